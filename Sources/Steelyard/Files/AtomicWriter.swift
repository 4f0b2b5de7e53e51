private import Glibc

/// Why an output could not be written.
public struct OutputFault: Error, Sendable, Equatable {
  public let path: String
  /// In plain words, without a full stop.
  public let reason: String
}

/// Writes files so that a reader sees the old one or the new one, never half of either.
///
/// The bytes go to a temporary file in the target's folder, which is synced and renamed over the target; then the folder
/// is synced. The target's mode is kept. A target that is a symbolic link, a device, a folder or one of the inputs is
/// refused. Interrupts wait until the file is in place.
enum AtomicWriter {
  static func write(_ bytes: [UInt8], to path: String, inputs: [String] = []) throws(OutputFault) {
    var mode: mode_t = 0o644
    var status = stat()
    if lstat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFREG else {
        throw OutputFault(path: path, reason: "it is no ordinary file and is not replaced")
      }
      guard !inputs.contains(where: { isSame($0, status) }) else {
        throw OutputFault(path: path, reason: "it is one of the inputs and is not replaced")
      }
      mode = status.st_mode & 0o7777
    }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
    let temporary = "\(path).steelyard-tmp\(getpid())"
    var blocked = sigset_t()
    var previous = sigset_t()
    sigemptyset(&blocked)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&blocked, signal) }
    pthread_sigmask(SIG_BLOCK, &blocked, &previous)
    defer { pthread_sigmask(SIG_SETMASK, &previous, nil) }
    do throws(OutputFault) {
      try fill(temporary, bytes, mode, for: path)
      guard rename(temporary, path) == 0 else { throw failure(path) }
    } catch {
      unlink(temporary)
      throw error
    }
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor >= 0 {
      fsync(descriptor)
      close(descriptor)
    }
  }

  /// Makes a folder and the folders above it; one that is there is left as it is.
  static func makeFolder(_ path: String) throws(OutputFault) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += (made.isEmpty || made == "/" ? "" : "/") + part
      guard mkdir(made, 0o755) == 0 || errno == EEXIST else { throw failure(made) }
    }
  }

  private static func fill(
    _ temporary: String, _ bytes: [UInt8], _ mode: mode_t, for path: String
  ) throws(OutputFault) {
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw failure(path) }
    var failed = !writeAll(bytes, to: descriptor)
    failed = fchmod(descriptor, mode) != 0 || failed
    failed = fsync(descriptor) != 0 || failed
    let fault = failure(path)
    guard close(descriptor) == 0, !failed else { throw fault }
  }

  private static func isSame(_ input: String, _ status: stat) -> Bool {
    var other = stat()
    return stat(input, &other) == 0 && other.st_dev == status.st_dev && other.st_ino == status.st_ino
  }

  private static func failure(_ path: String) -> OutputFault {
    OutputFault(path: path, reason: String(cString: strerror(errno)).lowercased())
  }
}

/// All bytes to a descriptor; false on any error, with `errno` set.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var offset = 0
  while offset < bytes.count {
    let count = bytes.withUnsafeBytes { buffer in
      buffer.baseAddress.map { write(descriptor, $0 + offset, buffer.count - offset) } ?? 0
    }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return false }
    offset += count
  }
  return true
}

private import Glibc

/// Standard output and error with checked writes: a full disk is an error, not an empty file.
public enum StandardStreams {
  public enum Written: Sendable {
    case all
    /// Whoever read the output has had enough; that is no error.
    case readerGone
    case failed(String)
  }

  public static func output(_ text: String) -> Written { write(text, to: STDOUT_FILENO) }
  public static func error(_ text: String) -> Written { write(text, to: STDERR_FILENO) }

  public static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  public static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// A write to a closed pipe becomes an error value, and an interrupt ends the run with status 130.
  public static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGINT) { _ in _exit(130) }
  }

  private static func write(_ text: String, to descriptor: Int32) -> Written {
    if writeAll(Array(text.utf8), to: descriptor) { return .all }
    return errno == EPIPE ? .readerGone : .failed(String(cString: strerror(errno)).lowercased())
  }
}

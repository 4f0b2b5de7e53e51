internal import SteelyardCommand

@main
enum Main {
  static func main() {
    SteelyardCommand.run()
  }
}

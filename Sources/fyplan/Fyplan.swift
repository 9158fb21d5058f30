import PlanRules

/// The program's entry.
@main
struct Fyplan {
  static func main() {
    System.leave(Program.run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }
}

import PlanRules

/// The program's entry.
@main
struct Fyplan {
  static func main() {
    LastWords.prepare(in: System.language)
    System.leave(Program.run(CommandWords.all).rawValue)
  }
}

package import PlanFiles
package import PlanRules

/// What a run is asked for.
package struct RunRequest: Sendable {
  /// The folders to look at, in order.
  package var folders: [Folder]
  /// How many threads work on them; of one folder none is started.
  package var jobs = 1
  /// Whether they are all that there are, so that a plan which is not among them is gone.
  package var isComplete: Bool
  /// The day to judge for.
  package var day: DayChoice
  /// Today, where it is known: no note can have been made after it.
  package var today: CalendarDate?
  /// What a list of what is late, or a ledger, is asked for; `nil` where none is made.
  package var list: ListRequest?
  /// The tables that a report is made of: where one of them could not be read the report says nothing true.
  package var tables: [PlanTable] = []
  /// Whether the table of the quarter is made, which compares with the one before.
  package var makesQuarter = false
  /// What the report is limited to.
  package var selection: Selection
  /// How findings weigh.
  package var weighing: Weighing
  /// The earlier state that findings are held against; `nil` where none is.
  package var base: Base?

  /// A folder, and how findings name it.
  ///
  /// A class, as several lists of a run hold the same one; nothing of it ever changes.
  package final class Folder: Sendable {
    /// Where it is.
    package let path: String
    /// Its path as the user sees it.
    package let shown: String
    /// Why it is no plan's folder that is read; `nil` for one that is.
    package let fault: DataFacts?
    /// Where it is read from.
    let tree: any FileTree
    /// The id of its plan: the folder's name, or what it is called now.
    package let id: String

    /// A folder at a path of a tree, by default the disk, which findings name in their way, or what stands in the place of
    /// one; `id` is the plan's where it is not the folder's name.
    package init(
      _ path: String, in tree: any FileTree = Disk(), shownAs shown: String? = nil, as id: String? = nil,
      fault: DataFacts? = nil
    ) {
      self.path = path
      self.tree = tree
      self.shown = shown ?? path
      self.id = id ?? PlanFolder.id(of: path)
      self.fault = fault
    }

    /// What is in it.
    func load() throws(FileFault) -> LoadedFolder { try PlanFolder.load(path, in: tree, shownAs: shown, as: id) }

    /// The same folder for a plan of another id.
    func under(_ id: String) -> Folder { Folder(path, in: tree, shownAs: shown, as: id) }
  }

  /// The folders of plans among them.
  var plans: [Folder] { folders.filter { $0.fault == nil } }
  /// The same by their ids, of which a run has no two.
  var plansByID: [String: Folder] { Dictionary(plans.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }) }

  /// A run over folders.
  package init(
    _ folders: [Folder], isComplete: Bool = false, day: DayChoice, today: CalendarDate? = nil, list: ListRequest? = nil,
    selection: Selection = Selection(), weighing: Weighing = Weighing(.check), base: Base? = nil
  ) {
    self.folders = folders
    self.isComplete = isComplete
    self.day = day
    self.today = today
    self.list = list
    self.selection = selection
    self.weighing = weighing
    self.base = base
  }
}

/// The day to judge for, which may hang on the plan; today is always given, as nothing here reads a clock.
package enum DayChoice: Sendable, Equatable {
  /// A day.
  case on(CalendarDate)
  /// The last period whose reporting lag has passed today.
  case due(today: CalendarDate?)
  /// The last period that the plan has data for, else its last complete year before today.
  case usual(today: CalendarDate?)

  /// The day where it is the same for every plan.
  package var fixed: CalendarDate? { if case .on(let day) = self { day } else { nil } }

  /// Today, where it was left to the plan for which day it is judged and its last data chose.
  var todayOfUsual: CalendarDate? { if case .usual(let today) = self { today } else { nil } }

  /// The day for a plan; without a clock the plan's last day takes today's place.
  ///
  /// The result of a plan that is closed is that of the day on which it was.
  func day(for plan: Plan, _ records: Records) -> CalendarDate {
    let day: CalendarDate
    switch self {
    case .on(let asked): day = asked
    case .due(let today): day = plan.lastDueDay(on: today ?? plan.period.end)
    case .usual(let today): day = plan.usualDay(records: records, today: today ?? plan.period.end)
    }
    return plan.head.closing.map { min(day, $0.day) } ?? day
  }
}

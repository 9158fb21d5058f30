/// What a plan's tasks and milestones are called, and which of them somebody means.
///
/// The tables that tell are made where many questions are expected, else for each question: of most plans nobody asks any.
struct TaskNames: Sendable {
  private var tasks: [KeyTask] = []
  private var milestones: [Milestone] = []
  private var made: TaskTables?

  static let milestonePrefix = TaskTables.milestonePrefix

  /// Keeps the tables from now on.
  mutating func expectQuestions() { made = tables }

  /// Enters the next task.
  mutating func add(_ task: KeyTask) {
    tasks.append(task)
    made?.add(task)
  }

  /// Enters the next milestone.
  mutating func add(_ milestone: Milestone) {
    milestones.append(milestone)
    made?.add(milestone)
  }

  private var tables: TaskTables {
    if let made { return made }
    var tables = TaskTables()
    for task in tasks { tables.add(task) }
    for milestone in milestones { tables.add(milestone) }
    return tables
  }

  /// The ids of the tasks, in their order.
  var taskIDs: [String] { tasks.map(\.id) }

  /// The codes of the milestones, in their order.
  var milestoneCodes: [String] { milestones.map(\.code) }

  /// The tasks that a text names; several where it fits several equally well.
  func tasks(_ text: String) -> [Int] { tables.tasks(text) }

  /// The milestones that a text names.
  func milestones(_ text: String) -> [Int] { tables.milestones(text) }

  /// The ids of the tasks and the codes of the milestones whose own words a text is.
  func subjects(inWords text: String) -> [String] { tables.subjects(inWords: text) }

  /// The ids of all that a text names, of tasks and of milestones, and of the series whose code it is.
  func subjects(_ text: String, seriesCode: String?) -> [String] { tables.subjects(text, seriesCode: seriesCode) }

  /// The id of the task that has a text for its id or its number as printed.
  func taskID(sharedBy code: String) -> String? { tables.taskID(sharedBy: code) }
}

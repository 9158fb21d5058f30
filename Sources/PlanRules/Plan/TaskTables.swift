/// Tables of what tasks and milestones are called, by which they are found.
struct TaskTables: Sendable {
  private var tasks = NumberTable()
  private var milestones = NumberTable()
  /// The tasks and milestones by their own words.
  private var (tasksByWords, milestonesByWords) = (ListTable(), ListTable())
  private(set) var taskIDs: [String] = []
  private(set) var milestoneCodes: [String] = []
  /// Whether the numbers of tasks begin anew in each chapter, so that a chapter may stand before one.
  private var hasChapters = false

  /// The words that tell a task from a milestone of the same number.
  private static let (taskWords, milestoneWords) = (["任务"], ["事项", "里程碑"])
  static let milestonePrefix = "事项 "

  /// Enters the next task.
  mutating func add(_ task: KeyTask) {
    let position = taskIDs.count
    taskIDs.append(task.id)
    tasks.insert(id: task.id, position)
    tasksByWords.insert(TaskTables.words(task.text), position)
    guard !TaskNumbering.isRepeat(task.id) else { return }
    let number = PrintedNumber(task.number)
    tasks.insert(number, position)
    guard !task.id.hasSameBytes(as: task.number) else { return }
    hasChapters = true
    for chapter in TaskTables.chapters(before: number[.plain], in: task.id) {
      tasks.insert(number, behind: chapter, position)
    }
  }

  /// Enters the next milestone.
  mutating func add(_ milestone: Milestone) {
    let position = milestoneCodes.count
    milestoneCodes.append(milestone.code)
    milestones.insert(id: milestone.code, position)
    milestonesByWords.insert(TaskTables.words(milestone.text), position)
    guard !TaskNumbering.isRepeat(milestone.code) else { return }
    let code = TaskTables.rest(of: milestone.code, behind: [TaskTables.milestonePrefix]) ?? milestone.code
    milestones.insert(PrintedNumber(code), position)
  }

  /// The chapter in a task's id as folded, and without the chapter's own number (`一、社会保障`).
  private static func chapters(before number: String, in id: String) -> [String] {
    guard id.ends(with: " " + number) else { return [] }
    let chapter = NameFolding.folded(String(id.dropLast(number.count)))
    guard let mark = chapter.firstIndex(of: "、"), Int(PrintedNumber(String(chapter[..<mark]))[.counted]) != nil,
      case let rest = chapter[chapter.index(after: mark)...], !rest.isEmpty
    else { return [chapter] }
    return [chapter, String(rest)]
  }

  /// The tasks that a text names; several where it fits several equally well.
  func tasks(_ text: String) -> [Int] {
    let found = numberedTasks(text)
    return found.isEmpty ? called(text, in: tasksByWords) : found
  }

  private func numberedTasks(_ text: String) -> [Int] {
    let found = closestTasks(text)
    guard found.isEmpty, let rest = TaskTables.rest(of: text, behind: TaskTables.taskWords) else { return found }
    return closestTasks(rest)
  }

  /// The milestones that a text names.
  func milestones(_ text: String) -> [Int] {
    let found = numberedMilestones(text)
    return found.isEmpty ? called(text, in: milestonesByWords) : found
  }

  private func numberedMilestones(_ text: String) -> [Int] {
    let found = closestMilestones(text)
    guard found.isEmpty, let rest = TaskTables.rest(of: text, behind: TaskTables.milestoneWords) else { return found }
    return closestMilestones(rest)
  }

  /// A text as words are compared: folded, without a full stop.
  private static func words(_ text: String) -> String {
    var words = NameFolding.folded(text)
    while let mark = ["。", "；", ";", "."].first(where: words.ends(with:)) { words.removeLast(mark.count) }
    return words
  }

  /// Those whose words a text is, with a number before it perhaps.
  private func called(_ text: String, in table: ListTable) -> [Int] {
    let found = table[TaskTables.words(text)]
    guard found.isEmpty else { return found }
    let rest = PrintedName(text, isNumbered: false, unit: nil, isCoded: false)
    return rest.number == nil ? [] : table[TaskTables.words(rest.name)]
  }

  /// The ids of the tasks and the codes of the milestones whose own words a text is.
  func subjects(inWords text: String) -> [String] {
    called(text, in: tasksByWords).map { taskIDs[$0] } + called(text, in: milestonesByWords).map { milestoneCodes[$0] }
  }

  /// The ids of all that a text names, of tasks and of milestones, and of the series whose code it is.
  func subjects(_ text: String, seriesCode: String?) -> [String] {
    for form in PrintedNumber.Form.allCases {
      let found =
        tasks(text, as: form).map { taskIDs[$0] } + milestones(text, as: form).map { milestoneCodes[$0] }
        + (form == .plain ? [seriesCode].compactMap { $0 } : [])
      if !found.isEmpty { return found }
    }
    let found = numberedTasks(text).map { taskIDs[$0] }
    return found.isEmpty ? numberedMilestones(text).map { milestoneCodes[$0] } : found
  }

  /// The id of the task that has a text for its id or its number as printed.
  func taskID(sharedBy code: String) -> String? { tasks(code, as: .plain).first.map { taskIDs[$0] } }

  private func closestTasks(_ text: String) -> [Int] {
    PrintedNumber.Form.allCases.lazy.map { tasks(text, as: $0) }.first { !$0.isEmpty } ?? []
  }

  private func closestMilestones(_ text: String) -> [Int] {
    PrintedNumber.Form.allCases.lazy.map { milestones(text, as: $0) }.first { !$0.isEmpty } ?? []
  }

  private func tasks(_ text: String, as form: PrintedNumber.Form) -> [Int] {
    if form == .plain, let position = tasks[id: text] { return [position] }
    let found = tasks.rows(PrintedNumber(text), as: form)
    guard found.isEmpty, hasChapters else { return found }
    let spelled = TaskTables.spellings(of: text).lazy.map { tasks.rows(PrintedNumber($0), as: form) }
    return spelled.first { !$0.isEmpty } ?? []
  }

  private func milestones(_ text: String, as form: PrintedNumber.Form) -> [Int] {
    if form == .plain, let position = milestones[id: text] { return [position] }
    return milestones.rows(PrintedNumber(text), as: form)
  }

  /// The ways in which a chapter and a number behind it may be parted: `社会保障/1`, `社会保障（1）`.
  private static func spellings(of text: String) -> [String] {
    let folded = NameFolding.folded(text)
    let parted = ["/", "-", "—", "·", ":"].compactMap { (mark: Character) -> String? in
      guard let position = folded.lastIndex(of: mark) else { return nil }
      return String(folded[..<position] + folded[folded.index(after: position)...])
    }
    guard folded.ends(with: ")"), let open = folded.lastIndex(of: "(") else { return parted }
    return parted + [String(folded[..<open] + folded[folded.index(after: open)...].dropLast())]
  }

  private static func rest(of text: String, behind words: [String]) -> String? {
    guard let word = words.first(where: text.begins(with:)), text.utf8.count > word.utf8.count else { return nil }
    return String(text.dropFirst(word.count))
  }
}

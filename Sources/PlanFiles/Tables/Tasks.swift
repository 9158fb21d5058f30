import PlanRules

extension PlanLoader {
  /// `tasks.csv`: the task–responsibility matrix, in file order.
  mutating func readTasks() -> [KeyTask] {
    guard let table = table(.tasks) else { return [] }
    var tasks: [KeyTask] = []
    tasks.reserveCapacity(table.rowCount)
    for row in table.rows {
      guard let number = requiredText(.number, of: row), let text = requiredText(.task, of: row) else { continue }
      guard isNew(number, first: taskNumbers.insert(number, row.row.line), of: row, .number) else { continue }
      let lead = departments(.lead, of: row)
      let supporting = departments(.supporting, of: row)
      tasks.append(
        KeyTask(
          number: number, text: text, lead: lead.ids, supporting: supporting.ids,
          isOpenList: lead.isOpen || supporting.isOpen, indicators: seriesList(.indicator, of: row),
          deadline: deadline(of: row), note: self.text(.note, of: row), place: row.place))
    }
    return tasks
  }

  /// `milestones.csv`: dated and recurring duties, in file order.
  mutating func readMilestones(of tasks: [KeyTask]) -> [Milestone] {
    guard let table = table(.milestones) else { return [] }
    let numbers = tasks.map(\.number)
    var milestones: [Milestone] = []
    for row in table.rows {
      guard let code = requiredText(.reference, of: row), let text = requiredText(.milestone, of: row) else { continue }
      guard isNew(code, first: milestoneCodes.insert(code, row.row.line), of: row, .reference) else { continue }
      let task = self.text(.ofTask, of: row)
      if let task, taskNumbers[task] == nil {
        reportUnknown(task, among: numbers, .ofTask, of: row)
      }
      milestones.append(
        Milestone(
          code: code, task: task, text: text, deadline: deadline(of: row), lead: departments(.lead, of: row).ids,
          source: source(of: row), note: self.text(.note, of: row), place: row.place))
    }
    return milestones
  }

  private mutating func deadline(of row: TableRow) -> Deadline? {
    guard let text = text(.deadline, of: row) else { return nil }
    if let deadline = Deadline(text) { return deadline }
    reject(text, .deadline, .deadline, of: row)
    return nil
  }

  /// Whether the row of a key is the first of its kind; a second one is reported and left out.
  mutating func isNew(_ key: String, first: Int, of row: TableRow, _ column: Column) -> Bool {
    guard first != row.row.line else { return true }
    findings.add(
      .duplicateRow(key: key, first: Place(file: row.place.file, line: first)), about: row.subject(key),
      field: column.header,
      at: row.place(of: column))
    return false
  }

  mutating func reportUnknown(_ key: String, among known: [String], _ column: Column, of row: TableRow) {
    let place = row.place(of: column)
    let nearest = findings.nearest(to: key, among: known, in: place.file)
    findings.add(
      .unknownCode(key, nearest: nearest), about: row.subject(key), field: column.header, at: place)
  }
}

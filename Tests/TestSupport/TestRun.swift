package import PlanRules
package import PlanRun

/// A run over folders as a planner has it, with all that it handed on.
package struct TestRun {
  /// What was asked for.
  package let request: RunRequest
  /// The result of each folder, in order.
  package let items: [RunItem]
  /// How the run ended.
  package let summary: RunSummary

  /// Performs what is asked for.
  ///
  /// A report makes the table of the quarter, as `progress` does.
  package init(_ request: RunRequest) throws(Refusal) {
    var request = request
    request.makesQuarter = request.weighing.purpose == .report && request.list == nil
    self.request = request
    var items: [RunItem] = []
    summary = try Run(request).perform { items.append($0) }
    self.items = items
  }

  /// A run that was refused.
  package init(refused refusal: Refusal) {
    request = RunRequest([], day: .usual(today: nil))
    items = []
    summary = RunSummary(refused: refusal.finding)
  }

  /// A run over folders that are written to disk for it: by the name of each, its files.
  ///
  /// The files of the shared ground that a folder leaves out are filled in.
  package init(
    _ folders: KeyValuePairs<String, KeyValuePairs<String, String>>, asOf day: String,
    selection: Selection = Selection(), weighing: Weighing = Weighing(.check), list: ListRequest? = nil,
    shownIn shelf: String = ""
  ) throws {
    let place = try TemporaryFolder()
    for (folder, files) in folders { try place.plan(folder, files) }
    try self.init(
      RunRequest(
        folders.map { RunRequest.Folder("\(place.path)/\($0.key)", shownAs: shelf + $0.key) },
        day: .on(try TestRun.day(day)), list: list, selection: selection, weighing: weighing))
  }

  /// A run over one folder `example`.
  package init(
    example files: KeyValuePairs<String, String>, asOf day: String, selection: Selection = Selection(),
    weighing: Weighing = Weighing(.check), list: ListRequest? = nil
  ) throws {
    try self.init(["example": files], asOf: day, selection: selection, weighing: weighing, list: list)
  }

  /// A day, or the last one of a period.
  package static func day(_ text: String) throws -> CalendarDate {
    guard let day = CalendarDate(asOf: text) else { throw NoDay(text: text) }
    return day
  }

  /// What a test names as a day and is none.
  private struct NoDay: Error { let text: String }
}

extension TestRun {
  /// All findings: on the run itself, then folder by folder.
  package var findings: [WeighedFinding] { summary.opening + items.flatMap(\.findings) }

  /// The codes of all findings, in order.
  package var codes: [String] { findings.map(\.finding.rule.code) }

  /// The plans that were judged, in order.
  package var plans: [PlanResult] { items.compactMap(\.judged) }
}

extension TemporaryFolder {
  /// Writes a plan's folder; the files of the shared ground that it leaves out are filled in.
  package func plan(_ id: String, _ files: KeyValuePairs<String, String>) throws {
    for (name, text) in Rule.Example.ground {
      try file(
        "\(id)/\(name)", name == "plan.json" ? text.replacing("\"example\"", with: "\"\(folderName(id))\"") : text)
    }
    for (name, text) in files { try file("\(id)/\(name)", text) }
  }

  /// A plan's folder in it as part of a run, shown by its path from here.
  package func runFolder(_ id: String) -> RunRequest.Folder { RunRequest.Folder("\(path)/\(id)", shownAs: id) }

  private func folderName(_ path: String) -> Substring { path.split(separator: "/").last ?? "" }
}

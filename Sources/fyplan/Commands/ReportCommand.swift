import PlanFiles
import PlanReports
import PlanRules
import PlanRun

/// The one way through the program for every command over plans: a request, a run, and a document of each form asked for,
/// to which the results are handed one by one.
struct ReportCommand {
  private let subject: ReportSubject
  private let arguments: ParsedArguments
  private let language: Language

  init(_ subject: ReportSubject, _ arguments: ParsedArguments, _ language: Language) {
    self.subject = subject
    self.arguments = arguments
    self.language = language
  }

  /// Runs what is asked for and writes all documents; `isQuiet` leaves out the text on the terminal.
  func run(_ request: () throws(Refusal) -> RunRequest) -> Outcome {
    do throws(Refusal) {
      return try perform(try request(), try RunHistory(arguments))
    } catch {
      return finish(outputs(isAlone: true, .standard, hasKnown: false, nil), RunSummary(refused: error.finding))
    }
  }

  /// Says why nothing could be run, in every form asked for.
  func refuse(_ refusal: Refusal) -> Outcome { run { () throws(Refusal) in throw refusal } }

  private func perform(_ request: RunRequest, _ history: RunHistory?) throws(Refusal) -> Outcome {
    if hangsOnToday, !LocalZone.isKnown { System.complain(LocalZone.missing.text(in: language)) }
    let weighing = request.weighing
    var outputs = outputs(isAlone: request.folders.count == 1, weighing.book, hasKnown: weighing.hasKnown, history)
    let renderers = outputs.map(\.renderer)
    if request.selection.isWhole {
      for position in outputs.indices { outputs[position].beginStream(on: request.day.fixed) }
    }
    let summary = try perform(Run(request), renderers, &outputs)
    return finish(outputs, summary)
  }

  private func perform(
    _ run: Run, _ renderers: [any Renderer], _ outputs: inout [ReportOutput]
  ) throws(Refusal) -> RunSummary {
    // Lines that come as they are made show themselves how far the run is.
    let isShown = System.isTerminal && outputs.contains(where: \.isStreaming)
    let tells = System.rewritesErrors && !isShown && !arguments.flag(.quiet)
    var progress = ProgressLine(of: run.count, from: System.moment, in: language)
    defer { System.complain(progress.erasure) }
    return try run.perform(making: { item in renderers.map { $0.part(of: item) } }) { parts in
      for (position, part) in parts.enumerated() { outputs[position].take(part) }
      if tells, let line = progress.advance(at: System.moment) { System.complain(line) }
    }
  }

  private func finish(_ outputs: [ReportOutput], _ summary: RunSummary) -> Outcome {
    var isWhole = true
    for output in outputs where isDue(output, summary) { isWhole = output.write(summary) && isWhole }
    return isWhole ? summary.end : .void
  }

  private func isDue(_ output: ReportOutput, _ summary: RunSummary) -> Bool {
    switch output.destination {
    case .file, .stepSummary: true
    // Where no plan could be read the table itself makes way for what was found.
    case .standardError: !summary.judged.isEmpty && !summary.damaged.isEmpty
    case .standardOutput: summary.isRefused || !(arguments.flag(.quiet) && format == .text)
    // A run that looked at no plan leaves the list that is there.
    case .knownList: !summary.judged.isEmpty
    // That nothing could be judged is news on one night, and not on the next.
    case .history: !summary.isRefused
    }
  }

  /// Whether the clock has a say in the day to judge for.
  private var hangsOnToday: Bool { arguments.value(.asOf).map { $0 == "due" } ?? true }

  private var format: OutputFormat { arguments.choice(.format, as: OutputFormat.self) ?? .text }

  /// The text that a history is asked for in the place of the report.
  private func historyText(_ history: RunHistory, _ layout: TextLayout) -> (any Renderer)? {
    if subject == .progress { return HistoryText(layout, history.entries) }
    return arguments.flag(.sinceRun) ? NewsText(layout, history.run, since: history.entries) : nil
  }

  /// The documents in the order in which they are written.
  private func outputs(isAlone: Bool, _ book: RuleBook, hasKnown: Bool, _ history: RunHistory?) -> [ReportOutput] {
    let documents = ReportDocuments(
      subject, language, version: Program.version, book: book, isAlone: isAlone, hasKnown: hasKnown)
    func output(_ format: OutputFormat, _ destination: ReportOutput.Destination, _ layout: TextLayout) -> ReportOutput {
      ReportOutput(
        documents.renderer(format, layout), to: destination, as: format == .text ? layout : nil, language)
    }
    var outputs: [ReportOutput] = []
    if format == .github, let path = System.environment("GITHUB_STEP_SUMMARY") {
      outputs.append(ReportOutput(StepSummary(language), to: .stepSummary(path), as: nil, language))
    }
    // Text for a file is neither coloured nor wrapped.
    outputs += arguments.values(.output).compactMap(OutputTarget.init).map { target in
      output(target.format, .file(target.path), TextLayout(language: language))
    }
    let layout = TextLayout(arguments, language)
    if let own = history.flatMap({ historyText($0, layout) }), format == .text {
      outputs.append(ReportOutput(own, to: .standardOutput, as: layout, language))
    } else {
      outputs.append(output(format, .standardOutput, layout))
    }
    if let history, subject == .check {
      outputs.append(ReportOutput(HistoryLines(history.run), to: .history(history.path), as: nil, language))
    }
    let formats = [format] + arguments.values(.output).compactMap { OutputTarget($0)?.format }
    if formats.contains(where: documents.omitsDamaged) {
      let layout = TextLayout(arguments, language)
      outputs.append(ReportOutput(DamagedText(layout), to: .standardError, as: nil, language))
    }
    if let path = arguments.value(.writeKnown) {
      outputs.append(ReportOutput(KnownFindingsList(), to: .knownList(path), as: nil, language))
    }
    return outputs
  }
}

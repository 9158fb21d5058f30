import PlanReports
import PlanRules

/// Writes one report in every form that a command line asks for: one to standard output, others to files.
struct ReportOutput {
  /// The files, with the form of each.
  let targets: [OutputTarget]
  /// The form for standard output.
  let format: OutputFormat
  /// The language of messages.
  let language: Language
  /// Makes the document of a form; text for a file is neither coloured nor wrapped.
  let document: (_ format: OutputFormat, _ isFile: Bool) -> any ReportRenderer

  /// Writes all files, then standard output; false where any of it could not be written whole, which is said.
  func write(isQuiet: Bool = false) -> Bool {
    var isWhole = true
    for target in targets where !write(target) { isWhole = false }
    guard !(format == .text && isQuiet) else { return isWhole }
    return System.print(document(format, false)) && isWhole
  }

  /// Writes only the files.
  func writeFiles() -> Bool {
    targets.reduce(true) { write($1) && $0 }
  }

  private func write(_ target: OutputTarget) -> Bool {
    OutputFile(target.path).write(document(target.format, true), in: language)
  }
}

extension ReportOutput {
  /// A report in the forms that a command line asks for.
  init(
    _ arguments: ParsedArguments, _ language: Language,
    document: @escaping (_ format: OutputFormat, _ layout: TextLayout) -> any ReportRenderer
  ) {
    targets = arguments.values(.output).compactMap(OutputTarget.init)
    format = arguments.choice(.format, as: OutputFormat.self) ?? .text
    self.language = language
    self.document = { format, isFile in
      document(format, isFile ? TextLayout(language: language) : TextLayout(arguments, language))
    }
  }

  /// The report of a run: its text and its JSON are the command's own, all else is made of the run.
  init(
    _ run: Run, _ subject: ReportSubject, _ arguments: ParsedArguments, _ language: Language,
    json: ((Run) -> JSONOutput)?, text: @escaping (TextLayout) -> [String]
  ) {
    let documents = ReportDocuments(run, subject, language, version: Program.version)
    self.init(arguments, language) { format, layout in
      if format == .text { return LinesRenderer(text(layout)) }
      if let renderer = documents.renderer(format) { return renderer }
      return (run.plans.isEmpty ? nil : json?(run)) ?? JSONReport(run, language).document()
    }
  }
}

extension StepSummary {
  /// Appends the summary to the file that GitHub Actions names for it; false where that fails, which is said.
  static func append(_ run: Run, _ language: Language) -> Bool {
    guard let path = System.environment("GITHUB_STEP_SUMMARY") else { return true }
    do throws(OutputError) {
      try OutputFile(path).append { size in
        StepSummary(run, language, room: StepSummary.limit - size)
      }
      return true
    } catch {
      System.complain(error.wording(of: path).text(in: language) + "\n")
      return false
    }
  }
}

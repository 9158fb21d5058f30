import PlanFiles
import PlanReports
import PlanRules
import PlanRun

/// One of the documents of a run: what makes it, where it goes, and the parts of it that are there already.
struct ReportOutput {
  /// Where a document goes.
  enum Destination {
    case standardOutput
    /// Beside a table, which holds nothing but the plans that could be read.
    case standardError
    case file(String)
    /// A list of known findings.
    case knownList(String)
    /// A history, to which lines are added.
    case history(String)
    /// The file that GitHub Actions names for a step's summary, which may hold something already.
    case stepSummary(String)
  }

  let destination: Destination
  let renderer: any Renderer
  private let layout: TextLayout?
  private let language: Language
  private var parts = Spool()
  /// Standard output, where parts are written as they come, and how.
  private var stream: (sink: DescriptorSink, form: PartStream)?

  /// A document; `layout` is that of a text.
  init(_ renderer: any Renderer, to destination: Destination, as layout: TextLayout?, _ language: Language) {
    self.renderer = renderer
    self.destination = destination
    self.layout = layout
    self.language = language
  }

  /// Writes parts as they come from now on, where the document allows it: nothing may refuse the run any more.
  mutating func beginStream(on day: CalendarDate?) {
    guard case .standardOutput = destination, let form = renderer.stream(on: day) else { return }
    stream = (.standardOutput, form)
  }

  /// Whether parts are written as they come.
  var isStreaming: Bool { stream != nil }

  /// Takes the part of the next result.
  mutating func take(_ part: Part) {
    guard var (sink, form) = stream else { return parts.append(part) }
    stream = nil
    parts.append(form.write(part, to: &sink))
    stream = (sink, form)
  }

  /// Writes the document; false where it could not be written whole, which is said.
  func write(_ summary: RunSummary) -> Bool {
    switch destination {
    case .standardOutput:
      // What keeps a run from beginning is no report, so as text it does not go where reports do.
      if summary.isRefused, layout != nil { return System.complain { document(summary, to: &$0) } }
      if let stream { return System.print(in: language, after: stream.sink) { document(summary, to: &$0) } }
      return System.print(in: language) { document(summary, to: &$0) }
    case .standardError: return System.complain { document(summary, to: &$0) }
    case .file(let path), .knownList(let path):
      return OutputFile.write(to: path, in: language) { document(summary, to: &$0) }
    case .stepSummary(let path): return append(summary, to: path)
    case .history(let path): return addLines(summary, to: path)
    }
  }

  private func document(_ summary: RunSummary, to sink: inout DescriptorSink) {
    if summary.isRefused, let layout {
      RefusalText(layout).write(Spool(), of: summary, to: &sink)
    } else {
      let parts = summary.isRefused ? Spool() : parts
      if stream?.form.hasBegun ?? false {
        renderer.writeRest(parts, of: summary, to: &sink)
      } else {
        renderer.write(parts, of: summary, to: &sink)
      }
      if !parts.isWhole { sink.fail() }
    }
  }

  private func addLines(_ summary: RunSummary, to path: String) -> Bool {
    do throws(OutputError) {
      // An editor may have left the last line without its end.
      let isTorn = (try? FileReader.read(path))?.last.map { $0 != UInt8(ascii: "\n") } ?? false
      try OutputFile(path).append { _, sink in
        if isTorn { sink.write("\n") }
        renderer.write(parts, of: summary, to: &sink)
      }
      return true
    } catch {
      System.complain(error.wording(of: path).text(in: language) + "\n")
      return false
    }
  }

  private func append(_ summary: RunSummary, to path: String) -> Bool {
    do throws(OutputError) {
      try OutputFile(path).append { size, sink in
        StepSummary(language, room: StepSummary.limit - size).write(
          summary.isRefused ? Spool() : parts, of: summary, to: &sink)
      }
      return true
    } catch {
      System.complain(error.wording(of: path).text(in: language) + "\n")
      return false
    }
  }
}

/// A document that is no run's, in every form that a command line asks for.
struct DocumentOutput {
  private let arguments: ParsedArguments
  private let language: Language
  private let document: (OutputFormat, TextLayout) -> any Document

  init(
    _ arguments: ParsedArguments, _ language: Language, document: @escaping (OutputFormat, TextLayout) -> any Document
  ) {
    self.arguments = arguments
    self.language = language
    self.document = document
  }

  /// Writes all files, then standard output; false where any of it could not be written whole, which is said.
  func write() -> Bool {
    var isWhole = true
    for target in arguments.values(.output).compactMap(OutputTarget.init) {
      let document = document(target.format, TextLayout(language: language))
      isWhole = OutputFile.write(to: target.path, in: language) { document.write(to: &$0) } && isWhole
    }
    let document = document(
      arguments.choice(.format, as: OutputFormat.self) ?? .text, TextLayout(arguments, language))
    return System.print(in: language) { document.write(to: &$0) } && isWhole
  }
}

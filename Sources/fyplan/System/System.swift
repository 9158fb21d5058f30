#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import PlanFiles
import PlanReports
import PlanRules

/// What the commands need of the system: the environment, the terminal, the day, and where to write.
enum System {
  /// The value of an environment variable, if it is set and not empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Chinese where the locale says so, else English.
  static var language: Language {
    let locale = environment("LC_ALL") ?? environment("LC_MESSAGES") ?? environment("LANG") ?? ""
    return locale.hasPrefix("zh") ? .zh : .en
  }

  /// Today in the local zone, in UTC where none is known.
  static var today: CalendarDate? {
    var now = time(nil)
    var parts = tm()
    guard localtime_r(&now, &parts) != nil else { return nil }
    return CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }

  /// How many processors there are.
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Whether standard output is a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether standard error is a terminal on which a line can be written anew.
  static var rewritesErrors: Bool { isatty(STDERR_FILENO) == 1 && environment("TERM") != "dumb" }

  /// Seconds on a clock that is never set.
  static var moment: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The width of the terminal in cells; `nil` for a pipe.
  static var width: Int? {
    guard isTerminal else { return nil }
    if let columns = environment("COLUMNS").flatMap({ Int($0) }), columns >= 40 { return columns }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return 100 }
    return Int(size.ws_col)
  }

  /// Writes a document to standard output; false where it cannot be written whole, as on a full disk, which is said.
  static func print(
    in language: Language, after begun: DescriptorSink? = nil, _ document: (inout DescriptorSink) -> Void
  ) -> Bool {
    guard let failure = write(document, to: begun ?? .standardOutput) else { return true }
    // Whoever has closed a pipe, as `head` does, has seen enough.
    if failure != EPIPE {
      complain(OutputError.refused(failure).wordingOfStandardOutput.text(in: language) + "\n")
    }
    return false
  }

  /// Writes a document to standard error; false where it cannot be written whole.
  static func complain(_ document: (inout DescriptorSink) -> Void) -> Bool {
    write(document, to: DescriptorSink(STDERR_FILENO)) == nil
  }

  /// Writes a text to standard error.
  static func complain(_ text: String) { _ = complain { $0.write(text) } }

  /// Writes a document; the system's error number where it cannot be written whole.
  private static func write(_ document: (inout DescriptorSink) -> Void, to begun: DescriptorSink) -> Int32? {
    var sink = begun
    document(&sink)
    sink.flush()
    return sink.failure
  }

  /// A path as findings name it: relative where it lies inside the current folder.
  static func shown(_ path: String) -> String {
    var path = path
    while path.hasPrefix("./"), path.utf8.count > 2 { path.removeFirst(2) }
    guard path.hasPrefix("/"), let current = getcwd(nil, 0) else { return path }
    defer { free(current) }
    let folder = String(cString: current) + "/"
    return path.hasPrefix(folder) && path != folder ? String(path.dropFirst(folder.count)) : path
  }

  /// Ends the program.
  static func leave(_ status: Int32) -> Never { exit(status) }
}

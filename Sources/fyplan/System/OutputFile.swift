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

/// Why a file could not be written.
enum OutputError: Error, Equatable {
  /// The system refuses, with its error number.
  case refused(Int32)
  /// It is one of the tables of a plan.
  case isPlanTable

  /// What is wrong, in one sentence with what would mend it.
  func wording(of path: String) -> Wording {
    let path = TerminalText.escaped(path)
    switch self {
    case .refused(let number):
      let reason = String(cString: strerror(number))
      return Wording(
        zh: "无法写入 \(path)（\(reason)）；请检查文件夹是否存在、是否可写、磁盘是否已满",
        en:
          "cannot write \(path) (\(reason)); check that the folder exists and can be written to, and that there is room"
      )
    case .isPlanTable:
      return Wording(
        zh: "没有写入 \(path)：它是规划自己的数据文件，请换一个文件名",
        en: "did not write \(path): it is a data file of a plan; choose another name")
    }
  }
}

/// A file to be written whole: whoever reads it finds what was there before or all that is new.
struct OutputFile {
  private let path: String

  init(_ path: String) { self.path = path }

  /// Writes a document to a temporary file beside the one named, flushes it and renames it.
  ///
  /// A link is followed. What is no regular file, as a pipe or `/dev/null`, is written to as it is.
  func write(_ document: any ReportRenderer) throws(OutputError) {
    try refusePlanTable()
    let target = resolved
    switch FileStatusOfOutput(target) {
    case .special: try writeInPlace(document, at: target)
    case .absent: try replace(target, mode: nil, by: document)
    case .regular(let mode): try replace(target, mode: mode, by: document)
    }
  }

  /// Writes a document whole; false where that fails, which is said.
  func write(_ document: any ReportRenderer, in language: Language) -> Bool {
    do throws(OutputError) {
      try write(document)
      return true
    } catch {
      System.complain(error.wording(of: path).text(in: language) + "\n")
      return false
    }
  }

  /// Appends a document that may depend on how many bytes are there already.
  func append(_ document: (_ size: Int) -> any ReportRenderer) throws(OutputError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .refused(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .refused(errno) }
    try fill(descriptor, with: document(Int(status.st_size)))
  }

  // MARK: Where to

  /// The path with its last links followed.
  private var resolved: String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private var folder: String {
    guard let slash = resolved.lastIndex(of: "/") else { return "." }
    return slash == resolved.startIndex ? "/" : String(resolved[..<slash])
  }

  /// A slip of the hand such as `-o plans/x/actuals.csv` must not cost a plan its data.
  private func refusePlanTable() throws(OutputError) {
    let name = resolved.split(separator: "/").last.map(String.init) ?? ""
    let isTable = name == "plan.json" || TableSchema.all.contains { $0.file == name }
    if isTable, access("\(folder)/plan.json", F_OK) == 0 { throw .isPlanTable }
  }

  // MARK: Writing

  private func replace(_ target: String, mode: mode_t?, by document: any ReportRenderer) throws(OutputError) {
    let (temporary, descriptor) = try openTemporary()
    do throws(OutputError) {
      defer { close(descriptor) }
      if let mode { _ = fchmod(descriptor, mode) }
      try fill(descriptor, with: document)
      guard fsync(descriptor) == 0 else { throw .refused(errno) }
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, target) == 0 else {
      let number = errno
      unlink(temporary)
      throw .refused(number)
    }
    flushFolder()
  }

  /// A new file beside the one named; a name that a killed run has left behind is passed over, as containers give the
  /// same process numbers again and again.
  private func openTemporary() throws(OutputError) -> (path: String, descriptor: Int32) {
    for attempt in 0..<100 {
      let path = "\(folder)/.fyplan-\(getpid())-\(attempt).tmp"
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (path, descriptor) }
      guard errno == EEXIST else { throw .refused(errno) }
    }
    throw .refused(EEXIST)
  }

  private func writeInPlace(_ document: any ReportRenderer, at target: String) throws(OutputError) {
    let descriptor = open(target, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .refused(errno) }
    defer { close(descriptor) }
    try fill(descriptor, with: document)
  }

  private func fill(_ descriptor: Int32, with document: any ReportRenderer) throws(OutputError) {
    var stream = DescriptorStream(descriptor)
    document.write(to: &stream)
    stream.flush()
    if let failure = stream.failure { throw .refused(failure) }
  }

  /// Makes the new name last; not every file system lets a folder be flushed, and the file is whole all the same.
  private func flushFolder() {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }
}

/// What stands at a path before it is written to.
private enum FileStatusOfOutput {
  case absent
  /// A file, with its permissions.
  case regular(mode_t)
  /// A pipe, a device, a folder.
  case special

  init(_ path: String) {
    var status = stat()
    if stat(path, &status) != 0 {
      self = .absent
    } else if status.st_mode & S_IFMT == S_IFREG {
      self = .regular(status.st_mode & 0o7777)
    } else {
      self = .special
    }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import PlanRules

/// Why a file could not be written.
package enum OutputError: Error, Sendable, Equatable {
  /// The system refuses, with its error number.
  case refused(Int32)
  /// It is one of the tables of a plan.
  case isPlanTable
  /// It is a link that leads out of the folder in which it stands.
  case leavesFolder
}

/// A file to be written whole: whoever reads it finds what was there before or all that is new.
package struct OutputFile: Sendable {
  private let path: String

  /// The file at a path.
  package init(_ path: String) { self.path = path }

  /// Writes a document to a temporary file beside the one named, flushes it and renames it.
  ///
  /// A link is followed within its folder, and refused where it leads out of it: whoever may propose a change must not
  /// choose which file is written. One that leads nowhere makes way for the file. What is no regular file, as a pipe or `/dev/null`, is written to as it is.
  package func write(_ document: (inout DescriptorSink) -> Void) throws(OutputError) {
    let target = try target()
    try refuse(planTable: target)
    switch FileStatusOfOutput(target) {
    case .special: try writeInPlace(document, at: target)
    case .absent: try replace(target, mode: nil, by: document)
    case .regular(let mode): try replace(target, mode: mode, by: document)
    }
  }

  /// Appends a document that may depend on how many bytes are there already.
  package func append(_ document: (_ size: Int, _ sink: inout DescriptorSink) -> Void) throws(OutputError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .refused(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .refused(errno) }
    try fill(descriptor) { document(Int(status.st_size), &$0) }
  }

  // MARK: Where to

  /// The path with its last link followed.
  private func target() throws(OutputError) -> String {
    guard FileStatus.entryKind(of: path) == .link else { return path }
    // The links of the system itself, as /dev/stdout, lead where whoever started the program wants them to.
    let folder = RealPath.of(OutputFile.folder(of: path))
    let isOfSystem = ["/dev", "/proc"].contains { top in folder.flatMap { RealPath.rest(of: $0, in: top) } != nil }
    guard let end = RealPath.of(path) else {
      // Some that lead to an open file have no path to it.
      guard isOfSystem || FileStatus.kind(of: path) == nil else { throw .leavesFolder }
      return path
    }
    guard isOfSystem || folder.flatMap({ RealPath.rest(of: end, in: $0) }) != nil else { throw .leavesFolder }
    return end
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A slip of the hand such as `-o plans/x/actuals.csv` must not cost a plan its data.
  private func refuse(planTable target: String) throws(OutputError) {
    let name = target.split(separator: "/").last.map(String.init) ?? ""
    guard PlanTable(fileName: name) != nil else { return }
    if access("\(OutputFile.folder(of: target))/\(PlanTable.head.fileName)", F_OK) == 0 { throw .isPlanTable }
  }

  // MARK: Writing

  private func replace(_ target: String, mode: mode_t?, by document: (inout DescriptorSink) -> Void) throws(OutputError)
  {
    let folder = OutputFile.folder(of: target)
    let (temporary, descriptor) = try openTemporary(in: folder)
    defer { UnfinishedFile.end() }
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
    flush(folder)
  }

  /// A new file beside the one named; a name that a killed run has left behind is passed over, as containers give the
  /// same process numbers again and again.
  private func openTemporary(in folder: String) throws(OutputError) -> (path: String, descriptor: Int32) {
    for attempt in 0..<100 {
      let path = "\(folder)/.fyplan-\(getpid())-\(attempt).tmp"
      // Before it is there: a signal may come in between.
      UnfinishedFile.begin(path)
      let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      let number = errno
      if descriptor >= 0 { return (path, descriptor) }
      UnfinishedFile.end()
      guard number == EEXIST else { throw .refused(number) }
    }
    throw .refused(EEXIST)
  }

  private func writeInPlace(_ document: (inout DescriptorSink) -> Void, at target: String) throws(OutputError) {
    let descriptor = open(target, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .refused(errno) }
    defer { close(descriptor) }
    try fill(descriptor, with: document)
  }

  private func fill(_ descriptor: Int32, with document: (inout DescriptorSink) -> Void) throws(OutputError) {
    var sink = DescriptorSink(descriptor)
    document(&sink)
    sink.flush()
    if let failure = sink.failure { throw .refused(failure) }
  }

  /// Makes the new name last; not every file system lets a folder be flushed, and the file is whole all the same.
  private func flush(_ folder: String) {
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

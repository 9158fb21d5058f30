package import PlanRules

/// The files of a commit, at the paths at which they stand in the work tree; nothing is checked out or written.
package struct GitTree: FileTree {
  /// The commit, by its full name.
  package let commit: String
  private let top: String
  private let files: [String: Entry]
  private let folders: [String: [FolderEntry]]
  private let objects: GitObjects
  /// The files of the commit that the work tree has otherwise or no more.
  private let changed: Set<String>

  /// A file or link of the commit.
  private struct Entry {
    let object: String
    let kind: FolderEntry.Kind
  }

  /// The commit of a name, or for `NAME...` the one at which the work tree's own history parted from it, as far as some
  /// folders go.
  ///
  /// - Parameters:
  ///   - name: A commit, branch or tag.
  ///   - folder: A folder of the work tree.
  ///   - paths: The folders to know.
  package init(_ name: String, around folder: String, of paths: [String]) throws(GitFault) {
    let top = try GitTree.answer(["rev-parse", "--show-toplevel"], in: folder, about: name)
    let commit = try GitTree.commit(name, in: folder)
    let inside = paths.compactMap { path in
      GitTree.real(path).flatMap { RealPath.rest(of: $0, in: top) }
    }
    // A repository that a variable names may be another one than that of the plans.
    guard paths.isEmpty || !inside.isEmpty else { throw .noRepository }
    let listed = inside.contains("") ? [] : inside
    let list = try GitProcess(["ls-tree", "-r", "-z", "--full-tree", commit, "--"] + listed, in: top).readAll()
    guard list.isGood else {
      throw GitTree.fault(list.complaint, about: name, in: folder)
    }
    var files: [String: Entry] = [:]
    var folders: [String: [String: FolderEntry.Kind]] = ["": [:]]
    for record in list.output.split(separator: 0) {
      guard let tab = record.firstIndex(of: UInt8(ascii: "\t")) else { continue }
      let words = record[..<tab].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
      guard words.count == 3, !record.contains(UInt8(ascii: "\n")),
        let path = String(validating: record[(tab + 1)...], as: UTF8.self)
      else { continue }
      let kind: FolderEntry.Kind = words[0] == "120000" ? .link : words[1] == "blob" ? .file : .other
      files[path] = Entry(object: words[2], kind: kind)
      GitTree.enter(path, as: kind, into: &folders)
    }
    // Git knows of most files without reading them that they are as they were.
    let different = try GitProcess(
      ["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--ignore-submodules=all", commit, "--"] + listed,
      in: top
    ).readAll()
    guard different.isGood else {
      throw GitTree.fault(different.complaint, about: name, in: folder)
    }
    changed = Set(different.output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) })
    self.top = top
    self.commit = commit
    self.files = files
    self.folders = folders.mapValues { names in
      names.map { FolderEntry(name: $0.key, kind: $0.value) }
        .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
    objects = GitObjects(top)
  }

  /// Enters a path, and the folders that it lies in.
  private static func enter(
    _ path: String, as kind: FolderEntry.Kind, into folders: inout [String: [String: FolderEntry.Kind]]
  ) {
    var (path, kind) = (path, kind)
    while !path.isEmpty {
      let (folder, name) = parts(of: path)
      let isKnown = folders[folder]?[name] != nil
      folders[folder, default: [:]][name] = kind
      if isKnown { return }
      (path, kind) = (folder, .folder)
    }
  }

  private static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
    return (String(path[..<slash]), String(path[path.utf8.index(after: slash)...]))
  }

  package func entries(of folder: String) throws(FileFault) -> [FolderEntry] {
    guard let path = path(of: folder) else { throw .missing }
    guard let entries = folders[path] else { throw files[path] == nil ? .missing : .notFolder }
    return entries
  }

  package func bytes(of file: String, linksWithin bounds: LinkBounds) throws(FileFault) -> [UInt8] {
    guard var path = path(of: file) else { throw .missing }
    for _ in 0..<8 {
      guard let entry = files[path] else { throw folders[path] == nil ? .missing : .notRegular(.folder) }
      guard let contents = objects.contents(of: entry.object, at: path) else { throw .refused(5) }
      guard entry.kind == .link else {
        guard contents.count <= FileReader.standardLimit else { throw .tooLarge(limit: FileReader.standardLimit) }
        return contents
      }
      let target = String(decoding: contents, as: UTF8.self)
      guard let next = GitTree.joined(GitTree.parts(of: path).folder, target) else { throw .leavesFolder }
      path = next
    }
    throw .danglingLink
  }

  package func holds(_ contents: [UInt8], at file: String, linksWithin bounds: LinkBounds) -> Bool {
    guard let path = path(of: file), let entry = files[path] else { return false }
    // What a link leads to may be different although the link is not.
    guard entry.kind == .file else { return (try? bytes(of: file, linksWithin: bounds)) == contents }
    return !changed.contains(path)
  }

  /// The paths of all folders that hold a file of a name, in their order.
  package func folders(holding name: String) -> [String] {
    folders.filter { folder in !folder.key.isEmpty && folder.value.contains { $0.name == name } }.keys.sorted().map {
      "\(top)/\($0)"
    }
  }

  package func isFolder(_ path: String) -> Bool { self.path(of: path).map { folders[$0] != nil } ?? false }

  package func holds(_ path: String) -> Bool {
    self.path(of: path).map { folders[$0] != nil || files[$0] != nil } ?? false
  }

  /// A path of the work tree as the commit has it; `nil` for one outside.
  private func path(of path: String) -> String? { GitTree.real(path).flatMap { RealPath.rest(of: $0, in: top) } }

  /// The real path of what may be there no more: that of the nearest folder that is, and the rest as it stands.
  private static func real(_ path: String) -> String? {
    var (start, rest) = (path, "")
    while true {
      if let real = RealPath.of(start.isEmpty ? "." : start) {
        return rest.isEmpty ? real : real == "/" ? "/\(rest)" : "\(real)/\(rest)"
      }
      guard !start.isEmpty, start != "/" else { return nil }
      while start.utf8.last == UInt8(ascii: "/") { start.removeLast() }
      let (folder, name) = parts(of: start)
      rest = rest.isEmpty ? name : "\(name)/\(rest)"
      start = folder.isEmpty && start.utf8.first == UInt8(ascii: "/") ? "/" : folder
    }
  }

  /// A relative path from a folder, all of it in the repository; `nil` where it leads out.
  private static func joined(_ folder: String, _ target: String) -> String? {
    guard target.utf8.first != UInt8(ascii: "/") else { return nil }
    var parts = folder.split(separator: "/").map(String.init)
    for part in target.split(separator: "/") {
      switch part {
      case ".": break
      case "..":
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}

extension GitTree {
  private static func commit(_ name: String, in folder: String) throws(GitFault) -> String {
    guard name.utf8.count > 3, name.ends(with: "...") else {
      // Two commits are none.
      guard !name.contains(text: "..") else { throw .unknown(name) }
      return try answer(
        ["rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}"], in: folder, about: name)
    }
    let other = String(name.dropLast(3))
    let head = try commit("HEAD", in: folder)
    let base = try commit(other, in: folder)
    do throws(GitFault) {
      return try answer(["merge-base", base, head], in: folder, about: other)
    } catch {
      if case .unknown = error { throw .unrelated(other) }
      throw error
    }
  }

  /// The one line that a command prints.
  private static func answer(_ words: [String], in folder: String, about name: String) throws(GitFault) -> String {
    let (output, complaint, _) = try GitProcess(words, in: folder).readAll()
    var line = String(decoding: output, as: UTF8.self)
    while line.utf8.last == UInt8(ascii: "\n") || line.utf8.last == UInt8(ascii: "\r") { line.removeLast() }
    guard !line.isEmpty else { throw fault(complaint, about: name, in: folder) }
    return line
  }

  /// What a complaint of git comes to.
  private static func fault(_ complaint: String, about name: String, in folder: String) -> GitFault {
    func says(_ words: String) -> Bool { complaint.contains(text: words) }
    if says("dubious ownership") || says("unsafe repository") {
      // It names the repository between quotation marks.
      let named = complaint.split(separator: "'", omittingEmptySubsequences: false)
      return .unsafe(named.count > 1 ? String(named[1]) : folder)
    }
    if says("not a git repository") { return .noRepository }
    if says("cannot change to") { return .noRepository }
    guard complaint.isEmpty || says("unknown revision") || says("Needed a single revision") else {
      return .refused(complaint.split(separator: "\n").first.map(String.init) ?? complaint)
    }
    if name.hasPrefix("HEAD"), GitCommit.current(in: folder) == nil { return .unborn }
    let shallow = try? GitProcess(["rev-parse", "--is-shallow-repository"], in: folder).readAll().output
    return shallow.map { String(decoding: $0, as: UTF8.self) } == "true\n" ? .shallow(name) : .unknown(name)
  }
}

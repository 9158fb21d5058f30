#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
package import PlanRules

/// How far links may lead: to what stands in one folder, in none that is hidden there, and nowhere else.
///
/// Files come from whoever may propose a change; a link among them must not show what that person may not read.
package struct LinkBounds: Sendable {
  private let top: Top

  /// The folder, which is looked up only once a link is met.
  private enum Top: Sendable {
    /// A folder itself.
    case folder(String)
    /// The folder that one stands in.
    case around(String)
  }

  /// Links may lead to what stands in a folder.
  package static func inside(_ folder: String) -> LinkBounds { LinkBounds(top: .folder(folder)) }

  /// Links of a plan's folder may lead to what stands beside it too.
  package static func around(_ plan: String) -> LinkBounds { LinkBounds(top: .around(plan)) }

  /// The real path of what a link leads to in the end.
  ///
  /// Nothing of it is opened. Throws `leavesFolder` where it lies elsewhere.
  package func end(of link: String) throws(FileFault) -> String {
    guard let end = RealPath.of(link) else {
      // Who may not even search a folder on the way is told so, as nobody can mend that link.
      throw errno == EACCES ? .refused(EACCES) : .danglingLink
    }
    guard let top = self.folder, let rest = RealPath.rest(of: end, in: top) else { throw .leavesFolder }
    let isHidden = rest.split(separator: "/").contains { $0.utf8.first == UInt8(ascii: ".") || $0.hasPrefix("~$") }
    guard !rest.isEmpty, !isHidden else { throw .leavesFolder }
    return end
  }

  private var folder: String? {
    switch top {
    case .folder(let path): return RealPath.of(path)
    case .around(let plan):
      guard let real = RealPath.of(plan), let slash = real.lastIndex(of: "/") else { return nil }
      // Beside a folder at the very top stands the whole system.
      return slash == real.startIndex ? real : String(real[..<slash])
    }
  }
}

/// Paths without links in them.
enum RealPath {
  /// Where a path leads; `nil` where it leads nowhere, with the reason in `errno`.
  static func of(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// What comes after a folder in a path, empty for the folder itself; `nil` where the path does not lie in it.
  static func rest(of path: String, in folder: String) -> String? {
    if folder.hasSameBytes(as: "/") { return String(path.dropFirst()) }
    let (path, folder) = (Array(path.utf8), Array(folder.utf8))
    guard path.starts(with: folder) else { return nil }
    let rest = path.dropFirst(folder.count)
    guard let first = rest.first else { return "" }
    return first == UInt8(ascii: "/") ? String(decoding: rest.dropFirst(), as: UTF8.self) : nil
  }
}

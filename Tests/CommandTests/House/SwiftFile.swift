import Foundation

/// A Swift file as text.
struct SwiftFile {
  /// Its path below the folder of sources: `PlanRules/Plan/Place.swift`.
  let path: String
  /// Its text.
  let source: String

  /// All Swift files below a folder.
  static func all(below folder: String) throws -> [SwiftFile] {
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      SwiftFile(path: path, source: try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8))
    }
  }

  /// The folder of a module that it belongs to, whatever the folders in that: `PlanRules/Plan`; the module where it lies
  /// in none.
  var room: String { path.split(separator: "/").dropLast().prefix(2).joined(separator: "/") }

  /// The module.
  var module: String { path.split(separator: "/").first.map(String.init) ?? "" }

  /// The lines without what is said in comments.
  private var statements: [Substring] {
    source.split(separator: "\n").map { line in line.range(of: "//").map { line[..<$0.lowerBound] } ?? line }
  }

  /// The modules that it imports.
  var imports: [String] {
    statements.filter { !$0.hasPrefix(" ") }.compactMap { line in
      let words = line.split(separator: " ")
      guard let position = words.firstIndex(of: "import") else { return nil }
      return words.dropFirst(position + 1).first.map(String.init)
    }
  }

  /// What its text literals on one line say.
  var literals: [String] {
    statements.flatMap { line in
      line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
        .map { String($0.element) }
    }
  }
}

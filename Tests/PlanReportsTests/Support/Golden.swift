import Foundation
import TestSupport
import Testing

/// Reports that were read line by line before they were accepted.
enum Golden {
  /// Compares lines with a file; with `GOLDEN=write` in the environment the file is written anew, to be read again.
  static func expect(
    _ lines: [String], as name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let path = "\(Repository.path)/Tests/PlanReportsTests/Golden/\(name).txt"
    let text = lines.map { $0 + "\n" }.joined()
    if ProcessInfo.processInfo.environment["GOLDEN"] == "write" {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOfFile: path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast().map(String.init)
    for (number, (line, wanted)) in zip(lines, expected).enumerated() where line != wanted {
      Issue.record("\(name).txt:\(number + 1)\n   is: \(line)\n  not: \(wanted)", sourceLocation: sourceLocation)
      return
    }
    #expect(lines.count == expected.count, "\(name).txt", sourceLocation: sourceLocation)
  }

  /// Compares a document with a file byte for byte, line ends and all; written anew as above.
  static func expect(
    document: String, as name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let path = "\(Repository.path)/Tests/PlanReportsTests/Golden/\(name)"
    if ProcessInfo.processInfo.environment["GOLDEN"] == "write" {
      try Data(document.utf8).write(to: URL(filePath: path))
    }
    let expected = [UInt8](try Data(contentsOf: URL(filePath: path))).split(separator: 0x0A)
    let lines = [UInt8](document.utf8).split(separator: 0x0A)
    for (number, (line, wanted)) in zip(lines, expected).enumerated() where line != wanted {
      let (line, wanted) = (String(decoding: line, as: UTF8.self), String(decoding: wanted, as: UTF8.self))
      Issue.record("\(name), line \(number + 1)\n   is: \(line)\n  not: \(wanted)", sourceLocation: sourceLocation)
      return
    }
    #expect(lines.count == expected.count, "\(name)", sourceLocation: sourceLocation)
  }
}

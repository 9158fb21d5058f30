import Foundation

/// The files of the repository that tests read.
package enum Repository {
  /// The top folder.
  package static let path = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// The folder of the plans that ship.
  package static let plans = path + "/plans"

  /// The ids of the plans that ship.
  package static let planIDs = [
    "ankang-2023", "national-2021-2025", "shaoguan-2016-2020", "shaoguan-2021-2025", "x-district-2023",
    "zhejiang-2023",
  ]

  /// The text of a file, by its path from the top folder.
  package static func text(_ path: String) throws -> String {
    try String(contentsOfFile: Repository.path + "/" + path, encoding: .utf8)
  }

  /// The rows of a table of the second transcription, each by the table's column names.
  package static func secondTranscription(_ name: String) throws -> [[String: String]] {
    let lines = try text("Tests/PlanFilesTests/SecondTranscription/\(name).tsv").split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard let header = lines.first else { return [] }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }
}

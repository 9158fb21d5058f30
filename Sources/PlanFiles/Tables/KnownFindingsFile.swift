package import PlanRules

/// Why a list of known findings cannot be used.
package enum KnownFindingsError: Error, Sendable, Equatable {
  /// The file cannot be read.
  case file(FileFault)
  /// It is no such list from a line on.
  case notAList(line: Int)
}

/// A list of known findings: a CSV file of which only the fingerprints decide, the other columns are for reading.
package enum KnownFindingsFile {
  /// The titles of the columns, the same in every language, so that a list can be read back.
  package static let header = ["指纹", "代码", "规划", "对象", "列", "地区", "时期"]

  /// Reads a list.
  ///
  /// A list is written by the program, so anything unexpected in it refuses the whole: passing over a row would let a
  /// finding count that was known, or worse.
  package static func read(
    _ path: String, shownAs shown: String
  ) throws(KnownFindingsError) -> [KnownFinding] {
    let file: SourceFile
    do throws(FileFault) {
      file = SourceFile(path: shown, bytes: try FileReader.read(path))
    } catch {
      throw .file(error)
    }
    let csv = CSVReader.read(file)
    let lines = LineIndex(file)
    if let problem = csv.problems.first { throw .notAList(line: lines.place(at: problem.offset).line) }
    var known: [KnownFinding] = []
    for (position, row) in csv.rows.enumerated() {
      let cells = csv.cells(of: row).map { csv.text(of: $0, in: file) ?? "" }
      let isFine = position == 0 ? cells == header : cells.count == header.count && isFingerprint(cells[0])
      guard isFine else { throw .notAList(line: row.line) }
      guard position > 0 else { continue }
      known.append(
        KnownFinding(
          fingerprint: cells[0], code: cells[1], plan: cells[2], subject: cells[3], period: cells[6],
          place: Place(file: shown, line: row.line)))
    }
    guard !csv.rows.isEmpty else { throw .notAList(line: 1) }
    return known
  }

  private static func isFingerprint(_ text: String) -> Bool {
    text.utf8.count == 32
      && text.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }
}

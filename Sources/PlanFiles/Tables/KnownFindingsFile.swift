package import PlanRules

/// Why a list of known findings cannot be used.
package enum KnownFindingsError: Error, Sendable, Equatable {
  /// The file cannot be read.
  case file(FileFault)
  /// It is no such list from a line on.
  case notAList(line: Int)
}

/// A list of known findings: a CSV file of which the fingerprints decide, and how bad each finding was; the other
/// columns are for reading.
package enum KnownFindingsFile {
  /// Its columns, the same in every language, so that a list can be read back.
  package enum Column: Int, TableColumn {
    case fingerprint, code, plan, subject, field, region, period, extent

    package var header: String {
      switch self {
      case .fingerprint: "指纹"
      case .code: "代码"
      case .plan: "规划"
      case .subject: "对象"
      case .field: "列"
      case .region: "地区"
      case .period: "时期"
      case .extent: "程度"
      }
    }
  }

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
    if let problem = csv.problems.first { throw .notAList(line: problem.line) }
    guard let header = csv.rows.first else { throw .notAList(line: 1) }
    guard csv.texts(of: header, in: file) == Column.headers else { throw .notAList(line: header.line) }
    var known: [KnownFinding] = []
    for row in csv.rows.dropFirst() {
      let place = Place(file: shown, line: row.line)
      guard let finding = KnownFinding(csv.texts(of: row, in: file), at: place) else {
        throw .notAList(line: row.line)
      }
      known.append(finding)
    }
    return known
  }
}

extension CSVTable {
  fileprivate func texts(of row: CSVRow, in file: SourceFile) -> [String] {
    cells(of: row).map { text(of: $0, in: file) ?? "" }
  }
}

extension KnownFinding {
  /// The entry of a row; `nil` where it is none.
  fileprivate init?(_ cells: [String], at place: Place) {
    func cell(_ column: KnownFindingsFile.Column) -> String { cells[column.rawValue] }
    guard cells.count == KnownFindingsFile.Column.allCases.count, cell(.fingerprint).isFingerprint else { return nil }
    let extent = Extent(cell(.extent))
    guard extent != nil || cell(.extent).isEmpty else { return nil }
    self.init(
      fingerprint: cell(.fingerprint), code: cell(.code), plan: cell(.plan), subject: cell(.subject),
      period: cell(.period), extent: extent, place: place)
  }
}

extension String {
  fileprivate var isFingerprint: Bool {
    utf8.count == 32
      && utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }
}

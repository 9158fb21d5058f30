import PlanFiles
import PlanRules

/// A stretch of a document that holds something of every plan, as the findings of all plans behind all their tables.
struct Band: Hashable, Sendable {
  /// The position among the bands of its document.
  let position: Int

  init(_ position: Int) { self.position = position }
}

/// What a document wants to know of a record before it is written: its weight, or how it came out.
struct Mark: Hashable, Sendable {
  let number: Int

  init(_ number: Int) { self.number = number }

  /// The weight that a finding is shown with.
  init(_ severity: Severity) { number = Severity.worstFirst.firstIndex(of: severity) ?? 0 }

  /// That weight.
  var severity: Severity { Severity.worstFirst[number] }
}

/// What one result contributes to a document: records, each in one of the document's bands.
///
/// It hangs on nothing but its result, so that results may be rendered in any order.
package struct Part: Sendable {
  private(set) var buffer = ByteBuffer()
  private(set) var records: [Record] = []
  /// What the document counts, added up over all parts.
  var counts: [Int] = []
  /// What it contributes to the document that is written only in place of this one; see ``FallingBack``.
  var substitutes: [Part] = []

  /// Bytes that belong together, and their band; a record begins where the one before it ends.
  struct Record: Sendable {
    let band: Band
    let mark: Mark?
    let end: Int
  }

  /// Nothing.
  init() {}

  /// All of it, in the order in which it was added.
  package var bytes: ByteBuffer { buffer }

  /// Visits the records of a band in order.
  func forEachRecord(in band: Band, _ visit: (UnsafeBufferPointer<UInt8>) -> Void) {
    buffer.withBytes { bytes in
      var start = 0
      for record in records {
        if record.band == band { visit(UnsafeBufferPointer(rebasing: bytes[start..<record.end])) }
        start = record.end
      }
    }
  }

  /// The same without the records of a band.
  func without(_ band: Band) -> Part {
    var rest = Part()
    (rest.counts, rest.substitutes) = (counts, substitutes)
    buffer.withBytes { bytes in
      var start = 0
      for record in records {
        if record.band != band {
          rest.add(to: record.band, record.mark) { $0.write(UnsafeBufferPointer(rebasing: bytes[start..<record.end])) }
        }
        start = record.end
      }
    }
    return rest
  }

  /// Adds a record.
  mutating func add(to band: Band, _ mark: Mark? = nil, _ write: (inout ByteBuffer) -> Void) {
    write(&buffer)
    records.append(Record(band: band, mark: mark, end: buffer.count))
  }

  /// Adds a text as a record.
  mutating func add(_ text: String, to band: Band, _ mark: Mark? = nil) { add(to: band, mark) { $0.write(text) } }

  /// Adds lines as one record, each with its line end; nothing where there are none.
  mutating func add(lines: [String], to band: Band) {
    guard !lines.isEmpty else { return }
    add(to: band) { sink in
      for line in lines { sink.write(line: line) }
    }
  }
}

extension ByteSink {
  /// Takes a line of a text and its end.
  mutating func write(line: String) {
    write(PrintedLine.safe(line))
    write("\n")
  }
}

/// The parts of a run, one after the other in the order of its plans, until the document can be written.
package struct Spool: Sendable {
  private var bands: [Contents] = []
  /// What the parts count, added up.
  private(set) var counts: [Int] = []
  /// The parts of the document in its place, whose bands are others.
  private var substitutes: [Part] = []
  /// The bytes of each part.
  private var store = PartStore()

  /// The records of one band: in which buffer they are, and where.
  private struct Contents: Sendable {
    var records: [(buffer: Int, range: Range<Int>)] = []
    var marks: [Mark?] = []
  }

  /// No part yet.
  package init() {}

  /// Takes the next plan's part.
  package mutating func append(_ part: Part) {
    substitutes += part.substitutes
    var start = 0
    if !part.records.isEmpty { store.append(part.buffer) }
    for record in part.records {
      while bands.count <= record.band.position { bands.append(Contents()) }
      bands[record.band.position].records.append((store.count - 1, start..<record.end))
      bands[record.band.position].marks.append(record.mark)
      start = record.end
    }
    while counts.count < part.counts.count { counts.append(0) }
    for (position, count) in part.counts.enumerated() { counts[position] += count }
  }

  /// The parts of the document in place of this one.
  var ofSubstitute: Spool {
    var spool = Spool()
    for part in substitutes { spool.append(part) }
    return spool
  }

  /// A count over all parts.
  func count(_ position: Int) -> Int { position < counts.count ? counts[position] : 0 }

  /// How many records a band has.
  func records(in band: Band) -> Int { band.position < bands.count ? bands[band.position].records.count : 0 }

  /// Whether a band has no record.
  func isEmpty(_ band: Band) -> Bool { records(in: band) == 0 }

  /// Visits the records of a band in order.
  func forEachRecord(in band: Band, _ visit: (UnsafeBufferPointer<UInt8>, Mark?) -> Void) {
    guard band.position < bands.count else { return }
    let contents = bands[band.position]
    var next = 0
    while next < contents.records.count {
      // Records of one part are read together.
      let first = contents.records[next]
      var end = next + 1
      while end < contents.records.count, contents.records[end].buffer == first.buffer { end += 1 }
      let range = first.range.lowerBound..<contents.records[end - 1].range.upperBound
      store.withBytes(of: first.buffer, in: range) { bytes, base in
        for position in next..<end {
          let range = contents.records[position].range
          visit(
            UnsafeBufferPointer(rebasing: bytes[range.lowerBound - base..<range.upperBound - base]),
            contents.marks[position])
        }
      }
      next = end
    }
  }

  /// Whether all that was taken could be read again.
  package var isWhole: Bool { !store.isBroken }

  /// Writes the records of a band, something between each two.
  func write(_ band: Band, separatedBy separator: String = "", to sink: inout some ByteSink) {
    var isFirst = true
    forEachRecord(in: band) { record, _ in
      if !isFirst { sink.write(separator) }
      sink.write(record)
      isFirst = false
    }
  }
}

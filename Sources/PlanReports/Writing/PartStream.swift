package import PlanFiles

/// The beginning of a document that is written as its parts come: the records of one band, which stand before all others.
package struct PartStream: Sendable {
  private let band: Band
  /// What stands before the first record, and between each two.
  private let (opening, separator): (String, String)
  /// Whether a record was written.
  package private(set) var hasBegun = false

  init(_ band: Band, opening: String = "", separator: String = "") {
    self.band = band
    self.opening = opening
    self.separator = separator
  }

  /// Writes the records of the band, and gives back those that have to wait.
  package mutating func write(_ part: Part, to sink: inout some ByteSink) -> Part {
    part.forEachRecord(in: band) { record in
      sink.write(hasBegun ? separator : opening)
      hasBegun = true
      sink.write(record)
    }
    return part.without(band)
  }
}

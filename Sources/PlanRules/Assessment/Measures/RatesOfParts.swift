/// What rates of quarters and half-years tell of their year.
enum RatesOfParts: Sendable, Hashable {
  /// They are against the part before (`环比`), so that they chain.
  case chained
  /// They are against the same part a year before: the rate of the year lies between the lowest and the highest.
  case bounding
  /// The same, but of a quotient such as energy per output: as its divisor is spread otherwise, nothing follows.
  case silent

  /// What the rates of a series tell; the readings may say otherwise than the table what they count.
  init(of series: Series, counting definitions: [String?]) {
    let stated = definitions.compactMap { $0 } + [series.definition, series.name].compactMap { $0 }
    if series.indexBase == .partBefore || stated.contains(where: { $0.contains(text: "环比") }) {
      self = .chained
    } else {
      self = RatesOfParts.isQuotient(series.name) ? .silent : .bounding
    }
  }

  private static let quotients = ["单位", "万元", "亿元", "强度", "每", "生产率", "效率", "比重", "占比", "比例", "系数", "人均能"]

  /// Whether the name is of something per something else.
  private static func isQuotient(_ name: String) -> Bool {
    let thing = MeasuredThing(name).name
    return quotients.contains(where: thing.contains(text:)) || thing.ends(with: "率")
  }
}

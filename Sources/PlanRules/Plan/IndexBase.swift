/// What an index counts as a hundred, where it is the figure of a moment before: such an index is a rate of growth.
public enum IndexBase: Sendable, Hashable {
  /// The year before, or the same part of it (`上年=100`, `上年同期=100`).
  case yearBefore
  /// The part of the year before (`上月=100`).
  case partBefore

  /// The base that a name, a unit or a definition prints, or `nil`.
  public init?(printedIn text: String) {
    guard text.contains(text: "100") else { return nil }
    let folded = NotationText.folded(text)
    func prints(_ moments: [String]) -> Bool {
      moments.contains { moment in ["=", "为", "作"].contains { folded.contains(text: moment + $0 + "100") } }
    }
    if prints(["上年", "上一年", "去年", "上年同期", "去年同期", "上年同月", "上年同季"]) {
      self = .yearBefore
    } else if prints(["上月", "上季", "上季度", "上期"]) {
      self = .partBefore
    } else {
      return nil
    }
  }
}

extension Series {
  /// What its figures are an index against, where they chain; said by the unit, the name or the 口径.
  public var indexBase: IndexBase? {
    IndexBase(printedIn: unit.text) ?? IndexBase(printedIn: name) ?? definition.flatMap(IndexBase.init(printedIn:))
  }
}

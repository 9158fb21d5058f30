/// At which prices levels in money are counted.
public enum PriceBasis: Sendable, Hashable {
  /// Those of one year (`不变价`, `可比价`): growth of such levels is real.
  case constant
  /// Those of each year (`现价`, `当年价`): growth of such levels is nominal.
  case current
  /// Nothing is said, where offices publish real growth: output and productivity.
  case unstated
  /// It makes no difference, or the figure is only ever published as it stands.
  case irrelevant

  private static let constantWords = ["不变价", "可比价", "不变价格", "可比价格", "基期价", "实际增"]
  private static let currentWords = ["现价", "现行价", "当年价", "当期价", "名义"]
  private static let outputs = ["生产总值", "GDP", "GNI", "国民总收入", "增加值", "产值", "产出", "生产率"]

  /// The basis of a series, whose readings may say otherwise than the table what they count.
  init(of series: Series, counting definition: String?) {
    let stated = [definition, series.definition, series.name, series.unit.text].compactMap { $0 }
    if stated.contains(where: { text in PriceBasis.constantWords.contains(where: text.contains(text:)) }) {
      self = .constant
    } else if stated.contains(where: { text in PriceBasis.currentWords.contains(where: text.contains(text:)) }) {
      self = .current
    } else {
      let isOutput = PriceBasis.outputs.contains(where: series.name.contains(text:))
      self = isOutput && series.unit.base.contains(text: "元") ? .unstated : .irrelevant
    }
  }
}

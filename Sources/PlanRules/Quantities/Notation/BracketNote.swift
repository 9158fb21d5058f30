/// What a note says of numbers in brackets: `（ ）内为五年累计数`, `带<>的为累计值`.
public enum BracketNote {
  /// A target in brackets that a note explains, written with the brackets that always say so (`〔5〕`); `nil` where the cell has no
  /// such bracket, or no note explains it.
  public static func explained(_ cell: String, by notes: @autoclosure () -> [String]) -> String? {
    guard let first = cell.unicodeScalars.first, mayOpen(first) else { return nil }
    let folded = NotationText.folded(cell)
    guard let pair = pairs.first(where: { folded.begins(with: $0.open) && folded.ends(with: $0.close) }),
      notes().contains(where: { explains(NotationText.folded($0), pair) })
    else { return nil }
    let inside = folded.dropFirst(pair.open.count).dropLast(pair.close.count)
    return inside.contains { $0.isNumber } ? "〔\(inside)〕" : nil
  }

  private struct Pair {
    let open: String
    let close: String
    let names: [String]
  }

  private static let pairs = [
    Pair(open: "(", close: ")", names: ["圆括号", "小括号", "括号", "括弧"]),
    Pair(open: "<", close: ">", names: ["尖括号", "角括号", "书名号", "括号"]),
    Pair(open: "〈", close: "〉", names: ["尖括号", "书名号", "括号"]), Pair(open: "《", close: "》", names: ["书名号", "括号"]),
    Pair(open: "{", close: "}", names: ["花括号", "大括号", "括号"]), Pair(open: "「", close: "」", names: ["括号", "引号"]),
    Pair(open: "『", close: "』", names: ["括号", "引号"]),
  ]

  private static func mayOpen(_ scalar: Unicode.Scalar) -> Bool { "(（<＜〈《{｛「『﹤".unicodeScalars.contains(scalar) }

  /// Whether one of the sentences of a note names the bracket and says that the figure is a total over the years.
  private static func explains(_ note: String, _ pair: Pair) -> Bool {
    note.split { "。；;\n\r".contains($0) }.map(String.init).contains { sentence in
      let isNamed = pair.names.contains(where: sentence.contains(text:)) || shows(pair, in: sentence)
      return isNamed && ["累计", "合计", "总量", "五年总数", "规划期总数"].contains(where: sentence.contains(text:))
        && !["非累计", "不是累计", "不累计", "不含累计"].contains(where: sentence.contains(text:))
    }
  }

  /// Whether the bracket itself stands in a sentence, with nothing or hardly anything in it.
  private static func shows(_ pair: Pair, in sentence: String) -> Bool {
    let characters = Array(sentence)
    guard let open = characters.firstIndex(of: Character(pair.open)),
      let close = characters[open...].firstIndex(of: Character(pair.close))
    else { return false }
    return close - open <= 3
  }
}

/// The punctuation that Chinese typesetting keeps off one edge of a line.
enum LinePunctuation {
  /// Never the last character of a line: opening brackets and quotes, and signs that belong to the number after them.
  static let opening: Set<Character> = Set("（〔［【《〈「『“‘([{＞＜≥≤><±￥¥")
  /// Never the first character of a line.
  static let closing: Set<Character> = Set("、，。；：？！·）〕］】》〉」』”’…—％‰,.;:?!)]}>%")
}

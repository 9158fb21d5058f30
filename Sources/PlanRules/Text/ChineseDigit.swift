extension Unicode.Scalar {
  /// The digit from 0 to 9 that a character stands for, as years are written digit by digit: `二〇二三`.
  var chineseDigit: Int? {
    switch self {
    // The circle is typed in many ways: as the ideograph, as a mark, as a Latin or Cyrillic letter.
    case "〇", "零", "○", "◯", "O", "o", "О": 0
    case "一": 1
    case "二": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }
}

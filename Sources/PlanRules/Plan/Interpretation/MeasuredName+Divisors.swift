/// What the figures of a name are divided by, and which says nothing of them.
extension MeasuredName {
  /// The bytes of the name that something is divided by: GDP of 单位GDP电耗, of 与GDP的比率 and of 占GDP比重.
  var divisors: [Range<Int>] {
    let name = Array(text.utf8)
    return MeasuredName.perUnit.flatMap { beginning in
      positions(of: beginning, in: name).compactMap { start -> Range<Int>? in
        let from = start + beginning.utf8.count
        let length = MeasuredName.outputs.first { name[from...].starts(with: $0.utf8) }?.utf8.count
        return length.map { from..<(from + $0) }
      }
    }
      + MeasuredName.compared.flatMap { beginning in
        positions(of: beginning, in: name).compactMap { start -> Range<Int>? in
          let from = start + beginning.utf8.count
          let ends = MeasuredName.quotients.flatMap { positions(of: $0, in: name) }.filter { $0 > from }
          return ends.min().map { from..<$0 }
        }
      }
  }

  private static let perUnit = ["单位", "万元", "亿元", "每元", "每亿", "每万"]
  private static let outputs = [
    "地区生产总值", "国内生产总值", "生产总值", "GDP", "规模以上工业增加值", "规上工业增加值", "工业增加值", "增加值", "工业总产值", "工业产值", "农业产值", "产值", "营业收入",
  ]
  private static let compared = ["占", "与", "相当于"]
  private static let quotients = ["比重", "比例", "比率", "的比", "之比", "份额"]

  private func positions(of word: String, in name: [UInt8]) -> [Int] {
    let word = Array(word.utf8)
    guard name.count >= word.count else { return [] }
    return (0...(name.count - word.count)).filter { name[$0...].starts(with: word) }
  }
}

extension String {
  /// The name without a remark in brackets at its end: `案件执结率（%）`.
  var withoutRemark: String {
    guard ends(with: ")"), let open = lastIndex(of: "(") else { return self }
    return String(self[..<open])
  }
}

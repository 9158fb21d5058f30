/// What the figures of a name are divided by, and which says nothing of them.
extension MeasuredName {
  /// The bytes of the name that something is divided by: GDP of 单位GDP电耗, of 与GDP的比率 and of 占GDP比重.
  var divisors: [Range<Int>] {
    // Few names hold any of the words.
    guard !DivisorWords.index.classes(in: text).isEmpty else { return [] }
    return text.withBytes { name in
      var found: [Range<Int>] = []
      for beginning in MeasuredName.perUnit {
        MeasuredName.forEachEnd(of: beginning, in: name) { from in
          guard let output = MeasuredName.outputs.first(where: { MeasuredName.stands($0, at: from, in: name) }) else {
            return
          }
          found.append(from..<from + output.utf8.count)
        }
      }
      for beginning in MeasuredName.compared {
        MeasuredName.forEachEnd(of: beginning, in: name) { from in
          var nearest = name.count
          for quotient in MeasuredName.quotients {
            MeasuredName.forEachEnd(of: quotient, in: name) { end in
              let start = end - quotient.utf8.count
              if start > from { nearest = min(nearest, start) }
            }
          }
          if nearest < name.count { found.append(from..<nearest) }
        }
      }
      return found
    }
  }

  private static let perUnit = ["单位", "万元", "亿元", "每元", "每亿", "每万"]
  private static let outputs = [
    "地区生产总值", "国内生产总值", "生产总值", "GDP", "规模以上工业增加值", "规上工业增加值", "工业增加值", "增加值", "工业总产值", "工业产值", "农业产值", "产值", "营业收入",
  ]
  private static let compared = ["占", "与", "相当于"]
  private static let quotients = ["比重", "比例", "比率", "的比", "之比", "份额"]

  /// Visits the ends of a word where it stands in a name.
  private static func forEachEnd(of word: String, in name: UnsafeBufferPointer<UInt8>, _ visit: (Int) -> Void) {
    for start in name.indices where stands(word, at: start, in: name) { visit(start + word.utf8.count) }
  }

  private static func stands(_ word: String, at start: Int, in name: UnsafeBufferPointer<UInt8>) -> Bool {
    word.withBytes { word in
      guard word.count <= name.count - start else { return false }
      for index in word.indices where word[index] != name[start + index] { return false }
      return true
    }
  }
}

/// Whether a name may say what something is divided by.
private struct DivisorWords: OptionSet, Hashable {
  let rawValue: UInt8

  static let any = DivisorWords(rawValue: 1)

  static let index = WordIndex<DivisorWords>([.any: "单位 万元 亿元 每元 每亿 每万 占 与 相当于"])
}

extension String {
  /// The name without a remark in brackets at its end: `案件执结率（%）`.
  var withoutRemark: String {
    guard ends(with: ")"), let open = lastIndex(of: "(") else { return self }
    return String(self[..<open])
  }
}

import PlanRules

/// What rows are called in tables.
extension String {
  /// Whether the text is a short lower-case slug: ASCII letters, digits and hyphens, a letter first.
  var isSlug: Bool {
    withBytes { bytes in
      guard let first = bytes.first, (97...122).contains(first), bytes.count <= 80 else { return false }
      return bytes.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }
  }

  /// Whether the text is a number as tables print it, be it in brackets or with letters (`1`, `（一）`, `第3项`, `M1-2`), and
  /// no words beside it.
  var isPrintedNumber: Bool {
    var hasNumber = false
    for scalar in unicodeScalars {
      if ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar) || "一二三四五六七八九十百零〇".unicodeScalars.contains(scalar)
        || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      {
        hasNumber = true
      } else if !"第项号条款-—_.．、()（）〔〕[]①②③④⑤⑥⑦⑧⑨⑩/ ".unicodeScalars.contains(scalar) {
        return false
      }
    }
    return hasNumber
  }
}

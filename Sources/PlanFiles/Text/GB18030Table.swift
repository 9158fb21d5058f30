/// The characters of GB 18030-2022 up to U+FFFF by their codes, and the codes by their characters.
///
/// Both are made when the first text in GB18030 is met.
enum GB18030Table {
  /// How many codes of two bytes there are: 190 for each first byte from 0x81 to 0xFE.
  static let pairCount = 126 * 190

  /// The code points of the two-byte codes, in their order, then those of the four-byte codes from 81308130 on.
  static let scalars: [UInt16] = {
    var scalars: [UInt16] = []
    scalars.reserveCapacity(0xFFFF - 0x7F - 0x800)
    // Four bytes number all characters that had no two in the first edition. One that has got two since has left its four
    // to the code point that had them.
    var wide = Array(UInt16.min...UInt16.max)
    for pair in GB18030Pairs.characters.unicodeScalars {
      scalars.append(UInt16(truncatingIfNeeded: pair.value))
      wide[Int(pair.value)] = 0
    }
    for (character, privateUse) in exchanged {
      wide[Int(character)] = privateUse
      wide[Int(privateUse)] = 0
    }
    for part in [0x80..<0xD800, 0xE000..<0x1_0000] {
      for scalar in wide[part] where scalar != 0 { scalars.append(scalar) }
    }
    return scalars
  }()

  /// The place in `scalars` of each code point from U+0080 to U+FFFF but the surrogates.
  static let places: [UInt16] = {
    var places = [UInt16](repeating: 0, count: 0x1_0000)
    for (place, scalar) in scalars.enumerated() { places[Int(scalar)] = UInt16(truncatingIfNeeded: place) }
    return places
  }()

  /// The characters that later editions gave the two bytes of a private-use code point, and that code point.
  private static let exchanged: [(character: UInt16, privateUse: UInt16)] = [
    // GB 18030-2005.
    (0x1E3F, 0xE7C7),
    // GB 18030-2022, annex D: vertical punctuation marks, then parts of characters.
    (0xFE10, 0xE78D), (0xFE11, 0xE78F), (0xFE12, 0xE78E), (0xFE13, 0xE790), (0xFE14, 0xE791), (0xFE15, 0xE792),
    (0xFE16, 0xE793), (0xFE17, 0xE794), (0xFE18, 0xE795), (0xFE19, 0xE796),
    (0x9FB4, 0xE81E), (0x9FB5, 0xE826), (0x9FB6, 0xE82B), (0x9FB7, 0xE82C), (0x9FB8, 0xE832), (0x9FB9, 0xE843),
    (0x9FBA, 0xE854), (0x9FBB, 0xE864),
  ]
}

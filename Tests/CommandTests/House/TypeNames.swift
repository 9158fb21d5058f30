import TestSupport

/// The names of types in a Swift file.
struct TypeNames {
  /// Those declared at its top, which other files may use.
  private(set) var declared: Set<String> = []
  /// All that it declares, also inside of others.
  private(set) var own: Set<String> = []
  /// All that it names.
  private(set) var used: Set<String> = []

  private static let kinds: Set<Substring> = [
    "struct", "enum", "class", "actor", "protocol", "typealias", "associatedtype",
  ]

  init(_ file: SwiftFile) {
    for line in SwiftCode(file.source).text.split(separator: "\n") {
      let words = line.words
      for (position, word) in words.enumerated() where TypeNames.kinds.contains(word) {
        guard let name = words.dropFirst(position + 1).first, name.first?.isUppercase == true else { continue }
        own.insert(String(name))
        if !line.hasPrefix(" ") { declared.insert(String(name)) }
      }
      used.formUnion(words.filter { $0.first?.isUppercase == true }.map(String.init))
    }
  }
}

extension Substring {
  /// The names and keywords in it.
  fileprivate var words: [Substring] {
    let bytes = utf8.split { byte in
      !(0x30...0x39).contains(byte) && !(0x41...0x5A).contains(byte) && !(0x61...0x7A).contains(byte) && byte != 0x5F
    }
    return bytes.map { Substring($0) }
  }
}

/// A name in a folder, and what it stands for as far as the folder itself tells.
package struct FolderEntry: Sendable, Hashable {
  /// The name; bytes that are no UTF-8 stand in it as `\xB9`.
  package let name: String
  /// What it stands for.
  package let kind: Kind
  /// Whether the name is UTF-8, without which no path leads to it.
  package let isText: Bool

  /// What a name stands for, no link followed.
  package enum Kind: Sendable, Hashable {
    case file, folder, link, other
  }

  /// An entry of a folder.
  init(name: String, kind: Kind, isText: Bool = true) {
    self.name = name
    self.kind = kind
    self.isText = isText
  }

  /// Whether readers pass it over: hidden names, and the lock files of office programs.
  package var isHidden: Bool { name.utf8.starts(with: ".".utf8) || name.utf8.starts(with: "~$".utf8) }
}

extension FolderEntry {
  /// The text of a name's bytes, and whether all of them are UTF-8.
  static func text(of bytes: UnsafeBufferPointer<UInt8>) -> (text: String, isText: Bool) {
    if let text = String(validating: bytes, as: UTF8.self) { return (text, true) }
    var text = ""
    var parser = Unicode.UTF8.ForwardParser()
    var (rest, position) = (bytes.makeIterator(), 0)
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar):
        text.unicodeScalars.append(Unicode.UTF8.decode(scalar))
        position += scalar.count
      case .error(let length):
        for byte in bytes[position..<(position + length)] { text += "\\x" + String(byte, radix: 16, uppercase: true) }
        position += length
      case .emptyInput: return (text, false)
      }
    }
  }
}

/// The text of a day or of months as it is put together: digits and a few signs, of which a report prints thousands.
struct TimeText {
  private let room: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  private init(_ room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

  /// The text that `add` puts together, of up to 24 characters; one of a single day or period has at most fifteen, which
  /// need no memory of their own.
  static func text(isLong: Bool = false, _ add: (inout TimeText) -> Void) -> String {
    String(unsafeUninitializedCapacity: isLong ? 24 : 15) { room in
      var text = TimeText(room)
      add(&text)
      return text.count
    }
  }

  /// Adds a character of ASCII.
  mutating func add(_ character: Unicode.Scalar) { add(byte: UInt8(truncatingIfNeeded: character.value)) }

  /// Adds a whole number with leading zeros.
  mutating func add(_ number: Int, width: Int) {
    if number < 100, number >= 0, width == 2 {
      add(byte: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10))
      add(byte: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
      return
    }
    var divisor = 1
    for _ in 1..<width { divisor *= 10 }
    while number / divisor > 9 { divisor *= 10 }
    while divisor > 0 {
      add(byte: UInt8(ascii: "0") + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }

  private mutating func add(byte: UInt8) {
    room[count] = byte
    count += 1
  }
}

/// A whole number with leading zeros.
func padded(_ number: Int, _ width: Int) -> String { TimeText.text { $0.add(number, width: width) } }

import Testing

@testable import PlanFiles

@Test func bytesFoundEightAtATimeAreTheOnesFoundOneByOne() {
  var numbers = FixedNumbers(state: 11)
  for _ in 0..<20_000 {
    // Few enough that whole words pass without a find, and all values that lie at a limit.
    let choice: [UInt8] = [0x00, 0x0A, 0x2C, 0x2D, 0x41, 0x41, 0x41, 0x7F, 0x80, 0xAC, 0xAD, 0xE4, 0xFF]
    let bytes = (0..<Int.random(in: 0...40, using: &numbers)).map { _ in
      choice[Int.random(in: 0..<choice.count, using: &numbers)]
    }
    let start = Int.random(in: 0...bytes.count, using: &numbers)
    let range = start..<Int.random(in: start...bytes.count, using: &numbers)
    bytes.withUnsafeBufferPointer { buffer in
      for limit: UInt8 in [0x01, 0x0E, 0x2D, 0x80] {
        let expected = range.first { bytes[$0] < limit } ?? range.upperBound
        #expect(buffer.firstIndex(in: range, below: limit) == expected, "\(bytes) \(range) below \(limit)")
      }
      for byte: UInt8 in [0x00, 0x41, 0xAD, 0xFF] {
        let expected = range.first { bytes[$0] == byte } ?? range.upperBound
        #expect(buffer.firstIndex(of: byte, in: range) == expected, "\(bytes) \(range) \(byte)")
      }
      let expected = range.first { bytes[$0] >= 0x80 } ?? range.upperBound
      #expect(buffer.firstIndexBeyondASCII(in: range) == expected, "\(bytes) \(range)")
    }
  }
}

@Test(arguments: [
  ("甲其中乙", true), ("其中", true), ("其甲中", false), ("中其", false), ("", false), ("其", false), ("中中其中", true),
])
func aTextIsFoundWhereverItStands(text: String, isHeld: Bool) {
  #expect(Array(text.utf8).hold(Array("其中".utf8)) == isHeld)
}

@Test func everyBlankIsTrimmedAndNothingElse() {
  for value in UInt32(1)...0xFFFF {
    guard let scalar = Unicode.Scalar(value) else { continue }
    let text = "\(scalar)中\(scalar)"
    #expect(text.trimmingBlanks == (scalar.properties.isWhitespace ? "中" : text), "U+\(String(value, radix: 16))")
  }
}

/// A number of 128 bits as it is kept: in two words, as the system looks for memory that suits one of 128 bits with much more
/// effort than for words.
struct WideNumber: Sendable, Hashable, BitwiseCopyable {
  private let high: Int64
  private let low: UInt64

  @inline(__always)
  init(_ number: Int128) {
    high = Int64(truncatingIfNeeded: number >> 64)
    low = UInt64(truncatingIfNeeded: number)
  }

  @inline(__always)
  var number: Int128 { Int128(high) << 64 | Int128(low) }
}

import PlanFiles

/// Blocks of a text with a blank line between each two; empty ones leave none.
struct Blocks {
  private var hasBlock = false

  /// Writes a block, after a blank line where one went before.
  mutating func write<Sink: ByteSink>(to sink: inout Sink, _ block: (inout BlockSink<Sink>) -> Void) {
    let isSecond = hasBlock
    let isEmpty = withUnsafeMutablePointer(to: &sink) { sink in
      var own = BlockSink(sink, behindBlank: isSecond)
      block(&own)
      return own.isEmpty
    }
    if !isEmpty { hasBlock = true }
  }
}

/// Where a block is written: a block of a nation is longer than the memory that there is, so its bytes are handed on as they come,
/// after a blank line before the first of them.
struct BlockSink<Sink: ByteSink>: ByteSink {
  /// Valid only while the block is written.
  private let sink: UnsafeMutablePointer<Sink>
  private let isBehindBlank: Bool
  private(set) var isEmpty = true

  fileprivate init(_ sink: UnsafeMutablePointer<Sink>, behindBlank isBehindBlank: Bool) {
    self.sink = sink
    self.isBehindBlank = isBehindBlank
  }

  mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !bytes.isEmpty else { return }
    if isEmpty, isBehindBlank { sink.pointee.write("\n") }
    isEmpty = false
    sink.pointee.write(bytes)
  }
}

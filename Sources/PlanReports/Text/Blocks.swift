import PlanFiles

/// Blocks of a text with a blank line between each two; empty ones leave none.
struct Blocks {
  private var hasBlock = false

  /// Writes a block, after a blank line where one went before.
  mutating func write(to sink: inout some ByteSink, _ block: (inout ByteBuffer) -> Void) {
    var buffer = ByteBuffer()
    block(&buffer)
    guard !buffer.isEmpty else { return }
    if hasBlock { sink.write("\n") }
    sink.write(buffer)
    hasBlock = true
  }
}

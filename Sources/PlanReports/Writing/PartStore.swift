import PlanFiles
import Synchronization

/// The bytes of the parts of a document, in memory as far as they are few and in a scratch file beyond that: the report of a
/// nation is longer than the memory that there is.
struct PartStore: Sendable {
  /// How many bytes stay in memory.
  private static let most = 16 << 20

  private var places: [Place] = []
  private var inMemory = 0
  private var scratch: ScratchFile?
  private var written = 0
  /// Whether there is no scratch file to be had, or its disk is full.
  private var isRefused = false
  private let failure = Failure()

  /// Where the bytes of a part are.
  private enum Place {
    case memory(ByteBuffer)
    case file(offset: Int)
  }

  /// That something that was written could not be read again.
  private final class Failure: Sendable {
    let happened = Atomic(false)
  }

  /// How many parts there are.
  var count: Int { places.count }

  /// Takes the bytes of the next part.
  mutating func append(_ bytes: ByteBuffer) {
    if inMemory + bytes.count > Self.most, let offset = spill(bytes) {
      places.append(.file(offset: offset))
    } else {
      inMemory += bytes.count
      places.append(.memory(bytes.compact))
    }
  }

  private mutating func spill(_ bytes: ByteBuffer) -> Int? {
    guard !isRefused else { return nil }
    if scratch == nil { scratch = ScratchFile() }
    guard let scratch, bytes.withBytes({ scratch.write($0, at: written) }) else {
      isRefused = true
      return nil
    }
    defer { written += bytes.count }
    return written
  }

  /// Visits bytes of a part that hold a range of it, and where in the part they begin.
  func withBytes(
    of part: Int, in range: Range<Int>, _ visit: (_ bytes: UnsafeBufferPointer<UInt8>, _ base: Int) -> Void
  ) {
    switch places[part] {
    case .memory(let buffer): buffer.withBytes { visit($0, 0) }
    case .file(let offset):
      guard let bytes = scratch?.read(range.count, at: offset + range.lowerBound) else {
        failure.happened.store(true, ordering: .relaxed)
        return
      }
      bytes.withUnsafeBufferPointer { visit($0, range.lowerBound) }
    }
  }

  /// Whether something could not be read again, so that a document that was made of it is not whole.
  var isBroken: Bool { failure.happened.load(ordering: .relaxed) }
}

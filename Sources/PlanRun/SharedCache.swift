import Synchronization

/// What several threads have looked up, each thing once or, where two ask at the same time, alike.
final class SharedCache<Value: Sendable>: Sendable {
  private let known = Mutex<[String: Value]>([:])

  /// The value of a key, which is made where nobody has asked for it; two threads may both make it, and it is the same.
  func value(of key: String, _ make: () -> Value) -> Value {
    if let value = known.withLock({ $0[key] }) { return value }
    let made = make()
    known.withLock { $0[key] = made }
    return made
  }
}

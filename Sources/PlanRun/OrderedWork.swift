#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Work on the items of a list by several threads, whose products are taken in the order of the items.
///
/// No thread begins an item that lies further ahead of the one to be taken next than a few for each thread, so that however
/// many items there are only so many products wait.
struct OrderedWork<Product: Sendable>: Sendable {
  /// How many items there are.
  let count: Int
  /// How many threads work on them.
  let threads: Int
  /// What is made of an item; by any thread, several at a time.
  let make: @Sendable (_ position: Int) -> Product

  /// How many products may wait for each thread.
  private static var ahead: Int { 8 }

  /// Makes all products and hands them on in order, until `take` says that it wants no more.
  func perform(_ take: (Product) -> Bool) {
    guard threads > 1, count > 1 else {
      for position in 0..<count where !take(make(position)) { return }
      return
    }
    let desk = Desk(count: count, window: threads * Self.ahead, make: make)
    let workers = (0..<min(threads, count)).compactMap { _ in Worker(desk) }
    // Without a single thread of its own the work is done here.
    guard !workers.isEmpty else {
      for position in 0..<count where !take(make(position)) { return }
      return
    }
    for position in 0..<count where !take(desk.product(at: position)) { break }
    desk.close()
    for worker in workers { worker.join() }
  }
}

/// What the threads share: which item is next, and the products that wait.
///
/// Unchecked, as the compiler cannot know that the mutex guards all that changes.
private final class Desk<Product: Sendable>: @unchecked Sendable {
  private let count: Int
  private let window: Int
  private let make: @Sendable (Int) -> Product
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>
  private var next = 0
  private var taken = 0
  private var isClosed = false
  private var waiting: [Int: Product] = [:]

  init(count: Int, window: Int, make: @escaping @Sendable (Int) -> Product) {
    self.count = count
    self.window = window
    self.make = make
    mutex = .allocate(capacity: 1)
    changed = .allocate(capacity: 1)
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(mutex)
    changed.deallocate()
    mutex.deallocate()
  }

  /// Takes items and makes their products until there are no more.
  func work() {
    while let position = claim() {
      let product = make(position)
      pthread_mutex_lock(mutex)
      waiting[position] = product
      pthread_cond_broadcast(changed)
      pthread_mutex_unlock(mutex)
    }
  }

  private func claim() -> Int? {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while !isClosed, next < count, next >= taken + window { pthread_cond_wait(changed, mutex) }
    guard !isClosed, next < count else { return nil }
    next += 1
    return next - 1
  }

  /// Waits for the product of an item.
  func product(at position: Int) -> Product {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    while true {
      if let product = waiting.removeValue(forKey: position) {
        taken = position + 1
        pthread_cond_broadcast(changed)
        return product
      }
      pthread_cond_wait(changed, mutex)
    }
  }

  /// Lets no thread begin another item.
  func close() {
    pthread_mutex_lock(mutex)
    isClosed = true
    pthread_cond_broadcast(changed)
    pthread_mutex_unlock(mutex)
  }
}

/// A thread at the desk.
private struct Worker {
  private let thread: pthread_t

  /// Starts one; `nil` where the system allows no more.
  init?<Product>(_ desk: Desk<Product>) {
    // A thread's own stack may be small where the C library is: the readers go as deep as files nest.
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, 8 << 20)
    defer { pthread_attr_destroy(&attributes) }
    let context = Unmanaged.passRetained(Task { desk.work() }).toOpaque()
    #if canImport(Darwin)
      var started: pthread_t?
    #else
      var started = pthread_t()
    #endif
    let code = pthread_create(
      &started, &attributes,
      { context in
        // What ends the program is told to the thread that writes its files, so that it can remove a half written one.
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, number) }
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        #if canImport(Darwin)
          let pointer = context
        #else
          guard let pointer = context else { return nil }
        #endif
        Unmanaged<Task>.fromOpaque(pointer).takeRetainedValue().run()
        return nil
      }, context)
    guard code == 0 else {
      Unmanaged<Task>.fromOpaque(context).release()
      return nil
    }
    #if canImport(Darwin)
      guard let started else { return nil }
    #endif
    thread = started
  }

  /// Waits for its end.
  func join() { pthread_join(thread, nil) }

  /// What a thread does, for the C library to carry.
  private final class Task: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import PlanFiles
import PlanRules

/// What the program does where the system or its user lets it go no further: it removes what it has half written, says why
/// where that is not known, and ends.
///
/// Swift ends a program by a signal where there is no memory, and the C library one that writes beyond the allowed size
/// of files; neither can be asked for beforehand.
enum LastWords {
  private static let outOfMemory = Wording(
    zh: "内存不足，没有判完；请放宽内存限制，或只检查一个规划\n",
    en: "out of memory before all was judged; allow more memory, or look at one plan alone\n")

  /// A handler may not allocate, so the sentence lies ready.
  private nonisolated(unsafe) static var sentence = UnsafeMutableBufferPointer<UInt8>(start: nil, count: 0)

  /// Gets ready before anything is read.
  static func prepare(in language: Language) {
    keepStandardDescriptors()
    // Writing then fails with an error number, as on a full disk.
    signal(SIGXFSZ, SIG_IGN)
    say(in: language)
    // The stack may be what there is no room for.
    let size = 1 << 16
    var stack = stack_t()
    stack.ss_sp = malloc(size)
    stack.ss_size = size
    sigaltstack(&stack, nil)
    var action = sigaction()
    setHandler(of: &action)
    action.sa_flags = Int32(SA_ONSTACK)
    for number in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS] { sigaction(number, &action, nil) }
    for number in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] { leaveNothingBehind(at: number) }
  }

  /// Removes what is half written when the user or a closed pipe ends the program, which then ends as by that signal.
  private static func leaveNothingBehind(at number: Int32) {
    let handler: @convention(c) (Int32) -> Void = { number in
      UnfinishedFile.remove()
      signal(number, SIG_DFL)
      raise(number)
    }
    let before = signal(number, handler)
    // Whoever started the program may have it go on, as nohup does.
    if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { signal(number, SIG_IGN) }
  }

  /// The language is known only once the command line is read.
  static func say(in language: Language) {
    let bytes = Array("fyplan: \(outOfMemory.text(in: language))".utf8)
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = copy.initialize(from: bytes)
    let old = sentence
    sentence = copy
    old.deallocate()
  }

  /// A closed descriptor would be given to the next file that is opened, and what is meant for the terminal would be
  /// written into it; into this one nothing can be written, which is noticed.
  private static func keepStandardDescriptors() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 && errno == EBADF {
      _ = open("/dev/null", descriptor == STDERR_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  private static func setHandler(of action: inout sigaction) {
    let handler: @convention(c) (Int32) -> Void = { number in
      UnfinishedFile.remove()
      if LastWords.isOutOfMemory {
        _ = write(STDERR_FILENO, LastWords.sentence.baseAddress, LastWords.sentence.count)
        _exit(Outcome.void.rawValue)
      }
      // Any other end is a fault of the program, which must not look like one of the data.
      signal(number, SIG_DFL)
    }
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = handler
    #else
      action.__sigaction_handler.sa_handler = handler
    #endif
  }

  /// Whether the system has no room left that a run could have used.
  private static var isOutOfMemory: Bool {
    let room = 1 << 28
    #if canImport(Darwin)
      let flags = MAP_PRIVATE | MAP_ANON
    #else
      let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    #endif
    let memory = mmap(nil, room, PROT_READ | PROT_WRITE, flags, -1, 0)
    guard let memory, memory != MAP_FAILED else { return true }
    munmap(memory, room)
    return false
  }
}

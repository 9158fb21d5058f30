#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The words of the command line.
enum CommandWords {
  /// All that stand behind the program's name.
  static var all: [String] {
    #if os(Linux)
      if let words = beforeEnvironment { return Array(words.dropFirst()) }
    #endif
    return Array(CommandLine.arguments.dropFirst())
  }

  #if os(Linux)
    /// The words where the system puts them for every program: before the environment, behind their number (System V
    /// ABI, initial process stack). The standard library asks /proc where that is, and finds no words where there is none.
    private static var beforeEnvironment: [String]? {
      let environment = environ
      // An environment that was replaced has other things before it than the end of the words.
      guard environment[-1] == nil else { return nil }
      var count = 0
      while UInt(bitPattern: environment[-2 - count]) != UInt(count) {
        count += 1
        if count > 1 << 22 { return nil }
      }
      return (0..<count).compactMap { environment[$0 - count - 1].map { String(cString: $0) } }
    }
  #endif
}

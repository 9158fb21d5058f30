#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import PlanRules

/// A running `git` that is written to and read from.
final class GitProcess {
  private let process: pid_t
  private var hasEnded = false
  private let input: Int32
  private let output: Int32
  private let errors: Int32

  /// Starts one on a folder; what it complains of is kept only where somebody will read it, as a full pipe would stop it.
  ///
  /// - Throws: `notInstalled` where there is none.
  init(_ arguments: [String], in folder: String, keepsComplaints: Bool = true) throws(GitFault) {
    let (input, output, errors) = (try Pipe(), try Pipe(), try Pipe())
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input.reading, 0)
    posix_spawn_file_actions_adddup2(&actions, output.writing, 1)
    if keepsComplaints {
      posix_spawn_file_actions_adddup2(&actions, errors.writing, 2)
    } else {
      posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    }
    // Nothing may wait for a password, and no pager or editor may open.
    // Where git itself runs a hook it may name its own folder from where it stands.
    let place = getenv("GIT_DIR") == nil ? ["-C", folder] : []
    let words = ["git"] + place + ["--no-pager", "--no-optional-locks", "--literal-pathspecs"] + arguments
    var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    // Its complaints are read here, and so have to come in one language.
    var variables = GitProcess.environment.map { strdup($0) } + [nil]
    defer { for pointer in pointers + variables { free(pointer) } }
    var process = pid_t()
    let code = posix_spawnp(&process, "git", &actions, nil, &pointers, &variables)
    for descriptor in [input.reading, output.writing, errors.writing] { close(descriptor) }
    guard code == 0 else {
      for descriptor in [input.writing, output.reading, errors.reading] { close(descriptor) }
      throw .notInstalled
    }
    (self.process, self.input, self.output, self.errors) = (process, input.writing, output.reading, errors.reading)
  }

  deinit {
    close(input)
    close(output)
    close(errors)
    _ = wait()
  }

  /// Waits for its end, once; whether it was a good one.
  private func wait() -> Bool {
    guard !hasEnded else { return true }
    hasEnded = true
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status == 0
  }

  /// The variables of this program, but for the language and for questions that nobody would answer.
  private static var environment: [String] {
    var variables: [String] = []
    var next = environ
    while let variable = next.pointee {
      let text = String(cString: variable)
      if !text.begins(with: "LC_ALL="), !text.begins(with: "LANGUAGE="), !text.begins(with: "GIT_TERMINAL_PROMPT=") {
        variables.append(text)
      }
      next += 1
    }
    return variables + ["LC_ALL=C", "GIT_TERMINAL_PROMPT=0"]
  }

  /// A pipe whose ends no other program inherits.
  private struct Pipe {
    let reading: Int32
    let writing: Int32

    init() throws(GitFault) {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { throw .refused(String(cString: strerror(errno))) }
      (reading, writing) = (ends[0], ends[1])
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }
  }

  /// Writes a text to it; false where it reads no more.
  func write(_ text: String) -> Bool {
    var sink = DescriptorSink(input)
    sink.write(text)
    sink.flush()
    return sink.failure == nil
  }

  /// The next bytes that it prints; none at the end.
  func read() -> [UInt8] { GitProcess.read(output) }

  /// All that it prints, with what it complains of, and whether it ended well: it may warn of something and go on.
  func readAll() -> (output: [UInt8], complaint: String, isGood: Bool) {
    var all: [UInt8] = []
    while true {
      let more = read()
      if more.isEmpty { break }
      all += more
    }
    // What git complains of is a few lines, which fit into the pipe.
    var complaint: [UInt8] = []
    while true {
      let more = GitProcess.read(errors)
      if more.isEmpty { break }
      complaint += more
    }
    return (all, String(decoding: complaint, as: UTF8.self), wait())
  }

  private static func read(_ descriptor: Int32) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      count = max(0, readOnce(descriptor, into: buffer[...]))
    }
  }
}

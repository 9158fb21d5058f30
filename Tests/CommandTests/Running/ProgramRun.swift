import Foundation
import TestSupport
import Testing

/// One run of the built program.
struct ProgramRun {
  let status: Int32
  let output: String
  let complaints: String

  /// Runs the program with arguments in a folder; the environment holds only what is given and a path.
  init(
    _ arguments: [String], in folder: String = Repository.path,
    environment: [String: String] = ["LC_ALL": "zh_CN.UTF-8"],
    output target: FileHandle? = nil
  ) throws {
    let process = Process()
    process.executableURL = try ProgramRun.program
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = environment.merging(["PATH": "/usr/bin:/bin"]) { own, _ in own }
    // Files instead of pipes: a full pipe would stop the program.
    let files = try TemporaryFolder()
    let (out, err) = (try files.file("out", [UInt8]()), try files.file("err", [UInt8]()))
    process.standardOutput = try target ?? FileHandle(forWritingTo: URL(filePath: out))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: err))
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    status = process.terminationStatus
    output = try String(contentsOfFile: out, encoding: .utf8)
    complaints = try String(contentsOfFile: err, encoding: .utf8)
  }

  /// The program beside the test bundle, in the build folder.
  private static var program: URL {
    get throws {
      let bundle = URL(filePath: try #require(CommandLine.arguments.first)).resolvingSymlinksInPath()
      let folders = sequence(first: bundle.deletingLastPathComponent()) { $0.deletingLastPathComponent() }.prefix(6)
      let candidates =
        folders.map { $0.appending(path: "fyplan") }
        + Bundle.allBundles.map {
          $0.bundleURL.deletingLastPathComponent().appending(path: "fyplan")
        }
      return try #require(candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) })
    }
  }

  /// The output as a JSON object.
  var json: [String: Any] {
    get throws { try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]) }
  }

  /// The codes of the findings of JSON output.
  var codes: [String] {
    get throws {
      try #require(try json["findings"] as? [[String: Any]]).compactMap { $0["code"] as? String }
    }
  }
}

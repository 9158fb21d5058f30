import Foundation
import PlanFiles
import PlanReports
import PlanRules
import PlanRun
import TestSupport
import Testing

@testable import PlanReports

/// What a run prints, whatever the number of threads.
@Suite struct JobsTests {
  private func request(_ jobs: Int, _ weighing: Weighing = Weighing(.check)) -> RunRequest {
    var folders = Repository.planIDs.map { RunRequest.Folder("\(Repository.plans)/\($0)", shownAs: "plans/\($0)") }
    // A folder in the middle that holds no plan.
    folders.insert(RunRequest.Folder("\(Repository.path)/Tests/Tools", shownAs: "plans/Tools"), at: 2)
    var request = RunRequest(folders, isComplete: true, day: .usual(today: nil), weighing: weighing)
    request.jobs = jobs
    return request
  }

  @Test(arguments: OutputFormat.allCases) func theSameBytesComeOutOfAnyNumberOfThreads(format: OutputFormat) throws {
    let alone = try TestRun(request(1))
    for jobs in [2, 7] {
      let run = try TestRun(request(jobs))
      #expect(run.document(format, .check, .zh) == alone.document(format, .check, .zh))
      #expect(run.document(format, .progress, .en) == alone.document(format, .progress, .en))
    }
  }

  @Test func whatIsKnownCountsAlikeUnderThreads() throws {
    let entry = KnownFinding(
      fingerprint: "00", code: "FYP101", plan: "gone-2020", subject: "x", period: "2020",
      place: Place(file: "known.csv", line: 2))
    let one = try TestRun(request(1, Weighing(.check, known: [entry])))
    let many = try TestRun(request(5, Weighing(.check, known: [entry])))
    #expect(one.summary.tally == many.summary.tally)
    #expect(one.lines(.check, TextLayout(language: .zh)) == many.lines(.check, TextLayout(language: .zh)))
  }

  /// The plans one by one and what was found behind them, as where all of it waits for the end; of what holds no plan there
  /// is nothing to begin with.
  @Test(arguments: [OutputFormat.json, .jsonl]) func aDocumentThatIsWrittenAsItsPlansComeIsTheSame(
    format: OutputFormat
  ) throws {
    let day = try #require(CalendarDate(year: 2023, month: 12, day: 31))
    var request = request(2)
    request.day = .on(day)
    var noPlan = request
    noPlan.folders = [request.folders[2]]
    for run in [try TestRun(request), try TestRun(noPlan)] {
      #expect(run.streamed(format, on: day) == run.document(format, .check, .zh))
    }
  }

  @Test func theOneDocumentBeginsOnceItsDayIsKnown() throws {
    let run = try TestRun(request(1))
    #expect(run.streamed(.json, on: nil) == nil)
    #expect(run.streamed(.jsonl, on: nil) == run.document(.jsonl, .check, .zh))
    #expect(run.streamed(.text, on: CalendarDate(year: 2023, month: 12, day: 31)) == nil)
  }

  /// The lines hold what the one document holds.
  @Test func theLinesSayWhatTheDocumentSays() throws {
    let run = try TestRun(request(2))
    let lines = try run.document(.jsonl, .check, .zh).split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(run.document(.json, .check, .zh).utf8)) as? [String: Any])
    let plans = try #require(document["plans"] as? [[String: Any]])
    func count(_ type: String) -> Int { lines.count { $0["type"] as? String == type } }
    func all(_ key: String) -> Int { plans.reduce(0) { $0 + (($1[key] as? [Any])?.count ?? 0) } }
    #expect(count("plan") == plans.count)
    #expect(count("indicator") == all("indicators") && count("indicator") > 0)
    #expect(count("annualTarget") == all("annualTargets"))
    #expect(count("overdue") == all("overdue"))
    #expect(count("finding") == (document["findings"] as? [Any])?.count)
    #expect(lines.last?["type"] as? String == "summary")
    #expect(lines.last?["exitStatus"] as? Int == document["exitStatus"] as? Int)
    #expect(lines.dropLast().filter { $0["type"] as? String != "finding" }.allSatisfy { $0["plan"] is String })
  }
}

@Suite struct PartStoreTests {
  /// Forty parts of a million bytes are more than stay in memory; each comes back as it was.
  @Test func whatDoesNotFitIntoMemoryComesBackAsItWas() {
    var store = PartStore()
    for part in 0..<40 {
      var buffer = ByteBuffer()
      buffer.write([UInt8](repeating: UInt8(part), count: 1 << 20)[...])
      store.append(buffer)
    }
    for part in [0, 15, 16, 39] {
      store.withBytes(of: part, in: 100..<200) { bytes, base in
        #expect(Array(bytes[100 - base..<200 - base]) == [UInt8](repeating: UInt8(part), count: 100))
      }
    }
    #expect(!store.isBroken)
  }

  @Test func bandsOfManyPartsAreVisitedInTheirOrder() {
    var spool = Spool()
    for number in 0..<30 {
      var part = Part()
      part.add("plan \(number)" + String(repeating: " ", count: 1 << 20), to: Band(0))
      part.add("first \(number)", to: Band(1))
      part.add("second \(number)", to: Band(1))
      spool.append(part)
    }
    var found: [String] = []
    spool.forEachRecord(in: Band(1)) { record, _ in found.append(String(decoding: record, as: UTF8.self)) }
    #expect(found == (0..<30).flatMap { ["first \($0)", "second \($0)"] })
    #expect(spool.isWhole)
  }
}

@Test func whatIsWrittenToAScratchFileIsReadBack() throws {
  let file = try #require(ScratchFile())
  #expect(Array("康复服务".utf8).withUnsafeBufferPointer { file.write($0, at: 3) })
  #expect(file.read(6, at: 3).map { String(decoding: $0, as: UTF8.self) } == "康复")
  // What was never written is not there.
  #expect(file.read(100, at: 3) == nil)
}

import Testing

@testable import PlanRules

/// Bodies, each with its successors and the day, or with its members.
private func register(
  _ bodies: [(name: String, to: [String], from: String?)], groups: [(name: String, members: [String])] = []
) throws -> DepartmentRegister {
  var register = DepartmentRegister()
  for body in bodies {
    let from = try body.from.map(date)
    register.add(Department(name: body.name, succession: from.map { .init(names: body.to, from: $0) }))
  }
  for group in groups { register.add(Department(name: group.name, kind: .group, members: group.members)) }
  return register
}

extension DepartmentRegister {
  fileprivate func inCharge(of name: String, on day: String) throws -> [String] {
    inCharge(of: try #require(find(name)), on: try date(day)).map { self[$0].name }
  }

  fileprivate func members(of name: String, on day: String = "2024-06-30") throws -> [String] {
    members(of: try #require(find(name)), on: try date(day)).map { self[$0].name }
  }
}

private let reform: [(name: String, to: [String], from: String?)] = [
  ("市政数局", ["市数据局", "市政务服务局"], "2024-03-01"), ("市数据局", [], nil), ("市政务服务局", [], nil),
]

@Test func aBodySplitInTwoIsAnsweredForByBoth() throws {
  let register = try register(reform)
  #expect(try register.inCharge(of: "市政数局", on: "2024-02-29") == ["市政数局"])
  #expect(try register.inCharge(of: "市政数局", on: "2024-03-01") == ["市数据局", "市政务服务局"])
}

@Test func theOldNameWithTheWordForFormerIsTheOldBody() throws {
  let register = try register(reform)
  #expect(register.find("原市政数局") == register.find("市政数局"))
  #expect(register.find("原") == nil)
  #expect(register.find("原市林业局") == nil)
  let (old, new) = (try #require(register.find("市政数局")), try #require(register.find("市数据局")))
  let other = try #require(register.find("市政务服务局"))
  #expect(register.former(among: [old, new], of: new, on: try date("2024-03-01")) == [old])
  #expect(register.former(among: [old, new], of: new, on: try date("2024-02-29")) == [])
  #expect(register.former(among: [new], of: other, on: try date("2024-03-01")) == [])
}

@Test func successorsOfSuccessorsStandInTheOrderOfTheTableAndOnce() throws {
  let register = try register([
    ("甲", ["乙", "丙"], "2022-01-01"), ("乙", ["丁"], "2023-01-01"), ("丙", ["丁", "戊"], "2023-01-01"), ("丁", [], nil),
    ("戊", [], nil),
  ])
  #expect(try register.inCharge(of: "甲", on: "2022-06-30") == ["乙", "丙"])
  #expect(try register.inCharge(of: "甲", on: "2023-06-30") == ["丁", "戊"])
}

@Test func abolishedWithoutASuccessorABodyKeepsItsDuties() throws {
  #expect(try register([("甲", [], "2022-01-01")]).inCharge(of: "甲", on: "2024-01-01") == ["甲"])
}

@Test func aCircleOfSuccessorsLeavesEachItsDutiesAndIsToldOnce() throws {
  let register = try register([
    ("甲", ["乙"], "2022-01-01"), ("乙", ["甲"], "2022-01-01"), ("丙", ["丙"], "2022-01-01"), ("丁", ["甲"], "2022-01-01"),
  ])
  #expect(try register.inCharge(of: "甲", on: "2024-01-01") == ["甲"])
  #expect(try register.inCharge(of: "丙", on: "2024-01-01") == ["丙"])
  let circles = register.circles { $0.succession?.names ?? [] }.map { register[$0].name }
  #expect(circles == ["乙", "丙"])
}

@Test func membersOfGroupsWithinGroupsBelongToTheOuterOneOnce() throws {
  let register = try register(
    [("甲县", [], nil), ("乙县", [], nil), ("丙区", ["丁区"], "2024-01-01"), ("丁区", [], nil)],
    groups: [("各县", ["甲县", "乙县"]), ("各区", ["丙区", "乙县"]), ("各县区", ["各县", "各区", "甲县"]), ("循环组", ["循环组", "甲县"])])
  #expect(try register.members(of: "各县区") == ["甲县", "乙县", "丁区"])
  #expect(try register.members(of: "各县区", on: "2023-06-30") == ["甲县", "乙县", "丙区"])
  #expect(try register.members(of: "循环组") == ["甲县"])
  #expect(try register.members(of: "甲县") == [])
  #expect(register.circles(along: \.members).map { register[$0].name } == ["循环组"])
}

@Test func aLadderOfFortySplitsIsClimbedAtOnce() throws {
  // Each body hands over to two, both of which hand over to the same two: 2 to the power of 40 ways.
  let bodies = (0..<40).flatMap { step in
    [
      ("甲\(step)", ["甲\(step + 1)", "乙\(step + 1)"], "2022-01-01"),
      ("乙\(step)", ["甲\(step + 1)", "乙\(step + 1)"], "2022-01-01"),
    ]
  }
  let register = try register(bodies.map { ($0.0, $0.1, $0.2) } + [("甲40", [], nil), ("乙40", [], nil)])
  #expect(try register.inCharge(of: "甲0", on: "2024-01-01") == ["甲40", "乙40"])
}

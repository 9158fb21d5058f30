import Testing

@Test(arguments: Situation.all)
func anEverydaySituationHasTheAnswerWorkedOutBeforehand(situation: Situation) throws {
  let answer = try SituationAnswer(situation)
  let isOfMilestone = { (state: String) in answer.milestones.contains { $0.key == state.key } }
  #expect(situation.states.filter { !isOfMilestone($0) } == answer.tasks)
  for state in situation.states where isOfMilestone(state) {
    #expect(answer.milestones.contains(state), "\(answer.milestones)")
  }
  if let counts = situation.counts { #expect(counts == answer.counts) }
  #expect(situation.list.sorted() == answer.list.sorted())
  if let findings = situation.findings { #expect(findings == answer.findings) }
}

@Test func thereAreTwelveSituationsOrMoreForEachPoint() throws {
  for name in SituationFile.names { #expect(try SituationFile(name).situations.count >= 12, "\(name)") }
}

@Test func noTwoSituationsAreToldAlike() {
  let titles = Situation.all.map(\.title)
  #expect(Set(titles).count == titles.count)
}

extension String {
  /// What stands before the state.
  fileprivate var key: Substring { prefix { $0 != " " } }
}

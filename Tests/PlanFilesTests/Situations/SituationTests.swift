import TestSupport
import Testing

@Test(arguments: Situation.all)
func anEverydaySituationHasTheAnswerWorkedOutBeforehand(situation: Situation) throws {
  let answer = try SituationAnswer(situation)
  #expect(situation.states.prefix(answer.rows.tasks.count) == answer.rows.tasks[...])
  for state in situation.states.dropFirst(answer.rows.tasks.count) {
    #expect(answer.rows.milestones.contains(state), "\(answer.rows.milestones)")
  }
  if let counts = situation.counts { #expect(counts == answer.rows.counts) }
  #expect(situation.list.sorted() == answer.rows.list.sorted())
  if let findings = situation.findings { #expect(findings == answer.findings) }
}

@Test func thereAreTwelveSituationsOrMoreForEachPoint() throws {
  for name in SituationFile.names { #expect(try SituationFile(name).situations.count >= 12, "\(name)") }
}

@Test func noTwoSituationsAreToldAlike() {
  let titles = Situation.all.map(\.title)
  #expect(Set(titles).count == titles.count)
}

import Testing

@testable import PlanRules

@Test func everyRelationOfTheSecondTranscriptionHolds() throws {
  let relations = try TranscribedRelation.all()
  #expect(relations.count == 14)
  #expect(relations.count(where: \.isRate) == 4)
  for relation in relations {
    #expect(try relation.truth == .yes, "\(relation.testDescription)")
    #expect(relation.holdsInIntegers, "\(relation.testDescription)")
  }
}

@Test func everyChangedDigitOfASumIsCaught() throws {
  var changes = 0
  for relation in try TranscribedRelation.all() where !relation.isRate {
    for change in relation.changes {
      changes += 1
      #expect(try change.truth == .no, "\(change.testDescription)")
    }
  }
  // The figures of the ten sums have 147 digits.
  #expect(changes == 9 * 147)
}

@Test func everyChangedDigitThatMovesAPrintedRateIsCaught() throws {
  var escapes: [String: Int] = [:]
  for relation in try TranscribedRelation.all() where relation.isRate {
    let escaped = relation.changes.filter(\.holdsInIntegers)
    escapes[relation.testDescription] = escaped.count
    for change in relation.changes {
      #expect(try change.truth == Truth(change.holdsInIntegers), "\(change.testDescription)")
    }
    // No other digit of the rate itself gives the same rate.
    #expect(escaped.allSatisfy { $0.figures[0] == relation.figures[0] })
  }
  // With the last digit alone changed, 44143 may read 44141, 44142 or 44144, and 44262 may read 44261, 44263 or 44264;
  // 96480 may read 96481 to 96485, and 99188 may read 99183 to 99187 or 99189. Each of those rounds to the same rate.
  #expect(
    escapes == [
      "99.73 = 44143 ÷ 44262": 6, "97.27 = 96480 ÷ 99188": 11, "98.29 = 6709 ÷ 6826": 0, "100 = 88 ÷ 88": 0,
    ])
}

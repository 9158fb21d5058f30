import PlanRules
import Testing

private func ratio(_ above: Int128, _ below: Int128 = 1) throws -> Ratio { try Ratio(above, over: below) }

private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(written: text)) }

@Test func aThingGotWorseWhereItIsFurtherOffOrMoreIsMissing() throws {
  let near = Extent(.behind, .shortfall(try ratio(1, 2)))
  let far = Extent(.behind, .shortfall(try ratio(43)))
  #expect(far.change(since: near) == .worse)
  #expect(near.change(since: far) == .better)
  #expect(near.change(since: near) == .none)
  #expect(Extent(.undetermined, .missing(3)).change(since: Extent(.undetermined, .missing(1))) == .worse)
  #expect(Extent(.undetermined, .missing(1)).change(since: Extent(.undetermined, .missing(3))) == .better)
  // Behind is not yet missed, whatever the distance.
  #expect(Extent(.missed, .shortfall(try ratio(1, 10))).change(since: far) == .worse)
  #expect(Extent(.behind, .shortfall(try ratio(99))).change(since: Extent(.missed)) == .better)
}

@Test func daysThatPassMakeNothingWorseAnEarlierDayDoes() throws {
  let stated = Extent(.overdue, .due(try day("2023-12-31")))
  #expect(stated.change(since: stated) == .none)
  #expect(Extent(.overdue, .due(try day("2023-06-30"))).change(since: stated) == .worse)
  #expect(Extent(.overdue, .due(try day("2024-06-30"))).change(since: stated) == .better)
}

@Test func badNewsThatWasOpenIsHonestAndNoLongerKnowingIsWorse() throws {
  for open in [Extent.Stage.undetermined, .unreported, .toConfirm] {
    for known in [Extent.Stage.behind, .missed, .overdue] {
      #expect(Extent(known, .shortfall(try ratio(40))).change(since: Extent(open)) == .settled)
      // A task reported as done and not yet checked is on its way; a figure that is gone hides a shortfall.
      #expect(Extent(open).change(since: Extent(known)) == (open == .toConfirm ? .better : .worse))
    }
  }
  #expect(Extent(.unreported).change(since: Extent(.undetermined, .missing(2))) == .worse)
  #expect(Extent(.undetermined, .missing(2)).change(since: Extent(.unreported)) == .better)
}

@Test func whatCannotBeMeasuredIsTheSameWhileItStandsTheSame() throws {
  #expect(Extent(.behind).change(since: Extent(.behind, .shortfall(try ratio(1)))) == .none)
  #expect(Extent(.behind, .shortfall(try ratio(1))).change(since: Extent(.behind)) == .none)
}

@Test func anExtentIsReadBackAsItWasWritten() throws {
  let all = [
    Extent(.behind, .shortfall(try ratio(13, 10))), Extent(.missed, .shortfall(try ratio(7, 3))), Extent(.missed),
    Extent(.undetermined, .missing(4)), Extent(.overdue, .due(try day("2023-12-31"))), Extent(.toConfirm),
  ]
  #expect(
    all.map(\.description) == [
      "behind 13/10", "missed 7/3", "missed", "undetermined 4", "overdue 2023-12-31", "toConfirm",
    ])
  #expect(all.map { Extent($0.description) } == all)
  for text in ["", "worse", "behind ", "behind 1/0", "behind 1 2", "behind x", "overdue 2023-13-01", " behind"] {
    #expect(Extent(text) == nil, "\(text)")
  }
}

import PlanRules

/// What `plan.json` says, filled in key by key, before the departments and codes that it names are known.
struct HeadDraft {
  var id: String
  let place: Place
  var title: String?
  var period: Period?
  var owner: (name: String, place: Place)?
  var documentNumber: String?
  var issued: CalendarDate?
  var region: String?
  var parent: String?
  var children: [String] = []
  var predecessor: String?
  /// The plans that it names, as written.
  var relatives: [RelatedPlan] = []
  var sources: [Head.Source] = []
  /// Whether those are all: a list of sources that could not be read whole must not make others unknown.
  var hasAllSources = true
  /// Whether the day of issue may be stated in what could not be read.
  var isIssueUnread = false
  var reportingCycle = ReportingCycle.year
  var reportingLagDays = 31
  var exceptionDays = 366
  var leads = Head.Leads.all
  var holidays: [ListedDay] = []
  var workdays: [ListedDay] = []
  var assumptions = Assumptions()
  /// The series that the assumptions name, by a code, a name or a number: which those are is known later.
  var assumedCodes: [AssumedCode] = []
  var closing: Head.Closing?
  var note: String?

  init(id: String, place: Place) {
    self.id = id
    self.place = place
  }

  /// What the tables are read by.
  var facts: HeadFacts {
    HeadFacts(
      period: period, issued: issued, isIssueUnread: isIssueUnread, reportingCycle: reportingCycle, region: region,
      place: HeadFacts.place(region: region, owner: owner?.name, title: title),
      level: HeadFacts.level(region: region, owner: owner?.name, title: title),
      sources: hasAllSources ? sources.map(\.id) : nil)
  }

  /// The head, if the period is known; without it nothing can be judged.
  func head(owner: DepartmentID?) -> Head? {
    guard let period else { return nil }
    return Head(
      id: id, title: title ?? id, period: period, owner: owner, documentNumber: documentNumber, issued: issued,
      region: region, parent: parent, children: children, predecessor: predecessor, sources: sources,
      reportingCycle: reportingCycle, reportingLagDays: reportingLagDays, exceptionDays: exceptionDays,
      workingCalendar: workingCalendar, leads: leads, assumptions: assumptions, closing: closing, note: note,
      place: place)
  }

  /// The days listed; one that is listed both ways is as its weekday is.
  private var workingCalendar: WorkingCalendar {
    let (off, on) = (Set(holidays.map(\.day)), Set(workdays.map(\.day)))
    return WorkingCalendar(holidays: Array(off.subtracting(on)), workdays: Array(on.subtracting(off)))
  }

  /// The owner in the register; one it does not have is reported and kept.
  func owner(in names: inout NameIndex, _ findings: FindingCollector) -> DepartmentID? {
    guard let owner else { return nil }
    let (id, isRegistered, _) = names.departments.findOrKeep(owner.name)
    if !isRegistered {
      let nearest = findings.nearest(to: owner.name, among: names.departments.names, in: owner.place.file)
      findings.add(
        .unknownDepartment(owner.name, nearest: nearest), about: .table(.head), field: HeadKey.owner.rawValue,
        at: owner.place)
    }
    return id
  }

  /// Finds the series that assumptions are on, by a code, a name or a number, and reports those that no table has or that
  /// several are called: a misspelt one would silently hold for nothing.
  mutating func findAssumedSeries(_ names: NameIndex, _ findings: FindingCollector) {
    for assumed in assumedCodes where names.onlySeries(calledIn: assumed.code) == nil {
      let called = names.series(calledIn: assumed.code).map { names.code(of: $0) }
      let nearest = called.isEmpty ? nearest(to: assumed, in: names, findings) : []
      findings.add(
        called.isEmpty
          ? .unknownCode(assumed.code, nearest: nearest) : .ambiguousNumber(assumed.code, candidates: called),
        about: .table(.head), field: assumed.key, at: assumed.place)
    }
    assumptions = assumptions.coded { text in names.onlySeries(calledIn: text).map { names.code(of: $0) } }
  }

  private func nearest(to assumed: AssumedCode, in names: NameIndex, _ findings: FindingCollector) -> [String] {
    let known = assumed.code.utf8.allSatisfy { $0 < 0x80 } ? names.seriesCodes : names.seriesNames
    return findings.nearest(to: assumed.code, among: known, in: assumed.place.file)
  }
}

/// Another plan that `plan.json` names.
struct RelatedPlan {
  let relation: PlanRelation
  let id: String
  let place: Place
}

/// What an assumption calls a series, with the assumption's key.
struct AssumedCode {
  let code: String
  let key: String
  let place: Place
}

/// A day in a list of `plan.json`, with where it stands.
struct ListedDay {
  let day: CalendarDate
  let offset: Int
}

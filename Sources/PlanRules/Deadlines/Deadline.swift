/// When a task or a milestone is due: days, recurring days and spans from the issue, and whether it lasts beyond them.
public struct Deadline: Sendable, Hashable {
  /// One thing that a cell says of when something is due.
  public enum Term: Sendable, Hashable {
    /// By the end of a day.
    case day(CalendarDate)
    /// Again in every cycle: `每年`, `每季度末月25日前`.
    case recurring(Recurrence)
    /// By the end of a span that runs from the plan's issue: `印发之日起30个工作日内`.
    case afterIssue(TimeSpan)
    /// By the end of a span that runs from a day that is stated: `2024年7月1日起30日内`.
    case after(CalendarDate, TimeSpan)
  }

  /// One occasion on which something is due.
  public struct Occasion: Sendable, Hashable {
    /// The months it stands for; `nil` for something due only once.
    public let period: Period?
    /// Its last day.
    public let due: CalendarDate
    /// Whether the day was counted by Monday to Friday, as the plan lists no holidays of those years.
    public let assumesWorkdays: Bool

    /// An occasion.
    public init(period: Period?, due: CalendarDate, assumesWorkdays: Bool = false) {
      self.period = period
      self.due = due
      self.assumesWorkdays = assumesWorkdays
    }
  }

  /// The cell as published.
  public let text: String
  /// What it names, in its order; none where it only lasts.
  public let terms: [Term]
  /// Whether it is also, or only, a duty without an end: `2025年6月底前并长期坚持`, `持续推进`.
  public let lasts: Bool

  /// A deadline as tables write it; throws where and why it cannot be read.
  ///
  /// `plan` is the plan's own months: `6月底前`, without a year, is read in a plan of one year or after a day with a year.
  /// `issued` is the day it was issued, which spans such as `印发之日起3个月内` need. A year, quarter or month alone means its
  /// last day, and 前 excludes nothing: `2025年底前` is due on 2025-12-31.
  public init(_ text: String, in plan: Period?, issued: CalendarDate? = nil) throws(DeadlineError) {
    let english = EnglishTime.deadline(text)
    var parser = DeadlineParser(english ?? text, in: plan, isIssued: issued != nil)
    do throws(DeadlineError) { try parser.parse() } catch {
      // Places in the other text are none in the cell.
      throw english == nil ? error : DeadlineError(error.reason, at: 0)
    }
    self.init(text: text, terms: parser.terms, lasts: parser.lasts)
  }

  /// A deadline of its parts.
  public init(text: String, terms: [Term], lasts: Bool = false) {
    self.text = text
    self.terms = terms
    self.lasts = lasts
  }

  /// Whether it names one day and nothing else, as most do.
  var isOneDay: Bool {
    if terms.count == 1, case .day = terms[0] { true } else { false }
  }

  /// The occasions on which it is due, the earliest first.
  ///
  /// A single day stands as it is written, also before the issue and outside the plan. Recurring ones stand for periods
  /// of the plan that end neither before the issue nor before the year they start with; what the plan cuts off at either
  /// end is a period too. A span from the issue has none without `issued`.
  public func occasions(in plan: Period, issued: CalendarDate?, calendar: WorkingCalendar) -> [Occasion] {
    if terms.count == 1, case .day(let day) = terms[0] { return [Occasion(period: nil, due: day)] }
    return terms.flatMap { term -> [Occasion] in
      switch term {
      case .day(let day): [Occasion(period: nil, due: day)]
      case .recurring(let recurrence): recurrence.occasions(in: plan, issued: issued, calendar: calendar)
      case .afterIssue(let span):
        issued.map { [Occasion(period: nil, after: $0, span, calendar)] } ?? []
      case .after(let day, let span): [Occasion(period: nil, after: day, span, calendar)]
      }
    }.sorted { ($0.due, $0.period?.first.index ?? 0) < ($1.due, $1.period?.first.index ?? 0) }
  }
}

extension Deadline.Occasion {
  /// One at the end of a span after a day.
  init(period: Period?, after start: CalendarDate, _ span: TimeSpan, _ calendar: WorkingCalendar) {
    let due = span.lastDay(after: start, calendar)
    let countsDays = if case .workingDays = span { true } else { false }
    self.init(period: period, due: due, assumesWorkdays: countsDays && calendar.isAssumed(from: start, to: due))
  }
}

/// When a task or a milestone is due.
public enum Deadline: Sendable, Hashable {
  /// By the end of a day.
  case day(CalendarDate)
  /// Again in every cycle: `每年`, `每季度`, `每月28日前`.
  case recurring(ReportingCycle, dayOfMonth: Int?)
  /// No end of its own: `持续推进`, `长期坚持`.
  case ongoing

  /// A deadline as tables write it, or `nil`.
  ///
  /// A year or month alone means its last day, 前 excludes nothing: `2025年底前` is due on 2025-12-31.
  public init?(_ text: String) {
    let folded = NotationText.folded(text)
    if let recurring = Deadline.recurring(folded) {
      self = recurring
    } else if let date = Deadline.date(folded) {
      self = .day(date)
    } else if Deadline.ongoingWords.contains(where: folded.contains(text:)) {
      self = .ongoing
    } else {
      return nil
    }
  }

  private static let ongoingWords = ["持续推进", "长期坚持", "持续跟踪", "常态化", "长期"]

  private static func recurring(_ text: String) -> Deadline? {
    guard text.begins(with: "每") || text.begins(with: "年") else { return nil }
    switch text {
    case "每年", "每年度", "年度": return .recurring(.year, dayOfMonth: nil)
    case "每半年": return .recurring(.half, dayOfMonth: nil)
    case "每季", "每季度": return .recurring(.quarter, dayOfMonth: nil)
    case "每月": return .recurring(.month, dayOfMonth: nil)
    default: break
    }
    guard text.hasPrefix("每月") else { return nil }
    let rest = text.dropFirst(2)
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard let day = Int(digits), (1...31).contains(day), ["日", "日前", "号前"].contains(rest.dropFirst(digits.count))
    else { return nil }
    return .recurring(.month, dayOfMonth: day)
  }

  private static func date(_ text: String) -> CalendarDate? {
    if let date = CalendarDate(text) { return date }
    var body = text
    for prefix in ["到", "至", "截至"] where body.begins(with: prefix) { body.removeFirst(prefix.count) }
    for suffix in ["以前", "之前", "前", "完成"] where body.ends(with: suffix) { body.removeLast(suffix.count) }
    if let day = dayInWords(body) { return day }
    for suffix in ["底", "末"] where body.ends(with: suffix) { body.removeLast(suffix.count) }
    return Period(body)?.end
  }

  /// `2026年8月15日`.
  private static func dayInWords(_ text: String) -> CalendarDate? {
    guard text.ends(with: "日") else { return nil }
    let parts = text.dropLast().split { "年月".contains($0) }
    guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]) else {
      return nil
    }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// One occasion on which something is due.
  public struct Instance: Sendable, Hashable {
    /// The period it stands for; `nil` for something due only once.
    public let period: Period?
    /// Its last day.
    public let due: CalendarDate
  }

  /// The instances of a deadline in a plan's period, each with the period it stands for; none ends before `issued`.
  public func instances(in plan: Period, issued: CalendarDate?) -> [Instance] {
    guard case .recurring(let cycle, let day) = self else { return [] }
    var instances: [Instance] = []
    var current = cycle.cycle(of: plan.first)
    while current.first <= plan.last {
      let due =
        day.flatMap { CalendarDate(year: current.last.year, month: current.last.number, day: $0) } ?? current.end
      if issued.map({ due >= $0 }) ?? true { instances.append(Instance(period: current, due: due)) }
      current = cycle.cycle(of: current.last.next)
    }
    return instances
  }
}

extension Deadline {
  typealias Occasion = Instance

  /// Whether it lasts.
  var lasts: Bool { self == .ongoing }

  func occasions(in period: Period, issued: CalendarDate?) -> [Occasion] {
    if case .day(let day) = self { return [Occasion(period: nil, due: day)] }
    return instances(in: period, issued: issued)
  }
}

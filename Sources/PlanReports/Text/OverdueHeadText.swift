import PlanRules
import PlanRun

/// The head of a list, for the person who signs it: how many, the rate, what is late for longest, what falls due.
struct OverdueHeadText {
  private let head: OverdueHead
  private let layout: TextLayout
  private let isAlone: Bool

  init(_ head: OverdueHead, _ layout: TextLayout, isAlone: Bool) {
    self.head = head
    self.layout = layout
    self.isAlone = isAlone
  }

  private var language: Language { layout.language }

  /// The five facts, each on a line of its own.
  var facts: [String] { [counts, rate, worst, thisMonth, nextMonth] }

  /// The same laid out.
  var lines: [String] { facts.flatMap { layout.lines($0) } }

  private var counts: String {
    let kinds = zip(OverdueItem.Kind.allCases, head.kinds).filter { $1 > 0 }.map { kind, count in
      "\(kind.word.text(in: language)) \(count)"
    }.joined(separator: language.text("，", ", "))
    let assumed =
      head.assumed > 0
      ? language.text("；其中\(head.assumed)项时限为规划期末（假定）", "; \(head.assumed) by the plan's end, assumed") : ""
    let all = head.kinds.filter { $0 > 0 }
    if all.count == 1, let kind = zip(OverdueItem.Kind.allCases, head.kinds).first(where: { $1 > 0 })?.0 {
      let list = language.text(
        "（都是\(kind.word.zh)\(assumed)）", " (\(kind.word.en)\(head.overdue == 1 ? "" : "s") only\(assumed))")
      return sentence(list)
    }
    let list = kinds.isEmpty ? "" : language.text("（\(kinds)\(assumed)）", " (\(kinds)\(assumed))")
    return sentence(list)
  }

  private func sentence(_ list: String) -> String {
    language.text(
      "逾期 \(head.overdue) 项\(list)；待核 \(head.toConfirm) 项，滞后 \(head.behind) 项",
      "Overdue: \(head.overdue)\(list); to be confirmed: \(head.toConfirm), behind: \(head.behind)")
  }

  private var rate: String {
    let counts = head.ledger
    guard let inTime = counts.inTimePercent, let done = counts.donePercent else {
      return language.text("按期办结率：还没有应办的任务", "Done in time: no task is due yet")
    }
    let (first, second) = (FigureText.portion(inTime), FigureText.portion(done))
    return language.text(
      "按期办结率 \(first)%（应办 \(counts.due) 项，按期办结 \(counts.inTime) 项）；办结率 \(second)%（办结 \(counts.done) 项）",
      "Done in time: \(first)% (\(counts.inTime) of \(counts.due) tasks due); done: \(second)% (\(counts.done))")
  }

  private var worst: String {
    guard let worst = head.worst else { return language.text("逾期最久：无", "Overdue for longest: none") }
    let who = worst.bodies.joined(separator: language.text("、", ", "))
    return language.text(
      "逾期最久：\(name(worst))，\(worst.days)天\(who.isEmpty ? "" : "（\(who)）")",
      "Overdue for longest: \(name(worst)), \(worst.days) \(worst.days == 1 ? "day" : "days")\(who.isEmpty ? "" : " (\(who))")"
    )
  }

  private var thisMonth: String { language.text("本月还将到期：", "Still due this month: ") + list(head.thisMonth) }
  private var nextMonth: String { language.text("下月到期：", "Due next month: ") + list(head.nextMonth) }

  private func list(_ named: [OverdueHead.Named]) -> String {
    guard !named.isEmpty else { return language.text("无", "none") }
    let names = named.prefix(6).map(name).joined(separator: language.text("、", ", "))
    let isCut = named.count > 6
    return language.text(
      "\(named.count)项（\(names)\(isCut ? "等" : "")）", "\(named.count) (\(names)\(isCut ? ", …" : ""))")
  }

  private func name(_ named: OverdueHead.Named) -> String {
    let plan = isAlone ? "" : language.text("\(named.plan) ", "\(named.plan) ")
    let number = named.number
    let name =
      switch named.kind {
      case .task: language.text("任务\(number)", "task \(number)")
      case .milestone: language.text("事项\(number)", "milestone \(number)")
      case .annualTarget: language.text("指标\(number)的年度目标", "target of indicator \(number)")
      case .report: language.text("指标\(number)的数据", "figure of indicator \(number)")
      case .indicator: language.text("指标\(number)", "indicator \(number)")
      }
    return plan + name
  }
}

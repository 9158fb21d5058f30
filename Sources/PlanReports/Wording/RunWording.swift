import PlanFiles
import PlanRules

/// Sentences on the run itself.
struct RunWording {
  private let facts: RunFacts

  init(_ facts: RunFacts) { self.facts = facts }

  var sentences: Sentences {
    switch facts {
    case .noPlan(let name?, let nearest): noPlan(name, Suggestion(nearest).wording)
    case .noPlan(nil, _):
      Sentences(
        Wording(zh: "没有找到任何规划", en: "no plan was found"),
        Wording(
          zh: "在含 plans/ 的文件夹中运行，或用 --plans 指明，或写出规划文件夹",
          en: "run in a folder with plans/, name it with --plans, or name a plan folder"))
    case .nothingJudged:
      Sentences(
        Wording(zh: "没有任何指标、年度目标或任务可以判定", en: "no indicator, annual target or task could be judged"),
        Wording(
          zh: "什么都没有判定不算通过：请录入数据，或改选规划、日期；用 --department 时只算该单位负责的",
          en:
            "a run that judged nothing has not passed: enter data, or choose another plan or day; with --department only what it leads counts"
        ))
    case .usage(let wording): Sentences(wording, RunWording.help)
    case .unknownName(let kind, let name, let nearest): unknown(kind.name, name, Suggestion(nearest).wording)
    case .ambiguousName(let kind, let name, let fitting): ambiguous(kind, name, fitting)
    case .sharedID(let id, let paths):
      Sentences(
        Wording(
          zh: "有\(paths.count)个文件夹都叫“\(id)”：\(paths.joined(separator: "、"))",
          en: "\(paths.count) folders are called “\(id)”: \(paths.joined(separator: ", "))"),
        Wording(
          zh: "规划以文件夹名相区别，一次只能查其中一个，或给文件夹改名",
          en: "plans are told apart by their folders' names: name one of them at a time, or rename a folder"))
    case .knownFindingGone(let known):
      Sentences(
        Wording(
          zh: "已知问题 \(known.code)（\(known.plan)\(known.about)）不再出现",
          en: "the known finding \(known.code) (\(known.plan)\(known.about)) is found no more"),
        Wording(zh: "用 --write-known 重写清单", en: "write the list anew with --write-known"))
    case .judgedInThePast(let day, let series, let since):
      Sentences(
        Wording(
          zh: "按\(day)判定，那以后已有\(series)项数据到了报送期（最早\(since)）",
          en:
            "judged for \(day); figures of \(series) \(series == 1 ? "series" : "series") have been due since then (the first on \(since))"
        ),
        Wording(
          zh: "录入以后的数据；要按应报的时期判定（如持续集成），用 --as-of due",
          en: "enter the figures since then; to judge by what is due, as in CI, use --as-of due"))
    case .knownPlanGone(let plan, let count):
      Sentences(
        Wording(
          zh: "已知问题清单里有规划“\(plan)”的\(count)条，而这个规划不见了",
          en:
            "the list of known findings has \(count) \(count == 1 ? "entry" : "entries") of the plan “\(plan)”, which is gone"
        ),
        Wording(
          zh: "找回规划文件夹；规划确已撤下的，用 --write-known 重写清单",
          en: "bring the plan's folder back; if it was withdrawn, write the list anew with --write-known"))
    }
  }

  private static let help = Wording(zh: "写法见 fyplan help", en: "see fyplan help")

  private func noPlan(_ name: String, _ suggestion: Wording) -> Sentences {
    let head = PlanTable.head.fileName
    return Sentences(
      Wording(zh: "没有名为“\(name)”的规划\(suggestion.zh)", en: "there is no plan “\(name)”\(suggestion.en)"),
      Wording(
        zh: "规划是一个含 \(head) 的文件夹，按路径或按 plans/ 下的名称指定",
        en: "a plan is a folder with a \(head), named by its path or by its name under plans/"))
  }

  private func unknown(_ kind: Wording, _ name: String, _ suggestion: Wording) -> Sentences {
    Sentences(
      Wording(
        zh: "没有\(kind.zh)“\(name)”\(suggestion.zh)", en: "there is no \(kind.en) “\(name)”\(suggestion.en)"),
      RunWording.help)
  }

  private func ambiguous(_ kind: RunFacts.Kind, _ name: String, _ fitting: [RunFacts.Fitting]) -> Sentences {
    let shown = fitting.prefix(5)
    let more = fitting.count - shown.count
    let zh = Language.zh.list(shown.map { $0.wording.zh }) + (more > 0 ? "等\(fitting.count)个" : "")
    let en = Language.en.list(shown.map { $0.wording.en }) + (more > 0 ? " and \(more) more" : "")
    return Sentences(
      Wording(zh: "“\(name)”不只指一个\(kind.name.zh)：\(zh)", en: "“\(name)” fits more than one \(kind.name.en): \(en)"),
      remedy(kind, fitting))
  }

  /// Only indicators have numbers and codes, which tell those of one name apart.
  private func remedy(_ kind: RunFacts.Kind, _ fitting: [RunFacts.Fitting]) -> Wording {
    guard kind == .indicator else { return Wording(zh: "写全名称", en: "give the whole name") }
    return Set(fitting.map(\.name)).count < fitting.count
      ? Wording(zh: "写序号或编码", en: "give a number or a code")
      : Wording(zh: "写全名称，或写序号、编码", en: "give the whole name, a number or a code")
  }
}

extension RunFacts.Fitting {
  /// The name with what else tells it: `“覆盖率”（序号 3，编码 coverage）`.
  fileprivate var wording: Wording {
    Wording { language in
      let marks = [
        number.map { language.text("序号 \($0)", "No. \($0)") }, code.map { language.text("编码 \($0)", "code \($0)") },
      ].compactMap { $0 }
      let remark = marks.isEmpty ? "" : language.bracketed(marks.joined(separator: language.text("，", ", ")))
      return "“\(name)”\(remark)"
    }
  }
}

extension RunFacts.Kind {
  /// What it is, in words.
  fileprivate var name: Wording {
    switch self {
    case .department: Wording(zh: "单位", en: "department")
    case .category: Wording(zh: "类别", en: "category")
    case .indicator: Wording(zh: "指标", en: "indicator")
    }
  }
}

extension KnownFinding {
  /// Subject and period, each with a blank before it.
  fileprivate var about: String { [subject, period].filter { !$0.isEmpty }.map { " " + $0 }.joined() }
}

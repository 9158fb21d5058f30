import PlanFiles
import PlanRules
import PlanRun

/// `explain` as JSON: the selected indicators, each with the steps to its verdict.
struct JSONExplanation: Renderer {
  private static let plans = Band(0)
  private static let damaged = Band(1)

  private let language: Language
  private let version: String

  init(_ language: Language, version: String) {
    self.language = language
    self.version = version
  }

  func part(of item: RunItem) -> Part {
    var part = Part()
    if let judged = item.judged {
      var shown = ShownTexts(language)
      part.add(to: Self.plans) { buffer in
        JSONWriter.write(to: &buffer, indent: 4, once: &shown) { json in json.object { add(judged, to: &$0) } }
      }
    }
    part.add(damaged: item, to: Self.damaged, language)
    return part
  }

  func write(_ parts: Spool, of summary: RunSummary, to sink: inout some ByteSink) {
    JSONOutput.reports(parts, Self.plans, findings: Self.damaged, of: summary, version: version).write(to: &sink)
  }

  private func add(_ judged: PlanResult, to json: inout JSONWriter) {
    json.member("id", judged.plan.id)
    json.member("title", judged.plan.head.title)
    json.word("period", judged.plan.period.description)
    json.word("asOf", judged.assessment.asOf.description)
    json.word("elapsed", FigureText.share(judged.assessment.elapsed))
    json.objects("indicators", judged.indicators) { json, assessed in
      JSONIndicator(assessed, in: judged, language).add(to: &json)
      add(Working(assessed, in: judged, language).steps, to: &json)
    }
    json.list("annualTargets") { json in
      for annual in judged.statisticTargets {
        json.item { item in
          item.object { json in
            JSONAnnual(annual, in: judged).addWithSeries(to: &json)
            add(AnnualWorking(annual, in: judged, language).steps, to: &json)
          }
        }
      }
      for running in judged.inHand where judged.plan.indicator(running.series) == nil {
        json.item { item in
          item.object { json in
            JSONYearInHand(running, in: judged).addNumberWithSeries(to: &json)
            add(YearInHandWorking(running, in: judged, language).steps, to: &json)
          }
        }
      }
    }
  }

  private func add(_ steps: [WorkingStep], to json: inout JSONWriter) {
    json.objects("working", steps) { json, step in
      json.member("step", step.key)
      json.member("title", step.title)
      json.member("lines", step.lines)
    }
  }
}

extension JSONOutput {
  /// A document of plans, with no findings but those that keep folders from being shown beside them.
  static func reports(
    _ parts: Spool, _ plans: Band, findings: Band, of summary: RunSummary, version: String
  ) -> JSONOutput {
    .object([
      ("format", .string("fyplan/1")),
      ("version", .string(version)),
      ("asOf", JSONOutput(summary.asOf?.description)),
      ("plans", .list([.written(parts, plans)])),
      ("findings", .list([.written(parts, findings)])),
      ("exitStatus", .integer(Int(summary.outcome.rawValue))),
    ])
  }
}

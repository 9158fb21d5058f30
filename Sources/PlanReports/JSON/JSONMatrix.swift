import PlanFiles
import PlanRules
import PlanRun

/// `matrix` as JSON: the departments of each plan with the numbers of the tasks they lead and support.
struct JSONMatrix: Renderer {
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
    let matrix = judged.matrix
    let answers = ResponsibilityMatrix(plan: judged.plan, on: judged.assessment.asOf)
    json.member("id", judged.plan.id)
    json.member("title", judged.plan.head.title)
    json.member("taskCount", judged.plan.tasks.count)
    json.member("leadEntries", matrix.leadEntries)
    json.member("supportingEntries", matrix.supportingEntries)
    json.objects("departments", MatrixTable.byDepartment(of: judged, matrix, language).rows) { json, row in
      json.member("name", row.name)
      json.member("lead", row.leads)
      json.member("supporting", row.supports)
      json.member("members", row.members)
    }
    json.objects("tasks", judged.plan.tasks.indices) { json, position in
      let (task, responsibility) = (judged.plan.tasks[position], answers.responsibility(forTask: position))
      json.member("number", task.id)
      json.member("text", task.text)
      json.member("lead", judged.names(responsibility.lead))
      json.member("supporting", judged.names(responsibility.supporting))
      json.member("isOpenList", task.isOpenList)
      json.member("indicators", task.indicators.map { judged.plan[$0].code })
    }
  }
}

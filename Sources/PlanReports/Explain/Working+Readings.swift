import PlanRules
import PlanRun

/// What is said of single readings: their kind, what scales them, and why they are not used.
extension Working {
  /// The two counts of a reading with what scales them, and the word that says so.
  func quotient(of observation: Observation) -> String? {
    let series = judged.plan[observation.series]
    guard let (quotient, counts) = FigureText.quotient(of: observation, in: series) else { return nil }
    guard let word = quotient.word else { return counts }
    return language.text("\(counts)，按“\(word)”", "\(counts), by “\(word)”")
  }

  /// The kind of a figure where row or cell state one, and who checked it.
  func kind(of observation: Observation) -> String {
    // A cell that says so itself has been quoted.
    let stated = observation.value?.mark == nil ? observation.statedFinality : nil
    let state = stated.map { language.text("，\($0.name.zh)", ", \($0.name.en)") } ?? ""
    let submitted =
      observation.submitted.map { language.text("，\($0)报送", ", handed in on \($0)") } ?? ""
    let review = observation.review.map { language.text("，审核：\($0.text)", ", checked by \($0.text)") } ?? ""
    return state + submitted + review
  }

  /// Why a reading is not used, and what is wrong with it; `nil` where there is nothing to say.
  func mark(of use: ObservationUse) -> String? {
    let observation = judged.records.observations[use.observation]
    let flaw = use.implausibility.map { flaw in
      ImplausibleWording(judged).words(for: flaw, observation, judged.plan[observation.series]).text(in: language)
    }
    let unused: String? =
      switch use.standing {
      case .forecast: language.text("预计数不用于判定", "a forecast decides nothing")
      case .replaced(let other): language.text("已由\(row(other))代替", "replaced by \(row(other))")
      case .overruled(let other):
        language.text("大于\(row(other))，以后者为准", "at odds with \(row(other)), which overrules it")
      case .stands where use.isUsed && flaw == nil: nil
      case .stands where flaw != nil && observation.isReviewed: nil
      case .stands: language.text("没有用于判定", "not used")
      }
    let parts = [unused, flaw].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: language.text("：", ": "))
  }

  /// A row by its kind, figure and place.
  private func row(_ position: Int) -> String {
    let observation = judged.records.observations[position]
    let kind = observation.finality.name
    return language.text(
      "\(kind.zh)\(observation.printed)（\(observation.place.row)）",
      "the \(kind.en) \(observation.printed) (\(observation.place.row))")
  }

  /// That the value rests on preliminary figures.
  var preliminary: [String] {
    guard !assessed.preliminary.isEmpty else { return [] }
    return [language.text("据初步数判定，核定后以核定数为准", "judged by preliminary figures; the verified ones will replace them")]
  }

  /// That the figures of single periods may be totals to date.
  var totalsToDate: [String] {
    guard let last = assessed.totalsToDate.last else { return [] }
    return judged.records.observations[last].isReviewed
      ? [
        language.text("像累计数，经核定确为各期的数", "they look like totals to date, and were checked to be those of single periods")
      ]
      : [
        language.text(
          "各期的数可能是累计数：加起来远超应达值，最后一个单独就接近，所以不判定",
          "the figures of single periods may be totals to date: together far past the value due, the last alone near it; so nothing is decided"
        )
      ]
  }
}

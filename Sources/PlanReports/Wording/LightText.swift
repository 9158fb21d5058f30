import PlanRules

/// Lights in words; the colour only repeats them.
struct LightText: Sendable {
  private let lighting: Result<Light, LightGap>
  private let language: Language

  init(_ lighting: Result<Light, LightGap>, _ language: Language) {
    self.lighting = lighting
    self.language = language
  }

  /// The word of the colour; nothing where there is no light.
  var word: String? { (try? lighting.get())?.color.name.text(in: language) }

  /// The colour itself.
  var emphasis: Emphasis? {
    switch (try? lighting.get())?.color {
    case .green: .green
    case .yellow: .yellow
    case .red: .red
    case nil: nil
    }
  }

  /// The colour with what it rests on, or why there is none.
  var sentence: String {
    switch lighting {
    case .success(let light):
      language.text("\(light.color.name.zh)灯：\(fact(light.fact))", "\(light.color.name.en): \(fact(light.fact))")
    case .failure(let gap): language.text("没有灯：\(gap.name.zh)", "no light: \(gap.name.en)")
    }
  }

  private func fact(_ fact: Light.Fact) -> String {
    switch fact {
    case .reached: language.text("应达值已达到", "the value due is reached")
    case .pointsBehind(let points?):
      ProgressShare.behind(points).text(in: language)
    case .percentBelowDue(let percent?):
      language.text(
        "比应达值差 \(FigureText.difference(percent, to: 2))%",
        "\(FigureText.difference(percent, to: 2))% short of the value due")
    case .pointsOffTarget(let points?):
      language.text(
        "距目标差 \(FigureText.difference(points, to: 2)) 个百分点",
        "\(Unit.percent.difference(FigureText.difference(points, to: 2), .en)) off the target")
    case .pointsBehind(nil), .pointsOffTarget(nil), .percentBelowDue(nil):
      language.text("公布的只是界限，但足以断定", "only a bound was published, but it is enough")
    case .withoutPoints:
      language.text("没有达到，也没有可比的目标进度", "not reached, and there is no way to the target that it could be a share of")
    case .movedWrongWay: language.text("比起点反向变动", "it moved the wrong way from where it started")
    case .belowPace: language.text("方向对，但未达到进度", "it moved the right way, but is below the pace")
    }
  }
}

/// What of a plan's yardstick stands otherwise than before: all that decides a verdict besides the figures to come.
public enum YardstickPart: Sendable, Hashable {
  /// The plan as a whole, which is there no more; found by whoever knows which plans there were.
  case plan
  /// The months that the plan covers.
  case planPeriod
  /// The day it was issued, from which duties and reports count.
  case issued
  /// Who answers for the plan.
  case owner
  /// The plan above it, of which none may ask for less.
  case parent
  /// Who leads where a cell names several.
  case leadsOfSeveral
  /// The days that are worked, as far as deadlines move with them.
  case workingDays
  /// For how many days ahead exceptions may be approved.
  case exceptionDays
  /// Days from the end of a period until its figure is due, of the whole plan.
  case reportingLag
  /// How often figures are due, of the whole plan.
  case planCycle
  /// How often figures are due, of one series.
  case reportingCycle
  /// How long after its period a figure is due, of one series.
  case reportingTerm
  /// A reading chosen where the document leaves a word open.
  case assumption(Assumptions.Key)

  /// An indicator as a whole.
  case indicator
  /// A statistic as a whole, which an equation, a target in step or a number set needs, or of which there are figures.
  case statistic
  /// The name of an indicator or statistic, or its code.
  case name
  /// What must hold at the end.
  case target
  /// Obligation or aim.
  case nature
  /// The value before the period.
  case baseline
  /// How figures turn into one value.
  case measure
  /// Which way is better.
  case direction
  /// The unit.
  case unit
  /// What exactly is counted.
  case definition
  /// A target or baseline adjusted by a document.
  case revision
  /// That there is nothing to measure (`不适用`).
  case notApplicable

  /// Who leads.
  case lead
  /// Who supports.
  case supporting
  /// The members of a group that owes something.
  case members
  /// The indicators that a task carries, whose leads answer for them.
  case carried

  /// The number set for one period.
  case annualTarget
  /// The day within its period by which it is to be done.
  case annualDeadline
  /// The rate that the source of a number printed.
  case printedRate
  /// A reading: its value, its numerator or its denominator.
  case reading
  /// How final a reading is.
  case readingState

  /// A task as a whole.
  case task
  /// What a task says is to be done.
  case words
  /// What a task is to bring in numbers.
  case commitment
  /// What counts as done.
  case standard
  /// When a task or a milestone is due.
  case deadline
  /// A milestone as a whole.
  case milestone
  /// What a milestone says is to be done.
  case milestoneWords

  /// An equation as a whole.
  case equation
  /// What stands on its sides.
  case sides
  /// How its sides stand to each other.
  case relation
  /// How far its sides may differ.
  case tolerance
  /// The period that it is for.
  case equationPeriod

  /// An approved exception, added, prolonged or gone.
  case exception
  /// A note that reported a lag.
  case progress
  /// The new day of an extension that a note states.
  case extended
  /// A verdict that was announced.
  case verdict
}

extension YardstickPart: CaseIterable {
  /// All parts, each assumption by itself.
  public static var allCases: [YardstickPart] {
    [
      .plan, .planPeriod, .issued, .owner, .parent, .leadsOfSeveral, .workingDays, .exceptionDays, .reportingLag,
      .planCycle, .reportingCycle, .reportingTerm,
    ] + Assumptions.Key.allCases.map(YardstickPart.assumption) + [
      .indicator, .statistic, .name, .target, .nature, .baseline, .measure, .direction, .unit, .definition, .revision,
      .notApplicable, .lead, .supporting, .members, .carried, .annualTarget, .annualDeadline, .printedRate, .reading,
      .readingState, .task, .words, .commitment, .standard, .deadline, .milestone, .milestoneWords, .equation, .sides,
      .relation,
      .tolerance, .equationPeriod, .exception, .progress, .extended, .verdict,
    ]
  }
}

/// How a value stands to what is due, in points.
public enum Pace: Sendable, Hashable {
  /// So many points ahead.
  case ahead(Ratio)
  /// Neither ahead nor behind.
  case even
  /// So many points behind.
  case behind(Ratio)

  /// A lead in points, below nothing where it is a lag.
  init(lead: Ratio) { self = lead == .zero ? .even : lead > .zero ? .ahead(lead) : .behind(lead.magnitude) }
}

/// An observation of what is judged, and whether the verdict rests on it.
public struct ObservationUse: Sendable, Hashable {
  /// The position of the observation in the records.
  public let observation: Int
  /// Whether the value is made of it; of figures that contradict each other none is used.
  public let isUsed: Bool
  /// Whether it takes part in verdicts at all, and if not, what stands in its place.
  public let standing: Standing
  /// Why the figure cannot be, if so.
  public let implausibility: Implausibility?
}

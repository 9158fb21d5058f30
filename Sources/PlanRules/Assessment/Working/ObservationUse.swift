/// An observation of what is judged, and whether the verdict rests on it.
public struct ObservationUse: Sendable, Hashable {
  /// The position of the observation in the records.
  public let observation: Int
  /// Whether the value is made of it; of figures that contradict each other none is used.
  public let isUsed: Bool
}

extension Array {
  /// The number of elements before the first that fails the condition, which no element after it may meet.
  func countOfPrefix(_ condition: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

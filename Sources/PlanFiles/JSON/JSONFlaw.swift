import PlanRules

/// A problem at an offset, before anybody asks for its line.
struct JSONFlaw: Error {
  let kind: JSONFault
  let offset: Int

  init(_ kind: JSONFault, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}

/// A problem at an offset, before anybody asks for its line.
struct JSONFlaw: Error {
  let kind: JSONProblem.Kind
  let offset: Int

  init(_ kind: JSONProblem.Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }
}

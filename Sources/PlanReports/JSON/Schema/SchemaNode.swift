/// Pieces of a JSON Schema (draft 2020-12); objects require their keys and allow others, as keys may be added.
enum SchemaNode {
  /// A text.
  static let text = type("string")
  /// A text, or null where there is none.
  static let optionalText = types(["string", "null"])
  /// A list of texts.
  static let texts = list(of: text)
  /// Yes or no.
  static let flag = type("boolean")
  /// A number of things, never negative.
  static let count = JSONOutput.object([("type", .string("integer")), ("minimum", .integer(0))])
  /// A line or column, from 1, or null.
  static let position = JSONOutput.object([("type", JSONOutput(["integer", "null"])), ("minimum", .integer(1))])
  /// A day, `2023-12-31`.
  static let day = pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
  /// A day, or null.
  static let optionalDay = nullable(day)
  /// A figure as text, so that no reader rounds it; `…` stands for one with more digits than can be held.
  static let figure = pattern("^(-?[0-9]+([.][0-9]+)?|…)$")
  /// A figure, or null.
  static let optionalFigure = nullable(figure)

  /// A value of a type.
  static func type(_ name: String) -> JSONOutput { .object([("type", .string(name))]) }

  /// A value of one of some types.
  static func types(_ names: [String]) -> JSONOutput { .object([("type", JSONOutput(names))]) }

  /// A value with a sentence on what it says.
  static func described(_ node: JSONOutput, _ text: String) -> JSONOutput {
    guard case .object(let members) = node else { return node }
    return .object(members + [("description", .string(text))])
  }

  /// A text of a form.
  static func pattern(_ pattern: String) -> JSONOutput {
    .object([("type", .string("string")), ("pattern", .string(pattern))])
  }

  /// A list of values of one kind.
  static func list(of items: JSONOutput) -> JSONOutput {
    .object([("type", .string("array")), ("items", items)])
  }

  /// One of some words.
  static func word(_ words: [String]) -> JSONOutput { .object([("enum", JSONOutput(words))]) }

  /// One of the words of a type.
  static func word<Word: CaseIterable & RawRepresentable<String>>(of type: Word.Type) -> JSONOutput {
    word(type.allCases.map(\.rawValue))
  }

  /// A value of some kind, or null.
  static func nullable(_ node: JSONOutput) -> JSONOutput { any([node, type("null")]) }

  /// A value of one of some kinds.
  static func any(_ nodes: [JSONOutput]) -> JSONOutput { .object([("anyOf", .array(nodes))]) }

  /// A kind that the document defines.
  static func reference(_ name: String) -> JSONOutput { .object([("$ref", .string("#/$defs/\(name)"))]) }

  /// An object that has all of some keys.
  static func object(_ members: [(key: String, value: JSONOutput)]) -> JSONOutput {
    .object([
      ("type", .string("object")), ("required", JSONOutput(members.map(\.key))), ("properties", .object(members)),
    ])
  }
}

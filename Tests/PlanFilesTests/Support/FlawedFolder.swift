import PlanFiles
import TestSupport

/// An example folder with one thing wrong in it, and where that must be found.
struct FlawedFolder {
  let place: String
  private let change: (TemporaryFolder) throws -> Void

  /// Files of text put over the example, a `nil` one left out.
  init(_ place: String, _ files: KeyValuePairs<String, String?>) {
    self.place = place
    change = { folder in
      for (name, text) in files {
        if let text { try folder.file("example/\(name)", text) } else { try folder.remove("example/\(name)") }
      }
    }
  }

  /// Something put into the example that is no text.
  init(_ place: String, _ change: @escaping (TemporaryFolder) throws -> Void) {
    self.place = place
    self.change = change
  }

  /// The example's `plan.json` with more members, which stand in its second line from the second column on.
  init(_ place: String, head members: String) { self.init(place, ["plan.json": ExampleFolder.head(adding: members)]) }

  /// The example as read.
  func load() throws -> LoadedFolder { try ExampleFolder.load(change) }
}

import PlanRules

/// Files that stand beside plans and their tables in any repository, and that nobody takes for either.
enum LooseDocument {
  private static let endings: [String] = [
    "md", "markdown", "txt", "rst", "adoc", "pdf", "doc", "docx", "wps", "odt", "rtf", "ofd", "ppt", "pptx", "html",
    "htm", "png", "jpg", "jpeg", "gif", "svg", "webp", "yml", "yaml", "toml", "ini", "sh", "py",
  ]
  private static let names: [String] = [
    "readme", "license", "licence", "copying", "notice", "authors", "contributing", "changelog", "codeowners",
    "owners", "maintainers", "makefile", "desktop.ini", "thumbs.db",
  ]

  /// Whether a name is that of a document, a picture, a setting or a small program.
  static func isDocument(_ name: String) -> Bool {
    let name = name.lowercased()
    return names.contains(name) || name.contains(".") && endings.contains(ending(of: name))
  }

  /// What follows the last point of a name; empty where there is none.
  static func ending(of name: String) -> String {
    guard let point = name.lastIndex(of: ".") else { return "" }
    return String(name[name.index(after: point)...])
  }
}

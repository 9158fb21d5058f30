import PlanRules

/// The fixed words of help.
enum HelpHeading {
  static let overview = Wording(zh: "概述：", en: "OVERVIEW: ")
  static let usage = Wording(zh: "用法：", en: "USAGE: ")
  static let arguments = Wording(zh: "参数：", en: "ARGUMENTS:")
  static let options = Wording(zh: "选项：", en: "OPTIONS:")
  static let subcommands = Wording(zh: "子命令：", en: "SUBCOMMANDS:")
  static let examples = Wording(zh: "示例：", en: "EXAMPLES:")
  static let anyOptions = Wording(zh: "[<选项>]", en: "[<options>]")
  static let subcommand = Wording(zh: "<子命令>", en: "<subcommand>")
}

import PlanFiles
import PlanRules

/// Sentences on what stands among plans and is none that is read.
struct PlanFaultWording {
  private let fault: PlanFault

  init(_ fault: PlanFault) { self.fault = fault }

  var sentences: Sentences {
    switch fault {
    case .notFolder(let kind):
      Sentences(
        Wording(
          zh: "这里应当是规划的文件夹，却是\(kind.name.zh)，没有读",
          en: "a plan's folder should stand here, but this is \(kind.name.en), and was not read"),
        Wording(
          zh: "换成规划文件夹；不是规划的，移到别处",
          en: "put the plan's folder in its place, or move it elsewhere if it is no plan"))
    case .danglingLink:
      Sentences(
        Wording(zh: "这个链接指向空处，规划没有读", en: "this link leads nowhere, so no plan was read"),
        Wording(zh: "改正链接，或换成规划文件夹", en: "mend the link or put the plan's folder in its place"))
    case .hidden:
      Sentences(
        Wording(
          zh: "隐藏的文件夹里有规划的表，没有读",
          en: "this hidden folder holds tables of a plan, which were not read"),
        Wording(
          zh: "去掉名称开头的“.”或“~$”；不是规划的，移到别处",
          en: "take the “.” or “~$” from the front of its name, or move it elsewhere if it is no plan"))
    case .unreadableName:
      Sentences(
        Wording(zh: "名称不是 UTF-8，没有读", en: "its name is not in UTF-8, and it was not read"),
        Wording(zh: "改用 UTF-8 的名称", en: "give it a name in UTF-8"))
    case .withoutTables:
      Sentences(
        Wording(zh: "这个文件夹里没有规划的表", en: "this folder holds no table of a plan"),
        Wording(
          zh: "补上 \(PlanTable.head.fileName) 和各表；不是规划的，移到别处",
          en: "add \(PlanTable.head.fileName) and the tables, or move it elsewhere if it is no plan"))
    case .nested(let folder):
      Sentences(
        Wording(
          zh: "\(folder) 里面还有一个规划，没有读",
          en: "there is another plan inside \(folder), which was not read"),
        Wording(
          zh: "把它的文件夹移到各规划之间；不再用的，移出规划文件夹",
          en: "move its folder to stand beside the other plans, or out of their folder if it is no longer used"))
    }
  }
}

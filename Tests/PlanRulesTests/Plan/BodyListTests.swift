import TestSupport
import Testing

@testable import PlanRules

/// What a cell says: who leads, who supports (`~`), and `…` where the list names only some.
private func told(_ cell: String, knowing known: Set<String> = []) -> String {
  let list = BodyList(cell) { known.contains(NameFolding.folded($0)) }
  return list.bodies.map { ($0.isSupporting ? "~" : "") + $0.name }.joined(separator: " ") + (list.isOpen ? "…" : "")
}

// Cells as tables print them, with the answers written down before any was tried.
@Test(arguments: [
  ("甲牵头，乙、丙配合", "甲 ~乙 ~丙"), ("甲（牵头）、乙", "甲 ~乙"), ("牵头单位：甲；责任单位：乙", "甲 ~乙"),
  ("甲、乙、丙按职责分工负责", "甲 乙 丙"), ("甲、乙等部门", "甲 乙…"), ("（甲牵头，乙配合）", "甲 ~乙"), ("甲负责，乙配合落实", "甲 ~乙"),
  ("甲负责，乙、丙参与", "甲 ~乙 ~丙"), ("由甲牵头、乙、丙配合", "甲 ~乙 ~丙"), ("甲和乙", "甲 乙"),
  ("1.市民政局 2.市财政局", "市民政局 市财政局"), ("1、市民政局；2、市财政局", "市民政局 市财政局"),
  ("（1）市民政局（2）市财政局", "市民政局 市财政局"), ("①市民政局②市财政局", "市民政局 市财政局"), ("一、市民政局 二、市财政局", "市民政局 市财政局"),
  ("市民政局、市财政局，市残联；市人社局", "市民政局 市财政局 市残联 市人社局"), ("市民政局 市财政局", "市民政局 市财政局"),
  ("市民政局　市财政局", "市民政局 市财政局"), ("市民政局/市财政局", "市民政局 市财政局"), ("市民政局\n市财政局", "市民政局 市财政局"),
  ("市民政局和市财政局", "市民政局 市财政局"), ("市民政局及市财政局", "市民政局 市财政局"), ("市民政局以及市财政局", "市民政局 市财政局"),
  ("市民政局、市财政局和市残联", "市民政局 市财政局 市残联"), ("市总工会和团市委、市妇联", "市总工会 团市委 市妇联"),
])
func theBodiesOfACellAreParted(cell: String, bodies: String) { #expect(told(cell) == bodies) }

// 和 is a part of many names, and the brackets of others hold 、.
@Test(arguments: [
  ("市人力资源和社会保障局", "市人力资源和社会保障局"), ("市人力资源和社会保障局和市财政局", "市人力资源和社会保障局 市财政局"),
  ("市发展和改革委、市住房和城乡建设局", "市发展和改革委 市住房和城乡建设局"), ("市文化和旅游局", "市文化和旅游局"), ("市商务局", "市商务局"),
  ("市民政局（市老龄办）", "市民政局（市老龄办）"), ("省数据集团（筹）", "省数据集团（筹）"), ("各县、区人民政府", "各县、区人民政府"),
  ("各区、县级市", "各区、县级市"), ("各县（市、区）党委和政府", "各县（市、区）党委和政府"), ("各县（市、区）党委、政府", "各县（市、区）党委、政府"),
  ("各市、县（市、区）人民政府", "各市、县（市、区）人民政府"), ("各乡镇、街道办事处", "各乡镇、街道办事处"), ("各镇、街道", "各镇、街道"),
  ("市民政局，各县、区人民政府", "市民政局 各县、区人民政府"), ("市民政局、各区", "市民政局 各区"),
  ("各县（市、区）人民政府、高新区管委会", "各县（市、区）人民政府 高新区管委会"),
])
func oneNameStaysOne(cell: String, bodies: String) { #expect(told(cell) == bodies) }

@Test(arguments: [
  ("市民政局牵头，市财政局、市残联等部门配合", "市民政局 ~市财政局 ~市残联…"), ("市民政局牵头负责，市财政局配合做好相关工作", "市民政局 ~市财政局"),
  ("由市民政局牵头，市财政局、市残联参与", "市民政局 ~市财政局 ~市残联"), ("市民政局会同市财政局、市残联", "市民政局 ~市财政局 ~市残联"),
  ("市民政局牵头会同市财政局负责", "市民政局 ~市财政局"), ("市民政局牵头组织实施", "市民政局"), ("市民政局牵头市财政局配合", "市民政局 ~市财政局"),
  ("主办单位：市民政局 协办单位：市财政局、市残联", "市民政局 ~市财政局 ~市残联"),
  ("牵头单位:市民政局\n配合单位:市财政局、市残联", "市民政局 ~市财政局 ~市残联"), ("责任单位：市民政局、市财政局", "市民政局 市财政局"),
  ("责任单位：市民政局；配合单位：市财政局", "市民政局 ~市财政局"), ("牵头责任单位：市民政局；责任配合单位：市财政局", "市民政局 ~市财政局"),
  ("市民政局为牵头单位，市财政局、市残联为配合单位", "市民政局 ~市财政局 ~市残联"), ("市民政局（负责）、市财政局（配合）", "市民政局 ~市财政局"),
  ("市民政局(牵头)市财政局(配合)", "市民政局 ~市财政局"), ("市民政局、市财政局（列第一位的为牵头单位）", "市民政局 ~市财政局"),
  ("市民政局、市财政局牵头，市残联配合", "市民政局 市财政局 ~市残联"), ("1. 市民政局；2. 市财政局（牵头）", "~市民政局 市财政局"),
  ("市民政局、市财政局，按职责分工负责", "市民政局 市财政局"), ("（市民政局、市财政局按职责分工负责）", "市民政局 市财政局"),
  ("市民政局与市财政局共同负责", "市民政局 市财政局"), ("市民政局、市财政局按职责分工抓好落实", "市民政局 市财政局"),
  ("市民政局牵头抓总，市财政局具体落实", "市民政局 ~市财政局"), ("市民政局商市财政局", "市民政局 ~市财政局"), ("主管部门：市民政局", "市民政局"),
  ("市民政局〔牵头〕、市财政局", "市民政局 ~市财政局"),
  ("市民政局主责，市财政局协助", "市民政局 ~市财政局"), ("市民政局牵头；各县（市、区）人民政府负责落实", "市民政局 ~各县（市、区）人民政府"),
])
func wordsForRolesSayWhoLeads(cell: String, bodies: String) { #expect(told(cell) == bodies) }

@Test(arguments: [
  ("市民政局、有关部门", "市民政局…"), ("市民政局、相关单位", "市民政局…"), ("市民政局等有关部门", "市民政局…"), ("市民政局、各相关责任单位", "市民政局…"),
  ("市民政局等12个部门", "市民政局…"), ("市民政局…", "市民政局…"), ("市民政局、市直有关单位", "市民政局…"),
  ("市民政局牵头，有关部门配合", "市民政局…"), ("各有关部门", "…"), ("各部门按职责分工负责", "…"), ("市直各单位", "…"),
  ("市民政局、市财政局等部门按职责分工负责", "市民政局 市财政局…"), ("无", ""), ("-", ""), ("市民政局。", "市民政局"),
])
func whoIsNotNamedIsNoDepartment(cell: String, bodies: String) { #expect(told(cell) == bodies) }

@Test func aNameOfTheRegisterIsWholeWhateverStandsInIt() {
  #expect(told("各有关部门", knowing: ["各有关部门"]) == "各有关部门")
  #expect(told("市场监管局和知识产权局", knowing: ["市场监管局和知识产权局"]) == "市场监管局和知识产权局")
  #expect(told("市 残 联", knowing: ["市残联"]) == "市 残 联")
  #expect(told("绿盟 蓝会", knowing: ["绿盟", "蓝会"]) == "绿盟 蓝会")
}

@Test func aLongCellIsReadInNoTime() {
  for text in ["和", "落实", "（", "市民政局 ", "1.", "各县、", "等", "（）", "市民政局和"] {
    #expect(BodyList(String(repeating: text, count: 8_000)) { _ in false }.bodies.count < 9_000)
  }
}

@Test func theREADMEsTableOfBodiesIsWhatIsRead() throws {
  let text = try Repository.text("README.md")
  let table = text.split(separator: "<!-- bodies -->").last?.split(separator: "<!-- end of bodies -->").first ?? ""
  let rows = table.split(separator: "\n").compactMap { line -> (cell: String, names: String)? in
    let cells = line.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
    return cells.count == 2 && cells[0].hasPrefix("`") ? (String(cells[0].dropFirst().dropLast()), cells[1]) : nil
  }
  #expect(rows.count == 12)
  for row in rows { #expect(told(row.cell) == row.names) }
}

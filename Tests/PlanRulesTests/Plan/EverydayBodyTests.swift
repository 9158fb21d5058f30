import Testing

@testable import PlanRules

/// What a cell says: who leads, who supports (`~`), `…` where the list names only some, and `!` behind marked names.
private func told(_ cell: String) -> String {
  let list = BodyList(cell) { _ in false }
  let names = list.bodies.map { ($0.isSupporting ? "~" : "") + $0.name + (list.marked.contains($0.name) ? "!" : "") }
  return names.joined(separator: " ") + (list.isOpen ? "…" : "")
}

// Headings with blanks, tabs or lines in place of colons, with the answers written down before any was tried.
@Test(arguments: [
  ("牵头单位 县民政局 配合单位 县财政局", "县民政局 ~县财政局"), ("牵头单位　县民政局　配合单位　县财政局", "县民政局 ~县财政局"),
  ("牵头单位\t县民政局\t配合单位\t县财政局", "县民政局 ~县财政局"), ("牵头单位\n县民政局\n配合单位\n县财政局", "县民政局 ~县财政局"),
  ("牵头单位 县民政局\n配合单位 县财政局、县残联", "县民政局 ~县财政局 ~县残联"), ("主办单位 县民政局 协办单位 县财政局", "县民政局 ~县财政局"),
  ("牵头部门 县民政局 参与部门 县财政局 县残联", "县民政局 ~县财政局 ~县残联"), ("牵头单位县民政局，配合单位县财政局", "县民政局 ~县财政局"),
  ("牵头单位为县民政局，配合单位为县财政局", "县民政局 ~县财政局"), ("牵头 县民政局 配合 县财政局", "县民政局 ~县财政局"),
  ("主办 县民政局；协办 县财政局", "县民政局 ~县财政局"), ("责任单位 县民政局 县财政局", "县民政局 县财政局"),
  ("责任单位 县民政局 配合单位 县财政局", "县民政局 ~县财政局"), ("牵头责任单位 县民政局 配合责任单位 县财政局", "县民政局 ~县财政局"),
  ("配合单位 县财政局 牵头单位 县民政局", "~县财政局 县民政局"), ("县民政局 配合单位 县财政局", "县民政局 ~县财政局"),
  ("县民政局 牵头 县财政局 配合", "县民政局 ~县财政局"), ("县民政局 牵头单位 县财政局 配合单位", "县民政局 ~县财政局"),
  ("主：县民政局；协：县财政局", "县民政局 ~县财政局"), ("牵头：县民政局\n配合：县财政局", "县民政局 ~县财政局"),
])
func headingsNeedNoColon(cell: String, bodies: String) { #expect(told(cell) == bodies) }

@Test(arguments: [
  ("县教育局（排在首位的为牵头单位）、县财政局", "县教育局 ~县财政局"), ("县民政局、县财政局、县残联，排第一的为牵头单位", "县民政局 ~县财政局 ~县残联"),
  ("县民政局、县财政局（排名第一的为牵头单位）", "县民政局 ~县财政局"), ("县民政局、县财政局（首位为牵头单位）", "县民政局 ~县财政局"),
  ("（排名第一的为牵头单位）县民政局、县财政局", "县民政局 ~县财政局"), ("县民政局、县财政局。注：列第一位的为牵头单位。", "县民政局 ~县财政局"),
  ("县民政局、县财政局\n（第一个为牵头单位）", "县民政局 ~县财政局"), ("县民政局、县财政局；首个单位为责任单位", "县民政局 ~县财政局"),
  ("县民政局、县财政局 （居首位者为主办单位）", "县民政局 ~县财政局"), ("县民政局、县财政局，第一单位为牵头单位，其余为配合单位", "县民政局 ~县财政局"),
  ("县民政局、县财政局、县残联（前两位为牵头单位）", "县民政局 县财政局 ~县残联"), ("县民政局、县财政局、县残联（前2家为牵头单位）", "县民政局 县财政局 ~县残联"),
  ("县民政局、县财政局（排名不分先后）", "县民政局 县财政局"), ("（县民政局、县财政局，排第一的为牵头单位）", "县民政局 ~县财政局"),
  ("1.县民政局 2.县财政局（排在第一的为牵头单位）", "县民政局 ~县财政局"), ("县民政局、县财政局等单位（排首位的为牵头单位）", "县民政局 ~县财政局…"),
  // The role of one that is called the first is no remark on the order.
  ("县财政局、县民政局（第一责任单位）", "~县财政局 县民政局"), ("县财政局、县民政局（第一牵头单位）", "~县财政局 县民政局"),
])
func aRemarkOnTheOrderMakesTheFirstLead(cell: String, bodies: String) { #expect(told(cell) == bodies) }

@Test(arguments: [
  ("县民政局（主）、县财政局（协）", "县民政局 ~县财政局"), ("县民政局（牵）、县财政局（配）", "县民政局 ~县财政局"),
  ("县民政局（主责）、县财政局（协办）", "县民政局 ~县财政局"), ("县民政局(主)县财政局(协)", "县民政局 ~县财政局"),
  ("县财政局（协）、县民政局（主）", "~县财政局 县民政局"), ("县民政局（牵头）、县财政局、县残联", "县民政局 ~县财政局 ~县残联"),
  ("县民政局【主】、县财政局【协】", "县民政局 ~县财政局"), ("县民政局（主办） 县财政局（协办）", "县民政局 ~县财政局"),
  ("县民政局（负责）、县财政局（参与）", "县民政局 ~县财政局"), ("县民政局、县财政局（配）", "县民政局 ~县财政局"),
  ("省数据集团（筹）", "省数据集团（筹）"),
])
func oneCharacterInBracketsIsARole(cell: String, bodies: String) { #expect(told(cell) == bodies) }

@Test(arguments: [
  ("县民政局、县财政局\n（县民政局牵头）", "县民政局 ~县财政局"), ("县民政局、县财政局（县民政局牵头）", "县民政局 ~县财政局"),
  ("县民政局、县财政局（由县财政局牵头）", "~县民政局 县财政局"), ("县民政局、县财政局（牵头单位：县民政局）", "县民政局 ~县财政局"),
  ("县民政局、县财政局，县民政局牵头", "县民政局 ~县财政局"), ("县民政局、县财政局，由县民政局牵头", "县民政局 ~县财政局"),
  ("县民政局、县财政局、县残联（民政局牵头）", "县民政局 ~县财政局 ~县残联"), ("县民政局、县财政局、县残联（县残联配合）", "县民政局 县财政局 ~县残联"),
  ("（县民政局牵头）县民政局、县财政局", "县民政局 ~县财政局"), ("县民政局（县财政局配合）", "县民政局 ~县财政局"),
  ("县民政局\n县财政局\n牵头单位：县民政局", "县民政局 ~县财政局"), ("县民政局、县财政局【县民政局牵头，县财政局配合】", "县民政局 ~县财政局"),
  ("县民政局牵头，县民政局、县财政局配合", "县民政局 ~县财政局"), ("牵头单位：县民政局；配合单位：县民政局、县财政局", "县民政局 ~县财政局"),
])
func whoIsNamedAgainIsNoFurtherBody(cell: String, bodies: String) { #expect(told(cell) == bodies) }

@Test(arguments: [
  ("县民政局★、县财政局", "县民政局! 县财政局"), ("★县民政局、县财政局", "县民政局! 县财政局"), ("☆县民政局、县财政局", "县民政局! 县财政局"),
  ("县民政局▲、县财政局", "县民政局! 县财政局"), ("△县民政局、县财政局", "县民政局! 县财政局"), ("●县民政局 县财政局", "县民政局! 县财政局"),
  ("县民政局*、县财政局", "县民政局! 县财政局"), ("*县民政局、县财政局", "县民政局! 县财政局"), ("县民政局＊、县财政局", "县民政局! 县财政局"),
  ("※县民政局、县财政局", "县民政局! 县财政局"), ("县民政局#、县财政局", "县民政局! 县财政局"), ("县民政局（★）、县财政局", "县民政局! 县财政局"),
  ("★县民政局、★县财政局", "县民政局! 县财政局!"), ("县民政局*", "县民政局!"), ("县民政局、县财政局、县残联*", "县民政局 县财政局 县残联!"),
  // What the cell itself explains is not asked about.
  ("★县民政局、县财政局（★为牵头单位）", "县民政局 ~县财政局"), ("县民政局、县财政局*（带*的为配合单位）", "县民政局 ~县财政局"),
  ("★县民政局、县财政局\n注：标★的为牵头单位", "县民政局 ~县财政局"),
  ("**县民政局", "**县民政局"),
])
func aMarkSaysWhatOnlyANoteExplains(cell: String, bodies: String) { #expect(told(cell) == bodies) }

@Test(arguments: [
  ("县民政局+县财政局", "县民政局 县财政局"), ("县民政局＋县财政局", "县民政局 县财政局"), ("各镇（街道）落实", "各镇（街道）"), ("各乡镇落实", "各乡镇"),
  ("各镇（街道）具体落实", "各镇（街道）"), ("县民政局（张三）", "县民政局"), ("县民政局（张副局长）", "县民政局"),
  ("县民政局（联系人：李四 13812345678）", "县民政局"), ("县民政局（张三）牵头，县财政局（李四）配合", "县民政局 ~县财政局"),
  ("市民政局（市老龄办）", "市民政局（市老龄办）"), ("县文旅局（文物）", "县文旅局（文物）"), ("县自然资源局（林业）", "县自然资源局（林业）"),
])
func aPersonInBracketsIsAskedThere(cell: String, bodies: String) { #expect(told(cell) == bodies) }

@Test(arguments: [
  "待定", "待明确", "张三 13812345678", "张副局长", "责任人：张三", "排第一的", "县民政局指导", "县纪委监委监督", "另行通知", "暂未明确", "李四同志",
  "王县长", "联系人李四", "13812345678", "县民政局（县老龄办负责）", "？", "TBD", "To be determined", "县教育局督导", "0751-8881234",
])
func whatIsNoBodyIsTold(name: String) { #expect(NoBody.isMeant(by: name)) }

@Test(arguments: [
  "县民政局", "林业", "江北", "武汉", "文旅", "金融办", "应急", "县卫生监督", "县市场监督管理局", "县就业指导中心", "县委督查室", "县人大常委会", "团县委",
  "县纪委监委", "各镇（街道）", "各县（市、区）党委和政府", "各区、县级市", "县红十字会", "县残联", "县总工会", "12345政务服务便民热线", "省数据集团（筹）",
  "市民政局（市老龄办）", "国网韶关供电局", "中国移动韶关分公司", "乡村振兴", "甲", "Civil Affairs Bureau", "A", "延长县", "天长", "县委书记办公室", "各成员单位",
  "县考核办", "待遇保障科",
])
func anOrdinaryNameIsNeverAskedAbout(name: String) { #expect(!NoBody.isMeant(by: name)) }

@Test(arguments: [
  ("Civil Affairs Bureau and Finance Bureau", "Civil Affairs Bureau|Finance Bureau"), ("Lead: A; Support: B", "A|~B"),
  ("A (lead); B", "A|~B"), ("A (lead), B (support)", "A|~B"), ("Led by A with B", "A|~B"), ("A, B etc.", "A|B|…"),
  ("A & B", "A|B"),
  (
    "Lead agency: Civil Affairs Bureau\nSupporting departments: Finance Bureau, Health Commission",
    "Civil Affairs Bureau|~Finance Bureau|~Health Commission"
  ),
  ("Human Resources and Social Security Bureau", "Human Resources and Social Security Bureau"),
  ("Development and Reform Commission and Finance Bureau", "Development and Reform Commission|Finance Bureau"),
  ("Bureau of Culture and Tourism", "Bureau of Culture and Tourism"),
  ("Bureau of Civil Affairs and Bureau of Finance", "Bureau of Civil Affairs|Bureau of Finance"),
  (
    "Civil Affairs Bureau, Finance Bureau, and Health Commission",
    "Civil Affairs Bureau|Finance Bureau|Health Commission"
  ),
  ("Civil Affairs Bureau leads, Finance Bureau supports", "Civil Affairs Bureau|~Finance Bureau"),
  ("Civil Affairs Bureau and Finance Bureau (support)", "Civil Affairs Bureau|~Finance Bureau"),
  (
    "Civil Affairs Bureau with support from Finance Bureau and Health Commission",
    "Civil Affairs Bureau|~Finance Bureau|~Health Commission"
  ),
  ("Civil Affairs Bureau, other relevant departments", "Civil Affairs Bureau|…"),
  ("Civil Affairs Bureau and others", "Civil Affairs Bureau|…"),
  ("1. Civil Affairs Bureau 2. Finance Bureau", "Civil Affairs Bureau|Finance Bureau"),
  ("Responsible department: Finance Bureau", "Finance Bureau"),
  ("Finance Bureau; supported by Civil Affairs Bureau", "Finance Bureau|~Civil Affairs Bureau"),
  ("Office of Family Support", "Office of Family Support"), ("A lead, B support", "A|~B"),
  ("*Finance Bureau, A", "Finance Bureau!|A"),
])
func anEnglishCellIsReadAsAChineseOne(cell: String, bodies: String) {
  let list = BodyList(cell) { _ in false }
  let names = list.bodies.map { ($0.isSupporting ? "~" : "") + $0.name + (list.marked.contains($0.name) ? "!" : "") }
  #expect((names + (list.isOpen ? ["…"] : [])).joined(separator: "|") == bodies)
}

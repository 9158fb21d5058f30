import Testing

@testable import PlanRules

/// Names in which a word of the lists stands inside a longer one, below a line or before the word that counts; what is
/// right was written down first.
private let rows: [EverydayRow] = [
  EverydayRow("规上工业企业研发经费占营业收入比重", "%", "1.2", "1.5", ["2025": "1.4"], .missed),
  EverydayRow("规上工业企业研发经费占营业收入比重", "%", "1.2", "1.5", ["2025": "1.6"], .met),
  EverydayRow("税收占一般公共预算收入比重", "%", "70", "75", ["2025": "76"], .met),
  EverydayRow("高技术制造业营业收入比重", "%", "20", "25", ["2025": "26"], .met),
  EverydayRow("单位GDP电耗", "千瓦时/万元", "", "550", ["2025": "560"], .missed),
  EverydayRow("单位GDP电耗", "千瓦时/万元", "600", "550", ["2025": "560"], .missed),
  EverydayRow("社会物流总费用与GDP的比率", "%", "", "12.7", ["2025": "13"], .missed),
  EverydayRow("社会物流总费用与GDP的比率", "%", "14.7", "12.7", ["2025": "13"], .missed),
  EverydayRow("物流成本占GDP比重", "%", "14.7", "13.5", ["2025": "13.6"], .missed),
  EverydayRow("森林火灾受害率", "‰", "", "0.9", ["2025": "1.0"], .missed),
  EverydayRow("森林火灾受害率", "‰", "0.5", "0.9", ["2025": "0.95"], .missed),
  EverydayRow("政务服务事项办理时限压缩比例", "%", "", "60", ["2025": "65"], .met),
  EverydayRow("政务服务事项办理时限压缩比例", "%", "50", "60", ["2025": "65"], .met),
  EverydayRow("审批时间缩短率", "%", "", "60", ["2025": "55"], .missed),
  EverydayRow("案件执结率", "%", "", "90", ["2025": "95"], .met),
  EverydayRow("儿童近视筛查率", "%", "", "90", ["2025": "95"], .met),
  EverydayRow("农业用水计量率", "%", "", "90", ["2025": "95"], .met),
  EverydayRow("林业有害生物成灾率", "‰", "", "8.2", ["2025": "9"], .missed),
  EverydayRow("义务教育大班额比例", "%", "5", "0", ["2025": "0.1"], .missed),
  EverydayRow("建设用地亩均产出", "万元/亩", "10", "12", ["2025": "13"], .met),
  EverydayRow("化解隐性债务", "亿元", "", "〔100〕", EverydayRow.yearly("21"), .met),
  EverydayRow("违法建设拆除面积", "万平方米", "", "〔90〕", EverydayRow.yearly("21"), .met),
  EverydayRow("碳减排量", "万吨", "", "10", ["2025": "11"], .met),
  EverydayRow("危房户数", "户", "500", "0", ["2025": "20"], .missed),
  EverydayRow("贫困人口", "人", "500", "0", ["2025": "0"], .met),
  EverydayRow("垃圾产生量", "万吨", "100", "110", ["2025": "105"], .undetermined, .noDirection),
  EverydayRow("地下水开采总量", "亿立方米", "10", "12", ["2025": "11"], .undetermined, .noDirection),
  EverydayRow("机动车保有量", "万辆", "100", "90", ["2025": "95"], .undetermined, .noDirection),
  EverydayRow("非化石能源消费比重", "%", "15.9", "20", ["2025": "18"], .missed),
  EverydayRow("非化石能源占能源消费比重", "%", "", "20", ["2025": "18"], .missed),
  EverydayRow("水资源开发利用率", "%", "", "40", ["2025": "45"], .missed),
  EverydayRow("产品质量监督抽查不合格率", "%", "", "5", ["2025": "6"], .missed),
  EverydayRow("高校毕业生未就业率", "%", "", "5", ["2025": "6"], .missed),
  EverydayRow("超低能耗建筑面积", "万平方米", "", "100", ["2025": "120"], .met),
  EverydayRow("建筑垃圾资源化利用能力", "万吨/年", "100", "150", ["2025": "140"], .missed),
  EverydayRow("城镇污水处理成本", "元/吨", "", "1.2", ["2025": "1.3"], .missed),
  EverydayRow("中药占比", "%", "", "30", ["2025": "35"], .met),
  EverydayRow("案件上诉率", "%", "", "10", ["2025": "9"], .undetermined, .noDirection),
  EverydayRow("工业用水重复利用率", "%", "", "94", ["2025": "95"], .met),
  EverydayRow("县级以上饮用水水源水质达标率", "%", "", "100", ["2025": "99"], .missed),
  EverydayRow("黑臭水体消除率", "%", "", "90", ["2025": "95"], .met),
  EverydayRow("水土流失治理面积", "平方公里", "100", "120", ["2025": "115"], .missed),
  EverydayRow("常住人口城镇化率", "%", "", "65", ["2025": "66"], .met),
  EverydayRow("研发费用加计扣除额", "亿元", "", "10", ["2025": "11"], .met),
  EverydayRow("万元工业增加值用水量", "立方米", "", "20", ["2025": "21"], .missed),
  EverydayRow("闲置土地处置率", "%", "", "15", ["2025": "20"], .met),
  EverydayRow("农药利用率", "%", "", "43", ["2025": "42"], .missed),
  EverydayRow("煤炭消费占能源消费比重", "%", "", "50", ["2025": "51"], .undetermined, .noDirection),
  EverydayRow("零排放车辆占比", "%", "20", "30", ["2025": "29"], .missed),
  EverydayRow("城乡居民收入比", "", "2.5", "2.3", ["2025": "2.4"], .missed),
  EverydayRow("危房改造户数", "户", "", "〔500〕", EverydayRow.yearly("101"), .met),
]

@Suite struct WordTests {
  @Test(arguments: rows) func theWordThatCountsDecides(row: EverydayRow) throws { try row.check() }

  @Test(
    arguments: [
      // A word inside a longer one.
      ("高技术制造业营业收入比重", nil), ("非化石能源消费比重", .up), ("产品质量抽查不合格率", .down), ("超低能耗建筑面积", .up), ("中药占比", .up),
      ("网络使用时长", nil),
      // The rate or the cost at the end before the thing in front.
      ("案件执结率", .up), ("儿童近视筛查率", .up), ("森林火灾受害率", .down), ("城镇污水处理成本", .down), ("水资源开发利用率", .down),
      // What is divided by says nothing.
      ("单位GDP电耗", .down), ("社会物流总费用与GDP的比率", .down), ("研发经费占GDP比重", .up), ("研发强度", .up),
      // What undoes something.
      ("违法建设拆除面积", .up), ("危房改造户数", .up), ("黑臭水体治理数", .up), ("化解隐性债务", nil),
      // 降低 is no 低.
      ("零投诉企业数", .up), ("亚健康人群比例", .down),
    ] as [(String, Direction?)])
  func theWordOfANameIsTheOneThatCounts(name: String, direction: Direction?) {
    let word: MeasuredWord? = if case .word(let word) = MeasuredName(name).verdict { word } else { nil }
    #expect(word?.direction == direction)
  }

  /// Whichever word of the lists a name consists of, that word and no shorter one inside it decides.
  @Test func noWordOfTheListsIsOvercomeByAShorterOneInside() {
    for list in MeasuredWords.lists {
      for word in list.text.split(separator: " ").map(String.init) {
        let name = MeasuredName(word)
        guard !name.isReduction else { continue }
        let wanted = SeenWord(text: word, meaning: list.meaning, bytes: 0..<word.utf8.count).word
        switch name.verdict {
        case .word(let found): #expect(found.direction == wanted?.direction, "\(word)")
        case .none, .either: #expect(wanted == nil, "\(word)")
        case .open: Issue.record("\(word) stands in two lists")
        }
      }
    }
  }
}

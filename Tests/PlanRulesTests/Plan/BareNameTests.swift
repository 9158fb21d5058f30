import Testing

@testable import PlanRules

// What tables print around a name, with the answers written down before any was tried.
@Test(arguments: [
  "(2)养老保险参保率", "（2）养老保险参保率", "②养老保险参保率", "一、养老保险参保率", "（一）养老保险参保率", "养老保险参保率*", "养老保险参保率①", "★养老保险参保率", "养老保险参保率：",
  "“养老保险参保率”", "养老保险参保率[%]", "养老保险参保率/%", "养老保险参保率（约束性）", "養老保險參保率", "6.养老保险参保率", "6、养老保险参保率（%）", "*养老保险参保率",
  "养老保险参保率[1]", "（2）★養老保險參保率（%）（預期性）", "养老 保险 参保率",
])
func whatIsPrintedAroundANameIsNoPartOfIt(text: String) { #expect(BareName(text).name == "养老保险参保率") }

@Test(arguments: [
  ("一般公共预算收入", "一般公共预算收入"), ("第三产业增加值占GDP比重", "第三产业增加值占GDP比重"), ("6.5亩以上地块", "6.5亩以上地块"), ("参保率（城镇）", "参保率(城镇)"),
  ("R&D经费投入强度", "R&D经费投入强度"), ("②", "②"), ("*", "*"), ("三公经费", "三公经费"), ("参保人数/常住人口", "参保人数/常住人口"),
])
func whatBelongsToANameStays(text: String, name: String) { #expect(BareName(text).name == name) }

@Test(arguments: [("参保人数[人]", "人"), ("参保率/%", "%"), ("参保人数（万人）", "万人"), ("参保率（约束性）", nil)])
func theUnitBehindANameIsKept(text: String, unit: String?) { #expect(BareName(text).unit == unit) }

@Test func everyTraditionalCharacterHasOneSimplifiedForm() {
  #expect(SimplifiedCharacters.of("養老保險參保率、經濟總量與縣區衛生發展") == "养老保险参保率、经济总量与县区卫生发展")
  #expect(SimplifiedCharacters.of("养老保险参保率 coverage ①") == "养老保险参保率 coverage ①")
}

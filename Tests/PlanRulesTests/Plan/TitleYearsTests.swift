import PlanRules
import Testing

@Test(arguments: [
  ("韶关市“十四五”残疾人保障和发展规划", 2021...2025), ("某市国土空间总体规划（2021—2035年）", 2021...2035),
  ("某县教育事业发展规划(2016年-2020年)", 2016...2020), ("某市卫生健康规划（２０２１至２０２５年）", 2021...2025),
  ("国民经济和社会发展第十四个五年规划和2035年远景目标纲要", 2021...2035), ("“十三五”“十四五”衔接方案", 2016...2025),
  ("“十五五”规划", 2026...2030), ("三年行动方案（2023～2025年）", 2023...2025),
])
func theYearsOfATitleAreThoseOfItsPeriods(title: String, years: ClosedRange<Int>) {
  #expect(TitleYears.years(in: title) == years)
}

@Test(arguments: [
  "示例规划", "2023年残疾人工作回眸", "2030年前碳达峰行动方案", "发展规划（2023年修订）", "第十五届运动会筹办方案", "十五年规划", "国发〔2021〕10号",
])
func aTitleWithoutAPeriodOfYearsSaysNothing(title: String) { #expect(TitleYears.years(in: title) == nil) }

"""The plans as they stood in March 2022, when the figures of 2021 had come in, and two annual plans that follow."""

import json

# What decides who is early or late in the story, at the end of each year from 2021 to 2025:
#   coverage 81 82 83 84 85, homes 400 a year (360 of 1800), training 600 a year
#   use 9.9 9.8 9.7 9.6 9.5, tap 82 84 86 88 90, reuse 17 19 21 23 25
#   infant 3.8 3.6 3.4 3.2 3.0, vaccine 91 92 93 94 95, beds 6.3 6.6 6.9 7.2 7.5
#   newjobs 2000 a year (500 a quarter), graduates 800 a year (200 a quarter)
#   forest 40.4 40.8 41.2 41.6 42, air 88.8 89.6 90.4 91.2 92
#   in the county forest 45.2 45.4 45.6 45.8 46, sewage 36 42 48 54 60

FIGURES = "指标,时期,数值,状态,来源,报送日期,备注\n"
INDICATORS = "序号,编码,指标,单位,基期,目标,属性,计量,方向,负责单位,备注\n"
TASKS = "序号,重点工作任务,负责单位,配合单位,完成时限,备注\n"
REVISIONS = "指标,生效日期,原目标,新目标,文号,来源\n"
NOTES = "对象,日期,办结日期,进展,说明,批准,批准日期,现时限,来源\n"


def head(plan, title, owner, period="2021-2025", **others):
    """The text of a plan.json."""
    sources = [{"id": "stat", "title": "统计报表"}, {"id": "docs", "title": "市政府文件"}]
    value = {"id": plan, "title": title, "period": period, "owner": owner, **others, "sources": sources}
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def bodies(*names):
    """The text of a register of departments."""
    return "名称,别名,承接单位,承接日期\n" + "".join(f"{name},,,\n" for name in names)


DISABILITY = {
    "plan.json": head("disability", "某市残疾人保障和发展规划", "市残联", issued="2022-01-15"),
    "departments.csv": bodies("市残联", "市民政局", "市人社局", "市财政局"),
    "indicators.csv": INDICATORS + (
        "1,coverage,基本康复服务覆盖率,%,80,85,约束性,期末,升,市残联,\n"
        "2,homes,家庭无障碍改造户数,户,,2000,约束性,累计,升,市残联,\n"
        "3,training,职业技能培训人数,人,,3000,预期性,累计,升,市人社局,\n"
    ),
    "tasks.csv": TASKS + (
        "1,出台残疾儿童康复救助办法,市残联,,2022年底前,\n"
        "2,建成残疾人托养中心,市民政局,市财政局,2024年6月底前,\n"
    ),
    "actuals.csv": FIGURES + (
        "coverage,2021,81.2,,stat,,\nhomes,2021,420,,stat,,\ntraining,2021,610,,stat,,\n"
    ),
}

WATER = {
    "plan.json": head("water", "某市节水规划", "市水务局"),
    "departments.csv": bodies("市水务局", "市住建局"),
    "indicators.csv": INDICATORS + (
        "1,use,用水总量,亿立方米,10.0,9.5,约束性,,降,市水务局,\n"
        "2,tap,农村自来水普及率,%,80,90,约束性,期末,升,市住建局,\n"
        "3,reuse,再生水利用率,%,15,25,预期性,期末,升,市水务局,\n"
    ),
    "statistics.csv": "编码,名称,单位\nuse-farm,农业用水量,亿立方米\nuse-town,城镇用水量,亿立方米\n",
    "equations.csv": "编号,左式,关系,右式,时期,容差,备注\nE1,use,=,use-farm + use-town,,,\n",
    "actuals.csv": FIGURES + (
        "use,2021,9.88,,stat,,\nuse-farm,2021,6.00,,stat,,\nuse-town,2021,3.88,,stat,,\n"
        "tap,2021,81.5,,stat,,\nreuse,2021,17.5,,stat,,\n"
    ),
}

HEALTH = {
    "plan.json": head("health", "某市卫生健康规划", "市卫生健康局"),
    "departments.csv": bodies("市卫生健康局"),
    "indicators.csv": INDICATORS + (
        "1,infant,婴儿死亡率,‰,4.0,3.0,约束性,期末,降,市卫生健康局,\n"
        "2,vaccine,适龄儿童疫苗接种率,%,90,95,预期性,期末,升,市卫生健康局,\n"
        "3,beds,每千人口医疗卫生机构床位数,张,6.0,7.5,预期性,期末,升,市卫生健康局,\n"
    ),
    "actuals.csv": FIGURES + "infant,2021,3.7,,stat,,\nvaccine,2021,91.5,,stat,,\nbeds,2021,6.2,,stat,,\n",
}

EMPLOYMENT = {
    "plan.json": head("employment", "某市就业促进规划", "市人社局", reportingCycle="季"),
    "departments.csv": bodies("市人社局", "市教育局"),
    "indicators.csv": INDICATORS + (
        "1,newjobs,城镇新增就业人数,人,,10000,约束性,累计,升,市人社局,\n"
        "2,graduates,高校毕业生留用人数,人,,4000,预期性,累计,升,市教育局,\n"
    ),
    "annual-targets.csv": "指标,时期,目标,来源,备注\nnewjobs,2022,2000,docs,\n",
    "actuals.csv": FIGURES + "newjobs,2021,2100,,stat,,\ngraduates,2021,780,,stat,,\n",
}

GREEN = {
    "plan.json": head("green", "某市生态环境规划", "市生态环境局"),
    "departments.csv": bodies("市生态环境局", "市林业局"),
    "indicators.csv": INDICATORS + (
        "1,forest,森林覆盖率,%,40,42,约束性,期末,升,市林业局,\n"
        "2,air,空气优良天数比率,%,88,92,预期性,期末,升,市生态环境局,\n"
    ),
    "actuals.csv": FIGURES + "forest,2021,40.5,,stat,,\nair,2021,89.0,,stat,,\n",
}

COUNTY = {
    "plan.json": head("green-county", "甲县生态环境规划", "县生态环境局", parent="green"),
    "departments.csv": bodies("县生态环境局", "县林业局"),
    "indicators.csv": INDICATORS + (
        "1,forest,森林覆盖率,%,45,46,约束性,期末,升,县林业局,\n"
        "2,sewage,农村生活污水治理率,%,30,60,约束性,期末,升,县生态环境局,\n"
    ),
    "actuals.csv": FIGURES + "forest,2021,45.3,,stat,,\nsewage,2021,37,,stat,,\n",
}

# Ten projects and 3 (亿元) a quarter.
WORK_2022 = {
    "plan.json": head("work-2022", "某市2022年重点工作计划", "市发改局", "2022", reportingCycle="季"),
    "departments.csv": bodies("市发改局", "市行政审批局"),
    "indicators.csv": INDICATORS + (
        "1,projects,重点项目开工数,个,,40,约束性,累计,升,市发改局,\n"
        "2,invest,重点项目完成投资,亿元,,12,预期性,累计,升,市发改局,\n"
    ),
    "tasks.csv": TASKS + (
        "1,出台优化营商环境方案,市发改局,,2022年6月底前,\n2,建成市民服务大厅,市行政审批局,,2022年底前,\n"
    ),
    "actuals.csv": FIGURES + "projects,2022Q1,11,,stat,,\ninvest,2022Q1,2.5,,stat,,\n",
}

# Nine projects and 3.5 a quarter.
WORK_2023 = {
    "plan.json": head(
        "work-2023", "某市2023年重点工作计划", "市发改局", "2023", reportingCycle="季", predecessor="work-2022"
    ),
    "departments.csv": bodies("市发改局", "市行政审批局"),
    "indicators.csv": INDICATORS + (
        "1,projects,重点项目开工数,个,,36,约束性,累计,升,市发改局,\n"
        "2,invest,重点项目完成投资,亿元,,14,预期性,累计,升,市发改局,\n"
    ),
    "tasks.csv": TASKS + "1,修订招商目录,市发改局,,2023年9月底前,\n2,建成市民服务大厅,市行政审批局,,2023年底前,\n",
}

FOUNDATION = {
    "disability": DISABILITY, "water": WATER, "health": HEALTH, "employment": EMPLOYMENT, "green": GREEN,
    "green-county": COUNTY,
}

"""Twenty changes that nobody may refuse, made to the repository as the story leaves it."""

from edits import (
    cell_set, columns_reversed, figure, figures, head_set, header_said, plan_renamed, resaved, row_added, rows_reversed,
)
from foundation import NOTES, REVISIONS, TASKS
from story import Check, Commit

HOUSEKEEPING: list[Commit] = []


def lawful(message, *edits, why, **expected):
    """The next commit: nothing new, nothing worse, but for what is named."""
    day = f"2024-03-{len(HOUSEKEEPING) + 1:02}"
    HOUSEKEEPING.append(Commit(day, message, list(edits), [Check(**expected)], why))


lawful("残疾人：指标换序", rows_reversed("disability", "indicators"), why="rows say what they said")
lawful("节水：实际值换列序", columns_reversed("water", "actuals"), why="columns go by their names")
lawful(
    "卫生：另存为GB18030", resaved("health-2021-2025", "indicators", "gb18030"),
    resaved("health-2021-2025", "actuals", "gb18030"), why="the same words in other bytes")
lawful(
    "生态：另存为带BOM、CRLF", resaved("green", "actuals", end="\r\n", bom=True),
    resaved("green", "indicators", end="\r\n", bom=True), why="the same words with other line ends")
lawful("节水：统计项用分号分列", resaved("water", "statistics", mark=";"), why="the same cells")
lawful(
    "就业：人社局改称", cell_set("employment", "departments", "市人社局", "名称", "市人力资源社会保障局"),
    cell_set("employment", "departments", "市人力资源社会保障局", "别名", "市人社局"),
    why="the old name is one of the new one's")
lawful(
    "残疾人：市民政局职责划转", row_added("disability", "departments", "市委社会工作部,,,"),
    cell_set("disability", "departments", "市民政局", "承接单位", "市委社会工作部"),
    cell_set("disability", "departments", "市民政局", "承接日期", "2023-07-01"),
    why="a successor owes what was owed")
lawful(
    "卫生：指标改名", cell_set("health-2021-2025", "indicators", "vaccine", "指标", "国家免疫规划疫苗接种率"),
    why="the code is the indicator; that it is called otherwise is told", may=("FYP602 vaccine",))
lawful(
    "就业：增列来源",
    head_set("employment", "sources", [
        {"id": "stat", "title": "统计报表"}, {"id": "docs", "title": "市政府文件"}, {"id": "yearbook", "title": "统计年鉴"}]),
    cell_set("employment", "actuals", ("newjobs", "2021"), "来源", "yearbook"), why="a better source for the same figure")
lawful(
    "生态：加说明", head_set("green", "note", "以林业部门数据为准"),
    cell_set("green", "indicators", "forest", "备注", "按新口径复核"), why="remarks")
lawful(
    "生态：增列任务", row_added("green", "tasks", "1,编制林地保护方案,市林业局,,2025年底前,", header=TASKS),
    why="a duty more, not due yet")
lawful(
    "节水：普及率目标按文件调整", row_added(
        "water", "revisions", "tap,2024-01-01,90,89,市政发〔2023〕60号,docs", header=REVISIONS),
    why="in force after the day that is judged; shown at most", may=("FYP602 tap",))
lawful(
    "节水：再生水目标按文件调整", row_added("water", "revisions", "reuse,2022-12-01,25,24,市政发〔2022〕70号,docs"),
    why="in force: shown as adjusted, 19.5 of 18.6", told=("new FYP113 reuse",),
    may=("FYP602 reuse",))
lawful(
    "生态：2023年预计数", figure("green", "forest,2023,41.5,预计,stat"),
    why="a forecast decides nothing: at the end of 2023 the year is as open as before")
lawful(
    "生态：2023年核定数", cell_set("green", "actuals", ("forest", "2023"), "状态", "核定"),
    cell_set("green", "actuals", ("forest", "2023"), "数值", "41.45"),
    why="the forecast has become the figure: 41.45 of 41.2", fixed=("FYP104 forest",))
lawful(
    "甲县：规划换文件夹", plan_renamed("green-county", "county-green"), why="the same title and period")
lawful(
    "残疾人：表头用语", header_said("disability", "indicators", 指标="指标名称", 目标="目标值", 负责单位="牵头单位"),
    why="other names of the same columns")
lawful(
    "卫生：增列指标",
    row_added("health-2021-2025", "indicators", "4,screening,妇女两癌筛查率,%,50,70,预期性,期末,升,市卫生健康局,"),
    figures("health-2021-2025", "2022", screening=60), why="an aim more, 60 of 58")
lawful(
    "2023年重点工作：任务进展", row_added("work-2023", "progress", "1,2023-03-28,,推进中,,,,,docs", header=NOTES),
    why="a note on a task that is not due")
lawful(
    "就业：补全年合计", figures("employment", "2022", newjobs=1990), why="the sum of the quarters, as they say")

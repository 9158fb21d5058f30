"""Two years of a repository of plans, commit by commit, and what a check of each change has to say.

What is expected was worked out from what the plans mean; beside each stands why. The values due stand in foundation.py.
"""

from dataclasses import dataclass, field

from edits import (
    cell_set, figure, figures, file_removed, file_written, head_set, plan_added, plan_removed, plan_renamed,
    row_added, row_removed,
)
from foundation import COUNTY, FIGURES, HEALTH, NOTES, REVISIONS, TASKS, WORK_2022, WORK_2023


@dataclass
class Check:
    """What one run has to say: its lines are `change code subject`, where `*` is any subject."""

    told: tuple = ()
    fixed: tuple = ()
    status: int = 0
    validate: int = 0
    base: str = "HEAD~1"
    day: str | None = None
    plans: tuple = ()
    # Notes of yardsticks, tightened or moved by a document, that may stand beside.
    may: tuple = ()


@dataclass
class Commit:
    """A change, with what it has to come to."""

    day: str
    message: str
    edits: list
    checks: list
    why: str
    branch: str = "main"
    merges: str | None = None


STORY: list[Commit] = []


def commit(made, message, edits, why, *, branch="main", merges=None, also=(), **expected):
    """The next commit, made on a day; `also` are further runs on it."""
    STORY.append(Commit(made, message, edits, [Check(**expected), *also], why, branch, merges))


def revision(plan, line):
    """A row of revisions.csv: indicator, day, old, new, number of the document, source."""
    return row_added(plan, "revisions", line, header=REVISIONS)


# 2022

commit(
    "2022-04-12", "就业：一季度数据", [figures("employment", "2022Q1", newjobs=560, graduates=150)],
    "2100 + 560 = 2660 of the 2500 due; 780 + 150 = 930 of 1000, which nobody knew as the quarter was open",
    told=("knownNow FYP106 graduates",), fixed=("FYP104 newjobs",))

commit(
    "2022-04-20", "新建2022年重点工作计划", [plan_added("work-2022", WORK_2022)],
    "11 of 10; 2.5 of 3 behind, an aim, which only warns, as does that figures of later quarters are due",
    told=("new FYP106 invest", "new FYP905 None"))

commit(
    "2022-07-15", "重点工作：二季度数据", [figures("work-2022", "2022Q2", projects=9, invest=3.4)],
    "11 + 9 = 20 of 20; 2.5 + 3.4 = 5.9 of 6; task 1 is due on the day itself, which is not over",
    told=("knownNow FYP106 invest",), fixed=("FYP104 projects",))

commit(
    "2022-07-20", "重点工作：改二季度开工数", [cell_set("work-2022", "actuals", ("projects", "2022Q2"), "数值", "7")],
    "18 of 20: what passed fails; and a figure that was handed in is another, without 修订",
    told=("worse FYP102 projects", "new FYP601 projects"), status=1, validate=1)

commit(
    "2022-07-21", "重点工作：二季度开工数修订",
    [figure("work-2022", "projects,2022Q2,9,修订,stat,2022-07-21")],
    "the figure of before as 修订: 20 of 20 again",
    fixed=("FYP102 projects",))

commit(
    "2022-08-10", "甲县：上半年治理率", [figures("green-county", "2022H1", sewage=40)],
    "40 of the 39 due at the middle of 2022, as before above the line",
    branch="county", also=[Check(base="main...")])

commit(
    "2022-08-12", "卫生：增列任务",
    [row_added("health", "tasks", "1,建成市疾控中心,市卫生健康局,,2023年底前,", header=TASKS)],
    "a task more that is not due yet")

commit(
    "2022-08-15", "合并甲县数据", [], "what the branch brought: nothing amiss", merges="county", base="HEAD^1",
    also=[Check(base="HEAD^2")])

commit(
    "2022-09-05", "残疾人：覆盖率目标改为83", [cell_set("disability", "indicators", "coverage", "目标", "83")],
    "a binding target lowered where it stands", told=("new FYP601 coverage",), status=1, validate=1)

commit(
    "2022-09-06", "残疾人：覆盖率目标恢复85", [cell_set("disability", "indicators", "coverage", "目标", "85")],
    "the target is higher than before, and 81.2 still does; raising it is noted",
    told=("new FYP602 coverage",))

commit(
    "2022-09-20", "残疾人：改造户数目标按文件调整",
    [revision("disability", "homes,2022-09-15,2000,1800,市政发〔2022〕15号,docs")],
    "a revision with its document covers the lower number, which may be shown; it was not in force at the end of 2021",
    may=("FYP602 homes",))

commit(
    "2022-10-12", "就业：二、三季度数据",
    [figures("employment", "2022Q2", newjobs=480, graduates=260),
     figures("employment", "2022Q3", newjobs=430, graduates=300)],
    "3570 of 3500; 1490 of 1400; but 1470 of the 1500 due of the year's 2000, which waited for figures until now",
    told=("knownNow FYP112 newjobs",), fixed=("FYP104 newjobs",))

commit(
    "2022-10-15", "重点工作：三季度数据", [figures("work-2022", "2022Q3", projects=11, invest=2.9)],
    "31 of 30; 8.8 of 9; task 1 is late by then with and without these figures",
    told=("knownNow FYP106 invest",), fixed=("FYP104 projects",))

commit(
    "2022-10-18", "重点工作：方案已出台",
    [row_added("work-2022", "progress", "1,2022-09-29,2022-06-28,已完成,,,,,docs", header=NOTES)],
    "task 1 was done in June", fixed=("FYP201 1",))

commit(
    "2022-11-02", "节水：上半年普及率", [figure("water", "tap,2022H1,见附表,,stat")],
    "a cell that nobody can read is an error of the data, though nothing else has changed",
    told=("new FYP401 actuals.csv tap 2022H1",), status=1, validate=1)

commit(
    "2022-11-03", "节水：上半年普及率补录", [cell_set("water", "actuals", ("tap", "2022H1"), "数值", "83.5")],
    "83.5 of the 83 due at the middle of 2022; 81.5 of 82 was behind",
    fixed=("FYP102 tap", "FYP401 actuals.csv tap 2022H1"))

commit(
    "2022-12-08", "节水：机构改革", [cell_set("water", "departments", "市住建局", "名称", "市城市管理局")],
    "the body that answers for tap is in the register no more: a warning",
    told=("new FYP404 indicators.csv 市住建局",))

commit(
    "2022-12-09", "节水：写明承接单位", [row_added("water", "departments", "市住建局,,市城市管理局,2022-12-01")],
    "the old body is there, and who took over", fixed=("FYP404 indicators.csv 市住建局",))

# 2023

commit(
    "2023-01-15", "就业：四季度数据", [figures("employment", "2022Q4", newjobs=520, graduates=110)],
    "4090 of 4000, 1600 of 1600; the year's 2000 missed with 1990: an error, but it is honest news",
    told=("knownNow FYP109 newjobs",), fixed=("FYP104 newjobs",))

commit(
    "2023-01-20", "重点工作：四季度数据", [figures("work-2022", "2022Q4", projects=10, invest=3.3)],
    "41 of 40 and 12.1 of 12 at the end; task 2 is due on the day itself", fixed=("FYP104 projects",))

commit(
    "2023-01-22", "新建2023年重点工作计划", [plan_added("work-2023", WORK_2023)],
    "the plan that follows: no quarter is over, so nothing is due", day="2023-01-31")

commit(
    "2023-03-05", "2023年重点工作：1—2月开工数", [figures("work-2023", "2023-01..2023-02", projects=4)],
    "4 of the 6 due: the first figure of the plan is bad news, and nothing had passed before",
    told=("knownNow FYP102 projects",), day="2023-02-28")

commit(
    "2023-03-08", "残疾人：2022年数据",
    [figures("disability", "2022", coverage="82.1", homes=360, training=560)],
    "82.1 of 82; 780 of the 720 due of 1800; 1170 of 1200",
    told=("knownNow FYP106 training",), fixed=("FYP104 coverage", "FYP104 homes"))

commit(
    "2023-03-09", "节水：2022年数据",
    [figures("water", "2022", use="9.79", use_farm="5.90", use_town="3.88", tap="83.8", reuse="19.5")],
    "9.79 of at most 9.8; 83.8 of 84; 5.90 + 3.88 are not 9.79",
    told=("new FYP301 E1", "knownNow FYP102 tap"), fixed=("FYP104 use",), status=1, validate=1)

commit(
    "2023-03-10", "节水：农业用水量修订", [figure("water", "use-farm,2022,5.91,修订,stat,2023-03-10")],
    "5.91 + 3.88 = 9.79", fixed=("FYP301 E1",))

commit(
    "2023-03-11", "卫生：2022年数据", [figures("health", "2022", infant="3.5", vaccine="91.2", beds="6.7")],
    "3.5 of at most 3.6; 91.2 of 92; 6.7 of 6.6",
    told=("knownNow FYP106 vaccine",), fixed=("FYP104 infant",))

commit(
    "2023-03-12", "生态：2022年数据", [figures("green", "2022", forest="40.9", air="89.2")],
    "40.9 of 40.8; 89.2 of 89.6", told=("knownNow FYP106 air",), fixed=("FYP104 forest",))

commit(
    "2023-03-13", "甲县：2022年数据", [figures("green-county", "2022", forest="45.35", sewage=43)],
    "45.35 of 45.4: a binding target behind, honestly told; 43 of 42",
    told=("knownNow FYP102 forest",), fixed=("FYP104 sewage",))

commit(
    "2023-03-20", "甲县：森林覆盖率目标改为45.7", [cell_set("green-county", "indicators", "forest", "目标", "45.7")],
    "of 45.7 only 45.28 is due, so that it passes; the yardstick was moved for it",
    told=("new FYP601 forest",), fixed=("FYP102 forest",), status=1, validate=1)

commit(
    "2023-03-21", "甲县：森林覆盖率目标按文件调整",
    [cell_set("green-county", "indicators", "forest", "目标", "46"),
     revision("green-county", "forest,2022-12-01,46,45.7,甲政发〔2022〕40号,docs")],
    "the table says what the plan says, the document what is in force: shown as adjusted",
    told=("new FYP113 forest",), may=("FYP602 forest",))

commit(
    "2023-03-25", "删除甲县规划", [plan_removed("green-county")],
    "a plan that still runs is gone, and nothing is mended by it",
    told=("new FYP601 *",), status=1, validate=1)

commit(
    "2023-03-26", "恢复甲县规划",
    [plan_added("green-county", COUNTY),
     file_written(
         "green-county", "actuals.csv",
         FIGURES + "forest,2021,45.3,,stat,,\nsewage,2021,37,,stat,,\nsewage,2022H1,40,,stat,,\n"
         "forest,2022,45.35,,stat,,\nsewage,2022,43,,stat,,\n"),
     revision("green-county", "forest,2022-12-01,46,45.7,甲政发〔2022〕40号,docs")],
    "all that stands in it is new to the repository: an adjustment, and that figures of later years are due",
    told=("new FYP113 forest", "new FYP905 None"), may=("FYP602 *",))

commit(
    "2023-04-12", "就业：一季度数据", [figures("employment", "2023Q1", newjobs=450, graduates=190)],
    "4540 of 4500; 1790 of 1800", told=("knownNow FYP106 graduates",), fixed=("FYP104 newjobs",))

FIRST_QUARTER = {"told": ("knownNow FYP106 invest",), "fixed": ("FYP104 projects",), "day": "2023-03-31"}

commit(
    "2023-04-15", "2023年重点工作：一季度数据", [figures("work-2023", "2023Q1", projects=9, invest="3.2")],
    "9 of 9, of which 4 in the first two months; 3.2 of 3.5 where nothing was reported", branch="quarter",
    **FIRST_QUARTER)

commit(
    "2023-04-18", "残疾人：托养中心节点",
    [row_added("disability", "milestones", "M1,2,完成主体工程,2023年底前,市民政局,docs,",
               header="编号,任务,事项,完成时限,负责单位,来源,备注\n")],
    "a milestone more that is not due yet")

commit(
    "2023-04-19", "2023年重点工作：增列任务",
    [row_added("work-2023", "tasks", "3,开展项目观摩,市发改局,,2023年10月底前,")],
    "a task more; since the branch parted also the figures of the commit before", branch="quarter",
    also=[Check(base="main...", **FIRST_QUARTER)])

commit(
    "2023-04-20", "合并一季度数据", [], "what the branch brought, and nothing of what main had meanwhile", merges="quarter",
    base="HEAD^1", **FIRST_QUARTER)

commit(
    "2023-05-10", "卫生规划换文件夹", [plan_renamed("health", "health-2021-2025")],
    "the same title and period: followed to its new name, also where it is asked for alone",
    also=[Check(plans=("health-2021-2025",))])

commit(
    "2023-05-20", "生态：删去优良天数比率",
    [row_removed("green", "indicators", "air"), row_removed("green", "actuals", "air", "2021"),
     row_removed("green", "actuals", "air", "2022")],
    "an indicator that was behind is gone: not mended, but a yardstick taken away",
    told=("new FYP601 air",), status=1, validate=1)

commit(
    "2023-05-21", "生态：优良天数比率按文件取消",
    [row_added("green", "indicators", "2,air,空气优良天数比率,%,88,92,预期性,期末,升,市生态环境局,"),
     figures("green", "2021", air="89.0"), figures("green", "2022", air="89.2"),
     revision("green", "air,2022-12-20,92,取消,市政发〔2022〕28号,docs")],
    "dropped lawfully: shown, and no longer owed", told=("new FYP113 air",), may=("FYP602 air",))

commit(
    "2023-07-05", "生态：上半年森林覆盖率", [figures("green", "2023H1", forest="40.95")],
    "41 is due at the middle of 2023; it passed by the figure of 2022, and the news is of a later time",
    told=("knownNow FYP102 forest",))

commit(
    "2023-07-06", "节水：删去勾稽关系", [row_removed("water", "equations", "E1")],
    "an equation that figures had to satisfy is gone", told=("new FYP601 E1",), status=1, validate=1)

commit(
    "2023-07-07", "节水：恢复勾稽关系", [row_added("water", "equations", "E1,use,=,use-farm + use-town,,,")],
    "it is back, and holds for 2021 and 2022", may=("FYP602 E1",))

commit(
    "2023-07-12", "就业：二季度数据", [figures("employment", "2023Q2", newjobs=430, graduates=260)],
    "4970 of 5000, a binding target behind; 2050 of 2000", told=("knownNow FYP102 newjobs",))

commit(
    "2023-07-20", "就业：二季度数据修订", [figure("employment", "newjobs,2023Q2,440,修订,stat,2023-07-20")],
    "4980 of 5000: 20 short where it was 30", told=("better FYP102 newjobs",))

commit(
    "2023-07-25", "就业：二季度数据再修订", [figure("employment", "newjobs,2023Q2,400,修订,stat,2023-07-25")],
    "4940 of 5000: 60 short", told=("worse FYP102 newjobs",), status=1)

commit(
    "2023-08-02", "残疾人：托养中心时限推后", [cell_set("disability", "tasks", "2", "完成时限", "2024年12月底前")],
    "a deadline later, in place", told=("new FYP601 2",), status=1, validate=1)

commit(
    "2023-08-03", "残疾人：时限恢复，改由市残联负责",
    [cell_set("disability", "tasks", "2", "完成时限", "2024年6月底前"),
     cell_set("disability", "tasks", "2", "负责单位", "市残联")],
    "a department is taken off its duty, and nobody has taken over from it",
    told=("new FYP601 2",), status=1, validate=1, may=("FYP602 2",))

commit(
    "2023-08-04", "残疾人：共同负责，经批准延期",
    [cell_set("disability", "tasks", "2", "负责单位", "市民政局、市残联"),
     row_added("disability", "progress", "2,2023-08-03,,申请延期,,市政府常务会议纪要〔2023〕12号,2023-08-03,2024-12-31,docs",
               header=NOTES)],
    "one more leads, and a later day is an approved note, which takes nothing from the table", may=("FYP602 2",))

commit(
    "2023-08-10", "就业：报送期限改为90天", [head_set("employment", "reportingLagDays", 90)],
    "figures need to be there two months later", told=("new FYP601 *",), status=1, validate=1)

commit(
    "2023-08-11", "就业：期限恢复，列入例外",
    [head_set("employment", "reportingLagDays", None),
     file_written("employment", "exceptions.csv", "代码,对象,时期,理由,批准,到期\nFYP102,newjobs,,整改中,市政府,2023-12-31\n")],
    "an exception more, which no document covers", told=("new FYP601 *",), status=1, validate=1, day="2023-06-30",
    may=("FYP602 *",))

commit(
    "2023-08-12", "就业：撤回例外", [file_removed("employment", "exceptions.csv")],
    "the target counts as behind again, as far as it was", day="2023-06-30", may=("FYP602 *",))

commit(
    "2023-10-30", "2023年重点工作：删去任务3", [row_removed("work-2023", "tasks", "3")],
    "a task is gone without a word", told=("new FYP601 3",), status=1, validate=1)

commit(
    "2023-10-31", "2023年重点工作：任务3经批准终止",
    [row_added("work-2023", "tasks", "3,开展项目观摩,市发改局,,2023年10月底前,"),
     row_added("work-2023", "progress", "3,2023-03-20,,终止,,市政府常务会议纪要〔2023〕5号,2023-03-20,,docs", header=NOTES)],
    "it is back, and ended by whoever may", may=("FYP602 3",))

# 2024

commit(
    "2024-01-15", "就业：三、四季度数据",
    [figures("employment", "2023Q3", newjobs=540, graduates=260),
     figures("employment", "2023Q4", newjobs=560, graduates=200)],
    "6040 of 6000; 2510 of 2400; without them the end of the year was open", fixed=("FYP104 newjobs",))

commit(
    "2024-02-15", "残疾人：2023年数据", [figures("disability", "2023", coverage="82.8", homes=300, training=630)],
    "82.8 of 83; 1080 of the 1080 due of 1800; 1800 of 1800; task 1 is late with and without them",
    told=("knownNow FYP102 coverage",), fixed=("FYP104 homes",))

commit(
    "2024-02-18", "残疾人：删去覆盖率", [row_removed("disability", "actuals", "coverage", "2023")],
    "a bad figure is taken out: what was known is known no more",
    told=("worse FYP104 coverage", "new FYP601 coverage"), status=1, validate=1)

commit(
    "2024-02-19", "残疾人：恢复覆盖率", [figures("disability", "2023", coverage="82.8")],
    "it is back", told=("knownNow FYP102 coverage",))

commit(
    "2024-02-25", "卫生：合并出错", [file_written("health-2021-2025", "plan.json", "{\n")],
    "the folder cannot be read", told=("new FYP409 plan.json",), status=1, validate=1)

commit(
    "2024-02-26", "卫生：修复",
    [file_written("health-2021-2025", "plan.json", HEALTH["plan.json"]),
     head_set("health-2021-2025", "id", "health-2021-2025")],
    "who mends a folder answers for nothing in it",
    told=("knownNow FYP106 vaccine", "knownNow FYP905 None"), fixed=("FYP409 plan.json",))

"""What may happen to a folder of plans, by hand, by a program or on purpose, while the facts stay as they are.

Each damage is a function of a `Case`; it returns what it did in words, or None where there is nothing for it to do.
The stages are applied in order: to the cells, to the bytes, to the folder, to the call. `HARMLESS` damages leave the
meaning alone: after them what is put right must pass.

Left to a comparison with an earlier state, since one folder shows no trace of them, and never done here:
- a figure, a target, a baseline or a tolerance put in place of another that is as well formed; a period that is
  shortened, 约束性 turned into 预期性, 不适用, a survey's cycle for a yearly one, another region for the plan
- a state (预计), a unit, a definition or a measure changed into another that fits
- a column that goes with all its cells where the table may lack it, two columns of free text exchanged
- an indicator that goes together with everything that names it, or becomes a statistic where nothing but tasks names
  it (these may name statistics too); an equation, an annual number, one of two readings that contradict each other
- readings that an assumption of plan.json accepts (claims, a tolerance up to 10), said in every verdict
- a plan that goes when no other names it or only one is left, or one written anew from end to end
- documents, sources and approvals that are invented but complete
Left to those who read warnings (a strict gate fails): an empty 属性 beside others (FYP415), a column of another name
(FYP402), a number set for a year of which the figure is gone and the total does without (FYP110).
What the program lets pass: one figure for several years beside yearly rates that compound to a different one; a header
that has swallowed the first row of its table where nothing names what stands there (FYP402, a warning, for each cell).
Left to those who read the call: --allow-missing, --exit-zero, --skip, --only, --known with the finding in the list, an
earlier --as-of, a department or an indicator that has nothing to do with the finding, another folder of plans.
"""

import os
import random
import resource
import shutil

import worlds
from worlds import CITY, NEIGHBOUR, PROVINCE

STAGES = ("cells", "bytes", "folder", "call")
HOSTILE, HARMLESS = {stage: [] for stage in STAGES}, {stage: [] for stage in STAGES}
# Names of damages that take something away: one in a case, or the last trace goes with them.
REMOVING = set()
# What the gate only asks about, on purpose: the rule that must be among the findings then.
ASKED = {"nature_emptied": "FYP415", "row_cut": "FYP415", "header_renamed": "FYP402"}


class Case:
    def __init__(self, seed, red):
        self.random, self.red = random.Random(seed), red
        self.folders = {CITY: worlds.city(), PROVINCE: worlds.province(binds=red.code == "FYP501"),
                        NEIGHBOUR: worlds.neighbour()}
        red.spoil(self.folders[CITY])
        self.files, self.root = {}, None
        self.arguments, self.environment, self.cwd, self.limits = [], {}, None, []
        self.output, self.broken = "pipe", None

    @property
    def city(self):
        return self.folders[CITY]

    def pick(self, *values):
        return self.random.choice(values)

    @property
    def indicator(self):
        """The indicator that the finding is about, or the one whose readings an equation checks."""
        return worlds.COVERAGE if self.red.subject == "E1" else self.red.subject

    def table(self, besides=()):
        return self.random.choice([name for name in self.city.tables if name not in besides])

    def open_row(self):
        """A row of the indicator in a table where a row that goes does not take the finding along."""
        names = [name for name in ("indicators.csv", "actuals.csv", "tasks.csv") if name not in self.red.sole]
        rows = [(name, row) for name in names for row in self.city.rows(name, self.indicator)]
        return self.random.choice(rows or [(None, None)])

    def rows_of(self, table):
        """Rows of the table as byte strings, their line ends kept; of a quoted cell with line breaks there are none."""
        return self.files[CITY][table].splitlines(keepends=True)


def damage(stage, removes=False, harmless=False, weight=1):
    def register(function):
        HOSTILE[stage] += [function] * weight
        if harmless:
            HARMLESS[stage].append(function)
        if removes:
            REMOVING.add(function.__name__)
        return function
    return register


INVISIBLE = ["\u200b", "\u2060", "\u00ad", "\ufeff", "\u3164", "\u034f", "\u202e", "\U000e0041", "\u0000", "\u00a0",
             "\u3000"]


def misspelt(case, text):
    """A name as a slip, a program or a trick leaves it."""
    at = case.random.randrange(len(text) + 1)
    ways = [
        lambda: text[:at] + case.random.choice(INVISIBLE) + text[at:],
        lambda: text + case.pick("值", "项", "x", "2", "*", "（新）"),
        lambda: text[:-1], lambda: "#" + text, lambda: text + text, lambda: text[0] + " " + text[1:],
        lambda: text.replace("标", "杯").replace("期", "斯").replace("源", "原").replace("性", "姓"), lambda: "",
        lambda: text + "(" + text + ")", lambda: text + "\n" + text, lambda: '"' + text,
        lambda: text.translate({i: i + 0xFEE0 for i in range(0x21, 0x7F)}).replace("a", "а"), lambda: text.upper(),
    ]
    return case.random.choice(ways)()


# Cells.


def header(case):
    """A table and one of its columns, mostly of those that say what is owed and what was reached."""
    table = case.pick("indicators.csv", "actuals.csv", case.random.choice(["annual-targets.csv", "equations.csv"]),
                      case.table())
    return table, case.random.randrange(len(case.city.tables[table][0]))


@damage("cells")
def header_renamed(case):
    """Another word, of which no program can know that it means the column."""
    table, at = header(case)
    name = case.city.tables[table][0][at]
    case.city.tables[table][0][at] = case.pick("甲", "Column7", "栏次", "情况", "某某说明")
    return f"{table}: {name} → {case.city.tables[table][0][at]}"


@damage("cells", weight=4)
def header_misspelt(case):
    table, at = header(case)
    name = case.city.tables[table][0][at]
    case.city.tables[table][0][at] = misspelt(case, name)
    return f"{table}: {name} → {case.city.tables[table][0][at]!r}"


@damage("cells")
def headers_exchanged(case):
    table = case.table()
    header = case.city.tables[table][0]
    a, b = case.random.sample(range(len(header)), 2)
    # Of two columns that may hold any text nobody knows which is which.
    if {header[a], header[b]} <= {"类别", "单位", "口径", "地区", "出处", "备注", "下达单位", "配合单位"}:
        return None
    header[a], header[b] = header[b], header[a]
    return f"{table}: {header[b]} ↔ {header[a]}"


@damage("cells")
def header_doubled(case):
    """A second column of a name, after or before the first, empty or with what one would like to read."""
    table = case.table()
    rows = case.city.tables[table]
    at = case.random.randrange(len(rows[0]))
    to, text = case.pick(0, len(rows[0])), case.pick("", "-", "1", "预期性", "2021")
    name = rows[0][at]
    for number, row in enumerate(rows):
        row.insert(to, text if number else name)
    return f"{table}: a second {name} at {to} with {text!r}"


@damage("cells", removes=True)
def header_lost(case):
    table = case.table(case.red.sole)
    del case.city.tables[table][0]
    return f"{table}: no header"


@damage("cells", removes=True)
def required_column_lost(case):
    table, name = case.pick(("indicators.csv", "编码"), ("indicators.csv", "指标"), ("indicators.csv", "目标"),
                            ("actuals.csv", "指标"),
                            ("actuals.csv", "时期"), ("actuals.csv", "数值"), ("actuals.csv", "来源"),
                            ("annual-targets.csv", "时期"),
                            ("equations.csv", "左式"), ("tasks.csv", "负责单位"), ("departments.csv", "名称"))
    if name == "数值" and "actuals.csv" in case.red.sole:
        return None
    at = case.city.column(table, name)
    for row in case.city.tables[table]:
        del row[at]
    return f"{table}: no column {name}"


@damage("cells")
def title_above(case):
    table = case.table()
    width = len(case.city.tables[table][0])
    lines = case.pick([["某市主要指标表"] + [""] * (width - 1)], [[""] * width], [["单位：%"]], [["某市主要指标表"], [""]])
    case.city.tables[table][:0] = lines
    return f"{table}: {lines} above the header"


@damage("cells")
def column_added(case):
    table = case.table()
    name, at = case.pick("", "备注2", "说明", "新目标", "属性值"), case.random.randrange(5)
    for number, row in enumerate(case.city.tables[table]):
        row.insert(at, case.pick("", "1", "预期性") if number else name)
    return f"{table}: a column {name!r} at {at}"


@damage("cells", harmless=True)
def columns_reordered(case):
    table = case.table()
    order = list(range(len(case.city.tables[table][0])))
    case.random.shuffle(order)
    case.city.tables[table] = [[row[at] for at in order] for row in case.city.tables[table]]
    return f"{table}: columns in another order"


@damage("cells", harmless=True)
def rows_reordered(case):
    table = case.table()
    head, *rows = case.city.tables[table]
    case.random.shuffle(rows)
    case.city.tables[table] = [head, *rows]
    return f"{table}: rows in another order"


@damage("cells", harmless=True)
def row_repeated(case):
    table = case.table(["departments.csv", "equations.csv", "exceptions.csv", "revisions.csv"])
    if table != "actuals.csv":
        return None
    row = list(case.random.choice(case.city.tables[table][1:]))
    case.city.tables[table].append(row)
    return f"{table}: {row} twice"


@damage("cells", removes=True)
def row_lost(case):
    table, row = case.open_row()
    if row is None:
        return None
    case.city.tables[table].remove(row)
    return f"{table}: without {row}"


@damage("cells", removes=True)
def table_emptied(case):
    table = case.table(case.red.sole)
    del case.city.tables[table][1:]
    return f"{table}: only its header"


@damage("cells", removes=True)
def indicator_moved_to_statistics(case):
    if case.indicator != worlds.COVERAGE:
        return None
    row = case.city.row("indicators.csv", case.indicator)
    cells = dict(zip(case.city.tables["indicators.csv"][0], row))
    case.city.tables["indicators.csv"].remove(row)
    case.city.add("statistics.csv", 编码=case.indicator, 名称=cells.get("指标", ""), 单位=cells.get("单位", ""), 计量="期末")
    return "an indicator among the statistics"


@damage("cells", removes=True)
def all_indicators_moved_to_statistics(case):
    header = case.city.tables["indicators.csv"][0]
    for row in case.city.tables.pop("indicators.csv")[1:]:
        cells = dict(zip(header, row))
        case.city.add("statistics.csv", 编码=cells["编码"], 名称=cells["指标"], 单位=cells["单位"], 计量="期末")
    return None if case.red.sole - {"actuals.csv"} else "statistics in place of all indicators"


@damage("cells", removes=True, weight=2)
def code_changed(case):
    table, row = case.open_row()
    if row is None:
        return None
    at = row.index(case.indicator)
    code = case.indicator
    row[at] = case.pick(code.upper(), code.replace("-", "_"), code.replace("-", "–"), code.replace("e", "е"),
                        code + "2", code[:-1],
                        code.replace("-", " "), case.pick(*INVISIBLE) + code, code + case.pick(*INVISIBLE), "", "-",
                        "city-" + code,
                        "rehab-served", "'" + code, "=" + code, code + "、" + worlds.JOBS)
    return f"{table}: {code} → {row[at]!r}"


@damage("cells", removes=True)
def name_changed(case):
    cells = case.city.row("indicators.csv", case.indicator)
    at = case.city.column("indicators.csv", "指标")
    cells[at] = case.pick("", "-", misspelt(case, cells[at]), case.city.row("indicators.csv", worlds.JOBS)[at], "合计",
                          "注：" + cells[at],
                          "其中：" + cells[at])
    return f"the name {cells[at]!r}"


@damage("cells", removes=True)
def period_changed(case):
    if "actuals.csv" in case.red.sole:
        return None
    row = case.random.choice(case.city.rows("actuals.csv", case.indicator) or [None])
    if row is None:
        return None
    at = case.city.column("actuals.csv", "时期")
    was = row[at]
    # No other year of the plan's: a figure of that no program can tell from the one it is not.
    row[at] = case.pick("", "-", "2021", "2015", was.replace("0", "O"), was[:2] + " " + was[2:], "二〇二一", was + "-13",
                        was + "Q5",
                        was + "-00", "0000" + was, was + "?", "+" + was, was + ".0", "~" + was, "截至" + was, was + "年底前",
                        "0000", "9999", "本年", "2020-2016",
                        case.pick(*INVISIBLE) + was, was + "Q4", was + "-12")
    # A total or a fall whose other years are there is not harmed by more of them, a level is said again.
    return f"period {was} → {row[at]!r}"


@damage("cells", removes=True, weight=2)
def value_unreadable(case):
    if "actuals.csv" in case.red.sole or case.red.code == "FYP501":
        return None
    row = case.random.choice([row for row in case.city.rows("actuals.csv", case.indicator) if "2020" in row] or [None])
    if row is None:
        return None
    at = case.city.column("actuals.csv", "数值")
    row[at] = case.pick("", "-", "—", "见附件", "达标", "√", "已完成", "应保尽保", "全覆盖", "100%以内", "#N/A", "#REF!", "=A1", "1e400",
                        "NaN",
                        "∞", "-1", "99.9.9", "1,2,3", "86..2", "〇", "九成", "大于目标", "预计99", "99（预计）", "99?", "99（待核）",
                        "0x63", "９９．９．９",
                        "不低于目标", "约", "…", "*", "***", "保密", "同上", "\u3164", "99\u202e", "9" * 60, "超额完成")
    return f"reading {row[at]!r}"


@damage("cells", removes=True, weight=2)
def target_unreadable(case):
    if case.red.code in ("FYP405", "FYP109", "FYP303", "FYP301", "FYP406", "FYP501"):
        return None
    at = case.city.column("indicators.csv", "目标")
    row = case.city.row("indicators.csv", case.indicator)
    was = row[at]
    row[at] = case.pick("", "-", "——", "稳步提高", "持续改善", "完成上级下达任务", "见正文", "待定", "取消", was + "?", was + "左右?", "=80",
                        "#N/A",
                        "≥", "＞＜80", "80/85", "80或85", "85→80", "85（80）", "85（调整为80）", "〔〕", "〔85", "85〕", "<>80",
                        "85 80",
                        "85;80", "80%至", "\u3164", "85\u200b", "8\u200b5", "85\n80", "暂不设", "不考核", "与全国同步", "达到合理水平",
                        "适度")
    return f"target {was} → {row[at]!r}"


@damage("cells")
def nature_emptied(case):
    case.city.set("indicators.csv", case.indicator, "属性", case.pick("", "-", " ", "\u3000"))
    return "no nature"


@damage("cells", weight=2)
def nature_unreadable(case):
    text = case.pick("约束", "约束姓", "约 束 性", "约束性（参考）", "约束性\u200b", "\u3164", "非约束性", "x", "预期性/约束性", "预期性、约束性",
                     "约束性→预期性",
                     "准约束性", "待定", "1", "约束性?", "預期性?", "不再约束", "binding", "参考性", "指导性", "〔约束性〕")
    case.city.set("indicators.csv", case.indicator, "属性", text)
    return f"nature {text!r}"


@damage("cells")
def measure_that_does_not_fit(case):
    rate = case.indicator in (worlds.COVERAGE, worlds.PENSION)
    text = case.pick("累计", "累计值", "合计", "总计", "\u3164", "期末?", "最大", "最高", "期末累计",
                     "累计，期末") if rate else case.pick("\u3164", "累加", "总", "期末?")
    case.city.set("indicators.csv", case.indicator, "计量", text)
    return f"measure {text!r}"


@damage("cells")
def direction_that_does_not_fit(case):
    if case.indicator not in (worlds.COVERAGE, worlds.PENSION, worlds.HOMES):
        return None
    text = case.pick("降", "下降", "↓", "区间", "升降", "?", "\u3164", "减", "越低越好", "降？")
    case.city.set("indicators.csv", case.indicator, "方向", text)
    return f"direction {text!r}"


@damage("cells")
def term_without_end(case):
    text = case.pick("3650天", "120个月", "十年", "次年13月", "不定期", "\u3164", "永不", "99999999999天", "-1天", "2099年底", "视情况",
                     "次次年底", "期末后",
                     "2099-12-31", "长期")
    case.city.set("indicators.csv", case.indicator, "报送期限", text)
    return f"reporting term {text!r}"


@damage("cells")
def cycle_unreadable(case):
    text = case.pick("十年", "百年", "无", "\u3164", "免报", "每?年", "暂不报送", "0年", "年？", "100年")
    case.city.set("indicators.csv", case.indicator, "报送周期", text)
    return f"reporting cycle {text!r}"


@damage("cells")
def unit_broken(case):
    if case.red.sole or case.red.code == "FYP501" or case.red.name == "no such share":
        return None
    text = case.pick("", "%\u200b", "\u3164", "?", "％", "%%", "‰", "%或‰", "个百分点", "-", "单位")
    case.city.set("indicators.csv", case.indicator, "单位", text)
    return f"unit {text!r}"


@damage("cells", weight=2)
def row_shifted(case):
    """A row that has lost a cell, or has one too many, as after a comma in a number."""
    table = case.pick("indicators.csv", "actuals.csv", "annual-targets.csv", "equations.csv", "tasks.csv")
    row = case.random.choice(case.city.tables[table][1:])
    at = case.random.randrange(len(row))
    if case.random.random() < 0.5:
        row.insert(at, case.pick("", "0", "预期性"))
        return f"{table}: a cell more at {at}"
    gone = row.pop(at)
    if gone and table in case.red.sole:
        return None
    return f"{table}: {gone!r} at {at} is gone"


@damage("cells", removes=True)
def row_cut(case):
    names = ("indicators.csv", "actuals.csv", "tasks.csv")
    table = case.random.choice([name for name in names if name not in case.red.sole])
    row = case.random.choice(case.city.rows(table, case.indicator) or [None])
    if row is None:
        return None
    # After the nature there is only what may be empty.
    length = case.random.randrange(0, 9 if table == "indicators.csv" else 4)
    del row[length:]
    return f"{table}: {row} is all of the row"


@damage("cells", removes=True)
def row_made_a_remark(case):
    table, row = case.open_row()
    if row is None:
        return None
    mark = case.pick("#", "//", "注：", "<!--", ";", "删除", "（作废）", "~~", "--")
    row[0] = mark + row[0]
    return f"{table}: {mark} before a row"


def revision(case, **changes):
    """A row that lowers the target with all that it needs, but for the changes."""
    code = case.indicator
    old = case.city.row("indicators.csv", code)[case.city.column("indicators.csv", "目标")]
    low = {worlds.COVERAGE: "76", worlds.PENSION: "＞80", worlds.HOMES: "〔100〕", worlds.FALL: "〔5〕"}[code]
    when = "2017-06-01" if case.red.as_of == "2018" else "2019-03-01"
    case.city.add("revisions.csv", **({"指标": code, "生效日期": when, "原目标": old, "新目标": low, "文号": "某府办〔2017〕9号",
                                       "来源": worlds.SOURCE} | changes))


NOTHING = ["", "-", "—", "无", "\u3164", "\u200b", " ", "\u3000", "/", "N/A", "\u2060\u00ad", "暂无", ".", "？", "待补"]


@damage("cells")
def revision_without_document(case):
    name, text = case.pick("文号", "来源"), case.random.choice(NOTHING)
    if name == "来源" and text.strip() in ("/", "N/A", ".", "？", "待补", "暂无"):
        text = ""  # an unknown source is asked about, as everywhere
    if name == "文号" and text in (".", "？"):
        text = ""
    revision(case, **{name: text})
    return f"a revision, {name} {text!r}"


@damage("cells")
def revision_in_force_at_no_time(case):
    day = case.pick("", "2016-02-29", "2015-06-30", "2020-12-31", "2021-01-01", "2019-02-30", "0000-00-00", "昨天",
                    "2016", "9999-12-31",
                    "2019-13-01", "2016-01-01", "-")
    revision(case, 生效日期=day)
    return f"a revision in force on {day!r}"


@damage("cells")
def revision_of_another_target(case):
    what = case.pick("99", "＞100", "〔9〕", "9", "85.5", "稳步提高")
    revision(case, 原目标=what)
    return f"a revision of {what!r}"


@damage("cells")
def revision_to_nothing(case):
    text = case.pick("", "-", "?", "稳步提高", "待定", "取消?", "〔〕", "适当降低", "\u3164", "见文件")
    revision(case, 新目标=text)
    return f"a revision to {text!r}"


@damage("cells")
def revision_cancels_without_document(case):
    revision(case, 新目标="取消", **{case.pick("文号", "来源"): case.pick("", "-", "\u3164")})
    return "取消 without a document"


@damage("cells")
def revision_of_something_else(case):
    code = case.pick("rehab", case.indicator.upper() + "x", "", "rehab-served", case.indicator + "\u200b2", worlds.JOBS)
    revision(case, 指标=code, 原目标="〔1000〕" if code == worlds.JOBS else "")
    return f"a revision of {code!r}"


@damage("cells")
def revisions_of_one_day(case):
    """Two that say different things: which of them is in force no order of rows can tell."""
    high = {worlds.COVERAGE: "99", worlds.PENSION: "＞99", worlds.HOMES: "〔9000〕", worlds.FALL: "〔40〕"}[case.indicator]
    for changes in case.random.sample([{}, {"新目标": high}], 2):
        revision(case, **changes)
    return "two revisions of one day"


def exception(case, **changes):
    case.city.add("exceptions.csv",
                  **({"代码": case.red.code, "对象": case.red.subject, "时期": case.red.period, "理由": "口径调整，数据待核",
                                        "批准": "市政府", "到期": worlds.TERM} | changes))


@damage("cells")
def exception_without_word(case):
    name, text = case.pick("理由", "批准", "到期"), case.random.choice(NOTHING)
    if text in ("/", "N/A", "暂无", ".", "？", "待补") and name != "到期":
        text = "-"
    exception(case, **{name: text})
    return f"an exception, {name} {text!r}"


@damage("cells")
def exception_without_end(case):
    text = case.pick("2015-12-31", "2018-06-30", "9999-12-31", "2999-01-01", "永久", "长期", "2020-02-30", "今天", "0", "-1",
                     "十年后", "∞")
    exception(case, 到期=text)
    return f"an exception until {text!r}"


@damage("cells", weight=2)
def exception_of_something_else(case):
    changes = case.pick({"对象": worlds.JOBS}, {"对象": "rehab"}, {"对象": ""}, {"对象": "*"}, {"代码": "FYP205"}, {"代码": "FYP1"},
                        {"代码": "*"},
                        {"代码": ""}, {"代码": "FYP999"}, {"代码": "error"}, {"时期": "2014"}, {"地区": "丙县"}, {"时期": "?"},
                        {"对象": CITY},
                        {"对象": case.red.subject + "2"})
    exception(case, **changes)
    return f"an exception for {changes}"


@damage("cells")
def exception_for_the_tables(case):
    """What is owed cannot be read, and that has been approved."""
    table = case.pick("indicators.csv", "actuals.csv")
    if table in case.red.sole:
        return None
    code = case.pick("FYP409", "FYP410", "FYP412")
    for subject in (table, table.removesuffix(".csv"), "目标", ""):
        exception(case, 代码=code, 对象=subject, 时期="")
    if code == "FYP409":
        case.broken = table
    elif code == "FYP410":
        case.city.tables[table][0][case.city.column(table, "目标" if table == "indicators.csv" else "时期")] = "x"
    else:
        case.city.row(table, case.random.choice([worlds.JOBS, worlds.PENSION]))[1] = 'a"b'
    return f"{table} is broken and {code} approved"


@damage("cells")
def merge_unresolved(case):
    table = case.table()
    rows = case.city.tables[table]
    at = case.random.randrange(1, len(rows) + 1)
    rows[at:at] = [["<<<<<<< HEAD"], ["======="], [">>>>>>> other"]][:case.random.randrange(1, 4)]
    return f"{table}: marks of a merge"


@damage("cells")
def header_repeated(case):
    """A second table below the first, its columns in another order."""
    table = case.table()
    rows = case.city.tables[table]
    at = case.random.randrange(1, len(rows) + 1)
    order = case.random.sample(range(len(rows[0])), len(rows[0]))
    rows[at:] = [[row[i] for i in order] for row in [rows[0], *[row for row in rows[at:] if len(row) == len(rows[0])]]]
    return f"{table}: a second header before row {at + 1}"


@damage("cells")
def verdict_announced(case):
    word = case.pick("已完成", "提前实现", "达到时序进度", "快于预期")
    case.city.add("verdicts.csv", 指标=case.indicator, 日期="2020-12-25", 结论=word, 来源=worlds.SOURCE)
    return f"announced as {word}"


@damage("cells")
def indicator_doubled(case):
    """The same once more with a lower target, under its code or its name, before or after."""
    if case.red.code == "FYP501":
        return None
    rows = case.city.tables["indicators.csv"]
    row = list(case.city.row("indicators.csv", case.indicator))
    at = rows.index(row)
    row[case.city.column("indicators.csv", "目标")] = {worlds.FALL: "〔1〕", worlds.HOMES: "〔1〕"}.get(case.indicator, "≥1")
    rows.insert(case.pick(at, at + 1, 1), row)
    return f"a second row of {case.indicator}"


@damage("cells")
def statistic_of_its_code(case):
    case.city.add("statistics.csv", 编码=case.indicator, 名称="另一项", 单位="%", 计量="期末")
    return f"a statistic with the code {case.indicator}"


@damage("cells")
def reading_without_source(case):
    """A better figure from nowhere, beside what there is or in its place."""
    region, text = case.pick("", "", "某市"), case.random.choice(NOTHING[:8])
    if case.red.name == "year's number missed" or case.red.as_of != "2020":
        return None
    if case.pick(True, False) and "actuals.csv" not in case.red.sole and not region:
        without_last = [row for row in case.city.tables["actuals.csv"] if not (case.indicator in row and "2020" in row)]
        case.city.tables["actuals.csv"] = without_last
    case.city.add("actuals.csv", 指标=case.indicator, 地区=region, 时期="2020",
                  数值={worlds.HOMES: "400", worlds.FALL: "9"}.get(case.indicator, "99"),
                  来源=text)
    return f"a figure of {region or 'the city'}, its source {text!r}"


@damage("cells", weight=4)
def total_beside_parts(case):
    if case.red.name != "total missed":
        return None
    period = case.pick("2016-2020", "2016-01..2020-12")
    case.city.add("actuals.csv", 指标=case.indicator, 时期=period, 数值="560", 来源=worlds.SOURCE)
    return f"560 for {period}, which its parts are not"


@damage("cells", weight=4)
def equation_spoilt(case):
    if case.red.name != "sum broken":
        return None
    name, text = case.pick(("容差", "99999"), ("容差", "无限"), ("容差", "-1"), ("容差", "1e9"), ("容差", "3448.1"), ("关系", "≈"),
                           ("关系", ""), ("关系", "≠?"),
                           ("左式", "rehab"), ("左式", ""), ("右式", "rehab-adults +"), ("右式", "(rehab-adults"),
                           ("右式", "rehab-adults + gone"),
                           ("右式", "0 ÷ 0"), ("时期", "2014"), ("时期", "?"), ("编号", ""),
                           ("右式", "rehab-adults ＋＋ rehab-children"))
    case.city.tables["equations.csv"][1][case.city.column("equations.csv", name)] = text
    return f"equation: {name} {text!r}"


@damage("cells")
def annual_number_unreadable(case):
    text = case.pick("?", "100?", "一百", "#N/A", "100→90", "100（调整为90）", "1OO", "100\n90", "10 0 0?")
    case.city.set("annual-targets.csv", worlds.HOMES, "目标", text, "2018")
    return f"annual number {text!r}"


# What plan.json says.


@damage("cells", weight=3)
def head_claims(case):
    key, value = case.pick(
        ("period", "2016-2021"), ("period", "2016-2030"), ("period", "2026-2030"), ("period", "2020-2016"),
        ("period", "2016—2046"),
        ("period", ""), ("period", "2016-01..2021-06"), ("period", None), ("period", "十三五"), ("period", 2016),
        ("period", "0001-9999"),
        ("reportingLagDays", 181), ("reportingLagDays", 3660), ("reportingLagDays", -1), ("reportingLagDays", 10**12),
        ("reportingLagDays", "365"), ("reportingLagDays", 1e9), ("reportingCycle", "五年"), ("reportingCycle", "不定期"),
        ("reportingCycle", ""), ("reportingCycle", "无"), ("exceptionDays", 36500), ("id", "city"), ("id", PROVINCE),
        ("owner", ""),
        ("parent", "gone"), ("parent", CITY), ("children", [PROVINCE]), ("children", ["gone"]), ("predecessor", CITY),
        ("predecessor", "gone"), ("issued", "2016-13-01"), ("format", 2), ("closed", True), ("skip", ["FYP101"]),
        ("exceptions", ["FYP101"]), ("allowMissing", True), ("assumptions", {"approximate": {"targets": 50}}),
        ("assumptions", {"approximate": {"readings": 50}}), ("assumptions", {"approximate": {"targets": "10.5"}}),
        ("assumptions", {"approximate": 99}), ("assumptions", {"claimsAccepted": {"indicators": ["gone"]}}),
        ("assumptions", {"cumulativeRead": {"indicators": [case.indicator]}}), ("assumptions", {"tolerance": 50}),
        ("assumptions", {"inStep": [{"indicator": case.indicator, "reference": worlds.JOBS, "tolerance": "99"}]}),
        ("assumptions", {"unitsRead": {"indicators": ["gone"]}}), ("assumptions", []), ("assumptions", "lenient"))
    # Whether a total of counts is stated or assumed is one.
    if "cumulativeRead" in str(value) and case.indicator in (worlds.HOMES, worlds.FALL):
        return None
    case.city.head[key] = value
    return f"plan.json: {key} {value!r}"


@damage("cells")
def head_key_misspelt(case):
    key = case.random.choice(list(case.city.head))
    other = misspelt(case, key)
    case.city.head = {(other if name == key else name): value for name, value in case.city.head.items()}
    if key == "parent" and case.red.code == "FYP501" and not other:
        return None
    return f"plan.json: {key} is {other!r}"


@damage("cells", removes=True)
def relation_lost(case):
    if case.red.code == "FYP501":
        return None
    del case.city.head["parent"]
    return "no parent"


@damage("cells", harmless=True)
def head_reordered(case):
    items = list(case.city.head.items())
    case.random.shuffle(items)
    case.city.head = dict(items)
    return "plan.json in another order"


# Bytes.


def rewritten(case, table, data):
    case.files[CITY][table] = data
    return table


@damage("bytes", weight=4)
def quote_misplaced(case):
    """Quotation marks around what were rows, at ends of cells, alone or in pairs."""
    table = case.table()
    lines = case.rows_of(table)
    if len(lines) < 4:
        return None
    a = case.random.randrange(0, len(lines) - 2)
    b = case.random.randrange(a + 1, min(len(lines), a + 6))
    way = case.random.randrange(5)
    ends = [len(line.rstrip(b"\r\n")) for line in lines]
    if way == 0:  # from the end of a row to the end of another
        comma = lines[a].rstrip(b"\r\n").rfind(b",") + 1
        lines[a] = lines[a][:comma] + b'"' + lines[a][comma:]
        lines[b] = lines[b][:ends[b]] + b'"' + lines[b][ends[b]:]
    elif way == 1:  # never closed
        comma = lines[a].rstrip(b"\r\n").rfind(b",") + 1
        lines[a] = lines[a][:comma] + b'"' + lines[a][comma:]
    elif way == 2:  # around whole rows
        lines[a] = b'"' + lines[a]
        lines[b] = lines[b][:ends[b]] + b'"' + lines[b][ends[b]:]
    elif way == 3:  # from the start of a cell to that of another, doubled within
        comma = lines[a].find(b",") + 1
        lines[a] = lines[a][:comma] + b'"' + lines[a][comma:]
        comma = lines[b].find(b",")
        lines[b] = lines[b][:comma] + b'"' + lines[b][comma:]
    else:
        at = case.random.randrange(ends[a] + 1)
        lines[a] = lines[a][:at] + b'"' + lines[a][at:]
    return rewritten(case, table, b"".join(lines)) + f": quotes, way {way}, rows {a + 1} to {b + 1}"


@damage("bytes", weight=2)
def line_end_changed(case):
    """One line end among the others, or none."""
    table = case.table()
    lines = case.rows_of(table)
    at = case.random.randrange(len(lines))
    if at == 0 and table in case.red.sole:
        return None
    end = case.random.choice([b"\r", b"", b"\x0b", b"\x0c", b"\x00", "\u2028".encode(), "\x85".encode(), b"\\n", b" ",
                              b"\n\r", b"\r\r\n"])
    lines[at] = lines[at].rstrip(b"\r\n") + end
    return rewritten(case, table, b"".join(lines)) + f": row {at + 1} ends with {end!r}"


@damage("bytes", harmless=True)
def line_ends_of_windows(case):
    table = case.table()
    return rewritten(case, table, case.files[CITY][table].replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")) + ": CR LF"


@damage("bytes", harmless=True)
def all_cells_quoted(case):
    table = case.table()
    data = case.files[CITY][table]
    if b'"' in data:
        return None
    rows = [row.split(",") for row in data.decode().splitlines()]
    text = "".join(",".join(f'"{cell}"' for cell in row) + "\n" for row in rows)
    return rewritten(case, table, text.encode()) + ": all quoted"


@damage("bytes", harmless=True)
def saved_as_gb18030(case):
    table = case.table()
    try:
        data = case.files[CITY][table].decode().encode("gb18030")
    except (UnicodeDecodeError, UnicodeEncodeError):
        return None
    return rewritten(case, table, data) + ": GB18030"


@damage("bytes", harmless=True)
def byte_order_mark(case):
    table = case.table()
    return rewritten(case, table, b"\xef\xbb\xbf" + case.files[CITY][table]) + ": a byte order mark"


@damage("bytes")
def saved_in_another_encoding(case):
    name = case.random.choice([*case.city.tables, "plan.json"])
    coding = case.pick("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7", "big5", "shift_jis", "euc_kr", "hz",
                       "iso2022_jp")
    text = case.files[CITY][name].decode("utf-8", "replace")
    return rewritten(case, name, text.encode(coding, "replace")) + f": {coding}"


@damage("bytes")
def saved_in_another_dialect(case):
    """What a spreadsheet may save: another sign between cells, which stand in quotes where they hold it."""
    table = case.table()
    data = case.files[CITY][table]
    if b'"' in data:
        return None
    sign, coding = case.pick("\t", ";", "，"), case.random.choice(["utf-8", "utf-8-sig", "utf-16", "gb18030"])
    rows = [[f'"{cell}"' if sign in cell else cell for cell in row.split(",")]
            for row in data.decode("utf-8", "replace").splitlines()]
    text = "".join(sign.join(row) + "\n" for row in rows)
    return rewritten(case, table, text.encode(coding)) + f": {sign!r} for the comma, in {coding}"


@damage("bytes", weight=2)
def bytes_broken(case):
    """One place in a file where bytes are put in, doubled or taken out in the midst of a character."""
    name = case.random.choice([*case.city.tables, "plan.json"])
    data = case.files[CITY][name]
    at = case.random.randrange(len(data) + 1)
    junk = case.random.choice([b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"\x00", b"\x1a", b"\xef\xbb\xbf", b"\x80",
                               b"\x1b", b"\xe2\x80\xae", b"\xe3\x85\xa4"])
    return rewritten(case, name, data[:at] + junk + data[at:]) + f": {junk!r} at {at}"


@damage("bytes", weight=3)
def separator_slipped(case):
    """A comma, a line end or a quotation mark more or less at any place."""
    table = case.table(case.red.sole)
    data = case.files[CITY][table]
    if case.random.random() < 0.5:
        at = case.random.randrange(len(data) + 1)
        junk = case.random.choice([b",", b"\n", b'"', b"\r", b"\t", b";", b"\xef\xbc\x8c", b"\\", b"\r\n", b'""',
                                   b",,"])
        return rewritten(case, table, data[:at] + junk + data[at:]) + f": {junk!r} put in at {at}"
    at = case.random.choice([at for at, byte in enumerate(data) if byte in b',\n"'])
    return rewritten(case, table, data[:at] + data[at + 1:]) + f": {data[at:at + 1]!r} taken out at {at}"


@damage("bytes")
def separators_exchanged(case):
    table = case.table()
    junk = case.pick(";", "\t", "，", "|", " ", "\x1f", ", ", " ,", ",,")
    return rewritten(case, table, case.files[CITY][table].replace(b",", junk.encode())) + f": {junk!r} for the comma"


@damage("bytes", removes=True)
def file_cut(case):
    name = case.random.choice([name for name in [*case.city.tables, "plan.json"] if name not in case.red.sole])
    data = case.files[CITY][name]
    at = case.random.randrange(len(data))
    # What only the end of a remark is gone from is whole.
    return rewritten(case, name, data[:at]) + f": cut at {at}"


@damage("bytes")
def json_broken(case):
    text = case.files[CITY]["plan.json"].decode("utf-8", "replace")
    way = case.random.randrange(9)
    made = [text.rstrip()[:-1] + ',\n "period": "2016-2021"}', text.replace('"', "'"), "// remark\n" + text,
            text + text, "[" + text + "]",
            text.replace("{", '{"period": "2016-2020",',
                         1), text.replace("}", ",}"), text.replace('"2016-2020"', '"2016\\u002d2020\\u0000"'),
            "{}"][way]
    return rewritten(case, "plan.json", made.encode()) + f": JSON, way {way}"


# Folders.


def place(case, *parts):
    return os.path.join(case.root, CITY, *parts)


@damage("folder", removes=True)
def plan_renamed(case):
    names = [b"." + CITY.encode(), b"~$" + CITY.encode(), CITY.encode() + b"\xff", CITY.encode() + b" ",
             b" " + CITY.encode(), b"_" + CITY.encode(),
             CITY.upper().encode(), CITY.encode() + b".bak", CITY.encode() + "（旧）".encode(), b"-" + CITY.encode(),
             "\u200b".encode() + CITY.encode(),
             b"#" + CITY.encode() + b"#", CITY.encode() + b"~", b"city", b"..." + CITY.encode(), CITY.encode() + b"\n",
             b"node_modules", b".trash",
             b"README.md"]
    name = case.random.choice(names)
    os.rename(place(case).encode(), os.path.join(case.root.encode(), name))
    return f"the folder is called {name!r}"


@damage("folder", removes=True)
def plan_moved(case):
    to = case.pick(os.path.join(PROVINCE, CITY), os.path.join(PROVINCE, ".old"), os.path.join("archive", CITY),
                   os.path.join(".hidden", CITY),
                   os.path.join(PROVINCE, "a", "b", CITY), os.path.join("a", "b", "c", CITY))
    os.makedirs(os.path.dirname(os.path.join(case.root, to)), exist_ok=True)
    os.rename(place(case), os.path.join(case.root, to))
    return f"the folder is {to}"


@damage("folder", removes=True)
def plan_replaced(case):
    """Since the province names the city's plan, even a folder that is gone is missed."""
    shutil.rmtree(place(case))
    way = case.random.randrange(7)
    if way == 0:
        os.symlink("nowhere", place(case))
    elif way == 1:
        with open(place(case), "wb") as file:
            file.write(b"moved to the new server\n")
    elif way == 2:
        os.makedirs(place(case))
    elif way == 3:
        os.symlink(PROVINCE, place(case))
    elif way == 4:
        os.mkfifo(place(case))
    elif way == 5:
        with open(place(case) + ".zip", "wb") as file:
            file.write(b"PK\x03\x04")
    return f"in place of the folder: way {way}"


@damage("folder", removes=True)
def tables_in_a_folder_of_their_own(case):
    inner = case.pick("data", "old", CITY, ".data", "表")
    names = os.listdir(place(case))
    if case.random.random() < 0.5:
        names = ["indicators.csv" if "indicators.csv" not in case.red.sole else "actuals.csv"]
    os.makedirs(place(case, inner))
    for name in names:
        if name in case.red.sole and len(names) == 1:
            return None
        if os.path.exists(place(case, name)):
            os.rename(place(case, name), place(case, inner, name))
    return f"{len(names)} files in {inner}"


@damage("folder", removes=True, weight=2)
def table_renamed(case):
    name = case.random.choice([name for name in case.files[CITY] if name not in case.red.sole])
    stem, ending = os.path.splitext(name)
    to = case.pick(name.upper(), stem + ".CSV", name + ".bak", "." + name, "~$" + name, stem + ".xlsx",
                   stem[:-1] + ending, name + "~", " " + name, name + " ",
                   stem + "-2" + ending, stem + " - 副本" + ending, stem + ".txt", stem, "_" + name, "#" + name + "#",
                   stem + "。csv", name + ".gpg",
                   name + "\u200b", stem.replace("a", "а") + ending, stem + ".cvs", stem + ".tsv",
                   stem.replace("-", "_") + "s" + ending)
    if to == name:
        return None
    os.rename(place(case, name), place(case, to))
    return f"{name} is called {to!r}"


@damage("folder", removes=True)
def table_lost(case):
    name = case.random.choice([name for name in case.files[CITY] if name not in case.red.sole])
    os.remove(place(case, name))
    return f"no {name}"


@damage("folder")
def table_beside(case):
    """A second table of another name, which says what one would like to read."""
    name = case.random.choice([name for name in case.files[CITY] if name.endswith(".csv")])
    stem = name.removesuffix(".csv")
    to = case.pick(name.upper(), stem + ".CSV", stem + "2.csv", stem + " (1).csv", "." + name, stem + ".xlsx",
                   stem[:-1] + ".csv", name + ".orig")
    with open(place(case, to), "wb") as file:
        file.write(case.files[CITY][name].replace(b"83.1", b"99").replace(b",9,", b",999,"))
    return f"{to!r} beside {name}"


@damage("folder", removes=True)
def table_replaced(case):
    name = case.random.choice([name for name in case.files[CITY] if name not in case.red.sole])
    os.remove(place(case, name))
    way = case.pick("folder", "fifo", "nowhere", "outside", "null", "province", "itself", "empty", "blank")
    other = os.path.join("..", PROVINCE, name)
    if way == "folder":
        os.makedirs(place(case, name))
    elif way == "fifo":
        os.mkfifo(place(case, name))
    elif way == "empty":
        open(place(case, name), "wb").close()
    elif way == "blank":
        with open(place(case, name), "wb") as file:
            file.write(case.random.choice([b"\n", b"\n" * 50, b"\xef\xbb\xbf", b" ", b",,,\n", b"\x00" * 20, b'""\n']))
    else:
        os.symlink({"nowhere": "nowhere", "outside": "/proc/self/environ", "null": "/dev/null", "province": other,
                    "itself": name}[way], place(case, name))
    return f"in place of {name}: {way}"


@damage("folder", harmless=True)
def documents_beside(case):
    for name in case.random.sample(["README.md", "说明.docx", ".gitignore", ".DS_Store", "规划.pdf"], 2):
        with open(place(case, name), "wb") as file:
            file.write(b"notes\n")
    return "documents in the folder"


# Calls.


@damage("call", harmless=True)
def format_asked(case):
    name = case.pick("text", "json", "csv", "markdown", "junit", "sarif", "github", "gitlab", "tap")
    case.arguments += ["--format", name]
    return f"--format {name}"


@damage("call", harmless=True)
def form_asked(case):
    more = case.pick(["--lang", "zh"], ["--lang", "en"], ["-q"], ["-v"], ["--color", "always"], ["--ambiguous", "wide"],
                     [CITY, PROVINCE],
                     ["-o", case.root + ".sarif"])
    if CITY in more and not os.path.isdir(place(case)):
        return None
    case.arguments += more
    return " ".join(more)


@damage("call", harmless=True)
def rules_of_no_concern(case):
    """A rule that nothing here rests on is left out."""
    code = case.pick("FYP503", "FYP416", "FYP203", "FYP305")
    case.arguments += ["--skip", code]
    return f"--skip {code}"


@damage("call", harmless=True)
def surroundings(case):
    case.environment |= dict(case.random.sample([
        ("LANG", "zh_CN.GB18030"), ("LC_ALL", "C"), ("LC_ALL", "xx_XX.nonsense"), ("LANG", ""),
        ("LC_MESSAGES", "\u200b"), ("TZ", "Pacific/Kiritimati"),
        ("TZ", "A" * 4000), ("TZ", ":/dev/null"), ("FYPLAN_PLANS", "/nowhere"),
        ("FYPLAN_PLANS", os.path.join(case.root, PROVINCE)), ("NO_COLOR", "1"),
        ("TERM", "dumb"), ("COLUMNS", "1"), ("COLUMNS", "-5"), ("COLUMNS", "x" * 300), ("CI", "true"),
        ("GITHUB_ACTIONS", "true"), ("HOME", "/nowhere"),
        ("TMPDIR", "/nowhere"), ("POSIXLY_CORRECT", "1"), ("FYPLAN_AS_OF", "2016"), ("FYPLAN_SKIP", "FYP101"),
        ("LC_NUMERIC", "de_DE.UTF-8"),
        ("MALLOC_PERTURB_", "165")], 3))
    return f"with {case.environment}"


@damage("call")
def known_list_of_something_else(case):
    """What is known is another finding, or nothing that can be read: without its fingerprint a name is no finding."""
    print_of = case.pick("0" * 32, "", "f" * 31, "*")
    row = f"{print_of},{case.red.code},{CITY},{case.red.subject},目标,,{case.red.period}\n"
    text = case.pick("", "指纹,代码,规划,对象,列,地区,时期,程度\n", "指纹,代码,规划,对象,列,地区,时期\n" + row, row, "\x00", "*\n",
                     "代码\n" + case.red.code)
    with open(case.root + ".known", "w", encoding="utf-8") as file:
        file.write(text)
    case.arguments += ["--known", case.root + ".known"]
    return f"known: {text!r}"


@damage("call")
def little_left(case):
    """Few descriptors, no room for files, little memory, a full or a closed output: what cannot be said is no green."""
    way = case.random.randrange(6)
    if way < 3:
        limit = [(resource.RLIMIT_NOFILE, case.random.randrange(3, 9)), (resource.RLIMIT_FSIZE, 0),
                 (resource.RLIMIT_AS, case.pick(40, 60, 90, 200) << 20)][way]
        case.limits.append(limit)
        return f"limit {limit}"
    case.output = ("full", "closed", "gone")[way - 3]
    return f"output {case.output}"


# What puts things right.


def mend_figure(case):
    case.red.mend(case.city)
    return "the figure put right, with its source"


def mend_by_revision(case):
    revision(case)
    return "a revision with document and source"


def mend_by_exception(case):
    exception(case)
    return "an exception with reason, approver and term"


# Of whom all that fails is one finding, so that one exception approves it all.
ONE_FINDING = {"one county only", "level missed", "level at its strict bound", "fall missed", "nothing reported",
               "last year not reported",
               "a year of a fall not reported", "a bound that does not decide", "about the target", "a claim",
               "a forecast",
               "a forecast by its state", "no such share", "counties only", "year's number missed", "sum broken",
               "weaker than the plan above", "behind"}
# Which a lower target attains.
TARGET_TOO_HIGH = {"level missed", "level at its strict bound", "fall missed", "a bound that does not decide",
                   "about the target",
                   "behind"}


def mendings(red):
    ways = [mend_figure]
    if red.name in ONE_FINDING:
        ways.append(mend_by_exception)
    if red.name in TARGET_TOO_HIGH:
        ways.append(mend_by_revision)
    return ways

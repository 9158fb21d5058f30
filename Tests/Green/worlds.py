"""Folders of plans that fail for one known reason and are sound otherwise.

The plans are a province's and those of two of its cities. What is wrong with one city's is its *red*, a fact of the
real world: no change of the files makes it go away, only a better figure, a revision or an exception with all that they
need.
"""

import copy
import datetime
import json

CITY, PROVINCE, NEIGHBOUR = "city-2016-2020", "province-2016-2020", "other-city-2016-2020"
YEARS = range(2016, 2021)
SOURCE = "report"
# An exception holds against the day that is judged or against today, whichever the gate uses.
TERM = str(datetime.date.today() + datetime.timedelta(days=100))

HEADERS = {
    "indicators.csv": "序号,编码,类别,指标,单位,基期,基期年,目标,属性,计量,方向,口径,报送周期,报送期限,负责单位,备注",
    "statistics.csv": "编码,名称,单位,计量,口径,相关指标,报送周期,负责单位,备注",
    "actuals.csv": "指标,地区,时期,数值,分子,分母,状态,来源,出处,备注",
    "annual-targets.csv": "指标,地区,时期,目标,下达单位,完成率,来源,备注",
    "equations.csv": "编号,左式,关系,右式,时期,容差,备注",
    "departments.csv": "名称,别名,类型,成员,承接单位,承接日期,备注",
    "tasks.csv": "序号,类别,重点工作任务,负责单位,配合单位,指标,完成时限,备注",
    "progress.csv": "对象,单位,时期,日期,办结日期,进展,说明,来源",
    "revisions.csv": "指标,生效日期,原目标,新目标,文号,来源,原基期,新基期",
    "verdicts.csv": "指标,日期,结论,来源",
    "exceptions.csv": "代码,对象,地区,时期,理由,批准,到期",
}

# Codes of indicators, named by the readings, by a task and by an equation or a statistic each.
COVERAGE, HOMES, FALL, PENSION, JOBS = "rehab-coverage", "homes-improved", "energy-fall", "pension-rate", "new-jobs"

INDICATORS = [
    ["1", COVERAGE, "康复", "残疾人基本康复服务覆盖率", "%", "70", "2015", "85", "约束性", "期末", "升", "", "", "", "市卫健局", ""],
    ["2", HOMES, "环境", "困难家庭无障碍改造户数", "户", "", "", "〔500〕", "约束性", "累计", "升", "", "", "", "市残联", ""],
    ["3", FALL, "节能", "单位地区生产总值能源消耗降低", "%", "", "", "〔15〕", "约束性", "累计降幅", "升", "", "", "", "市发改局", ""],
    ["4", PENSION, "社保", "残疾人基本养老保险参保率", "%", "91", "2015", "＞90", "约束性", "期末", "升", "", "", "", "市人社局", ""],
    ["5", JOBS, "就业", "新增残疾人就业人数", "人", "", "", "〔1000〕", "预期性", "累计", "升", "", "", "", "市残联", ""],
]
STATISTICS = [
    ["rehab-served", "得到康复服务的残疾人数", "人", "期末", "", COVERAGE, "", "市卫健局", ""],
    ["rehab-adults", "得到康复服务的成年残疾人数", "人", "期末", "", COVERAGE, "", "市卫健局", ""],
    ["rehab-children", "得到康复服务的残疾儿童数", "人", "期末", "", COVERAGE, "", "市卫健局", ""],
]
READINGS = {
    COVERAGE: ["74", "78", "81", "84", "86.2"],
    HOMES: ["110", "120", "105", "110", "115"],
    FALL: ["3.4", "3.3", "3.5", "3.2", "3.6"],
    PENSION: ["91.2", "91.5", "91.9", "92.3", "92.8"],
    JOBS: ["210", "230", "205", "220", "240"],
    "rehab-served": ["2960", "3120", "3240", "3360", "3448"],
    "rehab-adults": ["2560", "2690", "2790", "2890", "2970"],
    "rehab-children": ["400", "430", "450", "470", "478"],
}
DEPARTMENTS = ["市政府", "市残联", "市卫健局", "市发改局", "市人社局"]
TASKS = [["扩大康复服务", "市卫健局", COVERAGE], ["改造困难家庭无障碍设施", "市残联", HOMES], ["降低能源消耗", "市发改局", FALL],
         ["扩大养老保险参保", "市人社局", PENSION], ["新增残疾人就业", "市残联", JOBS]]


class Folder:
    """A plan as tables: `head` is plan.json, `tables` rows of cells under a header, `raw` files taken as they are."""

    def __init__(self, head, tables):
        self.head, self.tables = head, {name: [HEADERS[name].split(","), *rows] for name, rows in tables.items()}

    def column(self, table, header):
        return self.tables[table][0].index(header)

    def rows(self, table, code):
        """The rows that name an indicator or a statistic, the header left out."""
        return [row for row in self.tables.get(table, [[]])[1:] if code in row]

    def row(self, table, code, period=None):
        return next(row for row in self.rows(table, code) if period is None or period in row)

    def set(self, table, code, header, text, period=None):
        self.row(table, code, period)[self.column(table, header)] = text

    def add(self, table, **cells):
        header = HEADERS[table].split(",")
        rows = self.tables.setdefault(table, [header])
        rows.append([cells.get(name, "") for name in rows[0]])

    def files(self):
        """The bytes of each file, as an office would save them."""
        made = {name: csv_of(rows).encode() for name, rows in self.tables.items()}
        made["plan.json"] = json.dumps(self.head, ensure_ascii=False, indent=2).encode()
        return made


def csv_of(rows):
    return "".join(",".join('"' + cell.replace('"', '""') + '"' if set(cell) & set('",\r\n') else cell for cell in row)
                   + "\n" for row in rows)


def reading(code, period, value, region=""):
    return [code, region, str(period), value, "", "", "核定", SOURCE, "第一部分", ""]


def head(plan, title, owner, region, **more):
    return {"format": 1, "id": plan, "title": title, "period": "2016-2020", "owner": owner,
            "documentNumber": f"{region[0]}府办〔2016〕3号", "issued": "2016-03-01", "region": region,
            "sources": [{"id": SOURCE, "title": f"{region}统计公报"}], "reportingCycle": "年", "reportingLagDays": 31,
            **more}


def city():
    """A plan in which all is well."""
    return Folder(
        head(CITY, "某市残疾人事业发展规划（2016—2020年）", "市政府", "某市", parent=PROVINCE),
        {"indicators.csv": copy.deepcopy(INDICATORS), "statistics.csv": copy.deepcopy(STATISTICS),
         "actuals.csv": [reading(code, year, value) for code, values in READINGS.items()
                         for year, value in zip(YEARS, values)],
         "annual-targets.csv": [[HOMES, "", str(year), "100", "市政府", "", SOURCE, ""] for year in YEARS],
         "equations.csv": [["E1", "rehab-served", "=", "rehab-adults + rehab-children", "", "", ""]],
         "departments.csv": [[name, "", "部门", "", "", "", ""] for name in DEPARTMENTS],
         "tasks.csv": [[str(number), "", text, lead, "", code, "2020年底前", ""]
                       for number, (text, lead, code) in enumerate(TASKS, 1)],
         "progress.csv": [[str(number), "", "2020", "2020-12-20", "2020-12-20", "已完成", "", SOURCE]
                          for number in range(1, len(TASKS) + 1)]})


def province(binds):
    """The plan above, which knows the cities' plans by name, and may bind the coverage too, at a lower rate."""
    rows = copy.deepcopy(INDICATORS[:1])
    header = HEADERS["indicators.csv"].split(",")
    rows[0][header.index("负责单位")], rows[0][header.index("目标")] = "省残联", "75"
    if not binds:
        rows[0][header.index("属性")] = "预期性"
    return Folder(
        head(PROVINCE, "某省残疾人事业发展规划（2016—2020年）", "省残联", "某省", children=[CITY, NEIGHBOUR]),
        {"indicators.csv": rows, "departments.csv": [["省残联", "", "群团", "", "", "", ""]],
         "actuals.csv": [reading(COVERAGE, year, value) for year,
                         value in zip(YEARS, ["75", "79", "82", "85", "88.1"])]})


def neighbour():
    """Another city, of which nothing is wrong, so that there is always a plan to judge."""
    rows = copy.deepcopy(INDICATORS[3:4])
    return Folder(
        head(NEIGHBOUR, "另一市残疾人事业发展规划（2016—2020年）", "市人社局", "另一市", parent=PROVINCE),
        {"indicators.csv": rows, "departments.csv": [["市人社局", "", "部门", "", "", "", ""]],
         "actuals.csv": [reading(PENSION, year, value) for year, value in zip(YEARS, READINGS[PENSION])]})


class Red:
    """Why a gate must fail.

    code: the rule that says so. subject: the indicator, equation or row it is about. spoil: makes it so in the city's
    folder. sole: tables of which a row that goes takes the reason along, so that only a comparison with an earlier
    state of the folder could see it. mend: puts it right as an office would, with all that this needs. period: of the
    finding, where it has one.
    """

    def __init__(self, name, code, subject, spoil, sole=(), mend=None, as_of="2020", period=""):
        self.name, self.code, self.subject, self.spoil, self.sole = name, code, subject, spoil, set(sole)
        self.mend, self.as_of, self.period = mend, as_of, period


def value(code, year, text):
    return lambda folder: folder.set("actuals.csv", code, "数值", text, str(year))


def without(table, wanted):
    def spoil(folder):
        folder.tables[table][1:] = [row for row in folder.tables[table][1:] if not wanted(row)]
    return spoil


def both(*steps):
    def run(folder):
        for step in steps:
            step(folder)
    return run


def added(table, *row):
    return lambda folder: folder.tables[table].append(list(row))


def counties(*names):
    """The city's own reading of the last year is missing; what counties reported is not the city's."""
    def spoil(folder):
        without("actuals.csv", lambda row: row[0] == COVERAGE and row[2] == "2020")(folder)
        folder.tables["actuals.csv"] += [reading(COVERAGE, 2020, "93", region) for region in names]
    return spoil


def target(code, text):
    return lambda folder: folder.set("indicators.csv", code, "目标", text)


def state(code, year, text):
    return lambda folder: folder.set("actuals.csv", code, "状态", text, str(year))


def of_2018(folder):
    """The tasks are not done yet, and nothing is known after 2018."""
    without("actuals.csv", lambda row: row[2] in ("2019", "2020"))(folder)
    without("annual-targets.csv", lambda row: row[2] in ("2019", "2020"))(folder)
    without("progress.csv", lambda row: True)(folder)


def reds():
    """All reasons. Of a task that is reported as done nothing is wrong for the gate: that it rests on is a warning."""
    right = READINGS
    fixed = lambda code, year=2020: value(code, year, right[code][year - 2016])
    found = [
        Red("level missed", "FYP101", COVERAGE, value(COVERAGE, 2020, "83.1"), mend=fixed(COVERAGE)),
        Red("level at its strict bound", "FYP101", PENSION, value(PENSION, 2020, "90"), mend=fixed(PENSION)),
        Red("total missed", "FYP101", HOMES, value(HOMES, 2018, "9"), mend=fixed(HOMES, 2018)),
        Red("fall missed", "FYP101", FALL, value(FALL, 2019, "1.1"), mend=fixed(FALL, 2019)),
        Red("nothing reported", "FYP103", COVERAGE, without("actuals.csv", lambda row: row[0] == COVERAGE),
            mend=lambda folder: folder.tables["actuals.csv"].extend(
                reading(COVERAGE, year, text) for year, text in zip(YEARS, right[COVERAGE]))),
        Red("last year not reported", "FYP104", PENSION,
            without("actuals.csv", lambda row: row[0] == PENSION and row[2] == "2020"),
            mend=added("actuals.csv", *reading(PENSION, 2020, "92.8"))),
        Red("a year of a fall not reported", "FYP104", FALL,
            without("actuals.csv", lambda row: row[0] == FALL and row[2] == "2017"),
            mend=added("actuals.csv", *reading(FALL, 2017, "3.3"))),
        Red("a bound that does not decide", "FYP104", COVERAGE, value(COVERAGE, 2020, "80以上"), mend=fixed(COVERAGE)),
        Red("about the target", "FYP104", COVERAGE, value(COVERAGE, 2020, "约85"), mend=fixed(COVERAGE)),
        Red("a claim", "FYP104", PENSION, value(PENSION, 2020, "应保尽保"), mend=fixed(PENSION)),
        Red("a forecast", "FYP104", COVERAGE, both(value(COVERAGE, 2020, "预计86")), mend=fixed(COVERAGE)),
        Red("a forecast by its state", "FYP104", PENSION, state(PENSION, 2020, "预计"), mend=state(PENSION, 2020, "核定")),
        Red("no such share", "FYP104", COVERAGE, value(COVERAGE, 2020, "862"), mend=fixed(COVERAGE)),
        Red("one county only", "FYP104", COVERAGE, counties("甲县"),
            mend=added("actuals.csv", *reading(COVERAGE, 2020, "86.2"))),
        Red("counties only", "FYP104", COVERAGE, counties("甲县", "乙县"),
            mend=added("actuals.csv", *reading(COVERAGE, 2020, "86.2"))),
        Red("two readings", "FYP405", COVERAGE, added("actuals.csv", *reading(COVERAGE, 2020, "83.3")),
            sole=["actuals.csv"],
            mend=lambda folder: folder.tables["actuals.csv"].pop()),
        Red("year's number missed", "FYP109", HOMES, both(value(HOMES, 2018, "99")), sole=["annual-targets.csv"],
            mend=fixed(HOMES, 2018), period="2018"),
        Red("sum broken", "FYP301", "E1", value("rehab-adults", 2020, "2790"),
            sole=["equations.csv", "statistics.csv", "actuals.csv"], mend=fixed("rehab-adults"), period="2020"),
        Red("quotient broken", "FYP303", COVERAGE, lambda folder: (
            folder.set("actuals.csv", COVERAGE, "分子", "3100", "2020"),
            folder.set("actuals.csv", COVERAGE, "分母", "4000", "2020")),
            sole=["actuals.csv"], mend=lambda folder: folder.set("actuals.csv", COVERAGE, "分子", "3448", "2020"),
            period="2020"),
        Red("another unit", "FYP406", HOMES, value(HOMES, 2020, "115人"), sole=["actuals.csv"], mend=fixed(HOMES)),
        Red("unreadable reading", "FYP401", COVERAGE, value(COVERAGE, 2020, "八十六点二？"), mend=fixed(COVERAGE)),
        Red("weaker than the plan above", "FYP501", COVERAGE, target(COVERAGE, "72"), mend=target(COVERAGE, "85")),
        Red("behind", "FYP102", COVERAGE, both(of_2018, value(COVERAGE, 2018, "78.9")), as_of="2018",
            mend=fixed(COVERAGE, 2018)),
        Red("total behind", "FYP102", HOMES, both(of_2018, value(HOMES, 2017, "30")), as_of="2018",
            sole=["annual-targets.csv"], mend=fixed(HOMES, 2017)),
    ]
    return found

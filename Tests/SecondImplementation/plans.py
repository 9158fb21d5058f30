"""Random plans: rows with their meaning, and the cells that say it. One folder holds one plan."""

import datetime
import json
from fractions import Fraction

from figures import Interval, exact, last_day, period_text, shown, year

HEADERS = {
    "indicators": "编码,指标,单位,基期,基期年,目标,属性,计量,方向,口径,报送周期",
    "actuals": "指标,时期,数值,分子,分母,状态,来源,报送日期,审核",
    "revisions": "指标,生效日期,原目标,新目标,原基期,新基期,文号,来源",
}
MEASURES = {"level": "期末", "total": "累计", "compoundedFall": "累计降幅", "compoundedRise": "累计增幅",
            "averageGrowth": "年均增速", "averageLevel": "年均水平", "eachYear": "每年"}
DIRECTIONS = {"up": "升", "down": "降", "within": "区间"}
CYCLES = {12: "年", 6: "半年", 3: "季", 1: "月"}


class Word:
    """What a name says: whether its figures add up over time, accrue or average over a year, and which way is better."""

    def __init__(self, name, unit, adds=False, falls=False, yearly=None, better=None, is_sure=False):
        self.name, self.unit, self.adds, self.falls, self.yearly = name, unit, adds, falls, yearly
        self.better, self.is_sure = better, is_sure


PLAIN = [Word(f"事项{letter}", "%") for letter in "甲乙丙丁戊己庚辛壬癸"]
COUNTS = [Word(f"{name}改造数", unit, adds=True) for name, unit in
          (("旧房", "户"), ("厕所", "座"), ("道路", "条"), ("机房", "个"), ("泵站", "座"))]
FALLS = [Word("单位产值物耗降低", "%", falls=True), Word("单位面积化肥用量下降", "%", falls=True)]


LEVELS = [Word(f"物资储存规模{letter}", "万吨") for letter in "甲乙丙丁"]
CHANGES = [Word("人均预期寿命", "岁"), Word("平均受教育年限", "年"), Word("单位面积产量", "公斤/亩"), Word("平均初婚年龄", "岁")]
YEARLY = [Word("用水总量", "亿立方米", yearly="accrues", better="down", is_sure=True),
          Word("能源消费总量", "万吨标准煤", yearly="accrues", better="down", is_sure=True),
          Word("细颗粒物浓度", "微克/立方米", yearly="averages", better="down", is_sure=True),
          Word("城镇调查失业率", "%", yearly="averages", better="down", is_sure=True),
          Word("空气质量优良天数比例", "%", yearly="averages", better="up", is_sure=True)]


class Target:
    def __init__(self, form, value=None, sign=None, lower=None, upper=None, bracket=False, year=None, verb=None, places=0):
        self.form, self.value, self.sign, self.lower, self.upper = form, value, sign, lower, upper
        self.bracket, self.year, self.verb, self.places = bracket, year, verb, places
        self.text = ""


class Reading:
    def __init__(self, first, last, value, text):
        self.first, self.last, self.value, self.text = first, last, value, text
        self.numerator = self.denominator = self.state = self.handed = self.verified = ""


class Revision:
    def __init__(self, day, target=None, baseline=None):
        self.day, self.target, self.baseline = day, target, baseline


class Row:
    def __init__(self, word):
        self.word, self.unit = word, word.unit
        self.code = ""
        self.baseline, self.baseline_text, self.base_year = None, "", None
        self.target = None
        self.measure = self.direction = None
        self.basis = ""
        self.cycle = self.survey = None
        self.nature = "约束性"
        self.readings, self.revisions = [], []

    def revised(self, revision):
        copy = Row(self.word)
        copy.__dict__.update(self.__dict__)
        copy.target = revision.target or self.target
        copy.baseline = revision.baseline or self.baseline
        return copy


class Plan:
    def __init__(self, name, first_year, last_year, cycle, lag):
        self.name, self.years = name, (first_year, last_year)
        self.first, self.last = first_year * 12, last_year * 12 + 11
        self.span = first_year, last_year + 1
        self.cycle, self.lag = cycle, lag
        self.rows = []


def text_of(value, places):
    """A figure as published, with its places."""
    text = shown(value, places)
    if places:
        whole, _, part = text.partition(".")
        text = whole + "." + part.ljust(places, "0")
    return text


def figure(random, low, high, places):
    scale = 10**places
    return Fraction(random.randint(int(low * scale), int(high * scale)), scale)


def reading_cell(random, value, places, odds=0.15):
    """The figure as a cell, now and then as a bound or an approximation around it: (Interval, text)."""
    text = text_of(value, places)
    if random.random() > odds or value <= 0:
        return Interval(value, False, value, False, places, "exact"), text
    form = random.choice([">{}", "＞{}", "≥{}", "{}以上", "不少于{}", "{}余", "超过{}", "≤{}", "{}以下", "近{}", "低于{}",
                          "约{}", "{}左右"])
    cell = form.format(text)
    if form in (">{}", "＞{}", "{}余", "超过{}"):
        return Interval(value, True, None, False, places, "bound"), cell
    if form in ("≥{}", "{}以上", "不少于{}"):
        return Interval(value, False, None, False, places, "bound"), cell
    if form in ("≤{}", "{}以下"):
        return Interval(None, False, value, False, places, "bound"), cell
    if form in ("近{}", "低于{}"):
        return Interval(None, False, value, True, places, "bound"), cell
    # 约 and 左右 stand for a band of 5 %.
    return Interval(value * 19 / 20, False, value * 21 / 20, False, places, "approximate"), cell


SIGNS = {">=": ["≥{}", "{}以上", "不低于{}", "不少于{}"], ">": ["＞{}", ">{}", "超过{}"],
         "<=": ["≤{}", "控制在{}以内", "不高于{}", "{}以下"], "<": ["＜{}", "低于{}", "<{}"]}


def threshold(random, value, places, falls, bracket=False):
    """A bound that the target's own sign names, or a bare number."""
    sign = random.choice([None, None, "<=", "<"] if falls else [None, None, ">=", ">"])
    target = Target("threshold", value, sign, bracket=bracket, places=places)
    text = text_of(value, places)
    if bracket:
        target.text = "〔" + ({None: "", ">=": "≥", ">": "＞", "<=": "≤", "<": "＜"}[sign]) + text + "〕"
    else:
        target.text = random.choice(SIGNS[sign]).format(text) if sign else text
    return target


def some_periods(random, plan, cycle, keep=0.85, until=None):
    """The cycles of the plan, some of them missing."""
    for first in range(plan.first, plan.last + 1, cycle):
        if random.random() < keep:
            yield first, first + cycle - 1


def level_row(random, plan, word):
    row = Row(word)
    row.measure = random.choice([None, "level"])
    row.cycle = random.choice([None, None, 12, 6, 3, 1])
    falls = random.random() < 0.4
    places = random.choice([0, 0, 1, 2])
    base = figure(random, 30, 70, places)
    goal = base + (-1 if falls else 1) * figure(random, 1, 20, places)
    if random.random() < 0.2:
        goal = base + (1 if falls else -1) * figure(random, 0, 6, places)
    row.direction = "down" if falls else "up"
    kind = random.random()
    if not word.yearly and random.random() < 0.1:
        row.survey, row.cycle = random.choice([3, 5]), None
    if kind < 0.7:
        row.target = threshold(random, goal, places, falls)
        if row.target.sign and random.random() < 0.5:
            row.direction = None
        # Surveys with an own year within the plan: the manual does not say which day they are judged for.
        if random.random() < 0.2 and not word.yearly and not row.survey:
            year_inside(random, plan, row.target)
    elif kind < 0.85:
        low, high = goal, goal + figure(random, 1, 5, places)
        row.target = Target("range", lower=low, upper=high, places=places)
        row.target.text = f"{text_of(low, places)}{random.choice('—～–')}{text_of(high, places)}"
        row.direction = random.choice([row.direction, "within", None])
    else:
        row.target = Target("approximate", goal, places=places)
        row.target.text = random.choice(["{}左右", "约{}"]).format(text_of(goal, places))
    if random.random() < 0.85:
        row.baseline, row.baseline_text = reading_cell(random, base, places, 0.1)
        if row.baseline.kind == "approximate":
            row.baseline, row.baseline_text = exact(base, places), text_of(base, places)
        if random.random() < 0.7:
            row.base_year = plan.years[0] - random.choice([1, 1, 1, 2])
    else:
        row.baseline_text = random.choice(["", "--", "-", "—"])
    cycle = row.cycle or plan.cycle
    way = goal - base
    for first, last in some_periods(random, plan, random.choice([cycle, cycle, 12])):
        share = Fraction(last + 1 - plan.first, plan.last + 1 - plan.first)
        value = base + way * share + figure(random, -2, 2, 2)
        value = Fraction(round(value * 10**places), 10**places)
        row.readings.append(Reading(first, last, *reading_cell(random, value, places)))
    return row


def year_inside(random, plan, target):
    """The target's own year, within the plan or past it."""
    target.year = random.choice([plan.years[1], plan.years[0] + 1, plan.years[0] + 2, plan.years[1] + 5])
    form = random.choice(["到{}年达到{}", "{}年{}"]) if target.sign is None else "{}年{}"
    target.text = form.format(target.year, target.text)


def change_row(random, plan, word):
    """A target that is a change over the baseline."""
    row = Row(word)
    places = random.choice([0, 1, 2])
    base = figure(random, 30, 70, places)
    row.baseline, row.baseline_text = exact(base, places), text_of(base, places)
    row.base_year = plan.years[0] - random.choice([1, 1, 2])
    sign = random.choice([1, 1, -1]) if word.name == "平均初婚年龄" or word not in CHANGES else 1
    if word in CHANGES:
        value = sign * figure(random, 1, 9, places)
        row.target = Target("points", value, bracket=True, places=places)
        row.target.text = f"〔{text_of(value, places)}〕"
        goal = base + value
    elif word.unit == "%":
        value = sign * figure(random, 1, 9, places)
        row.target = Target("points", value, places=places)
        row.target.text = ("-" if sign < 0 else random.choice(["", "提高"])) + text_of(abs(value), places) + "个百分点"
        goal = base + value
    elif random.random() < 0.5:
        value = sign * figure(random, 3, 30, places)
        row.target = Target("percent", value, places=places)
        text = text_of(abs(value), places) + "%"
        year = plan.years[0] - 1
        row.base_year = year
        row.target.text = random.choice(["-" + text, "累计降低" + text, f"比{year}年下降{text}"] if sign < 0
                                        else ["增长" + text])
        goal = base * (1 + value / 100)
    else:
        text, value = random.choice([("翻一番", 1), ("增长1.5倍", Fraction(3, 2)), ("增长2倍", 2), ("翻两番", 3)])
        row.target = Target("times", Fraction(value))
        row.target.text = text
        goal = base * (1 + value)
    row.measure = random.choice([None, "level"])
    cycle = plan.cycle
    for first, last in some_periods(random, plan, random.choice([cycle, 12])):
        share = Fraction(last + 1 - plan.first, plan.last + 1 - plan.first)
        value = base + (goal - base) * share + figure(random, -2, 2, 2)
        value = Fraction(round(value * 10**places), 10**places)
        row.readings.append(Reading(first, last, *reading_cell(random, value, places, 0.05)))
    return row


def yearly_row(random, plan, word):
    """What accrues over a year, or is an average over it; parts of years beside whole ones."""
    row = level_row(random, plan, word)
    row.survey = None
    row.readings = []
    base = figure(random, 40, 60, 1)
    for number in range(plan.years[0], plan.years[1] + 1):
        first, last = year(number)
        value = base + figure(random, -6, 6, 1)
        if random.random() < 0.6:
            row.readings.append(Reading(first, last, *reading_cell(random, value, 1, 0.05)))
            continue
        for quarter in range(4):
            if random.random() < 0.85:
                part = value / 4 if word.yearly == "accrues" else value
                part = Fraction(round((part + figure(random, -1, 1, 1)) * 10), 10)
                begin = first + quarter * 3
                row.readings.append(Reading(begin, begin + 2, *reading_cell(random, part, 1, 0)))
    return row


def each_year_row(random, plan, word):
    row = Row(word)
    row.measure = "eachYear"
    places = 0 if word.adds else random.choice([0, 1])
    goal = figure(random, 40, 60, places)
    falls = random.random() < 0.3
    row.direction = "down" if falls else "up"
    row.target = threshold(random, goal, places, falls)
    row.cycle = random.choice([12, 12, 6, 3]) if word.adds else 12
    for first, last in some_periods(random, plan, row.cycle, 0.93 if row.cycle == 12 else 0.98):
        value = goal + (-1 if falls else 1) * figure(random, -1, 4, places)
        value = Fraction(round(value * row.cycle / 12 * 10**places), 10**places) + (0 if row.cycle == 12 else 1)
        row.readings.append(Reading(first, last, *reading_cell(random, value, places, 0.05)))
    return row


def total_row(random, plan, word):
    row = Row(word)
    goal = Fraction(random.randint(200, 5000))
    is_bracket = random.random() < 0.6
    row.measure = random.choice([None, "total"]) if is_bracket else "total"
    falls = random.random() < 0.15
    row.target = threshold(random, goal, 0, falls, bracket=is_bracket)
    row.direction = "down" if falls else random.choice([None, "up"])
    row.cycle = random.choice([None, 12, 6, 3])
    cycle = row.cycle or plan.cycle
    if random.random() < 0.3:
        row.baseline, row.baseline_text = exact(Fraction(100)), "100"
    months = plan.last + 1 - plan.first
    for first, last in some_periods(random, plan, random.choice([cycle, cycle, 12]), 0.93):
        value = Fraction(int(goal * (last + 1 - first) * random.randint(60, 140) / (100 * months)) + 1)
        row.readings.append(Reading(first, last, *reading_cell(random, value, 0, 0.05)))
    return row


def rate_row(random, plan, word):
    """Rates of single years that are chained or averaged."""
    row = Row(word)
    row.measure = random.choice(["compoundedFall", "compoundedRise", "averageGrowth", "averageLevel"])
    places = random.choice([0, 1, 2])
    pace = figure(random, 2, 7, places)
    is_compounded = row.measure.startswith("compounded")
    goal = pace * (plan.years[1] - plan.years[0] + 1) if is_compounded else pace
    is_bracket = is_compounded and random.random() < 0.5
    row.target = threshold(random, goal, places, False, bracket=is_bracket)
    row.direction = "up" if row.measure == "averageLevel" else random.choice([None, "up"])
    for first, last in some_periods(random, plan, 12, 0.95):
        value = pace + figure(random, -1, 1, places)
        row.readings.append(Reading(first, last, *reading_cell(random, value, places, 0.05)))
    return row


FAMILIES = [(level_row, PLAIN, 6), (total_row, COUNTS, 3), (rate_row, PLAIN, 3), (change_row, PLAIN + LEVELS + CHANGES, 3),
            (yearly_row, YEARLY, 2), (each_year_row, PLAIN + COUNTS, 1)]


def plan_of(random, name, as_of):
    """A plan that runs on the day or has just ended."""
    first = random.choice([number for number in (2021, 2021, 2021, 2016, 2020, 2022) if number <= as_of.year])
    last = first + random.choice([4, 4, 4, 2])
    plan = Plan(name, first, last, random.choice([12, 12, 6, 3, 1]), random.choice([31, 31, 0, 15, 90, 180]))
    names = set()
    for number in range(random.randint(1, 5)):
        family, words, _ = random.choices(FAMILIES, [weight for *_, weight in FAMILIES])[0]
        word = random.choice([word for word in words if word.name not in names] or [Word(f"事项{number}", "%")])
        names.add(word.name)
        row = family(random, plan, word)
        row.code = f"i-{number + 1}"
        plan.rows.append(row)
    return plan


def cell(text):
    return f'"{text}"' if "," in text else text


def line(*cells):
    return ",".join(map(cell, cells)) + "\n"


def files(plan):
    """The tables of a plan: name and text."""
    head = {"id": plan.name, "title": "规划", "period": f"{plan.years[0]}-{plan.years[1]}", "owner": "市发改委",
            "reportingCycle": CYCLES[plan.cycle], "reportingLagDays": plan.lag,
            "sources": [{"id": "r", "title": "公报"}]}
    indicators, actuals, revisions = [], [], []
    for row in plan.rows:
        cycle = {3: "三年", 5: "五年"}[row.survey] if row.survey else CYCLES.get(row.cycle, "")
        indicators.append(line(row.code, row.word.name, row.unit, row.baseline_text, str(row.base_year or ""),
                               row.target.text, row.nature, MEASURES.get(row.measure, ""),
                               DIRECTIONS.get(row.direction, ""), row.basis, cycle))
        for reading in row.readings:
            actuals.append(line(row.code, period_text(reading.first, reading.last), reading.text, reading.numerator,
                                reading.denominator, reading.state, "r", reading.handed, reading.verified))
        for revision in row.revisions:
            revisions.append(line(row.code, str(revision.day), *revision.cells, "市发改〔2023〕1号", "r"))
    tables = {"indicators": indicators, "actuals": actuals}
    if revisions:
        tables["revisions"] = revisions
    texts = {f"{name}.csv": HEADERS[name] + "\n" + "".join(rows) for name, rows in tables.items()}
    texts["plan.json"] = json.dumps(head, ensure_ascii=False)
    texts["departments.csv"] = "名称\n市发改委\n"
    return texts

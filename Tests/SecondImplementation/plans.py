"""Random plans: rows with their meaning, and the cells that say it. One folder holds one plan."""

import datetime
import json
from fractions import Fraction

from figures import Interval, exact, last_day, period_text, power, shown, year

HEADERS = {
    "indicators": "编码,指标,单位,基期,基期年,目标,属性,计量,方向,口径,报送周期",
    "actuals": "指标,地区,时期,数值,分子,分母,状态,来源,报送日期,审核",
    "annual-targets": "指标,地区,时期,目标,下达单位,完成率,来源,备注",
    "revisions": "指标,生效日期,原目标,新目标,原基期,新基期,文号,来源",
}
MEASURES = {"level": "期末", "total": "累计", "compoundedFall": "累计降幅", "compoundedRise": "累计增幅",
            "averageGrowth": "年均增速", "averageLevel": "年均水平", "eachYear": "每年"}
DIRECTIONS = {"up": "升", "down": "降", "within": "区间"}
CYCLES = {12: "年", 6: "半年", 3: "季", 1: "月"}


class Word:
    """What a name says: whether figures add up over time, accrue or average over a year, and which way is better."""

    def __init__(self, name, unit, adds=False, falls=False, yearly=None, better=None, is_sure=False, is_reduction=False,
                 is_money=False, is_rate_of_growth=False, is_quantity=False, scale=1, is_share=False,
                 is_either_way=False):
        self.name, self.unit, self.adds, self.falls, self.yearly = name, unit, adds, falls, yearly
        self.better, self.is_sure, self.is_reduction = better, is_sure, is_reduction
        self.is_money, self.is_rate_of_growth, self.scale = is_money, is_rate_of_growth, scale
        self.is_quantity, self.is_share, self.is_either_way = is_quantity, is_share, is_either_way


PLAIN = [Word(f"事项{letter}", "%") for letter in "甲乙丙丁戊己庚辛壬癸"]
COUNTS = [Word(f"{name}改造数", unit, adds=True) for name, unit in
          (("旧房", "户"), ("厕所", "座"), ("道路", "条"), ("机房", "个"), ("泵站", "座"))]
FALLS = [Word("单位GDP能耗降低", "%", falls=True, is_reduction=True),
         Word("二氧化碳排放下降", "%", falls=True, is_reduction=True),
         Word("单位GDP能耗", "%", falls=True), Word("化学需氧量排放", "%", falls=True)]
# Ceilings and floors, with and without doubt.
WORDED = [Word("耕地保有量", "万亩", better="up", is_sure=True), Word("贫困发生率", "%", better="down", is_sure=True),
          Word("养老保险参保率", "%", better="up", is_sure=True), Word("建设用地规模", "平方公里", better="down", is_sure=True),
          Word("平均通勤时间", "分钟", better="down"), Word("治理成本", "元", better="down"),
          Word("物流成本", "%", better="down", is_sure=True), Word("绿化面积", "公顷", better="up"),
          # Of a share, and of a rate of no list, the thing alone tells nothing unless it is without doubt.
          Word("绿地占比", "%", better="up", is_share=True), Word("案件上诉率", "%", better="down", is_share=True),
          Word("非化石能源占比", "%", better="up", is_sure=True, is_share=True),
          Word("研发经费占营业收入比重", "%", yearly="averages", better="up", is_sure=True, is_share=True),
          # The rate that ends the name decides, not the thing before it; never what is divided by.
          Word("案件执结率", "%", better="up", is_sure=True), Word("单位GDP电耗", "千瓦时/万元", yearly="averages", better="down"),
          # A reduction is to be reached; what should fall is undone.
          Word("单位GDP电耗降幅", "%", better="up", is_sure=True, is_reduction=True), Word("水土流失治理面积", "平方公里", better="up"),
          Word("机动车保有量", "万辆", is_either_way=True), Word("城乡居民收入比", "", yearly="averages", better="down", is_sure=True)]
LEVELS_IN_COUNTS = [Word("旧房改造", "户", adds=True, better="up"), Word("技能培训", "人", adds=True, better="up"),
                    Word("新建泵站", "座", adds=True, better="up")]
GROWTHS = [Word("旅游接待", "万人次"), Word("货物吞吐", "万吨"), Word("居民人均可支配收入", "元"),
           Word("第三产业增加值", "亿元", is_money=True), Word("工业总产值", "亿元", is_money=True),
           Word("全员劳动生产率", "万元/人", is_money=True), Word("居民收入指数", "上年=100")]
RATES_OF_GROWTH = [Word("工业增加值增速", "%", better="up", is_rate_of_growth=True),
                   Word("社会消费品零售额增速", "%", better="up", is_rate_of_growth=True)]
INCOMES = [Word("居民收入增长", "%", is_quantity=True)]
PARTS = INCOMES + [Word("农业产值增长", "%", is_quantity=True), Word("单位GDP用工增长", "%")]
QUOTIENTS = [Word("每千人口执业医师数", "人", scale=1000), Word("每万人口发明专利拥有量", "件", scale=10000),
             Word("孕产妇死亡率", "1/10万", yearly="averages", better="down", is_sure=True, scale=100000),
             Word("婴儿死亡率", "‰", yearly="averages", better="down", is_sure=True, scale=1000),
             Word("入户比例", "%", scale=100),
             Word("平均每户面积", "平方米")]


LEVELS = [Word(f"物资储存规模{letter}", "万吨") for letter in "甲乙丙丁"]
CHANGES = [Word("人均预期寿命", "岁"), Word("平均受教育年限", "年"), Word("单位面积产量", "公斤/亩"), Word("平均初婚年龄", "岁")]
YEARLY = [Word("用水总量", "亿立方米", yearly="accrues", better="down", is_sure=True),
          Word("能源消费总量", "万吨标准煤", yearly="accrues", better="down", is_sure=True),
          Word("细颗粒物浓度", "微克/立方米", yearly="averages", better="down", is_sure=True),
          Word("城镇调查失业率", "%", yearly="averages", better="down", is_sure=True),
          Word("空气质量优良天数比例", "%", yearly="averages", better="up", is_sure=True)]


class Target:
    def __init__(self, form, value=None, sign=None, lower=None, upper=None, bracket=False, year=None, verb=None,
                 places=0):
        self.form, self.value, self.sign, self.lower, self.upper = form, value, sign, lower, upper
        self.bracket, self.year, self.verb, self.places = bracket, year, verb, places
        self.is_growth = self.is_fall = False
        self.text = ""


class Reading:
    def __init__(self, first, last, value, text):
        self.first, self.last, self.value, self.text = first, last, value, text
        self.numerator = self.denominator = self.state = self.handed = self.verified = ""
        self.region = self.code = ""
        self.is_forecast = self.is_claim = self.is_conflict = False

    def says_the_same(self, other):
        bounds = [(v.lower, v.lower_open, v.upper, v.upper_open) for v in (self.value, other.value)]
        return bounds[0] == bounds[1]

    def spanning(self, first, last, value):
        return Reading(first, last, value, "")

    def shifted(self, by):
        value = self.value
        moved = Interval(None if value.lower is None else value.lower + by, value.lower_open,
                         None if value.upper is None else value.upper + by, value.upper_open, value.places, value.kind)
        copy = Reading(self.first, self.last, moved, self.text)
        copy.is_conflict = self.is_conflict
        return copy

    def as_conflict(self):
        copy = Reading(self.first, self.last, self.value, self.text)
        copy.is_conflict = True
        return copy


class Revision:
    def __init__(self, day, target=None, baseline=None):
        self.day, self.target, self.baseline = day, target, baseline


class Row:
    def __init__(self, word):
        self.word, self.unit = word, word.unit
        self.code = ""
        self.baseline, self.baseline_text, self.base_year = None, "", None
        self.target = None
        self.measure = self.direction = self.stated = None
        self.basis = ""
        self.cycle = self.survey = None
        self.nature = "约束性"
        self.readings, self.revisions, self.annual = [], [], {}
        self.implausible = None
        self.are_worded = self.are_changes = False
        self.others, self.tolerance = [], None

    def reference(self, month):
        """What the target is held against on a day: the same period of the reference, or its growth so far."""
        return self.reference_of(month) if self.target.form == "inStep" else None

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
        self.cycle, self.lag, self.issued, self.tolerance = cycle, lag, None, None
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


FULL = str.maketrans("0123456789.", "０１２３４５６７８９．")


def as_published(random, text, unit):
    """One of the ways in which offices write a plain figure."""
    how = random.random()
    if how < 0.8 or not text.replace(".", "").isdigit():
        return text
    if how < 0.85:
        return text.translate(FULL)
    if how < 0.9 and "." not in text and len(text) > 3:
        return f"{int(text):,}"
    if unit in ("%", "‰") and how < 0.95:
        return text + unit
    if unit == "%" and text.endswith(".5"):
        return text.replace(".", "") + "‰"
    if "." not in text and text.endswith("0000"):
        return text[:-4] + "万"
    return text


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


def some_periods(random, plan, cycle, keep=0.85):
    """The cycles of the plan, some of them missing."""
    for first in range(plan.first, plan.last + 1, cycle):
        if random.random() < keep:
            yield first, first + cycle - 1


def level_row(random, plan, word):
    row = Row(word)
    row.measure = random.choice([None, "level"])
    row.cycle = random.choice([None, None, 12, 6, 3])
    falls = random.random() < 0.4
    places = random.choice([0, 0, 1, 2])
    base = figure(random, 30, 70, places)
    goal = base + (-1 if falls else 1) * figure(random, 1, 20, places)
    if random.random() < 0.2:
        goal = base + (1 if falls else -1) * figure(random, 0, 6, places)
    row.direction = "down" if falls else "up"
    kind = random.random()
    if not word.yearly and random.random() < 0.1:
        row.survey, row.cycle = random.choice([3, 5, 99]), None
    if kind < 0.7:
        row.target = threshold(random, goal, places, falls)
        if row.target.sign and random.random() < 0.5:
            row.direction = None
        if random.random() < 0.2 and not word.yearly:
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
    if row.target.bracket and random.random() < 0.3:
        row.are_changes, row.cycle = True, 12
        for first, last in some_periods(random, plan, 12, 0.95):
            value = sign * figure(random, 0, 2, places)
            if value:
                text = ("下降" if value < 0 else random.choice(["上升", "+", "提高"])) + text_of(abs(value), places)
                row.readings.append(Reading(first, last, exact(value, places), text))
        return row
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
    if row.target.sign == ">=" and random.random() < 0.5:
        row.stated, row.measure = "", "eachYear"
        row.target.text = "每年不少于" + text_of(goal, places)
    for first, last in some_periods(random, plan, row.cycle, 0.93 if row.cycle == 12 else 0.98):
        value = goal + (-1 if falls else 1) * figure(random, -1, 4, places)
        value = Fraction(round(value * row.cycle / 12 * 10**places), 10**places) + (0 if row.cycle == 12 else 1)
        row.readings.append(Reading(first, last, *reading_cell(random, value, places, 0.05)))
    return row


def worded_row(random, plan, word):
    """A bare number whose better side the name says, or the side of the baseline, or nothing."""
    row = level_row(random, plan, word)
    row.survey = None
    if row.baseline is not None and row.baseline.kind != "exact":
        row.baseline, row.baseline_text = None, "-"
    if row.target.form != "range":
        row.direction = None
        row.target.sign = None
        if row.target.form == "threshold":
            row.target.year = None
            row.target.text = text_of(row.target.value, row.target.places)
    row.readings = [reading for reading in row.readings if reading.value.kind == "exact"]
    return row


def open_measure_row(random, plan, word):
    """A count with neither bracket nor 计量: a level or a total."""
    row = Row(word)
    goal = Fraction(random.randint(300, 2000))
    row.target = Target("threshold", goal)
    row.target.text = text_of(goal, 0)
    if random.random() < 0.6:
        base = Fraction(int(goal * random.randint(20, 70) / 100))
        row.baseline, row.baseline_text = exact(base), text_of(base, 0)
    slope = random.choice([20, 100, 120])
    for first, last in some_periods(random, plan, 12, 0.97):
        value = Fraction(int(goal * slope * random.randint(80, 120) / 10000))
        row.readings.append(Reading(first, last, *reading_cell(random, value, 0, 0)))
    return row


def growth_row(random, plan, word):
    """Yearly growth held against levels, or against an index of the year before."""
    row = Row(word)
    goal = figure(random, 3, 9, random.choice([0, 1]))
    places = 1 if goal.denominator > 1 else 0
    row.target = threshold(random, goal, places, False)
    if word.unit == "上年=100":
        row.measure = "averageGrowth"
    elif random.random() < 0.5:
        row.target = Target("threshold", goal, places=places)
        row.target.is_growth = True
        row.target.sign = ">="
        row.target.text = f"年均增长{text_of(goal, places)}%"
    else:
        row.measure = "averageGrowth"
        sign = row.target.sign
        row.target.text = (SIGNS[sign][0].format if sign else str)(text_of(goal, places) + "%") if sign != ">" \
            else f"超过{text_of(goal, places)}%"
    if row.measure and random.random() < 0.5:
        row.direction = "up"
    row.basis = random.choice(["", "不变价", "现价"]) if word.is_money else ""
    value = figure(random, 100, 900, 1)
    if word.unit != "上年=100":
        how = random.random()
        if how < 0.04 and not word.is_money:
            row.baseline, row.baseline_text = exact(Fraction(0)), "0"
        elif how < 0.7:
            row.baseline, row.baseline_text = exact(value, 1), text_of(value, 1)
            row.base_year = random.choice([None, plan.years[0] - 1])
        elif how < 0.85:
            row.baseline, row.baseline_text, row.base_year = exact(value, 1), text_of(value, 1), plan.years[0] - 2
        else:
            first, last = year(plan.years[0] - 1)
            row.readings.append(Reading(first, last, exact(value, 1), text_of(value, 1)))
    for first, last in some_periods(random, plan, 12, 0.92):
        rate = goal + figure(random, -3, 3, 1)
        value = Fraction(round(value * (100 + rate) / 10), 10)
        figured = 100 + rate if word.unit == "上年=100" else value
        row.readings.append(Reading(first, last, *reading_cell(random, figured, 1, 0.05)))
    return row


def rate_of_growth_row(random, plan, word):
    """A rate of growth without 计量: the average of the years, and each of them."""
    row = rate_row(random, plan, word)
    row.measure, row.cycle = None, 12
    goal = figure(random, 4, 6, 1)
    row.target = threshold(random, goal, 1, False)
    if row.target.sign == ">=":
        row.target.is_growth = True
        row.target.text = random.choice(["年均增长{}%", "年均增速{}%以上"]).format(text_of(goal, 1))
    row.direction = random.choice([None, "up"])
    row.readings = [reading for reading in row.readings if reading.last - reading.first == 11]
    for reading in row.readings:
        value = goal + figure(random, -1, 2, 1)
        reading.value, reading.text = exact(value, 1), text_of(value, 1)
    return row


def fall_row(random, plan, word):
    """A compounded fall whose figures carry a sign or a word."""
    row = Row(word)
    goal = figure(random, 10, 18, 1)
    row.target = Target("threshold", goal, bracket=True, places=1)
    row.target.is_fall = random.random() < 0.2
    row.target.text = f"〔{'-' if row.target.is_fall else ''}{text_of(goal, 1)}〕"
    if random.random() < 0.3:
        row.measure = "compoundedFall"
    how = random.choice(["plain", "minus", "words"])
    row.are_worded = how == "words"
    for first, last in some_periods(random, plan, 12, 0.95):
        value = figure(random, 1, 5, 1) + (100 if how == "words" and random.random() < 0.02 else 0)
        text = text_of(value, 1)
        if how == "words":
            is_rise = random.random() < 0.1
            reading = Reading(first, last, exact(-value if is_rise else value, 1),
                              ("增长" if is_rise else "下降") + text + "%")
        else:
            value = -value if how == "minus" else value
            reading = Reading(first, last, exact(value, 1), text_of(value, 1))
        row.readings.append(reading)
    return row


def quotient_row(random, plan, word):
    """Numerator and denominator, with or without the printed value."""
    row = Row(word)
    falls = word.better == "down" or random.random() < 0.2
    places = random.choice([1, 2])
    base = figure(random, 20, 60, places)
    goal = base + (-1 if falls else 1) * figure(random, 1, 9, places)
    row.baseline, row.baseline_text = exact(base, places), text_of(base, places)
    row.target = threshold(random, goal, places, falls)
    row.direction = "down" if falls else "up"
    for first, last in some_periods(random, plan, 12, 0.9):
        share = Fraction(last + 1 - plan.first, plan.last + 1 - plan.first)
        wanted = base + (goal - base) * share + figure(random, -2, 2, 2)
        below = random.randint(3000, 9000)
        above = int(wanted * below / word.scale)
        if word.scale > 100:
            below *= word.scale
            above = int(wanted * below / word.scale)
        ratio = Fraction(above * word.scale, below)
        printed_at = random.choice([None, 1, 2])
        reading = Reading(first, last, Interval(ratio, False, ratio, False, 2 if printed_at is None else printed_at,
                                                "exact"), "")
        reading.numerator, reading.denominator = str(above), str(below)
        if printed_at is not None:
            slip = random.choice([1] * 8 + [10, Fraction(1, 10), Fraction(11, 10)])
            reading.text = text_of(Fraction(round(ratio * slip * 10**printed_at), 10**printed_at), printed_at)
            if slip in (10, Fraction(1, 10)):
                reading.is_conflict = True
        row.readings.append(reading)
    return row


def annual_row(random, plan, word):
    """Numbers set for single years, for all of them to date or not."""
    row = total_row(random, plan, word) if word.adds else level_row(random, plan, word)
    if row.target.form != "threshold" or row.target.year or row.survey:
        return row
    years = range(*plan.span)
    for number in years:
        if random.random() < 0.92:
            place = Fraction(number - plan.years[0] + 1, len(years))
            if word.adds:
                value = Fraction(int(row.target.value / len(years) * random.randint(60, 120) / 100) + 1)
            else:
                base = start_of(row.baseline) if row.baseline else row.target.value
                value = base + (row.target.value - base) * place + figure(random, -1, 1, row.target.places)
                value = Fraction(round(value * 10**row.target.places), 10**row.target.places)
            row.annual[number] = value
    return row


def implausible_row(random, plan, word):
    """A figure that cannot be: a share past its whole, a slip of the unit, totals to date under single years."""
    if word.adds:
        row = Row(word)
        goal = Fraction(random.randint(500, 4000))
        row.target = threshold(random, goal, 0, False, bracket=True)
        is_slip, months = random.random() < 0.5, plan.last + 1 - plan.first
        for first, last in some_periods(random, plan, 12, 1):
            value = Fraction(int(goal * (last + 1 - plan.first) / months))
            if is_slip:
                value = Fraction(int(goal * 12 / months) + random.randint(-20, 20))
            row.readings.append(Reading(first, last, exact(value), text_of(value, 0)))
        if is_slip:
            row.implausible = random.choice(row.readings)
            value = row.implausible.value.lower * random.choice([100, 1000, 10000])
            row.implausible.value, row.implausible.text = exact(value), text_of(value, 0)
        return row
    row = Row(word)
    base = figure(random, 30, 50, 1)
    goal = base + figure(random, 2, 9, 1)
    row.baseline, row.baseline_text, row.direction = exact(base, 1), text_of(base, 1), "up"
    row.target = threshold(random, goal, 1, False)
    for first, last in some_periods(random, plan, 12, 0.9):
        value = base + figure(random, 0, 8, 1)
        row.readings.append(Reading(first, last, exact(value, 1), text_of(value, 1)))
    if row.readings:
        reading = random.choice(row.readings)
        slip = random.choice([10, 100] if word.unit == "%" else [100, 1000, 10000, 10**8])
        value = reading.value.lower * slip
        reading.value, reading.text = exact(value, 1), text_of(value, 1)
        how = random.random()
        if how < 0.3:
            reading.state, reading.verified = "核定", "张三 " + str(last_day(reading.last) + datetime.timedelta(days=20))
        else:
            row.implausible = reading
            if how < 0.5:
                reading.state = "核定"
    return row


def other_row(random, plan, word):
    """Universal targets, an exact one, and sentences without a number."""
    row = level_row(random, plan, word)
    row.survey, row.revisions = None, []
    kind = random.random()
    if kind < 0.3:
        row.target = Target("statement")
        row.target.text = random.choice(["稳步提高", "位居前列", "保持在合理区间、各年度视情提出"])
        row.direction, row.baseline, row.baseline_text, row.base_year = None, None, "", None
        row.readings = [reading for reading in row.readings if reading.value.kind == "exact"]
        return row
    if kind < 0.7 or (row.baseline and row.baseline.kind != "exact"):
        row.target = Target("threshold", Fraction(100), ">=")
        row.target.text = random.choice(["应保尽保", "全覆盖"])
        row.direction = None
        return row
    # Exactly a number says no side; the baseline does.
    is_below = row.baseline is not None and random.random() < 0.5
    value = start_of(row.baseline) + (-20 if is_below else 20) if row.baseline else Fraction(80)
    row.target = Target("threshold", value, "=", places=2)
    row.target.text = "=" + text_of(value, 2)
    row.direction = random.choice([None, "down" if is_below else "up"]) if row.baseline else "up"
    return row


def reference_row(random, plan, word):
    """Not below the average of the whole country, or better, on the same day."""
    row = Row(word)
    places = random.choice([1, 2])
    base = figure(random, 20, 60, places)
    if random.random() < 0.7:
        row.baseline, row.baseline_text = exact(base, places), text_of(base, places)
    sign, row.target = random.choice([(">=", "不低于"), (">", "高于"), ("<=", "不高于"), ("<", "低于")])
    text = row.target + "全国平均水平"
    row.target = Target("inStep", sign=sign)
    row.target.text = text
    found = {}
    for first, last in some_periods(random, plan, 12, 0.9):
        value = base + figure(random, -3, 3, places)
        row.readings.append(Reading(first, last, *reading_cell(random, value, places, 0.1)))
        if random.random() < 0.9:
            other = Reading(first, last, exact(base, places), text_of(base, places))
            other.region = "全国"
            found[last] = base
            row.others.append(other)
    row.reference_of = found.get
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


def part_rate_row(random, plan, word):
    """Average growth from rates of years, of several years, and of parts of a year."""
    row = Row(word)
    row.measure = "averageGrowth"
    pace = figure(random, 3, 8, 1)
    row.target = threshold(random, pace, 1, False)
    row.direction = random.choice([None, "up"])
    number = plan.years[0]
    while number <= plan.years[1]:
        first, last = year(number)
        how = random.random()
        spans = [(first, last)]
        if how < 0.1 and number < plan.years[1]:
            spans = [(first, last + 12)]
            number += 1
        elif how < 0.25:
            spans = [(first, first + 5), (first + 6, last)]
        elif how < 0.35:
            spans = [(first + month, first + month + 2) for month in (0, 3, 6, 9)]
        for begin, end in spans:
            if random.random() < 0.97:
                value = pace + figure(random, -1, 1, 1)
                row.readings.append(Reading(begin, end, exact(value, 1), text_of(value, 1)))
        number += 1
    return row


def cover_row(random, plan, word):
    """A total whose figures come as years, halves, quarters and to date, beside each other, now and then at odds."""
    row = Row(word)
    goal = Fraction(random.randint(400, 5000))
    row.target = threshold(random, goal, 0, False, bracket=True)
    row.cycle = random.choice([12, 6, 3])
    for number in range(*plan.span):
        first, last = year(number)
        share = goal / (plan.span[1] - plan.span[0]) / 4
        parts = [Fraction(int(share * random.randint(60, 140) / 100) + 1) for _ in range(4)]
        whole = {(begin, end): sum(parts[begin:end], Fraction(0)) for begin in range(4) for end in range(begin + 1, 5)}
        chosen = random.choice([
            [(0, 4)], [(0, 2), (2, 4)], [(0, 1), (1, 2), (2, 3), (3, 4)], [(0, 1), (0, 2), (0, 3), (0, 4)],
            [(0, 3), (3, 4), (0, 2), (2, 4)], [(0, 1), (1, 2), (0, 2), (0, 4)], [(0, 2), (0, 4)], [(0, 3), (2, 4)]])
        for begin, end in chosen:
            if random.random() < 0.07:
                continue
            value = whole[begin, end]
            if random.random() < 0.03:
                value = value * random.choice([2, Fraction(1, 2)])
                value = Fraction(round(value))
            reading = Reading(first + 3 * begin, first + 3 * end - 1, exact(value), text_of(value, 0))
            if random.random() < 0.3:
                reading.state = "核定" if begin == 0 and end == 4 else "初步"
            row.readings.append(reading)
    random.shuffle(row.readings)
    return row


def growth_against_row(random, plan, word):
    """Growth in step with, above or not below the growth of a series of the same table."""
    row = Row(word)
    row.measure = "averageGrowth"
    sign, text = random.choice([(None, "与{}增长同步"), (None, "与{}增长基本同步"), (">", "高于{}增长"), (">=", "不低于{}增长")])
    row.target = Target("inStep", sign=sign)
    row.target.text = text.format("国内生产总值")
    pace = figure(random, 3, 8, 1)
    rates = {}
    for first, last in some_periods(random, plan, 12, 0.97):
        value = pace + figure(random, -1, 1, 1)
        row.readings.append(Reading(first, last, exact(value, 1), text_of(value, 1)))
    for first, last in some_periods(random, plan, 12, 0.97):
        value = pace + figure(random, -1, 1, 1)
        other = Reading(first, last, exact(value, 1), text_of(value, 1))
        other.code = "gdp"
        rates[first // 12] = value
        row.others.append(other)

    def average(month):
        numbers = range(plan.years[0], (month + 1) // 12)
        if not numbers or any(number not in rates for number in numbers):
            return None
        product = Fraction(1)
        for number in numbers:
            product *= 1 + rates[number] / 100
        return 100 * (power(product, Fraction(1, len(numbers))) - 1)

    row.reference_of = average
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
    if row.measure == "averageGrowth" and row.target.sign == ">=" and random.random() < 0.5:
        # The cell says it, whatever the name says.
        row.stated, row.target.is_growth = "", True
        row.target.text = random.choice(["年均增长{}%", "年均增速{}%以上"]).format(text_of(goal, places))
    for first, last in some_periods(random, plan, 12, 0.95):
        spans = [(first, last)]
        if is_compounded and random.random() < 0.05:
            spans = [(first, first + 5)]
        for begin, end in spans:
            value = pace + figure(random, -1, 1, places)
            row.readings.append(Reading(begin, end, *reading_cell(random, value, places, 0.05)))
    return row


def mark(random, row):
    """Forecasts, claims, and several readings for one period, of earlier and later kinds."""
    for reading in list(row.readings):
        if reading.state or reading.numerator or random.random() > 0.12:
            continue
        kind = random.random()
        if kind < 0.3:
            reading.is_forecast = True
            if random.random() < 0.5 or reading.value.kind != "exact":
                reading.state = "预计"
            else:
                reading.text = random.choice(["预计{}", "预测{}", "{}（预计）"]).format(reading.text)
        elif kind < 0.4 and row.measure in (None, "level", "total") and not row.word.yearly and not row.target.year:
            reading.is_claim, reading.text = True, random.choice(["应保尽保", "全覆盖"])
        elif kind < 0.5:
            reading.state = random.choice(["初步", "核定", "修订"])
        else:
            other = again(random, reading)
            states = random.choice([("初步", "核定"), ("初步", ""), ("核定", "修订"), ("", "修订"), ("初步", "修订"),
                                    ("修订", "修订"), ("", ""), ("", "核定"), ("初步", "初步"), ("预计", ""), ("预计", "初步")])
            reading.state, other.state = states
            reading.is_forecast = reading.state == "预计"
            if random.random() < 0.6:
                days = [last_day(reading.last) + datetime.timedelta(days=random.randint(1, 60)) for _ in range(2)]
                reading.handed, other.handed = map(str, days)
            row.readings.insert(random.randrange(len(row.readings) + 1), other)


def again(random, reading):
    """A second reading for a period: now and then the same, else another figure of the same size."""
    value, places = reading.value.lower, reading.value.places
    if reading.value.kind != "exact" or random.random() < 0.2:
        return Reading(reading.first, reading.last, reading.value, reading.text)
    value = value + Fraction(random.choice([-1, 1, 2]), 10**places)
    return Reading(reading.first, reading.last, exact(value, places), text_of(value, places))


def revise(random, plan, row):
    """A target or a baseline adjusted by a document, on a day of the plan."""
    if row.target.form != "threshold" or row.target.bracket or row.target.year or row.stated is not None:
        return
    day = datetime.date(random.randint(*plan.years), random.randint(1, 12), random.randint(1, 28))
    # One of an earlier day than the plan's own issue does not count.
    day = max(day, plan.issued or day)
    sign, places = row.target.sign, row.target.places
    target = baseline = None
    cells = ["", "", "", ""]
    if random.random() < 0.7 or row.baseline is None:
        value = row.target.value + figure(random, -3, 3, places)
        if value <= 0:
            return
        target = Target("threshold", value, sign, places=places)
        target.text = (SIGNS[sign][0].format if sign else str)(text_of(value, places))
        cells[:2] = row.target.text, target.text
    if target is None or (row.baseline is not None and random.random() < 0.3):
        value = start_of(row.baseline) + figure(random, -3, 3, places)
        baseline = exact(value, places)
        cells[2:] = row.baseline_text, text_of(value, places)
    revision = Revision(day, target, baseline)
    revision.cells = cells
    row.revisions.append(revision)


def start_of(baseline):
    return baseline.lower if baseline.lower is not None else baseline.upper


# Each kind of row, the names it may bear, and how often.
FAMILIES = [
    (level_row, PLAIN, 8), (total_row, COUNTS, 4), (rate_row, PLAIN, 4), (change_row, PLAIN + LEVELS + CHANGES, 4),
    (yearly_row, YEARLY, 3), (each_year_row, PLAIN + COUNTS, 2), (worded_row, WORDED + PLAIN, 4),
    (open_measure_row, LEVELS_IN_COUNTS, 1), (growth_row, GROWTHS, 2), (rate_of_growth_row, RATES_OF_GROWTH, 1),
    (fall_row, FALLS, 2), (quotient_row, QUOTIENTS, 2), (annual_row, PLAIN + COUNTS, 2),
    (implausible_row, PLAIN + LEVELS + COUNTS, 1), (other_row, PLAIN, 1), (reference_row, LEVELS, 1),
    (cover_row, COUNTS, 2), (growth_against_row, INCOMES, 1), (part_rate_row, PARTS, 1)]
UNMARKED = (growth_row, rate_of_growth_row, fall_row, quotient_row, implausible_row, other_row, reference_row,
            open_measure_row, cover_row, growth_against_row, part_rate_row)


def plan_of(random, name, as_of):
    """A plan that runs on the day or has just ended."""
    first = random.choice([number for number in (2021, 2021, 2021, 2016, 2020, 2022) if number <= as_of.year])
    last = first + random.choice([4, 4, 4, 4, 2, 0])
    plan = Plan(name, first, last, random.choice([12] * 8 + [6, 6, 3, 3, 1]), random.choice([31, 31, 0, 15, 90, 180]))
    if random.random() < 0.3:
        plan.issued = datetime.date(first, random.randint(1, 12), random.randint(1, 28))
    plan.tolerance = random.choice([None, None, 5])
    names = set()
    for number in range(random.randint(1, 5)):
        family, words, _ = random.choices(FAMILIES, [weight for *_, weight in FAMILIES])[0]
        left = [word for word in words if word.name not in names]
        if not left:
            continue
        word = random.choice(left)
        names.add(word.name)
        row = family(random, plan, word)
        row.code, row.tolerance = f"i-{number + 1}", plan.tolerance
        for reading in row.readings:
            reading.text = as_published(random, reading.text, row.unit)
        if random.random() < 0.3 and family not in UNMARKED and not row.are_changes:
            mark(random, row)
        if random.random() < 0.15 and family not in UNMARKED + (annual_row,):
            revise(random, plan, row)
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
    if plan.issued:
        head["issued"] = str(plan.issued)
    if plan.tolerance:
        head["assumptions"] = {"approximate": {"targets": plan.tolerance, "note": "说明"}}
    indicators, actuals, revisions, annual = [], [], [], []
    for row in plan.rows:
        if any(other.code for other in row.others):
            indicators.append(line("gdp", "国内生产总值增长", "%", "", "", "5", "预期性", "年均增速", "", "", ""))
        stated = MEASURES.get(row.measure, "") if row.stated is None else row.stated
        cycle = {99: "不定期", 3: "三年", 5: "五年"}[row.survey] if row.survey else CYCLES.get(row.cycle, "")
        indicators.append(line(row.code, row.word.name, row.unit, row.baseline_text, str(row.base_year or ""),
                               row.target.text, row.nature, stated,
                               DIRECTIONS.get(row.direction, ""), row.basis, cycle))
        for reading in row.readings + row.others:
            period = period_text(reading.first, reading.last)
            actuals.append(line(reading.code or row.code, reading.region, period, reading.text, reading.numerator,
                                reading.denominator, reading.state, "r", reading.handed, reading.verified))
        for number, value in row.annual.items():
            annual.append(line(row.code, "", str(number), text_of(value, row.target.places), "", "", "r", ""))
        for revision in row.revisions:
            revisions.append(line(row.code, str(revision.day), *revision.cells, "市发改〔2023〕1号", "r"))
    tables = {"indicators": indicators, "actuals": actuals}
    if revisions:
        tables["revisions"] = revisions
    if annual:
        tables["annual-targets"] = annual
    texts = {f"{name}.csv": HEADERS[name] + "\n" + "".join(rows) for name, rows in tables.items()}
    texts["plan.json"] = json.dumps(head, ensure_ascii=False)
    return texts

"""The verdict on one indicator row, worked out plainly from the manual: over rationals, year by year, with no index,
no cache and nothing of the program's. `judge` answers with what the reports print for the row.
"""

import datetime
from fractions import Fraction

from exclusions import (excluded_parts, 
    ALL, BESIDE, excluded_compounded, excluded_first_year, excluded_own_year, excluded_preliminary,
    excluded_reasons)
from figures import Interval, add, both, exact, last_day, logarithm, power, shown, worst, year

YEARLY = ("compoundedFall", "compoundedRise", "averageGrowth", "averageLevel")


class Verdict:
    """What the reports print for a row; `skip` names what the manual leaves open for it."""

    def __init__(self):
        self.status = self.reason = self.measure = self.direction = None
        self.value = None  # Interval
        self.missing = set()
        self.due = self.due_basis = None
        self.gap = self.percent_of_target = self.percent_of_way = self.lag = None
        self.per_year = self.per_quarter = None
        self.judged_at = None
        self.places = 2
        self.sign, self.chosen = 1, ()
        self.part_year = self.failed = self.has_parts = False
        self.forecasts, self.shown_to, self.has_claim = [], 0, False
        self.awaited = None
        self.skip = set()


def measures_of(row):
    """计量, else what bracket, unit and name say; several where they leave it open."""
    target = row.target
    if row.measure:
        return [row.measure]
    if target.bracket:
        if row.word.adds:
            return ["total"]
        if row.unit == "%" and row.baseline is None:
            return ["compoundedFall" if row.word.falls or target.is_fall else "compoundedRise"]
    if target.is_growth:
        return ["averageGrowth"]
    if row.word.is_rate_of_growth:
        return ["averageGrowth", "eachYear"]
    if row.word.adds and not target.bracket and target.form in ("threshold", "range", "approximate"):
        # What is done over time: without a baseline a total; with one only where new ones are several times as many.
        start = start_of(row.baseline) if row.baseline is not None else None
        if start is None or start <= 0:
            return ["total"]
        is_new = any(word in row.word.name for word in ("新增", "新建", "新开工", "净增"))
        return ["total"] if is_new and number_of(target) >= 3 * start else ["level", "total"]
    if row.unit == "%" and row.word.is_reduction and "单位" in row.word.name and row.baseline is None \
            and not target.bracket and target.form == "threshold" and target.sign is None:
        return ["compoundedFall", "level", "eachYear"]
    return ["level"]


def number_of(target):
    return target.lower if target.form == "range" else target.value


def may_add_up(row, measure):
    """Yearly figures that are each far from the number and together near it may be parts of it: asked about."""
    target = row.target
    if row.measure or target.bracket or target.form not in ("threshold", "range", "approximate") or target.is_growth:
        return False
    years = [reading for reading in row.readings if not reading.is_forecast]
    number = number_of(target)
    return measure in ("level", "averageGrowth") and len(years) > 1 and number is not None and all(
        reading.last - reading.first == 11 and reading.value is not None and reading.value.lower is not None
        and 2 * abs(reading.value.lower) < number for reading in years)


def measure_of(row):
    return measures_of(row)[0]


PASSES = ("met", "metEarly", "onSchedule")


def judge(plan, row, as_of):
    """The verdict; where a cell can be read in several ways, what all readings of it agree on."""
    row = in_force(plan, row, as_of)
    readings = [(measure, direction, sign) for measure in measures_of(row) for direction in directions_of(row, measure)
                for sign in signs_of(row, measure)]
    verdicts = [judged(plan, row, as_of, *reading) for reading in readings]
    first = verdicts[0]
    if any(may_add_up(row, measure) for measure, _, _ in readings):
        excluded_parts(first)
    first.skip = set().union(*(verdict.skip for verdict in verdicts))
    if len({(verdict.status, verdict.reason) for verdict in verdicts}) == 1:
        return first
    if all(verdict.status in PASSES for verdict in verdicts):
        # All are kept: the weakest of the good verdicts is what they have in common.
        agreed = next(verdict for verdict in verdicts if verdict.status != "metEarly")
        agreed.skip |= first.skip
        return agreed
    if len({verdict.status for verdict in verdicts}) == 1:
        first.skip |= ALL
        return first
    first.due = first.due_basis = first.gap = None
    first.percent_of_target = first.percent_of_way = first.lag = first.per_year = first.per_quarter = None
    measures, directions, signs = (len(set(part)) for part in zip(*readings))
    undetermined(first, "no-measure" if measures > 1 else "no-direction" if directions > 1 else "sign")
    if directions > 1:
        first.direction = None
    first.skip |= {"missing"}
    return first


def signs_of(row, measure):
    """Whether a minus is turned: under a fall a minus may be a fall too, where no word says 下降 or 增长. A name or a
    计量 that speaks of the fall makes the plain number one; a target below nothing makes the minus one."""
    if measure != "compoundedFall":
        return [1]
    if row.are_worded:
        return [1]
    is_minus = any(reading.value.lower is not None and reading.value.lower < 0 for reading in row.readings)
    is_named = row.word.is_reduction or row.measure == "compoundedFall"
    if is_minus:
        return [1, -1] if is_named and not row.target.is_fall else [-1]
    return [1] if is_named else [1, -1]


def judged(plan, row, as_of, measure, direction, sign):
    verdict = Verdict()
    verdict.sign = sign
    verdict.measure, verdict.direction = measure, direction
    verdict.judged_at = judged_at(plan, row, verdict, as_of)
    value_to_date(plan, row, verdict, as_of)
    attained_at = attainment(row, verdict)
    value_due(plan, row, verdict, attained_at)
    is_open = attained_at is not None and verdict.judged_at < target_end(plan, row)
    if is_open and verdict.due_basis in ("straight-line", "average-growth", None):
        by_annual_targets(plan, row, verdict)
    decide(plan, row, verdict, attained_at)
    return verdict


def in_force(plan, row, as_of):
    """The row with the baseline and the target that the revisions up to the day it is judged at set."""
    day = Verdict()
    day.measure = measure_of(row)
    at = last_day(judged_at(plan, row, day, as_of))
    for revision in sorted(row.revisions, key=lambda revision: revision.day):
        if revision.day <= at:
            row = row.revised(revision)
    return row


class Attainment:
    """When the target is attained: signs and bounds that must all hold. `bound` is where the line leads, `far` the
    other end of a range."""

    def __init__(self, tests, bound, far=None, approximate=False, is_throughout=False):
        self.tests, self.bound, self.far, self.approximate = tests, bound, far, approximate
        self.is_throughout = is_throughout

    def of(self, value):
        # Short of 左右 nothing is decided.
        return None if self.is_short_of_approximate(value) else self.plainly(value)

    def plainly(self, value):
        answer = True
        for sign, bound in self.tests:
            answer = both(answer, value.holds(sign, bound))
        return answer

    def is_short_of_approximate(self, value):
        return self.approximate and self.plainly(value) is False


def attainment(row, verdict):
    target = row.target
    falls = verdict.direction == "down"
    if target.form == "range":
        if verdict.direction == "within":
            is_above = row.baseline is not None and start_of(row.baseline) > target.upper
            bounds = [target.upper, target.lower] if is_above else [target.lower, target.upper]
            return Attainment([(">=", target.lower), ("<=", target.upper)], *bounds)
        return Attainment([("<=", target.upper)] if falls else [(">=", target.lower)],
                          target.upper if falls else target.lower, is_throughout=is_throughout(row, verdict.direction))
    if target.form == "statement":
        return None
    if target.form == "inStep":
        return against_others(row, verdict)
    value = target.value
    if target.form in ("points", "percent", "times"):
        base = row.baseline.lower
        value = base + value if target.form == "points" else base * (1 + value / 100)
        if target.form == "times":
            value = base * (1 + target.value)
    sign = target.sign or ("<=" if falls else ">=")
    if target.form == "approximate" and row.tolerance:
        # The percent that the plan allows a target with 左右.
        allowed = value * (100 + (row.tolerance if falls else -row.tolerance)) / 100
        return Attainment([(sign, allowed)], value, is_throughout=is_throughout(row, verdict.direction))
    return Attainment([(sign, value)], value, approximate=target.form == "approximate",
                      is_throughout=is_throughout(row, verdict.direction))


def against_others(row, verdict):
    """The reference of the same years: the average of its growth so far, or its level on the day."""
    reference = row.reference(verdict.judged_at if verdict.measure == "averageGrowth" else verdict.shown_to)
    if reference is None:
        return None
    bound = reference - Fraction(3, 10) if row.target.sign is None else reference
    return Attainment([(row.target.sign or ">=", bound)], bound)


def directions_of(row, measure):
    """What may be the better side: one, where something in the row says it."""
    target = row.target
    if row.direction:
        return [row.direction]
    if target.form == "range":
        if measure == "total":
            return ["within"]
        return sides(row) if row.word.is_sure else ["within"] + sides(row)
    if target.form in ("points", "percent", "times"):
        return ["down" if target.value < 0 else "up"]
    if target.form == "statement":
        return ["up"]
    if target.sign is None and target.form == "inStep":
        return ["up"]
    if target.sign in (">", ">="):
        return ["up"]
    if target.sign in ("<", "<="):
        return ["down"]
    if target.verb:
        return [target.verb]
    if measure in ("total", "compoundedFall", "compoundedRise", "averageGrowth"):
        return ["up"]
    return sides(row)


def sides(row):
    """What is measured, then the side of the baseline; where they contradict, a word decides only without doubt."""
    word, side = row.word.better, side_of_baseline(row)
    if row.word.is_either_way or side is None and row.word.is_share and not row.word.is_sure:
        return ["up", "down"]
    if word is None:
        return [side] if side else ["up", "down"]
    return [word] if side in (None, word) or row.word.is_sure else [word, side]


def side_of_baseline(row):
    """Which way the target lies; from within a range, or without a baseline, none."""
    if row.baseline is None:
        return None
    base, target = start_of(row.baseline), row.target
    lower, upper = (target.lower, target.upper) if target.form == "range" else (target.value, target.value)
    return "up" if base < lower else "down" if base > upper else None


def is_throughout(row, direction):
    """A limit that a word names without doubt, on the far side of the baseline, is due throughout."""
    target = row.target
    return (row.word.is_sure and row.direction is None and target.form in ("threshold", "approximate", "range")
            and not (target.sign or target.verb) and direction == row.word.better
            and is_surely_beyond(row, direction))


def is_surely_beyond(row, direction):
    """Whether the whole baseline lies on the good side of the target."""
    target, base = row.target, row.baseline
    if base is None:
        return False
    lower, upper = (target.lower, target.upper) if target.form == "range" else (target.value, target.value)
    return (base.below(lower) if direction == "down" else base.above(upper)) is True


# Time

def counts(last_month, plan, as_of):
    """Whether a cycle that ends with a month is asked for, or its reporting day has passed."""
    end = last_day(last_month)
    # The lag begins with the plan's issue, if that is later.
    begins = max(end, plan.issued or end)
    return end == as_of or end <= as_of and begins + datetime.timedelta(days=plan.lag) < as_of


def last_cycle(plan, months, as_of):
    """The last month of the last cycle that counts, or the month before the plan."""
    last = plan.first - 1
    for month in range(plan.first + months - 1, plan.last + 1, months):
        if counts(month, plan, as_of):
            last = month
    return last


NOTHING = Interval(None, False, None, False, 0, "bound")
RANKS = {"初步": 1, "": 2, "核定": 2, "修订": 3}


def inside(plan, row, as_of):
    return [reading for reading in row.readings
            if last_day(reading.last) <= as_of and reading.first >= plan.first and reading.last <= plan.last]


def usable(plan, row, as_of):
    """One reading for each period: no forecast; a later kind replaces an earlier; two that differ are a conflict."""
    groups = {}
    for reading in inside(plan, row, as_of):
        if not reading.is_forecast:
            groups.setdefault((reading.first, reading.last), []).append(reading)
    return [settled(group) for group in groups.values()]


def settled(group):
    rank = max(RANKS[reading.state] for reading in group)
    top = [reading for reading in group if RANKS[reading.state] == rank]
    if all(reading.says_the_same(top[0]) for reading in top):
        return top[0]
    days = [reading.handed for reading in top]
    if rank == 3 and all(days) and days.count(max(days)) == 1:
        return max(top, key=lambda reading: reading.handed)
    return top[0].as_conflict()


def forecasts(plan, row, as_of):
    found = inside(plan, row, as_of)
    figures = {(reading.first, reading.last) for reading in found if not reading.is_forecast}
    return [reading for reading in found if reading.is_forecast and (reading.first, reading.last) not in figures]


def judged_at(plan, row, verdict, as_of):
    ends = [reading.last for reading in usable(plan, row, as_of)]
    if verdict.measure == "level" and row.survey:
        end = target_end(plan, row)
        if end <= plan.last and counts(end, plan, as_of):
            # What is over is judged year by year.
            return max([end, last_cycle(plan, 12, as_of)] + ends)
        none = plan.last if counts(plan.last, plan, as_of) else last_cycle(plan, row.survey * 12, as_of)
        return max(ends, default=none)
    if verdict.measure == "level" and row.word.yearly and ends:
        # The last whole year, unless there is none yet.
        whole = max((number * 12 + 11 for number in range(*plan.span) if has_whole(row, number, as_of)), default=0)
        whole = max(whole, last_cycle(plan, 12, as_of))
        return whole if whole >= plan.first else max(ends)
    latest = max(ends, default=plan.first - 1)
    return max(last_cycle(plan, row.cycle or plan.cycle, as_of), latest)


def has_whole(row, number, as_of):
    """Whether readings up to the day are a year's own, or cover it."""
    first, last = year(number)
    parts = [reading for reading in row.readings if first <= reading.first and reading.last <= last
             and not reading.is_forecast]
    return last_day(last) <= as_of and covered_by(parts) >= set(range(first, last + 1))


def covered_by(readings):
    return {month for reading in readings for month in range(reading.first, reading.last + 1)}


def whole_year(month):
    """The last month of the last whole year up to a month."""
    return month - (month + 1) % 12


# The value to date

def value_to_date(plan, row, verdict, as_of):
    readings = usable(plan, row, as_of)
    verdict.forecasts = forecasts(plan, row, as_of)
    if verdict.measure == "total" and row.implausible in readings:
        # Far from readings of equal length and from the share due.
        undetermined(verdict, "implausible")
        verdict.value = NOTHING
        verdict.skip |= {"value", "missing"}
        return
    if row.implausible is not None and verdict.measure == "level":
        latest = max(readings, key=lambda reading: reading.last, default=None)
        if latest is not None and row.implausible.last == latest.last:
            undetermined(verdict, "implausible" if latest.last == verdict.judged_at else "stale")
            verdict.value = NOTHING
            return
    if not readings and verdict.forecasts:
        if verdict.measure == "eachYear":
            verdict.skip |= {"due", "dueBasis"}
        undetermined(verdict, "forecast")
        places = max(verdict.forecasts, key=lambda reading: reading.last).value.places
        verdict.value = Interval(None, False, None, False, places, "bound")
        return
    if not readings:
        cycle = (row.survey or 0) * 12 or row.cycle or plan.cycle
        is_due = last_cycle(plan, cycle, as_of) >= plan.first or counts(plan.last, plan, as_of)
        verdict.status = "unreported" if is_due else "notYetDue"
        return
    {"level": level, "total": total, "eachYear": each_year, "averageLevel": average_level,
     "averageGrowth": average_growth, "compoundedFall": compounded, "compoundedRise": compounded,
     }[verdict.measure](plan, row, verdict, readings, as_of)
    if verdict.reason in ("stale", "missing-periods", "part-year") and verdict.forecasts:
        ends = [reading.last for reading in readings if reading.last <= verdict.judged_at]
        await_forecast(verdict, max(ends, default=plan.first - 1))


def await_forecast(verdict, latest):
    """Where what is missing was only forecast, that is the reason, unless later figures have overtaken it."""
    forecast = covered_by(verdict.forecasts)
    if verdict.reason == "stale" or verdict.awaited:
        awaited = verdict.awaited or verdict.judged_at
        is_it = any(reading.last == awaited for reading in verdict.forecasts)
        is_open = not is_it and max(reading.last for reading in verdict.forecasts) > verdict.shown_to
    elif verdict.reason == "part-year":
        awaited = verdict.judged_at, verdict.judged_at // 12 * 12 + 11
        is_it = any(latest < reading.last and reading.last in awaited for reading in verdict.forecasts)
        is_open = False
    else:
        is_it = verdict.missing <= forecast
        is_open = not is_it and verdict.missing & forecast
    if is_it:
        verdict.reason = "forecast"
    elif is_open:
        verdict.skip.add("reason")


def level(plan, row, verdict, readings, as_of):
    if row.are_changes:
        # Changes of single years, added to the baseline.
        chosen = over_years(plan, verdict, readings)
        if chosen:
            verdict.value = add([row.baseline] + [reading.value for reading in chosen])
        return
    if row.word.yearly:
        yearly_level(plan, row, verdict, readings, as_of)
        return
    end = target_end(plan, row)
    if end <= verdict.judged_at and end < plan.last:
        own_year(row, verdict, readings, end)
        return
    latest = max(readings, key=lambda reading: (reading.last, reading.first))
    verdict.value = latest.value
    verdict.shown_to = latest.last
    if latest.is_conflict or latest.is_claim:
        verdict.value = Interval(None, False, None, False, latest.value.places, "bound")
        is_stale = latest.last < verdict.judged_at and not row.survey
        undetermined(verdict, "conflict" if latest.is_conflict else "stale" if is_stale else "claim")
    elif latest.last < verdict.judged_at and not row.survey:
        undetermined(verdict, "stale")


def own_year(row, verdict, readings, end):
    """A target with a year of its own, once that is over: the reading at its end decides (of a survey, the latest until
    then), or a later one that attains it, until a later one still says otherwise; without any nothing does."""
    attained_at = attainment(row, verdict)
    readings = sorted(readings, key=lambda reading: (reading.last, reading.first))
    before = [reading for reading in readings if reading.last <= end]
    own = before[-1] if before and (row.survey or before[-1].last == end) else None
    later = [reading for reading in readings if reading.last > end]
    if any(reading.is_conflict or reading.is_claim for reading in [own] * bool(own) + later):
        excluded_own_year(verdict, None)
    if own is not None and attained_at.of(own.value) is True:
        verdict.value = own.value
        return
    decided = [reading for reading in later if attained_at.of(reading.value) is not None]
    if decided and attained_at.of(decided[-1].value) is True:
        verdict.value = decided[-1].value
    elif own is not None:
        verdict.value = own.value
        if later:
            excluded_own_year(verdict, attained_at.of(later[-1].value))
    else:
        if before:
            verdict.value = before[-1].value
            undetermined(verdict, "stale")
        else:
            verdict.value = later[-1].value
            undetermined(verdict, "missing-periods")
            verdict.skip |= {"gap", "percentOfTarget", "percentOfWay", "lagPoints", "perYear", "perQuarter"}
        verdict.missing, verdict.awaited = set(), end
        verdict.skip.add("missing")


def yearly_level(plan, row, verdict, readings, as_of):
    """The last whole year decides: its own reading, else parts that cover it, added up or as bounds of the average."""
    for number in reversed(whole_years(plan, verdict)):
        first, last = year(number)
        own = of_year(readings, number)
        parts = [reading for reading in readings if first <= reading.first and reading.last <= last]
        is_last = last == verdict.judged_at
        verdict.shown_to = last
        if any(part.is_conflict for part in ([own] if own else parts)):
            verdict.value = Interval(None, False, None, False, (own or parts[0]).value.places, "bound")
            undetermined(verdict, "conflict")
            if not is_last:
                verdict.skip |= {"reason", "value"}
            return
        if own is not None:
            verdict.value = own.value
        elif parts:
            tiles = sorted(parts, key=lambda reading: reading.first)
            missing = set(range(first, last + 1)) - {m for part in tiles for m in range(part.first, part.last + 1)}
            values = [part.value for part in tiles]
            if missing and not is_last:
                continue
            if missing and not counts(last, plan, as_of):
                verdict.missing = missing
                break
            verdict.part_year = True
            if row.word.yearly == "accrues":
                verdict.chosen = tiles
                verdict.value = add(map(counted, values))
                verdict.part_year = bool(missing)
                if missing:
                    verdict.value = Interval(verdict.value.lower, verdict.value.lower_open, None, False,
                                             verdict.value.places, "bound")
            elif missing:
                verdict.value = values[-1]
                verdict.missing = missing
                verdict.skip.add("missing")
                undetermined(verdict, "part-year")
                return
            else:
                lowers, uppers = [v.lower for v in values], [v.upper for v in values]
                verdict.value = Interval(None if None in lowers else min(lowers), False,
                                         None if None in uppers else max(uppers), False,
                                         max(v.places for v in values), "bound")
                verdict.skip |= {"lowerOpen", "upperOpen"}
            verdict.missing = missing
        else:
            continue
        if not is_last:
            undetermined(verdict, "stale")
        return
    undetermined(verdict, "part-year")
    if row.word.yearly == "accrues":
        # So few parts may be totals to date.
        verdict.skip.add("reason")
    if any(reading.is_conflict for reading in readings):
        verdict.skip.add("reason")
    verdict.value = max(readings, key=lambda reading: reading.last).value
    verdict.skip |= {"value", "missing"}


def undetermined(verdict, reason):
    verdict.status, verdict.reason = "undetermined", reason


def total(plan, row, verdict, readings, as_of):
    """The readings that tile the plan to date with the fewest missing months, then the fewest periods."""
    readings = [reading for reading in readings if not is_overruled(reading, readings)]
    best = {plan.first: (0, 0, ())}
    for month in range(plan.first, verdict.judged_at + 1):
        if month not in best:
            continue
        missing, count, chosen = best[month]
        steps = [(month + 1, (missing + 1, count, chosen))]
        steps += [(reading.last + 1, (missing, count + 1, chosen + (reading,))) for reading in readings
                  if reading.first == month and reading.last <= verdict.judged_at]
        for after, way in steps:
            if after not in best or way[:2] < best[after][:2]:
                best[after] = way
    _, _, chosen = best[verdict.judged_at + 1]
    verdict.missing = set()
    if any(reading.is_conflict for reading in chosen):
        undetermined(verdict, "conflict")
        verdict.value = NOTHING
        return
    readings = [reading for reading in readings if not (reading.is_claim or reading.is_conflict)]
    if contradicted(readings):
        if not contradicted([reading for reading in readings if reading.state != "初步"]):
            excluded_preliminary(verdict)
        undetermined(verdict, "conflict")
        verdict.skip.add("value")
        return
    covered = {month for reading in chosen for month in range(reading.first, reading.last + 1)}
    verdict.missing = set(range(plan.first, verdict.judged_at + 1)) - covered
    verdict.chosen = chosen
    # A count is never below nothing, even where only its upper bound is known.
    parts = [counted(reading.value) for reading in chosen if not reading.is_claim] or [exact(Fraction(0))]
    verdict.has_claim = any(reading.is_claim for reading in chosen)
    value = add(parts)
    if verdict.missing or verdict.has_claim:
        value.upper, value.upper_open = None, False
        if any(part.lower is None or part.lower < 0 for part in parts):
            value.lower, value.lower_open = None, False
    verdict.value = value


def is_overruled(part, readings):
    """A verified total to date overrules a shorter preliminary one that exceeds it."""
    return part.state == "初步" and any(
        whole.state in ("", "核定") and whole.first <= part.first and part.last <= whole.last and whole is not part
        and part.value.lower is not None and whole.value.upper is not None and part.value.lower > whole.value.upper
        for whole in readings)


def counted(value):
    if value.lower is None and value.upper >= 0:
        return Interval(Fraction(0), False, value.upper, value.upper_open, value.places, value.kind)
    return value


def contradicted(readings):
    """Whether more lies within a span than covers it: a part exceeds its whole, parts are not the whole."""
    for first in {reading.first for reading in readings}:
        # From here to each month: the least and the most that covers the span, and the most that lies within it.
        least, most = {first - 1: Fraction(0)}, {first - 1: Fraction(0)}
        within = {first - 1: Fraction(0)}
        for last in range(first, max(reading.last for reading in readings) + 1):
            within[last] = within[last - 1]
            for reading in readings:
                if reading.last != last or reading.first < first:
                    continue
                value, before = counted(reading.value), reading.first - 1
                within[last] = max(within[last], within[before] + value.lower)
                if before in most:
                    most[last] = max(most.get(last, value.lower), most[before] + value.lower)
                if before in least and value.upper is not None:
                    least[last] = min(least.get(last, least[before] + value.upper), least[before] + value.upper)
            if last in least and within[last] > least[last]:
                return True
    return False


def is_to_date(plan, verdict):
    """Totals to date typed under single periods: figures of equal periods that never fall, over the plan or within each
    of its years."""
    chosen = verdict.chosen
    if verdict.due is None or len(chosen) < 2 or len({reading.last - reading.first for reading in chosen}) > 1 \
            or not all(reading.value.exact for reading in chosen):
        return False
    years = {}
    for reading in chosen:
        years.setdefault(reading.first // 12, []).append(reading)
    runs = [run for run in years.values() if len(run) > 1]
    return is_run_to_date(plan, verdict, chosen, plan.first, False) or bool(runs) and all(
        is_run_to_date(plan, verdict, run, run[0].first // 12 * 12, True) for run in runs)


def is_run_to_date(plan, verdict, run, first, is_year):
    """The last alone is near the value due, all together are far past it; even amounts only where they come to half as
    much again."""
    figures = [reading.value.lower * verdict.sign for reading in run]
    if figures != sorted(figures) or figures[0] == figures[-1]:
        return False
    last = run[-1].last
    if verdict.measure == "level":
        due = verdict.due * (last % 12 + 1) / 12
        together = sum(figures)
    elif verdict.measure == "total":
        # Of a year its months' part of what is due to date.
        months = (last if is_year else verdict.judged_at) + 1 - first
        due = verdict.due * months / (verdict.judged_at + 1 - plan.first)
        together = sum(figures)
    else:
        due, together = verdict.due, verdict.value.lower
    is_even = together > Fraction(9, 10) * len(figures) * figures[-1]
    return (Fraction(7, 10) * due <= figures[-1] < 2 * due
            and together >= Fraction(3 if is_even else Fraction(5, 2), 2) * due)


def whole_years(plan, verdict):
    return range(plan.first // 12, (verdict.judged_at + 1) // 12)


def of_year(readings, number):
    first, last = year(number)
    return next((reading for reading in readings if (reading.first, reading.last) == (first, last)), None)


def over_years(plan, verdict, readings):
    """Each whole year's reading; one over several whole years stands for each of them."""
    found = {}
    if not whole_years(plan, verdict):
        # A year needs its own.
        undetermined(verdict, "missing-periods")
        verdict.value = NOTHING
        if verdict.measure.startswith("compounded"):
            excluded_compounded(verdict)
        else:
            excluded_first_year(verdict)
        return None
    for number in whole_years(plan, verdict):
        own = of_year(readings, number)
        if own is None:
            own = next((reading for reading in readings if reading.first <= number * 12
                        and reading.last >= number * 12 + 11 and reading.last <= verdict.judged_at), None)
        if own is None:
            verdict.missing |= set(range(number * 12, number * 12 + 12))
        else:
            found[number] = own
    if verdict.missing or any(reading.is_conflict for reading in found.values()):
        undetermined(verdict, "missing-periods" if verdict.missing else "conflict")
        verdict.value = NOTHING
        if verdict.missing and any(reading.is_conflict for reading in found.values()):
            verdict.skip.add("reason")
        return None
    return list(found.values())


def parts_of_years(plan, row, readings):
    """The rate of a year without its own lies between those of the parts that cover it, of a quantity."""
    found = []
    if not row.word.is_quantity:
        return found
    for number in range(*plan.span):
        first, last = year(number)
        parts = [reading for reading in readings if first <= reading.first and reading.last <= last]
        if of_year(readings, number) is None and len(parts) > 1 and covered_by(parts) == set(range(first, last + 1)):
            values = [part.value for part in parts]
            found.append(parts[0].spanning(first, last, Interval(
                min(value.lower for value in values), False, max(value.upper for value in values), False,
                max(value.places for value in values), "bound")))
    return found


def average_level(plan, row, verdict, readings, as_of):
    chosen = over_years(plan, verdict, readings)
    if chosen:
        value = add(reading.value for reading in chosen)
        value.lower = None if value.lower is None else value.lower / len(chosen)
        value.upper = None if value.upper is None else value.upper / len(chosen)
        verdict.value = value


def chained(chosen, sign, root, turned=False):
    """Growth (sign 1) or fall (sign -1) over all readings, in %, as the average of one year where `root` is a share."""
    def of(rates):
        product = Fraction(1)
        for rate in rates:
            if rate is None:
                return None
            product *= 1 + sign * rate / 100
        return sign * (power(product, root) - 1) * 100

    values = [reading.value for reading in chosen]
    if turned:
        values = [Interval(None if v.upper is None else -v.upper, v.upper_open, None if v.lower is None else -v.lower,
                           v.lower_open, v.places, v.kind) for v in values]
    return Interval(of([v.lower for v in values]), any(v.lower_open for v in values),
                    of([v.upper for v in values]), any(v.upper_open for v in values),
                    max(v.places for v in values), worst(v.kind for v in values))


def average_growth(plan, row, verdict, readings, as_of):
    if row.unit not in ("%", "上年=100"):
        growth_of_levels(plan, row, verdict, readings)
        return
    parts = parts_of_years(plan, row, readings)
    chosen = over_years(plan, verdict, readings + parts)
    if parts:
        verdict.skip.add("missing")
    if chosen:
        verdict.has_parts = any(reading in parts for reading in chosen)
        if row.unit == "上年=100":
            chosen = [reading.shifted(-100) for reading in chosen]
        verdict.value = chained(chosen, 1, Fraction(1, len(chosen)))


def growth_of_levels(plan, row, verdict, readings):
    """(level of the last whole year ÷ level of the year before the plan)^(1/years) − 1; money states its prices."""
    count = len(whole_years(plan, verdict))
    if count == 0:
        undetermined(verdict, "missing-periods")
        verdict.value = NOTHING
        verdict.skip.add("missing")
        return
    last = of_year(readings, plan.first // 12 + count - 1)
    before = of_year([reading for reading in row.readings if not reading.is_forecast], plan.first // 12 - 1)
    base = row.baseline if row.base_year in (None, plan.first // 12 - 1) else None
    base = base or (before and before.value)
    if last is None or base is None:
        undetermined(verdict, "missing-periods")
        verdict.value = NOTHING
        verdict.skip |= {"missing"}
        verdict.missing = set(range(plan.first, plan.first + 1))
    elif last.is_conflict:
        undetermined(verdict, "conflict")
        verdict.value = NOTHING
    elif base.lower <= 0:
        undetermined(verdict, "no-growth")
        verdict.value = NOTHING
    elif row.word.is_money and not row.basis:
        undetermined(verdict, "prices")
        verdict.value = NOTHING
        verdict.skip |= {"value", "missing"}
    else:
        def growth(level):
            return None if level is None else 100 * (power(level / base.lower, Fraction(1, count)) - 1)
        value = last.value
        verdict.value = Interval(growth(value.lower), value.lower_open, growth(value.upper), value.upper_open,
                                 value.places, value.kind)


def compounded(plan, row, verdict, readings, as_of):
    chosen = over_years(plan, verdict, readings)
    if chosen and verdict.measure == "compoundedFall" and any((one.value.lower or 0) > 100 for one in chosen):
        # More than all cannot have fallen.
        undetermined(verdict, "out-of-range")
        verdict.value = NOTHING
        verdict.skip.add("value")
    elif chosen:
        verdict.chosen = chosen
        verdict.value = chained(chosen, -1 if verdict.measure == "compoundedFall" else 1, Fraction(1),
                                turned=verdict.sign < 0)


def each_year(plan, row, verdict, readings, as_of):
    """Every whole year by itself, and the running one against its share: what fails is shown, else the last year."""
    attained_at = attainment(row, verdict)
    answers, values = {}, {}
    for number in range(plan.first // 12, verdict.judged_at // 12 + 1):
        first, last = year(number)
        last = min(last, verdict.judged_at)
        part = Verdict()
        part.judged_at = last
        inside = [reading for reading in readings if first <= reading.first and reading.last <= last]
        if not inside:
            verdict.missing |= set(range(first, last + 1))
            continue
        if len({(reading.first, reading.last) for reading in inside}) == 1 and inside[0].last == last:
            values[number] = counted(inside[0].value) if row.word.adds else inside[0].value
        else:
            values[number] = add(counted(reading.value) for reading in inside)
        gap = set(range(first, last + 1)) - covered_by(inside)
        if gap:
            verdict.missing |= gap
            values[number] = Interval(values[number].lower, values[number].lower_open, None, False,
                                      values[number].places, "bound")
        months = last + 1 - first
        share = attained_at.bound * months / 12
        if months == 12:
            answers[number] = attained_at.of(values[number])
        else:
            falls = verdict.direction == "down"
            answers[number] = values[number].at_most(share) if falls else values[number].at_least(share)
    failed = [number for number, answer in answers.items() if answer is False]
    if any(reading.is_conflict for reading in readings):
        if failed:
            verdict.skip |= ALL
        undetermined(verdict, "conflict")
        verdict.value = NOTHING
        verdict.skip |= {"due", "value", "missing"}
        if verdict.missing or None in answers.values():
            verdict.skip.add("reason")
        return
    is_running = (verdict.judged_at + 1) % 12 != 0
    verdict.skip.add("missing")
    if failed:
        verdict.value = values[failed[-1]]
        verdict.status = "missed" if verdict.judged_at >= plan.last else "behind"
        if len(failed) > 1 or is_running:
            verdict.skip |= {"value", "gap", "percentOfTarget", "due", "lagPoints"}
        verdict.failed = True
        return
    if verdict.missing or None in answers.values():
        undetermined(verdict, "missing-periods" if verdict.missing else "bound")
        # Years that differ make no one value.
        verdict.skip |= {"value", "gap", "percentOfTarget", "due", "reason"}
        return
    verdict.value = values[max(values)]


# The value due

def target_end(plan, row):
    return plan.last if row.target.year is None else row.target.year * 12 + 11


def value_due(plan, row, verdict, attained_at):
    if attained_at is None:
        return
    # Rates of whole years are held against what is due at the end of the last whole year.
    until = whole_year(verdict.judged_at) if verdict.measure in YEARLY else verdict.judged_at
    elapsed = until + 1 - plan.first
    share = min(Fraction(elapsed, plan.last + 1 - plan.first), Fraction(1))
    bound = attained_at.bound
    if verdict.measure == "total":
        verdict.due, verdict.due_basis = bound * share, "straight-line"
    elif verdict.reason == "out-of-range":
        return
    elif verdict.measure in ("compoundedFall", "compoundedRise"):
        sign = -1 if verdict.measure == "compoundedFall" else 1
        verdict.due, verdict.due_basis = sign * (power(1 + sign * bound / 100, share) - 1) * 100, "compounding"
    elif verdict.measure == "eachYear":
        months = (verdict.judged_at + 1) % 12 or 12
        verdict.due, verdict.due_basis = bound * (months if row.word.adds else 12) / 12, "target"
        if verdict.status == "notYetDue":
            verdict.due = verdict.due_basis = None
        if verdict.status == "unreported":
            verdict.skip |= {"due", "dueBasis"}
    elif verdict.measure in ("averageLevel", "averageGrowth"):
        verdict.due, verdict.due_basis = bound, "target"
    elif row.target.form == "inStep":
        verdict.due, verdict.due_basis = bound, "target"
    elif row.baseline is None:
        if verdict.judged_at >= target_end(plan, row):
            verdict.due, verdict.due_basis = bound, "target"
    elif is_maintained(row, attained_at):
        verdict.due, verdict.due_basis = bound, "maintained"
    else:
        start = row.base_year * 12 + 12 if row.base_year else plan.first
        share = min(Fraction(verdict.judged_at + 1 - start, target_end(plan, row) + 1 - start), Fraction(1))
        base = start_of(row.baseline)
        if row.target.form == "times" or (row.target.form == "percent" and row.target.value > 0):
            verdict.due, verdict.due_basis = base * power(bound / base, share), "average-growth"
        else:
            verdict.due, verdict.due_basis = base + (bound - base) * share, "straight-line"


def by_annual_targets(plan, row, verdict):
    """Numbers set for every year to date draw the line instead: earlier years whole, the running one by its months."""
    years = range(plan.first // 12, verdict.judged_at // 12 + 1)
    if len(range(*plan.span)) < 2 or not row.annual:
        return
    if verdict.judged_at < plan.first or any(number not in row.annual for number in years):
        return
    running = (verdict.judged_at + 1) % 12
    if verdict.measure == "total":
        verdict.due = sum((row.annual[number] for number in years), Fraction(0))
        if running:
            verdict.due -= row.annual[years[-1]] * (12 - running) / 12
        verdict.due_basis = "annual-targets"
    elif verdict.measure == "level":
        done = [number for number in years if number * 12 + 11 <= verdict.judged_at]
        if done:
            verdict.due, verdict.due_basis = row.annual[done[-1]], "annual-targets"


def start_of(baseline):
    return baseline.lower if baseline.lower is not None else baseline.upper


def is_maintained(row, attained_at):
    return row.baseline is not None and (attained_at.is_throughout or attained_at.of(row.baseline) is True)


# The verdict

def decide(plan, row, verdict, attained_at):
    places = [verdict.value.places if verdict.value else 0, row.target.places]
    places += [row.baseline.places] if row.baseline else []
    places += [reading.value.places for reading in row.others[:1]] if attained_at else []
    verdict.places = max(places) + 2
    is_over = verdict.judged_at >= target_end(plan, row)
    if attained_at is None and verdict.status not in ("unreported", "notYetDue"):
        undetermined(verdict, "no-number" if row.target.form == "statement" else "no-reference-series")
        return
    if verdict.status in ("unreported", "notYetDue") or verdict.reason in (
            "stale", "missing-periods", "conflict", "part-year", "forecast", "claim", "prices", "implausible",
            "no-growth", "out-of-range"):
        return
    if verdict.status and not verdict.failed:
        return
    if is_to_date(plan, verdict):
        undetermined(verdict, "implausible")
        return
    measures(plan, row, verdict, attained_at, is_over)
    if verdict.status:
        return
    attained = attained_at.of(verdict.value)
    falls = verdict.direction == "down"
    is_kept = verdict.measure == "level" and is_maintained(row, attained_at)
    if is_over or is_kept or row.target.form == "inStep" or verdict.measure in ("averageLevel", "averageGrowth"):
        answer = attained
        names = ("met", "missed") if is_over else ("onSchedule", "behind")
    elif verdict.measure == "level" and verdict.due is None:
        if attained is not True:
            is_short = attained_at.plainly(verdict.value) is False
            undetermined(verdict, "no-baseline" if is_short else why_open(verdict, attained_at))
            excluded_reasons(row, verdict)
            return
        answer, names = True, ("onSchedule", "behind")
    elif attained is True and can_be_early(row, verdict):
        verdict.status = "metEarly"
        return
    else:
        answer = due_reached(verdict, attained_at)
        names = ("onSchedule", "behind")
    if answer is None:
        undetermined(verdict, why_open(verdict, attained_at))
        excluded_reasons(row, verdict)
    else:
        verdict.status = names[0] if answer else names[1]


def can_be_early(row, verdict):
    is_sum = verdict.measure in ("total", "compoundedFall", "compoundedRise")
    return (verdict.measure == "level" and row.baseline is not None) or (is_sum and verdict.direction == "up")


def due_reached(verdict, attained_at):
    """At least, or at most, the value due; within a range its far end must hold too."""
    value, far = verdict.value, attained_at.far
    if verdict.direction == "within" and far is not None and verdict.measure != "total":
        is_from_above = far < attained_at.bound
        return both(value.at_most(verdict.due) if is_from_above else value.at_least(verdict.due),
                    value.at_least(far) if is_from_above else value.at_most(far))
    return value.at_most(verdict.due) if verdict.direction == "down" else value.at_least(verdict.due)


def why_open(verdict, attained_at):
    if attained_at.is_short_of_approximate(verdict.value):
        return "approximate"
    if verdict.part_year:
        return "part-year"
    if verdict.has_parts:
        # The year's own rate is what is missing.
        return "missing-periods"
    if verdict.has_claim:
        return "claim"
    if verdict.missing:
        return "forecast" if verdict.missing <= covered_by(verdict.forecasts) else "missing-periods"
    return "approximate" if verdict.value.kind == "approximate" else "bound"


def measures(plan, row, verdict, attained_at, is_over):
    """What stands beside the status: gap, shares, lag and what is still required."""
    value, due, falls = verdict.value, verdict.due, verdict.direction == "down"
    if not value.exact:
        return
    figure, goal = value.lower, attained_at.bound
    far = attained_at.far
    signed = -1 if falls or (far is not None and far < goal) else 1
    is_past = far is not None and verdict.measure != "total" and signed * (figure - far) > 0
    if due is not None:
        verdict.gap = signed * (far - figure) if is_past else signed * (figure - due)
        if far is not None and verdict.measure == "level" and verdict.due_basis != "straight-line":
            verdict.gap = min(verdict.gap, signed * (far - figure))
    if row.target.form == "points" and row.baseline is not None:
        verdict.percent_of_target = 100 * (figure - start_of(row.baseline)) / row.target.value
    elif not falls and goal > 0 and verdict.direction != "within":
        verdict.percent_of_target = 100 * figure / goal
    if verdict.measure == "compoundedFall":
        verdict.percent_of_target = 100 * logarithm(1 - figure / 100) / logarithm(1 - goal / 100)
    if row.target.form == "inStep" and verdict.measure == "level" and row.baseline is not None:
        if goal != start_of(row.baseline):
            verdict.percent_of_way = 100 * (figure - start_of(row.baseline)) / (goal - start_of(row.baseline))
        is_line = False
    else:
        is_line = verdict.measure == "level" and row.baseline is not None and not is_maintained(row, attained_at)
    if is_line:
        way = goal - start_of(row.baseline)
        if way:
            verdict.percent_of_way = 100 * (figure - start_of(row.baseline)) / way
            verdict.lag = max(-100 * verdict.gap / abs(way), Fraction(0))
    elif verdict.measure in ("total", "compoundedRise"):
        verdict.lag = max(100 * signed * (due - figure) / goal, Fraction(0))
    elif verdict.measure == "compoundedFall":
        share = 100 * logarithm(1 - due / 100) / logarithm(1 - goal / 100)
        verdict.lag = max(share - verdict.percent_of_target, Fraction(0))
    if is_over or verdict.measure not in ("level", "total", "compoundedFall"):
        return
    left = target_end(plan, row) - verdict.judged_at
    if verdict.measure == "total" and falls:
        return
    if verdict.measure == "compoundedFall" and whole_year(verdict.judged_at) != verdict.judged_at:
        left = target_end(plan, row) - whole_year(verdict.judged_at)
    if verdict.measure == "compoundedFall":
        rest = (1 - goal / 100) / (1 - figure / 100)
        verdict.per_year = 100 * (1 - power(rest, Fraction(12, left))) if rest < 1 else Fraction(0)
        verdict.per_quarter = 100 * (1 - power(rest, Fraction(3, left))) if rest < 1 else Fraction(0)
        return
    # Past the far end of a range the way leads back.
    rest = signed * (figure - far) if is_past else max(signed * (goal - figure), Fraction(0))
    verdict.per_year, verdict.per_quarter = rest * 12 / left, rest * 3 / left


def never_nought(value, places):
    """A difference that is there is shown, however small."""
    while value and shown(value, places) == "0":
        places += 1
    return shown(value, places)


def apart(value, other, places):
    """A value in as many places as tell it from the one that is held against it."""
    while value is not None and other is not None and value != other and shown(value, places) == shown(other, places):
        places += 1
        if places == 28:
            break
    return shown(value, places)


def portion(percent):
    """A share in two places, never 100 where it is less."""
    text = shown(percent, 2)
    if percent is not None and percent < 100 <= Fraction(text):
        return shown(Fraction(percent * 100 // 1, 100), 2)
    return text


def printed(verdict):
    """The verdict as the JSON prints it."""
    value = verdict.value
    is_single = value and value.lower == value.upper and not value.lower_open and not value.upper_open
    single = value.lower if is_single else None
    return {
        "status": verdict.status, "reason": verdict.reason, "measure": verdict.measure,
        "direction": verdict.direction, "judgedAt": str(last_day(verdict.judged_at)),
        "due": apart(verdict.due, single, verdict.places), "dueBasis": verdict.due_basis,
        "gap": never_nought(verdict.gap, verdict.places),
        "percentOfTarget": portion(verdict.percent_of_target), "percentOfWay": portion(verdict.percent_of_way),
        "lagPoints": never_nought(verdict.lag, 2), "perYear": never_nought(verdict.per_year, verdict.places),
        "perQuarter": never_nought(verdict.per_quarter, verdict.places),
        "lowerOpen": bool(value and value.lower_open), "upperOpen": bool(value and value.upper_open),
        "missing": verdict.missing,
    }

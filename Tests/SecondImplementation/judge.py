"""The verdict on one indicator row, worked out plainly from the manual: over rationals, year by year, with no index,
no cache and nothing of the program's. `judge` answers with what the reports print for the row.
"""

import datetime
from fractions import Fraction

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
        self.part_year = self.failed = self.may_be_to_date = False
        self.skip = set()


def measure_of(row):
    """计量, else what bracket, unit and name say."""
    if row.measure:
        return row.measure
    if row.target.bracket:
        if row.word.adds:
            return "total"
        if row.unit == "%" and row.baseline is None:
            return "compoundedFall" if row.word.falls else "compoundedRise"
    return "level"


def judge(plan, row, as_of):
    """The verdict; where a cell can be read in several ways, what all readings of it agree on."""
    row = in_force(row, as_of)
    verdicts = [judged(plan, row, as_of, measure_of(row), direction) for direction in directions_of(row)]
    first = verdicts[0]
    if any((other.status, other.reason) != (first.status, first.reason) for other in verdicts):
        first.direction = first.due = first.due_basis = first.gap = None
        first.percent_of_target = first.percent_of_way = first.lag = first.per_year = first.per_quarter = None
        undetermined(first, "no-direction")
    return first


def judged(plan, row, as_of, measure, direction):
    verdict = Verdict()
    verdict.measure, verdict.direction = measure, direction
    attained_at = attainment(row, verdict)
    verdict.judged_at = judged_at(plan, row, verdict, as_of)
    value_to_date(plan, row, verdict, as_of)
    value_due(plan, row, verdict, attained_at)
    decide(plan, row, verdict, attained_at)
    return verdict


def in_force(row, as_of):
    """The row with the baseline and the target that the revisions up to the day set."""
    for revision in sorted(row.revisions, key=lambda revision: revision.day):
        if revision.day <= as_of:
            row = row.revised(revision)
    return row


class Attainment:
    """When the target is attained: signs and bounds that must all hold. `bound` is where the line leads, `far` the
    other end of a range."""

    def __init__(self, tests, bound, far=None, approximate=False, is_throughout=False):
        self.tests, self.bound, self.far, self.approximate = tests, bound, far, approximate
        self.is_throughout = is_throughout

    def of(self, value):
        answer = True
        for sign, bound in self.tests:
            answer = both(answer, value.holds(sign, bound))
        # Short of 左右 the manual decides nothing.
        return None if self.approximate and answer is False else answer


def attainment(row, verdict):
    target = row.target
    falls = verdict.direction == "down"
    if target.form == "range":
        if verdict.direction == "within":
            is_above = row.baseline is not None and start_of(row.baseline) > target.upper
            bounds = [target.upper, target.lower] if is_above else [target.lower, target.upper]
            return Attainment([(">=", target.lower), ("<=", target.upper)], *bounds)
        return Attainment([("<=", target.upper)] if falls else [(">=", target.lower)],
                          target.upper if falls else target.lower)
    value = target.value
    if target.form in ("points", "percent", "times"):
        base = row.baseline.lower
        value = base + value if target.form == "points" else base * (1 + value / 100)
        if target.form == "times":
            value = base * (1 + target.value)
    sign = target.sign or ("<=" if falls else ">=")
    return Attainment([(sign, value)], value, approximate=target.form == "approximate",
                      is_throughout=is_throughout(row, verdict.direction))


def directions_of(row):
    """What may be the better side: one, where something in the row says it."""
    target, measure = row.target, measure_of(row)
    if row.direction:
        return [row.direction]
    if target.form == "range":
        if measure == "total":
            return ["within"]
        if row.word.better:
            return [row.word.better]
        return ["within"] + sides_of_range(row)
    if target.form in ("points", "percent", "times"):
        return ["down" if target.value < 0 else "up"]
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
    """What is measured, then the side of the baseline; a word that the baseline contradicts decides only without doubt."""
    word, side = row.word.better, side_of_baseline(row)
    if word is None:
        return [side] if side else ["up", "down"]
    return [word] if side in (None, word) or row.word.is_sure else [word, side]


def side_of_baseline(row):
    if row.baseline is None or row.baseline.equals(row.target.value):
        return None
    base = start_of(row.baseline)
    if base == row.target.value:
        return None
    return "up" if base < row.target.value else "down"


def is_throughout(row, direction):
    """A limit that a word names without doubt, on the far side of the baseline, is due throughout."""
    target = row.target
    return (row.word.is_sure and row.direction is None and target.form in ("threshold", "approximate")
            and not (target.sign or target.verb) and direction == row.word.better
            and side_of_baseline(row) not in (None, direction))


def sides_of_range(row):
    """A range may be a floor or a ceiling, as seen from the baseline; from within it, or without one, either."""
    if row.baseline is not None and start_of(row.baseline) < row.target.lower:
        return ["up"]
    if row.baseline is not None and start_of(row.baseline) > row.target.upper:
        return ["down"]
    return ["up", "down"]


# Time

def counts(last_month, plan, as_of):
    """Whether a cycle that ends with a month is asked for, or its reporting day has passed."""
    end = last_day(last_month)
    return end == as_of or end <= as_of and end + datetime.timedelta(days=plan.lag) < as_of


def last_cycle(plan, months, as_of):
    """The last month of the last cycle that counts, or the month before the plan."""
    last = plan.first - 1
    for month in range(plan.first + months - 1, plan.last + 1, months):
        if counts(month, plan, as_of):
            last = month
    return last


def is_yearly(row, verdict):
    return verdict.measure in YEARLY or (verdict.measure == "level" and row.word.yearly is not None)


def usable(plan, row, as_of):
    return [reading for reading in row.readings
            if last_day(reading.last) <= as_of and reading.first >= plan.first and reading.last <= plan.last]


def judged_at(plan, row, verdict, as_of):
    ends = [reading.last for reading in usable(plan, row, as_of)]
    if verdict.measure == "level" and row.survey:
        if counts(plan.last, plan, as_of):
            return plan.last
        return max(ends, default=last_cycle(plan, row.survey * 12, as_of))
    if verdict.measure == "level" and row.word.yearly:
        # The last whole year, unless there is none yet.
        whole = max((number * 12 + 11 for number in range(*plan.span) if has_whole(row, number, as_of)), default=0)
        whole = max(whole, last_cycle(plan, 12, as_of))
        if whole >= plan.first or ends:
            return max([whole] if whole >= plan.first else ends)
    latest = max(ends, default=plan.first - 1)
    return max(last_cycle(plan, row.cycle or plan.cycle, as_of), latest)


def has_whole(row, number, as_of):
    """Whether readings up to the day are a year's own, or cover it."""
    first, last = year(number)
    parts = [reading for reading in row.readings if first <= reading.first and reading.last <= last]
    return last_day(last) <= as_of and covered_by(parts) >= set(range(first, last + 1))


def covered_by(readings):
    return {month for reading in readings for month in range(reading.first, reading.last + 1)}


def whole_year(month):
    """The last month of the last whole year up to a month."""
    return month - (month + 1) % 12


# The value to date

def value_to_date(plan, row, verdict, as_of):
    readings = usable(plan, row, as_of)
    if not readings:
        cycle = (row.survey or 0) * 12 or row.cycle or plan.cycle
        verdict.status = "notYetDue" if last_cycle(plan, cycle, as_of) < plan.first else "unreported"
        return
    {"level": level, "total": total, "eachYear": each_year, "averageLevel": average_level,
     "averageGrowth": average_growth, "compoundedFall": compounded, "compoundedRise": compounded,
     }[verdict.measure](plan, row, verdict, readings, as_of)


def level(plan, row, verdict, readings, as_of):
    if row.word.yearly:
        yearly_level(plan, row, verdict, readings, as_of)
        return
    end = target_end(plan, row)
    if end <= verdict.judged_at and end < plan.last:
        own_year(row, verdict, readings, end)
        return
    latest = max(readings, key=lambda reading: (reading.last, reading.first))
    verdict.value = latest.value
    if latest.last < verdict.judged_at and not row.survey:
        undetermined(verdict, "stale")


def own_year(row, verdict, readings, end):
    """A target with a year of its own, once that is over: the reading at its end decides, or a later one that attains
    it; without either nothing does."""
    attained_at = attainment(row, verdict)
    latest = max(readings, key=lambda reading: (reading.last, reading.first))
    own = next((reading for reading in readings if reading.last == end), None)
    if own is not None:
        verdict.value = own.value
        if attained_at.of(own.value) is not True and latest is not own:
            later = attained_at.of(latest.value)
            if later is True:
                verdict.value = latest.value
            excluded_own_year(verdict, later, latest)
        return
    verdict.value = latest.value
    if latest.last < end or attained_at.of(latest.value) is not True:
        before = [reading for reading in readings if reading.last < end]
        if before:
            verdict.value = max(before, key=lambda reading: reading.last).value
            undetermined(verdict, "stale")
        else:
            undetermined(verdict, "missing-periods")
            verdict.skip |= {"gap", "percentOfTarget", "percentOfWay", "lagPoints", "perYear", "perQuarter"}
        verdict.missing = set()
        verdict.skip.add("missing")


def yearly_level(plan, row, verdict, readings, as_of):
    """The last whole year decides: its own reading, else parts that cover it, added up or as bounds of the average."""
    for number in reversed(whole_years(plan, verdict)):
        first, last = year(number)
        own = of_year(readings, number)
        parts = [reading for reading in readings if first <= reading.first and reading.last <= last]
        is_last = last == verdict.judged_at
        if own is not None:
            verdict.value = own.value
        elif parts:
            tiles = sorted(parts, key=lambda reading: reading.first)
            missing = set(range(first, last + 1)) - {m for part in tiles for m in range(part.first, part.last + 1)}
            values = [part.value for part in tiles]
            if missing and not is_last:
                continue
            if missing and not counts(last, plan, as_of):
                break
            verdict.part_year = True
            if row.word.yearly == "accrues":
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
    verdict.value = max(readings, key=lambda reading: reading.last).value
    verdict.skip |= {"value", "missing"}


def undetermined(verdict, reason):
    verdict.status, verdict.reason = "undetermined", reason


def total(plan, row, verdict, readings, as_of):
    """The readings that tile the plan to date with the fewest missing months, then the fewest periods."""
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
    if contradicted(readings):
        undetermined(verdict, "conflict")
        verdict.skip.add("value")
        return
    covered = {month for reading in chosen for month in range(reading.first, reading.last + 1)}
    verdict.missing = set(range(plan.first, verdict.judged_at + 1)) - covered
    verdict.may_be_to_date = may_be_to_date(row, verdict, chosen)
    # A count is never below nothing, even where only its upper bound is known.
    parts = [counted(reading.value) for reading in chosen]
    value = add(parts)
    if verdict.missing:
        value.upper, value.upper_open = None, False
        if any(part.lower is None or part.lower < 0 for part in parts):
            value.lower, value.lower_open = None, False
    verdict.value = value


def counted(value):
    if value.lower is None and value.upper >= 0:
        return Interval(Fraction(0), False, value.upper, value.upper_open, value.places, value.kind)
    return value


def contradicted(readings):
    """A part that exceeds its whole, or parts that are not the whole."""
    for whole in readings:
        parts = [part for part in readings if part is not whole and whole.first <= part.first
                 and part.last <= whole.last]
        for part in parts:
            if part.value.lower is not None and whole.value.upper is not None and part.value.lower > whole.value.upper:
                return True
        if differs_from_parts(whole, parts, whole.first, []):
            return True
    return False


def differs_from_parts(whole, parts, month, chosen):
    if month > whole.last:
        value = add(part.value for part in chosen)
        return value.lower > whole.value.upper or value.upper < whole.value.lower
    return any(differs_from_parts(whole, parts, part.last + 1, chosen + [part])
               for part in parts if part.first == month)


def whole_years(plan, verdict):
    return range(plan.first // 12, (verdict.judged_at + 1) // 12)


def of_year(readings, number):
    first, last = year(number)
    return next((reading for reading in readings if (reading.first, reading.last) == (first, last)), None)


def over_years(plan, verdict, readings):
    """Each whole year's reading; one over several whole years stands for each of them."""
    found = {}
    for number in whole_years(plan, verdict):
        own = of_year(readings, number)
        if own is None:
            own = next((reading for reading in readings if reading.first <= number * 12
                        and reading.last >= number * 12 + 11 and reading.last <= verdict.judged_at), None)
        if own is None:
            verdict.missing |= set(range(number * 12, number * 12 + 12))
        else:
            found[number] = own
    if verdict.missing:
        undetermined(verdict, "missing-periods")
        verdict.value = Interval(None, False, None, False, 0, "bound")
        return None
    return list(found.values())


def average_level(plan, row, verdict, readings, as_of):
    chosen = over_years(plan, verdict, readings)
    if chosen:
        value = add(reading.value for reading in chosen)
        value.lower = None if value.lower is None else value.lower / len(chosen)
        value.upper = None if value.upper is None else value.upper / len(chosen)
        verdict.value = value


def chained(chosen, sign, root):
    """Growth (sign 1) or fall (sign -1) over all readings, in %, as the average of one year where `root` is a share."""
    def of(rates):
        product = Fraction(1)
        for rate in rates:
            if rate is None:
                return None
            product *= 1 + sign * rate / 100
        return sign * (power(product, root) - 1) * 100

    values = [reading.value for reading in chosen]
    return Interval(of([v.lower for v in values]), any(v.lower_open for v in values),
                    of([v.upper for v in values]), any(v.upper_open for v in values),
                    max(v.places for v in values), worst(v.kind for v in values))


def average_growth(plan, row, verdict, readings, as_of):
    chosen = over_years(plan, verdict, readings)
    if chosen:
        verdict.value = chained(chosen, 1, Fraction(1, len(chosen)))


def compounded(plan, row, verdict, readings, as_of):
    chosen = over_years(plan, verdict, readings)
    if chosen:
        verdict.may_be_to_date = may_be_to_date(row, verdict, chosen)
        verdict.value = chained(chosen, -1 if verdict.measure == "compoundedFall" else 1, Fraction(1))


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
            values[number] = inside[0].value
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


def start_of(baseline):
    return baseline.lower if baseline.lower is not None else baseline.upper


def is_maintained(row, attained_at):
    return row.baseline is not None and (attained_at.is_throughout or attained_at.of(row.baseline) is True)


# The verdict

def decide(plan, row, verdict, attained_at):
    places = [verdict.value.places if verdict.value else 0, row.target.places]
    places += [row.baseline.places] if row.baseline else []
    verdict.places = max(places) + 2
    is_over = verdict.judged_at >= target_end(plan, row)
    if verdict.status in ("unreported", "notYetDue") or verdict.reason in (
            "stale", "missing-periods", "conflict", "part-year"):
        return
    if verdict.status and not verdict.failed:
        return
    if verdict.may_be_to_date and verdict.value.lower is not None and verdict.value.lower * 100 > verdict.due * 115:
        verdict.skip |= ALL
    measures(plan, row, verdict, attained_at, is_over)
    if verdict.status:
        return
    attained = attained_at.of(verdict.value)
    falls = verdict.direction == "down"
    is_kept = verdict.measure == "level" and is_maintained(row, attained_at)
    if is_over or is_kept or verdict.measure in ("averageLevel", "averageGrowth"):
        answer = attained
        names = ("met", "missed") if is_over else ("onSchedule", "behind")
    elif verdict.measure == "level" and row.baseline is None:
        if attained is not True:
            undetermined(verdict, "no-baseline" if attained is False else why_open(verdict))
            open_questions(row, verdict)
            return
        answer, names = True, ("onSchedule", "behind")
    elif attained is True and can_be_early(verdict):
        verdict.status = "metEarly"
        return
    else:
        answer = due_reached(verdict, attained_at)
        names = ("onSchedule", "behind")
    if answer is None:
        undetermined(verdict, why_open(verdict))
        open_questions(row, verdict)
    else:
        verdict.status = names[0] if answer else names[1]


# What is not compared: what the manual leaves open, and what the program is known to get wrong.

BESIDE = {"value", "gap", "percentOfTarget", "percentOfWay", "lagPoints", "perYear", "perQuarter"}
ALL = BESIDE | {"status", "reason", "due", "dueBasis", "direction", "missing"}


def excluded_own_year(verdict, later, latest):
    """A target with its own year, not attained then. Open: which of several failing readings is shown, and whether a
    later one that may attain it decides. Wrong: made up later, the row is met, and missed again a cycle later because
    that cycle's figure is missing."""
    if later is False:
        verdict.skip |= BESIDE
    if later is None or latest.last < verdict.judged_at:
        verdict.skip |= ALL


def may_be_to_date(row, verdict, chosen):
    """Yearly figures that never fall may be totals to date: when the last is near the value due, and the sum far past
    it, has no number. Between what surely is and what surely is not, nothing is compared."""
    yearly = [reading.value for reading in chosen if reading.last - reading.first == 11]
    if len(yearly) < 2 or len(yearly) < len(chosen):
        return False
    return all(one.lower is not None and other.lower is not None and other.lower >= one.lower
               for one, other in zip(yearly, yearly[1:]))


def open_questions(row, verdict):
    # An exact figure short of a target with 左右: nothing decides, but no word of the manual names the reason.
    if row.target.form == "approximate" and verdict.value.exact:
        verdict.skip.add("reason")


def can_be_early(verdict):
    is_sum = verdict.measure in ("total", "compoundedFall", "compoundedRise")
    return verdict.measure == "level" or (is_sum and verdict.direction == "up")


def due_reached(verdict, attained_at):
    """At least, or at most, the value due; within a range its far end must hold too."""
    value, far = verdict.value, attained_at.far
    if verdict.direction == "within" and far is not None and verdict.measure != "total":
        is_from_above = far < attained_at.bound
        return both(value.at_most(verdict.due) if is_from_above else value.at_least(verdict.due),
                    value.at_least(far) if is_from_above else value.at_most(far))
    return value.at_most(verdict.due) if verdict.direction == "down" else value.at_least(verdict.due)


def why_open(verdict):
    if verdict.part_year:
        return "part-year"
    if verdict.missing:
        return "missing-periods"
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
        if far is not None and verdict.measure == "level" and is_maintained(row, attained_at):
            verdict.gap = min(verdict.gap, signed * (far - figure))
    if row.target.form == "points" and row.baseline is not None:
        verdict.percent_of_target = 100 * (figure - start_of(row.baseline)) / row.target.value
    elif not falls and goal != 0 and verdict.direction != "within":
        verdict.percent_of_target = 100 * figure / goal
    if verdict.measure == "compoundedFall":
        verdict.percent_of_target = 100 * logarithm(1 - figure / 100) / logarithm(1 - goal / 100)
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
    if verdict.measure == "compoundedFall":
        rest = (1 - goal / 100) / (1 - figure / 100)
        verdict.per_year = 100 * (1 - power(rest, Fraction(12, left))) if rest < 1 else Fraction(0)
        verdict.per_quarter = 100 * (1 - power(rest, Fraction(3, left))) if rest < 1 else Fraction(0)
        return
    if is_past:
        verdict.skip |= {"perYear", "perQuarter"}
    rest = max(signed * (goal - figure), Fraction(0))
    verdict.per_year, verdict.per_quarter = rest * 12 / left, rest * 3 / left


def never_nought(value, places):
    """A difference that is there is shown, however small."""
    while value and shown(value, places) == "0":
        places += 1
    return shown(value, places)


def printed(verdict):
    """The verdict as the JSON prints it."""
    value = verdict.value
    return {
        "status": verdict.status, "reason": verdict.reason, "measure": verdict.measure,
        "direction": verdict.direction, "judgedAt": str(last_day(verdict.judged_at)),
        "due": shown(verdict.due, verdict.places), "dueBasis": verdict.due_basis,
        "gap": never_nought(verdict.gap, verdict.places),
        "percentOfTarget": shown(verdict.percent_of_target, 2), "percentOfWay": shown(verdict.percent_of_way, 2),
        "lagPoints": shown(verdict.lag, 2), "perYear": shown(verdict.per_year, verdict.places),
        "perQuarter": shown(verdict.per_quarter, verdict.places),
        "lowerOpen": bool(value and value.lower_open), "upperOpen": bool(value and value.upper_open),
        "missing": verdict.missing,
    }

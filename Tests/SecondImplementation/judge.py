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
    verdict = Verdict()
    verdict.measure = measure_of(row)
    row = in_force(row, as_of)
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
    """When the target is attained: signs and bounds that must all hold; `bound` is where the line leads."""

    def __init__(self, tests, bound, approximate=False):
        self.tests, self.bound, self.approximate = tests, bound, approximate

    def of(self, value):
        answer = True
        for sign, bound in self.tests:
            answer = both(answer, value.holds(sign, bound))
        # Short of 左右 the manual decides nothing.
        return None if self.approximate and answer is False else answer


def attainment(row, verdict):
    target = row.target
    verdict.direction = direction_of(row, verdict)
    falls = verdict.direction == "down"
    if target.form == "range":
        if verdict.direction == "within":
            base = row.baseline
            is_above = base is not None and base.exact and base.lower > target.upper
            return Attainment([(">=", target.lower), ("<=", target.upper)], target.upper if is_above else target.lower)
        return Attainment([("<=", target.upper)] if falls else [(">=", target.lower)],
                          target.upper if falls else target.lower)
    value = target.value
    if target.form in ("points", "percent", "times"):
        if row.baseline is None:
            return None
        base = row.baseline.lower
        value = base + value if target.form == "points" else base * (1 + value / 100)
        if target.form == "times":
            value = base * (1 + target.value)
    sign = target.sign or ("<=" if falls else ">=")
    return Attainment([(sign, value)], value, approximate=target.form == "approximate")


def direction_of(row, verdict):
    if row.direction:
        return row.direction
    target = row.target
    if target.form == "range" and verdict.measure == "total":
        return "within"
    if target.form in ("points", "percent", "times"):
        return "down" if target.value < 0 else "up"
    if target.sign in (">", ">="):
        return "up"
    if target.sign in ("<", "<="):
        return "down"
    if target.verb:
        return target.verb
    if verdict.measure in ("total", "compoundedFall", "compoundedRise", "averageGrowth"):
        return "up"
    return None


# Time

def counts(last_month, plan, as_of):
    """Whether a cycle that ends with a month is asked for, or its reporting day has passed."""
    end = last_day(last_month)
    return end == as_of or end + datetime.timedelta(days=plan.lag) < as_of


def last_cycle(plan, months, as_of):
    """The last month of the last cycle that counts, or the month before the plan."""
    last = plan.first - 1
    for month in range(plan.first + months - 1, plan.last + 1, months):
        if last_day(month) <= as_of and counts(month, plan, as_of):
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
        return max(ends, default=last_cycle(plan, row.survey * 12, as_of))
    is_whole = verdict.measure == "level" and row.word.yearly
    cycle = 12 if is_whole else row.cycle or plan.cycle
    latest = max(ends, default=plan.first - 1)
    return max(last_cycle(plan, cycle, as_of), whole_year(latest) if is_whole else latest)


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
    latest = max(readings, key=lambda reading: (reading.last, reading.first))
    verdict.value = latest.value
    if latest.last < verdict.judged_at:
        undetermined(verdict, "stale")


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
        verdict.value = chained(chosen, -1 if verdict.measure == "compoundedFall" else 1, Fraction(1))


def each_year(plan, row, verdict, readings, as_of):
    raise NotImplementedError


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
    elif verdict.measure in ("averageLevel", "averageGrowth", "eachYear"):
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
        if row.target.form == "times":
            verdict.due, verdict.due_basis = base * power(bound / base, share), "average-growth"
        else:
            verdict.due, verdict.due_basis = base + (bound - base) * share, "straight-line"


def start_of(baseline):
    return baseline.lower if baseline.lower is not None else baseline.upper


def is_maintained(row, attained_at):
    return row.baseline is not None and attained_at.of(row.baseline) is True


# The verdict

def decide(plan, row, verdict, attained_at):
    places = [verdict.value.places if verdict.value else 0, row.target.places]
    places += [row.baseline.places] if row.baseline else []
    verdict.places = max(places) + 2
    is_over = verdict.judged_at >= target_end(plan, row)
    if verdict.status in ("unreported", "notYetDue") or verdict.reason in ("stale", "missing-periods", "conflict"):
        return
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
            undetermined(verdict, "no-baseline" if attained is False or verdict.value.exact else why_open(verdict))
            return
        answer, names = True, ("onSchedule", "behind")
    elif attained is True and can_be_early(verdict):
        verdict.status = "metEarly"
        return
    else:
        answer = due_reached(verdict, falls)
        names = ("onSchedule", "behind")
    if answer is None:
        undetermined(verdict, why_open(verdict))
    else:
        verdict.status = names[0] if answer else names[1]


def can_be_early(verdict):
    return verdict.measure == "level" or (verdict.measure == "total" and verdict.direction == "up")


def due_reached(verdict, falls):
    return verdict.value.at_most(verdict.due) if falls else verdict.value.at_least(verdict.due)


def why_open(verdict):
    if verdict.missing:
        return "missing-periods"
    return "approximate" if verdict.value.kind == "approximate" else "bound"


def measures(plan, row, verdict, attained_at, is_over):
    """What stands beside the status: gap, shares, lag and what is still required."""
    value, due, falls = verdict.value, verdict.due, verdict.direction == "down"
    if not value.exact:
        return
    figure, goal = value.lower, attained_at.bound
    signed = -1 if falls else 1
    if due is not None:
        verdict.gap = signed * (figure - due)
    if not falls and goal != 0 and verdict.direction != "within":
        verdict.percent_of_target = 100 * figure / goal
    if verdict.measure == "compoundedFall":
        verdict.percent_of_target = 100 * logarithm(1 - figure / 100) / logarithm(1 - goal / 100)
    is_line = verdict.measure == "level" and row.baseline is not None and not is_maintained(row, attained_at)
    if is_line:
        way = goal - start_of(row.baseline)
        if way:
            verdict.percent_of_way = 100 * (figure - start_of(row.baseline)) / way
            verdict.lag = max(100 * signed * (due - figure) / abs(way), Fraction(0))
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

"""What is not compared: what the manual leaves open, and what the program is known to get wrong. Each goes by one
function here, which names what of the verdict is passed over; with the function goes the exception. Smaller liberties,
such as which of several failing years is shown, stand in judge.py where they arise; rows that are not made at all, in
plans.py.
"""

from figures import last_day

BESIDE = {"value", "gap", "percentOfTarget", "percentOfWay", "lagPoints", "perYear", "perQuarter"}
ALL = BESIDE | {"status", "reason", "due", "dueBasis", "direction", "missing", "judgedAt"}


# Wrong

def excluded_made_up(verdict):
    """A target with its own year, made up later, is met, and missed or stale again a cycle later because that cycle's
    figure is missing."""
    verdict.skip |= ALL


def excluded_revision(row, verdict, as_of):
    """Of a document that takes effect between the day judged at and the day asked for, the new baseline counts
    while the old target does."""
    if any(revision.baseline and last_day(verdict.judged_at) < revision.day <= as_of for revision in row.revisions):
        verdict.skip |= ALL


def excluded_forecast(verdict):
    """A stale row is called `forecast` for the sake of a forecast of an earlier cycle than the missing one."""
    verdict.skip.add("reason")


def excluded_range(row, verdict, side):
    """Of a range that a word and the baseline see from two sides, the side of the baseline is not asked about."""
    if row.target.form == "range" and not row.direction and row.word.better and not row.word.is_sure \
            and side not in (None, row.word.better):
        verdict.skip |= ALL


def excluded_later(verdict):
    """A preliminary figure gives way to a figure that ends after the day asked for."""
    verdict.skip |= ALL


def excluded_contradiction(verdict):
    """A part that exceeds its whole goes unnoticed where the whole is itself a sum."""
    verdict.skip |= ALL


def excluded_required(verdict):
    """What a compounded fall still needs in each year is spread from the day judged at, not from the end of the last
    whole year, where its value to date and its value due stand."""
    verdict.skip |= {"perYear", "perQuarter"}


# Open

def excluded_own_year(verdict, later):
    """Of a target with its own year, not attained then: which of several failing readings is shown, and whether a later
    one that may attain it decides."""
    verdict.skip |= BESIDE if later is False else ALL if later is None else set()


def excluded_past(verdict):
    """What is still required where the figure lies past the far end of a range: the program says nothing is."""
    verdict.skip |= {"perYear", "perQuarter"}


def excluded_to_date(verdict):
    """Figures that never fall may be totals to date: when the last is near the value due, and the sum far past it, has
    no number. Between what surely is and what surely is not, nothing is compared."""
    verdict.skip |= ALL


def excluded_one_year(row, verdict):
    """In a plan of one year the number set for that year does not draw the line."""
    if row.annual:
        verdict.skip |= ALL


def excluded_preliminary(verdict):
    """Preliminary figures at odds with firm ones, other than a shorter one that exceeds a verified total."""
    verdict.skip |= ALL


def excluded_first_year(verdict):
    """Before the first whole year, the manual has two reasons for rates of its parts."""
    verdict.skip.add("reason")


def excluded_reasons(row, verdict):
    # An exact figure short of a target with 左右: nothing decides, but no word of the manual names the reason.
    if row.target.form == "approximate" and verdict.value.exact:
        verdict.skip.add("reason")
    # A total with a claim, or with forecasts among other gaps, has two reasons.
    if (verdict.has_claim or verdict.forecasts) and (verdict.missing or verdict.part_year):
        verdict.skip.add("reason")

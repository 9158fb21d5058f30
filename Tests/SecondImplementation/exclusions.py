"""What is not compared: what the manual leaves open, and what the program is known to get wrong. Each goes by one
function here, which names what of the verdict is passed over; with the function goes the exception. Smaller liberties,
such as which of several failing years is shown, stand in judge.py where they arise; rows that are not made at all, in
plans.py.
"""

from figures import last_day

BESIDE = {"value", "gap", "percentOfTarget", "percentOfWay", "lagPoints", "perYear", "perQuarter"}
ALL = BESIDE | {"status", "reason", "due", "dueBasis", "direction", "missing", "judgedAt"}


# Wrong

# Open

def excluded_own_year(verdict, later):
    """Of a target with its own year, not attained then: which of several failing readings is shown, and whether a later
    one that may attain it decides."""
    verdict.skip |= BESIDE if later is False else ALL if later is None else set()


def excluded_to_date(verdict):
    """Figures that never fall may be totals to date: when the last is near the value due, and the sum far past it, has
    no number. Between what surely is and what surely is not, nothing is compared."""
    verdict.skip |= ALL


def excluded_preliminary(verdict):
    """Preliminary figures at odds with firm ones, other than a shorter one that exceeds a verified total."""
    verdict.skip |= ALL


def excluded_reasons(row, verdict):
    # A total with a claim, or with forecasts among other gaps, has two reasons.
    if (verdict.has_claim or verdict.forecasts) and (verdict.missing or verdict.part_year):
        verdict.skip.add("reason")

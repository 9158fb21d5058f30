"""What is not compared: what the manual leaves open, and what the program is known to get wrong. Each goes by one
function here, which names what of the verdict is passed over; with the function goes the exception. Smaller liberties,
such as which of several failing years is shown, stand in judge.py where they arise; rows that are not made at all, in
plans.py.
"""

BESIDE = {"value", "gap", "percentOfTarget", "percentOfWay", "lagPoints", "perYear", "perQuarter"}
ALL = BESIDE | {"status", "reason", "due", "dueBasis", "direction", "missing", "judgedAt"}


# Wrong

def excluded_compounded(verdict):
    """A compounded rate without any whole year is `missing-periods`, not `part-year`."""
    verdict.skip.add("reason")


# Open

def excluded_own_year(verdict, later):
    """Missing is a sentence on a target with its own year, not attained then: which of several failing readings is
    shown, and whether a later one that may attain it decides."""
    verdict.skip |= BESIDE if later is False else ALL if later is None else set()


def excluded_preliminary(verdict):
    """Missing is a sentence on preliminary figures at odds with firm ones, other than a shorter one that exceeds a
    verified total."""
    verdict.skip |= ALL


def excluded_first_year(verdict):
    """Missing is a sentence on the reason of an average before its first whole year, of which only parts are there."""
    verdict.skip.add("reason")


def excluded_reasons(row, verdict):
    # Missing is a sentence on which of two reasons a total with a claim, or with forecasts among other gaps, gives.
    if (verdict.has_claim or verdict.forecasts) and (verdict.missing or verdict.part_year):
        verdict.skip.add("reason")


def excluded_parts(verdict):
    """Missing is a sentence on how near yearly figures have to come together to the number that they may be parts of."""
    verdict.skip |= ALL | {"lower", "upper", "measure"}

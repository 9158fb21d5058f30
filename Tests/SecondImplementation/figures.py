"""Exact figures: intervals of rationals, answers of three values, months, and the rounding of the manual (half away
from zero). Powers that are no rationals come from decimals of 60 digits; no binary floating point is used.
"""

import datetime
import decimal
import re
from fractions import Fraction

PRECISE = decimal.Context(prec=60)


class Interval:
    """What a cell says about a figure; None is without bound. `kind` is exact, bound or approximate."""

    __slots__ = ("lower", "lower_open", "upper", "upper_open", "places", "kind")

    def __init__(self, lower, lower_open, upper, upper_open, places, kind):
        self.lower, self.lower_open = lower, lower is not None and lower_open
        self.upper, self.upper_open = upper, upper is not None and upper_open
        self.places, self.kind = places, kind

    @property
    def exact(self):
        return self.lower is not None and self.lower == self.upper

    def at_least(self, bound):
        if self.lower is not None and self.lower >= bound:
            return True
        if self.upper is not None and (self.upper < bound or (self.upper == bound and self.upper_open)):
            return False
        return None

    def above(self, bound):
        answer = self.at_most(bound)
        return None if answer is None else not answer

    def at_most(self, bound):
        if self.upper is not None and self.upper <= bound:
            return True
        if self.lower is not None and (self.lower > bound or (self.lower == bound and self.lower_open)):
            return False
        return None

    def below(self, bound):
        answer = self.at_least(bound)
        return None if answer is None else not answer

    def equals(self, bound):
        if self.exact:
            return self.lower == bound
        return False if self.at_least(bound) is False or self.at_most(bound) is False else None

    def holds(self, sign, bound):
        tests = {">=": self.at_least, ">": self.above, "<=": self.at_most, "<": self.below, "=": self.equals}
        return tests[sign](bound)


def exact(value, places=0):
    return Interval(value, False, value, False, places, "exact")


def both(one, other):
    """Three-valued and."""
    if one is False or other is False:
        return False
    return None if one is None or other is None else True


def worst(kinds):
    kinds = set(kinds)
    return next((kind for kind in ("approximate", "bound") if kind in kinds), "exact")


def add(intervals):
    """The sum of readings; one without bound leaves the sum without it."""
    intervals = list(intervals)
    lowers, uppers = [i.lower for i in intervals], [i.upper for i in intervals]
    return Interval(None if None in lowers else sum(lowers, Fraction(0)), any(i.lower_open for i in intervals),
                    None if None in uppers else sum(uppers, Fraction(0)), any(i.upper_open for i in intervals),
                    max(i.places for i in intervals), worst(i.kind for i in intervals))


def shown(value, places):
    """A figure as the reports print it: rounded half away from zero, without trailing zeros."""
    if value is None:
        return None
    scaled = abs(value) * 10**places
    digits = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    text = str(digits).rjust(places + 1, "0")
    whole, part = (text[:-places], text[-places:].rstrip("0")) if places else (text, "")
    sign = "-" if value < 0 and digits else ""
    return sign + whole + ("." + part if part else "")


def power(base, exponent):
    """base to a rational exponent: exact where the exponent is whole, else to 60 digits."""
    if exponent.denominator == 1:
        return base**exponent.numerator
    if base == 0:
        return Fraction(0)
    context = PRECISE
    number = context.divide(decimal.Decimal(base.numerator), decimal.Decimal(base.denominator))
    share = context.divide(decimal.Decimal(exponent.numerator), decimal.Decimal(exponent.denominator))
    return Fraction(context.exp(context.multiply(context.ln(number), share)))


def logarithm(value):
    context = PRECISE
    return Fraction(context.ln(context.divide(decimal.Decimal(value.numerator), decimal.Decimal(value.denominator))))


# Months are counted from year 0; a period is its first and its last month.

def last_day(month):
    year, index = divmod(month + 1, 12)
    return datetime.date(year, index + 1, 1) - datetime.timedelta(days=1)


def year(number):
    return number * 12, number * 12 + 11


def period_text(first, last):
    """The shortest way to write a period."""
    length, (begin, start), (finish, end) = last - first + 1, divmod(first, 12), divmod(last, 12)
    if start == 0 and end == 11:
        return str(begin) if begin == finish else f"{begin}-{finish}"
    if begin == finish:
        if length == 1:
            return f"{begin}-{start + 1:02}"
        if length == 3 and start % 3 == 0:
            return f"{begin}Q{start // 3 + 1}"
        if length == 6 and start % 6 == 0:
            return f"{begin}H{start // 6 + 1}"
        if start % 3 == 0 and length % 3 == 0:
            return f"{begin}Q{start // 3 + 1}-Q{end // 3 + 1}"
    return f"{begin}-{start + 1:02}..{finish}-{end + 1:02}"


PERIOD = re.compile(r"(\d{4})(?:-(\d\d)|([QH]\d))?(?:(?:-|\.\.)(\d{4})?(?:-(\d\d)|([QH]\d))?)?$")


def months_of(text):
    """The months of a period as the reports write it: 2021, 2021Q1-Q3, 2021-2022H1, 2021-02..2022-05."""
    begin, *start, finish, month, part = PERIOD.match(text).groups()
    first = _edge(begin, *start)[0]
    is_run = ".." in text or finish or (part and start[1])
    last = _edge(finish or begin, month, part)[1] if is_run else _edge(begin, *start)[1]
    return set(range(first, last + 1))


def _edge(number, month, part):
    first, size = int(number) * 12, 12
    if month:
        first, size = first + int(month) - 1, 1
    elif part:
        size = 3 if part[0] == "Q" else 6
        first += (int(part[1]) - 1) * size
    return first, first + size - 1

"""Damages to the tables of a plan: cells, figures, rows and columns."""

import re

from oddities import ADDED, HEADERS, NUMBERS, PERIODS, PIECES, WORDS


class Tables:
    """The files of a plan by their names, with dice and the plans that there are."""

    def pick(self):
        names = sorted(name for name in self.files if name.endswith(".csv"))
        return self.dice.choice(names) if names else None

    def text(self, name):
        return self.files[name].decode("utf-8", "surrogateescape")

    def keep(self, name, text):
        try:
            self.files[name] = text.encode("utf-8", "surrogateescape")
        except UnicodeEncodeError:  # half a character that JSON's escapes have made
            self.files[name] = text.encode("utf-8", "surrogatepass")

    def cells(self):
        """Some cells of a table replaced, or exchanged with others."""
        name = self.pick()
        if not name:
            return
        rows = [line.split(",") for line in self.text(name).split("\n")]
        for _ in range(self.dice.choice([1, 1, 2, 5, 30])):
            row = self.dice.choice(rows[1:] or rows)
            at = self.dice.randrange(len(row))
            way = self.dice.randrange(10)
            if way < 4:
                row[at] = self.dice.choice(self.likely(row[at]) if self.dice.random() < 0.8 else NUMBERS + PERIODS + WORDS)
            elif way == 4:
                other = self.dice.choice(rows)
                to = self.dice.randrange(len(other))
                row[at], other[to] = other[to], row[at]
            elif way == 5:
                other = self.dice.choice(rows)
                to = min(at, len(other) - 1)
                row[at], other[to] = other[to], row[at]
            elif way == 6:
                row[at] = '"' + row[at].replace('"', '""') + self.dice.choice(['"', '"', '', '",', '"x', '\n"'])
            elif way == 7:
                place = self.dice.randrange(len(row[at]) + 1)
                row[at] = row[at][:place] + self.dice.choice(PIECES) + row[at][place:]
            elif way == 8:
                row[at] = row[at] * self.dice.choice([0, 2, 3]) if self.dice.random() < 0.9 else (row[at] or "长") * 5000
            else:
                row.insert(at, self.dice.choice(["", "1", row[at]]))
        self.keep(name, "\n".join(",".join(row) for row in rows))

    def likely(self, cell):
        """Of the kind that stands there: a number for a number, a period for a period."""
        if re.match(r"\d{4}($|\D)", cell) or "前" in cell:
            return PERIODS
        return NUMBERS if re.search(r"\d", cell) else WORDS

    def figures(self):
        """Other figures in the columns that are calculated with."""
        name = self.dice.choice(["indicators.csv", "actuals.csv", "actuals.csv", "annual-targets.csv"])
        rows = [line.split(",") for line in self.text(name).split("\n")] if name in self.files else [[]]
        names = ("基期", "目标", "数值", "分子", "分母", "基期年", "单位", "计量")
        columns = [at for at, cell in enumerate(rows[0]) if cell in names]
        if not columns or len(rows) < 2:
            return
        for _ in range(self.dice.choice([1, 2, 5, 30])):
            row, at = self.dice.choice(rows[1:]), self.dice.choice(columns)
            if at < len(row):
                digits = "".join(self.dice.choice("0123456789") for _ in range(self.dice.choice([1, 2, 3, 8, 18, 36])))
                made = [digits, digits, digits[:-1] + "." + digits, "-" + digits, row[at] + "0", digits + "万"]
                row[at] = self.dice.choice(NUMBERS + 3 * made)
        self.keep(name, "\n".join(",".join(row) for row in rows))

    def table(self):
        """Rows of a table that the plan has not, or more of one that it has."""
        name, header, row = self.dice.choice(ADDED)
        readings = self.text("actuals.csv").split("\n")[1:] if "actuals.csv" in self.files else []
        codes = [line.split(",")[0] for line in readings if line]
        choices = {"CODE": codes or ["1"], "NUMBER": NUMBERS, "PERIOD": PERIODS, "WORD": WORDS}
        plain = {"CODE": "1", "NUMBER": "80", "PERIOD": "2023", "WORD": "已完成"}
        lines = self.text(name).split("\n") if name in self.files else [header]
        for _ in range(self.dice.choice([1, 2, 4])):
            lines.append(",".join(
                self.dice.choice(choices[cell]) if cell in choices and self.dice.random() < 0.7 else plain.get(cell, cell)
                for cell in row.split(",")))
        self.keep(name, "\n".join(lines))

    def lines(self):
        name = self.pick()
        if not name:
            return
        lines = self.text(name).split("\n")
        for _ in range(self.dice.choice([1, 1, 2, 10])):
            at = self.dice.randrange(len(lines))
            way = self.dice.randrange(5)
            if way == 0:
                lines[at:at] = [lines[at]] * self.dice.choice([1, 1, 2, 40])
            elif way == 1 and len(lines) > 1:
                del lines[at]
            elif way == 2:
                self.dice.shuffle(lines)
            elif way == 3:
                other = self.dice.choice(self.plans)
                lines[at:at] = other.get(name, b"").decode("utf-8", "surrogateescape").split("\n")[1:4]
            else:
                lines[at:at] = [self.dice.choice(["", ",,,,", "合计,,,", "注：本表", "单位：%"])]
        self.keep(name, "\n".join(lines))

    def columns(self):
        name = self.pick()
        if not name:
            return
        rows = [line.split(",") for line in self.text(name).split("\n")]
        at = self.dice.randrange(len(rows[0]))
        way = self.dice.randrange(5)
        for row in rows:
            if at < len(row):
                if way == 0:
                    del row[at]
                elif way == 1:
                    row.append(row[at])
                elif way == 2:
                    row[at], row[0] = row[0], row[at]
        if way == 3:
            rows[0][at] = self.dice.choice(["", "甲", rows[0][at] + "值", rows[0][at][:-1], rows[0][0], *HEADERS])
        elif way == 4:
            header = self.dice.choice(HEADERS)
            for number, row in enumerate(rows):
                row.append(self.dice.choice(["", *NUMBERS, *PERIODS, *WORDS]) if number else header)
        self.keep(name, "\n".join(",".join(row) for row in rows))

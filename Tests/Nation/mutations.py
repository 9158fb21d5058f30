"""Folders of plans damaged at random: each the same for its seed and number, whatever else is made."""

import json
import os
import random
import re

from oddities import ADDED, HEADERS, NUMBERS, PERIODS, PIECES, RAW, TABLES, VALUES, WORDS


def sources(*folders):
    """The files of the plans in folders, as bytes by their names."""
    found = []
    for folder in folders:
        for name in sorted(os.listdir(folder)):
            files = {}
            for table in sorted(os.listdir(os.path.join(folder, name))):
                with open(os.path.join(folder, name, table), "rb") as file:
                    files[table] = file.read()
            found.append(files)
    return found


class Mutation:
    """One damaged folder."""

    def __init__(self, seed, number, plans):
        self.dice = random.Random(f"{seed} {number}")
        self.plans, self.files = plans, dict(self.dice.choice(plans))
        self.name, self.before = f"p{number:06}", f"p{number - 1:06}"
        self.head(id=self.name)
        if self.dice.random() < 0.3:
            self.head(**{self.dice.choice(["parent", "predecessor"]): self.before})
        ways = [self.bytes, self.cells, self.cells, self.cells, self.figures, self.figures, self.lines, self.columns,
                self.table, self.encoding, self.folder, self.json]
        for _ in range(self.dice.choice([1, 1, 2, 2, 3, 5, 9])):
            self.dice.choice(ways)()

    def head(self, **keys):
        """Changes of plan.json before anything is damaged."""
        try:
            head = json.loads(self.files["plan.json"])
            self.files["plan.json"] = json.dumps(head | keys, ensure_ascii=False, indent=1).encode()
        except ValueError:  # one that was broken from the first
            pass

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

    def bytes(self):
        name = self.dice.choice(sorted(self.files) or [None])
        data = bytearray(self.files.get(name, b""))
        if not data:
            return
        for _ in range(self.dice.choice([1, 1, 3, 20])):
            at = self.dice.randrange(len(data) + 1)
            way = self.dice.randrange(5)
            if way == 0:
                data[at:at + 1] = bytes([self.dice.randrange(256)])
            elif way == 1:
                del data[at:at + self.dice.choice([1, 1, 2, 50])]
            elif way == 2:
                data[at:at] = self.dice.choice(RAW)
            elif way == 3:
                data[at:at] = self.dice.choice(PIECES).encode()
            else:
                data[at:at] = data[:self.dice.choice([1, 10, 1000])]
        self.files[name] = bytes(data)

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
                # As what stands there is, mostly: a number for a number, a period for a period.
                likely = PERIODS if re.match(r"\d{4}($|\D)", row[at]) or "前" in row[at] else NUMBERS if re.search(r"\d", row[at]) else WORDS
                row[at] = self.dice.choice(likely if self.dice.random() < 0.8 else NUMBERS + PERIODS + WORDS)
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

    def figures(self):
        """Other figures in the columns that are calculated with."""
        name = self.dice.choice(["indicators.csv", "actuals.csv", "actuals.csv", "annual-targets.csv"])
        rows = [line.split(",") for line in self.text(name).split("\n")] if name in self.files else [[]]
        columns = [at for at, cell in enumerate(rows[0]) if cell in ("基期", "目标", "数值", "分子", "分母", "基期年", "单位", "计量")]
        if not columns or len(rows) < 2:
            return
        for _ in range(self.dice.choice([1, 2, 5, 30])):
            row, at = self.dice.choice(rows[1:]), self.dice.choice(columns)
            if at < len(row):
                digits = "".join(self.dice.choice("0123456789") for _ in range(self.dice.choice([1, 2, 3, 8, 18, 36])))
                row[at] = self.dice.choice([*NUMBERS, digits, digits, digits[:-1] + "." + digits, "-" + digits, row[at] + "0", digits + "万"])
        self.keep(name, "\n".join(",".join(row) for row in rows))

    def table(self):
        """Rows of a table that the plan has not, or more of one that it has."""
        name, header, row = self.dice.choice(ADDED)
        codes = [line.split(",")[0] for line in self.text("actuals.csv").split("\n")[1:] if line] if "actuals.csv" in self.files else []
        choices = {"CODE": codes or ["1"], "NUMBER": NUMBERS, "PERIOD": PERIODS, "WORD": WORDS}
        lines = self.text(name).split("\n") if name in self.files else [header]
        for _ in range(self.dice.choice([1, 2, 4])):
            cells = row.split(",")
            lines.append(",".join(self.dice.choice(choices[cell]) if cell in choices and self.dice.random() < 0.7
                                  else {"CODE": "1", "NUMBER": "80", "PERIOD": "2023", "WORD": "已完成"}.get(cell, cell) for cell in cells))
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

    def encoding(self):
        name = self.dice.choice(sorted(self.files) or [None])
        text = self.text(name) if name else ""
        way = self.dice.choice(["gb18030", "utf-16", "utf-16-be", "utf-8-sig", "utf-32", "big5", "CRLF", "CR", "end"])
        if way == "CRLF":
            self.keep(name, text.replace("\n", "\r\n"))
        elif way == "CR":
            self.keep(name, text.replace("\n", "\r"))
        elif way == "end":
            self.keep(name, text.rstrip("\n"))
        elif name:
            self.files[name] = text.encode("utf-8", "surrogateescape").decode("utf-8", "replace").encode(way, "replace")

    def folder(self):
        names = sorted(self.files)
        if not names:
            return
        name, other, way = self.dice.choice(names), self.dice.choice(names), self.dice.randrange(6)
        if way == 0:
            del self.files[name]
        elif way == 1:
            self.files[name] = self.dice.choice([b"", b"\n", b"\xef\xbb\xbf", self.files[name].split(b"\n")[0] + b"\n"])
        elif way == 2:
            self.files[name] = self.files[other]
        elif way == 3:
            self.files[self.dice.choice(TABLES) + self.dice.choice([".csv", ".csv", ".CSV", ".xlsx", "s.csv"])] = self.files[name]
        elif way == 4:
            self.files[name] = self.dice.choice(self.plans).get(name, b"")
        else:
            self.files[name] = self.files[name][:self.dice.randrange(len(self.files[name]) + 1)]

    def json(self):
        """plan.json with other values, keys or brackets."""
        try:
            head = json.loads(self.files.get("plan.json", b""))
        except (ValueError, RecursionError):
            return
        if not isinstance(head, dict) or not head:
            return
        keys = sorted(head) + ["assumptions", "holidays", "workdays", "reportingLagDays", "reportingCycle", "issued", "parent", "children", "leads",
                               "exceptionDays", "region", "other"]
        for _ in range(self.dice.choice([1, 1, 2, 4])):
            key = self.dice.choice(keys)
            if self.dice.random() < 0.2:
                head.pop(key, None)
            else:
                head[key] = self.dice.choice(VALUES + [{"approximate": {"targets": self.dice.choice(VALUES)}}, {"inStep": {"1": "1"}}])
        text = json.dumps(head, ensure_ascii=False)
        way = self.dice.randrange(8)
        if way == 0:
            text = text.replace(",", self.dice.choice([",,", "", ";"]), 1)
        elif way == 1:
            text = "[" * self.dice.choice([1, 500, 100000]) + text
        elif way == 2:
            text = text[:-1] + ", " + text[1:]
        elif way == 3:
            text = text.replace('"', self.dice.choice(['"\\u0000', '"\\ud800', '\\"', '"\\x']), self.dice.randrange(3))
        self.keep("plan.json", text)

    def write(self, folder):
        place = os.path.join(folder, self.name)
        os.mkdir(place)
        for name, data in self.files.items():
            with open(os.path.join(place, name), "wb") as file:
                file.write(data)
        return place

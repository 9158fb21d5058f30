"""Hands the tables of a plan in as an office does: other names and orders of columns, no codes, years as columns, what printers
and people write between rows, other separators, encodings and ends of lines."""

import csv
import io
import os
import re
import unicodedata

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SEPARATORS = [",", "\t", ";", "，"]
ENCODINGS = ["utf-8", "utf-8-sig", "gb18030", "utf-16-le", "utf-16-be"]
ENDS = ["\n", "\r\n", "\r"]
REMARKS = ["注：以部门统计为准", "填报人：张三", "2024年1月10日", "联系电话：0751-1234567", "第 1 页", "— 2 —", "说明：按常住人口计算"]
REPEATABLE = ["indicators.csv", "actuals.csv", "tasks.csv", "annual-targets.csv"]


def names_of_columns():
    """What each column of each table may be called, by the table of the README."""
    names = {}
    with open(os.path.join(ROOT, "README.md"), encoding="utf-8") as readme:
        for row in re.findall(r"^\| `([a-z-]+\.csv)` \| (\S+) \| (.+) \|$", readme.read(), re.M):
            names.setdefault(row[0], {})[row[1]] = row[2].split("、")
    # What stands in brackets may hold the mark that parts names.
    for columns in names.values():
        for column, others in columns.items():
            columns[column] = [name for name in others if name.count("(") == name.count(")")]
    return names


NAMES = names_of_columns()


def folded(name):
    return unicodedata.normalize("NFKC", name).replace(" ", "")


class Office:
    """One who hands in a plan; every choice is from one stream of chance."""

    def __init__(self, random):
        self.random = random

    def coin(self, odds=2):
        return self.random.randrange(odds) == 0

    def hand_in(self, tables):
        """The files of a folder, by their names, as bytes; `tables` are rows by the name of their file."""
        tables = {name: [list(row) for row in rows] for name, rows in tables.items()}
        isCoded = not self.coin() or not self.name_all(tables)
        files = {}
        for name, rows in tables.items():
            if name == "indicators.csv" and not isCoded:
                rows = without(rows, "编码")
            if name == "actuals.csv":
                rows = self.years_as_columns(rows) or rows
            files[name] = self.written(self.laid_out(name, rows))
        return files

    # Names for codes

    def name_all(self, tables):
        """Names instead of codes in all tables; false where a table names codes within longer texts or a name is not its own."""
        header, *rows = tables.get("indicators.csv", [[]])
        if "编码" not in header or set(tables) - {"indicators.csv", "actuals.csv", "tasks.csv", "annual-targets.csv"}:
            return False
        called = {row[header.index("编码")]: row[header.index("指标")] for row in rows}
        if len({folded(name) for name in called.values()}) < len(called):
            return False
        for name in ["actuals.csv", "annual-targets.csv", "tasks.csv"]:
            if name in tables and "指标" in tables[name][0]:
                position = tables[name][0].index("指标")
                for row in tables[name][1:]:
                    row[position] = "、".join(called.get(code, code) for code in row[position].split("、"))
        return True

    # Layouts

    def years_as_columns(self, rows):
        """A column for each year, under one heading perhaps; none where rows say more than a figure of a year."""
        header, *rows = rows
        if header != ["指标", "时期", "数值"] or not self.coin() or not rows:
            return None
        years = sorted({row[1] for row in rows})
        if any(not year.isdigit() for year in years):
            return None
        values = {(row[0], row[1]): row[2] for row in rows}
        indicators = list(dict.fromkeys(row[0] for row in rows))
        body = [[name] + [values.get((name, year), self.random.choice(["", "—", "/"])) for year in years] for name in indicators]
        way = self.random.randrange(4)
        if way == 0:
            return [["指标", "实际完成值"] + [""] * (len(years) - 1), [""] + [year + "年" for year in years]] + body
        if way == 1:
            return [["指标"] + [year + "年" for year in years], [""] + ["完成值"] * len(years)] + body
        return [["指标"] + [year + self.random.choice(["年", "年完成值", "年实际值"]) for year in years]] + body

    def laid_out(self, name, rows):
        """A table under the names that an office gives its columns, in an order of its own, with what stands around rows."""
        header, *rows = rows
        others = NAMES.get(name, {})
        isWide = not all(header) or any(cell not in others and cell not in ("编码",) for cell in header) and name == "actuals.csv"
        width = len(header)
        if not isWide:
            header = [self.random.choice(others[cell]) if cell in others and others[cell] and self.coin() else cell for cell in header]
            header = [self.dressed(cell) for cell in header]
            rows = [[self.form(name, column, cell) for column, cell in enumerate(row)] for row in rows]
            order = list(range(width))
            # A region before the names of what is counted there is taken for a group of merged cells.
            if self.coin() and not any(cell in others.get("地区", []) + ["地区"] for cell in header):
                self.random.shuffle(order)
            header = [header[position] for position in order]
            rows = [[row[position] for position in order] for row in rows]
        alone = lambda text: [text] + [""] * (width - 1)
        lines = [alone(title) for title in self.random.sample(["附件1", "主要情况表", "（第三季度报）"], self.random.randrange(4))]
        lines.append(header)
        for number, row in enumerate(rows):
            below = isWide and number == 0 and not row[0]
            if number and not below and name in REPEATABLE and not isWide and self.coin(8):
                lines.append(header)
            lines.append(row)
            if not below and self.coin(12):
                lines.append([""] * width)
        if self.coin() and width > 1:
            lines.append(alone(self.random.choice(REMARKS)))
        return lines

    def dressed(self, header):
        """A header with a blank, a line break or the mark of a note in it."""
        if len(header) != 2 or not self.coin(4):
            return header
        return self.random.choice([header[0] + " " + header[1], header[0] + "\n" + header[1], header + "①"])

    def form(self, name, column, cell):
        """A figure in another form of the same."""
        if not re.fullmatch(r"\d+(\.\d+)?", cell) or name not in ("actuals.csv", "indicators.csv") or column < 2 or not self.coin(3):
            return cell
        wide = "".join(chr(ord(digit) + 0xFEE0) if digit.isdigit() else digit for digit in cell)
        return self.random.choice([" " + cell + " ", wide, "'" + cell])

    # Dialects

    def written(self, rows):
        """Rows as bytes."""
        separator, encoding, end = (self.random.choice(kind) for kind in (SEPARATORS, ENCODINGS, ENDS))
        # A file whose lines end in CR has no LF within a cell.
        rows = [[cell.replace("\n", " ") for cell in row] for row in rows] if end == "\r" else rows
        text = io.StringIO()
        if separator == "，":
            # Python's writer takes it as it takes any other character.
            separator = "，" if not any("，" in cell for row in rows for cell in row) else ","
        csv.writer(text, delimiter=separator, lineterminator=end).writerows(rows)
        head = f"sep={separator}{end}" if separator != "，" and self.coin(6) else ""
        mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")
        return mark + (head + text.getvalue()).encode(encoding)


def without(rows, column):
    if column not in rows[0]:
        return rows
    position = rows[0].index(column)
    return [row[:position] + row[position + 1:] for row in rows]

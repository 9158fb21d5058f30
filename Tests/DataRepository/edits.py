"""Edits of a folder of plans, as an office makes them: each is a function of the folder that holds `plans`."""

import csv
import io
import json
import os
import shutil

from foundation import FIGURES

ENCODINGS = ("utf-8", "gb18030")


def table_path(plan, table):
    return os.path.join("plans", plan, table + ".csv")


def read(path):
    """The text of a file, in whichever encoding it is."""
    with open(path, "rb") as file:
        data = file.read()
    for encoding in ENCODINGS:
        try:
            return data.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    raise ValueError(path)


def rows_of(root, plan, table):
    text, _ = read(os.path.join(root, table_path(plan, table)))
    return list(csv.reader(io.StringIO(text)))


def write_rows(root, plan, table, rows):
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    with open(os.path.join(root, table_path(plan, table)), "w", encoding="utf-8") as file:
        file.write(text.getvalue())


def found(rows, key):
    """The number of the one row in which the cells of a key stand side by side, in whichever columns."""
    size = len(key)
    hits = [
        number for number, row in enumerate(rows)
        if any(tuple(row[start:start + size]) == key for start in range(len(row) - size + 1))
    ]
    assert len(hits) == 1, f"{key}: {len(hits)} rows"
    return hits[0]


def plan_added(plan, files):
    """A new folder with its files."""
    def edit(root):
        folder = os.path.join(root, "plans", plan)
        os.makedirs(folder)
        for name, text in files.items():
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write(text)
    return edit


def plan_removed(plan):
    return lambda root: shutil.rmtree(os.path.join(root, "plans", plan))


def plan_renamed(old, new):
    """A folder under a new name, which is the plan's id."""
    def edit(root):
        os.rename(os.path.join(root, "plans", old), os.path.join(root, "plans", new))
        head_set(new, "id", new)(root)
    return edit


def file_written(plan, name, text):
    def edit(root):
        with open(os.path.join(root, "plans", plan, name), "w", encoding="utf-8") as file:
            file.write(text)
    return edit


def file_removed(plan, name):
    return lambda root: os.remove(os.path.join(root, "plans", plan, name))


def row_added(plan, table, *lines, header=None):
    """Lines at the end of a table; one that is not there yet begins with a header."""
    def edit(root):
        path = os.path.join(root, table_path(plan, table))
        if not os.path.exists(path):
            assert header, path
            with open(path, "w", encoding="utf-8") as file:
                file.write(header)
        write_rows(root, plan, table, rows_of(root, plan, table) + list(csv.reader(lines)))
    return edit


def row_removed(plan, table, *key):
    def edit(root):
        rows = rows_of(root, plan, table)
        del rows[found(rows, key)]
        write_rows(root, plan, table, rows)
    return edit


def cell_set(plan, table, key, column, value):
    """A cell of the row with a key, typed over."""
    def edit(root):
        rows = rows_of(root, plan, table)
        rows[found(rows, key if isinstance(key, tuple) else (key,))][rows[0].index(column)] = value
        write_rows(root, plan, table, rows)
    return edit


def head_set(plan, key, value):
    """A key of plan.json, or without a value none."""
    def edit(root):
        path = os.path.join(root, "plans", plan, "plan.json")
        with open(path, encoding="utf-8") as file:
            head = json.load(file)
        if value is None:
            del head[key]
        else:
            head[key] = value
        with open(path, "w", encoding="utf-8") as file:
            file.write(json.dumps(head, ensure_ascii=False, indent=2) + "\n")
    return edit


def figure(plan, *lines):
    """Figures handed in: code, period, value and what else the line states."""
    return row_added(plan, "actuals", *(line + "," * (6 - line.count(",")) for line in lines), header=FIGURES)


def figures(plan, period, **values):
    """Figures of one period, from the statistics."""
    return figure(plan, *(f"{code.replace('_', '-')},{period},{value},,stat" for code, value in values.items()))


def rows_reversed(plan, table):
    """The rows below the header the other way round."""
    def edit(root):
        first, *others = rows_of(root, plan, table)
        write_rows(root, plan, table, [first] + others[::-1])
    return edit


def columns_reversed(plan, table):
    """The columns the other way round."""
    return lambda root: write_rows(root, plan, table, [row[::-1] for row in rows_of(root, plan, table)])


def resaved(plan, table, encoding="utf-8", end="\n", mark=",", bom=False):
    """The same cells, saved by another program."""
    def edit(root):
        text = io.StringIO()
        csv.writer(text, lineterminator=end, delimiter=mark).writerows(rows_of(root, plan, table))
        with open(os.path.join(root, table_path(plan, table)), "wb") as file:
            file.write((b"\xef\xbb\xbf" if bom else b"") + text.getvalue().encode(encoding))
    return edit


def header_said(plan, table, **names):
    """Columns under other names."""
    def edit(root):
        rows = rows_of(root, plan, table)
        rows[0] = [names.get(name, name) for name in rows[0]]
        write_rows(root, plan, table, rows)
    return edit

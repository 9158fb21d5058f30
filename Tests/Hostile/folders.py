"""Folders of plans with a text of a list in every field."""

import csv
import io
import json
import os

HALF = 2  # plans among which broken rows are divided, as at most 1,000 findings of a rule are shown for a file


def write(folder, tables):
    os.makedirs(folder)
    for name, text in tables.items():
        with open(os.path.join(folder, name), "w", encoding="utf-8", newline="") as file:
            file.write(text)


def table(header, rows):
    """A table whose cells are all quoted, so that any text may stand in one."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerows([header, *rows])
    return text.getvalue()


def head(plan, **more):
    return json.dumps({"id": plan, "title": "示例", "period": "2021-2025", "owner": "市残联",
                       "sources": [{"id": "r", "title": "r"}], **more}, ensure_ascii=False)


def judged(folder, texts):
    """One plan of which all verdicts are known, whatever its texts are: they stand only where words are free.

    The number behind a text makes it one of a kind. What it says is put in every column in turn.
    """
    size = len(texts)

    def word(row, column):
        text = texts[(row + 37 * column) % size]
        # Lines with commas within a cell are asked about as rows that quotes hide (FYP423), a verdict of its own.
        if "\n" in text or "\r" in text:
            text = text.replace(",", "，")
        return f"{text} {row}"

    rows = range(size)
    # Met, missed, behind or without a figure; every second one binding.
    figures = {0: "99", 1: "10", 2: "85"}
    tables = {
        "plan.json": head("judged"),
        "departments.csv": table(["名称", "别名", "备注"],
                                 [["市残联", "", ""]] + [[word(row, 0), f"局{row}", word(row, 1)] for row in rows]),
        "indicators.csv": table(
            ["编码", "类别", "指标", "单位", "基期", "基期年", "目标", "属性", "方向", "口径", "负责单位", "备注"],
            [[f"i{row}", word(row, 2), word(row, 3), "%", "80", "2020", "90", "约束性" if row % 2 else "预期性", "升",
              word(row, 4), f"局{row}", word(row, 5)] for row in rows]),
        "actuals.csv": table(["指标", "时期", "数值", "来源", "出处", "备注"],
                             [[f"i{row}", "2025", figures[row % 4], "r", word(row, 6), word(row, 7)]
                              for row in rows if row % 4 in figures]),
        "statistics.csv": table(["编码", "名称", "单位", "口径", "负责单位", "备注"],
                                [[f"s{row}", word(row, 8), "人", word(row, 9), f"局{row}", word(row, 10)] for row in rows]),
        "annual-targets.csv": table(["指标", "地区", "时期", "目标", "来源", "备注"],
                                    [[f"i{row}", word(row, 11), "2025", "90", "r", word(row, 12)] for row in rows]),
        "tasks.csv": table(
            ["序号", "类别", "重点工作任务", "负责单位", "配合单位", "完成时限", "任务来源", "分管领导", "责任人", "联络员", "完成标准", "备注"],
            [[f"{row + 1}", "一", word(row, 13), f"局{row}", f"局{(row + 1) % size}", "2024-06-30", word(row, 14), word(row, 15),
              word(row, 16), word(row, 17), word(row, 18), word(row, 19)] for row in rows]),
        "progress.csv": table(
            ["对象", "日期", "进展", "说明", "原因", "措施", "佐证", "需协调事项", "来源"],
            [[f"{row + 1}", "2024-05-01", "滞后", word(row, 20), word(row, 21), word(row, 22), word(row, 23), word(row, 24), "r"]
             for row in rows]),
        "milestones.csv": table(["编号", "任务", "事项", "完成时限", "负责单位", "备注"],
                                [[f"m{row}", f"{row + 1}", word(row, 25), "2024-03-31", f"局{row}", word(row, 26)]
                                 for row in rows]),
        "exceptions.csv": table(["代码", "对象", "理由", "批准", "到期"],
                                [["FYP103", f"i{row}", word(row, 27), word(row, 28), "2026-12-31"]
                                 for row in rows if row % 8 == 3]),
        "equations.csv": table(["编号", "左式", "关系", "右式", "备注"],
                               [[f"e{row}", f"i{row}", "=", f"i{row} + 1", word(row, 29)] for row in rows]),
    }
    write(os.path.join(folder, "plans", "judged"), tables)


def small(folder):
    """A plan of one row."""
    write(os.path.join(folder, "plans", "small"), {
        "plan.json": head("small"), "indicators.csv": "编码,指标,单位,基期,目标,属性\na,指标,%,80,90,约束性\n"})


COLUMNS = {
    "departments.csv": "名称,别名,类型,成员,承接单位,承接日期,备注",
    "indicators.csv": "序号,编码,类别,指标,单位,基期,基期年,目标,属性,计量,方向,口径,报送周期,负责单位,备注",
    "revisions.csv": "指标,生效日期,原目标,新目标,文号,来源,原基期,新基期",
    "annual-targets.csv": "指标,地区,时期,目标,下达单位,完成率,来源,备注",
    "statistics.csv": "编码,名称,单位,计量,口径,相关指标,报送周期,负责单位,备注",
    "actuals.csv": "指标,地区,时期,数值,分子,分母,口径,状态,来源,出处,报送日期,审核,备注",
    "equations.csv": "编号,左式,关系,右式,时期,容差,备注",
    "tasks.csv": "序号,类别,重点工作任务,负责单位,配合单位,承接单位,指标,完成时限,任务来源,分管领导,责任人,联络员,量化目标,单位,起始,完成标准,投资计划,累计投资,备注",
    "milestones.csv": "编号,任务,事项,完成时限,负责单位,来源,备注",
    "progress.csv": "对象,单位,时期,日期,办结日期,进展,说明,原因,措施,批准,批准日期,现时限,形象进度,佐证,核定,预判,需协调事项,来源",
    "verdicts.csv": "指标,日期,结论,来源",
    "exceptions.csv": "代码,对象,地区,时期,理由,批准,到期",
}
# A row that is sound, for those in which one cell is not.
SOUND = {
    "名称": "局{row}", "编码": "c{row}", "序号": "{row}", "编号": "m{row}", "指标": "c{row}", "单位": "%", "基期": "80", "基期年": "2020",
    "目标": "90", "属性": "约束性", "方向": "升", "时期": "2025", "数值": "99", "来源": "r", "重点工作任务": "事{row}", "事项": "事{row}",
    "对象": "1", "日期": "2024-05-01", "进展": "推进中", "生效日期": "2023-01-01", "文号": "〔2023〕1号", "原目标": "90", "新目标": "90",
    "左式": "c0", "关系": "=", "右式": "c0", "结论": "已完成", "代码": "FYP103", "理由": "x", "批准": "x", "到期": "2026-12-31",
}
# Rows in which the other cells depend on the table.
OF_TABLE = {("indicators.csv", "指标"): "指{row}", ("tasks.csv", "指标"): "", ("tasks.csv", "单位"): "", ("progress.csv", "单位"): "",
            ("statistics.csv", "单位"): "人", ("progress.csv", "时期"): "", ("exceptions.csv", "对象"): "c{row}",
            ("exceptions.csv", "时期"): "", ("equations.csv", "时期"): "", ("statistics.csv", "编码"): "s{row}"}


def broken(folder, texts):
    """Plans whose rows have a text of the list in every column, and rows that are sound but for one column, in turn."""
    for part in range(HALF):
        own = texts[part::HALF]
        tables = {"plan.json": head(f"broken{part}")}
        for name, columns in COLUMNS.items():
            columns = columns.split(",")
            rows = []
            for row, _ in enumerate(own):
                cells = [OF_TABLE.get((name, column), SOUND.get(column, "")).format(row=row) for column in columns]
                cells[row % len(columns)] = own[row]
                if row % 5 == 0:
                    rows.append(cells)
                rows.append([own[(row + 37 * column) % len(own)] for column, _ in enumerate(columns)])
            tables[name] = table(columns + [own[len(rows) % len(own)]], [row + [own[0]] for row in rows])
        write(os.path.join(folder, "plans", f"broken{part}"), tables)


def named(folder, texts):
    """A plan for each text, which is its folder's name where a folder can be called so, and its title and the like."""
    size = len(texts)
    for position, text in enumerate(texts):
        name = f"{text} {position}".replace("/", "∕").lstrip(".")
        if len(name.encode()) > 200 or name.startswith("~$"):
            name = f"p{position}"

        def word(column):
            return texts[(position + 37 * column) % size]

        tables = {
            "plan.json": head(name, **{
                "title": word(1), "documentNumber": word(2), "region": word(3), "note": word(4), "issued": word(5),
                "parent": word(6), "predecessor": word(7), "reportingCycle": word(8), word(9): word(10),
                "sources": [{"id": word(11) or "r", "title": word(12), "issued": word(13), "note": word(14)}]}),
            "indicators.csv": table(["编码", "指标", "单位", "基期", "目标", "属性", "负责单位", word(15)],
                                    [["a", word(16), word(17), "80", "90", "约束性", "市残联", ""]]),
            "tasks.csv": table(["序号", "重点工作任务", "负责单位"], [["1", word(18), word(19)]]),
            f"{position} {word(20)}.csv".replace("/", "∕"): "a\n",
        }
        if position % 7 == 0:
            tables["plan.json"] = word(21)
        write(os.path.join(folder, "plans", name), tables)

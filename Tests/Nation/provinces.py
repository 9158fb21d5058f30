"""A nation in small, the same in every run: counties' plans under those of their provinces, with what a year brings to them.

Beside what `counties.make` gives: regions, numbers set for towns with what they reported, tasks that are done, late and
in doubt, duties of two bodies, readings that decide nothing, a target weaker than that of the plan above, and folders
that cannot be read.
"""

import json
import os
import random

import counties

NAMES = ["甲省", "乙省", "丙省", "丁省", "戊省", "己省"]


def make(folder, provinces, each):
    """Shards of the folder: for every province the paths of the plans in it, its own first."""
    dice = random.Random(2027)
    counties.make(folder, provinces * (each + 1))
    shards = []
    for position, name in enumerate(sorted(os.listdir(folder))):
        province, number = divmod(position, each + 1)
        above = f"province-{province + 1}"
        if number == 0:
            os.rename(os.path.join(folder, name), os.path.join(folder, above))
            rewrite_head(os.path.join(folder, above), id=above, title=f"{NAMES[province]}残疾人保障和发展规划",
                         region=NAMES[province])
            shards.append([os.path.join(folder, above)])
            continue
        place = os.path.join(folder, name)
        rewrite_head(place, region=f"{NAMES[province]}第{number}县", parent=above)
        towns(place, dice)
        tasks(place, dice)
        faults(place, dice)
        shards[-1].append(place)
    return shards


def rewrite_head(place, **keys):
    path = os.path.join(place, "plan.json")
    with open(path) as file:
        head = json.load(file)
    with open(path, "w") as file:
        json.dump(head | keys, file, ensure_ascii=False, indent=1)


def read(place, table):
    with open(os.path.join(place, table)) as file:
        return file.read().splitlines()


def write(place, table, lines):
    with open(os.path.join(place, table), "w") as file:
        file.write("\n".join(lines) + "\n")


def towns(place, dice):
    """Numbers of 2023 for the county and for three towns, one of which has not always reported."""
    head, *rows = read(place, "actuals.csv")
    numbers = ["指标,地区,时期,目标,下达单位", f"i3,,2023,{dice.randint(300, 480)},市残联"]
    lines = [head + ",地区"] + [row + "," for row in rows]
    for town in ("东镇", "西镇", "南镇"):
        numbers.append(f"i3,{town},2023,{dice.randint(60, 120)},市残联")
        if dice.random() < 0.8:
            lines.append(f"i3,2023,{dice.randint(60, 130)},report,第9页,{town}")
    write(place, "annual-targets.csv", numbers)
    write(place, "actuals.csv", lines)


def tasks(place, dice):
    """A third of the tasks is reported on; every fifth has two bodies that lead it."""
    head, *rows = read(place, "tasks.csv")
    for position in range(0, len(rows), 5):
        cells = rows[position].split(",")
        cells[2] += "、县残联" if cells[2] != "县残联" else "、县财政局"
        rows[position] = ",".join(cells)
    write(place, "tasks.csv", [head, *rows])
    notes = ["对象,日期,进展,原因,来源"]
    for task in dice.sample(range(1, 42), 14):
        word = dice.choice(["已完成", "已完成", "推进中", "滞后", "延期至2024年12月底", "基本完成", "按序时推进"])
        notes.append(f"{task},2023-{dice.randint(1, 12):02}-15,{word},{'资金未到位' if word == '滞后' else ''},report")
    write(place, "progress.csv", notes)


def faults(place, dice):
    """What is not as it should be, in about half of the counties."""
    way = dice.randrange(12)
    if way == 0:
        write(place, "actuals.csv", [row for row in read(place, "actuals.csv") if not row.startswith("i1,")])
    elif way == 1:
        write(place, "actuals.csv", [
            "i5,2023Q4,80以上,report,第1页," if row.startswith("i5,2023Q4") else row for row in read(place, "actuals.csv")])
    elif way == 2:
        write(place, "actuals.csv", [
            "i7,2023Q4,八十?,report,第1页," if row.startswith("i7,2023Q4") else row for row in read(place, "actuals.csv")])
    elif way == 3:
        write(place, "indicators.csv", [row.replace(",80,90,", ",80,85,") for row in read(place, "indicators.csv")])
    elif way == 4:
        write(place, "indicators.csv", [row.replace("县医保局", "县医疗局") for row in read(place, "indicators.csv")])
    elif way == 5:
        write(place, "plan.json", ["{"])

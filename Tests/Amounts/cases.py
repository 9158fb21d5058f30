"""Little plans that ask for a great deal: of every kind one, the same on every run.

Each case is a folder of files; a factor makes it larger or smaller in the direction that hurts.
"""

import json
import random

SEED = 27
LONG = "甲乙丙丁戊己庚辛壬癸"
CASES = {}


def case(make):
    CASES[make.__name__.replace("_", "-")] = make
    return make


def long_text(size, letter="长"):
    """A text without a blank of about so many bytes."""
    return (letter + LONG) * (size // 33 + 1)


def head(period="2021-2025", **more):
    return json.dumps({"id": "p", "title": "计划", "period": period, "owner": "甲局",
                       "sources": [{"id": "s", "title": "来源"}], **more}, ensure_ascii=False)


def table(header, rows):
    return header + "\n" + "".join(row + "\n" for row in rows)


def departments(names, *more):
    return table("名称,别名,类型,成员", [f"{name},,," for name in ["甲局", *names]] + list(more))


@case
def recurring_tasks():
    """A hundred monthly duties over the longest period."""
    return {"plan.json": head("1996-2025"), "departments.csv": departments([]),
            "tasks.csv": table("序号,重点工作任务,负责单位,完成时限", [f"{n},做事{n},甲局,每月底前" for n in range(1, 101)])}


@case
def recurring_milestones_of_groups():
    """Monthly duties of a group of groups, over the longest period."""
    names = [f"局{n}" for n in range(80)]
    groups = ["全体,,,各组", "各组,,," + "、".join(f"组{n}" for n in range(8))]
    groups += [f"组{n},,," + "、".join(names[n * 10:n * 10 + 10]) for n in range(8)]
    return {"plan.json": head("1996-2025"), "departments.csv": departments(names, *groups),
            "tasks.csv": table("序号,重点工作任务,负责单位,完成时限", ["1,总任务,全体,2025年底"]),
            "milestones.csv": table("编号,任务,事项,完成时限,负责单位",
                                    [f"M{n},1,事{n},每月底前,全体" for n in range(40)])}


@case
def joint_leads():
    """Monthly tasks of many leads each."""
    names = [f"局{n}" for n in range(200)]
    leads = "、".join(names)
    return {"plan.json": head(), "departments.csv": departments(names),
            "tasks.csv": table("序号,重点工作任务,负责单位,完成时限",
                               [f"{n},做事{n},{leads},每月底前" for n in range(1, 201)])}


@case
def group_tasks():
    """Tasks of a group of many members."""
    names = [f"局{n}" for n in range(300)]
    return {"plan.json": head(), "departments.csv": departments(names, "全体,,," + "、".join(names)),
            "tasks.csv": table("序号,重点工作任务,负责单位,配合单位,完成时限",
                               [f"{n},做事{n},全体,全体,2022年底" for n in range(1, 201)])}


@case
def group_reports():
    """Tasks of a group of which one member has reported, so that the others are named."""
    names = [f"局{n}" for n in range(300)]
    return {"plan.json": head(), "departments.csv": departments(names, "全体,,," + "、".join(names)),
            "tasks.csv": table("序号,重点工作任务,负责单位,完成时限",
                               [f"{n},做事{n},全体,每月底前" for n in range(1, 61)]),
            "progress.csv": table("对象,单位,时期,日期,进展,来源",
                                  [f"{n},局{n},2022M01,2022-01-20,已完成,s" for n in range(1, 61)])}


@case
def long_names():
    """Names of 16 kB that many short rows refer to."""
    names = [long_text(16000, letter) for letter in "东西南北"]
    rows = [f"{name},简{n},," for n, name in enumerate(names)]
    return {"plan.json": head(), "departments.csv": table("名称,别名,类型,成员", ["甲局,,,", *rows]),
            "tasks.csv": table("序号,重点工作任务,负责单位,配合单位,完成时限",
                               [f"{n},做事,简0、简1,简2、简3,每月底前" for n in range(1, 101)])}


@case
def long_title():
    """A title of the plan that stands over everything."""
    return {"plan.json": head(title=long_text(60000)), "departments.csv": departments([f"局{n}" for n in range(200)]),
            "tasks.csv": table("序号,重点工作任务,负责单位", [f"{n},做,局{n % 200}" for n in range(400)])}


@case
def long_indicator():
    """An indicator with a long name and many readings that are wrong."""
    rows = [f"a,20{21 + n % 5}M{n % 12 + 1:02},x{n},s" for n in range(400)]
    return {"plan.json": head(), "departments.csv": departments([]),
            "indicators.csv": table("编码,指标,单位,基期,目标,属性,负责单位",
                                    [f"a,{long_text(60000)},人,1,100,约束性,甲局"]),
            "actuals.csv": table("指标,时期,数值,来源", rows)}


@case
def long_region():
    """Long names of regions and of what a row is about, each with many periods."""
    rows = [f"a,{long_text(3000, letter)},20{21 + n},1,s" for letter in "东西南北中" for n in range(5)]
    goals = [f"a,{long_text(3000, letter)},20{21 + n},5" for letter in "东西南北中" for n in range(5)]
    return {"plan.json": head(), "departments.csv": departments([]),
            "indicators.csv": table("编码,指标,单位,基期,目标,属性,负责单位", ["a,人数,人,1,100,约束性,甲局"]),
            "actuals.csv": table("指标,地区,时期,数值,来源", rows),
            "annual-targets.csv": table("指标,地区,时期,目标", goals)}


@case
def long_duty():
    """The long text of a monthly duty, with a long cause and measure of the only report on it."""
    return {"plan.json": head("1996-2025"), "departments.csv": departments([]),
            "milestones.csv": table("编号,事项,完成时限,负责单位", [f"M1,{long_text(20000)},每月底前,甲局"]),
            "progress.csv": table("对象,日期,进展,原因,措施,来源",
                                  [f"M1,2024-01-02,滞后,{long_text(20000, '因')},{long_text(20000, '措')},s"])}


@case
def many_notes():
    """As many reports as milestones, in every pair a doubt."""
    notes = [f"M{n % 60},20{21 + n % 5}-0{n % 9 + 1}-1{n % 9},{'已完成' if n % 2 else '推进中'},s" for n in range(1500)]
    return {"plan.json": head("1996-2025"), "departments.csv": departments([]),
            "tasks.csv": table("序号,重点工作任务,负责单位", ["1,做,甲局"]),
            "milestones.csv": table("编号,任务,事项,完成时限,负责单位",
                                    [f"M{n},1,事{n},每月底前,甲局" for n in range(60)]),
            "progress.csv": table("对象,日期,进展,来源", notes)}


@case
def series_cycles():
    """Monthly indicators without a figure for thirty years."""
    return {"plan.json": head("1996-2025", reportingCycle="月"), "departments.csv": departments([]),
            "indicators.csv": table("编码,指标,单位,基期,目标,属性,计量,负责单位",
                                    [f"i{n},人数{n},人,1,100,约束性,累计,甲局" for n in range(100)])}


@case
def regions_and_targets():
    """Numbers for every region and year."""
    regions = [f"县{n}" for n in range(150)]
    goals = [f"i{n % 4},{region},20{21 + n % 5},5" for n in range(10) for region in regions]
    rows = [f"i{n % 4},{region},20{21 + n % 5},4,s" for n in range(5) for region in regions]
    return {"plan.json": head(), "departments.csv": departments([]),
            "indicators.csv": table("编码,指标,单位,基期,目标,属性,负责单位",
                                    [f"i{n},人数{n},人,1,100,约束性,甲局" for n in range(4)]),
            "actuals.csv": table("指标,地区,时期,数值,来源", rows),
            "annual-targets.csv": table("指标,地区,时期,目标", goals)}


@case
def many_tasks_of_an_indicator():
    """One indicator that many tasks carry, each with leads of its own."""
    names = [f"局{n}" for n in range(400)]
    return {"plan.json": head(), "departments.csv": departments(names),
            "indicators.csv": table("编码,指标,单位,基期,目标,属性",
                                    [f"i{n},人数{n},人,1,100,约束性" for n in range(100)]),
            "tasks.csv": table("序号,重点工作任务,负责单位,指标",
                               [f"{n},做{n},局{n}," + "、".join(f"i{m}" for m in range(100)) for n in range(100)])}


@case
def many_revisions():
    """A target revised every day."""
    rows = [f"a,{2021 + n // 336}-{n // 28 % 12 + 1:02}-{n % 28 + 1:02},{100 - n % 50},文〔2021〕{n}号,s" for n in range(1200)]
    return {"plan.json": head(), "departments.csv": departments([]),
            "indicators.csv": table("编码,指标,单位,基期,目标,属性,负责单位", ["a,人数,人,1,100,约束性,甲局"]),
            "revisions.csv": table("指标,生效日期,新目标,文号,来源", rows)}


@case
def many_equations():
    """Sums of many series that do not hold, in many periods."""
    series = [f"x{n}" for n in range(60)]
    rows = [f"{name},20{21 + n // 12}M{n % 12 + 1:02},{n + 1},s" for name in series for n in range(24)]
    return {"plan.json": head(reportingCycle="月"), "departments.csv": departments([]),
            "statistics.csv": table("编码,指标,单位", [f"{name},{name}数,人" for name in series]),
            "actuals.csv": table("指标,时期,数值,来源", rows),
            "equations.csv": table("编号,左式,关系,右式", [f"E{n},x0,=,{' + '.join(series)}" for n in range(60)])}


@case
def wide_rows():
    """Rows of thousands of cells under a header of three."""
    return {"plan.json": head(), "departments.csv": departments([]),
            "tasks.csv": table("序号,重点工作任务,负责单位", [f"{n},做,甲局" + "," * 3000 for n in range(60)])}


@case
def wide_header():
    """A header of thousands of names that nobody knows, and many that stand twice."""
    return {"plan.json": head(), "departments.csv": departments([]),
            "tasks.csv": table("序号,重点工作任务,负责单位," + ",".join(f"列{n}" for n in range(3000)) + ",备注" * 2000,
                               ["1,做,甲局"])}


@case
def broken_cells():
    """Many cells of one line that cannot be read: the line stands under each finding."""
    return {"plan.json": head(), "departments.csv": departments([]),
            "tasks.csv": table("序号,重点工作任务,负责单位",
                               ["1,做," + "、".join(f"无{n}" for n in range(4000))])}


@case
def broken_rows():
    """Rows of which every cell is wrong."""
    return {"plan.json": head(), "departments.csv": departments([]),
            "indicators.csv": table("编码,指标,单位,基期,目标,属性,负责单位", ["a,人数,人,1,100,约束性,甲局"]),
            "actuals.csv": table("指标,时期,数值,来源,报送日期,状态", ["b,x,y,z,w,v"] * 2000)}


@case
def nested_json():
    """A plan.json of brackets."""
    return {"plan.json": "[" * 100000}


@case
def wide_json():
    """A plan.json of members that nobody knows."""
    return {"plan.json": head()[:-1] + "".join(f', "k{n}": {n}' for n in range(3000)) + "}"}


@case
def one_line():
    """A table that is one endless line without a comma, and one of quotes."""
    return {"plan.json": head(), "departments.csv": departments([]),
            "tasks.csv": "序号,重点工作任务,负责单位\n1," + long_text(300000),
            "milestones.csv": '编号,事项,完成时限\nM1,"' + '""' * 100000}


@case
def random_bytes():
    """A table that is no text."""
    source = random.Random(SEED)
    return {"plan.json": head(), "departments.csv": departments([]),
            "tasks.csv": bytes(source.randrange(256) for _ in range(100000))}


@case
def empty_lines():
    """Line ends and commas and nothing else."""
    return {"plan.json": head(), "departments.csv": departments([]),
            "tasks.csv": "序号,重点工作任务,负责单位\n" + ",,\n" * 30000,
            "milestones.csv": "编号,事项,完成时限\n" + "x\n" * 5000}


@case
def controls():
    """Texts of characters that are written as escapes."""
    return {"plan.json": head(), "departments.csv": departments([]),
            "tasks.csv": table("序号,重点工作任务,负责单位",
                               [f"{n}," + "\u200b\u202e\x01" * 60 + f"{n},乙{n}\x02\x03" for n in range(100)])}


@case
def exceptions():
    """Approvals that match nothing, and approvals by long names."""
    return {"plan.json": head(), "departments.csv": departments([]),
            "tasks.csv": table("序号,重点工作任务,负责单位,完成时限", ["1,做,甲局,每月底前"]),
            "exceptions.csv": table("代码,对象,理由,批准,到期",
                                    [f"FYP201,1,{long_text(8000, '理')},{long_text(8000, '批')},2026-12-31"]
                                    + [f"FYP101,x{n},r,甲局,2026-12-31" for n in range(1000)])}


@case
def chain_of_bodies():
    """Bodies that hand over to the next, in a chain, and a circle."""
    rows = [f"局{n},,,,局{n + 1},2022-01-{n % 28 + 1:02}" for n in range(1500)] + ["局1500,,,,局0,2022-02-01"]
    return {"plan.json": head(), "departments.csv": table("名称,别名,类型,成员,承接单位,承接日期", ["甲局,,,,,", *rows]),
            "tasks.csv": table("序号,重点工作任务,负责单位", [f"{n},做,局{n}" for n in range(200)])}


@case
def shared_successors():
    """Bodies that hand over to all of the next layer, jointly."""
    layers = [[f"局{layer}之{n}" for n in range(12)] for layer in range(12)]
    rows = [f"{name},,,,{'、'.join(after)},2022-01-01" for before, after in zip(layers, layers[1:]) for name in before]
    rows += [f"{name},,,,," for name in layers[-1]]
    return {"plan.json": head(), "departments.csv": table("名称,别名,类型,成员,承接单位,承接日期", ["甲局,,,,,", *rows]),
            "tasks.csv": table("序号,重点工作任务,负责单位,完成时限", [f"{n},做,局0之{n % 12},每月底前" for n in range(20)])}


@case
def two_years():
    """Monthly duties of which just so many cycles are open that each would be told of by itself."""
    return {"plan.json": head("2024-2025"), "departments.csv": departments([]),
            "tasks.csv": table("序号,重点工作任务,负责单位,完成时限", [f"{n},做,甲局,每月底前" for n in range(1, 101)])}


@case
def big_group():
    """Two groups of a thousand, one with a member that reported, under short names."""
    names = [f"局{n}" for n in range(1000)]
    groups = ["甲," + "、".join(names[:500]), "乙," + "、".join(names[500:])]
    return {"plan.json": head(), "departments.csv": table("名称,成员", ["甲局,", *groups]),
            "tasks.csv": table("序号,重点工作任务,负责单位,配合单位,完成时限",
                               [f"{n},做,甲,乙,2022年底" for n in range(400)]),
            "progress.csv": table("对象,单位,日期,进展,来源", [f"{n},局{n},2022-01-20,已完成,s" for n in range(400)])}


@case
def names_of_two_hundred():
    """Names that are just short enough, under aliases of one character."""
    names = [long_text(590, letter)[:199] for letter in "东西南北"]
    return {"plan.json": head(title=long_text(590)[:199]),
            "departments.csv": table("名称,别名", ["甲局,", *[f"{name},{letter}" for name, letter in zip(names, "东西南北")]]),
            "tasks.csv": table("序号,重点工作任务,负责单位,配合单位,完成时限",
                               [f"{n},做,东、西,南、北,每月底前" for n in range(1, 101)])}


@case
def supporters():
    """Tasks that many lead and many support."""
    leads, helpers = [f"局{n}" for n in range(120)], [f"所{n}" for n in range(120)]
    return {"plan.json": head(), "departments.csv": departments(leads + helpers),
            "tasks.csv": table("序号,重点工作任务,负责单位,配合单位,完成时限",
                               [f"{n},做,{'、'.join(leads)},{'、'.join(helpers)},每月底前" for n in range(1, 21)])}


@case
def sides():
    """Long words of the columns by which lists are sorted, each on a line of its own."""
    return {"plan.json": head(), "departments.csv": departments([]),
            "tasks.csv": table("序号,类别,重点工作任务,负责单位,完成时限,任务来源,分管领导,完成标准",
                               [f"{n},{long_text(500, '类')[:150]}{n % 7},做,甲局,每月底前,{long_text(500, '源')[:150]},"
                                f"{long_text(500, '导')[:150]}{n % 9},{long_text(4000, '标')}" for n in range(40)])}


@case
def long_reports():
    """Many milestones of one task with long texts, and a report on the task that names none of them."""
    return {"plan.json": head(), "departments.csv": departments([f"局{n}" for n in range(50)]),
            "tasks.csv": table("序号,重点工作任务,负责单位,完成时限",
                               [f"1,{long_text(9000)},{'、'.join(f'局{n}' for n in range(50))},2022年底"]),
            "milestones.csv": table("编号,任务,事项,完成时限",
                                    [f"M{n},1,{long_text(600, '事')}{n},2022年底" for n in range(100)]),
            "progress.csv": table("对象,日期,进展,原因,措施,需协调事项,来源",
                                  [f"1,2022-12-01,已完成,{long_text(9000, '因')},{long_text(9000, '措')},{long_text(9000, '协')},s"])}

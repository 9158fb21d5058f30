"""Made plans of a nation's counties, the same in every run."""

import json
import os
import random


def make(folder, count):
    """The counties' plans; a level that climbs or a total in each indicator, and tasks with and without a day."""
    dice = random.Random(2026)
    bodies = ["县残联", "县民政局", "县教育局", "县卫健局", "县人社局", "县医保局", "县财政局", "县住建局"]
    quarters = [f"{year}Q{quarter}" for year in range(2021, 2026) for quarter in range(1, 5)]
    for number in range(1, count + 1):
        plan = os.path.join(folder, f"county-{number:05d}")
        os.makedirs(plan)
        tables = {
            "departments.csv": ["名称"] + bodies,
            "indicators.csv": ["编码,指标,单位,基期,目标,属性,计量,负责单位"],
            "actuals.csv": ["指标,时期,数值,来源,出处"],
            "tasks.csv": ["序号,重点工作任务,负责单位,配合单位,完成时限"],
        }
        for row in range(1, 12):
            is_level = row % 3 != 0
            kind = "覆盖率,%,80,90" if is_level else "改造户数,户,,2000"
            nature, measure = ("约束性" if row % 2 else "预期性"), ("期末" if is_level else "累计")
            tables["indicators.csv"].append(f"i{row},第{row}项{kind},{nature},{measure},{bodies[row % 8]}")
            level = 80 + dice.random()
            for quarter in quarters:
                level = min(99.9, level + dice.random() * 0.95)
                value = f"{level:.2f}" if is_level else str(dice.randint(60, 140))
                tables["actuals.csv"].append(f"i{row},{quarter},{value},report,第{dice.randint(1, 60)}页")
        for task in range(1, 42):
            day = dice.choice(["2023年底前", "2024年6月底前", "2025年底前", "2025年底前", "长期坚持"])
            tables["tasks.csv"].append(
                f"{task},落实第{task}项保障措施并加强监督检查,{bodies[task % 8]},{bodies[(task + 3) % 8]},{day}")
        head = {
            "id": f"county-{number:05d}", "title": f"第{number}县残疾人保障和发展规划", "period": "2021-2025", "owner": "县残联",
            "reportingCycle": "季", "sources": [{"id": "report", "title": "统计年报"}]}
        with open(os.path.join(plan, "plan.json"), "w") as file:
            json.dump(head, file, ensure_ascii=False, indent=1)
        for name, lines in tables.items():
            with open(os.path.join(plan, name), "w") as file:
                file.write("\n".join(lines) + "\n")

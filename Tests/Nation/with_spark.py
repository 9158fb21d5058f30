"""fyplan as Spark's map step: with_spark.py SHARDS PROGRAM DAY prints the answers as JSON.

A line of SHARDS names the folders of one shard. A plan and those that it names in plan.json stand in one line: what is
asked of a plan by the one above it is seen where both are judged in one run. With --exit-zero a run ends with 0 though
targets are missed, and any other status fails the job; xargs -r starts none for a partition without shards.
"""

import json
import os
import sys

shards, program, day = sys.argv[1:4]
os.environ["PYSPARK_PYTHON"] = sys.executable

from pyspark import SparkConf, SparkContext

spark = SparkContext(conf=SparkConf().setMaster("local[2]").set("spark.ui.enabled", "false"))
command = f"xargs -r -L 1 {program} check --as-of {day} --format jsonl --exit-zero --lang en --jobs 1"
lines = spark.textFile(shards, 8).pipe(command, checkCode=True).map(json.loads).cache()


def of(kind):
    return lines.filter(lambda line: line["type"] == kind)


def grouped(keys):
    """How often each key comes."""
    return [[*key, number] for key, number in keys.map(lambda key: (key, 1)).reduceByKey(lambda a, b: a + b).collect()]


provinces = of("plan").map(lambda line: (line["plan"], line["region"][:2]))
leads = of("indicator").flatMap(lambda line: [(line["plan"], (line["status"], lead)) for lead in line["lead"]])
counts = of("summary").flatMap(lambda line: [(key, line[key]) for key in ("failed", "warned", "noted", "passed")])
answers = {
    "indicators by status, department and province": grouped(
        leads.join(provinces).map(lambda pair: (*pair[1][0], pair[1][1]))),
    "annual targets by status and region": grouped(
        of("annualTarget").map(lambda line: (line["status"], line["region"] or ""))),
    "overdue by department and kind": grouped(
        of("overdue").map(lambda line: (line["department"] or "", line["kind"], line["state"]))),
    "findings by code and severity": grouped(of("finding").map(lambda line: (line["code"], line["severity"]))),
    "what the summaries count": [list(pair) for pair in counts.reduceByKey(lambda a, b: a + b).collect()],
}
spark.stop()
print(json.dumps(answers, ensure_ascii=False))

"""The eleven indicators of each plan judged by polars or DuckDB: value to date, value due, status.

Usage: judge.py FOLDER OUTPUT.csv polars|duckdb
"""

import sys

folder, out, which = sys.argv[1:4]
LAST = {f"{y}Q{q}": 4 * (y - 2021) + q for y in range(2021, 2026) for q in range(1, 5)}
if which == "polars":
    import polars as pl
    def table(name, columns):
        return pl.scan_csv(f"{folder}/*/{name}", include_file_paths="file", infer_schema=False).select(*columns, "file").with_columns(
            pl.col("file").str.extract(r"([^/]+)/[^/]+$").alias("plan")).drop("file")
    quarters = pl.LazyFrame({"时期": list(LAST), "n": list(LAST.values())})
    actuals = table("actuals.csv", ["指标", "时期", "数值"]).join(quarters, on="时期").filter(pl.col("n") <= 12).with_columns(
        pl.col("数值").cast(pl.Float64))
    made = actuals.group_by("plan", "指标").agg(
        pl.col("数值").sort_by("n").last().alias("latest"), pl.col("数值").sum().alias("total"))
    rows = table("indicators.csv", ["编码", "基期", "目标", "计量"]).with_columns(
        pl.col("基期").cast(pl.Float64, strict=False).fill_null(0.0), pl.col("目标").cast(pl.Float64))
    judged = rows.join(made, left_on=["plan", "编码"], right_on=["plan", "指标"]).with_columns(
        pl.when(pl.col("计量") == "累计").then("total").otherwise("latest").alias("value"),
        (pl.col("基期") + (pl.col("目标") - pl.col("基期")) * 36 / 60).alias("due")).with_columns(
        pl.when(pl.col("value") >= pl.col("目标")).then(pl.lit("metEarly")).when(pl.col("value") >= pl.col("due")).then(
            pl.lit("onSchedule")).otherwise(pl.lit("behind")).alias("status"))
    judged.select("plan", "编码", "status").sort("plan", "编码").collect().write_csv(out, include_header=False)
else:
    import duckdb
    duckdb.sql(f"""
    COPY (WITH quarters(period, n) AS (VALUES {",".join(f"('{k}', {v})" for k, v in LAST.items())}),
    actuals AS (SELECT regexp_extract(filename, '([^/]+)/[^/]+$', 1) AS plan, "指标" AS code, n, "数值"::DOUBLE AS value
      FROM read_csv('{folder}/*/actuals.csv', filename = true, all_varchar = true, header = true) JOIN quarters ON "时期" = period
      WHERE n <= 12),
    made AS (SELECT plan, code, arg_max(value, n) AS latest, sum(value) AS total FROM actuals GROUP BY ALL),
    rows AS (SELECT regexp_extract(filename, '([^/]+)/[^/]+$', 1) AS plan, "编码" AS code,
      coalesce(try_cast("基期" AS DOUBLE), 0) AS base, "目标"::DOUBLE AS target, "计量" AS measure
      FROM read_csv('{folder}/*/indicators.csv', filename = true, all_varchar = true, header = true)),
    judged AS (SELECT *, CASE WHEN measure = '累计' THEN total ELSE latest END AS value,
      base + (target - base) * 36 / 60 AS due FROM rows JOIN made USING (plan, code))
    SELECT plan, code, CASE WHEN value >= target THEN 'metEarly' WHEN value >= due THEN 'onSchedule' ELSE 'behind' END
    FROM judged ORDER BY plan, code) TO '{out}' (HEADER false)""")

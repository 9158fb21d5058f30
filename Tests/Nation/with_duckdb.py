"""The lines of a run in DuckDB: with_duckdb.py RUN.jsonl prints the answers as JSON."""

import json
import sys

import duckdb

LINES = f"""CREATE VIEW lines AS SELECT * FROM read_json('{sys.argv[1]}', format = 'newline_delimited', columns = {{
  type: 'VARCHAR', plan: 'VARCHAR', region: 'VARCHAR', status: 'VARCHAR', lead: 'VARCHAR[]', department: 'VARCHAR',
  kind: 'VARCHAR', state: 'VARCHAR', code: 'VARCHAR', severity: 'VARCHAR', failed: 'BIGINT', warned: 'BIGINT',
  noted: 'BIGINT', passed: 'BIGINT'}})"""

ANSWERS = {
    "indicators by status, department and province": """
        SELECT i.status, d.department, left(p.region, 2), count(*)
        FROM lines i JOIN lines p USING (plan), unnest(i.lead) AS d(department)
        WHERE i.type = 'indicator' AND p.type = 'plan' GROUP BY ALL""",
    "annual targets by status and region": """
        SELECT status, coalesce(region, ''), count(*) FROM lines WHERE type = 'annualTarget' GROUP BY ALL""",
    "overdue by department and kind": """
        SELECT coalesce(department, ''), kind, state, count(*) FROM lines WHERE type = 'overdue' GROUP BY ALL""",
    "findings by code and severity": """
        SELECT code, severity, count(*) FROM lines WHERE type = 'finding' GROUP BY ALL""",
    "what the summaries count": """
        SELECT name, number FROM (SELECT failed, warned, noted, passed FROM lines WHERE type = 'summary')
        UNPIVOT (number FOR name IN (failed, warned, noted, passed))""",
}

duckdb.sql(LINES)
print(json.dumps({name: duckdb.sql(query).fetchall() for name, query in ANSWERS.items()}, ensure_ascii=False))

-- Disputes as they stand; gateway/store/records/disputes.py runs these as creditgateway_gateway
-- for whoever has a part in them, and the last ones as creditgateway_operator.

-- name: disputable
SELECT related, known, disputed, opened.not_over, opened.of_account
FROM credit.disputable(%(subject)s, %(caller)s, %(institution)s, %(account)s),
    credit.disputes_opened(
        %(subject)s, %(caller)s, %(account)s,
        %(moment)s::timestamptz - interval '365 days') AS opened;

-- What the same function counts once nobody else can open any (gateway/store/facts/by_call.py).
-- name: opened
SELECT not_over, of_account FROM credit.disputes_opened(
    %(subject)s, %(caller)s, %(account)s, %(moment)s::timestamptz - interval '365 days');

-- name: corrects
SELECT credit.corrects_disputed(%(subject)s, %(dispute)s, %(contribution)s::bigint);

-- name: take_key
SELECT key_id, wrapped_key FROM credit.take_person_key(%(subject)s, %(key_id)s, %(wrapped)s);

-- How far what corrects it has come.
-- name: progress
SELECT contributions, computed, people, partners, answers, acknowledged
FROM credit.correction_progress(%(dispute)s);

-- name: one
SELECT to_jsonb(d) FROM credit.dispute AS d WHERE d.dispute_id = %(dispute)s
  AND %(partner)s IN (d.opened_by, d.partner_id);

-- name: page
SELECT to_jsonb(d) FROM (
    SELECT * FROM credit.dispute AS o WHERE o.opened_by = %(partner)s
      AND o.dispute_id > %(after)s AND %(account)s::bytea IS NULL
    UNION
    SELECT * FROM credit.dispute AS a WHERE a.partner_id = %(partner)s
      AND a.dispute_id > %(after)s AND (%(account)s::bytea IS NULL OR a.account_id = %(account)s)
) AS d
ORDER BY d.dispute_id LIMIT %(most)s;

-- All of them, for the operator; or those whose answer or outcome should have come by then.
-- name: all
SELECT found FROM credit.list_disputes(%(overdue)s::timestamptz) AS found;

-- name: named
SELECT credit.dispute_named(%(dispute)s);

-- name: record_opening
SELECT credit.record_statement_opening(%(access_id)s, %(dispute)s, %(cause)s);

-- How many are not over and late, for metrics: to be answered, to be resolved, escalated.
-- name: figures
SELECT
    count(*) FILTER (WHERE answer_time IS NULL AND answer_by_time < clock_timestamp()),
    count(*) FILTER (WHERE resolve_by_time < clock_timestamp()),
    count(*) FILTER (WHERE state = 'escalated')
FROM credit.dispute WHERE end_time IS NULL;

-- The wrapped keys of whoever a dispute is about.
-- name: keys
SELECT found FROM credit.read_statement_keys(%(access_id)s, %(dispute)s) AS found;

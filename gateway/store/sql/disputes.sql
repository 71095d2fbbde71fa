-- Disputes as they stand; gateway/store/records/disputes.py runs these as creditgateway_gateway
-- for whoever has a part in them, or as creditgateway_operator.

-- name: disputable
SELECT related, known, disputed FROM credit.disputable(
    %(subject)s, %(caller)s, %(institution)s, %(account)s);

-- name: corrects
SELECT credit.corrects_disputed(%(subject)s, %(dispute)s, %(contribution)s::bigint);

-- name: take_key
SELECT key_id, wrapped_key FROM credit.take_person_key(%(subject)s, %(key_id)s, %(wrapped)s);

-- name: one
SELECT to_jsonb(d) FROM credit.dispute AS d WHERE d.dispute_id = %(dispute)s
  AND (%(partner)s::text IS NULL OR %(partner)s IN (d.opened_by, d.partner_id));

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
SELECT to_jsonb(d) FROM credit.dispute AS d
WHERE %(overdue)s::timestamptz IS NULL OR d.end_time IS NULL
  AND least(d.resolve_by_time, CASE WHEN d.answer_time IS NULL THEN d.answer_by_time END)
      < %(overdue)s
ORDER BY d.open_time, d.dispute_id;

-- The wrapped keys of whoever a dispute is about.
-- name: keys
SELECT to_jsonb(k) FROM credit.person_key AS k
WHERE k.bucket = credit.bucket_of(%(subject)s) AND k.subject_id = %(subject)s;

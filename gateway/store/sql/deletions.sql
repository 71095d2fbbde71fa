-- Deletions of people's records; gateway/store/deletions runs these statements.

-- As creditgateway_operator: everything of the person behind some ids. The rows go once the
-- contribution's fact is an entry of the log.
-- name: erase_person
SELECT contribution_id, fact_id, versions
FROM credit.erase_person(%(subject_ids)b::bytea[], %(moment)s, %(cause)s);

-- As creditgateway_contributor: who has an overdue month, up to some month, or a plan that was
-- broken or an instalment that was missed, up to some day, in any version; by bucket.
-- name: counts
SELECT bucket, count(DISTINCT subject_id) FROM (
    SELECT bucket, subject_id FROM credit.repayment_record
    WHERE days_past_due > 0 AND month <= %(newest)s
    UNION
    SELECT bucket, subject_id FROM credit.plan
    WHERE state = %(broken)s AND ended_on <= %(latest)s
    UNION
    SELECT bucket, subject_id FROM credit.instalment
    WHERE due_on <= %(latest)s AND (paid < amount OR paid_on > due_on)
) AS found
GROUP BY bucket ORDER BY bucket;

-- The people that do, in some buckets.
-- name: people
SELECT subject_id FROM credit.repayment_record
WHERE bucket = ANY (%(buckets)b::smallint[]) AND days_past_due > 0 AND month <= %(newest)s
UNION
SELECT subject_id FROM credit.plan
WHERE bucket = ANY (%(buckets)b::smallint[]) AND state = %(broken)s AND ended_on <= %(latest)s
UNION
SELECT subject_id FROM credit.instalment
WHERE bucket = ANY (%(buckets)b::smallint[]) AND due_on <= %(latest)s
  AND (paid < amount OR paid_on > due_on)
ORDER BY subject_id;

-- name: month_versions
SELECT r.subject_id, r.account_id, r.month, r.data_version, r.days_past_due
FROM unnest(%(people)b::bytea[]) AS p (id) JOIN credit.repayment_record AS r
  ON r.bucket = credit.bucket_of(p.id) AND r.subject_id = p.id;

-- name: plan_versions
SELECT r.subject_id, r.account_id, r.number, r.data_version, r.state, r.ended_on
FROM unnest(%(people)b::bytea[]) AS p (id) JOIN credit.plan AS r
  ON r.bucket = credit.bucket_of(p.id) AND r.subject_id = p.id
ORDER BY r.data_version;

-- name: instalment_versions
SELECT r.subject_id, r.account_id, r.data_version, r.plan, r.number, r.due_on, r.currency,
    r.amount, r.paid, r.paid_on
FROM unnest(%(people)b::bytea[]) AS p (id) JOIN credit.instalment AS r
  ON r.bucket = credit.bucket_of(p.id) AND r.subject_id = p.id
ORDER BY r.data_version;

-- Within a contribution of the kind "expiry", and its end.
-- name: expire
SELECT credit.expire_negative(
    %(subject_ids)b::bytea[], %(account_ids)b::bytea[], %(months)s::date[],
    %(plans)s::bigint[], %(instalments)s::bigint[], %(versions)s::bigint[], %(cause)s);

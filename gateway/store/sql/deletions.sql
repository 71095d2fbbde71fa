-- Deletions of people's records; gateway/store/deletions runs these statements.

-- As creditgateway_operator: everything of the person behind some ids. The rows go once the
-- contribution's fact is an entry of the log.
-- name: erase_person
SELECT contribution_id, fact_id, versions
FROM credit.erase_person(%(subject_ids)b::bytea[], %(moment)s, %(cause)s);

-- As creditgateway_contributor: months that were overdue, up to some month, by bucket.
-- name: counts
SELECT bucket, count(DISTINCT subject_id) FROM credit.repayment_record
WHERE days_past_due > 0 AND month <= %(newest)s
GROUP BY bucket ORDER BY bucket;

-- The people that have any, in some buckets.
-- name: people
SELECT DISTINCT subject_id FROM credit.repayment_record
WHERE bucket = ANY (%(buckets)b::smallint[]) AND days_past_due > 0 AND month <= %(newest)s
ORDER BY subject_id;

-- Within a contribution of the kind "expiry", and its end.
-- name: expire
SELECT credit.expire_records(
    %(subject_ids)b::bytea[], %(account_ids)b::bytea[], %(months)s::date[], %(cause)s);

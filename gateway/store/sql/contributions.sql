-- Contribution of repayment records. gateway/store/records/contributions.py runs these
-- statements, in the order they stand here, as creditgateway_contributor.

-- An institution, if it is registered and may contribute now.
-- name: institution
SELECT partner_id, client_area
FROM credit.partner
WHERE partner_id = %(partner_id)s
  AND contributes AND (suspend_time IS NULL OR suspend_time > %(now)s);

-- The row locks that order the contributions to some buckets: each bucket's data versions
-- become visible in order and without gaps.
-- name: lock_heads
SELECT bucket, data_version FROM credit.lock_bucket_heads(%(buckets)b::smallint[]);

-- Of some ids those that are linked, each with the id that is kept for it.
-- name: links
SELECT DISTINCT ON (l.subject_id) l.subject_id, l.kept_subject_id
FROM unnest(%(subject_ids)b::bytea[]) AS named (subject_id)
JOIN credit.subject_link AS l
  ON l.bucket = credit.bucket_of(named.subject_id) AND l.subject_id = named.subject_id
ORDER BY l.subject_id, l.data_version DESC;

-- The ids that are linked to one that is kept, in whatever buckets.
-- name: aliases
SELECT DISTINCT subject_id FROM credit.subject_link WHERE kept_subject_id = %(subject_id)s;

-- Whether there is, or was, anything about each of two ids.
-- name: both_known
SELECT credit.is_known(%(alias)s) AND credit.is_known(%(kept)s);

-- name: link_subjects
SELECT credit.link_subjects(%(alias)s, %(kept)s, %(moment)s);

-- The accounts of some subjects, each as of a data version of its bucket: the newest
-- version of each, at or below it, unless that is a withdrawal.
-- name: accounts_as_of
SELECT subject_id, account_id, partner_id, account_type, currency, open_date, close_date
FROM (
    SELECT DISTINCT ON (a.subject_id, a.account_id) a.*
    FROM unnest(%(subject_ids)b::bytea[], %(data_versions)b::bigint[])
             AS asked (subject_id, data_version)
    JOIN credit.account AS a
      ON a.bucket = credit.bucket_of(asked.subject_id)
     AND a.subject_id = asked.subject_id
     AND a.data_version <= asked.data_version
    ORDER BY a.subject_id, a.account_id, a.data_version DESC
) AS newest
WHERE NOT withdrawn;

-- Their records, likewise, by month; none of a version up to a withdrawal.
-- name: records_as_of
SELECT DISTINCT ON (r.subject_id, r.account_id, r.month)
       r.subject_id, r.account_id, r.month, r.due, r.paid, r.balance, r.days_past_due,
       r.credit_limit
FROM unnest(%(subject_ids)b::bytea[], %(data_versions)b::bigint[])
         AS asked (subject_id, data_version)
JOIN credit.repayment_record AS r
  ON r.bucket = credit.bucket_of(asked.subject_id)
 AND r.subject_id = asked.subject_id
 AND r.data_version <= asked.data_version
WHERE NOT EXISTS (
    SELECT FROM credit.account AS w
    WHERE w.withdrawn AND w.bucket = r.bucket
      AND w.subject_id = r.subject_id AND w.account_id = r.account_id
      AND w.data_version BETWEEN r.data_version AND asked.data_version)
ORDER BY r.subject_id, r.account_id, r.month, r.data_version DESC;

-- What the batch is, and which buckets it changes. From here on the next data version of
-- each is that of all that this transaction writes about people in it; Postgres puts it
-- in, and from the commit on it can be read.
-- name: begin_contribution
SELECT credit.begin_contribution(
    %(partner_id)s, %(kind)s, %(adapter_hash)s, %(file_digest)s, %(first_line)s, %(last_line)s,
    %(account_versions)s, %(record_versions)s, %(contribution_time)s, %(buckets)b::smallint[]);

-- New versions of accounts.
-- name: add_accounts
SELECT credit.add_accounts(
    %b::bytea[], %b::bytea[], %b::text[], %b::smallint[], %b::text[], %b::date[], %b::date[],
    %b::boolean[]);

-- New versions of records.
-- name: add_records
SELECT credit.add_records(
    %b::bytea[], %b::bytea[], %b::date[], %b::bigint[], %b::bigint[], %b::bigint[],
    %b::integer[], %b::bigint[]);

-- Summaries, each in place of its older one: they can be rebuilt from the versions
-- above at any data version. As JSON, one statement for a whole batch: a statement a
-- subject takes longer.
-- name: save_summaries
SELECT credit.save_summaries(%(summaries)s::json);

-- Of subjects that have no account left.
-- name: remove_summaries
SELECT credit.remove_summaries(%(subject_ids)s::bytea[]);

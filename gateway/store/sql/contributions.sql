-- Contribution of repayment records. gateway/store/records/contributions.py runs these
-- statements, in the order they stand here, as creditgateway_contributor.

-- An institution, if it is registered and may contribute now.
-- name: institution
SELECT partner_id, client_area
FROM credit.partner
WHERE partner_id = %(partner_id)s
  AND contributes AND (suspend_time IS NULL OR suspend_time > %(now)s);

-- The newest data version.
-- name: newest_data_version
SELECT data_version FROM credit.data_head;

-- The row lock that orders all contributions: data versions become visible in
-- order and without gaps.
-- name: lock_data_head
SELECT credit.lock_data_head();

-- The accounts of some subjects as of a data version: the newest version of
-- each, at or below it, unless that is a withdrawal.
-- name: accounts_as_of
SELECT subject_id, account_id, partner_id, account_type, currency, open_date, close_date
FROM (
    SELECT DISTINCT ON (subject_id, account_id) *
    FROM credit.account
    WHERE subject_id = ANY(%(subject_ids)b::bytea[])
      AND data_version <= %(data_version)b
    ORDER BY subject_id, account_id, data_version DESC
) AS newest
WHERE NOT withdrawn;

-- Their records, likewise, by month; none of a version up to a withdrawal.
-- name: records_as_of
SELECT DISTINCT ON (subject_id, account_id, month)
       subject_id, account_id, month, due, paid, balance, days_past_due, credit_limit
FROM credit.repayment_record AS r
WHERE subject_id = ANY(%(subject_ids)b::bytea[])
  AND data_version <= %(data_version)b
  AND NOT EXISTS (
      SELECT FROM credit.account AS w
      WHERE w.withdrawn
        AND w.subject_id = r.subject_id AND w.account_id = r.account_id
        AND w.data_version BETWEEN r.data_version AND %(data_version)b)
ORDER BY subject_id, account_id, month, data_version DESC;

-- What the batch is. From here on it is the data version of all that this
-- transaction writes; Postgres puts it in, and from the commit on it can be read.
-- name: begin_contribution
SELECT credit.begin_contribution(
    %(partner_id)s, %(kind)s, %(adapter_hash)s, %(file_digest)s, %(first_line)s, %(last_line)s,
    %(account_versions)s, %(record_versions)s, %(contribution_time)s);

-- New versions of accounts.
-- name: copy_accounts
COPY credit.account (subject_id, account_id, partner_id, account_type, currency,
                     open_date, close_date, withdrawn)
FROM STDIN (FORMAT BINARY);

-- New versions of records.
-- name: copy_records
COPY credit.repayment_record (subject_id, account_id, month, due, paid, balance,
                              days_past_due, credit_limit)
FROM STDIN (FORMAT BINARY);

-- Summaries, each in place of its older one: they can be rebuilt from the versions
-- above at any data version. As JSON, one statement for a whole batch: a statement a
-- subject takes longer.
-- name: save_summaries
SELECT credit.save_summaries(%(summaries)s::json);

-- Of subjects that have no account left.
-- name: remove_summaries
SELECT credit.remove_summaries(%(subject_ids)s::bytea[]);

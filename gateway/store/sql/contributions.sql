-- Contribution of repayment records. gateway/store/contributions.py runs these
-- statements, in the order they stand here, as creditgateway_contributor.

-- Whether an institution is registered, and may contribute now.
-- name: may_contribute
SELECT contributes AND (suspend_time IS NULL OR suspend_time > %(now)s)
FROM credit.partner
WHERE partner_id = %(partner_id)s;

-- The row lock that orders all contributions: data versions become visible in
-- order and without gaps.
-- name: lock_data_head
SELECT data_version FROM credit.data_head FOR UPDATE;

-- The accounts of some subjects as of a data version: the newest version of
-- each, at or below it.
-- name: accounts_as_of
SELECT DISTINCT ON (subject_id, account_id)
       subject_id, account_id, partner_id, account_type, currency, open_date, close_date
FROM credit.account
WHERE subject_id = ANY(%(subject_ids)b::bytea[])
  AND data_version <= %(data_version)b
ORDER BY subject_id, account_id, data_version DESC;

-- Their records, likewise, by month.
-- name: records_as_of
SELECT DISTINCT ON (subject_id, account_id, month)
       subject_id, account_id, month, due, paid, balance, days_past_due, credit_limit
FROM credit.repayment_record
WHERE subject_id = ANY(%(subject_ids)b::bytea[])
  AND data_version <= %(data_version)b
ORDER BY subject_id, account_id, month, data_version DESC;

-- New versions of accounts.
-- name: copy_accounts
COPY credit.account (subject_id, account_id, data_version, partner_id, account_type,
                     currency, open_date, close_date)
FROM STDIN (FORMAT BINARY);

-- New versions of records.
-- name: copy_records
COPY credit.repayment_record (subject_id, account_id, month, data_version, due, paid,
                              balance, days_past_due, credit_limit)
FROM STDIN (FORMAT BINARY);

-- A subject's summary, in place of the older one: it can be rebuilt from the
-- versions above at any data version.
-- name: save_summary
INSERT INTO credit.summary (
    subject_id, data_version, first_month, oldest_open_date, accounts, open_accounts,
    institutions, overdue_accounts, current_worst_dpd, worst_dpd, reported, on_time,
    unreported, currencies, money_first_month, credit_limit, open_balance,
    balance_under_limit, overdue, due, paid_against_due, paid, balance)
VALUES (
    %b, %b, %b, %b::date[], %b::integer[], %b::integer[],
    %b::integer[], %b::integer[], %b::integer[], %b::integer[], %b::integer[], %b::integer[],
    %b::integer[], %b::text[], %b::date[], %b::bigint[], %b::bigint[],
    %b::bigint[], %b::bigint[], %b::bigint[], %b::bigint[], %b::bigint[], %b::bigint[])
ON CONFLICT (subject_id) DO UPDATE SET
    data_version = excluded.data_version,
    first_month = excluded.first_month,
    oldest_open_date = excluded.oldest_open_date,
    accounts = excluded.accounts,
    open_accounts = excluded.open_accounts,
    institutions = excluded.institutions,
    overdue_accounts = excluded.overdue_accounts,
    current_worst_dpd = excluded.current_worst_dpd,
    worst_dpd = excluded.worst_dpd,
    reported = excluded.reported,
    on_time = excluded.on_time,
    unreported = excluded.unreported,
    currencies = excluded.currencies,
    money_first_month = excluded.money_first_month,
    credit_limit = excluded.credit_limit,
    open_balance = excluded.open_balance,
    balance_under_limit = excluded.balance_under_limit,
    overdue = excluded.overdue,
    due = excluded.due,
    paid_against_due = excluded.paid_against_due,
    paid = excluded.paid,
    balance = excluded.balance;

-- What the batch was.
-- name: insert_contribution
INSERT INTO credit.contribution (
    data_version, partner_id, adapter_hash, file_digest, first_line, last_line,
    account_versions, record_versions, contribution_time)
VALUES (
    %(data_version)s, %(partner_id)s, %(adapter_hash)s, %(file_digest)s, %(first_line)s,
    %(last_line)s, %(account_versions)s, %(record_versions)s, %(contribution_time)s);

-- Last: from its commit on the batch can be read.
-- name: advance_data_head
UPDATE credit.data_head SET data_version = %(data_version)s;

-- migrate:up

-- A contributor does not say which data version his rows get: it is the next one,
-- from the moment his transaction announces a contribution until it ends. Else a row
-- put in late under an old version would change what past answers were made from, and
-- replay would take an honest answer for a false one.
-- Defaults, grants and functions, and not triggers, because a sharded Postgres takes
-- no triggers on tables of subjects.

-- Of the contribution that made the newest version. Until its commit nobody else
-- sees it, and the row stays locked.
ALTER TABLE credit.data_head ADD COLUMN transaction_id xid8;

-- Waits for all contributions before this one; the newest data version.
CREATE FUNCTION credit.lock_data_head() RETURNS bigint
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT data_version FROM credit.data_head FOR UPDATE
$$;

-- Announces a contribution: its own row, and the next data version, which is that of
-- all that this transaction writes from here on.
CREATE FUNCTION credit.begin_contribution(
    partner_id text, adapter_hash bytea, file_digest bytea, first_line bigint,
    last_line bigint, account_versions bigint, record_versions bigint,
    contribution_time timestamptz
) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    announced bigint;
BEGIN
    UPDATE credit.data_head AS h
    SET data_version = h.data_version + 1, transaction_id = pg_current_xact_id()
    RETURNING h.data_version INTO STRICT announced;
    INSERT INTO credit.contribution (
        data_version, partner_id, adapter_hash, file_digest, first_line, last_line,
        account_versions, record_versions, contribution_time)
    VALUES (announced, $1, $2, $3, $4, $5, $6, $7, $8);
    RETURN announced;
END $$;

-- The data version that this transaction contributes.
CREATE FUNCTION credit.contributed_version() RETURNS bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    announced bigint;
BEGIN
    -- A dump takes the transaction's number along to a server that counts anew; there
    -- the row itself is older than any transaction of that number.
    SELECT h.data_version INTO announced FROM credit.data_head AS h
    WHERE h.transaction_id = pg_current_xact_id_if_assigned()
      AND age(h.xmin) <= age(h.transaction_id::xid);
    IF announced IS NULL THEN
        RAISE EXCEPTION 'this transaction has announced no contribution'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN announced;
END $$;

ALTER TABLE credit.account ALTER COLUMN data_version SET DEFAULT credit.contributed_version();
ALTER TABLE credit.repayment_record
    ALTER COLUMN data_version SET DEFAULT credit.contributed_version();

-- Summaries, one a subject, each in place of its older one: they can be rebuilt from
-- the versions of the records at any data version. A JSON array of objects, whose keys
-- are the table's columns; a data version in them is not looked at.
CREATE FUNCTION credit.save_summaries(summaries json) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    announced CONSTANT bigint := credit.contributed_version();
BEGIN
    INSERT INTO credit.summary (
        subject_id, data_version, first_month, oldest_open_date, accounts, open_accounts,
        institutions, overdue_accounts, current_worst_dpd, worst_dpd, reported, on_time,
        unreported, currencies, money_first_month, credit_limit, open_balance,
        balance_under_limit, overdue, due, paid_against_due, paid, balance)
    SELECT
        s.subject_id, announced, s.first_month, s.oldest_open_date, s.accounts, s.open_accounts,
        s.institutions, s.overdue_accounts, s.current_worst_dpd, s.worst_dpd, s.reported,
        s.on_time, s.unreported, s.currencies, s.money_first_month, s.credit_limit,
        s.open_balance, s.balance_under_limit, s.overdue, s.due, s.paid_against_due, s.paid,
        s.balance
    FROM json_populate_recordset(NULL::credit.summary, summaries) AS s
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
END $$;

REVOKE ALL ON FUNCTION credit.lock_data_head() FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.begin_contribution(
    text, bytea, bytea, bigint, bigint, bigint, bigint, timestamptz) FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.contributed_version() FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.save_summaries(json) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    credit.lock_data_head(),
    credit.begin_contribution(
        text, bytea, bytea, bigint, bigint, bigint, bigint, timestamptz),
    credit.contributed_version(),
    credit.save_summaries(json)
TO creditgateway_contributor;

REVOKE INSERT, UPDATE ON credit.data_head, credit.contribution, credit.account,
    credit.repayment_record, credit.summary FROM creditgateway_contributor;
-- Every column but the data version.
GRANT INSERT (subject_id, account_id, partner_id, account_type, currency, open_date, close_date)
    ON credit.account TO creditgateway_contributor;
GRANT INSERT (subject_id, account_id, month, due, paid, balance, days_past_due, credit_limit)
    ON credit.repayment_record TO creditgateway_contributor;

-- migrate:down

REVOKE INSERT ON credit.account, credit.repayment_record FROM creditgateway_contributor;
GRANT INSERT ON credit.contribution, credit.account, credit.repayment_record, credit.summary
    TO creditgateway_contributor;
GRANT UPDATE ON credit.data_head, credit.summary TO creditgateway_contributor;
ALTER TABLE credit.account ALTER COLUMN data_version DROP DEFAULT;
ALTER TABLE credit.repayment_record ALTER COLUMN data_version DROP DEFAULT;
DROP FUNCTION credit.save_summaries(json);
DROP FUNCTION credit.contributed_version();
DROP FUNCTION credit.begin_contribution(
    text, bytea, bytea, bigint, bigint, bigint, bigint, timestamptz);
DROP FUNCTION credit.lock_data_head();
ALTER TABLE credit.data_head DROP COLUMN transaction_id;

-- migrate:up

-- Report version 2: what was not reported never reads as zero. See
-- docs/adr/0028-reports-have-versions.md.

-- NULL is what a contributor did not say; until now only an amount due could be missing.
ALTER TABLE credit.repayment_record
    ALTER COLUMN paid DROP NOT NULL,
    ALTER COLUMN balance DROP NOT NULL;

-- Series that version 2 added, as gateway/domain/reports/version_2/series.py lists them.
-- NULL in rows made before: `credit-gateway db rebuild-summaries` fills them, and not this
-- migration, which would hold up a large table for as long as that takes.
ALTER TABLE credit.summary
    ADD COLUMN incomplete integer[],
    ADD COLUMN late_closed integer[],
    ADD COLUMN late_closed_dpd integer[],
    ADD COLUMN money_reported integer[],
    ADD COLUMN due_missing integer[],
    ADD COLUMN paid_missing integer[],
    ADD COLUMN balance_missing integer[],
    ADD COLUMN due_or_paid_missing integer[],
    ADD COLUMN due_without_paid bigint[],
    ADD COLUMN money_open integer[],
    ADD COLUMN open_balance_missing integer[],
    ADD COLUMN limit_without_balance bigint[],
    ADD COLUMN money_overdue integer[],
    ADD COLUMN overdue_missing integer[],
    ADD COLUMN overdue_without_paid bigint[];

-- The columns of a summary as a list for a statement, each made by the format: its key and
-- its data version are not among them.
CREATE FUNCTION credit.summary_columns(each text, only_added boolean DEFAULT false) RETURNS text
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT string_agg(format(each, a.attname), ', ' ORDER BY a.attnum)
    FROM pg_attribute AS a
    WHERE a.attrelid = 'credit.summary'::regclass AND a.attnum > 0 AND NOT a.attisdropped
      AND a.attname NOT IN ('bucket', 'subject_id', 'data_version')
      AND NOT (only_added AND a.attnotnull)
$$;

-- As before, for whatever columns the table has: a new one needs only ADD COLUMN. One that
-- a contributor does not send, because it does not know it yet, becomes NULL, which means
-- that it is to be rebuilt.
CREATE OR REPLACE FUNCTION credit.save_summaries(summaries json) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    written bigint;
BEGIN
    EXECUTE format(
        'INSERT INTO credit.summary (bucket, subject_id, data_version, %s)'
        ' SELECT h.bucket, s.subject_id, h.data_version, %s'
        ' FROM json_populate_recordset(NULL::credit.summary, $1) AS s'
        ' JOIN credit.contributed_heads() AS h ON h.bucket = credit.bucket_of(s.subject_id)'
        ' ON CONFLICT (bucket, subject_id) DO UPDATE SET data_version = excluded.data_version, %s',
        credit.summary_columns('%1$I'),
        credit.summary_columns('s.%1$I'),
        credit.summary_columns('%1$I = excluded.%1$I'))
    USING summaries;
    GET DIAGNOSTICS written = ROW_COUNT;
    PERFORM credit.require_contributed(written, json_array_length(summaries));
END $$;

-- Fills what is NULL in summaries that were made before the columns were; what a summary
-- holds already is never changed, so that it takes no contribution to call this. One of
-- another data version, or of other months or currencies, is left as it is. Takes what
-- save_summaries takes; gives how many were filled.
CREATE FUNCTION credit.fill_summaries(summaries json) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    filled bigint;
BEGIN
    EXECUTE format(
        'UPDATE credit.summary AS t SET %s'
        ' FROM json_populate_recordset(NULL::credit.summary, $1) AS s'
        ' WHERE t.bucket = credit.bucket_of(s.subject_id) AND t.subject_id = s.subject_id'
        ' AND t.data_version = s.data_version AND t.first_month = s.first_month'
        ' AND cardinality(t.accounts) = cardinality(s.accounts) AND t.currencies = s.currencies',
        credit.summary_columns('%1$I = coalesce(t.%1$I, s.%1$I)', true))
    USING summaries;
    GET DIAGNOSTICS filled = ROW_COUNT;
    RETURN filled;
END $$;

REVOKE ALL ON FUNCTION credit.summary_columns(text, boolean) FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.fill_summaries(json) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.fill_summaries(json) TO creditgateway_contributor;

-- migrate:down

-- Not where an amount is missing: it cannot be said in the older form.
ALTER TABLE credit.repayment_record
    ALTER COLUMN paid SET NOT NULL,
    ALTER COLUMN balance SET NOT NULL;
DROP FUNCTION credit.fill_summaries(json);
CREATE OR REPLACE FUNCTION credit.save_summaries(summaries json) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    written bigint;
BEGIN
    INSERT INTO credit.summary (
        bucket, subject_id, data_version, first_month, oldest_open_date, accounts,
        open_accounts, institutions, overdue_accounts, current_worst_dpd, worst_dpd, reported,
        on_time, unreported, currencies, money_first_month, credit_limit, open_balance,
        balance_under_limit, overdue, due, paid_against_due, paid, balance)
    SELECT
        h.bucket, s.subject_id, h.data_version, s.first_month, s.oldest_open_date, s.accounts,
        s.open_accounts, s.institutions, s.overdue_accounts, s.current_worst_dpd, s.worst_dpd,
        s.reported, s.on_time, s.unreported, s.currencies, s.money_first_month,
        s.credit_limit, s.open_balance, s.balance_under_limit, s.overdue, s.due,
        s.paid_against_due, s.paid, s.balance
    FROM json_populate_recordset(NULL::credit.summary, summaries) AS s
    JOIN credit.contributed_heads() AS h ON h.bucket = credit.bucket_of(s.subject_id)
    ON CONFLICT (bucket, subject_id) DO UPDATE SET
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
    GET DIAGNOSTICS written = ROW_COUNT;
    PERFORM credit.require_contributed(written, json_array_length(summaries));
END $$;
DROP FUNCTION credit.summary_columns(text, boolean);
ALTER TABLE credit.summary
    DROP COLUMN incomplete,
    DROP COLUMN late_closed,
    DROP COLUMN late_closed_dpd,
    DROP COLUMN money_reported,
    DROP COLUMN due_missing,
    DROP COLUMN paid_missing,
    DROP COLUMN balance_missing,
    DROP COLUMN due_or_paid_missing,
    DROP COLUMN due_without_paid,
    DROP COLUMN money_open,
    DROP COLUMN open_balance_missing,
    DROP COLUMN limit_without_balance,
    DROP COLUMN money_overdue,
    DROP COLUMN overdue_missing,
    DROP COLUMN overdue_without_paid;

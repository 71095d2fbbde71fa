-- migrate:up

-- Each summary has its series once more, in one value that a query reads: to send an array,
-- Postgres sends each element by a function call, and that was most of what step 8 cost. See
-- docs/adr/0105-a-summary-is-read-in-one-value.md.

-- What a summary says in report version 1, as gateway/store/records/summary_rows.py reads
-- it: Postgres's own binary forms one after the other, in the order of the columns. There
-- "infinity" stands for an opening date that is not known, so that all dates are equally
-- long, and the currencies come last.
CREATE FUNCTION credit.packed_summary(
    data_version bigint, first_month date, oldest_open_date date[], accounts integer[],
    open_accounts integer[], institutions integer[], overdue_accounts integer[],
    current_worst_dpd integer[], worst_dpd integer[], reported integer[], on_time integer[],
    unreported integer[], currencies text[], money_first_month date[], credit_limit bigint[],
    open_balance bigint[], balance_under_limit bigint[], overdue bigint[], due bigint[],
    paid_against_due bigint[], paid bigint[], balance bigint[]
) RETURNS bytea
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RETURN int8send(data_version) || date_send(first_month)
        || array_send(array_replace(oldest_open_date, NULL, 'infinity'::date))
        || array_send(accounts) || array_send(open_accounts)
        || array_send(institutions) || array_send(overdue_accounts)
        || array_send(current_worst_dpd) || array_send(worst_dpd)
        || array_send(reported) || array_send(on_time) || array_send(unreported)
        || array_send(money_first_month)
        || array_send(credit_limit) || array_send(open_balance)
        || array_send(balance_under_limit) || array_send(overdue)
        || array_send(due) || array_send(paid_against_due)
        || array_send(paid) || array_send(balance)
        || convert_to(array_to_string(currencies, ','), 'UTF8');
END $$;

-- The call of it for a statement.
CREATE FUNCTION credit.packing(row_name text, data_version text) RETURNS text
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT format('credit.packed_summary('
        '%2$s, %1$s.first_month, %1$s.oldest_open_date, %1$s.accounts, %1$s.open_accounts, '
        '%1$s.institutions, %1$s.overdue_accounts, %1$s.current_worst_dpd, %1$s.worst_dpd, '
        '%1$s.reported, %1$s.on_time, %1$s.unreported, %1$s.currencies, '
        '%1$s.money_first_month, %1$s.credit_limit, %1$s.open_balance, '
        '%1$s.balance_under_limit, %1$s.overdue, %1$s.due, %1$s.paid_against_due, %1$s.paid, '
        '%1$s.balance'
        ')', row_name, data_version)
$$;

REVOKE ALL ON FUNCTION credit.packed_summary(
    bigint, date, date[], integer[], integer[], integer[], integer[], integer[], integer[],
    integer[], integer[], integer[], text[], date[], bigint[], bigint[], bigint[], bigint[],
    bigint[], bigint[], bigint[], bigint[]
) FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.packing(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.packed_summary(
    bigint, date, date[], integer[], integer[], integer[], integer[], integer[], integer[],
    integer[], integer[], integer[], text[], date[], bigint[], bigint[], bigint[], bigint[],
    bigint[], bigint[], bigint[], bigint[]
) TO creditgateway_gateway;

-- NULL in rows made before, of which a query makes it itself: `credit-gateway db
-- rebuild-summaries` fills them, and not this migration, which would hold up a large table for
-- as long as that takes.
ALTER TABLE credit.summary ADD COLUMN packed bytea;
ALTER TABLE credit.pending_summary ADD COLUMN packed bytea;
-- A row then stays on its page, with only its longest column compressed.
ALTER TABLE credit.summary SET (toast_tuple_target = 4080);

-- The function stays as it is but for this: it makes the column of what takes effect. What a
-- contributor staged for it is pending, and goes.
DO $$
DECLARE
    before CONSTANT text := pg_get_functiondef('credit.apply_fact_contribution'::regproc);
    changed CONSTANT text := replace(before,
        'credit.summary_columns(''p.%1$I'')',
        'replace(credit.summary_columns(''p.%1$I''), ''p.packed'','
        ' credit.packing(''p'', ''p.data_version''))');
BEGIN
    ASSERT length(changed) = length(before) + 60, 'credit.apply_fact_contribution is another one';
    EXECUTE changed;
END $$;

-- As before, but that it is made here of what is stored.
CREATE OR REPLACE FUNCTION credit.fill_summaries() RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    filled bigint;
BEGIN
    PERFORM credit.require_own_staging();
    EXECUTE format(
        'UPDATE credit.summary AS t SET %s FROM pg_temp.staged_summary AS s'
        ' WHERE t.bucket = credit.bucket_of(s.subject_id) AND t.subject_id = s.subject_id'
        ' AND t.data_version = s.data_version AND t.first_month = s.first_month'
        ' AND cardinality(t.accounts) = cardinality(s.accounts) AND t.currencies = s.currencies',
        replace(credit.summary_columns('%1$I = coalesce(t.%1$I, s.%1$I)', true), 's.packed',
            credit.packing('t', 't.data_version')));
    GET DIAGNOSTICS filled = ROW_COUNT;
    RETURN filled;
END $$;

-- migrate:down

DO $$
BEGIN
    EXECUTE replace(pg_get_functiondef('credit.apply_fact_contribution'::regproc),
        'replace(credit.summary_columns(''p.%1$I''), ''p.packed'','
        ' credit.packing(''p'', ''p.data_version''))',
        'credit.summary_columns(''p.%1$I'')');
END $$;
CREATE OR REPLACE FUNCTION credit.fill_summaries() RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    filled bigint;
BEGIN
    PERFORM credit.require_own_staging();
    EXECUTE format(
        'UPDATE credit.summary AS t SET %s FROM pg_temp.staged_summary AS s'
        ' WHERE t.bucket = credit.bucket_of(s.subject_id) AND t.subject_id = s.subject_id'
        ' AND t.data_version = s.data_version AND t.first_month = s.first_month'
        ' AND cardinality(t.accounts) = cardinality(s.accounts) AND t.currencies = s.currencies',
        credit.summary_columns('%1$I = coalesce(t.%1$I, s.%1$I)', true));
    GET DIAGNOSTICS filled = ROW_COUNT;
    RETURN filled;
END $$;
ALTER TABLE credit.summary RESET (toast_tuple_target);
ALTER TABLE credit.pending_summary DROP COLUMN packed;
ALTER TABLE credit.summary DROP COLUMN packed;
DROP FUNCTION credit.packing(text, text);
DROP FUNCTION credit.packed_summary(
    bigint, date, date[], integer[], integer[], integer[], integer[], integer[], integer[],
    integer[], integer[], integer[], text[], date[], bigint[], bigint[], bigint[], bigint[],
    bigint[], bigint[], bigint[], bigint[]
);

-- migrate:up

-- What replay needs of the records: a subject's accounts as they stood at a data
-- version. The auditor's role reads subject data only through functions that
-- check first that the reading has left a durable record (audit.require_access);
-- plpgsql looks that function up when it runs, so the folders' order is free.

REVOKE SELECT ON credit.account, credit.repayment_record, credit.summary, credit.consent
    FROM creditgateway_auditor;

-- The access is on record, and allows replaying that many subjects.
CREATE FUNCTION credit.require_replay(access_id bigint, filter jsonb, subjects bigint)
    RETURNS void LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF to_regnamespace('audit') IS NULL THEN
        RAISE EXCEPTION 'the log is not in this database, so no access is on record here'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM audit.require_access(access_id, 'replay', filter, subjects);
END $$;

-- The accounts of each subject asked for, the newest version of each at or below
-- its data version. "number" says which of those asked for, counted from 1.
CREATE FUNCTION credit.read_accounts_at(
    access_id bigint, filter jsonb, subject_ids bytea[], data_versions bigint[]
) RETURNS TABLE (number bigint, account_id bytea, partner_id text, account_type smallint,
                 currency text, open_date date, close_date date)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
BEGIN
    PERFORM credit.require_replay(access_id, filter, cardinality(subject_ids));
    RETURN QUERY
    SELECT asked.number, found.account_id, found.partner_id, found.account_type,
           found.currency, found.open_date, found.close_date
    FROM unnest(subject_ids, data_versions) WITH ORDINALITY
             AS asked (subject_id, data_version, number)
    CROSS JOIN LATERAL (
        SELECT DISTINCT ON (a.account_id) a.*
        FROM credit.account AS a
        WHERE a.subject_id = asked.subject_id AND a.data_version <= asked.data_version
        ORDER BY a.account_id, a.data_version DESC
    ) AS found;
END $$;

-- Their records, likewise, by month.
CREATE FUNCTION credit.read_records_at(
    access_id bigint, filter jsonb, subject_ids bytea[], data_versions bigint[]
) RETURNS TABLE (number bigint, account_id bytea, month date, due bigint, paid bigint,
                 balance bigint, days_past_due integer, credit_limit bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
BEGIN
    PERFORM credit.require_replay(access_id, filter, cardinality(subject_ids));
    RETURN QUERY
    SELECT asked.number, found.account_id, found.month, found.due, found.paid,
           found.balance, found.days_past_due, found.credit_limit
    FROM unnest(subject_ids, data_versions) WITH ORDINALITY
             AS asked (subject_id, data_version, number)
    CROSS JOIN LATERAL (
        SELECT DISTINCT ON (r.account_id, r.month) r.*
        FROM credit.repayment_record AS r
        WHERE r.subject_id = asked.subject_id AND r.data_version <= asked.data_version
        ORDER BY r.account_id, r.month, r.data_version DESC
    ) AS found
    ORDER BY asked.number, found.account_id, found.month;
END $$;

REVOKE ALL ON FUNCTION credit.require_replay(bigint, jsonb, bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.read_accounts_at(bigint, jsonb, bytea[], bigint[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.read_records_at(bigint, jsonb, bytea[], bigint[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.read_accounts_at(bigint, jsonb, bytea[], bigint[]),
    credit.read_records_at(bigint, jsonb, bytea[], bigint[]) TO creditgateway_auditor;

-- migrate:down

DROP FUNCTION credit.read_accounts_at(bigint, jsonb, bytea[], bigint[]);
DROP FUNCTION credit.read_records_at(bigint, jsonb, bytea[], bigint[]);
DROP FUNCTION credit.require_replay(bigint, jsonb, bigint);
GRANT SELECT ON credit.account, credit.repayment_record, credit.summary, credit.consent
    TO creditgateway_auditor;

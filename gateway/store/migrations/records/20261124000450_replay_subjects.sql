-- migrate:up

-- Whose accounts are read is recorded, too, and not only how many: the filter names
-- each subject in "subjects", by the SHA-256 of the subject id in hexadecimal. So one
-- recorded replay gives no more people than it was recorded for, however often it
-- reads. The log keeps the filter's digest only.

-- The access is on record, allows replaying as many subjects as are asked for and as
-- it names, and names those that are asked for.
CREATE FUNCTION credit.require_subjects(access_id bigint, filter jsonb, subject_ids bytea[])
    RETURNS void LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM credit.require_replay(
        access_id, filter,
        greatest(cardinality(subject_ids), jsonb_array_length(filter -> 'subjects')));
    IF EXISTS (
        SELECT encode(sha256(asked.subject_id), 'hex')
        FROM unnest(subject_ids) AS asked (subject_id)
        EXCEPT
        SELECT jsonb_array_elements_text(filter -> 'subjects')
    ) THEN
        RAISE EXCEPTION 'this access to the records is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;
REVOKE ALL ON FUNCTION credit.require_subjects(bigint, jsonb, bytea[]) FROM PUBLIC;

-- As before, but only of subjects that the access names.
CREATE OR REPLACE FUNCTION credit.read_accounts_at(
    access_id bigint, filter jsonb, subject_ids bytea[], data_versions bigint[]
) RETURNS TABLE (number bigint, account_id bytea, partner_id text, account_type smallint,
                 currency text, open_date date, close_date date)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
BEGIN
    PERFORM credit.require_subjects(access_id, filter, subject_ids);
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

CREATE OR REPLACE FUNCTION credit.read_records_at(
    access_id bigint, filter jsonb, subject_ids bytea[], data_versions bigint[]
) RETURNS TABLE (number bigint, account_id bytea, month date, due bigint, paid bigint,
                 balance bigint, days_past_due integer, credit_limit bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
BEGIN
    PERFORM credit.require_subjects(access_id, filter, subject_ids);
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

-- migrate:down

CREATE OR REPLACE FUNCTION credit.read_accounts_at(
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

CREATE OR REPLACE FUNCTION credit.read_records_at(
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
DROP FUNCTION credit.require_subjects(bigint, jsonb, bytea[]);

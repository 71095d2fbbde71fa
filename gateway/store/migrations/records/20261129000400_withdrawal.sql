-- migrate:up

-- An account that was contributed in error, or under the wrong person, is withdrawn by a
-- version, like everything: answers of earlier data versions replay from what was there.
-- A withdrawn version holds what the account last said. Months of versions up to it no
-- longer count, so that an account contributed again does not bring them back.
ALTER TABLE credit.account ADD COLUMN withdrawn boolean NOT NULL DEFAULT false;
CREATE INDEX account_withdrawn ON credit.account (subject_id, account_id, data_version)
    WHERE withdrawn;
GRANT INSERT (withdrawn) ON credit.account TO creditgateway_contributor;

-- What a data version came from: a batch of a file's rows, or a correction, which has no
-- file and no adapter.
ALTER TABLE credit.contribution
    ADD COLUMN kind text NOT NULL DEFAULT 'file'
        CHECK (kind IN ('file', 'withdrawal', 'move')),
    ALTER COLUMN adapter_hash DROP NOT NULL,
    ALTER COLUMN file_digest DROP NOT NULL,
    ALTER COLUMN first_line DROP NOT NULL,
    ALTER COLUMN last_line DROP NOT NULL,
    ADD CONSTRAINT contribution_has_a_file CHECK (
        num_nonnulls(adapter_hash, file_digest, first_line, last_line)
        = CASE kind WHEN 'file' THEN 4 ELSE 0 END);

-- As before, with the kind. The former one goes, so that a `contribute` that does not
-- know of withdrawals is refused.
DROP FUNCTION credit.begin_contribution(
    text, bytea, bytea, bigint, bigint, bigint, bigint, timestamptz);
CREATE FUNCTION credit.begin_contribution(
    partner_id text, kind text, adapter_hash bytea, file_digest bytea, first_line bigint,
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
        data_version, partner_id, kind, adapter_hash, file_digest, first_line, last_line,
        account_versions, record_versions, contribution_time)
    VALUES (announced, $1, $2, $3, $4, $5, $6, $7, $8, $9);
    RETURN announced;
END $$;

-- Of subjects that have no account left: they are like those that never had one.
CREATE FUNCTION credit.remove_summaries(subject_ids bytea[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM credit.contributed_version();
    DELETE FROM credit.summary AS s WHERE s.subject_id = ANY (subject_ids);
END $$;

REVOKE ALL ON FUNCTION credit.begin_contribution(
    text, text, bytea, bytea, bigint, bigint, bigint, bigint, timestamptz) FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.remove_summaries(bytea[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    credit.begin_contribution(
        text, text, bytea, bytea, bigint, bigint, bigint, bigint, timestamptz),
    credit.remove_summaries(bytea[])
TO creditgateway_contributor;

-- As before, without accounts that are withdrawn at the data version.
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
    ) AS found
    WHERE NOT found.withdrawn;
END $$;

-- As before, without months of versions up to a withdrawal.
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
          AND NOT EXISTS (
              SELECT FROM credit.account AS w
              WHERE w.withdrawn
                AND w.subject_id = r.subject_id AND w.account_id = r.account_id
                AND w.data_version BETWEEN r.data_version AND asked.data_version)
        ORDER BY r.account_id, r.month, r.data_version DESC
    ) AS found
    ORDER BY asked.number, found.account_id, found.month;
END $$;

-- migrate:down

-- Not where there is a correction: it cannot be said in the older form, and the accounts
-- that were withdrawn would come back.
ALTER TABLE credit.contribution
    DROP CONSTRAINT contribution_has_a_file,
    ALTER COLUMN adapter_hash SET NOT NULL,
    ALTER COLUMN file_digest SET NOT NULL,
    ALTER COLUMN first_line SET NOT NULL,
    ALTER COLUMN last_line SET NOT NULL,
    DROP COLUMN kind;
DROP FUNCTION credit.remove_summaries(bytea[]);
DROP FUNCTION credit.begin_contribution(
    text, text, bytea, bytea, bigint, bigint, bigint, bigint, timestamptz);
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
REVOKE ALL ON FUNCTION credit.begin_contribution(
    text, bytea, bytea, bigint, bigint, bigint, bigint, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.begin_contribution(
    text, bytea, bytea, bigint, bigint, bigint, bigint, timestamptz)
TO creditgateway_contributor;

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

DROP INDEX credit.account_withdrawn;
ALTER TABLE credit.account DROP COLUMN withdrawn;

-- migrate:up

-- Data versions are those of a bucket, and no longer of the whole database: contributions
-- about people in different buckets do not wait for each other, and the tables of subjects
-- can be spread over servers with head and rows of a person always on one of them.
-- See docs/adr/0030-data-versions-by-bucket.md.

-- One of 1,024: the first ten bits of a subject id. As gateway/domain/people/buckets.py.
CREATE FUNCTION credit.bucket_of(subject_id bytea) RETURNS smallint
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (get_byte(subject_id, 0) * 4 + get_byte(subject_id, 1) / 64)::smallint;

-- The newest data version of each bucket, and the transaction that made it. Contributions
-- lock the rows of their buckets in ascending order, so that the state of a bucket at
-- version V never changes once V can be read. Every bucket goes on from the version that
-- all had in common, so what was answered before keeps its meaning.
-- Room on each page, so that raising a head seldom touches an index.
CREATE TABLE credit.bucket_head (
    bucket         smallint PRIMARY KEY CHECK (bucket BETWEEN 0 AND 1023),
    data_version   bigint NOT NULL CHECK (data_version >= 0),
    transaction_id xid8
) WITH (fillfactor = 50);
INSERT INTO credit.bucket_head (bucket, data_version)
SELECT b, h.data_version FROM generate_series(0, 1023) AS b CROSS JOIN credit.data_head AS h;

-- Columns for good: the expression only fills them, in one pass over each table, and goes.
ALTER TABLE credit.account
    ADD COLUMN bucket smallint NOT NULL GENERATED ALWAYS AS (credit.bucket_of(subject_id)) STORED;
ALTER TABLE credit.repayment_record
    ADD COLUMN bucket smallint NOT NULL GENERATED ALWAYS AS (credit.bucket_of(subject_id)) STORED;
ALTER TABLE credit.summary
    ADD COLUMN bucket smallint NOT NULL GENERATED ALWAYS AS (credit.bucket_of(subject_id)) STORED;
ALTER TABLE credit.consent
    ADD COLUMN bucket smallint NOT NULL GENERATED ALWAYS AS (credit.bucket_of(subject_id)) STORED;
ALTER TABLE credit.account
    ALTER COLUMN bucket DROP EXPRESSION,
    ADD CONSTRAINT account_bucket CHECK (bucket = credit.bucket_of(subject_id)),
    DROP CONSTRAINT account_pkey,
    ADD PRIMARY KEY (bucket, subject_id, account_id, data_version);
ALTER TABLE credit.repayment_record
    ALTER COLUMN bucket DROP EXPRESSION,
    ADD CONSTRAINT repayment_record_bucket CHECK (bucket = credit.bucket_of(subject_id)),
    DROP CONSTRAINT repayment_record_pkey,
    ADD PRIMARY KEY (bucket, subject_id, account_id, month, data_version);
ALTER TABLE credit.summary
    ALTER COLUMN bucket DROP EXPRESSION,
    ADD CONSTRAINT summary_bucket CHECK (bucket = credit.bucket_of(subject_id)),
    DROP CONSTRAINT summary_pkey,
    ADD PRIMARY KEY (bucket, subject_id);
ALTER TABLE credit.consent
    ALTER COLUMN bucket DROP EXPRESSION,
    ADD CONSTRAINT consent_bucket CHECK (bucket = credit.bucket_of(subject_id)),
    DROP CONSTRAINT consent_pkey,
    ADD PRIMARY KEY (bucket, subject_id, partner_id, consent_commitment);
DROP INDEX credit.account_withdrawn;
CREATE INDEX account_withdrawn
    ON credit.account (bucket, subject_id, account_id, data_version) WHERE withdrawn;

-- A contribution has a number of its own; what was its data version becomes that number.
ALTER TABLE credit.contribution RENAME COLUMN data_version TO contribution_id;
ALTER TABLE credit.contribution
    RENAME CONSTRAINT contribution_data_version_check TO contribution_contribution_id_check;
ALTER TABLE credit.contribution ALTER COLUMN contribution_id ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval(pg_get_serial_sequence('credit.contribution', 'contribution_id'),
              greatest(max(contribution_id), 1), max(contribution_id) IS NOT NULL)
FROM credit.contribution;

-- Which data versions a contribution made, one in each bucket it changed.
CREATE TABLE credit.contribution_version (
    bucket          smallint NOT NULL CHECK (bucket BETWEEN 0 AND 1023),
    data_version    bigint NOT NULL CHECK (data_version > 0),
    contribution_id bigint NOT NULL REFERENCES credit.contribution,
    PRIMARY KEY (bucket, data_version)
);
CREATE INDEX contribution_version_contribution
    ON credit.contribution_version (contribution_id);
INSERT INTO credit.contribution_version (bucket, data_version, contribution_id)
SELECT v.bucket, v.data_version, v.data_version
FROM (SELECT bucket, data_version FROM credit.account
      UNION SELECT bucket, data_version FROM credit.repayment_record) AS v
JOIN credit.contribution AS c ON c.contribution_id = v.data_version;

-- The former functions go with their columns' defaults, so that a `contribute` that does
-- not know of buckets is refused.
ALTER TABLE credit.account ALTER COLUMN data_version DROP DEFAULT;
ALTER TABLE credit.repayment_record ALTER COLUMN data_version DROP DEFAULT;
DROP FUNCTION credit.begin_contribution(
    text, text, bytea, bytea, bigint, bigint, bigint, bigint, timestamptz);
DROP FUNCTION credit.lock_data_head();
DROP FUNCTION credit.save_summaries(json);
DROP FUNCTION credit.remove_summaries(bytea[]);
DROP FUNCTION credit.contributed_version();
DROP TABLE credit.data_head;  -- with its trigger: a sharded Postgres takes none here
DROP FUNCTION credit.refuse_older_head();

-- Waits for all contributions to these buckets before this one; their newest data versions.
CREATE FUNCTION credit.lock_bucket_heads(buckets smallint[])
    RETURNS TABLE (bucket smallint, data_version bigint)
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT h.bucket, h.data_version FROM credit.bucket_head AS h
    WHERE h.bucket = ANY (buckets) ORDER BY h.bucket FOR UPDATE
$$;

-- Announces a contribution: its own row, and in each of its buckets the next data version,
-- which is that of all that this transaction writes about people in that bucket from here
-- on. Gives the contribution's number.
CREATE FUNCTION credit.begin_contribution(
    partner_id text, kind text, adapter_hash bytea, file_digest bytea, first_line bigint,
    last_line bigint, account_versions bigint, record_versions bigint,
    contribution_time timestamptz, buckets smallint[]
) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    announced bigint;
    raised bigint;
BEGIN
    PERFORM credit.lock_bucket_heads(buckets);
    INSERT INTO credit.contribution AS c (
        partner_id, kind, adapter_hash, file_digest, first_line, last_line,
        account_versions, record_versions, contribution_time)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    RETURNING c.contribution_id INTO announced;
    WITH heads AS (
        UPDATE credit.bucket_head AS h
        SET data_version = h.data_version + 1, transaction_id = pg_current_xact_id()
        WHERE h.bucket = ANY (buckets)
        RETURNING h.bucket, h.data_version
    )
    INSERT INTO credit.contribution_version (bucket, data_version, contribution_id)
    SELECT h.bucket, h.data_version, announced FROM heads AS h;
    GET DIAGNOSTICS raised = ROW_COUNT;
    IF raised IS DISTINCT FROM cardinality(buckets) OR raised = 0 THEN
        RAISE EXCEPTION 'a contribution names buckets, each once'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN announced;
END $$;

-- The data versions that this transaction contributes, by bucket.
CREATE FUNCTION credit.contributed_heads()
    RETURNS TABLE (bucket smallint, data_version bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    -- A dump takes the transaction's number along to a server that counts anew; there
    -- the row itself is older than any transaction of that number.
    SELECT h.bucket, h.data_version FROM credit.bucket_head AS h
    WHERE h.transaction_id = pg_current_xact_id_if_assigned()
      AND age(h.xmin) <= age(h.transaction_id::xid)
$$;

-- Refuses what is about a bucket of which this transaction has announced no contribution.
CREATE FUNCTION credit.require_contributed(written bigint, given bigint) RETURNS void
    LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF written IS DISTINCT FROM given THEN
        RAISE EXCEPTION 'this transaction has announced no contribution to such a bucket'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;

-- New versions of accounts; all arrays are of one length. A contributor says neither the
-- bucket nor the data version: else a row put in late under an old version would change
-- what past answers were made from, and replay would take an honest answer for a false one.
CREATE FUNCTION credit.add_accounts(
    subject_ids bytea[], account_ids bytea[], partner_ids text[], account_types smallint[],
    currencies text[], open_dates date[], close_dates date[], withdrawals boolean[]
) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    written bigint;
BEGIN
    INSERT INTO credit.account (
        bucket, subject_id, account_id, data_version, partner_id, account_type, currency,
        open_date, close_date, withdrawn)
    SELECT h.bucket, a.subject_id, a.account_id, h.data_version, a.partner_id, a.account_type,
           a.currency, a.open_date, a.close_date, a.withdrawn
    FROM unnest(subject_ids, account_ids, partner_ids, account_types, currencies, open_dates,
                close_dates, withdrawals)
             AS a (subject_id, account_id, partner_id, account_type, currency, open_date,
                   close_date, withdrawn)
    JOIN credit.contributed_heads() AS h ON h.bucket = credit.bucket_of(a.subject_id);
    GET DIAGNOSTICS written = ROW_COUNT;
    PERFORM credit.require_contributed(written, cardinality(subject_ids));
END $$;

-- New versions of records, likewise.
CREATE FUNCTION credit.add_records(
    subject_ids bytea[], account_ids bytea[], months date[], due bigint[], paid bigint[],
    balances bigint[], days_past_due integer[], credit_limits bigint[]
) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    written bigint;
BEGIN
    INSERT INTO credit.repayment_record (
        bucket, subject_id, account_id, month, data_version, due, paid, balance,
        days_past_due, credit_limit)
    SELECT h.bucket, r.subject_id, r.account_id, r.month, h.data_version, r.due, r.paid,
           r.balance, r.days_past_due, r.credit_limit
    FROM unnest(subject_ids, account_ids, months, due, paid, balances, days_past_due,
                credit_limits)
             AS r (subject_id, account_id, month, due, paid, balance, days_past_due,
                   credit_limit)
    JOIN credit.contributed_heads() AS h ON h.bucket = credit.bucket_of(r.subject_id);
    GET DIAGNOSTICS written = ROW_COUNT;
    PERFORM credit.require_contributed(written, cardinality(subject_ids));
END $$;

-- Summaries, one a subject, each in place of its older one: they can be rebuilt from
-- the versions of the records at any data version. A JSON array of objects, whose keys
-- are the table's columns; a bucket or a data version in them is not looked at.
CREATE FUNCTION credit.save_summaries(summaries json) RETURNS void
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

-- Of subjects that have no account left: they are like those that never had one.
CREATE FUNCTION credit.remove_summaries(subject_ids bytea[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    announced bigint;
BEGIN
    SELECT count(*) INTO announced FROM unnest(subject_ids) AS s (subject_id)
    JOIN credit.contributed_heads() AS h ON h.bucket = credit.bucket_of(s.subject_id);
    PERFORM credit.require_contributed(announced, cardinality(subject_ids));
    DELETE FROM credit.summary AS s USING unnest(subject_ids) AS gone (subject_id)
    WHERE s.bucket = credit.bucket_of(gone.subject_id) AND s.subject_id = gone.subject_id;
END $$;

-- As before, by bucket.
CREATE OR REPLACE FUNCTION credit.revoke_consent(
    subject bytea, partner text, commitment bytea, moment timestamptz
) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF moment IS NULL THEN
        RAISE EXCEPTION 'a time is needed' USING ERRCODE = 'null_value_not_allowed';
    END IF;
    UPDATE credit.consent AS c SET revoke_time = least(c.revoke_time, moment)
    WHERE c.bucket = credit.bucket_of(subject) AND c.subject_id = subject
      AND c.partner_id = partner AND c.consent_commitment = commitment;
    RETURN FOUND;
END $$;

-- As before, by bucket. A data version is that of its subject's bucket.
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
        WHERE a.bucket = credit.bucket_of(asked.subject_id)
          AND a.subject_id = asked.subject_id AND a.data_version <= asked.data_version
        ORDER BY a.account_id, a.data_version DESC
    ) AS found
    WHERE NOT found.withdrawn;
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
        WHERE r.bucket = credit.bucket_of(asked.subject_id)
          AND r.subject_id = asked.subject_id AND r.data_version <= asked.data_version
          AND NOT EXISTS (
              SELECT FROM credit.account AS w
              WHERE w.withdrawn AND w.bucket = r.bucket
                AND w.subject_id = r.subject_id AND w.account_id = r.account_id
                AND w.data_version BETWEEN r.data_version AND asked.data_version)
        ORDER BY r.account_id, r.month, r.data_version DESC
    ) AS found
    ORDER BY asked.number, found.account_id, found.month;
END $$;

REVOKE ALL ON FUNCTION credit.lock_bucket_heads(smallint[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.begin_contribution(
    text, text, bytea, bytea, bigint, bigint, bigint, bigint, timestamptz, smallint[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.contributed_heads() FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.require_contributed(bigint, bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.add_accounts(
    bytea[], bytea[], text[], smallint[], text[], date[], date[], boolean[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.add_records(
    bytea[], bytea[], date[], bigint[], bigint[], bigint[], integer[], bigint[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.save_summaries(json) FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.remove_summaries(bytea[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    credit.lock_bucket_heads(smallint[]),
    credit.begin_contribution(
        text, text, bytea, bytea, bigint, bigint, bigint, bigint, timestamptz, smallint[]),
    credit.add_accounts(
        bytea[], bytea[], text[], smallint[], text[], date[], date[], boolean[]),
    credit.add_records(
        bytea[], bytea[], date[], bigint[], bigint[], bigint[], integer[], bigint[]),
    credit.save_summaries(json),
    credit.remove_summaries(bytea[])
TO creditgateway_contributor;

GRANT SELECT ON credit.bucket_head TO creditgateway_gateway, creditgateway_contributor,
    creditgateway_operator, creditgateway_auditor;
GRANT SELECT ON credit.contribution_version TO creditgateway_contributor,
    creditgateway_operator, creditgateway_auditor;
-- Rows of subjects are added through functions only.
REVOKE INSERT (subject_id, account_id, partner_id, account_type, currency, open_date, close_date,
               withdrawn)
    ON credit.account FROM creditgateway_contributor;
REVOKE INSERT (subject_id, account_id, month, due, paid, balance, days_past_due, credit_limit)
    ON credit.repayment_record FROM creditgateway_contributor;

-- migrate:down

-- Only where every data version is the number of its contribution, as it was before: else
-- a version stands for different contributions in different buckets, and answers could not
-- be replayed by one number for all.
DO $$
BEGIN
    IF EXISTS (SELECT FROM credit.contribution_version WHERE data_version <> contribution_id) THEN
        RAISE EXCEPTION 'there are contributions whose data versions differ by bucket'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;

DROP FUNCTION credit.remove_summaries(bytea[]);
DROP FUNCTION credit.save_summaries(json);
DROP FUNCTION credit.add_records(
    bytea[], bytea[], date[], bigint[], bigint[], bigint[], integer[], bigint[]);
DROP FUNCTION credit.add_accounts(
    bytea[], bytea[], text[], smallint[], text[], date[], date[], boolean[]);
DROP FUNCTION credit.require_contributed(bigint, bigint);
DROP FUNCTION credit.contributed_heads();
DROP FUNCTION credit.begin_contribution(
    text, text, bytea, bytea, bigint, bigint, bigint, bigint, timestamptz, smallint[]);
DROP FUNCTION credit.lock_bucket_heads(smallint[]);

CREATE TABLE credit.data_head (
    singleton    boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    data_version bigint NOT NULL CHECK (data_version >= 0),
    transaction_id xid8
);
INSERT INTO credit.data_head (data_version) SELECT max(data_version) FROM credit.bucket_head;
DROP TABLE credit.bucket_head;
GRANT SELECT ON credit.data_head TO creditgateway_gateway, creditgateway_contributor,
    creditgateway_operator, creditgateway_auditor;
CREATE FUNCTION credit.refuse_older_head() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NEW.data_version < OLD.data_version THEN
        RAISE EXCEPTION 'the data version only grows'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION credit.refuse_older_head() FROM PUBLIC;
CREATE TRIGGER refuse_older_head BEFORE UPDATE ON credit.data_head
    FOR EACH ROW EXECUTE FUNCTION credit.refuse_older_head();

DROP TABLE credit.contribution_version;
ALTER TABLE credit.contribution ALTER COLUMN contribution_id DROP IDENTITY;
ALTER TABLE credit.contribution
    RENAME CONSTRAINT contribution_contribution_id_check TO contribution_data_version_check;
ALTER TABLE credit.contribution RENAME COLUMN contribution_id TO data_version;

CREATE FUNCTION credit.lock_data_head() RETURNS bigint
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT data_version FROM credit.data_head FOR UPDATE
$$;
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
CREATE FUNCTION credit.remove_summaries(subject_ids bytea[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM credit.contributed_version();
    DELETE FROM credit.summary AS s WHERE s.subject_id = ANY (subject_ids);
END $$;
CREATE OR REPLACE FUNCTION credit.revoke_consent(
    subject bytea, partner text, commitment bytea, moment timestamptz
) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF moment IS NULL THEN
        RAISE EXCEPTION 'a time is needed' USING ERRCODE = 'null_value_not_allowed';
    END IF;
    UPDATE credit.consent AS c SET revoke_time = least(c.revoke_time, moment)
    WHERE c.subject_id = subject AND c.partner_id = partner
      AND c.consent_commitment = commitment;
    RETURN FOUND;
END $$;
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

DROP INDEX credit.account_withdrawn;
ALTER TABLE credit.account
    DROP COLUMN bucket,
    ADD PRIMARY KEY (subject_id, account_id, data_version),
    ALTER COLUMN data_version SET DEFAULT credit.contributed_version();
ALTER TABLE credit.repayment_record
    DROP COLUMN bucket,
    ADD PRIMARY KEY (subject_id, account_id, month, data_version),
    ALTER COLUMN data_version SET DEFAULT credit.contributed_version();
ALTER TABLE credit.summary
    DROP COLUMN bucket,
    ADD PRIMARY KEY (subject_id);
ALTER TABLE credit.consent
    DROP COLUMN bucket,
    ADD PRIMARY KEY (subject_id, partner_id, consent_commitment);
CREATE INDEX account_withdrawn ON credit.account (subject_id, account_id, data_version)
    WHERE withdrawn;
DROP FUNCTION credit.bucket_of(bytea);

REVOKE ALL ON FUNCTION credit.lock_data_head() FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.begin_contribution(
    text, text, bytea, bytea, bigint, bigint, bigint, bigint, timestamptz) FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.contributed_version() FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.save_summaries(json) FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.remove_summaries(bytea[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    credit.lock_data_head(),
    credit.begin_contribution(
        text, text, bytea, bytea, bigint, bigint, bigint, bigint, timestamptz),
    credit.contributed_version(),
    credit.save_summaries(json),
    credit.remove_summaries(bytea[])
TO creditgateway_contributor;
GRANT INSERT (subject_id, account_id, partner_id, account_type, currency, open_date, close_date,
              withdrawn)
    ON credit.account TO creditgateway_contributor;
GRANT INSERT (subject_id, account_id, month, due, paid, balance, days_past_due, credit_limit)
    ON credit.repayment_record TO creditgateway_contributor;

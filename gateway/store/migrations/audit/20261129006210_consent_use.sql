-- migrate:up

-- How often each consent was used whose uses are limited: written by the group commit that
-- logs the answer, under the head's lock (docs/adr/0052). It says nothing that the entries do
-- not say; `credit-audit verify` compares the two. One row a consent: a later period takes the
-- place of an earlier one.
CREATE TABLE audit.consent_use (
    terms_commitment bytea PRIMARY KEY CHECK (octet_length(terms_commitment) = 32),
    period_start     timestamptz,   -- NULL where uses are not counted by period
    used             integer NOT NULL CHECK (used > 0)  -- in that period, or in all
);

-- A use is never given back, whoever asks.
CREATE FUNCTION audit.refuse_forgotten_use() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'uses of a consent are only counted up'
        USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER refuse_forgotten_use BEFORE UPDATE ON audit.consent_use
    FOR EACH ROW
    WHEN (NEW.terms_commitment <> OLD.terms_commitment
          OR (NEW.period_start IS NULL) <> (OLD.period_start IS NULL)
          OR NEW.period_start < OLD.period_start
          OR (NEW.period_start IS NOT DISTINCT FROM OLD.period_start AND NEW.used < OLD.used))
    EXECUTE FUNCTION audit.refuse_forgotten_use();

-- By consent, after one of them.
CREATE FUNCTION audit.read_consent_uses(access_id bigint, filter jsonb, after bytea)
    RETURNS SETOF audit.consent_use
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM audit.require_one_of($1, audit.entry_verbs(), $2, 0);
    RETURN QUERY SELECT * FROM audit.consent_use AS u
        WHERE u.terms_commitment > $3 ORDER BY u.terms_commitment LIMIT 10000;
END $$;

REVOKE ALL ON FUNCTION audit.read_consent_uses(bigint, jsonb, bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.read_consent_uses(bigint, jsonb, bytea) TO creditgateway_auditor;
GRANT SELECT, INSERT, UPDATE (period_start, used) ON audit.consent_use TO creditgateway_gateway;
-- For a person who asks what became of a consent; it names nobody.
GRANT SELECT ON audit.consent_use TO creditgateway_operator;

-- migrate:down

-- Not where any were counted: they could be used once more.
DO $$
BEGIN
    IF EXISTS (SELECT FROM audit.consent_use) THEN
        RAISE EXCEPTION 'uses of consents were counted'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;
DROP FUNCTION audit.read_consent_uses(bigint, jsonb, bytea);
DROP TABLE audit.consent_use;
DROP FUNCTION audit.refuse_forgotten_use();

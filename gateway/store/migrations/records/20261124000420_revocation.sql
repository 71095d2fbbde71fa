-- migrate:up

-- A revocation, of a key or of a consent, is never taken back nor put off, whoever
-- is connected as the operator: the rows say what holds now, and nothing else would
-- tell that they once said otherwise. Functions and not triggers, because a sharded
-- Postgres takes no triggers on tables of subjects.

-- Whether the partner has such a key; from that time on it never counts.
CREATE FUNCTION credit.revoke_key(partner text, key text, moment timestamptz) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF moment IS NULL THEN
        RAISE EXCEPTION 'a time is needed' USING ERRCODE = 'null_value_not_allowed';
    END IF;
    UPDATE credit.partner_key AS k SET revoke_time = least(k.revoke_time, moment)
    WHERE k.partner_id = partner AND k.keyid = key;
    RETURN FOUND;
END $$;

-- Whether there is such a consent; from that time on it no longer holds.
CREATE FUNCTION credit.revoke_consent(
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

REVOKE ALL ON FUNCTION credit.revoke_key(text, text, timestamptz) FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.revoke_consent(bytea, text, bytea, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.revoke_key(text, text, timestamptz),
    credit.revoke_consent(bytea, text, bytea, timestamptz) TO creditgateway_operator;
REVOKE UPDATE (revoke_time) ON credit.partner_key, credit.consent FROM creditgateway_operator;

-- Answers name the data version they were made from; it never comes a second time.
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

-- migrate:down

DROP TRIGGER refuse_older_head ON credit.data_head;
DROP FUNCTION credit.refuse_older_head();
GRANT UPDATE (revoke_time) ON credit.partner_key, credit.consent TO creditgateway_operator;
DROP FUNCTION credit.revoke_consent(bytea, text, bytea, timestamptz);
DROP FUNCTION credit.revoke_key(text, text, timestamptz);

-- migrate:up

-- From here on partners, policies, keys, certificates and consents change by facts only
-- (docs/adr/0045). What stands there already gets a fact per row.
-- It is "adopted": it is pending until the next admission like any other, but its row is in
-- place and holds all the time. Its body says when the row was made, where that is kept: other
-- rows are as old as their facts.

CREATE FUNCTION credit.fact_time(moment timestamptz) RETURNS text
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE WHEN isfinite(moment)
        THEN to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
        ELSE moment::text END
$$;

CREATE FUNCTION credit.adopt_rows() RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO credit.fact (kind, scope, body, body_digest, actor, cause, record_time,
                             transaction_id, adopted)
    SELECT found.kind, found.scope, found.body::text,
           sha256(convert_to(found.body::text, 'UTF8')), 'operator:' || session_user,
           'recorded before facts were logged', clock_timestamp(), pg_current_xact_id(), true
    FROM (
        SELECT 2 AS part, 'policy' AS kind,
               'policy:' || encode(p.policy_hash, 'hex') AS scope,
               jsonb_build_object('policy_hash', encode(p.policy_hash, 'hex'),
                                  'content', p.content) AS body
        FROM credit.policy_version AS p
        UNION ALL
        SELECT 3, 'partner', 'partner:' || p.partner_id,
               jsonb_build_object(
                   'partner', p.partner_id, 'display_name', p.display_name,
                   'adapter', p.adapter, 'policy_hash', encode(p.policy_hash, 'hex'),
                   'contributes', p.contributes, 'client_area', p.client_area,
                   'suspend_time', credit.fact_time(p.suspend_time), 'previous', NULL,
                   'create_time', credit.fact_time(p.create_time))
        FROM credit.partner AS p
        UNION ALL
        SELECT 4, 'key', 'partner:' || k.partner_id,
               jsonb_build_object(
                   'partner', k.partner_id, 'keyid', k.keyid, 'algorithm', k.algorithm,
                   'public_key', encode(k.public_key, 'hex'),
                   'valid_from', credit.fact_time(k.valid_from),
                   'valid_until', credit.fact_time(k.valid_until),
                   'revoke_time', credit.fact_time(k.revoke_time))
        FROM credit.partner_key AS k
        UNION ALL
        SELECT 4, 'certificate', 'partner:' || c.partner_id,
               jsonb_build_object('partner', c.partner_id, 'kind', c.kind, 'value', c.value,
                                  'removed', false)
        FROM credit.partner_certificate AS c
        UNION ALL
        SELECT 5, 'consent',
               format('consent:%s:%s:%s', encode(c.subject_id, 'hex'), c.partner_id,
                      encode(c.consent_commitment, 'hex')),
               jsonb_build_object(
                   'subject_id', encode(c.subject_id, 'hex'), 'partner', c.partner_id,
                   'consent_commitment', encode(c.consent_commitment, 'hex'),
                   'purposes', to_jsonb(c.purposes),
                   'valid_from', credit.fact_time(c.valid_from),
                   'valid_until', credit.fact_time(c.valid_until),
                   'revoke_time', credit.fact_time(c.revoke_time),
                   'create_time', credit.fact_time(c.create_time))
        FROM credit.consent AS c
    ) AS found
    ORDER BY found.part, found.scope, found.kind;
END $$;
REVOKE ALL ON FUNCTION credit.fact_time(timestamptz), credit.adopt_rows() FROM PUBLIC;

SELECT credit.adopt_rows();

-- As before, and after pending facts of a key that any partner has, or the gateway itself.
CREATE OR REPLACE FUNCTION credit.try_fact(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    earlier credit.fact;
BEGIN
    FOR earlier IN
        SELECT * FROM credit.fact AS f
        WHERE f.leaf_index IS NULL AND f.rejected IS NULL AND f.number < fact.number
          AND f.scope IN (
              SELECT fact.scope
              UNION ALL SELECT 'partner:' || (fact.body::jsonb ->> 'partner')
              UNION ALL
              SELECT o.scope FROM credit.fact AS o
              WHERE o.kind = fact.kind AND o.leaf_index IS NULL AND o.rejected IS NULL
                AND (o.kind = 'certificate'
                     AND o.body::jsonb ->> 'value' = fact.body::jsonb ->> 'value'
                     OR o.kind = 'key'
                     AND o.body::jsonb ->> 'keyid' = fact.body::jsonb ->> 'keyid')
              -- The gateway's own keys.
              UNION ALL SELECT 'pseudonym-key' WHERE fact.kind = 'key')
        ORDER BY f.number
    LOOP
        BEGIN
            PERFORM credit.apply_fact(earlier);
        EXCEPTION WHEN integrity_constraint_violation OR data_exception THEN
            NULL;  -- it will be rejected
        END;
    END LOOP;
    PERFORM credit.apply_fact(fact);
    RAISE EXCEPTION USING ERRCODE = 'CGTRY', MESSAGE = 'tried';
EXCEPTION WHEN SQLSTATE 'CGTRY' THEN
    NULL;
END $$;

-- Whose consent a fact is about.
GRANT EXECUTE ON FUNCTION credit.person_of(bytea) TO creditgateway_operator;

REVOKE INSERT ON credit.partner, credit.partner_certificate, credit.partner_key,
    credit.policy_version FROM creditgateway_operator;
REVOKE UPDATE (display_name, adapter, policy_hash, contributes, suspend_time) ON credit.partner
    FROM creditgateway_operator;
REVOKE DELETE ON credit.partner_certificate FROM creditgateway_operator;
DROP FUNCTION credit.revoke_key(text, text, timestamptz);
DROP FUNCTION credit.revoke_consent(bytea, text, bytea, timestamptz);
DROP FUNCTION credit.add_consent(bytea, text, bytea, smallint[], timestamptz, timestamptz);

-- migrate:down

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
CREATE FUNCTION credit.add_consent(
    subject bytea, partner text, commitment bytea, purposes smallint[], valid_from timestamptz,
    valid_until timestamptz
) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    person bytea;
BEGIN
    -- So that no link of this id comes between.
    PERFORM FROM credit.bucket_head AS h
    WHERE h.bucket = credit.bucket_of(subject) FOR KEY SHARE;
    person := credit.person_of(subject);
    INSERT INTO credit.consent (bucket, subject_id, partner_id, consent_commitment, purposes,
                                valid_from, valid_until)
    SELECT credit.bucket_of(person), person, p.partner_id, $3, $4, $5, $6
    FROM credit.partner AS p WHERE p.partner_id = partner;
    RETURN FOUND;
END $$;
CREATE FUNCTION credit.revoke_consent(
    subject bytea, partner text, commitment bytea, moment timestamptz
) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    person bytea;
BEGIN
    IF moment IS NULL THEN
        RAISE EXCEPTION 'a time is needed' USING ERRCODE = 'null_value_not_allowed';
    END IF;
    PERFORM FROM credit.bucket_head AS h
    WHERE h.bucket = credit.bucket_of(subject) FOR KEY SHARE;
    person := credit.person_of(subject);
    UPDATE credit.consent AS c SET revoke_time = least(c.revoke_time, moment)
    WHERE c.bucket = credit.bucket_of(person) AND c.subject_id = person
      AND c.partner_id = partner AND c.consent_commitment = commitment;
    RETURN FOUND;
END $$;
REVOKE ALL ON FUNCTION
    credit.revoke_key(text, text, timestamptz),
    credit.add_consent(bytea, text, bytea, smallint[], timestamptz, timestamptz),
    credit.revoke_consent(bytea, text, bytea, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    credit.revoke_key(text, text, timestamptz),
    credit.add_consent(bytea, text, bytea, smallint[], timestamptz, timestamptz),
    credit.revoke_consent(bytea, text, bytea, timestamptz) TO creditgateway_operator;
GRANT INSERT ON credit.partner, credit.partner_certificate, credit.partner_key,
    credit.policy_version TO creditgateway_operator;
GRANT UPDATE (display_name, adapter, policy_hash, contributes, suspend_time) ON credit.partner
    TO creditgateway_operator;
GRANT DELETE ON credit.partner_certificate TO creditgateway_operator;
REVOKE EXECUTE ON FUNCTION credit.person_of(bytea) FROM creditgateway_operator;
CREATE OR REPLACE FUNCTION credit.try_fact(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    earlier credit.fact;
BEGIN
    FOR earlier IN
        SELECT * FROM credit.fact AS f
        WHERE f.leaf_index IS NULL AND f.rejected IS NULL AND f.number < fact.number
          AND f.scope IN (
              SELECT fact.scope
              UNION ALL SELECT 'partner:' || (fact.body::jsonb ->> 'partner')
              UNION ALL
              SELECT o.scope FROM credit.fact AS o
              WHERE fact.kind = 'certificate' AND o.kind = 'certificate'
                AND o.leaf_index IS NULL AND o.rejected IS NULL
                AND o.body::jsonb ->> 'value' = fact.body::jsonb ->> 'value')
        ORDER BY f.number
    LOOP
        BEGIN
            PERFORM credit.apply_fact(earlier);
        EXCEPTION WHEN integrity_constraint_violation OR data_exception THEN
            NULL;  -- it will be rejected
        END;
    END LOOP;
    PERFORM credit.apply_fact(fact);
    RAISE EXCEPTION USING ERRCODE = 'CGTRY', MESSAGE = 'tried';
EXCEPTION WHEN SQLSTATE 'CGTRY' THEN
    NULL;
END $$;
DROP FUNCTION credit.adopt_rows();
DROP FUNCTION credit.fact_time(timestamptz);
DELETE FROM credit.fact WHERE adopted AND leaf_index IS NULL;

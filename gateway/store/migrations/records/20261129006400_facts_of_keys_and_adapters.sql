-- migrate:up

-- From here on adapters and the check values of the gateway's own keys change by facts, too,
-- and the log says from which entry on facts are complete (docs/adr/0056).

-- What is kept of keys, with what is recorded of them and still pending: so that the first key
-- is taken once, and another one is refused before the log has the first.
CREATE FUNCTION credit.known_keys()
    RETURNS TABLE (kind text, name text, check_value bytea)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT 'pseudonym-key', k.version::text, k.check_value FROM credit.pseudonym_key AS k
    UNION
    SELECT 'key-check', k.name, k.check_value FROM credit.key_check AS k
    UNION
    SELECT f.kind, coalesce(f.body::jsonb ->> 'name', f.body::jsonb ->> 'version'),
           decode(f.body::jsonb ->> 'check_value', 'hex')
    FROM credit.fact AS f
    WHERE f.scope = 'pseudonym-key' AND f.kind IN ('pseudonym-key', 'key-check')
      AND f.leaf_index IS NULL AND f.rejected IS NULL
$$;

-- Whether a partner signs with one of these keys, or is about to.
CREATE FUNCTION credit.partner_signs_with(keyids text[]) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM credit.partner_key AS k
        WHERE k.keyid = ANY (keyids) AND k.revoke_time IS NULL
    ) OR EXISTS (
        SELECT FROM credit.fact AS f
        WHERE f.leaf_index IS NULL AND f.rejected IS NULL AND f.kind = 'key' AND NOT f.adopted
          AND f.body::jsonb ->> 'keyid' = ANY (keyids) AND f.body::jsonb ->> 'revoke_time' IS NULL
    )
$$;

-- Records a fact, but for one that is pending just so: whoever says the same again is told that.
CREATE FUNCTION credit.record_fact_once(kind text, scope text, body jsonb, cause text) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    known uuid;
BEGIN
    PERFORM credit.fact_actor(record_fact_once.kind);
    FOR attempt IN 1..2 LOOP
        SELECT f.fact_id INTO known FROM credit.fact AS f
        WHERE f.scope = record_fact_once.scope AND f.kind = record_fact_once.kind
          AND f.body = record_fact_once.body::text
          AND f.leaf_index IS NULL AND f.rejected IS NULL
        LIMIT 1;
        IF known IS NOT NULL THEN
            RETURN known;
        END IF;
        -- Once more, with those who record at the same time behind this one.
        PERFORM FROM credit.fact_kind AS k
        WHERE k.kind = (SELECT o.ordered_with FROM credit.fact_kind AS o
                        WHERE o.kind = record_fact_once.kind)
        FOR NO KEY UPDATE;
    END LOOP;
    RETURN credit.record_fact($1, $2, $3, $4);
END $$;

-- Facts of what stands there already; see credit.adopt_rows().
CREATE FUNCTION credit.adopt_fact(kind text, scope text, body jsonb) RETURNS void
    LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    INSERT INTO credit.fact (kind, scope, body, body_digest, actor, cause, record_time,
                             transaction_id, adopted)
    VALUES ($1, $2, $3::text, sha256(convert_to($3::text, 'UTF8')), 'operator:' || session_user,
            'recorded before facts were logged', clock_timestamp(), pg_current_xact_id(), true)
$$;
CREATE FUNCTION credit.adopt_keys_and_adapters() RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM credit.adopt_fact(
        'adapter', 'adapter:' || encode(a.adapter_hash, 'hex'),
        jsonb_build_object('adapter_hash', encode(a.adapter_hash, 'hex'), 'name', a.name,
                           'content', encode(a.content, 'hex')))
    FROM (SELECT * FROM credit.adapter_version ORDER BY adapter_hash) AS a;
    PERFORM credit.adopt_fact(
        'pseudonym-key', 'pseudonym-key',
        jsonb_build_object('version', k.version, 'check_value', encode(k.check_value, 'hex')))
    FROM (SELECT * FROM credit.pseudonym_key ORDER BY version) AS k;
    PERFORM credit.adopt_fact(
        'key-check', 'pseudonym-key',
        jsonb_build_object('name', k.name, 'check_value', encode(k.check_value, 'hex')))
    FROM (SELECT * FROM credit.key_check ORDER BY name) AS k;
END $$;

-- The last that is adopted says of which kinds every row has a fact from its entry on. It is
-- recorded here and nowhere else, in a new database with nothing before it. It makes no row.
INSERT INTO credit.fact_kind (kind, ordered_with, recorders) VALUES ('complete', 'complete', '{}');
CREATE FUNCTION credit.apply_fact_complete(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    NULL;
END $$;
CREATE FUNCTION credit.end_adoption() RETURNS void
    LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    SELECT credit.adopt_fact('complete', 'records', jsonb_build_object('kinds',
        (SELECT jsonb_agg(k.kind ORDER BY k.kind) FROM credit.fact_kind AS k
         WHERE k.kind <> 'complete')))
$$;

SELECT credit.adopt_keys_and_adapters();
SELECT credit.end_adoption();

REVOKE ALL ON FUNCTION
    credit.known_keys(),
    credit.partner_signs_with(text[]),
    credit.record_fact_once(text, text, jsonb, text),
    credit.adopt_fact(text, text, jsonb),
    credit.adopt_keys_and_adapters(),
    credit.apply_fact_complete(credit.fact),
    credit.end_adoption()
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    credit.known_keys(),
    credit.record_fact_once(text, text, jsonb, text)
TO creditgateway_operator, creditgateway_contributor, creditgateway_gateway;
GRANT EXECUTE ON FUNCTION credit.partner_signs_with(text[]) TO creditgateway_gateway;
REVOKE INSERT ON credit.adapter_version FROM creditgateway_gateway, creditgateway_contributor;
REVOKE INSERT ON credit.pseudonym_key
    FROM creditgateway_gateway, creditgateway_operator, creditgateway_contributor;
REVOKE INSERT ON credit.key_check FROM creditgateway_gateway, creditgateway_operator;

-- migrate:down

GRANT INSERT ON credit.key_check TO creditgateway_gateway, creditgateway_operator;
GRANT INSERT ON credit.pseudonym_key
    TO creditgateway_gateway, creditgateway_operator, creditgateway_contributor;
GRANT INSERT ON credit.adapter_version TO creditgateway_gateway, creditgateway_contributor;
DO $$
BEGIN
    IF EXISTS (SELECT FROM credit.fact WHERE kind = 'complete' AND leaf_index IS NOT NULL) THEN
        RAISE EXCEPTION 'facts are entries of the log'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;
DELETE FROM credit.fact
WHERE leaf_index IS NULL AND adopted
  AND kind IN ('adapter', 'pseudonym-key', 'key-check', 'complete');
DELETE FROM credit.fact_kind WHERE kind = 'complete';
DROP FUNCTION
    credit.known_keys(),
    credit.partner_signs_with(text[]),
    credit.record_fact_once(text, text, jsonb, text),
    credit.adopt_keys_and_adapters(),
    credit.apply_fact_complete(credit.fact),
    credit.end_adoption();
DROP FUNCTION credit.adopt_fact(text, text, jsonb);

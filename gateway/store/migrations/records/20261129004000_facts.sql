-- migrate:up

-- What answers rest on (partners, keys, policies, consents, ...) changes by facts. A verb or
-- a signed call records one; it is pending then, and changes nothing. A gateway, which holds
-- the log's key, makes the log entry and with it the change, in order (docs/adr/0045).

-- Which kinds of facts there are. Adding one takes a row here, one in
-- gateway/domain/facts/kinds.py, and a function credit.apply_fact_KIND(credit.fact).
CREATE TABLE credit.fact_kind (
    kind         text PRIMARY KEY CHECK (kind ~ '^[a-z][a-z-]{0,31}$'),
    -- Facts of kinds that are ordered together are recorded one transaction after the other,
    -- so that their numbers are in the order in which they were committed.
    ordered_with text NOT NULL REFERENCES credit.fact_kind,
    recorders    text[] NOT NULL    -- whose logins may record it: roles, without their prefix
);
INSERT INTO credit.fact_kind (kind, ordered_with, recorders) VALUES
    ('partner', 'partner', '{operator}'),
    ('policy', 'partner', '{operator}'),
    ('key', 'partner', '{operator}'),
    ('certificate', 'partner', '{operator}'),
    ('consent', 'consent', '{operator}'),
    ('adapter', 'adapter', '{gateway,contributor}'),
    ('pseudonym-key', 'pseudonym-key', '{gateway,operator,contributor}'),
    ('key-check', 'pseudonym-key', '{gateway,operator}');

CREATE TABLE credit.fact (
    fact_id        uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    number         bigint GENERATED ALWAYS AS IDENTITY UNIQUE,  -- in this order they are applied
    kind           text NOT NULL REFERENCES credit.fact_kind,
    scope          text NOT NULL,       -- what it is about, such as partner:bank-a
    body           text NOT NULL,       -- the whole new state; jsonb's text, which has one form
    body_digest    bytea NOT NULL CHECK (octet_length(body_digest) = 32),
    actor          text NOT NULL CHECK (actor ~ '^(operator|contributor|partner|gateway):.'),
    cause          text NOT NULL CHECK (char_length(cause) <= 200),     -- '' where none was given
    record_time    timestamptz NOT NULL,
    transaction_id xid8 NOT NULL,
    adopted        boolean NOT NULL DEFAULT false,  -- its rows are older than facts
    leaf_index     bigint CHECK (leaf_index >= 0),  -- of its entry; NULL: it is pending
    rejected       text,                -- SQLSTATE, where it could not be applied: no entry
    CHECK (leaf_index IS NULL OR rejected IS NULL)
);
CREATE INDEX fact_pending ON credit.fact (number) WHERE leaf_index IS NULL AND rejected IS NULL;
CREATE INDEX fact_scope ON credit.fact (scope, number);

-- ---------------------------------------------------------------- recording

-- On whose behalf this session records such a fact: "operator:LOGIN".
CREATE FUNCTION credit.fact_actor(kind text) RETURNS text
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    recorder text;
BEGIN
    SELECT r.name INTO recorder
    FROM credit.fact_kind AS k CROSS JOIN unnest(k.recorders) AS r (name)
    WHERE k.kind = fact_actor.kind
      AND (current_setting('role') = 'creditgateway_' || r.name
           OR current_setting('role') = 'none'
              AND pg_has_role(session_user, 'creditgateway_' || r.name, 'MEMBER'))
    LIMIT 1;
    IF recorder IS NULL THEN
        RAISE EXCEPTION 'this role does not record such facts'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN recorder || ':' || session_user;
END $$;

CREATE FUNCTION credit.apply_fact(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    -- What a row that is older than facts says holds already.
    IF NOT fact.adopted THEN
        EXECUTE format('SELECT credit.%I($1)', 'apply_fact_' || replace(fact.kind, '-', '_'))
            USING fact;
    END IF;
END $$;

-- Whether the fact could be applied, after those that are pending before it and concern the
-- same thing, its partner, or another partner that is to have the same certificate. Nothing of
-- that stays.
CREATE FUNCTION credit.try_fact(fact credit.fact) RETURNS void
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

-- Records a fact, which is pending then. Says at once where it cannot be applied:
-- unique_violation where something else stands there, any other integrity_constraint_violation
-- or data_exception where it makes no sense.
CREATE FUNCTION credit.record_fact(kind text, scope text, body jsonb, cause text) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    recorded credit.fact;
    recorder CONSTANT text := credit.fact_actor(record_fact.kind);
BEGIN
    PERFORM set_config('synchronous_commit', 'on', true);
    PERFORM FROM credit.fact_kind AS k
    WHERE k.kind = (SELECT o.ordered_with FROM credit.fact_kind AS o
                    WHERE o.kind = record_fact.kind)
    FOR NO KEY UPDATE;
    INSERT INTO credit.fact AS f
        (kind, scope, body, body_digest, actor, cause, record_time, transaction_id)
    VALUES ($1, $2, $3::text, sha256(convert_to($3::text, 'UTF8')), recorder, $4,
            clock_timestamp(), pg_current_xact_id())
    RETURNING f.* INTO recorded;
    PERFORM credit.try_fact(recorded);
    RETURN recorded.fact_id;
END $$;

-- What became of a fact: the leaf of its entry, or why there is none. Both NULL: it is pending.
CREATE FUNCTION credit.fact_state(fact_id uuid)
    RETURNS TABLE (leaf_index bigint, rejected text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT f.leaf_index, f.rejected FROM credit.fact AS f WHERE f.fact_id = $1
$$;

-- ---------------------------------------------------------------- admitting

-- One admits at a time: until its transaction ends nobody else applies facts.
CREATE FUNCTION credit.lock_facts() RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    LOCK TABLE credit.fact_kind IN SHARE ROW EXCLUSIVE MODE;
END $$;

CREATE FUNCTION credit.any_pending_facts() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT FROM credit.fact WHERE leaf_index IS NULL AND rejected IS NULL)
$$;

-- Locks, and gives the oldest pending facts.
CREATE FUNCTION credit.pending_fact_ids(most integer) RETURNS SETOF uuid
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM credit.lock_facts();
    RETURN QUERY
    SELECT f.fact_id FROM credit.fact AS f
    WHERE f.leaf_index IS NULL AND f.rejected IS NULL ORDER BY f.number LIMIT most;
END $$;

-- Locks, applies the oldest pending facts and gives them, for their entries to be made in this
-- very transaction; credit.number_facts ends it. What cannot be applied any more is rejected.
CREATE FUNCTION credit.apply_pending_facts(most integer) RETURNS SETOF credit.fact
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    fact credit.fact;
    began timestamptz;
BEGIN
    PERFORM credit.lock_facts();
    began := clock_timestamp();
    FOR fact IN
        SELECT * FROM credit.fact AS f
        WHERE f.leaf_index IS NULL AND f.rejected IS NULL ORDER BY f.number LIMIT most
    LOOP
        BEGIN
            PERFORM credit.apply_fact(fact);
            RETURN NEXT fact;
        EXCEPTION WHEN integrity_constraint_violation OR data_exception THEN
            UPDATE credit.fact AS f SET rejected = SQLSTATE WHERE f.fact_id = fact.fact_id;
        END;
        -- Large ones a few at a time.
        EXIT WHEN clock_timestamp() > began + interval '200 ms';
    END LOOP;
END $$;

-- Says which entries the applied facts became.
CREATE FUNCTION credit.number_facts(fact_ids uuid[], leaf_indexes bigint[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    numbered bigint;
BEGIN
    UPDATE credit.fact AS f SET leaf_index = a.leaf_index
    FROM unnest(fact_ids, leaf_indexes) AS a (fact_id, leaf_index)
    WHERE f.fact_id = a.fact_id AND f.leaf_index IS NULL AND f.rejected IS NULL;
    GET DIAGNOSTICS numbered = ROW_COUNT;
    IF numbered IS DISTINCT FROM cardinality(fact_ids) THEN
        RAISE EXCEPTION 'these facts are not all pending'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;

-- Applies pending facts that are entries already, and numbers them: where the log is in another
-- database and the process was killed between the two.
CREATE FUNCTION credit.admit_facts(fact_ids uuid[], leaf_indexes bigint[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    fact credit.fact;
BEGIN
    PERFORM credit.lock_facts();
    FOR fact IN
        SELECT f.* FROM credit.fact AS f
        JOIN unnest(fact_ids, leaf_indexes) AS a (fact_id, leaf_index) USING (fact_id)
        WHERE f.leaf_index IS NULL AND f.rejected IS NULL ORDER BY a.leaf_index
    LOOP
        PERFORM credit.apply_fact(fact);
    END LOOP;
    PERFORM credit.number_facts(fact_ids, leaf_indexes);
END $$;

-- ---------------------------------------------------------------- kinds

CREATE FUNCTION credit.fact_conflict() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'something else stands there' USING ERRCODE = 'unique_violation';
END $$;

CREATE FUNCTION credit.fact_unknown() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'there is no such thing' USING ERRCODE = 'foreign_key_violation';
END $$;

CREATE FUNCTION credit.apply_fact_policy(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    b CONSTANT jsonb := fact.body;
BEGIN
    IF sha256(convert_to(b ->> 'content', 'UTF8')) <> decode(b ->> 'policy_hash', 'hex') THEN
        PERFORM credit.fact_conflict();
    END IF;
    INSERT INTO credit.policy_version (policy_hash, content)
    VALUES (decode(b ->> 'policy_hash', 'hex'), b ->> 'content') ON CONFLICT DO NOTHING;
END $$;

-- Compare-and-swap: it names the fact that it follows, which has to be the newest one.
CREATE FUNCTION credit.apply_fact_partner(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    b CONSTANT jsonb := fact.body;
    newest uuid;
BEGIN
    SELECT f.fact_id INTO newest FROM credit.fact AS f
    WHERE f.scope = fact.scope AND f.kind = 'partner' AND f.number < fact.number
      AND f.rejected IS NULL
    ORDER BY f.number DESC LIMIT 1;
    IF newest IS DISTINCT FROM (b ->> 'previous')::uuid THEN
        PERFORM credit.fact_conflict();
    ELSIF newest IS NULL THEN
        INSERT INTO credit.partner (
            partner_id, display_name, adapter, policy_hash, contributes, client_area,
            suspend_time, create_time)
        VALUES (
            b ->> 'partner', b ->> 'display_name', b ->> 'adapter',
            decode(b ->> 'policy_hash', 'hex'), (b ->> 'contributes')::boolean,
            (b ->> 'client_area')::integer, (b ->> 'suspend_time')::timestamptz,
            fact.record_time);
    ELSE
        UPDATE credit.partner SET
            display_name = b ->> 'display_name',
            adapter = b ->> 'adapter',
            policy_hash = decode(b ->> 'policy_hash', 'hex'),
            contributes = (b ->> 'contributes')::boolean,
            client_area = (b ->> 'client_area')::integer,
            suspend_time = (b ->> 'suspend_time')::timestamptz
        WHERE partner_id = b ->> 'partner';
        IF NOT FOUND THEN
            PERFORM credit.fact_unknown();
        END IF;
    END IF;
END $$;

-- A key is added once. After that it can only be revoked, and never from a later moment on.
CREATE FUNCTION credit.apply_fact_key(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    given credit.partner_key := jsonb_populate_record(NULL::credit.partner_key,
        (fact.body::jsonb - 'public_key')
            || jsonb_build_object('partner_id', fact.body::jsonb -> 'partner'));
    known credit.partner_key;
BEGIN
    given.public_key := decode(fact.body::jsonb ->> 'public_key', 'hex');
    IF encode(sha256(given.public_key), 'hex') <> given.keyid THEN
        PERFORM credit.fact_conflict();
    END IF;
    SELECT * INTO known FROM credit.partner_key AS k
    WHERE k.partner_id = given.partner_id AND k.keyid = given.keyid;
    IF NOT FOUND THEN
        INSERT INTO credit.partner_key SELECT given.*;
    ELSIF given.revoke_time IS NULL OR given.revoke_time >= known.revoke_time
        OR (given.algorithm, given.public_key, given.valid_from, given.valid_until)
            <> (known.algorithm, known.public_key, known.valid_from, known.valid_until) THEN
        PERFORM credit.fact_conflict();
    ELSE
        UPDATE credit.partner_key AS k SET revoke_time = given.revoke_time
        WHERE k.partner_id = given.partner_id AND k.keyid = given.keyid;
    END IF;
END $$;

CREATE FUNCTION credit.apply_fact_certificate(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    b CONSTANT jsonb := fact.body;
BEGIN
    IF NOT (b ->> 'removed')::boolean THEN
        INSERT INTO credit.partner_certificate (partner_id, kind, value)
        VALUES (b ->> 'partner', b ->> 'kind', b ->> 'value');
        RETURN;
    END IF;
    DELETE FROM credit.partner_certificate AS c
    WHERE c.partner_id = b ->> 'partner' AND c.kind = b ->> 'kind' AND c.value = b ->> 'value';
    IF NOT FOUND THEN
        PERFORM credit.fact_unknown();
    END IF;
END $$;

-- As a key: registered once, with the person whose id is kept; then only revoked.
CREATE FUNCTION credit.apply_fact_consent(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    b CONSTANT jsonb := fact.body;
    subject CONSTANT bytea := decode(b ->> 'subject_id', 'hex');
    commitment CONSTANT bytea := decode(b ->> 'consent_commitment', 'hex');
    purposes CONSTANT smallint[] := ARRAY(
        SELECT p.code::smallint FROM jsonb_array_elements_text(b -> 'purposes') AS p (code));
    valid_from CONSTANT timestamptz := b ->> 'valid_from';
    valid_until CONSTANT timestamptz := b ->> 'valid_until';
    revoked CONSTANT timestamptz := b ->> 'revoke_time';
    person bytea;
    known credit.consent;
BEGIN
    -- So that no link of this id comes between.
    PERFORM FROM credit.bucket_head AS h
    WHERE h.bucket = credit.bucket_of(subject) FOR KEY SHARE;
    person := credit.person_of(subject);
    IF NOT EXISTS (SELECT FROM credit.partner AS p WHERE p.partner_id = b ->> 'partner') THEN
        PERFORM credit.fact_unknown();
    END IF;
    SELECT * INTO known FROM credit.consent AS c
    WHERE c.bucket = credit.bucket_of(person) AND c.subject_id = person
      AND c.partner_id = b ->> 'partner' AND c.consent_commitment = commitment;
    IF NOT FOUND THEN
        INSERT INTO credit.consent (
            bucket, subject_id, partner_id, consent_commitment, purposes, valid_from,
            valid_until, revoke_time, create_time)
        VALUES (credit.bucket_of(person), person, b ->> 'partner', commitment, purposes,
                valid_from, valid_until, revoked, fact.record_time);
    ELSIF revoked IS NULL OR revoked >= known.revoke_time
        OR (purposes, valid_from, valid_until)
            <> (known.purposes, known.valid_from, known.valid_until) THEN
        PERFORM credit.fact_conflict();
    ELSE
        UPDATE credit.consent AS c SET revoke_time = revoked
        WHERE c.bucket = known.bucket AND c.subject_id = known.subject_id
          AND c.partner_id = known.partner_id AND c.consent_commitment = known.consent_commitment;
    END IF;
END $$;

-- What is known already may be said again: several processes start at once.
CREATE FUNCTION credit.apply_fact_adapter(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    b CONSTANT jsonb := fact.body;
    content CONSTANT bytea := decode(b ->> 'content', 'hex');
BEGIN
    IF sha256(content) <> decode(b ->> 'adapter_hash', 'hex') THEN
        PERFORM credit.fact_conflict();
    END IF;
    INSERT INTO credit.adapter_version (adapter_hash, name, content)
    VALUES (decode(b ->> 'adapter_hash', 'hex'), b ->> 'name', content) ON CONFLICT DO NOTHING;
END $$;

CREATE FUNCTION credit.apply_fact_pseudonym_key(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    given_version CONSTANT integer := fact.body::jsonb ->> 'version';
    given_value CONSTANT bytea := decode(fact.body::jsonb ->> 'check_value', 'hex');
BEGIN
    INSERT INTO credit.pseudonym_key (version, check_value) VALUES (given_version, given_value)
    ON CONFLICT DO NOTHING;
    IF EXISTS (SELECT FROM credit.pseudonym_key AS k
               WHERE k.version = given_version AND k.check_value <> given_value) THEN
        PERFORM credit.fact_conflict();
    END IF;
END $$;

CREATE FUNCTION credit.apply_fact_key_check(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    given_name CONSTANT text := fact.body::jsonb ->> 'name';
    given_value CONSTANT bytea := decode(fact.body::jsonb ->> 'check_value', 'hex');
BEGIN
    INSERT INTO credit.key_check (name, check_value) VALUES (given_name, given_value)
    ON CONFLICT DO NOTHING;
    IF EXISTS (SELECT FROM credit.key_check AS k
               WHERE k.name = given_name AND k.check_value <> given_value) THEN
        PERFORM credit.fact_conflict();
    END IF;
END $$;

-- ---------------------------------------------------------------- privileges

DO $$
DECLARE
    name regprocedure;
BEGIN
    FOR name IN
        SELECT p.oid FROM pg_proc AS p
        WHERE p.pronamespace = 'credit'::regnamespace
          AND p.proname ~ 'fact' LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', name);
    END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION credit.record_fact(text, text, jsonb, text), credit.fact_state(uuid)
    TO creditgateway_operator, creditgateway_contributor, creditgateway_gateway;
GRANT EXECUTE ON FUNCTION credit.any_pending_facts(), credit.pending_fact_ids(integer),
    credit.apply_pending_facts(integer), credit.number_facts(uuid[], bigint[]),
    credit.admit_facts(uuid[], bigint[])
    TO creditgateway_gateway;
-- To show what is pending, and to follow the newest state.
GRANT SELECT ON credit.fact TO creditgateway_operator;

-- migrate:down

DO $$
DECLARE
    name regprocedure;
BEGIN
    IF EXISTS (SELECT FROM credit.fact WHERE leaf_index IS NOT NULL) THEN
        RAISE EXCEPTION 'facts are entries of the log'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    FOR name IN
        SELECT p.oid FROM pg_proc AS p
        WHERE p.pronamespace = 'credit'::regnamespace AND p.proname ~ 'fact' LOOP
        EXECUTE format('DROP FUNCTION %s', name);
    END LOOP;
END $$;
DROP TABLE credit.fact, credit.fact_kind;

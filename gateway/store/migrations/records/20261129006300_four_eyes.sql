-- migrate:up

-- Four eyes (docs/adr/0053). What falls under an action that is set so takes effect only once
-- a second operator has approved it, by a signature. Until then its fact waits: it is pending,
-- and no entry of the log. Setting, operators' keys and approvals are facts themselves.

-- The actions; a kind of fact falls under at most one of them.
CREATE TABLE credit.four_eyes_action (
    action   text PRIMARY KEY CHECK (action ~ '^[a-z][a-z-]{0,31}$'),
    -- Those that cannot be set need a second operator whenever it makes sense: below.
    settable boolean NOT NULL
);
INSERT INTO credit.four_eyes_action (action, settable) VALUES
    ('policies', true), ('keys', true), ('four-eyes', false), ('operator-keys', false);

ALTER TABLE credit.fact_kind ADD COLUMN action text REFERENCES credit.four_eyes_action;
UPDATE credit.fact_kind SET action = 'policies' WHERE kind IN ('partner', 'policy');
UPDATE credit.fact_kind SET action = 'keys' WHERE kind IN ('key', 'certificate');
INSERT INTO credit.fact_kind (kind, ordered_with, recorders, action) VALUES
    ('operator-key', 'operator-key', '{operator}', 'operator-keys'),
    ('four-eyes', 'operator-key', '{operator}', 'four-eyes'),
    ('approval', 'operator-key', '{operator}', NULL);

-- What operators approve with. A key is registered by the login whose it is.
CREATE TABLE credit.operator_key (
    keyid       text PRIMARY KEY CHECK (keyid ~ '^[0-9a-f]{64}$'),
    operator    text NOT NULL,      -- login
    name        text NOT NULL,      -- who that is, for people
    algorithm   text NOT NULL,
    public_key  bytea NOT NULL,
    valid_from  timestamptz NOT NULL,
    valid_until timestamptz NOT NULL CHECK (valid_until > valid_from),
    revoke_time timestamptz
);

-- One row, once it was ever set.
CREATE TABLE credit.four_eyes (
    only_row  boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    actions   text[] NOT NULL,      -- which need a second operator
    wait_days integer NOT NULL CHECK (wait_days BETWEEN 1 AND 365)  -- then what waits expires
);

-- What was decided about facts that wait.
CREATE TABLE credit.approval (
    fact_id      uuid NOT NULL,
    decision     text NOT NULL CHECK (decision IN ('approve', 'reject')),
    approver     text NOT NULL,     -- operator:LOGIN
    keyid        text,
    signature    bytea,
    approve_time timestamptz NOT NULL,
    PRIMARY KEY (fact_id, decision),
    CHECK (decision = 'reject' OR keyid IS NOT NULL AND signature IS NOT NULL)
);

-- ---------------------------------------------------------------- what needs a second operator

-- Whether a fact only takes rights away, as things are: that must not have to wait. The same as
-- gateway/audit/facts/approvals.py says.
CREATE FUNCTION credit.fact_restricts(fact credit.fact) RETURNS boolean
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    b CONSTANT jsonb := fact.body;
BEGIN
    RETURN CASE fact.kind
        WHEN 'key' THEN EXISTS (    -- one that is known can only be revoked
            SELECT FROM credit.partner_key AS k
            WHERE k.partner_id = b ->> 'partner' AND k.keyid = b ->> 'keyid')
        WHEN 'certificate' THEN
            (b ->> 'kind' LIKE 'revoked-%') <> (b ->> 'removed')::boolean
        WHEN 'partner' THEN EXISTS (
            SELECT FROM credit.partner AS p
            WHERE p.partner_id = b ->> 'partner' AND p.display_name = b ->> 'display_name'
              AND p.adapter IS NOT DISTINCT FROM b ->> 'adapter'
              AND encode(p.policy_hash, 'hex') = b ->> 'policy_hash'
              AND p.contributes = (b ->> 'contributes')::boolean
              AND p.client_area = (b ->> 'client_area')::integer
              AND (b ->> 'suspend_time')::timestamptz
                  <= coalesce(p.suspend_time, 'infinity'::timestamptz))
        ELSE false
    END;
END $$;

-- Who that is, whatever role they took.
CREATE FUNCTION credit.login_of(actor text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
    SELECT substr(actor, strpos(actor, ':') + 1)
$$;

-- How many operators have a key that is not revoked, without a certain key.
CREATE FUNCTION credit.approvers(without text DEFAULT NULL) RETURNS bigint
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT count(DISTINCT k.operator) FROM credit.operator_key AS k
    WHERE k.revoke_time IS NULL AND k.keyid IS DISTINCT FROM without
$$;

CREATE FUNCTION credit.needs_approval(fact credit.fact) RETURNS boolean
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    wanted CONSTANT text := (SELECT k.action FROM credit.fact_kind AS k WHERE k.kind = fact.kind);
BEGIN
    RETURN CASE
        WHEN wanted IS NULL THEN false
        -- Once there are two who can approve.
        WHEN wanted = 'operator-keys' THEN credit.approvers() >= 2
        -- Once it is on: one person cannot switch it off.
        WHEN wanted = 'four-eyes' THEN
            EXISTS (SELECT FROM credit.four_eyes AS s WHERE s.actions <> '{}')
        ELSE EXISTS (SELECT FROM credit.four_eyes AS s WHERE wanted = ANY (s.actions))
             AND NOT credit.fact_restricts(fact)
    END;
END $$;

-- Whether another operator approved it. That the signature is right says the gateway.
CREATE FUNCTION credit.is_approved(fact credit.fact) RETURNS boolean
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM credit.approval AS a JOIN credit.operator_key AS k USING (keyid)
        WHERE a.fact_id = fact.fact_id AND a.decision = 'approve'
          AND a.approver = 'operator:' || k.operator
          AND credit.login_of(fact.actor) <> k.operator)
$$;

-- Whether it waits for a second operator.
CREATE FUNCTION credit.awaits_approval(fact credit.fact) RETURNS boolean
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT fact.leaf_index IS NULL AND fact.rejected IS NULL
       AND credit.needs_approval(fact) AND NOT credit.is_approved(fact)
$$;

-- Whether it has waited too long, and never takes effect.
CREATE FUNCTION credit.fact_expires(fact credit.fact) RETURNS timestamptz
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT fact.record_time + make_interval(days =>
        coalesce((SELECT s.wait_days FROM credit.four_eyes AS s), 7))
$$;

-- The newest earlier fact about the same thing that waits: until that is decided this one waits,
-- too, unless it only takes rights away. What concerns one thing takes effect in the order in
-- which it was recorded.
CREATE FUNCTION credit.fact_waits_behind(fact credit.fact) RETURNS uuid
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT f.fact_id FROM credit.fact AS f JOIN credit.fact_kind AS k USING (kind)
    WHERE fact.kind <> 'approval' AND f.scope = fact.scope AND f.number < fact.number
      AND f.leaf_index IS NULL AND f.rejected IS NULL AND k.action IS NOT NULL
      AND credit.awaits_approval(f) AND NOT credit.fact_restricts(fact)
    ORDER BY f.number DESC LIMIT 1
$$;

-- For whoever recorded it: what a pending fact waits for, NULL when for its entry alone; else
-- for approval of the fact that this gives, which is itself or one before it.
CREATE FUNCTION credit.awaited_approval(fact_id uuid) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE WHEN credit.awaits_approval(f) THEN f.fact_id
                ELSE credit.fact_waits_behind(f) END
    FROM credit.fact AS f
    WHERE f.fact_id = $1 AND f.leaf_index IS NULL AND f.rejected IS NULL
$$;

-- What waits for a second operator, oldest first.
CREATE FUNCTION credit.waiting_facts()
    RETURNS TABLE (fact_id uuid, kind text, scope text, body text, body_digest bytea, actor text,
                   cause text, record_time timestamptz, expire_time timestamptz, approved boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT f.fact_id, f.kind, f.scope, f.body, f.body_digest, f.actor, f.cause, f.record_time,
           credit.fact_expires(f),
           credit.is_approved(f) OR EXISTS (
               SELECT FROM credit.fact AS a
               WHERE a.scope = f.scope AND a.kind = 'approval' AND a.leaf_index IS NULL
                 AND a.rejected IS NULL AND a.body::jsonb ->> 'fact_id' = f.fact_id::text
                 AND a.body::jsonb ->> 'decision' = 'approve')
    FROM credit.fact AS f JOIN credit.fact_kind AS k USING (kind)
    WHERE f.leaf_index IS NULL AND f.rejected IS NULL AND k.action IS NOT NULL
      AND credit.needs_approval(f)
      AND NOT EXISTS (
          SELECT FROM credit.fact AS a
          WHERE a.scope = f.scope AND a.kind = 'approval' AND a.leaf_index IS NULL
            AND a.rejected IS NULL AND a.body::jsonb ->> 'fact_id' = f.fact_id::text
            AND a.body::jsonb ->> 'decision' = 'reject')
    ORDER BY f.number
$$;

-- ---------------------------------------------------------------- kinds

-- A key is registered by its operator, and after that only revoked. Whoever is to approve cannot
-- be left alone: then nothing could be approved any more.
CREATE FUNCTION credit.apply_fact_operator_key(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    given credit.operator_key := jsonb_populate_record(NULL::credit.operator_key,
        fact.body::jsonb - 'public_key');
    known credit.operator_key;
BEGIN
    given.public_key := decode(fact.body::jsonb ->> 'public_key', 'hex');
    IF encode(sha256(given.public_key), 'hex') <> given.keyid THEN
        PERFORM credit.fact_conflict();
    END IF;
    SELECT * INTO known FROM credit.operator_key AS k WHERE k.keyid = given.keyid;
    IF NOT FOUND THEN
        IF fact.actor <> 'operator:' || given.operator OR given.revoke_time IS NOT NULL THEN
            RAISE EXCEPTION 'a key is registered by its operator'
                USING ERRCODE = 'check_violation';
        END IF;
        INSERT INTO credit.operator_key SELECT given.*;
        RETURN;
    END IF;
    IF given.revoke_time IS NULL OR known.revoke_time IS NOT NULL
        OR (given.operator, given.name, given.algorithm, given.valid_from, given.valid_until)
            <> (known.operator, known.name, known.algorithm, known.valid_from, known.valid_until)
    THEN
        PERFORM credit.fact_conflict();
    ELSIF credit.approvers(without => given.keyid) < 2
        AND EXISTS (SELECT FROM credit.four_eyes AS s WHERE s.actions <> '{}') THEN
        RAISE EXCEPTION 'nobody could approve anything any more'
            USING ERRCODE = 'check_violation';
    END IF;
    UPDATE credit.operator_key AS k SET revoke_time = given.revoke_time
    WHERE k.keyid = given.keyid;
END $$;

-- The whole setting; names the one that it follows, as a partner's facts do.
CREATE FUNCTION credit.apply_fact_four_eyes(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    b CONSTANT jsonb := fact.body;
    given CONSTANT text[] := ARRAY(SELECT jsonb_array_elements_text(b -> 'actions'));
    newest uuid;
BEGIN
    SELECT f.fact_id INTO newest FROM credit.fact AS f
    WHERE f.scope = fact.scope AND f.kind = 'four-eyes' AND f.number < fact.number
      AND f.rejected IS NULL
    ORDER BY f.number DESC LIMIT 1;
    IF fact.scope <> 'four-eyes' OR newest IS DISTINCT FROM (b ->> 'previous')::uuid THEN
        PERFORM credit.fact_conflict();
    ELSIF NOT given <@ ARRAY(
        SELECT a.action FROM credit.four_eyes_action AS a WHERE a.settable) THEN
        PERFORM credit.fact_unknown();
    ELSIF given <> '{}' AND 2 > (
        SELECT count(DISTINCT k.operator) FROM credit.operator_key AS k
        WHERE k.revoke_time IS NULL AND fact.record_time >= k.valid_from
          AND fact.record_time < k.valid_until) THEN
        RAISE EXCEPTION 'there are no two who can approve' USING ERRCODE = 'check_violation';
    END IF;
    INSERT INTO credit.four_eyes (actions, wait_days) VALUES (given, (b ->> 'wait_days')::integer)
    ON CONFLICT (only_row) DO UPDATE
        SET actions = EXCLUDED.actions, wait_days = EXCLUDED.wait_days;
END $$;

-- Decides about a fact that is pending. Whoever recorded it may take it back, not approve it.
CREATE FUNCTION credit.apply_fact_approval(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    b CONSTANT jsonb := fact.body;
    about credit.fact;
BEGIN
    SELECT * INTO about FROM credit.fact AS f
    WHERE f.fact_id = (b ->> 'fact_id')::uuid AND f.kind = b ->> 'kind' AND f.scope = fact.scope
      AND encode(f.body_digest, 'hex') = b ->> 'body_digest' AND f.actor = b ->> 'recorder'
      AND f.leaf_index IS NULL AND f.rejected IS NULL;
    IF NOT FOUND OR NOT credit.needs_approval(about) AND (
        b ->> 'decision' = 'approve' OR credit.fact_waits_behind(about) IS NULL) THEN
        PERFORM credit.fact_unknown();
    ELSIF b ->> 'decision' = 'approve' AND (
        credit.login_of(fact.actor) = credit.login_of(about.actor)
        OR fact.record_time >= credit.fact_expires(about)
        OR NOT EXISTS (
            SELECT FROM credit.operator_key AS k
            WHERE k.keyid = b ->> 'keyid' AND 'operator:' || k.operator = fact.actor
              AND k.revoke_time IS NULL
              AND fact.record_time >= k.valid_from AND fact.record_time < k.valid_until)) THEN
        RAISE EXCEPTION 'this operator cannot approve it' USING ERRCODE = 'check_violation';
    END IF;
    INSERT INTO credit.approval (fact_id, decision, approver, keyid, signature, approve_time)
    VALUES (about.fact_id, b ->> 'decision', fact.actor, b ->> 'keyid',
            decode(b ->> 'signature', 'hex'), fact.record_time);
    IF b ->> 'decision' = 'reject' THEN
        UPDATE credit.fact AS f SET rejected = 'CGREJ' WHERE f.fact_id = about.fact_id;
    END IF;
END $$;

-- ---------------------------------------------------------------- recording

-- As before; what waits for approval and concerns something else does not count.
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
          -- A decision is about one that stands there already.
          AND (fact.kind <> 'approval' OR f.kind = 'approval')
        ORDER BY f.number
    LOOP
        BEGIN
            CONTINUE WHEN earlier.scope <> fact.scope AND credit.awaits_approval(earlier);
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

-- ---------------------------------------------------------------- admitting

-- Whether there is something to do: not while all that is pending waits.
CREATE OR REPLACE FUNCTION credit.any_pending_facts() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM credit.fact AS f
        WHERE f.leaf_index IS NULL AND f.rejected IS NULL
          AND (f.call_time IS NULL OR f.call_time < clock_timestamp() - interval '10 s')
          AND (NOT credit.awaits_approval(f) AND credit.fact_waits_behind(f) IS NULL
               OR credit.needs_approval(f) AND clock_timestamp() >= credit.fact_expires(f)))
$$;

-- Locks, and gives the pending facts that an interrupted admission may have made entries of:
-- the oldest ones, and all that may wait, past which it goes.
CREATE OR REPLACE FUNCTION credit.pending_fact_ids(most integer) RETURNS SETOF uuid
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM credit.lock_facts();
    RETURN QUERY
    (SELECT f.fact_id FROM credit.fact AS f JOIN credit.fact_kind AS k USING (kind)
     WHERE f.leaf_index IS NULL AND f.rejected IS NULL AND k.action IS NULL
     ORDER BY f.number LIMIT most)
    UNION ALL
    (SELECT f.fact_id FROM credit.fact AS f JOIN credit.fact_kind AS k USING (kind)
     WHERE f.leaf_index IS NULL AND f.rejected IS NULL AND k.action IS NOT NULL
     ORDER BY f.number);
END $$;

-- The signatures that admission rests on, for the gateway to verify: of approvals that are
-- pending, and of those of facts that are pending. `fact_id` is which of them it is.
CREATE FUNCTION credit.signatures_to_check()
    RETURNS TABLE (fact_id uuid, about uuid, kind text, body_digest bytea, recorder text,
                   algorithm text, public_key bytea, signature bytea)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT a.fact_id, f.fact_id, f.kind, f.body_digest, f.actor, k.algorithm, k.public_key,
           CASE WHEN a.body::jsonb ->> 'signature' ~ '^([0-9a-f]{2})+$'
               THEN decode(a.body::jsonb ->> 'signature', 'hex') END
    FROM credit.fact AS a
    LEFT JOIN credit.fact AS f ON f.fact_id::text = a.body::jsonb ->> 'fact_id'
    LEFT JOIN credit.operator_key AS k ON k.keyid = a.body::jsonb ->> 'keyid'
    WHERE a.kind = 'approval' AND a.leaf_index IS NULL AND a.rejected IS NULL
      AND a.body::jsonb ->> 'decision' IS DISTINCT FROM 'reject'
    UNION ALL
    SELECT f.fact_id, f.fact_id, f.kind, f.body_digest, f.actor, k.algorithm, k.public_key,
           a.signature
    FROM credit.fact AS f JOIN credit.approval AS a USING (fact_id)
    JOIN credit.operator_key AS k USING (keyid)
    WHERE f.leaf_index IS NULL AND f.rejected IS NULL AND a.decision = 'approve'
$$;

-- As before; past what waits for a second operator.
--   verified: facts whose approval, or approvals whose signature, the gateway found right.
--   refused: approvals whose signature it found wrong.
DROP FUNCTION credit.apply_pending_facts(integer);
CREATE FUNCTION credit.apply_pending_facts(
    most integer, verified uuid[] DEFAULT '{}', refused uuid[] DEFAULT '{}'
) RETURNS SETOF credit.fact
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    fact credit.fact;
    began timestamptz;
    applied integer := 0;
    waiting jsonb := '{}';      -- scopes in which something waits
BEGIN
    PERFORM credit.lock_facts();
    began := clock_timestamp();
    UPDATE credit.fact AS f SET rejected = 'CGOLD'
    WHERE f.leaf_index IS NULL AND f.rejected IS NULL
      AND f.call_time < began - interval '5 min';
    FOR fact IN
        SELECT * FROM credit.fact AS f
        WHERE f.leaf_index IS NULL AND f.rejected IS NULL AND f.call_time IS NULL
        ORDER BY f.number
    LOOP
        EXIT WHEN applied >= most;
        BEGIN
            -- Decided in this very round.
            PERFORM FROM credit.fact AS f
            WHERE f.fact_id = fact.fact_id AND f.rejected IS NOT NULL;
            CONTINUE WHEN FOUND;
            IF fact.kind = 'approval' AND fact.body::jsonb ->> 'decision' <> 'reject'
                AND fact.fact_id <> ALL (verified) THEN
                IF fact.fact_id = ANY (refused) THEN
                    UPDATE credit.fact AS f SET rejected = 'CGSIG'
                    WHERE f.fact_id = fact.fact_id;
                END IF;
                CONTINUE;   -- not looked at yet
            ELSIF credit.needs_approval(fact) THEN
                IF began >= credit.fact_expires(fact) THEN
                    UPDATE credit.fact AS f SET rejected = 'CGEXP'
                    WHERE f.fact_id = fact.fact_id;
                    CONTINUE;
                ELSIF fact.fact_id <> ALL (verified) OR NOT credit.is_approved(fact) THEN
                    waiting := waiting || jsonb_build_object(fact.scope, true);
                    CONTINUE;
                END IF;
            END IF;
            CONTINUE WHEN waiting ? fact.scope AND fact.kind <> 'approval'
                AND NOT credit.fact_restricts(fact);
            PERFORM credit.apply_fact(fact);
            applied := applied + 1;
            RETURN NEXT fact;
        EXCEPTION WHEN integrity_constraint_violation OR data_exception THEN
            UPDATE credit.fact AS f SET rejected = SQLSTATE WHERE f.fact_id = fact.fact_id;
        END;
        -- Large ones a few at a time.
        EXIT WHEN clock_timestamp() > began + interval '200 ms';
    END LOOP;
END $$;

-- ---------------------------------------------------------------- privileges

REVOKE ALL ON FUNCTION
    credit.fact_restricts(credit.fact), credit.login_of(text), credit.approvers(text),
    credit.needs_approval(credit.fact), credit.is_approved(credit.fact),
    credit.awaits_approval(credit.fact), credit.fact_expires(credit.fact),
    credit.fact_waits_behind(credit.fact), credit.awaited_approval(uuid),
    credit.waiting_facts(), credit.apply_fact_operator_key(credit.fact),
    credit.apply_fact_four_eyes(credit.fact), credit.apply_fact_approval(credit.fact),
    credit.signatures_to_check(), credit.apply_pending_facts(integer, uuid[], uuid[])
    FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.awaited_approval(uuid)
    TO creditgateway_operator, creditgateway_contributor, creditgateway_gateway;
GRANT EXECUTE ON FUNCTION credit.waiting_facts() TO creditgateway_operator;
GRANT EXECUTE ON FUNCTION credit.signatures_to_check(),
    credit.apply_pending_facts(integer, uuid[], uuid[]) TO creditgateway_gateway;
GRANT SELECT ON credit.operator_key, credit.four_eyes, credit.approval, credit.four_eyes_action
    TO creditgateway_operator;

-- migrate:down

DO $$
BEGIN
    IF EXISTS (SELECT FROM credit.fact AS f
               WHERE f.kind IN ('operator-key', 'four-eyes', 'approval')
                 AND f.leaf_index IS NOT NULL) THEN
        RAISE EXCEPTION 'facts are entries of the log'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;
DELETE FROM credit.fact WHERE kind IN ('operator-key', 'four-eyes', 'approval');
DROP FUNCTION credit.apply_pending_facts(integer, uuid[], uuid[]);
CREATE FUNCTION credit.apply_pending_facts(most integer) RETURNS SETOF credit.fact
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    fact credit.fact;
    began timestamptz;
BEGIN
    PERFORM credit.lock_facts();
    began := clock_timestamp();
    UPDATE credit.fact AS f SET rejected = 'CGOLD'
    WHERE f.leaf_index IS NULL AND f.rejected IS NULL
      AND f.call_time < began - interval '5 min';
    FOR fact IN
        SELECT * FROM credit.fact AS f
        WHERE f.leaf_index IS NULL AND f.rejected IS NULL AND f.call_time IS NULL
        ORDER BY f.number LIMIT most
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
REVOKE ALL ON FUNCTION credit.apply_pending_facts(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.apply_pending_facts(integer) TO creditgateway_gateway;
CREATE OR REPLACE FUNCTION credit.pending_fact_ids(most integer) RETURNS SETOF uuid
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM credit.lock_facts();
    RETURN QUERY
    SELECT f.fact_id FROM credit.fact AS f
    WHERE f.leaf_index IS NULL AND f.rejected IS NULL ORDER BY f.number LIMIT most;
END $$;
CREATE OR REPLACE FUNCTION credit.any_pending_facts() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT FROM credit.fact
                   WHERE leaf_index IS NULL AND rejected IS NULL
                     AND (call_time IS NULL OR call_time < clock_timestamp() - interval '10 s'))
$$;
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
DROP FUNCTION credit.signatures_to_check();
DROP FUNCTION credit.apply_fact_approval(credit.fact);
DROP FUNCTION credit.apply_fact_four_eyes(credit.fact);
DROP FUNCTION credit.apply_fact_operator_key(credit.fact);
DROP FUNCTION credit.waiting_facts();
DROP FUNCTION credit.awaited_approval(uuid);
DROP FUNCTION credit.fact_waits_behind(credit.fact);
DROP FUNCTION credit.fact_expires(credit.fact);
DROP FUNCTION credit.awaits_approval(credit.fact);
DROP FUNCTION credit.is_approved(credit.fact);
DROP FUNCTION credit.needs_approval(credit.fact);
DROP FUNCTION credit.approvers(text);
DROP FUNCTION credit.login_of(text);
DROP FUNCTION credit.fact_restricts(credit.fact);
DROP TABLE credit.approval, credit.four_eyes, credit.operator_key;
DELETE FROM credit.fact_kind WHERE kind IN ('operator-key', 'four-eyes', 'approval');
ALTER TABLE credit.fact_kind DROP COLUMN action;
DROP TABLE credit.four_eyes_action;

-- migrate:up

-- What is done without changing a fact can need a second operator, too: opening evidence, and
-- destroying its keys (docs/adr/0053). It takes a request, which is a fact that waits; once it is
-- approved, its use is a fact, once. Then it is done, by whoever asked.
INSERT INTO credit.four_eyes_action (action, settable) VALUES
    ('open-evidence', true), ('destroy-evidence', true), ('requests', false);
INSERT INTO credit.fact_kind (kind, ordered_with, recorders, action) VALUES
    ('request', 'operator-key', '{operator,auditor}', 'requests'),
    ('request-use', 'operator-key', '{operator,auditor}', NULL);
ALTER TABLE credit.fact DROP CONSTRAINT fact_actor_check;
ALTER TABLE credit.fact ADD CONSTRAINT fact_actor_check
    CHECK (actor ~ '^(operator|contributor|partner|gateway|auditor):.');

-- A request that was approved.
CREATE TABLE credit.request (
    request_id uuid PRIMARY KEY,    -- its fact
    action     text NOT NULL,
    asked      text NOT NULL,       -- just what is to be done, as JSON
    requester  text NOT NULL        -- role:LOGIN
);

-- A request is used once.
CREATE TABLE credit.request_use (
    request_id uuid PRIMARY KEY REFERENCES credit.request,
    use_time   timestamptz NOT NULL
);

CREATE FUNCTION credit.apply_fact_request(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    b CONSTANT jsonb := fact.body;
BEGIN
    IF b ->> 'action' IS NULL OR b ->> 'action' NOT IN ('open-evidence', 'destroy-evidence') THEN
        PERFORM credit.fact_unknown();
    END IF;
    INSERT INTO credit.request (request_id, action, asked, requester)
    VALUES (fact.fact_id, b ->> 'action', b ->> 'asked', fact.actor);
END $$;

-- By whoever asked, for what was asked, and soon after it was approved.
CREATE FUNCTION credit.apply_fact_request_use(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    b CONSTANT jsonb := fact.body;
BEGIN
    IF NOT EXISTS (
        SELECT FROM credit.request AS r JOIN credit.approval AS a ON a.fact_id = r.request_id
        WHERE r.request_id = (b ->> 'request')::uuid AND r.requester = fact.actor
          AND r.action = b ->> 'action' AND r.asked = b ->> 'asked' AND a.decision = 'approve'
          AND fact.record_time < a.approve_time + make_interval(days =>
              coalesce((SELECT s.wait_days FROM credit.four_eyes AS s), 7))) THEN
        PERFORM credit.fact_unknown();
    END IF;
    INSERT INTO credit.request_use (request_id, use_time)
    VALUES ((b ->> 'request')::uuid, fact.record_time);
END $$;

CREATE OR REPLACE FUNCTION credit.needs_approval(fact credit.fact) RETURNS boolean
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    wanted CONSTANT text := (SELECT k.action FROM credit.fact_kind AS k WHERE k.kind = fact.kind);
BEGIN
    RETURN CASE
        WHEN wanted IS NULL THEN false
        -- That is what it is for.
        WHEN wanted = 'requests' THEN true
        -- Once there are two who can approve.
        WHEN wanted = 'operator-keys' THEN credit.approvers() >= 2
        -- Once it is on: one person cannot switch it off.
        WHEN wanted = 'four-eyes' THEN
            EXISTS (SELECT FROM credit.four_eyes AS s WHERE s.actions <> '{}')
        ELSE EXISTS (SELECT FROM credit.four_eyes AS s WHERE wanted = ANY (s.actions))
             AND NOT credit.fact_restricts(fact)
    END;
END $$;

-- What needs a second operator, for any login.
CREATE FUNCTION credit.needs_request(action text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT FROM credit.four_eyes AS s WHERE $1 = ANY (s.actions))
$$;

-- Whether this session's login may do it now: nothing is set, or it has just used a request.
CREATE FUNCTION credit.may_do(action text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT NOT credit.needs_request($1) OR EXISTS (
        SELECT FROM credit.request AS r JOIN credit.request_use AS u USING (request_id)
        WHERE r.action = $1 AND split_part(r.requester, ':', 2) = session_user
          AND u.use_time > clock_timestamp() - interval '1 day')
$$;

REVOKE ALL ON FUNCTION credit.apply_fact_request(credit.fact),
    credit.apply_fact_request_use(credit.fact) FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.needs_request(text), credit.may_do(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.needs_request(text), credit.may_do(text)
    TO creditgateway_operator, creditgateway_auditor;
GRANT EXECUTE ON FUNCTION credit.record_fact(text, text, jsonb, text), credit.fact_state(uuid),
    credit.awaited_approval(uuid) TO creditgateway_auditor;

-- migrate:down

DO $$
BEGIN
    IF EXISTS (SELECT FROM credit.fact AS f WHERE f.kind IN ('request', 'request-use')
                 AND f.leaf_index IS NOT NULL) THEN
        RAISE EXCEPTION 'facts are entries of the log'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;
DELETE FROM credit.fact WHERE kind IN ('request', 'request-use');
REVOKE EXECUTE ON FUNCTION credit.record_fact(text, text, jsonb, text), credit.fact_state(uuid),
    credit.awaited_approval(uuid) FROM creditgateway_auditor;
DROP FUNCTION credit.may_do(text);
DROP FUNCTION credit.needs_request(text);
CREATE OR REPLACE FUNCTION credit.needs_approval(fact credit.fact) RETURNS boolean
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
DROP FUNCTION credit.apply_fact_request_use(credit.fact);
DROP FUNCTION credit.apply_fact_request(credit.fact);
DROP TABLE credit.request_use, credit.request;
ALTER TABLE credit.fact DROP CONSTRAINT fact_actor_check;
ALTER TABLE credit.fact ADD CONSTRAINT fact_actor_check
    CHECK (actor ~ '^(operator|contributor|partner|gateway):.');
DELETE FROM credit.fact_kind WHERE kind IN ('request', 'request-use');
DELETE FROM credit.four_eyes_action
WHERE action IN ('open-evidence', 'destroy-evidence', 'requests');

-- migrate:up

-- Facts that a partner records by signed call: the call's own entry vouches for them, so no
-- entry of their own is ever made (docs/adr/0052).
ALTER TABLE credit.fact_kind ADD COLUMN by_call boolean NOT NULL DEFAULT false;
UPDATE credit.fact_kind SET by_call = true WHERE kind = 'consent';
-- When the call recorded it; NULL: no call did.
ALTER TABLE credit.fact ADD COLUMN call_time timestamptz;

-- Records a fact of a call that is about to be logged. As credit.record_fact, but for a
-- partner, and at the time of the call's entry.
CREATE FUNCTION credit.record_fact_by_call(
    kind text, scope text, body jsonb, partner text, moment timestamptz
) RETURNS TABLE (fact_id uuid, body_digest bytea, transaction_id bigint)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    recorded credit.fact;
BEGIN
    PERFORM set_config('synchronous_commit', 'on', true);
    PERFORM FROM credit.fact_kind AS k
    WHERE k.kind = (SELECT o.ordered_with FROM credit.fact_kind AS o
                    WHERE o.kind = record_fact_by_call.kind AND o.by_call)
    FOR NO KEY UPDATE;
    IF NOT FOUND OR partner IS NULL OR body ->> 'partner' IS DISTINCT FROM partner THEN
        RAISE EXCEPTION 'no call records such facts' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO credit.fact AS f (kind, scope, body, body_digest, actor, cause, record_time,
                                  transaction_id, call_time)
    VALUES ($1, $2, $3::text, sha256(convert_to($3::text, 'UTF8')), 'partner:' || $4, '', $5,
            pg_current_xact_id(), clock_timestamp())
    RETURNING f.* INTO recorded;
    PERFORM credit.try_fact(recorded);
    RETURN QUERY
    SELECT recorded.fact_id, recorded.body_digest, recorded.transaction_id::text::bigint;
END $$;

-- Locks, and says whether the fact of a call is still to be applied.
CREATE FUNCTION credit.lock_fact_of_call(fact_id uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM credit.lock_facts();
    RETURN EXISTS (SELECT FROM credit.fact AS f
                   WHERE f.fact_id = $1 AND f.call_time IS NOT NULL
                     AND f.leaf_index IS NULL AND f.rejected IS NULL);
END $$;

-- Applies it; the call's entry is made in this very transaction, or in the log's own before
-- this one ends. credit.number_facts ends it.
CREATE FUNCTION credit.apply_fact_of_call(fact_id uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    fact credit.fact;
BEGIN
    SELECT * INTO STRICT fact FROM credit.fact AS f
    WHERE f.fact_id = $1 AND f.call_time IS NOT NULL
      AND f.leaf_index IS NULL AND f.rejected IS NULL;
    PERFORM credit.apply_fact(fact);
END $$;

-- The call was refused, or its entry could not be made: the fact changes nothing.
CREATE FUNCTION credit.reject_fact_of_call(fact_id uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    UPDATE credit.fact AS f SET rejected = 'CGREF'
    WHERE f.fact_id = $1 AND f.call_time IS NOT NULL
      AND f.leaf_index IS NULL AND f.rejected IS NULL
$$;

-- As before; of a fact by call only where its process seems to have been killed.
CREATE OR REPLACE FUNCTION credit.any_pending_facts() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT FROM credit.fact
                   WHERE leaf_index IS NULL AND rejected IS NULL
                     AND (call_time IS NULL OR call_time < clock_timestamp() - interval '10 s'))
$$;

-- As before, without facts by call. One that nobody has logged is given up: whoever has it in
-- the log, where that is elsewhere, has applied it before (credit.admit_facts), and no call
-- lasts that long.
CREATE OR REPLACE FUNCTION credit.apply_pending_facts(most integer) RETURNS SETOF credit.fact
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

-- As before, with all that a consent says. What it allows is registered once; then it is only
-- paused, resumed or revoked, and a revocation is never taken back nor put off.
CREATE OR REPLACE FUNCTION credit.apply_fact_consent(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    b CONSTANT jsonb := fact.body;
    subject CONSTANT bytea := decode(b ->> 'subject_id', 'hex');
    changing CONSTANT text[] := '{revoke_time,pause_time,create_time}';
    given credit.consent := jsonb_populate_record(NULL::credit.consent,
        b - '{subject_id,partner,consent_commitment,terms_commitment,evidence_digest}'::text[]);
    known credit.consent;
BEGIN
    -- So that no link of this id comes between.
    PERFORM FROM credit.bucket_head AS h
    WHERE h.bucket = credit.bucket_of(subject) FOR KEY SHARE;
    given.subject_id := credit.person_of(subject);
    given.bucket := credit.bucket_of(given.subject_id);
    given.partner_id := b ->> 'partner';
    given.consent_commitment := decode(b ->> 'consent_commitment', 'hex');
    given.terms_commitment := decode(b ->> 'terms_commitment', 'hex');
    given.granted_subject_id := CASE WHEN given.terms_commitment IS NOT NULL THEN subject END;
    given.evidence_digest := decode(b ->> 'evidence_digest', 'hex');
    given.create_time := fact.record_time;
    IF NOT EXISTS (SELECT FROM credit.partner AS p WHERE p.partner_id = given.partner_id) THEN
        PERFORM credit.fact_unknown();
    END IF;
    SELECT * INTO known FROM credit.consent AS c
    WHERE c.bucket = given.bucket AND c.subject_id = given.subject_id
      AND c.partner_id = given.partner_id AND c.consent_commitment = given.consent_commitment;
    IF NOT FOUND THEN
        INSERT INTO credit.consent SELECT given.*;
    ELSIF to_jsonb(given) - changing <> to_jsonb(known) - changing
        OR (given.revoke_time, given.pause_time)
            IS NOT DISTINCT FROM (known.revoke_time, known.pause_time)
        OR known.revoke_time IS NOT NULL
            AND (given.revoke_time IS NULL OR given.revoke_time > known.revoke_time) THEN
        PERFORM credit.fact_conflict();
    ELSE
        UPDATE credit.consent AS c
        SET revoke_time = given.revoke_time, pause_time = given.pause_time
        WHERE c.bucket = known.bucket AND c.subject_id = known.subject_id
          AND c.partner_id = known.partner_id AND c.consent_commitment = known.consent_commitment;
    END IF;
END $$;

-- A partner's consents, in the order of their key.
CREATE INDEX consent_of_partner
    ON credit.consent (partner_id, bucket, subject_id, consent_commitment);

-- All consents of a person, also of one whose id is linked to another one.
CREATE FUNCTION credit.consents_of(subject bytea) RETURNS SETOF credit.consent
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT c.* FROM credit.person_of(subject) AS person
    JOIN credit.consent AS c ON c.bucket = credit.bucket_of(person) AND c.subject_id = person
$$;

REVOKE ALL ON FUNCTION credit.consents_of(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.consents_of(bytea) TO creditgateway_operator;
REVOKE ALL ON FUNCTION
    credit.record_fact_by_call(text, text, jsonb, text, timestamptz),
    credit.lock_fact_of_call(uuid), credit.apply_fact_of_call(uuid),
    credit.reject_fact_of_call(uuid)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    credit.record_fact_by_call(text, text, jsonb, text, timestamptz),
    credit.lock_fact_of_call(uuid), credit.apply_fact_of_call(uuid),
    credit.reject_fact_of_call(uuid)
TO creditgateway_gateway;

-- migrate:down

DO $$
BEGIN
    IF EXISTS (SELECT FROM credit.fact WHERE call_time IS NOT NULL AND leaf_index IS NOT NULL) THEN
        RAISE EXCEPTION 'facts of calls are entries of the log'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;
DROP FUNCTION credit.consents_of(bytea);
DROP INDEX credit.consent_of_partner;
DROP FUNCTION credit.record_fact_by_call(text, text, jsonb, text, timestamptz);
DROP FUNCTION credit.lock_fact_of_call(uuid);
DROP FUNCTION credit.apply_fact_of_call(uuid);
DROP FUNCTION credit.reject_fact_of_call(uuid);
CREATE OR REPLACE FUNCTION credit.any_pending_facts() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT FROM credit.fact WHERE leaf_index IS NULL AND rejected IS NULL)
$$;
CREATE OR REPLACE FUNCTION credit.apply_pending_facts(most integer) RETURNS SETOF credit.fact
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
CREATE OR REPLACE FUNCTION credit.apply_fact_consent(fact credit.fact) RETURNS void
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
ALTER TABLE credit.fact DROP COLUMN call_time;
ALTER TABLE credit.fact_kind DROP COLUMN by_call;

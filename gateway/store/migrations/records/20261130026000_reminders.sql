-- migrate:up

-- Reminders before the due date (docs/adr/0082-reminders.md). Where an institution wants them, that
-- one was made, and that it was acknowledged are facts: each an entry of the log. A reminder leaves
-- only once it is one. How sending goes stands in tables that no fact makes.

INSERT INTO credit.fact_kind (kind, ordered_with, recorders, action, by_call) VALUES
    ('reminder-endpoint', 'partner', '{operator}', 'policies', false),
    ('reminder', 'reminder', '{gateway}', NULL, false),
    ('reminder-receipt', 'reminder', '{}', NULL, true);

-- To where an institution's reminders are posted, and how long before the day.
CREATE TABLE credit.reminder_endpoint (
    partner_id    text PRIMARY KEY REFERENCES credit.partner,
    url           text NOT NULL CHECK (url LIKE 'https://%'),
    days_ahead    smallint NOT NULL CHECK (days_ahead BETWEEN 0 AND 62),
    secret_digest bytea NOT NULL CHECK (octet_length(secret_digest) = 32),  -- of the signing secret
    off_time      timestamptz       -- from then on none is made or sent
);

-- One day of payment of which an institution is reminded. The person stands here as in the log's
-- entries; the amount does not, only a salted digest of all that is said.
CREATE TABLE credit.reminder (
    reminder_id        uuid NOT NULL UNIQUE,    -- of its fact
    partner_id         text NOT NULL REFERENCES credit.partner,
    subject_commitment bytea NOT NULL CHECK (octet_length(subject_commitment) = 32),
    data_version       bigint NOT NULL CHECK (data_version > 0),
    as_of              date NOT NULL,
    due_date           date NOT NULL CHECK (due_date >= as_of),
    currency           text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    content_digest     bytea NOT NULL CHECK (octet_length(content_digest) = 32),
    record_time        timestamptz NOT NULL,
    acknowledge_time   timestamptz,         -- the first time; NULL: not yet
    channels           smallint[],          -- by which the person was told; none: by none
    PRIMARY KEY (partner_id, subject_commitment, due_date, currency),   -- once each
    CHECK ((acknowledge_time IS NULL) = (channels IS NULL))
);

-- What is to be sent, and about whom; the row goes when it is sent or cannot be any more.
CREATE TABLE credit.reminder_waiting (
    bucket            smallint NOT NULL,
    subject_id        bytea NOT NULL CHECK (octet_length(subject_id) = 32),
    reminder_id       uuid NOT NULL,
    partner_id        text NOT NULL,
    attempts          smallint NOT NULL DEFAULT 0,
    next_attempt_time timestamptz NOT NULL,
    PRIMARY KEY (bucket, subject_id, reminder_id),
    CHECK (bucket = credit.bucket_of(subject_id))
);
CREATE INDEX reminder_waiting_next ON credit.reminder_waiting (partner_id, next_attempt_time);
CREATE INDEX reminder_waiting_reminder ON credit.reminder_waiting (reminder_id);

-- What became of those that wait no longer.
CREATE TABLE credit.reminder_sent (
    reminder_id uuid PRIMARY KEY,
    partner_id  text NOT NULL,
    outcome     text NOT NULL CHECK (outcome IN ('delivered', 'too-late', 'given-up', 'withdrawn')),
    attempts    smallint NOT NULL,
    end_time    timestamptz NOT NULL
);
CREATE INDEX reminder_sent_partner ON credit.reminder_sent (partner_id, outcome);

-- Endpoints that do not take what is sent; off: none is sent until the operator sets it anew.
CREATE TABLE credit.reminder_failing (
    partner_id    text PRIMARY KEY,
    failing_since timestamptz NOT NULL,
    off_time      timestamptz
);

CREATE FUNCTION credit.apply_fact_reminder_endpoint(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    b CONSTANT jsonb := fact.body;
BEGIN
    IF NOT EXISTS (SELECT FROM credit.partner AS p WHERE p.partner_id = b ->> 'partner') THEN
        PERFORM credit.fact_unknown();
    END IF;
    INSERT INTO credit.reminder_endpoint AS e
    SELECT b ->> 'partner', b ->> 'url', (b ->> 'days_ahead')::smallint,
           decode(b ->> 'secret_digest', 'hex'), (b ->> 'off_time')::timestamptz
    ON CONFLICT (partner_id) DO UPDATE
    SET url = excluded.url, days_ahead = excluded.days_ahead,
        secret_digest = excluded.secret_digest, off_time = excluded.off_time;
    DELETE FROM credit.reminder_failing AS f WHERE f.partner_id = b ->> 'partner';
END $$;

CREATE FUNCTION credit.apply_fact_reminder(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    b CONSTANT jsonb := fact.body;
BEGIN
    -- Nobody is reminded who does not want to be, or no longer does.
    IF NOT EXISTS (SELECT FROM credit.reminder_endpoint AS e
                   WHERE e.partner_id = b ->> 'partner' AND e.off_time IS NULL) THEN
        PERFORM credit.fact_unknown();
    END IF;
    INSERT INTO credit.reminder
    SELECT fact.fact_id, b ->> 'partner', decode(b ->> 'subject_commitment', 'hex'),
           (b ->> 'data_version')::bigint,
           (b ->> 'as_of')::date, (b ->> 'due_date')::date, b ->> 'currency',
           decode(b ->> 'content_digest', 'hex'), fact.record_time;
END $$;

CREATE FUNCTION credit.apply_fact_reminder_receipt(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    b CONSTANT jsonb := fact.body;
    named CONSTANT uuid[] := ARRAY(
        SELECT (n.told ->> 'reminder')::uuid FROM jsonb_array_elements(b -> 'reminders') AS n (told));
    known bigint;
BEGIN
    SELECT count(*) INTO known FROM credit.reminder AS r
    WHERE r.reminder_id = ANY (named) AND r.partner_id = b ->> 'partner';
    IF known IS DISTINCT FROM cardinality(named) OR known = 0 THEN
        PERFORM credit.fact_unknown();
    END IF;
    UPDATE credit.reminder AS r
    SET acknowledge_time = fact.record_time,
        channels = ARRAY(SELECT c.number::smallint
                         FROM jsonb_array_elements_text(n.told -> 'channels')
                              WITH ORDINALITY AS c (number, place) ORDER BY c.place)
    FROM jsonb_array_elements(b -> 'reminders') AS n (told)
    WHERE r.reminder_id = (n.told ->> 'reminder')::uuid AND r.acknowledge_time IS NULL;
    -- Whoever acknowledges it has it, whatever became of the answer that said so.
    WITH gone AS (
        DELETE FROM credit.reminder_waiting AS w WHERE w.reminder_id = ANY (named)
        RETURNING w.reminder_id, w.partner_id, w.attempts)
    INSERT INTO credit.reminder_sent
    SELECT g.reminder_id, g.partner_id, 'delivered', g.attempts, fact.record_time FROM gone AS g
    ON CONFLICT DO NOTHING;
END $$;

-- ---------------------------------------------------------------- making

-- Where reminders go now, each with the partner's policy, which says whether they may.
CREATE FUNCTION credit.reminder_endpoints()
    RETURNS TABLE (partner_id text, url text, days_ahead smallint, secret_digest bytea,
                   policy_hash bytea, policy text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT e.partner_id, e.url, e.days_ahead, e.secret_digest, p.policy_hash, v.content
    FROM credit.reminder_endpoint AS e
    JOIN credit.partner AS p USING (partner_id)
    JOIN credit.policy_version AS v USING (policy_hash)
    LEFT JOIN credit.reminder_failing AS f USING (partner_id)
    WHERE e.off_time IS NULL AND f.off_time IS NULL
      AND (p.suspend_time IS NULL OR p.suspend_time > now())
    ORDER BY e.partner_id
$$;

-- Whether an endpoint and the policy that it was checked against are still those of now.
CREATE FUNCTION credit.endpoint_stands(partner text, to_url text, secret bytea, of_policy bytea)
    RETURNS boolean
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM credit.reminder_endpoints() AS e
        WHERE e.partner_id = partner AND e.url = to_url AND e.secret_digest = secret
          AND e.policy_hash = of_policy)
$$;

-- People who may have something to pay between two days, behind one of them, of whom a partner has
-- a consent for post-loan management in effect, and an account: each with that consent.
CREATE FUNCTION credit.people_to_remind(
    partner text, low date, high date, after_bucket smallint, after_subject bytea, most integer
) RETURNS TABLE (subject_id bytea, consent_commitment bytea)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
    SELECT DISTINCT ON (c.bucket, c.subject_id) c.subject_id, c.consent_commitment
    FROM credit.consent AS c
    WHERE c.partner_id = partner AND 1 = ANY (c.purposes)
      AND (c.bucket, c.subject_id) > (after_bucket, after_subject)
      AND (c.revoke_time IS NULL OR c.revoke_time > now()) AND c.pause_time IS NULL
      AND c.valid_from <= now() AND c.valid_until > now()
      -- Uses that are counted are for questions, one by one.
      AND c.use_count IS NULL
      AND EXISTS (SELECT FROM credit.instalment AS i
                  WHERE i.bucket = c.bucket AND i.subject_id = c.subject_id
                    AND i.due_on BETWEEN low AND high)
      AND EXISTS (SELECT FROM credit.account AS a
                  WHERE a.bucket = c.bucket AND a.subject_id = c.subject_id
                    AND a.partner_id = partner)
    ORDER BY c.bucket, c.subject_id, c.consent_commitment LIMIT most
$$;

-- Whether a partner may be told of somebody, now.
CREATE FUNCTION credit.may_remind(partner text, subject bytea, consent bytea) RETURNS boolean
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM credit.consent AS c
        WHERE c.bucket = credit.bucket_of(subject) AND c.subject_id = subject
          AND c.partner_id = partner AND c.consent_commitment = consent
          AND 1 = ANY (c.purposes) AND c.use_count IS NULL
          AND (c.revoke_time IS NULL OR c.revoke_time > clock_timestamp())
          AND c.pause_time IS NULL
          AND c.valid_from <= clock_timestamp() AND c.valid_until > clock_timestamp())
$$;

-- Records a reminder, and that it is to be sent; NULL: there is no such consent any more, or the
-- partner is to be told of nobody.
CREATE FUNCTION credit.record_reminder(subject bytea, body jsonb) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    made uuid;
    partner CONSTANT text := body ->> 'partner';
BEGIN
    IF NOT credit.may_remind(
        partner, subject, decode(body ->> 'consent_commitment', 'hex'))
        OR NOT EXISTS (SELECT FROM credit.reminder_endpoints() AS e
                       WHERE e.partner_id = partner) THEN
        RETURN NULL;
    END IF;
    made := credit.record_fact(
        'reminder', 'reminder:' || partner || ':' || (body ->> 'subject_commitment'), body, '');
    INSERT INTO credit.reminder_waiting
    VALUES (credit.bucket_of(subject), subject, made, partner, 0, clock_timestamp());
    RETURN made;
END $$;

-- Which days a partner was told of already, of one person.
CREATE FUNCTION credit.days_reminded_of(partner text, commitment bytea, since date)
    RETURNS TABLE (due_date date, currency text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT r.due_date, r.currency FROM credit.reminder AS r
    WHERE r.partner_id = partner AND r.subject_commitment = commitment AND r.due_date >= since
    UNION ALL
    SELECT (f.body::jsonb ->> 'due_date')::date, f.body::jsonb ->> 'currency'
    FROM credit.fact AS f
    WHERE f.leaf_index IS NULL AND f.rejected IS NULL
      AND f.scope = 'reminder:' || partner || ':' || encode(commitment, 'hex')
$$;

-- ---------------------------------------------------------------- sending

-- Takes some of a partner's reminders that are entries, and whose next attempt has come; none where
-- the endpoint or the policy is another one by now. Nobody else takes them for so long; whoever is
-- killed meanwhile leaves them to be taken again.
CREATE FUNCTION credit.take_reminders(
    partner text, to_url text, secret bytea, of_policy bytea,
    moment timestamptz, most integer, hold interval
) RETURNS TABLE (
        reminder_id uuid, subject_id bytea, consent_commitment bytea, data_version bigint,
        as_of date, due_date date, currency text, content_digest bytea, record_time timestamptz,
        attempts smallint, fact_body text, leaf_index bigint, allowed boolean)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    DELETE FROM credit.reminder_waiting AS w USING credit.fact AS f
    WHERE f.fact_id = w.reminder_id AND w.partner_id = partner AND f.rejected IS NOT NULL;
    IF NOT credit.endpoint_stands(partner, to_url, secret, of_policy) THEN
        RETURN;
    END IF;
    RETURN QUERY
    WITH taken AS (
        SELECT w.bucket, w.subject_id, w.reminder_id
        FROM credit.reminder_waiting AS w
        WHERE w.partner_id = partner AND w.next_attempt_time <= moment
          AND EXISTS (SELECT FROM credit.fact AS f
                      WHERE f.fact_id = w.reminder_id AND f.leaf_index IS NOT NULL)
        ORDER BY w.next_attempt_time LIMIT most FOR UPDATE SKIP LOCKED
    ), held AS (
        UPDATE credit.reminder_waiting AS w
        SET attempts = w.attempts + 1, next_attempt_time = moment + hold
        FROM taken AS t
        WHERE w.bucket = t.bucket AND w.subject_id = t.subject_id
          AND w.reminder_id = t.reminder_id
        RETURNING w.*
    )
    SELECT r.reminder_id, h.subject_id, n.consent, r.data_version, r.as_of,
           r.due_date, r.currency, r.content_digest, r.record_time, h.attempts, f.body,
           f.leaf_index, credit.may_remind(partner, h.subject_id, n.consent)
    FROM held AS h
    JOIN credit.reminder AS r USING (reminder_id)
    JOIN credit.fact AS f ON f.fact_id = r.reminder_id
    CROSS JOIN LATERAL (
        SELECT decode(f.body::jsonb ->> 'consent_commitment', 'hex') AS consent) AS n
    ORDER BY f.leaf_index;
END $$;

-- Whether a reminder that was taken may still leave: asked right before it does.
CREATE FUNCTION credit.may_leave(reminder uuid, to_url text, secret bytea, of_policy bytea)
    RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM credit.reminder_waiting AS w JOIN credit.fact AS f ON f.fact_id = w.reminder_id
        WHERE w.reminder_id = reminder
          AND credit.endpoint_stands(w.partner_id, to_url, secret, of_policy)
          AND credit.may_remind(w.partner_id, w.subject_id,
                                decode(f.body::jsonb ->> 'consent_commitment', 'hex')))
$$;

-- It was not taken by the endpoint: after how many attempts it waits, and until when.
CREATE FUNCTION credit.retry_reminder(reminder uuid, so_far smallint, next_time timestamptz)
    RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    UPDATE credit.reminder_waiting AS w SET attempts = so_far, next_attempt_time = next_time
    WHERE w.reminder_id = reminder
$$;

-- It waits no longer.
CREATE FUNCTION credit.end_reminder(reminder uuid, how text, moment timestamptz) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    WITH gone AS (
        DELETE FROM credit.reminder_waiting AS w WHERE w.reminder_id = reminder
        RETURNING w.reminder_id, w.partner_id, w.attempts)
    INSERT INTO credit.reminder_sent
    SELECT g.reminder_id, g.partner_id, how, g.attempts, moment FROM gone AS g
    ON CONFLICT DO NOTHING
$$;

-- Whether an endpoint took what was sent: none is sent any more to one that has not for so long, or
-- that says it is gone.
CREATE FUNCTION credit.note_endpoint(
    partner text, took boolean, gone boolean, moment timestamptz, patience interval
) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    ended boolean := false;
BEGIN
    IF took THEN
        DELETE FROM credit.reminder_failing AS f WHERE f.partner_id = partner;
        RETURN false;
    END IF;
    INSERT INTO credit.reminder_failing AS f VALUES (partner, moment, NULL)
    ON CONFLICT DO NOTHING;
    UPDATE credit.reminder_failing AS f SET off_time = moment
    WHERE f.partner_id = partner AND f.off_time IS NULL
      AND (gone OR f.failing_since <= moment - patience)
    RETURNING true INTO ended;
    RETURN coalesce(ended, false);
END $$;

-- How sending goes, by partner.
CREATE FUNCTION credit.reminder_sending()
    RETURNS TABLE (partner_id text, outcome text, reminders bigint, since timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT w.partner_id, 'waiting', count(*), min(w.next_attempt_time)
    FROM credit.reminder_waiting AS w GROUP BY w.partner_id
    UNION ALL
    SELECT s.partner_id, s.outcome, count(*), max(s.end_time)
    FROM credit.reminder_sent AS s GROUP BY s.partner_id, s.outcome
    UNION ALL
    SELECT f.partner_id, CASE WHEN f.off_time IS NULL THEN 'failing' ELSE 'off' END, 0,
           coalesce(f.off_time, f.failing_since)
    FROM credit.reminder_failing AS f
    ORDER BY 1, 2
$$;

-- How far some of a partner's reminders have come; those of others are not there.
CREATE FUNCTION credit.reminder_states(of_partner text, reminder_ids uuid[])
    RETURNS TABLE (reminder_id uuid, acknowledge_time timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
    SELECT r.reminder_id, r.acknowledge_time FROM credit.reminder AS r
    WHERE r.partner_id = of_partner AND r.reminder_id = ANY (reminder_ids)
$$;

REVOKE ALL ON FUNCTION
    credit.apply_fact_reminder_endpoint(credit.fact),
    credit.apply_fact_reminder(credit.fact),
    credit.apply_fact_reminder_receipt(credit.fact),
    credit.reminder_endpoints(),
    credit.people_to_remind(text, date, date, smallint, bytea, integer),
    credit.may_remind(text, bytea, bytea),
    credit.record_reminder(bytea, jsonb),
    credit.days_reminded_of(text, bytea, date),
    credit.endpoint_stands(text, text, bytea, bytea),
    credit.take_reminders(text, text, bytea, bytea, timestamptz, integer, interval),
    credit.may_leave(uuid, text, bytea, bytea),
    credit.retry_reminder(uuid, smallint, timestamptz),
    credit.end_reminder(uuid, text, timestamptz),
    credit.note_endpoint(text, boolean, boolean, timestamptz, interval),
    credit.reminder_sending(),
    credit.reminder_states(text, uuid[])
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    credit.reminder_endpoints(),
    credit.people_to_remind(text, date, date, smallint, bytea, integer),
    credit.record_reminder(bytea, jsonb),
    credit.days_reminded_of(text, bytea, date),
    credit.take_reminders(text, text, bytea, bytea, timestamptz, integer, interval),
    credit.may_leave(uuid, text, bytea, bytea),
    credit.retry_reminder(uuid, smallint, timestamptz),
    credit.end_reminder(uuid, text, timestamptz),
    credit.note_endpoint(text, boolean, boolean, timestamptz, interval),
    credit.reminder_states(text, uuid[])
TO creditgateway_gateway;
GRANT EXECUTE ON FUNCTION credit.reminder_sending() TO creditgateway_operator;
GRANT SELECT ON credit.reminder_endpoint, credit.reminder
TO creditgateway_operator, creditgateway_auditor;

-- Two functions stay as they are but for one thing each: an endpoint can be turned off without a
-- second operator, and replay does not read the facts of reminders.
DO $$
DECLARE
    change record;
    source text;
    changed text;
BEGIN
    FOR change IN
        SELECT c.* FROM (VALUES
            ('credit.fact_restricts(credit.fact)',
             'WHEN ''certificate'' THEN',
             'WHEN ''reminder-endpoint'' THEN b ->> ''off_time'' IS NOT NULL AND EXISTS (
            SELECT FROM credit.reminder_endpoint AS e
            WHERE e.partner_id = b ->> ''partner'' AND e.url = b ->> ''url'')
        WHEN ''certificate'' THEN'),
            ('credit.read_directory_facts(bigint)',
             '''correction-receipt''',
             '''correction-receipt'', ''reminder-endpoint'', ''reminder'', ''reminder-receipt''')
        ) AS c (name, before, after)
    LOOP
        source := pg_get_functiondef(change.name::regprocedure);
        changed := replace(source, change.before, change.after);
        ASSERT length(changed) - length(source) = length(change.after) - length(change.before),
            change.name || ' is another one';
        EXECUTE changed;
    END LOOP;
END $$;

-- migrate:down

DO $$
DECLARE
    change record;
    source text;
    changed text;
BEGIN
    IF EXISTS (SELECT FROM credit.fact WHERE kind LIKE 'reminder%' AND leaf_index IS NOT NULL) THEN
        RAISE EXCEPTION 'reminders are entries of the log'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    FOR change IN
        SELECT c.* FROM (VALUES
            ('credit.fact_restricts(credit.fact)',
             'WHEN ''reminder-endpoint'' THEN b ->> ''off_time'' IS NOT NULL AND EXISTS (
            SELECT FROM credit.reminder_endpoint AS e
            WHERE e.partner_id = b ->> ''partner'' AND e.url = b ->> ''url'')
        WHEN ''certificate'' THEN',
             'WHEN ''certificate'' THEN'),
            ('credit.read_directory_facts(bigint)',
             '''correction-receipt'', ''reminder-endpoint'', ''reminder'', ''reminder-receipt''',
             '''correction-receipt''')
        ) AS c (name, before, after)
    LOOP
        source := pg_get_functiondef(change.name::regprocedure);
        changed := replace(source, change.before, change.after);
        ASSERT length(changed) - length(source) = length(change.after) - length(change.before),
            change.name || ' is another one';
        EXECUTE changed;
    END LOOP;
END $$;
DROP FUNCTION credit.apply_fact_reminder_endpoint(credit.fact);
DROP FUNCTION credit.apply_fact_reminder(credit.fact);
DROP FUNCTION credit.apply_fact_reminder_receipt(credit.fact);
DROP FUNCTION credit.reminder_endpoints();
DROP FUNCTION credit.people_to_remind(text, date, date, smallint, bytea, integer);
DROP FUNCTION credit.record_reminder(bytea, jsonb);
DROP FUNCTION credit.days_reminded_of(text, bytea, date);
DROP FUNCTION credit.take_reminders(text, text, bytea, bytea, timestamptz, integer, interval);
DROP FUNCTION credit.may_leave(uuid, text, bytea, bytea);
DROP FUNCTION credit.endpoint_stands(text, text, bytea, bytea);
DROP FUNCTION credit.may_remind(text, bytea, bytea);
DROP FUNCTION credit.retry_reminder(uuid, smallint, timestamptz);
DROP FUNCTION credit.end_reminder(uuid, text, timestamptz);
DROP FUNCTION credit.note_endpoint(text, boolean, boolean, timestamptz, interval);
DROP FUNCTION credit.reminder_sending();
DROP FUNCTION credit.reminder_states(text, uuid[]);
DROP TABLE credit.reminder_failing, credit.reminder_sent, credit.reminder_waiting;
DROP TABLE credit.reminder, credit.reminder_endpoint;
DELETE FROM credit.fact WHERE kind LIKE 'reminder%';
DELETE FROM credit.fact_kind WHERE kind LIKE 'reminder-%';
DELETE FROM credit.fact_kind WHERE kind = 'reminder';

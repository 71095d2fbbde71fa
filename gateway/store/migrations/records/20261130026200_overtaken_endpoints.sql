-- migrate:up

-- Where reminders go is replaced as a whole, as a partner's row is: what turns them off passes a
-- change that waits for a second operator, and must not be undone by it (docs/adr/0053).
--   apply_fact_reminder_endpoint: each names the one that it follows.
--   fact_is_overtaken: a change that waited while a later one took effect is rejected.
--   fact_restricts: reminders are turned off only by what changes nothing else, and from no later
--     moment on. Days and secret could be changed without a second operator along with it.

CREATE OR REPLACE FUNCTION credit.apply_fact_reminder_endpoint(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    b CONSTANT jsonb := fact.body;
    newest uuid;
BEGIN
    SELECT f.fact_id INTO newest FROM credit.fact AS f
    WHERE f.scope = fact.scope AND f.kind = fact.kind AND f.number < fact.number
      AND f.rejected IS NULL
    ORDER BY f.number DESC LIMIT 1;
    IF NOT EXISTS (SELECT FROM credit.partner AS p WHERE p.partner_id = b ->> 'partner') THEN
        PERFORM credit.fact_unknown();
    ELSIF newest IS DISTINCT FROM (b ->> 'previous')::uuid
        OR credit.fact_is_overtaken(fact) THEN
        PERFORM credit.fact_conflict();
    END IF;
    INSERT INTO credit.reminder_endpoint AS e
    SELECT b ->> 'partner', b ->> 'url', (b ->> 'days_ahead')::smallint,
           decode(b ->> 'secret_digest', 'hex'), (b ->> 'off_time')::timestamptz
    ON CONFLICT (partner_id) DO UPDATE
    SET url = excluded.url, days_ahead = excluded.days_ahead,
        secret_digest = excluded.secret_digest, off_time = excluded.off_time;
    DELETE FROM credit.reminder_failing AS f WHERE f.partner_id = b ->> 'partner';
END $$;

DO $$
DECLARE
    change record;
    source text;
    changed text;
BEGIN
    FOR change IN
        SELECT c.* FROM (VALUES
            ('credit.fact_is_overtaken(credit.fact)',
             'fact.kind = ''partner'' AND EXISTS',
             'fact.kind IN (''partner'', ''reminder-endpoint'') AND EXISTS'),
            ('credit.fact_restricts(credit.fact)',
             'WHERE e.partner_id = b ->> ''partner'' AND e.url = b ->> ''url'')',
             'WHERE e.partner_id = b ->> ''partner'' AND e.url = b ->> ''url''
              AND e.days_ahead = (b ->> ''days_ahead'')::integer
              AND encode(e.secret_digest, ''hex'') = b ->> ''secret_digest''
              AND (e.off_time IS NULL OR (b ->> ''off_time'')::timestamptz <= e.off_time))')
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
    FOR change IN
        SELECT c.* FROM (VALUES
            ('credit.fact_restricts(credit.fact)',
             'WHERE e.partner_id = b ->> ''partner'' AND e.url = b ->> ''url''
              AND e.days_ahead = (b ->> ''days_ahead'')::integer
              AND encode(e.secret_digest, ''hex'') = b ->> ''secret_digest''
              AND (e.off_time IS NULL OR (b ->> ''off_time'')::timestamptz <= e.off_time))',
             'WHERE e.partner_id = b ->> ''partner'' AND e.url = b ->> ''url'')'),
            ('credit.fact_is_overtaken(credit.fact)',
             'fact.kind IN (''partner'', ''reminder-endpoint'') AND EXISTS',
             'fact.kind = ''partner'' AND EXISTS')
        ) AS c (name, before, after)
    LOOP
        source := pg_get_functiondef(change.name::regprocedure);
        changed := replace(source, change.before, change.after);
        ASSERT length(changed) - length(source) = length(change.after) - length(change.before),
            change.name || ' is another one';
        EXECUTE changed;
    END LOOP;
END $$;
CREATE OR REPLACE FUNCTION credit.apply_fact_reminder_endpoint(fact credit.fact) RETURNS void
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

-- migrate:up

-- A reminder that cannot leave, because its endpoint is off or left alone or its partner suspended,
-- waits until its day is past, and no longer. Whether any sender is at work at all is noted, for
-- metrics: where none is, nothing fails.

-- Ends some of those that wait for a day that is past; gives how many. The day has to be past by
-- the database's clock, too: what is ended never leaves. One that somebody sends just now is left.
CREATE FUNCTION credit.expire_reminders(today date, moment timestamptz, most integer)
    RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    over_before CONSTANT date := least(today, (clock_timestamp() AT TIME ZONE 'UTC')::date);
    ended bigint;
BEGIN
    -- What was rejected is no reminder.
    DELETE FROM credit.reminder_waiting AS w USING credit.fact AS f
    WHERE f.fact_id = w.reminder_id AND f.rejected IS NOT NULL;
    WITH late AS (
        SELECT w.bucket, w.subject_id, w.reminder_id
        FROM credit.reminder_waiting AS w JOIN credit.fact AS f ON f.fact_id = w.reminder_id
        WHERE w.next_attempt_time <= moment
          AND (f.body::jsonb ->> 'due_date')::date < over_before
        LIMIT most FOR UPDATE OF w SKIP LOCKED
    ), gone AS (
        DELETE FROM credit.reminder_waiting AS w USING late AS l
        WHERE w.bucket = l.bucket AND w.subject_id = l.subject_id
          AND w.reminder_id = l.reminder_id
        RETURNING w.reminder_id, w.partner_id, w.attempts
    ), noted AS (
        INSERT INTO credit.reminder_sent
        SELECT g.reminder_id, g.partner_id, 'too-late', g.attempts, moment FROM gone AS g
        ON CONFLICT DO NOTHING
    )
    SELECT count(*) INTO ended FROM gone;
    RETURN ended;
END $$;

-- Which days a partner was told of already, of a person under other ids of theirs. What was
-- withdrawn when two ids became one was told to nobody.
CREATE FUNCTION credit.days_told_of(partner text, commitments bytea[], since date)
    RETURNS TABLE (due_date date, currency text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT r.due_date, r.currency
    FROM credit.reminder AS r
    LEFT JOIN credit.reminder_sent AS s ON s.reminder_id = r.reminder_id
    WHERE r.partner_id = partner AND r.subject_commitment = ANY (commitments)
      AND r.due_date >= since AND s.outcome IS DISTINCT FROM 'withdrawn'
    UNION ALL
    SELECT (f.body::jsonb ->> 'due_date')::date, f.body::jsonb ->> 'currency'
    FROM unnest(commitments) AS c (commitment) JOIN credit.fact AS f
      ON f.scope = 'reminder:' || partner || ':' || encode(c.commitment, 'hex')
    WHERE f.leaf_index IS NULL AND f.rejected IS NULL
$$;

-- When a sender was last at work.
CREATE TABLE credit.reminder_round (
    only_row   boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    round_time timestamptz NOT NULL
);

-- A sender has done a round; noted once a minute.
CREATE FUNCTION credit.note_reminder_round() RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    INSERT INTO credit.reminder_round AS r (round_time) VALUES (clock_timestamp())
    ON CONFLICT (only_row) DO UPDATE SET round_time = excluded.round_time
    WHERE r.round_time < excluded.round_time - interval '1 minute'
$$;

-- What metrics tell of reminders; "recently" is in the last 24 hours.
--   untried, again     how many wait, that were never tried and that failed before
--   turn_age           how long the one waits whose turn came first, of endpoints that are on
--   round_age          since a sender was last at work, where any endpoint is on; NULL: none is
--   failing            endpoints that take nothing, or are left alone for that
--   made, acknowledged recently
--   ended              recently, by outcome
CREATE FUNCTION credit.reminder_figures()
    RETURNS TABLE (untried bigint, again bigint, turn_age double precision,
                   round_age double precision, failing bigint, made bigint, acknowledged bigint,
                   ended jsonb)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    WITH since AS MATERIALIZED (SELECT clock_timestamp() - interval '24 hours' AS start),
    standing AS MATERIALIZED (SELECT e.partner_id FROM credit.reminder_endpoints() AS e),
    waiting AS (
        SELECT count(*) FILTER (WHERE w.attempts = 0) AS untried,
               count(*) FILTER (WHERE w.attempts > 0) AS again
        FROM credit.reminder_waiting AS w)
    SELECT w.untried, w.again,
           (SELECT greatest(0, extract(epoch FROM clock_timestamp() - min(first.turn)))
            FROM standing AS s CROSS JOIN LATERAL (
                SELECT min(t.next_attempt_time) AS turn FROM credit.reminder_waiting AS t
                WHERE t.partner_id = s.partner_id) AS first)::float8,
           (SELECT extract(epoch FROM clock_timestamp() - coalesce(
                (SELECT r.round_time FROM credit.reminder_round AS r),
                (SELECT min(f.record_time) FROM credit.fact AS f
                 WHERE f.kind = 'reminder-endpoint' AND f.scope = ANY (ARRAY(
                     SELECT 'partner:' || s.partner_id FROM standing AS s)))))
            WHERE EXISTS (SELECT FROM standing))::float8,
           (SELECT count(*) FROM credit.reminder_failing),
           (SELECT count(*) FROM credit.reminder AS r, since AS n WHERE r.record_time > n.start),
           (SELECT count(*) FROM credit.reminder AS r, since AS n
            WHERE r.acknowledge_time > n.start),
           (SELECT coalesce(jsonb_object_agg(o.outcome, o.reminders), '{}')
            FROM (SELECT s.outcome, count(*) AS reminders FROM credit.reminder_sent AS s, since AS n
                  WHERE s.end_time > n.start GROUP BY s.outcome) AS o)
    FROM waiting AS w
$$;
CREATE INDEX reminder_made ON credit.reminder (record_time);
CREATE INDEX reminder_acknowledged ON credit.reminder (acknowledge_time);
CREATE INDEX reminder_ended ON credit.reminder_sent (end_time, outcome);

REVOKE ALL ON FUNCTION
    credit.expire_reminders(date, timestamptz, integer),
    credit.days_told_of(text, bytea[], date),
    credit.note_reminder_round(),
    credit.reminder_figures()
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    credit.expire_reminders(date, timestamptz, integer),
    credit.days_told_of(text, bytea[], date),
    credit.note_reminder_round(),
    credit.reminder_figures()
TO creditgateway_gateway;

-- migrate:down

DROP FUNCTION
    credit.expire_reminders(date, timestamptz, integer),
    credit.days_told_of(text, bytea[], date),
    credit.note_reminder_round(),
    credit.reminder_figures();
DROP TABLE credit.reminder_round;
DROP INDEX credit.reminder_made, credit.reminder_acknowledged, credit.reminder_ended;

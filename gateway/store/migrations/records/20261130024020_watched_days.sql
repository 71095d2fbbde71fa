-- migrate:up

-- Facts by which a consent was paused, for what follows.
CREATE INDEX fact_pause ON credit.fact
    (decode(body::jsonb ->> 'consent_commitment', 'hex'), number)
    WHERE kind = 'consent' AND body::jsonb ->> 'pause_time' IS NOT NULL;

-- Since when a consent may be used again that was paused: by the first fact of it behind the last
-- one by which it was. NULL: it never was, or still is.
CREATE FUNCTION credit.resume_time_of(commitment bytea) RETURNS timestamptz
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT r.record_time
    FROM (SELECT f.scope, f.number FROM credit.fact AS f
          WHERE f.kind = 'consent' AND f.body::jsonb ->> 'pause_time' IS NOT NULL
            AND decode(f.body::jsonb ->> 'consent_commitment', 'hex') = commitment
            AND f.leaf_index IS NOT NULL
          ORDER BY decode(f.body::jsonb ->> 'consent_commitment', 'hex') DESC, f.number DESC
          LIMIT 1) AS p
    JOIN credit.fact AS r ON r.scope = p.scope AND r.number > p.number
    WHERE r.kind = 'consent' AND r.rejected IS NULL
    ORDER BY r.number LIMIT 1
$$;

-- Now a consent that was paused counts from its resumption on: what came about before is told by
-- none, whoever listened meanwhile (ADR 80).
CREATE OR REPLACE FUNCTION credit.watching_consent(
    partner text, subject bytea, moment timestamptz, came_about timestamptz
) RETURNS bytea
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT c.consent_commitment FROM credit.consent AS c
    WHERE c.bucket = credit.bucket_of(subject) AND c.subject_id = subject
      AND c.partner_id = partner AND 1 = ANY (c.purposes)
      AND (c.revoke_time IS NULL OR c.revoke_time > moment) AND c.pause_time IS NULL
      AND c.valid_from <= moment AND c.valid_until > moment
      AND greatest(c.valid_from, c.create_time, credit.resume_time_of(c.consent_commitment))
          <= came_about
    ORDER BY c.consent_commitment LIMIT 1
$$;

-- Everybody of a bucket whom a partner may watch at a moment, each with a consent: whose figures
-- time alone may change.
CREATE FUNCTION credit.watched_people(partner text, of_bucket smallint, moment timestamptz)
RETURNS TABLE (subject_id bytea, consent_commitment bytea)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
    SELECT p.subject_id, w.consent_commitment
    FROM (
        SELECT s.subject_id
        FROM (SELECT DISTINCT c.subject_id FROM credit.consent AS c
              WHERE c.partner_id = partner AND c.bucket = of_bucket) AS c
        JOIN credit.summary AS s ON s.bucket = of_bucket AND s.subject_id = c.subject_id
    ) AS p
    CROSS JOIN LATERAL (
        SELECT credit.watching_consent(partner, p.subject_id, moment, moment) AS consent_commitment
    ) AS w
    WHERE w.consent_commitment IS NOT NULL
$$;

REVOKE ALL ON FUNCTION
    credit.resume_time_of(bytea),
    credit.watched_people(text, smallint, timestamptz)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.watched_people(text, smallint, timestamptz)
TO creditgateway_gateway;

-- migrate:down

DROP FUNCTION credit.watched_people(text, smallint, timestamptz);
CREATE OR REPLACE FUNCTION credit.watching_consent(
    partner text, subject bytea, moment timestamptz, came_about timestamptz
) RETURNS bytea
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT c.consent_commitment FROM credit.consent AS c
    WHERE c.bucket = credit.bucket_of(subject) AND c.subject_id = subject
      AND c.partner_id = partner AND 1 = ANY (c.purposes)
      AND (c.revoke_time IS NULL OR c.revoke_time > moment) AND c.pause_time IS NULL
      AND c.valid_from <= moment AND c.valid_until > moment
      AND greatest(c.valid_from, c.create_time) <= came_about
    ORDER BY c.consent_commitment LIMIT 1
$$;
DROP FUNCTION credit.resume_time_of(bytea);
DROP INDEX credit.fact_pause;

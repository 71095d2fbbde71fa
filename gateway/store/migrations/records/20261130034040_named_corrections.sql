-- migrate:up

-- What a resolved dispute names as its correction makes answers wrong, too, whether or not it was
-- contributed with `--corrects`: whoever had been told is told so
-- (docs/adr/0060-corrections-reach-who-was-told.md). Else as before.
CREATE INDEX dispute_correction ON credit.dispute (correction) WHERE correction IS NOT NULL;

CREATE OR REPLACE FUNCTION credit.correcting_facts(also bigint) RETURNS TABLE (
    contribution_id bigint, restriction_fact_id uuid, kind text, corrects bytea, partner_id text,
    effect_leaf bigint, record_time timestamptz, searched bigint, search_time timestamptz
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    WITH restricting AS (
        SELECT f.fact_id, f.leaf_index, f.record_time,
               CASE f.kind WHEN 'dispute' THEN decode(f.body::jsonb ->> 'dispute', 'hex') END
                   AS dispute,
               CASE f.kind WHEN 'dispute' THEN (f.body::jsonb ->> 'restricted')::boolean
                   ELSE NOT (f.body::jsonb ->> 'lifted')::boolean END AS restricted,
               -- Of a dispute each fact is the whole state; of the others each changes it.
               CASE f.kind WHEN 'dispute' THEN coalesce(
                   lag((f.body::jsonb ->> 'restricted')::boolean) OVER (
                       PARTITION BY f.kind, f.body::jsonb ->> 'dispute' ORDER BY f.leaf_index),
                   false) END AS before
        FROM credit.fact AS f
        WHERE f.kind IN ('dispute', 'restriction') AND f.leaf_index IS NOT NULL
    ), named AS (
        SELECT d.correction, (array_agg(d.dispute_id ORDER BY d.dispute_id))[1] AS dispute
        FROM credit.dispute AS d WHERE d.correction IS NOT NULL GROUP BY d.correction
    ), found AS (
        SELECT c.contribution_id, NULL::uuid AS fact_id, c.kind,
               coalesce(c.corrects, n.dispute) AS corrects, c.partner_id, f.leaf_index,
               f.record_time
        FROM credit.contribution AS c
        JOIN credit.fact AS f ON f.fact_id = c.fact_id AND f.leaf_index IS NOT NULL
        LEFT JOIN named AS n ON n.correction = c.contribution_id
        WHERE (c.corrects IS NOT NULL OR n.correction IS NOT NULL
               OR c.kind IN ('withdrawal', 'move', 'link', 'erasure')
               OR c.contribution_id = also)
          AND NOT f.adopted
        UNION ALL
        SELECT NULL, r.fact_id, CASE WHEN r.restricted THEN 'restriction' ELSE 'lift' END,
               r.dispute, NULL, r.leaf_index, r.record_time
        FROM restricting AS r WHERE r.restricted IS DISTINCT FROM r.before
    )
    SELECT e.contribution_id, e.fact_id, e.kind, e.corrects, e.partner_id, e.leaf_index,
           e.record_time, coalesce(s.high, 0), s.search_time
    FROM found AS e
    LEFT JOIN LATERAL (
        SELECT max(d.high), max(d.record_time) FROM credit.correction AS d
        WHERE d.contribution_id = e.contribution_id
           OR d.restriction_fact_id = e.fact_id) AS s (high, search_time) ON true
    ORDER BY e.leaf_index
$$;

-- migrate:down

CREATE OR REPLACE FUNCTION credit.correcting_facts(also bigint) RETURNS TABLE (
    contribution_id bigint, restriction_fact_id uuid, kind text, corrects bytea, partner_id text,
    effect_leaf bigint, record_time timestamptz, searched bigint, search_time timestamptz
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    WITH restricting AS (
        SELECT f.fact_id, f.leaf_index, f.record_time,
               CASE f.kind WHEN 'dispute' THEN decode(f.body::jsonb ->> 'dispute', 'hex') END
                   AS dispute,
               CASE f.kind WHEN 'dispute' THEN (f.body::jsonb ->> 'restricted')::boolean
                   ELSE NOT (f.body::jsonb ->> 'lifted')::boolean END AS restricted,
               -- Of a dispute each fact is the whole state; of the others each changes it.
               CASE f.kind WHEN 'dispute' THEN coalesce(
                   lag((f.body::jsonb ->> 'restricted')::boolean) OVER (
                       PARTITION BY f.kind, f.body::jsonb ->> 'dispute' ORDER BY f.leaf_index),
                   false) END AS before
        FROM credit.fact AS f
        WHERE f.kind IN ('dispute', 'restriction') AND f.leaf_index IS NOT NULL
    ), found AS (
        SELECT c.contribution_id, NULL::uuid AS fact_id, c.kind, c.corrects, c.partner_id,
               f.leaf_index, f.record_time
        FROM credit.contribution AS c
        JOIN credit.fact AS f ON f.fact_id = c.fact_id AND f.leaf_index IS NOT NULL
        WHERE (c.corrects IS NOT NULL OR c.kind IN ('withdrawal', 'move', 'link', 'erasure')
               OR c.contribution_id = also)
          AND NOT f.adopted
        UNION ALL
        SELECT NULL, r.fact_id, CASE WHEN r.restricted THEN 'restriction' ELSE 'lift' END,
               r.dispute, NULL, r.leaf_index, r.record_time
        FROM restricting AS r WHERE r.restricted IS DISTINCT FROM r.before
    )
    SELECT e.contribution_id, e.fact_id, e.kind, e.corrects, e.partner_id, e.leaf_index,
           e.record_time, coalesce(s.high, 0), s.search_time
    FROM found AS e
    LEFT JOIN LATERAL (
        SELECT max(d.high), max(d.record_time) FROM credit.correction AS d
        WHERE d.contribution_id = e.contribution_id
           OR d.restriction_fact_id = e.fact_id) AS s (high, search_time) ON true
    ORDER BY e.leaf_index
$$;
DROP INDEX credit.dispute_correction;

-- migrate:up

-- Early warning (ADR 72). The gateway's role reads no versions of anybody's records but of people
-- who have given the partner that watches a consent for post-loan management, which is purpose 1.

-- A consent of a person for a partner to watch them, at a moment, that was in effect already when
-- something came about; NULL: there is none.
CREATE FUNCTION credit.watching_consent(
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

-- The next data version of a bucket, of those from one to another, that changed somebody who is
-- watched; and all of them whom it changed, each with a consent that was in effect when the change
-- was contributed.
CREATE FUNCTION credit.watched_changes(
    partner text, of_bucket smallint, low bigint, high bigint, moment timestamptz
) RETURNS TABLE (data_version bigint, subject_id bytea, consent_commitment bytea)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
    SELECT v.data_version, p.subject_id, w.consent_commitment
    FROM (
        SELECT s.subject_id
        FROM (SELECT DISTINCT c.subject_id FROM credit.consent AS c
              WHERE c.partner_id = partner AND c.bucket = of_bucket) AS c
        JOIN credit.summary AS s
          ON s.bucket = of_bucket AND s.subject_id = c.subject_id AND s.data_version >= low
    ) AS p
    CROSS JOIN LATERAL (
        SELECT r.data_version FROM credit.account AS r
        WHERE r.bucket = of_bucket AND r.subject_id = p.subject_id
        UNION SELECT r.data_version FROM credit.repayment_record AS r
        WHERE r.bucket = of_bucket AND r.subject_id = p.subject_id
        UNION SELECT r.data_version FROM credit.plan AS r
        WHERE r.bucket = of_bucket AND r.subject_id = p.subject_id
        UNION SELECT r.data_version FROM credit.instalment AS r
        WHERE r.bucket = of_bucket AND r.subject_id = p.subject_id
    ) AS v
    JOIN credit.contribution_version AS m
      ON m.bucket = of_bucket AND m.data_version = v.data_version
    JOIN credit.contribution AS b ON b.contribution_id = m.contribution_id
    CROSS JOIN LATERAL (
        SELECT credit.watching_consent(partner, p.subject_id, moment, b.contribution_time)
            AS consent_commitment
    ) AS w
    WHERE v.data_version BETWEEN low AND high AND w.consent_commitment IS NOT NULL
    ORDER BY v.data_version FETCH FIRST ROW WITH TIES
$$;

-- All versions that a kind of record has of some people of one bucket, up to a data version; of
-- those whom the partner may watch.
CREATE FUNCTION credit.versions_of_watched(
    kind anyelement, partner text, ids bytea[], data_version bigint, moment timestamptz
) RETURNS SETOF anyelement
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
BEGIN
    RETURN QUERY EXECUTE format(
        'SELECT r.* FROM unnest($1) AS i (id)
         JOIN %s AS r ON r.bucket = credit.bucket_of(i.id) AND r.subject_id = i.id
          AND r.data_version <= $2
         WHERE credit.watching_consent($3, i.id, $4, $4) IS NOT NULL',
        credit.table_of(pg_typeof(kind))) USING ids, data_version, partner, moment;
END $$;

-- The newest fact that is in effect, by its leaf; -1: there is none.
CREATE FUNCTION credit.newest_fact_leaf() RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce(max(f.leaf_index), -1) FROM credit.fact AS f
$$;

-- Disputes that were opened by facts behind one leaf and up to another, under a consent of that
-- time, and are not over; of people whom the partner may watch: the leaf, the person, the consent, and against whom.
CREATE FUNCTION credit.watched_disputes(
    partner text, after_leaf bigint, until_leaf bigint, moment timestamptz, most integer
) RETURNS TABLE (
    leaf_index bigint, subject_id bytea, consent_commitment bytea, against text
)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT d.leaf_index, d.person, d.consent_commitment, d.against
    FROM (
        SELECT f.leaf_index, p.person, f.body::jsonb ->> 'against' AS against,
            credit.watching_consent(partner, p.person, moment, f.record_time)
                AS consent_commitment
        FROM credit.fact AS f
        CROSS JOIN LATERAL (
            SELECT s.id, credit.person_of(s.id) AS person
            FROM (SELECT decode(f.body::jsonb ->> 'subject_id', 'hex') AS id) AS s
        ) AS p
        JOIN credit.dispute AS o
          ON o.bucket = credit.bucket_of(p.id) AND o.subject_id = p.id
         AND o.dispute_id = decode(f.body::jsonb ->> 'dispute', 'hex') AND o.end_time IS NULL
        WHERE f.kind = 'dispute' AND f.leaf_index > after_leaf AND f.leaf_index <= until_leaf
          AND f.rejected IS NULL AND f.body::jsonb ->> 'version' = '1'
    ) AS d
    WHERE d.consent_commitment IS NOT NULL
    ORDER BY d.leaf_index LIMIT most
$$;

REVOKE ALL ON FUNCTION
    credit.watching_consent(text, bytea, timestamptz, timestamptz),
    credit.watched_changes(text, smallint, bigint, bigint, timestamptz),
    credit.versions_of_watched(anyelement, text, bytea[], bigint, timestamptz),
    credit.newest_fact_leaf(),
    credit.watched_disputes(text, bigint, bigint, timestamptz, integer)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    credit.watched_changes(text, smallint, bigint, bigint, timestamptz),
    credit.versions_of_watched(anyelement, text, bytea[], bigint, timestamptz),
    credit.newest_fact_leaf(),
    credit.watched_disputes(text, bigint, bigint, timestamptz, integer)
TO creditgateway_gateway;

-- migrate:down

DROP FUNCTION credit.watched_disputes(text, bigint, bigint, timestamptz, integer);
DROP FUNCTION credit.newest_fact_leaf();
DROP FUNCTION credit.versions_of_watched(anyelement, text, bytea[], bigint, timestamptz);
DROP FUNCTION credit.watched_changes(text, smallint, bigint, bigint, timestamptz);
DROP FUNCTION credit.watching_consent(text, bytea, timestamptz, timestamptz);

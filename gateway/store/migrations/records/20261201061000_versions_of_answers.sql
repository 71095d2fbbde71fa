-- migrate:up

-- For replay: which data versions stand beside those that answers name, and whether the facts of
-- their contributions are entries. Names buckets and nobody. For each that is asked for, by its
-- place from 1 on: the version itself, pending or not; the next older and the next newer one that is in
-- effect. Without a fact id it is older than facts.
CREATE FUNCTION credit.read_written_versions(buckets smallint[], data_versions bigint[])
    RETURNS TABLE (number bigint, data_version bigint, fact_id uuid, leaf_index bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
    SELECT asked.number, found.data_version, found.fact_id, found.leaf_index
    FROM unnest(buckets, data_versions) WITH ORDINALITY AS asked (bucket, data_version, number)
    CROSS JOIN LATERAL (
        (SELECT v.data_version, f.fact_id, f.leaf_index
         FROM credit.contribution_version AS v
         JOIN credit.contribution AS c ON c.contribution_id = v.contribution_id
         LEFT JOIN credit.fact AS f ON f.fact_id = c.fact_id
         WHERE v.bucket = asked.bucket AND v.data_version = asked.data_version)
        UNION ALL
        (SELECT v.data_version, f.fact_id, f.leaf_index
         FROM credit.contribution_version AS v
         JOIN credit.contribution AS c ON c.contribution_id = v.contribution_id
         JOIN credit.fact AS f ON f.fact_id = c.fact_id AND f.leaf_index IS NOT NULL
         WHERE v.bucket = asked.bucket AND v.data_version < asked.data_version
         ORDER BY v.data_version DESC LIMIT 1)
        UNION ALL
        (SELECT v.data_version, f.fact_id, f.leaf_index
         FROM credit.contribution_version AS v
         JOIN credit.contribution AS c ON c.contribution_id = v.contribution_id
         JOIN credit.fact AS f ON f.fact_id = c.fact_id AND f.leaf_index IS NOT NULL
         WHERE v.bucket = asked.bucket AND v.data_version > asked.data_version
         ORDER BY v.data_version LIMIT 1)
    ) AS found
    ORDER BY asked.number, found.data_version
$$;
REVOKE ALL ON FUNCTION credit.read_written_versions(smallint[], bigint[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.read_written_versions(smallint[], bigint[])
    TO creditgateway_auditor;

-- migrate:down

DROP FUNCTION credit.read_written_versions(smallint[], bigint[]);

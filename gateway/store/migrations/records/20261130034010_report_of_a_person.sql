-- migrate:up

-- For the person's own report: the notices that partners got of answers about them, and how many
-- versions of records are kept. Each access names the person, as for credit.read_consents.
CREATE INDEX correction_notice_subject ON credit.correction_notice (subject_commitment);

-- Who was told that an answer about somebody no longer holds. Notices stand under the log's name of a
-- person, which only whoever has the commitment key can make.
CREATE FUNCTION credit.read_notices(
    access_id bigint, filter jsonb, subject_ids bytea[], commitments bytea[]
) RETURNS TABLE (record_time timestamptz, partner_id text, kind text, leaf_indexes bigint[],
                 deliver_time timestamptz, acknowledge_time timestamptz)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
#variable_conflict use_column
BEGIN
    PERFORM credit.require_subjects($1, $2, $3);
    RETURN QUERY
    SELECT c.record_time, n.partner_id, c.kind, n.leaf_indexes, n.deliver_time, n.acknowledge_time
    FROM credit.correction_notice AS n JOIN credit.correction AS c USING (correction_id)
    WHERE n.subject_commitment = ANY ($4)
    ORDER BY n.notice_id;
END $$;

-- How many versions of records are in effect or were: also those that were replaced or withdrawn.
CREATE FUNCTION credit.count_kept(access_id bigint, filter jsonb, subject_ids bytea[])
    RETURNS bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
    tables record;
    found bigint;
    kept bigint := 0;
BEGIN
    PERFORM credit.require_subjects($1, $2, $3);
    FOR tables IN SELECT t.source FROM credit.version_tables() AS t LOOP
        EXECUTE format(
            'SELECT count(*) FROM unnest($1) AS asked (subject_id) JOIN %s AS r
               ON r.bucket = credit.bucket_of(asked.subject_id) AND r.subject_id = asked.subject_id
             JOIN credit.bucket_head AS h ON h.bucket = r.bucket AND h.data_version >= r.data_version',
            tables.source) INTO found USING subject_ids;
        kept := kept + found;
    END LOOP;
    RETURN kept;
END $$;

REVOKE ALL ON FUNCTION credit.read_notices(bigint, jsonb, bytea[], bytea[]),
    credit.count_kept(bigint, jsonb, bytea[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.read_notices(bigint, jsonb, bytea[], bytea[]),
    credit.count_kept(bigint, jsonb, bytea[]) TO creditgateway_auditor;

-- migrate:down

DROP FUNCTION credit.count_kept(bigint, jsonb, bytea[]);
DROP FUNCTION credit.read_notices(bigint, jsonb, bytea[], bytea[]);
DROP INDEX credit.correction_notice_subject;

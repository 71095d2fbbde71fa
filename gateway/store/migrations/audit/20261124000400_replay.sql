-- migrate:up

-- What replay needs of the log: the recent inquiries of each answer counted again,
-- over the same leaves and up to the same moment as then. The same count as
-- "inquiries" in gateway/store/sql/audit_reads.sql; a test holds the two together.
-- Days of 24 hours, whatever the session's zone. Outcome 1 is ANSWERED.
CREATE FUNCTION audit.count_inquiries(
    access_id bigint, filter jsonb,
    subject_commitments bytea[], moments timestamptz[], tree_sizes bigint[]
) RETURNS TABLE (last_31_days bigint, last_183_days bigint, partners bigint, tree_size bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
BEGIN
    PERFORM audit.require_access(access_id, 'replay', filter, cardinality(subject_commitments));
    RETURN QUERY
    SELECT counted.last_31_days, counted.last_183_days, counted.partners, asked.tree_size
    FROM unnest(subject_commitments, moments, tree_sizes)
             WITH ORDINALITY AS asked (subject_commitment, moment, tree_size, number)
    CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE e.entry_time > asked.moment - interval '744 hours')
                   AS last_31_days,
               count(*) AS last_183_days,
               count(DISTINCT e.partner_id) AS partners
        FROM audit.entry AS e
        WHERE e.subject_commitment = asked.subject_commitment
          AND e.leaf_index < asked.tree_size
          AND e.outcome = 1
          AND e.entry_time > asked.moment - interval '4392 hours'
          AND e.entry_time <= asked.moment
    ) AS counted
    ORDER BY asked.number;
END $$;

REVOKE ALL ON FUNCTION
    audit.count_inquiries(bigint, jsonb, bytea[], timestamptz[], bigint[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    audit.count_inquiries(bigint, jsonb, bytea[], timestamptz[], bigint[])
    TO creditgateway_auditor;

-- migrate:down

DROP FUNCTION audit.count_inquiries(bigint, jsonb, bytea[], timestamptz[], bigint[]);

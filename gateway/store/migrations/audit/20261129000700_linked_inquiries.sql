-- migrate:up

-- As before, but a person can have several commitments: those of one number are one person's.
DROP FUNCTION audit.count_inquiries(bigint, jsonb, bytea[], timestamptz[], bigint[]);
CREATE FUNCTION audit.count_inquiries(
    access_id bigint, filter jsonb, numbers bigint[],
    subject_commitments bytea[], moments timestamptz[], tree_sizes bigint[]
) RETURNS TABLE (last_31_days bigint, last_183_days bigint, partners bigint, tree_size bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
BEGIN
    PERFORM audit.require_one_of(
        access_id, ARRAY['replay'], filter,
        greatest((SELECT count(DISTINCT asked.number) FROM unnest(numbers) AS asked (number)),
                 jsonb_array_length(filter -> 'commitments')),
        true);
    IF EXISTS (
        SELECT encode(asked.subject_commitment, 'hex')
        FROM unnest(subject_commitments) AS asked (subject_commitment)
        EXCEPT
        SELECT jsonb_array_elements_text(filter -> 'commitments')
    ) THEN
        RAISE EXCEPTION 'this access to the log is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN QUERY
    SELECT count(*) FILTER (WHERE e.entry_time > asked.moment - interval '744 hours'),
           count(e.entry_time),
           count(DISTINCT e.partner_id),
           asked.tree_size
    FROM unnest(numbers, subject_commitments, moments, tree_sizes)
             AS asked (number, subject_commitment, moment, tree_size)
    LEFT JOIN LATERAL (
        SELECT entry.entry_time, entry.partner_id FROM audit.entry
        WHERE entry.subject_commitment = asked.subject_commitment
          AND entry.leaf_index < asked.tree_size
          AND entry.outcome = 1
          AND entry.entry_time > asked.moment - interval '4392 hours'
          AND entry.entry_time <= asked.moment
    ) AS e ON true
    GROUP BY asked.number, asked.tree_size
    ORDER BY asked.number;
END $$;

REVOKE ALL ON FUNCTION
    audit.count_inquiries(bigint, jsonb, bigint[], bytea[], timestamptz[], bigint[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    audit.count_inquiries(bigint, jsonb, bigint[], bytea[], timestamptz[], bigint[])
    TO creditgateway_auditor;

-- migrate:down

DROP FUNCTION audit.count_inquiries(bigint, jsonb, bigint[], bytea[], timestamptz[], bigint[]);
CREATE FUNCTION audit.count_inquiries(
    access_id bigint, filter jsonb,
    subject_commitments bytea[], moments timestamptz[], tree_sizes bigint[]
) RETURNS TABLE (last_31_days bigint, last_183_days bigint, partners bigint, tree_size bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
BEGIN
    PERFORM audit.require_one_of(
        access_id, ARRAY['replay'], filter,
        greatest(cardinality(subject_commitments), jsonb_array_length(filter -> 'commitments')),
        true);
    IF EXISTS (
        SELECT encode(asked.subject_commitment, 'hex')
        FROM unnest(subject_commitments) AS asked (subject_commitment)
        EXCEPT
        SELECT jsonb_array_elements_text(filter -> 'commitments')
    ) THEN
        RAISE EXCEPTION 'this access to the log is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
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

REVOKE ALL ON FUNCTION audit.count_inquiries(bigint, jsonb, bytea[], timestamptz[], bigint[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    audit.count_inquiries(bigint, jsonb, bytea[], timestamptz[], bigint[])
    TO creditgateway_auditor;

-- migrate:up

-- As before, but only queries are inquiries: calls of ConsentService name a person, too, and
-- have no purpose. Every query that was answered has one. A test holds this together with
-- "inquiries" in gateway/store/sql/audit_reads.sql.
CREATE OR REPLACE FUNCTION audit.count_inquiries(
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
          AND entry.purpose > 0
          AND entry.entry_time > asked.moment - interval '4392 hours'
          AND entry.entry_time <= asked.moment
    ) AS e ON true
    GROUP BY asked.number, asked.tree_size
    ORDER BY asked.number;
END $$;

-- migrate:down

CREATE OR REPLACE FUNCTION audit.count_inquiries(
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

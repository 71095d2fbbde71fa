-- migrate:up

-- As credit.read_reminders, with what the institution said that it did: for the person's own report.
CREATE FUNCTION credit.read_reminders_told(
    access_id bigint, filter jsonb, subject_ids bytea[], commitments bytea[]
) RETURNS TABLE (leaf_index bigint, record_time timestamptz, partner_id text, due_date date,
                 currency text, outcome text, acknowledge_time timestamptz, channels smallint[])
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
#variable_conflict use_column
BEGIN
    PERFORM credit.require_subjects($1, $2, $3);
    RETURN QUERY
    SELECT f.leaf_index, r.record_time, r.partner_id, r.due_date, r.currency,
           CASE WHEN r.acknowledge_time IS NOT NULL THEN 'delivered'
                ELSE coalesce(s.outcome, 'waiting') END,
           r.acknowledge_time, r.channels
    FROM credit.reminder AS r
    JOIN credit.fact AS f ON f.fact_id = r.reminder_id AND f.leaf_index IS NOT NULL
    LEFT JOIN credit.reminder_sent AS s ON s.reminder_id = r.reminder_id
    WHERE r.subject_commitment = ANY ($4)
    ORDER BY f.leaf_index;
END $$;

REVOKE ALL ON FUNCTION credit.read_reminders_told(bigint, jsonb, bytea[], bytea[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.read_reminders_told(bigint, jsonb, bytea[], bytea[])
TO creditgateway_auditor;

-- migrate:down

DROP FUNCTION credit.read_reminders_told(bigint, jsonb, bytea[], bytea[]);

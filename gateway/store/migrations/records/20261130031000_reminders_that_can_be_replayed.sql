-- migrate:up

-- Replay makes reminders again (docs/adr/0082-reminders.md). Their facts name the person and the
-- consent as entries do, so the auditor's commitment key tells whose consent it is.

-- Facts of reminders by the leaves of their entries. They name nobody in plain.
CREATE FUNCTION credit.read_reminder_facts(leaf_indexes bigint[]) RETURNS SETOF credit.fact
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT * FROM credit.fact AS f
    WHERE f.leaf_index = ANY (leaf_indexes) AND f.kind = 'reminder'
    ORDER BY f.leaf_index
$$;

-- The subject ids under which partners have consents of some names. The access names the people
-- of the reminders that name them.
CREATE FUNCTION credit.read_consented(
    access_id bigint, filter jsonb, commitments bytea[], partners text[], consents bytea[]
) RETURNS TABLE (number bigint, subject_id bytea)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
BEGIN
    PERFORM credit.require_replay($1, $2, greatest(
        cardinality($4), cardinality($3), jsonb_array_length($2 -> 'commitments')));
    IF EXISTS (
        SELECT encode(asked.commitment, 'hex') FROM unnest($3) AS asked (commitment)
        EXCEPT
        SELECT jsonb_array_elements_text($2 -> 'commitments')
    ) THEN
        RAISE EXCEPTION 'this access to the records is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN QUERY
    SELECT asked.number, c.subject_id
    FROM unnest($4, $5) WITH ORDINALITY AS asked (of_partner, consent, number)
    JOIN credit.consent AS c
      ON c.partner_id = asked.of_partner AND c.consent_commitment = asked.consent
    ORDER BY asked.number, c.subject_id;
END $$;

REVOKE ALL ON FUNCTION
    credit.read_reminder_facts(bigint[]),
    credit.read_consented(bigint, jsonb, bytea[], text[], bytea[])
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    credit.read_reminder_facts(bigint[]),
    credit.read_consented(bigint, jsonb, bytea[], text[], bytea[])
TO creditgateway_auditor;

-- migrate:down

DROP FUNCTION
    credit.read_reminder_facts(bigint[]),
    credit.read_consented(bigint, jsonb, bytea[], text[], bytea[]);

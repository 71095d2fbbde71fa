-- migrate:up

-- For replay also the links between the people whom the access names. A link takes over a pause or
-- a revocation of the consent under the id that is given up; without it replay knew only of what
-- facts say of the kept id's consent itself.
CREATE INDEX fact_link ON credit.fact (decode(body::jsonb ->> 'alias', 'hex'))
    WHERE kind = 'contribution' AND body::jsonb ->> 'kind' = 'link';

CREATE OR REPLACE FUNCTION credit.read_consent_facts(
    access_id bigint, filter jsonb, scopes text[], subject_ids bytea[]
) RETURNS SETOF credit.fact
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
BEGIN
    PERFORM credit.require_subjects($1, $2, $4);
    RETURN QUERY SELECT f.* FROM (
        SELECT * FROM credit.fact AS c
        WHERE c.scope = ANY ($3) AND c.kind = 'consent' AND c.leaf_index IS NOT NULL
          AND decode(c.body::jsonb ->> 'subject_id', 'hex') = ANY ($4)
        UNION ALL
        SELECT * FROM credit.fact AS l
        WHERE l.kind = 'contribution' AND l.body::jsonb ->> 'kind' = 'link'
          AND l.leaf_index IS NOT NULL
          AND decode(l.body::jsonb ->> 'alias', 'hex') = ANY ($4)
          AND decode(l.body::jsonb ->> 'kept', 'hex') = ANY ($4)
    ) AS f ORDER BY f.leaf_index;
END $$;

-- migrate:down

CREATE OR REPLACE FUNCTION credit.read_consent_facts(
    access_id bigint, filter jsonb, scopes text[], subject_ids bytea[]
) RETURNS SETOF credit.fact
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
BEGIN
    PERFORM credit.require_subjects($1, $2, $4);
    RETURN QUERY SELECT * FROM credit.fact AS f
        WHERE f.scope = ANY ($3) AND f.kind = 'consent' AND f.leaf_index IS NOT NULL
          AND decode(f.body::jsonb ->> 'subject_id', 'hex') = ANY ($4)
        ORDER BY f.leaf_index;
END $$;
DROP INDEX credit.fact_link;

-- migrate:up

-- What comes under an alias belongs to the person whose id is kept; the services put it there,
-- and this refuses a contribution that does not. A link itself only withdraws what the alias
-- had. As before in all else. See docs/adr/0044-what-reports-methods-and-links-left-open.md.
CREATE OR REPLACE FUNCTION credit.require_contributed(written bigint, given bigint) RETURNS void
    LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF written IS DISTINCT FROM given THEN
        RAISE EXCEPTION 'this transaction has announced no contribution to such a bucket'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF EXISTS (
        SELECT FROM credit.contributed_heads() AS c
        JOIN credit.bucket_head AS h ON h.bucket = c.bucket AND h.linked
        JOIN credit.subject_link AS l ON l.bucket = c.bucket
        WHERE EXISTS (SELECT FROM credit.account AS a
                      WHERE a.bucket = l.bucket AND a.subject_id = l.subject_id
                        AND a.data_version = c.data_version AND NOT a.withdrawn)
           OR EXISTS (SELECT FROM credit.repayment_record AS r
                      WHERE r.bucket = l.bucket AND r.subject_id = l.subject_id
                        AND r.data_version = c.data_version)
           OR EXISTS (SELECT FROM credit.summary AS s
                      WHERE s.bucket = l.bucket AND s.subject_id = l.subject_id
                        AND s.data_version = c.data_version))
    THEN
        RAISE EXCEPTION 'the id is linked to the one that is kept: rows belong to that one'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;

-- migrate:down

CREATE OR REPLACE FUNCTION credit.require_contributed(written bigint, given bigint) RETURNS void
    LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF written IS DISTINCT FROM given THEN
        RAISE EXCEPTION 'this transaction has announced no contribution to such a bucket'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;

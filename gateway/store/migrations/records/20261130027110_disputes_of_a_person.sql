-- migrate:up

-- Disputes of one person that an institution opened, under whichever of the person's identifiers:
-- how many are not over, and how many of one account were opened since. A gateway cannot read who is
-- linked to whom, and learns no more than these numbers (docs/adr/0076-limits-of-every-method.md).
CREATE FUNCTION credit.disputes_opened(
    subject bytea, caller text, account bytea, since timestamptz
) RETURNS TABLE (not_over bigint, of_account bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
    WITH kept AS (SELECT credit.person_of(subject) AS id),
    person AS (
        SELECT k.id FROM kept AS k
        UNION SELECT subject
        -- Links are flat: each leads to the id that is kept. One that is not in effect does not count.
        UNION SELECT l.subject_id FROM credit.subject_link AS l JOIN kept AS k
            ON l.kept_subject_id = k.id
        WHERE credit.person_of(l.subject_id) = k.id)
    SELECT count(*) FILTER (WHERE d.end_time IS NULL),
           count(*) FILTER (WHERE d.account_id = account AND d.open_time > since)
    FROM person AS p JOIN credit.dispute AS d
      ON d.bucket = credit.bucket_of(p.id) AND d.subject_id = p.id
    WHERE d.opened_by = caller
$$;

REVOKE ALL ON FUNCTION credit.disputes_opened(bytea, text, bytea, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.disputes_opened(bytea, text, bytea, timestamptz)
TO creditgateway_gateway;

-- migrate:down

DROP FUNCTION credit.disputes_opened(bytea, text, bytea, timestamptz);

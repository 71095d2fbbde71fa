-- migrate:up

-- What a partner may dispute: whether it has reported on the person itself, whether the
-- institution has such an account of theirs, and whether that is in dispute already.
CREATE FUNCTION credit.disputable(subject bytea, caller text, institution text, account bytea)
    RETURNS TABLE (related boolean, known boolean, disputed boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT credit.has_account(person, caller, NULL),
           credit.has_account(person, institution, account),
           EXISTS (SELECT FROM credit.dispute AS d
                   WHERE d.partner_id = institution AND d.account_id = account
                     AND d.end_time IS NULL)
    FROM credit.person_of(subject) AS person
$$;

-- Whether a contribution can have corrected what a dispute is about.
CREATE FUNCTION credit.corrects_disputed(subject bytea, dispute bytea, contribution bigint)
    RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce((
        SELECT credit.corrects(contribution, d.open_time, d.partner_id,
                               credit.person_of(d.subject_id), d.account_id)
        FROM credit.dispute AS d
        WHERE d.bucket = credit.bucket_of(subject) AND d.subject_id = subject
          AND d.dispute_id = dispute), false)
$$;

REVOKE ALL ON FUNCTION
    credit.disputable(bytea, text, text, bytea),
    credit.corrects_disputed(bytea, bytea, bigint)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    credit.disputable(bytea, text, text, bytea),
    credit.corrects_disputed(bytea, bytea, bigint)
TO creditgateway_gateway;
GRANT EXECUTE ON FUNCTION credit.corrects_disputed(bytea, bytea, bigint)
TO creditgateway_operator;

-- migrate:down

DROP FUNCTION credit.corrects_disputed(bytea, bytea, bigint);
DROP FUNCTION credit.disputable(bytea, text, text, bytea);

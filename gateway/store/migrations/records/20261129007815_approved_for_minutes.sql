-- migrate:up

-- Whether this session's login may do at a moment what needs a second operator: nothing is set, or
-- it has used a request in the quarter of an hour before. For evidence, which was a day until here;
-- what deletes records works in batches and still has that day (credit.may_do(text)).
CREATE FUNCTION credit.may_do(action text, moment timestamptz) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT NOT credit.needs_request($1) OR EXISTS (
        SELECT FROM credit.request AS r JOIN credit.request_use AS u USING (request_id)
        WHERE r.action = $1 AND credit.login_of(r.requester) = session_user
          AND u.use_time <= $2 AND u.use_time > $2 - interval '15 min')
$$;
REVOKE ALL ON FUNCTION credit.may_do(text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.may_do(text, timestamptz)
    TO creditgateway_operator, creditgateway_auditor;

-- migrate:down

DROP FUNCTION credit.may_do(text, timestamptz);

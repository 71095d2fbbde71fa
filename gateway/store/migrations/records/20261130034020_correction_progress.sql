-- migrate:up

-- How far what corrects a dispute has come: for whoever has a part in it, in numbers. Which
-- institutions were told is for the operator and the person
-- (docs/adr/0060-corrections-reach-who-was-told.md).
CREATE INDEX contribution_corrects ON credit.contribution (corrects) WHERE corrects IS NOT NULL;

CREATE FUNCTION credit.correction_progress(dispute bytea) RETURNS TABLE (
    contributions bigint, computed bigint, people bigint, partners bigint, answers bigint,
    acknowledged bigint
) LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
    WITH correcting AS (
        SELECT c.contribution_id FROM credit.contribution AS c
        JOIN credit.fact AS f ON f.fact_id = c.fact_id AND f.leaf_index IS NOT NULL
        WHERE c.corrects = correction_progress.dispute
        UNION  -- what the dispute names, once it is over
        SELECT d.correction FROM credit.dispute AS d
        WHERE d.dispute_id = correction_progress.dispute AND d.correction IS NOT NULL
    ), searched AS (
        SELECT d.contribution_id, max(d.people) AS people
        FROM correcting AS c JOIN credit.correction AS d USING (contribution_id)
        GROUP BY d.contribution_id
    ), told AS (
        SELECT n.partner_id, sum(cardinality(n.leaf_indexes)) AS answers,
               bool_and(n.acknowledge_time IS NOT NULL) AS acknowledged
        FROM correcting AS c JOIN credit.correction AS d USING (contribution_id)
        JOIN credit.correction_notice AS n USING (correction_id)
        GROUP BY n.partner_id
    )
    SELECT (SELECT count(*) FROM correcting), (SELECT count(*) FROM searched),
           (SELECT coalesce(sum(s.people), 0)::bigint FROM searched AS s),
           count(*), coalesce(sum(t.answers), 0)::bigint, count(*) FILTER (WHERE t.acknowledged)
    FROM told AS t
$$;

REVOKE ALL ON FUNCTION credit.correction_progress(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.correction_progress(bytea) TO creditgateway_gateway;

-- migrate:down

DROP FUNCTION credit.correction_progress(bytea);
DROP INDEX credit.contribution_corrects;

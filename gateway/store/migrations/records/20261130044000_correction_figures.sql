-- migrate:up

-- What metrics tell of corrections, restrictions and liftings that are in effect:
--   uncomputed    of how many nobody has found out who was told before
--   oldest_age    since the oldest of these was recorded, in seconds; 0: there is none
--   open_notices  how many notices institutions have not acknowledged
-- It reads every such change, so it is not for each second.
CREATE FUNCTION credit.correction_figures()
    RETURNS TABLE (uncomputed bigint, oldest_age double precision, open_notices bigint)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT count(*),
           coalesce(greatest(0, extract(epoch FROM clock_timestamp() - min(c.record_time))),
                    0)::float8,
           (SELECT count(*) FROM credit.correction_notice AS n WHERE n.acknowledge_time IS NULL)
    FROM credit.correcting_facts(NULL) AS c WHERE c.search_time IS NULL
$$;

REVOKE ALL ON FUNCTION credit.correction_figures() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.correction_figures() TO creditgateway_gateway;

-- migrate:down

DROP FUNCTION credit.correction_figures();

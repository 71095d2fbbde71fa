-- migrate:up

-- What became of a file, whichever runs brought it in: asked after each file taken by call.
CREATE INDEX contribution_file ON credit.contribution (file_digest);

-- Each with its fact, of which a contributor may see this much.
CREATE FUNCTION credit.file_contributions(partner_id text, file_digest bytea)
    RETURNS TABLE (contribution_id bigint, first_line bigint, last_line bigint, fact_id uuid,
                   root bytea)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT c.contribution_id, c.first_line, c.last_line, c.fact_id,
           decode(f.body::jsonb ->> 'root', 'hex')
    FROM credit.contribution AS c LEFT JOIN credit.fact AS f ON f.fact_id = c.fact_id
    WHERE c.partner_id = $1 AND c.file_digest = $2
$$;
REVOKE ALL ON FUNCTION credit.file_contributions(text, bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.file_contributions(text, bytea) TO creditgateway_contributor;

-- migrate:down

DROP FUNCTION credit.file_contributions(text, bytea);
DROP INDEX credit.contribution_file;

-- migrate:up

-- Where the batches of a portfolio stand in the log, so that a client whose call was cut
-- gets the same answers again. Says nothing that the entries do not say; what is read
-- through it is checked against them. Rows are dropped once nobody can resume any more.
CREATE TABLE audit.portfolio_batch (
    partner_id       text NOT NULL,
    request_id       bytea NOT NULL,     -- of the request that began the portfolio
    first_item       integer NOT NULL CHECK (first_item > 0),
    item_count       integer NOT NULL CHECK (item_count > 0),
    first_leaf_index bigint NOT NULL,    -- of the first item; the others follow
    entry_time       timestamptz NOT NULL,
    portfolio_digest bytea NOT NULL CHECK (octet_length(portfolio_digest) = 32),
    PRIMARY KEY (partner_id, request_id, first_item)
);

-- Entries and evidence of one batch. The gateway may not read evidence otherwise, and
-- here only that of the last hours.
CREATE FUNCTION audit.portfolio_items(
    of_partner text, of_request bytea, of_first_item integer
) RETURNS TABLE (
    leaf_index bigint, entry bytea, kek_id text, wrapped_key bytea, sealed bytea
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT e.leaf_index, e.entry, v.kek_id, v.wrapped_key, v.sealed
    FROM audit.portfolio_batch AS b
    JOIN audit.entry AS e
        ON e.leaf_index >= b.first_leaf_index AND e.leaf_index < b.first_leaf_index + b.item_count
    JOIN audit.evidence AS v ON v.leaf_index = e.leaf_index AND v.entry_time = b.entry_time
    WHERE b.partner_id = of_partner
      AND b.request_id = of_request
      AND b.first_item = of_first_item
      AND e.partner_id = of_partner
      AND v.entry_time > now() - interval '7 hours'
    ORDER BY e.leaf_index
$$;

CREATE FUNCTION audit.forget_portfolios() RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    DELETE FROM audit.portfolio_batch WHERE entry_time < now() - interval '2 days'
$$;

REVOKE ALL ON FUNCTION
    audit.portfolio_items(text, bytea, integer),
    audit.forget_portfolios()
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    audit.portfolio_items(text, bytea, integer),
    audit.forget_portfolios()
TO creditgateway_gateway;
GRANT SELECT, INSERT ON audit.portfolio_batch TO creditgateway_gateway;

-- migrate:down

DROP FUNCTION audit.portfolio_items(text, bytea, integer);
DROP FUNCTION audit.forget_portfolios();
DROP TABLE audit.portfolio_batch;

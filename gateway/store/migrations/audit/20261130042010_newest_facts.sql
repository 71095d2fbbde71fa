-- migrate:up

-- A gateway that starts looks at the newest facts of the log, however many there are.
CREATE INDEX fact_logged_leaf ON audit.fact_logged (leaf_index);

-- migrate:down

DROP INDEX audit.fact_logged_leaf;

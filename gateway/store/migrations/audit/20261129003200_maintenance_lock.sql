-- migrate:up

-- What group commits and probes hold while they work, and maintenance alone holds while it
-- does: a table without rows. An advisory lock did this before, which any login of the
-- database could take, and so stop the log; a table can be locked only by who has rights on it.
CREATE TABLE audit.maintenance (
    never boolean NOT NULL CHECK (never AND NOT never)
);
-- Enough for ROW EXCLUSIVE MODE and nothing stronger, on every Postgres from 15 on.
GRANT INSERT ON audit.maintenance TO creditgateway_gateway;

-- The functions stay as they are but for their lock.
DO $$
BEGIN
    EXECUTE replace(
        pg_get_functiondef('audit.append'::regproc),
        'PERFORM pg_advisory_xact_lock_shared(7165501);',
        'LOCK TABLE audit.maintenance IN ROW EXCLUSIVE MODE;');
    EXECUTE replace(
        pg_get_functiondef('audit.maintain_partitions'::regproc),
        'PERFORM pg_advisory_xact_lock(7165501);',
        'LOCK TABLE audit.maintenance IN EXCLUSIVE MODE;');
END $$;

-- migrate:down

DO $$
BEGIN
    EXECUTE replace(
        pg_get_functiondef('audit.maintain_partitions'::regproc),
        'LOCK TABLE audit.maintenance IN EXCLUSIVE MODE;',
        'PERFORM pg_advisory_xact_lock(7165501);');
    EXECUTE replace(
        pg_get_functiondef('audit.append'::regproc),
        'LOCK TABLE audit.maintenance IN ROW EXCLUSIVE MODE;',
        'PERFORM pg_advisory_xact_lock_shared(7165501);');
END $$;
DROP TABLE audit.maintenance;

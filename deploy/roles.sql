-- Logins for the four roles of the migrations: run after `credit-gateway db up`, as
-- the owner, as often as you like; with the log on a server of its own, on both. Only records
-- know contributors, so the log's own server gets no login for them. Passwords are set apart, with \password in psql,
-- or not at all where certificates or peer authentication serve.
--
-- A login has no rights of its own (NOINHERIT): every connection of the gateway's
-- programs takes its one role from the start, and can take no other.
DO $$
DECLARE
    login text;
    role  text;
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'creditgateway_gateway') THEN
        RAISE EXCEPTION 'no role of credit-gateway is here: run credit-gateway db up first';
    END IF;
    FOR login, role IN VALUES
        ('credit_gateway_login',     'creditgateway_gateway'),      -- credit-gateway serve
        ('credit_contributor_login', 'creditgateway_contributor'),  -- ... contribute
        ('credit_operator_login',    'creditgateway_operator'),     -- ... partner, consent
        ('credit_auditor_login',     'creditgateway_auditor')       -- auditors; each read is recorded
    LOOP
        CONTINUE WHEN role = 'creditgateway_contributor' AND to_regnamespace('credit') IS NULL;
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = login) THEN
            EXECUTE format('CREATE ROLE %I LOGIN NOINHERIT NOSUPERUSER NOCREATEDB'
                           ' NOCREATEROLE NOREPLICATION NOBYPASSRLS', login);
        END IF;
        EXECUTE format('GRANT %I TO %I', role, login);
    END LOOP;
END $$;

-- Only for `credit-gateway serve --require-synchronous-standbys`, and only a superuser can:
-- GRANT pg_read_all_stats TO creditgateway_gateway;

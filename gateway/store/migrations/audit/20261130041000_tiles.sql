-- migrate:up

-- `credit-audit tiles` reads every entry to write it to static files, under a verb of its own.
CREATE OR REPLACE FUNCTION audit.entry_verbs() RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT '{verify,tail,follow,show,search,export,tiles,replay,report,access-report,reconcile}'
        ::text[]
$$;

-- migrate:down

CREATE OR REPLACE FUNCTION audit.entry_verbs() RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT '{verify,tail,follow,show,search,export,replay,report,access-report,reconcile}'::text[]
$$;

-- migrate:up

-- `credit-audit follow` reads every entry as it comes, under a verb of its own.
CREATE OR REPLACE FUNCTION audit.entry_verbs() RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT '{verify,tail,follow,show,search,export,replay,report,access-report,reconcile}'::text[]
$$;

-- migrate:down

CREATE OR REPLACE FUNCTION audit.entry_verbs() RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT '{verify,tail,show,search,export,replay,report,access-report,reconcile}'::text[]
$$;

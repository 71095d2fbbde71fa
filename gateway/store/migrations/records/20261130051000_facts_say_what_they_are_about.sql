-- migrate:up

-- The entry of a fact vouches for its body, and what it is about (its scope) could be told from the
-- body of every kind but three. Those say it from now on, so that `verify` can compare it
-- (docs/adr/0096-what-the-log-did-not-vouch-for-yet.md). Recorders need not know: the body is completed
-- here.
DO $$
DECLARE
    source CONSTANT text := pg_get_functiondef('credit.record_fact(text,text,jsonb,text)'::regprocedure);
    before CONSTANT text := '    INSERT INTO credit.fact AS f';
    completes CONSTANT text := '    IF record_fact.kind IN (''approval'', ''policy'', ''request'') THEN
        body := record_fact.body || jsonb_build_object(''scope'', record_fact.scope);
    END IF;
';
    changed CONSTANT text := replace(source, before, completes || before);
BEGIN
    ASSERT length(changed) - length(source) = length(completes), 'record_fact is another one';
    EXECUTE changed;
END $$;

-- migrate:down

DO $$
DECLARE
    source CONSTANT text := pg_get_functiondef('credit.record_fact(text,text,jsonb,text)'::regprocedure);
    completes CONSTANT text := '    IF record_fact.kind IN (''approval'', ''policy'', ''request'') THEN
        body := record_fact.body || jsonb_build_object(''scope'', record_fact.scope);
    END IF;
';
    changed CONSTANT text := replace(source, completes, '');
BEGIN
    ASSERT length(source) - length(changed) = length(completes), 'record_fact is another one';
    EXECUTE changed;
END $$;

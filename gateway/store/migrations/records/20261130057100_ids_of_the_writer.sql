-- migrate:up

-- Who writes about people says which version of ids it makes: creditgateway.ids, set with its
-- connections (gateway/server/stores.py); without it, the first. A gateway that was forgotten makes ids of
-- before a change, also once that has ended. Its log key has ended, too, so it gets no entry; but the fact is
-- recorded before the entry, and would stay, with an id that is nobody's any more. Nor is anything written
-- with ids of a change that has not begun.
DO $$
DECLARE
    guard CONSTANT text := 'EXISTS (SELECT FROM credit.rekeying AS r WHERE r.end_time IS NULL) THEN';
    further CONSTANT text := '(EXISTS (SELECT FROM credit.rekeying AS r WHERE r.end_time IS NULL)
        OR coalesce(nullif(current_setting(''creditgateway.ids'', true), ''''), ''1'')::integer
           <> coalesce((SELECT max(r.version) FROM credit.rekeying AS r), 1)) THEN';
    name text;
    source text;
    changed text;
BEGIN
    FOREACH name IN ARRAY ARRAY[
        'credit.record_fact_by_call(text,text,jsonb,text,timestamptz)',
        'credit.take_person_key(bytea,bytea,bytea)']
    LOOP
        source := pg_get_functiondef(name::regprocedure);
        changed := replace(source, guard, further);
        IF length(changed) - length(source) <> length(further) - length(guard) THEN
            RAISE EXCEPTION '% is another one', name;
        END IF;
        EXECUTE changed;
    END LOOP;
END $$;

-- migrate:down

DO $$
DECLARE
    guard CONSTANT text := 'EXISTS (SELECT FROM credit.rekeying AS r WHERE r.end_time IS NULL) THEN';
    further CONSTANT text := '(EXISTS (SELECT FROM credit.rekeying AS r WHERE r.end_time IS NULL)
        OR coalesce(nullif(current_setting(''creditgateway.ids'', true), ''''), ''1'')::integer
           <> coalesce((SELECT max(r.version) FROM credit.rekeying AS r), 1)) THEN';
    name text;
    source text;
    changed text;
BEGIN
    FOREACH name IN ARRAY ARRAY[
        'credit.record_fact_by_call(text,text,jsonb,text,timestamptz)',
        'credit.take_person_key(bytea,bytea,bytea)']
    LOOP
        source := pg_get_functiondef(name::regprocedure);
        changed := replace(source, further, guard);
        IF length(source) - length(changed) <> length(further) - length(guard) THEN
            RAISE EXCEPTION '% is another one', name;
        END IF;
        EXECUTE changed;
    END LOOP;
END $$;

-- migrate:up

-- Five functions stay as they are but for one thing each.
--   pending_fact_ids: every fact of a call is looked for in the log, not only those among the
--     oldest. apply_pending_facts gives one up that is five minutes old; behind 500 others it
--     did so although its entry, such as a revocation, was in the log.
--   try_fact: a fact of a call that is pending holds up nothing. Its call is refused, or applies
--     it under the lock, which looks again. Left by a process that was killed, or by a log that
--     was away, it kept the consent from being revoked for five minutes.
--   apply_fact_certificate, fact_restricts: "removed" is true or false. What is neither is no
--     fact, and never one that only takes rights away.
--   may_do: the login is all that follows the first colon, as everywhere.
DO $$
DECLARE
    change record;
    source text;
    changed text;
BEGIN
    FOR change IN
        SELECT c.* FROM (VALUES
            ('credit.pending_fact_ids(integer)',
             'k.action IS NULL',
             'k.action IS NULL AND f.call_time IS NULL'),
            ('credit.pending_fact_ids(integer)',
             'k.action IS NOT NULL',
             '(k.action IS NOT NULL OR f.call_time IS NOT NULL)'),
            ('credit.try_fact(credit.fact)',
             'AND f.number < fact.number',
             'AND f.number < fact.number AND f.call_time IS NULL'),
            ('credit.apply_fact_certificate(credit.fact)',
             'IF NOT (b ->> ''removed'')::boolean THEN',
             'IF jsonb_typeof(b -> ''removed'') IS DISTINCT FROM ''boolean'' THEN
        PERFORM credit.fact_unknown();
    ELSIF NOT (b ->> ''removed'')::boolean THEN'),
            ('credit.fact_restricts(credit.fact)',
             '(b ->> ''kind'' LIKE ''revoked-%'') <> (b ->> ''removed'')::boolean',
             'coalesce((b ->> ''kind'' LIKE ''revoked-%'') <> (b ->> ''removed'')::boolean, false)'),
            ('credit.may_do(text)',
             'split_part(r.requester, '':'', 2)',
             'credit.login_of(r.requester)')
        ) AS c (name, before, after)
    LOOP
        source := pg_get_functiondef(change.name::regprocedure);
        changed := replace(source, change.before, change.after);
        ASSERT length(changed) - length(source) = length(change.after) - length(change.before),
            change.name || ' is another one';
        EXECUTE changed;
    END LOOP;
END $$;

-- migrate:down

DO $$
DECLARE
    change record;
    source text;
    changed text;
BEGIN
    FOR change IN
        SELECT c.* FROM (VALUES
            ('credit.may_do(text)',
             'credit.login_of(r.requester)',
             'split_part(r.requester, '':'', 2)'),
            ('credit.fact_restricts(credit.fact)',
             'coalesce((b ->> ''kind'' LIKE ''revoked-%'') <> (b ->> ''removed'')::boolean, false)',
             '(b ->> ''kind'' LIKE ''revoked-%'') <> (b ->> ''removed'')::boolean'),
            ('credit.apply_fact_certificate(credit.fact)',
             'IF jsonb_typeof(b -> ''removed'') IS DISTINCT FROM ''boolean'' THEN
        PERFORM credit.fact_unknown();
    ELSIF NOT (b ->> ''removed'')::boolean THEN',
             'IF NOT (b ->> ''removed'')::boolean THEN'),
            ('credit.try_fact(credit.fact)',
             'AND f.number < fact.number AND f.call_time IS NULL',
             'AND f.number < fact.number'),
            ('credit.pending_fact_ids(integer)',
             '(k.action IS NOT NULL OR f.call_time IS NOT NULL)',
             'k.action IS NOT NULL'),
            ('credit.pending_fact_ids(integer)',
             'k.action IS NULL AND f.call_time IS NULL',
             'k.action IS NULL')
        ) AS c (name, before, after)
    LOOP
        source := pg_get_functiondef(change.name::regprocedure);
        changed := replace(source, change.before, change.after);
        ASSERT length(changed) - length(source) = length(change.after) - length(change.before),
            change.name || ' is another one';
        EXECUTE changed;
    END LOOP;
END $$;

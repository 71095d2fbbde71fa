-- migrate:up

-- What only takes rights away passes a change of the same thing that waits for a second operator.
-- Approved later, that change was made against an older state, and must not undo what passed it.
--   fact_is_overtaken: a partner's row is replaced as a whole. A suspension that named the waiting
--     change as the one it follows took effect before it, and was undone once that was approved.
--   apply_pending_facts, any_pending_facts: such a change is rejected as soon as it is overtaken,
--     and holds up nothing that was recorded after it.
--   apply_fact_approval: nor can it be approved meanwhile.
--   fact_restricts: a fact takes away only what is in effect. A removal of a certificate, or a
--     revocation of a format, whose addition still waited passed it too, found nothing to take
--     away, and was rejected; once the addition was approved it held. Now it stays behind it.

-- Whether another change of the same thing, recorded later, is in effect already.
CREATE FUNCTION credit.fact_is_overtaken(fact credit.fact) RETURNS boolean
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT fact.kind = 'partner' AND EXISTS (
        SELECT FROM credit.fact AS f
        WHERE f.scope = fact.scope AND f.number > fact.number AND f.kind = fact.kind
          AND f.leaf_index IS NOT NULL)
$$;
REVOKE ALL ON FUNCTION credit.fact_is_overtaken(credit.fact) FROM PUBLIC;

DO $$
DECLARE
    change record;
    source text;
    changed text;
BEGIN
    FOR change IN
        SELECT c.* FROM (VALUES
            ('credit.apply_fact_partner(credit.fact)',
             'IF newest IS DISTINCT FROM (b ->> ''previous'')::uuid THEN',
             'IF newest IS DISTINCT FROM (b ->> ''previous'')::uuid
        OR credit.fact_is_overtaken(fact) THEN'),
            ('credit.apply_pending_facts(integer, uuid[], uuid[])',
             'ELSIF fact.fact_id <> ALL (verified) OR NOT credit.is_approved(fact) THEN',
             'ELSIF credit.fact_is_overtaken(fact) THEN
                    UPDATE credit.fact AS f SET rejected = ''CGOVR''
                    WHERE f.fact_id = fact.fact_id;
                    CONTINUE;
                ELSIF fact.fact_id <> ALL (verified) OR NOT credit.is_approved(fact) THEN'),
            ('credit.any_pending_facts()',
             'AND clock_timestamp() >= credit.fact_expires(f)',
             'AND (clock_timestamp() >= credit.fact_expires(f)
                    OR credit.fact_is_overtaken(f))'),
            ('credit.apply_fact_approval(credit.fact)',
             'ELSIF b ->> ''decision'' = ''approve'' AND (',
             'ELSIF b ->> ''decision'' = ''approve'' AND credit.fact_is_overtaken(about) THEN
        PERFORM credit.fact_conflict();
    ELSIF b ->> ''decision'' = ''approve'' AND ('),
            ('credit.fact_restricts(credit.fact)',
             'coalesce((b ->> ''kind'' LIKE ''revoked-%'') <> (b ->> ''removed'')::boolean, false)',
             'coalesce(CASE WHEN b ->> ''kind'' LIKE ''revoked-%'' THEN NOT (b ->> ''removed'')::boolean
                ELSE (b ->> ''removed'')::boolean AND EXISTS (
                    SELECT FROM credit.partner_certificate AS c
                    WHERE c.partner_id = b ->> ''partner'' AND c.kind = b ->> ''kind''
                      AND c.value = b ->> ''value'') END, false)'),
            ('credit.fact_restricts(credit.fact)',
             'AND encode(a.adapter_hash, ''hex'') = b ->> ''adapter_hash'')',
             'AND encode(a.adapter_hash, ''hex'') = b ->> ''adapter_hash''
              AND a.revoke_time IS NULL)')
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
            ('credit.fact_restricts(credit.fact)',
             'AND encode(a.adapter_hash, ''hex'') = b ->> ''adapter_hash''
              AND a.revoke_time IS NULL)',
             'AND encode(a.adapter_hash, ''hex'') = b ->> ''adapter_hash'')'),
            ('credit.fact_restricts(credit.fact)',
             'coalesce(CASE WHEN b ->> ''kind'' LIKE ''revoked-%'' THEN NOT (b ->> ''removed'')::boolean
                ELSE (b ->> ''removed'')::boolean AND EXISTS (
                    SELECT FROM credit.partner_certificate AS c
                    WHERE c.partner_id = b ->> ''partner'' AND c.kind = b ->> ''kind''
                      AND c.value = b ->> ''value'') END, false)',
             'coalesce((b ->> ''kind'' LIKE ''revoked-%'') <> (b ->> ''removed'')::boolean, false)'),
            ('credit.apply_fact_approval(credit.fact)',
             'ELSIF b ->> ''decision'' = ''approve'' AND credit.fact_is_overtaken(about) THEN
        PERFORM credit.fact_conflict();
    ELSIF b ->> ''decision'' = ''approve'' AND (',
             'ELSIF b ->> ''decision'' = ''approve'' AND ('),
            ('credit.any_pending_facts()',
             'AND (clock_timestamp() >= credit.fact_expires(f)
                    OR credit.fact_is_overtaken(f))',
             'AND clock_timestamp() >= credit.fact_expires(f)'),
            ('credit.apply_pending_facts(integer, uuid[], uuid[])',
             'ELSIF credit.fact_is_overtaken(fact) THEN
                    UPDATE credit.fact AS f SET rejected = ''CGOVR''
                    WHERE f.fact_id = fact.fact_id;
                    CONTINUE;
                ELSIF fact.fact_id <> ALL (verified) OR NOT credit.is_approved(fact) THEN',
             'ELSIF fact.fact_id <> ALL (verified) OR NOT credit.is_approved(fact) THEN'),
            ('credit.apply_fact_partner(credit.fact)',
             'IF newest IS DISTINCT FROM (b ->> ''previous'')::uuid
        OR credit.fact_is_overtaken(fact) THEN',
             'IF newest IS DISTINCT FROM (b ->> ''previous'')::uuid THEN')
        ) AS c (name, before, after)
    LOOP
        source := pg_get_functiondef(change.name::regprocedure);
        changed := replace(source, change.before, change.after);
        ASSERT length(changed) - length(source) = length(change.after) - length(change.before),
            change.name || ' is another one';
        EXECUTE changed;
    END LOOP;
END $$;
DROP FUNCTION credit.fact_is_overtaken(credit.fact);

-- migrate:up

-- Who may bring a dispute from one state to another, and what may change on the way: nothing else
-- does. Before, a fact of the operator's could change the outcome, the correction or the times of a
-- dispute that was over, and a withdrawal could leave the account restricted. The same stands in
-- gateway/audit/facts/dispute_states.py; a test compares the two (docs/adr/0068).
CREATE OR REPLACE FUNCTION credit.may_change_dispute(
    known credit.dispute, given credit.dispute, actor text
) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    by_opener CONSTANT boolean := actor = 'partner:' || given.opened_by;
    by_institution CONSTANT boolean := actor = 'partner:' || given.partner_id;
    by_operator CONSTANT boolean := actor LIKE 'operator:%';
    changed CONSTANT text[] := ARRAY(
        SELECT g.key FROM jsonb_each(to_jsonb(given)) AS g
        JOIN jsonb_each(to_jsonb(known)) AS k USING (key)
        WHERE g.value <> k.value AND key <> 'version');
BEGIN
    IF known.state IS NULL THEN
        RETURN given.state = 'open' AND by_opener AND NOT given.restricted
            AND given.answer_time IS NULL AND given.answer_evidence = '{}'
            AND coalesce(given.statement_state, 'pending') = 'pending';
    ELSIF changed = '{statement_state}' THEN
        RETURN by_operator AND known.statement_state IS NOT NULL
            AND given.statement_state <> 'pending';
    ELSIF changed = '{restricted}' THEN
        RETURN by_operator;
    ELSIF known.end_time IS NOT NULL THEN
        RETURN false;
    ELSIF given.state = 'withdrawn' THEN
        RETURN by_opener AND changed <@ '{state,end_time,restricted}' AND NOT given.restricted;
    ELSIF given.state = 'resolved' THEN
        RETURN (by_institution OR by_operator AND known.state = 'escalated')
            AND changed <@ '{state,outcome,correction,end_time,restricted}';
    ELSIF given.state = 'escalated' AND known.state <> 'escalated' THEN
        RETURN by_operator AND changed = '{state}';
    END IF;
    RETURN by_institution AND known.answer_time IS NULL AND given.answer_time IS NOT NULL
        AND given.state = CASE known.state WHEN 'open' THEN 'answered' ELSE known.state END
        AND changed <@ '{state,answer_time,answer_evidence,restricted}';
END $$;

-- migrate:down

CREATE OR REPLACE FUNCTION credit.may_change_dispute(
    known credit.dispute, given credit.dispute, actor text
) RETURNS boolean
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE
        WHEN known.state IS NULL THEN
            given.state = 'open' AND actor = 'partner:' || given.opened_by
                AND given.statement_state IS DISTINCT FROM 'shown'
                AND given.statement_state IS DISTINCT FROM 'refused'
        WHEN given.statement_state IS DISTINCT FROM known.statement_state THEN
            actor LIKE 'operator:%' AND given.state = known.state
                AND given.restricted = known.restricted AND given.statement_state <> 'pending'
        WHEN known.end_time IS NOT NULL THEN
            given.state = known.state AND actor LIKE 'operator:%'
        WHEN given.state = 'withdrawn' THEN actor = 'partner:' || given.opened_by
        WHEN given.state = 'resolved' THEN
            actor = 'partner:' || given.partner_id
                OR known.state = 'escalated' AND actor LIKE 'operator:%'
        WHEN given.state = 'escalated' AND known.state <> 'escalated' THEN actor LIKE 'operator:%'
        WHEN given.answer_time IS DISTINCT FROM known.answer_time THEN
            known.answer_time IS NULL AND actor = 'partner:' || given.partner_id
                AND given.state = CASE known.state WHEN 'open' THEN 'answered' ELSE known.state END
        ELSE given.state = known.state AND actor LIKE 'operator:%'
    END
$$;

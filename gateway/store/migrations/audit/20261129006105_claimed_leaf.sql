-- migrate:up

-- Which entry claimed a request id, so that its answer can be found again (ADR 48). It says
-- nothing that the entry does not say; verification compares them. -1 where that was not
-- noted: before this migration, or by a process of an older version that goes on beside it.
-- Such an answer cannot be recovered.
ALTER TABLE audit.nonce ADD COLUMN leaf_index bigint NOT NULL DEFAULT -1;

-- The function stays as it is but for this: a claim names its entry.
DO $$
DECLARE
    before CONSTANT text := pg_get_functiondef('audit.append'::regproc);
    changed CONSTANT text := replace(replace(replace(replace(before,
        'INSERT INTO audit.nonce (claim_date, partner_id, request_id)',
        'INSERT INTO audit.nonce (claim_date, partner_id, request_id, leaf_index)'),
        '::date, claim.partner_id, claim.request_id' || E'\n',
        '::date, claim.partner_id, claim.request_id, known_size + claim.number - 1' || E'\n'),
        'FROM unnest(entry_times, partner_ids, claims)' || E'\n',
        'FROM unnest(entry_times, partner_ids, claims) WITH ORDINALITY' || E'\n'),
        'AS claim (entry_time, partner_id, request_id)',
        'AS claim (entry_time, partner_id, request_id, number)');
BEGIN
    ASSERT length(changed) = length(before) + 12 + 31 + 16 + 8, 'audit.append is another one';
    EXECUTE changed;
END $$;

-- migrate:down

DO $$
BEGIN
    EXECUTE replace(replace(replace(replace(pg_get_functiondef('audit.append'::regproc),
        'INSERT INTO audit.nonce (claim_date, partner_id, request_id, leaf_index)',
        'INSERT INTO audit.nonce (claim_date, partner_id, request_id)'),
        '::date, claim.partner_id, claim.request_id, known_size + claim.number - 1' || E'\n',
        '::date, claim.partner_id, claim.request_id' || E'\n'),
        'FROM unnest(entry_times, partner_ids, claims) WITH ORDINALITY' || E'\n',
        'FROM unnest(entry_times, partner_ids, claims)' || E'\n'),
        'AS claim (entry_time, partner_id, request_id, number)',
        'AS claim (entry_time, partner_id, request_id)');
END $$;

ALTER TABLE audit.nonce DROP COLUMN leaf_index;

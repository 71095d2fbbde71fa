-- migrate:up

-- A contribution can be a repayment plan that was filed or changed by signed call
-- (docs/adr/0066). What brought it is named by the digest of the signed request, in file_digest:
-- the call's own entry has the same.
ALTER TABLE credit.contribution
    DROP CONSTRAINT contribution_kind_check,
    ADD CONSTRAINT contribution_kind_check
        CHECK (kind IN ('file', 'withdrawal', 'move', 'link', 'plan')),
    DROP CONSTRAINT contribution_has_a_file,
    ADD CONSTRAINT contribution_has_a_file CHECK (
        num_nonnulls(adapter_hash, file_digest, first_line, last_line)
        = CASE kind WHEN 'file' THEN 4 WHEN 'plan' THEN 1 ELSE 0 END
        AND (kind <> 'plan' OR file_digest IS NOT NULL));

-- migrate:down

ALTER TABLE credit.contribution
    DROP CONSTRAINT contribution_kind_check,
    ADD CONSTRAINT contribution_kind_check
        CHECK (kind IN ('file', 'withdrawal', 'move', 'link')),
    DROP CONSTRAINT contribution_has_a_file,
    ADD CONSTRAINT contribution_has_a_file CHECK (
        num_nonnulls(adapter_hash, file_digest, first_line, last_line)
        = CASE kind WHEN 'file' THEN 4 ELSE 0 END);

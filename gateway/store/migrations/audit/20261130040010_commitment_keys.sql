-- migrate:up

-- A commitment key can have successors (docs/adr/0090-how-the-last-keys-change.md): the
-- first one keeps its name, those after it have a number.
ALTER TABLE audit.key_check DROP CONSTRAINT key_check_name_check;
ALTER TABLE audit.key_check ADD CONSTRAINT key_check_name_check CHECK (
    name ~ '^(commitment(-([2-9]|[1-9][0-9]{1,8}))?|pseudonym-[1-9][0-9]{0,8}|answer-[0-9a-f]{64}|evidence-[!-~]{1,64})$'
);

-- migrate:down

DELETE FROM audit.key_check WHERE name LIKE 'commitment-%';
ALTER TABLE audit.key_check DROP CONSTRAINT key_check_name_check;
ALTER TABLE audit.key_check ADD CONSTRAINT key_check_name_check CHECK (
    name ~ '^(commitment|pseudonym-[1-9][0-9]{0,8}|answer-[0-9a-f]{64}|evidence-[!-~]{1,64})$'
);

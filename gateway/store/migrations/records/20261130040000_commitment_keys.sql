-- migrate:up

-- A commitment key can have successors (docs/adr/0090-how-the-last-keys-change.md): the
-- first one keeps its name, those after it have a number.
ALTER TABLE credit.key_check DROP CONSTRAINT key_check_name_check;
ALTER TABLE credit.key_check ADD CONSTRAINT key_check_name_check
    CHECK (name ~ '^(commitment(-([2-9]|[1-9][0-9]{1,8}))?|(answer|log)-[0-9a-f]{64})$');

-- migrate:down

DELETE FROM credit.key_check WHERE name LIKE 'commitment-%';
ALTER TABLE credit.key_check DROP CONSTRAINT key_check_name_check;
ALTER TABLE credit.key_check ADD CONSTRAINT key_check_name_check
    CHECK (name ~ '^(commitment|(answer|log)-[0-9a-f]{64})$');

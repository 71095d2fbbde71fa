-- migrate:up

-- Answer keys and key-encryption keys are told, too: with another answer key every partner
-- would refuse every answer, and with another key-encryption key evidence would not open.
ALTER TABLE audit.key_check DROP CONSTRAINT key_check_name_check;
ALTER TABLE audit.key_check ADD CONSTRAINT key_check_name_check CHECK (
    name ~ '^(commitment|pseudonym-[1-9][0-9]{0,8}|answer-[0-9a-f]{64}|evidence-[!-~]{1,64})$'
);

-- migrate:down

DELETE FROM audit.key_check WHERE name ~ '^(answer|evidence)-';
ALTER TABLE audit.key_check DROP CONSTRAINT key_check_name_check;
ALTER TABLE audit.key_check ADD CONSTRAINT key_check_name_check CHECK (
    name ~ '^(commitment|pseudonym-[1-9][0-9]{0,8})$'
);

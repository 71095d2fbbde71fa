-- migrate:up

-- As credit.pseudonym_key: proves that a process holds the key that made what is
-- stored, without anything from which the key could be found.
CREATE TABLE credit.key_check (
    name        text PRIMARY KEY CHECK (name = 'commitment'),
    check_value bytea NOT NULL CHECK (octet_length(check_value) = 32)
);

GRANT SELECT, INSERT ON credit.key_check TO creditgateway_gateway, creditgateway_operator;
GRANT SELECT ON credit.key_check TO creditgateway_auditor;

-- migrate:down

DROP TABLE credit.key_check;

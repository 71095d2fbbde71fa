-- migrate:up

-- Roles are of the cluster, not of one database: make them only when missing.
-- None may log in; a deployment grants them to its own logins.
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['creditgateway_gateway', 'creditgateway_contributor',
                                'creditgateway_operator', 'creditgateway_auditor'] LOOP
        -- Asked first, so that a login that may not make roles can migrate once
        -- somebody else has made them.
        CONTINUE WHEN EXISTS (SELECT FROM pg_roles WHERE rolname = name);
        BEGIN
            EXECUTE format('CREATE ROLE %I NOLOGIN', name);
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL;  -- made meanwhile by a migration of another database
        END;
    END LOOP;
END $$;

CREATE SCHEMA credit;

-- ---------------------------------------------------------------- partners

-- What a partner may do, by content hash. Audit entries name the hash, so the
-- rows stay for as long as the log does.
CREATE TABLE credit.policy_version (
    policy_hash bytea PRIMARY KEY CHECK (octet_length(policy_hash) = 32),
    content     text NOT NULL  -- canonical JSON; the hash is of its UTF-8 bytes
);

-- Every adapter that ever answered or read a file, by content hash.
CREATE TABLE credit.adapter_version (
    adapter_hash bytea PRIMARY KEY CHECK (octet_length(adapter_hash) = 32),
    name         text NOT NULL,
    content      bytea NOT NULL  -- the adapter's file; the hash is of these bytes
);

-- An institution that queries, contributes, or both.
CREATE TABLE credit.partner (
    partner_id     text PRIMARY KEY CHECK (partner_id ~ '^[a-z0-9][a-z0-9-]{1,62}$'),
    display_name   text NOT NULL,
    adapter        text,            -- how its queries are read; NULL: it cannot query
    policy_hash    bytea NOT NULL REFERENCES credit.policy_version,
    contributes    boolean NOT NULL DEFAULT false,
    create_time    timestamptz NOT NULL DEFAULT now(),
    suspend_time   timestamptz      -- from then on it is unknown
);

-- Which client certificates are the partner's: a URI SAN, or the SHA-256 of the
-- DER certificate in lowercase hex.
CREATE TABLE credit.partner_certificate (
    kind       text NOT NULL CHECK (kind IN ('uri', 'sha256')),
    value      text NOT NULL,
    partner_id text NOT NULL REFERENCES credit.partner,
    PRIMARY KEY (kind, value)
);

CREATE TABLE credit.partner_key (
    partner_id  text NOT NULL REFERENCES credit.partner,
    keyid       text NOT NULL CHECK (keyid ~ '^[0-9a-f]{64}$'),
    algorithm   text NOT NULL,
    public_key  bytea NOT NULL,     -- DER SubjectPublicKeyInfo; keyid is its SHA-256
    valid_from  timestamptz NOT NULL,
    valid_until timestamptz NOT NULL,
    revoke_time timestamptz,
    PRIMARY KEY (partner_id, keyid),
    CHECK (valid_from < valid_until)
);

-- ---------------------------------------------------------------- records

-- Proves that a key provider holds the key that made this database's subject
-- ids, without holding anything from which the key could be found.
CREATE TABLE credit.pseudonym_key (
    version     integer PRIMARY KEY CHECK (version > 0),
    check_value bytea NOT NULL CHECK (octet_length(check_value) = 32)
);

-- The one row contributions lock, so that data versions become visible in
-- order: the state at version V never changes once V can be read.
CREATE TABLE credit.data_head (
    singleton    boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    data_version bigint NOT NULL CHECK (data_version >= 0)
);
INSERT INTO credit.data_head (data_version) VALUES (0);

-- One row a contribution batch.
CREATE TABLE credit.contribution (
    data_version      bigint PRIMARY KEY CHECK (data_version > 0),
    partner_id        text NOT NULL REFERENCES credit.partner,
    adapter_hash      bytea NOT NULL REFERENCES credit.adapter_version,
    file_digest       bytea NOT NULL CHECK (octet_length(file_digest) = 32),
    first_line        bigint NOT NULL,   -- of the file, counted from 1
    last_line         bigint NOT NULL,
    account_versions  bigint NOT NULL,   -- new or changed
    record_versions   bigint NOT NULL,   -- new or changed
    contribution_time timestamptz NOT NULL
);

-- Append-only: the newest version at or below V is the truth as of V.
CREATE TABLE credit.account (
    subject_id   bytea NOT NULL CHECK (octet_length(subject_id) = 32),
    account_id   bytea NOT NULL CHECK (octet_length(account_id) = 32),
    data_version bigint NOT NULL,
    partner_id   text NOT NULL,
    account_type smallint NOT NULL,
    currency     text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    open_date    date,
    close_date   date,
    PRIMARY KEY (subject_id, account_id, data_version)
);

-- Append-only, as account. Amounts in minor units of the account's currency.
CREATE TABLE credit.repayment_record (
    subject_id    bytea NOT NULL CHECK (octet_length(subject_id) = 32),
    account_id    bytea NOT NULL CHECK (octet_length(account_id) = 32),
    month         date NOT NULL CHECK (extract(day FROM month) = 1),
    data_version  bigint NOT NULL,
    due           bigint,               -- NULL: the contributor cannot say
    paid          bigint NOT NULL,
    balance       bigint NOT NULL,      -- negative is a credit
    days_past_due integer NOT NULL CHECK (days_past_due >= 0),
    credit_limit  bigint NOT NULL,
    PRIMARY KEY (subject_id, account_id, month, data_version)
);

-- One row per subject. Arrays run by month from first_month; money arrays are
-- currency by month, currencies ascending. gateway/domain/reports/summary.py defines
-- every figure.
CREATE TABLE credit.summary (
    subject_id        bytea PRIMARY KEY CHECK (octet_length(subject_id) = 32),
    data_version      bigint NOT NULL,
    first_month       date NOT NULL CHECK (extract(day FROM first_month) = 1),
    oldest_open_date  date[] NOT NULL,     -- elements may be NULL: unknown
    accounts          integer[] NOT NULL,
    open_accounts     integer[] NOT NULL,
    institutions      integer[] NOT NULL,
    overdue_accounts  integer[] NOT NULL,
    current_worst_dpd integer[] NOT NULL,
    worst_dpd         integer[] NOT NULL,
    reported          integer[] NOT NULL,
    on_time           integer[] NOT NULL,
    unreported        integer[] NOT NULL,
    currencies        text[] NOT NULL,
    money_first_month date[] NOT NULL,     -- by currency, not by month
    credit_limit      bigint[] NOT NULL,
    open_balance      bigint[] NOT NULL,
    balance_under_limit bigint[] NOT NULL,
    overdue           bigint[] NOT NULL,
    due               bigint[] NOT NULL,
    paid_against_due  bigint[] NOT NULL,
    paid              bigint[] NOT NULL,
    balance           bigint[] NOT NULL
);

-- A person's authorisation for a partner. The reference is kept as a keyed
-- commitment: references can be names or numbers of people.
CREATE TABLE credit.consent (
    subject_id         bytea NOT NULL CHECK (octet_length(subject_id) = 32),
    partner_id         text NOT NULL,
    consent_commitment bytea NOT NULL CHECK (octet_length(consent_commitment) = 32),
    purposes           smallint[] NOT NULL,
    valid_from         timestamptz NOT NULL,
    valid_until        timestamptz NOT NULL,
    revoke_time        timestamptz,
    create_time        timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (subject_id, partner_id, consent_commitment),
    CHECK (valid_from < valid_until)
);

-- ---------------------------------------------------------------- privileges

GRANT USAGE ON SCHEMA credit TO creditgateway_gateway, creditgateway_contributor,
    creditgateway_operator, creditgateway_auditor;

GRANT SELECT ON credit.partner, credit.partner_certificate, credit.partner_key,
    credit.policy_version, credit.adapter_version, credit.pseudonym_key,
    credit.data_head, credit.summary, credit.consent TO creditgateway_gateway;
GRANT INSERT ON credit.adapter_version, credit.pseudonym_key TO creditgateway_gateway;

GRANT SELECT ON credit.partner, credit.adapter_version, credit.pseudonym_key,
    credit.data_head, credit.contribution, credit.account, credit.repayment_record,
    credit.summary TO creditgateway_contributor;
GRANT INSERT ON credit.adapter_version, credit.pseudonym_key, credit.contribution,
    credit.account, credit.repayment_record, credit.summary TO creditgateway_contributor;
GRANT UPDATE ON credit.data_head, credit.summary TO creditgateway_contributor;

GRANT SELECT, INSERT ON credit.partner, credit.partner_certificate, credit.partner_key,
    credit.policy_version, credit.pseudonym_key, credit.consent TO creditgateway_operator;
-- Only what may change: a key, a certificate's owner or what was consented to
-- is never replaced in place.
GRANT UPDATE (display_name, adapter, policy_hash, contributes, suspend_time) ON credit.partner
    TO creditgateway_operator;
GRANT UPDATE (revoke_time) ON credit.partner_key, credit.consent TO creditgateway_operator;
GRANT DELETE ON credit.partner_certificate TO creditgateway_operator;
GRANT SELECT ON credit.adapter_version, credit.data_head, credit.contribution
    TO creditgateway_operator;

GRANT SELECT ON ALL TABLES IN SCHEMA credit TO creditgateway_auditor;

-- migrate:down

DROP SCHEMA credit CASCADE;

-- The tables of the conventional design: what audit.* keeps, in two plain tables,
-- without partitions, tree and chains; the evidence stands beside its entry.
CREATE SCHEMA IF NOT EXISTS bench;

CREATE TABLE IF NOT EXISTS bench.entry (
    entry_id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entry              bytea NOT NULL,
    leaf_hash          bytea NOT NULL,
    entry_time         timestamptz NOT NULL,
    partner_id         text NOT NULL,
    outcome            smallint NOT NULL,
    reason             text NOT NULL,
    purpose            smallint NOT NULL,
    subject_commitment bytea,
    trace_id           bytea NOT NULL,
    kek_id             text NOT NULL,
    wrapped_key        bytea NOT NULL,
    sealed             bytea NOT NULL
);
CREATE INDEX IF NOT EXISTS entry_by_subject ON bench.entry (subject_commitment, entry_id);

CREATE TABLE IF NOT EXISTS bench.nonce (
    claim_date date NOT NULL,
    partner_id text NOT NULL,
    request_id bytea NOT NULL,
    PRIMARY KEY (partner_id, request_id)
);

GRANT USAGE ON SCHEMA bench TO creditgateway_gateway;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA bench TO creditgateway_gateway;

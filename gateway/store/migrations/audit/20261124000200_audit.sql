-- migrate:up

-- The audit store may live in a database of its own, so it makes the roles it
-- needs itself.
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['creditgateway_gateway', 'creditgateway_auditor'] LOOP
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

CREATE SCHEMA audit;

-- The log's head. Its row lock orders the group commits of all processes.
CREATE TABLE audit.log_head (
    singleton  boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    origin     text NOT NULL,   -- of the checkpoints; '' until the first writer sets it
    tree_size  bigint NOT NULL CHECK (tree_size >= 0),
    peaks      bytea NOT NULL,  -- roots of the perfect subtrees, left to right, 32 bytes each
    checkpoint text NOT NULL    -- newest signed note; '' for the empty log
);
INSERT INTO audit.log_head (origin, tree_size, peaks, checkpoint) VALUES ('', 0, '', '');

-- A tree never shrinks and a log never changes its name, whoever asks.
CREATE FUNCTION audit.refuse_shrinking_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.tree_size < OLD.tree_size OR (OLD.origin <> '' AND NEW.origin <> OLD.origin) THEN
        RAISE EXCEPTION 'the log only grows' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER refuse_shrinking_head BEFORE UPDATE ON audit.log_head
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_shrinking_head();

-- One leaf a row. "entry" is the leaf, byte for byte; the other columns repeat
-- what it says, for searching. Verification compares them.
CREATE TABLE audit.entry (
    leaf_index         bigint PRIMARY KEY CHECK (leaf_index >= 0),
    entry              bytea NOT NULL,
    leaf_hash          bytea NOT NULL CHECK (octet_length(leaf_hash) = 32),
    entry_time         timestamptz NOT NULL,
    partner_id         text NOT NULL,
    partner_counter    bigint NOT NULL CHECK (partner_counter > 0),
    outcome            smallint NOT NULL,
    reason             text NOT NULL,       -- '' when answered
    purpose            smallint NOT NULL,   -- 0 when refused before it was read
    subject_commitment bytea,               -- NULL when refused before it was known
    trace_id           bytea NOT NULL
) PARTITION BY RANGE (leaf_index);
CREATE TABLE audit.entry_default PARTITION OF audit.entry DEFAULT;
CREATE INDEX entry_by_partner ON audit.entry (partner_id, partner_counter);
CREATE INDEX entry_by_subject ON audit.entry (subject_commitment, leaf_index)
    WHERE subject_commitment IS NOT NULL;

-- Both envelopes of an entry, encrypted under a key of their own; the key is
-- kept wrapped. Without the key the content is gone and the tree still verifies.
CREATE TABLE audit.evidence (
    leaf_index  bigint NOT NULL,
    entry_time  timestamptz NOT NULL,
    kek_id      text NOT NULL,      -- which key-encryption key wrapped it
    wrapped_key bytea,              -- NULL once destroyed
    sealed      bytea NOT NULL,     -- AES-256-GCM: 12 bytes nonce, ciphertext, 16 bytes tag
    PRIMARY KEY (leaf_index, entry_time)
) PARTITION BY RANGE (entry_time);
CREATE TABLE audit.evidence_default PARTITION OF audit.evidence DEFAULT;

-- Request ids seen, kept far longer than any request is accepted. Uniqueness
-- across days comes from the head's row lock; the key is the second belt.
CREATE TABLE audit.nonce (
    claim_date date NOT NULL,
    partner_id text NOT NULL,
    request_id bytea NOT NULL,
    PRIMARY KEY (partner_id, request_id, claim_date)
) PARTITION BY RANGE (claim_date);
CREATE TABLE audit.nonce_default PARTITION OF audit.nonce DEFAULT;

-- Roots of perfect subtrees at every eighth level (256 leaves, 65,536, ...);
-- the levels between are recomputed from at most 255 hashes.
CREATE TABLE audit.tree_node (
    level      smallint NOT NULL CHECK (level > 0 AND level % 8 = 0),
    node_index bigint NOT NULL CHECK (node_index >= 0),
    hash       bytea NOT NULL CHECK (octet_length(hash) = 32),
    PRIMARY KEY (level, node_index)
);

-- Every checkpoint that was ever signed, one a group commit.
CREATE TABLE audit.checkpoint (
    tree_size       bigint PRIMARY KEY CHECK (tree_size > 0),
    root_hash       bytea NOT NULL CHECK (octet_length(root_hash) = 32),
    checkpoint      text NOT NULL,
    checkpoint_time timestamptz NOT NULL
) PARTITION BY RANGE (tree_size);
CREATE TABLE audit.checkpoint_default PARTITION OF audit.checkpoint DEFAULT;

-- Where each partner's own chain of entries stands.
CREATE TABLE audit.partner_chain (
    partner_id      text PRIMARY KEY,
    partner_counter bigint NOT NULL CHECK (partner_counter > 0),
    leaf_hash       bytea NOT NULL CHECK (octet_length(leaf_hash) = 32)
);

-- ---------------------------------------------------------------- partitions

-- Makes the partitions of the near future and drops nonces past their time.
-- Runs with the owner's rights, because the gateway's role has none on tables.
--   entry, checkpoint: one per 16,777,216 leaves, the current one and the next
--   evidence:          one a month, this and the next
--   nonce:             one a day, today and the next two; older than 3 days go
-- Making or dropping a partition locks whole tables for a moment. Probes (by the
-- advisory lock) and group commits (by the head's row lock) are kept away first:
-- else one could wait for the other in a circle. If a long reader is in the way,
-- it gives up soon rather than hold up the log, and is tried again.
CREATE FUNCTION audit.maintain_partitions() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET lock_timeout = '1s' AS $$
DECLARE
    span CONSTANT bigint := 16777216;
    today CONSTANT date := (now() AT TIME ZONE 'UTC')::date;
    month_start CONSTANT date := date_trunc('month', today)::date;
    chunk bigint;
    i integer;
    day date;
    old text;
BEGIN
    PERFORM pg_advisory_xact_lock(7165501);
    SELECT tree_size / span INTO chunk FROM audit.log_head FOR UPDATE;
    FOR i IN 0..1 LOOP
        PERFORM audit.add_partition('entry', format('entry_%s', chunk + i),
            ((chunk + i) * span)::text, ((chunk + i + 1) * span)::text);
        PERFORM audit.add_partition('checkpoint', format('checkpoint_%s', chunk + i),
            ((chunk + i) * span + 1)::text, ((chunk + i + 1) * span + 1)::text);
        PERFORM audit.add_partition('evidence',
            'evidence_' || to_char(month_start + make_interval(months => i), 'YYYYMM'),
            to_char(month_start + make_interval(months => i), 'YYYY-MM-DD 00:00:00+00'),
            to_char(month_start + make_interval(months => i + 1), 'YYYY-MM-DD 00:00:00+00'));
    END LOOP;
    FOR i IN 0..2 LOOP
        day := today + i;
        PERFORM audit.add_partition('nonce', 'nonce_' || to_char(day, 'YYYYMMDD'),
            day::text, (day + 1)::text);
    END LOOP;
    FOR old IN
        SELECT c.relname FROM pg_inherits h JOIN pg_class c ON c.oid = h.inhrelid
        WHERE h.inhparent = 'audit.nonce'::regclass
          AND c.relname ~ '^nonce_[0-9]{8}$'
          AND to_date(right(c.relname, 8), 'YYYYMMDD') < today - 3
    LOOP
        EXECUTE format('DROP TABLE audit.%I', old);
    END LOOP;
    -- What was claimed while no partition stood ready for its day.
    DELETE FROM audit.nonce_default WHERE claim_date < today - 3;
END $$;

-- One partition, unless it is there. Rows that fell into the default partition
-- meanwhile make Postgres refuse; they stay where they are, which is harmless.
CREATE FUNCTION audit.add_partition(parent text, child text, low text, high text)
    RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF to_regclass(format('audit.%I', child)) IS NULL THEN
        EXECUTE format('CREATE TABLE audit.%I PARTITION OF audit.%I FOR VALUES FROM (%L) TO (%L)',
                       child, parent, low, high);
    END IF;
EXCEPTION WHEN check_violation THEN
    NULL;
END $$;

REVOKE ALL ON FUNCTION audit.maintain_partitions() FROM PUBLIC;
REVOKE ALL ON FUNCTION audit.add_partition(text, text, text, text) FROM PUBLIC;
SELECT audit.maintain_partitions();

-- ---------------------------------------------------------------- privileges

GRANT USAGE ON SCHEMA audit TO creditgateway_gateway, creditgateway_auditor;
GRANT SELECT, INSERT ON audit.entry, audit.nonce, audit.tree_node, audit.checkpoint,
    audit.partner_chain TO creditgateway_gateway;
GRANT INSERT ON audit.evidence TO creditgateway_gateway;
GRANT SELECT ON audit.log_head TO creditgateway_gateway;
-- Caches of what the entries prove; a wrong value is found by verification.
GRANT UPDATE (origin, tree_size, peaks, checkpoint) ON audit.log_head TO creditgateway_gateway;
GRANT UPDATE (partner_counter, leaf_hash) ON audit.partner_chain TO creditgateway_gateway;
GRANT EXECUTE ON FUNCTION audit.maintain_partitions() TO creditgateway_gateway;
GRANT SELECT ON ALL TABLES IN SCHEMA audit TO creditgateway_auditor;

-- migrate:down

DROP SCHEMA audit CASCADE;

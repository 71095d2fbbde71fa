-- migrate:up

-- How much of its limits each partner has used (ADR 49). Counted in the transaction that makes
-- the entries, under the head's lock, so never more than a limit allows, whoever writes. Each
-- entry names the limits that it is counted in. Rows of periods that are long over are dropped.
CREATE TABLE audit.quota_use (
    partner_id         text NOT NULL,
    name               text NOT NULL,   -- of the limit: "answers:LOAN_APPROVAL/day"
    period_start       date NOT NULL,   -- first day of the period, UTC
    subject_commitment bytea NOT NULL,  -- of the person; empty where all count together
    used               bigint NOT NULL CHECK (used > 0),
    PRIMARY KEY (period_start, partner_id, name, subject_commitment)
);
GRANT SELECT, INSERT ON audit.quota_use TO creditgateway_gateway;
GRANT UPDATE (used) ON audit.quota_use TO creditgateway_gateway;

-- audit.append where limits are counted: of each what it is of, how much the batch uses, and
-- the most that may have been used before.
--
-- Whether it fits is looked at first, without the head's lock. That is exact for the reason
-- that claims are: uses are committed together with a new head only, and audit.append writes
-- nothing unless the head is the one that was known before the look.
--
-- Gives what audit.append gives; or 0 alone where it does not fit, and nothing is written.
CREATE FUNCTION audit.append_within_limits(
    use_partners text[], use_names text[], use_starts date[], use_subjects bytea[],
    use_steps bigint[], use_most bigint[],
    known_size bigint, known_peaks bytea, known_checkpoint text,
    new_origin text, new_size bigint, new_peaks bytea, new_root bytea, new_checkpoint text,
    entries bytea[], leaf_hashes bytea[], entry_times timestamptz[], partner_ids text[],
    partner_counters bigint[], outcomes smallint[], reasons text[], purposes smallint[],
    subject_commitments bytea[], trace_ids bytea[],
    kek_ids text[], wrapped_keys bytea[], sealed_evidence bytea[], claims bytea[],
    chain_partners text[], chain_counters bigint[], chain_hashes bytea[],
    node_levels smallint[], node_indexes bigint[], node_hashes bytea[]
) RETURNS bigint[]
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE
    written bigint[];
BEGIN
    PERFORM FROM unnest(use_partners, use_names, use_starts, use_subjects, use_most)
        AS asked (partner_id, name, period_start, subject_commitment, most)
    LEFT JOIN audit.quota_use AS q USING (period_start, partner_id, name, subject_commitment)
    WHERE coalesce(q.used, 0) > asked.most
    LIMIT 1;
    IF FOUND THEN
        RETURN '{0}';
    END IF;
    written := audit.append(
        known_size, known_peaks, known_checkpoint, new_origin, new_size,
        new_peaks, new_root, new_checkpoint, entries, leaf_hashes,
        entry_times, partner_ids, partner_counters, outcomes,
        reasons, purposes, subject_commitments, trace_ids,
        kek_ids, wrapped_keys, sealed_evidence, claims,
        chain_partners, chain_counters, chain_hashes,
        node_levels, node_indexes, node_hashes
    );
    IF written = '{}' THEN
        INSERT INTO audit.quota_use AS q
            (partner_id, name, period_start, subject_commitment, used)
        SELECT asked.partner_id, asked.name, asked.period_start, asked.subject_commitment,
               asked.step
        FROM unnest(use_partners, use_names, use_starts, use_subjects, use_steps)
            AS asked (partner_id, name, period_start, subject_commitment, step)
        WHERE asked.step > 0
        ON CONFLICT (period_start, partner_id, name, subject_commitment) DO UPDATE
        SET used = q.used + EXCLUDED.used;
    END IF;
    RETURN written;
END $$;

CREATE FUNCTION audit.forget_quota_uses() RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    DELETE FROM audit.quota_use
    WHERE period_start < date_trunc('month', now() AT TIME ZONE 'UTC')::date - 32
$$;

REVOKE ALL ON FUNCTION audit.forget_quota_uses(), audit.append_within_limits(
    text[], text[], date[], bytea[], bigint[], bigint[],
    bigint, bytea, text, text, bigint, bytea, bytea, text,
    bytea[], bytea[], timestamptz[], text[], bigint[], smallint[], text[], smallint[], bytea[],
    bytea[], text[], bytea[], bytea[], bytea[], text[], bigint[], bytea[], smallint[], bigint[],
    bytea[]
) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.forget_quota_uses(), audit.append_within_limits(
    text[], text[], date[], bytea[], bigint[], bigint[],
    bigint, bytea, text, text, bigint, bytea, bytea, text,
    bytea[], bytea[], timestamptz[], text[], bigint[], smallint[], text[], smallint[], bytea[],
    bytea[], text[], bytea[], bytea[], bytea[], text[], bigint[], bytea[], smallint[], bigint[],
    bytea[]
) TO creditgateway_gateway;

-- migrate:down

DROP FUNCTION audit.forget_quota_uses();
DROP FUNCTION audit.append_within_limits(
    text[], text[], date[], bytea[], bigint[], bigint[],
    bigint, bytea, text, text, bigint, bytea, bytea, text,
    bytea[], bytea[], timestamptz[], text[], bigint[], smallint[], text[], smallint[], bytea[],
    bytea[], text[], bytea[], bytea[], bytea[], text[], bigint[], bytea[], smallint[], bigint[],
    bytea[]
);
DROP TABLE audit.quota_use;

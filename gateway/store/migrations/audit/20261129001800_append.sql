-- migrate:up

-- A whole group commit in one statement, for a writer that nobody has written after. The
-- statements are those of gateway/store/sql/audit_append.sql, which the writer runs one by
-- one where this one declines.
--
-- The writer has numbered, chained and hashed the entries from the head that it knows. The
-- head is moved only from there, so that what it has built on is what is stored; the row lock
-- that comes with it orders the commits of all processes. READ COMMITTED matters: waiting for
-- that lock ends in looking at the head as it is then.
--
-- Whether a request id was claimed before is looked at first, without the lock. That is exact
-- all the same: each claim is committed together with a new head. If the head is still the one
-- that this writer knew before it began, no claim was committed since then either.
--
-- Entries, evidence and claims are columns of the same rows: evidence is NULL where none is
-- kept, the claim where none is made.
--
-- Gives NULL where the head was not the known one, or a claim was found and then gone
-- (maintenance drops old ones); or the rows whose claims were made before, counted from 1.
-- Nothing is written then. Gives an empty array when all is written, and only then.
CREATE FUNCTION audit.append(
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
    -- Plans are made once and kept, possibly while a table is still empty.
    SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
BEGIN
    -- Not while audit.maintain_partitions() runs: it locks the head first and audit.nonce
    -- after it, this function the other way round.
    PERFORM pg_advisory_xact_lock_shared(7165501);
    IF claims IS NOT NULL THEN
        -- Is there one at all? One look per partner and partition instead of one per claim.
        PERFORM FROM (
            SELECT claim.partner_id, array_agg(claim.request_id) AS request_ids
            FROM unnest(partner_ids, claims) AS claim (partner_id, request_id)
            WHERE claim.request_id IS NOT NULL
            GROUP BY claim.partner_id
        ) AS asked
        CROSS JOIN LATERAL (
            SELECT FROM audit.nonce AS n
            WHERE n.partner_id = asked.partner_id AND n.request_id = ANY (asked.request_ids)
            LIMIT 1
        ) AS seen
        LIMIT 1;
        IF FOUND THEN
            RETURN nullif(ARRAY(
                SELECT claim.number
                FROM unnest(partner_ids, claims)
                    WITH ORDINALITY AS claim (partner_id, request_id, number)
                CROSS JOIN LATERAL (
                    SELECT FROM audit.nonce AS n
                    WHERE n.partner_id = claim.partner_id AND n.request_id = claim.request_id
                    LIMIT 1
                ) AS seen
            ), '{}');
        END IF;
    END IF;

    UPDATE audit.log_head AS h
    SET origin = new_origin, tree_size = new_size, peaks = new_peaks, checkpoint = new_checkpoint
    WHERE h.singleton AND h.tree_size = known_size AND h.peaks = known_peaks
      AND h.checkpoint = known_checkpoint;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;

    INSERT INTO audit.entry (
        leaf_index, entry, leaf_hash, entry_time, partner_id, partner_counter, outcome, reason,
        purpose, subject_commitment, trace_id
    )
    SELECT known_size + leaf.number - 1, leaf.entry, leaf.leaf_hash, leaf.entry_time,
           leaf.partner_id, leaf.partner_counter, leaf.outcome, leaf.reason,
           leaf.purpose, leaf.subject_commitment, leaf.trace_id
    FROM unnest(
        entries, leaf_hashes, entry_times, partner_ids, partner_counters, outcomes, reasons,
        purposes, subject_commitments, trace_ids
    ) WITH ORDINALITY AS leaf (
        entry, leaf_hash, entry_time, partner_id, partner_counter, outcome, reason, purpose,
        subject_commitment, trace_id, number
    );
    IF sealed_evidence IS NOT NULL THEN
        INSERT INTO audit.evidence (leaf_index, entry_time, kek_id, wrapped_key, sealed)
        SELECT known_size + kept.number - 1, kept.entry_time, kept.kek_id, kept.wrapped_key,
               kept.sealed
        FROM unnest(entry_times, kek_ids, wrapped_keys, sealed_evidence)
            WITH ORDINALITY AS kept (entry_time, kek_id, wrapped_key, sealed, number)
        WHERE kept.sealed IS NOT NULL;
    END IF;
    IF claims IS NOT NULL THEN
        INSERT INTO audit.nonce (claim_date, partner_id, request_id)
        SELECT (claim.entry_time AT TIME ZONE 'UTC')::date, claim.partner_id, claim.request_id
        FROM unnest(entry_times, partner_ids, claims)
            AS claim (entry_time, partner_id, request_id)
        WHERE claim.request_id IS NOT NULL;
    END IF;
    IF node_levels IS NOT NULL THEN
        INSERT INTO audit.tree_node (level, node_index, hash)
        SELECT * FROM unnest(node_levels, node_indexes, node_hashes);
    END IF;
    INSERT INTO audit.checkpoint (tree_size, root_hash, checkpoint, checkpoint_time)
    VALUES (new_size, new_root, new_checkpoint, entry_times[array_upper(entry_times, 1)]);
    INSERT INTO audit.partner_chain (partner_id, partner_counter, leaf_hash)
    SELECT * FROM unnest(chain_partners, chain_counters, chain_hashes)
    ON CONFLICT (partner_id) DO UPDATE
    SET partner_counter = EXCLUDED.partner_counter, leaf_hash = EXCLUDED.leaf_hash;
    RETURN '{}';
END $$;

REVOKE ALL ON FUNCTION audit.append(
    bigint, bytea, text, text, bigint, bytea, bytea, text,
    bytea[], bytea[], timestamptz[], text[], bigint[], smallint[], text[], smallint[], bytea[],
    bytea[], text[], bytea[], bytea[], bytea[], text[], bigint[], bytea[], smallint[], bigint[],
    bytea[]
) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.append(
    bigint, bytea, text, text, bigint, bytea, bytea, text,
    bytea[], bytea[], timestamptz[], text[], bigint[], smallint[], text[], smallint[], bytea[],
    bytea[], text[], bytea[], bytea[], bytea[], text[], bigint[], bytea[], smallint[], bigint[],
    bytea[]
) TO creditgateway_gateway;

-- The same rule as before, without a function's call for each head that keeps it.
DROP TRIGGER refuse_shrinking_head ON audit.log_head;
CREATE TRIGGER refuse_shrinking_head BEFORE UPDATE ON audit.log_head
    FOR EACH ROW
    WHEN (NEW.tree_size < OLD.tree_size OR (OLD.origin <> '' AND NEW.origin <> OLD.origin))
    EXECUTE FUNCTION audit.refuse_shrinking_head();

-- migrate:down

DROP TRIGGER refuse_shrinking_head ON audit.log_head;
CREATE TRIGGER refuse_shrinking_head BEFORE UPDATE ON audit.log_head
    FOR EACH ROW EXECUTE FUNCTION audit.refuse_shrinking_head();

DROP FUNCTION audit.append(
    bigint, bytea, text, text, bigint, bytea, bytea, text,
    bytea[], bytea[], timestamptz[], text[], bigint[], smallint[], text[], smallint[], bytea[],
    bytea[], text[], bytea[], bytea[], bytea[], text[], bigint[], bytea[], smallint[], bigint[],
    bytea[]
);

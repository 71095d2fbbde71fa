-- migrate:up

-- audit.append for a single entry, as commits are that nobody shares (docs/adr/0099): with values
-- in place of arrays, which need not be unnested. All else is as there, for the same reasons:
-- maintenance is kept away, claims are looked at before the head's lock is had, and the head is
-- moved only from the one that the writer knows. A tree that completes a stored node goes the
-- other way, one entry of 256.
--
-- Gives NULL where the head was not the known one, false where the claim was made before.
-- Nothing is written then. Gives true when all is written, and only then.
CREATE FUNCTION audit.append_one(
    known_size bigint, known_peaks bytea, known_checkpoint text,
    new_origin text, new_peaks bytea, new_root bytea, new_checkpoint text,
    new_entry bytea, new_leaf_hash bytea, new_time timestamptz, new_partner text,
    new_counter bigint, new_outcome smallint, new_reason text, new_purpose smallint,
    new_subject bytea, new_trace bytea,
    new_kek_id text, new_wrapped_key bytea, new_sealed bytea, new_claim bytea
) RETURNS boolean
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
    SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
BEGIN
    LOCK TABLE audit.maintenance IN ROW EXCLUSIVE MODE;
    IF new_claim IS NOT NULL THEN
        PERFORM FROM audit.nonce AS n
        WHERE n.partner_id = new_partner AND n.request_id = new_claim
        LIMIT 1;
        IF FOUND THEN
            RETURN false;
        END IF;
    END IF;

    UPDATE audit.log_head AS h
    SET origin = new_origin, tree_size = known_size + 1, peaks = new_peaks,
        checkpoint = new_checkpoint
    WHERE h.singleton AND h.tree_size = known_size AND h.peaks = known_peaks
      AND h.checkpoint = known_checkpoint;
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;

    INSERT INTO audit.entry (
        leaf_index, entry, leaf_hash, entry_time, partner_id, partner_counter, outcome, reason,
        purpose, subject_commitment, trace_id
    ) VALUES (
        known_size, new_entry, new_leaf_hash, new_time, new_partner, new_counter, new_outcome,
        new_reason, new_purpose, new_subject, new_trace
    );
    IF new_sealed IS NOT NULL THEN
        INSERT INTO audit.evidence (leaf_index, entry_time, kek_id, wrapped_key, sealed)
        VALUES (known_size, new_time, new_kek_id, new_wrapped_key, new_sealed);
    END IF;
    IF new_claim IS NOT NULL THEN
        INSERT INTO audit.nonce (claim_date, partner_id, request_id, leaf_index)
        VALUES ((new_time AT TIME ZONE 'UTC')::date, new_partner, new_claim, known_size);
    END IF;
    INSERT INTO audit.checkpoint (tree_size, root_hash, checkpoint, checkpoint_time)
    VALUES (known_size + 1, new_root, new_checkpoint, new_time);
    INSERT INTO audit.partner_chain (partner_id, partner_counter, leaf_hash)
    VALUES (new_partner, new_counter, new_leaf_hash)
    ON CONFLICT (partner_id) DO UPDATE
    SET partner_counter = EXCLUDED.partner_counter, leaf_hash = EXCLUDED.leaf_hash;
    RETURN true;
END $$;

REVOKE ALL ON FUNCTION audit.append_one(
    bigint, bytea, text, text, bytea, bytea, text,
    bytea, bytea, timestamptz, text, bigint, smallint, text, smallint, bytea, bytea,
    text, bytea, bytea, bytea
) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.append_one(
    bigint, bytea, text, text, bytea, bytea, text,
    bytea, bytea, timestamptz, text, bigint, smallint, text, smallint, bytea, bytea,
    text, bytea, bytea, bytea
) TO creditgateway_gateway;

-- migrate:down

DROP FUNCTION audit.append_one(
    bigint, bytea, text, text, bytea, bytea, text,
    bytea, bytea, timestamptz, text, bigint, smallint, text, smallint, bytea, bytea,
    text, bytea, bytea, bytea
);

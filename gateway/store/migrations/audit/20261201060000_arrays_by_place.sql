-- migrate:up

-- The group commit reads its arrays by place. Each array that is unnested is written to a store
-- of its own first, 4 us before the first row, and a commit has two dozen of them. PL/pgSQL keeps
-- arrays that it is given in a form whose elements it finds at once.
--
-- What is written, and what is given back, is what it was; see 20261129001800_append.sql,
-- 20261129003200_maintenance_lock.sql and 20261129006105_claimed_leaf.sql.
CREATE OR REPLACE FUNCTION audit.append(
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
    LOCK TABLE audit.maintenance IN ROW EXCLUSIVE MODE;
    IF claims IS NOT NULL THEN
        -- Is there one at all? One look per partner and partition instead of one per claim.
        PERFORM FROM (
            SELECT partner_ids[place] AS partner_id, array_agg(claims[place]) AS request_ids
            FROM generate_series(1, cardinality(claims)) AS place
            WHERE claims[place] IS NOT NULL
            GROUP BY partner_ids[place]
        ) AS asked
        CROSS JOIN LATERAL (
            SELECT FROM audit.nonce AS n
            WHERE n.partner_id = asked.partner_id AND n.request_id = ANY (asked.request_ids)
            LIMIT 1
        ) AS seen
        LIMIT 1;
        IF FOUND THEN
            RETURN nullif(ARRAY(
                SELECT place::bigint
                FROM generate_series(1, cardinality(claims)) AS place
                CROSS JOIN LATERAL (
                    SELECT FROM audit.nonce AS n
                    WHERE n.partner_id = partner_ids[place] AND n.request_id = claims[place]
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
    SELECT known_size + place - 1, entries[place], leaf_hashes[place], entry_times[place],
           partner_ids[place], partner_counters[place], outcomes[place], reasons[place],
           purposes[place], subject_commitments[place], trace_ids[place]
    FROM generate_series(1, cardinality(entries)) AS place;
    IF sealed_evidence IS NOT NULL THEN
        INSERT INTO audit.evidence (leaf_index, entry_time, kek_id, wrapped_key, sealed)
        SELECT known_size + place - 1, entry_times[place], kek_ids[place], wrapped_keys[place],
               sealed_evidence[place]
        FROM generate_series(1, cardinality(sealed_evidence)) AS place
        WHERE sealed_evidence[place] IS NOT NULL;
    END IF;
    IF claims IS NOT NULL THEN
        INSERT INTO audit.nonce (claim_date, partner_id, request_id, leaf_index)
        SELECT (entry_times[place] AT TIME ZONE 'UTC')::date, partner_ids[place], claims[place],
               known_size + place - 1
        FROM generate_series(1, cardinality(claims)) AS place
        WHERE claims[place] IS NOT NULL;
    END IF;
    IF node_levels IS NOT NULL THEN
        INSERT INTO audit.tree_node (level, node_index, hash)
        SELECT node_levels[place], node_indexes[place], node_hashes[place]
        FROM generate_series(1, cardinality(node_levels)) AS place;
    END IF;
    INSERT INTO audit.checkpoint (tree_size, root_hash, checkpoint, checkpoint_time)
    VALUES (new_size, new_root, new_checkpoint, entry_times[array_upper(entry_times, 1)]);
    INSERT INTO audit.partner_chain (partner_id, partner_counter, leaf_hash)
    SELECT chain_partners[place], chain_counters[place], chain_hashes[place]
    FROM generate_series(1, cardinality(chain_partners)) AS place
    ON CONFLICT (partner_id) DO UPDATE
    SET partner_counter = EXCLUDED.partner_counter, leaf_hash = EXCLUDED.leaf_hash;
    RETURN '{}';
END $$;

CREATE OR REPLACE FUNCTION audit.append_within_limits(
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
    PERFORM FROM generate_series(1, cardinality(use_partners)) AS place
    LEFT JOIN audit.quota_use AS q
        ON q.period_start = use_starts[place] AND q.partner_id = use_partners[place]
        AND q.name = use_names[place] AND q.subject_commitment = use_subjects[place]
    WHERE coalesce(q.used, 0) > use_most[place]
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
        SELECT use_partners[place], use_names[place], use_starts[place], use_subjects[place],
               use_steps[place]
        FROM generate_series(1, cardinality(use_partners)) AS place
        WHERE use_steps[place] > 0
        ON CONFLICT (period_start, partner_id, name, subject_commitment) DO UPDATE
        SET used = q.used + EXCLUDED.used;
    END IF;
    RETURN written;
END $$;

-- migrate:down

CREATE OR REPLACE FUNCTION audit.append(
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
    LOCK TABLE audit.maintenance IN ROW EXCLUSIVE MODE;
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
        INSERT INTO audit.nonce (claim_date, partner_id, request_id, leaf_index)
        SELECT (claim.entry_time AT TIME ZONE 'UTC')::date, claim.partner_id, claim.request_id, known_size + claim.number - 1
        FROM unnest(entry_times, partner_ids, claims) WITH ORDINALITY
            AS claim (entry_time, partner_id, request_id, number)
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

CREATE OR REPLACE FUNCTION audit.append_within_limits(
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

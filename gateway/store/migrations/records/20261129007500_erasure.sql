-- migrate:up

-- Versions of people's records can be deleted: all of a person's, or what is too old to be kept.
-- What is deleted is listed first, by its leaf hash, in a contribution of the kind "erasure" or
-- "expiry"; when that is an entry of the log, the listed versions go. See
-- docs/adr/0061-erased-records.md.

INSERT INTO credit.fact_kind (kind, ordered_with, recorders) VALUES
    ('erasure', 'contribution', '{operator}'),
    ('expiry', 'contribution', '{contributor}');
INSERT INTO credit.four_eyes_action (action, settable) VALUES ('erase-records', true);
CREATE INDEX fact_deletion_pending ON credit.fact (number)
    WHERE leaf_index IS NULL AND rejected IS NULL AND kind IN ('erasure', 'expiry');

ALTER TABLE credit.contribution
    DROP CONSTRAINT contribution_has_a_partner,
    DROP CONSTRAINT contribution_kind_check;
ALTER TABLE credit.contribution
    ADD CONSTRAINT contribution_kind_check
        CHECK (kind IN ('file', 'withdrawal', 'move', 'link', 'plan', 'erasure', 'expiry')),
    ADD CONSTRAINT contribution_has_a_partner
        CHECK ((partner_id IS NULL) = (kind IN ('link', 'erasure', 'expiry')));

-- What was deleted, or will be. It has the hash of each version and nothing else of it, so that
-- the root of the contribution that wrote it can still be computed.
CREATE TABLE credit.erased_version (
    bucket              smallint NOT NULL,
    subject_id          bytea NOT NULL CHECK (octet_length(subject_id) = 32),
    data_version        bigint NOT NULL CHECK (data_version > 0),  -- of the deletion
    kind                text NOT NULL,      -- with which the version's leaf begins
    erased_data_version bigint NOT NULL CHECK (erased_data_version > 0),  -- of the version
    leaf_hash           bytea NOT NULL CHECK (octet_length(leaf_hash) = 32),
    PRIMARY KEY (bucket, subject_id, data_version, leaf_hash),
    CONSTRAINT erased_version_bucket CHECK (bucket = credit.bucket_of(subject_id)),
    CHECK (erased_data_version < data_version)
);

-- ---------------------------------------------------------------- listing

-- All tables of versions of people's records but that of links, which stay, with the columns of
-- their leaves: whatever credit.create_kind made is among them.
CREATE FUNCTION credit.version_tables()
    RETURNS TABLE (kind text, source regclass, columns text[])
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT 'account', 'credit.account'::regclass, ARRAY[
        'bucket', 'subject_id', 'account_id', 'data_version', 'withdrawn', 'partner_id',
        'account_type', 'currency', 'open_date', 'close_date']
    UNION ALL
    SELECT 'month', 'credit.repayment_record'::regclass, ARRAY[
        'bucket', 'subject_id', 'account_id', 'data_version', NULL, 'month', 'due', 'paid',
        'balance', 'days_past_due', 'credit_limit']
    UNION ALL
    SELECT c.relname, c.oid::regclass, ARRAY(
        SELECT a.attname::text FROM pg_attribute AS a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum)
    FROM pg_class AS c JOIN pg_attribute AS w
      ON w.attrelid = c.oid AND w.attname = 'withdrawn' AND w.attnum = 5
    WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind = 'r'
$$;

-- Lists versions to be deleted in the open contribution, all that are written of each thing:
--   account_ids  NULL: of everything about the person
--   months       NULL: of the account and all that hangs on it; else of that month alone
-- Gives how many there are.
CREATE FUNCTION credit.list_erased(subject_ids bytea[], account_ids bytea[], months date[])
    RETURNS bigint
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
    own CONSTANT text := credit.leaf_expression('erased', 'credit.erased_version', ARRAY[
        'bucket', 'subject_id', NULL, 'data_version', NULL, 'kind', 'erased_data_version',
        'leaf_hash']);
    versions record;
    written bigint;
    total bigint := 0;
BEGIN
    PERFORM credit.make_open_contribution();
    FOR versions IN SELECT * FROM credit.version_tables() LOOP
        EXECUTE format(
            'WITH listed AS (
                INSERT INTO credit.erased_version
                    (bucket, subject_id, data_version, kind, erased_data_version, leaf_hash)
                SELECT DISTINCT h.bucket, g.of_subject, h.data_version, %1$L, v.version, v.hash
                FROM unnest($1, $2, $3) AS g (of_subject, of_account, of_month)
                JOIN credit.contributed_heads() AS h ON h.bucket = credit.bucket_of(g.of_subject)
                CROSS JOIN LATERAL (
                    SELECT r.data_version AS version, sha256(%2$s) AS hash FROM %3$s AS r
                    WHERE r.bucket = h.bucket AND r.subject_id = g.of_subject
                      AND (g.of_account IS NULL OR r.account_id = g.of_account)
                      AND (g.of_month IS NULL OR %4$s)
                ) AS v
                RETURNING sha256(%5$s) AS leaf_hash
            )
            INSERT INTO pg_temp.contributed_leaf (leaf_hash) SELECT l.leaf_hash FROM listed AS l',
            versions.kind,
            credit.leaf_expression(versions.kind, versions.source, versions.columns),
            versions.source,
            CASE versions.kind WHEN 'month' THEN 'r.month = g.of_month' ELSE 'false' END,
            own)
        USING subject_ids, account_ids, months;
        GET DIAGNOSTICS written = ROW_COUNT;
        total := total + written;
    END LOOP;
    PERFORM credit.count_contributed('erased', total, total);
    RETURN total;
END $$;

-- Whether this session's login may delete: nothing is set, or about to be, or it has just used a
-- request that was approved.
CREATE FUNCTION credit.may_delete() RETURNS boolean
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT credit.may_do('erase-records') AND NOT EXISTS (
        SELECT FROM credit.fact AS f
        WHERE f.kind = 'four-eyes' AND f.leaf_index IS NULL AND f.rejected IS NULL
          AND f.body::jsonb -> 'actions' ? 'erase-records'
          AND NOT credit.needs_request('erase-records'))
$$;

-- Ends a contribution that deletes, with its fact.
CREATE FUNCTION credit.finish_deletion(cause text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    c credit.contribution;
    leaves bigint;
    root bytea;
    body text;
BEGIN
    SELECT * INTO STRICT c FROM credit.contribution
    WHERE contribution_id = credit.open_contribution();
    IF c.kind NOT IN ('erasure', 'expiry') OR NOT credit.may_delete() THEN
        RAISE EXCEPTION 'deleting records needs a second operator'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM credit.require_own_table('contributed_leaf');
    SELECT count(*), credit.root_of_leaves(
        coalesce(string_agg(l.leaf_hash, '' ORDER BY l.leaf_hash), ''))
    INTO leaves, root
    FROM pg_temp.contributed_leaf AS l;
    IF leaves <> (SELECT coalesce(sum(n.versions), 0) FROM credit.contribution_count AS n
                  WHERE n.contribution_id = c.contribution_id) THEN
        RAISE EXCEPTION 'not every version of the contribution is a leaf'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    body := credit.contribution_body(c.contribution_id, root)::text;
    PERFORM set_config('synchronous_commit', 'on', true);
    INSERT INTO credit.fact
        (fact_id, kind, scope, body, body_digest, actor, cause, record_time, transaction_id)
    VALUES (c.fact_id, c.kind, 'contribution', body, sha256(convert_to(body, 'UTF8')),
            credit.fact_actor(c.kind), finish_deletion.cause, clock_timestamp(),
            pg_current_xact_id());
    DELETE FROM pg_temp.open_contribution;
END $$;

-- For the operator: deletes everything of the person behind some ids, whichever of the person's
-- they are. No row: there is nothing to delete.
CREATE FUNCTION credit.erase_person(subject_ids bytea[], moment timestamptz, cause text)
    RETURNS TABLE (contribution_id bigint, fact_id uuid, versions bigint)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    people bytea[];
    found bytea[] := subject_ids;
BEGIN
    -- Which ids are the person's is certain once the heads of their buckets are locked.
    LOOP
        people := found;
        PERFORM credit.lock_bucket_heads(ARRAY(
            SELECT DISTINCT credit.bucket_of(p.id) FROM unnest(people) AS p (id)));
        found := ARRAY(
            SELECT p.id FROM unnest(people) AS p (id)
            UNION
            SELECT l.kept_subject_id FROM unnest(people) AS p (id) JOIN credit.subject_link AS l
              ON l.bucket = credit.bucket_of(p.id) AND l.subject_id = p.id
            UNION
            SELECT l.subject_id FROM credit.subject_link AS l
            WHERE l.kept_subject_id = ANY (people));
        EXIT WHEN found <@ people;
    END LOOP;
    SELECT b.contribution_id, b.fact_id INTO contribution_id, fact_id
    FROM credit.begin_contribution(
        NULL, 'erasure', NULL, NULL, NULL, NULL, moment,
        ARRAY(SELECT DISTINCT credit.bucket_of(p.id) FROM unnest(people) AS p (id))) AS b;
    versions := credit.list_erased(
        people, array_fill(NULL::bytea, ARRAY[cardinality(people)]),
        array_fill(NULL::date, ARRAY[cardinality(people)]));
    IF versions = 0 THEN
        RAISE EXCEPTION 'nothing is kept of this person'
            USING ERRCODE = 'no_data_found';
    END IF;
    PERFORM credit.remove_summaries(people);
    PERFORM credit.finish_deletion(cause);
    RETURN NEXT;
END $$;

-- For a contributor, who stages the summaries that are left: lists what is too old to be kept, and
-- ends the contribution of the kind "expiry".
CREATE FUNCTION credit.expire_records(
    subject_ids bytea[], account_ids bytea[], months date[], cause text
) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    versions bigint;
BEGIN
    IF array_position(account_ids, NULL) IS NOT NULL THEN
        RAISE EXCEPTION 'only accounts and their months expire'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    -- Five years are the law's; the verb's --years only keeps for longer.
    IF EXISTS (
        SELECT FROM unnest(subject_ids, account_ids, months) AS g (of_subject, of_account, of_month)
        JOIN credit.repayment_record AS r
          ON r.bucket = credit.bucket_of(g.of_subject) AND r.subject_id = g.of_subject
         AND r.account_id = g.of_account
        WHERE (g.of_month IS NULL OR r.month = g.of_month)
          AND r.month > current_date - interval '5 years'
    ) OR EXISTS (
        SELECT FROM unnest(subject_ids, account_ids, months) AS g (of_subject, of_account, of_month)
        WHERE g.of_month IS NOT NULL AND NOT EXISTS (
            SELECT FROM credit.repayment_record AS r
            WHERE r.bucket = credit.bucket_of(g.of_subject) AND r.subject_id = g.of_subject
              AND r.account_id = g.of_account AND r.month = g.of_month AND r.days_past_due > 0)
    ) THEN
        RAISE EXCEPTION 'only months that were overdue expire, and none before five years'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    versions := credit.list_erased(subject_ids, account_ids, months);
    PERFORM credit.finish_deletion(cause);
    RETURN versions;
END $$;

-- ---------------------------------------------------------------- taking effect

-- The new data version and the summaries as of any contribution; then the listed versions go.
-- What is no longer what was listed stays, for verification to find.
CREATE FUNCTION credit.apply_deletion(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
    versions record;
BEGIN
    IF NOT EXISTS (SELECT FROM credit.contribution AS c
                   WHERE c.fact_id = fact.fact_id AND c.kind = fact.kind) THEN
        PERFORM credit.fact_unknown();
    END IF;
    PERFORM credit.apply_fact_contribution(fact);
    FOR versions IN SELECT * FROM credit.version_tables() LOOP
        EXECUTE format(
            'DELETE FROM %1$s AS r
             USING jsonb_each_text($1) AS v, credit.erased_version AS e
             WHERE e.bucket = v.key::smallint AND e.data_version = v.value::bigint
               AND e.kind = %2$L AND r.bucket = e.bucket AND r.subject_id = e.subject_id
               AND r.data_version = e.erased_data_version
               AND (SELECT sha256(%3$s) FROM (SELECT r.*) AS r) = e.leaf_hash',
            versions.source, versions.kind,
            credit.leaf_expression(versions.kind, versions.source, versions.columns))
        USING fact.body::jsonb -> 'heads';
    END LOOP;
END $$;
CREATE FUNCTION credit.apply_fact_erasure(fact credit.fact) RETURNS void
    LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    SELECT credit.apply_deletion(fact)
$$;
CREATE FUNCTION credit.apply_fact_expiry(fact credit.fact) RETURNS void
    LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    SELECT credit.apply_deletion(fact)
$$;

-- As before, and waits until what is to be deleted there is gone: a contribution would build on
-- it. A gateway that serves sees to that within a second.
CREATE OR REPLACE FUNCTION credit.lock_bucket_heads(buckets smallint[])
    RETURNS TABLE (bucket smallint, data_version bigint)
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
    until CONSTANT timestamptz := clock_timestamp() + interval '10 s';
BEGIN
    PERFORM FROM credit.written_head AS h
    WHERE h.bucket = ANY (buckets) ORDER BY h.bucket FOR UPDATE;
    WHILE EXISTS (
        SELECT FROM credit.fact AS f
        WHERE f.leaf_index IS NULL AND f.rejected IS NULL AND f.kind IN ('erasure', 'expiry')
          AND f.body::jsonb -> 'heads' ?| buckets::text[])
    LOOP
        IF clock_timestamp() > until THEN
            RAISE EXCEPTION 'records are being deleted there, which is not in the log yet'
                USING ERRCODE = 'object_not_in_prerequisite_state';
        END IF;
        PERFORM pg_sleep(0.05);
    END LOOP;
    RETURN QUERY SELECT h.bucket, h.data_version FROM credit.written_head AS h
    WHERE h.bucket = ANY (buckets) ORDER BY h.bucket;
END $$;

-- ---------------------------------------------------------------- reading

-- For replay: what was deleted of some people, whom the access names, and by which facts.
CREATE FUNCTION credit.read_deletions(access_id bigint, filter jsonb, subject_ids bytea[])
    RETURNS TABLE (subject_id bytea, erased_data_version bigint, data_version bigint,
                   leaf_index bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
#variable_conflict use_column
BEGIN
    PERFORM credit.require_subjects(access_id, filter, subject_ids);
    RETURN QUERY
    SELECT e.subject_id, min(e.erased_data_version), e.data_version, f.leaf_index
    FROM unnest(subject_ids) AS asked (subject_id)
    JOIN credit.erased_version AS e
      ON e.bucket = credit.bucket_of(asked.subject_id) AND e.subject_id = asked.subject_id
    JOIN credit.contribution_version AS v
      ON v.bucket = e.bucket AND v.data_version = e.data_version
    JOIN credit.contribution AS c ON c.contribution_id = v.contribution_id
    JOIN credit.fact AS f ON f.fact_id = c.fact_id AND f.leaf_index IS NOT NULL
    GROUP BY e.subject_id, e.data_version, f.leaf_index
    ORDER BY f.leaf_index;
END $$;

-- For replay: facts of deletions, by their leaves. They name buckets and nobody.
CREATE FUNCTION credit.read_deletion_facts(leaf_indexes bigint[]) RETURNS SETOF credit.fact
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT * FROM credit.fact AS f
    WHERE f.leaf_index = ANY (leaf_indexes) AND f.kind IN ('erasure', 'expiry')
    ORDER BY f.leaf_index
$$;

-- What deletes is no contribution of another kind's fact, and no fact of the directory.
DO $$
DECLARE
    change record;
    source text;
    changed text;
BEGIN
    FOR change IN
        SELECT c.* FROM (VALUES
            ('credit.finish_contribution(bigint)',
             'IF number IS DISTINCT FROM credit.open_contribution() THEN',
             'IF number IS DISTINCT FROM credit.open_contribution() OR EXISTS (
        SELECT FROM credit.contribution AS c
        WHERE c.contribution_id = number AND c.kind IN (''erasure'', ''expiry'')) THEN'),
            ('credit.read_directory_facts(bigint)',
             '''contribution''',
             '''contribution'', ''erasure'', ''expiry'''),
            ('credit.apply_fact_request(credit.fact)',
             '''destroy-evidence''',
             '''destroy-evidence'', ''erase-records''')
        ) AS c (name, before, after)
    LOOP
        source := pg_get_functiondef(change.name::regprocedure);
        changed := replace(source, change.before, change.after);
        ASSERT length(changed) - length(source) = length(change.after) - length(change.before),
            change.name || ' is another one';
        EXECUTE changed;
    END LOOP;
END $$;

DO $$
DECLARE
    name regprocedure;
BEGIN
    FOR name IN
        SELECT p.oid FROM pg_proc AS p
        WHERE p.pronamespace = 'credit'::regnamespace AND p.proname IN (
            'version_tables', 'list_erased', 'may_delete', 'finish_deletion', 'erase_person', 'expire_records',
            'apply_deletion', 'apply_fact_erasure', 'apply_fact_expiry', 'read_deletions',
            'read_deletion_facts')
    LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', name);
    END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION credit.erase_person(bytea[], timestamptz, text)
    TO creditgateway_operator;
GRANT EXECUTE ON FUNCTION credit.expire_records(bytea[], bytea[], date[], text),
    credit.needs_request(text) TO creditgateway_contributor;
GRANT EXECUTE ON FUNCTION credit.read_deletions(bigint, jsonb, bytea[]),
    credit.read_deletion_facts(bigint[]) TO creditgateway_auditor;

-- migrate:down

-- What was deleted does not come back, and the roots in the log need what is listed here.
DO $$
DECLARE
    change record;
    source text;
    changed text;
BEGIN
    IF EXISTS (SELECT FROM credit.contribution WHERE kind IN ('erasure', 'expiry')) THEN
        RAISE EXCEPTION 'records were deleted'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    FOR change IN
        SELECT c.* FROM (VALUES
            ('credit.apply_fact_request(credit.fact)',
             '''destroy-evidence'', ''erase-records''',
             '''destroy-evidence'''),
            ('credit.read_directory_facts(bigint)',
             '''contribution'', ''erasure'', ''expiry''',
             '''contribution'''),
            ('credit.finish_contribution(bigint)',
             'IF number IS DISTINCT FROM credit.open_contribution() OR EXISTS (
        SELECT FROM credit.contribution AS c
        WHERE c.contribution_id = number AND c.kind IN (''erasure'', ''expiry'')) THEN',
             'IF number IS DISTINCT FROM credit.open_contribution() THEN')
        ) AS c (name, before, after)
    LOOP
        source := pg_get_functiondef(change.name::regprocedure);
        changed := replace(source, change.before, change.after);
        ASSERT length(changed) - length(source) = length(change.after) - length(change.before),
            change.name || ' is another one';
        EXECUTE changed;
    END LOOP;
END $$;
REVOKE EXECUTE ON FUNCTION credit.needs_request(text) FROM creditgateway_contributor;
DROP FUNCTION credit.read_deletion_facts(bigint[]);
DROP FUNCTION credit.read_deletions(bigint, jsonb, bytea[]);
CREATE OR REPLACE FUNCTION credit.lock_bucket_heads(buckets smallint[])
    RETURNS TABLE (bucket smallint, data_version bigint)
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT h.bucket, h.data_version FROM credit.written_head AS h
    WHERE h.bucket = ANY (buckets) ORDER BY h.bucket FOR UPDATE
$$;
DROP FUNCTION credit.apply_fact_expiry(credit.fact);
DROP FUNCTION credit.apply_fact_erasure(credit.fact);
DROP FUNCTION credit.apply_deletion(credit.fact);
DROP FUNCTION credit.expire_records(bytea[], bytea[], date[], text);
DROP FUNCTION credit.erase_person(bytea[], timestamptz, text);
DROP FUNCTION credit.finish_deletion(text);
DROP FUNCTION credit.may_delete();
DROP FUNCTION credit.list_erased(bytea[], bytea[], date[]);
DROP FUNCTION credit.version_tables();
DROP TABLE credit.erased_version;
ALTER TABLE credit.contribution
    DROP CONSTRAINT contribution_has_a_partner,
    DROP CONSTRAINT contribution_kind_check;
ALTER TABLE credit.contribution
    ADD CONSTRAINT contribution_kind_check
        CHECK (kind IN ('file', 'withdrawal', 'move', 'link', 'plan')),
    ADD CONSTRAINT contribution_has_a_partner CHECK ((partner_id IS NULL) = (kind = 'link'));
DROP INDEX credit.fact_deletion_pending;
DELETE FROM credit.four_eyes_action WHERE action = 'erase-records';
DELETE FROM credit.fact_kind WHERE kind IN ('erasure', 'expiry');

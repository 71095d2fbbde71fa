-- migrate:up

-- An erasure destroys the person's keys, too, under which their statements are encrypted
-- (docs/adr/0059-disputes.md and 0061-erased-records.md). A key is no version, so it is listed
-- with the data version 0; and it is deleted whoever took it until the erasure takes effect.

ALTER TABLE credit.erased_version DROP CONSTRAINT erased_version_erased_data_version_check;
ALTER TABLE credit.erased_version
    ADD CONSTRAINT erased_version_erased_data_version_check CHECK (erased_data_version >= 0),
    ADD CONSTRAINT erased_version_key CHECK ((erased_data_version = 0) = (kind = 'person-key'));

-- Lists the keys of a person in the open contribution. Gives how many there are.
CREATE FUNCTION credit.list_erased_keys(subject_ids bytea[]) RETURNS bigint
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
DECLARE
    written bigint;
BEGIN
    EXECUTE format(
        'WITH listed AS (
            INSERT INTO credit.erased_version
                (bucket, subject_id, data_version, kind, erased_data_version, leaf_hash)
            SELECT h.bucket, g.of_subject, h.data_version, ''person-key'', 0, k.hash
            FROM unnest($1) AS g (of_subject)
            JOIN credit.contributed_heads() AS h ON h.bucket = credit.bucket_of(g.of_subject)
            CROSS JOIN LATERAL (
                SELECT sha256(%s) AS hash FROM credit.person_key AS r
                WHERE r.bucket = h.bucket AND r.subject_id = g.of_subject
            ) AS k
            RETURNING sha256(%s) AS leaf_hash
        )
        INSERT INTO pg_temp.contributed_leaf (leaf_hash) SELECT l.leaf_hash FROM listed AS l',
        credit.leaf_expression('person-key', 'credit.person_key', ARRAY[
            'bucket', 'subject_id', NULL, NULL, NULL, 'key_id', 'wrapped_key']),
        credit.leaf_expression('erased', 'credit.erased_version', ARRAY[
            'bucket', 'subject_id', NULL, 'data_version', NULL, 'kind', 'erased_data_version',
            'leaf_hash']))
    USING subject_ids;
    GET DIAGNOSTICS written = ROW_COUNT;
    PERFORM credit.count_contributed('erased', written, written);
    RETURN written;
END $$;

-- As before, and destroys the keys of everybody it names, under all identifiers: also one that
-- a dispute took after the listing, which was in the log before the erasure.
CREATE OR REPLACE FUNCTION credit.apply_fact_erasure(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
BEGIN
    PERFORM credit.apply_deletion(fact);
    WITH RECURSIVE person (id) AS (
        SELECT e.subject_id
        FROM jsonb_each_text(fact.body::jsonb -> 'heads') AS v
        JOIN credit.erased_version AS e
          ON e.bucket = v.key::smallint AND e.data_version = v.value::bigint
        UNION
        SELECT x.id FROM person AS p CROSS JOIN LATERAL (
            SELECT l.kept_subject_id AS id FROM credit.subject_link AS l
            WHERE l.bucket = credit.bucket_of(p.id) AND l.subject_id = p.id
            UNION ALL
            SELECT l.subject_id FROM credit.subject_link AS l WHERE l.kept_subject_id = p.id
        ) AS x
    )
    DELETE FROM credit.person_key AS k USING person AS p
    WHERE k.bucket = credit.bucket_of(p.id) AND k.subject_id = p.id;
END $$;

DO $$
DECLARE
    change record;
    source text;
    changed text;
BEGIN
    FOR change IN
        SELECT c.* FROM (VALUES
            ('credit.erase_person(bytea[],timestamptz,text)',
             '    IF versions = 0 THEN',
             '    versions := versions + credit.list_erased_keys(people);
    IF versions = 0 THEN'),
            ('credit.read_deletions(bigint,jsonb,bytea[])',
             '    GROUP BY e.subject_id,',
             '    WHERE e.kind <> ''person-key''
    GROUP BY e.subject_id,')
        ) AS c (name, before, after)
    LOOP
        source := pg_get_functiondef(change.name::regprocedure);
        changed := replace(source, change.before, change.after);
        ASSERT length(changed) - length(source) = length(change.after) - length(change.before),
            change.name || ' is another one';
        EXECUTE changed;
    END LOOP;
END $$;

REVOKE ALL ON FUNCTION credit.list_erased_keys(bytea[]) FROM PUBLIC;

-- migrate:down

-- A key that was destroyed does not come back, and the root in the log needs its hash.
DO $$
DECLARE
    change record;
    source text;
    changed text;
BEGIN
    IF EXISTS (SELECT FROM credit.erased_version WHERE kind = 'person-key') THEN
        RAISE EXCEPTION 'keys of people were destroyed'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    FOR change IN
        SELECT c.* FROM (VALUES
            ('credit.read_deletions(bigint,jsonb,bytea[])',
             '    WHERE e.kind <> ''person-key''
    GROUP BY e.subject_id,',
             '    GROUP BY e.subject_id,'),
            ('credit.erase_person(bytea[],timestamptz,text)',
             '    versions := versions + credit.list_erased_keys(people);
    IF versions = 0 THEN',
             '    IF versions = 0 THEN')
        ) AS c (name, before, after)
    LOOP
        source := pg_get_functiondef(change.name::regprocedure);
        changed := replace(source, change.before, change.after);
        ASSERT length(source) - length(changed) = length(change.before) - length(change.after),
            change.name || ' is another one';
        EXECUTE changed;
    END LOOP;
END $$;
CREATE OR REPLACE FUNCTION credit.apply_fact_erasure(fact credit.fact) RETURNS void
    LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    SELECT credit.apply_deletion(fact)
$$;
DROP FUNCTION credit.list_erased_keys(bytea[]);
ALTER TABLE credit.erased_version
    DROP CONSTRAINT erased_version_key,
    DROP CONSTRAINT erased_version_erased_data_version_check;
ALTER TABLE credit.erased_version
    ADD CONSTRAINT erased_version_erased_data_version_check CHECK (erased_data_version > 0);

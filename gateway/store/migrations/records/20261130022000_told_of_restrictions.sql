-- migrate:up

-- Whoever was told what is erased or restricted since is told so, too, and whoever was told what
-- a lifted restriction left out (docs/adr/0078-who-was-told-hears-of-restrictions-and-erasures.md).

-- What a notice says of its answers; those of before were all of the first kind. What a
-- restriction shows is of a fact, and of no contribution.
ALTER TABLE credit.correction
    ALTER COLUMN contribution_id DROP NOT NULL,
    ADD COLUMN restriction_fact_id uuid REFERENCES credit.fact,
    ADD COLUMN kind text NOT NULL DEFAULT 'correction'
        CHECK (kind IN ('correction', 'erasure', 'restriction', 'lift')),
    ADD CONSTRAINT correction_restriction_key UNIQUE (restriction_fact_id, low, part),
    ADD CONSTRAINT correction_of_one CHECK (num_nonnulls(contribution_id, restriction_fact_id) = 1),
    ADD CONSTRAINT correction_kind_of_restriction
        CHECK ((restriction_fact_id IS NOT NULL) = (kind IN ('restriction', 'lift')));

-- Facts that can restrict something, among millions of others.
CREATE INDEX fact_restricting ON credit.fact (leaf_index)
    WHERE kind IN ('dispute', 'restriction') AND leaf_index IS NOT NULL;

CREATE OR REPLACE FUNCTION credit.record_correction(body jsonb, cause text) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    number bigint;
BEGIN
    PERFORM FROM credit.fact_kind AS k WHERE k.kind = 'correction' FOR NO KEY UPDATE;
    number := nextval('credit.correction_number');
    RETURN credit.record_fact(
        'correction',
        'correction:' || coalesce(body ->> 'contribution_id', body ->> 'restriction'),
        body || jsonb_build_object('correction_id', number),
        cause);
END $$;

CREATE OR REPLACE FUNCTION credit.apply_fact_correction(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    b CONSTANT jsonb := fact.body;
    number CONSTANT bigint := b ->> 'correction_id';
BEGIN
    -- What is not in effect has corrected nothing.
    IF NOT EXISTS (
        SELECT FROM credit.contribution AS c JOIN credit.fact AS f ON f.fact_id = c.fact_id
        WHERE c.contribution_id = (b ->> 'contribution_id')::bigint AND f.leaf_index IS NOT NULL
    ) AND NOT EXISTS (
        SELECT FROM credit.fact AS f
        WHERE f.fact_id = (b ->> 'restriction')::uuid AND f.kind IN ('dispute', 'restriction')
          AND f.leaf_index IS NOT NULL
    ) OR jsonb_array_length(b -> 'notices') > 1000 THEN
        PERFORM credit.fact_unknown();
    END IF;
    INSERT INTO credit.correction (
        correction_id, contribution_id, low, high, part, since, people, root, record_time,
        restriction_fact_id, kind)
    SELECT number, (b ->> 'contribution_id')::bigint, (b ->> 'low')::bigint,
           (b ->> 'high')::bigint, (b ->> 'part')::integer, (b ->> 'since')::timestamptz,
           (b ->> 'people')::integer, decode(b ->> 'root', 'hex'), fact.record_time,
           (b ->> 'restriction')::uuid, coalesce(b ->> 'kind', 'correction');
    INSERT INTO credit.correction_notice
    SELECT 1000 * number + n.place - 1, number, n.notice ->> 'partner',
           decode(n.notice ->> 'subject_commitment', 'hex'),
           ARRAY(SELECT i.leaf::bigint FROM jsonb_array_elements_text(n.notice -> 'leaf_indexes')
                 WITH ORDINALITY AS i (leaf, place) ORDER BY i.place)
    FROM jsonb_array_elements(b -> 'notices') WITH ORDINALITY AS n (notice, place);
END $$;

-- ---------------------------------------------------------------- computing

-- What is in effect and makes something wrong that was said: contributions as
-- credit.correcting_contributions has them, erasures, and facts that restrict something or lift
-- that. With how far the log was searched for each, and when.
CREATE FUNCTION credit.correcting_facts(also bigint) RETURNS TABLE (
    contribution_id bigint, restriction_fact_id uuid, kind text, corrects bytea, partner_id text,
    effect_leaf bigint, record_time timestamptz, searched bigint, search_time timestamptz
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    WITH restricting AS (
        SELECT f.fact_id, f.leaf_index, f.record_time,
               CASE f.kind WHEN 'dispute' THEN decode(f.body::jsonb ->> 'dispute', 'hex') END
                   AS dispute,
               CASE f.kind WHEN 'dispute' THEN (f.body::jsonb ->> 'restricted')::boolean
                   ELSE NOT (f.body::jsonb ->> 'lifted')::boolean END AS restricted,
               -- Of a dispute each fact is the whole state; of the others each changes it.
               CASE f.kind WHEN 'dispute' THEN coalesce(
                   lag((f.body::jsonb ->> 'restricted')::boolean) OVER (
                       PARTITION BY f.kind, f.body::jsonb ->> 'dispute' ORDER BY f.leaf_index),
                   false) END AS before
        FROM credit.fact AS f
        WHERE f.kind IN ('dispute', 'restriction') AND f.leaf_index IS NOT NULL
    ), found AS (
        SELECT c.contribution_id, NULL::uuid AS fact_id, c.kind, c.corrects, c.partner_id,
               f.leaf_index, f.record_time
        FROM credit.contribution AS c
        JOIN credit.fact AS f ON f.fact_id = c.fact_id AND f.leaf_index IS NOT NULL
        WHERE (c.corrects IS NOT NULL OR c.kind IN ('withdrawal', 'move', 'link', 'erasure')
               OR c.contribution_id = also)
          AND NOT f.adopted
        UNION ALL
        SELECT NULL, r.fact_id, CASE WHEN r.restricted THEN 'restriction' ELSE 'lift' END,
               r.dispute, NULL, r.leaf_index, r.record_time
        FROM restricting AS r WHERE r.restricted IS DISTINCT FROM r.before
    )
    SELECT e.contribution_id, e.fact_id, e.kind, e.corrects, e.partner_id, e.leaf_index,
           e.record_time, coalesce(s.high, 0), s.search_time
    FROM found AS e
    LEFT JOIN LATERAL (
        SELECT max(d.high), max(d.record_time) FROM credit.correction AS d
        WHERE d.contribution_id = e.contribution_id
           OR d.restriction_fact_id = e.fact_id) AS s (high, search_time) ON true
    ORDER BY e.leaf_index
$$;

-- Whom a fact restricts, and what of them: an account, or with NULL all. The access is on record
-- for "replay", with this fact in its filter.
CREATE FUNCTION credit.restricted_by(access_id bigint, filter jsonb, restriction uuid)
    RETURNS TABLE (subject_id bytea, restriction_id bytea, account_id bytea)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
BEGIN
    PERFORM credit.require_replay($1, $2, 0);
    IF $2 ->> 'restriction' IS DISTINCT FROM $3::text THEN
        RAISE EXCEPTION 'this access to the records is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN QUERY
    SELECT decode(f.body::jsonb ->> 'subject_id', 'hex'),
           decode(coalesce(f.body::jsonb ->> 'restriction', f.body::jsonb ->> 'dispute'), 'hex'),
           decode(f.body::jsonb ->> 'account_id', 'hex')
    FROM credit.fact AS f
    WHERE f.fact_id = $3 AND f.kind IN ('dispute', 'restriction') AND f.leaf_index IS NOT NULL;
END $$;

-- Whose records an erasure deleted, and under which data version. As above, with the contribution
-- in the filter.
CREATE FUNCTION credit.erased_people(access_id bigint, filter jsonb, contribution bigint)
    RETURNS TABLE (subject_id bytea, data_version bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
#variable_conflict use_column
BEGIN
    PERFORM credit.require_replay($1, $2, 0);
    IF $2 ->> 'contribution' IS DISTINCT FROM $3::text THEN
        RAISE EXCEPTION 'this access to the records is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN QUERY
    SELECT DISTINCT e.subject_id, e.data_version
    FROM credit.contribution_version AS v JOIN credit.erased_version AS e
      ON e.bucket = v.bucket AND e.data_version = v.data_version
    WHERE v.contribution_id = $3;
END $$;

-- ---------------------------------------------------------------- the feed

-- As credit.open_notices, with what each notice says.
CREATE FUNCTION credit.notices_to_deliver(of_partner text, after bigint, most integer)
    RETURNS TABLE (
        notice_id bigint, record_time timestamptz, leaf_indexes bigint[], kind text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
    SELECT n.notice_id, c.record_time, n.leaf_indexes, c.kind
    FROM credit.correction_notice AS n JOIN credit.correction AS c USING (correction_id)
    WHERE n.partner_id = of_partner AND n.notice_id > after AND n.acknowledge_time IS NULL
    ORDER BY n.notice_id LIMIT most
$$;

REVOKE ALL ON FUNCTION
    credit.correcting_facts(bigint),
    credit.restricted_by(bigint, jsonb, uuid),
    credit.erased_people(bigint, jsonb, bigint),
    credit.notices_to_deliver(text, bigint, integer)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    credit.restricted_by(bigint, jsonb, uuid),
    credit.erased_people(bigint, jsonb, bigint)
TO creditgateway_auditor;
GRANT EXECUTE ON FUNCTION credit.correcting_facts(bigint)
TO creditgateway_auditor, creditgateway_operator;
GRANT EXECUTE ON FUNCTION credit.notices_to_deliver(text, bigint, integer)
TO creditgateway_gateway;

-- migrate:down

DO $$
BEGIN
    IF EXISTS (SELECT FROM credit.correction WHERE kind <> 'correction') THEN
        RAISE EXCEPTION 'notices of restrictions and erasures are entries of the log'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;
DROP FUNCTION credit.correcting_facts(bigint);
DROP FUNCTION credit.restricted_by(bigint, jsonb, uuid);
DROP FUNCTION credit.erased_people(bigint, jsonb, bigint);
DROP FUNCTION credit.notices_to_deliver(text, bigint, integer);
DROP INDEX credit.fact_restricting;
ALTER TABLE credit.correction
    DROP COLUMN restriction_fact_id,
    DROP COLUMN kind,
    ALTER COLUMN contribution_id SET NOT NULL;

CREATE OR REPLACE FUNCTION credit.record_correction(body jsonb, cause text) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    number bigint;
BEGIN
    PERFORM FROM credit.fact_kind AS k WHERE k.kind = 'correction' FOR NO KEY UPDATE;
    number := nextval('credit.correction_number');
    RETURN credit.record_fact(
        'correction',
        'correction:' || (body ->> 'contribution_id'),
        body || jsonb_build_object('correction_id', number),
        cause);
END $$;

CREATE OR REPLACE FUNCTION credit.apply_fact_correction(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    b CONSTANT jsonb := fact.body;
    number CONSTANT bigint := b ->> 'correction_id';
BEGIN
    -- What is not in effect has corrected nothing.
    IF NOT EXISTS (
        SELECT FROM credit.contribution AS c JOIN credit.fact AS f ON f.fact_id = c.fact_id
        WHERE c.contribution_id = (b ->> 'contribution_id')::bigint AND f.leaf_index IS NOT NULL
    ) OR jsonb_array_length(b -> 'notices') > 1000 THEN
        PERFORM credit.fact_unknown();
    END IF;
    INSERT INTO credit.correction
    SELECT number, (b ->> 'contribution_id')::bigint, (b ->> 'low')::bigint,
           (b ->> 'high')::bigint, (b ->> 'part')::integer, (b ->> 'since')::timestamptz,
           (b ->> 'people')::integer, decode(b ->> 'root', 'hex'), fact.record_time;
    INSERT INTO credit.correction_notice
    SELECT 1000 * number + n.place - 1, number, n.notice ->> 'partner',
           decode(n.notice ->> 'subject_commitment', 'hex'),
           ARRAY(SELECT i.leaf::bigint FROM jsonb_array_elements_text(n.notice -> 'leaf_indexes')
                 WITH ORDINALITY AS i (leaf, place) ORDER BY i.place)
    FROM jsonb_array_elements(b -> 'notices') WITH ORDINALITY AS n (notice, place);
END $$;

-- migrate:up

-- Whoever was told what is no longer right is told so (docs/adr/0060-corrections-reach-who-was-told.md).
-- What was wrong, who was told it, that a notice was delivered and that it was acknowledged are
-- facts: each an entry of the log.

INSERT INTO credit.fact_kind (kind, ordered_with, recorders, by_call) VALUES
    ('correction', 'correction', '{auditor}', false),
    ('correction-delivery', 'correction', '{}', true),
    ('correction-receipt', 'correction', '{}', true);

-- The dispute that a contribution corrects: what its connection was told with
-- "-c creditgateway.corrects=HEX"; NULL: none.
ALTER TABLE credit.contribution
    ADD COLUMN corrects bytea CHECK (octet_length(corrects) = 16)
    DEFAULT decode(nullif(current_setting('creditgateway.corrects', true), ''), 'hex');

-- One search of the log for the answers that a contribution shows to be wrong.
CREATE TABLE credit.correction (
    correction_id   bigint PRIMARY KEY,     -- in the order in which they take effect
    contribution_id bigint NOT NULL REFERENCES credit.contribution,
    low             bigint NOT NULL CHECK (low >= 0),   -- the leaves that were searched
    high            bigint NOT NULL,                    -- the first one that was not
    part            integer NOT NULL CHECK (part >= 0), -- of several with the same leaves
    since           timestamptz NOT NULL,   -- answers from then on
    people          integer NOT NULL CHECK (people >= 0),   -- whose records changed
    root            bytea NOT NULL CHECK (octet_length(root) = 32),     -- over the notices
    record_time     timestamptz NOT NULL,
    UNIQUE (contribution_id, low, part),
    CHECK (high >= low)
);

-- One partner that was told what is no longer right of one person. The person stands here as in
-- the log's entries.
CREATE TABLE credit.correction_notice (
    notice_id          bigint PRIMARY KEY,  -- 1000 * correction + place
    correction_id      bigint NOT NULL REFERENCES credit.correction,
    partner_id         text NOT NULL REFERENCES credit.partner,
    subject_commitment bytea NOT NULL CHECK (octet_length(subject_commitment) = 32),
    leaf_indexes       bigint[] NOT NULL CHECK (cardinality(leaf_indexes) BETWEEN 1 AND 500),
    deliver_time       timestamptz,     -- the first time; NULL: not yet
    acknowledge_time   timestamptz,     -- likewise
    CHECK (acknowledge_time IS NULL OR deliver_time IS NOT NULL)
);
CREATE INDEX correction_notice_open ON credit.correction_notice (partner_id, notice_id)
    WHERE acknowledge_time IS NULL;
CREATE INDEX correction_notice_correction ON credit.correction_notice (correction_id);

-- Numbers a correction and records it. Recorded one transaction after the other, so numbers are
-- in the order in which corrections take effect, and a partner's cursor passes none by.
CREATE SEQUENCE credit.correction_number;
CREATE FUNCTION credit.record_correction(body jsonb, cause text) RETURNS uuid
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

CREATE FUNCTION credit.apply_fact_correction(fact credit.fact) RETURNS void
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

-- The notices that a fact of a call names, each of the calling partner and in effect.
CREATE FUNCTION credit.require_notices(fact credit.fact, delivered boolean) RETURNS bigint[]
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    b CONSTANT jsonb := fact.body;
    named CONSTANT bigint[] := ARRAY(
        SELECT n.number::bigint FROM jsonb_array_elements_text(b -> 'notices') AS n (number));
    known bigint;
BEGIN
    SELECT count(*) INTO known FROM credit.correction_notice AS n
    WHERE n.notice_id = ANY (named) AND n.partner_id = b ->> 'partner'
      AND (NOT delivered OR n.deliver_time IS NOT NULL);
    IF known IS DISTINCT FROM cardinality(named) OR known = 0 THEN
        PERFORM credit.fact_unknown();
    END IF;
    RETURN named;
END $$;

CREATE FUNCTION credit.apply_fact_correction_delivery(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE credit.correction_notice AS n SET deliver_time = fact.record_time
    WHERE n.notice_id = ANY (credit.require_notices(fact, false)) AND n.deliver_time IS NULL;
END $$;

CREATE FUNCTION credit.apply_fact_correction_receipt(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE credit.correction_notice AS n SET acknowledge_time = fact.record_time
    WHERE n.notice_id = ANY (credit.require_notices(fact, true)) AND n.acknowledge_time IS NULL;
END $$;

-- ---------------------------------------------------------------- computing

-- Contributions that are in effect and correct something: those that say so, and all that take
-- an account from somebody; and one more. With how far the log was searched for each, and when.
CREATE FUNCTION credit.correcting_contributions(also bigint) RETURNS TABLE (
    contribution_id bigint, kind text, corrects bytea, partner_id text, effect_leaf bigint,
    record_time timestamptz, searched bigint, search_time timestamptz
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT c.contribution_id, c.kind, c.corrects, c.partner_id, f.leaf_index, f.record_time,
           coalesce(s.high, 0), s.search_time
    FROM credit.contribution AS c
    JOIN credit.fact AS f ON f.fact_id = c.fact_id AND f.leaf_index IS NOT NULL
    LEFT JOIN LATERAL (
        SELECT max(d.high), max(d.record_time) FROM credit.correction AS d
        WHERE d.contribution_id = c.contribution_id) AS s (high, search_time) ON true
    WHERE (c.corrects IS NOT NULL OR c.kind <> 'file' OR c.contribution_id = also)
      AND NOT f.adopted
    ORDER BY c.contribution_id
$$;

-- Whose records a contribution wrote, and under which data version. The access is on record for
-- "replay", with this contribution in its filter.
CREATE FUNCTION credit.changed_people(access_id bigint, filter jsonb, contribution bigint)
    RETURNS TABLE (subject_id bytea, data_version bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
#variable_conflict use_column
DECLARE
    source regclass;
BEGIN
    PERFORM credit.require_replay($1, $2, 0);
    IF $2 ->> 'contribution' IS DISTINCT FROM $3::text THEN
        RAISE EXCEPTION 'this access to the records is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    FOR source IN
        SELECT c.oid FROM pg_class AS c
        WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind IN ('r', 'p')
          AND 3 = (SELECT count(*) FROM pg_attribute AS a
                   WHERE a.attrelid = c.oid AND NOT a.attisdropped
                     AND a.attname IN ('subject_id', 'account_id', 'data_version'))
    LOOP
        RETURN QUERY EXECUTE format(
            'SELECT DISTINCT r.subject_id, r.data_version'
            ' FROM credit.contribution_version AS v JOIN %s AS r'
            '   ON r.bucket = v.bucket AND r.data_version = v.data_version'
            ' WHERE v.contribution_id = $1', source) USING $3;
    END LOOP;
END $$;

-- ---------------------------------------------------------------- the feed

-- A partner's notices behind one of them that it has not acknowledged.
CREATE FUNCTION credit.open_notices(of_partner text, after bigint, most integer)
    RETURNS TABLE (notice_id bigint, record_time timestamptz, leaf_indexes bigint[])
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
    SELECT n.notice_id, c.record_time, n.leaf_indexes
    FROM credit.correction_notice AS n JOIN credit.correction AS c USING (correction_id)
    WHERE n.partner_id = of_partner AND n.notice_id > after AND n.acknowledge_time IS NULL
    ORDER BY n.notice_id LIMIT most
$$;

-- How far some of a partner's notices have come; those of others are not there.
CREATE FUNCTION credit.notice_states(of_partner text, notice_ids bigint[])
    RETURNS TABLE (notice_id bigint, deliver_time timestamptz, acknowledge_time timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
    SELECT n.notice_id, n.deliver_time, n.acknowledge_time FROM credit.correction_notice AS n
    WHERE n.partner_id = of_partner AND n.notice_id = ANY (notice_ids)
$$;

REVOKE ALL ON FUNCTION
    credit.record_correction(jsonb, text),
    credit.apply_fact_correction(credit.fact),
    credit.require_notices(credit.fact, boolean),
    credit.apply_fact_correction_delivery(credit.fact),
    credit.apply_fact_correction_receipt(credit.fact),
    credit.correcting_contributions(bigint),
    credit.changed_people(bigint, jsonb, bigint),
    credit.open_notices(text, bigint, integer),
    credit.notice_states(text, bigint[])
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    credit.record_correction(jsonb, text),
    credit.changed_people(bigint, jsonb, bigint)
TO creditgateway_auditor;
GRANT EXECUTE ON FUNCTION credit.correcting_contributions(bigint)
TO creditgateway_auditor, creditgateway_operator;
GRANT EXECUTE ON FUNCTION
    credit.open_notices(text, bigint, integer),
    credit.notice_states(text, bigint[])
TO creditgateway_gateway;
GRANT SELECT ON credit.correction, credit.correction_notice
TO creditgateway_operator, creditgateway_auditor;

-- Two functions stay as they are but for one thing each: a contribution's fact says which dispute it
-- corrects, and replay does not read the facts of corrections.
DO $$
DECLARE
    change record;
    source text;
    changed text;
BEGIN
    FOR change IN
        SELECT c.* FROM (VALUES
            ('credit.contribution_body(bigint,bytea)',
             'IF c.kind = ''link'' THEN',
             'IF c.corrects IS NOT NULL THEN
        body := body || jsonb_build_object(''corrects'', encode(c.corrects, ''hex''));
    END IF;
    IF c.kind = ''link'' THEN'),
            ('credit.read_directory_facts(bigint)',
             '''contribution''',
             '''contribution'', ''correction'', ''correction-delivery'', ''correction-receipt''')
        ) AS c (name, before, after)
    LOOP
        source := pg_get_functiondef(change.name::regprocedure);
        changed := replace(source, change.before, change.after);
        ASSERT length(changed) - length(source) = length(change.after) - length(change.before),
            change.name || ' is another one';
        EXECUTE changed;
    END LOOP;
END $$;

-- migrate:down

DO $$
DECLARE
    change record;
    source text;
    changed text;
BEGIN
    IF EXISTS (SELECT FROM credit.fact WHERE kind LIKE 'correction%' AND leaf_index IS NOT NULL)
        OR EXISTS (SELECT FROM credit.contribution WHERE corrects IS NOT NULL) THEN
        RAISE EXCEPTION 'corrections are entries of the log'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    FOR change IN
        SELECT c.* FROM (VALUES
            ('credit.contribution_body(bigint,bytea)',
             'IF c.corrects IS NOT NULL THEN
        body := body || jsonb_build_object(''corrects'', encode(c.corrects, ''hex''));
    END IF;
    IF c.kind = ''link'' THEN',
             'IF c.kind = ''link'' THEN'),
            ('credit.read_directory_facts(bigint)',
             '''contribution'', ''correction'', ''correction-delivery'', ''correction-receipt''',
             '''contribution''')
        ) AS c (name, before, after)
    LOOP
        source := pg_get_functiondef(change.name::regprocedure);
        changed := replace(source, change.before, change.after);
        ASSERT length(changed) - length(source) = length(change.after) - length(change.before),
            change.name || ' is another one';
        EXECUTE changed;
    END LOOP;
END $$;
DROP FUNCTION credit.record_correction(jsonb, text);
DROP FUNCTION credit.apply_fact_correction(credit.fact);
DROP FUNCTION credit.apply_fact_correction_delivery(credit.fact);
DROP FUNCTION credit.apply_fact_correction_receipt(credit.fact);
DROP FUNCTION credit.require_notices(credit.fact, boolean);
DROP FUNCTION credit.correcting_contributions(bigint);
DROP FUNCTION credit.changed_people(bigint, jsonb, bigint);
DROP FUNCTION credit.open_notices(text, bigint, integer);
DROP FUNCTION credit.notice_states(text, bigint[]);
DROP TABLE credit.correction_notice;
DROP TABLE credit.correction;
DROP SEQUENCE credit.correction_number;
ALTER TABLE credit.contribution DROP COLUMN corrects;
DELETE FROM credit.fact WHERE kind LIKE 'correction%';
DELETE FROM credit.fact_kind WHERE kind IN ('correction-delivery', 'correction-receipt');
DELETE FROM credit.fact_kind WHERE kind = 'correction';

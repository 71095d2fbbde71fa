-- migrate:up

-- Disputes about accounts, and restrictions: what is left out of every figure
-- (docs/adr/0059-disputes.md). Both change by facts only. Rows stay under the subject id that the
-- fact names: where ids are linked, those of all ids of the person count.

-- One dispute, as its newest fact has it.
CREATE TABLE credit.dispute (
    bucket          smallint NOT NULL,
    subject_id      bytea NOT NULL CHECK (octet_length(subject_id) = 32),
    dispute_id      bytea NOT NULL CHECK (octet_length(dispute_id) = 16),
    opened_by       text NOT NULL REFERENCES credit.partner,    -- for the person
    partner_id      text NOT NULL REFERENCES credit.partner,    -- who contributed the account
    account_id      bytea NOT NULL CHECK (octet_length(account_id) = 32),
    month           date CHECK (extract(day FROM month) = 1),   -- disputed; NULL: no single one
    item            smallint NOT NULL,      -- DisputedItem
    rules           text NOT NULL,          -- that set the deadlines
    state           text NOT NULL
        CHECK (state IN ('open', 'answered', 'escalated', 'resolved', 'withdrawn')),
    outcome         text CHECK (outcome IN ('corrected', 'rejected')),
    open_time       timestamptz NOT NULL,
    answer_by_time  timestamptz NOT NULL,
    resolve_by_time timestamptz NOT NULL,
    answer_time     timestamptz,
    end_time        timestamptz,
    evidence        bytea[] NOT NULL,       -- SHA-256 of what the person brought
    answer_evidence bytea[] NOT NULL,       -- SHA-256 of what the institution brought
    correction      bigint,                 -- the contribution that corrected the account
    restricted      boolean NOT NULL,       -- the account is left out of figures
    statement       bytea,                  -- the person's, encrypted; NULL: there is none
    statement_state text CHECK (statement_state IN ('pending', 'shown', 'refused')),
    version         integer NOT NULL CHECK (version > 0),
    PRIMARY KEY (bucket, subject_id, dispute_id),
    CHECK (bucket = credit.bucket_of(subject_id)),
    CHECK ((outcome IS NULL) = (state <> 'resolved')),
    CHECK ((end_time IS NULL) = (state NOT IN ('resolved', 'withdrawn'))),
    CHECK ((correction IS NOT NULL) = (outcome IS NOT DISTINCT FROM 'corrected')),
    CHECK ((statement IS NULL) = (statement_state IS NULL)),
    CHECK (octet_length(statement) <= 8192)
);
CREATE INDEX dispute_named ON credit.dispute (dispute_id);
CREATE INDEX dispute_against ON credit.dispute (partner_id, dispute_id);
CREATE INDEX dispute_opened ON credit.dispute (opened_by, dispute_id);
CREATE INDEX dispute_due ON credit.dispute (resolve_by_time) WHERE end_time IS NULL;

-- What is left out of figures, from begin_time until end_time: an account, or all of a person.
-- That of a dispute has the dispute's id.
CREATE TABLE credit.restriction (
    bucket         smallint NOT NULL,
    subject_id     bytea NOT NULL CHECK (octet_length(subject_id) = 32),
    restriction_id bytea NOT NULL CHECK (octet_length(restriction_id) = 16),
    scope          text NOT NULL CHECK (scope IN ('account', 'person')),
    partner_id     text REFERENCES credit.partner,
    account_id     bytea CHECK (octet_length(account_id) = 32),
    begin_time     timestamptz NOT NULL,
    end_time       timestamptz,             -- NULL: it is in force
    PRIMARY KEY (bucket, subject_id, restriction_id),
    CHECK (bucket = credit.bucket_of(subject_id)),
    CHECK ((scope = 'account') = (account_id IS NOT NULL)),
    CHECK ((scope = 'account') = (partner_id IS NOT NULL))
);

-- How many facts there are of a subject id, of kinds that are about a person and change answers.
-- An answer's entry says how many it took into account. No row: none.
CREATE TABLE credit.person_facts (
    bucket     smallint NOT NULL,
    subject_id bytea NOT NULL CHECK (octet_length(subject_id) = 32),
    facts      bigint NOT NULL CHECK (facts > 0),
    PRIMARY KEY (bucket, subject_id),
    CHECK (bucket = credit.bucket_of(subject_id))
);

-- Keys of people, under which statements are encrypted; each wrapped. A key that is deleted
-- erases what was encrypted under it.
CREATE TABLE credit.person_key (
    bucket      smallint NOT NULL,
    subject_id  bytea NOT NULL CHECK (octet_length(subject_id) = 32),
    key_id      bytea NOT NULL CHECK (octet_length(key_id) = 16),
    wrapped_key bytea NOT NULL CHECK (octet_length(wrapped_key) = 60),
    PRIMARY KEY (bucket, subject_id, key_id),
    CHECK (bucket = credit.bucket_of(subject_id))
);

-- ---------------------------------------------------------------- facts

INSERT INTO credit.fact_kind (kind, ordered_with, recorders, by_call) VALUES
    ('dispute', 'dispute', '{operator}', true),
    ('restriction', 'dispute', '{operator}', false);

CREATE FUNCTION credit.fact_nonsense() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'that cannot be' USING ERRCODE = 'check_violation';
END $$;

-- One more fact of a person.
CREATE FUNCTION credit.count_person_fact(subject bytea) RETURNS void
    LANGUAGE sql SET search_path = pg_catalog, pg_temp AS $$
    INSERT INTO credit.person_facts AS p (bucket, subject_id, facts)
    VALUES (credit.bucket_of(subject), subject, 1)
    ON CONFLICT (bucket, subject_id) DO UPDATE SET facts = p.facts + 1
$$;

-- Whether the contribution is effective, came after that moment, is of that institution and has
-- a version of something of the account.
CREATE FUNCTION credit.corrects(
    contribution bigint, after timestamptz, partner text, subject bytea, account bytea
) RETURNS boolean
    LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    kind regclass;
    found boolean;
BEGIN
    IF NOT EXISTS (
        SELECT FROM credit.contribution AS c
        WHERE c.contribution_id = corrects.contribution AND c.partner_id = corrects.partner
          AND c.contribution_time > corrects.after) THEN
        RETURN false;
    END IF;
    FOR kind IN
        SELECT c.oid FROM pg_class AS c
        WHERE c.relnamespace = 'credit'::regnamespace AND c.relkind IN ('r', 'p')
          AND (SELECT count(*) FROM pg_attribute AS a
               WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                 AND a.attname IN ('bucket', 'subject_id', 'account_id', 'data_version')) = 4
    LOOP
        EXECUTE format(
            'SELECT EXISTS (SELECT FROM %s AS r JOIN credit.contribution_version AS v
                 ON v.bucket = r.bucket AND v.data_version = r.data_version
             JOIN credit.bucket_head AS h
                 ON h.bucket = r.bucket AND h.data_version >= r.data_version
             WHERE r.bucket = credit.bucket_of($1) AND r.subject_id = $1 AND r.account_id = $2
               AND v.contribution_id = $3)', kind) INTO found USING subject, account, contribution;
        IF found THEN
            RETURN true;
        END IF;
    END LOOP;
    RETURN false;
END $$;

-- Whether an institution has reported such an account of a person; any, without an account id.
CREATE FUNCTION credit.has_account(person bytea, partner text, account bytea) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (
        SELECT FROM credit.account AS a JOIN credit.bucket_head AS h
          ON h.bucket = a.bucket AND h.data_version >= a.data_version
        WHERE a.bucket = credit.bucket_of(person) AND a.subject_id = person
          AND a.partner_id = partner AND (account IS NULL OR a.account_id = account))
$$;

-- Begins or ends the restriction of a dispute.
CREATE FUNCTION credit.restrict_disputed(dispute credit.dispute, moment timestamptz) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF dispute.restricted THEN
        INSERT INTO credit.restriction AS r (
            bucket, subject_id, restriction_id, scope, partner_id, account_id, begin_time)
        VALUES (dispute.bucket, dispute.subject_id, dispute.dispute_id, 'account',
                dispute.partner_id, dispute.account_id, moment)
        ON CONFLICT (bucket, subject_id, restriction_id) DO UPDATE
        SET begin_time = CASE WHEN r.end_time IS NULL THEN r.begin_time ELSE moment END,
            end_time = NULL;
    ELSE
        UPDATE credit.restriction AS r SET end_time = moment
        WHERE r.bucket = dispute.bucket AND r.subject_id = dispute.subject_id
          AND r.restriction_id = dispute.dispute_id AND r.end_time IS NULL;
    END IF;
END $$;

-- Whether whoever recorded a dispute's new state may bring it about; NULL: from nothing. Who and
-- from where is the table of gateway/domain/disputes/dispute.py.
CREATE FUNCTION credit.may_change_dispute(
    known credit.dispute, given credit.dispute, actor text
) RETURNS boolean
    LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT CASE
        WHEN known.state IS NULL THEN
            given.state = 'open' AND actor = 'partner:' || given.opened_by
                AND given.statement_state IS DISTINCT FROM 'shown'
                AND given.statement_state IS DISTINCT FROM 'refused'
        WHEN given.statement_state IS DISTINCT FROM known.statement_state THEN
            actor LIKE 'operator:%' AND given.state = known.state
                AND given.restricted = known.restricted AND given.statement_state <> 'pending'
        WHEN known.end_time IS NOT NULL THEN
            given.state = known.state AND actor LIKE 'operator:%'
        WHEN given.state = 'withdrawn' THEN actor = 'partner:' || given.opened_by
        WHEN given.state = 'resolved' THEN
            actor = 'partner:' || given.partner_id
                OR known.state = 'escalated' AND actor LIKE 'operator:%'
        WHEN given.state = 'escalated' AND known.state <> 'escalated' THEN actor LIKE 'operator:%'
        WHEN given.answer_time IS DISTINCT FROM known.answer_time THEN
            known.answer_time IS NULL AND actor = 'partner:' || given.partner_id
                AND given.state = CASE known.state WHEN 'open' THEN 'answered' ELSE known.state END
        ELSE given.state = known.state AND actor LIKE 'operator:%'
    END
$$;

-- The whole new state of a dispute. Its version is one more than that which it follows.
CREATE FUNCTION credit.apply_fact_dispute(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    b CONSTANT jsonb := fact.body;
    subject CONSTANT bytea := decode(b ->> 'subject_id', 'hex');
    person bytea;
    changing CONSTANT text[] := '{state,outcome,answer_time,end_time,answer_evidence,correction,'
        'restricted,statement_state,version}';
    given credit.dispute := jsonb_populate_record(NULL::credit.dispute,
        b - '{subject_id,dispute,account_id,evidence,answer_evidence,statement,partner}'::text[]);
    known credit.dispute;
BEGIN
    -- So that no link of this id comes between.
    PERFORM FROM credit.bucket_head AS h
    WHERE h.bucket = credit.bucket_of(subject) FOR KEY SHARE;
    person := credit.person_of(subject);
    given.bucket := credit.bucket_of(subject);
    given.subject_id := subject;
    given.dispute_id := decode(b ->> 'dispute', 'hex');
    given.partner_id := b ->> 'against';
    given.account_id := decode(b ->> 'account_id', 'hex');
    given.evidence := ARRAY(SELECT decode(e.digest, 'hex') FROM
        jsonb_array_elements_text(b -> 'evidence') WITH ORDINALITY AS e (digest, n) ORDER BY n);
    given.answer_evidence := ARRAY(SELECT decode(e.digest, 'hex') FROM
        jsonb_array_elements_text(b -> 'answer_evidence') WITH ORDINALITY AS e (digest, n)
        ORDER BY n);
    given.statement := decode(b ->> 'statement', 'hex');
    SELECT * INTO known FROM credit.dispute AS d
    WHERE d.bucket = given.bucket AND d.subject_id = subject AND d.dispute_id = given.dispute_id;
    IF given.version IS DISTINCT FROM coalesce(known.version, 0) + 1
        OR known.version IS NOT NULL AND to_jsonb(given) - changing <> to_jsonb(known) - changing
    THEN
        PERFORM credit.fact_conflict();
    ELSIF credit.may_change_dispute(known, given, fact.actor) IS NOT TRUE THEN
        PERFORM credit.fact_nonsense();
    ELSIF known.version IS NULL THEN
        IF NOT credit.has_account(person, given.partner_id, given.account_id) THEN
            PERFORM credit.fact_unknown();
        ELSIF EXISTS (SELECT FROM credit.dispute AS d
                      WHERE d.partner_id = given.partner_id AND d.account_id = given.account_id
                        AND d.end_time IS NULL) THEN
            PERFORM credit.fact_conflict();
        END IF;
        INSERT INTO credit.dispute SELECT given.*;
    ELSE
        IF given.outcome = 'corrected' AND known.outcome IS NULL AND NOT credit.corrects(
            given.correction, known.open_time, known.partner_id, person, known.account_id) THEN
            PERFORM credit.fact_nonsense();
        END IF;
        UPDATE credit.dispute AS d
        SET (state, outcome, answer_time, end_time, answer_evidence, correction, restricted,
             statement_state, version)
            = (given.state, given.outcome, given.answer_time, given.end_time,
               given.answer_evidence, given.correction, given.restricted, given.statement_state,
               given.version)
        WHERE d.bucket = given.bucket AND d.subject_id = subject
          AND d.dispute_id = given.dispute_id;
    END IF;
    PERFORM credit.restrict_disputed(given, fact.record_time);
    PERFORM credit.count_person_fact(subject);
END $$;

-- A restriction that no dispute is behind: made once, then only lifted.
CREATE FUNCTION credit.apply_fact_restriction(fact credit.fact) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    b CONSTANT jsonb := fact.body;
    subject CONSTANT bytea := decode(b ->> 'subject_id', 'hex');
    own_id CONSTANT bytea := decode(b ->> 'restriction', 'hex');
    known credit.restriction;
BEGIN
    SELECT * INTO known FROM credit.restriction AS r
    WHERE r.bucket = credit.bucket_of(subject) AND r.subject_id = subject
      AND r.restriction_id = own_id;
    IF jsonb_typeof(b -> 'lifted') IS DISTINCT FROM 'boolean' THEN
        PERFORM credit.fact_nonsense();
    ELSIF EXISTS (SELECT FROM credit.dispute AS d WHERE d.dispute_id = own_id) THEN
        PERFORM credit.fact_conflict();
    ELSIF (b ->> 'lifted')::boolean THEN
        IF known.restriction_id IS NULL THEN
            PERFORM credit.fact_unknown();
        ELSIF known.end_time IS NOT NULL
            OR (known.scope, known.partner_id, known.account_id) IS DISTINCT FROM
               (b ->> 'scope', b ->> 'against', decode(b ->> 'account_id', 'hex')) THEN
            PERFORM credit.fact_conflict();
        END IF;
        UPDATE credit.restriction AS r SET end_time = fact.record_time
        WHERE r.bucket = known.bucket AND r.subject_id = known.subject_id
          AND r.restriction_id = known.restriction_id;
    ELSE
        IF known.restriction_id IS NOT NULL THEN
            PERFORM credit.fact_conflict();
        END IF;
        INSERT INTO credit.restriction (
            bucket, subject_id, restriction_id, scope, partner_id, account_id, begin_time)
        VALUES (credit.bucket_of(subject), subject, own_id, b ->> 'scope', b ->> 'against',
                decode(b ->> 'account_id', 'hex'), fact.record_time);
    END IF;
    PERFORM credit.count_person_fact(subject);
END $$;

-- ---------------------------------------------------------------- queries

-- What is on record about a person, under all ids; NULL: nothing. Of disputes only what an answer
-- shows, so that many that are over cost no query anything: open ones, and shown statements.
CREATE FUNCTION credit.marks_of(ids bytea[]) RETURNS jsonb
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT jsonb_build_object(
        'facts', sum(p.facts),
        'disputes', (SELECT jsonb_agg(to_jsonb(d)) FROM unnest(ids) AS i (id)
                     JOIN credit.dispute AS d
                       ON d.bucket = credit.bucket_of(i.id) AND d.subject_id = i.id
                     WHERE d.end_time IS NULL
                        OR d.statement_state = 'shown' AND d.state <> 'withdrawn'),
        'restrictions', (SELECT jsonb_agg(to_jsonb(r)) FROM unnest(ids) AS i (id)
                         JOIN credit.restriction AS r
                           ON r.bucket = credit.bucket_of(i.id) AND r.subject_id = i.id),
        'keys', (SELECT jsonb_agg(to_jsonb(k)) FROM unnest(ids) AS i (id)
                 JOIN credit.person_key AS k
                   ON k.bucket = credit.bucket_of(i.id) AND k.subject_id = i.id))
    FROM unnest(ids) AS i (id)
    JOIN credit.person_facts AS p ON p.bucket = credit.bucket_of(i.id) AND p.subject_id = i.id
    HAVING count(*) > 0
$$;

-- All versions that a kind of record has of somebody of whom something is restricted, up to a
-- data version: of these people figures are made anew for each answer. Nobody else's are read.
CREATE FUNCTION credit.versions_of_restricted(
    kind anyelement, ids bytea[], subject bytea, data_version bigint
) RETURNS SETOF anyelement
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM unnest(ids) AS i (id) JOIN credit.restriction AS r
          ON r.bucket = credit.bucket_of(i.id) AND r.subject_id = i.id
        WHERE i.id = subject OR credit.person_of(i.id) = subject) THEN
        RAISE EXCEPTION 'nothing of this person is restricted'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN QUERY EXECUTE format(
        'SELECT * FROM %s AS r
         WHERE r.bucket = credit.bucket_of($1) AND r.subject_id = $1 AND r.data_version <= $2',
        credit.table_of(pg_typeof(kind))) USING subject, data_version;
END $$;

-- The key of a person; the given one becomes it where there is none.
CREATE FUNCTION credit.take_person_key(subject bytea, key_id bytea, wrapped_key bytea)
    RETURNS SETOF credit.person_key
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM credit.person_key AS k
                   WHERE k.bucket = credit.bucket_of($1) AND k.subject_id = $1) THEN
        -- A lock that no login can take, or it could keep everybody waiting.
        LOCK TABLE credit.person_key IN SHARE ROW EXCLUSIVE MODE;
    END IF;
    IF NOT EXISTS (SELECT FROM credit.person_key AS k
                   WHERE k.bucket = credit.bucket_of($1) AND k.subject_id = $1) THEN
        INSERT INTO credit.person_key (bucket, subject_id, key_id, wrapped_key)
        VALUES (credit.bucket_of($1), $1, $2, $3);
    END IF;
    RETURN QUERY SELECT * FROM credit.person_key AS k
        WHERE k.bucket = credit.bucket_of($1) AND k.subject_id = $1 LIMIT 1;
END $$;

-- ---------------------------------------------------------------- replay

-- As before; no fact about a person.
DO $$
DECLARE
    source CONSTANT text := pg_get_functiondef('credit.read_directory_facts(bigint)'::regprocedure);
    before CONSTANT text := '''contribution''';
    after CONSTANT text := '''contribution'', ''dispute'', ''restriction''';
    changed CONSTANT text := replace(source, before, after);
BEGIN
    ASSERT length(changed) - length(source) = length(after) - length(before),
        'credit.read_directory_facts is another one';
    EXECUTE changed;
END $$;

-- The facts that change answers about some people, whom the access names.
CREATE FUNCTION credit.read_person_facts(
    access_id bigint, filter jsonb, subject_ids bytea[]
) RETURNS SETOF credit.fact
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
BEGIN
    PERFORM credit.require_subjects($1, $2, $3);
    RETURN QUERY SELECT f.* FROM unnest($3) AS s (id)
        JOIN credit.fact AS f ON f.scope = 'person:' || encode(s.id, 'hex')
        WHERE f.kind IN ('dispute', 'restriction') AND f.leaf_index IS NOT NULL
        ORDER BY f.leaf_index;
END $$;

-- Their keys.
CREATE FUNCTION credit.read_person_keys(
    access_id bigint, filter jsonb, subject_ids bytea[]
) RETURNS SETOF credit.person_key
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
BEGIN
    PERFORM credit.require_subjects($1, $2, $3);
    RETURN QUERY SELECT k.* FROM unnest($3) AS s (id)
        JOIN credit.person_key AS k
          ON k.bucket = credit.bucket_of(s.id) AND k.subject_id = s.id;
END $$;

-- ---------------------------------------------------------------- privileges

REVOKE ALL ON FUNCTION
    credit.fact_nonsense(),
    credit.count_person_fact(bytea),
    credit.corrects(bigint, timestamptz, text, bytea, bytea),
    credit.has_account(bytea, text, bytea),
    credit.restrict_disputed(credit.dispute, timestamptz),
    credit.may_change_dispute(credit.dispute, credit.dispute, text),
    credit.apply_fact_dispute(credit.fact),
    credit.apply_fact_restriction(credit.fact),
    credit.marks_of(bytea[]),
    credit.versions_of_restricted(anyelement, bytea[], bytea, bigint),
    credit.take_person_key(bytea, bytea, bytea),
    credit.read_person_facts(bigint, jsonb, bytea[]),
    credit.read_person_keys(bigint, jsonb, bytea[])
FROM PUBLIC;
GRANT SELECT ON credit.dispute, credit.restriction, credit.person_facts, credit.person_key
    TO creditgateway_gateway;
GRANT EXECUTE ON FUNCTION
    credit.marks_of(bytea[]),
    credit.versions_of_restricted(anyelement, bytea[], bytea, bigint),
    credit.take_person_key(bytea, bytea, bytea)
TO creditgateway_gateway;
GRANT SELECT ON credit.dispute, credit.restriction, credit.person_key TO creditgateway_operator;
GRANT EXECUTE ON FUNCTION
    credit.read_person_facts(bigint, jsonb, bytea[]),
    credit.read_person_keys(bigint, jsonb, bytea[])
TO creditgateway_auditor;

-- migrate:down

DO $$
BEGIN
    IF EXISTS (SELECT FROM credit.fact
               WHERE kind IN ('dispute', 'restriction') AND leaf_index IS NOT NULL) THEN
        RAISE EXCEPTION 'facts are entries of the log'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;
DO $$
DECLARE
    source CONSTANT text := pg_get_functiondef('credit.read_directory_facts(bigint)'::regprocedure);
    before CONSTANT text := '''contribution'', ''dispute'', ''restriction''';
    after CONSTANT text := '''contribution''';
    changed CONSTANT text := replace(source, before, after);
BEGIN
    ASSERT length(changed) - length(source) = length(after) - length(before),
        'credit.read_directory_facts is another one';
    EXECUTE changed;
END $$;
DROP FUNCTION
    credit.marks_of(bytea[]),
    credit.versions_of_restricted(anyelement, bytea[], bytea, bigint),
    credit.take_person_key(bytea, bytea, bytea),
    credit.read_person_facts(bigint, jsonb, bytea[]),
    credit.read_person_keys(bigint, jsonb, bytea[]),
    credit.apply_fact_dispute(credit.fact),
    credit.apply_fact_restriction(credit.fact),
    credit.may_change_dispute(credit.dispute, credit.dispute, text),
    credit.restrict_disputed(credit.dispute, timestamptz),
    credit.corrects(bigint, timestamptz, text, bytea, bytea),
    credit.has_account(bytea, text, bytea),
    credit.count_person_fact(bytea),
    credit.fact_nonsense();
DELETE FROM credit.fact WHERE kind IN ('dispute', 'restriction');
DELETE FROM credit.fact_kind WHERE kind IN ('dispute', 'restriction');
DROP TABLE credit.person_key, credit.person_facts, credit.restriction, credit.dispute;

-- migrate:up

-- A person's statement is opened like evidence: under a record of the verb "open-evidence" with a
-- cause, which is an entry of the log, and approved where that is set. Nobody's login reads keys of
-- people, and an operator's reads of disputes what its commands show (docs/adr/0068).

-- Disputes without what the person states; all of them, or those whose answer or outcome should
-- have come by then.
CREATE FUNCTION credit.list_disputes(overdue timestamptz) RETURNS SETOF jsonb
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT to_jsonb(d) || '{"statement": null}' FROM credit.dispute AS d
    WHERE overdue IS NULL OR d.end_time IS NULL
      AND least(d.resolve_by_time, CASE WHEN d.answer_time IS NULL THEN d.answer_by_time END)
          < overdue
    ORDER BY d.open_time, d.dispute_id
$$;

-- One dispute, of which an operator records the next state; its statement is encrypted.
CREATE FUNCTION credit.dispute_named(dispute bytea) RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT to_jsonb(d) FROM credit.dispute AS d WHERE d.dispute_id = dispute
$$;

-- Restrictions of all of a person that are in effect.
CREATE FUNCTION credit.restrictions_of(subject bytea) RETURNS SETOF bytea
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT r.restriction_id FROM credit.restriction AS r
    WHERE r.bucket = credit.bucket_of(subject) AND r.subject_id = subject
      AND r.scope = 'person' AND r.end_time IS NULL
    ORDER BY r.begin_time
$$;

ALTER TABLE credit.access DROP CONSTRAINT access_actor_check;
ALTER TABLE credit.access ADD CONSTRAINT access_actor_check
    CHECK (actor ~ '^(auditor|operator):.');

-- The operator's record that it is about to open a statement: where the log is in another database,
-- beside the one there.
CREATE FUNCTION credit.record_statement_opening(log_access_id bigint, dispute bytea, cause text)
    RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    number bigint;
BEGIN
    IF btrim(coalesce(cause, '')) = '' THEN
        RAISE EXCEPTION 'a cause is needed' USING ERRCODE = 'invalid_parameter_value';
    ELSIF NOT credit.may_do('open-evidence', clock_timestamp()) THEN
        RAISE EXCEPTION 'a second operator has to approve it first'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM set_config('synchronous_commit', 'on', true);
    INSERT INTO credit.access AS a (log_access_id, access_time, actor, filter_digest,
                                    row_limit, cause, transaction_id)
    VALUES ($1, clock_timestamp(), 'operator:' || session_user, sha256(dispute), 1, $3,
            pg_current_xact_id())
    RETURNING a.access_id INTO number;
    RETURN number;
END $$;

-- The keys of the person whom a dispute is about, to whoever recorded that.
CREATE FUNCTION credit.read_statement_keys(access_id bigint, dispute bytea) RETURNS SETOF jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    record credit.access;
    logged boolean := true;
BEGIN
    -- One of this very transaction could still be rolled back after reading.
    SELECT * INTO record FROM credit.access AS a
    WHERE a.access_id = $1 AND a.actor = 'operator:' || session_user
      AND a.transaction_id IS DISTINCT FROM pg_current_xact_id_if_assigned()
      AND a.access_time > clock_timestamp() - interval '1 day'
      AND a.filter_digest = sha256($2);
    IF NOT FOUND OR NOT credit.may_do('open-evidence', record.access_time) THEN
        RAISE EXCEPTION 'this access to the records is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF to_regprocedure('audit.opening_is_logged(bigint, jsonb)') IS NOT NULL THEN
        EXECUTE 'SELECT audit.opening_is_logged($1, $2)' INTO logged
            USING record.log_access_id, jsonb_build_object('dispute', encode($2, 'hex'));
    END IF;
    IF logged IS NOT TRUE THEN
        RAISE EXCEPTION 'this access is not an entry of the log yet'
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    RETURN QUERY SELECT to_jsonb(k) FROM credit.dispute AS d
        JOIN credit.person_key AS k ON k.bucket = d.bucket AND k.subject_id = d.subject_id
        WHERE d.dispute_id = $2;
END $$;

-- As before, and only where evidence may be opened: with these keys statements are.
CREATE OR REPLACE FUNCTION credit.read_person_keys(
    access_id bigint, filter jsonb, subject_ids bytea[]
) RETURNS SETOF credit.person_key
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
BEGIN
    PERFORM credit.require_subjects($1, $2, $3);
    IF NOT credit.may_do('open-evidence') THEN
        RAISE EXCEPTION 'a second operator has to approve it first'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN QUERY SELECT k.* FROM unnest($3) AS s (id)
        JOIN credit.person_key AS k
          ON k.bucket = credit.bucket_of(s.id) AND k.subject_id = s.id;
END $$;

-- As before, but for keys of people: no verification compares them, and none reads them.
CREATE OR REPLACE FUNCTION credit.table_of(row_type regtype) RETURNS regclass
    LANGUAGE plpgsql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found regclass;
BEGIN
    SELECT c.oid INTO found FROM pg_type AS t JOIN pg_class AS c ON c.oid = t.typrelid
    WHERE t.oid = row_type AND c.relnamespace = 'credit'::regnamespace AND c.relkind IN ('r', 'p')
      AND c.relname <> 'person_key';
    IF found IS NULL THEN
        RAISE EXCEPTION 'this is no table of the records'
            USING ERRCODE = 'invalid_parameter_value';
    END IF;
    RETURN found;
END $$;

REVOKE ALL ON FUNCTION
    credit.list_disputes(timestamptz),
    credit.dispute_named(bytea),
    credit.restrictions_of(bytea),
    credit.record_statement_opening(bigint, bytea, text),
    credit.read_statement_keys(bigint, bytea)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION
    credit.list_disputes(timestamptz),
    credit.dispute_named(bytea),
    credit.restrictions_of(bytea),
    credit.record_statement_opening(bigint, bytea, text),
    credit.read_statement_keys(bigint, bytea)
TO creditgateway_operator;
REVOKE SELECT ON credit.dispute, credit.restriction, credit.person_key FROM creditgateway_operator;

-- migrate:down

GRANT SELECT ON credit.dispute, credit.restriction, credit.person_key TO creditgateway_operator;
CREATE OR REPLACE FUNCTION credit.table_of(row_type regtype) RETURNS regclass
    LANGUAGE plpgsql STABLE STRICT SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    found regclass;
BEGIN
    SELECT c.oid INTO found FROM pg_type AS t JOIN pg_class AS c ON c.oid = t.typrelid
    WHERE t.oid = row_type AND c.relnamespace = 'credit'::regnamespace AND c.relkind IN ('r', 'p');
    IF found IS NULL THEN
        RAISE EXCEPTION 'this is no table of the records'
            USING ERRCODE = 'invalid_parameter_value';
    END IF;
    RETURN found;
END $$;
CREATE OR REPLACE FUNCTION credit.read_person_keys(
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
DROP FUNCTION
    credit.read_statement_keys(bigint, bytea),
    credit.record_statement_opening(bigint, bytea, text),
    credit.restrictions_of(bytea),
    credit.dispute_named(bytea),
    credit.list_disputes(timestamptz);
-- Refused where an operator has opened something: the record of that stays.
ALTER TABLE credit.access DROP CONSTRAINT access_actor_check;
ALTER TABLE credit.access ADD CONSTRAINT access_actor_check CHECK (actor ~ '^auditor:.');

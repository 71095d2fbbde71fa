-- migrate:up

-- What each partner asked in each hour, counted from the log's entries up to a position, and
-- what was unusual of it (ADR 49). All of it can be made again from the entries.
CREATE TABLE audit.asking_position (
    singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    leaf_index bigint NOT NULL CHECK (leaf_index >= 0)  -- of the next entry to be counted
);
INSERT INTO audit.asking_position (leaf_index) SELECT tree_size FROM audit.log_head;

CREATE TABLE audit.asking_hour (
    partner_id text NOT NULL,
    hour_start timestamptz NOT NULL,
    asked      bigint NOT NULL,
    answered   bigint NOT NULL,
    missed     bigint NOT NULL,
    shifted    bigint NOT NULL,
    PRIMARY KEY (partner_id, hour_start)
);
CREATE INDEX asking_hour_by_time ON audit.asking_hour (hour_start);

-- What was unusual, once per partner, rule and day; what the partner says to it; and that the
-- operator is content with that. Opening is the gateway's, everything else an access
-- on record, so an entry of the log.
CREATE TABLE audit.asking_case (
    case_id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    partner_id  text NOT NULL,
    rule        text NOT NULL,
    case_date   date NOT NULL,
    hour_start  timestamptz NOT NULL,
    asked       bigint NOT NULL,
    answered    bigint NOT NULL,
    missed      bigint NOT NULL,
    shifted     bigint NOT NULL,
    open_time   timestamptz NOT NULL,
    answer      text CHECK (char_length(answer) BETWEEN 1 AND 4000),
    answer_time timestamptz,
    close_time  timestamptz,
    UNIQUE (partner_id, rule, case_date)
);

GRANT SELECT ON audit.asking_position, audit.asking_hour, audit.asking_case
    TO creditgateway_gateway;
GRANT UPDATE (leaf_index) ON audit.asking_position TO creditgateway_gateway;
GRANT INSERT ON audit.asking_hour, audit.asking_case TO creditgateway_gateway;
GRANT UPDATE (asked, answered, missed, shifted) ON audit.asking_hour TO creditgateway_gateway;

CREATE FUNCTION audit.forget_asking() RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    DELETE FROM audit.asking_hour WHERE hour_start < now() - interval '30 days'
$$;

CREATE FUNCTION audit.asking_cases(wanted bigint, closed boolean) RETURNS SETOF audit.asking_case
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT * FROM audit.asking_case AS c
    WHERE (wanted IS NULL OR c.case_id = wanted) AND (closed OR c.close_time IS NULL)
    ORDER BY c.case_id
$$;

-- What the partner said, recorded by the operator; a later answer takes the place of an earlier
-- one. False: there is no such open case.
CREATE FUNCTION audit.answer_asking_case(wanted bigint, said text, cause text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE audit.asking_case AS c SET answer = said, answer_time = clock_timestamp()
    WHERE c.case_id = wanted AND c.close_time IS NULL;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    PERFORM audit.add_access('operator:' || session_user, 'case-answer',
        jsonb_build_object('case', wanted, 'answer', said), 1, cause);
    RETURN true;
END $$;

-- False: there is no such open case, or nobody has answered it.
CREATE FUNCTION audit.close_asking_case(wanted bigint, cause text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF btrim(coalesce(cause, '')) = '' THEN
        RAISE EXCEPTION 'a cause is needed' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    UPDATE audit.asking_case AS c SET close_time = clock_timestamp()
    WHERE c.case_id = wanted AND c.close_time IS NULL AND c.answer IS NOT NULL;
    IF NOT FOUND THEN
        RETURN false;
    END IF;
    PERFORM audit.add_access('operator:' || session_user, 'case-close',
        jsonb_build_object('case', wanted), 1, cause);
    RETURN true;
END $$;

REVOKE ALL ON FUNCTION
    audit.forget_asking(),
    audit.asking_cases(bigint, boolean),
    audit.answer_asking_case(bigint, text, text),
    audit.close_asking_case(bigint, text)
FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.forget_asking() TO creditgateway_gateway;
GRANT EXECUTE ON FUNCTION
    audit.asking_cases(bigint, boolean),
    audit.answer_asking_case(bigint, text, text),
    audit.close_asking_case(bigint, text)
TO creditgateway_operator;

-- migrate:down

DROP FUNCTION audit.close_asking_case(bigint, text);
DROP FUNCTION audit.answer_asking_case(bigint, text, text);
DROP FUNCTION audit.asking_cases(bigint, boolean);
DROP FUNCTION audit.forget_asking();
DROP TABLE audit.asking_case;
DROP TABLE audit.asking_hour;
DROP TABLE audit.asking_position;

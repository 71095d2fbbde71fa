-- migrate:up

-- One person known by several identifiers has several subject ids. A link says that one of
-- them, the alias, is the person whose id is kept: from the named data versions on, and not
-- before. Append-only: an alias is linked again, to another kept id, when that one is linked
-- itself; so no chain is longer than one, and the newest row of an alias holds.
-- See docs/adr/0033-one-person-several-identifiers.md.
CREATE TABLE credit.subject_link (
    bucket            smallint NOT NULL,
    subject_id        bytea NOT NULL CHECK (octet_length(subject_id) = 32),  -- the alias
    data_version      bigint NOT NULL CHECK (data_version > 0),
    kept_subject_id   bytea NOT NULL CHECK (octet_length(kept_subject_id) = 32),
    kept_data_version bigint NOT NULL CHECK (kept_data_version > 0),  -- of the kept id's bucket
    contribution_id   bigint NOT NULL REFERENCES credit.contribution,
    link_time         timestamptz NOT NULL,
    linked_by         text NOT NULL,  -- the login
    PRIMARY KEY (bucket, subject_id, data_version),
    CONSTRAINT subject_link_bucket CHECK (bucket = credit.bucket_of(subject_id)),
    CONSTRAINT subject_link_of_two CHECK (subject_id <> kept_subject_id)
);
CREATE INDEX subject_link_kept ON credit.subject_link (kept_subject_id);

-- Whether anybody of the bucket is an alias or kept: nobody else's query looks for links.
ALTER TABLE credit.bucket_head ADD COLUMN linked boolean NOT NULL DEFAULT false;

-- A link is nobody's contribution in particular: it moves accounts of all institutions.
ALTER TABLE credit.contribution
    ALTER COLUMN partner_id DROP NOT NULL,
    DROP CONSTRAINT contribution_kind_check,
    ADD CONSTRAINT contribution_kind_check
        CHECK (kind IN ('file', 'withdrawal', 'move', 'link')),
    ADD CONSTRAINT contribution_has_a_partner CHECK ((partner_id IS NULL) = (kind = 'link'));

-- Whose id is kept for this one; itself without a link.
CREATE FUNCTION credit.person_of(subject bytea) RETURNS bytea
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT coalesce((
        SELECT l.kept_subject_id FROM credit.subject_link AS l
        WHERE l.bucket = credit.bucket_of(subject) AND l.subject_id = subject
        ORDER BY l.data_version DESC LIMIT 1), subject)
$$;

-- As before, but not so that a consent has to wait for a contribution: only a link locks
-- a head against both.
CREATE OR REPLACE FUNCTION credit.lock_bucket_heads(buckets smallint[])
    RETURNS TABLE (bucket smallint, data_version bigint)
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT h.bucket, h.data_version FROM credit.bucket_head AS h
    WHERE h.bucket = ANY (buckets) ORDER BY h.bucket FOR NO KEY UPDATE
$$;

-- Whether anything is, or was, known about the id: a number that was mistyped is nobody's.
CREATE FUNCTION credit.is_known(subject bytea) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT EXISTS (SELECT FROM credit.account AS a
                   WHERE a.bucket = credit.bucket_of(subject) AND a.subject_id = subject)
        OR EXISTS (SELECT FROM credit.consent AS c
                   WHERE c.bucket = credit.bucket_of(subject) AND c.subject_id = subject)
$$;

-- Links an id, and all that were linked to it, to the one that is kept; takes its consents
-- over. In a contribution of kind "link" to the buckets of all of them. Gives the number of
-- consents. A reference that both have keeps what was registered under the kept id, and is
-- revoked when either was.
CREATE FUNCTION credit.link_subjects(alias bytea, kept bytea, moment timestamptz) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    aliases bytea[];
    written bigint;
    consents bigint;
BEGIN
    -- Consents are registered under a lock of the id's head: whoever holds one is waited for.
    PERFORM FROM credit.bucket_head AS h
    WHERE h.bucket IN (SELECT c.bucket FROM credit.contributed_heads() AS c)
    ORDER BY h.bucket FOR UPDATE;
    IF credit.person_of(alias) <> alias OR credit.person_of(kept) <> kept THEN
        RAISE EXCEPTION 'one of the two is linked already'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    aliases := array_append(ARRAY(
        SELECT DISTINCT l.subject_id FROM credit.subject_link AS l
        WHERE l.kept_subject_id = alias), alias);
    INSERT INTO credit.subject_link (
        bucket, subject_id, data_version, kept_subject_id, kept_data_version,
        contribution_id, link_time, linked_by)
    SELECT h.bucket, a.subject_id, h.data_version, kept, k.data_version, v.contribution_id,
           moment, session_user
    FROM unnest(aliases) AS a (subject_id)
    JOIN credit.contributed_heads() AS h ON h.bucket = credit.bucket_of(a.subject_id)
    JOIN credit.contributed_heads() AS k ON k.bucket = credit.bucket_of(kept)
    JOIN credit.contribution_version AS v
      ON v.bucket = k.bucket AND v.data_version = k.data_version
    JOIN credit.contribution AS c ON c.contribution_id = v.contribution_id AND c.kind = 'link';
    GET DIAGNOSTICS written = ROW_COUNT;
    PERFORM credit.require_contributed(written, cardinality(aliases));
    UPDATE credit.bucket_head AS h SET linked = true
    WHERE h.bucket IN (SELECT credit.bucket_of(a.subject_id)
                       FROM unnest(array_append(aliases, kept)) AS a (subject_id))
      AND NOT h.linked;
    INSERT INTO credit.consent AS known (
        bucket, subject_id, partner_id, consent_commitment, purposes, valid_from, valid_until,
        revoke_time, create_time)
    SELECT credit.bucket_of(kept), kept, c.partner_id, c.consent_commitment, c.purposes,
           c.valid_from, c.valid_until, c.revoke_time, c.create_time
    FROM credit.consent AS c
    WHERE c.bucket = credit.bucket_of(alias) AND c.subject_id = alias
    ON CONFLICT (bucket, subject_id, partner_id, consent_commitment) DO UPDATE
    SET revoke_time = least(known.revoke_time, excluded.revoke_time);
    GET DIAGNOSTICS consents = ROW_COUNT;
    RETURN consents;
END $$;

-- Registers a consent with the person whose id is kept; false: there is no such partner.
CREATE FUNCTION credit.add_consent(
    subject bytea, partner text, commitment bytea, purposes smallint[], valid_from timestamptz,
    valid_until timestamptz
) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    person bytea;
BEGIN
    -- So that no link of this id comes between.
    PERFORM FROM credit.bucket_head AS h
    WHERE h.bucket = credit.bucket_of(subject) FOR KEY SHARE;
    person := credit.person_of(subject);
    INSERT INTO credit.consent (bucket, subject_id, partner_id, consent_commitment, purposes,
                                valid_from, valid_until)
    SELECT credit.bucket_of(person), person, p.partner_id, $3, $4, $5, $6
    FROM credit.partner AS p WHERE p.partner_id = partner;
    RETURN FOUND;
END $$;

-- As before, with the person whose id is kept.
CREATE OR REPLACE FUNCTION credit.revoke_consent(
    subject bytea, partner text, commitment bytea, moment timestamptz
) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    person bytea;
BEGIN
    IF moment IS NULL THEN
        RAISE EXCEPTION 'a time is needed' USING ERRCODE = 'null_value_not_allowed';
    END IF;
    PERFORM FROM credit.bucket_head AS h
    WHERE h.bucket = credit.bucket_of(subject) FOR KEY SHARE;
    person := credit.person_of(subject);
    UPDATE credit.consent AS c SET revoke_time = least(c.revoke_time, moment)
    WHERE c.bucket = credit.bucket_of(person) AND c.subject_id = person
      AND c.partner_id = partner AND c.consent_commitment = commitment;
    RETURN FOUND;
END $$;

-- The access is on record, and names the people: for replay, or to find who asked about them.
CREATE FUNCTION credit.require_people(access_id bigint, filter jsonb, subject_ids bytea[])
    RETURNS void LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF to_regnamespace('audit') IS NULL OR filter ? 'indexes' THEN
        PERFORM credit.require_subjects(access_id, filter, subject_ids);
        RETURN;
    END IF;
    PERFORM audit.require_one_of(
        access_id, ARRAY['access-report', 'search'], filter, cardinality(subject_ids));
    IF EXISTS (
        SELECT encode(sha256(asked.subject_id), 'hex')
        FROM unnest(subject_ids) AS asked (subject_id)
        EXCEPT
        SELECT jsonb_array_elements_text(filter -> 'subjects')
    ) THEN
        RAISE EXCEPTION 'this access to the records is not recorded'
            USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;

-- All links of the people behind some ids, for an auditor whose access names those ids:
-- aliases of the same kept id are the same person.
CREATE FUNCTION credit.read_links(access_id bigint, filter jsonb, subject_ids bytea[])
    RETURNS TABLE (subject_id bytea, data_version bigint, kept_subject_id bytea,
                   kept_data_version bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
BEGIN
    PERFORM credit.require_people(access_id, filter, subject_ids);
    RETURN QUERY
    WITH kept AS (
        SELECT asked.subject_id FROM unnest(subject_ids) AS asked (subject_id)
        UNION
        SELECT l.kept_subject_id FROM unnest(subject_ids) AS asked (subject_id)
        JOIN credit.subject_link AS l
          ON l.bucket = credit.bucket_of(asked.subject_id) AND l.subject_id = asked.subject_id
    )
    SELECT l.subject_id, l.data_version, l.kept_subject_id, l.kept_data_version
    FROM kept JOIN credit.subject_link AS l ON l.kept_subject_id = kept.subject_id
    ORDER BY l.link_time, l.subject_id, l.data_version;
END $$;

REVOKE ALL ON FUNCTION credit.person_of(bytea) FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.is_known(bytea) FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.link_subjects(bytea, bytea, timestamptz) FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.add_consent(
    bytea, text, bytea, smallint[], timestamptz, timestamptz) FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.require_people(bigint, jsonb, bytea[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION credit.read_links(bigint, jsonb, bytea[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION credit.is_known(bytea),
    credit.link_subjects(bytea, bytea, timestamptz) TO creditgateway_contributor;
GRANT EXECUTE ON FUNCTION
    credit.add_consent(bytea, text, bytea, smallint[], timestamptz, timestamptz)
    TO creditgateway_operator;
GRANT EXECUTE ON FUNCTION credit.read_links(bigint, jsonb, bytea[]) TO creditgateway_auditor;
GRANT SELECT ON credit.subject_link TO creditgateway_gateway, creditgateway_contributor;
REVOKE INSERT ON credit.consent FROM creditgateway_operator;

-- migrate:down

-- Not where people are linked: their answers could no longer be replayed.
DO $$
BEGIN
    IF EXISTS (SELECT FROM credit.subject_link) THEN
        RAISE EXCEPTION 'people are linked'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;
GRANT INSERT ON credit.consent TO creditgateway_operator;
DROP FUNCTION credit.read_links(bigint, jsonb, bytea[]);
DROP FUNCTION credit.require_people(bigint, jsonb, bytea[]);
CREATE OR REPLACE FUNCTION credit.revoke_consent(
    subject bytea, partner text, commitment bytea, moment timestamptz
) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF moment IS NULL THEN
        RAISE EXCEPTION 'a time is needed' USING ERRCODE = 'null_value_not_allowed';
    END IF;
    UPDATE credit.consent AS c SET revoke_time = least(c.revoke_time, moment)
    WHERE c.bucket = credit.bucket_of(subject) AND c.subject_id = subject
      AND c.partner_id = partner AND c.consent_commitment = commitment;
    RETURN FOUND;
END $$;
DROP FUNCTION credit.add_consent(bytea, text, bytea, smallint[], timestamptz, timestamptz);
DROP FUNCTION credit.link_subjects(bytea, bytea, timestamptz);
DROP FUNCTION credit.is_known(bytea);
CREATE OR REPLACE FUNCTION credit.lock_bucket_heads(buckets smallint[])
    RETURNS TABLE (bucket smallint, data_version bigint)
    LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT h.bucket, h.data_version FROM credit.bucket_head AS h
    WHERE h.bucket = ANY (buckets) ORDER BY h.bucket FOR UPDATE
$$;
DROP FUNCTION credit.person_of(bytea);
ALTER TABLE credit.contribution
    DROP CONSTRAINT contribution_has_a_partner,
    DROP CONSTRAINT contribution_kind_check,
    ADD CONSTRAINT contribution_kind_check CHECK (kind IN ('file', 'withdrawal', 'move')),
    ALTER COLUMN partner_id SET NOT NULL;
ALTER TABLE credit.bucket_head DROP COLUMN linked;
DROP TABLE credit.subject_link;

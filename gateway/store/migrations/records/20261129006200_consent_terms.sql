-- migrate:up

-- What a consent limits besides purposes and period (docs/adr/0052). NULL is no limit, so a
-- consent that is older than this allows what it always did: all sections and months that the
-- partner's policy allows, any number of times.
ALTER TABLE credit.consent
    ADD COLUMN pause_time timestamptz,      -- since when nobody may use it; NULL: not paused
    -- HMAC of the subject id that it was granted for, the reference and the terms, under the
    -- log's commitment key: who can only write this table cannot make one.
    ADD COLUMN terms_commitment bytea CHECK (octet_length(terms_commitment) = 32),
    ADD COLUMN granted_subject_id bytea CHECK (octet_length(granted_subject_id) = 32),
    ADD COLUMN sections smallint[],
    ADD COLUMN data_from date CHECK (extract(day FROM data_from) = 1),    -- first month
    ADD COLUMN data_until date CHECK (extract(day FROM data_until) = 1),  -- last month
    ADD COLUMN use_count integer CHECK (use_count > 0),
    ADD COLUMN use_unit smallint,           -- TimeUnit, in each of which; NULL: in all
    ADD COLUMN data_life_count integer CHECK (data_life_count > 0),
    ADD COLUMN data_life_unit smallint,     -- TimeUnit
    ADD COLUMN channel smallint,            -- ConsentChannel
    ADD COLUMN evidence_digest bytea CHECK (octet_length(evidence_digest) = 32),
    ADD CONSTRAINT consent_data_range CHECK (data_from <= data_until),
    ADD CONSTRAINT consent_uses CHECK (use_unit IS NULL OR use_count IS NOT NULL),
    ADD CONSTRAINT consent_data_life
        CHECK ((data_life_count IS NULL) = (data_life_unit IS NULL)),
    ADD CONSTRAINT consent_committed
        CHECK ((terms_commitment IS NULL) = (granted_subject_id IS NULL)),
    ADD CONSTRAINT consent_terms_are_committed CHECK (
        terms_commitment IS NOT NULL
        OR num_nonnulls(sections, data_from, data_until, use_count, data_life_count, channel,
                        evidence_digest) = 0);

-- As before; a consent that both have is paused when either was.
CREATE OR REPLACE FUNCTION credit.carry_consents(alias bytea, kept bytea) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO credit.consent AS known
    SELECT carried.* FROM credit.consent AS c
    CROSS JOIN LATERAL jsonb_populate_record(
        c, jsonb_build_object('bucket', credit.bucket_of(kept), 'subject_id', kept)) AS carried
    WHERE c.bucket = credit.bucket_of(alias) AND c.subject_id = alias
    ON CONFLICT (bucket, subject_id, partner_id, consent_commitment) DO UPDATE
    SET revoke_time = least(known.revoke_time, excluded.revoke_time),
        pause_time = least(known.pause_time, excluded.pause_time);
END $$;

-- migrate:down

-- Not where consents have terms: without them they would allow more than was agreed to.
DO $$
BEGIN
    IF EXISTS (SELECT FROM credit.consent
               WHERE terms_commitment IS NOT NULL OR pause_time IS NOT NULL) THEN
        RAISE EXCEPTION 'consents have terms'
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
END $$;
CREATE OR REPLACE FUNCTION credit.carry_consents(alias bytea, kept bytea) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    INSERT INTO credit.consent AS known
    SELECT carried.* FROM credit.consent AS c
    CROSS JOIN LATERAL jsonb_populate_record(
        c, jsonb_build_object('bucket', credit.bucket_of(kept), 'subject_id', kept)) AS carried
    WHERE c.bucket = credit.bucket_of(alias) AND c.subject_id = alias
    ON CONFLICT (bucket, subject_id, partner_id, consent_commitment) DO UPDATE
    SET revoke_time = least(known.revoke_time, excluded.revoke_time);
END $$;
ALTER TABLE credit.consent
    DROP CONSTRAINT consent_terms_are_committed,
    DROP CONSTRAINT consent_committed,
    DROP CONSTRAINT consent_data_life,
    DROP CONSTRAINT consent_uses,
    DROP CONSTRAINT consent_data_range,
    DROP COLUMN evidence_digest,
    DROP COLUMN channel,
    DROP COLUMN data_life_unit,
    DROP COLUMN data_life_count,
    DROP COLUMN use_unit,
    DROP COLUMN use_count,
    DROP COLUMN data_until,
    DROP COLUMN data_from,
    DROP COLUMN sections,
    DROP COLUMN granted_subject_id,
    DROP COLUMN terms_commitment,
    DROP COLUMN pause_time;

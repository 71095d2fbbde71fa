-- migrate:up

-- Of several consents by which somebody may be watched or reminded, the one that allows most and
-- longest counts; it was the one whose commitment is smallest, and a narrow consent stood before a full
-- one. What was told already names its consent, and is replayed under that.

-- How little a consent lets an institution be told unasked, at a moment: smaller is more. In turn:
-- whether it leaves out the summary, this month, scores or another section, whether its uses are counted,
-- from which month on figures count, up to which, and until when it holds.
CREATE FUNCTION credit.narrowness(consent credit.consent, moment timestamptz) RETURNS bigint[]
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT ARRAY[
        (NOT coalesce(1 = ANY (consent.sections), true))::integer,
        (coalesce(consent.data_from > m.this, false)
         OR coalesce(consent.data_until < m.this, false))::integer,
        (consent.use_count IS NOT NULL)::integer,
        (NOT coalesce(5 = ANY (consent.sections), true))::integer,
        (consent.sections IS NOT NULL)::integer,
        coalesce(consent.data_from - date '0001-01-01', 0),
        -coalesce(consent.data_until - date '0001-01-01', 10000000),
        -extract(epoch FROM least(consent.valid_until, timestamptz '9999-12-31Z'))::bigint
    ]::bigint[]
    FROM (SELECT date_trunc('month', moment AT TIME ZONE 'UTC')::date AS this) AS m
$$;

CREATE OR REPLACE FUNCTION credit.watching_consent(
    partner text, subject bytea, moment timestamptz, came_about timestamptz
) RETURNS bytea
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT c.consent_commitment FROM credit.consent AS c
    WHERE c.bucket = credit.bucket_of(subject) AND c.subject_id = subject
      AND c.partner_id = partner AND 1 = ANY (c.purposes)
      AND (c.revoke_time IS NULL OR c.revoke_time > moment) AND c.pause_time IS NULL
      AND c.valid_from <= moment AND c.valid_until > moment
      AND greatest(c.valid_from, c.create_time, credit.resume_time_of(c.consent_commitment))
          <= came_about
    ORDER BY credit.narrowness(c, moment), c.consent_commitment LIMIT 1
$$;

CREATE OR REPLACE FUNCTION credit.people_to_remind(
    partner text, low date, high date, after_bucket smallint, after_subject bytea, most integer
) RETURNS TABLE (subject_id bytea, consent_commitment bytea)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
    SELECT DISTINCT ON (c.bucket, c.subject_id) c.subject_id, c.consent_commitment
    FROM credit.consent AS c
    WHERE c.partner_id = partner AND 1 = ANY (c.purposes)
      AND (c.bucket, c.subject_id) > (after_bucket, after_subject)
      AND (c.revoke_time IS NULL OR c.revoke_time > now()) AND c.pause_time IS NULL
      AND c.valid_from <= now() AND c.valid_until > now()
      -- Uses that are counted are for questions, one by one.
      AND c.use_count IS NULL
      AND EXISTS (SELECT FROM credit.instalment AS i
                  WHERE i.bucket = c.bucket AND i.subject_id = c.subject_id
                    AND i.due_on BETWEEN low AND high)
      AND EXISTS (SELECT FROM credit.account AS a
                  WHERE a.bucket = c.bucket AND a.subject_id = c.subject_id
                    AND a.partner_id = partner)
    ORDER BY c.bucket, c.subject_id, credit.narrowness(c, now()), c.consent_commitment
    LIMIT most
$$;

REVOKE ALL ON FUNCTION credit.narrowness(credit.consent, timestamptz) FROM PUBLIC;

-- migrate:down

CREATE OR REPLACE FUNCTION credit.people_to_remind(
    partner text, low date, high date, after_bucket smallint, after_subject bytea, most integer
) RETURNS TABLE (subject_id bytea, consent_commitment bytea)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp SET enable_seqscan = off AS $$
    SELECT DISTINCT ON (c.bucket, c.subject_id) c.subject_id, c.consent_commitment
    FROM credit.consent AS c
    WHERE c.partner_id = partner AND 1 = ANY (c.purposes)
      AND (c.bucket, c.subject_id) > (after_bucket, after_subject)
      AND (c.revoke_time IS NULL OR c.revoke_time > now()) AND c.pause_time IS NULL
      AND c.valid_from <= now() AND c.valid_until > now()
      -- Uses that are counted are for questions, one by one.
      AND c.use_count IS NULL
      AND EXISTS (SELECT FROM credit.instalment AS i
                  WHERE i.bucket = c.bucket AND i.subject_id = c.subject_id
                    AND i.due_on BETWEEN low AND high)
      AND EXISTS (SELECT FROM credit.account AS a
                  WHERE a.bucket = c.bucket AND a.subject_id = c.subject_id
                    AND a.partner_id = partner)
    ORDER BY c.bucket, c.subject_id, c.consent_commitment LIMIT most
$$;
CREATE OR REPLACE FUNCTION credit.watching_consent(
    partner text, subject bytea, moment timestamptz, came_about timestamptz
) RETURNS bytea
    LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT c.consent_commitment FROM credit.consent AS c
    WHERE c.bucket = credit.bucket_of(subject) AND c.subject_id = subject
      AND c.partner_id = partner AND 1 = ANY (c.purposes)
      AND (c.revoke_time IS NULL OR c.revoke_time > moment) AND c.pause_time IS NULL
      AND c.valid_from <= moment AND c.valid_until > moment
      AND greatest(c.valid_from, c.create_time, credit.resume_time_of(c.consent_commitment))
          <= came_about
    ORDER BY c.consent_commitment LIMIT 1
$$;
DROP FUNCTION credit.narrowness(credit.consent, timestamptz);

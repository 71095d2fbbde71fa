-- Step 8: everything many queries read, in one statement and so from one
-- snapshot. gateway/store/records/lookup.py runs it as creditgateway_gateway.
--
-- One row per key, in the keys' order: the newest data version of the subject's
-- bucket, the consent of that subject, partner and commitment, and, only where
-- there is such a consent, the subject's summary. All of a row is of one bucket:
-- that of the id that is kept where the key's own is linked to another; and then
-- that id, too. Where ids are linked to it, these as well. Links are looked for
-- only in buckets whose head says that there are any, and none counts that is newer than its
-- head: it is pending.
-- What is on record about the person beside the accounts (disputes, restrictions) is read only
-- where there is a consent, and something on record.
-- In place of summary_columns stand the columns that the keys' report version reads, in place
-- of lookup_keys the keys, in one of the forms of lookup_keys.sql.
--
-- The keys joined to are unique; LIMIT 1 is there so that every key is an index
-- read, whatever the planner thinks of the tables: with many keys it would read
-- a whole table instead, and that table grows. Each subquery names the columns that are
-- used: each execution describes those of each node of the plan anew, used or not.
SELECT coalesce(kept.data_version, head.data_version),
       link.kept_subject_id,
       others.aliases,
       CASE WHEN consent.bucket IS NOT NULL AND (
               cardinality(others.aliases) > 0
               OR (SELECT true FROM credit.person_facts
                   WHERE person_facts.bucket = consent.bucket
                     AND person_facts.subject_id = consent.subject_id
                   LIMIT 1))
           THEN credit.marks_of(consent.subject_id || others.aliases) END,
       consent.purposes, consent.valid_from, consent.valid_until, consent.revoke_time,
       consent.pause_time, consent.terms_commitment, consent.granted_subject_id,
       consent.sections, consent.data_from, consent.data_until, consent.use_count,
       consent.use_unit, consent.data_life_count, consent.data_life_unit, consent.channel,
       consent.evidence_digest,
       summary.*
FROM lookup_keys
CROSS JOIN LATERAL (
    SELECT * FROM credit.bucket_head
    WHERE bucket_head.bucket = credit.bucket_of(key.subject_id)
    LIMIT 1
) AS head
LEFT JOIN LATERAL (
    SELECT subject_link.kept_subject_id FROM credit.subject_link
    WHERE head.linked
      AND subject_link.bucket = head.bucket
      AND subject_link.subject_id = key.subject_id
      AND subject_link.data_version <= head.data_version
    ORDER BY subject_link.data_version DESC
    LIMIT 1
) AS link ON true
LEFT JOIN LATERAL (
    SELECT * FROM credit.bucket_head
    WHERE link.kept_subject_id IS NOT NULL
      AND bucket_head.bucket = credit.bucket_of(link.kept_subject_id)
    LIMIT 1
) AS kept ON true
CROSS JOIN LATERAL (
    SELECT CASE WHEN coalesce(kept.linked, head.linked) THEN ARRAY(
        SELECT DISTINCT alias.subject_id FROM credit.subject_link AS alias
        WHERE alias.kept_subject_id = coalesce(link.kept_subject_id, key.subject_id)
          AND alias.kept_data_version <= coalesce(kept.data_version, head.data_version)
    ) END AS aliases
    OFFSET 0
) AS others
LEFT JOIN LATERAL (
    SELECT bucket, subject_id, purposes, valid_from, valid_until, revoke_time, pause_time,
           terms_commitment, granted_subject_id, sections, data_from, data_until, use_count,
           use_unit, data_life_count, data_life_unit, channel, evidence_digest
    FROM credit.consent
    WHERE consent.bucket = coalesce(kept.bucket, head.bucket)
      AND consent.subject_id = coalesce(link.kept_subject_id, key.subject_id)
      AND consent.partner_id = key.partner_id
      AND consent.consent_commitment = key.consent_commitment
    LIMIT 1
) AS consent ON true
LEFT JOIN LATERAL (
    SELECT summary_columns FROM credit.summary
    WHERE summary.bucket = consent.bucket
      AND summary.subject_id = consent.subject_id
    LIMIT 1
) AS summary ON true
ORDER BY key.position;

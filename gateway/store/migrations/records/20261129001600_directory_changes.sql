-- migrate:up

-- Which partners changed, in order, so that a gateway reads those again and not all of them.
-- Partners are few and stay on one server, so these may be triggers: a change made by hand
-- is noted like one of ours.
CREATE TABLE credit.directory_change (
    number     bigint PRIMARY KEY,
    -- Random. A number comes again in a database that was restored; its token does not.
    token      bytea NOT NULL CHECK (octet_length(token) = 16),
    partner_id text     -- NULL: any partner may have changed
);
INSERT INTO credit.directory_change (number, token) VALUES (0, uuid_send(gen_random_uuid()));

-- Changes are numbered in the order in which they become visible: the lock is held until
-- the commit. Readers do not wait for it.
CREATE FUNCTION credit.note_directory_change(partner_ids text[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    newest bigint;
BEGIN
    IF cardinality(partner_ids) = 0 THEN
        RETURN;
    END IF;
    LOCK TABLE credit.directory_change IN SHARE ROW EXCLUSIVE MODE;
    SELECT coalesce(max(c.number), 0) INTO newest FROM credit.directory_change AS c;
    INSERT INTO credit.directory_change (number, token, partner_id)
    SELECT newest + p.position, uuid_send(gen_random_uuid()), p.partner_id
    FROM unnest(partner_ids) WITH ORDINALITY AS p (partner_id, position);
    -- Who is further behind than this reads everything.
    DELETE FROM credit.directory_change AS c WHERE c.number <= newest - 10000;
END $$;

CREATE FUNCTION credit.note_partners() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM credit.note_directory_change(ARRAY(SELECT DISTINCT partner_id FROM now_rows));
    ELSIF TG_OP = 'DELETE' THEN
        PERFORM credit.note_directory_change(ARRAY(SELECT DISTINCT partner_id FROM former_rows));
    ELSIF TG_OP = 'UPDATE' THEN
        PERFORM credit.note_directory_change(ARRAY(
            SELECT partner_id FROM now_rows UNION SELECT partner_id FROM former_rows));
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION credit.note_all_partners() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM credit.note_directory_change(ARRAY[NULL::text]);
    RETURN NULL;
END $$;

REVOKE ALL ON FUNCTION credit.note_directory_change(text[]), credit.note_partners(),
    credit.note_all_partners() FROM PUBLIC;

DO $$
DECLARE
    partners text;
BEGIN
    FOREACH partners IN ARRAY ARRAY['partner', 'partner_key', 'partner_certificate'] LOOP
        EXECUTE format('CREATE TRIGGER note_insert AFTER INSERT ON credit.%I'
            ' REFERENCING NEW TABLE AS now_rows'
            ' FOR EACH STATEMENT EXECUTE FUNCTION credit.note_partners()', partners);
        EXECUTE format('CREATE TRIGGER note_update AFTER UPDATE ON credit.%I'
            ' REFERENCING OLD TABLE AS former_rows NEW TABLE AS now_rows'
            ' FOR EACH STATEMENT EXECUTE FUNCTION credit.note_partners()', partners);
        EXECUTE format('CREATE TRIGGER note_delete AFTER DELETE ON credit.%I'
            ' REFERENCING OLD TABLE AS former_rows'
            ' FOR EACH STATEMENT EXECUTE FUNCTION credit.note_partners()', partners);
        EXECUTE format('CREATE TRIGGER note_truncate AFTER TRUNCATE ON credit.%I'
            ' FOR EACH STATEMENT EXECUTE FUNCTION credit.note_all_partners()', partners);
    END LOOP;
END $$;
-- A policy is never replaced in place. Whoever does it all the same is noticed.
CREATE TRIGGER note_change AFTER UPDATE OR DELETE ON credit.policy_version
    FOR EACH STATEMENT EXECUTE FUNCTION credit.note_all_partners();

-- What a gateway reads range by range, in the order of the ids' bytes.
CREATE UNIQUE INDEX partner_in_order ON credit.partner (partner_id COLLATE "C");
CREATE INDEX partner_suspension ON credit.partner (suspend_time) WHERE suspend_time IS NOT NULL;
CREATE INDEX partner_certificate_partner ON credit.partner_certificate (partner_id);

-- All of a partner in one row; the arrays of keys and those of certificates run side by side.
CREATE VIEW credit.directory_row AS
SELECT p.partner_id, p.display_name, p.adapter, p.policy_hash, policy.content, p.contributes,
       coalesce(p.suspend_time <= now(), false) AS suspended, p.client_area,
       k.keyids, k.algorithms, k.public_keys, k.valid_from, k.valid_until, k.revoke_times,
       c.kinds, c.certificates
FROM credit.partner AS p
JOIN credit.policy_version AS policy USING (policy_hash)
CROSS JOIN LATERAL (
    SELECT array_agg(key.keyid ORDER BY key.valid_from, key.keyid) AS keyids,
           array_agg(key.algorithm ORDER BY key.valid_from, key.keyid) AS algorithms,
           array_agg(key.public_key ORDER BY key.valid_from, key.keyid) AS public_keys,
           array_agg(key.valid_from ORDER BY key.valid_from, key.keyid) AS valid_from,
           array_agg(key.valid_until ORDER BY key.valid_from, key.keyid) AS valid_until,
           array_agg(key.revoke_time ORDER BY key.valid_from, key.keyid) AS revoke_times
    FROM credit.partner_key AS key WHERE key.partner_id = p.partner_id
) AS k
CROSS JOIN LATERAL (
    SELECT array_agg(certificate.kind ORDER BY certificate.kind, certificate.value) AS kinds,
           array_agg(certificate.value ORDER BY certificate.kind, certificate.value)
               AS certificates
    FROM credit.partner_certificate AS certificate WHERE certificate.partner_id = p.partner_id
) AS c;

GRANT SELECT ON credit.directory_change, credit.directory_row
    TO creditgateway_gateway, creditgateway_operator, creditgateway_auditor;

-- migrate:down

DROP VIEW credit.directory_row;
DROP INDEX credit.partner_certificate_partner;
DROP INDEX credit.partner_suspension;
DROP INDEX credit.partner_in_order;
DROP TRIGGER note_change ON credit.policy_version;
DO $$
DECLARE
    partners text;
    event text;
BEGIN
    FOREACH partners IN ARRAY ARRAY['partner', 'partner_key', 'partner_certificate'] LOOP
        FOREACH event IN ARRAY ARRAY['insert', 'update', 'delete', 'truncate'] LOOP
            EXECUTE format('DROP TRIGGER %I ON credit.%I', 'note_' || event, partners);
        END LOOP;
    END LOOP;
END $$;
DROP FUNCTION credit.note_all_partners();
DROP FUNCTION credit.note_partners();
DROP FUNCTION credit.note_directory_change(text[]);
DROP TABLE credit.directory_change;

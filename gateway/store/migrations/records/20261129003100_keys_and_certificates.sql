-- migrate:up

-- One key stands for one institution: with the same key twice, one could sign for the other.
-- A trigger and no unique index: a database that already holds such keys can still be
-- migrated, and the partners' tables stay on one server. It takes the lock that every
-- change of a partner takes, so two registrations at once do not miss each other.
CREATE FUNCTION credit.refuse_taken_key() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    LOCK TABLE credit.directory_change IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM credit.partner_key AS k WHERE k.keyid = NEW.keyid)
       OR EXISTS (SELECT FROM credit.key_check AS c
                  WHERE c.name IN ('answer-' || NEW.keyid, 'log-' || NEW.keyid)) THEN
        RAISE EXCEPTION 'the key stands for somebody already' USING ERRCODE = 'unique_violation';
    END IF;
    RETURN NEW;
END $$;
REVOKE ALL ON FUNCTION credit.refuse_taken_key() FROM PUBLIC;
CREATE TRIGGER refuse_taken_key BEFORE INSERT ON credit.partner_key
    FOR EACH ROW EXECUTE FUNCTION credit.refuse_taken_key();

-- The keyids of the keys that the gateway itself signs with, which are nobody else's.
ALTER TABLE credit.key_check DROP CONSTRAINT key_check_name_check;
ALTER TABLE credit.key_check ADD CONSTRAINT key_check_name_check
    CHECK (name ~ '^(commitment|(answer|log)-[0-9a-f]{64})$');

-- Certificates that do not count whatever names them: by the SHA-256 of the DER
-- certificate, or by issuer and serial number, 'SHA-256 of the DER issuer name:serial'.
ALTER TABLE credit.partner_certificate DROP CONSTRAINT partner_certificate_kind_check;
ALTER TABLE credit.partner_certificate ADD CONSTRAINT partner_certificate_kind_check
    CHECK (kind IN ('uri', 'sha256', 'revoked-sha256', 'revoked-serial'));

-- As of keys and consents: a revocation is never taken back.
CREATE FUNCTION credit.keep_revocation() RETURNS trigger LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'a revocation is never taken back'
        USING ERRCODE = 'integrity_constraint_violation';
END $$;
REVOKE ALL ON FUNCTION credit.keep_revocation() FROM PUBLIC;
CREATE TRIGGER keep_revocation BEFORE UPDATE OR DELETE ON credit.partner_certificate
    FOR EACH ROW WHEN (OLD.kind LIKE 'revoked-%') EXECUTE FUNCTION credit.keep_revocation();

-- migrate:down

DROP TRIGGER keep_revocation ON credit.partner_certificate;
DROP FUNCTION credit.keep_revocation();
DELETE FROM credit.partner_certificate WHERE kind LIKE 'revoked-%';
ALTER TABLE credit.partner_certificate DROP CONSTRAINT partner_certificate_kind_check;
ALTER TABLE credit.partner_certificate ADD CONSTRAINT partner_certificate_kind_check
    CHECK (kind IN ('uri', 'sha256'));
DELETE FROM credit.key_check WHERE name <> 'commitment';
ALTER TABLE credit.key_check DROP CONSTRAINT key_check_name_check;
ALTER TABLE credit.key_check ADD CONSTRAINT key_check_name_check CHECK (name = 'commitment');
DROP TRIGGER refuse_taken_key ON credit.partner_key;
DROP FUNCTION credit.refuse_taken_key();

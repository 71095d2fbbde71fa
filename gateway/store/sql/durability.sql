-- Settings without which a commit that has returned can still be lost;
-- gateway/store/admin/durability.py reads them.
SELECT name, setting FROM pg_catalog.pg_settings
WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit');

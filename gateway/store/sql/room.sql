-- How many connections an ordinary login may open; gateway/store/admin/room.py reads it.
-- reserved_connections is of PostgreSQL 16 and newer.
SELECT current_setting('max_connections')::int
     - current_setting('superuser_reserved_connections')::int
     - coalesce(current_setting('reserved_connections', true)::int, 0);

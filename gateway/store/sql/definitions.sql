-- What a schema of ours consists of, read from the catalogue alone: no function of ours has a part
-- in it, for they are what is looked at. gateway/store/admin/definitions.py runs this with a search
-- path of pg_catalog alone, as anybody. One row per object and aspect, in a form that does not
-- depend on the version of Postgres: without spaces and parentheses where Postgres makes the text.
--
-- Partitions come and go, so of them only what they have beside their parents is told: nothing.
-- Indexes that are not unique change no answer, and may be added.

-- Which migrations made a schema, as the database says; as creditgateway_auditor. Not every database
-- says so: only the newest ones do.
-- name: says
SELECT to_regnamespace(%(schema)s) IS NOT NULL,
    CASE WHEN to_regnamespace(%(schema)s) IS NOT NULL
        THEN to_regprocedure(%(schema)s || '.applied_migrations()') IS NOT NULL END;

-- name: applied_credit
SELECT credit.applied_migrations();

-- name: applied_audit
SELECT audit.applied_migrations();

-- name: all
WITH ours AS MATERIALIZED (
    SELECT n.oid, n.nspname, n.nspowner, n.nspacl FROM pg_namespace AS n
    WHERE n.nspname = %(schema)s
), relations AS MATERIALIZED (
    SELECT c.oid::regclass::text AS name, c.* FROM (
        SELECT c.oid, c.relkind, c.relpersistence, c.relispartition, c.relrowsecurity,
               c.relforcerowsecurity, c.relowner, c.relacl, c.reloptions, o.nspowner
        FROM pg_class AS c JOIN ours AS o ON o.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')) AS c
), grants AS (
    SELECT 'schema ' || o.nspname AS object, 'grants' AS aspect, a.*
    FROM ours AS o CROSS JOIN LATERAL aclexplode(o.nspacl) AS a WHERE a.grantee <> o.nspowner
    UNION ALL
    SELECT 'relation ' || r.name, 'grants', a.*
    FROM relations AS r CROSS JOIN LATERAL aclexplode(r.relacl) AS a WHERE a.grantee <> r.relowner
    UNION ALL
    SELECT 'column ' || r.name || '.' || t.attname, 'grants', a.*
    FROM relations AS r JOIN pg_attribute AS t ON t.attrelid = r.oid AND NOT t.attisdropped
    CROSS JOIN LATERAL aclexplode(t.attacl) AS a WHERE a.grantee <> r.relowner
    UNION ALL
    SELECT 'function ' || p.oid::regprocedure, 'grants', a.*
    FROM pg_proc AS p JOIN ours AS o ON o.oid = p.pronamespace
    CROSS JOIN LATERAL aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) AS a
    WHERE a.grantee <> p.proowner
), functions AS (
    SELECT 'function ' || p.oid::regprocedure AS object, p.*, l.lanname, o.nspowner
    FROM pg_proc AS p JOIN ours AS o ON o.oid = p.pronamespace
    JOIN pg_language AS l ON l.oid = p.prolang
)
SELECT g.object, g.aspect, string_agg(g.line, ' ' ORDER BY g.line COLLATE "C") AS value FROM (
    SELECT object, aspect, CASE grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(grantee) END
        || ':' || privilege_type || CASE WHEN is_grantable THEN '*' ELSE '' END AS line
    FROM grants) AS g
GROUP BY 1, 2
UNION ALL SELECT object, 'body',
    encode(sha256(convert_to(prosrc || coalesce(
        regexp_replace(pg_get_function_sqlbody(oid), '[\s()]+', '', 'g'), ''), 'UTF8')), 'hex')
FROM functions
UNION ALL SELECT object, 'form', concat_ws(' ', lanname, prokind, provolatile,
    CASE WHEN prosecdef THEN 'definer' END, CASE WHEN proisstrict THEN 'strict' END,
    CASE WHEN proleakproof THEN 'leakproof' END, CASE WHEN prosupport <> 0 THEN 'support' END)
FROM functions
UNION ALL SELECT object, 'arguments', pg_get_function_arguments(oid) FROM functions
UNION ALL SELECT object, 'result', coalesce(pg_get_function_result(oid), '') FROM functions
UNION ALL SELECT object, 'settings', coalesce(array_to_string(proconfig, '; '), '') FROM functions
UNION ALL SELECT object, 'owner', 'another than the schema''s' FROM functions
WHERE proowner <> nspowner
UNION ALL SELECT 'relation ' || name, 'form', concat_ws(' ', relkind, relpersistence,
    CASE WHEN relrowsecurity THEN 'row security' END,
    CASE WHEN relforcerowsecurity THEN 'forced' END, array_to_string(reloptions, ' '))
FROM relations WHERE NOT relispartition OR relrowsecurity OR relforcerowsecurity
UNION ALL SELECT 'relation ' || name, 'owner', 'another than the schema''s' FROM relations
WHERE relowner <> nspowner
UNION ALL SELECT 'relation ' || name, 'definition',
    regexp_replace(pg_get_viewdef(oid), '[\s()]+', '', 'g')
FROM relations WHERE relkind IN ('v', 'm')
UNION ALL SELECT 'column ' || r.name || '.' || a.attname, 'form', concat_ws(' ',
    format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 'not null' END,
    CASE WHEN a.attidentity <> '' THEN 'identity ' || a.attidentity::text END,
    CASE WHEN a.attgenerated <> '' THEN 'generated ' || a.attgenerated::text END,
    regexp_replace(pg_get_expr(d.adbin, d.adrelid), '[\s()]+', '', 'g'))
FROM relations AS r JOIN pg_attribute AS a ON a.attrelid = r.oid
LEFT JOIN pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE a.attnum > 0 AND NOT a.attisdropped AND NOT r.relispartition AND r.relkind <> 'S'
UNION ALL SELECT 'constraint ' || r.name || '.' || k.conname, 'form',
    regexp_replace(pg_get_constraintdef(k.oid), '[\s()]+', '', 'g')
        || CASE WHEN k.convalidated THEN '' ELSE ' not valid' END
FROM relations AS r JOIN pg_constraint AS k ON k.conrelid = r.oid
WHERE k.contype NOT IN ('n', 't') AND NOT r.relispartition
UNION ALL SELECT 'index ' || i.indexrelid::regclass, 'form',
    regexp_replace(pg_get_indexdef(i.indexrelid), '[\s()]+', '', 'g')
        || CASE WHEN i.indisvalid THEN '' ELSE ' not valid' END
FROM relations AS r JOIN pg_index AS i ON i.indrelid = r.oid
WHERE i.indisunique AND NOT r.relispartition
UNION ALL SELECT 'trigger ' || r.name || '.' || t.tgname, 'form',
    regexp_replace(pg_get_triggerdef(t.oid), '[\s()]+', '', 'g')
FROM relations AS r JOIN pg_trigger AS t ON t.tgrelid = r.oid
WHERE NOT t.tgisinternal AND t.tgparentid = 0
-- Also those that Postgres made itself, of foreign keys; whatever is on partitions, too.
UNION ALL SELECT 'trigger ' || r.name || '.'
        || CASE WHEN t.tgisinternal THEN coalesce(k.conname, 'internal') ELSE t.tgname END,
    'state', 'not always on'
FROM relations AS r JOIN pg_trigger AS t ON t.tgrelid = r.oid
LEFT JOIN pg_constraint AS k ON k.oid = t.tgconstraint
WHERE t.tgenabled <> 'O'
UNION ALL SELECT 'rule ' || r.name || '.' || w.rulename, 'form', pg_get_ruledef(w.oid)
FROM relations AS r JOIN pg_rewrite AS w ON w.ev_class = r.oid
WHERE w.rulename <> '_RETURN'
UNION ALL SELECT 'policy ' || r.name || '.' || p.polname, 'form', concat_ws(' ', p.polcmd::text,
    CASE WHEN NOT p.polpermissive THEN 'restrictive' END,
    (SELECT string_agg(CASE o WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(o)::text END, ','
            ORDER BY CASE o WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(o)::text END COLLATE "C")
     FROM unnest(p.polroles) AS o),
    regexp_replace(pg_get_expr(p.polqual, p.polrelid), '[\s()]+', '', 'g'),
    regexp_replace(pg_get_expr(p.polwithcheck, p.polrelid), '[\s()]+', '', 'g'))
FROM relations AS r JOIN pg_policy AS p ON p.polrelid = r.oid
-- Rows of a child are rows of its parent, wherever the child is.
UNION ALL SELECT 'child ' || h.inhrelid::regclass || ' of ' || r.name, 'form', c.relkind::text
FROM relations AS r JOIN pg_inherits AS h ON h.inhparent = r.oid
JOIN pg_class AS c ON c.oid = h.inhrelid
WHERE NOT c.relispartition OR c.relnamespace NOT IN (SELECT oid FROM ours)
UNION ALL SELECT 'type ' || t.oid::regtype, 'form', t.typtype::text
FROM pg_type AS t JOIN ours AS o ON o.oid = t.typnamespace
WHERE t.typtype NOT IN ('b', 'c') OR t.typrelid = 0 AND t.typelem = 0
UNION ALL SELECT 'operator ' || p.oid::regoperator, 'form', p.oprcode::text
FROM pg_operator AS p JOIN ours AS o ON o.oid = p.oprnamespace
UNION ALL SELECT 'cast ' || c.castsource::regtype || ' to ' || c.casttarget::regtype, 'form',
    c.castfunc::regprocedure::text
FROM pg_cast AS c JOIN pg_proc AS p ON p.oid = c.castfunc JOIN ours AS o ON o.oid = p.pronamespace
-- Roles are the whole server's: what those of the migrations may do by way of others.
-- deploy/roles.sql says when one of them reads Postgres' own statistics.
UNION ALL SELECT 'role ' || m.rolname, 'member of',
    string_agg(r.rolname, ' ' ORDER BY r.rolname COLLATE "C")
FROM pg_auth_members AS a
JOIN pg_roles AS m ON m.oid = a.member JOIN pg_roles AS r ON r.oid = a.roleid
WHERE m.rolname IN ('creditgateway_gateway', 'creditgateway_contributor',
    'creditgateway_operator', 'creditgateway_auditor') AND r.rolname <> 'pg_read_all_stats'
GROUP BY m.rolname
UNION ALL SELECT 'role ' || rolname, 'attributes', concat_ws(' ',
    CASE WHEN rolsuper THEN 'superuser' END, CASE WHEN rolbypassrls THEN 'bypassrls' END,
    CASE WHEN rolcreaterole THEN 'createrole' END, CASE WHEN rolcreatedb THEN 'createdb' END,
    CASE WHEN rolreplication THEN 'replication' END, CASE WHEN rolcanlogin THEN 'login' END)
FROM pg_roles
WHERE rolname IN ('creditgateway_gateway', 'creditgateway_contributor',
    'creditgateway_operator', 'creditgateway_auditor')
    AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication OR rolcanlogin)
ORDER BY 1, 2;

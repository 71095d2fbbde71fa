-- migrate:up

-- What roles could read and no command of theirs does. What verification compares it reads through
-- functions, under a record; what of keys, certificates and policies others need, a view shows them.
-- tests/migration/test_grants.py names a statement for every right that is left.
REVOKE SELECT ON credit.contribution, credit.contribution_count, credit.contribution_version,
    credit.pseudonym_key
FROM creditgateway_contributor, creditgateway_operator, creditgateway_auditor;
REVOKE SELECT ON credit.pseudonym_key, credit.key_check, credit.partner_key, credit.partner_certificate
FROM creditgateway_gateway;
REVOKE SELECT ON credit.key_check, credit.partner_key, credit.partner_certificate,
    credit.directory_change
FROM creditgateway_operator, creditgateway_auditor;
REVOKE SELECT ON credit.directory_row, credit.policy_version, credit.reminder, credit.reminder_endpoint
FROM creditgateway_auditor;
REVOKE SELECT ON credit.written_head FROM creditgateway_contributor, creditgateway_auditor;
REVOKE SELECT ON credit.bucket_head FROM creditgateway_contributor, creditgateway_operator;
REVOKE SELECT ON credit.adapter_version, credit.four_eyes_action, credit.approval
FROM creditgateway_operator;

-- migrate:down

-- In the order in which they were granted at first.
REVOKE SELECT ON credit.adapter_version, credit.bucket_head FROM creditgateway_auditor;
REVOKE SELECT ON credit.written_head FROM creditgateway_operator;
GRANT SELECT ON credit.pseudonym_key, credit.key_check, credit.partner_key, credit.partner_certificate
TO creditgateway_gateway;
GRANT SELECT ON credit.contribution, credit.contribution_count, credit.contribution_version,
    credit.pseudonym_key, credit.bucket_head, credit.written_head
TO creditgateway_contributor;
GRANT SELECT ON credit.contribution, credit.contribution_count, credit.contribution_version,
    credit.pseudonym_key, credit.key_check, credit.partner_key, credit.partner_certificate,
    credit.directory_change, credit.bucket_head, credit.written_head, credit.adapter_version,
    credit.four_eyes_action, credit.approval
TO creditgateway_operator;
GRANT SELECT ON credit.contribution, credit.contribution_count, credit.contribution_version,
    credit.pseudonym_key, credit.key_check, credit.partner_key, credit.partner_certificate,
    credit.directory_change, credit.directory_row, credit.policy_version, credit.reminder,
    credit.reminder_endpoint, credit.bucket_head, credit.written_head, credit.adapter_version
TO creditgateway_auditor;

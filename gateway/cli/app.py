# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway`: the operator's and the partner's verbs.

A verb is a module of this package, added by one row of the tables below. A
partner's installation has neither database nor server packages; there only the
partner's verbs exist.
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec

import typer

from gateway.cli.verbs import make_command_line

_PARTNER_VERBS: dict[str, str] = {
    "calls": "gateway.cli.ask.calls:calls",
    "case": "gateway.cli.cases.either:app",
    "certs": "gateway.demo.certs:app",
    "consent": "gateway.cli.consents.either:app",
    "correction": "gateway.cli.corrections.received:app",
    "dispute": "gateway.cli.disputes.verbs:app",
    "keys": "gateway.cli.keys.verbs:app",
    "keys list-new": "gateway.cli.keys.lists:list_new",
    "keys list-show": "gateway.cli.keys.lists:list_show",
    "keys list-sign": "gateway.cli.keys.lists:list_sign",
    "keys list-publish": "gateway.cli.keys.lists:list_publish",
    "obligations": "gateway.cli.obligations.verb:obligations",
    "plan": "gateway.cli.plans.verbs:app",
    "query": "gateway.cli.ask.query:query",
    "explain": "gateway.cli.ask.explain:explain",
    "entries": "gateway.cli.ask.entries:entries",
    "reminder": "gateway.cli.reminders.partner:app",
    "recover": "gateway.cli.ask.recover:recover",
    "watch": "gateway.cli.ask.watch:watch",
    "verify-receipt": "gateway.cli.ask.verify_receipt:verify_receipt",
    "witness": "gateway.cli.witness.verbs:app",
}
_OPERATOR_VERBS: dict[str, str] = {
    "demo": "gateway.demo.verb:demo",
    "demo-tamper": "gateway.demo.tamper:tamper",
    "serve": "gateway.cli.serve:serve",
    "health": "gateway.cli.health:health",
    "db": "gateway.cli.db.verbs:app",
    "partner": "gateway.cli.partner.verbs:app",
    "partner change": "gateway.cli.partner.change:change",
    "partner add-certificate": "gateway.cli.partner.change:add_certificate",
    "partner remove-certificate": "gateway.cli.partner.change:remove_certificate",
    "partner revoke-certificate": "gateway.cli.partner.change:revoke_certificate",
    "partner approve-adapter": "gateway.cli.partner.adapters:approve",
    "partner revoke-adapter": "gateway.cli.partner.adapters:revoke",
    "partner adapters": "gateway.cli.partner.adapters:adapters",
    "policy": "gateway.cli.partner.policy:app",
    "consent add": "gateway.cli.partner.consent:add",
    "consent import": "gateway.cli.partner.consent_import:import_consents",
    "approvals": "gateway.cli.approvals.verbs:app",
    "operator-key": "gateway.cli.approvals.operator_keys:app",
    "four-eyes": "gateway.cli.approvals.setting:app",
    "account": "gateway.cli.records.account:app",
    "person": "gateway.cli.records.person:app",
    "records": "gateway.cli.records.expire:app",
    "subject": "gateway.cli.subject.verbs:app",
    "subject report": "gateway.cli.subject.report:report",
    "contribute": "gateway.cli.records.contribute:contribute_file",
    "retention": "gateway.cli.log.retention:app",
    "retention move": "gateway.cli.log.move_evidence:move",
    "retention move-entries": "gateway.cli.log.move_entries:move_entries",
    "keys move": "gateway.cli.keys.move:move",
    "keys rotate-evidence": "gateway.cli.keys.rotate_evidence:rotate_evidence",
    "keys rotate-wrapping": "gateway.cli.keys.rotate_wrapping:rotate_wrapping",
    "keys add-commitment": "gateway.cli.keys.commitment:add_commitment",
    "keys add-rekey": "gateway.cli.keys.rekey:add_rekey",
    "keys rekey": "gateway.cli.keys.rekey:rekey",
    "keys add-evidence": "gateway.cli.keys.month_keys:add_evidence",
    "keys prune-evidence": "gateway.cli.keys.month_keys:prune_evidence",
    "log": "gateway.cli.log.admit:app",
    "case show": "gateway.cli.cases.operator:show",
    "case close": "gateway.cli.cases.operator:close",
    "correction compute": "gateway.cli.corrections.verbs:compute",
    "correction list": "gateway.cli.corrections.verbs:list_",
    "correction show": "gateway.cli.corrections.verbs:show",
    "reminder endpoint": "gateway.cli.reminders.operator:endpoint",
    "reminder off": "gateway.cli.reminders.operator:off",
    "reminder send": "gateway.cli.reminders.operator:send",
    "reminder status": "gateway.cli.reminders.operator:status",
    "reminder list": "gateway.cli.reminders.operator:list_",
    "dispute escalate": "gateway.cli.disputes.operator:escalate_",
    "dispute moderate": "gateway.cli.disputes.operator:moderate_",
    "dispute restrict": "gateway.cli.disputes.operator:restrict_",
    "portfolio": "gateway.demo.portfolio_files:write_portfolio",
}
"""As gateway.cli.verbs reads it; "group verb" adds one that needs the database to a
partner's group."""


@cache
def make_app(only: str | None = None) -> typer.Typer:
    """The command line with every verb that can run in this installation; made once.

    Args:
        only: see gateway.cli.verbs.
    """
    verbs = dict(_PARTNER_VERBS)
    if find_spec("psycopg") is not None:
        verbs |= _OPERATOR_VERBS
    return make_command_line(
        "credit-gateway",
        "Shares credit standing between institutions: signed questions, signed answers,"
        " and no answer without a record.\n\n"
        "Start with `credit-gateway demo`, which runs everything on this machine.",
        verbs,
        only,
    )

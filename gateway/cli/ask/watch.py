# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`credit-gateway watch`: what becomes worse about people, as soon as it is known."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer

from gateway.cli.ask.options import (
    Address,
    Authority,
    Certificate,
    CertificateKey,
    NoState,
    PartnerId,
    ServerName,
    SigningKeys,
    State,
    Timeout,
    TrustFile,
)
from gateway.cli.consents.signed import Where, calling
from gateway.cli.context import JsonOutput, check_destination, err, out, reported_errors
from gateway.cli.output import good, print_json_line
from gateway.client import (
    BlockingCreditGatewayClient,
    ConfigurationError,
    DeliveredEvent,
    EventKind,
    EventSign,
    TlsFiles,
    TransportError,
    WatchBegun,
)
from gateway.domain.access.plain_words import counted
from gateway.domain.obligations.due_soon import MOST_DAYS_AHEAD
from gateway.domain.watch.calls import MOST_POINTS

_LARGEST = (1 << 63) - 1
"""Number of an event, as the protocol bounds it."""
_LONGEST_PAUSE_S = 30.0
"""Between two watches where the gateway cannot be reached."""

Cursor = Annotated[
    Path | None,
    typer.Option(
        dir_okay=False,
        help="File that keeps the number of the last event; made where there is none.",
    ),
]
Marks = Annotated[
    list[int] | None,
    typer.Option(
        "--utilisation", metavar="PERCENT", help="Tell when so much of the limits is used."
    ),
]
DueWithin = Annotated[
    int,
    typer.Option(
        "--due-within",
        min=0,
        max=MOST_DAYS_AHEAD,
        metavar="DAYS",
        help="Tell so many days ahead when something is due at your institution.",
    ),
]
RiskWorseBy = Annotated[
    int,
    typer.Option(
        "--risk-worse-by",
        min=0,
        max=MOST_POINTS,
        metavar="POINTS",
        help="Tell when a risk score gets worse by so many points in one change.",
    ),
]
Follow = Annotated[
    bool, typer.Option("--follow", help="Go on until interrupted, also when a watch ends.")
]
Limit = Annotated[
    int | None, typer.Option("--limit", min=1, metavar="N", help="End after so many events.")
]
Acknowledge = Annotated[
    bool,
    typer.Option(
        "--acknowledge", help="Acknowledge each event once it is printed: it does not come again."
    ),
]


def watch(  # noqa: PLR0913 - one option a fact
    *,
    address: Address,
    partner: PartnerId,
    key: SigningKeys,
    cert: Certificate,
    cert_key: CertificateKey,
    ca: Authority,
    trust: TrustFile,
    server_name: ServerName = None,
    cursor: Cursor = None,
    utilisation: Marks = None,
    due_within: DueWithin = 0,
    risk_worse_by: RiskWorseBy = 0,
    follow: Follow = False,
    limit: Limit = None,
    acknowledge: Acknowledge = False,
    state: State = None,
    no_state: NoState = False,
    timeout: Timeout = 30.0,
    json: JsonOutput = False,
) -> None:
    """Tells what becomes worse about people who have an account with you, by signed stream.

    Each event names a consent of yours for post-loan management, and says what has become
    worse: newly late or worse, here or elsewhere, a broken plan, a dispute, utilisation; with
    --due-within also what is due soon, with --risk-worse-by a risk score that got worse. It
    comes again until it is acknowledged; with --cursor only what is behind the number in that
    file.

    Example:  credit-gateway watch --address gateway.example:8443 --partner bank-a
    --key sign.pem --cert tls.pem --cert-key tls-key.pem --ca ca.pem --trust trust.toml
    --follow --cursor watch.cursor --acknowledge --utilisation 80

    With --follow a watch that is cut, by the gateway or the network, is begun again.

    Exit codes: 0 ended, 1 refused, 2 could not ask, 3 it does not verify, 75 no answer: try later.
    """
    with reported_errors():
        check_destination(cursor)
        tls = TlsFiles(authority=ca, certificate=cert, key=cert_key, server_name=server_name)
        where = Where(address, partner, tuple(key), tls, trust, state, timeout)
        taking = _Taking(cursor, limit, acknowledge=acknowledge, json=json, after=_read(cursor))
        asked = _Asked(tuple(sorted(utilisation or ())), due_within, risk_worse_by)
        with calling(where, no_state=no_state, json=json) as client:
            while True:
                try:
                    _watched(client, asked, taking)
                except TransportError as error:
                    # A gateway ends connections of an hour, and watches on them, too.
                    if not (follow and taking.cuts and error.may_pass) or taking.is_done:
                        raise
                    time.sleep(min(2 ** (taking.cuts - 1), _LONGEST_PAUSE_S))
                    taking.cuts += 1
                else:
                    if not follow or taking.is_done:
                        break
        if not json:
            err.print(good("verified:"), counted(taking.count, "event"), highlight=False)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is to be told; see CreditWatch."""

    marks: tuple[int, ...]
    due_within: int
    risk_worse_by: int


@dataclass(slots=True)
class _Taking:
    """What becomes of events, and how far that is.

    Attributes:
        cursor: keeps the number of the last one.
        limit: how many, at most.
        acknowledge: whether each is acknowledged.
        json: how each is shown.
        after: number of the last one.
        count: how many there were.
        cuts: watches that were cut since the last one that went well, from 1 on; 0: none began yet.
    """

    cursor: Path | None
    limit: int | None
    acknowledge: bool
    json: bool
    after: int
    count: int = 0
    cuts: int = 0

    @property
    def is_done(self) -> bool:
        """Whether no more are wanted."""
        return self.count == self.limit

    def began(self, _: WatchBegun) -> None:
        """A watch has begun."""
        self.cuts = 1

    def take(self, client: BlockingCreditGatewayClient, delivered: DeliveredEvent) -> None:
        """Shows an event, keeps its number, and acknowledges it, in this order."""
        number = delivered.event.number
        _show(delivered, json=self.json)
        if self.cursor is not None:
            _keep(self.cursor, number)
        self.after, self.count = number, self.count + 1
        if self.acknowledge:
            client.events.acknowledge(number)


def _watched(client: BlockingCreditGatewayClient, asked: _Asked, taking: _Taking) -> None:
    """One watch, until it ends or enough is told. Raises as the client does."""
    for delivered in client.events.watch(
        after=taking.after,
        utilisation_marks=asked.marks,
        due_within_days=asked.due_within,
        risk_worse_by_points=asked.risk_worse_by,
        on_begun=taking.began,
    ):
        taking.take(client, delivered)
        if taking.is_done:
            return


def _read(cursor: Path | None) -> int:
    """The number in the file; 0 where there is none. Raises ConfigurationError."""
    try:
        text = cursor.read_text(encoding="ascii") if cursor is not None else "0"
        number = int(text)
    except FileNotFoundError:
        return 0
    except (OSError, ValueError):
        raise ConfigurationError("the cursor file holds no number of an event") from None
    if not 0 <= number <= _LARGEST:
        raise ConfigurationError("the cursor file holds no number of an event")
    return number


def _keep(cursor: Path, number: int) -> None:
    """All of it or nothing: whoever is killed goes on behind this event, or the one before.

    Raises:
        ConfigurationError: it cannot be written.
    """
    making = cursor.with_name(f".{cursor.name}.{os.getpid()}")
    try:
        making.write_text(f"{number}\n", encoding="ascii")
        making.replace(cursor)
    except OSError as error:
        making.unlink(missing_ok=True)
        raise ConfigurationError(f"{cursor.name}: {error.strerror}") from None


def _show(delivered: DeliveredEvent, *, json: bool) -> None:
    if json:
        print_json_line(_document(delivered))
        return
    event = delivered.event
    said = "; ".join(map(_words, event.signs))
    out.print(
        f"event {event.number}, consent {event.consent_commitment.hex()[:16]}: {said}",
        markup=False,
        highlight=False,
        soft_wrap=True,
    )


def _words(sign: EventSign) -> str:
    """One thing that has become worse, in a few words."""
    where = sign.place.name.lower()
    if sign.kind is EventKind.UTILISATION:
        return f"{sign.utilisation_mark} % of the limits in {sign.currency} are used"
    if sign.kind is EventKind.DUE_SOON:
        return f"something in {sign.currency} is due on {sign.due_date} here"
    if sign.kind is EventKind.RISK_WORSE:
        return f"risk {sign.risk_points_before} to {sign.risk_points_after} points"
    kinds = {
        EventKind.NEWLY_LATE: f"late {where}, class {sign.class_after}",
        EventKind.WORSE: f"worse {where}, class {sign.class_before} to {sign.class_after}",
        EventKind.PLAN_BROKEN: f"a plan broken {where}",
        EventKind.DISPUTE: f"a dispute {where}",
    }
    return kinds[sign.kind]


def _document(delivered: DeliveredEvent) -> dict[str, Any]:
    """For programs, with stable names."""
    event, answer = delivered.event, delivered.answer
    return {
        "event": event.number,
        "repeated": delivered.repeated,
        "leaf_index": answer.leaf_index,
        "consent_commitment": event.consent_commitment.hex(),
        "subject_commitment": answer.entry.subject_commitment.hex(),
        "as_of": event.as_of.isoformat(),
        "since": None if event.since is None else event.since.isoformat(),
        "signs": [
            {
                "kind": sign.kind.name,
                "place": sign.place.name,
                "class_before": sign.class_before,
                "class_after": sign.class_after,
                "currency": sign.currency,
                "utilisation_mark": sign.utilisation_mark,
                "due_date": None if sign.due_date is None else sign.due_date.isoformat(),
                "risk_points_before": sign.risk_points_before,
                "risk_points_after": sign.risk_points_after,
            }
            for sign in event.signs
        ],
    }

# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The report's figures are right, its patterns are found, its page needs nothing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.audit.log_status import NOTHING, Found, LogStatus, scope_of_database
from gateway.cli.audit.report_page.charts import _ticks, columns
from gateway.cli.audit.report_page.figures import NO_PURPOSE, Figures
from gateway.cli.audit.report_page.page import render_page
from gateway.cli.audit.report_page.patterns import (
    BURST_SIZE,
    BURST_WINDOW,
    MANY_PARTNERS,
    ODD_QUERIES,
)
from gateway.cli.audit.report_page.periods import Period, Step
from gateway.cli.audit.report_page.tables import share
from gateway.domain.access.audit_entry import Access, AuditEntry
from gateway.domain.codes import Outcome, Purpose
from gateway.errors import Reason
from gateway.wire.entries import encode_entry
from tests.support.log.audit_entries import answered, digest, refused
from tests.support.suite.exhaustive import examples

NOON = datetime(2026, 11, 4, 12, tzinfo=UTC)  # a Wednesday
WEEK = Period(datetime(2026, 11, 2, tzinfo=UTC), datetime(2026, 11, 9, tzinfo=UTC), ZoneInfo("UTC"))
VERIFIED = LogStatus(
    "log.example", 10, "ab" * 32, scope_of_database(keys_opened=False, known_size=5)
)


def query(  # noqa: PLR0913 - an entry, each fact by name
    number: object,
    *,
    partner: str = "bank-a",
    time: datetime = NOON,
    reason: Reason | None = None,
    subject: bytes = b"",
    purpose: Purpose | None = Purpose.LOAN_APPROVAL,
) -> AuditEntry:
    """One query's entry."""
    if reason is None:
        entry = answered(number, partner=partner, subject=subject, time=time)
    else:
        entry = replace(refused(number, reason, partner=partner), subject_commitment=subject)
    return replace(entry, entry_time=time, purpose=purpose)


def read(verb: str, time: datetime = NOON) -> AuditEntry:
    """An auditor's read."""
    access = Access(
        verb=verb, filter_digest=digest(verb), row_limit=1, cause="", access_id=1, transaction_id=1
    )
    return AuditEntry(
        entry_time=time,
        partner="auditor:li",
        method=f"/creditgateway.audit/{verb}",
        outcome=Outcome.RECORDED,
        request_digest=digest(verb),
        trace_id=bytes(16),
        access=access,
    )


def figures_of(entries: Iterable[AuditEntry], period: Period = WEEK) -> Figures:
    figures = Figures(period)
    for index, entry in enumerate(entries):
        figures.add(index, encode_entry(entry))
    return figures


def test_queries_are_counted_by_partner_outcome_purpose_reason_and_person() -> None:
    people = [digest("person", number) for number in range(2)]
    figures = figures_of(
        [
            query(1, subject=people[0]),
            query(2, subject=people[0], purpose=Purpose.CARD_APPROVAL),
            query(3, partner="bank-b", subject=people[1]),
            query(4, reason=Reason.CONSENT_EXPIRED, subject=people[1]),
            query(5, partner="bank-b", reason=Reason.INVALID_SIGNATURE, purpose=None),
            replace(query(6, subject=people[0]), consent_commitment=b""),
            read("verify"),
            read("verify"),
        ]
    )
    assert (figures.queries, figures.total(Outcome.RECORDED), figures.subjects) == (6, 2, 2)
    bank_a, bank_b = figures.partners["bank-a"], figures.partners["bank-b"]
    assert (bank_a.answered, bank_a.refused, bank_a.with_consent) == (3, 1, 2)
    assert (bank_b.answered, bank_b.refused, len(bank_b.subjects)) == (1, 1, 1)
    assert figures.reasons() == Counter(CONSENT_EXPIRED=1, INVALID_SIGNATURE=1)
    assert figures.purposes() == {"LOAN_APPROVAL": 4, "CARD_APPROVAL": 1, NO_PURPOSE: 1}
    assert figures.reads == {("auditor:li", "verify"): 2}
    assert figures.hours == {(2, 12): 6}


def test_only_entries_of_the_period_count_and_the_period_ends_before_its_end() -> None:
    moment = timedelta(microseconds=1)
    times = (WEEK.low - moment, WEEK.low, WEEK.high - moment, WEEK.high)
    figures = figures_of(query(number, time=time) for number, time in enumerate(times))
    assert figures.queries == 2
    assert (figures.first, figures.last) == (WEEK.low, WEEK.high - moment)


def test_a_leaf_that_is_no_entry_is_counted_as_such() -> None:
    figures = figures_of([])
    for raw in (b"\xff", b""):
        figures.add(0, raw)
    assert (figures.unreadable, figures.queries) == (2, 0)


def test_days_and_hours_are_those_of_the_time_zone() -> None:
    zone = ZoneInfo("Asia/Shanghai")
    midnight = datetime(2026, 11, 2, tzinfo=zone)
    period = Period(midnight.astimezone(UTC), (midnight + timedelta(days=7)).astimezone(UTC), zone)
    figures = figures_of([query(1, time=datetime(2026, 11, 3, 20, tzinfo=UTC))], period)
    assert figures.hours == {(2, 4): 1}
    assert figures.outcomes[datetime(2026, 11, 4)].total() == 1  # noqa: DTZ001 - local on purpose
    assert len(figures.outcomes) == 7


@given(
    low=st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)),  # noqa: DTZ001 - made aware below
    length=st.timedeltas(timedelta(seconds=1), timedelta(days=3000)),
    share_of=st.floats(0, 1, exclude_max=True),
    zone=st.sampled_from(["UTC", "Asia/Shanghai", "America/New_York"]),
)
@examples(60)
def test_every_moment_of_a_period_lies_in_one_of_its_steps(
    low: datetime, length: timedelta, share_of: float, zone: str
) -> None:
    start = low.replace(tzinfo=UTC)
    period = Period(start, start + length, ZoneInfo(zone))
    starts = period.starts()
    assert starts == sorted(set(starts))
    assert period.start_of(start + length * share_of) in starts
    assert len(starts) <= 110


@pytest.mark.parametrize(
    ("days", "step"), [(1, Step.HOUR), (30, Step.DAY), (365, Step.WEEK), (1500, Step.MONTH)]
)
def test_the_longer_the_period_the_wider_the_step(days: int, step: Step) -> None:
    assert Period(NOON, NOON + timedelta(days=days), ZoneInfo("UTC")).step is step


def _misses(count: int, apart: timedelta, partner: str = "bank-a") -> list[AuditEntry]:
    reasons = (Reason.CONSENT_NOT_FOUND, Reason.INVALID_IDENTIFIER)
    return [
        query(n, partner=partner, reason=reasons[n % 2], time=NOON + n * apart)
        for n in range(count)
    ]


def test_a_burst_of_misses_is_found_whole_and_once() -> None:
    apart = BURST_WINDOW / (2 * BURST_SIZE)
    quiet = [query(n, reason=Reason.CONSENT_EXPIRED, time=NOON) for n in range(BURST_SIZE)]
    entries = [*_misses(3 * BURST_SIZE, apart), *quiet]
    (burst,) = figures_of(sorted(entries, key=lambda e: e.entry_time)).patterns.bursts
    assert (burst.partner, burst.misses) == ("bank-a", 3 * BURST_SIZE)
    assert (burst.first, burst.last) == (NOON, NOON + (3 * BURST_SIZE - 1) * apart)


def test_misses_that_are_few_or_far_apart_or_of_several_partners_are_no_burst() -> None:
    close = BURST_WINDOW / (2 * BURST_SIZE)
    few = _misses(BURST_SIZE - 1, close)
    far = _misses(BURST_SIZE, BURST_WINDOW / (BURST_SIZE - 1) + timedelta(microseconds=1))
    shared = [replace(entry, partner=f"bank-{n % 2}") for n, entry in enumerate(_misses(30, close))]
    for entries in (few, far, shared):
        assert figures_of(entries).patterns.bursts == []


def test_two_bursts_of_one_partner_are_two() -> None:
    close = BURST_WINDOW / (2 * BURST_SIZE)
    later = [
        replace(e, entry_time=e.entry_time + timedelta(hours=1)) for e in _misses(BURST_SIZE, close)
    ]
    found = figures_of([*_misses(BURST_SIZE, close), *later]).patterns.bursts
    assert [burst.misses for burst in found] == [BURST_SIZE, BURST_SIZE]


def test_a_person_asked_about_by_many_partners_is_found_without_a_name() -> None:
    person = digest("person")
    entries = [
        query(n, partner=f"bank-{n % MANY_PARTNERS}", subject=person)
        for n in range(MANY_PARTNERS + 1)
    ]
    patterns = figures_of(entries).patterns
    assert patterns.many_askers() == [(MANY_PARTNERS, MANY_PARTNERS + 1, MANY_PARTNERS)]
    assert patterns.askers() == {MANY_PARTNERS: 1}
    assert figures_of(entries[: MANY_PARTNERS - 1]).patterns.many_askers() == []


def test_a_partner_that_asks_at_night_is_found_and_one_that_does_so_rarely_is_not() -> None:
    night = NOON.replace(hour=23)
    busy = [query(n, time=NOON, partner="bank-b") for n in range(10 * ODD_QUERIES)]
    late = [query(n, time=night, partner="bank-b") for n in range(ODD_QUERIES)]
    owl = [query(n, time=night, partner="owl") for n in range(ODD_QUERIES)]
    (found,) = figures_of([*busy, *late, *owl]).patterns.odd_hours()
    assert (found.partner, found.queries, found.odd) == ("owl", ODD_QUERIES, ODD_QUERIES)


class _Tags(HTMLParser):
    """Collects tags and attributes, and sees that each is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.names: Counter[str] = Counter()
        self.attributes: Counter[str] = Counter()
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names[tag] += 1
        self.attributes.update(name for name, _ in attrs)
        if tag != "meta":
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names[tag] += 1
        self.attributes.update(name for name, _ in attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def _parsed(page: str) -> _Tags:
    tags = _Tags()
    tags.feed(page)
    tags.close()
    assert tags.open == []
    return tags


def _varied() -> Figures:
    person = digest("person")
    entries = [query(n, partner=f"bank-{n}", subject=person) for n in range(12)]
    entries += _misses(BURST_SIZE, timedelta(seconds=1), partner="owl")
    entries += [query(n, partner="owl", time=NOON.replace(hour=23)) for n in range(30)]
    return figures_of([*entries, read("search"), query("x", partner="<b>&\"'")])


@pytest.mark.parametrize("figures", [_varied(), figures_of([])])
def test_the_page_is_whole_needs_no_network_runs_nothing_and_links_nowhere(
    figures: Figures,
) -> None:
    page = render_page(figures, VERIFIED, 10)
    tags = _parsed(page)
    assert not {"script", "link", "img", "iframe", "object", "a", "form"} & tags.names.keys()
    assert not {"src", "href", "action", "xlink:href"} & tags.attributes.keys()
    assert not any(name.startswith("on") for name in tags.attributes)
    assert not re.search(r"https?:|//|url\(|@import", page.split("</style>")[0].split("<style>")[1])
    assert "http" not in page.split("</style>")[1]
    assert "default-src 'none'" in page
    assert "prefers-color-scheme: dark" in page
    assert "@media print" in page


def test_the_page_shows_figures_patterns_and_reads_and_says_what_is_missing() -> None:
    words = _parsed(render_page(_varied(), VERIFIED, 10)).words
    for expected in (
        "The log verified",
        "Entries by day",
        "bank-3",
        "6 others",
        "CONSENT_NOT_FOUND",
        "Latency is not shown",
        "auditor:li",
        "search",
        "credit-audit show 11",
        "owl",
        "2026-11-02 to 2026-11-08",
        "<b>&\"'",
    ):
        assert expected in words, expected


def test_the_page_holds_no_commitments_and_is_the_same_every_time() -> None:
    pages = [render_page(_varied(), VERIFIED, 10) for _ in range(2)]
    assert pages[0] == pages[1]
    for secret in (digest("person"), digest("consent", 1), digest("request", 1)):
        assert secret.hex()[:12] not in pages[0]


def test_a_log_that_did_not_verify_says_so_first() -> None:
    findings = (
        Found("root-differs", 3, 8, "", "root-differs leaves 3 to 8"),
        Found("chain-broken", 4, 4, "<i>", "partner <i>: one is gone"),
    )
    page = render_page(_varied(), replace(VERIFIED, findings=findings), 10)
    words = _parsed(page).words
    assert "did not verify" in words
    assert "The log verified" not in words
    assert "root-differs" in words
    assert "3 to 8" in words
    assert "&lt;i&gt;" in page


def test_a_log_that_was_not_verified_is_never_green() -> None:
    page = render_page(_varied(), replace(VERIFIED, scope=NOTHING), 10)
    words = _parsed(page).words
    assert "The log was not verified" in words
    assert "The log verified" not in words
    assert 'class="status open"' in page
    style = page.split("<style>")[1].split("</style>")[0]
    shown_good = {line for line in style.splitlines() if "var(--good" in line}
    assert all(
        line.startswith((".status {", ".status h2 {")) or "--good:" in line for line in shown_good
    ), "the good colour is for a verified log alone"
    assert "credit-audit verify" in words


def test_what_was_not_checked_stands_beside_what_was() -> None:
    words = _parsed(render_page(_varied(), VERIFIED, 8)).words
    assert "the columns beside each entry say what the entry says" in words
    assert "Not checked:" in words
    assert "evidence keys were not opened" in words
    assert "The figures are of its first 8." in words


def test_refusals_are_counted_by_partner_and_reason_in_words() -> None:
    entries = [query(n, partner="bank-a", reason=Reason.CONSENT_MISSING) for n in range(3)]
    entries += [query(n, partner="bank-b", reason=Reason.KEY_EXPIRED) for n in range(2)]
    entries += [query("x", partner="bank-b", reason=Reason.CONSENT_MISSING), query("y")]
    page = render_page(figures_of(entries), VERIFIED, 7)
    section = page.split("Refusals by partner and reason")[1].split("</section>")[0]
    rows = [re.findall(r"<t[dh][^>]*>([^<]*)<", row) for row in section.split("<tr>")[1:]]
    assert rows == [
        ["because", "all", "bank-a", "bank-b"],
        ["no consent was named", "4", "3", "1"],
        ["it was signed with a key that had expired", "2", "0", "2"],
        ["all refusals", "6", "3", "3"],
    ]


def test_columns_reach_as_high_as_their_counts() -> None:
    chart = columns([("a", {"x": 3, "y": 4}), ("b", {"x": 0, "y": 0})], {"x": "ex", "y": "why"})
    assert 'viewBox="0 0 2 8"' in chart
    heights = re.findall(r'class="(x|y)" x="0.08" y="(\d+)" width="0.84" height="(\d+)"', chart)
    assert heights == [("x", "5", "3"), ("y", "1", "4")]
    assert "a: 3 ex, 4 why" in chart


@given(st.integers(0, 10**12))
@examples(60)
def test_ticks_are_few_and_cover_the_highest_column(most: int) -> None:
    ticks = _ticks(most)
    assert most <= ticks[-1]
    assert ticks[-1] - ticks.step <= max(most, 1)
    assert 2 <= len(ticks) <= 6


def test_a_share_is_never_rounded_to_nothing_or_everything() -> None:
    assert [share(0, 5), share(5, 5), share(0, 0)] == ["0%", "100%", "\u2013"]
    assert [share(1, 10**6), share(10**6 - 1, 10**6), share(1, 3)] == ["0.1%", "99.9%", "33.3%"]

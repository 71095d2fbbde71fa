# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""One HTML file that needs nothing from anywhere, for a person and not for engineers. Pure.

The same document gives the same page, byte for byte. A content security policy in the page
forbids every connection and every script.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from html import escape
from importlib import resources
from typing import Any

from gateway.cli.subject.page.words import code_words, method_words, reason_words, text
from gateway.domain.access.methods import WATCH
from gateway.domain.currencies import MINOR_UNITS

Document = Mapping[str, Any]
_DAY = re.compile(r"(?<![0-9-])[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?(?![0-9-])")


def render_page(document: Document, language: str, *, verified: bool) -> str:
    """The page's text.

    Args:
        document: made by gateway.cli.subject.document.
        language: what it is written in, of gateway.client.words.LANGUAGES.
        verified: whether the log verified.
    """
    page = _Page(document, language)
    title = escape(page.text("title"))
    style = resources.files(__package__).joinpath("style.css").read_text(encoding="utf-8")
    return (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta http-equiv="Content-Security-Policy"'
        " content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>{title}</title>\n<style>\n{style}</style></head>\n"
        f"<body><main>{page.body(verified=verified)}</main></body></html>\n"
    )


class _Page:
    """The parts, in one language."""

    def __init__(self, document: Document, language: str) -> None:
        self._document = document
        self._language = language

    def text(self, name: str, **values: Any) -> str:
        """Words of the page, with what stands between them."""
        return text(self._language, name, **values)

    def body(self, *, verified: bool) -> str:
        """All sections."""
        document = self._document
        made = document["made_time"][:19].replace("T", " ")
        header = (
            f"<header><h1>{escape(self.text('title'))}</h1>"
            f'<p class="soft">{escape(self.text("made", time=made))}</p></header>'
        )
        return "".join(
            (
                header,
                self._status(verified=verified),
                self._section("accounts", self._accounts()),
                self._section("consents", self._consents()),
                self._section("disputes", self._disputes()),
                self._section("inquiries", self._inquiries()),
                self._section("notices", self._notices()),
                self._section("reminders", self._reminders()),
                self._section("other", self._others()),
                self._section("rights", map(self._line, ("right_correct", "right_erase"))),
                self._section("proof", self._proof()),
            )
        )

    def _status(self, *, verified: bool) -> str:
        document = self._document
        if not verified:
            kind, words = "status bad", self.text("unverified")
        elif document["complete"]:
            kind, words = "status", self.text("complete", size=f"{document['tree_size']:,}")
        else:
            count = f"{document['entries_of_other_key_versions']:,}"
            kind, words = "status open", self.text("incomplete", count=count)
        return f'<section class="{kind}"><p>{escape(words)}</p></section>'

    def _section(self, name: str, parts: Iterable[str]) -> str:
        heading = f'<h2 id="{name}">{escape(self.text(name))}</h2>'
        return f'<section aria-labelledby="{name}">{heading}{"".join(parts)}</section>'

    def _line(self, name: str, **values: Any) -> str:
        return f"<p>{_prose(self.text(name, **values))}</p>"

    def _table(self, heads: Sequence[str], rows: Iterable[Sequence[str]], numbers: int = 0) -> str:
        """A table whose last columns, so many, hold numbers.

        On a narrow screen each row is a list, where each cell says what it is; the roles keep it
        a table for whoever has it read out.
        """
        titles = [escape(self.text(name), quote=True) for name in heads]
        kinds = ["" if n < len(heads) - numbers else ' class="number"' for n in range(len(heads))]
        head = "".join(
            f'<th role="columnheader" scope="col"{kind}>{title}</th>'
            for title, kind in zip(titles, kinds, strict=True)
        )
        body = "".join(
            '<tr role="row">'
            + "".join(
                f'<td role="cell" data-label="{title}"{kind}><span>{_prose(words)}</span></td>'
                for title, kind, words in zip(titles, kinds, row, strict=True)
            )
            + "</tr>"
            for row in rows
        )
        return (
            f'<table role="table"><thead role="rowgroup"><tr role="row">{head}</tr></thead>'
            f'<tbody role="rowgroup">{body}</tbody></table>'
        )

    # ------------------------------------------------------------ accounts

    def _accounts(self) -> Iterable[str]:
        accounts = self._document["accounts"]
        if not accounts:
            yield self._line("no_accounts")
        for account in accounts:
            yield f"<h3>{escape(self._name(account['institution']))}</h3>"
            opened = self._on("opened", account["open_date"]) or self.text("opened_unknown")
            closed = account["close_date"]
            end = self._on("closed", closed) or self.text("open")
            kind = self._code(account["type"])
            words = " · ".join((kind, account["currency"], opened, end))
            yield f'<p class="soft">{_prose(words)}</p>'
            yield self._months(account)
            yield from self._plans(account)

    def _months(self, account: Document) -> str:
        currency = account["currency"]
        rows = [
            (
                month["month"],
                self._lateness(month["days_past_due"]),
                *(self._amount(month[name], currency) for name in ("due", "paid", "balance")),
            )
            for month in account["months"]
        ]
        return self._table(("month", "state", "due", "paid", "balance"), rows, numbers=3)

    def _lateness(self, days: int) -> str:
        return self.text("late", days=days) if days else self.text("on_time")

    def _plans(self, account: Document) -> Iterable[str]:
        for plan in account["plans"]:
            kind, state = self._code(plan["kind"]), self._code(plan["state"])
            named = self.text("plan", number=plan["number"], kind=kind, state=state)
            yield f"<h4>{escape(named)}</h4>"
            days = ("filed_on", "agreed_on", "began_on", "ended_on")
            course = (self._on(f"plan_{day}", plan[day]) for day in days)
            yield f"<p>{_prose(' · '.join(filter(None, course)))}</p>"
            yield self._instalments(plan["instalments"], account["currency"])
        others = account["other_instalments"]
        for number in dict.fromkeys(each["plan"] for each in others):
            yield f"<h4>{escape(self.text('unknown_plan', number=number))}</h4>"
            own = [each for each in others if each["plan"] == number]
            yield self._instalments(own, account["currency"])

    def _instalments(self, instalments: Iterable[Document], currency: str) -> str:
        rows = [
            (
                each["due_on"],
                self._day(each["paid_on"], "not_yet"),
                self._amount(each["amount"], currency),
                self._amount(each["paid"], currency),
            )
            for each in instalments
        ]
        return self._table(("due_on", "paid_on", "amount", "paid"), rows, numbers=2) if rows else ""

    # ------------------------------------------------------------ disputes

    def _disputes(self) -> Iterable[str]:
        disputes, restrictions = self._document["disputes"], self._document["restrictions"]
        if not disputes:
            yield self._line("no_disputes")
        for each in disputes:
            item = self._code(f"item-{_code_name(each['item'])}")
            month = "" if each["month"] is None else f" · {each['month']}"
            about = self.text(
                "dispute", institution=self._name(each["institution"]), item=item + month
            )
            yield f"<h3>{escape(about)}</h3>"
            state = self._code(_code_name(each["outcome"] or each["state"]))
            opened = self.text(
                "opened_for_you", partner=self._name(each["opened_by"]), day=each["open_time"][:10]
            )
            yield f'<p class="soft">{_prose(f"{state} · {opened}")}</p>'
            yield from self._course(each)
            yield from self._statement(each)
        if restrictions:
            yield f"<h3>{escape(self.text('left_out'))}</h3>"
        for each in restrictions:
            end = _date(each["end_time"])
            name = "restricted_person" if each["institution"] is None else "restricted_account"
            whose = self._name(each["institution"] or "")
            name = name if end else f"{name}_now"
            yield self._line(name, institution=whose, begin=each["begin_time"][:10], end=end)

    def _course(self, dispute: Document) -> Iterable[str]:
        """What was brought, what was answered, and how it ended or when it has to."""
        ended, answered = _date(dispute["end_time"]), _date(dispute["answer_time"])
        if dispute["evidence_digests"]:
            yield self._line("evidence", count=len(dispute["evidence_digests"]))
        if answered is not None:
            brought = len(dispute["answer_evidence_digests"])
            yield self._line("dispute_answered", day=answered, count=brought)
        elif ended is None:
            yield self._line("answer_by", day=dispute["answer_by_time"][:10])
        if ended is None:
            yield self._line("resolve_by", day=dispute["resolve_by_time"][:10])
        else:
            yield self._line("ended_on", day=ended)
        if dispute["correction"] is not None:
            yield self._line("corrected_by", number=dispute["correction"])

    def _statement(self, dispute: Document) -> Iterable[str]:
        """What the person said, and whether others are shown it."""
        said = dispute["statement"]
        if said is None:
            return
        if said["text"] is None:
            yield self._line(f"statement_{_code_name(said['missing']).replace('-', '_')}")
            return
        state = self._code(f"statement-{_code_name(dispute['statement_state'])}")
        yield f'<p class="soft">{escape(self.text("statement", state=state))}</p>'
        yield f'<blockquote dir="auto">{escape(said["text"])}</blockquote>'

    # ------------------------------------------------------------ consents, inquiries

    def _consents(self) -> Iterable[str]:
        rows = [
            (
                self._name(each["partner"]),
                self._code(each["state"]),
                self.text("comma").join(map(self._code, each["purposes"])),
                each["valid_until"][:10],
                f"{each['answers']:,}",
            )
            for each in self._document["consents"]
        ]
        if not rows:
            yield self._line("no_consents")
            return
        yield self._table(("who", "state", "what_for", "until", "uses"), rows, numbers=1)

    def _inquiries(self) -> Iterable[str]:
        rows = [
            (
                each["time"][:19].replace("T", " "),
                self._name(each["partner"]),
                method_words(self._language, each["method"]),
                self._code(each["purpose"]) if each["purpose"] else self.text("no_purpose"),
                self._outcome(each),
                f"{each['leaf_index']:,}",
            )
            for each in self._document["inquiries"]
        ]
        if not rows:
            yield self._line("no_inquiries")
            return
        heads = ("when", "who", "asked", "what_for", "outcome", "entry")
        yield self._table(heads, rows, numbers=1)
        yield f'<p class="soft">{escape(self.text("not_shown"))}</p>'

    def _outcome(self, inquiry: Document) -> str:
        if inquiry["delivered_leaf_index"] is not None:
            return self.text("again", index=f"{inquiry['delivered_leaf_index']:,}")
        if inquiry["reason"] is not None:
            return self.text("refused", reason=reason_words(self._language, inquiry["reason"]))
        if inquiry["event"] != "answered":
            return self.text("recorded")
        if inquiry["as_of"] is None:
            return self.text("done")
        name = "worse" if inquiry["method"] == WATCH.name else "answered"
        return self.text(name, as_of=inquiry["as_of"])

    def _notices(self) -> Iterable[str]:
        rows = [
            (
                each["time"][:19].replace("T", " "),
                self._name(each["partner"]),
                self.text(f"notice_{each['kind']}"),
                self._day(_date(each["acknowledge_time"]), "not_yet"),
                " · ".join(f"{index:,}" for index in each["answers"]),
            )
            for each in self._document["notices"]
        ]
        if not rows:
            yield self._line("no_notices")
            return
        yield self._table(("when", "who", "why", "confirmed", "of_entries"), rows)

    def _reminders(self) -> Iterable[str]:
        rows = [
            (
                each["time"][:19].replace("T", " "),
                self._name(each["partner"]),
                each["due_date"],
                self._reminded(each),
                f"{each['leaf_index']:,}",
            )
            for each in self._document["reminders"]
        ]
        if not rows:
            yield self._line("no_reminders")
            return
        heads = ("when", "who", "due_on", "outcome", "entry")
        yield self._table(heads, rows, numbers=1)

    def _reminded(self, reminder: Mapping[str, Any]) -> str:
        """What became of one, and what the institution says that it did."""
        sent = self.text(f"reminder_{reminder['outcome'].replace('-', '_')}")
        channels = reminder["channels"]
        if channels is None:
            return sent
        if not channels:
            return sent + self.text("reminder_kept")
        how = self.text("comma").join(self.text(f"channel_{name}") for name in channels)
        return sent + self.text("reminder_told", how=how)

    # ------------------------------------------------------------ the rest

    def _others(self) -> Iterable[str]:
        document = self._document
        linked, coming = document["linked_identifiers"], document["coming"]
        yield self._line("links", count=linked) if linked else self._line("no_links")
        for each in document["deletions"]:
            yield self._line(each["kind"], index=f"{each['leaf_index']:,}")
        if document["earlier_versions"]:
            yield self._line("earlier", count=f"{document['earlier_versions']:,}")
        yield (
            self._line("coming", **coming) if any(coming.values()) else self._line("nothing_coming")
        )

    def _proof(self) -> Iterable[str]:
        document = self._document
        origin, size = document["origin"], f"{document['tree_size']:,}"
        yield self._line("proof_words", origin=origin, size=size)
        yield f"<p><code>{escape(document['root_hash'])}</code></p>"

    def _name(self, partner: str) -> str:
        name = self._document["institutions"].get(partner)
        return partner if name in (None, partner) else f"{name} ({partner})"

    def _code(self, name: str) -> str:
        return code_words(self._language, name)

    def _on(self, name: str, day: str | None) -> str:
        """What was on a day; empty: that is not known, or has not been yet."""
        return "" if day is None else self.text(name, day=day)

    def _day(self, day: str | None, missing: str = "unknown") -> str:
        return self.text(missing) if day is None else day

    def _amount(self, amount: int | None, currency: str) -> str:
        if amount is None:
            return self.text("unknown")
        digits = MINOR_UNITS.get(currency, 0)
        return f"{Decimal(amount).scaleb(-digits):,.{digits}f}"


def _prose(words: str) -> str:
    """Text of ours as HTML; a day or month is not broken over two lines."""
    return _DAY.sub(r"<time>\g<0></time>", escape(words))


def _code_name(code: str) -> str:
    """A code of a dispute as the page's words have it."""
    return code.lower().replace("_", "-")


def _date(moment: str | None) -> str | None:
    return None if moment is None else moment[:10]

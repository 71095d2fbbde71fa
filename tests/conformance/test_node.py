# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A verifier in another language agrees with ours, on good things and on spoilt ones.

It was written from docs/protocol.md and docs/export.md alone and uses nothing but
Node's standard library. Without Node 18 or newer these tests are skipped.
"""

from __future__ import annotations

import base64
import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from gateway.audit.export.findings import ExportCheck
from gateway.audit.export.manifest import PublicKeys
from gateway.audit.export.selection import Selection, everything
from gateway.audit.source import SPAN
from gateway.client import (
    Asked,
    Bundle,
    CreditGatewayClient,
    load_bundle,
    save_bundle,
    verify_bundle,
)
from gateway.domain.access.audit_entry import AuditEntry
from gateway.domain.codes import Purpose
from gateway.errors import MalformedError
from gateway.log.checkpoint import LogSigner
from gateway.runtime.system import SystemClock
from gateway.services.audit.export import export_log
from gateway.services.audit.export_reading import ExportDirectory, verify_export
from gateway.services.audit.log_source import DatabaseSource
from gateway.services.log.succeeding import Order, succeed
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem
from gateway.store.log.reading import AuditReader, connect_auditor
from gateway.store.log.successions.entries import read_successions, with_successions
from gateway.wire.entries import encode_receipt
from gateway.wire.requests import decode_request, decode_response
from tests.support.gateway.simulated_gateway import (
    Misbehaviour,
    SimulatedGateway,
    logged_entry,
    new_identity,
)
from tests.support.gateway.stack import ORIGIN
from tests.support.log.audit_database import open_store
from tests.support.log.audit_entries import new_log_signer, pending, pending_refusal, verifier_of
from tests.support.log.exports import (
    ENTRIES,
    LINE_DEFECTS,
    MANIFEST_CHANGES,
    NOTES,
    SELECTIONS,
    SIZE,
    drop,
    edit,
    edit_manifest,
    in_lines,
    repeat,
    swap,
    write_export,
)
from tests.support.log.hostile_exports import write_hostile
from tests.support.log.memory_log import MemoryLog, entry_of, varied_log
from tests.support.suite.exhaustive import first_every_day

HERE = Path(__file__).parent
VECTORS = HERE.parent / "vectors"
_OLDEST = 18
_COULD_NOT = 2
GATEWAY = SimulatedGateway()
ASKED = Asked(Purpose.LOAN_APPROVAL)


def _node() -> str | None:
    """Where Node is, if it is new enough."""
    path = shutil.which("node")
    if path is None:
        return None
    version = subprocess.run([path, "--version"], capture_output=True, text=True, check=False)  # noqa: S603 - found on PATH, as a person would
    found = re.match(r"v([0-9]+)\.", version.stdout)
    return path if found and int(found[1]) >= _OLDEST else None


NODE = _node()
_running: list[subprocess.Popen[str]] = []
pytestmark = pytest.mark.skipif(NODE is None, reason="Node 18 or newer is not installed")


@pytest.fixture(scope="module", autouse=True)
def _verifier() -> Iterator[None]:
    """One process for all tests: Node takes longer to start than to verify."""
    with subprocess.Popen(  # noqa: S603 - our own program
        [str(NODE), str(HERE / "node" / "many.mjs")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        _running.append(process)
        yield
        _running.clear()


def run(*arguments: str | Path) -> tuple[int, set[str]]:
    """Exit code and the checks that found something."""
    (process,) = _running
    assert process.stdin is not None
    assert process.stdout is not None
    print(json.dumps([*map(str, arguments)]), file=process.stdin, flush=True)
    answer = process.stdout.readline()
    assert answer, "the verifier was felled"
    return _result(*json.loads(answer))


def _result(code: int, out: str, error: str) -> tuple[int, set[str]]:
    if code == _COULD_NOT and not out:
        assert len(error.splitlines()) == 1
        return _COULD_NOT, set()
    assert error == ""
    result = json.loads(out)
    assert result["verified"] is (code == 0)
    return code, {
        finding.get("check") or f"unchecked: {finding['unchecked']}"
        for finding in result["findings"]
    }


def verify(*arguments: str | Path) -> tuple[int, set[str]]:
    """The same where it could be checked."""
    code, found = run(*arguments)
    assert code != _COULD_NOT
    return code, found


def ours(directory: Path, log: MemoryLog) -> set[str]:
    """What our own verification says."""
    return {
        f.check.value for f in verify_export(ExportDirectory(directory), verifier_of(log.signer))
    }


@pytest.fixture(scope="module")
def log() -> MemoryLog:
    return varied_log(SIZE)


@pytest.fixture(params=SELECTIONS)
def selection(request: pytest.FixtureRequest) -> Selection:
    return SELECTIONS[request.param]


def test_every_published_vector_ends_there_as_it_says() -> None:
    assert verify("vectors", VECTORS) == (0, set())


@pytest.mark.parametrize(
    "arguments", first_every_day([["vectors", str(VECTORS)], ["vectors", "/none"], ["none"]])
)
def test_the_program_ends_as_it_says(arguments: list[str]) -> None:
    done = subprocess.run(  # noqa: S603 - our own program
        [str(NODE), str(HERE / "node" / "verify.mjs"), *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    found = _result(done.returncode, done.stdout, done.stderr)
    assert found == ((0 if arguments == ["vectors", str(VECTORS)] else _COULD_NOT), set())


@pytest.mark.parametrize("all_entries", [False, True])
def test_an_export_verifies_there(
    log: MemoryLog, selection: Selection, tmp_path: Path, *, all_entries: bool
) -> None:
    write_export(tmp_path / "out", log, selection, all_entries=all_entries)
    assert verify("export", tmp_path / "out", log.signer.vkey) == (0, set())


@pytest.mark.parametrize("name", ["all", "partner"])
def test_an_export_of_several_chunks_verifies_there(tmp_path: Path, name: str) -> None:
    log = MemoryLog(map(entry_of, range(SPAN + 3)), every=900)
    write_export(tmp_path / "out", log, SELECTIONS[name])
    assert verify("export", tmp_path / "out", log.signer.vkey) == (0, set())


def test_an_empty_log_verifies_there(tmp_path: Path) -> None:
    log = MemoryLog([])
    write_export(tmp_path / "out", log, everything())
    assert verify("export", tmp_path / "out", log.signer.vkey) == (0, set())


def test_another_key_does_not_verify_there(log: MemoryLog, tmp_path: Path) -> None:
    write_export(tmp_path / "out", log, everything())
    other = new_log_signer()
    found = {"checkpoint-unverified", "key-differs"}
    assert verify("export", tmp_path / "out", other.vkey) == (1, found)


async def test_a_log_that_the_gateway_wrote_with_reads_of_its_own_verifies_there(
    database_url: str, tmp_path: Path
) -> None:
    signer = new_log_signer()
    long_ago = datetime(2000, 1, 1, tzinfo=UTC)
    async with open_store(database_url, signer) as store:
        await store.append([pending(1), pending(2, partner="bank-b"), pending_refusal(3)])
        with connect_auditor(database_url) as connection:
            AuditReader(connection).open("search", {"partner": "bank-a"}, row_limit=5, cause="T-1")
        assert await store.append_accesses(long_ago) == 1
        await store.append([pending(4), pending(1)])
    with connect_auditor(database_url) as connection:
        source = DatabaseSource(AuditReader(connection), "export", {"low": 0})
        for name, selection in SELECTIONS.items():
            keys = PublicKeys(signer.vkey)
            export_log(tmp_path / name, source, verifier_of(signer), keys, selection)
            assert verify("export", tmp_path / name, signer.vkey) == (0, set())


async def test_a_log_that_went_on_under_another_key_verifies_there_with_each_of_its_keys(
    database_url: str, tmp_path: Path
) -> None:
    keys = [PrivateKeySigner(generate_private_key_pem("ed25519")) for _ in range(2)]
    signers = [LogSigner(ORIGIN, key) for key in keys]
    async with open_store(database_url, signers[0]) as store:
        await store.append([pending(1), pending(2, partner="bank-b")])
        await store.append([pending(3)])
    await succeed(database_url, Order(keys[0], keys[1], lost=True, cause="T-1"), SystemClock())
    async with open_store(database_url, signers[1]) as store:
        await store.append([pending(4)])
    with connect_auditor(database_url) as connection:
        source = DatabaseSource(AuditReader(connection), "export", {"low": 0})
        log = with_successions(verifier_of(signers[1]), read_successions(connection))
        public = PublicKeys(log.vkey, successions=tuple(each.note for each in log.former))
        export_log(tmp_path / "out", source, log, public, everything())
    for signer in signers:
        assert verify("export", tmp_path / "out", signer.vkey) == (0, set())
    assert verify("export", tmp_path / "out", new_log_signer().vkey)[0] == 1


@pytest.mark.parametrize(
    ("name", "defect"),
    first_every_day(
        [(ENTRIES, defect) for defect in LINE_DEFECTS]
        + [(NOTES, defect) for defect in (swap, drop, repeat)],
        8,
    ),
)
def test_a_changed_line_is_found_there_by_the_same_checks(
    log: MemoryLog, selection: Selection, tmp_path: Path, name: str, defect: Any
) -> None:
    write_export(tmp_path / "out", log, selection)
    edit(tmp_path / "out", name, in_lines(defect))
    found = ours(tmp_path / "out", log)
    assert found
    assert verify("export", tmp_path / "out", log.signer.vkey) == (1, found)


@pytest.mark.parametrize("change", MANIFEST_CHANGES)
def test_a_changed_manifest_is_found_there(log: MemoryLog, tmp_path: Path, change: str) -> None:
    write_export(tmp_path / "out", log, SELECTIONS["partner"])
    edit_manifest(tmp_path / "out", MANIFEST_CHANGES[change])
    code, found = verify("export", tmp_path / "out", log.signer.vkey)
    assert code == 1
    try:
        assert found == ours(tmp_path / "out", log)
    except MalformedError:
        assert found


def test_every_file_counts_there(log: MemoryLog, tmp_path: Path) -> None:
    write_export(tmp_path / "out", log, SELECTIONS["partner"])
    for path in sorted((tmp_path / "out").iterdir()):
        if path.name == "manifest.json":
            continue
        raw = path.read_bytes()
        for changed in (raw[:-1] + bytes([raw[-1] ^ 1]), b""):
            path.write_bytes(changed)
            assert verify("export", tmp_path / "out", log.signer.vkey)[0] == 1, path.name
        path.unlink()
        assert verify("export", tmp_path / "out", log.signer.vkey)[0] == 1, path.name
        path.write_bytes(raw)
    assert verify("export", tmp_path / "out", log.signer.vkey) == (0, set())


@pytest.mark.exhaustive
def test_no_hostile_export_holds_up_or_fells_the_verification_there(tmp_path: Path) -> None:
    log, made = write_hostile(tmp_path)
    for name, directory in made.items():
        code, found = run("export", directory, log.signer.vkey)
        assert (code == 1 and bool(found)) or (code == 2 and not found), name
    for name, directory in made.items():
        if "signed" in name or "listed" in name:
            own = json.loads((directory / "keys.json").read_text())["log_key"]
            code, found = run("export", directory, own)
            assert (code, bool(found)) == (1, True), name


def _counter(index: int, entry: AuditEntry) -> AuditEntry:
    return replace(entry, partner_counter=entry.partner_counter + (index == 12))


def _link(index: int, entry: AuditEntry) -> AuditEntry:
    return replace(entry, previous_leaf_hash=bytes(32)) if index == 12 else entry


def _commit(index: int, entry: AuditEntry) -> AuditEntry:
    return replace(entry, group_first_index=0) if index == 12 else entry


@pytest.mark.parametrize(
    ("spoil", "check"),
    [
        (_counter, ExportCheck.COUNTER_NOT_GAPLESS),
        (_link, ExportCheck.CHAIN_BROKEN),
        (_commit, ExportCheck.CHECKPOINT_MISSING),
    ],
)
def test_a_log_that_is_signed_but_lies_about_itself_is_found_there(
    tmp_path: Path, spoil: Callable[[int, AuditEntry], AuditEntry], check: ExportCheck
) -> None:
    log = MemoryLog(map(entry_of, range(SIZE)), spoil=spoil)
    assert write_export(tmp_path / "out", log, everything()).is_whole
    assert verify("export", tmp_path / "out", log.signer.vkey) == (1, {check.value})
    assert ours(tmp_path / "out", log) == {check.value}


async def _kept() -> list[Bundle]:
    """A kept answer and a kept refusal."""
    GATEWAY.misbehaviour = Misbehaviour()
    async with GATEWAY.serving() as channel:
        client = CreditGatewayClient(channel, new_identity(), GATEWAY.trust())
        answer = Bundle.of_answer(await client.query(b"q", "t", asked=ASKED))
        sent = client.sign(b"q", "t", asked=ASKED)
    receipt = GATEWAY.append(logged_entry(sent, "CONSENT_MISSING"))
    refused = Bundle(
        sent.raw,
        reason="CONSENT_MISSING",
        receipt=encode_receipt(receipt),
        status="PERMISSION_DENIED",
        asked=ASKED,
        exchange=answer.exchange,
    )
    return [answer, refused]


def _counts_there(bundle: Bundle) -> dict[str, bytes]:
    """What of a kept answer or refusal a receipt speaks of."""
    parts = {"request": decode_request(bundle.request).payload}
    if not bundle.response:
        return parts | {"receipt": bundle.receipt}
    envelope, receipt = decode_response(bundle.response)
    return parts | {"response": envelope.payload, "receipt": encode_receipt(receipt)}


async def test_kept_answers_and_refusals_verify_there_and_changed_ones_do_not(
    tmp_path: Path,
) -> None:
    vkey = GATEWAY.log.vkey
    for number, bundle in enumerate(await _kept()):
        path = tmp_path / f"{number}.json"
        save_bundle(path, bundle)
        assert verify("kept", path, vkey) == (0, set())
        assert verify("kept", path, new_log_signer().vkey)[0] == 1
        document = path.read_text()
        for name, part in _counts_there(bundle).items():
            for at in range(0, len(part), max(1, len(part) // 4)):
                changed = part[:at] + bytes([part[at] ^ 1]) + part[at + 1 :]
                path.write_text(_exchanged(document, part, changed))
                assert verify("kept", path, vkey)[0] == 1, f"{name} at {at}"


async def test_an_old_file_leaves_the_same_steps_open_there_as_here(tmp_path: Path) -> None:
    for number, bundle in enumerate(await _kept()):
        path = tmp_path / f"{number}.json"
        save_bundle(path, replace(bundle, exchange=None, status=""))
        left = verify_bundle(load_bundle(path), GATEWAY.trust()).unchecked
        assert left
        assert run("kept", path, GATEWAY.log.vkey) == (2, {f"unchecked: {s}" for s in left})


def _exchanged(document: str, part: bytes, changed: bytes) -> str:
    """A kept answer with some of its bytes exchanged, wherever they stand."""
    fields = json.loads(document)
    places = [(fields, "request"), (fields, "response"), (fields.get("refusal", {}), "receipt")]
    for owner, name in places:
        raw = base64.b64decode(owner.get(name, ""))
        if part in raw:
            owner[name] = base64.b64encode(raw.replace(part, changed)).decode()
            return json.dumps(fields)
    raise LookupError

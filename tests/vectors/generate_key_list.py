# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the published vectors of signed key lists.

    python -m tests.vectors.generate_key_list [DIRECTORY]

File: key_list/key_list.json under tests/vectors/. The private keys live only while this
runs. Cases are named by their defect.
"""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from gateway.log.key_list import SignedKeyList
from tests.support.key_lists import BEFORE, Roots, new_key, pem
from tests.support.log.audit_entries import new_log_signer

Json = dict[str, Any]
_SMALL_ORDER = (
    "-----BEGIN PUBLIC KEY-----\n"
    + base64.b64encode(bytes.fromhex("302a300506032b6570032100" + "01" + "00" * 31)).decode()
    + "\n-----END PUBLIC KEY-----\n"
)


def generate(directory: Path) -> None:
    """Write the file, over an older one."""
    path = directory / "key_list" / "key_list.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(_key_lists(), indent=2, ensure_ascii=True) + "\n"
    path.write_text(text, encoding="ascii")


def _key_lists() -> Json:
    made = Roots()
    cases = _good(made) | _not_following(made) | _not_enough(made) | _not_readable(made)
    return {
        "description": (
            "Signed key lists (section 16). believed is the one that a client has, time what"
            " it has for now; lists are those that it is shown, oldest first. error is the"
            " check that must fail, null when the last of them is believed."
        ),
        "believed": made.signed().render(),
        "time": BEFORE.isoformat().replace("+00:00", "Z"),
        "cases": [
            {"name": name, "lists": lists, "error": error} for name, (lists, error) in cases.items()
        ],
    }


Cases = dict[str, tuple[list[str], str | None]]


def _good(made: Roots) -> Cases:
    first, second, third = made.roots
    new = [new_key() for _ in range(3)]
    rotated = made.signed(2, by=[first, second, *new[:2]], root_keys=tuple(map(pem, new)))
    after = Roots(made.log, new, made.answers).signed(3)
    stricter = made.signed(2, by=[first, second, third], threshold=3)
    stranger = made.signed(2).signed_by(new_key())
    answers = (*map(pem, made.answers), pem(new_key("ecdsa-p256-sha256")))
    past = BEFORE - timedelta(days=1)
    return {
        "next": ([made.signed(2).render()], None),
        "signed-by-all": ([made.signed(2, by=made.roots).render()], None),
        "two-versions": ([made.signed(2).render(), made.signed(3).render()], None),
        "another-answer-key": ([made.signed(2, answer_keys=answers).render()], None),
        "root-keys-replaced": ([rotated.render(), after.render()], None),
        "threshold-raised": ([stricter.render()], None),
        "signed-by-a-stranger-too": ([stranger.render()], None),
        "ended-but-followed": (
            [made.signed(2, expires=past).render(), made.signed(3).render()],
            None,
        ),
    }


def _not_following(made: Roots) -> Cases:
    other = new_log_signer()
    past = BEFORE - timedelta(seconds=1)
    names = {
        "version-skipped": made.signed(3),
        "version-again": made.signed(1),
        "other-log": made.signed(2, log_key=other.vkey),
        "ended": made.signed(2, expires=past),
        "ends-now": made.signed(2, expires=BEFORE),
    }
    cases: Cases = {name: ([each.render()], "KeyListError") for name, each in names.items()}
    back = [made.signed(2).render(), made.signed(3).render(), made.signed(2).render()]
    return cases | {"version-back": (back, "KeyListError")}


def _not_enough(made: Roots) -> Cases:
    first, second, third = made.roots
    new = [new_key() for _ in range(3)]
    replaced = {"root_keys": tuple(map(pem, new))}
    good = made.signed(2)
    one, two = good.signatures
    flipped = replace(one, sig=one.sig[:-1] + bytes([one.sig[-1] ^ 1]))
    swapped = (replace(one, sig=two.sig), replace(two, sig=one.sig))
    names = {
        "unsigned": SignedKeyList(made.content(2), made.content(2).payload()),
        "one-root-key-only": made.signed(2, by=[first]),
        "a-root-key-and-a-stranger": made.signed(2, by=[first, new[0]]),
        "a-root-key-and-an-answer-key": made.signed(2, by=[first, made.answers[0]]),
        "new-root-keys-alone": made.signed(2, by=new, **replaced),
        "old-root-keys-alone": made.signed(2, by=[first, second, third], **replaced),
        "one-new-root-key": made.signed(2, by=[first, second, new[0]], **replaced),
        "one-old-root-key": made.signed(2, by=[first, *new], **replaced),
        "threshold-lowered-by-itself": made.signed(2, by=[first], threshold=1),
        "threshold-raised-and-not-met": made.signed(2, by=[first, second], threshold=3),
        "signature-flipped": replace(good, signatures=(flipped, two)),
        "signature-flipped-among-enough": replace(
            made.signed(2, by=made.roots),
            signatures=(flipped, *made.signed(2, by=made.roots).signatures[1:]),
        ),
        "signatures-swapped": replace(good, signatures=swapped),
        "signatures-of-another-version": replace(made.signed(3), payload=good.payload),
        "payload-changed": replace(good, payload=good.payload.replace(b"2027", b"2037")),
    }
    return {name: ([each.render()], "KeyListError") for name, each in names.items()}


def _not_readable(made: Roots) -> Cases:
    good = made.signed(2)

    def outside(change: Callable[[Json], object]) -> str:
        document = json.loads(good.render())
        change(document)
        return json.dumps(document)

    def inside(change: Callable[[Json], object]) -> str:
        document = json.loads(good.payload)
        change(document)
        made_anew = SignedKeyList(good.content, json.dumps(document).encode())
        for signer in made.roots[:2]:
            made_anew = made_anew.signed_by(signer)
        return made_anew.render()

    signatures = json.loads(good.render())["signatures"]
    twice = good.payload.replace(b'"version": 2', b'"version": 1,\n "version": 2')
    answer = pem(made.answers[0])
    texts = {
        "empty": "",
        "not-json": "{",
        "a-list": "[]",
        "other-payload-type": outside(lambda d: d.update(payload_type="application/json")),
        "field-missing": outside(lambda d: d.pop("signatures")),
        "field-unknown": outside(lambda d: d.update(more=1)),
        "payload-not-base64": outside(lambda d: d.update(payload="!")),
        "a-key-signs-twice": outside(lambda d: d.update(signatures=signatures[:1] * 2)),
        "signature-with-another-field": outside(lambda d: d["signatures"][0].update(more=1)),
        "payload-field-missing": inside(lambda d: d.pop("threshold")),
        "payload-field-unknown": inside(lambda d: d.update(more=1)),
        "payload-field-twice": replace(good, payload=twice).render(),
        "version-zero": inside(lambda d: d.update(version=0)),
        "version-as-text": inside(lambda d: d.update(version="2")),
        "version-with-a-fraction": inside(lambda d: d.update(version=2.5)),
        "version-true": inside(lambda d: d.update(version=True)),
        "threshold-zero": inside(lambda d: d.update(threshold=0)),
        "threshold-above-all-keys": inside(lambda d: d.update(threshold=4)),
        "end-without-a-zone": inside(lambda d: d.update(expires="2027-03-01T00:00:00")),
        "end-on-no-day": inside(lambda d: d.update(expires="2027-02-30T00:00:00Z")),
        "no-root-keys": inside(lambda d: d.update(root_keys=[])),
        "no-answer-keys": inside(lambda d: d.update(answer_keys=[])),
        "a-root-key-twice": inside(lambda d: d["root_keys"].append(d["root_keys"][0])),
        "a-root-key-signs-answers": inside(lambda d: d["root_keys"].append(answer)),
        "a-root-key-of-small-order": inside(lambda d: d["root_keys"].append(_SMALL_ORDER)),
        "an-answer-key-of-small-order": inside(lambda d: d["answer_keys"].append(_SMALL_ORDER)),
        "a-key-is-no-key": inside(lambda d: d["answer_keys"].append("key")),
        "required-algorithm-without-a-key": inside(
            lambda d: d.update(required_algorithms=["ml-dsa-65"])
        ),
        "origin-is-not-the-logs": inside(lambda d: d.update(origin="other.example")),
        "log-key-is-no-vkey": inside(lambda d: d.update(log_key="gateway.example+0+0")),
    }
    return {name: ([text], "MalformedError") for name, text in texts.items()}


if __name__ == "__main__":
    generate(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)

# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Checkpoints verify as signed, and in no other form."""

from __future__ import annotations

import itertools
from base64 import b64decode, b64encode
from collections.abc import Callable
from hashlib import sha256

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from gateway.errors import (
    ConfigurationError,
    KeyFileError,
    MalformedError,
    SignatureError,
    VerificationError,
)
from gateway.log.checkpoint import Checkpoint, LogSigner, LogVerifier
from gateway.log.merkle import EMPTY_ROOT
from gateway.signing.keys import PrivateKeySigner, generate_private_key_pem
from tests.support.log.audit_entries import ORIGIN, new_log_signer, verifier_of
from tests.support.suite.exhaustive import examples

ROOT = sha256(b"root").digest()
SIGNER = new_log_signer()
LOG = verifier_of(SIGNER)
NOTE = SIGNER.sign(123, ROOT)
KEY = Ed25519PrivateKey.generate()
RAW = KEY.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


def _signed(text: str, origin: str = ORIGIN) -> str:
    """A note of any text under KEY's valid signature, for what comes after it."""
    key_id = sha256(origin.encode() + b"\n\x01" + RAW).digest()[:4]
    signature = b64encode(key_id + KEY.sign(text.encode())).decode()
    return f"{text}\n— {origin} {signature}\n"


def test_a_checkpoint_verifies_and_says_what_was_signed() -> None:
    assert LOG.verify(NOTE) == Checkpoint(ORIGIN, 123, ROOT)
    assert LOG.verify(SIGNER.sign(0, EMPTY_ROOT)) == Checkpoint(ORIGIN, 0, EMPTY_ROOT)
    largest = SIGNER.sign(2**63 - 1, ROOT)
    assert LOG.verify(largest).size == 2**63 - 1


def test_a_checkpoint_has_exactly_the_form_of_the_standard() -> None:
    text, signature = NOTE.split("\n\n")
    assert text == f"{ORIGIN}\n123\n{b64encode(ROOT).decode()}"
    assert signature.startswith(f"— {ORIGIN} ")
    raw = b64decode(signature.split(" ")[2])
    key = b64decode(SIGNER.vkey.split("+", 2)[2])
    assert key[:1] == b"\x01"
    assert raw[:4] == sha256(ORIGIN.encode() + b"\n" + key).digest()[:4]
    assert SIGNER.vkey.split("+")[1] == raw[:4].hex()
    assert len(raw) == 4 + 64


def test_the_raw_constructor_and_the_vkey_agree() -> None:
    assert LogVerifier(ORIGIN, RAW).verify(_signed(f"{ORIGIN}\n1\n{b64encode(ROOT).decode()}\n"))


def test_signatures_of_others_are_not_looked_at() -> None:
    text, ours = NOTE.split("\n\n")
    other = new_log_signer("witness.example").sign(123, ROOT).split("\n\n")[1]
    same_name = new_log_signer().sign(123, ROOT).split("\n\n")[1]
    for lines in (ours + other, other + ours, same_name + ours, ours + same_name + other):
        assert LOG.verify(f"{text}\n\n{lines}").size == 123


def _flip_signature(note: str) -> str:
    head, encoded = note.removesuffix("\n").rsplit(" ", 1)
    raw = bytearray(b64decode(encoded))
    raw[-1] ^= 1
    return f"{head} {b64encode(raw).decode()}\n"


MUTATIONS: dict[str, Callable[[str], str]] = {
    "changed size": lambda n: n.replace("\n123\n", "\n124\n"),
    "changed root": lambda n: n.replace(
        b64encode(ROOT).decode(), b64encode(sha256(b"other").digest()).decode()
    ),
    "changed origin in the text": lambda n: n.replace(ORIGIN, "other.example/log", 1),
    "changed origin everywhere": lambda n: n.replace(ORIGIN, "other.example/log"),
    "missing last newline": lambda n: n.removesuffix("\n"),
    "no signature": lambda n: n.split("\n\n")[0] + "\n\n",
    "no signature and no gap": lambda n: n.split("\n\n")[0] + "\n",
    "no gap": lambda n: n.replace("\n\n", "\n"),
    "leading zero": lambda n: n.replace("\n123\n", "\n0123\n"),
    "plus sign": lambda n: n.replace("\n123\n", "\n+123\n"),
    "carriage returns": lambda n: n.replace("\n", "\r\n"),
    "one carriage return": lambda n: n.replace("\n123\n", "\r\n123\n"),
    "tab": lambda n: n.replace("\n123\n", "\n\t123\n"),
    "trailing data": lambda n: n + "x",
    "trailing line": lambda n: n + "more\n",
    "trailing empty line": lambda n: n + "\n",
    "preceding line": lambda n: "x\n" + n,
    "preceding newline": lambda n: "\n" + n,
    "hyphen for the dash": lambda n: n.replace("—", "-"),
    "two spaces": lambda n: n.replace("— ", "—  "),
    "signature cut": lambda n: n[:-5] + "\n",
    "signature without padding": lambda n: n[:-2] + "\n" if n.endswith("=\n") else n[:-3] + "\n",
    "signature flipped": _flip_signature,
    "wrong signature beside the right one": lambda n: n + _flip_signature(n).split("\n\n")[1],
    "lone surrogate": lambda n: n.replace(ORIGIN, "\ud800", 1),
    "nothing": lambda _: "",
    "too long": lambda n: "x" * 70_000 + n,
    "too many signatures": lambda n: n + n.split("\n\n")[1] * 100,
}


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_changed_checkpoint_is_refused(name: str) -> None:
    changed = MUTATIONS[name](NOTE)
    assert changed != NOTE
    with pytest.raises((SignatureError, MalformedError)):
        LOG.verify(changed)


def test_another_key_of_the_same_origin_is_refused() -> None:
    with pytest.raises(SignatureError, match="not signed by the log"):
        verifier_of(new_log_signer()).verify(NOTE)


ROOT64 = b64encode(ROOT).decode()


@pytest.mark.parametrize(
    "text",
    [
        f"{ORIGIN}\n0123\n{ROOT64}\n",
        f"{ORIGIN}\n00\n{ROOT64}\n",
        f"{ORIGIN}\n-1\n{ROOT64}\n",
        f"{ORIGIN}\n+1\n{ROOT64}\n",
        f"{ORIGIN}\n1.0\n{ROOT64}\n",
        f"{ORIGIN}\n 1\n{ROOT64}\n",
        f"{ORIGIN}\n1_0\n{ROOT64}\n",
        f"{ORIGIN}\n\u0661\n{ROOT64}\n",
        f"{ORIGIN}\n9223372036854775808\n{ROOT64}\n",
        f"{ORIGIN}\n99999999999999999999\n{ROOT64}\n",
        f"{ORIGIN}\n\n{ROOT64}\n",
        f"{ORIGIN}\n1\n{ROOT64[:-1]}\n",
        f"{ORIGIN}\n1\n{ROOT64[:-4]}\n",
        f"{ORIGIN}\n1\n{b64encode(ROOT + b'x').decode()}\n",
        f"{ORIGIN}\n1\n{ROOT64} \n",
        f"{ORIGIN}\n1\n\n",
        f"{ORIGIN}\n1\n",
        f"{ORIGIN}\n",
        f"{ORIGIN}\n1\n{ROOT64}\nextension\n",
        f"other.example\n1\n{ROOT64}\n",
        f"\n1\n{ROOT64}\n",
    ],
)
def test_even_under_a_valid_signature_only_the_canonical_form_is_read(text: str) -> None:
    with pytest.raises(MalformedError):
        LogVerifier(ORIGIN, RAW).verify(_signed(text))


def test_a_root_with_unused_base64_bits_set_is_not_canonical() -> None:
    twin = ROOT64[:-2] + chr(ord(ROOT64[-2]) + 1) + "="
    assert b64decode(twin) == ROOT
    with pytest.raises(MalformedError):
        LogVerifier(ORIGIN, RAW).verify(_signed(f"{ORIGIN}\n1\n{twin}\n"))


@examples(200)
@given(
    st.text(max_size=200) | st.integers(0, len(NOTE) - 1).map(lambda i: NOTE[:i] + NOTE[i + 1 :])
)
def test_no_other_text_verifies_and_no_other_error_comes(text: str) -> None:
    with pytest.raises(VerificationError):
        LOG.verify(text)


_OTHER_ID = sha256(ORIGIN.encode() + b"\n\x02" + RAW).hexdigest()[:8]
_OTHER_ALGORITHM = f"{ORIGIN}+{_OTHER_ID}+{b64encode(bytes([2]) + RAW).decode()}"


@pytest.mark.parametrize(
    "vkey",
    [
        "",
        "a",
        "a+b",
        SIGNER.vkey.replace(ORIGIN, "other.example"),
        SIGNER.vkey.replace(ORIGIN, ""),
        SIGNER.vkey.replace(ORIGIN, "two words"),
        SIGNER.vkey.upper(),
        SIGNER.vkey[:-1],
        SIGNER.vkey + "\n",
        SIGNER.vkey + "+",
        _OTHER_ALGORITHM,
        f"{ORIGIN}+00000000+{b64encode(bytes([1]) + RAW).decode()}",
        f"{ORIGIN}+00000000+{b64encode(bytes([1]) + RAW[:-1]).decode()}",
    ],
    ids=itertools.count(),  # the key is new in each process; test names are not
)
def test_what_is_no_verifier_key_is_refused(vkey: str) -> None:
    with pytest.raises(MalformedError):
        LogVerifier.parse(vkey)


@pytest.mark.parametrize(
    "origin", ["", "two words", "a+b", "line\nbreak", "tab\t", "a\u00a0b", " a"]
)
def test_an_origin_that_cannot_name_a_key_is_refused(origin: str) -> None:
    with pytest.raises(ConfigurationError):
        new_log_signer(origin)


def test_an_origin_beyond_ascii_works() -> None:
    signer = new_log_signer("例.example/日志")
    assert verifier_of(signer).verify(signer.sign(5, ROOT)).size == 5


def test_a_key_that_is_not_ed25519_is_refused() -> None:
    with pytest.raises(KeyFileError, match="Ed25519"):
        LogSigner(ORIGIN, PrivateKeySigner(generate_private_key_pem("ecdsa-p256-sha256")))

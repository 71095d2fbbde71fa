# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""How a token keeps the gateway's secrets: encrypted by a key that never leaves the token.

| object, by its label | is |
| --- | --- |
| wrapping | the first such key, AES-256 |
| wrapping-2, wrapping-3, ... | those that took over from it; the highest number encrypts |

A secret is the nonce and AES-256-GCM's ciphertext, bound to its label, so that one cannot be put
in another's place. Under any key but the first, the key's number stands before them (32 bits,
big-endian). So a token can hold secrets under two keys while one takes over from the other.
Every function works in one session and may be run again: what it finds done, it does not repeat.
"""

from __future__ import annotations

import re
import secrets
from hmac import compare_digest
from typing import TYPE_CHECKING, Any

from gateway.errors import KeyFileError
from gateway.signing.providers.stored import SECRET_BYTES, checked_secret
from gateway.signing.providers.token_keys import check_stays_inside

if TYPE_CHECKING:
    import pkcs11

WRAPPING = "wrapping"
_LABEL = re.compile(WRAPPING + r"(?:-([2-9]|[1-9][0-9]{1,8}))?")
_LIKE_IT = re.compile(WRAPPING + r"[-_ ]?[0-9]*", re.IGNORECASE)
_APPLICATION = "credit-gateway"
_FIRST = 1
_NUMBER, _NONCE, _TAG = 4, 12, 16  # bytes
_NUMBERED_LENGTH = _NUMBER + _NONCE + SECRET_BYTES + _TAG
_BITS = 256


def wrapping_label(number: int) -> str:
    """What the key of a number, counted from 1, is called in a token."""
    return WRAPPING if number == _FIRST else f"{WRAPPING}-{number}"


def wrapping_keys(session: pkcs11.Session) -> dict[int, Any]:
    """Every key that encrypts secrets, by number.

    Raises:
        KeyFileError: two have one label, one could leave the token, or a label only looks like
            that of one: misspelled, the key would silently not count.
    """
    found: dict[int, Any] = {}
    for key in token_objects(session, CLASS=_class("SECRET_KEY")):
        label = label_of(key)
        match = _LABEL.fullmatch(label)
        if match is None:
            if _LIKE_IT.fullmatch(label):
                raise KeyFileError(f"{label}: not the name of a wrapping key; move it away")
            continue
        number = int(match[1] or _FIRST)
        if number in found:
            raise KeyFileError(_lacks("more than one key", number))
        check_stays_inside(key, label)
        found[number] = key
    return found


def make_first_wrapping_key(session: pkcs11.Session) -> None:
    """Makes the first key, in a token that has none. Raises KeyFileError."""
    if not wrapping_keys(session):
        _make_key(session, _FIRST)


def begin_next_wrapping_key(session: pkcs11.Session) -> bool:
    """Makes the key that takes over, unless one is taking over already.

    Returns:
        Whether it was made.

    Raises:
        KeyFileError: the token has none to take over from, or the new one could leave it.
    """
    numbers = sorted(wrapping_keys(session))
    if not numbers:
        raise KeyFileError(_lacks("no key", _FIRST))
    if len(numbers) > 1:
        return False
    _make_key(session, numbers[-1] + 1)
    return True


def read_secret(session: pkcs11.Session, label: str) -> bytes:
    """A secret, decrypted by the token. Raises KeyFileError."""
    return _decrypted(session, _newest(session, label), label)


def keep_secret(session: pkcs11.Session, label: str, secret: bytes) -> None:
    """Keeps a secret, encrypted by the newest key. Raises KeyFileError."""
    keys = wrapping_keys(session)
    if not keys:
        raise KeyFileError(_lacks("no key", _FIRST))
    number, key = max(keys.items())
    nonce = secrets.token_bytes(_NONCE)
    mark = b"" if number == _FIRST else number.to_bytes(_NUMBER, "big")
    given = {
        "CLASS": _class("DATA"),
        "TOKEN": True,
        "PRIVATE": True,
        "LABEL": label,
        "APPLICATION": _APPLICATION,
        "VALUE": mark + nonce + _gcm(key, "encrypt", secret, nonce, label),
    }
    _create(session, {_attribute(each): value for each, value in given.items()})


def rewrap_secret(session: pkcs11.Session, label: str) -> bool:
    """Encrypts a secret by the newest key, and destroys what older ones encrypted of it.

    The old object goes once the new one was read back, so at every moment one can be read.

    Returns:
        Whether there was anything to do.

    Raises:
        KeyFileError: it does not decrypt, or the token has two secrets of that label; then
            all of them are still there.
    """
    newest = max(wrapping_keys(session), default=0)
    secret = checked_secret(read_secret(session, label), label)
    # From before the last step of a run that was interrupted, there may be two of one secret.
    older = [each for each in _data(session, label) if number_of(each) != newest]
    if not all(compare_digest(_decrypted(session, each, label), secret) for each in older):
        raise KeyFileError(f"{label}: the token has two secrets with this label")
    if number_of(_newest(session, label)) != newest:
        keep_secret(session, label, secret)
        kept = _newest(session, label)
        if number_of(kept) != newest or not compare_digest(
            _decrypted(session, kept, label), secret
        ):
            raise KeyFileError(f"{label}: the token did not keep what it was given")
    for each in older:
        _destroy(each)
    return bool(older)


def destroy_secret(session: pkcs11.Session, label: str) -> None:
    """Destroys a secret, under whatever key. Raises KeyFileError where there is none."""
    found = _data(session, label)
    if not found:
        raise KeyFileError(f"the token has no {label}")
    # The newest last: until then the secret is there.
    for each in sorted(found, key=number_of):
        _destroy(each)


def destroy_wrapping_key(session: pkcs11.Session, number: int) -> None:
    """Destroys a key, for which nothing may be left that it encrypted."""
    key = wrapping_keys(session).get(number)
    if key is not None:
        _destroy(key)


def number_of(data: Any) -> int:
    """The number of the key that encrypted a secret, by what is kept of that."""
    value = bytes(data[_attribute("VALUE")])
    return int.from_bytes(value[:_NUMBER], "big") if len(value) == _NUMBERED_LENGTH else _FIRST


def oldest_number(session: pkcs11.Session, label: str) -> int:
    """The lowest number of a key that something of this label is encrypted by; 0: nothing is."""
    return min(map(number_of, _data(session, label)), default=0)


def token_objects(session: pkcs11.Session, **attributes: Any) -> list[Any]:
    """Objects of the token with these attributes; all at once, because a search is an operation."""
    wanted = {_attribute(name): value for name, value in attributes.items()}
    return list(session.get_objects(wanted))


def label_of(found: Any) -> str:
    """An object's label."""
    return str(found[_attribute("LABEL")])


def inside_template() -> dict[Any, Any]:
    """What a key gets that is never to leave the token."""
    return {_attribute("SENSITIVE"): True, _attribute("EXTRACTABLE"): False}


def _make_key(session: pkcs11.Session, number: int) -> None:
    from pkcs11 import KeyType, MechanismFlag  # noqa: PLC0415 - only with a token

    label = wrapping_label(number)
    key = session.generate_key(
        KeyType.AES,
        _BITS,
        store=True,
        label=label,
        capabilities=MechanismFlag.ENCRYPT | MechanismFlag.DECRYPT,
        template=inside_template(),
    )
    try:
        check_stays_inside(key, label)
    except KeyFileError:
        # Left there, it would be refused by everything that reads a secret.
        key.destroy()
        raise


def _newest(session: pkcs11.Session, label: str) -> Any:
    """What is kept of a secret under the highest number. Raises KeyFileError."""
    found = sorted(_data(session, label), key=number_of)
    if not found:
        raise KeyFileError(f"the token has no {label}")
    if len({number_of(each) for each in found}) < len(found):
        raise KeyFileError(f"{label}: the token has more than one with this label")
    return found[-1]


def _decrypted(session: pkcs11.Session, data: Any, label: str) -> bytes:
    """Raises KeyFileError where the key is not there, or it is nothing that we keep."""
    number, value = number_of(data), bytes(data[_attribute("VALUE")])
    sealed = value if number == _FIRST else value[_NUMBER:]
    if len(sealed) <= _NONCE:
        raise KeyFileError(f"{label}: not what the gateway keeps in a token")
    key = wrapping_keys(session).get(number)
    if key is None:
        raise KeyFileError(_lacks("no key", number))
    return _gcm(key, "decrypt", sealed[_NONCE:], sealed[:_NONCE], label)


def _data(session: pkcs11.Session, label: str) -> list[Any]:
    return token_objects(session, CLASS=_class("DATA"), LABEL=label)


def _lacks(what: str, number: int) -> str:
    return f"the token has {what} {wrapping_label(number)}, which its secrets are encrypted by"


def _create(session: pkcs11.Session, template: dict[Any, Any]) -> None:
    """The one place in which a secret comes into a token."""
    session.create_object(template)


def _destroy(found: Any) -> None:
    """The one place in which a secret, or a key of secrets, goes."""
    found.destroy()


def _gcm(key: Any, what: str, data: bytes, nonce: bytes, label: str) -> bytes:
    from pkcs11 import GCMParams, Mechanism  # noqa: PLC0415 - only with a token

    parameters = GCMParams(nonce, label.encode(), 8 * _TAG)
    work = getattr(key, what)
    return bytes(work(data, mechanism=Mechanism.AES_GCM, mechanism_param=parameters))


def _attribute(name: str) -> Any:
    from pkcs11 import Attribute  # noqa: PLC0415 - only with a token

    return Attribute[name]


def _class(name: str) -> Any:
    from pkcs11 import ObjectClass  # noqa: PLC0415 - only with a token

    return ObjectClass[name]

# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Which token of which PKCS#11 module, as a URI (RFC 7512), and where its PIN is.

    pkcs11:token=NAME;serial=NUMBER?module-path=FILE&pin-source=file:FILE

Of the path, `token`, `serial`, `manufacturer` and `model` count, at least one of the first
two; of the query, `module-path` and `pin-source`. Anything else is refused: an attribute that
was ignored would name another token than was meant. Without `module-path` the module is
that of CREDIT_GATEWAY_PKCS11_MODULE; without `pin-source` the PIN is in
CREDIT_GATEWAY_PKCS11_PIN. A PIN is never part of the URI, which command lines show.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from gateway.errors import ConfigurationError, KeyFileError
from gateway.signing.key_safety import read_key_file

SCHEME = "pkcs11:"
MODULE_VARIABLE = "CREDIT_GATEWAY_PKCS11_MODULE"
PIN_VARIABLE = "CREDIT_GATEWAY_PKCS11_PIN"
_PATH = frozenset({"token", "serial", "manufacturer", "model"})
_QUERY = frozenset({"module-path", "pin-source"})


@dataclass(frozen=True, slots=True)
class TokenUri:
    """What a URI names. It holds no secret.

    Attributes:
        token: label; "": any.
        serial: number; "": any.
        manufacturer: of the token; "": any.
        model: of the token; "": any.
        module_path: of the PKCS#11 library; "": as the variable says.
        pin_file: holds the PIN; None: the variable does.
    """

    token: str = ""
    serial: str = ""
    manufacturer: str = ""
    model: str = ""
    module_path: str = ""
    pin_file: Path | None = None

    @classmethod
    def parse(cls, location: str) -> TokenUri:
        """Reads a URI.

        Raises:
            ConfigurationError: it names no token, or says what is not understood here.
        """
        path, _, query = location.removeprefix(SCHEME).partition("?")
        if "pin-value" in query:
            raise ConfigurationError(
                f"pin-value is not taken, because command lines are seen by others: use pin-source,"
                f" or {PIN_VARIABLE}"
            )
        attributes = _attributes(path, ";", _PATH) | _attributes(query, "&", _QUERY)
        if not (attributes.get("token") or attributes.get("serial")):
            raise ConfigurationError("a pkcs11: URI needs token= or serial=")
        source = attributes.get("pin-source", "")
        return cls(
            token=attributes.get("token", ""),
            serial=attributes.get("serial", ""),
            manufacturer=attributes.get("manufacturer", ""),
            model=attributes.get("model", ""),
            module_path=attributes.get("module-path", ""),
            pin_file=_pin_file(source) if source else None,
        )

    def module(self) -> str:
        """The PKCS#11 library. Raises ConfigurationError when nothing names one."""
        module = self.module_path or os.environ.get(MODULE_VARIABLE, "")
        if not module:
            raise ConfigurationError(
                f"name the token's PKCS#11 library: ?module-path=FILE, or {MODULE_VARIABLE}"
            )
        return module

    def pin(self) -> str:
        """The PIN, read anew.

        Raises:
            KeyFileError: there is none, or others can read its file.
        """
        if self.pin_file is None:
            pin = os.environ.get(PIN_VARIABLE, "")
            where = PIN_VARIABLE
        else:
            pin = read_key_file(self.pin_file).decode(errors="replace").rstrip("\r\n")
            where = self.pin_file.name
        if not pin:
            raise KeyFileError(f"{where}: no PIN is there, which the token asks for")
        return pin


def _attributes(text: str, separator: str, known: frozenset[str]) -> dict[str, str]:
    """Attributes by name, each once. Raises ConfigurationError."""
    found: dict[str, str] = {}
    for part in filter(None, text.split(separator)):
        name, equals, value = part.partition("=")
        if name not in known or not equals:
            allowed = ", ".join(sorted(known))
            raise ConfigurationError(f"a pkcs11: URI may say here: {allowed}")
        if name in found:
            raise ConfigurationError(f"a pkcs11: URI says {name} once")
        found[name] = unquote(value, errors="replace")
    return found


def _pin_file(source: str) -> Path:
    """A file, as a path or file: URI. Raises ConfigurationError."""
    path = source.removeprefix("file:")
    if path.startswith("//"):
        path = "/" + path.removeprefix("//").partition("/")[2]
    if not path or path.startswith("|"):
        raise ConfigurationError("pin-source is a file's path, or file: and that")
    return Path(path)

# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""One login to a PKCS#11 token for a whole process, made again when the token was lost.

PKCS#11 logs an application in, not a session, and a library is not promised to be called by
two threads at once: so one session per token, and one call at a time for all tokens.

A PIN that was refused once is not tried again: tokens lock themselves after a few.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from hashlib import sha256
from typing import TYPE_CHECKING, Any, TypeVar

from gateway.errors import ConfigurationError, KeyUnavailableError
from gateway.signing.providers.pkcs11_uri import TokenUri

if TYPE_CHECKING:
    import pkcs11

T = TypeVar("T")
_AGAIN_AFTER_S = 0.5
_lock = threading.RLock()
_tokens: dict[TokenUri, Token] = {}
_begun: set[str] = set()


def token_at(uri: TokenUri) -> Token:
    """This process's login to that token; nothing is opened yet."""
    with _lock:
        return _tokens.setdefault(uri, Token(uri))


class Token:
    """A token that is logged in to when it is needed. Thread-safe; shows no PIN."""

    def __init__(self, uri: TokenUri) -> None:
        """Name the token; `token_at` is the way in."""
        self._uri = uri
        self._session: pkcs11.Session | None = None
        self._not_before = 0.0
        self._refused_pin = b""
        self.logins = 0
        """How often a session was opened: what was found in an older one is no more."""

    def run(self, work: Callable[[pkcs11.Session], T]) -> T:
        """Works with the token; once more with a new session where the old one is lost.

        Raises:
            KeyUnavailableError: the token is not there, does not let us in, or does not do
                what it was asked. Its own text is left out.
            ConfigurationError: no library is named, or it cannot be loaded.
        """
        library = _library()
        with _lock:
            if self._session is not None:
                try:
                    return work(self._session)
                except library.PKCS11Error:
                    self._session = None
            session = self._open(library)
            try:
                return work(session)
            except library.PKCS11Error as error:
                self._session = None
                raise KeyUnavailableError(
                    f"the token did not do what it was asked ({type(error).__name__})"
                ) from None

    def _open(self, library: Any) -> pkcs11.Session:
        if time.monotonic() < self._not_before:
            raise KeyUnavailableError("the token is not available")
        pin = self._uri.pin()
        digest = sha256(pin.encode()).digest()
        if digest == self._refused_pin:
            raise KeyUnavailableError(
                "the token refused this PIN, which is not tried again: put the right one in its"
                " place"
            )
        try:
            module = self._module(library)
            session = self._logged_in(library, self._find(module), pin)
        except library.PKCS11Error as error:
            if isinstance(error, (library.PinIncorrect, library.PinInvalid, library.PinLenRange)):
                self._refused_pin = digest
            self._not_before = time.monotonic() + _AGAIN_AFTER_S
            raise KeyUnavailableError(
                f"the token is not available ({type(error).__name__})"
            ) from None
        self._session = session
        self.logins += 1
        return session

    def _module(self, library: Any) -> Any:
        path = self._uri.module()
        try:
            module = library.lib(path)
        except (library.PKCS11Error, OSError):
            raise ConfigurationError("the token's PKCS#11 library cannot be loaded") from None
        if path in _begun:
            # Only so does a library look for tokens anew. It ends the sessions of others here,
            # which they open again.
            module.reinitialize()
        _begun.add(path)
        return module

    def _find(self, module: Any) -> Any:
        uri = self._uri
        found = [
            token
            for token in module.get_tokens(
                token_label=uri.token or None, token_serial=uri.serial.encode() or None
            )
            if uri.manufacturer in {"", token.manufacturer_id} and uri.model in {"", token.model}
        ]
        if len(found) != 1:
            self._not_before = time.monotonic() + _AGAIN_AFTER_S
            many = "more than one token is" if found else "no token is"
            raise KeyUnavailableError(f"{many} what the pkcs11: URI says")
        return found[0]

    def _logged_in(self, library: Any, token: Any, pin: str) -> pkcs11.Session:
        try:
            session: pkcs11.Session = token.open(rw=True, user_pin=pin)
        except library.UserAlreadyLoggedIn:  # by another URI of the same token
            session = token.open(rw=True)
        return session


def _library() -> Any:
    """The PKCS#11 package, which only those need who use a token."""
    try:
        import pkcs11  # noqa: PLC0415
    except ImportError:
        raise ConfigurationError(
            "keys in a PKCS#11 token need the extra 'pkcs11': pip install 'credit-gateway[pkcs11]'"
        ) from None
    return pkcs11

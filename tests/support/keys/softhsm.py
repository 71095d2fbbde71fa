# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A PKCS#11 token for tests: SoftHSM2, in a folder of the test's own."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from secrets import token_hex

import pytest

from gateway.signing.providers.making import create_keys
from gateway.signing.providers.pkcs11_uri import PIN_VARIABLE, TokenUri
from gateway.signing.providers.token import Token, token_at
from gateway.signing.providers.token_keys import TOKEN_ALGORITHMS
from gateway.signing.providers.token_store import TokenStore

PIN = "73194426"
MODULES = (
    Path("/usr/lib/softhsm/libsofthsm2.so"),
    Path("/usr/lib64/softhsm/libsofthsm2.so"),
    Path("/usr/local/lib/softhsm/libsofthsm2.so"),
)


class SoftHsm:
    """A token; satisfies Place."""

    algorithms = frozenset(TOKEN_ALGORITHMS)

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        """Makes an empty token, which child processes see, too. Skips where there is none."""
        program = shutil.which("softhsm2-util")
        module = next(filter(Path.is_file, MODULES), None)
        if program is None or module is None:
            pytest.skip("SoftHSM2 is not installed")
        self._folder, self._patch, self._module = folder, patch, module
        self._tokens = folder / "tokens"
        self._tokens.mkdir(parents=True)
        (folder / "softhsm2.conf").write_text(f"directories.tokendir = {self._tokens}\n")
        patch.setenv("SOFTHSM2_CONF", str(folder / "softhsm2.conf"))
        patch.setenv(PIN_VARIABLE, PIN)
        label = f"gateway {token_hex(8)}"
        command = (program, "--init-token", "--free", "--label", label, "--pin", PIN)
        subprocess.run([*command, "--so-pin", "00000000"], check=True, capture_output=True)  # noqa: S603 - found above
        quoted = label.replace(" ", "%20")
        self.location = f"pkcs11:token={quoted}?module-path={module}"
        self._store = TokenStore(self.location)

    def make(self, algorithms: Sequence[str]) -> None:
        """As Place says."""
        create_keys(self._store, algorithms)

    def put_signer(self, name: str, algorithm: str, *, extractable: bool = False) -> None:
        """As Place says; one that could leave the token, where that is asked for."""
        from pkcs11 import Attribute  # noqa: PLC0415

        self.remove(name)
        template = {Attribute.SENSITIVE: True, Attribute.EXTRACTABLE: extractable}
        row = TOKEN_ALGORITHMS[algorithm]
        self._token.run(lambda session: row.make(session, name, template))

    def put_secret(self, name: str, secret: bytes) -> None:
        """As Place says."""
        self.remove(name)
        self._store.put_secret(name, secret)

    def remove(self, name: str) -> None:
        """As Place says."""
        from pkcs11 import Attribute  # noqa: PLC0415

        def destroy(session: object) -> None:
            """Every object of that label."""
            for found in list(session.get_objects({Attribute.LABEL: name})):  # type: ignore[attr-defined]
                found.destroy()

        self._token.run(destroy)

    def misspell(self, kind: str) -> None:
        """As Place says."""
        self._store.put_secret(f"{kind}_2", b"2" * 32)

    def visible(self) -> list[bytes]:
        """As Place says: what lets anybody in."""
        return [PIN.encode()]

    def pull_out(self) -> None:
        """The token is gone."""
        self._tokens.rename(self._tokens.with_name("away"))
        self._tokens.mkdir()

    def put_back(self) -> None:
        """And is back."""
        self._tokens.rmdir()
        self._tokens.with_name("away").rename(self._tokens)

    def hanging(self) -> str:
        """Where the same token is for other processes, in which its signatures can hang.

        A process can use one module only, and this one has the other. Skips where nothing
        compiles it.
        """
        compiler = shutil.which("cc")
        if compiler is None:
            pytest.skip("there is no C compiler")
        made = self._folder / "hanging_module.so"
        source = Path(__file__).with_name("hanging_module.c")
        command = (compiler, "-shared", "-fPIC", "-o", str(made), str(source), "-ldl")
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - found above
        self._patch.setenv("HANG_MODULE", str(self._module))
        self._patch.setenv("HANG_FILE", str(self._folder / "hang"))
        return self.location.replace(str(self._module), str(made))

    def hang(self) -> None:
        """From now on no signature there returns."""
        (self._folder / "hang").touch()

    def go_on(self) -> None:
        """All that hang return, and others."""
        (self._folder / "hang").unlink()

    @property
    def _token(self) -> Token:
        return token_at(TokenUri.parse(self.location))

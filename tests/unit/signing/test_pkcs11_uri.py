# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What a pkcs11: URI may say, and where the PIN comes from."""

from __future__ import annotations

from pathlib import Path

import pytest

from gateway.errors import ConfigurationError, KeyFileError
from gateway.signing.providers.location import key_store
from gateway.signing.providers.pkcs11_uri import MODULE_VARIABLE, PIN_VARIABLE, TokenUri


def test_a_uri_names_token_module_and_pin_file() -> None:
    uri = TokenUri.parse(
        "pkcs11:token=The%20Gateway;serial=12%3b;manufacturer=A;model=B"
        "?module-path=/usr/lib/x.so&pin-source=file:/run/pin"
    )
    assert uri == TokenUri("The Gateway", "12;", "A", "B", "/usr/lib/x.so", Path("/run/pin"))


@pytest.mark.parametrize("source", ["/run/pin", "file:/run/pin", "file:///run/pin"])
def test_a_pin_file_is_a_path_or_a_file_uri(source: str) -> None:
    assert TokenUri.parse(f"pkcs11:token=t?pin-source={source}").pin_file == Path("/run/pin")


@pytest.mark.parametrize(
    "location",
    [
        "pkcs11:",
        "pkcs11:token=",
        "pkcs11:model=x",
        "pkcs11:token=a;token=b",
        "pkcs11:token=a;object=log",
        "pkcs11:token=a;slot-id=3",
        "pkcs11:token=a?module-name=x",
        "pkcs11:token=a?pin-source=|cat%20pin",
        "pkcs11:token=a?pin-source=file:",
        "pkcs11:token",
        "env:",
        "env:a-b",
        "env:KEYS_",
    ],
)
def test_what_is_not_understood_is_refused_and_not_ignored(location: str) -> None:
    with pytest.raises(ConfigurationError):
        key_store(location)


def test_a_pin_in_the_uri_is_refused_and_not_repeated() -> None:
    with pytest.raises(ConfigurationError, match="pin-value") as refused:
        TokenUri.parse("pkcs11:token=a?pin-value=73194426")
    assert "73194426" not in str(refused.value)


def test_without_a_module_the_variable_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    uri = TokenUri.parse("pkcs11:token=a")
    with pytest.raises(ConfigurationError, match=MODULE_VARIABLE):
        uri.module()
    monkeypatch.setenv(MODULE_VARIABLE, "/usr/lib/y.so")
    assert uri.module() == "/usr/lib/y.so"


def test_a_pin_comes_from_the_variable_or_from_a_file_that_nobody_else_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PIN_VARIABLE, raising=False)
    with pytest.raises(KeyFileError, match=PIN_VARIABLE):
        TokenUri.parse("pkcs11:token=a").pin()
    monkeypatch.setenv(PIN_VARIABLE, "1")
    assert TokenUri.parse("pkcs11:token=a").pin() == "1"
    file = tmp_path / "pin"
    file.write_text("22\n")
    file.chmod(0o600)
    uri = TokenUri.parse(f"pkcs11:token=a?pin-source={file}")
    assert uri.pin() == "22"
    file.chmod(0o644)
    with pytest.raises(KeyFileError, match="others may read"):
        uri.pin()

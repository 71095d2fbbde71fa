# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""`gateway.client` is all that partners import, and its guide names all of it."""

from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType

from gateway import client

ROOT = Path(__file__).parents[3]
GUIDE = (ROOT / "docs" / "client.md").read_text(encoding="utf-8")
PRIVATE = re.compile(r"\bgateway\.client\._|\bfrom gateway\.client import _")
PUBLIC_PACKAGES = ("webhooks", "words")
"""What is public under a name of its own: what needs more than asking does."""
MAY_LOOK_INSIDE = (
    "gateway/client/",
    "tests/unit/client/",
    "tests/support/",
    "tests/bench/",
    "tests/fuzz/",
)
"""The client, the tests of its parts, what feeds its readers, and what plays gateway or client."""


def test_the_guide_names_every_public_name_and_no_other() -> None:
    named = re.findall(r"`(\w+)`", GUIDE.partition("| for | names |")[2].partition("\n\n")[0])
    assert sorted(named) == sorted(client.__all__)


def test_what_is_not_listed_as_public_has_a_private_name() -> None:
    listed = {*client.__all__, *PUBLIC_PACKAGES, "annotations"}
    assert [name for name in vars(client) if name not in listed and name[0] != "_"] == []


def test_the_guide_names_every_public_package() -> None:
    assert all(f"`gateway.client.{name}`" in GUIDE for name in PUBLIC_PACKAGES)


def test_every_public_name_is_explained() -> None:
    for name in client.__all__:
        value = getattr(client, name)
        assert not isinstance(value, ModuleType)
        assert value.__doc__


def test_nobody_reaches_past_the_public_face() -> None:
    reaching = [
        path.relative_to(ROOT).as_posix()
        for folder in ("gateway", "adapters", "tests", "docs")
        for path in (ROOT / folder).rglob("*")
        if path.suffix in {".py", ".md"} and PRIVATE.search(path.read_text(encoding="utf-8"))
    ]
    assert [path for path in reaching if not path.startswith(MAY_LOOK_INSIDE)] == []


def test_the_guide_imports_from_the_public_face_only() -> None:
    imported = set(re.findall(r"^(?:from|import) (gateway[\w.]*)", GUIDE, re.MULTILINE))
    assert imported == {"gateway.client"}

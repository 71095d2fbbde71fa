# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Documents name only what exists: commands, options, files, metrics, messages."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from opentelemetry.metrics import Instrument

from gateway.runtime import telemetry

_DOCUMENTS = ("*.md", "docs/**/*.md", "deploy/README.md")
_PLACES = ("gateway/", "adapters/", "proto/", "tests/", "deploy/", "docs/", "requirements/")
_LINK = re.compile(r"\]\((?!https?://|#)([^)#\s]+)(?:#[^)\s]*)?\)")
_SPAN = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
_CODE_LINE = re.compile(r"^(?:    |\$ )(.*)$")
_PLACEHOLDER = re.compile(r"<[^>]*>|\{[^}]*\}|(?<![A-Za-z])[A-Z]{3,}(?![A-Za-z.])")
_MADE = ("build/", "adapters/<", "tests/vectors/<")


def _documents(root: Path) -> list[Path]:
    return sorted(path for pattern in _DOCUMENTS for path in root.glob(pattern))


def _snippets(text: str) -> Iterator[str]:
    """Inline code, indented code and fenced code, a line at a time."""
    fenced = False
    for line in text.splitlines():
        if line.startswith("```"):
            fenced = not fenced
        elif fenced:
            yield line.removeprefix("$ ").strip()
        elif match := _CODE_LINE.match(line):
            yield match[1].strip()
        else:
            yield from _SPAN.findall(line)


@pytest.fixture(scope="module")
def texts(root: Path) -> dict[str, str]:
    """Every document by its path."""
    return {
        str(path.relative_to(root)): path.read_text(encoding="utf-8") for path in _documents(root)
    }


def test_the_documents_that_must_be_there_are(texts: dict[str, str]) -> None:
    wanted = {"README.md", "CHANGELOG.md", "docs/glossary.md", "docs/operations.md"}
    assert set(texts) >= wanted | {"docs/protocol.md", "docs/adapters.md", "docs/adr/README.md"}


def test_every_link_leads_somewhere(root: Path, texts: dict[str, str]) -> None:
    broken = [
        f"{name}: {target}"
        for name, text in texts.items()
        for target in _LINK.findall(text)
        if not (root / name).parent.joinpath(target).exists()
    ]
    assert broken == []


def test_every_file_that_is_named_exists(root: Path, texts: dict[str, str]) -> None:
    missing = []
    for name, text in texts.items():
        for span in _SPAN.findall(text):
            path = span.partition(" ")[0].partition(":")[0]
            if not path.startswith(_PLACES) or path.startswith(_MADE):
                continue
            pattern = _PLACEHOLDER.sub("*", path).rstrip("/")
            if not any(root.glob(pattern)):
                missing.append(f"{name}: {span}")
    assert missing == []


def test_every_make_target_that_is_named_exists(
    texts: dict[str, str], make_targets: dict[str, str]
) -> None:
    unknown = []
    for name, text in texts.items():
        for snippet in _snippets(text):
            match = re.match(r"make ([a-z][a-z-]*)\b", snippet)
            if match and match[1] not in make_targets:
                unknown.append(f"{name}: {snippet}")
    assert unknown == []


def _misnamed(snippet: str, verbs: dict[str, set[str]]) -> bool:
    """Whether a command line names a verb or an option that is not there."""
    try:
        words = shlex.split(snippet.partition(" | ")[0], comments=True)
    except ValueError:
        words = snippet.split()  # an excerpt with a quote that ends elsewhere
    words = [word for word in words[1:] if word not in {"[...]", "...", "…", "\\"}]
    if not words or words[0].startswith(("-", "[")):
        return False
    two = " ".join(words[:2])
    verb = two if two in verbs else words[0]
    options = {word.partition("=")[0] for word in words if word.startswith("--")}
    return verb not in verbs or not options <= verbs[verb]


def test_every_command_that_is_shown_exists_with_its_options(
    texts: dict[str, str], verbs: dict[str, set[str]]
) -> None:
    misnamed = [
        f"{name}: {snippet}"
        for name, text in texts.items()
        for snippet in _snippets(re.sub(r"\\\n\s*", " ", text))
        if re.match(r"credit-gateway(?: |$)", snippet) and _misnamed(snippet, verbs)
    ]
    assert misnamed == []


def test_every_decision_is_dated_listed_and_has_its_three_parts(root: Path) -> None:
    folder = root / "docs" / "adr"
    index = (folder / "README.md").read_text(encoding="utf-8")
    records = sorted(folder.glob("[0-9]*.md"))
    # A number is never used twice; work that is under way may hold one that is missing here.
    assert len({path.name[:4] for path in records}) == len(records)
    for path in records:
        title, _, dated, *_ = path.read_text(encoding="utf-8").splitlines()
        assert title.startswith(f"# {int(path.name[:4])}. ")
        assert re.fullmatch(r"\d{4}-\d\d-\d\d · (?:accepted|replaced by .+)", dated)
        parts = re.findall(r"^## (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
        assert parts == ["Context", "Decision", "Consequences"]
        assert f"| [{path.name[:4]}]({path.name}) | {title.partition('. ')[2]} |" in index


def test_operations_describes_every_instrument_with_its_unit(texts: dict[str, str]) -> None:
    rows = dict(
        re.findall(r"^\| `([a-z.]+)` \| (\S+) \|", texts["docs/operations.md"], re.MULTILINE)
    )
    # The definitions themselves: what a meter was asked for, whoever provides it.
    kinds = (Instrument, telemetry.KnownGauge)
    made = [value for value in vars(telemetry).values() if isinstance(value, kinds)]
    assert made
    source = Path(telemetry.__file__).read_text(encoding="utf-8")
    asked_for = r'(?:_meter\.create_\w+\(|KnownGauge\(\s*_meter,)\s*"([^"]+)",\s*unit="([^"]+)"'
    defined = dict(re.findall(asked_for, source))
    assert len(defined) == len(made)
    assert rows == defined


def test_operations_names_every_message_the_gateway_logs(root: Path, texts: dict[str, str]) -> None:
    logged = {
        message
        for file in (root / "gateway").rglob("*.py")
        for message in re.findall(
            r'_log\.(?:info|warning|error)\(\s*"([^"]+)"', file.read_text(encoding="utf-8")
        )
    }
    assert logged
    missing = {message for message in logged if f"`{message}`" not in texts["docs/operations.md"]}
    assert missing == set()


def test_no_word_of_the_glossary_stands_there_twice(texts: dict[str, str]) -> None:
    words = [
        word.strip()
        for cell in re.findall(r"^\| ([a-zA-Z][^|]*) \|", texts["docs/glossary.md"], re.MULTILINE)
        for word in cell.split(",")
        if cell not in {"word", "table"}
    ]
    assert len(words) == len(set(words))


def test_the_changelog_keeps_its_form(texts: dict[str, str]) -> None:
    headings = re.findall(r"^## (.+)$", texts["CHANGELOG.md"], re.MULTILINE)
    assert headings[0] == "[Unreleased]"
    for heading in headings[1:]:
        assert re.fullmatch(r"\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d", heading)
    kinds = set(re.findall(r"^### (.+)$", texts["CHANGELOG.md"], re.MULTILINE))
    assert kinds <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}

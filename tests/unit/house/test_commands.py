# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The Makefile, CI, the hooks and the pins say the same thing."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
import yaml

from tests.bench.figures.lines import ELSEWHERE

_PROMISED = {
    "help",
    "dev",
    "proto",
    "proto-check",
    "lint",
    "reformat",
    "types",
    "imports",
    "test",
    "test-all",
    "test-db",
    "test-exhaustive",
    "test-failover",
    "test-faults",
    "vectors",
    "fuzz",
    "bench",
    "demo",
    "serve",
    "check-readme",
    "check",
    "requirements",
    "clean",
}
_PIN = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[a-z,]+\])?==(\S+) \\$")


def _pins(root: Path, name: str) -> dict[str, str]:
    lines = (root / "requirements" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return {match[1]: match[2] for line in lines if (match := _PIN.match(line))}


def test_every_promised_target_exists_and_explains_itself(make_targets: dict[str, str]) -> None:
    assert set(make_targets) >= _PROMISED


def test_every_explained_target_is_phony_and_the_other_way_round(
    root: Path, make_targets: dict[str, str]
) -> None:
    text = (root / "Makefile").read_text(encoding="utf-8").replace("\\\n", " ")
    phony = re.search(r"^\.PHONY: (.*)$", text, re.MULTILINE)
    assert phony is not None
    assert set(phony[1].split()) == set(make_targets)


def test_make_alone_lists_the_targets(root: Path, make_targets: dict[str, str]) -> None:
    make = shutil.which("make")
    assert make is not None
    listed = subprocess.run(  # noqa: S603 - make of this machine, on our own file
        [make, "--no-print-directory"], cwd=root, capture_output=True, text=True, check=True
    ).stdout
    assert {line.split()[0] for line in listed.splitlines()} == set(make_targets)


def test_ci_runs_the_readmes_test_command_then_the_checks_then_every_other_test(root: Path) -> None:
    lines = (root / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    commands = [line for line in lines if line.startswith("make ")]
    assert commands[:2] == ["make test", "make check"]
    assert lines.index("export COVERAGE=1") < lines.index("make test")
    assert commands[-3:-1] == ["make test-failover", "make test-exhaustive"]
    assert commands[-1].startswith("make test-faults")
    assert re.search(
        r"^ *make test\b", (root / "README.md").read_text(encoding="utf-8"), re.MULTILINE
    )


def test_hooks_call_make_and_install_nothing(root: Path, make_targets: dict[str, str]) -> None:
    config = yaml.safe_load((root / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    hooks = [hook for repository in config["repos"] for hook in repository["hooks"]]
    assert {repository["repo"] for repository in config["repos"]} == {"local"}
    for hook in hooks:
        make, target = hook["entry"].split()
        assert make == "make"
        assert target in make_targets
        assert hook["language"] == "system"


@pytest.mark.parametrize("name", ["build", "runtime", "dev"])
def test_every_requirement_is_pinned_by_hash_and_names_no_address(root: Path, name: str) -> None:
    text = (root / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    assert "://" not in text
    assert "--index-url" not in text
    blocks = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]
    assert blocks
    for block in blocks:
        assert _PIN.match(block.splitlines()[0])
        assert "--hash=sha256:" in block


@pytest.mark.parametrize("name", ["build", "runtime"])
def test_development_pins_are_those_of_production_and_more(root: Path, name: str) -> None:
    assert _pins(root, name).items() <= _pins(root, "dev").items()


@pytest.mark.parametrize(
    ("extras", "name"), [(("", "server", "pkcs11"), "runtime"), (("parquet",), "dev")]
)
def test_what_the_package_declares_is_what_is_pinned(
    root: Path, extras: tuple[str, ...], name: str
) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    sets = project["optional-dependencies"] | {"": project["dependencies"]}
    assert set(sets) == {"", "server", "pkcs11", "parquet"}
    declared = {re.split(r"[\[>]", each)[0] for extra in extras for each in sets[extra]}
    wanted = {
        line.partition("[")[0]
        for line in (root / "requirements" / f"{name}.in").read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
    }
    assert declared <= wanted
    assert name == "dev" or declared == wanted


def test_the_released_wire_is_recorded(root: Path) -> None:
    image = (root / "proto" / "released.binpb").read_bytes()
    for file in sorted((root / "proto" / "creditgateway" / "v1").glob("*.proto")):
        assert f"creditgateway/v1/{file.name}".encode() in image


def test_every_source_file_names_its_licence(root: Path) -> None:
    for folder in ("gateway", "adapters", "tests"):
        for file in (root / folder).rglob("*.py"):
            text = file.read_text(encoding="utf-8")
            if not text:
                continue  # gateway/__init__.py is empty on purpose
            first = text.splitlines()[:2]
            assert [line.partition(":")[0] for line in first] == [
                "# SPDX-FileCopyrightText",
                "# SPDX-License-Identifier",
            ], file


def test_make_bench_measures_what_its_lines_are_read_from(root: Path) -> None:
    target = (root / "Makefile").read_text(encoding="utf-8").partition("\nbench: ")[2]
    recipe = target.partition("\n\n")[0]
    modules = [root / name.replace(".", "/") for name in re.findall(r"-m (tests\.\S+)", recipe)]
    sources = "".join(
        file.read_text(encoding="utf-8")
        for module in modules
        for file in [module.with_suffix(".py"), *module.glob("*.py")]
        if file.is_file() and file.name != "lines.py"  # which reads them
    )
    assert [line.file for line in ELSEWHERE if f'"{line.file}"' not in sources] == []

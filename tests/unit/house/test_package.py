# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The wheel that the container file builds holds everything the program reads."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

_FOLDERS = ("gateway", "adapters", "proto/creditgateway")
_READ = {".py", ".pyi", ".sql", ".toml", ".proto", ".typed", ".md", ".css"}


@pytest.mark.exhaustive
def test_the_wheel_holds_every_file_of_the_packages(root: Path, tmp_path: Path) -> None:
    source = tmp_path / "source"
    for folder in _FOLDERS:
        shutil.copytree(
            root / folder, source / folder, ignore=shutil.ignore_patterns("__pycache__")
        )
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(root / name, source / name)
    subprocess.run(  # noqa: S603 - our own interpreter
        [
            sys.executable,
            "-c",
            "import setuptools.build_meta as b, sys; b.build_wheel(sys.argv[1])",
            str(tmp_path),
        ],
        cwd=source,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    packed = set(zipfile.ZipFile(wheel).namelist())
    wanted = {
        str(file.relative_to(root)).removeprefix("proto/")
        for folder in _FOLDERS
        for file in (root / folder).rglob("*")
        if file.suffix in _READ or file.name == "py.typed"
    }
    assert wanted - packed == set()
    assert any(name.endswith("/licenses/LICENSE") for name in packed)

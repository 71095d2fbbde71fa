# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The keys that a unit of deploy/ hands to its service, as systemd lays them out."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

_DEPLOY = Path(__file__).parents[3] / "deploy"


def handed_over(unit: str, keys: Path, target: Path) -> Path:
    """A directory with what the unit loads: of the gateway's keys only these.

    Args:
        unit: file name in deploy/.
        keys: the gateway's key directory.
        target: is made.
    """
    target.mkdir(mode=0o700)
    text = (_DEPLOY / unit).read_text(encoding="utf-8")
    for name, source in re.findall(r"(?m)^LoadCredential=([^:]+):(.+)$", text):
        if "/keys/" in source:
            shutil.copy2(keys / Path(source).name, target / name)
        else:
            (target / name).write_text("something else that it is given\n", encoding="ascii")
    return target

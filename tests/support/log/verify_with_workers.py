# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""A verification that stands still with its workers alive, to be killed.

python -m tests.support.log.verify_with_workers URL VKEY: prints the process ids of the workers and
of what they were forked from, and waits.
"""

from __future__ import annotations

import multiprocessing
import sys
import time
from pathlib import Path

from gateway.audit.retention import RetentionCoverage
from gateway.log.checkpoint import LogVerifier
from gateway.services.audit.verify_segments import Span, Workers
from gateway.store.log.reading import WHOLE_LOG, AuditReader, connect_auditor


def parent_of(pid: int) -> int:
    """Linux: the fourth field, behind the name in brackets."""
    text = Path(f"/proc/{pid}/stat").read_text(encoding="ascii")
    return int(text.rpartition(")")[2].split()[1])


def main() -> None:
    """Until it is killed."""
    url, vkey = sys.argv[1:]
    with connect_auditor(url) as connection:
        access = AuditReader(connection).open("verify", {}, row_limit=WHOLE_LOG)
        with Workers(2, url, access, LogVerifier.parse(vkey)) as workers:
            spans = [Span(0, 64), Span(64, 128)]
            assert len(list(workers.digests(spans, b"k" * 16, RetentionCoverage()))) == len(spans)
            pids = [each.pid for each in multiprocessing.active_children() if each.pid]
            sys.stdout.write(" ".join(map(str, [*pids, *{parent_of(pid) for pid in pids}])) + "\n")
            sys.stdout.flush()
            time.sleep(300)


if __name__ == "__main__":
    main()

# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The console script `credit-gateway`."""

from __future__ import annotations

from gateway.cli.app import make_app


def main() -> None:
    """Runs the command line."""
    make_app()()


if __name__ == "__main__":
    main()

# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Portfolios as they are on the wire, for tests that are no client."""

from __future__ import annotations

from collections.abc import Sequence

from gateway.client import QUERY_BODY_TYPE
from gateway.domain.access.portfolio import Portfolio
from gateway.log.merkle import leaf_hash
from gateway.log.ranges import ItemsTree


def portfolio_of(bodies: Sequence[bytes]) -> Portfolio:
    """What is signed for some items."""
    root = ItemsTree([leaf_hash(body) for body in bodies]).root
    return Portfolio(QUERY_BODY_TYPE, len(bodies), root)

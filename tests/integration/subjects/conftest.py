# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The same world as that of the tests of facts: every change is a fact in the log."""

from __future__ import annotations

from tests.integration.facts.conftest import (
    _templates_apart,
    stores,
    stores_apart,
    template_url,
    world,
)

__all__ = ["_templates_apart", "stores", "stores_apart", "template_url", "world"]

# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The settings of a file, made anew in each process that takes a part of it."""

from __future__ import annotations

from adapters.registry import contribution_adapter_from
from gateway.services.contribute.outcome import ContributionSettings


def settings_of(content: bytes, institution: str, *, all_or_nothing: bool) -> ContributionSettings:
    """How a file is taken.

    Args:
        content: of the adapter's own file.
        institution: partner id of the contributor.
        all_or_nothing: one rejected row keeps the whole file out.

    Raises:
        AdapterError: the adapter's file is not valid.
    """
    return ContributionSettings(
        adapter=contribution_adapter_from(content),
        adapter_content=content,
        institution=institution,
        all_or_nothing=all_or_nothing,
    )

# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Makes the card and its page of the UCI file (make card).

    python -m tests.cards [FILE]

It needs requirements/cards.txt, which the gateway does not. Two thirds of the people make the
card; the others only measure it. The card in use is never rewritten: where the result differs
from it the command says so and ends with 1.
"""

from __future__ import annotations

import sys
from importlib.resources import files
from pathlib import Path

import numpy as np

from adapters.cards import CARDS, card_in_use
from gateway.domain.risk.card import load_card
from gateway.domain.risk.score import risk_of
from tests.cards.fitting import Fitted, fit
from tests.cards.page import Scored, write_page
from tests.cards.people import AS_OF, POPULATION, REAL_DATA, people_of

PAGE = Path("docs/cards")
_HEAD = """\
# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
#
# Made by `make card`, and never changed since: answers name this file by its SHA-256.
# How good it is: docs/cards/uci-missed-payment-1.md.

name = "uci-missed-payment"
version = 1
source = "UCI data set 350, Default of credit card clients (Taiwan, April to September 2005; \
I-Cheng Yeh, 2009; CC BY 4.0): the clients whose number's SHA-256 is not 0 modulo 3"
outcome = "default_payment_next_month: the payment of the month after the newest one is missed"

# Whom it was made of. It scores nobody else.
[population]
"""


def card_text(fitted: Fitted) -> str:
    """The card's file."""
    parts = [
        _HEAD,
        f'currency = "{POPULATION.currency}"\n',
        f"months = {POPULATION.months}\n",
        f"most_accounts = {POPULATION.most_accounts}\n",
        f"max_age_months = {POPULATION.max_age_months}\n",
    ]
    for figure, (upper, points) in fitted.bins.items():
        parts.append(f'\n[[figure]]\ncode = "{figure.name}"\n')
        parts.append(f"upper = {_list(upper)}\npoints = {_list(points)}\n")
    parts.append(
        "\n# Of the people with so many points or more, so many in 10,000 miss the payment.\n"
        f"[probability]\npoints_from = {_list(fitted.points_from)}\n"
        f"basis_points = {_list(fitted.basis_points)}\n"
    )
    return "".join(parts)


def _list(values: list[int]) -> str:
    return f"[{', '.join(map(str, values))}]"


def main(arguments: list[str]) -> int:
    """Makes both; the exit code."""
    people = list(people_of(Path(arguments[0]) if arguments else REAL_DATA))
    figures = np.array([person.figures for person in people])
    missed = np.array([int(person.missed) for person in people])
    held = np.array([person.held_back for person in people])
    content = card_text(fit(figures[~held], missed[~held])).encode()
    path = Path(str(files("adapters.cards"))) / CARDS[0]
    if path.exists() and path.read_bytes() != content:
        sys.stderr.write("the card that was released is another one; it stays as it is\n")
        return 1
    path.write_bytes(content)
    card = load_card(content)
    scores = [risk_of(person.summary, AS_OF, card) for person in people]
    write_page(PAGE, card, Scored(people, figures, missed, held, scores))
    return 0 if card.digest == card_in_use().digest else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The card's page: how good it is, for whom, and for whom it is less good."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import matplotlib as mpl
import numpy as np
from matplotlib.figure import Figure
from sklearn.ensemble import HistGradientBoostingClassifier

from gateway.domain.risk.card import Bins, Card
from gateway.domain.risk.figures import FIGURES
from gateway.domain.risk.score import RiskFigures
from tests.cards.fitting import Values
from tests.cards.measures import ROUNDS, SEED, auc, brier, interval, ks, stability
from tests.cards.people import Person

_TENTHS = 10
_SEXES = {1: "men", 2: "women"}
_SCHOOLS = {1: "graduate school", 2: "university", 3: "high school"}
_MARRIAGES = {1: "married", 2: "single"}
_AGES = ((21, 29), (30, 39), (40, 49), (50, 79))
_CUT = 0.3
"""Above this probability somebody is "flagged" in the table of groups."""


@dataclass(frozen=True)
class Scored:
    """Everybody, with their scores.

    Attributes:
        people: in the file's order.
        figures: a row per person.
        missed: 1 or 0.
        held: who was held back.
        scores: by the card.
    """

    people: Sequence[Person]
    figures: Values
    missed: Values
    held: Values
    scores: Sequence[RiskFigures]

    @property
    def points(self) -> Values:
        """By person."""
        return np.array([score.points for score in self.scores])

    @property
    def chance(self) -> Values:
        """By person, from 0 to 1."""
        return np.array([score.probability_basis_points for score in self.scores]) / 10_000


def write_page(folder: Path, card: Card, scored: Scored) -> None:
    """The page and its picture."""
    folder.mkdir(parents=True, exist_ok=True)
    name = f"{card.name}-{card.version}"
    parts = [
        _head(card, scored),
        _quality(scored),
        _calibration(folder / f"{name}.svg", scored),
        _stability(scored),
        _groups(scored),
        _points(card),
    ]
    (folder / f"{name}.md").write_text("\n".join(parts), encoding="utf-8")


def _head(card: Card, scored: Scored) -> str:
    population = card.population
    return f"""\
# Card `{card.name}`, version {card.version}

<!-- Made by `make card`. Change tests/cards, not this page. -->

The probability that next month's payment is missed, by points. The file is
`adapters/cards/{card.name.replace("-", "_")}_{card.version}.toml`, SHA-256
`{card.digest.hex()}`; answers name it by that hash.

- **Made of** the 30,000 credit-card clients of the UCI data set 350 (Taiwan, April to September
  2005; I-Cheng Yeh, 2009; CC BY 4.0), as the gateway keeps them when their file is contributed
  as `uci-csv`. It is a sample of one country, one product and one half-year of a credit crisis:
  measure it on your own people before you act on it.
- **Held back** from bins and points: the {scored.held.sum():,} clients of whose number (decimal
  digits in ASCII, without leading zeros) the SHA-256, read as a big-endian number, is 0 modulo 3.
  Everything below is measured on them unless it says otherwise.
- **It scores** people with at most {population.most_accounts} account ever reported, which is
  open, has a credit limit and is in {population.currency}, with {population.months} months
  reported without a gap, the newest at most {population.max_age_months} month before the as-of
  date's, and no repayment plan in force in them. Everybody else is not scored, with the reason.
- **It does not know** age, sex, marriage or education: the gateway stores none of them.
"""


def _quality(scored: Scored) -> str:
    held = scored.held
    missed, points, chance = scored.missed[held], scored.points[held], scored.chance[held]
    best = boosting(scored)
    count = len(missed)

    def row(name: str, measure: Callable[[Values], float]) -> str:
        low, high = interval(measure, count)
        return f"| {name} | {measure(np.arange(count)):.4f} | {low:.4f} to {high:.4f} |"

    rows = [
        row("AUC", lambda i: auc(points[i], missed[i])),
        row("KS", lambda i: ks(points[i], missed[i])),
        row("Brier score", lambda i: brier(chance[i], missed[i])),
        row("AUC of gradient boosting on the same figures", lambda i: auc(best[i], missed[i])),
        row("KS of gradient boosting", lambda i: ks(best[i], missed[i])),
        row(
            "AUC, boosting less card",
            lambda i: auc(best[i], missed[i]) - auc(points[i], missed[i]),
        ),
    ]
    constant = brier(np.full(count, missed.mean()), missed)
    learned = ~held
    return f"""\
## How good it is

| measure | held-back third | 95 % interval |
| --- | --- | --- |
{chr(10).join(rows)}

Intervals are the middle 95 % of {ROUNDS:,} bootstrap samples of people (seed {SEED}). Saying
{missed.mean():.1%} of everybody would have a Brier score of {constant:.4f}. On the two thirds
that the card was made of its AUC is {auc(scored.points[learned], scored.missed[learned]):.4f}
and its KS {ks(scored.points[learned], scored.missed[learned]):.4f}. The figures were chosen by
cross-validation within those two thirds.
"""


def boosting(scored: Scored) -> Values:
    """What gradient boosting says of the held-back third, from the same figures."""
    chance = np.zeros(int(scored.held.sum()))
    for seed in range(3):
        model = HistGradientBoostingClassifier(
            learning_rate=0.03,
            max_iter=300,
            max_leaf_nodes=15,
            min_samples_leaf=60,
            l2_regularization=5,
            max_features=0.3,
            random_state=seed,
        )
        model.fit(scored.figures[~scored.held], scored.missed[~scored.held])
        chance += model.predict_proba(scored.figures[scored.held])[:, 1] / 3
    return chance


def _calibration(picture: Path, scored: Scored) -> str:
    held = scored.held
    missed, chance = scored.missed[held], scored.chance[held]
    order = np.argsort(chance, kind="stable")
    tenths = np.array_split(order, _TENTHS)
    said = [float(chance[tenth].mean()) for tenth in tenths]
    seen = [float(missed[tenth].mean()) for tenth in tenths]
    error = [1.96 * (p * (1 - p) / len(t)) ** 0.5 for p, t in zip(seen, tenths, strict=True)]
    _draw(picture, said, seen, error)
    rows = [
        f"| {n} | {a:.1%} | {b:.1%} | {e:.1%} |"
        for n, (a, b, e) in enumerate(zip(said, seen, error, strict=True), 1)
    ]
    return f"""\
## Calibration

![Said and seen, by tenths of the held-back third]({picture.name})

| tenth, by probability | said | seen | ± (95 %) |
| --- | --- | --- | --- |
{chr(10).join(rows)}
"""


def _draw(picture: Path, said: list[float], seen: list[float], error: list[float]) -> None:
    mpl.use("agg")
    with mpl.rc_context({"svg.hashsalt": "card", "svg.fonttype": "none"}):
        figure = Figure(figsize=(5.6, 5.2), layout="constrained", facecolor="white")
        axes = figure.add_subplot()
        percent = [[100 * value for value in values] for values in (said, seen, error)]
        top = 1.1 * max(a + b for a, b in zip(percent[1], percent[2], strict=True))
        axes.plot([0, top], [0, top], color="#9a9a9a", linewidth=1, label="as said")
        axes.errorbar(
            percent[0], percent[1], yerr=percent[2], fmt="o", color="#2f7fbf", capsize=3,
            label="a tenth of the people, with its 95 % interval",
        )  # fmt: skip
        axes.set_xlim(0, top)
        axes.set_ylim(0, top)
        axes.set_aspect("equal")
        axes.set_xlabel("probability of a missed payment that the card says, %")
        axes.set_ylabel("of those people so many missed it, %")
        axes.legend(loc="upper left", frameon=False)
        axes.grid(visible=True, color="#e5e5e5", linewidth=0.7)
        figure.savefig(picture, metadata={"Date": None, "Creator": None})
    lines = picture.read_text(encoding="utf-8").splitlines()
    picture.write_text("\n".join(line.rstrip() for line in lines) + "\n", encoding="utf-8")


def _stability(scored: Scored) -> str:
    points, held = scored.points, scored.held
    half = np.arange(len(points)) < len(points) // 2
    psi = stability(points[~held], points[held])
    halves = stability(points[half], points[~half])
    return f"""\
## Stability

The population stability index of the points over tenths is {psi:.4f} from the two thirds to
the held-back third, and {halves:.4f} from the first half of the file to the second. Below 0.1 is
called stable. The file has one outcome month: stability over time cannot be measured with it.
"""


def _groups(scored: Scored) -> str:
    rows = []
    for title, members in _members(scored):
        chosen = members & scored.held
        if chosen.sum():
            rows.append(_group(title, scored, chosen))
    return f"""\
## By group

Measured only: no figure of the card knows these attributes. "Flagged" is a probability above
{_CUT:.0%}; of those who then paid, the share that was flagged is what a refusal at that bound
would cost people who would have paid.

| group | people | missed | said | AUC | flagged | flagged who paid | flagged who missed |
| --- | --- | --- | --- | --- | --- | --- | --- |
{chr(10).join(rows)}

Said above seen means that the card takes a group for riskier than it is. Figures of money (limit,
payments, charges) differ between groups, and so can points; who decides by the card has to look
at this table first.
"""


def _members(scored: Scored) -> list[tuple[str, Values]]:
    of = {
        name: np.array([person.attributes[name] for person in scored.people])
        for name in ("SEX", "EDUCATION", "MARRIAGE", "AGE")
    }
    found = [("everybody", np.ones(len(scored.people), dtype=bool))]
    for name, values in (("SEX", _SEXES), ("EDUCATION", _SCHOOLS), ("MARRIAGE", _MARRIAGES)):
        found += [(title, of[name] == value) for value, title in values.items()]
        if name != "SEX":
            other = ~np.isin(of[name], list(values))
            found.append((f"other or unknown {name.lower()}", other))
    found += [(f"aged {a} to {b}", (of["AGE"] >= a) & (of["AGE"] <= b)) for a, b in _AGES]
    return found


def _group(title: str, scored: Scored, chosen: Values) -> str:
    missed, points, chance = scored.missed[chosen], scored.points[chosen], scored.chance[chosen]
    flagged = chance > _CUT
    return (
        f"| {title} | {len(missed):,} | {missed.mean():.1%} | {chance.mean():.1%} "
        f"| {auc(points, missed):.3f} | {flagged.mean():.1%} | {flagged[missed == 0].mean():.1%} "
        f"| {flagged[missed == 1].mean():.1%} |"
    )


def _points(card: Card) -> str:
    tables = [
        f"### `{bins.figure.name}`\n\nThe figure is {FIGURES[bins.figure].meaning}.\n\n"
        f"| {FIGURES[bins.figure].unit} | points |\n| --- | --- |\n{chr(10).join(_rows(bins))}\n"
        for bins in card.bins
    ]
    return f"""\
## Points

100 points are one unit of log-odds; the best value of each figure has none. Points rise in one
direction only. Months are the {card.population.months} up to the newest reported one.

{chr(10).join(tables)}"""


def _rows(bins: Bins) -> list[str]:
    lows = [None, *bins.upper]
    highs = [*bins.upper, None]
    return [
        f"| {_band(low, high)} | {points} |"
        for low, high, points in zip(lows, highs, bins.points, strict=True)
    ]


def _band(low: int | None, high: int | None) -> str:
    if low is None:
        return f"up to {high:,}"
    return f"above {low:,}" if high is None else f"above {low:,}, up to {high:,}"

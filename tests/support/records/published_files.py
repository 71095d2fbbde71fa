# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Files in the form of public ones; every value is made up."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_EVEN, Decimal
from random import Random

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
AS_OF = (2018, 12)
PAID = ("Fully Paid", "Does not meet the credit policy. Status:Fully Paid")
FLOORS = {
    "Current": 0,
    "Fully Paid": 0,
    "Does not meet the credit policy. Status:Fully Paid": 0,
    "In Grace Period": 1,
    "Late (16-30 days)": 16,
    "Late (31-120 days)": 31,
    "Default": 121,
    "Charged Off": 121,
    "Does not meet the credit policy. Status:Charged Off": 121,
}
"""The fewest days of each status, written down a second time on purpose."""
_BETWEEN = ["grade", "sub_grade", "emp_title", "home_ownership", "annual_inc", "purpose", "title"]
LENDING_CLUB_HEADER = [
    "id",
    "member_id",
    "loan_amnt",
    "funded_amnt",
    "term",
    "int_rate",
    "installment",
    *_BETWEEN,
    "issue_d",
    "loan_status",
    "pymnt_plan",
    "url",
    "desc",
    "zip_code",
    "addr_state",
    "dti",
    "out_prncp",
    "out_prncp_inv",
    "total_pymnt",
    "last_pymnt_d",
    "last_pymnt_amnt",
    "next_pymnt_d",
    "last_credit_pull_d",
    "policy_code",
    "hardship_flag",
    "settlement_term",
]


def lending_club_loans(count: int, seed: int) -> list[dict[str, str]]:
    """Loans by column, as LendingClub wrote them."""
    random, loans = Random(seed), []  # noqa: S311 (made up)
    for number in range(count):
        status = random.choices(list(FLOORS), [60, 20, 3, 3, 2, 4, 1, 6, 1])[0]
        issued = random.randrange(2012 * 12, 2018 * 12 + 6)
        last = random.choice(
            [AS_OF[0] * 12 + AS_OF[1] - 1, random.randrange(issued, 2018 * 12 + 11)]
        )
        done = status in PAID or "Charged Off" in status
        loan = dict.fromkeys(LENDING_CLUB_HEADER, "")
        loan |= {
            "id": str(1_077_501 + 13_007 * number),
            "loan_amnt": str(random.randrange(1_000, 40_000, 25)),
            "term": random.choice([" 36 months", " 60 months"]),
            "int_rate": f" {random.randrange(500, 2_600) / 100}%",
            "installment": f"{random.randrange(3_000, 150_000) / 100}",
            "emp_title": random.choice(["Teacher", 'the "best", Inc.', "Ärztin", "n/a", ""]),
            "issue_d": f"{MONTHS[issued % 12]}-{issued // 12}",
            "loan_status": status,
            "desc": random.choice(["", "", 'Borrower added > cards,\r\nand a "car"\n', "; | '"]),
            "out_prncp": "0.0" if done else repr(random.random() * 30_000),
            "last_pymnt_d": f"{MONTHS[last % 12]}-{last // 12}",
            "last_pymnt_amnt": f"{random.randrange(100_000) / 100}",
            "title": "a,b",
        }
        if random.random() < 0.01 and not done:
            loan |= {"last_pymnt_d": "", "last_pymnt_amnt": "0.0"}
        loans.append(loan)
    return loans


def lending_club_file(loans: Sequence[Mapping[str, str]]) -> bytes:
    """The whole file: a note, the header, loans with a heading among them, totals."""
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    text.write("Notes offered by Prospectus (https://example.org/prospectus)\r\n")
    writer.writerow(LENDING_CLUB_HEADER)
    for number, loan in enumerate(loans):
        if number == len(loans) // 2:
            text.write("Loans that do not meet the credit policy\r\n")
        writer.writerow(loan.values())
    text.write("\r\n\r\n")
    for code in (1, 2):
        padding = "," * (len(LENDING_CLUB_HEADER) - 1)
        text.write(f'"Total amount funded in policy code {code}: 460296150"{padding}\n')
    return b"\xef\xbb\xbf" + text.getvalue().encode()


BERKA_HEADER = ["loan_id", "account_id", "date", "amount", "duration", "payments", "status"]


def berka_loans(count: int, seed: int) -> list[dict[str, str]]:
    """Loans by column, as PKDD'99's `loan.asc` has them, with decimal commas."""
    random, loans = Random(seed), []  # noqa: S311 (made up)
    for number in range(count):
        duration, payment = random.choice([12, 24, 36, 48, 60]), random.randrange(30_000, 999_999)
        whole = f"{payment * duration // 100:,}".replace(",", " ")
        values = [
            str(4_959 + number),
            str(2 + number),
            f"{random.randrange(93, 99)}{random.randrange(1, 13):02d}{random.randrange(1, 29):02d}",
            whole,
            str(duration),
            f"{payment // 100},{payment % 100:02d}",
            random.choices("ABCD", [30, 5, 59, 6])[0],
        ]
        loans.append(dict(zip(BERKA_HEADER, values, strict=True)))
    return loans


def berka_file(loans: Sequence[Mapping[str, str]]) -> bytes:
    """The whole file: semicolons, and quotes around what is no number."""
    lines = [";".join(f'"{name}"' for name in BERKA_HEADER)]
    for loan in loans:
        *numbers, status = loan.values()
        lines.append(";".join([*numbers, f'"{status}"']))
    return "".join(f"{line}\r\n" for line in lines).encode("windows-1250")


def cents(text: str) -> int:
    """To the nearest cent, half to even."""
    return int((Decimal(text) * 100).quantize(Decimal(1), ROUND_HALF_EVEN))

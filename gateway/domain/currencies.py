# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The currencies an account can be in, with their minor units.

Source: ISO 4217 list one, published 2026-01-01 by the maintenance agency (SIX), read
from the PyPI package iso4217 1.16.20260101. Taken are the codes in force that have a
minor unit and are not marked as funds: so no metals, no testing codes, no bond market
units, no CLF or COU. A withdrawn code (DEM, BGN since 2026) is none of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_BY_MINOR_UNIT = {
    0: """
        BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF
    """,
    2: """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD
        CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS
        GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP
        LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK
        NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS
        SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST
        XAD XCD XCG YER ZAR ZMW ZWG
    """,
    3: """
        BHD IQD JOD KWD LYD OMR TND
    """,
    4: """
        UYW
    """,
}

MINOR_UNITS: Mapping[str, int] = MappingProxyType(
    {code: digits for digits, codes in _BY_MINOR_UNIT.items() for code in codes.split()}
)
"""Decimals of each currency: 2 for CNY, so that 1.00 CNY is 100 in minor units."""

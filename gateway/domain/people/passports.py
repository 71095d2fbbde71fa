# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Passport numbers, which have no check character: the form is all that can be checked.

ICAO Doc 9303 (parts 3 and 4): a document number is at most nine letters and digits, and
means nothing without the state that issued it. So the issuer is named, and set apart:
"GBR-925665416". A bare number is refused, and with it every number of another scheme.

Issuers: the three-letter codes of ISO 3166-1 (read from the PyPI package pycountry 26),
as ICAO prints them, and UTO, Utopia, which ICAO keeps for specimens. ICAO's own codes
for bodies and for persons without a state are left out until a partner needs them.
"""

from __future__ import annotations

import re

SPECIMEN_ISSUER = "UTO"

_PASSPORT = re.compile(r"([A-Z]{3})[ -]([A-Z0-9]{1,9})", re.ASCII)
_STATES = """
    ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES
    BFA BGD BGR BHR BHS BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE
    CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK
    DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB
    GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND
    IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN
    LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT
    MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR
    NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU
    RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN
    SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA
    UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE
"""
_ISSUERS = frozenset(_STATES.split()) | {SPECIMEN_ISSUER}


def read_passport(text: str) -> str:
    """A passport's issuer and number in their one form; as `IdentifierScheme.read`.

    Raises:
        ValueError: the issuer is not named or not known, or the number is too long.
    """
    found = _PASSPORT.fullmatch(text)
    if found is None or found[1] not in _ISSUERS:
        raise ValueError
    return f"{found[1]}-{found[2]}"

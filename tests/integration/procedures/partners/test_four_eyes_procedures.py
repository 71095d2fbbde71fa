# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What needs a second operator, by the commands of docs/operations.md, each with their own login.

A gateway serves meanwhile. The last way out, by the database's owner, leaves findings for ever.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from gateway.signing.keys import load_signer
from tests.support.databases import NewStores
from tests.support.four_eyes.operators import opened_office
from tests.support.gateway.stack import Bank, Stack
from tests.support.log.remembered_log import ask
from tests.support.worlds.procedures import commands
from tests.support.worlds.steps import Steps
from tests.support.worlds.two_stores import recorded_bank

pytestmark = pytest.mark.exhaustive

(
    REGISTER,
    SET,
    APPROVE,
    REJECT,
    REQUEST,
    APPROVED,
    REVOKE_KEY,
    CHECK,
    SET_ASIDE,
    REGISTER_ANEW,
    PUT_BACK,
    REMOVE_OLD,
    APPROVE_ALL,
) = commands("Four eyes")
ADD_KEY = "credit-gateway partner add-key bank-a {}.pub.pem --json"


class Scene:
    """Two operators, each at a desk of their own, and the database's owner."""

    def __init__(self, stack: Stack, bank: Bank, desks: dict[str, Steps]) -> None:
        """Args: desks: by operator."""
        self.stack, self.bank = stack, bank
        self.owner = Steps(stack)
        self.alice, self.bob = desks["alice"], desks["bob"]

    async def waiting(self) -> list[str]:
        """What waits for approval."""
        said = await self.alice.done("credit-gateway approvals list --json")
        return [each["change"] for each in json.loads(said)]

    async def key_waits(self, name: str) -> str:
        """A further key of the bank, recorded by the first operator, waits."""
        await self.alice.done(f"credit-gateway keys new {name}.pem > {name}.pub.pem")
        said = json.loads(await self.alice.done(ADD_KEY.format(name)))
        assert said["state"] == "waiting-for-approval"
        (change,) = said["to_approve"]
        return str(change)

    async def approval_keys(self) -> list[str]:
        """Ids of the operators' keys that are not revoked."""
        listed = json.loads(await self.alice.done("credit-gateway operator-key list --json"))
        return [each["keyid"] for each in listed if each["state"] == "valid"]


@pytest.fixture
async def scene(new_stores: NewStores, tmp_path: Path) -> AsyncIterator[Scene]:
    """Both have registered keys; keys and policies need a second operator."""
    url, _ = new_stores(apart=False)
    stack = Stack(url, tmp_path)
    bank = recorded_bank(stack, "bank-a")
    (tmp_path / "office").mkdir()
    with opened_office(url, tmp_path / "office") as office:
        desks = {}
        for name in ("alice", "bob"):
            (tmp_path / name).mkdir()
            desks[name] = Steps(stack, tmp_path / name)
            login = office.url_of(name)
            desks[name].here |= {
                "CREDIT_GATEWAY_DATABASE_URL": login,
                "CREDIT_GATEWAY_AUDIT_DATABASE_URL": login,
            }
        async with stack.serving():
            await stack.settled()
            for desk in desks.values():
                await desk.done(REGISTER)
            await desks["alice"].done(SET)
            yield Scene(stack, bank, desks)
            await stack.settled()
            await ask(stack, bank)


async def test_a_change_waits_until_another_operator_approves_or_rejects_it(scene: Scene) -> None:
    approved, rejected = await scene.key_waits("first"), await scene.key_waits("second")
    await scene.bob.done(REJECT, CHANGE=rejected)
    await scene.alice.ends(1, APPROVE, CHANGE=approved)
    await scene.bob.done(APPROVE, CHANGE=approved)
    await scene.stack.settled()
    assert await scene.waiting() == []
    shown = json.loads(await scene.alice.done("credit-gateway partner show bank-a --json"))
    assert len(shown["keys"]) == 2
    await scene.owner.done(CHECK)
    await scene.owner.ends(1, CHECK.replace("30", "800"))
    await scene.owner.verified()


async def test_evidence_is_destroyed_by_a_request_that_another_operator_approved(
    scene: Scene,
) -> None:
    more = "credit-gateway four-eyes set --require destroy-evidence --json"
    (change,) = json.loads(await scene.alice.done(more))["to_approve"]
    await scene.bob.done(APPROVE, CHANGE=change)
    refused = await scene.alice.ends(2, REQUEST)
    (request,) = await scene.waiting()
    assert request in refused.stderr
    await scene.alice.ends(1, APPROVED, REQUEST=request)
    await scene.bob.done(APPROVE, CHANGE=request)
    await scene.alice.done(APPROVED, REQUEST=request)
    await scene.alice.ends(1, APPROVED, REQUEST=request)
    await scene.owner.verified()


async def test_a_stolen_key_of_an_operator_is_revoked_once_there_is_another(scene: Scene) -> None:
    before = await scene.approval_keys()
    stolen = load_signer(scene.bob.directory / "my-approval-key.pem").keyid
    assert stolen in before
    list_keys, revoke = REVOKE_KEY.splitlines()
    await scene.alice.done(list_keys)
    assert "fewer than two" in (await scene.alice.ends(1, revoke, KEYID=stolen)).stderr
    await scene.bob.done(REGISTER_ANEW.replace("--wait 60", ""))
    (change,) = await scene.waiting()
    await scene.alice.done(APPROVE, CHANGE=change)
    await scene.bob.done(REVOKE_KEY, KEYID=stolen)
    (change,) = await scene.waiting()
    await scene.alice.done(APPROVE, CHANGE=change)
    await scene.stack.settled()
    assert stolen not in await scene.approval_keys()
    waits = await scene.key_waits("first")
    await scene.bob.ends(1, APPROVE, CHANGE=waits)
    await scene.bob.done(APPROVE_ALL, CHANGES=waits)
    await scene.owner.verified()


async def test_where_nobody_can_approve_the_owner_restores_two_who_can(scene: Scene) -> None:
    old = await scene.approval_keys()
    await scene.owner.done(SET_ASIDE)
    await scene.owner.ends(1, CHECK)
    for desk in (scene.alice, scene.bob):
        await desk.done(REGISTER_ANEW)
    await scene.owner.done(PUT_BACK)
    assert len(await scene.approval_keys()) == 4
    set_aside = (scene.owner.directory / "set-aside.txt").read_text(encoding="utf-8")
    (scene.alice.directory / "set-aside.txt").write_text(set_aside, encoding="utf-8")
    assert set(set_aside.split()) == set(old)
    await scene.alice.done(REMOVE_OLD)
    await scene.bob.done(APPROVE_ALL, CHANGES=" ".join(await scene.waiting()))
    await scene.stack.settled()
    assert len(await scene.approval_keys()) == 2
    assert set(await scene.approval_keys()).isdisjoint(old)
    waits = await scene.key_waits("first")
    await scene.bob.done(APPROVE_ALL, CHANGES=waits)
    await scene.owner.done(CHECK)
    await scene.owner.verified("fact-not-approved", "fact-not-approved")

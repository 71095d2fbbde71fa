# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""What one server process is made of, put together in order."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from grpc_health.v1 import health, health_pb2
from psycopg_pool import AsyncConnectionPool

from adapters.registry import QUERY_ADAPTERS, adapter_content, query_adapter
from gateway.domain.access.header import Window
from gateway.domain.access.methods import METHODS
from gateway.domain.own_calls.cases import USUAL_ANSWER_DAYS
from gateway.domain.own_calls.recovery import RecoveryTimes
from gateway.errors import ConfigurationError, RefusalError
from gateway.log.checkpoint import LogSigner, LogVerifier
from gateway.log.cosignature import WitnessVerifier
from gateway.log.cosigned import parse_witness_keys
from gateway.rpc.callers import Callers
from gateway.rpc.forwarded import Forwarding
from gateway.rpc.health import BoundedHealthServicer
from gateway.rpc.signed import Served
from gateway.rpc.tls import ServerTls, TlsFiles
from gateway.runtime.checkpoint_file import CheckpointFile
from gateway.runtime.config import Settings
from gateway.runtime.shared import Shared
from gateway.runtime.system import Clock
from gateway.server.background.accesses import AccessLogging
from gateway.server.background.asking import AskingWatch
from gateway.server.background.facts import FactAdmission
from gateway.server.background.figures import Figures
from gateway.server.background.ids import IdsChange
from gateway.server.background.key_ends import KeyEnds
from gateway.server.background.quota_use import QuotaUse
from gateway.server.batches import make_batches
from gateway.server.certificate import ServerCertificate
from gateway.server.clock_watch import ClockWatch
from gateway.server.key_lists import KeyLists
from gateway.server.log_memory import LogMemory
from gateway.server.methods import Resources, served_methods
from gateway.server.partners import PartnerDirectory
from gateway.server.readiness import Probe, Readiness
from gateway.server.reloading import Reloading, reloading
from gateway.server.standbys import standbys_probe
from gateway.server.stores import Stores, Surroundings, open_stores
from gateway.services.batching import Batcher
from gateway.services.calls.answer_signing import probe_signers
from gateway.services.calls.signed_calls import SignedCalls
from gateway.services.consents.service import ConsentSteps
from gateway.services.disputes.service import DisputeSteps
from gateway.services.fitting.starting import check_start
from gateway.services.gathering import Gathering
from gateway.services.log.cosigning import Cosigning
from gateway.services.log.evidence import EvidenceSealers
from gateway.services.log.recording import Recorder
from gateway.services.plans.recording import PlanRecords
from gateway.services.plans.service import PlanSteps
from gateway.services.upload.formats import Formats
from gateway.services.upload.service import Uploads
from gateway.services.upload.setting_up import uploads_of
from gateway.signing.keys_in_use import KeysInUse
from gateway.store.admin.directory_reader import DirectoryReader
from gateway.store.cases.asking import AskingStore
from gateway.store.cases.own import OwnCases
from gateway.store.clock import database_time
from gateway.store.corrections.notices import Notices
from gateway.store.facts.admitting import append_facts
from gateway.store.log.audit_log import PostgresAuditStore
from gateway.store.log.cosignatures import CosignatureStore
from gateway.store.log.own_calls.entries import OwnEntries
from gateway.store.log.own_calls.recovery import LostAnswers
from gateway.store.log.successions.entries import notes_of, successions_of, with_successions
from gateway.store.log.uses import used_of_limits
from gateway.store.records.adapter_versions import approved_adapter, remember_adapter
from gateway.store.records.disputes import DisputeReader
from gateway.store.reminders.acknowledged import ReminderStates
from gateway.store.watch.changes import WatchedRecords
from gateway.store.watch.delivering import WatchLog

_DIRECTORY_MAX_AGE_S = 60.0
SERVICE_NAMES = tuple(dict.fromkeys(method.service for method in METHODS))
_SERVING = health_pb2.HealthCheckResponse.SERVING
_NOT_SERVING = health_pb2.HealthCheckResponse.NOT_SERVING


@dataclass(frozen=True, slots=True)
class Parts:
    """One process's parts."""

    clock: Clock
    shared: Shared
    callers: Callers
    stores: Stores
    directory: PartnerDirectory
    health: BoundedHealthServicer
    readiness: Readiness
    gathering: Gathering
    batchers: tuple[Batcher[Any, Any], ...]
    calls: SignedCalls
    served: tuple[Served, ...]
    accesses: AccessLogging
    facts: FactAdmission
    asking: AskingWatch
    figures: Figures
    ids: IdsChange
    cosigning: Cosigning
    successions: tuple[str, ...]
    memory: LogMemory | None
    tls: ServerTls
    key_lists: KeyLists
    reloading: Reloading
    uploads: Uploads | None
    stopping: asyncio.Event
    """Once set, calls that would go on for long end, as if their time was over."""


async def make_parts(
    settings: Settings, surroundings: Surroundings, stack: AsyncExitStack
) -> Parts:
    """Opens the database and puts everything together; nothing runs yet.

    Args:
        settings: of this process.
        surroundings: keys, clock, randomness, and what is shared with other workers.
        stack: closes the pools.

    Raises:
        ConfigurationError: a database was made with other keys or may lose what it
            has committed, or the witnesses or the log's state cannot be read.
        MisfitError: the stores do not fit each other, or the log does not continue the one
            that was remembered.
        KeyFileError: one of the gateway's own keys.
        StoreError: the database cannot be used.
    """
    clock = surroundings.clock
    tls = ServerTls(TlsFiles.of(settings), clock)
    files, keys = surroundings.keys, KeysInUse.of(surroundings.keys)
    surroundings = replace(surroundings, keys=keys)
    vkey = LogSigner(settings.origin, keys.log_signer()).vkey
    witnesses = _witnesses(settings.witnesses)
    stores = await open_stores(settings, surroundings, stack)
    successions = await successions_of(stores.log)
    log = with_successions(LogVerifier.parse(vkey), successions)
    key_lists = KeyLists(settings.key_list, settings.origin, log.vkeys)
    memory = await _checked_memory(settings, stores.audit, log)
    await _introduce(stores.records)
    directory = PartnerDirectory(
        DirectoryReader(stores.records).load,
        refresh_s=settings.directory_refresh_s,
        max_age_s=_DIRECTORY_MAX_AGE_S,
    )
    facts = FactAdmission(
        partial(append_facts, stores.audit, stores.facts, apart=bool(settings.audit_database_url)),
        directory.refresh,
        interval_s=settings.fact_interval_s,
    )
    await facts.everything()
    await directory.refresh()
    callers = Callers(
        max_connections=settings.max_connections_per_certificate,
        unsigned_calls_per_s=settings.unsigned_calls_per_s,
        message_timeout_s=settings.message_timeout_s,
        shared=surroundings.shared,
        forwarding=Forwarding(settings.forwarding_proxies, lambda: tls.clients, clock),
    )
    servicer = BoundedHealthServicer(callers)
    await _publish(servicer, ready=False)
    watch = _clock_watch(settings, stores, clock)
    certificate = ServerCertificate(lambda: tls.certificate, clock, lambda: tls.clients.due)
    sealers = EvidenceSealers(keys.evidence_keys(), surroundings.randomness)
    probes: dict[str, Probe] = {
        "clock": watch.probe,
        "certificate": certificate.probe,
        "evidence-key": partial(_evidence_key, sealers, clock),
        "signing-keys": partial(probe_signers, keys),
    }
    if settings.require_synchronous_standbys:
        probes["standbys"] = standbys_probe(stores.log, settings.require_synchronous_standbys)
    readiness = _readiness(settings, stores, directory, servicer, probes)
    cases = OwnCases(stores.audit)
    watches = WatchLog(stores.audit, stores.facts, apart=bool(settings.audit_database_url))
    batches = make_batches(settings, stores, readiness, cases, watches)
    recorder = Recorder(batches.appends, sealers, batches.portfolios.runs, batches.changes)
    window = Window(settings.max_age, settings.max_ahead)
    own_entries = OwnEntries(stores.log)
    ids = IdsChange(stores.change, interval_s=settings.directory_refresh_s)
    calls = SignedCalls(
        origin=settings.origin,
        window=window,
        keys=keys,
        recorder=recorder,
        clock=clock,
        uses=own_entries.uses,
        saw=watch.saw,
        may=ids.check,
    )
    uploads = await asyncio.to_thread(uploads_of, settings, files, keys, surroundings.randomness)
    consents = ConsentSteps(
        keys, stores.consents, stores.log, surroundings.randomness, recorder.reached
    )
    lost_answers = LostAnswers(stores.log)
    plans = None
    if settings.contribution_database_url:
        plans = PlanRecords(settings.contribution_database_url, clock)
    stopping = asyncio.Event()
    served = served_methods(
        Resources(
            keys,
            batches.lookups,
            batches.inquiries,
            batches.portfolios,
            lost_answers,
            RecoveryTimes(window, timedelta(hours=settings.recover_hours)),
            own_entries,
            cases,
            recorder,
            clock,
            consents,
            Formats(partial(approved_adapter, stores.records)),
            PlanSteps(keys, plans, lost_answers),
            Notices(stores.records, stores.log),
            DisputeSteps(
                keys,
                DisputeReader(stores.records),
                stores.consents,
                surroundings.randomness,
                partial(_dispute_rules, directory),
            ),
            stores.accounts,
            WatchedRecords(stores.records),
            watches,
            ReminderStates(stores.records),
            stopping,
            uploads,
        )
    )
    accesses = AccessLogging(
        stores.audit.append_accesses, clock, interval_s=settings.access_interval_s
    )
    asking = AskingWatch(
        AskingStore(stores.log, partial(_case_days, directory)).round,
        clock,
        interval_s=settings.asking_interval_s,
    )
    store = CosignatureStore(stores.log, [witness.vkey for witness in witnesses])
    cosigning = Cosigning(store, witnesses, clock)
    return Parts(
        clock,
        surroundings.shared,
        callers,
        stores,
        directory,
        servicer,
        readiness,
        batches.gathering,
        batches.all,
        calls,
        served,
        accesses,
        facts,
        asking,
        Figures(
            stores.log,
            stores.records,
            stores.by_name(),
            KeyEnds(
                lambda: directory.current, lambda: sealers.names, lambda: key_lists.expires, clock
            ),
            QuotaUse(lambda: directory.current, partial(used_of_limits, stores.log), clock),
        ),
        ids,
        cosigning,
        tuple(notes_of(successions)),
        memory,
        tls,
        key_lists,
        reloading(
            settings,
            tls=tls,
            key_lists=key_lists,
            keys=files,
            in_use=keys,
            calls=calls,
            sealers=sealers,
        ),
        uploads,
        stopping,
    )


def _case_days(directory: PartnerDirectory, partner_id: str) -> int:
    """How long a partner has to answer a case; also one that is suspended."""
    try:
        partner = directory.current.partners.get(partner_id)
    except RefusalError:  # not known just now: the case is opened all the same
        partner = None
    days = None if partner is None else partner.policy.case_days
    return USUAL_ANSWER_DAYS if days is None else days


def _dispute_rules(directory: PartnerDirectory, partner_id: str) -> str | None:
    """By which rules disputes about an institution's accounts run; also of one suspended."""
    partner = directory.current.partners.get(partner_id)
    return None if partner is None else partner.policy.dispute_rules


def _witnesses(file: Path | None) -> tuple[WitnessVerifier, ...]:
    """Whose cosignatures are kept and handed on. Raises ConfigurationError."""
    if file is None:
        return ()
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        raise ConfigurationError(f"cannot read {file.name}") from None
    return parse_witness_keys(lines)


async def _checked_memory(
    settings: Settings, log: PostgresAuditStore, verifier: LogVerifier
) -> LogMemory | None:
    """The memory of the log, if there is to be one, once stores and memory fit each other."""
    await asyncio.to_thread(
        check_start,
        settings.database_url,
        settings.audit_database_url or settings.database_url,
        verifier,
        accept_older_records=settings.accept_older_records,
    )
    if settings.log_state is None:
        return None
    file = CheckpointFile(settings.log_state, verifier)
    memory = LogMemory(
        log,
        file,
        verifier,
        interval_s=settings.log_state_interval_s,
        limit_s=settings.audit_limit_s,
    )
    await memory.check()
    return memory


async def _introduce(pool: AsyncConnectionPool[Any]) -> None:
    """The adapters of this process are kept, for replay."""
    for name in QUERY_ADAPTERS:
        content_hash = query_adapter(name).content_hash
        await remember_adapter(pool, name, content_hash, adapter_content(name))


def _readiness(
    settings: Settings,
    stores: Stores,
    directory: PartnerDirectory,
    servicer: health.aio.HealthServicer,
    others: Mapping[str, Probe],
) -> Readiness:
    """Ready is: log written, records read, partners known, clock and certificate good."""

    async def publish(ready: bool) -> None:
        await _publish(servicer, ready=ready)

    async def read() -> None:
        await stores.lookup.lookup(())

    probes = {"log": stores.audit.probe, "records": read, "partners": directory.probe, **others}
    limit_s = max(settings.audit_limit_s, settings.lookup_limit_s)
    return Readiness(probes, publish, interval_s=settings.probe_s, limit_s=limit_s)


async def _evidence_key(sealers: EvidenceSealers, clock: Clock) -> None:
    """Raises KeyFileError when there is no key for the evidence of now."""
    sealers.sealer(clock.now())


def _clock_watch(settings: Settings, stores: Stores, clock: Clock) -> ClockWatch:
    return ClockWatch(
        clock,
        {
            "records database": partial(database_time, stores.records),
            "log database": partial(database_time, stores.log),
        },
        limit_s=settings.clock_limit_s,
        monotonic=time.monotonic,
    )


async def _publish(servicer: health.aio.HealthServicer, *, ready: bool) -> None:
    for name in ("", *SERVICE_NAMES):
        await servicer.set(name, _SERVING if ready else _NOT_SERVING)

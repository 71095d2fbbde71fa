# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""docs/protocol.md says what the code does: bytes, tables, numbers."""

from __future__ import annotations

import json
import re
from hashlib import sha256
from types import ModuleType

import jsonschema
import pytest
from creditgateway.v1 import (
    consent_pb2,
    consent_service_pb2,
    contribution_pb2,
    contribution_service_pb2,
    correction_pb2,
    correction_service_pb2,
    credit_status_pb2,
    credit_status_service_pb2,
    dispute_pb2,
    dispute_service_pb2,
    envelope_pb2,
    obligations_pb2,
    plan_pb2,
    plan_service_pb2,
    portfolio_pb2,
    transparency_pb2,
    transparency_service_pb2,
    watch_pb2,
    watch_service_pb2,
)
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from google.protobuf.descriptor import FieldDescriptor

from gateway.client import render_trust_json
from gateway.domain.refusals.advice import advice
from gateway.domain.refusals.rows import Stage
from gateway.domain.refusals.table import REFUSALS
from gateway.errors import Reason
from gateway.log.receipt_steps import MAX_AGE, MAX_AHEAD, ReceiptStep
from gateway.rpc.connections import _MAX_STREAMS
from gateway.rpc.error_table import RECEIPT_KEY, RETRY_AFTER, STATUS, STATUS_DETAILS_KEY
from gateway.runtime.config import MAX_MESSAGE_BYTES, Settings
from gateway.signing.algorithms import ALGORITHMS
from gateway.signing.keys import public_key_pem
from gateway.wire.requests import MAX_PAYLOAD_BYTES
from tests.support.key_lists import Roots
from tests.support.log.lies import CANNOT_TELL
from tests.unit.docs.documents import PROTOCOL, filled, generated_parts, part_names
from tests.unit.docs.protocol_examples import ANSWER_SEED, ORIGIN, Story, examples, signer
from tests.unit.docs.reasons_document import REASONS, STAGE_FIELDS, reasons_text

TEXT = PROTOCOL.read_text(encoding="utf-8")
MODULES: tuple[ModuleType, ...] = (
    consent_pb2,
    consent_service_pb2,
    contribution_pb2,
    contribution_service_pb2,
    correction_pb2,
    correction_service_pb2,
    credit_status_pb2,
    credit_status_service_pb2,
    dispute_pb2,
    dispute_service_pb2,
    envelope_pb2,
    obligations_pb2,
    plan_pb2,
    plan_service_pb2,
    portfolio_pb2,
    transparency_pb2,
    transparency_service_pb2,
    watch_pb2,
    watch_service_pb2,
)
# What the gateway keeps for itself, and messages without fields.
LEFT_OUT = {"Evidence", "GetCheckpointRequest", "AddCosignatureResponse"} | {
    *consent_service_pb2.DESCRIPTOR.message_types_by_name,
    *correction_service_pb2.DESCRIPTOR.message_types_by_name,
    *dispute_service_pb2.DESCRIPTOR.message_types_by_name,
    *plan_service_pb2.DESCRIPTOR.message_types_by_name,
    *watch_service_pb2.DESCRIPTOR.message_types_by_name,
}
TYPES = {
    FieldDescriptor.TYPE_BOOL: "bool",
    FieldDescriptor.TYPE_BYTES: "bytes",
    FieldDescriptor.TYPE_STRING: "string",
    FieldDescriptor.TYPE_INT64: "int64",
    FieldDescriptor.TYPE_UINT32: "uint32",
    FieldDescriptor.TYPE_UINT64: "uint64",
    FieldDescriptor.TYPE_SINT32: "sint32",
}


def part(name: str) -> str:
    """A generated part as it stands in the document."""
    found = re.search(rf"<!-- begin {re.escape(name)} -->\n(.*?)\n<!-- end -->", TEXT, re.DOTALL)
    assert found, name
    return found[1]


def rows(markdown: str) -> list[list[str]]:
    """The cells of a Markdown table, without its head and without code marks."""
    lines = [line for line in markdown.splitlines() if line.startswith("|")]
    return [
        [cell.strip().strip("`") for cell in line.strip("|").split(" | ")] for line in lines[2:]
    ]


def table_after(heading: str) -> list[list[str]]:
    """The first table after some text."""
    _, found, rest = TEXT.partition(heading)
    assert found, heading
    return rows(rest[rest.index("\n|") :].split("\n\n")[0])


def type_name(field: FieldDescriptor) -> str:
    """A field's type as a .proto file writes it."""
    if field.message_type is not None:
        name = field.message_type.full_name.removeprefix("creditgateway.v1.")
    elif field.enum_type is not None:
        name = field.enum_type.full_name.removeprefix("creditgateway.v1.")
    else:
        name = TYPES[field.type]
    if field.is_repeated:
        return f"repeated {name}"
    optional = field.has_presence and field.message_type is None
    return f"optional {name}" if optional else name


def message_names() -> list[tuple[ModuleType, str]]:
    """Every message of the wire with its module."""
    return [(m, name) for m in MODULES for name in m.DESCRIPTOR.message_types_by_name]


def test_every_generated_part_is_what_the_code_makes_now() -> None:
    assert filled(TEXT) == TEXT, "run: python -m tests.unit.docs.documents"


def test_every_worked_example_stands_in_the_document() -> None:
    names = part_names(TEXT)
    assert len(set(names)) == len(names)
    assert {f"hex.{name}" for name in examples()} <= set(names)
    assert {name for name in generated_parts() if name.startswith(("proofs", "tree"))} <= set(names)


def test_no_hex_block_is_written_by_hand() -> None:
    by_hand = re.sub(r"<!-- begin .*?<!-- end -->", "", TEXT, flags=re.DOTALL)
    assert not re.search(r"^[0-9a-f]{16,}$", by_hand, re.MULTILINE)


@pytest.mark.parametrize(("module", "name"), message_names())
def test_every_message_is_there_with_its_field_numbers_and_types(
    module: ModuleType, name: str
) -> None:
    if name in LEFT_OUT:
        return
    expected = [
        [str(field.number), field.name, type_name(field)]
        for field in module.DESCRIPTOR.message_types_by_name[name].fields
    ]
    found = rows(part(f"table.{name}"))
    assert [row[:3] for row in found] == expected
    assert all(row[3] for row in found)


@pytest.mark.parametrize("module", MODULES)
def test_every_enum_is_there_with_its_numbers(module: ModuleType) -> None:
    for name, enum in module.DESCRIPTOR.enum_types_by_name.items():
        found = rows(part(f"table.{name}"))
        assert [row[:2] for row in found] == [[str(v.number), v.name] for v in enum.values]
        assert all(row[2] for row in found)


@pytest.mark.parametrize("module", MODULES)
def test_generated_code_has_a_package_in_go_java_and_c_sharp_without_a_patch(
    module: ModuleType,
) -> None:
    options = module.DESCRIPTOR.GetOptions()
    path, _, name = options.go_package.partition(";")
    assert options.java_multiple_files
    for package in (path, name, options.java_package, options.csharp_namespace):
        assert package
        assert f"`{package}`" in TEXT


def test_the_envelope_keeps_the_field_numbers_of_in_toto() -> None:
    found = {row[1]: row[0] for row in rows(part("table.Envelope") + "\n")}
    assert found == {"payload": "1", "payload_type": "2", "signatures": "3"}
    assert {row[1]: row[0] for row in rows(part("table.Signature"))} == {"sig": "1", "keyid": "2"}


def test_every_reason_is_explained_with_its_status_its_hint_and_what_to_do() -> None:
    found = {row[0]: row for row in rows(part("table.reasons"))}
    assert list(found) == [reason.value for reason in Reason]
    for reason in Reason:
        _, step, status, when, what_to_do, retry, logged, digest = found[reason.value]
        code, name = STATUS[reason].value[0], STATUS[reason].name
        assert status == f"{name}` ({code})"
        assert what_to_do == advice(reason.value)
        hint = RETRY_AFTER.get(reason)
        fixed = "-" if hint is None else f"after {hint.total_seconds():g} s"
        assert retry == ("as the hint says" if REFUSALS[reason].own_wait else fixed)
        assert when
        assert step
        assert logged in {"yes", "yes*", "no", "unknown"}
        assert digest in {"PAE", "message", "either", "-"}


def test_the_metadata_keys_are_those_the_gateway_sends() -> None:
    keys = [row[0] for row in table_after("two keys of trailing metadata")]
    assert keys == [STATUS_DETAILS_KEY, RECEIPT_KEY]


def test_every_algorithm_is_there_with_its_key_form_and_signature_length() -> None:
    found = {row[0]: row for row in table_after("## 5 Keys and algorithms")}
    assert list(found) == list(ALGORITHMS)
    for name, row in ALGORITHMS.items():
        key = row.generate()
        der = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        _, _, form, signature = found[name]
        length, prefix = re.fullmatch(r"(\d+) bytes, begins `([0-9a-f]+)", form).groups()  # type: ignore[union-attr]
        assert (len(der), der.hex().startswith(prefix)) == (int(length), True)
        bound = re.search(r"(at most )?(\d+) bytes", signature)
        assert bound
        size = len(row.signing(key)(b"message"))
        assert size <= int(bound[2]) if bound[1] else size == int(bound[2])


def test_bounds_and_defaults_are_those_of_the_settings() -> None:
    defaults = {name: field.default for name, field in Settings.model_fields.items()}
    text = " ".join(TEXT.split())
    age = f"{defaults['max_age'].total_seconds():g} s old"
    ahead = f"{defaults['max_ahead'].total_seconds():g} s in the future"
    assert f"at most {age} and at most {ahead}" in text
    assert f"less than {defaults['min_deadline_s'] * 1000:g} ms left" in text
    assert defaults["lookup_limit_s"] == defaults["audit_limit_s"]
    assert f"ends after {defaults['lookup_limit_s']:g} s by default" in text
    assert f"({defaults['directory_refresh_s']:g} s by default)" in text
    assert f"at most {_MAX_STREAMS} calls at a time" in text
    assert f"64 KiB ({MAX_MESSAGE_BYTES:,} bytes)" in text
    assert f"48 KiB ({MAX_PAYLOAD_BYTES:,} bytes)" in text


def test_the_contents_lead_to_every_section() -> None:
    headings = re.findall(r"^## (.+)$", TEXT, re.MULTILINE)
    anchors = {re.sub(r"[^\w -]", "", h).lower().replace(" ", "-") for h in headings}
    assert set(re.findall(r"\]\(#([\w-]+)\)", TEXT)) == anchors


def test_the_example_digest_is_that_of_the_example_pae() -> None:
    lines = part("hex.request-pae").splitlines()[1:-1]
    pae = bytes.fromhex("".join(lines))
    assert sha256(pae).hexdigest() in part("hex.request-digest")


def test_the_reasons_as_json_are_those_of_the_code() -> None:
    assert REASONS.read_text(encoding="utf-8") == reasons_text(), (
        "run: python -m tests.unit.docs.documents"
    )
    content = json.loads(REASONS.read_text(encoding="utf-8"))
    assert [row["reason"] for row in content["reasons"]] == [reason.value for reason in Reason]


def test_every_stage_of_an_entry_is_described_by_fields_that_it_has() -> None:
    fields = {field.name for field in transparency_pb2.AuditEntry.DESCRIPTOR.fields}
    for stage in Stage:
        assert set(STAGE_FIELDS[stage]) <= fields


def test_every_step_on_a_receipt_has_a_number_and_its_name_in_the_document() -> None:
    section = TEXT.partition("## 10 Receipts")[2].partition("\n## ")[0]
    named = re.findall(r"^([0-9]+)\. \*\*([a-z-]+)\*\*", section, re.MULTILINE)
    assert named == [(str(n), step.value) for n, step in enumerate(ReceiptStep, start=4)]
    window = f"{MAX_AHEAD.total_seconds():g} s before"
    assert window in " ".join(section.split())
    assert f"{MAX_AGE.total_seconds():g} s and the call's duration after" in " ".join(
        section.split()
    )


def test_the_fields_that_a_partner_cannot_check_are_named() -> None:
    section = TEXT.partition("### What you cannot check")[2].partition("\n## ")[0]
    assert {row[0] for row in rows(section)} >= CANNOT_TELL


def test_a_trust_file_follows_its_schema_and_a_wrong_one_does_not() -> None:
    schema = json.loads((PROTOCOL.parent / "trust.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    story = Story()
    key = public_key_pem(signer(ANSWER_SEED).public_key).decode()
    good = json.loads(
        render_trust_json(
            ORIGIN,
            [key],
            story.log.vkey,
            ["ed25519"],
            story.receipt(2, 5).checkpoint,
            key_list=Roots().signed().render(),
            successions=["a signed note"],
        )
    )
    jsonschema.validate(good, schema)
    assert set(good) == set(schema["properties"])
    wrongs: list[dict[str, object]] = [
        good | {"required_algorithm": []},
        good | {"answer_keys": []},
        good | {"log_key": "gateway.example"},
        good | {"required_algorithms": ["rsa"]},
        good | {"checkpoint": ""},
        {name: value for name, value in good.items() if name != "origin"},
    ]
    for wrong in wrongs:
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(wrong, schema)

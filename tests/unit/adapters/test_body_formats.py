# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Bounds and notations of JSON and XML bodies, on shapes of their own."""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import fromstring

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.bodies import json_format, xml_format
from adapters.bodies.shapes import build_shape
from gateway.errors import AdapterError, Reason, RefusalError

_JSON = build_shape([("a.b", str), ("a.n", int), ("a.c[]", str), ("a.g[].x", str)], ".")
_XML = build_shape([("/a/b", str), ("/a/n", int), ("/a/c[]", str), ("/a/g[]/x", str)], "/")


def _json(body: bytes, **limits: int) -> dict[str, Any]:
    return json_format.read(body, _JSON, **{"max_bytes": 1000, "max_depth": 5, **limits})


def _xml(body: bytes, **limits: int) -> dict[str, Any]:
    return xml_format.read(body, _XML, **{"max_bytes": 1000, "max_depth": 5, **limits})


def test_a_reading_is_flat_and_only_repeated_groups_are_nested() -> None:
    expected = {"b": "1", "n": -2, "c[]": ["x", "y"], "g[]": ["u", "v"]}
    flat = _json(b'{"a":{"b":"1","n":-2,"c":["x","y"],"g":[{"x":"u"},{"x":"v"}]}}')
    assert {k: flat[f"a.{k}"] for k in ("b", "n", "c[]")} | {
        "g[]": [item["a.g[].x"] for item in flat["a.g[]"]]
    } == expected
    flat = _xml(b"<a><b>1</b><c>x</c><g><x>u</x></g><c>y</c><n>-2</n><g><x>v</x></g></a>")
    assert {k: flat[f"/a/{k}"] for k in ("b", "n", "c[]")} | {
        "g[]": [item["/a/g[]/x"] for item in flat["/a/g[]"]]
    } == expected


def test_a_body_longer_than_the_limit_is_malformed() -> None:
    for read, body in ((_json, b'{"a":{}}'), (_xml, b"<a></a>")):
        assert read(body, max_bytes=len(body))
        with pytest.raises(RefusalError):
            read(body, max_bytes=len(body) - 1)


def test_json_depth_is_counted_outside_texts_only() -> None:
    brackets = b"[{" * 30 + rb"\"}"
    assert _json(b'{"a":{"b":"' + brackets + b'"}}')["a.b"]
    with pytest.raises(RefusalError) as caught:
        _json(b'{"a":{"g":[{"x":[[[]]]}]}}')
    assert caught.value.reason is Reason.MALFORMED_BODY
    # One level less deep: read, and refused for what it is.
    with pytest.raises(RefusalError) as caught:
        _json(b'{"a":{"g":[{"x":[]}]}}')
    assert caught.value.reason is Reason.INVALID_VALUE


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=30))
def test_json_texts_come_back_as_written(text: str) -> None:
    assert _json(json_format.write({"a": {"b": text}}))["a.b"] == text


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=30))
def test_xml_texts_come_back_as_written(text: str) -> None:
    if any(ord(character) in (0xFFFE, 0xFFFF) for character in text):
        return  # no characters of XML
    assert _xml(xml_format.write({"a": {"b": text}}))["/a/b"] == text


def test_namespaces_are_refused_and_looking_for_them_takes_no_time() -> None:
    for body in (
        b'<a xmlns="urn:x"><b>1</b></a>',
        b'<a><b\txmlns:y="urn:x">1</b></a>',
        b'<a><b \n xmlns:y="urn:x">1</b></a>',
    ):
        with pytest.raises(RefusalError) as caught:
            _xml(body)
        assert caught.value.reason is Reason.MALFORMED_BODY
    assert _xml(b"<a><b>a xmlns is text here</b></a>")["/a/b"] == "a xmlns is text here"
    for filling in (b"<", b"< ", b"<a "):
        # A day, were each "<" looked at to the end of the body: this would not end in time.
        body = filling * (4_000_000 // len(filling)) + b"xmlns"
        with pytest.raises(RefusalError):
            _xml(body, max_bytes=len(body))


def test_xml_that_is_written_is_well_formed_for_any_other_reader() -> None:
    body = xml_format.write({"a": {"b": "<&>", "n": 3, "c": ["x", "y"], "g": [{"x": "u"}]}})
    root = fromstring(body)  # noqa: S314 (the test's own bytes)
    assert [(child.tag, child.text) for child in root] == [
        ("b", "<&>"),
        ("n", "3"),
        ("c", "x"),
        ("c", "y"),
        ("g", None),
    ]


@pytest.mark.parametrize("text", ["", "1.0", "+1", "01", "1e3", "0x1", " 1", "1" * 21, "１"])  # noqa: RUF001 (a full-width digit is the test)
def test_xml_integers_have_one_notation(text: str) -> None:
    with pytest.raises(RefusalError) as caught:
        _xml(f"<a><n>{text}</n></a>".encode())
    assert (caught.value.reason, caught.value.field) == (Reason.INVALID_VALUE, "/a/n")


@pytest.mark.parametrize("value", ["1.0", "true", '"1"', "null", "[1]"])
def test_json_integers_have_one_notation(value: str) -> None:
    with pytest.raises(RefusalError) as caught:
        _json(f'{{"a":{{"n":{value}}}}}'.encode())
    assert (caught.value.reason, caught.value.field) == (Reason.INVALID_VALUE, "a.n")


@pytest.mark.parametrize(
    "leaves",
    [
        [("a.b", str), ("a.b", str)],
        [("a.b", str), ("a.b.c", str)],
        [("a.b.c", str), ("a.b", str)],
        [("a.b[]", str), ("a.b", str)],
        [("a.b", str), ("a.b[]", str)],
        [("a.b[].c", str), ("a.b.d", str)],
        [("a b", str)],
        [("", str)],
    ],
)
def test_paths_that_contradict_each_other_make_no_shape(
    leaves: list[tuple[str, type[str]]],
) -> None:
    with pytest.raises(AdapterError):
        build_shape(leaves, ".")

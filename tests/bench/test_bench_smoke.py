# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""The benchmarks themselves work; how quick anything is, is no test's business."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.bench import page, pairs, uniform_bench
from tests.bench.clients.job import Result
from tests.bench.figures import lines, tables
from tests.bench.figures.summary import summarise
from tests.bench.rounds.measuring import Run, measure
from tests.bench.rounds.options import arguments
from tests.bench.rounds.plan import Step
from tests.bench.servers.contenders import CONTENDERS
from tests.bench.world import World, make_world

pytestmark = pytest.mark.exhaustive

# A slow machine is no fault: the gateway may take its time here.
_UNHURRIED = {"CREDIT_GATEWAY_AUDIT_LIMIT_S": "60", "CREDIT_GATEWAY_LOOKUP_LIMIT_S": "60"}


@pytest.fixture(scope="module")
def world(module_database_url: str, tmp_path_factory: pytest.TempPathFactory) -> World:
    """Fifty people, for all benchmarks here."""
    directory = tmp_path_factory.mktemp("world")
    return make_world(module_database_url, directory, algorithm="ed25519", subjects=50)


def _run(module: str, *settings: object) -> str:
    done = subprocess.run(  # noqa: S603 - our own interpreter on our own module
        [sys.executable, "-m", module, *map(str, settings)],
        env=os.environ | _UNHURRIED,
        capture_output=True,
        text=True,
        check=False,
        timeout=290,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def measured(world: World, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where a short run of two servers has left its files."""
    out = tmp_path_factory.mktemp("bench")
    short = ["--seconds", 0.05, "--open-seconds", 0.2, "--sweep-seconds", 0.05]
    few = ["--sweep-in-flight", 4, "--connections", 2]
    which = ["--points", "1,16", "--loads", "50", "--only", "conventional,gateway"]
    place = ["--world", world.directory, "--out", out]
    _run("tests.bench", "--quick", *short, *few, *which, *place)
    return out


@pytest.fixture(scope="module")
def result(measured: Path) -> dict[str, Any]:
    """What that run measured."""
    found: dict[str, Any] = json.loads((measured / "result.json").read_text(encoding="utf-8"))
    return found


def test_a_short_run_measures_every_part_of_two_servers_without_a_fault(
    result: dict[str, Any],
) -> None:
    assert (result["faultless"], result["complete"], result["faults"]) == (True, True, [])
    assert result["answers"] > result["checked"] > 0
    for part, points in (("curve", {1, 16}), ("open", {50})):
        rows = {(row["point"], row["contender"]) for row in result[part]}
        assert rows == {(p, name) for p in points for name in ("conventional", "gateway")}
    for row in result["curve"]:
        assert row["answers_per_s"] > 0
        assert 0 < row["p50_ms"] <= row["p99_ms"]
        assert row["load_us"] > 0 <= row["server_us"]
    assert [row["point"] for row in result["sections"]][-1] == "inquiries"
    assert {row["point"] for row in result["bodies"]} >= {"protobuf", "json-8000", "xml-8000"}


def test_every_field_of_a_row_is_explained_on_the_page(result: dict[str, Any]) -> None:
    text = page.PAGE.read_text(encoding="utf-8")
    fields = {key for part in ("curve", "open", "bodies") for row in result[part] for key in row}
    unexplained = {name for name in fields if f"`{name.removesuffix('_range')}`" not in text}
    assert unexplained == set()
    assert {name for name in result if f"`{name}`" not in text} == set()


def test_a_run_leaves_a_picture_of_each_part(measured: Path) -> None:
    for name in ("curve", "processors", "open", "sweeps"):
        assert (measured / f"{name}.png").read_bytes().startswith(b"\x89PNG")


def test_a_page_can_be_made_from_a_run(result: dict[str, Any], measured: Path) -> None:
    kept = json.loads(page.kept(result, measured))
    parts = tables.parts(kept)
    blank = "".join(f"<!-- begin {name} -->\n<!-- end -->\n" for name in parts)
    text = page.filled(blank, kept)
    assert all(part in text for part in parts.values())
    assert page.filled(text, kept) == text


def test_a_line_that_was_not_measured_does_not_pass(result: dict[str, Any], measured: Path) -> None:
    found = {line.name: line for line in lines.all_lines(result, measured)}
    assert found["answers/s to conventional, 16 in flight"].value is not None
    assert found["answers/s to conventional, 256 in flight"].verdict == "not measured"
    assert found["verify, to the bare loop that reads and hashes"].verdict == "not measured"


def test_a_line_of_another_measurement_says_its_range_and_when_its_file_is_older(
    result: dict[str, Any], tmp_path: Path
) -> None:
    sizes = [{"axis": "people", "size": 10}, {"axis": "people", "size": 10_000}]
    grown = {"people_ratio": 1.19, "partners_p99_ratio": 1.3, "sizes": sizes}
    (tmp_path / "growth.json").write_text(json.dumps(grown), encoding="utf-8")
    (tmp_path / "verify.json").write_text('{"ratio_to_read_and_hash": 0.61}', encoding="utf-8")
    os.utime(tmp_path / "verify.json", (0, 0))
    found = {line.name: line for line in lines.all_lines(result, tmp_path)}
    people = found["growth of people: processor time a query"]
    assert (people.verdict, people.note) == ("pass", "10 to 10,000")
    assert found["growth of partners: p99 of a query"].verdict == "FAIL"
    verify = found["verify, to the bare loop that reads and hashes"]
    assert (verify.verdict, verify.note) == ("pass", "earlier: 1970-01-01 00:00 UTC")


def test_an_interrupted_run_keeps_what_it_has_and_says_so(world: World) -> None:
    given = arguments(["--runs", "9", "--seconds", "0.05", "--points", "1", "--parts", "curve"])

    def interrupt(_so_far: Run) -> None:
        raise KeyboardInterrupt

    run = measure([CONTENDERS["echo"]], world, given, interrupt)
    assert (run.complete, run.faults, len(run.measured)) == (False, [], 1)
    result = summarise([CONTENDERS["echo"]], run, given, datetime.now(UTC))
    assert (result["complete"], result["faultless"]) == (False, True)
    assert result["curve"][0]["answers_per_s"] > 0


def test_a_checkout_is_compared_with_itself_pair_by_pair(world: World) -> None:
    root = str(Path(__file__).parents[2])
    few = ["--pairs", "2", "--points", "4", "--seconds", "0.05", "--only", "echo"]
    own = ["--python", sys.executable, "--world", world.directory]
    faults: list[str] = []
    found: list[tuple[Step, pairs.Pair]] = []
    pairs.measure(pairs.arguments([root, *few, *own]), found, faults)
    rows = {row["figure"]: row for row in pairs.summary(found)}
    assert faults == []
    assert set(rows) >= {"answers_per_s", "p50_ms", "p99_ms"}
    assert rows["p50_ms"]["pairs"] == 2
    assert rows["p50_ms"]["low"] <= rows["p50_ms"]["mean"] <= rows["p50_ms"]["high"]


@pytest.mark.parametrize(
    ("figure", "new", "verdict"),
    [
        ("p50_ms", [1.10, 1.11, 1.10], "LOST"),
        ("p50_ms", [1.02, 1.02, 1.02], "worse"),
        ("p50_ms", [0.90, 0.91, 0.90], "better"),
        ("p50_ms", [1.00, 1.01, 0.99], ""),
        ("p50_ms", [0.80, 1.50, 1.00], "unclear"),
        ("p50_ms", [1.50], "unclear"),
        ("answers_per_s", [1.10, 1.11, 1.10], "better"),
        ("answers_per_s", [0.90, 0.91, 0.90], "LOST"),
    ],
)
def test_a_loss_is_told_only_when_the_pairs_agree(
    figure: str, new: list[float], verdict: str
) -> None:
    assert pairs.ratio([(1.0, value) for value in new]).verdict(figure) == verdict


def test_pairs_of_an_earlier_run_of_the_same_commits_count_unless_it_had_a_fault() -> None:
    old, new = Result(answers=2, elapsed_s=1.0, p50_ms=4.0), Result(answers=1, elapsed_s=1.0)
    row = {"contender": "echo", "in_flight": 4, "old": asdict(old), "new": asdict(new)}
    commits = {"old": "a" * 40, "new": "b" * 40}
    result = {"commits": commits, "faults": [], "pairs": [row]}
    ((step, pair),) = pairs.earlier_pairs(result, commits)
    assert (step.contender, step.in_flight, pair) == ("echo", 4, {"old": old, "new": new})
    (told,) = pairs.summary([(step, pair), (step, pair)])
    assert (told["figure"], told["pairs"], told["mean"]) == ("answers_per_s", 2, 0.5)
    with pytest.raises(ValueError, match="fault"):
        pairs.earlier_pairs(result | {"faults": ["interrupted"]}, commits)
    with pytest.raises(ValueError, match="other commits"):
        pairs.earlier_pairs(result, commits | {"new": "c" * 40})


def test_the_file_of_an_earlier_run_is_not_overwritten(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ["elsewhere", "--out", str(tmp_path), "--earlier"]
    assert pairs.arguments([*given, str(tmp_path / "other.json")]).out == tmp_path
    with pytest.raises(SystemExit):
        pairs.arguments([*given, str(tmp_path / "." / "pairs.json")])
    assert "overwritten" in capsys.readouterr().err


def test_a_commit_is_told_with_whether_the_files_are_as_it_has_them(tmp_path: Path) -> None:
    git = ["git", "-C", str(tmp_path), "-c", "user.name=a", "-c", "user.email=a@b.example"]
    assert pairs.commit_of(tmp_path) == ""
    for words in ("init -q", "add .", "commit -q -m first"):
        (tmp_path / "file").write_text("one")
        subprocess.run([*git, *words.split()], check=True)  # noqa: S603 - our own
    commit = pairs.commit_of(tmp_path)
    assert len(commit) == 40
    (tmp_path / "file").write_text("two")
    assert pairs.commit_of(tmp_path) == f"{commit}+"


def test_a_small_world_is_made_in_bulk_and_answers_without_a_fault(tmp_path: Path) -> None:
    sizes = ["--people", "600", "--entries", "", "--partners", ""]
    short = ["--rounds", 1, "--seconds", 0.05, "--concurrency", 4]
    _run("tests.bench.growth", *sizes, *short, "--out", tmp_path)
    found = json.loads((tmp_path / "growth.json").read_text(encoding="utf-8"))
    (row,) = found["sizes"]
    assert (row["axis"], row["size"], row["faultless"]) == ("people", 600, True)
    assert found["people_ratio"] == found["people_p99_ratio"] == 1


def test_the_time_around_the_steps_of_one_query_is_told() -> None:
    said = _run("tests.bench.around", "--batch", 4)
    assert "the whole handler, 4 queries together" in said


def test_the_time_of_each_step_is_told() -> None:
    said = _run("tests.bench.steps", "--batch", 4)
    assert all(f"\n{name}" in said for name in ("4 header", "9 report", "11 group commit of 4"))


def test_a_small_log_is_verified_beside_bare_loops(tmp_path: Path) -> None:
    small = ("--entries", 2000, "--workers", 1, "--rounds", 2)
    _run("tests.bench.verify_bench", *small, "--out", tmp_path)
    found = json.loads((tmp_path / "verify.json").read_text(encoding="utf-8"))
    assert found["ratio_to_read_and_hash"] > 0


def test_a_small_file_is_contributed_and_its_progress_ends_with_it(tmp_path: Path) -> None:
    _run("tests.bench.contribution", "--months", 3000, "--workers", 1, "--out", tmp_path)
    found = json.loads((tmp_path / "contribution_large.json").read_text(encoding="utf-8"))
    assert found


def test_everybody_late_of_a_few_watched_people_is_told_of_and_the_memory_is_reported(
    tmp_path: Path,
) -> None:
    _run("tests.bench.watching", "--people", 40, "--cards", 30, "--workers", 1, "--out", tmp_path)
    found = json.loads((tmp_path / "watch.json").read_text(encoding="utf-8"))
    assert (found["people"], found["months"]) == (40, 180)
    assert found["events"] == found["expected"] > 0
    assert 0 < found["gateway_idle_mb"] <= found["gateway_most_mb"]
    assert found["planned"] == 2
    assert [each["events"] for each in found["passes"]] == [2, 0]
    assert found["passes"][0]["month_ended"]


def test_what_a_query_leaves_behind_is_measured(tmp_path: Path) -> None:
    short = ["--seconds", 1, "--concurrency", 4]
    _run("tests.bench.sizes.bytes_per_query", *short, "--out", tmp_path)
    found = json.loads((tmp_path / "bytes.json").read_text(encoding="utf-8"))
    assert min(found["evidence_files"], found["tiles"], found["database"]) > 0
    # How many answers a second brings depends on the machine: one file has to be full.
    left = found["entry_after_move"]
    assert left > 0 if left is not None else found["entries"] < 256


def test_portfolios_and_single_queries_are_compared(tmp_path: Path) -> None:
    few = ["--rounds", 1, "--people", 60, "--concurrency", 4, "--subjects", 50]
    _run("tests.bench.rounds.portfolio", *few, "--least", 0, "--out", tmp_path)
    found = json.loads((tmp_path / "portfolio.json").read_text(encoding="utf-8"))
    assert found["people_per_processor_s_to_single"] > 0
    assert [each["people"] for each in found["rounds"]] == [60, 60]


def test_a_few_evidence_keys_are_renewed_beside_a_bare_loop(tmp_path: Path) -> None:
    _run("tests.bench.rotate_bench", "--keys", 300, "--rounds", 1, "--out", tmp_path)
    found = json.loads((tmp_path / "rotate.json").read_text(encoding="utf-8"))
    assert found["ratio_to_bare_loop"] > 0


def test_a_short_run_next_to_junk_measures_without_a_fault(world: World, tmp_path: Path) -> None:
    settings = ["--seconds", 0.1, "--runs", 1, "--connections", 4, "--places", "gateway"]
    # How much is kept is for a whole run to say; this one is too short.
    kinds = ["--kinds", "bad signature", "--least", 0]
    place = ["--world", world.directory, "--out", tmp_path]
    _run("tests.bench.junk_bench", *settings, *kinds, *place)
    result = json.loads((tmp_path / "junk.json").read_text(encoding="utf-8"))
    assert result["faultless"] is True
    assert [row["kind"] for row in result["rows"]] == ["bad signature"]
    for pair in result["rounds"]:
        for side in (pair["base"], pair["junk"]):
            assert side["answers"] > 0
            assert sum(side["neighbour"]["outcomes"].values()) >= 4


def test_a_short_run_of_overload_tells_what_was_kept_or_that_it_cannot_be_measured_here(
    tmp_path: Path,
) -> None:
    # A world of its own: its Postgres is held to a part of a processor, too.
    settings = ["--seconds", 5, "--rounds", 1, "--times", 1, "--processors", 2, "--least", 0]
    place = ["--subjects", 50, "--deadline", 1, "--out", tmp_path]
    try:
        said = _run("tests.bench.overload", *settings, *place)
    except AssertionError as error:
        assert "no cgroup to hold the gateway" in str(error)  # noqa: PT017 - it says so, too
        return
    result = json.loads((tmp_path / "overload.json").read_text(encoding="utf-8"))
    stages = [stage["stage"] for stage in result["stages"]]
    others = ["overload", "flood", "hoarding"]
    assert stages == [each for other in others for each in ("peak", other, "peak")]
    peaks = [stage["goodput_per_s"] for stage in result["stages"] if stage["stage"] == "peak"]
    of_overload = result["stages"][1]["goodput_per_s"] / ((peaks[0] + peaks[1]) / 2)
    assert result["overload_kept"] == pytest.approx(of_overload, abs=0.001)
    assert all(sum(stage["answers"]) > 0 for stage in result["stages"])
    assert (tmp_path / "overload.png").stat().st_size > 0
    assert "of the peak" in said


def test_a_short_run_tells_how_the_times_of_refusals_are_distributed(
    world: World, tmp_path: Path
) -> None:
    # Whether they differ is for a whole run to say; this one is too short.
    settings = ["--calls", 20, "--limit", 1000, "--world", world.directory, "--out", tmp_path]
    said = _run("tests.bench.uniform_bench", *settings)
    found = json.loads((tmp_path / "uniform.json").read_text(encoding="utf-8"))
    assert set(found["kinds"]) == {"known", "unknown"}
    assert 0 <= found["largest_gap"] <= 1
    assert "unknown people" in said


@pytest.mark.parametrize(
    ("first", "second", "z", "gap"),
    [
        ([1.0, 2.0, 3.0], [1.5, 2.5, 2.0], 0.0, 1 / 3),
        ([4.0, 5.0, 6.0], [1.0, 2.0, 3.0], 1.964, 1.0),
        ([1.0, 2.0, 3.0], [4.0, 5.0, 6.0], -1.964, 1.0),
    ],
)
def test_two_distributions_are_compared_as_by_mann_whitney_and_kolmogorov_smirnov(
    first: list[float], second: list[float], z: float, gap: float
) -> None:
    assert uniform_bench.rank_sum_z(first, second) == pytest.approx(z, abs=0.25)
    assert uniform_bench.largest_gap(first, second) == pytest.approx(gap)


def test_a_short_run_beside_unsigned_calls_tells_a_ratio_for_each_kind_and_the_memory(
    database_url: str,
) -> None:
    settings = ["--seconds", 0.2, "--runs", 1, "--in-flight", 4, "--idle", 5, "--subjects", 5]
    settings += ["--settle", 0.1]
    said = _run("tests.bench.unsigned_calls", *settings, "--database-url", database_url)
    for name in (
        "good queries",
        "nothing",
        "health Check",
        "health Watch",
        "GetCheckpoint",
        "GetInclusionProof",
        "GetConsistencyProof",
        "an idle connection",
    ):
        assert f"\n{name}" in said


def test_the_comparison_of_two_stores_is_timed_as_a_whole_and_at_a_start() -> None:
    said = _run("tests.bench.fitting", "--facts", 2_500, "--rounds", 1).splitlines()
    assert [line.partition(":")[0] for line in said] == ["db check", "at a start"]
    assert all(line.endswith(" on a processor, with 2,500 changes") for line in said)

# SPDX-FileCopyrightText: 2026 The credit-gateway authors
# SPDX-License-Identifier: Apache-2.0
"""Counts the lines that tests run: a plugin of pytest, named by `make test COVERAGE=1`.

Tracing, which is what Python 3.11 offers, calls back at each line of everything, of other
people's packages too: the tests take half as long again. Here each statement of the measured
packages is preceded, as its module is loaded, by one that notes its line in a list, which
costs nearly nothing. What is a line to be counted, the report and the floor are coverage's
own, from pyproject.toml.

Why not slipcover 1.1.0, which does without tracing too: it is hardly quicker, counts every line
of a statement, where coverage counts statements, and with pytest-xdist does not heed what is to
be left out (its issue 84 of March 2026, open in November). From Python 3.12 on, coverage's own
`core = "sysmon"` does not trace either: measure it then.

A line is never counted that did not run. These run and are not counted: `except` and `case`
lines that do not match. As with tracing, what only child processes run is not.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from io import StringIO
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

import pytest
from coverage import Coverage

# A module's list, in the module; all of them, in what a process of pytest-xdist puts out.
_NAME = "_lines_that_ran"

_WHERE = ("lineno", "col_offset", "end_lineno", "end_col_offset")

Lines = dict[str, list[int]]
"""By file: for each line, from 0, whether it ran."""


class CountingFinder(MetaPathFinder):
    """Finds the measured packages' modules, and has their lines counted.

    Attributes:
        lines: of every module that was loaded.
    """

    def __init__(self, packages: Iterable[str]) -> None:
        """Nothing was loaded.

        Args:
            packages: whose modules are measured.
        """
        self.lines: Lines = {}
        self._packages = frozenset(packages)

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """As the usual finder does, but for who loads it."""
        if fullname.partition(".")[0] not in self._packages:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None and type(spec.loader) is SourceFileLoader:
            spec.loader = _CountingLoader(fullname, spec.loader.path, self.lines)
        return spec


class _CountingLoader(SourceFileLoader):
    def __init__(self, fullname: str, path: str, lines: Lines) -> None:
        super().__init__(fullname, path)
        self._lines = lines

    def get_code(self, fullname: str) -> CodeType:
        """Of the marked source; it is kept nowhere, where others would take it for the usual."""
        path = self.get_filename(fullname)
        return compile(marked(self.get_data(path)), path, "exec", dont_inherit=True)

    def exec_module(self, module: ModuleType) -> None:
        path = self.get_filename(module.__name__)
        length = self.get_data(path).count(b"\n") + 2
        vars(module)[_NAME] = self._lines.setdefault(path, [0] * length)
        super().exec_module(module)


def marked(source: bytes) -> ast.Module:
    """A module, each statement preceded by one that notes its line."""
    tree = ast.parse(source)
    _mark(tree)
    return tree


def _mark(node: ast.AST) -> None:
    """All statements below a node."""
    for field in ("body", "orelse", "finalbody"):
        statements = getattr(node, field, [])
        for each in statements:
            _mark(each)
        if statements:
            documented = field == "body" and _documents(node)
            setattr(node, field, _marked(statements, 1 if documented else 0))
    for each in (*getattr(node, "handlers", ()), *getattr(node, "cases", ())):
        _mark(each)
    if isinstance(node, ast.ExceptHandler):
        node.body.insert(0, _note(node, node.lineno))
    elif isinstance(node, ast.match_case):
        node.body.insert(0, _note(node.pattern, node.pattern.lineno))


def _documents(node: ast.AST) -> bool:
    documented = ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef
    return isinstance(node, documented) and ast.get_docstring(node, clean=False) is not None


def _marked(statements: list[ast.stmt], first: int) -> list[ast.stmt]:
    """The same, marked from the `first` one on."""
    made = statements[:first]
    for statement in statements[first:]:
        notes = [_note(statement, line) for line in _lines_of(statement)]
        # Nothing may stand before an import from the future.
        future = isinstance(statement, ast.ImportFrom) and statement.module == "__future__"
        made += [statement, *notes] if future else [*notes, statement]
    return made


def _lines_of(statement: ast.stmt) -> list[int]:
    """Where it begins, and its decorators do."""
    decorators = getattr(statement, "decorator_list", [])
    return [*(each.lineno for each in decorators), statement.lineno]


def _note(at: ast.stmt | ast.excepthandler | ast.pattern, line: int) -> ast.Assign:
    """`_lines_that_ran[line] = 1`, which counts as a part of `at` in a traceback."""
    where: dict[str, Any] = {name: getattr(at, name) for name in _WHERE}
    name, number = ast.Name(_NAME, ast.Load(), **where), ast.Constant(line, **where)
    target = ast.Subscript(name, number, ast.Store(), **where)
    return ast.Assign([target], ast.Constant(1, **where), **where)


class CountedLines:
    """The plugin: gathers what all processes of a run counted, and reports it at the end."""

    def __init__(self, root: Path) -> None:
        """Counts from now on; the measured packages were not imported yet.

        Args:
            root: where they are, and pyproject.toml, which names them.
        """
        self._root = root
        self._coverage = Coverage(data_file=None, config_file=str(root / "pyproject.toml"))
        self._floor: float = self._option("report:fail_under")
        self._sources: list[str] = self._option("run:source")
        self._finder = CountingFinder(self._sources)
        self._report = StringIO()
        assert not [name for name in sys.modules if name.partition(".")[0] in self._sources]
        sys.meta_path.insert(0, self._finder)

    def _option(self, name: str) -> Any:
        found = self._coverage.get_option(name)
        assert found is not None, name
        return found

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        """Another process of the run has ended."""
        self._add(getattr(node, "workeroutput", {}).get(_NAME, {}))

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """A run below the floor fails."""
        own = {path: bytes(ran) for path, ran in self._finder.lines.items()}
        output = getattr(session.config, "workeroutput", None)
        if output is not None:
            output[_NAME] = own
            return
        self._add(own)
        files = (path for each in self._sources for path in (self._root / each).rglob("*.py"))
        self._coverage.get_data().touch_files([str(path) for path in files])
        percentage = self._coverage.report(file=self._report, skip_covered=True)
        if percentage < self._floor:
            self._report.write(f"failed: {percentage:.1f} % is below the floor\n")
            if session.exitstatus == pytest.ExitCode.OK:
                session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def _add(self, lines: dict[str, bytes]) -> None:
        """What ran in one process: by file a byte for each line."""
        ran = {path: [line for line, hit in enumerate(hits) if hit] for path, hits in lines.items()}
        self._coverage.get_data().add_lines(ran)

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Coverage's table of the files of which a line did not run."""
        if self._report.getvalue():
            terminalreporter.section("lines that ran")
            terminalreporter.write(self._report.getvalue())


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Before anything of the project is imported."""
    early_config.pluginmanager.register(CountedLines(early_config.rootpath), "counted-lines")

# SPDX-License-Identifier: MIT
"""The reference: every register has a page, every link leads somewhere, nothing leaves the site."""

from __future__ import annotations

import hashlib
import http.client
import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

import pytest
from onereg.docs.bits import Bits
from onereg.docs.kernels import KernelTable, Listed, Period
from onereg.docs.links import slug, slugs
from onereg.docs.pages import Pages, make_pages
from onereg.docs.picture import Row, Span, rows
from onereg.docs.ranges import fold_names
from onereg.docs.site import POLICY, make_site
from onereg.generate import read_checked
from onereg.inputs import Inputs
from onereg.model import Spec
from onereg.query.listing import Vcpu, listed
from onereg.query.register_facts import id_text
from onereg.query.restore_order import restore_order
from onereg.read import read_spec

MAX_SITE_BYTES = 15_000_000
HOSTILE = "</script></title><script>alert(1)</script><img src=x onerror='a()'> \"&amp; {{ 7*7 }}"
VOID = {"meta", "link", "input", "col", "br", "img"}


class Page(HTMLParser):
    """What the tests look at in one page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: Counter[str] = Counter()
        self.links: list[str] = []
        self.resources: list[str] = []
        self.tags: Counter[str] = Counter()
        self.attributes: set[str] = set()
        self.scripts: list[str] = []
        self.policy = ""
        self.text = ""
        self.open: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.tags[tag] += 1
        self.attributes.update(values)
        if tag not in VOID:
            self.open.append(tag)
        if (id := values.get("id")) is not None:
            self.ids[id] += 1
        if tag == "a" or tag == "form":
            self.links.append(values.get("href") or values.get("action") or "")
        elif (url := values.get("src") or values.get("href")) is not None:
            self.resources.append(url)
        if tag == "script" and values.get("type") == "application/json":
            self.scripts.append("")
        if values.get("http-equiv") == "Content-Security-Policy":
            self.policy = values["content"] or ""

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An SVG shape."""

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open.pop() == tag, f"</{tag}> closes another element"

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "script":
            if self.scripts:
                self.scripts[-1] += data
        else:
            self.text += data


@pytest.fixture(scope="module")
def pages(own_inputs: Inputs) -> Pages:
    """Of the spec with the names that KVM has no id for, as the site has them."""
    return make_pages(read_spec(own_inputs.specs, own_inputs.schemas, names=True, cpus=True))


@pytest.fixture(scope="module")
def site(pages: Pages, root: Path) -> dict[str, str]:
    return make_site(pages, root / "templates/html")


@pytest.fixture(scope="module")
def parsed(site: dict[str, str]) -> dict[str, Page]:
    found = {path: Page(text) for path, text in site.items() if path.endswith(".html")}
    assert all(not page.open for page in found.values())
    return found


def onereg(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "onereg", *arguments],
        env=os.environ | environment,
        capture_output=True,
        text=True,
        check=False,
    )


# ---- What the pages say ----


def test_every_register_and_every_view_has_its_place(
    spec: Spec, pages: Pages, parsed: dict[str, Page]
) -> None:
    places = {
        (page.arch, instance.name): (f"{page.path}.html", instance.anchor if page.family else "")
        for page in pages.registers
        for instance in page.instances
    }
    assert set(places) == set(spec.registers)
    for (_, name), (path, anchor) in places.items():
        assert name in parsed[path].text, path
        assert not anchor or anchor in parsed[path].ids, path
    views = {
        instance.name: f"{page.path}.html" for page in pages.views for instance in page.instances
    }
    assert set(views) == {view.name for view in spec.views}
    assert all(name in parsed[path].text for name, path in views.items())


def test_every_id_is_on_its_page_and_in_the_index(
    spec: Spec, pages: Pages, site: dict[str, str]
) -> None:
    paths = {(page.arch, page.name): f"{page.path}.html" for page in pages.registers}
    for one_reg in spec.one_regs:
        text = f"<code>{id_text(one_reg.id)}</code>"
        assert text in site[paths[one_reg.arch, one_reg.register.family]], one_reg.name
        assert text in site["index.html"], one_reg.name


def test_every_field_and_every_value_is_on_the_page(spec: Spec, pages: Pages) -> None:
    bits = {(page.arch, page.name): page.bits for page in pages.registers}
    for register in spec.registers.values():
        of = bits[register.arch, register.family]
        entries = [
            entry
            for under in (of.common, *of.under)
            for entry in under.entries
            if entry.kind == "field"
        ]
        said = [(e.name, e.msb, e.lsb, tuple(v.number for v in e.values)) for e in entries]
        assert sorted(said) == sorted(
            (field.name, field.msb, field.lsb, tuple(v.number for v in field.values))
            for field in register.fields
        )


def every_bits(pages: Pages) -> Iterator[Bits]:
    yield from (page.bits for page in pages.registers)
    yield from (page.bits for page in pages.views)


def drawn(picture: tuple[Row, ...]) -> list[int]:
    return [
        bit
        for row in picture
        for cell in row.cells
        for bit in range(cell.msb, cell.lsb - 1, -1)
        if cell.span.lsb <= bit <= cell.span.msb
    ]


def test_a_picture_has_each_bit_once_and_in_order(pages: Pages) -> None:
    for bits in every_bits(pages):
        every = list(range(bits.width - 1, -1, -1))
        assert drawn(bits.picture) == every
        for under in bits.under:
            assert drawn(under.picture) == every, under.name


def test_bits_of_no_span_are_unsaid_and_long_spans_are_one_row() -> None:
    picture = rows([Span("field", "A", 127, 32), Span("field", "B", 7, 4)], 128)
    assert [(row.msb, row.lsb) for row in picture] == [(127, 32), (31, 0)]
    assert [cell.label for row in picture for cell in row.cells] == ["A", "", "B", ""]
    split = rows([Span("field", "A", 40, 8)], 64)
    assert [cell.label for row in split for cell in row.cells] == ["", "A[32:24]", "A[23:0]", ""]


def releases(period: Period) -> list[str]:
    return [release for release in (period.first, period.last) if release]


def table_of(pages: Pages, arch: str) -> KernelTable:
    return next(table for table in pages.kernels if table.arch == arch)


def test_the_kernels_of_a_register_are_those_that_list_it(spec: Spec, pages: Pages) -> None:
    """As ``onereg list --kernel`` predicts, which real kernels judge."""
    table = table_of(pages, "arm64")
    for number, period in enumerate(table.periods):
        for release in releases(period):
            there = {o.name for o in listed(spec, Vcpu("arm64", release, None, None))}
            for page in pages.registers:
                if page.arch != "arm64" or page.availability is None:
                    continue
                expanded = [
                    [run for run in row.runs for _ in range(run.periods)]
                    for row in page.availability.rows
                ]
                assert all(len(runs) == len(table.periods) for runs in expanded)
                is_listed = any(runs[number].listed is not Listed.NEVER for runs in expanded)
                assert is_listed == any(i.name in there for i in page.instances), page.name


def test_nothing_changes_within_a_period(spec: Spec, pages: Pages) -> None:
    for period in table_of(pages, "arm64").periods:
        lists = [
            [o.name for o in listed(spec, Vcpu("arm64", release, None, None))]
            for release in releases(period)
        ]
        assert all(one == lists[0] for one in lists)


def test_a_change_is_where_the_lists_differ(spec: Spec, pages: Pages) -> None:
    for step in table_of(pages, "arm64").steps:
        before, after = (
            {o.register.family for o in listed(spec, Vcpu("arm64", period.first, None, None))}
            for period in (step.before, step.after)
        )
        by_kind = {
            kind: {c.what.page for c in step.changes if c.kind.value == kind}
            for kind in ("new", "gone")
        }
        paths = {page.name: page.path for page in pages.registers if page.arch == "arm64"}
        assert by_kind["new"] == {paths[name] for name in after - before}
        assert by_kind["gone"] == {paths[name] for name in before - after}


def test_the_order_is_that_of_a_restore_and_arrows_lead_on(spec: Spec, pages: Pages) -> None:
    for graph in pages.orders:
        names = [name for step in graph.steps for name in step.names]
        assert names == [o.name for o in restore_order(list(spec.of_arch(graph.arch)))]
        layers = {node.name: node.layer for node in graph.nodes}
        assert all(layers[edge.first] < layers[edge.then] for edge in graph.edges)
        spots = [(node.layer, node.row) for node in graph.nodes]
        spots += [spot for edge in graph.edges for spot in edge.via]
        assert len(spots) == len(set(spots)), "a line crosses a box"
        at = {
            o.name: place for place, o in enumerate(restore_order(list(spec.of_arch(graph.arch))))
        }
        last = {
            n.name: max(at[o.name] for o in spec.of_arch(graph.arch) if o.set == n.name)
            for n in graph.nodes
        }
        for node in graph.nodes:
            first = min(at[o.name] for o in spec.of_arch(graph.arch) if o.set == node.name)
            whole = [
                e
                for e in graph.edges
                if e.then == node.name and f"{node.name} after {e.first}" in e.why
            ]
            assert all(last[edge.first] < first for edge in whole), node.name


def test_the_matrix_has_every_cell_in_all_of_its_modes(spec: Spec, pages: Pages) -> None:
    for matrix in pages.banks.matrices:
        modes = [mode.name for mode in matrix.modes]
        assert sorted(modes) == sorted(
            m.name for m in spec.modes if m.state.value == matrix.state and m.waived is None
        )
        there: dict[tuple[str, str], str | None] = {}
        for row in matrix.rows:
            assert sum(cell.columns for cell in row.cells) == len(modes)
            place = 0
            for cell in row.cells:
                for mode in modes[place : place + cell.columns]:
                    there[row.holds, mode] = cell.cell.name if cell.cell else None
                    assert cell.cell or cell.absent
                place += cell.columns
        for cell in spec.cells:
            if cell.state.value == matrix.state:
                own = [mode for (holds, mode), name in there.items() if name == cell.name]
                assert sorted(own) == sorted(set(cell.live_in) & set(modes))


def test_the_banks_that_reviewers_asked_for(pages: Pages, site: dict[str, str]) -> None:
    """X16 to X23 are LR, then SP; FIQ alone has SP first: transcribed from the Arm ARM."""
    order = "usr_sp usr_lr hyp_sp irq_lr irq_sp svc_lr svc_sp abt_lr abt_sp und_lr und_sp".split()
    expected = {bank: 13 + place for place, bank in enumerate(["usr_sp", "usr_lr", "hyp_sp"])}
    expected |= {bank: 16 + place for place, bank in enumerate(order[3:])}
    expected |= {"fiq_sp": 29, "fiq_lr": 30}
    cells = {cell.name: cell for cell in pages.banks.matrices[0].cells}
    for bank, number in expected.items():
        mode, _, name = bank.partition("_")
        cell = cells[f"{name.upper()}_{mode}"]
        assert cell.register is not None
        assert cell.register.text == f"X{number}"
        assert cell.id == f"0x60300000001000{2 * number:02x}"
        assert cell.id in site["banks.html"]


def test_mappings_lead_both_ways(pages: Pages) -> None:
    forth = {
        (part.of.text, instance.name)
        for view in pages.views
        for instance in view.instances
        for part in instance.parts
    }
    back = {
        (instance.name, mapped.to.text)
        for page in pages.registers
        for instance in page.instances
        for mapped in instance.mapped
        if mapped.kind == "view"
    }
    assert forth == back


def test_names_fold_into_ranges() -> None:
    names = [(n, f"X{n}") for n in (0, 1, 2, 3, 7, 9, 10)]
    assert fold_names(names) == "X0 to X3, X7, X9, X10"
    assert fold_names([(None, "PC")]) == "PC"


# ---- What the site is ----


def test_every_link_and_every_resource_is_there(
    site: dict[str, str], parsed: dict[str, Page]
) -> None:
    for path, page in parsed.items():
        for url in page.links:
            parts = urlsplit(url)
            assert not parts.scheme and not parts.netloc, f"{path}: {url} leaves the site"
            target = normpath(join(dirname(path), unquote(parts.path))) if parts.path else path
            assert target in parsed, f"{path}: {url}"
            if parts.fragment:
                assert unquote(parts.fragment) in parsed[target].ids, f"{path}: {url}"
        for url in page.resources:
            assert normpath(join(dirname(path), url)) in site, f"{path}: {url}"


def test_the_search_data_is_that_of_the_index(
    site: dict[str, str], parsed: dict[str, Page], spec: Spec
) -> None:
    text = site["search-data.js"]
    data = json.loads(text[text.index("{") : text.rindex(";")])
    links = [url for url in parsed["index.html"].links if "/" in url or "#" in url]
    rows_of_table = [url for url in links if not url.startswith("#")]
    assert [row[1] for row in data["rows"]] == rows_of_table[-len(data["rows"]) :]
    names = {row[0] for row in data["rows"]}
    assert names >= {name for _, name in spec.registers}
    assert names >= {view.name for view in spec.views}
    also = {other for row in data["rows"] for other in row[4]}
    assert names | also >= {cell.name for cell in spec.cells}
    names = {row[0] for row in data["names"]}
    assert {"SCTLR_EL12", "CNTFRQ_EL0", "HSR", "TLBI VAE1IS"} <= names
    assert len(names) > 1500
    anchors = {name.replace(" ", "-") for name, _, _, state in data["names"] if state == "AArch64"}
    assert anchors <= set(parsed["names.html"].ids)
    for path, anchors in data["fields"].items():
        assert {f"field-{anchor}" for anchor in anchors} <= set(parsed[path].ids)


def test_ids_are_unique_and_nothing_is_inline(parsed: dict[str, Page]) -> None:
    for path, page in parsed.items():
        assert [id for id, count in page.ids.items() if count > 1] == [], path
        assert not [name for name in page.attributes if name.startswith("on") or name == "style"]
        assert page.policy == POLICY, path
        assert page.tags["style"] == 0
        for script in page.scripts:
            json.loads(script)


def test_no_address_of_another_place_is_in_the_site(site: dict[str, str], root: Path) -> None:
    for path, text in site.items():
        plain = text.replace('xmlns="http://www.w3.org/2000/svg"', "")
        for word in ("http:", "https:", "ftp:", "url(//", str(root), "@import"):
            assert word not in plain, f"{path}: {word}"


def test_paths_are_ones_that_every_file_system_has(site: dict[str, str]) -> None:
    assert len({path.lower() for path in site}) == len(site)
    for path in site:
        assert set(path) <= set(
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./"
        )
        assert ".." not in path and not path.startswith("/")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("DBGBCR<n>_EL1", "DBGBCRn_EL1"),
        ("../../etc/passwd", "etc_passwd"),
        ("a\0b\\c:d", "a_b_c_d"),
        ("CON", "CON_"),
        ("lpt1", "lpt1_"),
        ("..", "unnamed_"),
        ("x" * 300, "x" * 80),
    ],
)
def test_a_slug_is_harmless(name: str, expected: str) -> None:
    assert slug(name) == expected


def test_slugs_differ_by_more_than_case() -> None:
    found = slugs(["SPSR_abt", "SPSR_ABT", "SPSR_<abt>", "SPSR_abt"])
    assert found == {
        "SPSR_abt": "SPSR_abt",
        "SPSR_ABT": "SPSR_ABT_2",
        "SPSR_<abt>": "SPSR_abt_3",
    }


def test_the_site_is_small(site: dict[str, str]) -> None:
    assert sum(len(text.encode()) for text in site.values()) < MAX_SITE_BYTES


# ---- A spec of somebody else's ----


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A spec that adds a register in whose texts there is markup."""
    text = json.dumps(HOSTILE)
    files = {
        "registers/arm64/hostile.yaml": f"""arch: arm64
title: {text}
source: {text}
registers:
  EVIL_EL1:
    title: {text}
    bits: 64
    encoding: {{op0: 3, op1: 7, CRn: 15, CRm: 15, op2: 7}}
""",
        "fields/arm64/hostile.yaml": f"""arch: arm64
title: {text}
source: {text}
registers:
  EVIL_EL1:
    fields:
      F:
        bits: 3:0
        doc: {text}
        values:
          ONE: {{is: 1, doc: {text}}}
    res0: [63:4]
""",
        "kvm/arm64/hostile.yaml": f"""arch: arm64
group: sysreg
source: {text}
sets:
  evil:
    title: {text}
    registers:
      EVIL_EL1: {{note: {text}}}
""",
    }
    for path, content in files.items():
        (tmp_path / "more" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "more" / path).write_text(f"# SPDX-License-Identifier: MIT\n{content}")
    return tmp_path / "more"


def test_markup_in_a_spec_is_text_on_a_page(
    hostile: Path, own_inputs: Inputs, root: Path, site: dict[str, str]
) -> None:
    spec = read_checked(
        Inputs((*own_inputs.specs, hostile), own_inputs.schemas, own_inputs.templates)
    )
    files = make_site(make_pages(spec), root / "templates/html")
    page = Page(files["arm64/EVIL_EL1.html"])
    plain = Page(site["arm64/CNTVCT_EL0.html"])
    assert page.tags["script"] == plain.tags["script"]
    assert page.tags["img"] == 0
    assert page.text.count(HOSTILE) >= 5
    field = json.loads(page.scripts[0])["common"]["fields"][0]
    assert field["doc"] == HOSTILE
    assert field["values"] == [{"name": "ONE", "value": "0x1", "doc": HOSTILE}]
    for path, text in files.items():
        if path.endswith(".html"):
            assert "<script>alert" not in text and "<img" not in text, path


# ---- The command ----


@pytest.fixture
def written(tmp_path: Path) -> Path:
    directory = tmp_path / "site"
    result = onereg("docs", "--output", str(directory))
    assert result.returncode == 0, result.stderr
    return directory


def below(directory: Path) -> dict[str, str]:
    return {
        path.relative_to(directory).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in directory.rglob("*")
        if path.is_file()
    }


def test_the_same_spec_makes_the_same_bytes(tmp_path: Path, site: dict[str, str]) -> None:
    directory = tmp_path / "elsewhere" / "site"
    for seed in ("7", "8"):
        result = onereg(
            "docs", "--output", str(directory), PYTHONHASHSEED=seed, TZ="Asia/Tokyo", LC_ALL="C"
        )
        assert result.returncode == 0, result.stderr
        expected = {p: hashlib.sha256(t.encode()).hexdigest() for p, t in site.items()}
        assert below(directory) == expected
    assert "0 written" in result.stderr


def test_a_stale_page_goes_and_a_stranger_stays(written: Path) -> None:
    before = below(written)
    (written / "arm64/OLD.html").write_text((written / "index.html").read_text())
    (written / "arm64/notes.txt").write_text("mine\n")
    (written / "CNAME").write_text("by `onereg generate`\n")
    result = onereg("docs", "--output", str(written))
    assert result.returncode == 0, result.stderr
    assert f"removed {written}/arm64/OLD.html" in result.stdout
    assert f"{written}/arm64/notes.txt: is no page of onereg; left alone" in result.stderr
    left = {"arm64/notes.txt", "CNAME"}
    assert {path: data for path, data in below(written).items() if path not in left} == before
    assert left <= set(below(written))


def test_a_directory_of_others_is_refused(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<title>mine</title>\n")
    result = onereg("docs", "--output", str(tmp_path))
    assert (result.returncode, result.stdout) == (2, "")
    assert "has files of others" in result.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["index.html"]


def test_a_link_and_a_file_are_refused(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "empty")
    (tmp_path / "file").write_text("mine\n")
    for name in ("link", "file"):
        result = onereg("docs", "--output", str(tmp_path / name))
        assert (result.returncode, result.stdout) == (2, "")
        assert "is no directory" in result.stderr
    assert not list((tmp_path / "empty").iterdir())


def test_nothing_is_written_through_a_link_within(written: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    page = written / "arm64/SPSR_EL1.html"
    page.unlink()
    page.symlink_to(tmp_path / "other/SPSR_EL1.html")
    result = onereg("docs", "--output", str(written))
    assert result.returncode == 2
    assert "symbolic link" in result.stderr
    assert not list((tmp_path / "other").iterdir())


def test_a_spec_with_findings_makes_no_site(tmp_path: Path) -> None:
    (tmp_path / "spec/registers/arm64").mkdir(parents=True)
    (tmp_path / "spec/registers/arm64/a.yaml").write_text("arch: arm64\n")
    output = tmp_path / "site"
    result = onereg("docs", "--add-spec", str(tmp_path / "spec"), "--output", str(output))
    assert result.returncode == 2
    assert not output.exists()


@pytest.mark.parametrize("port", ["-1", "65536", "http", ""])
def test_a_port_that_is_none_is_refused(port: str) -> None:
    result = onereg("docs", f"--serve={port}")
    assert result.returncode == 2
    assert "invalid port value" in result.stderr


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[str, int]]:
    server = subprocess.Popen(
        [sys.executable, "-m", "onereg", "docs", "--serve"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert server.stdout is not None
    try:
        url = urlsplit(server.stdout.readline().strip())
        assert url.hostname == "127.0.0.1" and url.port
        yield url.hostname, url.port
    finally:
        server.terminate()
        server.wait()
        server.stdout.close()


def ask(
    served: tuple[str, int], path: str, method: str = "GET", **headers: str
) -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection(*served, timeout=600)
    try:
        connection.request(method, path, headers=headers)
        answer = connection.getresponse()
        return answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("path", "file", "kind"),
    [
        ("/", "index.html", "text/html; charset=utf-8"),
        ("/index.html?q=TCR_EL1", "index.html", "text/html; charset=utf-8"),
        ("/arm64/SPSR_EL1.html", "arm64/SPSR_EL1.html", "text/html; charset=utf-8"),
        ("/style.css", "style.css", "text/css; charset=utf-8"),
        ("/onereg.js", "onereg.js", "text/javascript; charset=utf-8"),
        ("/icon.svg", "icon.svg", "image/svg+xml"),
    ],
)
def test_a_page_is_served_with_its_type_and_policy(
    served: tuple[str, int], site: dict[str, str], path: str, file: str, kind: str
) -> None:
    status, headers, body = ask(served, path)
    assert (status, headers["content-type"], body) == (200, kind, site[file].encode())
    assert headers["content-security-policy"].startswith(POLICY)
    assert headers["x-content-type-options"] == "nosniff"
    status, headers, body = ask(served, path, "HEAD")
    assert (status, body) == (200, b"")
    assert headers["content-length"] == str(len(site[file].encode()))


@pytest.mark.parametrize(
    "path",
    [
        "/../pyproject.toml",
        "/..%2fpyproject.toml",
        "/%2e%2e/%2e%2e/etc/passwd",
        "//etc/passwd",
        "/arm64",
        "/arm64/",
        "/arm64/NO.html",
        "/index.html%00",
    ],
)
def test_there_is_nothing_but_the_site(served: tuple[str, int], path: str) -> None:
    status, _, body = ask(served, path)
    assert (status, body) == (404, b"no such page\n")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"])
def test_only_get_and_head_are_answered(served: tuple[str, int], method: str) -> None:
    assert ask(served, "/", method)[0] == 501


def test_another_host_is_not_answered(served: tuple[str, int]) -> None:
    """A name that an attacker lets lead to 127.0.0.1 is no way in."""
    assert ask(served, "/", Host="example.org")[0] == 421
    assert ask(served, "/", Host=f"localhost:{served[1]}")[0] == 200

"""What `factcheck scan` writes, from whatever articles are kept in, and what it says."""

import json
from pathlib import Path

import pytest

from factcheck.archive.schema import TABLES
from tests.archive.archives import (
    content,
    dump,
    folder,
    records,
    rows,
    scan,
    story,
    web_archive,
)
from tests.factcheck.tool import factcheck

pytestmark = pytest.mark.archive

COUNT = 12


def figures(path: Path) -> list[tuple[object, ...]]:
    """What was found, without the place of the article."""
    return [(row["text"], row["low"], row["first"], row["kind"]) for row in rows(path, "claims")]


def test_a_folder_gives_what_a_run_on_each_file_gives(tmp_path: Path) -> None:
    folder(tmp_path / "news", 4)
    ended = scan("news", "--out", "out", "--format", "jsonl", cwd=tmp_path)
    found = rows(tmp_path / "out", "claims")
    findings = rows(tmp_path / "out", "findings")
    assert ended == (
        0,
        "",
        f"factcheck: out: {len(found)} claims and {len(findings)} findings in 4 articles.\n",
    )
    names = [row["article"] for row in rows(tmp_path / "out", "articles")]
    assert names == ["news/0/0000.txt", "news/0/0002.txt", "news/1/0001.txt", "news/1/0003.txt"]
    for name in names:
        report = json.loads(factcheck(name, "-f", "json", cwd=tmp_path).out)
        here = [row for row in found if row["article"] == name]
        assert [(c["id"], c["text"], c["start"], c["line"]) for c in report["claims"]] == [
            (row["claim"], row["text"], row["begins"], row["line"]) for row in here
        ]
        assert [f["message"] for f in report["findings"]] == [
            row["message"] for row in findings if row["article"] == name
        ]
    assert findings


def test_lines_rows_and_packed_lines_give_the_same(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow", reason="no pyarrow here: '.[archive]'")
    zstandard = pytest.importorskip("zstandard", reason="no zstandard here: '.[archive]'")
    from pyarrow import parquet

    plain = dump(tmp_path / "a.jsonl", COUNT)
    dump(tmp_path / "b.jsonl.gz", COUNT)
    (tmp_path / "c.jsonl.zst").write_bytes(zstandard.compress(plain.read_bytes()))
    parquet.write_table(
        pyarrow.Table.from_pylist([*records(COUNT)]), tmp_path / "d.parquet", row_group_size=5
    )
    results = []
    for name in ("a.jsonl", "b.jsonl.gz", "c.jsonl.zst", "d.parquet"):
        out = tmp_path / f"out-{name}"
        options = ("--format", "jsonl", "--id-field", "id", "--shard-bytes", "2000")
        assert scan(name, "--out", out.name, *options, cwd=tmp_path).code == 0
        results.append(figures(out))
        articles = rows(out, "articles")
        assert [row["id"] for row in articles] == [f"n{number}" for number in range(COUNT)]
        assert articles[0]["published"] == "2021-05-04"
        assert articles[0]["published_from"] == "metadata"
        assert articles[0]["title"] == "Bridge falls in Alberdi"
    assert results[0] == results[1] == results[2] == results[3]
    shards = json.loads((tmp_path / "out-a.jsonl" / "scan.json").read_text())["shards"]
    assert shards > 2


def test_offsets_count_in_the_field(tmp_path: Path) -> None:
    dump(tmp_path / "a.jsonl", 3)
    scan("a.jsonl", "--out", "out", "--format", "jsonl", cwd=tmp_path)
    places = [row["article"] for row in rows(tmp_path / "out", "articles")]
    for row in rows(tmp_path / "out", "claims"):
        text = story(places.index(row["article"]))
        assert text[row["begins"] : row["ends"]] == row["text"]


@pytest.mark.parametrize("name", ["crawl.warc", "crawl.warc.gz"])
def test_pages_of_a_web_archive(tmp_path: Path, name: str) -> None:
    pytest.importorskip("fastwarc", reason="no fastwarc here: '.[archive]'")
    web_archive(tmp_path / name, 3)
    ended = scan(name, "--out", "out", "--format", "jsonl", cwd=tmp_path)
    assert ended.code == 0, ended.err
    articles = rows(tmp_path / "out", "articles")
    assert [row["id"] for row in articles] == [f"https://news.example/{n}" for n in range(3)]
    assert [row["published"] for row in articles] == ["2021-05-04", "2021-05-05", "2021-05-06"]
    assert "At least 11 people" in [row["text"] for row in rows(tmp_path / "out", "claims")]
    assert not [row for row in rows(tmp_path / "out", "claims") if row["low"] == 34]


def test_bad_articles_are_listed_and_cost_nobody_else(tmp_path: Path) -> None:
    news = folder(tmp_path / "news", 2)
    (news / "empty.pdf").write_bytes(b"")
    (news / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    (news / "notes.pages").write_bytes(b"skipped")
    (news / "half.txt.gz").write_bytes(b"\x1f\x8b\x08\x00broken")
    lines = [json.dumps(record) for record in records(2)]
    lines[1:1] = ["{broken", '{"id": "x", "text": 5}', "", "[" * 5000, '{"text": "\\ud83d 12 men"}']
    (tmp_path / "dump.jsonl").write_text("\n".join(lines), "utf-8")
    ended = scan("news", "dump.jsonl", "--out", "out", "--format", "jsonl", cwd=tmp_path)
    assert ended.code == 0
    assert ended.err.endswith("in 5 articles; 6 articles could not be read.\n")
    problems = rows(tmp_path / "out", "problems")
    reasons = {row["article"]: row["reason"] for row in problems}
    assert reasons["news/empty.pdf"] == "is empty, so it is not a PDF"
    assert reasons["news/picture.txt"] == "is a picture, not plain text"
    assert reasons["news/half.txt.gz"].startswith("cannot be read (")
    assert sum(name.startswith("dump.jsonl@") for name in reasons) == 3
    assert all(row["remedy"] for row in problems)
    same = scan("news", "dump.jsonl", "--out", "tables", cwd=tmp_path)
    assert same.err == ended.err.replace("out", "tables")


def test_a_result_says_how_it_was_made(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="no pyarrow here: '.[archive]'")
    dump(tmp_path / "a.jsonl", 2)
    scan("a.jsonl", "--out", "out", "--skip", "weekday", cwd=tmp_path)
    about = json.loads((tmp_path / "out" / "scan.json").read_text())
    assert about["complete"]
    assert about["settings"]["scope"]["skip"] == ["weekday"]
    record = json.loads((tmp_path / "out" / "manifest" / "0000000.json").read_text())
    size = (tmp_path / "a.jsonl").stat().st_size
    assert record["inputs"] == [{"path": "a.jsonl", "size": size, "start": 0, "end": 0}]
    assert len(record["content"]) == 32
    assert record["engine"] == about["engine"]
    for table, columns in TABLES.items():
        schema = parquet.read_schema(tmp_path / "out" / table / "0000000.parquet")
        assert schema.names == [column.name for column in columns]
        assert schema.metadata[b"factcheck.schema"] == b"1"
        assert schema.metadata[b"factcheck.engine"].decode() == about["engine"]


@pytest.mark.parametrize("form", ["parquet", "jsonl"])
def test_any_number_of_processes_writes_the_same_bytes(tmp_path: Path, form: str) -> None:
    if form == "parquet":
        pytest.importorskip("pyarrow", reason="no pyarrow here: '.[archive]'")
    dump(tmp_path / "a.jsonl", 30)
    folder(tmp_path / "news", 10)
    options = ("--format", form, "--shard-bytes", "3000", "--out")
    for number, inputs in enumerate(
        (("a.jsonl", "news"), ("news", "a.jsonl"), ("news/", "a.jsonl"))
    ):
        scan(*inputs, *options, f"out{number}", "--jobs", str(number + 1), cwd=tmp_path)
    one, two, three = (content(tmp_path / f"out{number}") for number in range(3))
    assert len(one) > 4 * 6
    assert set(one) == set(two) == set(three)
    tables = [name for name in one if name != "scan.json"]
    assert {n for n in tables if one[n] != two[n] or one[n] != three[n]} == set()


def test_a_scan_goes_on_only_when_it_is_the_same(tmp_path: Path) -> None:
    dump(tmp_path / "a.jsonl", 4)
    run = ("a.jsonl", "--out", "out", "--format", "jsonl")
    assert scan(*run, cwd=tmp_path).code == 0
    before = content(tmp_path / "out")
    again = scan(*run, cwd=tmp_path)
    assert again.code == 2
    assert again.err == (
        "factcheck: out: holds a scan. --resume goes on with it; else name another folder.\n"
    )
    other = scan(*run, "--resume", "--notes", cwd=tmp_path)
    assert other.code == 2
    assert "out: holds a scan with other settings (scope)" in other.err
    assert scan(*run, "--resume", cwd=tmp_path).code == 0
    assert content(tmp_path / "out") == before
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    taken = scan("a.jsonl", "--out", "full", "--format", "jsonl", cwd=tmp_path)
    assert taken.err == "factcheck: full: is not empty. Name a new folder for the result.\n"


def test_going_on_sees_what_has_changed(tmp_path: Path) -> None:
    news = folder(tmp_path / "news", 6)
    run = ("news", "--format", "jsonl", "--shard-bytes", "2000", "--out")
    scan(*run, "out", cwd=tmp_path)
    (news / "0" / "0002.txt").write_text(story(7), "utf-8")  # as long as before, at the same place
    (news / "1" / "0005.txt").unlink()
    assert scan(*run, "out", "--resume", cwd=tmp_path).code == 0
    assert scan(*run, "fresh", cwd=tmp_path).code == 0
    assert content(tmp_path / "out") == content(tmp_path / "fresh")


def test_results_of_scans_are_no_input(tmp_path: Path) -> None:
    folder(tmp_path / "news", 2)
    for name in ("news/one", "news/0/two"):
        assert scan("news", "--out", name, "--format", "jsonl", cwd=tmp_path).code == 0
    one, two = (rows(tmp_path / name, "claims") for name in ("news/one", "news/0/two"))
    assert one == two


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("nothing",), "nothing: cannot be read (No such file or directory). Check the path."),
        (("a.jsonl", "--format", "csv"), "--format: there is no 'csv'. There are: parquet, jsonl."),
        (("a.jsonl", "--only", "weekdy"), "--only: no check is called 'weekdy'. Did you mean"),
        (("",), "an input: is empty. Name a folder or a file."),
        (("none",), "none: holds nothing that is read. Files are known by their endings"),
    ],
)
def test_what_cannot_be_is_said_in_one_line(
    tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    dump(tmp_path / "a.jsonl", 1)
    (tmp_path / "none").mkdir()
    ended = factcheck("scan", "--out", "out", *arguments, cwd=tmp_path)
    assert ended.code == 2
    assert ended.err.startswith(f"factcheck: {said}")
    assert ended.err.count("\n") == 1
    assert not (tmp_path / "out" / "scan.json").exists()

"""Word, OpenDocument and EPUB files, written by hand for the tests."""

from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPES = """<?xml version="1.0"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType=
"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
<Override PartName="/word/footnotes.xml" ContentType=
"application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/>
<Override PartName="/word/comments.xml" ContentType=
"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>
</Types>"""
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELS = f"""<?xml version="1.0"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Type="{RELATIONS}/{{kind}}" Target="{{target}}"/>{{more}}</Relationships>"""
NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"'
    for short in ("office", "text", "table", "manifest", "style")
)
DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'


def package(path: Path, parts: Mapping[str, str | bytes]) -> Path:
    """A zip file with these parts; "mimetype" is not compressed, as the standards want it."""
    with ZipFile(path, "w") as file:
        for name, data in parts.items():
            file.writestr(name, data, ZIP_STORED if name == "mimetype" else ZIP_DEFLATED)
    return path


def run(text: str) -> str:
    """A run of Word."""
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraphs(text: str) -> str:
    """The body of a Word file with these paragraphs, between blank lines; lines that begin with a
    bar are the rows of a table.
    """
    parts = []
    for block in text.split("\n\n"):
        lines = block.strip().split("\n")
        if lines[0].startswith("|"):
            rows = "".join(f"<w:tr>{_cells(line)}</w:tr>" for line in lines)
            parts.append(f"<w:tbl>{rows}</w:tbl>")
        elif lines[0]:
            parts.append(f"<w:p>{run(' '.join(lines))}</w:p>")
    return "".join(parts)


def _cells(line: str) -> str:
    cells = line.strip()[1:-1].split("|")
    return "".join(f"<w:tc><w:p>{run(cell.strip())}</w:p></w:tc>" for cell in cells)


def word(path: Path, body: str, **notes: str) -> Path:
    """A Word file with this body; `notes` are the parts footnotes and comments."""
    parts = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": RELS.format(kind="officeDocument", target="word/document.xml", more=""),
        "word/_rels/document.xml.rels": RELS.format(
            kind="footnotes", target="footnotes.xml",
            more=f'<Relationship Id="r2" Type="{RELATIONS}/comments" Target="comments.xml"/>',
        ),
        "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>',
    }  # fmt: skip
    for name in ("footnotes", "comments"):
        inside = notes.get(name, "")
        parts[f"word/{name}.xml"] = f'<w:{name} xmlns:w="{W}">{inside}</w:{name}>'
    return package(path, parts)


def open_document(path: Path, body: str) -> Path:
    """An OpenDocument text with this body."""
    kind = "application/vnd.oasis.opendocument.text"
    return package(path, {
        "mimetype": kind,
        "META-INF/manifest.xml": f"""<manifest:manifest {NAMES} manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>""",
        "content.xml": f"""<office:document-content {NAMES} {DC} office:version="1.2">
<office:body><office:text>{body}</office:text></office:body></office:document-content>""",
    })  # fmt: skip

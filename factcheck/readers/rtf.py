"""Rich Text: the paragraphs without their format; striprtf takes them out of the file."""

from factcheck.document import Document
from factcheck.errors import FactcheckError
from factcheck.readers.file import File, not_installed
from factcheck.readers.flow import Flow


def read(file: File) -> Document:
    """The text of the file."""
    try:
        from striprtf.striprtf import rtf_to_text
    except ModuleNotFoundError:
        raise not_installed(file, "an RTF file") from None
    try:  # RTF is ASCII; what is not stands in it as an escape of the encoding that it names
        text = rtf_to_text(file.data.decode("latin-1"), encoding="cp1252", errors="replace")
    except Exception as error:  # striprtf looks at little before it trusts a file
        raise FactcheckError(
            f"{file.name}: is an RTF file that is damaged ({type(error).__name__})",
            "Open it in its own program, save it again and try that copy.",
        ) from None
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # pairs as one
    flow = Flow()
    for paragraph in text.split("\n"):
        flow.note(paragraph.strip("| \t"))
    return flow.document(file.name, {})

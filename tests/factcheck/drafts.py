"""Drafts written for tests of reports, checked as a user's would be."""

from datetime import date

from factcheck.document import Document
from factcheck.run import Checked, check_document

DAY = date(2019, 5, 14)
# curly quotes, an emoji and a tab before the words in question: places differ by unit
CURLY = "Rain\n\n“Naïve” 😀\tsaid it ran for 9.5 kilometres (15 miles) on Saturday, 12 May.\n"
HOSTILE = (
    '=HYPERLINK("x") <script>alert(1)</script>\n\n'
    'About 1,200 "><img src=x onerror=alert(2)> people fled, said Ann </script><b>Lee</b>.\n\n'
    "Some 40 --> <!-- ]]> & &amp; ${x} `y` 'z' cows, 9.5 kilometres (15 miles) off, died "
    "on Saturday, 12 May; @SUM(A1) counted -5 % more than +3 men, Lee said.\n"
)


def checked(text: str, name: str = "draft.txt") -> Checked:
    """Everything about `text`, published on DAY."""
    title = text.partition("\n")[0]
    return check_document(Document(name, text, title), DAY)

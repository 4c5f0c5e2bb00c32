"""Mails as articles: text or HTML part, subject, date, places."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.factcheck.story import HEADLINE, PLAIN, of_the_plain_text, report, said, written_places
from tests.factcheck.tool import factcheck

HTML = "".join(f"<p>{line}</p>" for line in PLAIN.split("\n\n")).replace("£", "&pound;")


def mail(text: str, how: str = "8bit", **more: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Ann Roe <ann@courier.example>"
    message["Date"] = "Wed, 07 Mar 2018 23:40:00 -0500"
    message["Subject"] = "Draft: the landslide"
    message.set_content(text, cte=how, **more)
    return message


@pytest.mark.parametrize("how", ["8bit", "quoted-printable", "base64"])
def test_the_claims_are_those_of_the_plain_text(tmp_path: Path, how: str) -> None:
    text = PLAIN + "\n-- \nAnn Roe, telephone 555 20 30\n"
    (tmp_path / "a.eml").write_bytes(mail(text, how).as_bytes())
    options = ("--published", "2018-03-06")
    found = report(tmp_path, "a.eml", *options)
    assert said(found) == of_the_plain_text(tmp_path)
    assert found["article"]["title"] == "Draft: the landslide"
    if how == "8bit":
        written_places(found, (tmp_path / "a.eml").read_text("utf-8"))
        assert "where" not in found["claims"][0]
    else:
        assert found["claims"][0]["where"] == "line 1 of the text"


def test_the_date_of_the_mail_is_offered(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(mail("Two men died on Tuesday.\n").as_bytes())
    found = report(tmp_path, "a.eml")
    assert (found["article"]["published"], found["article"]["published_from"]) == (
        "2018-03-07", "metadata",
    )  # fmt: skip
    assert found["claims"][0]["time"]["first"] == "2018-03-06"


def test_the_html_part_when_there_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(mail(HTML, "base64", subtype="html").as_bytes())
    found = report(tmp_path, "a.eml", "--published", "2018-03-06")
    assert said(found) == of_the_plain_text(tmp_path)
    assert found["claims"][0]["where"] == "paragraph 1"


def test_the_text_part_is_preferred_and_attachments_are_named(tmp_path: Path) -> None:
    message = mail("Some 40 women left.\n")
    message.add_alternative("<p>Some 50 women left.</p>", subtype="html")
    message.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="list.pdf")
    (tmp_path / "a.eml").write_bytes(message.as_bytes())
    ended = factcheck("a.eml", "-f", "unix", cwd=tmp_path)
    assert ended.err == (
        "factcheck: a.eml: attachments are not read (list.pdf); save and name them.\n"
    )
    assert "40 women" in ended.out
    assert "50 women" not in ended.out


def test_flowed_lines_go_on(tmp_path: Path) -> None:
    message = mail("The council bought 12 \nhorses.\n", params={"format": "flowed"})
    (tmp_path / "a.eml").write_bytes(message.as_bytes())
    [claim] = report(tmp_path, "a.eml")["claims"]
    assert claim["text"] == "12 horses"


def test_what_is_no_mail_with_text(tmp_path: Path) -> None:
    message = EmailMessage()
    message.add_attachment(b"abc", maintype="image", subtype="png", filename="a.png")
    (tmp_path / "a.eml").write_bytes(message.as_bytes())
    ended = factcheck("a.eml", cwd=tmp_path)
    assert ended.err == (
        "factcheck: a.eml: is a mail without a text part. Save its attachment and name that.\n"
    )
    (tmp_path / "b.eml").write_bytes(b"\xff\xfe\x00Subject: =?utf-8?b?###?=\nDate: soon\n\n5 men\n")
    assert factcheck("b.eml", cwd=tmp_path).code in (0, 2)


def test_the_subject_is_no_part_of_the_text(tmp_path: Path) -> None:
    message = mail("Nothing happened.\n")
    message.replace_header("Subject", f"{HEADLINE}, 99 dead")
    (tmp_path / "a.eml").write_bytes(message.as_bytes())
    assert report(tmp_path, "a.eml")["claims"] == []

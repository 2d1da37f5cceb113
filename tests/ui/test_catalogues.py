import ast
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from council_desk.paths import resource_dir

FORMS = {"en": 2, "fa": 1, "ar": 6, "ru": 3}
PLACES = re.compile(r"\{\w*\}|%\d")
COUNTS = re.compile("%L?n")


def messages(language):
    root = ET.parse(resource_dir() / "i18n" / f"council_desk_{language}.ts").getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


@pytest.mark.parametrize("language", FORMS)
def test_every_text_is_translated(language):
    unfinished = []
    for context, message in messages(language):
        source, translation = message.findtext("source"), message.find("translation")
        plural = message.get("numerus") == "yes"
        if language == "en" and not plural:
            continue
        texts = [form.text for form in translation.findall("numerusform")] if plural else [translation.text]
        if translation.get("type") or len(texts) != (FORMS[language] if plural else 1) or not all(texts):
            unfinished.append((context, source))
    assert unfinished == []


@pytest.mark.parametrize("language", [code for code in FORMS if code != "en"])
def test_places_are_the_same_in_every_language(language):
    for _, message in messages(language):
        source = message.findtext("source")
        if message.get("numerus") == "yes":
            forms = [form.text or "" for form in message.find("translation").findall("numerusform")]
            assert all(set(PLACES.findall(form)) == set(PLACES.findall(source)) for form in forms), source
        else:
            translated = message.findtext("translation")
            assert sorted(PLACES.findall(translated)) == sorted(PLACES.findall(source)), source


@pytest.mark.parametrize("language", ["fa", "ar"])
def test_sentences_written_from_right_to_left_begin_with_a_letter_that_is(language):
    """Beginning with the name of a key, a line would be laid out from left to right, its parts in the wrong order."""
    wrong = []
    for _, message in messages(language):
        for text in message.find("translation").itertext():
            letters = [letter for letter in COUNTS.sub("", PLACES.sub("", text)) if letter.isalpha()]
            if letters and letters[0].isascii() and not all(letter.isascii() for letter in letters):
                wrong.append(text)
    assert wrong == []


def test_contexts_are_names():
    assert all(context.isidentifier() for context, _ in messages("fa"))


def test_no_context_hides_in_formatted_strings():
    """A call of tr() inside an f-string is not extracted."""
    sources = (resource_dir().parent / "src" / "council_desk" / "ui").rglob("*.py")
    assert [path.name for path in sources if re.search(r"\bf[\"'][^\n]*\{self\.tr\(", path.read_text("utf-8"))] == []


def test_every_text_of_the_source_is_in_the_catalogue():
    """The extractor misses a plural outside `self.tr`, for one; what it misses would be shown in English."""
    known: dict[str, set[str]] = {}
    for context, message in messages("fa"):
        known.setdefault(context, set()).add(message.findtext("source"))
    missed = []
    for path in (Path(__file__).parents[2] / "src" / "council_desk").rglob("*.py"):
        for node in ast.parse(path.read_text("utf-8")).body:
            for call in (each for each in ast.walk(node) if isinstance(each, ast.Call)):
                texts = [each.value for each in call.args if isinstance(each, ast.Constant)]
                match call.func:
                    case ast.Attribute(attr="tr", value=ast.Name(id="self")) if (
                        isinstance(node, ast.ClassDef) and texts
                    ):
                        context, text = node.name, texts[0]
                    case ast.Attribute(attr="translate") if len(texts) > 1:
                        context, text = texts[:2]
                    case _:
                        continue
                if text not in known.get(context, ()):
                    missed.append((path.name, context, text))
    assert missed == []

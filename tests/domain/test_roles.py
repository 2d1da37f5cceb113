"""Every role has a word of its own in every language."""

import pytest

from council_desk.domain.roles import role_word
from council_desk.domain.terms import Language, Role


@pytest.mark.parametrize("language", Language)
def test_every_role_has_its_word(language):
    words = [role_word(role, language) for role in Role]
    assert all(words) and len(set(words)) == len(words)


def test_the_words_are_those_of_the_language():
    assert [role_word(Role.SECRETARY, language) for language in ("fa", "ar", "ru", "en")] == [
        "دبیر",
        "أمين السرّ",
        "Секретарь",
        "Secretary",
    ]

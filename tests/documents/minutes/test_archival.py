"""Minutes as the desk hands them out, with their record inside: every copy in every language is an archival file."""

import pytest
from tests.documents.archive import assert_archival

from council_desk.documents.copies import Copy
from council_desk.services.minutes import MinutesService

LANGUAGES = ("fa", "ar", "ru", "en")


@pytest.mark.parametrize("copy", list(Copy))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_copy_of_the_minutes_is_archival(sample, language, copy):
    assert_archival(MinutesService.pdf(sample(language), copy=copy).pdf, language=language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_minutes_of_an_eventful_meeting_are_archival(eventful, language):
    assert_archival(MinutesService.pdf(eventful(language)).pdf, language=language)

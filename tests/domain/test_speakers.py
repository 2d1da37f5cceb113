"""Who is meant by the name before a speech."""

from hypothesis import given
from hypothesis import strategies as st

from council_desk.domain.speakers import Speakers, speakers
from council_desk.domain.text import fold

NAMES = {"1": "Bo Stone", "2": "Cy Reed", "3": "Ada Reed", "4": "علی محمدی", "5": "علي محمدي", "6": "Mill", "7": "Mill"}
WORDS = st.text(st.sampled_from("abي یكکeé ‌"), max_size=6)
BORNE = WORDS.filter(fold)


def test_a_name_letter_for_letter_goes_before_other_spellings_of_it():
    known = Speakers(NAMES)
    assert known.meant("علی محمدی") == ["4"] and known.meant("علي محمدي") == ["5"]
    assert set(known.meant("عليِ محمدی")) == {"4", "5"}


def test_a_part_counts_if_only_one_person_has_it():
    known = Speakers(NAMES)
    assert known.meant("stone") == ["1"] and known.meant("cy") == ["2"]
    assert known.meant("Reed") == [] and known.meant("") == [] and known.meant("Nobody") == []
    assert known.meant("Mill") == ["6", "7"]


@given(st.dictionaries(st.integers(0, 5).map(str), BORNE, max_size=5), WORDS)
def test_whoever_is_meant_bears_the_name_or_alone_has_that_part_of_it(names, typed):
    meant = Speakers(names).meant(typed)
    wanted, folded = fold(typed), {person: fold(name) for person, name in names.items()}
    if typed in names.values():
        assert set(meant) == {person for person, name in names.items() if name == typed}
    elif wanted and wanted in folded.values():
        assert set(meant) == {person for person, name in folded.items() if name == wanted}
    else:
        having = [one for one, name in folded.items() if wanted and set(wanted.split()) <= set(name.split())]
        assert meant == (having if len(having) == 1 else [])


def test_the_same_names_are_looked_through_once():
    first, other = speakers(NAMES), speakers(dict(NAMES))
    assert first is not other and speakers(other.names) is other

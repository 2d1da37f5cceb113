"""Faces of one JSON under one digest: each opens exactly, alone, and tells nothing of the others."""

import copy
import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from council_desk.record.commitments import (
    MISSING,
    NOBODY,
    Face,
    SealError,
    commit,
    commitment,
    digest_of,
    face_of,
    is_node,
    nodes,
    of_face,
    open_content,
    same,
    wrong_disclosures,
)

PEOPLE = ("record", "people")

characters = st.characters(exclude_categories=["Cs"], exclude_characters="\0")  # a record has neither
leaves = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**53) + 1, 2**53 - 1),
    st.floats(-1e9, 1e9),
    st.text(characters, max_size=6),
)
names = st.one_of(st.sampled_from(["id", "name", "$", "a/b", "~", ""]), st.text(characters, max_size=4))
trees = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(names, inner, max_size=4),
        st.lists(
            st.tuples(st.sampled_from("pqrst"), st.dictionaries(st.sampled_from("xyz"), inner, max_size=2)),
            max_size=4,
            unique_by=lambda pair: pair[0],
        ).map(lambda pairs: [{"id": own} | held for own, held in pairs]),
    ),
    max_leaves=12,
)


def lessened(draw, value):
    """Give what a copy might show of a value: parts taken out, leaves rewritten."""
    if isinstance(value, dict):
        return {name: lessened(draw, one) for name, one in value.items() if name == "id" or draw(st.integers(0, 4))}
    if isinstance(value, list):
        return [lessened(draw, one) for one in value if draw(st.integers(0, 4))]
    return value if draw(st.integers(0, 4)) else draw(leaves)


@st.composite
def faces(draw):
    whole = {"record": draw(trees)}
    municipality = lessened(draw, whole)
    return whole, municipality, lessened(draw, municipality)


@given(faces())
def test_every_face_opens_as_it_was_with_its_own_disclosures_alone(values):
    made = commit(values)
    assert wrong_disclosures(made.content, made.disclosures) == ()
    for face, value in zip(Face, values, strict=True):
        opened = open_content(made.content, of_face(made.disclosures, face), face)
        assert same(opened.value, value)
        assert opened.closed == opened.erased == ()


@given(faces())
@example(({"record": [{"id": []}]}, {"record": []}, {"record": []}))
def test_the_content_is_the_same_json_after_a_file(values):
    made = commit(values)
    again = json.loads(json.dumps(made.content))
    assert same(again, made.content)
    assert digest_of(again) == digest_of(made.content)


@given(faces(), st.data())
def test_no_disclosure_can_say_anything_else(values, data):
    made = commit(values)
    if not made.disclosures:
        return
    index = data.draw(st.integers(0, len(made.disclosures) - 1))
    former = made.disclosures[index]
    other = data.draw(trees.filter(lambda value: not same(value, former.value)))
    changed = list(made.disclosures)
    changed[index] = former.model_copy(update={"value": other})
    assert wrong_disclosures(made.content, changed) == (former.pointer,)
    changed[index] = former.model_copy(update={"salt": former.salt[::-1] + "0"})
    assert wrong_disclosures(made.content, changed) == (former.pointer,)
    assert wrong_disclosures(made.content, [*made.disclosures, former]) == (former.pointer,)


def people(*entries):
    return {"record": {"people": [dict(one) for one in entries]}}


def three(internal, municipality, public):
    return commit([internal, municipality, public], people=PEOPLE)


def test_all_particulars_of_a_person_are_one_commitment_in_each_face_though_they_are_the_same():
    made = three(*[people({"id": "a", "name": "Ada", "birth_year": 1970})] * 3)
    (person,) = made.content["record"]["people"]
    assert person["id"] == "a"
    assert is_node(person["particulars"])
    assert len(set(person["particulars"]["$"])) == 3
    assert "Ada" not in json.dumps(made.content)
    for face in Face:
        opened = open_content(made.content, of_face(made.disclosures, face), face, people=PEOPLE)
        assert opened.value == people({"id": "a", "name": "Ada", "birth_year": 1970})


def test_a_person_whom_a_face_leaves_out_is_not_told_of_by_it():
    made = three(people({"id": "guest", "name": "Eve"}), people({"id": "guest", "name": "E."}), people())
    assert "guest" not in json.dumps(made.content)
    public = open_content(made.content, (), Face.PUBLIC, people=PEOPLE)
    assert public.value == people()
    assert public.closed == public.erased == ()


def test_whoever_was_erased_stays_as_nobody():
    made = three(*[people({"id": "a", "name": "Ada"}, {"id": "b", "name": "Bob"})] * 3)
    kept = [one for one in made.disclosures if not one.pointer.startswith("/record/people/0/particulars")]
    for face in Face:
        opened = open_content(made.content, kept, face, people=PEOPLE)
        assert opened.value == people({"id": "a", "name": NOBODY}, {"id": "b", "name": "Bob"})
        assert opened.erased == ("a",)


def test_what_a_face_shows_and_nothing_opens_is_told():
    made = commit([{"note": "a"}, {"note": "b"}, {}])
    opened = open_content(made.content, (), Face.MUNICIPALITY)
    assert opened.value == {}
    assert opened.closed == ("/note",)
    assert open_content(made.content, (), Face.PUBLIC).closed == ()


def test_hidden_elements_of_a_list_leave_nothing_but_their_number():
    whole = {"agenda": [{"id": "1", "title": "Open"}, {"id": "2", "title": "Closed", "votes": [1, 2, 3]}]}
    made = commit([whole, whole, {"agenda": whole["agenda"][:1]}])
    assert "Closed" not in json.dumps(made.content)
    assert "votes" not in json.dumps(made.content)
    assert made.content["agenda"][0] == {"id": "1", "title": "Open"}
    assert is_node(made.content["agenda"][1])


def test_salts_differ_so_that_equal_values_do_not_show_as_equal():
    made = three(*[people({"id": "a", "birth_year": 2010}, {"id": "b", "birth_year": 2010})] * 3)
    digests = [digest for _, held in nodes(made.content) for digest in held]
    assert len(digests) == len(set(digests)) == 6
    assert len({one.salt for one in made.disclosures}) == 6
    assert all(len(one.salt) == 32 for one in made.disclosures)


def test_a_year_of_birth_cannot_be_found_by_trying():
    made = three(*[people({"id": "a", "birth_year": 2010})] * 3)
    digests = {digest for _, held in nodes(made.content) for digest in held}
    tried = {digest_of({"birth_year": year}) for year in range(1900, 2030)}
    tried |= {commitment("", {"birth_year": year}) for year in range(1900, 2030)}
    assert not digests & tried


def test_one_and_true_are_two_things():
    made = commit([{"a": 1}, {"a": True}, {"a": 1.5}])
    assert is_node(made.content["a"])
    for face, value in zip(Face, (1, True, 1.5), strict=True):
        assert same(open_content(made.content, made.disclosures, face).value, {"a": value})


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 2**53, "\ud800"])
def test_what_has_no_canonical_form_is_refused(value):
    with pytest.raises(SealError, match="canonical"):
        commit([{"a": value}, {}, {}])


def test_faces_without_people_as_a_list_are_a_fault_of_the_program():
    with pytest.raises(ValueError, match="lists its people"):
        three(people({"id": "a"}), people({"id": "a"}), {"record": {}})
    with pytest.raises(ValueError, match="each face"):
        commit([1, 2])


BROKEN = [
    {"record": {"people": {}}},
    {"record": {"people": [[]]}},
    {"record": {"people": [{"id": "a", "particulars": {"$": ["0", "0"]}}]}},
    {"record": {"people": [{"id": 5, "particulars": {"$": ["0", "0", "0"]}}]}},
    {"record": {"people": [{"id": "a", "particulars": {"$": [None, None, None]}}]}},
    {"record": {"$": [1, 2, 3]}},
    {"record": {"$": ["0", "0", "0"], "more": 1}},
]


@pytest.mark.parametrize("content", BROKEN)
def test_content_that_no_program_of_ours_made_is_refused(content):
    with pytest.raises(SealError, match="not made"):
        open_content(copy.deepcopy(content), (), Face.INTERNAL, people=PEOPLE)


def test_pointers_that_name_no_digest_belong_to_no_face():
    made = commit([{"a/b~": 1}, {"a/b~": 2}, {}])
    assert [one.pointer for one in made.disclosures] == ["/a~1b~0/$/0", "/a~1b~0/$/1"]
    assert [face_of(one) for one in made.disclosures] == [Face.INTERNAL, Face.MUNICIPALITY]
    wrong = made.disclosures[0]
    for pointer in ("", "/a", "/$/3", "/a/$/01", "/a/$/"):
        assert face_of(wrong.model_copy(update={"pointer": pointer})) is None
    assert repr(MISSING) == "MISSING"

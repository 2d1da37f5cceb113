"""Seals over the sample records: every leaf changed, removed, swapped, doubled; the chain cut and put out of order."""

import copy
import json
from itertools import pairwise
from pathlib import Path

import pytest

from council_desk.documents.copies import copy_of
from council_desk.domain.terms import SealKind
from council_desk.record.commitments import NOBODY, Committed, Face, SealError, canonical_bytes, commitment
from council_desk.record.examining import Difference, differences, examine, is_copy
from council_desk.record.models import CouncilRecord, Seal
from council_desk.record.reading import read_record
from council_desk.record.sealing import (
    Fault,
    chain_faults,
    correction_seals,
    elsewhere,
    entry_content,
    face_shown,
    key_code,
    link_digest,
    make_seal,
    minutes_content,
    minutes_seal,
    new_key,
    opens,
    public_key,
    restricted,
    seal_code,
    seal_faults,
    sealed_json,
    sealed_record,
    without_person,
)
from council_desk.record.writing import to_json, write_record

RECORDS = Path(__file__).parents[1] / "fixtures" / "records"
LANGUAGES = ("fa", "ar", "ru", "en")
KEY = bytes(range(32))
SCAN = {"title": "Scan", "file_name": "scan.pdf"}
SEALED_AT = "2026-11-21T09:00:00+03:30"


def entry(text: str) -> dict[str, str]:
    return {"id": f"00000000-0000-7000-8000-{len(text):012x}", "date": "2026-12-01", "text": text, "reason": "a slip"}


def chain_of(record: CouncilRecord, *, private: bytes = KEY) -> tuple[Seal, ...]:
    """Give the seals of the minutes of a record, of one correction, of a scan, and of another correction."""
    (meeting,) = record.meetings
    contents = [
        (SealKind.MINUTES, minutes_content({face: to_json(copy_of(record, face)) for face in Face})),
        (SealKind.CORRECTION, entry_content(SealKind.CORRECTION, {face: entry("for 12 read 21") for face in Face})),
        (SealKind.SCAN, entry_content(SealKind.SCAN, dict.fromkeys(Face, SCAN))),
        (SealKind.CORRECTION, entry_content(SealKind.CORRECTION, {Face.INTERNAL: entry("closed item: for A read B")})),
    ]
    seals: list[Seal] = []
    for kind, content in contents:
        made = make_seal(
            content,
            kind=kind,
            organization=meeting.organization,
            meeting=meeting.id,
            previous=seals[-1] if seals else None,
            sealed_at=SEALED_AT,
            private=private,
        )
        seals.append(made)
    return tuple(seals)


@pytest.fixture(scope="module", params=LANGUAGES)
def sample(request: pytest.FixtureRequest) -> CouncilRecord:
    return read_record((RECORDS / f"{request.param}.json").read_bytes())


@pytest.fixture(scope="module")
def chain(sample: CouncilRecord) -> tuple[Seal, ...]:
    return chain_of(sample)


def leaves(value, path=()):
    """Give the places of all leaves of a JSON value; an empty list or object is one."""
    if isinstance(value, dict) and value:
        for name, one in value.items():
            yield from leaves(one, (*path, name))
    elif isinstance(value, list) and value:
        for index, one in enumerate(value):
            yield from leaves(one, (*path, index))
    else:
        yield path


def around(value, path):
    """Give the container of a place, and its last step."""
    for step in path[:-1]:
        value = value[step]
    return value, path[-1]


def other(value):
    """Give another value of the same kind, as near as can be."""
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float):
        return value + 1
    if isinstance(value, str):
        return value[:-1] + ("b" if value.endswith("a") else "a") if value else "a"
    return [] if value is None else [None]


def mutations(value):
    """Give the value with every leaf changed, removed, swapped with the next leaf beside it, and doubled, one by one.

    It is done to the value itself and undone; copying it each time would take minutes. Given are kind and place.
    """
    places = list(leaves(value))
    for path in places:
        holder, step = around(value, path)
        kept = holder[step]
        holder[step] = other(kept)
        yield "changed", path
        holder[step] = kept
        if isinstance(holder, list):
            del holder[step]
            yield "removed", path
            holder.insert(step, kept)
            holder.insert(step, kept)
            yield "doubled", path
            del holder[step]
        else:
            order = list(holder.items())
            del holder[step]
            yield "removed", path
            holder[f"{step}_"] = holder[f"{step}"] = kept
            yield "doubled", path
            holder.clear()
            holder.update(order)
    for one, following in pairwise(places):
        (a, i), (b, j) = around(value, one), around(value, following)
        if type(a[i]) is type(b[j]) and a[i] == b[j]:
            continue
        a[i], b[j] = b[j], a[i]
        yield "swapped", one
        a[i], b[j] = b[j], a[i]


def test_the_mutations_mutate_and_set_everything_back(sample):
    value = to_json(sample)
    before = copy.deepcopy(value)
    kinds = set()
    for kind, path in mutations(value):
        assert value != before or json.dumps(value) != json.dumps(before), (kind, path)
        kinds.add(kind)
    assert value == before
    assert kinds == {"changed", "removed", "doubled", "swapped"}


@pytest.mark.parametrize("face", Face)
def test_what_was_sealed_opens_to_each_copy(sample, chain, face):
    shown = restricted(chain[:1], face)
    assert sealed_json(shown, face) == to_json(copy_of(sample, face))
    record = sealed_record(shown, face)
    assert read_record(write_record(record)) == record
    assert examine(record).genuine
    assert (examine(record).face, face_shown(shown)) == (face, face)


@pytest.mark.parametrize("face", Face)
def test_corrections_and_scan_stand_in_the_copies_that_may_show_them(chain, face):
    record = sealed_record(restricted(chain, face), face)
    (meeting,) = record.meetings
    wanted = ["for 12 read 21", "closed item: for A read B"][: 2 if face is Face.INTERNAL else 1]
    assert [one.text for one in meeting.minutes.corrections] == wanted
    assert meeting.minutes.scan.file_name == "scan.pdf"
    assert len(record.seals) == (4 if face is Face.INTERNAL else 3)
    assert [seal.sequence for seal in correction_seals(record).values()] == [2, 4][: len(wanted)]
    assert minutes_seal(record) is record.seals[0]
    assert examine(record).genuine


@pytest.mark.parametrize("face", Face)
def test_every_leaf_of_a_copy_is_held_by_the_seal(sample, chain, face):
    sealed = sealed_json(chain, face)
    body = to_json(sealed_record(chain, face).model_copy(update={"seals": ()}))
    del body["seals"]
    assert not list(differences(sealed, body))
    count = 0
    for kind, path in mutations(body):
        assert next(differences(sealed, body), None) is not None, (kind, path)
        count += 1
    assert count > 1_500


def test_every_leaf_of_the_content_is_held_by_the_digest(chain):
    for seal in chain:
        content = copy.deepcopy(seal.content)
        changed = seal.model_copy(update={"content": content})
        assert seal_faults(changed) == ()
        for kind, path in mutations(content):
            assert canonical_bytes(content) != canonical_bytes(seal.content), (kind, path)
    # That other bytes give another digest is SHA-256's part; that the digest is looked at shows here.
    for path in list(leaves(chain[0].content))[::40]:
        content = copy.deepcopy(chain[0].content)
        holder, step = around(content, path)
        holder[step] = other(holder[step])
        faults = seal_faults(chain[0].model_copy(update={"content": content}))
        assert Fault.CONTENT in {fault.fault for fault in faults}, path


def test_every_leaf_of_a_link_is_held_by_its_signature(chain):
    for seal in chain:
        link = to_json(seal)
        del link["content"], link["disclosures"]
        for path in leaves(link):
            name = path[0]
            changed = seal.model_copy(update={name: other(link[name]) if link[name] is not None else "0" * 64})
            if name == "kind":
                changed = seal.model_copy(update={"kind": next(kind for kind in SealKind if kind is not seal.kind)})
            assert seal_faults(changed), (seal.sequence, name)
            assert link_digest(changed) != link_digest(seal)


def test_a_signature_has_one_spelling(chain):
    (seal, *_) = chain
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    for field in ("signature", "key"):
        text = getattr(seal, field).rstrip("=")
        padding = getattr(seal, field)[len(text) :]
        for letter in letters.replace(text[-1], ""):
            assert seal_faults(seal.model_copy(update={field: text[:-1] + letter + padding})), letter
        assert seal_faults(seal.model_copy(update={field: getattr(seal, field) + "\n"}))
        assert seal_faults(seal.model_copy(update={field: ""}))


@pytest.mark.parametrize("face", Face)
def test_every_disclosure_is_held_by_its_commitment(chain, face):
    """Changed, removed, swapped, doubled: each disclosure, in its pointer, its salt and its value."""
    seals = restricted(chain, face)
    for at, seal in enumerate(seals):
        for index, one in enumerate(seal.disclosures):
            value, salt = (seal.disclosures[index - 1].value, seal.disclosures[index - 1].salt)
            if len(seal.disclosures) == 1:
                value, salt = {"text": "something else"}, "0" * 32
            mutated = [
                [*seal.disclosures[:index], *seal.disclosures[index + 1 :]],
                [*seal.disclosures, one],
                _replaced(seal, index, pointer=other(one.pointer)),
                _replaced(seal, index, salt=other(one.salt)),
                _replaced(seal, index, value=value),
                _replaced(seal, index, value=value, salt=salt),
            ]
            for disclosures in mutated:
                changed = seal.model_copy(update={"disclosures": tuple(disclosures)})
                record = sealed_record(seals, face).model_copy(
                    update={"seals": (*seals[:at], changed, *seals[at + 1 :])}
                )
                assert not examine(record).genuine, (seal.kind, one.pointer)


def _replaced(seal, index, **fields):
    disclosures = list(seal.disclosures)
    disclosures[index] = disclosures[index].model_copy(update=fields)
    return disclosures


def test_every_leaf_of_every_disclosed_value_is_held(chain):
    count = 0
    for seal in chain:
        for one in seal.disclosures:
            former = commitment(one.salt, one.value)
            held = {"value": copy.deepcopy(one.value)}
            for kind, path in mutations(held):
                if held.keys() == {"value"}:
                    assert commitment(one.salt, held["value"]) != former, (kind, path)
                    count += 1
    assert count > 1_000


# The chain


def test_a_whole_chain_has_no_fault(chain):
    assert chain_faults(chain) == ()
    assert [fault for seal in chain for fault in seal_faults(seal, Face)] == []
    assert [seal.sequence for seal in chain] == [1, 2, 3, 4]
    assert chain[0].previous is None


@pytest.mark.parametrize(
    ("kept", "fault"),
    [([1, 2, 3], Fault.SEQUENCE), ([0, 2, 3], Fault.SEQUENCE), ([0, 1, 3], Fault.SEQUENCE)],
    ids=["head", "middle", "before the tail"],
)
def test_a_chain_without_one_of_its_links_is_cut(chain, kept, fault):
    found = chain_faults([chain[index] for index in kept])
    assert [one.fault for one in found] == [fault]


@pytest.mark.parametrize("order", [(1, 0, 2, 3), (0, 2, 1, 3), (0, 1, 3, 2), (3, 2, 1, 0), (0, 1, 1, 2, 3), (0, 0)])
def test_links_in_another_order_or_twice_are_told(chain, order):
    assert Fault.SEQUENCE in {one.fault for one in chain_faults([chain[index] for index in order])}


def test_links_numbered_anew_lose_their_signatures(chain):
    renumbered = [
        seal.model_copy(update={"sequence": place}) for place, seal in enumerate([chain[0], *chain[2:]], start=1)
    ]
    assert {one.fault for one in chain_faults(renumbered)} == {Fault.PREVIOUS}
    assert [one.fault for seal in renumbered[1:] for one in seal_faults(seal)] == [Fault.SIGNATURE] * 2


def test_a_link_signed_anew_does_not_fit_the_next(sample, chain):
    forged = chain_of(sample)[1].model_copy(update={"previous": chain[1].previous})
    assert seal_faults(forged)
    again = chain_of(sample)
    assert chain_faults([chain[0], again[1], chain[2], chain[3]])
    assert chain_faults([again[0], *chain[1:]])[0].fault is Fault.PREVIOUS


def test_a_head_that_says_it_had_one_before_is_told(chain):
    assert chain_faults([chain[0].model_copy(update={"previous": "0" * 64})])[0].fault is Fault.PREVIOUS
    assert chain_faults([chain[1].model_copy(update={"previous": None})], whole=False)[0].fault is Fault.PREVIOUS
    assert chain_faults([chain[1], chain[3]], whole=False) == ()


def test_seals_of_other_minutes_are_foreign(chain):
    record = sealed_record(restricted(chain, Face.INTERNAL), Face.INTERNAL)
    elsewhere_ = chain[1].model_copy(update={"meeting": "00000000-0000-7000-8000-00000000abcd"})
    moved = record.model_copy(update={"seals": (*record.seals[:1], elsewhere_, *record.seals[2:])})
    assert Fault.FOREIGN in {fault.fault for fault in examine(moved).faults}


# Keys and codes


def test_another_key_cannot_seal_in_the_name_of_the_first(sample, chain):
    stranger = chain_of(sample, private=new_key())
    assert stranger[0].key != chain[0].key == public_key(KEY)
    assert seal_faults(stranger[0].model_copy(update={"key": chain[0].key}))[0].fault is Fault.SIGNATURE
    assert key_code(stranger[0].key) != key_code(chain[0].key)


def test_codes_are_sixteen_letters_and_differ(sample, chain):
    codes = [seal_code(seal) for seal in (*chain, *chain_of(sample))]
    assert len(set(codes)) == 8
    assert all([len(group) for group in code.split("-")] == [4] * 4 for code in codes)
    assert set("".join(codes)) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567-")
    assert seal_code(restricted(chain, Face.PUBLIC)[0]) == codes[0]
    assert [len(group) for group in key_code(chain[0].key).split("-")] == [4, 4]


# Copies and people


def test_a_seal_opens_only_what_it_lays_open(chain):
    seal = restricted(chain, Face.MUNICIPALITY)[0]
    assert [opens(seal, face) for face in Face] == [False, True, False]
    assert [opens(chain[0], face) for face in Face] == [True] * 3
    assert face_shown(chain) is None


def test_whoever_is_erased_is_gone_from_every_copy_and_the_chain_holds(sample, chain):
    for person in sample.people:
        (seal, *rest) = [without_person(one, person.id) for one in chain]
        assert rest == list(chain[1:])
        assert chain_faults([seal, *rest]) == ()
        assert seal_faults(seal, Face) == ()
        assert seal_code(seal) == seal_code(chain[0])
        for face in Face:
            found = examine(sealed_record(restricted([seal, *rest], face), face))
            assert found.genuine
            shown = {one.id: one for one in sealed_record([seal], face).people}
            if person.id in {one.id for one in copy_of(sample, face).people}:
                assert found.erased == (person.id,)
                assert to_json(shown[person.id]) == {"id": person.id, "name": NOBODY}
        assert without_person(seal, person.id) is seal


def test_nobody_left_at_all(sample, chain):
    seal = chain[0]
    for person in sample.people:
        seal = without_person(seal, person.id)
    for face in Face:
        shown = restricted([seal], face)
        record = sealed_record(shown, face)
        assert {one.name for one in record.people} == {NOBODY}
        assert examine(record).genuine
    assert is_copy(sealed_record(restricted([seal], Face.PUBLIC), Face.PUBLIC))


def test_erasing_does_not_hide_a_name_that_the_body_still_has(sample, chain):
    person = sample.people[0]
    seals = tuple(without_person(seal, person.id) for seal in restricted(chain, Face.INTERNAL))
    record = sealed_record(restricted(chain, Face.INTERNAL), Face.INTERNAL).model_copy(update={"seals": seals})
    found = examine(record)
    assert not found.genuine
    assert Difference("/people/0/name", NOBODY, person.name) in found.differences


# Without seals, and with what nobody sealed


def test_a_record_without_seals_proves_nothing(sample, chain):
    assert examine(sample) is None
    assert minutes_seal(sample) is None
    assert correction_seals(sample) == {}
    with pytest.raises(SealError, match="no seal of minutes"):
        sealed_json(chain[1:], Face.INTERNAL)


def test_references_that_lead_out_are_sealed_beside_the_record(sample):
    (meeting,) = sample.meetings
    outside = (("/minutes/approved_by", "00000000-0000-7000-8000-0000000000aa"),)
    content = minutes_content({face: to_json(copy_of(sample, face)) for face in Face}, outside)
    seal = make_seal(
        content,
        kind=SealKind.MINUTES,
        organization=meeting.organization,
        meeting=meeting.id,
        previous=None,
        sealed_at=SEALED_AT,
        private=KEY,
    )
    assert elsewhere(seal) == outside
    assert "0000000000aa" not in json.dumps(seal.content)
    assert sealed_json([seal], Face.INTERNAL) == to_json(sample)


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"record": 1},
        {"record": {"meetings": []}},
        {"record": {"people": 1}},
        {"$": ["0", "0", "0"]},
        {"elsewhere": 5},
        {"elsewhere": [1]},
    ],
)
def test_signed_nonsense_is_refused_and_no_crash(sample, content):
    (meeting,) = sample.meetings
    seal, correction = (
        make_seal(
            Committed(content, ()),
            kind=kind,
            organization=meeting.organization,
            meeting=meeting.id,
            previous=None,
            sealed_at=SEALED_AT,
            private=KEY,
        )
        for kind in (SealKind.MINUTES, SealKind.CORRECTION)
    )
    with pytest.raises(SealError):
        sealed_record([seal, correction], Face.INTERNAL)
    record = sample.model_copy(update={"seals": (seal, correction)})
    assert not examine(record).genuine
    assert correction_seals(record) == {}
    assert without_person(seal, sample.people[0].id) is seal
    if "elsewhere" in content or "$" in content:
        with pytest.raises(SealError):
            elsewhere(seal)

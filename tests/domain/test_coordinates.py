"""Coordinates: the forms in which they are copied, what is wrong with what is none, and there and back again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from council_desk.domain.coordinates import (
    Coordinates,
    NotCoordinatesError,
    format_coordinates,
    parse_coordinates,
)
from council_desk.domain.digits import Digits, to_digits

TEHRAN = Coordinates(35.6892, 51.389)
IN_DEGREES = Coordinates(35.6891667, 51.3888889)

latitudes = st.floats(-90, 90).map(lambda value: round(value, 7) + 0.0)
longitudes = st.floats(-180, 180).map(lambda value: round(value, 7) + 0.0)
places = st.builds(Coordinates, latitudes, longitudes)


@pytest.mark.parametrize(
    "text",
    [
        "35.6892, 51.3890",
        "35.6892,51.3890",
        "  35.6892   51.3890 ",
        "35.6892;51.3890",
        "35.6892/51.3890",
        "(35.6892, 51.3890)",
        "35,6892; 51,3890",
        "35,6892, 51,3890",
        "35,6892 51,3890",
        "35,6892,51,3890",
        "۳۵٫۶۸۹۲، ۵۱٫۳۸۹۰",
        "۳۵.۶۸۹۲، ۵۱.۳۸۹۰",
        "۳۵/۶۸۹۲، ۵۱/۳۸۹۰",
        "٣٥٫٦٨٩٢، ٥١٫٣٨٩٠",
        "35.6892° N, 51.3890° E",
        "35.6892N 51.3890E",
        "N 35.6892 E 51.3890",
        "N35.6892, E51.3890",
        "51.3890 E, 35.6892 N",
        "35.6892, E 51.3890",
        "۳۵٫۶۸۹۲ شمالی، ۵۱٫۳۸۹۰ شرقی",
        "٣٥٫٦٨٩٢ شمالًا ٥١٫٣٨٩٠ شرقًا",
        "35,6892 с. ш. 51,3890 в. д.",
        "35.6892° с.ш., 51.3890° в.д.",
        "\u200e+35.6892, +51.3890\u200f",
    ],
)
def test_decimal_degrees_are_read_as_people_copy_them(text):
    assert parse_coordinates(text) == TEHRAN


@pytest.mark.parametrize(
    "text",
    [
        "35°41'21\"N 51°23'20\"E",
        "35° 41′ 21″ N, 51° 23′ 20″ E",
        "35°41’21”N,51°23’20”E",
        "35º41'21''N 51º23'20''E",
        "35°41'21.0\"N 51°23'20.0\"E",
        "35°41′21,0″N 51°23′20,0″E",
        "51°23'20\"E 35°41'21\"N",
        "۳۵°۴۱′۲۱″ شمالی ۵۱°۲۳′۲۰″ شرقی",
        "35°41′21″ с. ш. 51°23′20″ в. д.",
        "35°41.35'N 51°23.333333'E",
    ],
)
def test_degrees_minutes_and_seconds_are_read(text):
    found = parse_coordinates(text)
    assert found == pytest.approx(IN_DEGREES, abs=1e-7)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("-33.8688, 151.2093", (-33.8688, 151.2093)),
        ("−33.8688, 151.2093", (-33.8688, 151.2093)),
        ("33.8688 S, 151.2093 E", (-33.8688, 151.2093)),
        ("33.5731 شمالا، 7.5898 غربا", (33.5731, -7.5898)),
        ("33.5731 с. ш., 7.5898 з. д.", (33.5731, -7.5898)),
        ("7.5898 W 33.5731 N", (33.5731, -7.5898)),
        ("35, 51", (35, 51)),
        ("35,51", (35, 51)),
        ("90 S 180 W", (-90, -180)),
        ("-0.0, -0.00000001", (0, 0)),
        ("35.68921234567, 51.38901234567", (35.6892123, 51.3890123)),
    ],
)
def test_signs_and_directions_say_which_half_of_the_earth(text, expected):
    found = parse_coordinates(text)
    assert found == expected
    assert "-" not in format_coordinates(parse_coordinates("-0.0, -0.00000001"), Digits.LATIN)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("35.6892", "only one number"),
        ("35°41'21\"N", "only one number"),
        ("35.6892, 51.3890, 1200", "more than two numbers"),
        ("35 41 21 51 23 20", "more than two numbers"),
        ("135.6892, 51.3890", "A latitude lies between"),
        ("91 N, 51 E", "A latitude lies between"),
        ("35.6892, 181", "A longitude lies between"),
        ("35.6892, -180.1", "A longitude lies between"),
        ("356892, 513890", "A latitude lies between"),
        ("35.6892 N, 51.3890 N", "same way"),
        ("35.6892 E, 51.3890 W", "same way"),
        ("35°61'00\"N 51°23'20\"E", "less than 60"),
        ("35°41'60\"N 51°23'20\"E", "less than 60"),
        ("-35.6892 N, 51.3890 E", "not understood"),
        ("35.6892 - 51.3890", "not understood"),
        ("35.5°41'N 51°23'E", "not understood"),
        ("Library", "not understood"),
        ("35.6892, east of the mill", "not understood"),
        ("35.6892.51.3890", "not understood"),
        ("", "not understood"),
        (" ; ", "not understood"),
        ("1" * 500, "not understood"),
    ],
)
def test_what_is_wrong_is_told(text, reason):
    with pytest.raises(NotCoordinatesError, match=reason):
        parse_coordinates(text)


def test_they_are_shown_in_the_digits_of_the_user():
    assert format_coordinates(TEHRAN, Digits.LATIN) == "35.6892, 51.389"
    assert format_coordinates(TEHRAN, Digits.PERSIAN) == "\u200f۳۵٫۶۸۹۲، \u200f۵۱٫۳۸۹"
    assert format_coordinates(TEHRAN, Digits.ARABIC) == "\u200f٣٥٫٦٨٩٢، \u200f٥١٫٣٨٩"
    assert format_coordinates(Coordinates(-33.5, -70), Digits.LATIN) == "-33.5, -70"
    assert format_coordinates(Coordinates(1e-7, 100), Digits.LATIN) == "0.0000001, 100"


@given(places, st.sampled_from(Digits), st.sampled_from(Digits))
def test_what_is_shown_is_read_as_what_it_was(place, shown, typed):
    text = format_coordinates(place, shown)
    assert parse_coordinates(text) == place
    assert parse_coordinates(to_digits(text, typed)) == place


@given(places)
def test_degrees_minutes_and_seconds_come_back_within_a_centimetre(place):
    parts = []
    for value, letters in zip(place, ("NS", "EW"), strict=True):
        units = round(abs(value) * 3600 * 10**5)
        minutes, seconds = divmod(units, 60 * 10**5)
        degrees, minutes = divmod(minutes, 60)
        parts.append(f"{degrees}°{minutes}′{seconds // 10**5}.{seconds % 10**5:05}″{letters[value < 0]}")
    found = parse_coordinates(" ".join(parts))
    assert found == pytest.approx(place, abs=1.1e-7)


@given(st.text(max_size=60) | st.text("0123456789۵٫،.,;/-−°'\"NSEW شمالیс", max_size=60))
def test_whatever_is_typed_is_read_or_refused_in_words(text):
    try:
        found = parse_coordinates(text)
    except NotCoordinatesError:
        return
    assert -90 <= found.latitude <= 90 and -180 <= found.longitude <= 180
    assert parse_coordinates(format_coordinates(found, Digits.PERSIAN)) == found

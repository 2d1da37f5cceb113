"""Pictures chosen as emblems: made ready, or refused with a sentence; none of them stops a document."""

import io
import zlib
from base64 import b64decode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from council_desk.documents.emblems import READ_LIMIT, prepared
from council_desk.documents.typesetting.pictures import raster
from council_desk.documents.typesetting.svg import MOST_DRAWN, drawable
from council_desk.domain.forms import EmblemType
from council_desk.errors import DeskError
from council_desk.record.document_profiles import EMBLEM_LIMIT

SHAPES = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 100">{}</svg>'
)
TRIANGLE = SHAPES.format('<path fill="#ff0000" d="M0 100 L50 0 L100 100 Z"/>')

SIZES = (
    "",
    'viewBox="0 0 0 0"',
    'viewBox="0 0 100000 1"',
    'viewBox="0 0 nan 1"',
    'width="9"',
    'width="100000" height="1"',
    'width="100000" height="1" viewBox="0 0 9 9"',
    'width="100000" viewBox="0 0 9 9"',
    'width="9in" height="9mm" viewBox="0 0 9 9"',
    'width="1e9" height="1e9"',
)


def written(image: Image.Image, kind: str = "PNG", **more: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **more)
    return out.getvalue()


def noise(mode: str, size: tuple[int, int]) -> Image.Image:
    bands = [Image.effect_noise(size, 80) for _ in mode]
    return bands[0] if mode == "L" else Image.merge(mode, bands)


def reread(data: bytes) -> Image.Image:
    emblem = prepared(data)
    return Image.open(io.BytesIO(b64decode(emblem.data)))


def png_of_size(width: int, height: int) -> bytes:
    """Give the head of a PNG that says how large it is."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\x00\x00\x00"
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "LA"])
def test_a_large_picture_is_made_as_small_as_an_emblem_needs_it(mode) -> None:
    image = reread(written(noise(mode, (1600, 1500))))
    assert image.height <= 640
    assert image.width == pytest.approx(image.height * 16 / 15, abs=1)
    assert len(b64decode(prepared(written(noise(mode, (1600, 1500)))).data)) <= EMBLEM_LIMIT


def test_a_photograph_stays_one_and_leaves_its_particulars_behind() -> None:
    exif = Image.Exif()
    exif[0x010E], exif[0x0112] = "at home", 6  # a description; turned by a quarter
    data = written(Image.new("RGB", (300, 200), "red"), "JPEG", exif=exif)
    emblem = prepared(data)
    assert emblem.media_type is EmblemType.JPEG
    image = Image.open(io.BytesIO(b64decode(emblem.data)))
    assert image.size == (200, 300)
    assert not image.getexif()


def test_colours_are_moved_to_the_space_of_the_document() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("XYZ")).tobytes()
    assert reread(written(Image.new("RGB", (10, 10), "red"), icc_profile=profile)).mode == "RGB"
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert reread(written(Image.new("RGB", (10, 10), "red"), icc_profile=srgb)).getpixel((5, 5)) == (255, 0, 0)
    cmyk = written(Image.new("CMYK", (10, 10), (0, 255, 255, 0)), "JPEG")
    assert reread(cmyk).mode == "RGB"


def test_what_shines_through_stands_on_white() -> None:
    half = Image.new("RGBA", (4, 4), (0, 0, 0, 0))
    found = raster(written(half), "image/png", 100)
    assert found is not None and found.data == b"\xff" * 48


def test_a_drawing_stays_as_it_is_and_is_drawn_at_the_size_on_paper() -> None:
    emblem = prepared(TRIANGLE.encode())
    assert emblem.media_type is EmblemType.SVG
    assert b64decode(emblem.data).decode() == TRIANGLE
    found = raster(TRIANGLE.encode(), "image/svg+xml", 425)
    assert found is not None and (found.width, found.height) == (425, 425)
    middle = 3 * (425 * 300 + 212)
    assert found.data[middle : middle + 3] == b"\xff\x00\x00" and found.data[:3] == b"\xff\xff\xff"


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        "<text>name</text>",
        '<image href="https://example.org/a.png"/>',
        '<image href="data:image/png;base64,AAAA"/>',
        '<use href="other.svg#a"/>',
        '<use xlink:href="file:///etc/passwd"/>',
        '<rect onclick="go()" width="1" height="1"/>',
        '<rect style="fill:url(https://example.org/a)" width="1" height="1"/>',
        '<rect fill="url( \'file:///a\')" width="1" height="1"/>',
        "<style>@import 'a.css';</style>",
        "<style>@font-face{src:url(#a)}</style>",
        "<style>.a{fill:url(x.svg)}</style>",
        '<clipPath id="c"/><style>.a{clip-path:url(#c)}</style>',
        '<filter id="f"><feGaussianBlur stdDeviation="9999"/></filter>',
        "<foreignObject/>",
        '<animate attributeName="x"/>',
        '<g id="a"><use href="#a"/></g>',
        '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>',
        "<g>" * 70 + "</g>" * 70,
        "<g/>" * (MOST_DRAWN + 1),
        "".join(f'<g id="a{n}">{f"""<use href="#a{n + 1}"/>""" * 10}</g>' for n in range(8)) + '<g id="a8"/>',
    ],
)
def test_a_drawing_of_more_than_shapes_is_refused(inside) -> None:
    data = SHAPES.format(inside).encode()
    assert drawable(data) is None
    assert raster(data, "image/svg+xml", 50) is None
    with pytest.raises(DeskError, match="more than shapes"):
        prepared(data)


@pytest.mark.parametrize(
    "whole",
    [
        '<!DOCTYPE svg [<!ENTITY a "b">]>' + SHAPES.format("<g/>"),
        '<?xml-stylesheet href="a.css"?>' + SHAPES.format("<g/>"),
        SHAPES.format("<g>"),
        '<g xmlns="http://www.w3.org/2000/svg"><svg/></g>',
        "<svg>no namespace</svg>",
        "\ud800<svg>",
    ],
)
def test_what_is_no_plain_drawing_is_refused(whole) -> None:
    assert drawable(whole.encode("utf-8", "surrogatepass")) is None


@pytest.mark.parametrize(
    "inside",
    [
        (
            '<defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient>'
            '<linearGradient id="b" xlink:href="#a"/></defs><rect fill="url(#b)" width="9" height="9"/>'
        ),
        '<style>.a{fill:url(#g)}</style><radialGradient id="g"/><circle class="a" r="5"/>',
        '<clipPath id="c"><rect width="9" height="9"/></clipPath><g clip-path="url(#c)"><path d="M0 0h9v9z"/></g>',
        '<symbol id="s"><path d="M0 0h9v9z"/></symbol><use href="#s"/><use href="#s" x="20"/><use href="#none"/>',
        '<metadata><r:RDF xmlns:r="urn:r"><r:text>made by hand</r:text></r:RDF></metadata><title>T</title>',
    ],
)
def test_what_drawing_programs_write_is_taken(inside) -> None:
    data = '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd">' + SHAPES.format(inside)
    assert drawable(data.encode()) is not None
    assert raster(data.encode(), "image/svg+xml", 50) is not None


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "no picture"),
        (b"GIF89a", "no picture"),
        (b"%PDF-1.7", "no picture"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "cannot be read"),
        (b"\xff\xd8\xff" + bytes(50), "cannot be read"),
        (written(Image.new("RGB", (64, 64)))[:-40], "cannot be read"),
        (written(Image.new("RGB", (700, 100))), "6 times as long"),
        (written(Image.new("RGB", (100, 700))), "6 times as long"),
        (png_of_size(40_000, 40_000), "25 million pixels"),
        (png_of_size(9_000, 9_000), "25 million pixels"),
        (bytes(READ_LIMIT + 1), "larger than 10 MiB"),
        (SHAPES.format(f"<desc>{'a' * EMBLEM_LIMIT}</desc>").encode(), "larger than 144 KiB"),
        *((SHAPES.format("").replace('viewBox="0 0 100 100"', size).encode(), "tell its size") for size in SIZES),
    ],
)
def test_hostile_and_broken_files_are_refused_with_a_sentence(data, told) -> None:
    with pytest.raises(DeskError, match=told):
        prepared(data)


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_a_damaged_picture_is_drawn_or_left_out(data) -> None:
    kind = data.draw(st.sampled_from(EmblemType))
    whole = {
        EmblemType.PNG: written(Image.new("RGBA", (20, 20), (1, 2, 3, 100))),
        EmblemType.JPEG: written(Image.new("RGB", (20, 20), "red"), "JPEG"),
        EmblemType.SVG: TRIANGLE.encode(),
    }[kind]
    at = data.draw(st.integers(0, len(whole) - 1))
    broken = whole[:at] + data.draw(st.binary(max_size=6)) + whole[at + data.draw(st.integers(0, 6)) :]
    found = raster(broken, kind, 30)
    assert found is None or len(found.data) == 3 * found.width * found.height

from pathlib import Path

import pytest

from council_desk import settings
from council_desk.domain.digits import Digits
from council_desk.domain.terms import Calendar, Language
from council_desk.settings import Settings, ThemeChoice


def test_without_a_file_the_defaults_hold(tmp_path):
    assert settings.load(tmp_path / "settings.toml") == Settings()


def test_what_is_stored_comes_back(tmp_path):
    path = tmp_path / "deep" / "settings.toml"
    chosen = Settings(
        language=Language.FA,
        calendar=Calendar.GREGORIAN,
        digits=Digits.LATIN,
        theme=ThemeChoice.DARK,
        text_size=150,
        desk=Path("/محله/میز.desk"),
        council="98363085-df78-5a78-a119-418773e0b891",
        certificate=Path("/خانه/گواهی.p12"),
        own_view="64103411-480a-5537-a2a3-512276125cf8",
        window=b"\x00\xff geometry",
    )
    settings.store(path, chosen)
    assert settings.load(path) == chosen
    assert [p.name for p in path.parent.iterdir()] == ["settings.toml"]


def test_unknown_keys_are_kept(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('language = "ru"\nnewer = "kept"\n[table]\nx = 1\n', encoding="utf-8")
    loaded = settings.load(path)
    settings.store(path, settings.changed(loaded, theme=ThemeChoice.LIGHT))
    again = settings.load(path)
    assert again.other == {"newer": "kept", "table": {"x": 1}}
    assert again.language is Language.RU and again.theme is ThemeChoice.LIGHT


@pytest.mark.parametrize("content", [b"language = ", b"\xff\xfe\x00", b"[[["])
def test_a_damaged_file_is_kept_aside(tmp_path, content):
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    assert settings.load(path) == Settings()
    assert not path.exists()
    (aside,) = tmp_path.iterdir()
    assert aside.name.startswith("settings.damaged-") and aside.read_bytes() == content


def test_senseless_values_fall_back_alone(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text(
        'language = "kk"\ndigits = "latin"\ntheme = 3\ntext_size = 7\ndesk = ""\ncouncil = 5\nwindow = "?"\n',
        encoding="utf-8",
    )
    assert settings.load(path) == Settings(digits=Digits.LATIN)


def test_calendar_and_digits_follow_the_language_until_chosen():
    assert Settings(language=Language.FA).calendar_in_force is Calendar.JALALI
    assert Settings(language=Language.AR).digits_in_force is Digits.ARABIC
    assert Settings(language=Language.FA, calendar=Calendar.GREGORIAN).calendar_in_force is Calendar.GREGORIAN
    assert Settings().language_in_force is Language.EN


def test_a_failed_write_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "settings.toml"
    settings.store(path, Settings(language=Language.AR))

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(settings.os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        settings.store(path, Settings(language=Language.RU))
    assert settings.load(path).language is Language.AR

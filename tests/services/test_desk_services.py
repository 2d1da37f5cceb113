"""A desk makes its services when they are first asked for; the list of them and their types say the same."""

import subprocess
import sys

import pytest

from council_desk.services.desk import BUILT_ON, SERVICES, Desk


def test_every_service_that_is_declared_can_be_had_and_is_made_once(english):
    declared = {name: kind for name, kind in Desk.__annotations__.items() if name != "backups"}
    assert {name: kind.strip('"') for name, kind in declared.items()} == {
        name: path.rpartition(".")[2] for name, path in SERVICES.items()
    }
    for name in SERVICES:
        assert getattr(english, name) is getattr(english, name)
        assert type(getattr(english, name)).__name__ == declared[name].strip('"')
    assert set(BUILT_ON) <= set(SERVICES)


def test_what_is_no_service_is_none(english):
    with pytest.raises(AttributeError):
        getattr(english, "nothing")  # noqa: B009 - asked for by name


def test_opening_a_desk_loads_no_service(tmp_path):
    code = (
        "import sys; from pathlib import Path; from council_desk.services.desk import Desk\n"
        f"Desk.open(Path({str(tmp_path / 'a.desk')!r}), create=True).close()\n"
        "assert not [one for one in ('sealing', 'documents', 'projects', 'letters') "
        "if f'council_desk.services.{one}' in sys.modules]"
    )
    subprocess.run([sys.executable, "-c", code], check=True)

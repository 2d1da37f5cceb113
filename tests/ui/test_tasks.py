import threading

import pytest

from council_desk.ui.tasks import InlineTaskRunner, PoolTaskRunner


@pytest.fixture
def pool(qtbot):
    runner = PoolTaskRunner()
    yield runner
    assert runner.drain()


@pytest.mark.parametrize("kind", ["run", "compute"])
def test_the_pool_calls_back_on_the_windows_thread(qtbot, pool, kind):
    seen = {}
    getattr(pool, kind)(
        threading.get_ident, lambda where: seen.update(work=where, done=threading.get_ident()), seen.update
    )
    qtbot.waitUntil(lambda: "done" in seen)
    assert seen["done"] == threading.get_ident() != seen["work"]


def test_a_failure_arrives_as_the_exception(qtbot, pool):
    got = []
    pool.run(lambda: 1 // 0, got.append, got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert isinstance(got[0], ZeroDivisionError)


def test_the_desks_work_stays_in_order(qtbot, pool):
    got = []
    for number in range(200):
        pool.run(lambda number=number: number, got.append, got.append)
    qtbot.waitUntil(lambda: len(got) == 200)
    assert got == list(range(200))


def test_the_inline_runner_calls_exactly_one_of_the_two():
    got = []
    runner = InlineTaskRunner()
    runner.run(lambda: 7, got.append, lambda error: got.append(("failed", error)))
    runner.compute(lambda: {}["none"], lambda value: got.append(("done", value)), lambda error: got.append(type(error)))
    assert got == [7, KeyError]
    assert runner.drain()

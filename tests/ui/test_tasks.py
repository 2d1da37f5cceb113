import threading

import pytest

from council_desk.ui.tasks import InlineTaskRunner, PoolTaskRunner, run_by_turns


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


def test_what_stands_in_line_is_done_between_two_turns(qtbot, pool):
    took, got = [], []
    begun, queued = threading.Event(), threading.Event()

    def turns():
        begun.set()
        assert queued.wait(5)
        for number in range(3):
            took.append(number)
            yield
        return "end"

    run_by_turns(pool, turns(), got.append, got.append)
    assert begun.wait(5)
    pool.run(lambda: took.append("write"), lambda _: None, got.append)
    queued.set()
    qtbot.waitUntil(lambda: bool(got))
    assert (took, got) == ([0, "write", 1, 2], ["end"])


def test_turns_end_when_nobody_wants_them_or_one_fails(qtbot, pool):
    took, got = [], []

    def turns():
        for number in range(3):
            took.append(number)
            yield
        raise KeyError

    run_by_turns(pool, turns(), got.append, lambda error: got.append(type(error)))
    qtbot.waitUntil(lambda: got == [KeyError])
    assert took == [0, 1, 2]
    run_by_turns(pool, turns(), got.append, got.append, lambda: len(took) < 5)
    qtbot.waitUntil(lambda: len(took) == 5)
    qtbot.wait(50)
    assert took == [0, 1, 2, 0, 1] and got == [KeyError]


def test_a_thousand_turns_do_not_stand_within_each_other():
    got = []

    def turns():
        for _ in range(2_000):
            yield
        return "end"

    run_by_turns(InlineTaskRunner(), turns(), got.append, got.append)
    assert got == ["end"]

"""What ballot papers say, in every language of documents."""

from collections.abc import Mapping
from dataclasses import dataclass

from council_desk.domain.terms import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class BallotWords:
    """Words of ballot papers. `one` and `some` tell how many names may be marked, `write_*` how many written."""

    paper: str
    title: str
    subtitle: str
    seats: str
    one: str
    some: str
    write_one: str
    write_some: str
    box: str


BALLOTS: Mapping[Language, BallotWords] = {
    Language.FA: BallotWords(
        paper="برگهٔ رأی",
        title="برگه‌های رأی · {post}",
        subtitle="برگه‌های رأی، {post}، {council}، {day}",
        seats="تعداد منتخبان: {number}",
        one="خانهٔ کنار یک نام را علامت بزنید.",
        some="خانهٔ کنار حداکثر {number} نام را علامت بزنید؛ بیش از آن رأی را باطل می‌کند.",
        write_one="نام نامزد خود را بنویسید.",
        write_some="حداکثر {number} نام بنویسید؛ بیش از آن رأی را باطل می‌کند.",
        box="خانه برای علامت",
    ),
    Language.AR: BallotWords(
        paper="ورقة اقتراع",
        title="أوراق الاقتراع · {post}",
        subtitle="أوراق الاقتراع، {post}، {council}، {day}",
        seats="عدد المقاعد: {number}",
        one="ضع علامة في المربّع المجاور لاسم واحد فقط.",
        some="ضع علامة بجوار ما لا يزيد على {number} من الأسماء؛ وما زاد أبطل الورقة.",
        write_one="اكتب اسم مرشّحك.",
        write_some="اكتب ما لا يزيد على {number} من الأسماء؛ وما زاد أبطل الورقة.",
        box="مربّع للعلامة",
    ),
    Language.RU: BallotWords(
        paper="БЮЛЛЕТЕНЬ",
        title="Бюллетени · {post}",
        subtitle="Бюллетени, {post}, {council}, {day}",
        seats="Число мест: {number}",
        one="Поставьте знак в квадрате напротив одной фамилии.",
        some="Поставьте знак не более чем в {number} кв.; при большем числе бюллетень недействителен.",
        write_one="Впишите фамилию кандидата.",
        write_some="Впишите фамилии, не более {number}; при большем числе бюллетень недействителен.",
        box="квадрат для знака",
    ),
    Language.EN: BallotWords(
        paper="Ballot paper",
        title="Ballot papers · {post}",
        subtitle="Ballot papers, {post}, {council}, {day}",
        seats="Seats: {number}",
        one="Mark the box beside one name.",
        some="Mark the boxes beside no more than {number} names; a paper with more is void.",
        write_one="Write the name of your candidate.",
        write_some="Write no more than {number} names; a paper with more is void.",
        box="box to mark",
    ),
}

"""What the list in a packet for the municipality says, in the language of the council."""

from collections.abc import Mapping
from dataclasses import dataclass

from council_desk.domain.terms import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketWords:
    """The words of the list. `columns` are file, what it is, number, day, subject, what is asked, answer due."""

    title: str
    of: str
    columns: tuple[str, str, str, str, str, str, str]
    letter: str
    minutes: str
    enclosure: str
    on_paper: str
    check: str


PACKET: Mapping[Language, PacketWords] = {
    Language.FA: PacketWords(
        title="فهرست بستهٔ ارسالی به شهرداری",
        of="{council}، {day}",
        columns=("پرونده", "نوع", "شماره", "تاریخ", "موضوع", "درخواست", "مهلت پاسخ"),
        letter="نامه",
        minutes="صورت‌جلسه",
        enclosure="پیوست",
        on_paper="(روی کاغذ)",
        check=(
            "پروندهٔ SHA256SUMS اثر انگشت رقمی همهٔ پرونده‌ها را دارد؛ با دستور sha256sum -c SHA256SUMS یا با "
            "«میز شورا» می‌توان دید که همه سالم رسیده‌اند. پرونده‌های PDF داده‌های خود را برای خواندن با رایانه "
            "به همراه دارند."
        ),
    ),
    Language.AR: PacketWords(
        title="قائمة الحزمة المرسلة إلى البلدية",
        of="{council}، {day}",
        columns=("الملفّ", "النوع", "الرقم", "التاريخ", "الموضوع", "المطلوب", "موعد الردّ"),
        letter="خطاب",
        minutes="محضر",
        enclosure="مرفق",
        on_paper="(على الورق)",
        check=(
            "يحتوي الملفّ SHA256SUMS على بصمات جميع الملفّات؛ وبالأمر sha256sum -c SHA256SUMS أو ببرنامج «مكتب المجلس» "
            "يُعرف إن كانت قد وصلت سليمة. وتحمل ملفّات PDF بياناتها ليقرأها الحاسوب."
        ),
    ),
    Language.RU: PacketWords(
        title="Опись пакета документов для администрации",
        of="{council}, {day}",
        columns=("Файл", "Вид", "Номер", "Дата", "Тема", "О чём просим", "Ответ до"),
        letter="Письмо",
        minutes="Протокол",
        enclosure="Приложение",
        on_paper="(на бумаге)",
        check=(
            "В файле SHA256SUMS – контрольные суммы всех файлов: команда sha256sum -c SHA256SUMS или программа "
            "«Стол совета» покажет, целы ли они. Файлы PDF несут свои данные в машиночитаемом виде."
        ),
    ),
    Language.EN: PacketWords(
        title="List of the packet for the municipality",
        of="{council}, {day}",
        columns=("File", "What", "Number", "Date", "Subject", "What is asked", "Answer by"),
        letter="Letter",
        minutes="Minutes",
        enclosure="Enclosure",
        on_paper="(on paper)",
        check=(
            "The file SHA256SUMS has the checksums of all files: the command sha256sum -c SHA256SUMS, or Council Desk, "
            "says whether they are whole. The PDF files carry their data for machines to read."
        ),
    ),
}

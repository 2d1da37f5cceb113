"""What the periodic report says, in every language of documents."""

from collections.abc import Mapping
from dataclasses import dataclass

from council_desk.documents.labels import Label
from council_desk.domain.terms import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportWords:
    """Words of the report to the municipality: its parts, its figures, its charts."""

    title: Label
    subtitle: str
    to: str
    as_of: str
    none: str
    short_title: str
    of: str
    percent: str
    chart: str
    chart_value: str
    chart_quorum: str
    glance: Label
    number: Label
    share: Label
    total: Label
    late: str
    meetings: Label
    held: str
    failed: str
    cancelled: str
    average: str
    attendance: str
    meeting: Label
    day: Label
    present: Label
    absent: Label
    whole: Label
    quorum: Label
    quorate: Label
    yes: str
    no: str
    decisions: Label
    results: str
    result: Label
    execution: str
    state: Label
    adopted: str
    decisions_done: str
    decisions_late: str
    actions: Label
    actions_chart: str
    done: str
    open: str
    actions_cancelled: str
    actions_done: str
    projects: Label
    stages: str
    by_stage: str
    kind: Label
    construction: str
    programmes: str
    projects_running: str
    projects_late: str
    participants: str
    money: Label
    funding: str
    item: Label
    amount: Label
    budget: str
    funded: str
    spent: str
    spent_in_all: str
    needs: Label
    by_type: str
    by_field: str
    by_voice: str
    field: Label
    voice: Label
    raised: Label
    answered: Label
    waiting: Label
    unnamed: str
    needs_raised: str
    youth: Label
    youth_projects: str
    objectives: str
    reports: str
    training: str
    service: str
    mentoring: str
    youth_actions: str
    letters: Label
    letters_chart: str
    answer: str
    sent: str
    plainly_answered: str
    letters_waiting: str
    letters_late: str
    unasked: str
    received: str
    remarks: Label
    came_to_ordinary: str
    came_to_extraordinary: str
    came_to_others: str
    own_membership: str
    member: Label
    own_meetings: Label
    excused: Label
    missing: Label
    undone: str
    undone_all: Label
    person: Label
    nobody: str
    voices: Label
    members_by_voice: str
    origins: str
    origin: Label
    from_residents: str
    from_others: str
    no_origin: str
    origins_note: str
    projects_residents: str
    money_chart: str
    planned: str
    funded_short: str
    funded_in_all: str
    remaining: str
    reports_in_time: str
    modules: str
    evaluation: str
    chair: Label
    secretary: Label


REPORT: Mapping[Language, ReportWords] = {
    Language.FA: ReportWords(
        title="گزارش دوره‌ای شورا به شهرداری",
        subtitle="{council} – {period}",
        to="به: {municipality}",
        as_of="وضعیت تا {day}",
        none="در این دوره چیزی برای گزارش ثبت نشده است.",
        short_title="گزارش دوره‌ای · {council}",
        of="{part} از {whole}",
        percent="{number}٪",
        chart="نمودار میله‌ای: {title}. {values}.",
        chart_value="{label}: {value}",
        chart_quorum="{value}، حد نصاب {quorum}",
        glance="دوره در یک نگاه",
        number="تعداد",
        share="سهم",
        total="جمع",
        late="گذشته از مهلت",
        meetings="جلسه‌ها و حضور",
        held="جلسه‌های برگزارشده",
        failed="به حد نصاب نرسید",
        cancelled="لغو شد",
        average="میانگین حضور",
        attendance="حضور دارندگان حق رأی و حد نصاب هر جلسه",
        meeting="جلسه",
        day="تاریخ",
        present="حاضر",
        absent="غایب",
        whole="از",
        quorum="حد نصاب",
        quorate="رسمیت",
        yes="یافت",
        no="نیافت",
        decisions="مصوبات",
        results="نتیجهٔ پیشنهادها",
        result="نتیجه",
        execution="اجرای مصوبات",
        state="وضعیت",
        adopted="مصوبات",
        decisions_done="مصوبات اجراشده",
        decisions_late="مصوبات گذشته از مهلت",
        actions="کارها",
        actions_chart="وضعیت کارها",
        done="انجام شد",
        open="باز، در مهلت",
        actions_cancelled="لغوشده",
        actions_done="کارهای انجام‌شده",
        projects="پروژه‌ها و برنامه‌ها",
        stages="پروژه‌ها بر پایهٔ مرحله",
        by_stage="بر پایهٔ مرحله",
        kind="نوع",
        construction="پروژه‌های عمرانی",
        programmes="برنامه‌ها",
        projects_running="پروژه‌ها و برنامه‌های در حال اجرا",
        projects_late="گذشته از مهلت",
        participants="شرکت‌کنندگان",
        money="اعتبار و هزینه",
        funding="محل تأمین اعتبار",
        item="عنوان",
        amount="مبلغ",
        budget="بودجهٔ مصوب پروژه‌ها",
        funded="تأمین‌شده: {source}",
        spent="هزینه‌شده در دوره",
        spent_in_all="هزینه‌شده تا پایان دوره",
        needs="نیازها و ابتکارها",
        by_type="طرح‌شده بر پایهٔ نوع",
        by_field="طرح‌شده بر پایهٔ حوزه",
        by_voice="طرح‌شده بر پایهٔ صدا",
        field="حوزه",
        voice="صدا",
        raised="طرح‌شده",
        answered="پاسخ‌گرفته",
        waiting="در انتظار پاسخ",
        unnamed="نامشخص",
        needs_raised="نیازها و ابتکارهای طرح‌شده",
        youth="شهرداران نوجوان",
        youth_projects="پروژه‌های سپرده‌شده",
        objectives="هدف‌های رسیده",
        reports="گزارش‌های ماهانهٔ داده‌شده",
        training="ساعت آموزش",
        service="ساعت خدمت",
        mentoring="گفت‌وگو با راهنما",
        youth_actions="کارهای انجام‌شدهٔ آنان",
        letters="مکاتبه با شهرداری",
        letters_chart="نامه‌های فرستاده‌شده",
        answer="پاسخ",
        sent="نامه‌های فرستاده‌شده",
        plainly_answered="پاسخ داده شد",
        letters_waiting="در انتظار پاسخ",
        letters_late="نامه‌های بی‌پاسخ پس از مهلت",
        unasked="بدون درخواست پاسخ",
        received="نامه‌های دریافت‌شده",
        remarks="توضیح شورا",
        came_to_ordinary="حضور اعضا در جلسه‌های عادی",
        came_to_extraordinary="حضور اعضا در جلسه‌های فوق‌العاده",
        came_to_others="حضور اعضا در جلسه‌های دیگر",
        own_membership="برای هر کس تنها جلسه‌های دورهٔ عضویت خودش شمرده شده است.",
        member="عضو",
        own_meetings="جلسه‌ها",
        excused="غیبت موجه",
        missing="غایب",
        undone="کارهای انجام‌نشده بر پایهٔ مسئول پیگیری",
        undone_all="انجام‌نشده",
        person="مسئول پیگیری",
        nobody="بدون مسئول",
        voices="صداها",
        members_by_voice="اعضای شورا بر پایهٔ صدا",
        origins="خاستگاه پروژه‌ها",
        origin="خاستگاه",
        from_residents="اهالی",
        from_others="دیگران",
        no_origin="ثبت‌نشده",
        origins_note=(
            "پروژه‌ای «برخاسته از اهالی» شمرده شده که از موردی با صدای شهروندان، یا از نیاز، خواسته یا "
            "ابتکاری برآمده باشد که صدای دیگری برای آن ثبت نشده است."
        ),
        projects_residents="پروژه‌های برخاسته از اهالی",
        money_chart="بودجه، تأمین و هزینه",
        planned="بودجه",
        funded_short="تأمین‌شده",
        funded_in_all="تأمین‌شده از همهٔ منابع",
        remaining="ماندهٔ بودجه",
        reports_in_time="گزارش‌های به‌موقع (تا یک هفته)",
        modules="واحدهای آموزشی گذرانده",
        evaluation="میانگین ارزیابی راهنما ({low} تا {high})",
        chair="رئیس شورا",
        secretary="دبیر شورا",
    ),
    Language.AR: ReportWords(
        title="التقرير الدوري للمجلس إلى البلدية",
        subtitle="{council} – {period}",
        to="إلى: {municipality}",
        as_of="الوضع حتى {day}",
        none="لم يُسجَّل في هذه المدّة ما يُذكر في التقرير.",
        short_title="التقرير الدوري · {council}",
        of="{part} من {whole}",
        percent="{number}٪",
        chart="رسم بياني بالأعمدة: {title}. {values}.",
        chart_value="{label}: {value}",
        chart_quorum="{value}، النصاب {quorum}",
        glance="المدّة في لمحة",
        number="العدد",
        share="النسبة",
        total="المجموع",
        late="متأخّر",
        meetings="الاجتماعات والحضور",
        held="اجتماعات عُقدت",
        failed="لم يكتمل نصابها",
        cancelled="أُلغيت",
        average="متوسّط الحضور",
        attendance="حضور أصحاب حقّ التصويت ونصاب كلّ اجتماع",
        meeting="الاجتماع",
        day="التاريخ",
        present="الحاضرون",
        absent="الغائبون",
        whole="من أصل",
        quorum="النصاب",
        quorate="الاكتمال",
        yes="اكتمل",
        no="لم يكتمل",
        decisions="القرارات",
        results="نتائج المقترحات",
        result="النتيجة",
        execution="تنفيذ القرارات",
        state="الحالة",
        adopted="القرارات المُقرّة",
        decisions_done="القرارات المنجَزة",
        decisions_late="القرارات المتأخّرة",
        actions="المهامّ",
        actions_chart="حالة المهامّ",
        done="منجَز",
        open="مفتوح، في موعده",
        actions_cancelled="ملغى",
        actions_done="المهامّ المنجَزة",
        projects="المشاريع والبرامج",
        stages="المشاريع بحسب المرحلة",
        by_stage="بحسب المرحلة",
        kind="النوع",
        construction="مشاريع إنشائية",
        programmes="برامج",
        projects_running="مشاريع وبرامج قيد التنفيذ",
        projects_late="متأخّرة عن موعدها",
        participants="المشاركون",
        money="الميزانية والتمويل",
        funding="مصادر التمويل",
        item="البند",
        amount="المبلغ",
        budget="ميزانيات المشاريع",
        funded="التمويل: {source}",
        spent="المصروف في المدّة",
        spent_in_all="المصروف حتى نهاية المدّة",
        needs="الاحتياجات والمبادرات",
        by_type="ما طُرح بحسب النوع",
        by_field="ما طُرح بحسب المجال",
        by_voice="ما طُرح بحسب الصوت",
        field="المجال",
        voice="الصوت",
        raised="طُرح",
        answered="أُجيب عنه",
        waiting="ينتظر الجواب",
        unnamed="غير محدَّد",
        needs_raised="احتياجات ومبادرات طُرحت",
        youth="العُمَد الشباب",
        youth_projects="المشاريع المسندة إليهم",
        objectives="الأهداف المحقّقة",
        reports="التقارير المقدَّمة",
        training="ساعات التدريب",
        service="ساعات الخدمة",
        mentoring="لقاءات الإرشاد",
        youth_actions="مهامّهم المنجَزة",
        letters="المراسلات مع البلدية",
        letters_chart="الرسائل المرسَلة",
        answer="الجواب",
        sent="رسائل أُرسلت",
        plainly_answered="أُجيب عنها",
        letters_waiting="تنتظر الجواب",
        letters_late="رسائل بلا جواب بعد موعده",
        unasked="لا تطلب جواباً",
        received="رسائل وردت",
        remarks="ملاحظات المجلس",
        came_to_ordinary="حضور الأعضاء في الاجتماعات الاعتيادية",
        came_to_extraordinary="حضور الأعضاء في الاجتماعات الاستثنائية",
        came_to_others="حضور الأعضاء في سائر الاجتماعات",
        own_membership="تُحتسب لكلّ عضو اجتماعات مدّة عضويته وحدها.",
        member="العضو",
        own_meetings="الاجتماعات",
        excused="معتذر",
        missing="غائب",
        undone="المهامّ غير المنجَزة بحسب المسؤول عن التنفيذ",
        undone_all="غير منجَز",
        person="المسؤول عن التنفيذ",
        nobody="بلا مسؤول",
        voices="الأصوات",
        members_by_voice="أعضاء المجلس بحسب الصوت",
        origins="منشأ المشاريع",
        origin="المنشأ",
        from_residents="الأهالي",
        from_others="آخرون",
        no_origin="غير مسجَّل",
        origins_note=(
            "يُعدّ المشروع نابعاً من الأهالي إذا نشأ عمّا طُرح بصوت المواطنين، أو عن احتياج أو تطلّع أو "
            "مبادرة لم يُسجَّل لها صوت آخر."
        ),
        projects_residents="مشاريع نابعة من الأهالي",
        money_chart="الميزانية والتمويل والمصروف",
        planned="الميزانية",
        funded_short="التمويل",
        funded_in_all="التمويل من كلّ المصادر",
        remaining="المتبقّي من الميزانيات",
        reports_in_time="تقارير في موعدها (خلال أسبوع)",
        modules="وحدات التعلّم المنجَزة",
        evaluation="متوسّط تقييم المرشدين (من {low} إلى {high})",
        chair="رئيس المجلس",
        secretary="أمين سرّ المجلس",
    ),
    Language.RU: ReportWords(
        title="ОТЧЁТ СОВЕТА ЗА ПЕРИОД",
        subtitle="{council}, {period}",
        to="Адресат: {municipality}",
        as_of="по состоянию на {day}",
        none="За этот период сведений для отчёта нет.",
        short_title="Отчёт · {council}",
        of="{part} из {whole}",
        percent="{number}\u00a0%",
        chart="Столбчатая диаграмма: {title}. {values}.",
        chart_value="{label}: {value}",
        chart_quorum="{value}, кворум {quorum}",
        glance="ПЕРИОД В ЦИФРАХ:",
        number="Число",
        share="Доля",
        total="Всего",
        late="Просрочено",
        meetings="ЗАСЕДАНИЯ И ПРИСУТСТВИЕ:",
        held="Проведено заседаний",
        failed="Не состоялось без кворума",
        cancelled="Отменено",
        average="Среднее присутствие",
        attendance="Присутствие голосующих членов и кворум по заседаниям",
        meeting="Заседание",
        day="Дата",
        present="Присутствовали",
        absent="Отсутствовали",
        whole="Из",
        quorum="Кворум",
        quorate="Кворум был",
        yes="да",
        no="нет",
        decisions="РЕШЕНИЯ:",
        results="Итоги рассмотрения предложений",
        result="Итог",
        execution="Исполнение принятых решений",
        state="Состояние",
        adopted="Принято решений",
        decisions_done="Исполнено решений",
        decisions_late="Просрочено решений",
        actions="ПОРУЧЕНИЯ:",
        actions_chart="Исполнение поручений",
        done="Исполнено",
        open="В работе, в срок",
        actions_cancelled="Отменено",
        actions_done="Исполнено поручений",
        projects="ПРОЕКТЫ И ПРОГРАММЫ:",
        stages="Проекты по стадиям",
        by_stage="По стадиям",
        kind="Вид",
        construction="Инфраструктурные проекты",
        programmes="Программы",
        projects_running="Выполняется проектов и программ",
        projects_late="С нарушением сроков",
        participants="Участников",
        money="БЮДЖЕТ И ФИНАНСИРОВАНИЕ:",
        funding="Источники финансирования",
        item="Показатель",
        amount="Сумма",
        budget="Бюджеты проектов",
        funded="Финансирование: {source}",
        spent="Израсходовано за период",
        spent_in_all="Израсходовано к концу периода",
        needs="ПОТРЕБНОСТИ И ИНИЦИАТИВЫ:",
        by_type="Поступило по видам",
        by_field="Поступило по сферам",
        by_voice="Поступило по голосам",
        field="Сфера",
        voice="Голос",
        raised="Поступило",
        answered="Рассмотрено",
        waiting="Ждёт ответа",
        unnamed="Не указано",
        needs_raised="Поступило потребностей и инициатив",
        youth="МОЛОДЁЖНЫЕ МЭРЫ:",
        youth_projects="Порученных проектов",
        objectives="Достигнуто целей",
        reports="Сдано отчётов",
        training="Часов обучения",
        service="Часов работы",
        mentoring="Встреч с наставником",
        youth_actions="Исполнено их поручений",
        letters="ПЕРЕПИСКА:",
        letters_chart="Отправленные письма",
        answer="Ответ",
        sent="Отправлено писем",
        plainly_answered="Ответ получен",
        letters_waiting="Ожидают ответа",
        letters_late="Без ответа в срок",
        unasked="Ответа не требуют",
        received="Получено писем",
        remarks="ПОЯСНЕНИЯ СОВЕТА:",
        came_to_ordinary="Присутствие членов совета на очередных заседаниях",
        came_to_extraordinary="Присутствие членов совета на внеочередных заседаниях",
        came_to_others="Присутствие членов совета на прочих заседаниях",
        own_membership="Для каждого учтены только заседания за время его членства.",
        member="Член совета",
        own_meetings="Заседания",
        excused="Уважит. причина",
        missing="Без причины",
        undone="Неисполненные поручения по ответственным",
        undone_all="Не исполнено",
        person="Ответственный",
        nobody="Не назначен",
        voices="ГОЛОСА:",
        members_by_voice="Члены совета по голосам",
        origins="Откуда возникли проекты",
        origin="Источник",
        from_residents="Жители",
        from_others="Другие",
        no_origin="Не указан",
        origins_note=(
            "Возникшими от жителей считаются проекты, в основе которых лежит предложенное голосом граждан "
            "либо потребность, пожелание или инициатива, для которых не указан другой голос."
        ),
        projects_residents="Проекты, возникшие от жителей",
        money_chart="Бюджет, финансирование и расход",
        planned="Бюджет",
        funded_short="Финансирование",
        funded_in_all="Финансирование из всех источников",
        remaining="Остаток бюджетов",
        reports_in_time="Отчёты, сданные в срок (в течение недели)",
        modules="Пройдено учебных модулей",
        evaluation="Средняя оценка наставников (от {low} до {high})",
        chair="Председатель Совета",
        secretary="Секретарь Совета",
    ),
    Language.EN: ReportWords(
        title="Report to the municipality",
        subtitle="{council}, {period}",
        to="To: {municipality}",
        as_of="as of {day}",
        none="Nothing was recorded in this period that could be reported.",
        short_title="Report · {council}",
        of="{part} of {whole}",
        percent="{number}%",
        chart="Bar chart: {title}. {values}.",
        chart_value="{label}: {value}",
        chart_quorum="{value}, quorum {quorum}",
        glance="The period at a glance",
        number="Number",
        share="Share",
        total="Total",
        late="Late",
        meetings="Meetings and attendance",
        held="Meetings held",
        failed="Failed for want of a quorum",
        cancelled="Cancelled",
        average="Average attendance",
        attendance="Voting members present and the quorum, by meeting",
        meeting="Meeting",
        day="Date",
        present="Present",
        absent="Not present",
        whole="Of",
        quorum="Quorum",
        quorate="Quorate",
        yes="yes",
        no="no",
        decisions="Decisions",
        results="What came of the motions",
        result="Result",
        execution="How decisions are carried out",
        state="State",
        adopted="Decisions carried",
        decisions_done="Decisions carried out",
        decisions_late="Decisions that are late",
        actions="Actions",
        actions_chart="How actions stand",
        done="Done",
        open="Open, in time",
        actions_cancelled="Cancelled",
        actions_done="Actions done",
        projects="Projects and programmes",
        stages="Projects by stage",
        by_stage="By stage",
        kind="Kind",
        construction="Construction",
        programmes="Programmes",
        projects_running="Projects under way",
        projects_late="Behind their dates",
        participants="People who took part",
        money="Budget and funding",
        funding="Funding by source",
        item="Item",
        amount="Amount",
        budget="Budgets of the projects",
        funded="Funding: {source}",
        spent="Spent in the period",
        spent_in_all="Spent up to its end",
        needs="Needs and initiatives",
        by_type="Raised, by type",
        by_field="Raised, by field",
        by_voice="Raised, by voice",
        field="Field",
        voice="Voice",
        raised="Raised",
        answered="Answered",
        waiting="Waiting",
        unnamed="Not named",
        needs_raised="Needs and initiatives raised",
        youth="Youth mayors",
        youth_projects="Projects in their charge",
        objectives="Objectives reached",
        reports="Reports handed in",
        training="Hours of training",
        service="Hours of service",
        mentoring="Talks with mentors",
        youth_actions="Their actions done",
        letters="Letters",
        letters_chart="Letters sent",
        answer="Answer",
        sent="Letters sent",
        plainly_answered="Answered",
        letters_waiting="Waiting for an answer",
        letters_late="Answers that are overdue",
        unasked="No answer asked for",
        received="Letters received",
        remarks="Remarks of the council",
        came_to_ordinary="Attendance by member: ordinary meetings",
        came_to_extraordinary="Attendance by member: extraordinary meetings",
        came_to_others="Attendance by member: other meetings",
        own_membership="For each member only the meetings of their own membership are counted.",
        member="Member",
        own_meetings="Meetings",
        excused="Excused",
        missing="Absent",
        undone="Still to be done, by person",
        undone_all="To be done",
        person="Person responsible",
        nobody="Nobody named",
        voices="Voices",
        members_by_voice="Members by voice",
        origins="Where the projects came from",
        origin="Origin",
        from_residents="Residents",
        from_others="Others",
        no_origin="Not recorded",
        origins_note=(
            "A project counts as begun with residents if it came from something raised in the voice of the "
            "citizens, or from a need, aspiration or initiative for which no other voice is recorded."
        ),
        projects_residents="Projects begun with residents",
        money_chart="Budget, funding and spending",
        planned="Budget",
        funded_short="Funding",
        funded_in_all="Funding from all sources",
        remaining="Left of the budgets",
        reports_in_time="Reports given in time (within a week)",
        modules="Learning modules done",
        evaluation="Mean evaluation by mentors ({low} to {high})",
        chair="Chair",
        secretary="Secretary",
    ),
}

"""What the consent of a guardian says, in every language of documents: one purpose a sheet, nothing tacitly.

A consent names who asks, for what, which data, what is done with them and by whom, for how long, and how it is
withdrawn. Blanks are filled in by hand.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from council_desk.documents.labels import Label
from council_desk.domain.paperwork import ConsentPurpose
from council_desk.domain.terms import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class PurposeWords:
    """What is said of one purpose. `until` tells how long, where the end of a term is known, `at_most` where not."""

    title: str
    purpose: str
    data: str
    use: str
    until: str
    at_most: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentWords:
    """Words of a consent. `basis` names the law by country, `guardian_more` are further blanks that it asks for."""

    title: Label
    purposes: Mapping[ConsentPurpose, PurposeWords]
    operator: Label
    guardian: Label
    relation: Label
    guardian_more: tuple[Label, ...]
    young: Label
    birth_year: Label
    member: str
    purpose: Label
    data: Label
    use: Label
    recipients: Label
    recipients_told: str
    duration: Label
    withdrawal: Label
    withdrawal_told: str
    never: Label
    never_told: str
    event: tuple[Label, ...]
    declaration: str
    basis: Mapping[str, str]
    sign_guardian: Label
    sign_young: Label
    sign_received: Label
    reference: Label
    form: str
    short_title: str


CONSENT: Mapping[Language, ConsentWords] = {
    Language.FA: ConsentWords(
        title="رضایت‌نامهٔ ولی",
        purposes={
            ConsentPurpose.TAKING_PART: PurposeWords(
                title="همکاری به عنوان «{post}»",
                purpose=(
                    "همکاری {name} با {council} به عنوان «{post}»: حضور در جلسه‌ها، انجام کارها و پروژه‌ها با "
                    "همراهی یک بزرگسال، و ثبت آن در اسناد شورا."
                ),
                data=(
                    "نام و نام خانوادگی، سال تولد، سمت، همراه، حضور و غیاب، کارها و پروژه‌های سپرده‌شده، آموزش "
                    "و ساعت‌های خدمت."
                ),
                use=(
                    "نگهداری در اسناد خود شورا (رایانهٔ شورا، بدون اتصال به شبکه، و پروندهٔ کاغذی). در "
                    "نسخه‌های شهرداری و عمومی تنها حروف اول نام می‌آید."
                ),
                until="تا پایان دورهٔ مأموریت، {day}.",
                at_most="تا پایان همکاری، و حداکثر تا {age} سالگی.",
            ),
            ConsentPurpose.NAME: PurposeWords(
                title="انتشار نام",
                purpose=(
                    "آمدن نام کامل {name} به جای حروف اول، در صورت‌جلسه‌ها و اسنادی که به شهرداری داده می‌شود "
                    "یا برای آگاهی عموم نصب می‌شود."
                ),
                data="نام و نام خانوادگی، سمت.",
                use="درج در نسخه‌های شهرداری و عمومی اسناد شورا. انتشار در جای دیگر مجاز نیست.",
                until="تا پایان دورهٔ مأموریت، {day}؛ اسناد منتشرشده تا آن روز تغییر نمی‌کند.",
                at_most="تا پایان همکاری، و حداکثر تا {age} سالگی؛ اسناد منتشرشده تا آن روز تغییر نمی‌کند.",
            ),
            ConsentPurpose.PHOTOGRAPHS: PurposeWords(
                title="عکس و فیلم",
                purpose="گرفتن عکس و فیلم از {name} در جلسه‌ها، پروژه‌ها و برنامه‌های {council} و نشان‌دادن آن‌ها.",
                data="تصویر و صدا. نام همراه تصویر نمی‌آید، مگر با رضایت‌نامهٔ جداگانهٔ انتشار نام.",
                use="تابلوی اعلانات، گزارش به شهرداری و نشریه‌های شورا. فروش، تبلیغات و سپردن به دیگران مجاز نیست.",
                until="تا پایان دورهٔ مأموریت، {day}؛ پس از آن تصویر تازه‌ای منتشر نمی‌شود.",
                at_most="تا پایان همکاری، و حداکثر تا {age} سالگی؛ پس از آن تصویر تازه‌ای منتشر نمی‌شود.",
            ),
            ConsentPurpose.EVENT: PurposeWords(
                title="شرکت در سفر یا برنامهٔ بیرون از محله",
                purpose="شرکت {name} در برنامهٔ بالا زیر نظر {council} و با همراهی بزرگسالِ نام‌برده.",
                data="نام و نام خانوادگی، سال تولد، تلفن ولی برای تماس ضروری.",
                use="تنها برای برگزاری همین برنامه، نزد همراه و دبیر شورا.",
                until="از آغاز تا پایان برنامه؛ سپس برگهٔ تلفن از میان برده می‌شود.",
                at_most="از آغاز تا پایان برنامه؛ سپس برگهٔ تلفن از میان برده می‌شود.",
            ),
        },
        operator="درخواست‌کننده",
        guardian="نام ولی یا سرپرست",
        relation="نسبت",
        guardian_more=(),
        young="نام نوجوان",
        birth_year="سال تولد",
        member="عضو نوجوان",
        purpose="موضوع رضایت",
        data="چه اطلاعاتی",
        use="چگونه به کار می‌رود",
        recipients="چه کسانی می‌بینند",
        recipients_told="{council}؛ شهرداری و دیگران تنها در حدی که بالا آمده است.",
        duration="مدت",
        withdrawal="لغو رضایت",
        withdrawal_told=(
            "هر زمان، شفاهی یا کتبی، نزد دبیر شورا، بدون ذکر دلیل و بدون هیچ زیانی. شورا استفاده را متوقف "
            "می‌کند و آنچه را در معرض دید عموم است ظرف یک روز کاری برمی‌دارد. ولی و نوجوان می‌توانند اطلاعات "
            "را ببینند و اصلاح یا حذف آن را بخواهند."
        ),
        never="آنچه ثبت نمی‌شود",
        never_told="باور و مذهب، گرایش سیاسی، سلامت، نمره و مدرسه، نشانی خانه.",
        event=(
            "عنوان برنامه",
            "محل",
            "آغاز (روز و ساعت)",
            "پایان (روز و ساعت)",
            "بزرگسال همراه",
            "وسیلهٔ رفت‌وآمد",
            "تلفن ولی",
        ),
        declaration=(
            "این‌جانب، ولی یا سرپرست قانونی نوجوان نام‌برده، متن بالا را خواندم و آگاهانه و صریحاً و تنها برای "
            "همین موضوع رضایت می‌دهم. خودداری از امضا هیچ پیامدی برای نوجوان ندارد."
        ),
        basis={"IR": "مستند: مواد ۵۸ و ۵۹ قانون تجارت الکترونیکی مصوب ۱۳۸۲."},
        sign_guardian="امضای ولی و تاریخ",
        sign_young="امضای نوجوان و تاریخ",
        sign_received="دریافت‌کننده (دبیر شورا) و تاریخ",
        reference="شمارهٔ پرونده",
        form="متن {version}",
        short_title="رضایت‌نامه · {title}",
    ),
    Language.AR: ConsentWords(
        title="موافقة وليّ الأمر",
        purposes={
            ConsentPurpose.TAKING_PART: PurposeWords(
                title="المشاركة بصفة «{post}»",
                purpose=(
                    "مشاركة {name} في أعمال {council} بصفة «{post}»: حضور الاجتماعات، وتنفيذ المهامّ والمشاريع "
                    "برفقة شخص راشد، وتدوين ذلك في سجلّات المجلس."
                ),
                data=(
                    "الاسم، وسنة الميلاد، والمهمّة، والمرشد، والحضور، والمهامّ والمشاريع الموكلة، والتدريب وساعات الخدمة."
                ),
                use=(
                    "تُحفظ في سجلّات المجلس وحده (حاسوب المجلس دون اتّصال بالشبكة، وملفّ ورقيّ). وفي نسخ "
                    "البلدية والعموم لا يظهر إلا الأحرف الأولى من الاسم."
                ),
                until="حتى نهاية المدّة في {day}.",
                at_most="حتى نهاية المشاركة، وعلى الأكثر حتى بلوغ سنّ {age}.",
            ),
            ConsentPurpose.NAME: PurposeWords(
                title="نشر الاسم",
                purpose=(
                    "ذكر الاسم الكامل: {name}، بدلاً من الأحرف الأولى، في المحاضر والوثائق التي تُسلَّم إلى "
                    "البلدية أو تُعلَّق للعموم."
                ),
                data="الاسم، والمهمّة.",
                use="يُذكر في نسخ البلدية والعموم من وثائق المجلس، ولا يُنشر في غيرها.",
                until="حتى نهاية المدّة في {day}؛ ولا تُغيَّر الوثائق الصادرة قبل ذلك.",
                at_most="حتى نهاية المشاركة، وعلى الأكثر حتى بلوغ سنّ {age}؛ ولا تُغيَّر الوثائق الصادرة قبل ذلك.",
            ),
            ConsentPurpose.PHOTOGRAPHS: PurposeWords(
                title="الصور والتسجيلات المرئية",
                purpose="التقاط صور وتسجيلات مرئية يظهر فيها {name} في اجتماعات {council} ومشاريعه وبرامجه، وعرضها.",
                data="الصورة والصوت. ولا يُذكر الاسم معها إلا بموافقة منفصلة على نشر الاسم.",
                use=(
                    "لوحة الإعلانات، والتقارير إلى البلدية، ومطبوعات المجلس. ولا تُباع ولا تُستعمل في الدعاية "
                    "ولا تُسلَّم إلى غيرهم."
                ),
                until="حتى نهاية المدّة في {day}؛ ولا تُنشر بعدها صور جديدة.",
                at_most="حتى نهاية المشاركة، وعلى الأكثر حتى بلوغ سنّ {age}؛ ولا تُنشر بعدها صور جديدة.",
            ),
            ConsentPurpose.EVENT: PurposeWords(
                title="المشاركة في رحلة أو فعالية خارج الحيّ",
                purpose="مشاركة {name} في الفعالية المبيّنة أعلاه بإشراف {council} وبرفقة الراشد المذكور.",
                data="الاسم، وسنة الميلاد، وهاتف وليّ الأمر للضرورة.",
                use="لإقامة هذه الفعالية فقط، لدى المرافق وأمين سرّ المجلس.",
                until="من بداية الفعالية إلى نهايتها، ثم يُتلف رقم الهاتف.",
                at_most="من بداية الفعالية إلى نهايتها، ثم يُتلف رقم الهاتف.",
            ),
        },
        operator="الجهة الطالبة",
        guardian="اسم وليّ الأمر",
        relation="صلة القرابة",
        guardian_more=(),
        young="اسم اليافع/اليافعة",
        birth_year="سنة الميلاد (م)",
        member="عضو يافع",
        purpose="موضوع الموافقة",
        data="البيانات",
        use="كيفية استعمالها",
        recipients="من يطّلع عليها",
        recipients_told="{council}؛ والبلدية وغيرها في الحدود المبيّنة أعلاه فقط.",
        duration="المدّة",
        withdrawal="سحب الموافقة",
        withdrawal_told=(
            "في أيّ وقت، شفهياً أو كتابةً، لدى أمين سرّ المجلس، دون ذكر سبب ودون أيّ ضرر. ويوقف المجلس "
            "الاستعمال ويزيل ما هو معروض للعموم خلال يوم عمل واحد. ولوليّ الأمر واليافع الاطّلاع على البيانات "
            "وطلب تصحيحها أو محوها."
        ),
        never="ما لا يُسجَّل",
        never_told="المعتقد، والانتماء السياسيّ، والصحّة، والمدرسة والدرجات، وعنوان المنزل.",
        event=(
            "الفعالية",
            "المكان",
            "البداية (اليوم والساعة)",
            "النهاية (اليوم والساعة)",
            "الراشد المرافق",
            "وسيلة النقل",
            "هاتف وليّ الأمر",
        ),
        declaration=(
            "أنا الموقّع أدناه، وليّ أمر المذكور أعلاه، قرأت ما تقدّم وأوافق عليه عن علم وصراحةً ولهذا الغرض "
            "وحده. ولا يترتّب على عدم التوقيع أيّ أثر."
        ),
        basis={},
        sign_guardian="توقيع وليّ الأمر والتاريخ",
        sign_young="توقيع اليافع والتاريخ",
        sign_received="المستلم (أمين السرّ) والتاريخ",
        reference="رقم الملفّ",
        form="نصّ {version}",
        short_title="موافقة · {title}",
    ),
    Language.RU: ConsentWords(
        title="СОГЛАСИЕ ЗАКОННОГО ПРЕДСТАВИТЕЛЯ",
        purposes={
            ConsentPurpose.TAKING_PART: PurposeWords(
                title="на участие в качестве: {post}",
                purpose=(
                    "Участие в работе{council_of} в качестве: {post}. Несовершеннолетний(яя) – {name} – "
                    "приходит на заседания, выполняет поручения и проекты вместе со взрослым; это отражается в "
                    "документах Совета."
                ),
                data=(
                    "Фамилия, имя, отчество, год рождения, должность, наставник, присутствие, поручения и "
                    "проекты, обучение и часы служения."
                ),
                use=(
                    "Сбор, запись, хранение, уточнение, использование и удаление в документах Совета "
                    "(компьютер без подключения к сети и бумажное дело). В экземплярах для администрации и для "
                    "публикации – только инициалы."
                ),
                until="До окончания полномочий, {day}.",
                at_most="До окончания участия, но не дольше чем до {age} лет.",
            ),
            ConsentPurpose.NAME: PurposeWords(
                title="на распространение имени",
                purpose=(
                    "Указание полного имени – {name} – вместо инициалов в протоколах и документах Совета, "
                    "которые передаются администрации или вывешиваются для жителей."
                ),
                data="Фамилия, имя, отчество, должность.",
                use=(
                    "Указание в экземплярах документов для администрации и для публикации. Иное "
                    "распространение запрещается."
                ),
                until="До окончания полномочий, {day}; выпущенные до этого документы не изменяются.",
                at_most=(
                    "До окончания участия, но не дольше чем до {age} лет; выпущенные до этого документы не изменяются."
                ),
            ),
            ConsentPurpose.PHOTOGRAPHS: PurposeWords(
                title="на фото- и видеосъёмку",
                purpose=(
                    "Фото- и видеосъёмка на заседаниях, в проектах и на мероприятиях{council_of} и показ "
                    "снимков, на которых изображён(а) {name}."
                ),
                data=(
                    "Изображение и голос. Имя рядом с изображением не указывается без отдельного согласия на "
                    "распространение имени."
                ),
                use=(
                    "Доска объявлений, отчёты администрации, печатные материалы Совета. Продажа, реклама и "
                    "передача другим лицам запрещаются."
                ),
                until="До окончания полномочий, {day}; после этого новые снимки не публикуются.",
                at_most="До окончания участия, но не дольше чем до {age} лет; после этого новые снимки не публикуются.",
            ),
            ConsentPurpose.EVENT: PurposeWords(
                title="на поездку или выездное мероприятие",
                purpose=(
                    "Участие в мероприятии, указанном выше, под ответственностью{council_of} и в сопровождении "
                    "названного взрослого. Участник(ца): {name}."
                ),
                data="Фамилия, имя, отчество, год рождения, телефон законного представителя для срочной связи.",
                use="Только для проведения этого мероприятия, у сопровождающего и секретаря Совета.",
                until="С начала до конца мероприятия; затем номер телефона уничтожается.",
                at_most="С начала до конца мероприятия; затем номер телефона уничтожается.",
            ),
        },
        operator="Оператор",
        guardian="Представитель (ФИО)",
        relation="Кем приходится",
        guardian_more=("Документ (вид, номер)", "Адрес представителя", "Документ о полномочиях"),
        young="Несовершеннолетний(яя)",
        birth_year="Год рождения",
        member="юный участник",
        purpose="Цель",
        data="Перечень данных",
        use="Действия с данными",
        recipients="Кому доступны",
        recipients_told="{council}; администрации и другим лицам – только в указанных выше пределах.",
        duration="Срок действия",
        withdrawal="Отзыв",
        withdrawal_told=(
            "В любое время, устно или письменно, секретарю Совета, без объяснения причин и без последствий. "
            "Совет прекращает обработку и удаляет из общедоступных мест в течение одного рабочего дня. "
            "Представитель и подросток вправе ознакомиться с данными, требовать их уточнения или удаления."
        ),
        never="Не записываются",
        never_told=(
            "Убеждения и вероисповедание, политические взгляды, здоровье, школа и оценки, домашний адрес подростка."
        ),
        event=(
            "Мероприятие",
            "Место",
            "Начало, время",
            "Окончание, время",
            "Сопровождающий",
            "Транспорт",
            "Телефон",
        ),
        declaration=(
            "Я, законный представитель указанного(ой) несовершеннолетнего(ей), ознакомлен(а) с изложенным и "
            "даю согласие свободно, своей волей и только для этой цели. Отказ от подписи не влечёт "
            "последствий."
        ),
        basis={
            "RU": (
                "Основание: статья 9 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»; "
                "согласие оформлено отдельным документом."
            ),
            "KZ": "Основание: Закон Республики Казахстан от 21.05.2013 № 94-V «О персональных данных и их защите».",
        },
        sign_guardian="Законный представитель, дата",
        sign_young="Подросток (с 14 лет), дата",
        sign_received="Согласие принял(а) секретарь, дата",
        reference="Номер в деле",
        form="Текст {version}",
        short_title="Согласие · {title}",
    ),
    Language.EN: ConsentWords(
        title="Guardian’s consent",
        purposes={
            ConsentPurpose.TAKING_PART: PurposeWords(
                title="Taking part as {post}",
                purpose=(
                    "That {name} takes part in the work of {council} as {post}: comes to meetings, carries out "
                    "tasks and projects with an adult beside them, and is entered in the council’s records."
                ),
                data=(
                    "Name, year of birth, post, mentor, attendance, tasks and projects, training and hours of service."
                ),
                use=(
                    "Kept in the council’s own records (a computer that is not online, and a paper file). "
                    "Copies for the municipality and the public show initials only."
                ),
                until="Until the end of the term, {day}.",
                at_most="Until they cease to take part, and at most until they are {age}.",
            ),
            ConsentPurpose.NAME: PurposeWords(
                title="Publication of the name",
                purpose=(
                    "That the full name, {name}, stands instead of initials in minutes and papers that are "
                    "given to the municipality or put up for the public."
                ),
                data="Name, post.",
                use=(
                    "Shown in the copies of the council’s papers for the municipality and the public, and nowhere else."
                ),
                until="Until the end of the term, {day}; papers issued before then are not changed.",
                at_most=(
                    "Until they cease to take part, and at most until they are {age}; papers issued before "
                    "then are not changed."
                ),
            ),
            ConsentPurpose.PHOTOGRAPHS: PurposeWords(
                title="Photographs and film",
                purpose=(
                    "That {name} is photographed and filmed at meetings, projects and events of {council}, and "
                    "that these pictures are shown."
                ),
                data=(
                    "Image and voice. No name stands beside a picture without a separate consent to the "
                    "publication of the name."
                ),
                use=(
                    "Notice board, reports to the municipality, printed matter of the council. No sale, no "
                    "advertising, no handing on."
                ),
                until="Until the end of the term, {day}; no new pictures are published after that.",
                at_most=(
                    "Until they cease to take part, and at most until they are {age}; no new pictures are "
                    "published after that."
                ),
            ),
            ConsentPurpose.EVENT: PurposeWords(
                title="A journey or event outside the neighbourhood",
                purpose=(
                    "That {name} takes part in the event above under the care of {council}, accompanied by the "
                    "adult named."
                ),
                data="Name, year of birth, the guardian’s telephone for emergencies.",
                use="Only to hold this event, by the adult who comes along and the secretary of the council.",
                until="From the beginning to the end of the event; then the telephone number is destroyed.",
                at_most="From the beginning to the end of the event; then the telephone number is destroyed.",
            ),
        },
        operator="Asked by",
        guardian="Guardian (name)",
        relation="Relation",
        guardian_more=(),
        young="Young person",
        birth_year="Year of birth",
        member="young member",
        purpose="Consent to",
        data="Data",
        use="What is done with it",
        recipients="Who sees it",
        recipients_told="{council}; the municipality and others only as said above.",
        duration="How long",
        withdrawal="Withdrawal",
        withdrawal_told=(
            "At any time, by word or in writing, to the secretary of the council, without giving reasons and "
            "without any disadvantage. The council then stops, and takes down within one working day what the "
            "public can see. Guardian and young person may see what is kept and ask for it to be corrected or "
            "erased."
        ),
        never="Never recorded",
        never_told="Belief, politics, health, school and marks, home address.",
        event=(
            "Event",
            "Place",
            "Begins (day, time)",
            "Ends (day, time)",
            "Accompanied by",
            "Transport",
            "Telephone",
        ),
        declaration=(
            "I am the guardian of the young person named above. I have read this sheet and consent knowingly, "
            "expressly and for this purpose only. Not to sign has no consequences."
        ),
        basis={},
        sign_guardian="Guardian’s signature and date",
        sign_young="Young person’s signature and date",
        sign_received="Received by the secretary, date",
        reference="File number",
        form="Text {version}",
        short_title="Consent · {title}",
    ),
}

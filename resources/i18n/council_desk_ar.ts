<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActionCard</name>
    <message>
        <source>Done</source>
        <translation>أُنجزت</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>بلا مسؤول</translation>
    </message>
    <message>
        <source>By whom: {name}</source>
        <translation>المسؤول: {name}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation>الموعد: {day}</translation>
    </message>
    <message>
        <source>Item: {title}</source>
        <translation>البند: {title}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Close the action: the list takes the whole width</source>
        <translation>إغلاق المهمة: تأخذ القائمة العرض كله</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>أُنجز في</translation>
    </message>
    <message>
        <source>Through the meetings</source>
        <translation>عبر الاجتماعات</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>nobody named</source>
        <translation>بلا مسؤول</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>Go to this action</source>
        <translation>الانتقال إلى هذا الإجراء</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>The action was removed.</source>
        <translation>حُذف الإجراء.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>ما المطلوب إنجازه</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation>حذف الإجراء</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>بلا مسؤول</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا موعد</translation>
    </message>
    <message>
        <source>Action: what, @who, until when</source>
        <translation>إجراء: ماذا، @من، حتى متى</translation>
    </message>
</context>
<context>
    <name>ActionState</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجَز</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>Late</source>
        <translation>متأخّرة</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>تستحقّ خلال أسبوع</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>مسوّاة</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>بلا مسؤول</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>بلا مسؤول</translation>
    </message>
    <message>
        <source>decision {number}</source>
        <translation>القرار {number}</translation>
    </message>
    <message>
        <source>meeting {number}</source>
        <translation>الاجتماع {number}</translation>
    </message>
    <message>
        <source>since meeting {first}, last in {last}</source>
        <translation>منذ الاجتماع {first}، وآخرها {last}</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>أُنجزت: {text}</translation>
    </message>
    <message>
        <source>Open again: {text}</source>
        <translation>أُعيد فتحها: {text}</translation>
    </message>
    <message>
        <source>In progress: {text}</source>
        <translation>قيد التنفيذ: {text}</translation>
    </message>
    <message>
        <source>Cancelled: {text}</source>
        <translation>أُلغيت: {text}</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>حسب الشخص</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>حسب التاريخ</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>المهام المفتوحة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>المنجَزة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>الملغاة</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>كل المهام</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>الموعد من يوم</translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>الموعد حتى يوم</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>No action fits the filters and what you typed.</source>
        <translation>لا توجد مهمة توافق المرشّحات وما كتبته.</translation>
    </message>
    <message>
        <source>Space or D settles the chosen action, Ctrl+Z takes it back.</source>
        <translation>مفتاح المسافة أو D يُنجز المهمة المختارة، وCtrl+Z يتراجع عن ذلك.</translation>
    </message>
</context>
<context>
    <name>ActionsPanel</name>
    <message>
        <source>The action was removed.</source>
        <translation>حُذف الإجراء.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>What is to be done  @who  until when  ⏎</source>
        <translation>ما المطلوب  @من  حتى متى  ⏎</translation>
    </message>
    <message>
        <source>New action: what, @who, until when</source>
        <translation>إجراء جديد: ماذا، @من، حتى متى</translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message>
        <source>{number} min</source>
        <translation>{number} د</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>بلا نتيجة</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>مؤجَّل</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>تقرَّر</translation>
    </message>
    <message>
        <source>dealt with</source>
        <translation>نوقش</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>No item yet. The minutes follow the agenda: add what is to be spoken about.</source>
        <translation>لا بنود بعد. المحضر يتبع جدول الأعمال: أضف ما سيُناقَش.</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>بند جديد</translation>
    </message>
    <message>
        <source>Add an item after the current one (Ctrl+Enter or Alt+I)</source>
        <translation>إضافة بند بعد البند الحالي (Ctrl+Enter أو Alt+I)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>نقل إلى أعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>نقل إلى أسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the item (Ctrl+Shift+Delete)</source>
        <translation>حذف البند (Ctrl+Shift+Delete)</translation>
    </message>
</context>
<context>
    <name>AgendaColumn</name>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} من {all}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد البحث</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>بقي مفتوحًا</translation>
    </message>
    <message>
        <source>done</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>سرّي</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>تجاوز {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
    <message>
        <source>{used} of {planned} min</source>
        <translation>{used} من {planned} دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned {planned} of {available} min</source>
        <translation>المخطط {planned} من {available} دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n min too many</source>
        <translation>
            <numerusform>زيادة %n دقيقة</numerusform>
            <numerusform>زيادة دقيقة واحدة</numerusform>
            <numerusform>زيادة دقيقتين</numerusform>
            <numerusform>زيادة %n دقائق</numerusform>
            <numerusform>زيادة %n دقيقة</numerusform>
            <numerusform>زيادة %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned {planned} min</source>
        <translation>المخطط {planned} دقيقة</translation>
    </message>
    <message>
        <source>Ends at about {time}</source>
        <translation>تنتهي نحو {time}</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
</context>
<context>
    <name>AllActionsCard</name>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Nothing is to be done yet. Add actions to the items above with Alt+A.</source>
        <translation>لا إجراءات بعد. أضفها إلى البنود أعلاه بالمفتاحين Alt+A.</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>In answer to</source>
        <translation>ردّاً على</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>What they answer</source>
        <translation>مضمون ردّهم</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Answer received</source>
        <translation>ورد الردّ</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>كتابة ردّ</translation>
    </message>
    <message>
        <source>No answer has come yet.</source>
        <translation>لم يرد ردّ بعد.</translation>
    </message>
    <message>
        <source>No answer was written yet.</source>
        <translation>لم يُكتب ردّ بعد.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>لم يُدوَّن شيء</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>Decision of the appointment</source>
        <translation>قرار المجلس بالتكليف</translation>
    </message>
    <message>
        <source>The decision was taken out.</source>
        <translation>أُزيل القرار.</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>إغلاق القائمة</translation>
    </message>
    <message>
        <source>Choose a decision</source>
        <translation>اختيار قرار</translation>
    </message>
    <message>
        <source>Another decision</source>
        <translation>قرار آخر</translation>
    </message>
    <message>
        <source>Appointed by decision</source>
        <translation>قرار المجلس بالتكليف</translation>
    </message>
    <message>
        <source>No decision is named. The letter of appointment names the one chosen here, with number and date.</source>
        <translation>لم يُذكر قرار للمجلس. والقرار الذي يُختار هنا يُذكر برقمه وتاريخه في قرار التكليف.</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>The minutes are approved.</source>
        <translation>اعتُمد المحضر.</translation>
    </message>
    <message>
        <source>The approval is on the agenda of that meeting.</source>
        <translation>أُدرجت المصادقة في جدول أعمال ذلك الاجتماع.</translation>
    </message>
    <message>
        <source>The minutes are a draft again.</source>
        <translation>عاد المحضر مسودّة.</translation>
    </message>
    <message>
        <source>Meeting {number} · {day}</source>
        <translation>الاجتماع {number} · {day}</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>لم يُبتّ فيها بعد</translation>
    </message>
    <message>
        <source>The approval was put to meeting {number}: {result}.</source>
        <translation>عُرضت المصادقة على الاجتماع {number}: {result}.</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>اعتُمد في</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Or by a motion of the next meeting</source>
        <translation>أو باقتراح في الاجتماع القادم</translation>
    </message>
    <message>
        <source>Put it on that agenda</source>
        <translation>أدرجها في جدول أعماله</translation>
    </message>
    <message>
        <source>Approve as decided</source>
        <translation>اعتماد وفق القرار</translation>
    </message>
    <message>
        <source>Back to the draft …</source>
        <translation>العودة إلى المسودّة …</translation>
    </message>
    <message>
        <source>Why (if you like)</source>
        <translation>السبب (اختياري)</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>العودة إلى المسودّة</translation>
    </message>
</context>
<context>
    <name>AssistantsCard</name>
    <message>
        <source>Particulars are not on this desk</source>
        <translation>البيانات ليست على هذا المكتب</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>المساعدون</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>مساعد</translation>
    </message>
    <message>
        <source>Begin the term of a deputy or a project lead</source>
        <translation>بدء مدّة نائب أو مسؤول مشروع</translation>
    </message>
    <message>
        <source>Nobody helps yet. As many as the city uses, each with a field of work.</source>
        <translation>لا مساعد بعد. بأيّ عدد تعتمده المدينة، ولكلّ مجال عمله.</translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message>
        <source>Removed from the attendance: {name}</source>
        <translation>حُذف من كشف الحضور: {name}</translation>
    </message>
    <message>
        <source>Enter adds “{name}” as a new person and a guest.</source>
        <translation>يضيف Enter «{name}» شخصًا جديدًا وضيفًا.</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>من {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>حتى {time}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} إلى {end}</translation>
    </message>
    <message>
        <source>The council&apos;s rule for the quorum lacks its number.</source>
        <translation>قاعدة النصاب في المجلس ينقصها العدد.</translation>
    </message>
    <message>
        <source>{present}/{of}</source>
        <translation>{present}/{of}</translation>
    </message>
    <message>
        <source>{present} of {of} present, {needed} needed.</source>
        <translation>الحاضرون {present} من {of}، والمطلوب {needed}.</translation>
    </message>
    <message>
        <source>The quorum is reached.</source>
        <translation>اكتمل النصاب.</translation>
    </message>
    <message>
        <source>The quorum is not reached.</source>
        <translation>لم يكتمل النصاب.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور والغياب</translation>
    </message>
    <message>
        <source>P</source>
        <translation>ح</translation>
    </message>
    <message>
        <source>E</source>
        <translation>م</translation>
    </message>
    <message>
        <source>A</source>
        <translation>غ</translation>
    </message>
    <message>
        <source>G</source>
        <translation>ض</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>إضافة ضيف</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>الاسم ثم Enter</translation>
    </message>
    <message numerus="yes">
        <source>Attendance at the last %n meetings</source>
        <translation>
            <numerusform>الحضور في آخر %n اجتماع</numerusform>
            <numerusform>الحضور في آخر اجتماع</numerusform>
            <numerusform>الحضور في آخر اجتماعين</numerusform>
            <numerusform>الحضور في آخر %n اجتماعات</numerusform>
            <numerusform>الحضور في آخر %n اجتماعًا</numerusform>
            <numerusform>الحضور في آخر %n اجتماع</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashed: the quorum of each meeting. Hatched: it was not reached.</source>
        <translation>الخط المتقطع: النصاب القانوني لكل جلسة. المظلّل: لم يكتمل.</translation>
    </message>
    <message>
        <source>Dashed: the quorum, {number} with a vote. Hatched: it was not reached.</source>
        <translation>الخط المتقطع: النصاب القانوني، {number} ممن لهم حق التصويت. المظلّل: لم يكتمل.</translation>
    </message>
    <message>
        <source>Here it will show who came to the meetings, and whether they were enough.</source>
        <translation>سيظهر هنا كم حضر الاجتماعات، وهل اكتمل النصاب.</translation>
    </message>
</context>
<context>
    <name>AttendanceChart</name>
    <message>
        <source>Meeting {number}: {present} came, {needed} needed</source>
        <translation>الاجتماع {number}: حضر {present}، والمطلوب {needed}</translation>
    </message>
    <message>
        <source>Meeting {number}: {present} came</source>
        <translation>الاجتماع {number}: حضر {present}</translation>
    </message>
</context>
<context>
    <name>AttendanceDetail</name>
    <message>
        <source>Capacity</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Has a vote</source>
        <translation>له حق التصويت</translation>
    </message>
    <message>
        <source>Arrival or leaving</source>
        <translation>وصول أو مغادرة</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>حذف من الكشف</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>حذف هذا الوقت</translation>
    </message>
</context>
<context>
    <name>AttendanceStatus</name>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>معتذر</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
</context>
<context>
    <name>BackupState</name>
    <message>
        <source>Everything stays on this computer</source>
        <translation>كل شيء يبقى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Backup: today {time}</source>
        <translation>النسخة الاحتياطية: اليوم {time}</translation>
    </message>
    <message>
        <source>Backup: {day}</source>
        <translation>النسخة الاحتياطية: {day}</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>A backup is made when the program closes, and every half hour when something changed. Each one is a whole copy that was checked.</source>
        <translation>تُنشأ نسخة احتياطية عند إغلاق البرنامج، وكل نصف ساعة إذا تغيّر شيء. وكل نسخة كاملة وقد فُحصت.</translation>
    </message>
    <message>
        <source>There is no backup of this desk yet. The first one is made when you close the program, or now.</source>
        <translation>لا توجد نسخة احتياطية من هذا المكتب بعد. تُنشأ الأولى عند إغلاق البرنامج، أو الآن.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>انسخ احتياطيًا الآن</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>أظهر المجلد</translation>
    </message>
    <message>
        <source>Put back …</source>
        <translation>استعادة …</translation>
    </message>
    <message>
        <source>Put this backup back?</source>
        <translation>هل تُستعاد هذه النسخة؟</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>استعِدها</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>اترك كل شيء كما هو</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} ك.ب</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} م.ب</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>أُنشئت النسخة الاحتياطية وفُحصت.</translation>
    </message>
    <message>
        <source>The desk becomes again what it was on {when}. What was entered since then is no longer in it. The present desk is kept as a file beside it, so nothing is lost.</source>
        <translation>يعود المكتب كما كان في {when}. ولا يبقى فيه ما أُدخل بعد ذلك. ويُحفظ المكتب الحالي في ملف بجانبه، فلا يضيع شيء.</translation>
    </message>
    <message>
        <source>The backup is in place. The desk of before is kept as {file}.</source>
        <translation>استُعيدت النسخة. وحُفظ المكتب السابق باسم {file}.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>أغلق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>BeginRow</name>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>First day of the term</source>
        <translation>اليوم الأوّل من المدّة</translation>
    </message>
    <message>
        <source>Begin the term</source>
        <translation>بدء المدّة</translation>
    </message>
</context>
<context>
    <name>BeginningCard</name>
    <message>
        <source>Form of the documents</source>
        <translation>شكل الوثائق</translation>
    </message>
    <message>
        <source>Name of this form</source>
        <translation>اسم هذا الشكل</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>يبدأ من</translation>
    </message>
    <message>
        <source>Second language of labels</source>
        <translation>اللغة الثانية للعناوين</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>استيراد …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>تصدير …</translation>
    </message>
    <message>
        <source>As is customary</source>
        <translation>كما هو متعارف عليه</translation>
    </message>
    <message>
        <source>The language of the meeting</source>
        <translation>لغة الاجتماع</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>BetweenPage</name>
    <message>
        <source>Every item was opened</source>
        <translation>فُتحت البنود كلها</translation>
    </message>
    <message>
        <source>Choose an item in the agenda to go back to it, or end the meeting.</source>
        <translation>اختر بندًا من جدول الأعمال للعودة إليه، أو أنهِ الاجتماع.</translation>
    </message>
    <message>
        <source>No item is open</source>
        <translation>لا بند مفتوح</translation>
    </message>
    <message>
        <source>Next on the agenda: {title}</source>
        <translation>البند التالي: {title}</translation>
    </message>
    <message>
        <source>Open this item</source>
        <translation>افتح هذا البند</translation>
    </message>
    <message>
        <source>End meeting</source>
        <translation>إنهاء الاجتماع</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>On the right</source>
        <translation>من اليمين</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>من اليسار</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Projects by stage</source>
        <translation>المشاريع حسب المرحلة</translation>
    </message>
    <message>
        <source>Arrow keys choose a card, Ctrl with an arrow key moves it to the next stage, Enter opens it.</source>
        <translation>مفاتيح الأسهم تختار البطاقة، وCtrl مع سهم ينقلها إلى المرحلة المجاورة، وEnter يفتحها.</translation>
    </message>
</context>
<context>
    <name>BodiesCard</name>
    <message>
        <source>Write a name first.</source>
        <translation>اكتب اسماً أوّلاً.</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>أُضيف: {name}</translation>
    </message>
    <message>
        <source>{name} is dissolved.</source>
        <translation>حُلّ {name}.</translation>
    </message>
    <message>
        <source>{name} is there again.</source>
        <translation>أُعيد {name}.</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>حُذف: {name}</translation>
    </message>
    <message>
        <source>Councils and groups of this neighbourhood</source>
        <translation>مجالس هذا الحيّ ومجموعاته</translation>
    </message>
    <message>
        <source>Councils and working groups hold meetings of their own: choose them above the navigation. Who belongs to them is entered with each person, under memberships.</source>
        <translation>للمجالس ومجموعات العمل اجتماعاتها الخاصّة: اخترها من أعلى قائمة التنقّل. أمّا أعضاؤها فيُدوَّنون في صفحة كلّ شخص ضمن العضويات.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Add to this neighbourhood</source>
        <translation>إضافة إلى هذا الحيّ</translation>
    </message>
</context>
<context>
    <name>BodyLine</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضواً</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>لا اجتماعات</numerusform>
            <numerusform>اجتماع واحد</numerusform>
            <numerusform>اجتماعان</numerusform>
            <numerusform>%n اجتماعات</numerusform>
            <numerusform>%n اجتماعاً</numerusform>
            <numerusform>%n اجتماع</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>منحلّ</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>معروض الآن</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>حلّ</translation>
    </message>
    <message>
        <source>Name of the body</source>
        <translation>اسم الجهة</translation>
    </message>
    <message>
        <source>Show this body</source>
        <translation>عرض هذه الجهة</translation>
    </message>
    <message>
        <source>Remove this body</source>
        <translation>حذف هذه الجهة</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Solar Hijri (Jalali)</source>
        <translation>الهجري الشمسي</translation>
    </message>
    <message>
        <source>Hijri (Umm al-Qura)</source>
        <translation>هجري (أم القرى)</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>ميلادي</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Nothing of what you chose is in this month.</source>
        <translation>لا شيء ممّا اخترته في هذا الشهر.</translation>
    </message>
    <message>
        <source>Nothing is in this month: no meeting, no deadline, no report.</source>
        <translation>لا شيء في هذا الشهر: لا اجتماع ولا موعد ولا تقرير.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>حفظ كملف تقويم</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>ملفات التقويم (*.ics)</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Save as a calendar file …</source>
        <translation>حفظ كملف تقويم …</translation>
    </message>
</context>
<context>
    <name>CameOfItCard</name>
    <message>
        <source>What came of it</source>
        <translation>ما نتج عنه</translation>
    </message>
    <message>
        <source>No meeting has dealt with it yet, and no project has come of it.</source>
        <translation>لم يبحثه أي اجتماع بعد، ولم ينشأ عنه مشروع.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove this need or initiative</source>
        <translation>إزالة هذا الاحتياج أو هذه المبادرة</translation>
    </message>
</context>
<context>
    <name>CandidateForm</name>
    <message>
        <source>What they want to do</source>
        <translation>ما يريد أن يفعله</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>رشّحه</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>سُجِّل في</translation>
    </message>
    <message>
        <source>Withdrew on</source>
        <translation>انسحب في</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
</context>
<context>
    <name>CandidateRow</name>
    <message>
        <source>Votes for {name}</source>
        <translation>أصوات {name}</translation>
    </message>
    <message>
        <source>Take this candidate off</source>
        <translation>حذف هذا المرشّح</translation>
    </message>
</context>
<context>
    <name>CandidatesCard</name>
    <message>
        <source>{name} was taken off the list.</source>
        <translation>أُزيل {name} من القائمة.</translation>
    </message>
    <message>
        <source>withdrew on {day}</source>
        <translation>انسحب في {day}</translation>
    </message>
    <message>
        <source>registered on {day}</source>
        <translation>سُجِّل في {day}</translation>
    </message>
    <message>
        <source>proposed by {name}</source>
        <translation>رشّحه {name}</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>منتخب</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>منسحب</translation>
    </message>
    <message>
        <source>consent missing</source>
        <translation>بلا موافقة</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>دون ١٨</translation>
    </message>
    <message numerus="yes">
        <source>%n stand for election</source>
        <translation>
            <numerusform>لا مرشّحين</numerusform>
            <numerusform>مرشّح واحد</numerusform>
            <numerusform>مرشّحان</numerusform>
            <numerusform>%n مرشّحين</numerusform>
            <numerusform>%n مرشّحًا</numerusform>
            <numerusform>%n مرشّح</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>المرشّحون</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>مرشّح جديد</translation>
    </message>
    <message>
        <source>Nobody stands yet. Register everyone who wants to, with what they want to do.</source>
        <translation>لا مرشّح بعد. سجّل كلّ من يرغب، مع ما يريد أن يفعله.</translation>
    </message>
</context>
<context>
    <name>CaptureForm</name>
    <message>
        <source>What was said? One line is enough.</source>
        <translation>ماذا قيل؟ يكفي سطر واحد.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>البُعد</translation>
    </message>
    <message>
        <source>Supporters</source>
        <translation>المؤيّدون</translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Write down what was said first.</source>
        <translation>اكتب أولًا ما قيل.</translation>
    </message>
    <message>
        <source>Written down: {title}</source>
        <translation>سُجِّل: {title}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Thrown away: {title}</source>
        <translation>أُلغي: {title}</translation>
    </message>
    <message>
        <source>One more stands behind: {title}</source>
        <translation>أُضيف مؤيّد إلى: {title}</translation>
    </message>
    <message>
        <source>More stand behind: {title}</source>
        <translation>أُضيف مؤيّدون إلى: {title}</translation>
    </message>
    <message>
        <source>Enter is done, Shift+Enter a new line, Esc keeps it here. Alt+1 to 4: voice.</source>
        <translation>التسجيل بـ Enter؛ سطر جديد بـ Shift+Enter؛ يبقى هنا بـ Esc؛ الصوت بـ Alt+1 إلى 4.</translation>
    </message>
    <message>
        <source>Catch a need</source>
        <translation>تدوين احتياج</translation>
    </message>
    <message>
        <source>Put away; it stays here</source>
        <translation>إخفاء؛ يبقى هنا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>إلغاء ما كُتب</translation>
    </message>
</context>
<context>
    <name>CarriersCard</name>
    <message>
        <source>Nobody on this desk has just this name. Write it as it stands under People.</source>
        <translation>لا أحد بهذا الاسم في هذا المكتب. اكتبه كما هو في «الأشخاص».</translation>
    </message>
    <message>
        <source>Several on this desk have this name. Tell them apart under People first.</source>
        <translation>يحمل هذا الاسم أكثر من واحد في هذا المكتب. ميّز بينهم أولًا في «الأشخاص».</translation>
    </message>
    <message>
        <source>No longer carries it: {name}</source>
        <translation>لم يعد من حاملي المبادرة: {name}</translation>
    </message>
    <message>
        <source>Write the name of the community first.</source>
        <translation>اكتب أولًا اسم المجتمع.</translation>
    </message>
    <message>
        <source>{name} no longer carries it</source>
        <translation>{name} لم يعد من حاملي المبادرة</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا يوجد بعد</translation>
    </message>
    <message>
        <source>Who carries it</source>
        <translation>حاملو المبادرة</translation>
    </message>
    <message>
        <source>Add a person or body</source>
        <translation>إضافة شخص أو جهة</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>الاسم ثم Enter</translation>
    </message>
    <message>
        <source>Community around it</source>
        <translation>المجتمع حولها</translation>
    </message>
    <message>
        <source>A new community</source>
        <translation>مجتمع جديد</translation>
    </message>
    <message>
        <source>It has formed around</source>
        <translation>تشكّل حول</translation>
    </message>
    <message>
        <source>Add this community</source>
        <translation>إضافة هذا المجتمع</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The arrow keys choose a line, Enter opens what it counts.</source>
        <translation>تختار مفاتيح الأسهم السطر، ويفتح مفتاح Enter ما يعدّه.</translation>
    </message>
</context>
<context>
    <name>CheckCards</name>
    <message>
        <source>Everything that is sealed is as it was sealed.</source>
        <translation>كل ما خُتم باقٍ كما خُتم.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Check a document</source>
        <translation>فحص مستند</translation>
    </message>
    <message>
        <source>Says whether a PDF of minutes or a council record is what was sealed, what differs if not, and who signed it digitally. Dropping the file on the window does the same.</source>
        <translation>يبيّن هل ملف PDF للمحضر أو سجلّ المجلس هو ما خُتم، وما الذي يختلف إن لم يكن، ومن وقّعه رقميًا. وإفلات الملف على النافذة يفعل الشيء نفسه.</translation>
    </message>
    <message>
        <source>Check a document …</source>
        <translation>افحص مستندًا …</translation>
    </message>
    <message>
        <source>Seals of this desk</source>
        <translation>أختام هذا المكتب</translation>
    </message>
    <message>
        <source>Compares all sealed minutes on this desk with their seals. This is done each time the desk is opened.</source>
        <translation>يقارن كل المحاضر المختومة في هذا المكتب بأختامها. ويجري ذلك كلما فُتح المكتب.</translation>
    </message>
    <message>
        <source>Check the seals now</source>
        <translation>افحص الأختام الآن</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>What the lines become</source>
        <translation>ما تصير إليه الأسطر</translation>
    </message>
    <message>
        <source>What cannot be understood</source>
        <translation>ما تعذّر فهمه</translation>
    </message>
    <message>
        <source>Correct these cells in the file and read it again. As long as one is wrong, nothing is taken in.</source>
        <translation>صحّح هذه الخلايا في الملف ثم أعد قراءته. ما دامت إحداها خاطئة فلن يُؤخذ شيء.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n lines that seem to be on the desk already</source>
        <translation>
            <numerusform>لا أسطر تبدو موجودة في المكتب</numerusform>
            <numerusform>تجاوز سطر واحد (%n) يبدو موجوداً في المكتب</numerusform>
            <numerusform>تجاوز سطرين (%n) يبدوان موجودين في المكتب</numerusform>
            <numerusform>تجاوز %n أسطر تبدو موجودة في المكتب</numerusform>
            <numerusform>تجاوز %n سطراً تبدو موجودة في المكتب</numerusform>
            <numerusform>تجاوز %n سطر تبدو موجودة في المكتب</numerusform>
        </translation>
    </message>
    <message>
        <source>No column is taken in as “{field}”. Go back and choose it.</source>
        <translation>لم يُختَر عمود لـ«{field}». ارجع واختره.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be taken in as they are</source>
        <translation>
            <numerusform>لا أسطر يتعذّر أخذها</numerusform>
            <numerusform>سطر واحد (%n) يتعذّر أخذه كما هو</numerusform>
            <numerusform>سطران (%n) يتعذّر أخذهما كما هما</numerusform>
            <numerusform>%n أسطر يتعذّر أخذها كما هي</numerusform>
            <numerusform>%n سطراً يتعذّر أخذها كما هي</numerusform>
            <numerusform>%n سطر يتعذّر أخذها كما هي</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no lines below the names of the columns.</source>
        <translation>لا أسطر تحت أسماء الأعمدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines can be taken in</source>
        <translation>
            <numerusform>لا أسطر تُؤخذ</numerusform>
            <numerusform>يمكن أخذ سطر واحد (%n)</numerusform>
            <numerusform>يمكن أخذ سطرين (%n)</numerusform>
            <numerusform>يمكن أخذ %n أسطر</numerusform>
            <numerusform>يمكن أخذ %n سطراً</numerusform>
            <numerusform>يمكن أخذ %n سطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckedModel</name>
    <message>
        <source>Already here?</source>
        <translation>موجود من قبل؟</translation>
    </message>
</context>
<context>
    <name>CityStep</name>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Which city and municipality?</source>
        <translation>أيّ مدينة وبلدية؟</translation>
    </message>
    <message>
        <source>The minutes carry the name of the municipality they are sent to.</source>
        <translation>يحمل المحضر اسم البلدية التي يُرسل إليها.</translation>
    </message>
    <message>
        <source>Please write the name of the city.</source>
        <translation>يُرجى كتابة اسم المدينة.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>البلدية</translation>
    </message>
    <message>
        <source>As it stands on letters. Leave it empty if you are not sure.</source>
        <translation>كما يرد في المراسلات. اتركه فارغًا إن لم تكن متأكدًا.</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>{name} does not sign</source>
        <translation>{name} لا يوقّع</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>النص الختامي</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>الاجتماع القادم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Add a signature</source>
        <translation>إضافة موقّع</translation>
    </message>
    <message>
        <source>Copies go to (one in each line)</source>
        <translation>نسخة إلى (واحدة في كل سطر)</translation>
    </message>
    <message>
        <source>The minutes are signed by</source>
        <translation>يوقّع المحضر</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>{present} of {of} present, {needed} needed.</source>
        <translation>حضر {present} من {of}، والمطلوب {needed}.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing; Enter goes to the place</source>
        <translation>
            <numerusform>لا ينقص شيء (%n)</numerusform>
            <numerusform>ينقص أمر واحد؛ ينتقل Enter إلى موضعه</numerusform>
            <numerusform>ينقص أمران؛ ينتقل Enter إلى الموضع</numerusform>
            <numerusform>تنقص %n أمور؛ ينتقل Enter إلى الموضع</numerusform>
            <numerusform>ينقص %n أمرًا؛ ينتقل Enter إلى الموضع</numerusform>
            <numerusform>ينقص %n أمر؛ ينتقل Enter إلى الموضع</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing is missing.</source>
        <translation>✓ لا ينقص شيء.</translation>
    </message>
    <message>
        <source>The meeting closes with a short record: who came, and that there was no quorum. Nothing is lost.</source>
        <translation>يُختتم الاجتماع بمحضر قصير: من حضر، وأن النصاب لم يكتمل. لا يضيع شيء.</translation>
    </message>
    <message>
        <source>The council has sat for {time}.</source>
        <translation>دام الاجتماع {time}.</translation>
    </message>
    <message>
        <source>{number} · {title}</source>
        <translation>{number} · {title}</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>لم يكتمل النصاب</translation>
    </message>
    <message>
        <source>End meeting</source>
        <translation>إنهاء الاجتماع</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>ما ينقص بعد</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>وقت الانتهاء</translation>
    </message>
    <message>
        <source>Call the council again</source>
        <translation>دعوة المجلس مرة ثانية</translation>
    </message>
    <message>
        <source>Second call</source>
        <translation>الدعوة الثانية</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>الاجتماع القادم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Close: no quorum</source>
        <translation>إغلاق: لم يكتمل النصاب</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>متابعة الاجتماع</translation>
    </message>
    <message>
        <source>No quorum: close the meeting</source>
        <translation>إغلاق الاجتماع لعدم اكتمال النصاب</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>What the lines are</source>
        <translation>ما تمثّله الأسطر</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>عمود الملف</translation>
    </message>
    <message>
        <source>Its first cells</source>
        <translation>خلاياه الأولى</translation>
    </message>
    <message>
        <source>Taken in as</source>
        <translation>يُؤخذ بوصفه</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>لا يُؤخذ</translation>
    </message>
    <message>
        <source>{column} is taken in as</source>
        <translation>{column} يُؤخذ بوصفه</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>تصويت</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>إرشاد</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>recusal</source>
        <translation>تنحٍّ</translation>
    </message>
    <message>
        <source>election</source>
        <translation>انتخاب</translation>
    </message>
</context>
<context>
    <name>ConcernedCard</name>
    <message>
        <source>The decision was taken out.</source>
        <translation>أُزيل القرار.</translation>
    </message>
    <message>
        <source>Decisions it concerns</source>
        <translation>القرارات ذات الصلة</translation>
    </message>
    <message>
        <source>No decision is named.</source>
        <translation>لم يُذكر أيّ قرار.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Decision that the letter concerns</source>
        <translation>القرار الذي يخصّه الخطاب</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>The consent was removed.</source>
        <translation>حُذفت الموافقة.</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>مسجّلة</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>Guardian&apos;s consent</source>
        <translation>موافقة وليّ الأمر</translation>
    </message>
    <message>
        <source>Somebody under 18 serves with the written consent of a parent or guardian. Enter who gave it.</source>
        <translation>يشارك من هو دون ١٨ سنة بموافقة كتابية من وليّ أمره. أدخل اسم من وافق.</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>صاحب الموافقة</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>صلة القرابة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Reference of the paper</source>
        <translation>رقم الورقة</translation>
    </message>
    <message>
        <source>The name may stand in copies for others (otherwise initials)</source>
        <translation>يجوز ذكر الاسم في النسخ الخارجية (وإلا فالأحرف الأولى)</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>سحب الموافقة</translation>
    </message>
    <message>
        <source>Forms to be signed by the guardian and the young person, one purpose a sheet:</source>
        <translation>نماذج يوقّعها وليّ الأمر واليافع، لكلّ غرض ورقة:</translation>
    </message>
    <message>
        <source>Consent to taking part</source>
        <translation>الموافقة على المشاركة</translation>
    </message>
    <message>
        <source>Consent to the publication of the name</source>
        <translation>الموافقة على نشر الاسم</translation>
    </message>
    <message>
        <source>Consent to photographs and film</source>
        <translation>الموافقة على الصور والتسجيلات المرئية</translation>
    </message>
    <message>
        <source>Consent to a journey or event</source>
        <translation>الموافقة على رحلة أو فعالية</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Kind of contact</source>
        <translation>نوع الاتصال</translation>
    </message>
    <message>
        <source>Number, address or name</source>
        <translation>الرقم أو العنوان أو الاسم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>حذف جهة الاتصال هذه</translation>
    </message>
</context>
<context>
    <name>ContactType</name>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>تطبيق مراسلة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>The contact was removed.</source>
        <translation>حُذفت جهة الاتصال.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Kind of the new contact</source>
        <translation>نوع جهة الاتصال الجديدة</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>New contact, then Enter</source>
        <translation>جهة اتصال جديدة ثم Enter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Of minors no address is kept.</source>
        <translation>لا يُحفظ عنوان القاصرين.</translation>
    </message>
</context>
<context>
    <name>CouncilSection</name>
    <message>
        <source>Council</source>
        <translation>المجلس</translation>
    </message>
    <message>
        <source>City and municipality</source>
        <translation>المدينة والبلدية</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>مكان الاجتماع</translation>
    </message>
    <message>
        <source>Seats and rules</source>
        <translation>المقاعد والقواعد</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation>اسم المجلس</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>الحيّ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>البلدية</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>اسم المكان</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>نوع المكان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Changed rules hold for meetings from now on; the votes of past meetings stay as they were counted.</source>
        <translation>تسري القواعد المعدّلة على الاجتماعات من الآن فصاعدًا، وتبقى أصوات الاجتماعات السابقة كما حُسبت.</translation>
    </message>
    <message>
        <source>The municipality is no longer on the desk.</source>
        <translation>لم تعد البلدية على هذا المكتب.</translation>
    </message>
    <message>
        <source>The meeting place is no longer on the desk.</source>
        <translation>لم يعد مكان الاجتماع على هذا المكتب.</translation>
    </message>
    <message>
        <source>Please write the name of the council.</source>
        <translation>يُرجى كتابة اسم المجلس.</translation>
    </message>
    <message>
        <source>Please write the name of the neighbourhood.</source>
        <translation>يُرجى كتابة اسم الحيّ.</translation>
    </message>
    <message>
        <source>Please write the name of the city.</source>
        <translation>يرجى كتابة اسم المدينة.</translation>
    </message>
    <message>
        <source>Left empty, it is taken off the desk when you leave this field.</source>
        <translation>إذا بقي فارغًا أُزيل عن المكتب عند مغادرة هذا الحقل.</translation>
    </message>
    <message>
        <source>As it stands on letters. Leave it empty if you are not sure.</source>
        <translation>كما يُكتب في الرسائل. اتركه فارغًا إن لم تكن متأكدًا.</translation>
    </message>
    <message>
        <source>The mosque or community centre that hosts the council.</source>
        <translation>المسجد أو المركز المجتمعي الذي يستضيف المجلس.</translation>
    </message>
</context>
<context>
    <name>CouncilStep</name>
    <message>
        <source>Council and rules</source>
        <translation>المجلس وقواعده</translation>
    </message>
    <message>
        <source>What is the council called, and how does it decide?</source>
        <translation>ما اسم المجلس، وكيف يتّخذ قراراته؟</translation>
    </message>
    <message>
        <source>The program counts by these rules and warns; the council decides.</source>
        <translation>يحسب البرنامج وفق هذه القواعد وينبّه، والقرار للمجلس.</translation>
    </message>
    <message>
        <source>Please write the name of the council.</source>
        <translation>يُرجى كتابة اسم المجلس.</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation>اسم المجلس</translation>
    </message>
</context>
<context>
    <name>CouncilSwitcher</name>
    <message>
        <source>Council: {name}</source>
        <translation>المجلس: {name}</translation>
    </message>
    <message>
        <source>Other bodies</source>
        <translation>جهات أخرى</translation>
    </message>
    <message>
        <source>Add another council …</source>
        <translation>أضف مجلسًا آخر …</translation>
    </message>
</context>
<context>
    <name>CouncilsContents</name>
    <message>
        <source>Councils</source>
        <translation>المجالس</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>اجتماعات عُقدت</translation>
    </message>
    <message>
        <source>Decisions that are late</source>
        <translation>قرارات متأخّرة</translation>
    </message>
    <message>
        <source>Needs raised</source>
        <translation>احتياجات طُرحت</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>رسائل أُرسلت</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Decisions carried out</source>
        <translation>قرارات منجَزة</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>مهامّ منجَزة</translation>
    </message>
    <message>
        <source>Projects under way</source>
        <translation>مشاريع قيد التنفيذ</translation>
    </message>
    <message>
        <source>Meetings by council</source>
        <translation>الاجتماعات حسب المجلس</translation>
    </message>
    <message>
        <source>Decisions by council</source>
        <translation>القرارات حسب المجلس</translation>
    </message>
    <message>
        <source>Actions by council</source>
        <translation>المهامّ حسب المجلس</translation>
    </message>
    <message>
        <source>Councils without a record</source>
        <translation>مجالس بلا سجل</translation>
    </message>
    <message>
        <source>Projects by council</source>
        <translation>المشاريع حسب المجلس</translation>
    </message>
    <message>
        <source>Needs by council</source>
        <translation>الاحتياجات حسب المجلس</translation>
    </message>
    <message>
        <source>Letters by council</source>
        <translation>الخطابات حسب المجلس</translation>
    </message>
    <message>
        <source>Budget by council</source>
        <translation>الميزانية حسب المجلس</translation>
    </message>
    <message>
        <source>With a quorum</source>
        <translation>مكتملة النصاب</translation>
    </message>
    <message>
        <source>Without a quorum</source>
        <translation>لم يكتمل نصابها</translation>
    </message>
    <message>
        <source>Meetings with the council&apos;s own quorum</source>
        <translation>اجتماعات بنصاب المجلس نفسه</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Not present</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Attendance of the council&apos;s own voting members</source>
        <translation>حضور أعضاء المجلس ممن لهم حق التصويت</translation>
    </message>
    <message>
        <source>Attendance is not averaged over councils.</source>
        <translation>لا يُحسب متوسط الحضور بين المجالس.</translation>
    </message>
    <message>
        <source>quorum {number}</source>
        <translation>النصاب {number}</translation>
    </message>
    <message>
        <source>quorum {least} to {most}</source>
        <translation>النصاب من {least} إلى {most}</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>المنفَّذة</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>لم تُنفَّذ بعد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجزت</translation>
    </message>
    <message>
        <source>Open, in time</source>
        <translation>مفتوح، في موعده</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخّر</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر الجواب</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>تنتظر الجواب</translation>
    </message>
    <message>
        <source>No answer asked for</source>
        <translation>لا تطلب جواباً</translation>
    </message>
    <message>
        <source>All councils</source>
        <translation>جميع المجالس</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطَّط</translation>
    </message>
    <message>
        <source>Spent in the period</source>
        <translation>المصروف في المدّة</translation>
    </message>
</context>
<context>
    <name>CouncilsSheets</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>الوضع حتى</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>المجالس</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>المجلس</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>اجتماعات عُقدت</translation>
    </message>
    <message>
        <source>Without a quorum</source>
        <translation>لم يكتمل نصابها</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Quorum known</source>
        <translation>نصاب معروف</translation>
    </message>
    <message>
        <source>Quorum reached</source>
        <translation>اكتمل النصاب</translation>
    </message>
    <message>
        <source>Quorum from</source>
        <translation>النصاب من</translation>
    </message>
    <message>
        <source>Quorum to</source>
        <translation>النصاب إلى</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>من أصل</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>All councils</source>
        <translation>جميع المجالس</translation>
    </message>
    <message>
        <source>Meetings by council</source>
        <translation>الاجتماعات حسب المجلس</translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>القرارات والمهامّ</translation>
    </message>
    <message>
        <source>Decisions carried</source>
        <translation>القرارات المُقرّة</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>المنفَّذة</translation>
    </message>
    <message>
        <source>Decisions that are late</source>
        <translation>قرارات متأخّرة</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>مهامّ منجَزة</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخّر</translation>
    </message>
    <message>
        <source>Projects, needs, letters</source>
        <translation>المشاريع والاحتياجات والخطابات</translation>
    </message>
    <message>
        <source>Projects and programmes</source>
        <translation>المشاريع والبرامج</translation>
    </message>
    <message>
        <source>Projects under way</source>
        <translation>مشاريع قيد التنفيذ</translation>
    </message>
    <message>
        <source>Projects that are late</source>
        <translation>المشاريع المتأخّرة</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Needs raised</source>
        <translation>احتياجات طُرحت</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>رسائل أُرسلت</translation>
    </message>
    <message>
        <source>Letters received</source>
        <translation>رسائل وردت</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطَّط</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>التمويل</translation>
    </message>
    <message>
        <source>Spent in the period</source>
        <translation>المصروف في المدّة</translation>
    </message>
    <message>
        <source>Spent up to its end</source>
        <translation>المصروف حتى نهاية المدّة</translation>
    </message>
    <message>
        <source>Budget in {currency}</source>
        <translation>الميزانية بعملة {currency}</translation>
    </message>
    <message>
        <source>Without a record</source>
        <translation>بلا سجل</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>By lot</source>
        <translation>بالقرعة</translation>
    </message>
    <message>
        <source>Votes for {name}</source>
        <translation>أصوات {name}</translation>
    </message>
    <message>
        <source>Counted by: {names}</source>
        <translation>فرز الأصوات: {names}</translation>
    </message>
    <message>
        <source>The lot: {name}</source>
        <translation>القرعة: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n valid ballots are not given to a candidate yet.</source>
        <translation>
            <numerusform>لا ورقة صحيحة باقية.</numerusform>
            <numerusform>ورقة صحيحة واحدة لم تُحسب لمرشّح بعد.</numerusform>
            <numerusform>ورقتان صحيحتان لم تُحسبا لمرشّح بعد.</numerusform>
            <numerusform>%n أوراق صحيحة لم تُحسب لمرشّح بعد.</numerusform>
            <numerusform>%n ورقة صحيحة لم تُحسب لمرشّح بعد.</numerusform>
            <numerusform>%n ورقة صحيحة لم تُحسب لمرشّح بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count</source>
        <translation>الفرز</translation>
    </message>
    <message>
        <source>May vote</source>
        <translation>من يحق لهم التصويت</translation>
    </message>
    <message>
        <source>Ballots issued</source>
        <translation>أوراق موزّعة</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صحيحة</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>باطلة</translation>
    </message>
    <message>
        <source>Tellers</source>
        <translation>فارزو الأصوات</translation>
    </message>
    <message>
        <source>Take the last teller off</source>
        <translation>إزالة آخر فارز</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>انتُخب</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>جولة ثانية</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Iran</source>
        <translation>إيران</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>أفغانستان</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>طاجيكستان</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>المملكة العربية السعودية</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>الإمارات العربية المتحدة</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>العراق</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>الأردن</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>لبنان</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>مصر</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>المغرب</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>روسيا</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>كازاخستان</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>أوزبكستان</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>قيرغيزستان</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message>
        <source>A draft was made: meeting {number}</source>
        <translation>أُعدّت مسودّة الاجتماع {number}</translation>
    </message>
    <message>
        <source>On the agenda of meeting {number}</source>
        <translation>على جدول أعمال الاجتماع {number}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الذهاب إليه</translation>
    </message>
    <message>
        <source>A project was made: {title}</source>
        <translation>أُنشئ مشروع: {title}</translation>
    </message>
    <message>
        <source>By meetings and projects it has come further: {state}</source>
        <translation>بحسب الاجتماعات والمشاريع بلغ مرحلة أبعد: {state}</translation>
    </message>
    <message>
        <source>Show the project</source>
        <translation>عرض المشروع</translation>
    </message>
    <message>
        <source>Make it a project</source>
        <translation>تحويله إلى مشروع</translation>
    </message>
    <message>
        <source>Already on the agenda of meeting {number}</source>
        <translation>هو على جدول أعمال الاجتماع {number} من قبل</translation>
    </message>
    <message>
        <source>A new draft meeting</source>
        <translation>مسودّة اجتماع جديد</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>الاجتماع {number}</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>مساره</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>اعتماد ذلك</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Set this state</source>
        <translation>تثبيت هذه الحالة</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>تركه كما كان</translation>
    </message>
    <message>
        <source>Onto the agenda of</source>
        <translation>إدراجه في جدول أعمال</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Put it on this agenda</source>
        <translation>إدراجه في جدول الأعمال هذا</translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
    <message>
        <source>Nobody spoke of this field: {field}</source>
        <translation>لم يتحدث أحد عن هذا المجال: {field}</translation>
    </message>
    <message>
        <source>This voice was never heard: {voice}</source>
        <translation>هذا الصوت لم يُسمع قط: {voice}</translation>
    </message>
    <message>
        <source>Nothing was said in this period.</source>
        <translation>لم يُقل شيء في هذه الفترة.</translation>
    </message>
    <message>
        <source>Every field was spoken of, and every voice was heard.</source>
        <translation>دار الحديث عن كل مجال، وسُمع كل صوت.</translation>
    </message>
    <message numerus="yes">
        <source>%n needs and initiatives were written down.</source>
        <translation>
            <numerusform>لم يُسجَّل أي احتياج أو مبادرة (%n).</numerusform>
            <numerusform>سُجِّل احتياج أو مبادرة واحدة (%n).</numerusform>
            <numerusform>سُجِّل احتياجان ومبادرات (%n).</numerusform>
            <numerusform>سُجِّلت %n احتياجات ومبادرات.</numerusform>
            <numerusform>سُجِّل %n احتياجًا ومبادرة.</numerusform>
            <numerusform>سُجِّل %n احتياج ومبادرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most was said of: {field} ({count})</source>
        <translation>أكثر ما قيل كان عن: {field} ({count})</translation>
    </message>
    <message>
        <source>What was never heard</source>
        <translation>ما لم يُسمع قط</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>The last three months</source>
        <translation>الأشهر الثلاثة الماضية</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>الأشهر الاثنا عشر الماضية</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>منذ البداية</translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your desk is safe.</source>
        <translation>حدث خطأ في البرنامج. مكتبك سليم.</translation>
    </message>
    <message>
        <source>Everything that was saved stays saved, and the program goes on. If the last thing you did is missing, do it once more. If it happens again, restart the program and pass on the details below.</source>
        <translation>كل ما حُفظ يبقى محفوظًا، والبرنامج مستمر. إن كان آخر ما فعلته مفقودًا فأعده. وإن تكرر الأمر فأعد تشغيل البرنامج وأرسل التفاصيل أدناه.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>A date is needed here.</source>
        <translation>يلزم هنا تاريخ.</translation>
    </message>
    <message>
        <source>Understood as {day}. If that is wrong, type it with the full year.</source>
        <translation>فُهم على أنه {day}. إن كان خطأً فاكتبه بالسنة كاملة.</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>افتح التقويم (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Nothing of what you chose is on this day.</source>
        <translation>لا شيء ممّا اخترته في هذا اليوم.</translation>
    </message>
    <message>
        <source>Nothing is on this day.</source>
        <translation>لا شيء في هذا اليوم.</translation>
    </message>
    <message>
        <source>What the day brings</source>
        <translation>ما في هذا اليوم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Back to the month</source>
        <translation>العودة إلى الشهر</translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>لا شيء غيرها</numerusform>
            <numerusform>+%n آخر</numerusform>
            <numerusform>+%n آخران</numerusform>
            <numerusform>+%n أخرى</numerusform>
            <numerusform>+%n غيرها</numerusform>
            <numerusform>+%n غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Decision {number}</source>
        <translation>قرار {number}</translation>
    </message>
    <message>
        <source>Motion {number}</source>
        <translation>اقتراح {number}</translation>
    </message>
    <message>
        <source>{label} {number}</source>
        <translation>{label} {number}</translation>
    </message>
    <message>
        <source>Correct the vote</source>
        <translation>تصحيح التصويت</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>تصويت</translation>
    </message>
    <message>
        <source>Responsible: {name}</source>
        <translation>المسؤول: {name}</translation>
    </message>
    <message>
        <source>Overseen by: {name}</source>
        <translation>المشرف: {name}</translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation>الموعد: {day}</translation>
    </message>
    <message>
        <source>Text of the decision</source>
        <translation>نص القرار</translation>
    </message>
    <message>
        <source>What the council is to decide</source>
        <translation>ما على المجلس أن يقرّره</translation>
    </message>
    <message>
        <source>Remove the motion</source>
        <translation>حذف الاقتراح</translation>
    </message>
</context>
<context>
    <name>DecisionDetails</name>
    <message>
        <source>Write down why.</source>
        <translation>اكتب السبب.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>الأغلبية</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>مقدّم الاقتراح</translation>
    </message>
    <message>
        <source>Seconded by</source>
        <translation>المثنّي</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Overseen by</source>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>This result differs from what the votes give. Why?</source>
        <translation>هذه النتيجة تخالف الأصوات. لماذا؟</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>DecisionLine</name>
    <message>
        <source>Take this decision out</source>
        <translation>إزالة هذا القرار</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>المستخرج</translation>
    </message>
    <message>
        <source>Close the decision: the register takes the whole width</source>
        <translation>إغلاق القرار: يأخذ السجلّ العرض كله</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>داخلية</translation>
    </message>
    <message>
        <source>for the municipality</source>
        <translation>للبلدية</translation>
    </message>
    <message>
        <source>public</source>
        <translation>عامة</translation>
    </message>
</context>
<context>
    <name>DecisionPicker</name>
    <message>
        <source>Number or words of the decision</source>
        <translation>رقم القرار أو كلمات منه</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>حلّ محلّه</translation>
    </message>
    <message>
        <source>Decisions that fit</source>
        <translation>القرارات الموافقة</translation>
    </message>
    <message>
        <source>No adopted decision fits what you typed.</source>
        <translation>لا يوجد قرار مُقَرّ يوافق ما كتبته.</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>All decisions</source>
        <translation>كل القرارات</translation>
    </message>
    <message>
        <source>Still to be carried out</source>
        <translation>لم تُنفَّذ بعد</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخّرة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>المنجَزة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>الملغاة</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>حلّ محلّها غيرها</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>لم تُقَرّ</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>المسؤول عن التنفيذ</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>من يوم</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>حتى يوم</translation>
    </message>
    <message>
        <source>No decision fits the filters and what you typed.</source>
        <translation>لا يوجد قرار يوافق المرشّحات وما كتبته.</translation>
    </message>
</context>
<context>
    <name>DecisionsScreen</name>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>لا مهام</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%n مهام</numerusform>
            <numerusform>%n مهمة</numerusform>
            <numerusform>%n مهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>بلا تأخير</numerusform>
            <numerusform>واحدة متأخّرة</numerusform>
            <numerusform>اثنتان متأخّرتان</numerusform>
            <numerusform>%n متأخّرة</numerusform>
            <numerusform>%n متأخّرة</numerusform>
            <numerusform>%n متأخّرة</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} من {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>لا قرارات</numerusform>
            <numerusform>قرار واحد</numerusform>
            <numerusform>قراران</numerusform>
            <numerusform>%n قرارات</numerusform>
            <numerusform>%n قرارًا</numerusform>
            <numerusform>%n قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>Register</source>
        <translation>سجلّ القرارات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>What the council decided, and what came of it</source>
        <translation>ما قرّره المجلس وما آل إليه</translation>
    </message>
    <message>
        <source>Every motion that comes to a result stands here with its vote, who answers for it and by when; and everything that is to be done, with one key to settle it. It all comes from the meetings.</source>
        <translation>كل اقتراح انتهى إلى نتيجة تجده هنا مع التصويت عليه ومن يتولّاه ومتى؛ وكل ما ينبغي عمله، ومفتاح واحد لإنجازه. وكل ذلك يأتي من الاجتماعات.</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>الانتقال إلى الاجتماعات</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>The motion was removed.</source>
        <translation>حُذف الاقتراح.</translation>
    </message>
    <message>
        <source>Enter the attendance first: a statement is somebody&apos;s.</source>
        <translation>أدخل الحضور أولًا: لكل قول صاحبه.</translation>
    </message>
    <message>
        <source>The statement was removed.</source>
        <translation>حُذف القول.</translation>
    </message>
    <message>
        <source>The election was removed.</source>
        <translation>حُذف الانتخاب.</translation>
    </message>
</context>
<context>
    <name>DeskError</name>
    <message>
        <source>A meeting whose minutes are sealed is not removed.</source>
        <translation>لا يُحذف اجتماع خُتم محضره.</translation>
    </message>
    <message>
        <source>A membership of {name} ends before it begins. Correct one of the two days.</source>
        <translation>إحدى عضويات {name} تنتهي قبل أن تبدأ. صحّح أحد اليومين.</translation>
    </message>
    <message>
        <source>A number cannot contain “{place}”. Use {known}.</source>
        <translation>لا يجوز أن يتضمّن الرقم «{place}». استعمل {known}.</translation>
    </message>
    <message>
        <source>A number needs either {known}, and nothing twice.</source>
        <translation>يحتاج الرقم إلى {known}، ولا يتكرر شيء فيه.</translation>
    </message>
    <message>
        <source>Another program holds the desk file, so the last change was not saved. Close that program and try again.</source>
        <translation>يمسك برنامج آخر بملف المكتب، فلم يُحفظ آخر تغيير. أغلق ذلك البرنامج وحاول مجددًا.</translation>
    </message>
    <message>
        <source>At {path} there are remains of a desk, but the desk file itself is gone. Restore the newest backup, or choose another name for a new desk.</source>
        <translation>في {path} بقايا مكتب، لكن ملف المكتب نفسه مفقود. استعد أحدث نسخة احتياطية، أو اختر اسمًا آخر لمكتب جديد.</translation>
    </message>
    <message>
        <source>Blank and invalid ballots exist only in a secret ballot.</source>
        <translation>الأوراق البيضاء والباطلة لا تكون إلا في الاقتراع السرّي.</translation>
    </message>
    <message>
        <source>Following {field} from here leads back here.</source>
        <translation>تتبّع {field} من هنا يعود إلى هنا.</translation>
    </message>
    <message>
        <source>For somebody under 18 only the year of birth is kept, not the day. Enter {year} as the year.</source>
        <translation>لمن هو دون ١٨ سنة تُحفظ سنة الميلاد فقط لا اليوم. اكتب {year} سنةً.</translation>
    </message>
    <message>
        <source>From “{state}” one cannot go to “{to}”.</source>
        <translation>لا يمكن الانتقال من «{state}» إلى «{to}».</translation>
    </message>
    <message>
        <source>Going back takes a reason. Write down why.</source>
        <translation>الرجوع يحتاج إلى سبب. اكتب السبب.</translation>
    </message>
    <message>
        <source>No address is kept for somebody under 18. Remove the address.</source>
        <translation>لا يُحفظ عنوان لمن هو دون ١٨ سنة. احذف العنوان.</translation>
    </message>
    <message>
        <source>No seal is made with this desk&apos;s own key any more: all were made anew with another one.</source>
        <translation>لم يبق ختم بمفتاح هذا المكتب: كلها صُنعت من جديد بمفتاح آخر.</translation>
    </message>
    <message>
        <source>No undamaged backup was found in {path}. Look for a copy on another disk.</source>
        <translation>لم توجد في {path} نسخة احتياطية سليمة. ابحث عن نسخة على قرص آخر.</translation>
    </message>
    <message>
        <source>Objects and lists lie within each other more than {limit} deep.</source>
        <translation>الكائنات والقوائم متداخلة أكثر من {limit} مستوى.</translation>
    </message>
    <message>
        <source>A candidate has {most} votes, but only {valid} ballots are valid.</source>
        <translation>لأحد المرشّحين {most} من الأصوات، لكن البطاقات الصحيحة {valid} فقط.</translation>
    </message>
    <message>
        <source>A body cannot end on {day}, before it began. Choose a later day.</source>
        <translation>لا يمكن أن تنتهي الجهة في {day} قبل أن تبدأ. اختر يوماً لاحقاً.</translation>
    </message>
    <message>
        <source>A brace stands alone in the opening. Write places such as {example}.</source>
        <translation>في نصّ الافتتاح قوس معقوف وحيد. اكتب المواضع على هذا النحو: {example}.</translation>
    </message>
    <message>
        <source>A correction says what is right and why it is needed. Write both.</source>
        <translation>التصحيح يذكر الصواب وسبب الحاجة إليه. اكتب الاثنين.</translation>
    </message>
    <message>
        <source>A decision cannot take its own place. Choose another one.</source>
        <translation>لا يحلّ القرار محلّ نفسه. اختر قرارًا آخر.</translation>
    </message>
    <message>
        <source>A digital signature in the file cannot be read: it is damaged, or of a kind unknown here.</source>
        <translation>توقيع رقمي في الملف لا يُقرأ: فهو تالف أو من نوع غير معروف هنا.</translation>
    </message>
    <message>
        <source>A latitude lies between 90° south and 90° north. The latitude comes first.</source>
        <translation>خطّ العرض بين ٩٠ درجة جنوباً و٩٠ درجة شمالاً، ويُكتب أوّلاً.</translation>
    </message>
    <message>
        <source>A letter cannot have gone out on {day}, which is still to come. Choose today or an earlier day.</source>
        <translation>لا يمكن أن يكون الخطاب قد صدر في {day} وهو لم يأتِ بعد. اختر اليوم أو يوماً سابقاً.</translation>
    </message>
    <message>
        <source>A letter that has gone out stays in the register. Take it back first if it never left.</source>
        <translation>الخطاب الصادر يبقى في السجلّ. إن لم يصدر فعلاً فاستردّه أوّلاً.</translation>
    </message>
    <message>
        <source>A longitude lies between 180° west and 180° east. The longitude comes second.</source>
        <translation>خطّ الطول بين ١٨٠ درجة غرباً و١٨٠ درجة شرقاً، ويُكتب ثانياً.</translation>
    </message>
    <message>
        <source>A meeting is cancelled for a reason. Write down why.</source>
        <translation>إلغاء الاجتماع يحتاج إلى سبب. اكتب السبب.</translation>
    </message>
    <message>
        <source>A membership needs a role. Write the role, or leave out what belongs to the membership.</source>
        <translation>العضوية تحتاج إلى دور. اكتب الدور أو اترك ما يخصّ العضوية فارغاً.</translation>
    </message>
    <message>
        <source>A seal is not changed. The desk has another one with the id {id}.</source>
        <translation>الختم لا يتغيّر. في المكتب ختم آخر بالمعرّف {id}.</translation>
    </message>
    <message>
        <source>A seal is not removed.</source>
        <translation>الختم لا يُحذف.</translation>
    </message>
    <message>
        <source>Afterwards only further signatures, entries in a form, or the file&apos;s title and dates were added or changed.</source>
        <translation>بعد ذلك لم يُضف أو يُغيَّر إلا توقيعات أخرى أو خانات في نموذج أو عنوان الملف وتواريخه.</translation>
    </message>
    <message>
        <source>Agenda item {number}</source>
        <translation>البند {number}</translation>
    </message>
    <message>
        <source>Agenda item {number}, a vote on decision {decision}</source>
        <translation>البند {number}، تصويت على القرار {decision}</translation>
    </message>
    <message>
        <source>Agenda item {number}, an action</source>
        <translation>البند {number}، مهمة</translation>
    </message>
    <message>
        <source>Agenda item {number}, decision {decision}</source>
        <translation>البند {number}، القرار {decision}</translation>
    </message>
    <message>
        <source>Agenda item {number}, guidance</source>
        <translation>البند {number}، التوجيه</translation>
    </message>
    <message>
        <source>Agenda item {number}, what was said</source>
        <translation>البند {number}، ما قيل</translation>
    </message>
    <message>
        <source>An initiative climbs one step at a time: the next one is “{step}”.</source>
        <translation>تصعد المبادرة درجة درجة: التالية هي «{step}».</translation>
    </message>
    <message>
        <source>Both numbers go the same way. One goes to the north or south, the other to the east or west.</source>
        <translation>العددان في الاتّجاه نفسه. أحدهما إلى الشمال أو الجنوب، والآخر إلى الشرق أو الغرب.</translation>
    </message>
    <message>
        <source>By the rules of this council a tie is not settled by lot.</source>
        <translation>بحسب نظام هذا المجلس لا يُحسم تعادل الأصوات بالقرعة.</translation>
    </message>
    <message>
        <source>By the rules of this council the chair does not settle a tie.</source>
        <translation>بحسب نظام هذا المجلس لا يحسم الرئيس تعادل الأصوات.</translation>
    </message>
    <message>
        <source>Cannot be read: {file} ({reason})</source>
        <translation>تتعذّر قراءته: {file} ({reason})</translation>
    </message>
    <message>
        <source>Choose a decision first: the extract is made of the one that is open.</source>
        <translation>اختر قرارًا أولًا: يُعدّ المستخرج من القرار المفتوح.</translation>
    </message>
    <message>
        <source>Choose a decision first: the letter is about the one that is open.</source>
        <translation>اختر قراراً أوّلاً: يكون الخطاب عن القرار المفتوح.</translation>
    </message>
    <message>
        <source>Choose at least one decision that the letter is about.</source>
        <translation>اختر قراراً واحداً على الأقلّ يتناوله الخطاب.</translation>
    </message>
    <message>
        <source>Choose the decision that takes the place of this one.</source>
        <translation>اختر القرار الذي يحلّ محلّ هذا القرار.</translation>
    </message>
    <message>
        <source>Choose what goes into the packet.</source>
        <translation>اختر ما يوضع في الحزمة.</translation>
    </message>
    <message>
        <source>Compared were the meetings. People, bodies and projects may have changed since, and do.</source>
        <translation>قورنت الاجتماعات. أما الأشخاص والجهات والمشاريع فقد تتغيّر بعدها.</translation>
    </message>
    <message>
        <source>Decision {reference} was itself replaced by this one, directly or by way of others. Choose another one.</source>
        <translation>القرار {reference} حلّ محلّه هذا القرار نفسه، مباشرةً أو بواسطة غيره. اختر قرارًا آخر.</translation>
    </message>
    <message>
        <source>Does not belong to the packet: {file}</source>
        <translation>ليس من الحزمة: {file}</translation>
    </message>
    <message>
        <source>Enter first who chairs the meeting: the casting vote is the chair&apos;s.</source>
        <translation>أدخل رئيس الاجتماع أولًا: الصوت المرجّح له.</translation>
    </message>
    <message>
        <source>Enter who signed the minutes, and when.</source>
        <translation>أدخل من وقّع المحضر ومتى.</translation>
    </message>
    <message>
        <source>Erased after sealing, so that * stands for the name of so many people: {count}.</source>
        <translation>من مُحيت بياناتهم بعد الختم وحلّت * محل أسمائهم: {count}.</translation>
    </message>
    <message>
        <source>Further pages differ.</source>
        <translation>وتختلف صفحات أخرى.</translation>
    </message>
    <message>
        <source>Further places that differ: {count}.</source>
        <translation>مواضع أخرى تختلف: {count}.</translation>
    </message>
    <message>
        <source>Going back down to “{step}” takes a note. Write down why.</source>
        <translation>النزول إلى «{step}» يحتاج إلى ملاحظة. اكتب السبب.</translation>
    </message>
    <message>
        <source>Going to “{state}” takes a reason. Write down why.</source>
        <translation>الانتقال إلى «{state}» يحتاج إلى سبب. اكتب السبب.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>ينتهي قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>It is in this state already: “{state}”.</source>
        <translation>هو في هذه الحالة أصلًا: «{state}».</translation>
    </message>
    <message>
        <source>It is not known how many may vote. Enter how many ballot papers are wanted.</source>
        <translation>لا يُعرف عدد أصحاب حقّ التصويت. أدخل عدد أوراق الاقتراع المطلوبة.</translation>
    </message>
    <message>
        <source>Meeting {number} is no longer being prepared. Choose another meeting.</source>
        <translation>لم يعد الاجتماع {number} قيد الإعداد. اختر اجتماعًا آخر.</translation>
    </message>
    <message>
        <source>Meeting {number}: {what}</source>
        <translation>الاجتماع {number}: {what}</translation>
    </message>
    <message>
        <source>Meetings recur on a weekday of a month, every 1 to 12 months.</source>
        <translation>تتكرّر الاجتماعات في يوم من أسابيع الشهر، كل ١ إلى ١٢ شهرًا.</translation>
    </message>
    <message>
        <source>Meetings that are not sealed and so were not compared: {count} of {all}.</source>
        <translation>الاجتماعات غير المختومة التي لم تُقارن: {count} من {all}.</translation>
    </message>
    <message>
        <source>Minutes and seconds of a degree are less than 60.</source>
        <translation>دقائق الدرجة وثوانيها أقلّ من ٦٠.</translation>
    </message>
    <message>
        <source>Minutes are approved by a later meeting of the same council.</source>
        <translation>يعتمد المحضرَ اجتماعٌ لاحق للمجلس نفسه.</translation>
    </message>
    <message>
        <source>Minutes are not approved before the day of their meeting, {day}.</source>
        <translation>لا يُعتمد المحضر قبل يوم اجتماعه، {day}.</translation>
    </message>
    <message>
        <source>Minutes are sent once they are sealed. Seal them first.</source>
        <translation>يُرسل المحضر بعد ختمه. اختمه أوّلاً.</translation>
    </message>
    <message>
        <source>Minutes that a meeting is to approve are in review first.</source>
        <translation>المحضر الذي سيعتمده اجتماع يكون قبلها قيد المراجعة.</translation>
    </message>
    <message>
        <source>Missing: {file}</source>
        <translation>مفقود: {file}</translation>
    </message>
    <message>
        <source>No font of the program has these characters: {characters}. An empty box stands on the page in place of each; write them in another way if you can.</source>
        <translation>لا توجد هذه المحارف في أيٍّ من خطوط البرنامج: {characters}. يظهر في الصفحة مربّع فارغ مكان كلٍّ منها؛ اكتبها بطريقة أخرى إن أمكن.</translation>
    </message>
    <message>
        <source>No more than {most} ballot papers are made at once.</source>
        <translation>لا يُعدّ أكثر من {most} من أوراق الاقتراع في المرّة الواحدة.</translation>
    </message>
    <message>
        <source>Not what was written: {file}</source>
        <translation>ليس كما كُتب: {file}</translation>
    </message>
    <message>
        <source>Nothing in this council has a day yet: there is nothing to put into a calendar file.</source>
        <translation>لا شيء في هذا المجلس له موعد بعد: لا شيء يوضع في ملف التقويم.</translation>
    </message>
    <message>
        <source>Nothing is shown that could be signed. Choose it again.</source>
        <translation>لا شيء معروض يمكن توقيعه. اختره من جديد.</translation>
    </message>
    <message>
        <source>Nothing is written in this report yet. Write a few sentences, then hand it in.</source>
        <translation>لم يُكتب شيء في هذا التقرير بعد. اكتب بضع جمل ثم سلّمه.</translation>
    </message>
    <message>
        <source>Only a decision that was adopted is carried out or replaced.</source>
        <translation>لا يُنفَّذ ولا يُستبدل إلا قرارٌ أُقِرّ.</translation>
    </message>
    <message>
        <source>Only a meeting that had no quorum is called a second time.</source>
        <translation>لا يُدعى مرة ثانية إلا إلى اجتماع لم يكتمل نصابه.</translation>
    </message>
    <message>
        <source>Only candidates can be elected.</source>
        <translation>لا يُنتخب إلا المرشّحون.</translation>
    </message>
    <message>
        <source>Only decisions are numbered within an item. Use {known}.</source>
        <translation>القرارات وحدها تُرقَّم ضمن البند. استعمل: {known}.</translation>
    </message>
    <message>
        <source>Only somebody who has a vote stands aside from it.</source>
        <translation>لا يتنحّى عن التصويت إلا من له حقّ التصويت.</translation>
    </message>
    <message>
        <source>Only somebody who is elected begins a term from an election.</source>
        <translation>لا يبدأ مدّة من انتخاب إلّا من انتُخب فيه.</translation>
    </message>
    <message>
        <source>Page {page} has another size than its record gives it.</source>
        <translation>حجم الصفحة {page} غير الذي يعطيه السجل.</translation>
    </message>
    <message>
        <source>Page {page} has the words of its record, but does not look as the record gives it.</source>
        <translation>في الصفحة {page} كلمات السجل، لكن شكلها ليس كما يعطيه السجل.</translation>
    </message>
    <message>
        <source>Page {page} says “{found}” where its record gives “{made}”.</source>
        <translation>في الصفحة {page} «{found}» والسجل يعطي «{made}».</translation>
    </message>
    <message>
        <source>Papers on the service of youth mayors are for the council and the municipality. There is no public copy of them.</source>
        <translation>أوراق خدمة العمد الشباب للمجلس والبلدية، وليست لها نسخة للعموم.</translation>
    </message>
    <message>
        <source>Rows were changed from outside ({columns}).</source>
        <translation>غُيّرت صفوف من خارج البرنامج ({columns}).</translation>
    </message>
    <message>
        <source>Seal {sequence} belongs to a meeting that is not in this record.</source>
        <translation>الختم {sequence} لاجتماع ليس في هذا السجل.</translation>
    </message>
    <message>
        <source>Seal {sequence} belongs to a meeting that is not on this desk.</source>
        <translation>الختم {sequence} لاجتماع ليس في هذا المكتب.</translation>
    </message>
    <message>
        <source>Seal {sequence} belongs to other minutes.</source>
        <translation>الختم {sequence} لمحضر آخر.</translation>
    </message>
    <message>
        <source>Seal {sequence} does not come next in the chain of seals: links are missing or doubled.</source>
        <translation>الختم {sequence} ليس التالي في سلسلة الأختام: حلقات ناقصة أو مكررة.</translation>
    </message>
    <message>
        <source>Seal {sequence} does not fit the one before it: the chain was cut or put together anew.</source>
        <translation>الختم {sequence} لا يوافق ما قبله: قُطعت السلسلة أو رُكّبت من جديد.</translation>
    </message>
    <message>
        <source>Seal {sequence} was made with the key {key}, which is not this desk&apos;s.</source>
        <translation>الختم {sequence} صُنع بالمفتاح {key} وليس مفتاح هذا المكتب.</translation>
    </message>
    <message>
        <source>Seal {sequence}: its key cannot be read.</source>
        <translation>الختم {sequence}: لا يُقرأ مفتاحه.</translation>
    </message>
    <message>
        <source>Seal {sequence}: the signature does not belong to it.</source>
        <translation>الختم {sequence}: التوقيع ليس له.</translation>
    </message>
    <message>
        <source>Seal {sequence}: this was changed afterwards: {place}.</source>
        <translation>الختم {sequence}: غُيّر هذا بعده: {place}.</translation>
    </message>
    <message>
        <source>Seal {sequence}: this was taken out: {place}.</source>
        <translation>الختم {sequence}: أُخرج هذا: {place}.</translation>
    </message>
    <message>
        <source>Seal {sequence}: what it fixes was changed afterwards.</source>
        <translation>الختم {sequence}: ما ثبّته غُيّر بعده.</translation>
    </message>
    <message>
        <source>Seals that cannot be read any more: {count}.</source>
        <translation>الأختام التي لم تعد تُقرأ: {count}.</translation>
    </message>
    <message>
        <source>Somebody voted against: this was neither unanimous nor by acclamation.</source>
        <translation>هناك من صوّت ضدّ: لم يكن ذلك بالإجماع ولا بالتزكية.</translation>
    </message>
    <message>
        <source>Somebody whose vote was counted may not vote, or was counted twice.</source>
        <translation>احتُسب صوت من لا يحقّ له التصويت، أو احتُسب صوتٌ مرتين.</translation>
    </message>
    <message>
        <source>Something else than signatures was added to the file after it was signed.</source>
        <translation>أُضيف إلى الملف بعد توقيعه شيء غير التوقيعات.</translation>
    </message>
    <message>
        <source>Something must be written here: {field}.</source>
        <translation>يجب أن يُكتب شيء هنا: {field}.</translation>
    </message>
    <message>
        <source>Something sealed was changed. {council}: {what} Settings, under “Import and export”, show the whole list.</source>
        <translation>تغيّر شيء مختوم. {council}: {what} القائمة كاملة في الإعدادات، تحت «الاستيراد والتصدير».</translation>
    </message>
    <message>
        <source>Something was written under this item of meeting {number} meanwhile. Remove the item there.</source>
        <translation>كُتب شيء تحت هذا البند من الاجتماع {number} في هذه الأثناء. أزل البند هناك.</translation>
    </message>
    <message>
        <source>The PDF carries more than one record ({count}). A genuine one carries one.</source>
        <translation>يحمل ملف PDF أكثر من سجل ({count}). والأصيل يحمل سجلًا واحدًا.</translation>
    </message>
    <message>
        <source>The PDF carries no record: this program did not make it, or its record was taken out.</source>
        <translation>لا يحمل ملف PDF سجلًا: لم يصنعه هذا البرنامج أو أُخرج سجله منه.</translation>
    </message>
    <message>
        <source>The Umm al-Qura calendar is known for the years {first} to {last} only.</source>
        <translation>تقويم أم القرى معروف للسنوات من {first} إلى {last} فقط.</translation>
    </message>
    <message>
        <source>The areas</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>The attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>The attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>The backup could not be written to {path}. Check that the disk has room and may be written.</source>
        <translation>تعذّرت كتابة النسخة الاحتياطية في {path}. تحقق من أن القرص فيه مكان ويقبل الكتابة.</translation>
    </message>
    <message>
        <source>The bodies</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>The breaks</source>
        <translation>الاستراحات</translation>
    </message>
    <message>
        <source>The candidates have {total} votes together, but {valid} valid ballots give {given}.</source>
        <translation>مجموع أصوات المرشّحين {total}، لكن البطاقات الصحيحة ({valid}) تعطي {given}.</translation>
    </message>
    <message>
        <source>The certificate of {name} expired on {day}. Sign with one that is valid.</source>
        <translation>انتهت صلاحية شهادة {name} في {day}. وقّع بشهادة صالحة.</translation>
    </message>
    <message>
        <source>The certificate of {name} is made for another purpose than signing. Choose another one.</source>
        <translation>شهادة {name} صادرة لغرض غير التوقيع. اختر شهادة أخرى.</translation>
    </message>
    <message>
        <source>The certificate of {name} is valid only from {day} on. If that day has come, set the clock of this computer right.</source>
        <translation>شهادة {name} صالحة ابتداءً من {day} فقط. إن كان ذلك اليوم قد حلّ فاضبط ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The certificate was not valid at the moment at which it says to have signed.</source>
        <translation>لم تكن الشهادة صالحة في اللحظة المذكورة للتوقيع.</translation>
    </message>
    <message>
        <source>The corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>The council approved these minutes with changes. Make the changes first, then approve them.</source>
        <translation>اعتمد المجلس هذا المحضر مع تعديلات. أدخل التعديلات أولًا ثم اعتمده.</translation>
    </message>
    <message>
        <source>The council has no neighbourhood yet. Write its name first.</source>
        <translation>لا حيّ لهذا المجلس بعد. اكتب اسم الحيّ أوّلاً.</translation>
    </message>
    <message>
        <source>The council is not sitting: the meeting has not been opened, or is over.</source>
        <translation>المجلس ليس منعقدًا: لم يُفتتح الاجتماع بعد أو أنه انتهى.</translation>
    </message>
    <message>
        <source>The country must be given by two capital letters (ISO 3166).</source>
        <translation>يجب كتابة البلد بحرفين لاتينيين كبيرين (ISO 3166).</translation>
    </message>
    <message>
        <source>The currency must be given by three capital letters (ISO 4217).</source>
        <translation>يجب كتابة العملة بثلاثة أحرف لاتينية كبيرة (ISO 4217).</translation>
    </message>
    <message>
        <source>The desk could not be made at {path}. Check that the folder exists and that you may write in it.</source>
        <translation>تعذّر إنشاء المكتب في {path}. تحقق من وجود المجلد ومن حقك في الكتابة فيه.</translation>
    </message>
    <message>
        <source>The desk could not be opened because of an error in the program. The file was left as it is.</source>
        <translation>تعذّر فتح المكتب بسبب خطأ في البرنامج. بقي الملف كما هو.</translation>
    </message>
    <message>
        <source>The desk could not be put at {path} ({reason}).</source>
        <translation>تعذّر وضع المكتب في {path} ({reason}).</translation>
    </message>
    <message>
        <source>The desk file cannot be written. Copy it to a folder where you may write, and open it there.</source>
        <translation>لا يمكن الكتابة في ملف المكتب. انسخه إلى مجلد يحق لك الكتابة فيه وافتحه هناك.</translation>
    </message>
    <message>
        <source>The desk file is damaged. It has been left as it is. Restore the newest backup.</source>
        <translation>ملف المكتب تالف، وقد تُرك كما هو. استعد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The desk file or its folder cannot be opened. Check that it exists and that you may write in it.</source>
        <translation>تعذّر فتح ملف المكتب أو مجلده. تحقق من وجوده ومن حقك في الكتابة فيه.</translation>
    </message>
    <message>
        <source>The desk file {path} is damaged and was not opened. It has been left as it is. Restore the newest backup.</source>
        <translation>ملف المكتب {path} تالف ولم يُفتح، وقد تُرك كما هو. استعد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The desk has another signing key already, and its seals need it.</source>
        <translation>للمكتب مفتاح توقيع آخر، وأختامه تحتاج إليه.</translation>
    </message>
    <message>
        <source>The desk has no file for this enclosure: it goes with the letter on paper.</source>
        <translation>لا ملفّ لهذا المرفق في المكتب: يُرفق بالخطاب ورقياً.</translation>
    </message>
    <message>
        <source>The desk {path} cannot be reached ({reason}). Check the name, and that you may read its folder.</source>
        <translation>لا يمكن الوصول إلى المكتب {path} ‏({reason}). تحقّق من الاسم ومن إذن قراءة مجلده.</translation>
    </message>
    <message>
        <source>The desk {path} could not be brought to the new format. It is as it was before, and there is a backup of it at {backup}. Go on with the earlier version of the program, and report this: {reason}</source>
        <translation>تعذّر تحويل المكتب {path} إلى الصيغة الجديدة. هو كما كان، ونسخته الاحتياطية في {backup}. تابع بالإصدار السابق من البرنامج وأبلغ عن هذا: {reason}</translation>
    </message>
    <message>
        <source>The desk {path} is already open in another window or on another computer. Close it there first.</source>
        <translation>المكتب {path} مفتوح في نافذة أخرى أو على حاسوب آخر. أغلقه هناك أولًا.</translation>
    </message>
    <message>
        <source>The desk {path} was written by a newer version of the program (format {found}, this one knows {known}). It was left untouched. Install the newer version.</source>
        <translation>المكتب {path} كتبه إصدار أحدث من البرنامج (الصيغة {found}، وهذا يعرف {known}). تُرك كما هو. ثبّت الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>The digest must be 64 hexadecimal digits in small letters.</source>
        <translation>يجب أن تكون البصمة 64 رقمًا ست عشريًا بأحرف صغيرة.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved. All that was saved before is safe. Free some space, try again.</source>
        <translation>القرص ممتلئ فلم يُحفظ آخر تغيير. كل ما حُفظ قبله سليم. أفرغ بعض المساحة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The disk reported an error, so the last change was not saved. Make a backup to another disk, then check this one.</source>
        <translation>أبلغ القرص عن خطأ فلم يُحفظ آخر تغيير. انسخ احتياطيًا على قرص آخر ثم افحص هذا القرص.</translation>
    </message>
    <message>
        <source>The drawing holds more than shapes and colours, such as letters, pictures, links or effects, or it does not tell its size. Turn letters into paths, or save the drawing as PNG.</source>
        <translation>في الرسم غير الأشكال والألوان، كالحروف أو الصور أو الروابط أو المؤثّرات، أو أنّه لا يذكر مقاسه. حوّل الحروف إلى مسارات أو احفظ الرسم بصيغة PNG.</translation>
    </message>
    <message>
        <source>The drawing is larger than {limit} KiB. Simplify it, or save it as PNG.</source>
        <translation>الرسم أكبر من {limit} كيلوبايت. بسّطه أو احفظه بصيغة PNG.</translation>
    </message>
    <message>
        <source>The elections</source>
        <translation>الانتخابات</translation>
    </message>
    <message>
        <source>The enclosures are larger than {limit} MiB together. Make two packets of them.</source>
        <translation>تزيد المرفقات مجتمعةً على {limit} ميبي‌بايت. اجعلها في حزمتين.</translation>
    </message>
    <message>
        <source>The end cannot lie before the opening of the meeting, {opening}.</source>
        <translation>لا يمكن أن ينتهي الاجتماع قبل افتتاحه: {opening}.</translation>
    </message>
    <message>
        <source>The field is missing, and it must be there.</source>
        <translation>الحقل مفقود، ووجوده لازم.</translation>
    </message>
    <message>
        <source>The field {name} is given twice.</source>
        <translation>ورد الحقل {name} مرتين.</translation>
    </message>
    <message>
        <source>The file cannot be read as a PDF: it is damaged, locked by a password, or none.</source>
        <translation>لا يُقرأ الملف بوصفه PDF: فهو تالف أو مقفل بكلمة مرور أو ليس PDF.</translation>
    </message>
    <message>
        <source>The file cannot be read as columns: {reason}.</source>
        <translation>تعذّرت قراءة الملف أعمدةً: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be signed: it is no PDF, or one that is damaged, locked or built in an unusual way.</source>
        <translation>لا يمكن توقيع الملف: فهو ليس PDF، أو تالف، أو مقفل، أو مبني على نحو غير معتاد.</translation>
    </message>
    <message>
        <source>The file cannot be signed: the signature of {name} in it does not hold any more, since the file was changed after it. Ask for the file as it was signed.</source>
        <translation>لا يمكن توقيع الملف: توقيع {name} فيه لم يعد سليمًا لأن الملف غُيّر بعده. اطلب الملف كما وُقّع.</translation>
    </message>
    <message>
        <source>The file cannot be signed: who signed it before closed it to further signatures.</source>
        <translation>لا يمكن توقيع الملف: من وقّعه قبلُ أغلقه أمام توقيعات أخرى.</translation>
    </message>
    <message>
        <source>The file does not say in which form its pages are; compared was the usual one.</source>
        <translation>لا يذكر الملف نموذج صفحاته؛ فقورن بالنموذج المعتاد.</translation>
    </message>
    <message>
        <source>The file holds more digital signatures than are looked at ({count} of {all}).</source>
        <translation>في الملف من التوقيعات الرقمية أكثر مما يُفحص ({count} من {all}).</translation>
    </message>
    <message>
        <source>The file holds no private key with its certificate, so nobody can sign with it. Export the certificate again, with the private key.</source>
        <translation>لا يحوي الملف مفتاحًا خاصًا مع شهادته، فلا يمكن التوقيع به. صدّر الشهادة من جديد مع المفتاح الخاص.</translation>
    </message>
    <message>
        <source>The file holds parts of a digital signature that was cut off or taken out of use.</source>
        <translation>في الملف أجزاء من توقيع رقمي قُطع أو أُبطل.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MiB and cannot be kept on the desk.</source>
        <translation>الملف أكبر من {limit} م.ب ولا يمكن حفظه في المكتب.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MiB and is no form of documents.</source>
        <translation>الملف أكبر من {limit} ميغابايت وليس شكلاً للوثائق.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MiB and is not read.</source>
        <translation>الملف أكبر من {limit} م.ب ولا يُقرأ.</translation>
    </message>
    <message>
        <source>The file is no certificate with its private key (PKCS#12, named .p12 or .pfx). Ask who issued your certificate for such a file, or export it with the private key.</source>
        <translation>ليس الملف شهادة مع مفتاحها الخاص (PKCS#12 بامتداد p12 أو pfx). اطلب مثل هذا الملف ممن أصدر شهادتك، أو صدّرها مع المفتاح الخاص.</translation>
    </message>
    <message>
        <source>The file is no council record: it is not a JSON object.</source>
        <translation>الملف ليس سجلّ مجلس: ليس كائن JSON.</translation>
    </message>
    <message>
        <source>The file is no council record: its field &quot;format&quot; is not &quot;council-record&quot;.</source>
        <translation>الملف ليس سجلّ مجلس: حقله &quot;format&quot; ليس &quot;council-record&quot;.</translation>
    </message>
    <message>
        <source>The file is no council record: its field &quot;version&quot; is not a whole number from 1 up.</source>
        <translation>الملف ليس سجلّ مجلس: حقله &quot;version&quot; ليس عددًا صحيحًا من ١ فصاعدًا.</translation>
    </message>
    <message>
        <source>The file is no form of documents: its field &quot;format&quot; is not &quot;council-document-profile&quot;.</source>
        <translation>الملف ليس شكلاً للوثائق: حقل «format» فيه ليس «council-document-profile».</translation>
    </message>
    <message>
        <source>The file is no picture that can be an emblem. Choose a PNG, JPEG or SVG.</source>
        <translation>هذا الملف ليس صورة تصلح شعاراً. اختر ملف PNG أو JPEG أو SVG.</translation>
    </message>
    <message>
        <source>The file is not JSON: something is wrong at line {line}, column {column}.</source>
        <translation>الملف ليس JSON: ثمّة خطأ في السطر {line}، العمود {column}.</translation>
    </message>
    <message>
        <source>The file is not a desk, or it is damaged. It has been left as it is.</source>
        <translation>الملف ليس مكتبًا أو هو تالف. تُرك كما هو.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 (byte {position}).</source>
        <translation>الملف ليس نصًا بترميز UTF-8 (البايت {position}).</translation>
    </message>
    <message>
        <source>The file is text in UTF-16. Save it as UTF-8.</source>
        <translation>الملف نص بترميز UTF-16. احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The file unpacks to more than {limit} MiB and is not read.</source>
        <translation>يتجاوز الملف بعد فكّه {limit} م.ب ولا يُقرأ.</translation>
    </message>
    <message>
        <source>The file was not saved to {path} ({reason}). Choose another folder.</source>
        <translation>لم يُحفظ الملف في {path} ({reason}). اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The file was not saved: the file name is too long. Choose a shorter one.</source>
        <translation>لم يُحفظ الملف: اسم الملف طويل. اختر اسمًا أقصر.</translation>
    </message>
    <message>
        <source>The file was not saved: there is no folder {folder}. Choose another folder.</source>
        <translation>لم يُحفظ الملف: لا يوجد مجلد {folder}. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The file was not saved: there is no room left in {folder}. Free some space or choose another folder.</source>
        <translation>لم يُحفظ الملف: لا مساحة في {folder}. أفرغ بعض المساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The file was not saved: you may not write to {folder}. Choose another folder.</source>
        <translation>لم يُحفظ الملف: لا تملك الكتابة في {folder}. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The file with the digest {sha256} is damaged. Restore it from a backup.</source>
        <translation>الملف ذو البصمة {sha256} تالف. استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The file with the digest {sha256} is not on this desk.</source>
        <translation>لا ملف بالبصمة {sha256} في هذا المكتب.</translation>
    </message>
    <message>
        <source>The file {path} cannot be enclosed. Enclose a PDF, a picture (JPEG, PNG), a text, a table or slides: {known}.</source>
        <translation>لا يمكن إرفاق الملفّ {path}. أرفق PDF أو صورة (JPEG أو PNG) أو نصّاً أو جدولاً أو شرائح: {known}.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({reason}). Check that you may read it, or copy it to a folder of your own.</source>
        <translation>لا يمكن قراءة الملف {path} ‏({reason}). تحقّق من إذن قراءته، أو انسخه إلى مجلد خاص بك.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة الملف {path}: {reason}.</translation>
    </message>
    <message>
        <source>The file {path} is larger than {limit} MiB and is not enclosed. Enclose a smaller one.</source>
        <translation>الملفّ {path} أكبر من {limit} ميبي‌بايت ولم يُرفق. أرفق ملفّاً أصغر.</translation>
    </message>
    <message>
        <source>The file {path} is larger than {limit} MiB and is not read.</source>
        <translation>الملف {path} أكبر من {limit} م.ب ولا يُقرأ.</translation>
    </message>
    <message>
        <source>The file {path} is larger than {limit} MiB. Scan it with fewer points per inch.</source>
        <translation>الملف {path} أكبر من {limit} م.ب. امسحه بدقة أقل.</translation>
    </message>
    <message>
        <source>The file {path} is no PDF, JPEG or PNG. Scan the paper as one of these.</source>
        <translation>الملف {path} ليس PDF ولا JPEG ولا PNG. امسح الورقة بأحد هذه الأنواع.</translation>
    </message>
    <message>
        <source>The file {path} is not a desk. It was left untouched. Choose another file.</source>
        <translation>الملف {path} ليس مكتبًا. تُرك كما هو. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The folder of {path} cannot be written. Copy the desk to a folder where you may write.</source>
        <translation>لا يمكن الكتابة في مجلد {path}. انسخ المكتب إلى مجلد يحق لك الكتابة فيه.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({reason}).</source>
        <translation>تتعذّر قراءة المجلّد {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The folder {folder} could not be opened. Open it in your file manager.</source>
        <translation>تعذّر فتح المجلد {folder}. افتحه في مدير الملفات.</translation>
    </message>
    <message>
        <source>The form of documents was written by a newer program (version {found}, this program reads {known}). Install the newer version of the program.</source>
        <translation>كتب شكلَ الوثائق إصدارٌ أحدث من البرنامج (الإصدار {found}، وهذا البرنامج يقرأ {known}). ثبّت الإصدار الأحدث من البرنامج.</translation>
    </message>
    <message>
        <source>The id must be a UUID in small letters.</source>
        <translation>يجب أن يكون المعرّف UUID بأحرف صغيرة.</translation>
    </message>
    <message>
        <source>The id {id} already belongs to another {kind} on this desk.</source>
        <translation>المعرّف {id} يعود إلى {kind} آخر في هذا المكتب.</translation>
    </message>
    <message>
        <source>The id {id} belongs to objects of different kinds ({kinds}).</source>
        <translation>المعرّف {id} يعود إلى كائنات من أنواع مختلفة ({kinds}).</translation>
    </message>
    <message>
        <source>The id {id} is already that of {other}.</source>
        <translation>المعرّف {id} مستعمل في {other}.</translation>
    </message>
    <message>
        <source>The id {id} names an object of the kind {found}; here it must be {expected}.</source>
        <translation>المعرّف {id} يشير إلى كائن من نوع {found}، والمطلوب هنا {expected}.</translation>
    </message>
    <message>
        <source>The id {id} names nothing in this record.</source>
        <translation>المعرّف {id} لا يشير إلى شيء في هذا السجلّ.</translation>
    </message>
    <message>
        <source>The initiative stands on this step already: “{step}”.</source>
        <translation>المبادرة على هذه الدرجة أصلًا: «{step}».</translation>
    </message>
    <message>
        <source>The key in the certificate file is of a kind that readers of PDF do not know. Signing takes an RSA key or one on an elliptic curve (ECDSA).</source>
        <translation>المفتاح في ملف الشهادة من نوع لا تعرفه قارئات PDF. يلزم للتوقيع مفتاح RSA أو مفتاح على منحنى إهليلجي (ECDSA).</translation>
    </message>
    <message>
        <source>The letter “{subject}” says nothing yet. Write its text or what it asks, or name a decision.</source>
        <translation>الخطاب «{subject}» لا يقول شيئاً بعد. اكتب نصّه أو المطلوب فيه، أو اذكر قراراً.</translation>
    </message>
    <message>
        <source>The letter “{subject}” was received. Only letters of the council go into the packet.</source>
        <translation>الخطاب «{subject}» وارد. لا يوضع في الحزمة إلا خطابات المجلس.</translation>
    </message>
    <message>
        <source>The letter “{subject}” was written on while the packet was being made, so nothing was entered as sent. Make the packet again.</source>
        <translation>عُدّل الخطاب «{subject}» أثناء إعداد الحزمة، فلم يُسجَّل شيء على أنّه صدر. أعِد إعداد الحزمة.</translation>
    </message>
    <message>
        <source>The list is longer than {max_length}.</source>
        <translation>القائمة أطول من {max_length}.</translation>
    </message>
    <message>
        <source>The list of checksums in {folder} is damaged (line {line}). Ask for the packet again.</source>
        <translation>قائمة البصمات في {folder} تالفة (السطر {line}). اطلب الحزمة من جديد.</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>The meeting cannot be read any more.</source>
        <translation>لم يعد الاجتماع يُقرأ.</translation>
    </message>
    <message>
        <source>The meeting is not over yet. Its minutes go to review when it is.</source>
        <translation>لم ينتهِ الاجتماع بعد. يُعرض محضره للمراجعة بعد انتهائه.</translation>
    </message>
    <message>
        <source>The meeting place stays on the desk, because other entries there still name it. It can be given another name.</source>
        <translation>يبقى مكان الاجتماع على المكتب، لأن مدخلات أخرى ما زالت تذكره. يمكن إعطاؤه اسمًا آخر.</translation>
    </message>
    <message>
        <source>The memberships</source>
        <translation>العضويات</translation>
    </message>
    <message>
        <source>The minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>The minutes are not sealed, so nothing shows whether they were changed.</source>
        <translation>المحضر غير مختوم، فلا شيء يبيّن هل غُيّر.</translation>
    </message>
    <message>
        <source>The minutes are sealed twice.</source>
        <translation>المحضر مختوم مرتين.</translation>
    </message>
    <message>
        <source>The minutes are sealed, but count as “{state}”.</source>
        <translation>المحضر مختوم، لكنه يُعدّ «{state}».</translation>
    </message>
    <message>
        <source>The minutes count as sealed, but their seal is not there.</source>
        <translation>المحضر يُعدّ مختومًا، لكن ختمه غير موجود.</translation>
    </message>
    <message>
        <source>The minutes in {file} are not what was sealed.</source>
        <translation>المحضر في {file} ليس ما خُتم.</translation>
    </message>
    <message>
        <source>The minutes in {file} could not be checked: {reason}</source>
        <translation>تعذّر فحص المحضر في {file}: {reason}</translation>
    </message>
    <message>
        <source>The minutes of meeting {number} of {council} are sealed on this desk, and this file has them otherwise. Nothing was taken in. Ask for a file with the minutes as they were sealed.</source>
        <translation>محضر الاجتماع رقم {number} لـ«{council}» مختوم في هذا المكتب، وهذا الملف يحمله على غير ذلك. لم يُدخَل شيء. اطلب ملفًا فيه المحضر كما خُتم.</translation>
    </message>
    <message>
        <source>The minutes of that meeting are approved already and take no further item.</source>
        <translation>محضر ذلك الاجتماع معتمد ولا يقبل بندًا آخر.</translation>
    </message>
    <message>
        <source>The minutes of this meeting are sealed and do not change. Add a correction instead.</source>
        <translation>محضر هذا الاجتماع مختوم ولا يتغيّر. أضف تصحيحًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The minutes of this meeting are sealed: only how a decision is carried out and how an action stands change.</source>
        <translation>محضر هذا الاجتماع مختوم: لا يتغيّر إلا حال تنفيذ القرار وحال المهمة.</translation>
    </message>
    <message>
        <source>The municipality stays on the desk, because letters or other bodies there still name it. It can be given another name.</source>
        <translation>تبقى البلدية على المكتب، لأن رسائل أو جهات أخرى ما زالت تذكرها. يمكن إعطاؤها اسمًا آخر.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>الاسم ناقص.</translation>
    </message>
    <message>
        <source>The number is too great to be carried exactly; the limit is {limit}.</source>
        <translation>العدد أكبر من أن يُحفظ بدقة، والحد {limit}.</translation>
    </message>
    <message>
        <source>The number must be at least {ge}.</source>
        <translation>يجب ألّا يقل العدد عن {ge}.</translation>
    </message>
    <message>
        <source>The number must be at most {le}.</source>
        <translation>يجب ألّا يزيد العدد على {le}.</translation>
    </message>
    <message>
        <source>The number of pages is {found}; the record inside gives {made}.</source>
        <translation>عدد الصفحات {found}، والسجل الذي بداخله يعطي {made}.</translation>
    </message>
    <message>
        <source>The number {number} is that of another letter already. Write another number.</source>
        <translation>الرقم {number} لخطاب آخر. اكتب رقماً غيره.</translation>
    </message>
    <message>
        <source>The opening cannot contain “{place}”. Use {known}.</source>
        <translation>لا يجوز أن يحتوي نصّ الافتتاح على «{place}». استعمل: {known}.</translation>
    </message>
    <message>
        <source>The packet cannot be written to {folder}. Check whether the stick may only be read, or take another one.</source>
        <translation>لا يمكن كتابة الحزمة في {folder}. تحقّق من أنّ الذاكرة ليست للقراءة فقط، أو استعمل غيرها.</translation>
    </message>
    <message>
        <source>The pages of the file cannot be read.</source>
        <translation>لا يمكن قراءة صفحات الملف.</translation>
    </message>
    <message>
        <source>The pages were made by Council Desk {found}; this is {own}. Their words were compared, not their looks.</source>
        <translation>صنع الصفحات Council Desk {found}، وهذا {own}. قورنت الكلمات لا الشكل.</translation>
    </message>
    <message>
        <source>The papers</source>
        <translation>الاحتياجات والمقترحات</translation>
    </message>
    <message>
        <source>The particulars of {name} were taken out of seal {sequence}, although nobody erased this person.</source>
        <translation>أُخرجت بيانات {name} من الختم {sequence} مع أن أحدًا لم يمحُ هذا الشخص.</translation>
    </message>
    <message>
        <source>The passphrase does not open the certificate file. Type it again; mind capital letters and the keyboard&apos;s language.</source>
        <translation>كلمة المرور لا تفتح ملف الشهادة. اكتبها ثانية وانتبه إلى الأحرف الكبيرة ولغة لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>The picture cannot be read: it is damaged, has more than {limit} million pixels, or is more than {times} times as long one way as the other. Save it again in a program for pictures, or choose another.</source>
        <translation>تعذّرت قراءة الصورة: فهي تالفة، أو تزيد على {limit} مليون بكسل، أو أحد ضلعيها أطول من الآخر بأكثر من {times} مرّات. احفظها من جديد في برنامج للصور أو اختر غيرها.</translation>
    </message>
    <message>
        <source>The picture is larger than {limit} MiB. Choose a smaller one.</source>
        <translation>الصورة أكبر من {limit} ميغابايت. اختر صورة أصغر.</translation>
    </message>
    <message>
        <source>The picture is not written in base64.</source>
        <translation>الصورة غير مكتوبة بترميز base64.</translation>
    </message>
    <message>
        <source>The picture {name} could not be read. Save it as JPEG and add it again.</source>
        <translation>تعذّرت قراءة الصورة {name}. احفظها بصيغة JPEG وأضفها من جديد.</translation>
    </message>
    <message>
        <source>The picture {name} is too large to be kept, even when it is made smaller.</source>
        <translation>الصورة {name} أكبر من أن تُحفظ حتى بعد تصغيرها.</translation>
    </message>
    <message>
        <source>The picture {path} is too large to be read. Make it smaller and add it again.</source>
        <translation>الصورة {path} أكبر من أن تُقرأ. صغّرها وأضفها من جديد.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. See whether it is switched on and connected, and print again.</source>
        <translation>لم تستقبل الطابعة الصفحات. تأكد من تشغيلها وتوصيلها ثم اطبع ثانية.</translation>
    </message>
    <message>
        <source>The printer stopped after page {page}. See to the printer and print the rest.</source>
        <translation>توقفت الطابعة بعد الصفحة {page}. افحص الطابعة واطبع الباقي.</translation>
    </message>
    <message>
        <source>The projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>The quorum of this council is a number, but none is entered.</source>
        <translation>نصاب هذا المجلس عدد، ولم يُدخل عدد.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>The record does not hold the assignment that is wanted.</source>
        <translation>التكليف المطلوب ليس في هذا السجلّ.</translation>
    </message>
    <message>
        <source>The record does not hold the election whose tally is wanted.</source>
        <translation>السجلّ لا يحتوي الانتخاب المطلوب محضر فرزه.</translation>
    </message>
    <message>
        <source>The record does not hold the meeting whose document is wanted.</source>
        <translation>لا يتضمّن السجلّ الاجتماع المطلوبة وثيقته.</translation>
    </message>
    <message>
        <source>The record does not hold the person whose consent is asked.</source>
        <translation>الشخص المطلوبة موافقته ليس في هذا السجلّ.</translation>
    </message>
    <message>
        <source>{name} is of age. The consent of one&apos;s own stays with the council: no copy of it is for others.</source>
        <translation>بلغ {name} سنّ الرشد. والموافقة الشخصية تبقى لدى المجلس، ولا نسخة منها لغيره.</translation>
    </message>
    <message>
        <source>The record has a seal with the id {id} that differs from the one on this desk.</source>
        <translation>في السجل ختم بالمعرّف {id} يختلف عن الختم الموجود في هذا المكتب.</translation>
    </message>
    <message>
        <source>The record holds no sealed minutes.</source>
        <translation>ليس في السجل محضر مختوم.</translation>
    </message>
    <message>
        <source>The record in the file is packed in a way that this program never uses.</source>
        <translation>السجل في الملف مضغوط بطريقة لا يستعملها هذا البرنامج.</translation>
    </message>
    <message>
        <source>The record inside is refused: {reason}</source>
        <translation>السجل الذي بداخله مرفوض: {reason}</translation>
    </message>
    <message>
        <source>The record was written by a newer program (version {found} of the format, this program reads {known}). Install the newer version of the program.</source>
        <translation>كتب السجلَّ برنامج أحدث (الإصدار {found} من الصيغة، وهذا البرنامج يقرأ {known}). ثبّت الإصدار الأحدث من البرنامج.</translation>
    </message>
    <message>
        <source>The record, or this copy of it, does not hold the decision that is wanted.</source>
        <translation>القرار المطلوب غير موجود في السجلّ أو في هذه النسخة منه.</translation>
    </message>
    <message>
        <source>The record, or this copy of it, does not hold the letter that is wanted. Letters are in no copy for the public.</source>
        <translation>الخطاب المطلوب ليس في هذا السجلّ أو في هذه النسخة منه. والخطابات لا ترد في نسخة العموم.</translation>
    </message>
    <message>
        <source>The record, or this copy of it, does not hold the person to whom the invitation is addressed.</source>
        <translation>لا يتضمّن السجلّ، أو هذه النسخة منه، الشخص الموجّهة إليه الدعوة.</translation>
    </message>
    <message>
        <source>The record, or this copy of it, does not hold the project that is wanted. The public copy has the projects of public decisions.</source>
        <translation>المشروع المطلوب ليس في هذا السجلّ أو في هذه النسخة منه. وفي نسخة العموم مشاريع القرارات العلنية وحدها.</translation>
    </message>
    <message>
        <source>The scan of the signed paper</source>
        <translation>صورة الورقة الموقّعة</translation>
    </message>
    <message>
        <source>The scan of the signed paper is added once the minutes are signed.</source>
        <translation>تُضاف صورة الورقة الموقّعة بعد توقيع المحضر.</translation>
    </message>
    <message>
        <source>The sealed content is not made as this program makes it ({pointer}).</source>
        <translation>المحتوى المختوم ليس من صنع هذا البرنامج ({pointer}).</translation>
    </message>
    <message>
        <source>The settings could not be written ({reason}). They hold until you close the program.</source>
        <translation>تعذّرت كتابة الإعدادات ({reason}). تبقى سارية حتى إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>The sheet has more than {limit} lines. Part it into several files.</source>
        <translation>في الورقة أكثر من {limit} سطر. قسّمها إلى عدّة ملفات.</translation>
    </message>
    <message>
        <source>The signature does not cover the whole file as it was when it was signed.</source>
        <translation>لا يشمل التوقيع الملف كله كما كان عند التوقيع.</translation>
    </message>
    <message>
        <source>The signature was made by a means that can be forged today ({means}).</source>
        <translation>صُنع التوقيع بوسيلة يمكن تزويرها اليوم ({means}).</translation>
    </message>
    <message>
        <source>The signature was not made with the key of the certificate that it shows.</source>
        <translation>لم يُصنع التوقيع بمفتاح الشهادة التي يُظهرها.</translation>
    </message>
    <message>
        <source>The stick was taken out or reported an error ({reason}). The packet is not complete. Put the stick in again, or take another one, and make the packet anew.</source>
        <translation>نُزعت الذاكرة أو أبلغت عن خطأ ({reason}). الحزمة غير مكتملة. أدخل الذاكرة ثانيةً أو استعمل غيرها، ثمّ أعِد إعداد الحزمة.</translation>
    </message>
    <message>
        <source>The term begins on {day}. A certificate is for service that has begun.</source>
        <translation>تبدأ المدّة في {day}. والشهادة تُمنح عن خدمة بدأت.</translation>
    </message>
    <message>
        <source>The term of {name} from this election has been begun already.</source>
        <translation>بدأت مدّة {name} من هذا الانتخاب من قبل.</translation>
    </message>
    <message>
        <source>The text contains half of a character (a lone surrogate).</source>
        <translation>يحوي النص نصف حرف (بديل منفرد).</translation>
    </message>
    <message>
        <source>The text contains the character NUL.</source>
        <translation>يحوي النص الحرف NUL.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters.</source>
        <translation>النص أطول من {limit} حرف.</translation>
    </message>
    <message>
        <source>The text is longer than {max_length} characters.</source>
        <translation>النص أطول من {max_length} حرف.</translation>
    </message>
    <message>
        <source>The text must not be empty.</source>
        <translation>يجب ألّا يكون النص فارغًا.</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>العنوان ناقص.</translation>
    </message>
    <message>
        <source>The two dates are not the same day: {first} and {second}.</source>
        <translation>التاريخان ليسا يومًا واحدًا: {first} و{second}.</translation>
    </message>
    <message>
        <source>The value is given twice: {value}.</source>
        <translation>القيمة مكرّرة: {value}.</translation>
    </message>
    <message>
        <source>The value is not a day: it is not written as 2026-11-12.</source>
        <translation>ليست القيمة يومًا: لم تُكتب مثل 2026-11-12.</translation>
    </message>
    <message>
        <source>The value is not a day: there is no such day.</source>
        <translation>ليست القيمة يومًا: لا يوجد مثل هذا اليوم.</translation>
    </message>
    <message>
        <source>The value is not a moment: it has more than six digits after the second.</source>
        <translation>ليست القيمة لحظة: بعد الثانية أكثر من ستة أرقام.</translation>
    </message>
    <message>
        <source>The value is not a moment: it has no offset from UTC, such as Z or +03:30.</source>
        <translation>ليست القيمة لحظة: لا فرق فيها عن UTC مثل Z أو +03:30.</translation>
    </message>
    <message>
        <source>The value is not a moment: it is not written as 2026-11-12T18:30:00+00:00.</source>
        <translation>ليست القيمة لحظة: لم تُكتب مثل 2026-11-12T18:30:00+00:00.</translation>
    </message>
    <message>
        <source>The value is not a moment: it lies outside the years 1 to 9999.</source>
        <translation>ليست القيمة لحظة: هي خارج السنوات من ١ إلى ٩٩٩٩.</translation>
    </message>
    <message>
        <source>The value is not a moment: its offset from UTC is not a time of day.</source>
        <translation>ليست القيمة لحظة: فرقها عن UTC ليس وقتًا.</translation>
    </message>
    <message>
        <source>The value is not a moment: there is no such day or time.</source>
        <translation>ليست القيمة لحظة: لا يوجد مثل هذا اليوم أو الوقت.</translation>
    </message>
    <message>
        <source>The value is not allowed here: {reason}.</source>
        <translation>القيمة غير مقبولة هنا: {reason}.</translation>
    </message>
    <message>
        <source>The value must be a day, such as 2026-11-12.</source>
        <translation>يجب أن تكون القيمة يومًا مثل 2026-11-12.</translation>
    </message>
    <message>
        <source>The value must be a list.</source>
        <translation>يجب أن تكون القيمة قائمة.</translation>
    </message>
    <message>
        <source>The value must be a number.</source>
        <translation>يجب أن تكون القيمة عددًا.</translation>
    </message>
    <message>
        <source>The value must be a whole number.</source>
        <translation>يجب أن تكون القيمة عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>The value must be an object.</source>
        <translation>يجب أن تكون القيمة كائنًا.</translation>
    </message>
    <message>
        <source>The value must be one of {expected}.</source>
        <translation>يجب أن تكون القيمة واحدة من {expected}.</translation>
    </message>
    <message>
        <source>The value must be text.</source>
        <translation>يجب أن تكون القيمة نصًا.</translation>
    </message>
    <message>
        <source>The value must be true or false.</source>
        <translation>يجب أن تكون القيمة true أو false.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>ليس في المصنّف ورقة فيها خلايا.</translation>
    </message>
    <message>
        <source>The workbook is damaged or not a workbook. Open it in a spreadsheet program and save it again.</source>
        <translation>المصنّف تالف أو ليس مصنّفاً. افتحه في برنامج جداول واحفظه من جديد.</translation>
    </message>
    <message>
        <source>The workbook is locked with a password. Save it without one.</source>
        <translation>المصنّف مقفل بكلمة مرور. احفظه بدونها.</translation>
    </message>
    <message>
        <source>There are more than two numbers. Coordinates are a latitude and a longitude, such as 35.6892, 51.3890.</source>
        <translation>يوجد أكثر من عددين. الإحداثيات خطّ عرض وخطّ طول، مثل ٣٥٫٦٨٩٢، ٥١٫٣٨٩٠.</translation>
    </message>
    <message>
        <source>There are several people called “{text}” on this desk. Choose the person in the project afterwards.</source>
        <translation>في هذا المكتب عدّة أشخاص باسم «{text}». اختر الشخص في المشروع لاحقاً.</translation>
    </message>
    <message>
        <source>There is a body called {name} in this neighbourhood already. Choose another name.</source>
        <translation>في هذا الحيّ جهة باسم {name}. اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>There is a quorum: {present} of {of} are present, {needed} are needed.</source>
        <translation>النصاب مكتمل: الحاضرون {present} من {of}، والمطلوب {needed}.</translation>
    </message>
    <message>
        <source>There is already a file at {path}. Choose another name: nothing is written over.</source>
        <translation>يوجد ملفّ في {path} بالفعل. اختر اسماً آخر، فلا يُكتب فوق أيّ ملفّ.</translation>
    </message>
    <message>
        <source>There is no council with the id {id} on this desk.</source>
        <translation>لا مجلس بالمعرّف {id} في هذا المكتب.</translation>
    </message>
    <message>
        <source>There is no desk at {path}, and none can be made there: the folder does not exist or cannot be written. Make the folder first, or choose another one.</source>
        <translation>لا يوجد مكتب في {path} ولا يمكن إنشاؤه هناك: المجلد غير موجود أو لا تمكن الكتابة فيه. أنشئ المجلد أولًا أو اختر غيره.</translation>
    </message>
    <message>
        <source>There is no desk file at {path}, but there are backups of it. Restore the newest one, or choose another name for a new desk.</source>
        <translation>لا ملف مكتب في {path}، لكن توجد نسخ احتياطية منه. استعد أحدثها، أو اختر اسمًا آخر لمكتب جديد.</translation>
    </message>
    <message>
        <source>There is no desk file at {path}. If it was there before, restore the newest backup or look for where it was moved.</source>
        <translation>لا ملف مكتب في {path}. إن كان هناك من قبل فاستعد أحدث نسخة احتياطية أو ابحث أين نُقل.</translation>
    </message>
    <message>
        <source>There is no file at {path}.</source>
        <translation>لا ملف في {path}.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to write the desk to.</source>
        <translation>لا يوجد مجلد {folder} لكتابة المكتب فيه.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Put the stick in and choose it again.</source>
        <translation>لا يوجد المجلّد {folder}. أدخل الذاكرة واخترها من جديد.</translation>
    </message>
    <message>
        <source>There is no form of documents called {profile}. There are {known}.</source>
        <translation>لا يوجد نموذج وثائق باسم {profile}. الموجود: {known}.</translation>
    </message>
    <message>
        <source>There is no month {month}: a year has 12 months.</source>
        <translation>لا يوجد شهر {month}: في السنة ١٢ شهرًا.</translation>
    </message>
    <message>
        <source>There is no packet in {folder}: its list of checksums (SHA256SUMS) is missing.</source>
        <translation>لا حزمة في {folder}: قائمة البصمات (SHA256SUMS) غير موجودة.</translation>
    </message>
    <message>
        <source>There is no seal of minutes here.</source>
        <translation>لا يوجد هنا ختم لمحضر.</translation>
    </message>
    <message>
        <source>There is no such field in a council record.</source>
        <translation>لا حقل كهذا في سجلّ المجلس.</translation>
    </message>
    <message>
        <source>There is nobody on this desk called “{text}”. Take in the people first, or write the name as it is there.</source>
        <translation>ليس في هذا المكتب أحد باسم «{text}». أدخل الأشخاص أوّلاً، أو اكتب الاسم كما هو فيه.</translation>
    </message>
    <message>
        <source>There is not enough room on {folder}: the packet needs {size} MiB. Nothing was left there. Free some space or take another stick.</source>
        <translation>لا مكان كافياً في {folder}: تحتاج الحزمة إلى {size} ميبي‌بايت. لم يبقَ فيه شيء منها. أفرِغ مكاناً أو استعمل ذاكرة أخرى.</translation>
    </message>
    <message>
        <source>There is nothing in this sheet.</source>
        <translation>ليس في هذه الورقة شيء.</translation>
    </message>
    <message>
        <source>There is only one number. Coordinates are a latitude and a longitude, such as 35.6892, 51.3890.</source>
        <translation>يوجد عدد واحد فقط. الإحداثيات خطّ عرض وخطّ طول، مثل ٣٥٫٦٨٩٢، ٥١٫٣٨٩٠.</translation>
    </message>
    <message>
        <source>These minutes are not sealed. Correct them by writing, not by a correction.</source>
        <translation>هذا المحضر غير مختوم. صحّحه في نصه لا بتصحيح ملحق.</translation>
    </message>
    <message>
        <source>These minutes are sealed and do not change. Add a correction instead.</source>
        <translation>هذا المحضر مختوم ولا يتغيّر. أضف تصحيحًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Things that were sealed were changed, {count} in all. {council}: {what} Settings, under “Import and export”, show the whole list.</source>
        <translation>تغيّر ما كان مختومًا في {count} من المواضع. {council}: {what} القائمة كاملة في الإعدادات، تحت «الاستيراد والتصدير».</translation>
    </message>
    <message>
        <source>This PDF carries no council record: only minutes that this program made can be taken in.</source>
        <translation>لا يحمل ملفّ PDF هذا سجلّ مجلس: لا تُستورد إلا المحاضر التي أنشأها هذا البرنامج.</translation>
    </message>
    <message>
        <source>This PDF carries only a part of a record, or does not say what it is. Take in the minutes, or a council record.</source>
        <translation>لا يحمل ملفّ PDF هذا إلا جزءًا من سجلّ، أو لا يذكر ما هو. استورد المحضر نفسه أو سجلّ المجلس.</translation>
    </message>
    <message>
        <source>This calendar reaches from the year {first} to {last}.</source>
        <translation>يمتد هذا التقويم من سنة {first} إلى {last}.</translation>
    </message>
    <message>
        <source>This cannot be kept: {field} ({reason}).</source>
        <translation>لا يمكن حفظ هذا: {field} ({reason}).</translation>
    </message>
    <message>
        <source>This cannot be sealed: it holds a number or a text that has no canonical form.</source>
        <translation>لا يمكن ختم هذا: فيه عدد أو نص ليس له صورة معيارية.</translation>
    </message>
    <message>
        <source>This change of stage takes a reason. Write down why.</source>
        <translation>تغيير المرحلة هذا يحتاج إلى سبب. اكتب السبب.</translation>
    </message>
    <message>
        <source>This copy of the program brings SQLite {version}, which can damage a desk. Install the program again.</source>
        <translation>تحمل هذه النسخة من البرنامج SQLite {version} وهي قد تتلف المكتب. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>This election belongs to minutes that are sealed, and does not change.</source>
        <translation>هذا الانتخاب في محضر مختوم ولا يتغيّر.</translation>
    </message>
    <message>
        <source>This entry cannot be removed, because others still refer to it ({referrers}).</source>
        <translation>لا يمكن حذف هذا، فما زال يُشار إليه ({referrers}).</translation>
    </message>
    <message>
        <source>This file is neither a workbook (.xlsx) nor a text with separated columns (.csv).</source>
        <translation>هذا الملف ليس مصنّفاً (‎.xlsx) ولا نصّاً بأعمدة مفصولة (‎.csv).</translation>
    </message>
    <message>
        <source>This is a workbook of an old format, or a locked one. Save it as .xlsx without a password.</source>
        <translation>هذا مصنّف بتنسيق قديم أو مقفل. احفظه بتنسيق ‎.xlsx بدون كلمة مرور.</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters.</source>
        <translation>هذا أطول من {limit} محرف.</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters: {field}.</source>
        <translation>أطول من {limit} حرف: {field}.</translation>
    </message>
    <message>
        <source>This is no longer there. It was removed in the meantime.</source>
        <translation>لم يعد هذا موجودًا. حُذف في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This is not what the ballots give. Write down how it was settled, by lot for example.</source>
        <translation>هذا غير ما تعطيه البطاقات. اكتب كيف حُسم الأمر، بالقرعة مثلًا.</translation>
    </message>
    <message>
        <source>This letter has been answered and cannot be taken back. Write another one.</source>
        <translation>أُجيب عن هذا الخطاب فلا يُستردّ. اكتب خطاباً آخر.</translation>
    </message>
    <message>
        <source>This letter has gone out: what it says does not change. Take it back first to write on it.</source>
        <translation>صدر هذا الخطاب فلا يتغيّر ما فيه. استردّه أوّلاً لتعدّل فيه.</translation>
    </message>
    <message>
        <source>This letter was received, not sent. Only letters of the council are written out.</source>
        <translation>هذا الخطاب وارد لا صادر. ولا تُكتب إلا خطابات المجلس.</translation>
    </message>
    <message>
        <source>This majority is counted over the seats of the council. Enter the number of its seats first.</source>
        <translation>تُحسب هذه الأغلبية على مقاعد المجلس. أدخل عدد المقاعد أولًا.</translation>
    </message>
    <message>
        <source>This meeting has been called again already: that is meeting {number}.</source>
        <translation>دُعي إلى هذا الاجتماع مرة ثانية من قبل، وهو الاجتماع {number}.</translation>
    </message>
    <message>
        <source>This meeting is over. Its document can still be written under Meetings.</source>
        <translation>انتهى هذا الاجتماع. ما زال بالإمكان كتابة وثيقته ضمن «الاجتماعات».</translation>
    </message>
    <message>
        <source>This meeting was opened already.</source>
        <translation>هذا الاجتماع افتُتح من قبل.</translation>
    </message>
    <message>
        <source>This month has {days} days.</source>
        <translation>في هذا الشهر {days} يومًا.</translation>
    </message>
    <message>
        <source>This paper carries only a part of the record, and papers beside the minutes are not sealed. Check the minutes.</source>
        <translation>لا تحمل هذه الورقة إلا جزءًا من السجلّ، والأوراق المرافقة للمحضر لا تُختم. افحص المحضر نفسه.</translation>
    </message>
    <message>
        <source>This result differs from what the votes give. Write down why.</source>
        <translation>تختلف هذه النتيجة عمّا تعطيه الأصوات. اكتب السبب.</translation>
    </message>
    <message>
        <source>This sheet has lines that cannot be taken in. Correct them in the file and choose it again.</source>
        <translation>في هذه الورقة أسطر لا يمكن أخذها. صحّحها في الملف واختره من جديد.</translation>
    </message>
    <message>
        <source>This term ends before it begins. Correct one of the two days.</source>
        <translation>تنتهي هذه المدّة قبل أن تبدأ. صحّح أحد اليومين.</translation>
    </message>
    <message>
        <source>This vote is not tied, so that nothing remains to be settled.</source>
        <translation>الأصوات غير متعادلة، فلم يبقَ ما يُحسم.</translation>
    </message>
    <message>
        <source>Type a date, such as {example}.</source>
        <translation>اكتب تاريخًا مثل {example}.</translation>
    </message>
    <message>
        <source>What was read back from {folder} is not what was written ({file}). The stick may be worn out. Nothing was left there. Take another one.</source>
        <translation>ما قُرئ من {folder} ليس ما كُتب ({file}). لعلّ الذاكرة تالفة. لم يبقَ فيها شيء. استعمل غيرها.</translation>
    </message>
    <message>
        <source>What was sealed cannot be read any more.</source>
        <translation>ما خُتم لم يعد يُقرأ.</translation>
    </message>
    <message>
        <source>What was sealed cannot be read as a record any more.</source>
        <translation>ما خُتم لم يعد يُقرأ بوصفه سجلًا.</translation>
    </message>
    <message>
        <source>What was signed was changed after signing, or the signature was taken from another file.</source>
        <translation>غُيّر ما وُقّع بعد توقيعه، أو أُخذ التوقيع من ملف آخر.</translation>
    </message>
    <message>
        <source>{chosen} people are chosen for {seats} seats.</source>
        <translation>عدد المختارين {chosen} وعدد المقاعد {seats}.</translation>
    </message>
    <message>
        <source>{counted} votes were counted, but only {eligible} may vote: {yes} for, {no} against, {abstain} abstaining, {not_voting} not voting, {spoilt} blank or invalid. Count again.</source>
        <translation>حُسب {counted} صوتًا ويحق لـ{eligible} فقط التصويت: {yes} مع، {no} ضدّ، {abstain} ممتنع، {not_voting} لم يصوّت، {spoilt} بيضاء أو باطلة. أعد العدّ.</translation>
    </message>
    <message>
        <source>{done} of {all} papers were finished; then this went wrong: {reason}</source>
        <translation>أُنجزت {done} من {all} ورقة، ثم حدث هذا الخلل: {reason}</translation>
    </message>
    <message>
        <source>{field} of {kind} names an entry that is not on this desk ({target}).</source>
        <translation>يشير {field} في {kind} إلى ما ليس في هذا المكتب ({target}).</translation>
    </message>
    <message>
        <source>{issued} ballots were issued, but only {eligible} may vote.</source>
        <translation>وُزّعت بطاقات اقتراع عددها {issued}، لكن عدد من يحقّ لهم التصويت {eligible} فقط.</translation>
    </message>
    <message>
        <source>{literal} is not a number that a record can carry.</source>
        <translation>{literal} ليس عددًا يمكن أن يحمله السجلّ.</translation>
    </message>
    <message>
        <source>{month} {year} has {days} days.</source>
        <translation>في {month} {year} من الأيام {days}.</translation>
    </message>
    <message>
        <source>{name} appears in the records of meetings and stays there. End the membership instead of removing the person.</source>
        <translation>يرد {name} في سجلات الاجتماعات ويبقى فيها. أنهِ العضوية بدلًا من حذف الشخص.</translation>
    </message>
    <message>
        <source>{name} is not the name of a time zone, such as Asia/Tehran.</source>
        <translation>{name} ليس اسم منطقة زمنية مثل Asia/Tehran.</translation>
    </message>
    <message>
        <source>{name} is under 18: the consent of a guardian is missing.</source>
        <translation>{name} دون ١٨ سنة: موافقة وليّ الأمر مفقودة.</translation>
    </message>
    <message>
        <source>{name} stays on the desk, because people, meetings or letters there name it. It can be dissolved instead.</source>
        <translation>يبقى {name} في المكتب لأنّ أشخاصاً أو اجتماعات أو خطابات تذكره. يمكن حلّه بدلاً من حذفه.</translation>
    </message>
    <message>
        <source>{path} is no picture that can be read here. Save it as JPEG or PNG and add it again.</source>
        <translation>{path} ليست صورة يمكن قراءتها هنا. احفظها بصيغة JPEG أو PNG وأضفها من جديد.</translation>
    </message>
    <message>
        <source>{path} is not a backup of this desk.</source>
        <translation>{path} ليس نسخة احتياطية لهذا المكتب.</translation>
    </message>
    <message>
        <source>{place} ({field}): sealed was “{sealed}”, here it is “{found}”.</source>
        <translation>{place} ({field}): المختوم «{sealed}»، وهنا «{found}».</translation>
    </message>
    <message>
        <source>{place} ({field}): “{found}” is here and was not sealed.</source>
        <translation>{place} ({field}): «{found}» هنا ولم يُختم.</translation>
    </message>
    <message>
        <source>{place} ({field}): “{sealed}” was sealed and is not here.</source>
        <translation>{place} ({field}): خُتم «{sealed}» وليس هنا.</translation>
    </message>
    <message>
        <source>{valid} valid and {invalid} invalid ballots are more than the {eligible} who may vote.</source>
        <translation>البطاقات الصحيحة {valid} والملغاة {invalid}، وهي أكثر ممن يحقّ لهم التصويت: {eligible}.</translation>
    </message>
    <message>
        <source>{valid} valid and {invalid} invalid ballots are more than the {issued} that were issued.</source>
        <translation>البطاقات الصحيحة {valid} والملغاة {invalid}، وهي أكثر مما وُزّع: {issued}.</translation>
    </message>
    <message>
        <source>{year} is not a leap year: {month} has {days} days.</source>
        <translation>سنة {year} ليست كبيسة: في {month} من الأيام {days}.</translation>
    </message>
    <message>
        <source>{year} is not a year of this calendar that can be meant; it reaches from {first} to {last}.</source>
        <translation>{year} ليست سنة معقولة في هذا التقويم، وهو من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>“{moment}” is not a moment with a date, a time and an offset.</source>
        <translation>«{moment}» ليس لحظة بتاريخ ووقت وفرق عن UTC.</translation>
    </message>
    <message>
        <source>“{text}” has no year. Write day, month and year.</source>
        <translation>«{text}» بلا سنة. اكتب اليوم والشهر والسنة.</translation>
    </message>
    <message>
        <source>“{text}” is below zero.</source>
        <translation>«{text}» أقلّ من الصفر.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation>«{text}» ليس نعم ولا لا.</translation>
    </message>
    <message>
        <source>“{text}” is none of the words that can stand here: {known}.</source>
        <translation>«{text}» ليس من الكلمات الممكنة هنا: {known}.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Type day, month and year, such as {example}.</source>
        <translation>«{text}» ليس تاريخًا. اكتب اليوم والشهر والسنة، مثل {example}.</translation>
    </message>
    <message>
        <source>“{text}” is not a priority: it goes from 1 to 5.</source>
        <translation>«{text}» ليس أولوية: هي من ١ إلى ٥.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day. Type hours and minutes, such as 18:45.</source>
        <translation>«{text}» ليس وقتًا. اكتب الساعات والدقائق مثل ١٨:٤٥.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>«{text}» ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>“{text}” is not a year of birth.</source>
        <translation>«{text}» ليس سنة ميلاد.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount of money in this currency.</source>
        <translation>«{text}» ليس مبلغًا بهذه العملة.</translation>
    </message>
    <message>
        <source>“{text}” is not understood as coordinates. Write the latitude and the longitude, such as 35.6892, 51.3890.</source>
        <translation>تعذّر فهم «{text}» على أنه إحداثيات. اكتب خطّ العرض وخطّ الطول، مثل ٣٥٫٦٨٩٢، ٥١٫٣٨٩٠.</translation>
    </message>
    <message>
        <source>“{title}” has become the project “{project}” already.</source>
        <translation>تحوّل «{title}» من قبل إلى المشروع «{project}».</translation>
    </message>
    <message>
        <source>“{title}” has become the project “{project}” and stays. Decline it instead of removing it.</source>
        <translation>تحوّل «{title}» إلى المشروع «{project}» ويبقى. ارفضه بدل إزالته.</translation>
    </message>
    <message>
        <source>“{title}” stands in decisions, needs or the tasks of youth mayors and stays. Cancel it instead of removing it.</source>
        <translation>«{title}» مذكور في القرارات أو الاحتياجات أو مهام العُمَد الشباب فيبقى. ألغِه بدل حذفه.</translation>
    </message>
    <message>
        <source>“{title}” stands on the agenda of meeting {number} already.</source>
        <translation>«{title}» مدرج أصلًا في جدول أعمال الاجتماع {number}.</translation>
    </message>
    <message>
        <source>“{title}” stands on the agenda of meeting {number} and stays. Decline it instead of removing it.</source>
        <translation>«{title}» مدرج في جدول أعمال الاجتماع {number} ويبقى. ارفضه بدل إزالته.</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Language of the minutes</source>
        <translation>لغة المحضر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>البدء المقرر</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>رئيس الاجتماع</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>أمين السرّ</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>النص الافتتاحي</translation>
    </message>
    <message>
        <source>Open to the public</source>
        <translation>علني</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>The term ends before it begins. Correct one of the two days.</source>
        <translation>تنتهي المدّة قبل أن تبدأ. صحّح أحد اليومين.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Title in documents</source>
        <translation>الصفة في الوثائق</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>مجال العمل</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأوّل</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>المرشد</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>سنة الميلاد</translation>
    </message>
    <message>
        <source>Why it ended early</source>
        <translation>سبب انتهائها قبل موعدها</translation>
    </message>
    <message>
        <source>Remove this term</source>
        <translation>حذف هذه المدّة</translation>
    </message>
</context>
<context>
    <name>DiagnosisView</name>
    <message numerus="yes">
        <source>%n asked</source>
        <translation>
            <numerusform>لم يُسأل أحد (%n)</numerusform>
            <numerusform>سُئل شخص واحد (%n)</numerusform>
            <numerusform>سُئل شخصان (%n)</numerusform>
            <numerusform>سُئل %n أشخاص</numerusform>
            <numerusform>سُئل %n شخصًا</numerusform>
            <numerusform>سُئل %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>المتوسط {mean}</translation>
    </message>
    <message>
        <source>A diagnosis was begun: {day}</source>
        <translation>بدأ تشخيص: {day}</translation>
    </message>
    <message>
        <source>The diagnosis was removed: {day}</source>
        <translation>أُزيل التشخيص: {day}</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>التشخيصات</translation>
    </message>
    <message>
        <source>How does the neighbourhood stand?</source>
        <translation>كيف حال الحيّ؟</translation>
    </message>
    <message>
        <source>The council scores eight fields in four dimensions from 1 to 5, with strengths, problems and assets. Done again after a year, the two are shown side by side.</source>
        <translation>يقيّم المجلس ثمانية مجالات في أربعة أبعاد من ١ إلى ٥، مع نقاط القوة والمشكلات والموارد المتاحة. وإذا أُعيد بعد سنة عُرض الاثنان معًا.</translation>
    </message>
    <message>
        <source>Begin a diagnosis</source>
        <translation>بدء تشخيص</translation>
    </message>
</context>
<context>
    <name>Digits</name>
    <message>
        <source>Persian</source>
        <translation>فارسية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>عربية</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>لاتينية</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>I</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>We</source>
        <translation>نحن</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>World</source>
        <translation>العالم</translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <source>Minutes</source>
        <translation>المحاضر</translation>
    </message>
    <message>
        <source>Language of the minutes</source>
        <translation>لغة المحاضر</translation>
    </message>
    <message>
        <source>Calendar of exported records</source>
        <translation>تقويم السجلات المصدَّرة</translation>
    </message>
    <message>
        <source>New meetings are written in this language; meetings that are there stay as they are. Time zone: {zone}.</source>
        <translation>تُكتب الاجتماعات الجديدة بهذه اللغة، وتبقى الاجتماعات الموجودة كما هي. المنطقة الزمنية: {zone}.</translation>
    </message>
</context>
<context>
    <name>DraftPanel</name>
    <message>
        <source>The minutes are in review.</source>
        <translation>المحضر قيد المراجعة.</translation>
    </message>
    <message>
        <source>The minutes go to review when the meeting is over.</source>
        <translation>يُحال المحضر إلى المراجعة بعد انتهاء الاجتماع.</translation>
    </message>
    <message>
        <source>Hand the draft to those who were there, on paper or as a PDF; it says “draft” on every page.</source>
        <translation>سلّم المسودّة إلى الحاضرين، ورقًا أو ملف PDF؛ وعلى كل صفحة كلمة «مسودّة».</translation>
    </message>
    <message>
        <source>The draft is with its readers. What they find is put right here.</source>
        <translation>المسودّة عند قرّائها. وما يجدونه يُصحَّح هنا.</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>إحالة إلى المراجعة</translation>
    </message>
    <message>
        <source>Print the draft</source>
        <translation>طباعة المسودّة</translation>
    </message>
    <message>
        <source>Save the draft as PDF …</source>
        <translation>حفظ المسودّة ملف PDF …</translation>
    </message>
</context>
<context>
    <name>DuplicateOffer</name>
    <message>
        <source>Add a supporter there</source>
        <translation>إضافة مؤيّد هناك</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Perhaps it is here already: “{title}”</source>
        <translation>لعله مسجَّل من قبل: «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>%n supporters</source>
        <translation>
            <numerusform>بلا مؤيّدين (%n)</numerusform>
            <numerusform>مؤيّد واحد (%n)</numerusform>
            <numerusform>مؤيّدان (%n)</numerusform>
            <numerusform>%n مؤيّدين</numerusform>
            <numerusform>%n مؤيّدًا</numerusform>
            <numerusform>%n مؤيّد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DutiesCard</name>
    <message>
        <source>Duties</source>
        <translation>المهامّ</translation>
    </message>
    <message>
        <source>One duty a line. The letter of appointment lists them.</source>
        <translation>مهمّة في كلّ سطر. يسردها قرار التكليف.</translation>
    </message>
</context>
<context>
    <name>ElectionCard</name>
    <message>
        <source>elected</source>
        <translation>منتخب</translation>
    </message>
    <message>
        <source>Election: {post}</source>
        <translation>انتخاب: {post}</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>الجولة {number}</translation>
    </message>
    <message>
        <source>Counted by: {names}</source>
        <translation>فرز الأصوات: {names}</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>قيد الفرز</translation>
    </message>
    <message>
        <source>The lot: {name}</source>
        <translation>القرعة: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n valid ballots are not given to a candidate yet.</source>
        <translation>
            <numerusform>لا ورقة صحيحة باقية.</numerusform>
            <numerusform>ورقة صحيحة واحدة لم تُحسب لمرشّح بعد.</numerusform>
            <numerusform>ورقتان صحيحتان لم تُحسبا لمرشّح بعد.</numerusform>
            <numerusform>%n أوراق صحيحة لم تُحسب لمرشّح بعد.</numerusform>
            <numerusform>%n ورقة صحيحة لم تُحسب لمرشّح بعد.</numerusform>
            <numerusform>%n ورقة صحيحة لم تُحسب لمرشّح بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>عدد المقاعد</translation>
    </message>
    <message>
        <source>Tellers</source>
        <translation>فارزو الأصوات</translation>
    </message>
    <message>
        <source>May vote</source>
        <translation>من يحق لهم التصويت</translation>
    </message>
    <message>
        <source>Ballots issued</source>
        <translation>أوراق موزّعة</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صحيحة</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>باطلة</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>المرشّحون</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>الاسم ثم Enter</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>انتُخب</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>جولة ثانية</translation>
    </message>
    <message>
        <source>Ballot papers</source>
        <translation>أوراق الاقتراع</translation>
    </message>
    <message>
        <source>Print the tally</source>
        <translation>طباعة محضر الفرز</translation>
    </message>
    <message>
        <source>Save the tally as PDF</source>
        <translation>حفظ محضر الفرز بصيغة PDF</translation>
    </message>
    <message>
        <source>Remove the election</source>
        <translation>حذف الانتخاب</translation>
    </message>
</context>
<context>
    <name>ElectionHeadCard</name>
    <message>
        <source>Election: {post}</source>
        <translation>انتخاب: {post}</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>الجولة {number}</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>منتخب</translation>
    </message>
    <message>
        <source>Held in meeting {number}</source>
        <translation>جرى في الاجتماع {number}</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>لأيّ منصب</translation>
    </message>
    <message>
        <source>Day of the election</source>
        <translation>يوم الانتخاب</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>عدد المقاعد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>This election belongs to sealed minutes and does not change any more.</source>
        <translation>هذا الانتخاب من محضر مختوم ولا يتغيّر بعد الآن.</translation>
    </message>
    <message>
        <source>Ballot papers</source>
        <translation>أوراق الاقتراع</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>محضر الفرز</translation>
    </message>
    <message>
        <source>Remove the election</source>
        <translation>حذف الانتخاب</translation>
    </message>
</context>
<context>
    <name>ElectionOutput</name>
    <message>
        <source>Ballot papers</source>
        <translation>أوراق الاقتراع</translation>
    </message>
</context>
<context>
    <name>ElectionWords</name>
    <message>
        <source>A tie between {names}: a second round or the lot decides.</source>
        <translation>تعادلت أصوات {names}: تحسم جولة ثانية أو القرعة.</translation>
    </message>
</context>
<context>
    <name>ElectionsPart</name>
    <message>
        <source>Youth mayor</source>
        <translation>العمدة الشابّ</translation>
    </message>
    <message>
        <source>The election was removed.</source>
        <translation>حُذف الانتخاب.</translation>
    </message>
</context>
<context>
    <name>EnclosuresCard</name>
    <message>
        <source>Enclose files</source>
        <translation>إرفاق ملفّات</translation>
    </message>
    <message>
        <source>Documents and pictures ({kinds})</source>
        <translation>مستندات وصور ({kinds})</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>The enclosure was taken out.</source>
        <translation>أُزيل المرفق.</translation>
    </message>
    <message>
        <source>Save the enclosure</source>
        <translation>حفظ المرفق</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كلّ الملفّات (*)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Nothing is enclosed.</source>
        <translation>لا مرفقات.</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>ملفّ …</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Erase this person</source>
        <translation>محو بيانات هذا الشخص</translation>
    </message>
    <message>
        <source>Name, birth, contacts and notes are forgotten on this desk and in all its seals, which go on holding. Votes and attendance stay, as somebody’s without a name. Texts that name the person, copies already given away and earlier backups are not changed. There is no way back.</source>
        <translation>يُمحى الاسم وتاريخ الميلاد وبيانات الاتصال والملاحظات من هذا المكتب ومن جميع أختامه، وتبقى الأختام صحيحة. تبقى الأصوات والحضور بلا اسم. ولا تتغيّر النصوص التي تذكر الشخص، ولا النسخ المسلَّمة، ولا النسخ الاحتياطية السابقة. ولا رجوع عن ذلك.</translation>
    </message>
    <message>
        <source>Erase the particulars …</source>
        <translation>محو البيانات …</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الإبقاء عليها</translation>
    </message>
</context>
<context>
    <name>ExchangeSection</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>From a spreadsheet</source>
        <translation>من جدول</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Takes a council record, or minutes as PDF, into this desk. New things are added, newer ones replace what is there; a file with an error in it changes nothing.</source>
        <translation>يُدخل سجلّ المجلس، أو محضرًا بصيغة PDF، في هذا المكتب. تُضاف الأشياء الجديدة وتحلّ الأحدث محلّ الموجود؛ والملفّ الذي فيه خطأ لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Takes people, projects or needs from a workbook or a CSV file, after showing what becomes of each line. There is a template to fill in.</source>
        <translation>يأخذ الأشخاص أو المشاريع أو الاحتياجات من مصنّف أو ملف CSV بعد أن يعرض ما يصير إليه كلّ سطر. وهناك نموذج يُملأ.</translation>
    </message>
    <message>
        <source>Writes a council record: one readable file with people, meetings, decisions and projects.</source>
        <translation>يكتب سجلّ المجلس: ملف واحد مقروء فيه الأشخاص والاجتماعات والقرارات والمشاريع.</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>استيراد من ملف …</translation>
    </message>
    <message>
        <source>Take in a spreadsheet …</source>
        <translation>إدخال جدول …</translation>
    </message>
    <message>
        <source>Export a file …</source>
        <translation>تصدير إلى ملف …</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>The record is written to {path}.</source>
        <translation>كُتب السجلّ في {path}.</translation>
    </message>
    <message>
        <source>The whole desk</source>
        <translation>المكتب كلّه</translation>
    </message>
    <message>
        <source>{added} added, {updated} updated, {unchanged} unchanged, {older} older and left as they are.</source>
        <translation>أُضيف {added}، وحُدِّث {updated}، وبلا تغيير {unchanged}، وأقدم تُركت كما هي {older}.</translation>
    </message>
    <message>
        <source>Import a council record</source>
        <translation>استيراد سجلّ المجلس</translation>
    </message>
    <message>
        <source>Council record or minutes (*.json *.pdf)</source>
        <translation>سجلّ المجلس أو محضر (*.json *.pdf)</translation>
    </message>
    <message>
        <source>Export a council record</source>
        <translation>تصدير سجلّ المجلس</translation>
    </message>
    <message>
        <source>Council record (*.json)</source>
        <translation>سجلّ المجلس (*.json)</translation>
    </message>
</context>
<context>
    <name>ExecutionCard</name>
    <message>
        <source>Execution</source>
        <translation>التنفيذ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>أُنجز في</translation>
    </message>
    <message>
        <source>Which decision takes its place?</source>
        <translation>أيّ قرار يحلّ محلّه؟</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Choose another decision</source>
        <translation>اختيار قرار آخر</translation>
    </message>
</context>
<context>
    <name>ExecutionState</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجَز</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>حلّ محلّه قرار آخر</translation>
    </message>
</context>
<context>
    <name>ExpenseRow</name>
    <message>
        <source>For what</source>
        <translation>لأجل ماذا</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Remove this expense</source>
        <translation>حذف هذا المصروف</translation>
    </message>
</context>
<context>
    <name>ExpensesCard</name>
    <message>
        <source>Expense</source>
        <translation>مصروف</translation>
    </message>
    <message>
        <source>The expense was removed.</source>
        <translation>حُذف المصروف.</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>المجموع {amount}</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>المصروفات</translation>
    </message>
    <message>
        <source>Add an expense</source>
        <translation>إضافة مصروف</translation>
    </message>
    <message>
        <source>Nothing was spent yet.</source>
        <translation>لم يُصرف شيء بعد.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>{day} · meeting {number}, item {item}</source>
        <translation>{day} · الاجتماع {number}، البند {item}</translation>
    </message>
    <message>
        <source>Reason of the council: {reason}</source>
        <translation>تعليل المجلس: {reason}</translation>
    </message>
    <message>
        <source>Moved by: {name}</source>
        <translation>صاحب الاقتراح: {name}</translation>
    </message>
    <message>
        <source>Seconded by: {name}</source>
        <translation>ثنّى الاقتراح: {name}</translation>
    </message>
    <message>
        <source>By its actions: {name}</source>
        <translation>المسؤول عن مهامه: {name}</translation>
    </message>
    <message>
        <source>Responsible: {name}</source>
        <translation>المسؤول عن التنفيذ: {name}</translation>
    </message>
    <message>
        <source>Overseer: {name}</source>
        <translation>المشرف: {name}</translation>
    </message>
    <message>
        <source>Deadline: {day}</source>
        <translation>الموعد النهائي: {day}</translation>
    </message>
    <message>
        <source>The minutes of this decision are sealed; only its execution still changes.</source>
        <translation>محضر هذا القرار مختوم؛ ولا يتغيّر منه إلا التنفيذ.</translation>
    </message>
    <message>
        <source>It ends before it begins. Correct one of the two.</source>
        <translation>ينتهي قبل أن يبدأ. صحّح أحد اليومين.</translation>
    </message>
    <message>
        <source>No adopted decision names this project. Write down why it goes on, or have it decided.</source>
        <translation>لا يذكر أي قرار معتمد هذا المشروع. اكتب لماذا يستمر، أو اعرضه للقرار.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>{percent} done</source>
        <translation>أُنجز {percent}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>البُعد</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Goes on without a decision because</source>
        <translation>يستمر دون قرار لأنّ</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Whose voice it is</source>
        <translation>صوت مَن هو</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>People</source>
        <translation>الناس</translation>
    </message>
    <message>
        <source>Meanings</source>
        <translation>المعاني</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>المجتمعات المحلّية</translation>
    </message>
    <message>
        <source>Management systems</source>
        <translation>نظم الإدارة</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>التقنيات</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>البنية التحتية</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>الموارد</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Construction projects</source>
        <translation>مشاريع الإنشاء</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n منجز</numerusform>
            <numerusform>واحد منجز</numerusform>
            <numerusform>اثنان منجزان</numerusform>
            <numerusform>%n منجزة</numerusform>
            <numerusform>%n منجزًا</numerusform>
            <numerusform>%n منجز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n قيد التنفيذ</numerusform>
            <numerusform>واحد قيد التنفيذ</numerusform>
            <numerusform>اثنان قيد التنفيذ</numerusform>
            <numerusform>%n قيد التنفيذ</numerusform>
            <numerusform>%n قيد التنفيذ</numerusform>
            <numerusform>%n قيد التنفيذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n متأخر</numerusform>
            <numerusform>واحد متأخر</numerusform>
            <numerusform>اثنان متأخران</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخرًا</numerusform>
            <numerusform>%n متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n مشارك</numerusform>
            <numerusform>مشارك واحد</numerusform>
            <numerusform>مشاركان</numerusform>
            <numerusform>%n مشاركين</numerusform>
            <numerusform>%n مشاركًا</numerusform>
            <numerusform>%n مشارك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>A list of people, projects or needs: a workbook (.xlsx) or a text with separated columns (.csv). The first line names the columns. Nothing is taken in before you have seen what becomes of it.</source>
        <translation>قائمة أشخاص أو مشاريع أو احتياجات: مصنّف (‎.xlsx) أو نصّ بأعمدة مفصولة (‎.csv). السطر الأوّل يسمّي الأعمدة. ولا يُؤخذ شيء قبل أن ترى ما يصير إليه.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>اختيار ملف …</translation>
    </message>
    <message>
        <source>A template</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>An empty workbook whose columns are named already. Fill it in and choose it here.</source>
        <translation>مصنّف فارغ أعمدته مسمّاة. املأه واختره هنا.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لـ</translation>
    </message>
    <message>
        <source>Save a template …</source>
        <translation>حفظ نموذج …</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Find text, number, name …</source>
        <translation>بحث في النص والرقم والاسم …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>إنشائي</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>كل البرامج</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>كل المراحل</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>غير الملغاة</translation>
    </message>
    <message>
        <source>Find title, number, name …</source>
        <translation>ابحث عن عنوان أو رقم أو اسم …</translation>
    </message>
    <message>
        <source>Search projects</source>
        <translation>البحث في المشاريع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>المسؤول عنه</translation>
    </message>
    <message>
        <source>Late only</source>
        <translation>المتأخرة فقط</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>What was found</source>
        <translation>ما تبيّن</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>نقاط القوة</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>الموارد المتاحة</translation>
    </message>
    <message>
        <source>The mood</source>
        <translation>المزاج العام</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>واحد في كل سطر</translation>
    </message>
    <message>
        <source>Remove this diagnosis</source>
        <translation>إزالة هذا التشخيص</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Council Desk</source>
        <translation>مكتب المجلس</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>كل شيء يبقى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>الخطوة {number} من {all}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>افتح المكتب</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>FootCard</name>
    <message>
        <source>Give the template a name.</source>
        <translation>اكتب اسمًا للقالب.</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>حفظه قالبًا</translation>
    </message>
    <message>
        <source>New projects can then begin with its kind, milestones and budget</source>
        <translation>يمكن بعدها أن تبدأ مشاريع جديدة بنوعه ومحطاته وميزانيته</translation>
    </message>
    <message>
        <source>Remove the project</source>
        <translation>حذف المشروع</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation>حفظ القالب</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>From {least} to {most} mm.</source>
        <translation>من {least} إلى {most} مم.</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message>
        <source>The emblem was removed.</source>
        <translation>أُزيل الشعار.</translation>
    </message>
    <message>
        <source>Documents are written as is customary.</source>
        <translation>تُكتب الوثائق كما هو متعارف عليه.</translation>
    </message>
    <message>
        <source>The form was taken from {path}.</source>
        <translation>أُخذ الشكل من {path}.</translation>
    </message>
    <message>
        <source>The form is written to {path}.</source>
        <translation>كُتب الشكل في {path}.</translation>
    </message>
    <message>
        <source>Choose an emblem</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>صور (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Import a form of documents</source>
        <translation>استيراد شكل للوثائق</translation>
    </message>
    <message>
        <source>Form of documents (*.profile.json)</source>
        <translation>شكل الوثائق (*.profile.json)</translation>
    </message>
    <message>
        <source>Export the form of documents</source>
        <translation>تصدير شكل الوثائق</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Council Desk</source>
        <translation>مكتب المجلس</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>التنقّل</translation>
    </message>
</context>
<context>
    <name>FullField</name>
    <message>
        <source>There is no more room here: the end of what you typed or pasted was left out.</source>
        <translation>لم يبقَ متّسع هنا: لم تُدرَج نهاية ما كتبته أو ألصقته.</translation>
    </message>
</context>
<context>
    <name>FundingCard</name>
    <message>
        <source>The source of money was removed.</source>
        <translation>حُذف مصدر التمويل.</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>المجموع {amount}</translation>
    </message>
    <message>
        <source>Where the money comes from</source>
        <translation>مصادر التمويل</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Add a source of money</source>
        <translation>إضافة مصدر تمويل</translation>
    </message>
    <message>
        <source>Nobody has promised money yet.</source>
        <translation>لم يعد أحد بتمويل بعد.</translation>
    </message>
</context>
<context>
    <name>FundingRow</name>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Remove this source</source>
        <translation>حذف هذا المصدر</translation>
    </message>
</context>
<context>
    <name>FundingSource</name>
    <message>
        <source>Municipality</source>
        <translation>البلدية</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>الأهالي</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء والداعمون</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>مساهمات عينية</translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message numerus="yes">
        <source>%n gaps; each leads to its place</source>
        <translation>
            <numerusform>لا نقص</numerusform>
            <numerusform>نقص واحد يقودك إلى موضعه</numerusform>
            <numerusform>نقصان، كلٌّ يقود إلى موضعه</numerusform>
            <numerusform>%n نواقص، كلٌّ يقود إلى موضعه</numerusform>
            <numerusform>%n نقصًا، كلٌّ يقود إلى موضعه</numerusform>
            <numerusform>%n نقص، كلٌّ يقود إلى موضعه</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapMark</name>
    <message>
        <source>running</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>بلا نتيجة</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>التصويت؟</translation>
    </message>
    <message>
        <source>person?</source>
        <translation>المسؤول؟</translation>
    </message>
    <message>
        <source>date?</source>
        <translation>الموعد؟</translation>
    </message>
    <message>
        <source>count?</source>
        <translation>الفرز؟</translation>
    </message>
    <message>
        <source>elected?</source>
        <translation>المنتخَب؟</translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>Nobody is named as chair</source>
        <translation>لم يُذكر رئيس الاجتماع</translation>
    </message>
    <message>
        <source>Nobody is named as secretary</source>
        <translation>لم يُذكر أمين السرّ</translation>
    </message>
    <message>
        <source>Nobody is entered as present</source>
        <translation>لم يُسجَّل أي حاضر</translation>
    </message>
    <message>
        <source>A break is still on</source>
        <translation>الاستراحة ما زالت جارية</translation>
    </message>
    <message>
        <source>This item is still running</source>
        <translation>هذا البند ما زال قيد البحث</translation>
    </message>
    <message>
        <source>No outcome is written</source>
        <translation>لم تُكتب نتيجة</translation>
    </message>
    <message>
        <source>A vote has no numbers</source>
        <translation>تصويت بلا أعداد</translation>
    </message>
    <message>
        <source>Votes are missing in a count</source>
        <translation>تنقص أصوات في عدّ</translation>
    </message>
    <message>
        <source>An action has no person</source>
        <translation>إجراء بلا مسؤول</translation>
    </message>
    <message>
        <source>An action has no date</source>
        <translation>إجراء بلا موعد</translation>
    </message>
    <message>
        <source>An election has no count</source>
        <translation>انتخاب بلا فرز</translation>
    </message>
    <message>
        <source>An election has no result</source>
        <translation>انتخاب بلا نتيجة</translation>
    </message>
</context>
<context>
    <name>Gender</name>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Calendar and digits follow the language until you choose them.</source>
        <translation>يتبع التقويم والأرقام اللغة إلى أن تختارهما.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Remind me in the window</source>
        <translation>ذكّرني داخل النافذة</translation>
    </message>
    <message>
        <source>Of meetings an hour before they begin, of what is due today or tomorrow, and of monthly reports.</source>
        <translation>بالاجتماعات قبل بدئها بساعة، وبما يحين موعده اليوم أو غدًا، وبالتقارير الشهرية.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}٪</translation>
    </message>
</context>
<context>
    <name>GlanceCard</name>
    <message>
        <source>Field: {name}</source>
        <translation>المجال: {name}</translation>
    </message>
    <message>
        <source>Dimension: {name}</source>
        <translation>البُعد: {name}</translation>
    </message>
    <message>
        <source>Voices: {names}</source>
        <translation>صوت {names}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجَزة</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخّرة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>كيف نشأ</translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message>
        <source>Evaluation by the mentor</source>
        <translation>تقييم المرشد</translation>
    </message>
    <message>
        <source>{score} of 5</source>
        <translation>{score} من 5</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>The entry was removed.</source>
        <translation>حُذف القيد.</translation>
    </message>
    <message>
        <source>{kind}: {hours} h</source>
        <translation>{kind}: {hours} س</translation>
    </message>
    <message>
        <source>Mean of the evaluations: {score} of 5</source>
        <translation>متوسّط التقييمات: {score} من 5</translation>
    </message>
    <message>
        <source>Growth record</source>
        <translation>سجلّ النموّ</translation>
    </message>
    <message>
        <source>Kind of the new entry</source>
        <translation>نوع القيد الجديد</translation>
    </message>
    <message>
        <source>New entry, then Enter</source>
        <translation>قيد جديد ثم Enter</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>قيد جديد</translation>
    </message>
    <message>
        <source>No training, service or talk with the mentor is written down yet.</source>
        <translation>لم يُسجَّل بعد تدريب أو خدمة أو حديث مع المرشد.</translation>
    </message>
</context>
<context>
    <name>GrowthForm</name>
    <message>
        <source>{number} – very good</source>
        <translation>{number} – جيّد جدًّا</translation>
    </message>
    <message>
        <source>{number} – good</source>
        <translation>{number} – جيّد</translation>
    </message>
    <message>
        <source>{number} – fair</source>
        <translation>{number} – مقبول</translation>
    </message>
    <message>
        <source>{number} – needs help</source>
        <translation>{number} – يحتاج إلى مساعدة</translation>
    </message>
    <message>
        <source>{number} – needs much help</source>
        <translation>{number} – يحتاج إلى مساعدة كثيرة</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>المقيِّم أو المدرّب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>GrowthKind</name>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>إرشاد</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>تقييم</translation>
    </message>
</context>
<context>
    <name>GuestLine</name>
    <message>
        <source>Enter adds {name} as a new person and a guest.</source>
        <translation>يضيف Enter {name} شخصًا جديدًا وضيفًا.</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>إضافة ضيف</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>الاسم ثم Enter</translation>
    </message>
</context>
<context>
    <name>GuidanceKind</name>
    <message>
        <source>Guidance</source>
        <translation>إرشاد</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>Endorsement</source>
        <translation>تأييد</translation>
    </message>
</context>
<context>
    <name>GuidanceRow</name>
    <message>
        <source>Statement by</source>
        <translation>صاحب القول</translation>
    </message>
    <message>
        <source>Kind of statement</source>
        <translation>نوع القول</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>إرشاد</translation>
    </message>
    <message>
        <source>Remove this statement</source>
        <translation>حذف هذا القول</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Project: {title}</source>
        <translation>مشروع: {title}</translation>
    </message>
    <message>
        <source>Action: {title}</source>
        <translation>مهمّة: {title}</translation>
    </message>
    <message>
        <source>Initiative: {title}</source>
        <translation>مبادرة: {title}</translation>
    </message>
    <message>
        <source>Keys, passwords and papers</source>
        <translation>المفاتيح وكلمات المرور والأوراق</translation>
    </message>
    <message>
        <source>Who is to be spoken to, and about what</source>
        <translation>مع من يجب الحديث، وعن ماذا</translation>
    </message>
    <message>
        <source>What is still open was put on the list.</source>
        <translation>وُضع ما بقي مفتوحًا في القائمة.</translation>
    </message>
    <message>
        <source>This is before the first day of the term. Correct the day.</source>
        <translation>هذا قبل اليوم الأوّل من المدّة. صحّح اليوم.</translation>
    </message>
    <message>
        <source>The term ends on {day}. Certificate and portfolio can be printed now.</source>
        <translation>تنتهي المدّة في {day}. يمكن الآن طباعة الشهادة وملفّ الإنجاز.</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>إلى {name}</translation>
    </message>
    <message>
        <source>handed over on {day}</source>
        <translation>سُلِّم في {day}</translation>
    </message>
    <message>
        <source>Handed over: {title}</source>
        <translation>سُلِّم: {title}</translation>
    </message>
    <message>
        <source>It was taken off the list.</source>
        <translation>أُزيل من القائمة.</translation>
    </message>
    <message>
        <source>{done} of {count} handed over</source>
        <translation>سُلِّم {done} من {count}</translation>
    </message>
    <message>
        <source>What is still open goes to whoever comes next. Let the program put it on the list.</source>
        <translation>ما بقي مفتوحًا ينتقل إلى من يأتي بعده. دع البرنامج يضعه في القائمة.</translation>
    </message>
    <message>
        <source>When the term nears its end, what is still open is handed over here.</source>
        <translation>حين تقترب المدّة من نهايتها، يُسلَّم هنا ما بقي مفتوحًا.</translation>
    </message>
    <message>
        <source>Another last day …</source>
        <translation>يوم أخير آخر …</translation>
    </message>
    <message>
        <source>End the term …</source>
        <translation>إنهاء المدّة …</translation>
    </message>
    <message>
        <source>Handover and end of the term</source>
        <translation>التسليم ونهاية المدّة</translation>
    </message>
    <message>
        <source>Propose what is open</source>
        <translation>اقتراح ما بقي مفتوحًا</translation>
    </message>
    <message>
        <source>What else is handed over, then Enter</source>
        <translation>ما يُسلَّم أيضًا ثم Enter</translation>
    </message>
    <message>
        <source>New thing to hand over</source>
        <translation>بند جديد للتسليم</translation>
    </message>
    <message>
        <source>Last day of the term</source>
        <translation>اليوم الأخير من المدّة</translation>
    </message>
    <message>
        <source>Why it ends early (if it does)</source>
        <translation>سبب انتهائها قبل موعدها (إن كان)</translation>
    </message>
    <message>
        <source>End the term</source>
        <translation>إنهاء المدّة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تستمرّ المدّة</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>What is handed over</source>
        <translation>ما يُسلَّم</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>إلى من</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>سُلِّم في</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>HeadCard</name>
    <message>
        <source>Particulars are not on this desk</source>
        <translation>البيانات ليست على هذا المكتب</translation>
    </message>
    <message>
        <source>Consent on record</source>
        <translation>الموافقة مسجَّلة</translation>
    </message>
    <message>
        <source>Guardian’s consent missing</source>
        <translation>تنقص موافقة وليّ الأمر</translation>
    </message>
    <message>
        <source>Own consent missing</source>
        <translation>تنقص موافقته الشخصية</translation>
    </message>
    <message>
        <source>mentor: {name}</source>
        <translation>المرشد: {name}</translation>
    </message>
    <message>
        <source>elected with {votes} of {valid} votes</source>
        <translation>انتُخب بـ {votes} من {valid} صوتًا</translation>
    </message>
    <message>
        <source>ended early: {reason}</source>
        <translation>انتهت قبل موعدها: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>أقلّ من سنة</numerusform>
            <numerusform>عمره سنة واحدة</numerusform>
            <numerusform>عمره سنتان</numerusform>
            <numerusform>العمر %n سنوات</numerusform>
            <numerusform>العمر %n سنة</numerusform>
            <numerusform>العمر %n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>born in {year}</source>
        <translation>مواليد {year}</translation>
    </message>
    <message>
        <source>{done} of {count} objectives and actions done</source>
        <translation>أُنجز {done} من {count} من الأهداف والمهامّ</translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>لا مشاريع</numerusform>
            <numerusform>مشروع واحد</numerusform>
            <numerusform>مشروعان</numerusform>
            <numerusform>%n مشاريع</numerusform>
            <numerusform>%n مشروعًا</numerusform>
            <numerusform>%n مشروع</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>evaluated {score} of 5</source>
        <translation>التقييم {score} من 5</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Term and mentor</source>
        <translation>المدّة والمرشد</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>عملي</translation>
    </message>
    <message>
        <source>Show the page that belongs to this youth mayor: only what is theirs</source>
        <translation>عرض صفحة هذا العمدة الشابّ: ما يخصّه وحده</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>الانتخاب</translation>
    </message>
</context>
<context>
    <name>HeadingWords</name>
    <message>
        <source>Not open yet</source>
        <translation>لم يُفتتح بعد</translation>
    </message>
    <message>
        <source>Break {time}</source>
        <translation>استراحة {time}</translation>
    </message>
    <message>
        <source>In session {time}</source>
        <translation>منعقد {time}</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>not scored</source>
        <translation>بلا تقييم</translation>
    </message>
    <message>
        <source>since then {difference}</source>
        <translation>منذ ذلك الحين {difference}</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Your mentor is {name}. Ask them when you do not know how to go on.</source>
        <translation>مرشدك هو {name}. اسأله حين لا تعرف كيف تتابع.</translation>
    </message>
    <message>
        <source>You have no mentor yet. Ask the council who it will be.</source>
        <translation>ليس لك مرشد بعد. اسأل المجلس من سيكون.</translation>
    </message>
    <message>
        <source>Your term: {days}</source>
        <translation>مدّتك: {days}</translation>
    </message>
    <message>
        <source>Who helps me</source>
        <translation>من يساعدني</translation>
    </message>
</context>
<context>
    <name>InSession</name>
    <message>
        <source>Meeting {number} is in session since {time}.</source>
        <translation>الاجتماع {number} منعقد منذ {time}.</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>متابعة الاجتماع</translation>
    </message>
</context>
<context>
    <name>ItemActionsCard</name>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>إجراء جديد</translation>
    </message>
    <message>
        <source>Add an action (Alt+A)</source>
        <translation>إضافة إجراء (Alt+A)</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Enter the attendance first: a statement is somebody&apos;s.</source>
        <translation>أدخل الحضور أولًا: لكل قول صاحبه.</translation>
    </message>
    <message>
        <source>The statement was removed.</source>
        <translation>حُذف القول.</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>البند {number}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>مقدّم البند</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>الدقائق المقررة</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>تمهيد</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>المناقشات</translation>
    </message>
    <message>
        <source>One paragraph each. “Name: what was said” names the speaker.</source>
        <translation>فقرة لكل قول. «الاسم: ما قيل» يبيّن المتحدّث.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>علني</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>نقل إلى أعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>نقل إلى أسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the item (Ctrl+Shift+Delete)</source>
        <translation>حذف البند (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Add a motion (Alt+M)</source>
        <translation>إضافة اقتراح (Alt+M)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Add an action (Alt+A)</source>
        <translation>إضافة إجراء (Alt+A)</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>إرشاد</translation>
    </message>
    <message>
        <source>Add guidance, an objection or an endorsement by the imam or host</source>
        <translation>إضافة إرشاد أو اعتراض أو تأييد من الإمام أو المضيف</translation>
    </message>
</context>
<context>
    <name>ItemKind</name>
    <message>
        <source>Approval</source>
        <translation>مصادقة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>نقاش</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>إحاطة</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>مراسم</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Choose an item of the agenda; what is said and decided on it is written here.</source>
        <translation>اختر بندًا من جدول الأعمال؛ يُكتب هنا ما يقال ويُقرَّر فيه.</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Remove this item</source>
        <translation>حذف هذا البند</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys in meeting mode</source>
        <translation>مفاتيح وضع الاجتماع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>current item</source>
        <translation>البند الحالي</translation>
    </message>
    <message>
        <source>people</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>open the next item</source>
        <translation>فتح البند التالي</translation>
    </message>
    <message>
        <source>open the item before</source>
        <translation>العودة إلى البند السابق</translation>
    </message>
    <message>
        <source>new item</source>
        <translation>بند جديد</translation>
    </message>
    <message>
        <source>begin or end a break</source>
        <translation>بدء الاستراحة أو إنهاؤها</translation>
    </message>
    <message>
        <source>recusal on the running item</source>
        <translation>التنحي عن البند الجاري</translation>
    </message>
    <message>
        <source>add a guest</source>
        <translation>إضافة ضيف</translation>
    </message>
    <message>
        <source>catch a need</source>
        <translation>تدوين احتياج</translation>
    </message>
    <message>
        <source>pages of the minutes</source>
        <translation>صفحات المحضر</translation>
    </message>
    <message>
        <source>window for the projector</source>
        <translation>نافذة شاشة العرض</translation>
    </message>
    <message>
        <source>end the meeting</source>
        <translation>إنهاء الاجتماع</translation>
    </message>
    <message>
        <source>leave meeting mode; the meeting goes on</source>
        <translation>مغادرة وضع الاجتماع؛ والاجتماع مستمر</translation>
    </message>
    <message>
        <source>take the last step back</source>
        <translation>التراجع عن آخر خطوة</translation>
    </message>
    <message>
        <source>back to the item</source>
        <translation>العودة إلى البند</translation>
    </message>
    <message>
        <source>present; once the roll is called, comes in or goes out</source>
        <translation>حاضر؛ وبعد تسجيل الحضور: دخول أو خروج</translation>
    </message>
    <message>
        <source>present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>معتذر</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>late: comes now</source>
        <translation>متأخر: حضر الآن</translation>
    </message>
    <message>
        <source>goes now</source>
        <translation>مغادرة الآن</translation>
    </message>
    <message>
        <source>correct times, recusal</source>
        <translation>تصحيح الأوقات، التنحي</translation>
    </message>
    <message>
        <source>deal with this item; its time runs</source>
        <translation>بحث هذا البند؛ ويُحسب وقته</translation>
    </message>
    <message>
        <source>look at it while another one runs</source>
        <translation>عرضه بينما يُبحث بند آخر</translation>
    </message>
    <message>
        <source>move it up or down (with the arrows)</source>
        <translation>نقله إلى أعلى أو أسفل (بالأسهم)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In the item</source>
        <translation>في البند</translation>
    </message>
    <message>
        <source>In the list of people; letters find a name</source>
        <translation>في قائمة الحاضرين؛ الحروف تجد الاسم</translation>
    </message>
    <message>
        <source>In the agenda; a number goes to the item</source>
        <translation>في جدول الأعمال؛ الرقم ينتقل إلى البند</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>تصويت</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>guidance, objection</source>
        <translation>توجيه، اعتراض</translation>
    </message>
    <message>
        <source>recusal</source>
        <translation>التنحي</translation>
    </message>
    <message>
        <source>election</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>all that can be added</source>
        <translation>كل ما يمكن إضافته</translation>
    </message>
    <message>
        <source>people and bodies</source>
        <translation>الأشخاص والجهات</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Projects and programmes</source>
        <translation>المشاريع والبرامج</translation>
    </message>
    <message>
        <source>Needs and initiatives</source>
        <translation>الاحتياجات والمبادرات</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Neighbourhood project</source>
        <translation>مشروع الحيّ</translation>
    </message>
    <message>
        <source>Several neighbourhoods</source>
        <translation>عدة أحياء</translation>
    </message>
    <message>
        <source>City programme</source>
        <translation>برنامج المدينة</translation>
    </message>
</context>
<context>
    <name>LadderCard</name>
    <message>
        <source>Climb to: {step}</source>
        <translation>الصعود إلى: {step}</translation>
    </message>
    <message>
        <source>At the top of the ladder</source>
        <translation>أعلى السلّم</translation>
    </message>
    <message>
        <source>One step up</source>
        <translation>درجة إلى الأعلى</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>درجة إلى الوراء</translation>
    </message>
    <message>
        <source>Back to: {step}</source>
        <translation>العودة إلى: {step}</translation>
    </message>
    <message>
        <source>The ladder</source>
        <translation>السلّم</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>منذ متى</translation>
    </message>
    <message>
        <source>Note (back down it is needed)</source>
        <translation>ملاحظة (لازمة عند النزول)</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Which language do you work in?</source>
        <translation>بأيّ لغة تعمل؟</translation>
    </message>
    <message>
        <source>Everything you choose here can be changed later in Settings.</source>
        <translation>كل ما تختاره هنا يمكن تغييره لاحقًا في الإعدادات.</translation>
    </message>
    <message>
        <source>Or look around first, in a desk filled with an invented council.</source>
        <translation>أو تجوّل أولًا في مكتب فيه مجلس متخيَّل.</translation>
    </message>
    <message>
        <source>Open a sample desk</source>
        <translation>افتح مكتبًا نموذجيًا</translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>The modules of the council’s plan were added.</source>
        <translation>أُضيفت وحدات خطّة المجلس.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>أُنجزت في {day}</translation>
    </message>
    <message>
        <source>The module was removed.</source>
        <translation>حُذفت الوحدة.</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>أُنجز {done} من {count}</translation>
    </message>
    <message>
        <source>Learning plan</source>
        <translation>خطّة التعلّم</translation>
    </message>
    <message>
        <source>Take from the council’s plan</source>
        <translation>أخذ من خطّة المجلس</translation>
    </message>
    <message>
        <source>New module, then Enter</source>
        <translation>وحدة جديدة ثم Enter</translation>
    </message>
    <message>
        <source>New module</source>
        <translation>وحدة جديدة</translation>
    </message>
    <message>
        <source>Nothing to learn is written down yet.</source>
        <translation>لم يُكتب بعد شيء للتعلّم.</translation>
    </message>
</context>
<context>
    <name>LearningForm</name>
    <message>
        <source>Module</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>أُنجزت في</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>This day lies before the letter.</source>
        <translation>هذا اليوم يسبق تاريخ الخطاب.</translation>
    </message>
    <message>
        <source>no letter</source>
        <translation>لا خطاب</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>خطاب جديد</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>خطاب وارد</translation>
    </message>
    <message>
        <source>Write what it is about; everything else follows.</source>
        <translation>اكتب موضوعه، ثمّ يأتي الباقي.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودّة</translation>
    </message>
    <message>
        <source>Sent on {day}. What it says does not change any more.</source>
        <translation>صدر في {day}. لا يتغيّر ما فيه بعد الآن.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>In answer to</source>
        <translation>ردّاً على</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>رقمهم</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>تاريخ الصدور</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ الورود</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النصّ</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>مضمونه</translation>
    </message>
    <message>
        <source>What we ask</source>
        <translation>المطلوب منهم</translation>
    </message>
    <message>
        <source>What they ask</source>
        <translation>المطلوب منّا</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>موعد الردّ</translation>
    </message>
    <message>
        <source>Name of the office or body, then Enter</source>
        <translation>اسم الإدارة أو الجهة، ثمّ Enter</translation>
    </message>
    <message>
        <source>Goes out on</source>
        <translation>يصدر في</translation>
    </message>
    <message>
        <source>Another body</source>
        <translation>جهة أخرى</translation>
    </message>
    <message>
        <source>Enter as sent</source>
        <translation>تسجيل الصدور</translation>
    </message>
    <message>
        <source>Take back to write on</source>
        <translation>استرداد للتعديل</translation>
    </message>
</context>
<context>
    <name>LetterDeeds</name>
    <message>
        <source>Entered as sent under number {number}.</source>
        <translation>سُجّل صدوره برقم {number}.</translation>
    </message>
    <message>
        <source>The letter is a draft again.</source>
        <translation>عاد الخطاب مسودّة.</translation>
    </message>
    <message>
        <source>Removed: {subject}</source>
        <translation>حُذف: {subject}</translation>
    </message>
</context>
<context>
    <name>LetterKind</name>
    <message>
        <source>Request</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>محضر</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>خطاب</translation>
    </message>
</context>
<context>
    <name>LetterOutcome</name>
    <message>
        <source>Received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>قُبل</translation>
    </message>
    <message>
        <source>Returned with remarks</source>
        <translation>أُعيد بملاحظات</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>مُوّل</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>رُفض</translation>
    </message>
</context>
<context>
    <name>LetterOutput</name>
    <message>
        <source>Packet …</source>
        <translation>حزمة …</translation>
    </message>
    <message>
        <source>Packet for a stick (Ctrl+U)</source>
        <translation>حزمة لذاكرة USB (Ctrl+U)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Print the letter …</source>
        <translation>طباعة الخطاب …</translation>
    </message>
    <message>
        <source>Save the letter as PDF …</source>
        <translation>حفظ الخطاب بصيغة PDF …</translation>
    </message>
    <message>
        <source>Packet for a stick, or check one …</source>
        <translation>حزمة لذاكرة USB أو فحص حزمة …</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>خطاب وارد</translation>
    </message>
</context>
<context>
    <name>LetterRows</name>
    <message>
        <source>No letter fits what you typed.</source>
        <translation>لا خطاب يوافق ما كتبت.</translation>
    </message>
    <message>
        <source>No letter was sent yet.</source>
        <translation>لم يصدر خطاب بعد.</translation>
    </message>
    <message>
        <source>No letter has come in yet.</source>
        <translation>لم يرد خطاب بعد.</translation>
    </message>
    <message>
        <source>Nothing waits: everything went out, and no answer is due.</source>
        <translation>لا شيء ينتظر: صدر كلّ شيء، ولا ردّ حلّ موعده.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخّرة</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>موعدها خلال أسبوع</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودّات</translation>
    </message>
    <message>
        <source>An answer is awaited</source>
        <translation>بانتظار الردّ</translation>
    </message>
    <message>
        <source>Sealed and not sent</source>
        <translation>مختومة ولم تُرسل</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم يُرسل</translation>
    </message>
</context>
<context>
    <name>LetterWording</name>
    <message>
        <source>draft</source>
        <translation>مسودّة</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>صدر</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>متأخّر</numerusform>
            <numerusform>متأخّر يوماً</numerusform>
            <numerusform>متأخّر يومين</numerusform>
            <numerusform>متأخّر %n أيّام</numerusform>
            <numerusform>متأخّر %n يوماً</numerusform>
            <numerusform>متأخّر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>الموعد اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>الموعد اليوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيّام</numerusform>
            <numerusform>بقي %n يوماً</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>لا ردّ بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n days without an answer</source>
        <translation>
            <numerusform>لا ردّ بعد</numerusform>
            <numerusform>يوم بلا ردّ</numerusform>
            <numerusform>يومان بلا ردّ</numerusform>
            <numerusform>%n أيّام بلا ردّ</numerusform>
            <numerusform>%n يوماً بلا ردّ</numerusform>
            <numerusform>%n يوم بلا ردّ</numerusform>
        </translation>
    </message>
    <message>
        <source>They wait for our answer</source>
        <translation>ينتظرون ردّنا</translation>
    </message>
    <message>
        <source>Minutes of meeting {number}</source>
        <translation>محضر الاجتماع {number}</translation>
    </message>
</context>
<context>
    <name>LetterheadCard</name>
    <message>
        <source>Letterhead</source>
        <translation>ترويسة</translation>
    </message>
    <message>
        <source>Letterhead, one line below the other</source>
        <translation>أسطر الترويسة، الواحد تحت الآخر</translation>
    </message>
    <message>
        <source>Without any, the names of the municipality and the council stand there.</source>
        <translation>إن لم تكتب شيئاً وُضع هناك اسم البلدية واسم المجلس.</translation>
    </message>
    <message>
        <source>Invocation above it</source>
        <translation>العبارة الافتتاحية فوقها</translation>
    </message>
    <message>
        <source>Choose an emblem …</source>
        <translation>اختيار شعار …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>What the emblem shows</source>
        <translation>ما يظهر في الشعار</translation>
    </message>
    <message>
        <source>Read out to those who do not see it.</source>
        <translation>يُقرأ لمن لا يراه.</translation>
    </message>
    <message>
        <source>Height in mm</source>
        <translation>الارتفاع بالمليمتر</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>الشعار</translation>
    </message>
</context>
<context>
    <name>LifeCard</name>
    <message>
        <source>Approved on {day} by a motion of meeting {number}.</source>
        <translation>اعتُمد في {day} باقتراح في الاجتماع {number}.</translation>
    </message>
    <message>
        <source>Approved on {day}.</source>
        <translation>اعتُمد في {day}.</translation>
    </message>
    <message>
        <source>,</source>
        <translation>،</translation>
    </message>
    <message>
        <source>From the draft to the seal</source>
        <translation>من المسودّة إلى الختم</translation>
    </message>
</context>
<context>
    <name>LocaleForm</name>
    <message>
        <source>Today: {day}</source>
        <translation>اليوم: {day}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Council Desk</source>
        <translation>مكتب المجلس</translation>
    </message>
    <message>
        <source>The desk itself is saved. The program closes now.</source>
        <translation>المكتب نفسه محفوظ. يُغلق البرنامج الآن.</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>No comparison</source>
        <translation>بلا مقارنة</translation>
    </message>
    <message>
        <source>The two have no scored cell in common.</source>
        <translation>لا خانة مقيَّمة مشتركة بين الاثنين.</translation>
    </message>
    <message>
        <source>▲ better in {better}, ▼ worse in {worse}, = as before in {same} of {all} cells</source>
        <translation>▲ أفضل في {better}، ▼ أسوأ في {worse}، = كما كان في {same} من {all} خانة</translation>
    </message>
    <message>
        <source>Note on {field}, {dimension}</source>
        <translation>ملاحظة على {field}، {dimension}</translation>
    </message>
    <message>
        <source>Give a score first</source>
        <translation>أعطِ تقييمًا أولًا</translation>
    </message>
    <message>
        <source>How the neighbourhood stands</source>
        <translation>حال الحيّ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>People asked</source>
        <translation>عدد المستطلَعين</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>مقارنة مع</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell, {low} to {high} set the score ({low}: weak, {high}: strong), Delete takes it out, Enter goes to the note.</source>
        <translation>مفاتيح الأسهم تنقل بين الخانات، و{low} إلى {high} تضع التقييم ({low}: ضعيف، {high}: قوي)، وDelete يزيله، وEnter ينتقل إلى الملاحظة.</translation>
    </message>
    <message>
        <source>Scores of eight fields in four dimensions</source>
        <translation>تقييم ثمانية مجالات في أربعة أبعاد</translation>
    </message>
</context>
<context>
    <name>MeetingDocument</name>
    <message>
        <source>These minutes are sealed and stay as they are. Corrections are entries of their own, at the end.</source>
        <translation>هذا المحضر مختوم ويبقى كما هو. والتصحيحات تُقيَّد على حدة في آخره.</translation>
    </message>
    <message>
        <source>These minutes are approved. To change them, reopen them at the end of this page.</source>
        <translation>هذا المحضر معتمد. لتغييره أعد فتحه في آخر هذه الصفحة.</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>{number} · {title}</source>
        <translation>{number} · {title}</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Draft to seal</source>
        <translation>حتى الختم</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>بند جديد</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>حُذف: {title}</translation>
    </message>
    <message>
        <source>The motion was removed.</source>
        <translation>حُذف الاقتراح.</translation>
    </message>
</context>
<context>
    <name>MeetingKind</name>
    <message>
        <source>Ordinary</source>
        <translation>اعتيادي</translation>
    </message>
    <message>
        <source>Extraordinary</source>
        <translation>استثنائي</translation>
    </message>
    <message>
        <source>Inaugural</source>
        <translation>تأسيسي</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Public hearing</source>
        <translation>جلسة استماع</translation>
    </message>
</context>
<context>
    <name>MeetingListPage</name>
    <message>
        <source>Meeting {number} · {day}</source>
        <translation>الاجتماع {number} · {day}</translation>
    </message>
    <message>
        <source>{present} present, quorum {needed}</source>
        <translation>الحضور {present}، النصاب {needed}</translation>
    </message>
    <message>
        <source>Search by number, date, place …</source>
        <translation>ابحث بالرقم أو التاريخ أو المكان …</translation>
    </message>
    <message>
        <source>Search meetings</source>
        <translation>البحث في الاجتماعات</translation>
    </message>
    <message>
        <source>Meetings by year</source>
        <translation>الاجتماعات حسب السنة</translation>
    </message>
    <message>
        <source>No meeting fits what you typed.</source>
        <translation>لا اجتماع يوافق ما كتبت.</translation>
    </message>
    <message>
        <source>The meetings of the council</source>
        <translation>اجتماعات المجلس</translation>
    </message>
    <message>
        <source>Each meeting is one document: who came, what was said, what was decided, and who does what. Its minutes are made from it as a PDF.</source>
        <translation>كل اجتماع وثيقة واحدة: من حضر، وما قيل، وما تقرّر، ومن يفعل ماذا. ومنها يُصنع المحضر بصيغة PDF.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>اجتماع جديد</translation>
    </message>
</context>
<context>
    <name>MeetingState</name>
    <message>
        <source>Draft</source>
        <translation>مسودّة</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدول</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>وُجِّهت الدعوات</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>منعقد الآن</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>انعقد</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>لم يكتمل النصاب</translation>
    </message>
</context>
<context>
    <name>MeetingsScreen</name>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Meeting {number} · {day}</source>
        <translation>الاجتماع {number} · {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps before approval</source>
        <translation>
            <numerusform>لا نقص قبل الاعتماد</numerusform>
            <numerusform>نقص واحد قبل الاعتماد</numerusform>
            <numerusform>نقصان قبل الاعتماد</numerusform>
            <numerusform>%n نواقص قبل الاعتماد</numerusform>
            <numerusform>%n نقصًا قبل الاعتماد</numerusform>
            <numerusform>%n نقص قبل الاعتماد</numerusform>
        </translation>
    </message>
    <message>
        <source>internal</source>
        <translation>داخلية</translation>
    </message>
    <message>
        <source>for the municipality</source>
        <translation>للبلدية</translation>
    </message>
    <message>
        <source>public</source>
        <translation>عامة</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>كل الاجتماعات</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>اجتماع جديد</translation>
    </message>
    <message>
        <source>Removed: meeting {number}</source>
        <translation>حُذف الاجتماع {number}</translation>
    </message>
</context>
<context>
    <name>MembershipRow</name>
    <message>
        <source>It ends before it begins. Correct one of the two days.</source>
        <translation>تنتهي قبل أن تبدأ. صحّح أحد التاريخين.</translation>
    </message>
    <message>
        <source>in office</source>
        <translation>في المنصب</translation>
    </message>
    <message>
        <source>former</source>
        <translation>سابق</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>قادمة</translation>
    </message>
    <message>
        <source>In</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Title in documents</source>
        <translation>الصفة في الوثائق</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>يمثّل</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>مجال العمل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من تاريخ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى تاريخ</translation>
    </message>
    <message>
        <source>Has a vote</source>
        <translation>له حق التصويت</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>إنهاء اليوم</translation>
    </message>
    <message>
        <source>Remove this membership</source>
        <translation>حذف هذه العضوية</translation>
    </message>
</context>
<context>
    <name>MembershipsCard</name>
    <message>
        <source>The membership was removed.</source>
        <translation>حُذفت العضوية.</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>العضويات</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>عضوية</translation>
    </message>
    <message>
        <source>Add a membership of this council</source>
        <translation>إضافة عضوية في هذا المجلس</translation>
    </message>
    <message>
        <source>No membership: a guest or somebody who helps.</source>
        <translation>بلا عضوية: ضيف أو معاون.</translation>
    </message>
</context>
<context>
    <name>Middle</name>
    <message>
        <source>Pages of the minutes</source>
        <translation>صفحات المحضر</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>داخلية</translation>
    </message>
    <message>
        <source>for the municipality</source>
        <translation>للبلدية</translation>
    </message>
    <message>
        <source>public</source>
        <translation>عامة</translation>
    </message>
</context>
<context>
    <name>MilestoneRow</name>
    <message>
        <source>Done: {title}</source>
        <translation>أُنجز: {title}</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>محطة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجزت</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>تاريخ الإنجاز</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>How much of the whole this step is, compared with the others</source>
        <translation>نصيب هذه الخطوة من العمل كلّه مقارنةً بغيرها</translation>
    </message>
    <message>
        <source>Remove this milestone</source>
        <translation>حذف هذه المحطة</translation>
    </message>
</context>
<context>
    <name>MilestonesCard</name>
    <message>
        <source>Milestone {number}</source>
        <translation>المحطة {number}</translation>
    </message>
    <message>
        <source>The milestone was removed.</source>
        <translation>حُذفت المحطة.</translation>
    </message>
    <message>
        <source>{percent} done by weight: {done} of {count} milestones</source>
        <translation>أُنجز {percent} بحسب الوزن: {done} من {count} محطات</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>محطة</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>إضافة محطة</translation>
    </message>
    <message>
        <source>Milestones say what comes when, and how far the project has come.</source>
        <translation>تبيّن المحطات ما يأتي ومتى، وإلى أين وصل المشروع.</translation>
    </message>
</context>
<context>
    <name>MinutesOutput</name>
    <message>
        <source>Invitation</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>كشف الحضور</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print the minutes (Ctrl+P)</source>
        <translation>طباعة المحضر (Ctrl+P)</translation>
    </message>
    <message>
        <source>More about the minutes</source>
        <translation>المزيد عن المحضر</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>حفظ بصيغة PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>طباعة …</translation>
    </message>
    <message>
        <source>Print room …</source>
        <translation>غرفة الطباعة …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Sign digitally …</source>
        <translation>توقيع رقمي …</translation>
    </message>
    <message>
        <source>Book of minutes of a year …</source>
        <translation>مجموعة محاضر سنة …</translation>
    </message>
    <message>
        <source>Report on a period …</source>
        <translation>تقرير عن مدّة …</translation>
    </message>
    <message>
        <source>Remove this meeting</source>
        <translation>حذف هذا الاجتماع</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>Write the letter</source>
        <translation>كتابة الخطاب</translation>
    </message>
    <message>
        <source>Packet for a stick …</source>
        <translation>حزمة لذاكرة USB …</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>فتح الاجتماع</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>The minutes of {day} are sealed, and no letter has taken them to the municipality yet.</source>
        <translation>خُتم محضر {day} ولم يحمله خطاب إلى البلدية بعد.</translation>
    </message>
</context>
<context>
    <name>MinutesState</name>
    <message>
        <source>Draft</source>
        <translation>مسودّة</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمد</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقَّع</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مختوم</translation>
    </message>
</context>
<context>
    <name>ModuleForm</name>
    <message>
        <source>Module</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>عمّ تدور</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>MoneyCard</name>
    <message>
        <source>This is no amount in this currency.</source>
        <translation>هذا ليس مبلغًا بهذه العملة.</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>المتبقّي {left}</translation>
    </message>
    <message>
        <source>{over} over the budget</source>
        <translation>تجاوز الميزانية بمقدار {over}</translation>
    </message>
    <message>
        <source>{missing} without a source</source>
        <translation>{missing} بلا مصدر</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>{day}, today</source>
        <translation>{day}، اليوم</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>MotionCard</name>
    <message>
        <source>Write down why.</source>
        <translation>اكتب السبب.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>بلا نتيجة</translation>
    </message>
    <message>
        <source>Take: {result}</source>
        <translation>اعتماد: {result}</translation>
    </message>
    <message>
        <source>{votes} of {of} needed.</source>
        <translation>المطلوب {votes} من {of}.</translation>
    </message>
    <message>
        <source>The votes carry the motion.</source>
        <translation>الأصوات كافية لإقراره.</translation>
    </message>
    <message>
        <source>The votes do not carry the motion.</source>
        <translation>الأصوات لا تكفي.</translation>
    </message>
    <message>
        <source>A tie: the motion is rejected.</source>
        <translation>تعادل الأصوات: يُرفض الاقتراح.</translation>
    </message>
    <message>
        <source>A tie, settled by the chair&apos;s casting vote.</source>
        <translation>تعادل حسمه صوت الرئيس.</translation>
    </message>
    <message>
        <source>A tie: the chair&apos;s casting vote decides.</source>
        <translation>تعادل الأصوات: يحسم صوت الرئيس.</translation>
    </message>
    <message>
        <source>A tie: there is a second round.</source>
        <translation>تعادل الأصوات: جولة ثانية.</translation>
    </message>
    <message>
        <source>A tie: lot decides. Enter the result.</source>
        <translation>تعادل الأصوات: تحسم القرعة. أدخل النتيجة.</translation>
    </message>
    <message>
        <source>Text of the motion</source>
        <translation>نص الاقتراح</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>الأغلبية</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>مقدّم الاقتراح</translation>
    </message>
    <message>
        <source>Seconded by</source>
        <translation>المثنّي</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Overseen by</source>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>What the council is to decide</source>
        <translation>ما على المجلس أن يقرّره</translation>
    </message>
    <message>
        <source>Remove the motion</source>
        <translation>حذف الاقتراح</translation>
    </message>
    <message>
        <source>This result differs from what the votes give. Why?</source>
        <translation>هذه النتيجة تخالف الأصوات. لماذا؟</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>MotionResult</name>
    <message>
        <source>Adopted</source>
        <translation>أُقِرّ</translation>
    </message>
    <message>
        <source>Adopted with changes</source>
        <translation>أُقِرّ معدّلًا</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>أُجِّل</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحب</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>أُخذ العلم به</translation>
    </message>
</context>
<context>
    <name>MunicipalityScreen</name>
    <message>
        <source>Municipality</source>
        <translation>البلدية</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>لا خطابات</numerusform>
            <numerusform>خطاب واحد</numerusform>
            <numerusform>خطابان</numerusform>
            <numerusform>%n خطابات</numerusform>
            <numerusform>%n خطاباً</numerusform>
            <numerusform>%n خطاب</numerusform>
        </translation>
    </message>
    <message>
        <source>Search by number, subject, body …</source>
        <translation>بحث بالرقم أو الموضوع أو الجهة …</translation>
    </message>
    <message>
        <source>Search letters</source>
        <translation>البحث في الخطابات</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الخطابات</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Letters to and from the municipality</source>
        <translation>المراسلات مع البلدية</translation>
    </message>
    <message>
        <source>What was sent and by when an answer is due, what came in, and sealed minutes that were not sent yet. A packet for a stick takes all of it to the municipality.</source>
        <translation>ما صدر وموعد ردّه، وما ورد، والمحاضر المختومة التي لم تُرسل بعد. وحزمة على ذاكرة USB تحمل كلّ ذلك إلى البلدية.</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>خطاب جديد</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>خطاب وارد</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Is this somebody who is here already? {name}</source>
        <translation>أليس هذا شخصًا مسجّلًا من قبل؟ {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>فتح {name}</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>دون ١٨</translation>
    </message>
    <message>
        <source>consent missing</source>
        <translation>بلا موافقة</translation>
    </message>
    <message>
        <source>Name as it stands in documents</source>
        <translation>الاسم كما يرد في الوثائق</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>اسم الأب</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Name beside the signature</source>
        <translation>الاسم بجانب التوقيع</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>سنة الميلاد</translation>
    </message>
    <message>
        <source>Of minors only the year is kept.</source>
        <translation>للقاصرين تُحفظ السنة فقط.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Youth mayors</source>
        <translation>العُمَد الشباب</translation>
    </message>
    <message>
        <source>Needs &amp; initiatives</source>
        <translation>الاحتياجات والمبادرات</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>البلدية</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>NeedsScreen</name>
    <message>
        <source>Needs and initiatives</source>
        <translation>الاحتياجات والمبادرات</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} من {count}</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>المبادرات</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>What residents ask for, and what they begin themselves</source>
        <translation>ما يطلبه الأهالي وما يبادرون إليه بأنفسهم</translation>
    </message>
    <message>
        <source>A need is caught in ten seconds from anywhere with Ctrl+Shift+N: what was said, by which voice, about which field. From here it goes onto an agenda, to a decision and into a project.</source>
        <translation>يُدوَّن الاحتياج من أي مكان في عشر ثوانٍ بـ Ctrl+Shift+N: ماذا قيل، وبأي صوت، وعن أي مجال. ومن هنا يمضي إلى جدول الأعمال فالقرار فالمشروع.</translation>
    </message>
    <message>
        <source>Catch the first need</source>
        <translation>تدوين أول احتياج</translation>
    </message>
    <message>
        <source>Write down the first initiative</source>
        <translation>تسجيل المبادرة الأولى</translation>
    </message>
    <message>
        <source>From a spreadsheet …</source>
        <translation>من جدول …</translation>
    </message>
    <message>
        <source>To the diagnosis</source>
        <translation>إلى التشخيص</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>احتياج جديد</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>مبادرة جديدة</translation>
    </message>
    <message>
        <source>New diagnosis</source>
        <translation>تشخيص جديد</translation>
    </message>
</context>
<context>
    <name>NewItemLine</name>
    <message>
        <source>New item</source>
        <translation>بند جديد</translation>
    </message>
    <message>
        <source>Title, then Enter</source>
        <translation>العنوان ثم Enter</translation>
    </message>
</context>
<context>
    <name>NewMeetingCard</name>
    <message>
        <source>Enter the day of the meeting.</source>
        <translation>أدخل يوم الاجتماع.</translation>
    </message>
    <message>
        <source>Enter the time of the meeting.</source>
        <translation>أدخل وقت الاجتماع.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>اجتماع جديد</translation>
    </message>
    <message>
        <source>Earlier meetings left this open. What is ticked comes onto the new agenda; the number keys tick it.</source>
        <translation>هذا ما تركته الاجتماعات السابقة. المؤشَّر يدخل جدول الأعمال الجديد، ومفاتيح الأرقام تؤشّر.</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} د</translation>
    </message>
    <message>
        <source>From 1 to 1440.</source>
        <translation>من ١ إلى ١٤٤٠.</translation>
    </message>
    <message>
        <source>Earlier meetings left nothing open.</source>
        <translation>لم تترك الاجتماعات السابقة شيئًا.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Standing items</source>
        <translation>البنود الثابتة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Minutes available</source>
        <translation>الوقت (دقيقة)</translation>
    </message>
    <message>
        <source>Prepare the meeting</source>
        <translation>تحضير الاجتماع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Plan the year …</source>
        <translation>خطة السنة …</translation>
    </message>
    <message>
        <source>no template</source>
        <translation>بلا نموذج</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>meeting {number}</source>
        <translation>الاجتماع {number}</translation>
    </message>
</context>
<context>
    <name>NewProjectCard</name>
    <message>
        <source>Without a template</source>
        <translation>بلا قالب</translation>
    </message>
    <message numerus="yes">
        <source>%n milestones</source>
        <translation>
            <numerusform>%n محطة</numerusform>
            <numerusform>محطة واحدة</numerusform>
            <numerusform>محطتان</numerusform>
            <numerusform>%n محطات</numerusform>
            <numerusform>%n محطة</numerusform>
            <numerusform>%n محطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the project a title.</source>
        <translation>اكتب عنوانًا للمشروع.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>ابدأ من</translation>
    </message>
    <message>
        <source>Its days count from</source>
        <translation>تُحسب أيامه من</translation>
    </message>
    <message>
        <source>Begin the project</source>
        <translation>بدء المشروع</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك الأمر</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>حذف هذا القالب</translation>
    </message>
</context>
<context>
    <name>NewTermCard</name>
    <message>
        <source>Say who it is: type the name and press Enter.</source>
        <translation>حدّد الشخص: اكتب الاسم واضغط Enter.</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>مدّة جديدة</translation>
    </message>
    <message>
        <source>A term lasts a year unless you set another last day. The person becomes a member with this role.</source>
        <translation>مدّة الخدمة سنة ما لم تحدّد يومًا أخيرًا غيره. ويصير الشخص عضوًا بهذه الصفة.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Title in documents</source>
        <translation>الصفة في الوثائق</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>مجال العمل</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>المرشد</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأوّل</translation>
    </message>
    <message>
        <source>Begin the term</source>
        <translation>بدء المدّة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next meeting</source>
        <translation>الاجتماع القادم</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>لا اجتماع مخطط له</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>تخطيط اجتماع</translation>
    </message>
    <message>
        <source>In session now</source>
        <translation>منعقد الآن</translation>
    </message>
    <message>
        <source>Meeting {number} · {day}, {time}</source>
        <translation>الاجتماع {number} · {day}، الساعة {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n items on the agenda</source>
        <translation>
            <numerusform>لا بنود في جدول الأعمال</numerusform>
            <numerusform>بند واحد في جدول الأعمال</numerusform>
            <numerusform>بندان في جدول الأعمال</numerusform>
            <numerusform>%n بنود في جدول الأعمال</numerusform>
            <numerusform>%n بندًا في جدول الأعمال</numerusform>
            <numerusform>%n بند في جدول الأعمال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought over from before</source>
        <translation>
            <numerusform>%n مرحّل من قبل</numerusform>
            <numerusform>واحد مرحّل من قبل</numerusform>
            <numerusform>اثنان مرحّلان من قبل</numerusform>
            <numerusform>%n مرحّلة من قبل</numerusform>
            <numerusform>%n مرحّلًا من قبل</numerusform>
            <numerusform>%n مرحّل من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>متابعة الاجتماع</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>بدء الاجتماع</translation>
    </message>
    <message>
        <source>Print the invitation</source>
        <translation>طباعة الدعوة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>{kind}: came to {present} of {meetings} ({percent}%), excused {excused}, absent {absent}</source>
        <translation>{kind}: حضر {present} من {meetings} ({percent}٪)، معتذر {excused}، غائب {absent}</translation>
    </message>
    <message>
        <source>No meeting during their membership yet.</source>
        <translation>لم يُعقد اجتماع أثناء عضويته بعد.</translation>
    </message>
    <message>
        <source>Attendance and notes</source>
        <translation>الحضور والملاحظات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>For the council only; no letter prints it</source>
        <translation>للمجلس فقط، ولا يُطبع في الخطاب</translation>
    </message>
    <message>
        <source>Remove this letter</source>
        <translation>حذف هذا الخطاب</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>حذف هذا الشخص</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>لا تُطبع</translation>
    </message>
    <message>
        <source>Private note, not printed</source>
        <translation>ملاحظة خاصة لا تُطبع</translation>
    </message>
    <message>
        <source>For yourself; no document shows it.</source>
        <translation>لك وحدك؛ لا تظهر في أي وثيقة.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Break since {time}, for {length}. All other times stand still.</source>
        <translation>استراحة منذ {time}، مضى منها {length}. سائر الأوقات متوقفة.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Below the quorum: {present} of {of} present, {needed} needed. You decide whether to go on.</source>
        <translation>دون النصاب: حضر {present} من {of}، والمطلوب {needed}. القرار بالمتابعة لكم.</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>إغلاق الاجتماع</translation>
    </message>
    <message>
        <source>You see item {shown}; no item runs.</source>
        <translation>تعرض البند {shown}؛ ولا بند قيد البحث.</translation>
    </message>
    <message>
        <source>Deal with this item</source>
        <translation>بحث هذا البند</translation>
    </message>
    <message>
        <source>You see item {shown} while item {running} runs.</source>
        <translation>تعرض البند {shown} بينما يُبحث البند {running}.</translation>
    </message>
    <message>
        <source>Back to the running item</source>
        <translation>العودة إلى البند الجاري</translation>
    </message>
</context>
<context>
    <name>Nucleus</name>
    <message>
        <source>An idea</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>A problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>A kind of creativity</source>
        <translation>لون من الإبداع</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>مكان</translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message>
        <source>Empty: as is customary.</source>
        <translation>فارغ: كما هو متعارف عليه.</translation>
    </message>
    <message>
        <source>For example: {number}</source>
        <translation>مثلاً: {number}</translation>
    </message>
    <message>
        <source>Numbers and days</source>
        <translation>الأرقام والتواريخ</translation>
    </message>
    <message>
        <source>Numbers of meetings</source>
        <translation>أرقام الاجتماعات</translation>
    </message>
    <message>
        <source>Numbers of decisions</source>
        <translation>أرقام القرارات</translation>
    </message>
    <message>
        <source>Numbers of letters</source>
        <translation>أرقام الخطابات</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Second calendar</source>
        <translation>التقويم الثاني</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>As is customary</source>
        <translation>كما هو متعارف عليه</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>ObjectiveForm</name>
    <message>
        <source>What is to be reached</source>
        <translation>ما المراد تحقيقه</translation>
    </message>
    <message>
        <source>What concerns people</source>
        <translation>ما يهمّ الناس</translation>
    </message>
    <message>
        <source>How one will see it</source>
        <translation>كيف يُعرَف (المؤشّر)</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>كم المقدار</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>تحقّق في</translation>
    </message>
</context>
<context>
    <name>ObjectivesCard</name>
    <message>
        <source>measured by: {indicator}</source>
        <translation>المؤشّر: {indicator}</translation>
    </message>
    <message>
        <source>reached on {day}</source>
        <translation>تحقّق في {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>قبل {day}</translation>
    </message>
    <message>
        <source>Reached: {title}</source>
        <translation>تحقّق: {title}</translation>
    </message>
    <message>
        <source>The objective was removed.</source>
        <translation>حُذف الهدف.</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} من {count}</translation>
    </message>
    <message>
        <source>Objectives of the term</source>
        <translation>أهداف المدّة</translation>
    </message>
    <message>
        <source>New objective, then Enter</source>
        <translation>هدف جديد ثم Enter</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>هدف جديد</translation>
    </message>
    <message>
        <source>No objectives yet. Write down what is to be different when the term is over.</source>
        <translation>لا أهداف بعد. اكتب ما الذي سيتغيّر حين تنتهي المدّة.</translation>
    </message>
</context>
<context>
    <name>OpeningCard</name>
    <message>
        <source>Words and signatures</source>
        <translation>العبارات والتوقيعات</translation>
    </message>
    <message>
        <source>Opening formula</source>
        <translation>صيغة الافتتاح</translation>
    </message>
    <message>
        <source>In braces stands what is filled in: {places}.</source>
        <translation>ما يُملأ يوضع بين قوسين معقوفين: {places}.</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>من يوقّع</translation>
    </message>
    <message>
        <source>Copies go to, one line each</source>
        <translation>نسخة إلى، سطر لكل جهة</translation>
    </message>
    <message>
        <source>Used where the minutes themselves name nobody.</source>
        <translation>يُستعمل حين لا يذكر المحضر نفسه أحداً.</translation>
    </message>
    <message>
        <source>At the foot of every page</source>
        <translation>في أسفل كل صفحة</translation>
    </message>
    <message>
        <source>As is customary</source>
        <translation>كما هو متعارف عليه</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>The quorum is reached: {present} of {of} present, {needed} needed.</source>
        <translation>اكتمل النصاب: حضر {present} من {of}، والمطلوب {needed}.</translation>
    </message>
    <message>
        <source>No quorum yet: {present} of {of} present, {needed} needed.</source>
        <translation>لم يكتمل النصاب بعد: حضر {present} من {of}، والمطلوب {needed}.</translation>
    </message>
    <message>
        <source>Planned for {time}. Call the names; each key goes on to the next person.</source>
        <translation>الموعد {time}. نادِ الأسماء؛ كل مفتاح ينتقل إلى الشخص التالي.</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>تسجيل الحضور</translation>
    </message>
    <message>
        <source>present (the space bar does the same)</source>
        <translation>حاضر (ومفتاح المسافة كذلك)</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>معتذر</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>comes later; once the meeting is open, comes now</source>
        <translation>يحضر لاحقًا؛ وبعد الافتتاح: حضر الآن</translation>
    </message>
    <message>
        <source>Letters find a name. Enter opens a person: times, recusal. Whoever is not called stays absent.</source>
        <translation>الحروف تجد الاسم. يفتح Enter الشخص: الأوقات والتنحي. ومن لم يُنادَ يبقى غائبًا.</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>وقت الافتتاح</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>افتتاح الاجتماع</translation>
    </message>
    <message>
        <source>All others are present</source>
        <translation>الباقون كلهم حاضرون</translation>
    </message>
    <message>
        <source>No quorum: close the meeting</source>
        <translation>إغلاق الاجتماع لعدم اكتمال النصاب</translation>
    </message>
</context>
<context>
    <name>OrganizationClass</name>
    <message>
        <source>Municipality</source>
        <translation>البلدية</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>إدارة</translation>
    </message>
    <message>
        <source>Neighbourhood council</source>
        <translation>مجلس الحيّ</translation>
    </message>
    <message>
        <source>Women&apos;s council</source>
        <translation>مجلس السيدات</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>مجموعة عمل</translation>
    </message>
    <message>
        <source>Specialised team</source>
        <translation>فريق تخصّصي</translation>
    </message>
    <message>
        <source>Mosque</source>
        <translation>مسجد</translation>
    </message>
    <message>
        <source>Community centre</source>
        <translation>مركز مجتمعي</translation>
    </message>
    <message>
        <source>Non-profit organisation</source>
        <translation>منظمة غير ربحية</translation>
    </message>
    <message>
        <source>Informal community</source>
        <translation>مجتمع محلّي غير رسمي</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>شركة</translation>
    </message>
    <message>
        <source>School</source>
        <translation>مدرسة</translation>
    </message>
</context>
<context>
    <name>OverviewScreen</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>ما ينتظر</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>اجتماع جديد</translation>
    </message>
    <message>
        <source>The council at a glance</source>
        <translation>المجلس في لمحة</translation>
    </message>
    <message>
        <source>Here stands what comes next and what waits for you: the next meeting, late and due actions, letters without an answer, minutes to approve, reports of youth mayors. Begin with a meeting.</source>
        <translation>هنا ما هو قادم وما ينتظركم: الاجتماع القادم، والمهام المتأخرة والمستحقة، والرسائل بلا جواب، والمحاضر المنتظرة للاعتماد، وتقارير العُمَد الشباب. ابدؤوا باجتماع.</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>أُنجز: {title}</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوة</translation>
    </message>
</context>
<context>
    <name>OwnConsentCard</name>
    <message>
        <source>Own consent</source>
        <translation>موافقته الشخصية</translation>
    </message>
    <message>
        <source>They have come of age: the guardian’s consent no longer covers their service. Ask them again.</source>
        <translation>بلغ سنّ الرشد: لم تعد موافقة وليّ الأمر تكفي لخدمته. اسأله هو.</translation>
    </message>
    <message>
        <source>They consented today</source>
        <translation>وافق اليوم</translation>
    </message>
    <message>
        <source>They consent to the publication of the name too</source>
        <translation>يوافق على نشر الاسم أيضاً</translation>
    </message>
    <message>
        <source>Forms to be signed by themselves, one purpose a sheet:</source>
        <translation>نماذج يوقّعها الشخص نفسه، لكلّ غرض ورقة:</translation>
    </message>
</context>
<context>
    <name>OwnHoursCard</name>
    <message>
        <source>Say what you did.</source>
        <translation>اكتب ما الذي فعلته.</translation>
    </message>
    <message>
        <source>How many hours?</source>
        <translation>كم ساعة؟</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{hours} hours in all</source>
        <translation>المجموع {hours} ساعة</translation>
    </message>
    <message>
        <source>My hours</source>
        <translation>ساعاتي</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>ما فعلتُه</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>سجّل</translation>
    </message>
</context>
<context>
    <name>OwnLearningCard</name>
    <message>
        <source>What I learn</source>
        <translation>ما أتعلّمه</translation>
    </message>
    <message>
        <source>Your learning plan is still empty.</source>
        <translation>خطّة تعلّمك ما زالت فارغة.</translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>Reached. Well done!</source>
        <translation>تحقّق الهدف. أحسنت!</translation>
    </message>
    <message>
        <source>Done. Well done!</source>
        <translation>أُنجز. أحسنت!</translation>
    </message>
    <message>
        <source>This page belongs to {name}. It shows only what is theirs.</source>
        <translation>هذه صفحة {name}، ولا تعرض إلّا ما يخصّه.</translation>
    </message>
    <message>
        <source>Back to all youth mayors</source>
        <translation>العودة إلى جميع العُمَد الشباب</translation>
    </message>
</context>
<context>
    <name>OwnProjectsCard</name>
    <message>
        <source>My projects</source>
        <translation>مشاريعي</translation>
    </message>
    <message>
        <source>You have no project yet. Ask your mentor which one could be yours.</source>
        <translation>ليس لك مشروع بعد. اسأل مرشدك أيّها يمكن أن يكون لك.</translation>
    </message>
</context>
<context>
    <name>OwnReportsCard</name>
    <message>
        <source>My report</source>
        <translation>تقريري</translation>
    </message>
</context>
<context>
    <name>PacketPage</name>
    <message>
        <source>Choose the stick</source>
        <translation>اختر ذاكرة USB</translation>
    </message>
    <message>
        <source>The packet is written and was read back: everything is whole.</source>
        <translation>كُتبت الحزمة ثمّ قُرئت: كلّ شيء سليم.</translation>
    </message>
    <message>
        <source>The packet is being written. Leave the stick in …</source>
        <translation>تُكتب الحزمة الآن. لا تنزع الذاكرة …</translation>
    </message>
    <message>
        <source>Choose the packet, or the stick with it</source>
        <translation>اختر الحزمة أو الذاكرة التي تحملها</translation>
    </message>
    <message>
        <source>says nothing yet</source>
        <translation>لا يقول شيئاً بعد</translation>
    </message>
    <message>
        <source>with a letter</source>
        <translation>مع خطاب</translation>
    </message>
    <message numerus="yes">
        <source>%n files are in {folder}, each read back and compared.</source>
        <translation>
            <numerusform>لا ملفّات في {folder}.</numerusform>
            <numerusform>ملفّ واحد في {folder}، قُرئ من جديد وقورن.</numerusform>
            <numerusform>ملفّان في {folder}، قُرئا من جديد وقورنا.</numerusform>
            <numerusform>%n ملفّات في {folder}، قُرئ كلّ منها من جديد وقورن.</numerusform>
            <numerusform>%n ملفّاً في {folder}، قُرئ كلّ منها من جديد وقورن.</numerusform>
            <numerusform>%n ملفّ في {folder}، قُرئ كلّ منها من جديد وقورن.</numerusform>
        </translation>
    </message>
    <message>
        <source>whole</source>
        <translation>سليمة</translation>
    </message>
    <message numerus="yes">
        <source>%n files are as they were written.</source>
        <translation>
            <numerusform>لا ملفّات.</numerusform>
            <numerusform>ملفّ واحد كما كُتب.</numerusform>
            <numerusform>ملفّان كما كُتبا.</numerusform>
            <numerusform>%n ملفّات كما كُتبت.</numerusform>
            <numerusform>%n ملفّاً كما كُتبت.</numerusform>
            <numerusform>%n ملفّ كما كُتبت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed minutes among them are genuine.</source>
        <translation>
            <numerusform>لا محاضر مختومة بينها.</numerusform>
            <numerusform>بينها محضر مختوم أصيل.</numerusform>
            <numerusform>بينها محضران مختومان أصيلان.</numerusform>
            <numerusform>بينها %n محاضر مختومة أصيلة.</numerusform>
            <numerusform>بينها %n محضراً مختوماً أصيلاً.</numerusform>
            <numerusform>بينها %n محضر مختوم أصيل.</numerusform>
        </translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>غير سليمة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Packet for the municipality</source>
        <translation>حزمة للبلدية</translation>
    </message>
    <message>
        <source>Writes the letters with their enclosures and the sealed minutes to a stick, with a list and checksums, and reads everything back. The letters are then entered as sent today.</source>
        <translation>تُكتب الخطابات بمرفقاتها والمحاضر المختومة على ذاكرة USB، مع قائمة وبصمات للملفّات، ثمّ يُقرأ كلّ شيء من جديد. وبعدها يُسجَّل صدور الخطابات بتاريخ اليوم.</translation>
    </message>
    <message>
        <source>Everything has gone out: there is no draft, and no sealed minutes wait.</source>
        <translation>صدر كلّ شيء: لا مسودّة ولا محضر مختوم ينتظر.</translation>
    </message>
    <message>
        <source>Letters that went out before can go along again:</source>
        <translation>يمكن أن ترافقها خطابات صدرت من قبل:</translation>
    </message>
    <message>
        <source>Choose the stick and write …</source>
        <translation>اختيار الذاكرة والكتابة …</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>عرض المجلّد</translation>
    </message>
    <message>
        <source>Back to the letters</source>
        <translation>العودة إلى الخطابات</translation>
    </message>
    <message>
        <source>Check a packet</source>
        <translation>فحص حزمة</translation>
    </message>
    <message>
        <source>Says whether all files of a packet are there and whole, and whether sealed minutes are genuine.</source>
        <translation>يبيّن هل ملفّات الحزمة كلّها موجودة وسليمة، وهل المحاضر المختومة أصيلة.</translation>
    </message>
    <message>
        <source>Check a packet …</source>
        <translation>فحص حزمة …</translation>
    </message>
</context>
<context>
    <name>PageCard</name>
    <message>
        <source>Page: margins in millimetres</source>
        <translation>الصفحة: الهوامش بالمليمتر</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>الأسفل</translation>
    </message>
    <message>
        <source>Binding side</source>
        <translation>جهة التجليد</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>الجهة الأخرى</translation>
    </message>
    <message>
        <source>Top of page 1</source>
        <translation>أعلى الصفحة ١</translation>
    </message>
    <message>
        <source>Pages are bound</source>
        <translation>تُجلَّد الصفحات</translation>
    </message>
    <message>
        <source>As is customary</source>
        <translation>كما هو متعارف عليه</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Zoom (Ctrl with the mouse wheel, or with + and −)</source>
        <translation>التكبير (Ctrl مع عجلة الفأرة أو مع + و −)</translation>
    </message>
    <message>
        <source>For whom the page is: names of minors and closed items differ</source>
        <translation>لمن هذه الصفحة: تختلف أسماء القاصرين والبنود المغلقة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Preview · page {page} of {count}</source>
        <translation>معاينة · الصفحة {page} من {count}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}٪</translation>
    </message>
    <message>
        <source>Copy: {copy}</source>
        <translation>النسخة: {copy}</translation>
    </message>
    <message>
        <source>The page cannot be shown. Nothing of what you wrote is lost. {reason}</source>
        <translation>تعذّر عرض الصفحة. لم يُفقد شيء مما كتبت. {reason}</translation>
    </message>
    <message>
        <source>The page is being made …</source>
        <translation>يجري إعداد الصفحة …</translation>
    </message>
    <message>
        <source>Updated just now</source>
        <translation>حُدّثت الآن</translation>
    </message>
    <message>
        <source>Updated at {time}</source>
        <translation>حُدّثت في {time}</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>بعرض النافذة</translation>
    </message>
</context>
<context>
    <name>PaperFilters</name>
    <message>
        <source>Find text, number, name …</source>
        <translation>بحث في النص والرقم والاسم …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Every voice</source>
        <translation>كل الأصوات</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Every field</source>
        <translation>كل المجالات</translation>
    </message>
    <message>
        <source>On no agenda yet</source>
        <translation>ليس على أي جدول أعمال بعد</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>PaperMenu</name>
    <message>
        <source>Print …</source>
        <translation>طباعة …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>حفظ بصيغة PDF …</translation>
    </message>
</context>
<context>
    <name>PaperOutput</name>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The pages went to the printer.</source>
        <translation>أُرسلت الصفحات إلى الطابعة.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
</context>
<context>
    <name>PaperRow</name>
    <message>
        <source>Print: {paper}</source>
        <translation>طباعة: {paper}</translation>
    </message>
    <message>
        <source>Save as PDF: {paper}</source>
        <translation>حفظ بصيغة PDF: {paper}</translation>
    </message>
</context>
<context>
    <name>PaperState</name>
    <message>
        <source>Registered</source>
        <translation>مسجَّل</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>نوقش</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>اعتُمد</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>In a project</source>
        <translation>ضمن مشروع</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>سُوّي</translation>
    </message>
</context>
<context>
    <name>PaperType</name>
    <message>
        <source>Need</source>
        <translation>احتياج</translation>
    </message>
    <message>
        <source>Aspiration</source>
        <translation>تطلّع</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>مبادرة</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Letter of appointment</source>
        <translation>قرار تكليف</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>ملفّ الإنجاز</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>شهادة تقدير</translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message numerus="yes">
        <source>%n have come further than is written here.</source>
        <translation>
            <numerusform>لا شيء بلغ أبعد مما كُتب هنا (%n).</numerusform>
            <numerusform>بلغ واحد أبعد مما كُتب هنا (%n).</numerusform>
            <numerusform>بلغ اثنان أبعد مما كُتب هنا (%n).</numerusform>
            <numerusform>بلغت %n منها أبعد مما كُتب هنا.</numerusform>
            <numerusform>بلغ %n منها أبعد مما كُتب هنا.</numerusform>
            <numerusform>بلغ %n منها أبعد مما كُتب هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supporters</source>
        <translation>
            <numerusform>بلا مؤيّدين (%n)</numerusform>
            <numerusform>مؤيّد واحد (%n)</numerusform>
            <numerusform>مؤيّدان (%n)</numerusform>
            <numerusform>%n مؤيّدين</numerusform>
            <numerusform>%n مؤيّدًا</numerusform>
            <numerusform>%n مؤيّد</numerusform>
        </translation>
    </message>
    <message>
        <source>On no agenda</source>
        <translation>بلا جدول أعمال</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>أُزيل: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n states were taken over.</source>
        <translation>
            <numerusform>لم تُعتمد أي حالة (%n).</numerusform>
            <numerusform>اعتُمدت حالة واحدة (%n).</numerusform>
            <numerusform>اعتُمدت حالتان (%n).</numerusform>
            <numerusform>اعتُمدت %n حالات.</numerusform>
            <numerusform>اعتُمدت %n حالة.</numerusform>
            <numerusform>اعتُمدت %n حالة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No initiative has been written down yet.</source>
        <translation>لم تُسجَّل أي مبادرة بعد.</translation>
    </message>
    <message>
        <source>No need has been written down yet.</source>
        <translation>لم يُسجَّل أي احتياج بعد.</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>المبادرات</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Nothing fits the filters and what you typed.</source>
        <translation>لا شيء يوافق عوامل التصفية وما كتبته.</translation>
    </message>
    <message>
        <source>Catch one now</source>
        <translation>دوّن واحدًا الآن</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>اعتماد ذلك</translation>
    </message>
    <message>
        <source>Take over how far they have come</source>
        <translation>اعتماد ما بلغته</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Invocation</source>
        <translation>العبارة الافتتاحية</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>ترويسة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Date, number and place</source>
        <translation>التاريخ والرقم والمكان</translation>
    </message>
    <message>
        <source>Opening and closing time</source>
        <translation>وقت البدء والانتهاء</translation>
    </message>
    <message>
        <source>Table of the session</source>
        <translation>جدول بيانات الاجتماع</translation>
    </message>
    <message>
        <source>Chair and secretary</source>
        <translation>الرئيس وأمين السرّ</translation>
    </message>
    <message>
        <source>Attendance as a table</source>
        <translation>الحضور في جدول</translation>
    </message>
    <message>
        <source>Attendance as lists</source>
        <translation>الحضور في قوائم</translation>
    </message>
    <message>
        <source>Attendance line by line</source>
        <translation>الحضور سطراً سطراً</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>النصاب القانوني</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>الافتتاح</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Discussion and decisions</source>
        <translation>المناقشات والقرارات</translation>
    </message>
    <message>
        <source>Heard, spoke, decided</source>
        <translation>الاستماع والمناقشة والقرار</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>الانتخابات</translation>
    </message>
    <message>
        <source>Table of decisions</source>
        <translation>جدول القرارات</translation>
    </message>
    <message>
        <source>Table of actions</source>
        <translation>جدول المهام</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الاختتام</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>مصادقة</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>التوزيع</translation>
    </message>
    <message>
        <source>List of those present at the end</source>
        <translation>قائمة الحاضرين في النهاية</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
</context>
<context>
    <name>PartSwitch</name>
    <message>
        <source>New election</source>
        <translation>انتخاب جديد</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>مدّة جديدة</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>في الخدمة</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>الانتخابات</translation>
    </message>
    <message>
        <source>Candidates and elections</source>
        <translation>المرشّحون والانتخابات</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>السابقون</translation>
    </message>
    <message>
        <source>Learning plan</source>
        <translation>خطّة التعلّم</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Parts of the minutes</source>
        <translation>أقسام المحضر</translation>
    </message>
    <message>
        <source>In this order, each ticked part stands in the minutes if the meeting has anything for it.</source>
        <translation>يرد كل قسم معلَّم في المحضر بهذا الترتيب إن كان في الاجتماع ما يخصّه.</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>أُنجز: {title}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>PeopleBook</name>
    <message>
        <source>not in the council</source>
        <translation>من خارج المجلس</translation>
    </message>
    <message>
        <source>New person: {name}</source>
        <translation>شخص جديد: {name}</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>The partner was taken out.</source>
        <translation>أُزيل الشريك.</translation>
    </message>
    <message>
        <source>somebody who is not on this desk</source>
        <translation>شخص غير موجود على هذا المكتب</translation>
    </message>
    <message>
        <source>Take out: {name}</source>
        <translation>إزالة: {name}</translation>
    </message>
    <message>
        <source>{name} is under 18 and the project has money: name an adult as overseer, so that a minor is not alone responsible for it.</source>
        <translation>{name} دون ١٨ سنة وللمشروع مال: عيّن راشدًا مشرفًا حتى لا يكون القاصر وحده مسؤولًا عنه.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Overseer</source>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>إضافة شريك</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>ينفّذه</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
</context>
<context>
    <name>PeopleColumn</name>
    <message>
        <source>Removed from the attendance: {name}</source>
        <translation>أُزيل من الحضور: {name}</translation>
    </message>
    <message>
        <source>A recusal belongs to an item: open the item first.</source>
        <translation>التنحي يخص بندًا: افتح البند أولًا.</translation>
    </message>
    <message>
        <source>The council&apos;s rule for the quorum lacks its number.</source>
        <translation>قاعدة النصاب في المجلس ينقصها العدد.</translation>
    </message>
    <message>
        <source>{present} of {of} present, {needed} needed</source>
        <translation>حضر {present} من {of}، المطلوب {needed}</translation>
    </message>
    <message>
        <source>Who is recused? Choose the person and press Enter.</source>
        <translation>من المتنحّي؟ اختر الشخص واضغط Enter.</translation>
    </message>
    <message>
        <source>Roll call: space or 1 present · 2 excused · 3 absent · 4 late</source>
        <translation>الحضور: مسافة أو 1 حاضر · 2 معتذر · 3 غائب · 4 متأخر</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>معتذر</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>حضور لاحق</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>مغادرة {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>تأخير %n دقيقة</numerusform>
            <numerusform>تأخير دقيقة</numerusform>
            <numerusform>تأخير دقيقتين</numerusform>
            <numerusform>تأخير %n دقائق</numerusform>
            <numerusform>تأخير %n دقيقة</numerusform>
            <numerusform>تأخير %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Recused, outside</source>
        <translation>متنحٍّ، خارجًا</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>متنحٍّ</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>بلا تصويت</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الحاضرون</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>اليافعون</translation>
    </message>
    <message>
        <source>Guests and others</source>
        <translation>الضيوف وغيرهم</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>السابقون</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Search by name, role, phone …</source>
        <translation>ابحث بالاسم أو الدور أو الهاتف …</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>البحث عن الأشخاص</translation>
    </message>
    <message>
        <source>Nobody fits the filter and what you typed.</source>
        <translation>لا أحد يوافق التصفية وما كتبت.</translation>
    </message>
    <message>
        <source>The people of the council</source>
        <translation>أشخاص المجلس</translation>
    </message>
    <message>
        <source>Everyone stands here once, with their memberships over time: who votes, who guides, who helps. Meetings take their attendance from it.</source>
        <translation>كل شخص يرد هنا مرة واحدة مع عضوياته عبر الزمن: من يصوّت، ومن يرشد، ومن يعين. ومنها تأخذ الاجتماعات كشف الحضور.</translation>
    </message>
    <message>
        <source>From a spreadsheet …</source>
        <translation>من جدول …</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>attendance {percent}%</source>
        <translation>الحضور {percent}٪</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>دون ١٨</translation>
    </message>
    <message>
        <source>former</source>
        <translation>سابق</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>يصوّت</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>حُذف: {name}</translation>
    </message>
    <message>
        <source>Erased: {name}</source>
        <translation>تم محو بيانات: {name}</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>First people</source>
        <translation>أوّل الأشخاص</translation>
    </message>
    <message>
        <source>Who are the first people?</source>
        <translation>من هم أوّل الأشخاص؟</translation>
    </message>
    <message>
        <source>Names and roles are enough. Leave lines empty, or add everyone later under People.</source>
        <translation>تكفي الأسماء والأدوار. اترك الأسطر فارغة، أو أضف الجميع لاحقًا في قسم الأشخاص.</translation>
    </message>
    <message>
        <source>Two people are named as chair.</source>
        <translation>سُمّي شخصان رئيسًا.</translation>
    </message>
    <message>
        <source>Two people are named as secretary.</source>
        <translation>سُمّي شخصان أمينًا للسرّ.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>أضف شخصًا</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>الاسم واسم العائلة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>احذف هذا السطر</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>النهاية قبل البداية.</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>هذا الربع</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>الربع الماضي</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>مدّة أخرى</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>داخلية</translation>
    </message>
    <message>
        <source>for the municipality</source>
        <translation>للبلدية</translation>
    </message>
    <message>
        <source>public</source>
        <translation>عامة</translation>
    </message>
    <message>
        <source>This council</source>
        <translation>هذا المجلس</translation>
    </message>
    <message>
        <source>All councils</source>
        <translation>جميع المجالس</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>المدّة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>المدّة السابقة</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>المدّة التالية</translation>
    </message>
</context>
<context>
    <name>PeriodCard</name>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>النهاية قبل البداية.</translation>
    </message>
    <message>
        <source>Book of minutes</source>
        <translation>مجموعة المحاضر</translation>
    </message>
    <message>
        <source>The minutes of all meetings of a period in one document, with a table of contents and page numbers. What is not approved yet is marked as a draft.</source>
        <translation>محاضر جميع اجتماعات المدّة في وثيقة واحدة، مع فهرس وأرقام صفحات. وما لم يُعتمد بعد يُوسم بأنه مسودّة.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>السنة السابقة</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>السنة التالية</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>حفظ بصيغة PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>طباعة …</translation>
    </message>
    <message>
        <source>Back to the meetings</source>
        <translation>العودة إلى الاجتماعات</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>There from the beginning.</source>
        <translation>حاضر منذ البداية.</translation>
    </message>
    <message>
        <source>Arrival or leaving</source>
        <translation>حضور أو مغادرة</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>إزالة هذا الوقت</translation>
    </message>
</context>
<context>
    <name>PersonPick</name>
    <message>
        <source>Name, then Enter</source>
        <translation>الاسم ثم Enter</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>PhasesCard</name>
    <message>
        <source>The day of the phase was changed.</source>
        <translation>تغيّر تاريخ المرحلة.</translation>
    </message>
    <message>
        <source>The four phases</source>
        <translation>المراحل الأربع للحيّ</translation>
    </message>
    <message>
        <source>The program counts what is there; the council says on which day a phase was reached.</source>
        <translation>يَعدّ البرنامج ما هو موجود، ويحدّد المجلس اليوم الذي بُلغت فيه المرحلة.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the four phases</source>
        <translation>فتح المراحل الأربع</translation>
    </message>
    <message>
        <source>Delimited</source>
        <translation>تحديد الحيّ</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>تشكيل المجلس</translation>
    </message>
    <message>
        <source>Youth mayor</source>
        <translation>اختيار العمدة</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>تنفيذ البرامج</translation>
    </message>
    <message>
        <source>Neighbourhood identified and delimited</source>
        <translation>التعرّف إلى الحيّ وتحديد حدوده</translation>
    </message>
    <message>
        <source>Council formed around its imam or host</source>
        <translation>تشكيل المجلس حول الإمام أو المضيف</translation>
    </message>
    <message>
        <source>Youth mayor chosen</source>
        <translation>اختيار العمدة الشابّ</translation>
    </message>
    <message>
        <source>Programmes under way, with oversight</source>
        <translation>تنفيذ البرامج تحت الإشراف</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>أُنجزت</translation>
    </message>
    <message>
        <source>all is there</source>
        <translation>كلّ شيء جاهز</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>لا ينقص شيء</numerusform>
            <numerusform>ينقص أمر واحد</numerusform>
            <numerusform>ينقص أمران</numerusform>
            <numerusform>تنقص %n أمور</numerusform>
            <numerusform>ينقص %n أمراً</numerusform>
            <numerusform>ينقص %n أمر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats have nobody with a vote</source>
        <translation>
            <numerusform>لا مقاعد شاغرة</numerusform>
            <numerusform>مقعد واحد بلا عضو له صوت</numerusform>
            <numerusform>مقعدان بلا عضو له صوت</numerusform>
            <numerusform>%n مقاعد بلا عضو له صوت</numerusform>
            <numerusform>%n مقعداً بلا عضو له صوت</numerusform>
            <numerusform>%n مقعد بلا عضو له صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the neighbourhood is not written</source>
        <translation>اسم الحيّ غير مكتوب</translation>
    </message>
    <message>
        <source>The city is not written</source>
        <translation>اسم المدينة غير مكتوب</translation>
    </message>
    <message>
        <source>The municipality is not written</source>
        <translation>اسم البلدية غير مكتوب</translation>
    </message>
    <message>
        <source>Nobody is chair</source>
        <translation>لا رئيس للمجلس</translation>
    </message>
    <message>
        <source>Nobody is secretary</source>
        <translation>لا أمين سرّ للمجلس</translation>
    </message>
    <message>
        <source>No imam or guide is entered</source>
        <translation>لم يُسجَّل إمام أو مرشد</translation>
    </message>
    <message>
        <source>No meeting with a quorum was held</source>
        <translation>لم يُعقد اجتماع مكتمل النصاب</translation>
    </message>
    <message>
        <source>No election of a youth mayor is recorded</source>
        <translation>لم يُسجَّل انتخاب عمدة شابّ</translation>
    </message>
    <message>
        <source>No youth mayor is in office</source>
        <translation>لا عمدة شابّاً في منصبه</translation>
    </message>
    <message>
        <source>A youth mayor has no mentor</source>
        <translation>عمدة شابّ بلا مرشد</translation>
    </message>
    <message>
        <source>No project or programme is under way</source>
        <translation>لا مشروع ولا برنامج قيد التنفيذ</translation>
    </message>
    <message>
        <source>Nobody oversees what is under way</source>
        <translation>لا أحد يشرف على ما يُنفَّذ</translation>
    </message>
</context>
<context>
    <name>PhotoMoment</name>
    <message>
        <source>Before</source>
        <translation>قبل العمل</translation>
    </message>
    <message>
        <source>During the work</source>
        <translation>أثناء العمل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد العمل</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>Caption</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>تاريخ الالتقاط</translation>
    </message>
    <message>
        <source>Shows the same as</source>
        <translation>تُظهر المكان نفسه مع</translation>
    </message>
    <message>
        <source>Remove this photograph</source>
        <translation>حذف هذه الصورة</translation>
    </message>
</context>
<context>
    <name>PhotosCard</name>
    <message>
        <source>The photograph was removed.</source>
        <translation>حُذفت الصورة.</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.gif *.heic)</source>
        <translation>الصور (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.gif *.heic)</translation>
    </message>
    <message>
        <source>Add photographs</source>
        <translation>إضافة صور</translation>
    </message>
    <message>
        <source>Reading pictures …</source>
        <translation>جارٍ قراءة الصور …</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Pictures before, during and after the work. They are made smaller, and the place and the device that a camera notes are taken out.</source>
        <translation>صور قبل العمل وأثناءه وبعده. تُصغَّر، ويُزال منها ما تسجّله الكاميرا عن المكان والجهاز.</translation>
    </message>
    <message>
        <source>Children who can be recognised are shown only with the consent of their guardians.</source>
        <translation>لا يظهر الأطفال الذين يمكن التعرّف عليهم إلا بموافقة أولياء أمورهم.</translation>
    </message>
</context>
<context>
    <name>PhraseRow</name>
    <message>
        <source>These letters stand for another phrase already.</source>
        <translation>هذه الحروف لعبارة أخرى من قبل.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>العبارة</translation>
    </message>
    <message>
        <source>Remove this phrase</source>
        <translation>حذف هذه العبارة</translation>
    </message>
</context>
<context>
    <name>PhrasesSection</name>
    <message>
        <source>letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>حُذف: {name}</translation>
    </message>
    <message>
        <source>The council&apos;s own phrases</source>
        <translation>عبارات المجلس</translation>
    </message>
    <message>
        <source>Words that come back in every meeting, called up by a few letters: in meeting mode, type the letters and a space, and the words stand there. Undo brings the letters back.</source>
        <translation>عبارات تتكرّر في كل اجتماع وتُستدعى ببضعة حروف: أثناء الاجتماع اكتب الحروف ثم مسافة فتظهر العبارة. والتراجع يعيد الحروف.</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>عبارة جديدة</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <source>Once the place has a name</source>
        <translation>بعد كتابة اسم المكان</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>الإحداثيات</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Neighbourhood</source>
        <translation>الحيّ</translation>
    </message>
    <message>
        <source>Which neighbourhood, and where does the council meet?</source>
        <translation>أيّ حيّ، وأين يجتمع المجلس؟</translation>
    </message>
    <message>
        <source>New meetings take this place; each meeting can have another.</source>
        <translation>تأخذ الاجتماعات الجديدة هذا المكان، ويمكن أن يكون لكل اجتماع مكان آخر.</translation>
    </message>
    <message>
        <source>Please write the name of the neighbourhood.</source>
        <translation>يُرجى كتابة اسم الحيّ.</translation>
    </message>
    <message>
        <source>Council of {neighbourhood}</source>
        <translation>مجلس {neighbourhood}</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>مكان الاجتماع</translation>
    </message>
    <message>
        <source>The mosque or community centre that hosts the council.</source>
        <translation>المسجد أو المركز المجتمعي الذي يستضيف المجلس.</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>نوع المكان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>{minutes} of {available} minutes planned: {over} too many</source>
        <translation>خُطّط {minutes} من {available} دقيقة: الزائد {over}</translation>
    </message>
    <message>
        <source>{minutes} of {available} minutes planned</source>
        <translation>خُطّط {minutes} من {available} دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes planned</source>
        <translation>
            <numerusform>لم تُقدَّر دقائق</numerusform>
            <numerusform>دقيقة واحدة مقدَّرة</numerusform>
            <numerusform>دقيقتان مقدَّرتان</numerusform>
            <numerusform>%n دقائق مقدَّرة</numerusform>
            <numerusform>%n دقيقة مقدَّرة</numerusform>
            <numerusform>%n دقيقة مقدَّرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>The module was removed from the plan.</source>
        <translation>حُذفت الوحدة من الخطّة.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>Learning plan of the council</source>
        <translation>خطّة التعلّم للمجلس</translation>
    </message>
    <message>
        <source>What every youth mayor of this council learns, in modules. Each term takes it over and marks what is done; what terms have already stays as it is when you change the plan.</source>
        <translation>ما يتعلّمه كلّ عمدة شابّ في هذا المجلس، على شكل وحدات. تأخذه كلّ مدّة وتؤشّر على ما أُنجز؛ وما أخذته المُدَد من قبل يبقى كما هو حين تغيّر الخطّة.</translation>
    </message>
    <message>
        <source>New module, then Enter</source>
        <translation>وحدة جديدة ثم Enter</translation>
    </message>
    <message>
        <source>New module</source>
        <translation>وحدة جديدة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>%n meetings made</source>
        <translation>
            <numerusform>لم يُنشأ اجتماع</numerusform>
            <numerusform>أُنشئ اجتماع واحد</numerusform>
            <numerusform>أُنشئ اجتماعان</numerusform>
            <numerusform>أُنشئت %n اجتماعات</numerusform>
            <numerusform>أُنشئ %n اجتماعًا</numerusform>
            <numerusform>أُنشئ %n اجتماع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>Youth mayor</source>
        <translation>العمدة الشابّ</translation>
    </message>
    <message>
        <source>Deputy youth mayor</source>
        <translation>نائب العمدة الشابّ</translation>
    </message>
    <message>
        <source>Project lead</source>
        <translation>مسؤول مشروع</translation>
    </message>
</context>
<context>
    <name>PrepareCard</name>
    <message>
        <source>Enter the day of the meeting.</source>
        <translation>أدخل يوم الاجتماع.</translation>
    </message>
    <message>
        <source>Enter the time of the meeting.</source>
        <translation>أدخل وقت الاجتماع.</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>جميع الأعضاء</translation>
    </message>
    <message>
        <source>There was no quorum. The council can be called a second time: the same agenda, another day.</source>
        <translation>لم يكتمل النصاب. يمكن دعوة المجلس مرة ثانية: جدول الأعمال نفسه في يوم آخر.</translation>
    </message>
    <message>
        <source>The council is sitting.</source>
        <translation>المجلس منعقد.</translation>
    </message>
    <message>
        <source>Roll call, discussion and votes are written while people talk, by the keyboard.</source>
        <translation>يُكتب الحضور والمناقشة والتصويت أثناء الكلام، بلوحة المفاتيح.</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>Minutes available</source>
        <translation>الوقت (دقيقة)</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>تاريخ الدعوة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Call the council again</source>
        <translation>ادعُ المجلس مجددًا</translation>
    </message>
    <message>
        <source>Invitation to</source>
        <translation>الدعوة إلى</translation>
    </message>
    <message>
        <source>Print the invitation</source>
        <translation>طباعة الدعوة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>متابعة الاجتماع</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>بدء الاجتماع</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>The pages went to the printer.</source>
        <translation>أُرسلت الصفحات إلى الطابعة.</translation>
    </message>
    <message>
        <source>Save everything in a folder</source>
        <translation>حفظ الكلّ في مجلّد</translation>
    </message>
    <message>
        <source>Saved in the folder {name}</source>
        <translation>حُفظ في المجلّد {name}</translation>
    </message>
    <message>
        <source>{place} of {all}: {name}</source>
        <translation>{place} من {all}: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n papers were finished</source>
        <translation>
            <numerusform>توقّف؛ لم تُنجز أي ورقة</numerusform>
            <numerusform>توقّف؛ أُنجزت ورقة واحدة</numerusform>
            <numerusform>توقّف؛ أُنجزت ورقتان</numerusform>
            <numerusform>توقّف؛ أُنجزت %n أوراق</numerusform>
            <numerusform>توقّف؛ أُنجزت %n ورقة</numerusform>
            <numerusform>توقّف؛ أُنجزت %n ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>لا أوراق</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>ورقتان</numerusform>
            <numerusform>%n أوراق</numerusform>
            <numerusform>%n ورقة</numerusform>
            <numerusform>%n ورقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prints</source>
        <translation>
            <numerusform>لا نسخ مطبوعة</numerusform>
            <numerusform>نسخة مطبوعة واحدة</numerusform>
            <numerusform>نسختان مطبوعتان</numerusform>
            <numerusform>%n نسخ مطبوعة</numerusform>
            <numerusform>%n نسخة مطبوعة</numerusform>
            <numerusform>%n نسخة مطبوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what you want.</source>
        <translation>علّم على ما تريد.</translation>
    </message>
    <message>
        <source>Print room</source>
        <translation>غرفة الطباعة</translation>
    </message>
    <message>
        <source>Everything for this meeting in one go. Tick what you want and say how often it is printed.</source>
        <translation>كلّ أوراق هذا الاجتماع دفعة واحدة. علّم على ما تريد وحدّد عدد النسخ من كلّ منها.</translation>
    </message>
    <message>
        <source>Prints of each: {what}</source>
        <translation>عدد النسخ من كلّ: {what}</translation>
    </message>
    <message>
        <source>Prints of each</source>
        <translation>عدد النسخ</translation>
    </message>
    <message>
        <source>Minutes and extracts for</source>
        <translation>المحضر والمستخرجات من أجل</translation>
    </message>
    <message>
        <source>the council itself</source>
        <translation>المجلس نفسه</translation>
    </message>
    <message>
        <source>the municipality</source>
        <translation>البلدية</translation>
    </message>
    <message>
        <source>the public</source>
        <translation>العموم</translation>
    </message>
    <message>
        <source>Print everything …</source>
        <translation>طباعة الكلّ …</translation>
    </message>
    <message>
        <source>Save in a folder …</source>
        <translation>حفظ في مجلّد …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Invitation with agenda, one for everybody</source>
        <translation>الدعوة مع جدول الأعمال، واحدة للجميع</translation>
    </message>
    <message>
        <source>Invitation with agenda, for each member by name</source>
        <translation>الدعوة مع جدول الأعمال، باسم كلّ عضو</translation>
    </message>
    <message>
        <source>Attendance sheet to sign</source>
        <translation>كشف الحضور للتوقيع</translation>
    </message>
    <message>
        <source>Ballot papers of the elections</source>
        <translation>أوراق الاقتراع للانتخابات</translation>
    </message>
    <message>
        <source>Tally sheets of the elections</source>
        <translation>محاضر فرز الأصوات</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Extracts of the decisions, for who carries them out</source>
        <translation>مستخرجات القرارات، للمسؤولين عن تنفيذها</translation>
    </message>
    <message>
        <source>What is still to be done, a list for each person</source>
        <translation>ما بقي من المهامّ، قائمة لكلّ شخص</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>كشف الحضور</translation>
    </message>
    <message>
        <source>Ballot papers</source>
        <translation>أوراق الاقتراع</translation>
    </message>
    <message>
        <source>Tally sheet</source>
        <translation>محضر الفرز</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>مستخرج</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>المهامّ</translation>
    </message>
</context>
<context>
    <name>ProfileKey</name>
    <message>
        <source>Persian (fa-IR)</source>
        <translation>فارسي (fa-IR)</translation>
    </message>
    <message>
        <source>Arabic (ar-SA)</source>
        <translation>عربي (ar-SA)</translation>
    </message>
    <message>
        <source>Russian (ru-RU)</source>
        <translation>روسي (ru-RU)</translation>
    </message>
    <message>
        <source>English (en-GB)</source>
        <translation>إنجليزي (en-GB)</translation>
    </message>
</context>
<context>
    <name>ProjectKind</name>
    <message>
        <source>Construction</source>
        <translation>إنشائي</translation>
    </message>
    <message>
        <source>Cultural</source>
        <translation>ثقافي</translation>
    </message>
    <message>
        <source>Artistic</source>
        <translation>فنّي</translation>
    </message>
    <message>
        <source>Educational</source>
        <translation>تعليمي</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>اجتماعي</translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation>بيئي</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>رياضي</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
</context>
<context>
    <name>ProjectModel</name>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>نسبة الإنجاز</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>المصروف</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
</context>
<context>
    <name>ProjectOperations</name>
    <message>
        <source>{title}: {stage}</source>
        <translation>{title}: {stage}</translation>
    </message>
    <message>
        <source>Kept as a template: {name}</source>
        <translation>حُفظ قالبًا: {name}</translation>
    </message>
    <message>
        <source>Template removed: {name}</source>
        <translation>حُذف القالب: {name}</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>حُذف: {title}</translation>
    </message>
</context>
<context>
    <name>ProjectOutput</name>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>حفظ كجدول بيانات</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>جداول البيانات (*.xlsx)</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>البُعد</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Youth mayors</source>
        <translation>العُمَد الشباب</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Progress in per cent</source>
        <translation>نسبة الإنجاز بالمئة</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>أيام التأخّر</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>المصروف</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Days without an answer</source>
        <translation>أيام بلا جواب</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>تصدير المعروض</translation>
    </message>
    <message>
        <source>Export what is shown as a spreadsheet (XLSX) …</source>
        <translation>تصدير المعروض إلى جدول بيانات (XLSX) …</translation>
    </message>
    <message>
        <source>Export what is shown as CSV …</source>
        <translation>تصدير المعروض إلى CSV …</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>Project sheet</source>
        <translation>بطاقة المشروع</translation>
    </message>
    <message>
        <source>Project sheet, internal</source>
        <translation>بطاقة المشروع، داخلية</translation>
    </message>
    <message>
        <source>Project sheet for the municipality</source>
        <translation>بطاقة المشروع للبلدية</translation>
    </message>
    <message>
        <source>Project sheet, public</source>
        <translation>بطاقة المشروع، عامة</translation>
    </message>
    <message>
        <source>Print or save the project sheet</source>
        <translation>طباعة بطاقة المشروع أو حفظها</translation>
    </message>
    <message>
        <source>Close the project: the others take the whole width</source>
        <translation>إغلاق المشروع: تأخذ المشاريع الأخرى العرض كلّه</translation>
    </message>
</context>
<context>
    <name>ProjectSteps</name>
    <message>
        <source>Stage of the project</source>
        <translation>مرحلة المشروع</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Decision {number}</source>
        <translation>القرار {number}</translation>
    </message>
</context>
<context>
    <name>ProjectTable</name>
    <message>
        <source>Table of projects</source>
        <translation>جدول المشاريع</translation>
    </message>
    <message>
        <source>Columns: arrow keys choose one, Enter sorts by it</source>
        <translation>الأعمدة: تُختار بمفاتيح الأسهم ويُرتَّب بها بمفتاح الإدخال</translation>
    </message>
</context>
<context>
    <name>ProjectViews</name>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>الجدول</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
</context>
<context>
    <name>Projection</name>
    <message>
        <source>Closed item</source>
        <translation>بند سرّي</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>ضدّ</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>ممتنع</translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>Secret ballot: the votes are being counted</source>
        <translation>اقتراع سرّي: الأصوات قيد الفرز</translation>
    </message>
    <message>
        <source>Council Desk: projector</source>
        <translation>مكتب المجلس: شاشة العرض</translation>
    </message>
</context>
<context>
    <name>ProjectsScreen</name>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} من {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n مشروع</numerusform>
            <numerusform>مشروع واحد</numerusform>
            <numerusform>مشروعان</numerusform>
            <numerusform>%n مشاريع</numerusform>
            <numerusform>%n مشروعًا</numerusform>
            <numerusform>%n مشروع</numerusform>
        </translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>No project fits the filters and what you typed.</source>
        <translation>لا يوافق أي مشروع المرشّحات وما كتبته.</translation>
    </message>
    <message>
        <source>What the council brings about</source>
        <translation>ما يحقّقه المجلس</translation>
    </message>
    <message>
        <source>Construction projects and programmes stand here from the first proposal to the result: who carries them, what they cost, how far they have come, and which decision they rest on.</source>
        <translation>هنا المشاريع الإنشائية والبرامج من أول اقتراح حتى النتيجة: مَن ينفّذها، وكم تكلّف، وإلى أين وصلت، وعلى أي قرار تستند.</translation>
    </message>
    <message>
        <source>From a spreadsheet …</source>
        <translation>من جدول …</translation>
    </message>
</context>
<context>
    <name>QuorumRule</name>
    <message>
        <source>Majority of all seats</source>
        <translation>أغلبية جميع المقاعد</translation>
    </message>
    <message>
        <source>Majority of the members in office</source>
        <translation>أغلبية الأعضاء الحاليين</translation>
    </message>
    <message>
        <source>Two thirds of all seats</source>
        <translation>ثلثا جميع المقاعد</translation>
    </message>
    <message>
        <source>A fixed number</source>
        <translation>عدد ثابت</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Change the stage</source>
        <translation>تغيير المرحلة</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>اتركه كما هو</translation>
    </message>
    <message>
        <source>Reason; it stays with the project</source>
        <translation>السبب؛ يبقى مع المشروع</translation>
    </message>
    <message>
        <source>Write down why.</source>
        <translation>اكتب السبب.</translation>
    </message>
</context>
<context>
    <name>ReasonedStep</name>
    <message>
        <source>Leave it as it is</source>
        <translation>اتركه كما هو</translation>
    </message>
    <message>
        <source>Write down why.</source>
        <translation>اكتب السبب.</translation>
    </message>
</context>
<context>
    <name>RecusalPart</name>
    <message>
        <source>Write the reason; the minutes name it.</source>
        <translation>اكتب السبب؛ فهو يُذكر في المحضر.</translation>
    </message>
    <message>
        <source>Recused and out of the room: {reason}</source>
        <translation>تنحّى وخرج من القاعة: {reason}</translation>
    </message>
    <message>
        <source>Recused, stays in the room: {reason}</source>
        <translation>تنحّى وبقي في القاعة: {reason}</translation>
    </message>
    <message>
        <source>Recuse on this item</source>
        <translation>التنحي عن هذا البند</translation>
    </message>
    <message>
        <source>Reason for the recusal</source>
        <translation>سبب التنحي</translation>
    </message>
    <message>
        <source>Leaves the room</source>
        <translation>يخرج من القاعة</translation>
    </message>
    <message>
        <source>Record recusal</source>
        <translation>تسجيل التنحي</translation>
    </message>
    <message>
        <source>Withdraw the recusal</source>
        <translation>سحب التنحي</translation>
    </message>
</context>
<context>
    <name>RecusalRow</name>
    <message>
        <source>{name} takes no part. Why?</source>
        <translation>لا يشارك {name}. لماذا؟</translation>
    </message>
    <message>
        <source>Left the room</source>
        <translation>غادر القاعة</translation>
    </message>
    <message>
        <source>Withdraw the recusal</source>
        <translation>سحب التنحّي</translation>
    </message>
</context>
<context>
    <name>RecusalsCard</name>
    <message>
        <source>Recused</source>
        <translation>المتنحّون</translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message>
        <source>{names} (from its actions)</source>
        <translation>{names} (من مهامه)</translation>
    </message>
    <message>
        <source>meeting {number}</source>
        <translation>الاجتماع {number}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
</context>
<context>
    <name>RegisterOutput</name>
    <message>
        <source>Extract</source>
        <translation>مستخرج من محضر</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Register of decisions</source>
        <translation>سجلّ القرارات</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>حفظ كجدول بيانات</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>جداول البيانات (*.xlsx)</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>طباعة القائمة</translation>
    </message>
    <message>
        <source>Print extract</source>
        <translation>طباعة المستخرج</translation>
    </message>
    <message>
        <source>Print the open actions (Ctrl+P)</source>
        <translation>طباعة المهام المفتوحة (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print the extract (Ctrl+P)</source>
        <translation>طباعة المستخرج (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print, save and export</source>
        <translation>الطباعة والحفظ والتصدير</translation>
    </message>
    <message>
        <source>Save the list as PDF …</source>
        <translation>حفظ القائمة بصيغة PDF …</translation>
    </message>
    <message>
        <source>Save the extract as PDF …</source>
        <translation>حفظ المستخرج بصيغة PDF …</translation>
    </message>
    <message>
        <source>Print the list …</source>
        <translation>طباعة القائمة …</translation>
    </message>
    <message>
        <source>Print the extract …</source>
        <translation>طباعة المستخرج …</translation>
    </message>
    <message>
        <source>Export what is shown as a spreadsheet (XLSX) …</source>
        <translation>تصدير المعروض إلى جدول بيانات (XLSX) …</translation>
    </message>
    <message>
        <source>Export what is shown as CSV …</source>
        <translation>تصدير المعروض إلى CSV …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Write a letter about the decision …</source>
        <translation>كتابة خطاب عن القرار …</translation>
    </message>
    <message>
        <source>Sign the extract digitally …</source>
        <translation>توقيع المستخرج رقميًا …</translation>
    </message>
    <message>
        <source>Register of decisions in this period</source>
        <translation>سجلّ قرارات هذه المدّة</translation>
    </message>
</context>
<context>
    <name>RegisterTable</name>
    <message>
        <source>Register of decisions</source>
        <translation>سجلّ القرارات</translation>
    </message>
    <message>
        <source>Columns: arrow keys choose one, Enter sorts by it</source>
        <translation>الأعمدة: تُختار بمفاتيح الأسهم ويُرتَّب بها بمفتاح الإدخال</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Close this reminder until tomorrow</source>
        <translation>أغلق هذا التذكير حتى الغد</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>فتح الاجتماع</translation>
    </message>
    <message>
        <source>Today: {what}.</source>
        <translation>اليوم: {what}.</translation>
    </message>
    <message>
        <source>Tomorrow: {what}.</source>
        <translation>غدًا: {what}.</translation>
    </message>
    <message>
        <source>Meeting {number} was to begin at {time}.</source>
        <translation>كان مقرّرًا أن يبدأ الاجتماع {number} في الساعة {time}.</translation>
    </message>
    <message>
        <source>Meeting {number} begins at {time}.</source>
        <translation>يبدأ الاجتماع {number} في الساعة {time}.</translation>
    </message>
    <message>
        <source>The monthly report is due by {day}: {what}.</source>
        <translation>موعد التقرير الشهري حتى {day}: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n monthly reports are due by {day}.</source>
        <translation>
            <numerusform>لا تقارير شهرية موعدها حتى {day}.</numerusform>
            <numerusform>تقرير شهري واحد موعده حتى {day}.</numerusform>
            <numerusform>تقريران شهريان موعدهما حتى {day}.</numerusform>
            <numerusform>%n تقارير شهرية موعدها حتى {day}.</numerusform>
            <numerusform>%n تقريرًا شهريًا موعدها حتى {day}.</numerusform>
            <numerusform>%n تقرير شهري موعدها حتى {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReopenPanel</name>
    <message>
        <source>The minutes are a draft again.</source>
        <translation>عاد المحضر مسودّة.</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>إعادة الفتح …</translation>
    </message>
    <message>
        <source>Why are they reopened? Approval and signatures lapse.</source>
        <translation>لماذا يُعاد فتحه؟ يسقط الاعتماد والتوقيعات.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
</context>
<context>
    <name>ReportContents</name>
    <message>
        <source>Meetings held</source>
        <translation>اجتماعات عُقدت</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}٪</translation>
    </message>
    <message>
        <source>Average attendance</source>
        <translation>متوسّط الحضور</translation>
    </message>
    <message>
        <source>Decisions carried out</source>
        <translation>قرارات منجَزة</translation>
    </message>
    <message>
        <source>Decisions that are late</source>
        <translation>قرارات متأخّرة</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>مهامّ منجَزة</translation>
    </message>
    <message>
        <source>Projects under way</source>
        <translation>مشاريع قيد التنفيذ</translation>
    </message>
    <message>
        <source>Projects begun with residents</source>
        <translation>مشاريع نابعة من الأهالي</translation>
    </message>
    <message>
        <source>Needs raised</source>
        <translation>احتياجات طُرحت</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>رسائل أُرسلت</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Attendance by member</source>
        <translation>حضور الأعضاء</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Without a quorum</source>
        <translation>لم يكتمل نصابها</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Attendance from meeting to meeting</source>
        <translation>الحضور من اجتماع إلى آخر</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Not present</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Voting members present, and the quorum</source>
        <translation>الحاضرون من أصحاب حقّ التصويت، والنصاب</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>النصاب</translation>
    </message>
    <message>
        <source>Ordinary meetings</source>
        <translation>الاجتماعات الاعتيادية</translation>
    </message>
    <message>
        <source>Extraordinary meetings</source>
        <translation>الاجتماعات الاستثنائية</translation>
    </message>
    <message>
        <source>Other meetings</source>
        <translation>سائر الاجتماعات</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>معتذر</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>For each member only the meetings of their own membership are counted.</source>
        <translation>تُحتسب لكلّ عضو اجتماعات مدّة عضويته وحدها.</translation>
    </message>
    <message>
        <source>excused {number}</source>
        <translation>معتذر {number}</translation>
    </message>
    <message>
        <source>What came of the motions</source>
        <translation>نتائج المقترحات</translation>
    </message>
    <message>
        <source>State of execution</source>
        <translation>حالة التنفيذ</translation>
    </message>
    <message>
        <source>Of these past their day</source>
        <translation>منها ما تجاوز موعده</translation>
    </message>
    <message>
        <source>Open, in time</source>
        <translation>مفتوح، في موعده</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخّر</translation>
    </message>
    <message>
        <source>How actions stand</source>
        <translation>حالة المهامّ</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>بلا مسؤول</translation>
    </message>
    <message>
        <source>Still to be done, by person</source>
        <translation>المهامّ غير المنجَزة بحسب المسؤول</translation>
    </message>
    <message>
        <source>late {number}</source>
        <translation>متأخّر {number}</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Write on</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>ReportOutput</name>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Register of decisions</source>
        <translation>سجلّ القرارات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>حفظ كجدول بيانات</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>جداول البيانات (*.xlsx)</translation>
    </message>
    <message>
        <source>Report of all councils</source>
        <translation>تقرير جميع المجالس</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation>طباعة التقرير (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print, save and export</source>
        <translation>الطباعة والحفظ والتصدير</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>حفظ بصيغة PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>طباعة …</translation>
    </message>
    <message>
        <source>Sign digitally …</source>
        <translation>توقيع رقمي …</translation>
    </message>
    <message>
        <source>Save as a spreadsheet (XLSX) …</source>
        <translation>حفظ كجدول بيانات (XLSX) …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Register of decisions in this period</source>
        <translation>سجلّ قرارات هذه المدّة</translation>
    </message>
    <message>
        <source>Open actions by person</source>
        <translation>المهامّ المفتوحة بحسب المسؤول</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>من قِبَل</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Remove this report</source>
        <translation>حذف هذا التقرير</translation>
    </message>
</context>
<context>
    <name>ReportSheets</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>الوضع حتى</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>اجتماعات عُقدت</translation>
    </message>
    <message>
        <source>Without a quorum</source>
        <translation>لم يكتمل نصابها</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Decisions carried</source>
        <translation>القرارات المُقرّة</translation>
    </message>
    <message>
        <source>Decisions that are late</source>
        <translation>قرارات متأخّرة</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>مهامّ منجَزة</translation>
    </message>
    <message>
        <source>Projects and programmes</source>
        <translation>المشاريع والبرامج</translation>
    </message>
    <message>
        <source>Projects under way</source>
        <translation>مشاريع قيد التنفيذ</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Projects begun with residents</source>
        <translation>مشاريع نابعة من الأهالي</translation>
    </message>
    <message>
        <source>Needs raised</source>
        <translation>احتياجات طُرحت</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>رسائل أُرسلت</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>لمحة عامّة</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>من أصل</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>النصاب</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>معتذر</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Attendance by member</source>
        <translation>حضور الأعضاء</translation>
    </message>
    <message>
        <source>Result or state of execution</source>
        <translation>النتيجة أو حالة التنفيذ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>All motions</source>
        <translation>كلّ المقترحات</translation>
    </message>
    <message>
        <source>All decisions carried</source>
        <translation>كلّ القرارات المُقرّة</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجزت</translation>
    </message>
    <message>
        <source>Open, in time</source>
        <translation>مفتوح، في موعده</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخّر</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>بلا مسؤول</translation>
    </message>
    <message>
        <source>Person responsible</source>
        <translation>المسؤول عن التنفيذ</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>غير منجَز</translation>
    </message>
    <message>
        <source>To be done by person</source>
        <translation>المهامّ غير المنجَزة</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>الأهالي</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>آخرون</translation>
    </message>
    <message>
        <source>Origin not recorded</source>
        <translation>المنشأ غير مسجَّل</translation>
    </message>
    <message>
        <source>Origin of projects</source>
        <translation>منشأ المشاريع</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطَّط</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>التمويل</translation>
    </message>
    <message>
        <source>Funded by all sources</source>
        <translation>التمويل من كلّ المصادر</translation>
    </message>
    <message>
        <source>Spent in the period</source>
        <translation>المصروف في المدّة</translation>
    </message>
    <message>
        <source>Spent up to its end</source>
        <translation>المصروف حتى نهاية المدّة</translation>
    </message>
    <message>
        <source>Left of the budgets</source>
        <translation>المتبقّي من الميزانيات</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>غير محدَّد</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بحسب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>طُرح</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر الجواب</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>الاحتياجات</translation>
    </message>
    <message>
        <source>Members by voice</source>
        <translation>الأعضاء بحسب الصوت</translation>
    </message>
    <message>
        <source>Projects in their charge</source>
        <translation>المشاريع المسندة إليهم</translation>
    </message>
    <message>
        <source>Objectives reached</source>
        <translation>الأهداف المحقّقة</translation>
    </message>
    <message>
        <source>Their actions done</source>
        <translation>مهامّهم المنجَزة</translation>
    </message>
    <message>
        <source>Reports given in time (within a week)</source>
        <translation>تقارير في موعدها (خلال أسبوع)</translation>
    </message>
    <message>
        <source>Learning modules done</source>
        <translation>وحدات التعلّم المنجَزة</translation>
    </message>
    <message>
        <source>Talks with mentors</source>
        <translation>لقاءات الإرشاد</translation>
    </message>
    <message>
        <source>Hours of training</source>
        <translation>ساعات التدريب</translation>
    </message>
    <message>
        <source>Hours of service</source>
        <translation>ساعات الخدمة</translation>
    </message>
    <message>
        <source>Mean evaluation by mentors (1 to 5)</source>
        <translation>متوسّط تقييم المرشدين (من ١ إلى ٥)</translation>
    </message>
    <message>
        <source>Youth mayors</source>
        <translation>العُمَد الشباب</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>تنتظر الجواب</translation>
    </message>
    <message>
        <source>No answer asked for</source>
        <translation>لا تطلب جواباً</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
</context>
<context>
    <name>ReportsCard</name>
    <message>
        <source>The report was removed.</source>
        <translation>حُذف التقرير.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation>إضافة تقرير</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>لم يُقدَّم تقرير بعد.</translation>
    </message>
    <message>
        <source>The report was handed in.</source>
        <translation>سُلِّم التقرير.</translation>
    </message>
    <message>
        <source>What I did this month:</source>
        <translation>ما فعلتُه هذا الشهر:</translation>
    </message>
    <message>
        <source>What came of it:</source>
        <translation>ما نتج عنه:</translation>
    </message>
    <message>
        <source>What was difficult:</source>
        <translation>ما كان صعبًا:</translation>
    </message>
    <message>
        <source>What I will do next month:</source>
        <translation>ما سأفعله الشهر القادم:</translation>
    </message>
    <message>
        <source>What I need help with:</source>
        <translation>ما أحتاج فيه إلى مساعدة:</translation>
    </message>
    <message>
        <source>handed in on {day}</source>
        <translation>سُلِّم في {day}</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>مسلَّم</translation>
    </message>
    <message>
        <source>not handed in yet</source>
        <translation>لم يُسلَّم بعد</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخّر</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>قيد الكتابة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more months</source>
        <translation>
            <numerusform>ولا شهر آخر</numerusform>
            <numerusform>وشهر آخر</numerusform>
            <numerusform>وشهران آخران</numerusform>
            <numerusform>و%n أشهر أخرى</numerusform>
            <numerusform>و%n شهرًا آخر</numerusform>
            <numerusform>و%n شهر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>was due on {day}</source>
        <translation>كان موعده {day}</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>موعده {day}</translation>
    </message>
    <message>
        <source>write it</source>
        <translation>اكتبه</translation>
    </message>
    <message>
        <source>These months have no report yet. A click begins it with a few questions.</source>
        <translation>لا تقرير لهذه الأشهر بعد. نقرة واحدة تبدؤه ببضعة أسئلة.</translation>
    </message>
    <message>
        <source>The report of this month is due on {day}.</source>
        <translation>موعد تقرير هذا الشهر {day}.</translation>
    </message>
    <message>
        <source>Monthly reports</source>
        <translation>التقارير الشهرية</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Begin the report of the running month</source>
        <translation>بدء تقرير الشهر الجاري</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Nothing was recorded in this period</source>
        <translation>لم يُسجَّل شيء في هذه المدّة</translation>
    </message>
    <message>
        <source>Meetings, decisions, actions, projects, needs and letters of the period are told here in figures and charts. Choose another period above, or go on where all of it begins.</source>
        <translation>تُعرض هنا اجتماعات المدّة وقراراتها ومهامّها ومشاريعها واحتياجاتها ورسائلها بالأرقام والرسوم. اختر مدّة أخرى في الأعلى، أو تابع من حيث يبدأ كلّ شيء.</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>الانتقال إلى الاجتماعات</translation>
    </message>
</context>
<context>
    <name>Requirement</name>
    <message>
        <source>Simple majority</source>
        <translation>أغلبية بسيطة</translation>
    </message>
    <message>
        <source>Absolute majority of those present</source>
        <translation>أغلبية مطلقة للحاضرين</translation>
    </message>
    <message>
        <source>Absolute majority of all seats</source>
        <translation>أغلبية مطلقة لجميع المقاعد</translation>
    </message>
    <message>
        <source>Two thirds of the votes</source>
        <translation>ثلثا الأصوات</translation>
    </message>
    <message>
        <source>Two thirds of those present</source>
        <translation>ثلثا الحاضرين</translation>
    </message>
    <message>
        <source>Two thirds of all seats</source>
        <translation>ثلثا جميع المقاعد</translation>
    </message>
    <message>
        <source>Three quarters of the votes</source>
        <translation>ثلاثة أرباع الأصوات</translation>
    </message>
    <message>
        <source>Unanimity</source>
        <translation>الإجماع</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What came of it, for whom</source>
        <translation>ما الذي تحقّق ولمن</translation>
    </message>
    <message>
        <source>The project is completed: write down what came of it.</source>
        <translation>اكتمل المشروع: اكتب ما تحقّق منه.</translation>
    </message>
    <message>
        <source>term begun</source>
        <translation>بدأت المدّة</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>منتخب</translation>
    </message>
    <message>
        <source>Terms of those elected</source>
        <translation>مُدَد المنتخبين</translation>
    </message>
    <message>
        <source>One step begins the term: its days, its membership, and the election it rests on.</source>
        <translation>خطوة واحدة تبدأ المدّة: أيّامها وعضويتها والانتخاب الذي تستند إليه.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Imam</source>
        <translation>إمام المسجد</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>رئيس المجلس</translation>
    </message>
    <message>
        <source>Deputy chair</source>
        <translation>نائب الرئيس</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>أمين السرّ</translation>
    </message>
    <message>
        <source>Trustee</source>
        <translation>وجيه الحيّ</translation>
    </message>
    <message>
        <source>Alternate member</source>
        <translation>عضو احتياطي</translation>
    </message>
    <message>
        <source>Youth mayor</source>
        <translation>العمدة الشابّ</translation>
    </message>
    <message>
        <source>Deputy youth mayor</source>
        <translation>نائب العمدة الشابّ</translation>
    </message>
    <message>
        <source>Youth specialist manager</source>
        <translation>مدير تخصّصي من اليافعين</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>اختصاصي</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>منسّق الحيّ</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>المُيسِّر</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>مراقب</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>How many seats has the council? A number from 1 to 999.</source>
        <translation>كم مقعدًا للمجلس؟ عدد من ١ إلى ٩٩٩.</translation>
    </message>
    <message>
        <source>More than there are seats.</source>
        <translation>أكثر من عدد المقاعد.</translation>
    </message>
    <message>
        <source>How many must be present?</source>
        <translation>كم يجب أن يحضر؟</translation>
    </message>
    <message>
        <source>Voting seats</source>
        <translation>المقاعد المصوّتة</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>النصاب القانوني</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>Majority for decisions</source>
        <translation>أغلبية القرارات</translation>
    </message>
    <message>
        <source>When the votes are tied</source>
        <translation>عند تعادل الأصوات</translation>
    </message>
    <message>
        <source>The quorum is counted over the voting members on the day of the meeting.</source>
        <translation>يُحسب النصاب على الأعضاء ذوي حق التصويت يوم الاجتماع.</translation>
    </message>
    <message>
        <source>The quorum is {needed} of {seats} voting members.</source>
        <translation>النصاب {needed} من {seats} عضوًا لهم حق التصويت.</translation>
    </message>
</context>
<context>
    <name>SaidCard</name>
    <message>
        <source>The initiative</source>
        <translation>المبادرة</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>في سطر واحد</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>بالتفصيل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>البُعد</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Supporters</source>
        <translation>المؤيّدون</translation>
    </message>
    <message>
        <source>Add a supporter</source>
        <translation>إضافة مؤيّد</translation>
    </message>
    <message>
        <source>{number} (first)</source>
        <translation>{number} (أولًا)</translation>
    </message>
</context>
<context>
    <name>SavedLabel</name>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>جارٍ الحفظ …</translation>
    </message>
    <message>
        <source>Not saved yet; it is tried again.</source>
        <translation>لم يُحفظ بعد؛ تُعاد المحاولة.</translation>
    </message>
</context>
<context>
    <name>ScanLine</name>
    <message>
        <source>The scan of the signed minutes</source>
        <translation>صورة المحضر الموقّع</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>صور (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Attach the scan …</source>
        <translation>أرفق الصورة …</translation>
    </message>
</context>
<context>
    <name>SealPanel</name>
    <message>
        <source>The minutes are sealed.</source>
        <translation>خُتم المحضر.</translation>
    </message>
    <message>
        <source>The scan is kept with the minutes.</source>
        <translation>حُفظت الصورة مع المحضر.</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>الموقّعون:</translation>
    </message>
    <message>
        <source>Once sealed, these minutes can no longer be changed by anybody: not here, and not unnoticed anywhere else. Mistakes are put right by corrections that stand beside them.</source>
        <translation>إذا خُتم الآن فلن يستطيع أحد تغيير شيء في هذا المحضر: لا هنا، ولا خفيةً في غير هذا المكان. وتُصحَّح الأخطاء بتصحيحات تُلحق به.</translation>
    </message>
    <message>
        <source>The seal fixes the minutes for good. It gives a code that is printed at the foot of every page and proves that nothing was changed.</source>
        <translation>الختم يثبّت المحضر نهائيًا، ويعطي رمزًا يُطبع في أسفل كل صفحة ويُثبت أن شيئًا لم يتغيّر.</translation>
    </message>
    <message>
        <source>Seal …</source>
        <translation>ختم …</translation>
    </message>
    <message>
        <source>Seal for good</source>
        <translation>اختمه نهائيًا</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>SealedPanel</name>
    <message>
        <source>Write down what is right.</source>
        <translation>اكتب ما هو الصواب.</translation>
    </message>
    <message>
        <source>Write down why.</source>
        <translation>اكتب السبب.</translation>
    </message>
    <message>
        <source>The correction is added and sealed.</source>
        <translation>أُضيف التصحيح وخُتم.</translation>
    </message>
    <message>
        <source>The scan is kept with the minutes.</source>
        <translation>حُفظت الصورة مع المحضر.</translation>
    </message>
    <message>
        <source>Save the scan</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>نُسخ الرمز.</translation>
    </message>
    <message>
        <source>Sealed on {day} at {time}</source>
        <translation>خُتم في {day} الساعة {time}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>الرمز: {code}</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>These minutes are sealed. Whoever holds a copy compares this code with the one at the foot of its pages, by eye or read out over the telephone.</source>
        <translation>هذا المحضر مختوم. ومن كانت عنده نسخة قارن هذا الرمز بالذي في أسفل صفحاتها، بالنظر أو بالقراءة عبر الهاتف.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>انسخ الرمز</translation>
    </message>
    <message>
        <source>Save the scan …</source>
        <translation>حفظ الصورة …</translation>
    </message>
    <message>
        <source>Add a correction …</source>
        <translation>أضف تصحيحًا …</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>الصواب</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>سبب التصحيح</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Add and seal</source>
        <translation>أضف واختم</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>اتركه كما هو</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search everything …</source>
        <translation>البحث في كل شيء …</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search everything …</source>
        <translation>البحث في كل شيء …</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>البحث في كل شيء</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing holds these words. Try fewer letters, or another word.</source>
        <translation>لا شيء يحوي هذه الكلمات. اكتبوا حروفًا أقل أو كلمة أخرى.</translation>
    </message>
    <message>
        <source>People, meetings, items, decisions, actions, projects, needs, letters: type what you remember.</source>
        <translation>الأشخاص والاجتماعات والبنود والقرارات والمهام والمشاريع والاحتياجات والرسائل: اكتبوا ما تتذكرونه.</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>الاجتماع {number}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>Need or initiative</source>
        <translation>احتياج أو مبادرة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Youth mayor</source>
        <translation>العمدة الشابّ</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Term: since {start}</source>
        <translation>المدّة: منذ {start}</translation>
    </message>
    <message>
        <source>Term: {start} to {end}</source>
        <translation>المدّة: من {start} إلى {end}</translation>
    </message>
    <message>
        <source>Papers of the youth mayor</source>
        <translation>أوراق العمدة الشابّ</translation>
    </message>
    <message>
        <source>Letter of appointment</source>
        <translation>قرار تكليف</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>ملفّ الإنجاز</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>شهادة تقدير</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>held</source>
        <translation>عُقدت</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>لم يُحصَ الحضور</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>قادمة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Remove this session</source>
        <translation>حذف هذه الجلسة</translation>
    </message>
</context>
<context>
    <name>SessionsCard</name>
    <message>
        <source>The session was removed.</source>
        <translation>حُذفت الجلسة.</translation>
    </message>
    <message>
        <source>{held} of {count} held, {came} participants in all</source>
        <translation>عُقدت {held} من {count}، ومجموع المشاركين {came}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>إضافة جلسة</translation>
    </message>
    <message>
        <source>The days on which the programme is held, and how many came.</source>
        <translation>الأيام التي يُعقد فيها البرنامج وعدد من حضروا.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Council and rules</source>
        <translation>المجلس وقواعده</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>العبارات</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>الاستيراد والتصدير</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message numerus="yes">
        <source>%n lines were taken in</source>
        <translation>
            <numerusform>لم يُؤخذ أيّ سطر</numerusform>
            <numerusform>أُخذ سطر واحد (%n)</numerusform>
            <numerusform>أُخذ سطران (%n)</numerusform>
            <numerusform>أُخذت %n أسطر</numerusform>
            <numerusform>أُخذ %n سطراً</numerusform>
            <numerusform>أُخذ %n سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>لم يُتجاوز شيء</numerusform>
            <numerusform>تُجووز سطر واحد (%n)</numerusform>
            <numerusform>تُجووز سطران (%n)</numerusform>
            <numerusform>تُجووزت %n أسطر</numerusform>
            <numerusform>تُجووز %n سطراً</numerusform>
            <numerusform>تُجووز %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>اختيار جدول</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv *.txt *.tsv)</source>
        <translation>جداول (*.xlsx *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>حفظ نموذج</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>مصنّف (*.xlsx)</translation>
    </message>
    <message>
        <source>The template is written to {path}.</source>
        <translation>كُتب النموذج في {path}.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n lines</source>
        <translation>
            <numerusform>لا أسطر للإدخال</numerusform>
            <numerusform>إدخال سطر واحد (%n)</numerusform>
            <numerusform>إدخال سطرين (%n)</numerusform>
            <numerusform>إدخال %n أسطر</numerusform>
            <numerusform>إدخال %n سطراً</numerusform>
            <numerusform>إدخال %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>From a spreadsheet</source>
        <translation>من جدول</translation>
    </message>
    <message>
        <source>What the columns bring</source>
        <translation>ما تحمله الأعمدة</translation>
    </message>
    <message>
        <source>Check and take in</source>
        <translation>التحقق والإدخال</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>قراءة الملف من جديد</translation>
    </message>
</context>
<context>
    <name>SheetRows</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>نص القرار</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>For</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>ضدّ</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>ممتنع</translation>
    </message>
    <message>
        <source>Not voting, blank, invalid</source>
        <translation>لم يصوّت، بيضاء، ملغاة</translation>
    </message>
    <message>
        <source>How</source>
        <translation>طريقة التصويت</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>التنفيذ</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>أُنجز في</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>حلّ محلّه</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>يحلّ محلّ</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Late or due</source>
        <translation>متأخّر أو قريب</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Title of the item</source>
        <translation>عنوان البند</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Began in meeting</source>
        <translation>بدأت في الاجتماع</translation>
    </message>
    <message>
        <source>Last in meeting</source>
        <translation>آخرها في الاجتماع</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Nothing fits what you typed.</source>
        <translation>لا شيء يطابق ما كتبته.</translation>
    </message>
    <message>
        <source>Nobody is in office.</source>
        <translation>لا أحد في الخدمة.</translation>
    </message>
    <message>
        <source>No election yet. Register candidates before it, and enter the count afterwards.</source>
        <translation>لا انتخاب بعد. سجّل المرشّحين قبله، وأدخل نتيجة الفرز بعده.</translation>
    </message>
    <message>
        <source>No term is over yet.</source>
        <translation>لم تنتهِ أيّ مدّة بعد.</translation>
    </message>
    <message>
        <source>{done} of {count} objectives</source>
        <translation>{done} من {count} أهداف</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>المساعدون</translation>
    </message>
    <message>
        <source>Particulars are not on this desk</source>
        <translation>البيانات ليست على هذا المكتب</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>الجولة {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>لا مرشّحين</numerusform>
            <numerusform>مرشّح واحد</numerusform>
            <numerusform>مرشّحان</numerusform>
            <numerusform>%n مرشّحين</numerusform>
            <numerusform>%n مرشّحًا</numerusform>
            <numerusform>%n مرشّح</numerusform>
        </translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>بحث …</translation>
    </message>
    <message>
        <source>Search youth mayors and elections</source>
        <translation>البحث في العُمَد الشباب والانتخابات</translation>
    </message>
    <message>
        <source>Youth mayors and elections</source>
        <translation>العُمَد الشباب والانتخابات</translation>
    </message>
</context>
<context>
    <name>SignCard</name>
    <message>
        <source>Your certificate with its key</source>
        <translation>شهادتك مع مفتاحها</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx)</source>
        <translation>شهادات (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose the file with your certificate first.</source>
        <translation>اختر ملف شهادتك أولًا.</translation>
    </message>
    <message>
        <source>{name} - signed.pdf</source>
        <translation>{name} - موقَّع.pdf</translation>
    </message>
    <message>
        <source>Save the signed PDF</source>
        <translation>حفظ ملف PDF الموقّع</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Signed and saved as {name}</source>
        <translation>وُقّع وحُفظ باسم {name}</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>يجري التوقيع …</translation>
    </message>
    <message>
        <source>Sign and save …</source>
        <translation>توقيع وحفظ …</translation>
    </message>
    <message>
        <source>Sign digitally</source>
        <translation>توقيع رقمي</translation>
    </message>
    <message>
        <source>Signs just what is shown here, with your own certificate (a .p12 or .pfx file). Nothing is drawn on the pages, and the passphrase is kept nowhere.</source>
        <translation>يوقّع ما هو معروض هنا تمامًا بشهادتك أنت (ملف p12 أو pfx). لا يُرسم شيء على الصفحات، ولا تُحفظ كلمة المرور في أي مكان.</translation>
    </message>
    <message>
        <source>Certificate …</source>
        <translation>الشهادة …</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>كلمة مرور الشهادة</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>بلا توقيع</translation>
    </message>
</context>
<context>
    <name>SignatureBlock</name>
    <message>
        <source>Digital signature</source>
        <translation>توقيع رقمي</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>غير سليم</translation>
    </message>
    <message>
        <source>Signed on {day} at {time} by the signer&apos;s own clock</source>
        <translation>وُقّع في {day} الساعة {time} بحسب ساعة الموقّع</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>المكان: {place}</translation>
    </message>
    <message>
        <source>The signer issued the certificate themselves.</source>
        <translation>أصدر الموقّع الشهادة بنفسه.</translation>
    </message>
    <message>
        <source>The certificate names as its issuer: {issuer}.</source>
        <translation>المُصدِر بحسب الشهادة: {issuer}.</translation>
    </message>
    <message>
        <source>It is valid from {first} to {last}.</source>
        <translation>صالحة من {first} إلى {last}.</translation>
    </message>
</context>
<context>
    <name>SignatureList</name>
    <message>
        <source>Anybody can make a certificate in any name. Whose it is you must know from elsewhere: have the signer read out the SHA-256 of theirs, or look up who issued it.</source>
        <translation>يستطيع أي أحد أن يصنع شهادة بأي اسم. أما لمن هي فيجب أن تعرفه من مصدر آخر: اطلب من الموقّع أن يقرأ لك SHA-256 لشهادته، أو اسأل من أصدرها.</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>All present, in a table</source>
        <translation>جميع الحاضرين في جدول</translation>
    </message>
    <message>
        <source>Chair, secretary and members</source>
        <translation>الرئيس وأمين السرّ والأعضاء</translation>
    </message>
    <message>
        <source>Chair and secretary</source>
        <translation>الرئيس وأمين السرّ</translation>
    </message>
    <message>
        <source>Secretary and chair</source>
        <translation>أمين السرّ والرئيس</translation>
    </message>
</context>
<context>
    <name>SigningPanel</name>
    <message>
        <source>The signatures are entered.</source>
        <translation>قُيّدت التوقيعات.</translation>
    </message>
    <message>
        <source>Tick at least one who signed.</source>
        <translation>أشّر على موقّع واحد على الأقل.</translation>
    </message>
    <message>
        <source>Each signature needs its day.</source>
        <translation>لكل توقيع تاريخه.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Print the approved minutes and have them signed. Then enter here who signed, and add a scan.</source>
        <translation>اطبع المحضر المعتمد ليوقَّع. ثم أدخل هنا من وقّع، وأضف صورة.</translation>
    </message>
    <message>
        <source>Add a signature</source>
        <translation>إضافة موقّع</translation>
    </message>
    <message>
        <source>Enter the signatures</source>
        <translation>قيّد التوقيعات</translation>
    </message>
    <message>
        <source>Sign digitally …</source>
        <translation>توقيع رقمي …</translation>
    </message>
</context>
<context>
    <name>SittingHeader</name>
    <message>
        <source>End the break</source>
        <translation>إنهاء الاستراحة</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Leave meeting mode; the meeting goes on</source>
        <translation>مغادرة وضع الاجتماع؛ والاجتماع مستمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>شاشة العرض</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>End meeting</source>
        <translation>إنهاء الاجتماع</translation>
    </message>
</context>
<context>
    <name>SittingPage</name>
    <message>
        <source>Open the meeting first.</source>
        <translation>افتتح الاجتماع أولًا.</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>وضع الاجتماع</translation>
    </message>
</context>
<context>
    <name>SittingWords</name>
    <message>
        <source>Meeting {ordinal} · {council}</source>
        <translation>الجلسة {ordinal} · {council}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Proposed</source>
        <translation>مقترَح</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>معتمَد</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>معلَّق</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>Statement by</source>
        <translation>صاحب القول</translation>
    </message>
    <message>
        <source>Kind of statement</source>
        <translation>نوع القول</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>تاريخ القول</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>إرشاد</translation>
    </message>
    <message>
        <source>What was said. It is a statement, not a vote.</source>
        <translation>ما قيل. هذا قول وليس تصويتًا.</translation>
    </message>
    <message>
        <source>Remove this statement</source>
        <translation>حذف هذا القول</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n مشروع</numerusform>
            <numerusform>مشروع واحد</numerusform>
            <numerusform>مشروعان</numerusform>
            <numerusform>%n مشاريع</numerusform>
            <numerusform>%n مشروعًا</numerusform>
            <numerusform>%n مشروع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TalkCard</name>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>so far: {time}</source>
        <translation>حتى الآن: {time}</translation>
    </message>
    <message>
        <source>left: {time}</source>
        <translation>المتبقّي: {time}</translation>
    </message>
    <message>
        <source>over by {time}</source>
        <translation>تجاوز بـ{time}</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>المناقشات</translation>
    </message>
    <message>
        <source>One paragraph each. “Name: what was said” names the speaker.</source>
        <translation>فقرة لكل قول. «الاسم: ما قيل» يبيّن المتحدّث.</translation>
    </message>
    <message>
        <source>Type “/” for: {commands} … and “@” for people</source>
        <translation>اكتب «/» من أجل: {commands} … و«@» للأشخاص</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} من {count}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}٪</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>غير محدَّد</translation>
    </message>
</context>
<context>
    <name>TemplateCard</name>
    <message>
        <source>New item</source>
        <translation>بند جديد</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>حُذف: {title}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>نوع الاجتماع</translation>
    </message>
    <message>
        <source>Minutes available</source>
        <translation>الوقت (دقيقة)</translation>
    </message>
    <message>
        <source>Standing items, in the order of the agenda</source>
        <translation>البنود الثابتة بترتيب جدول الأعمال</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>أضف بندًا</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>حذف هذا النموذج</translation>
    </message>
</context>
<context>
    <name>TemplatesSection</name>
    <message>
        <source>New template</source>
        <translation>نموذج جديد</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>حُذف: {name}</translation>
    </message>
    <message>
        <source>A new meeting begins with the standing items of its template: an opening ceremony where the council wants one, the minutes of last time, reports. Each can be left out when a meeting is prepared.</source>
        <translation>يبدأ الاجتماع الجديد بالبنود الثابتة لنموذجه: مراسم افتتاح إن شاء المجلس، ومحضر المرة السابقة، والتقارير. ويمكن ترك أيّ منها عند تحضير الاجتماع.</translation>
    </message>
</context>
<context>
    <name>TermsPart</name>
    <message>
        <source>The term of {name} was removed.</source>
        <translation>حُذفت مدّة {name}.</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
</context>
<context>
    <name>ThreadCard</name>
    <message>
        <source>How it came about, what came of it</source>
        <translation>كيف نشأ وإلام أفضى</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>كيف نشأ</translation>
    </message>
    <message>
        <source>The need or initiative it came from</source>
        <translation>الاحتياج أو المبادرة التي نشأ منها</translation>
    </message>
</context>
<context>
    <name>ThreadSteps</name>
    <message>
        <source>Replaces decision {number}</source>
        <translation>يحلّ محلّ القرار {number}</translation>
    </message>
    <message>
        <source>Under the same item: {number}</source>
        <translation>ضمن البند نفسه: {number}</translation>
    </message>
    <message>
        <source>Approves the minutes</source>
        <translation>يصادق على محضر</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>Replaced by decision {number}</source>
        <translation>حلّ محلّه القرار {number}</translation>
    </message>
    <message>
        <source>Decision {number}</source>
        <translation>القرار {number}</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>نشأت من</translation>
    </message>
    <message>
        <source>Began in meeting {number}</source>
        <translation>بدأت في الاجتماع {number}</translation>
    </message>
    <message>
        <source>Carried over to meeting {number}</source>
        <translation>رُحّلت إلى الاجتماع {number}</translation>
    </message>
    <message>
        <source>not on this desk</source>
        <translation>ليس على هذا المكتب</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>البند {number}</translation>
    </message>
    <message>
        <source>Meeting {number}, item {item}</source>
        <translation>الاجتماع {number}، البند {item}</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>الاجتماع {number}</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>أُنجزت في {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>خطاب صادر</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>خطاب وارد</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخّرة</translation>
    </message>
</context>
<context>
    <name>TieRule</name>
    <message>
        <source>The motion is rejected</source>
        <translation>يُرفض الاقتراح</translation>
    </message>
    <message>
        <source>The chair decides</source>
        <translation>يحسم الرئيس</translation>
    </message>
    <message>
        <source>A second round is held</source>
        <translation>جولة ثانية</translation>
    </message>
    <message>
        <source>The lot decides</source>
        <translation>القرعة</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>This is no time of day; write it like {example}.</source>
        <translation>ليس هذا وقتًا، اكتبه مثل {example}.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Projects along the months</source>
        <translation>المشاريع على امتداد الأشهر</translation>
    </message>
    <message>
        <source>Up and down choose a project, left and right go along in time, plus and minus change the scale.</source>
        <translation>الأعلى والأسفل لاختيار مشروع، واليمين واليسار للتنقل في الزمن، والزائد والناقص لتغيير المقياس.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Show a longer time</source>
        <translation>عرض مدة أطول</translation>
    </message>
    <message>
        <source>Show a shorter time</source>
        <translation>عرض مدة أقصر</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجَزة</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>قادمة</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخّرة</translation>
    </message>
</context>
<context>
    <name>TimelineDelegate</name>
    <message>
        <source>no dates yet</source>
        <translation>لا تواريخ بعد</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>begins {day}</source>
        <translation>يبدأ {day}</translation>
    </message>
    <message>
        <source>ends {day}</source>
        <translation>ينتهي {day}</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>أُنجزت في {day}</translation>
    </message>
    <message>
        <source>was due {day}</source>
        <translation>كان موعدها {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>موعدها {day}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>أغلق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>TodoCard</name>
    <message>
        <source>Write my report: {month}</source>
        <translation>كتابة تقريري: {month}</translation>
    </message>
    <message>
        <source>Hand it in to the council.</source>
        <translation>سلّمه إلى المجلس.</translation>
    </message>
    <message>
        <source>The council asked me to do this.</source>
        <translation>كلّفني المجلس بهذا.</translation>
    </message>
    <message>
        <source>My objective</source>
        <translation>هدفي</translation>
    </message>
    <message>
        <source>Press it when it is done.</source>
        <translation>اضغط حين يُنجَز.</translation>
    </message>
    <message>
        <source>What I have to do now</source>
        <translation>ما عليّ فعله الآن</translation>
    </message>
    <message>
        <source>Nothing is waiting for you. Well done!</source>
        <translation>لا شيء بانتظارك. أحسنت!</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>The desk cannot be opened</source>
        <translation>تعذّر فتح المكتب</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>الملف: {path}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Choose another desk file …</source>
        <translation>اختر ملف مكتب آخر …</translation>
    </message>
    <message>
        <source>Open my own desk</source>
        <translation>افتح مكتبي</translation>
    </message>
    <message>
        <source>The backup of {when} takes the place of this file. The file itself is kept beside it.</source>
        <translation>تحلّ نسخة {when} محلّ هذا الملف، ويُحفظ الملف نفسه بجانبها.</translation>
    </message>
    <message>
        <source>There is a backup of {when}.</source>
        <translation>توجد نسخة احتياطية من {when}.</translation>
    </message>
    <message>
        <source>Yes, put it back</source>
        <translation>نعم، استعِدها</translation>
    </message>
    <message>
        <source>Put the backup back …</source>
        <translation>استعادة النسخة الاحتياطية …</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation>فتح مكتب</translation>
    </message>
    <message>
        <source>Desk (*.desk)</source>
        <translation>مكتب (*.desk)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message>
        <source>The file cannot be checked</source>
        <translation>لا يمكن فحص الملف</translation>
    </message>
    <message>
        <source>The document is being checked …</source>
        <translation>يُفحص المستند …</translation>
    </message>
    <message>
        <source>The document is what was sealed</source>
        <translation>المستند هو ما خُتم</translation>
    </message>
    <message>
        <source>The document is not what was sealed</source>
        <translation>المستند ليس ما خُتم</translation>
    </message>
    <message>
        <source>Nothing proves this document</source>
        <translation>لا شيء يُثبت هذا المستند</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>أصيل</translation>
    </message>
    <message>
        <source>not genuine</source>
        <translation>غير أصيل</translation>
    </message>
    <message>
        <source>It is what was sealed, but a signature is broken</source>
        <translation>هو ما خُتم، لكن توقيعًا غير سليم</translation>
    </message>
    <message>
        <source>A signature of the document is broken</source>
        <translation>في المستند توقيع غير سليم</translation>
    </message>
    <message>
        <source>signature broken</source>
        <translation>توقيع غير سليم</translation>
    </message>
    <message>
        <source>The document is signed, but not sealed</source>
        <translation>المستند موقَّع لكنه غير مختوم</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>موقَّع</translation>
    </message>
    <message>
        <source>unproven</source>
        <translation>غير مُثبَت</translation>
    </message>
    <message>
        <source>meeting {number}</source>
        <translation>الاجتماع {number}</translation>
    </message>
    <message>
        <source>Sealed on {day} at {time}</source>
        <translation>خُتم في {day} الساعة {time}</translation>
    </message>
    <message numerus="yes">
        <source>with %n corrections</source>
        <translation>
            <numerusform>بلا تصحيحات</numerusform>
            <numerusform>مع تصحيح واحد</numerusform>
            <numerusform>مع تصحيحين</numerusform>
            <numerusform>مع %n تصحيحات</numerusform>
            <numerusform>مع %n تصحيحًا</numerusform>
            <numerusform>مع %n تصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>internal copy</source>
        <translation>نسخة داخلية</translation>
    </message>
    <message>
        <source>copy for the municipality</source>
        <translation>نسخة البلدية</translation>
    </message>
    <message>
        <source>public copy</source>
        <translation>نسخة عامة</translation>
    </message>
    <message>
        <source>Meeting {number}: {code}</source>
        <translation>الاجتماع {number}: {code}</translation>
    </message>
    <message>
        <source>Compare the code with the one on the paper that the council signed, or have it read out. Only the same code is the same minutes.</source>
        <translation>قارن الرمز بالذي على الورقة التي وقّعها المجلس، أو اطلب قراءته لك. فالرمز نفسه وحده هو المحضر نفسه.</translation>
    </message>
    <message>
        <source>Sealed on this desk (key {key}).</source>
        <translation>خُتم في هذا المكتب (المفتاح {key}).</translation>
    </message>
    <message>
        <source>Sealed with the key {key}.</source>
        <translation>خُتم بالمفتاح {key}.</translation>
    </message>
    <message>
        <source>Sealed on another desk (key {key}). Ask its council whether the key is theirs.</source>
        <translation>خُتم في مكتب آخر (المفتاح {key}). اسأل مجلسه هل المفتاح له.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Check a document</source>
        <translation>فحص مستند</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Check another …</source>
        <translation>افحص آخر …</translation>
    </message>
    <message>
        <source>Sign digitally …</source>
        <translation>توقيع رقمي …</translation>
    </message>
    <message>
        <source>Minutes or records (*.pdf *.json)</source>
        <translation>محاضر أو سجلّات (*.pdf *.json)</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Citizens</source>
        <translation>المواطنون</translation>
    </message>
    <message>
        <source>Entrepreneurs</source>
        <translation>روّاد الأعمال</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Non-profit organisations</source>
        <translation>المنظمات غير الربحية</translation>
    </message>
</context>
<context>
    <name>VoteCounts</name>
    <message>
        <source>U</source>
        <translation>ج</translation>
    </message>
    <message>
        <source>C</source>
        <translation>ه</translation>
    </message>
    <message>
        <source>H</source>
        <translation>ي</translation>
    </message>
    <message>
        <source>B</source>
        <translation>ن</translation>
    </message>
    <message>
        <source>S</source>
        <translation>س</translation>
    </message>
    <message>
        <source>R</source>
        <translation>ب</translation>
    </message>
</context>
<context>
    <name>VoteNames</name>
    <message>
        <source>Votes by name</source>
        <translation>الأصوات بالأسماء</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>م</translation>
    </message>
    <message>
        <source>N</source>
        <translation>ض</translation>
    </message>
    <message>
        <source>A</source>
        <translation>ت</translation>
    </message>
    <message>
        <source>X</source>
        <translation>ل</translation>
    </message>
    <message>
        <source>R</source>
        <translation>ب</translation>
    </message>
</context>
<context>
    <name>VoteOption</name>
    <message>
        <source>For</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>معارض</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>ممتنع</translation>
    </message>
    <message>
        <source>Not voting</source>
        <translation>لم يصوّت</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>متنحٍّ</translation>
    </message>
</context>
<context>
    <name>VotePanel</name>
    <message>
        <source>Enter first who chairs the meeting: the casting vote is the chair&apos;s.</source>
        <translation>أدخل رئيس الاجتماع أولًا: الصوت المرجّح له.</translation>
    </message>
    <message numerus="yes">
        <source>%n may vote.</source>
        <translation>
            <numerusform>لا يحق لأحد التصويت.</numerusform>
            <numerusform>يحق لواحد التصويت.</numerusform>
            <numerusform>يحق لاثنين التصويت.</numerusform>
            <numerusform>يحق التصويت لـ%n.</numerusform>
            <numerusform>يحق التصويت لـ%n.</numerusform>
            <numerusform>يحق التصويت لـ%n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted: did they not vote?</source>
        <translation>
            <numerusform>الجميع محسوبون.</numerusform>
            <numerusform>واحد لم يُحسب: ألم يصوّت؟</numerusform>
            <numerusform>اثنان لم يُحسبا: ألم يصوّتا؟</numerusform>
            <numerusform>%n لم يُحسبوا: ألم يصوّتوا؟</numerusform>
            <numerusform>%n لم يُحسبوا: ألم يصوّتوا؟</numerusform>
            <numerusform>%n لم يُحسبوا: ألم يصوّتوا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>By the attendance it would be {number}.</source>
        <translation>بحسب الحضور يكون العدد {number}.</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <translation>اعتماد {number}</translation>
    </message>
    <message>
        <source>Round {round}: {yes} for, {no} against, {abstain} abstaining</source>
        <translation>الجولة {round}: مع {yes}، ضدّ {no}، ممتنع {abstain}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>ضدّ</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>ممتنع</translation>
    </message>
    <message>
        <source>Not voting</source>
        <translation>لم يصوّت</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>بيضاء</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>باطلة</translation>
    </message>
    <message>
        <source>How</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>They did not vote</source>
        <translation>لم يصوّتوا</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>جولة ثانية</translation>
    </message>
    <message>
        <source>The chair is for</source>
        <translation>الرئيس مع</translation>
    </message>
    <message>
        <source>The chair is against</source>
        <translation>الرئيس ضدّ</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>حذف التصويت</translation>
    </message>
    <message>
        <source>{eligible} could vote; by the attendance it would be {number}.</source>
        <translation>كان يحق التصويت لـ{eligible}؛ وبحسب الحضور يكون العدد {number}.</translation>
    </message>
    <message>
        <source>Choose another way to count numbers or names.</source>
        <translation>اختر طريقة أخرى للعدّ بالأرقام أو بالأسماء.</translation>
    </message>
    <message>
        <source>{yes} for, {no} against, {abstain} abstained, {none} did not vote, {rest} the rest for</source>
        <translation>{yes} مع، {no} ضدّ، {abstain} ممتنع، {none} لم يصوّت، {rest} الباقون مع</translation>
    </message>
    <message>
        <source>Space: next · {all} all for · {loud} acclaimed · {names} by name · {secret} secret · {rest} rest did not</source>
        <translation>المسافة: التالي · {all} الجميع مع · {loud} بالتزكية · {names} بالأسماء · {secret} سرّي · {rest} الباقون لم يصوّتوا</translation>
    </message>
    <message>
        <source>The lot is for</source>
        <translation>القرعة: مع</translation>
    </message>
    <message>
        <source>The lot is against</source>
        <translation>القرعة: ضدّ</translation>
    </message>
    <message>
        <source>Vote once more</source>
        <translation>تصويت مرة أخرى</translation>
    </message>
</context>
<context>
    <name>VoteWords</name>
    <message>
        <source>For</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>ضدّ</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>ممتنع</translation>
    </message>
    <message>
        <source>Not voting</source>
        <translation>لم يصوّت</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>بيضاء</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>باطلة</translation>
    </message>
    <message>
        <source>{votes} of {of} needed</source>
        <translation>المطلوب {votes} من {of}</translation>
    </message>
    <message>
        <source>The votes carry the motion.</source>
        <translation>الأصوات كافية لإقراره.</translation>
    </message>
    <message>
        <source>The votes do not carry the motion.</source>
        <translation>الأصوات لا تكفي.</translation>
    </message>
    <message>
        <source>A tie: the motion is rejected.</source>
        <translation>تعادل الأصوات: يُرفض الاقتراح.</translation>
    </message>
    <message>
        <source>A tie, settled by the chair&apos;s casting vote.</source>
        <translation>تعادل حسمه صوت الرئيس.</translation>
    </message>
    <message>
        <source>A tie: the chair&apos;s casting vote decides.</source>
        <translation>تعادل الأصوات: يحسم صوت الرئيس.</translation>
    </message>
    <message>
        <source>A tie: there is a second round.</source>
        <translation>تعادل الأصوات: جولة ثانية.</translation>
    </message>
    <message>
        <source>A tie: the lot decides.</source>
        <translation>تعادل الأصوات: تحسم القرعة.</translation>
    </message>
    <message>
        <source>A tie, settled by lot.</source>
        <translation>تعادل حسمته القرعة.</translation>
    </message>
    <message>
        <source>So far: {verdict}</source>
        <translation>حتى الآن: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>%n may vote.</source>
        <translation>
            <numerusform>لا يحق لأحد التصويت.</numerusform>
            <numerusform>يحق لواحد التصويت.</numerusform>
            <numerusform>يحق لاثنين التصويت.</numerusform>
            <numerusform>يحق التصويت لـ%n.</numerusform>
            <numerusform>يحق التصويت لـ%n.</numerusform>
            <numerusform>يحق التصويت لـ%n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recused: {names}</source>
        <translation>متنحّون: {names}</translation>
    </message>
    <message>
        <source>Round {round}: {yes} for, {no} against, {abstain} abstaining</source>
        <translation>الجولة {round}: مع {yes}، ضدّ {no}، ممتنع {abstain}</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>بلا نتيجة</translation>
    </message>
    <message>
        <source>so far: {result}</source>
        <translation>حتى الآن: {result}</translation>
    </message>
</context>
<context>
    <name>VotingMethod</name>
    <message>
        <source>Show of hands</source>
        <translation>برفع الأيدي</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>نداء بالأسماء</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>اقتراع سرّي</translation>
    </message>
    <message>
        <source>Unanimous</source>
        <translation>بالإجماع</translation>
    </message>
    <message>
        <source>Acclamation</source>
        <translation>بالتزكية</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>أمر واحد</numerusform>
            <numerusform>أمران</numerusform>
            <numerusform>%n أمور</numerusform>
            <numerusform>%n أمرًا</numerusform>
            <numerusform>%n أمر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>عرض أقل</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>ما ينتظركم</translation>
    </message>
    <message>
        <source>Nothing waits: no action is due, no letter is unanswered, no minutes are open.</source>
        <translation>لا شيء ينتظر: لا مهمة مستحقة، ولا رسالة بلا جواب، ولا محضر مفتوح.</translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message>
        <source>no. {number}</source>
        <translation>رقم {number}</translation>
    </message>
    <message>
        <source>decision {number}</source>
        <translation>القرار {number}</translation>
    </message>
    <message>
        <source>meeting {number}</source>
        <translation>الاجتماع {number}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجزت</translation>
    </message>
    <message>
        <source>Enter the answer</source>
        <translation>تسجيل الجواب</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>كتابة الرسالة</translation>
    </message>
    <message>
        <source>Finish the minutes</source>
        <translation>إتمام المحضر</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>Print and sign</source>
        <translation>الطباعة والتوقيع</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>كتابة التقرير</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>للتوقيع</translation>
    </message>
    <message>
        <source>to seal</source>
        <translation>للختم</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message numerus="yes">
        <source>%n days without an answer</source>
        <translation>
            <numerusform>دون جواب %n يوم</numerusform>
            <numerusform>دون جواب منذ يوم</numerusform>
            <numerusform>دون جواب منذ يومين</numerusform>
            <numerusform>دون جواب منذ %n أيام</numerusform>
            <numerusform>دون جواب منذ %n يومًا</numerusform>
            <numerusform>دون جواب منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Minutes of meeting {number}</source>
        <translation>محضر الاجتماع {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n monthly reports are wanted</source>
        <translation>
            <numerusform>لا تقارير مطلوبة</numerusform>
            <numerusform>التقرير الشهري مطلوب</numerusform>
            <numerusform>تقريران شهريان مطلوبان</numerusform>
            <numerusform>%n تقارير شهرية مطلوبة</numerusform>
            <numerusform>%n تقريرًا شهريًا مطلوبًا</numerusform>
            <numerusform>%n تقرير شهري مطلوب</numerusform>
        </translation>
    </message>
    <message>
        <source>The consent of a guardian</source>
        <translation>موافقة وليّ الأمر</translation>
    </message>
    <message>
        <source>Their own consent, now that they are 18</source>
        <translation>موافقته هو، وقد بلغ الثامنة عشرة</translation>
    </message>
    <message>
        <source>The handover of the term that is over</source>
        <translation>تسليم المدة المنتهية</translation>
    </message>
    <message>
        <source>An objective whose day has passed</source>
        <translation>هدف فات موعده</translation>
    </message>
    <message>
        <source>The term is about to end</source>
        <translation>المدة على وشك الانتهاء</translation>
    </message>
    <message>
        <source>The evaluation by the mentor</source>
        <translation>تقييم المرشد</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Postponed</source>
        <translation>أُجِّل</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>مستبدَل</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>متأخّر</numerusform>
            <numerusform>متأخّر يومًا</numerusform>
            <numerusform>متأخّر يومين</numerusform>
            <numerusform>متأخّر %n أيام</numerusform>
            <numerusform>متأخّر %n يومًا</numerusform>
            <numerusform>متأخّر %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>لم يبق وقت</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>بلا تصويت</translation>
    </message>
    <message>
        <source>{yes} for, {no} against, {abstain} abstaining</source>
        <translation>{yes} مع، {no} ضدّ، {abstain} ممتنع</translation>
    </message>
    <message>
        <source>{number} not counted or not voting</source>
        <translation>{number} لم يصوّتوا أو أوراق ملغاة</translation>
    </message>
    <message>
        <source>Motion of meeting {number}</source>
        <translation>اقتراح الاجتماع {number}</translation>
    </message>
    <message>
        <source>Decision {number}</source>
        <translation>القرار {number}</translation>
    </message>
    <message>
        <source>Motion {number}</source>
        <translation>الاقتراح {number}</translation>
    </message>
    <message>
        <source>Decided in meeting {number}</source>
        <translation>أُقرّ في الاجتماع {number}</translation>
    </message>
    <message>
        <source>No decision names it</source>
        <translation>لا يذكره أي قرار</translation>
    </message>
    <message>
        <source>Without a decision, with a reason</source>
        <translation>دون قرار، مع سبب</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>الموعد اليوم</translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation>
            <numerusform>الموعد خلال %n يوم</numerusform>
            <numerusform>الموعد خلال يوم واحد</numerusform>
            <numerusform>الموعد خلال يومين</numerusform>
            <numerusform>الموعد خلال %n أيام</numerusform>
            <numerusform>الموعد خلال %n يومًا</numerusform>
            <numerusform>الموعد خلال %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>في موعده</translation>
    </message>
    <message numerus="yes">
        <source>%n days without an answer</source>
        <translation>
            <numerusform>%n يوم بلا جواب</numerusform>
            <numerusform>يوم واحد بلا جواب</numerusform>
            <numerusform>يومان بلا جواب</numerusform>
            <numerusform>%n أيام بلا جواب</numerusform>
            <numerusform>%n يومًا بلا جواب</numerusform>
            <numerusform>%n يوم بلا جواب</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}٪</translation>
    </message>
    <message>
        <source>{spent} spent; no budget is set</source>
        <translation>صُرف {spent}؛ لم تُحدَّد ميزانية</translation>
    </message>
    <message>
        <source>{spent} of {budget} spent</source>
        <translation>صُرف {spent} من {budget}</translation>
    </message>
    <message>
        <source>mentor: {name}</source>
        <translation>المرشد: {name}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>budget {budget}, spent {spent}</source>
        <translation>الميزانية {budget}، المصروف {spent}</translation>
    </message>
    <message>
        <source>“{title}” goes to “{stage}”, but no adopted decision names it. Why does it?</source>
        <translation>ينتقل «{title}» إلى «{stage}» ولا يذكره أي قرار معتمد. لماذا؟</translation>
    </message>
    <message>
        <source>“{title}” goes back to “{stage}”. Why?</source>
        <translation>يعود «{title}» إلى «{stage}». لماذا؟</translation>
    </message>
    <message>
        <source>“{title}” goes to “{stage}” and passes over a stage. Why?</source>
        <translation>ينتقل «{title}» إلى «{stage}» متجاوزًا مرحلة. لماذا؟</translation>
    </message>
    <message>
        <source>“{title}” becomes “{stage}”. Why?</source>
        <translation>يصبح «{title}» في حالة «{stage}». لماذا؟</translation>
    </message>
    <message>
        <source>“{title}” had come to its end and goes to “{stage}”. Why?</source>
        <translation>كان «{title}» قد انتهى وينتقل إلى «{stage}». لماذا؟</translation>
    </message>
    <message>
        <source>since {start}</source>
        <translation>منذ {start}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} إلى {end}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Own consent</source>
        <translation>موافقته الشخصية</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Objective late</source>
        <translation>هدف متأخّر</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>تنتهي قريبًا</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>تقييم</translation>
    </message>
    <message numerus="yes">
        <source>%n monthly reports are missing.</source>
        <translation>
            <numerusform>لا ينقص أيّ تقرير شهري.</numerusform>
            <numerusform>ينقص تقرير شهري واحد.</numerusform>
            <numerusform>ينقص تقريران شهريان.</numerusform>
            <numerusform>تنقص %n تقارير شهرية.</numerusform>
            <numerusform>ينقص %n تقريرًا شهريًا.</numerusform>
            <numerusform>ينقص %n تقرير شهري.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first was due on {day}.</source>
        <translation>كان موعد أوّلها {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n objectives are late.</source>
        <translation>
            <numerusform>لا هدف متأخّر.</numerusform>
            <numerusform>هدف واحد تأخّر عن موعده.</numerusform>
            <numerusform>هدفان تأخّرا عن موعدهما.</numerusform>
            <numerusform>%n أهداف تأخّرت عن موعدها.</numerusform>
            <numerusform>%n هدفًا تأخّر عن موعده.</numerusform>
            <numerusform>%n هدف تأخّر عن موعده.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under 18: the written consent of a parent or guardian is missing.</source>
        <translation>دون ١٨: تنقص الموافقة الخطّية من أحد الوالدين أو وليّ الأمر.</translation>
    </message>
    <message>
        <source>Of age now: ask for their own consent. The guardian’s no longer covers it.</source>
        <translation>بلغ سنّ الرشد: اطلب موافقته هو. فموافقة وليّ الأمر لم تعد تكفي.</translation>
    </message>
    <message>
        <source>The term ended on {day}. What was begun is not handed over yet.</source>
        <translation>انتهت المدّة في {day}. ولم يُسلَّم بعد ما بُدئ به.</translation>
    </message>
    <message>
        <source>The term ends on {day}. Prepare the handover.</source>
        <translation>تنتهي المدّة في {day}. حضّر التسليم.</translation>
    </message>
    <message>
        <source>No evaluation by the mentor for half a year.</source>
        <translation>لا تقييم من المرشد منذ نصف سنة.</translation>
    </message>
    <message>
        <source>Enter the consent</source>
        <translation>إدخال الموافقة</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم المهامّ</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>كتابة التقرير</translation>
    </message>
    <message>
        <source>See the objectives</source>
        <translation>عرض الأهداف</translation>
    </message>
    <message>
        <source>Prepare the handover</source>
        <translation>تحضير التسليم</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>قادمة</translation>
    </message>
    <message>
        <source>Term to begin</source>
        <translation>المدّة لم تبدأ</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>المرشّحون</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>قيد الفرز</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>انتُخب</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Words of the council</source>
        <translation>كلمة المجلس</translation>
    </message>
    <message>
        <source>What the figures do not tell: what went well, what is missing, thanks …</source>
        <translation>ما لا تقوله الأرقام: ما نجح وما ينقص والشكر …</translation>
    </message>
    <message>
        <source>Printed in the report after the overview, in the internal copy and in that for the municipality.</source>
        <translation>تُطبع في التقرير بعد اللمحة العامّة، في النسخة الداخلية وفي نسخة البلدية.</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>Report on {period}</source>
        <translation>تقرير عن المدّة {period}</translation>
    </message>
</context>
<context>
    <name>WorksCard</name>
    <message>
        <source>The project is no longer assigned.</source>
        <translation>لم يعد المشروع مسنَدًا.</translation>
    </message>
    <message>
        <source>Choose a project …</source>
        <translation>اختر مشروعًا …</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>No longer assigned: {title}</source>
        <translation>لم يعد مسنَدًا: {title}</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}٪</translation>
    </message>
    <message>
        <source>next: {title}</source>
        <translation>التالي: {title}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخّر</translation>
    </message>
    <message>
        <source>Projects and actions</source>
        <translation>المشاريع والمهامّ</translation>
    </message>
    <message>
        <source>No project is assigned, and no meeting gave them anything to do yet.</source>
        <translation>لم يُسنَد أيّ مشروع، ولم يكلّفه أيّ اجتماع بمهمّة بعد.</translation>
    </message>
    <message>
        <source>Project to assign</source>
        <translation>المشروع المراد إسناده</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
</context>
<context>
    <name>WorksContents</name>
    <message>
        <source>Projects and programmes</source>
        <translation>المشاريع والبرامج</translation>
    </message>
    <message>
        <source>Budget by source</source>
        <translation>الميزانية بحسب المصدر</translation>
    </message>
    <message>
        <source>Needs and voices</source>
        <translation>الاحتياجات والأصوات</translation>
    </message>
    <message>
        <source>Youth mayors</source>
        <translation>العُمَد الشباب</translation>
    </message>
    <message>
        <source>Letters to the municipality</source>
        <translation>الرسائل إلى البلدية</translation>
    </message>
    <message>
        <source>Behind their dates</source>
        <translation>متأخّرة عن موعدها</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>بحسب المرحلة</translation>
    </message>
    <message>
        <source>Construction projects</source>
        <translation>مشاريع إنشائية</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>برامج</translation>
    </message>
    <message>
        <source>By kind and stage</source>
        <translation>بحسب النوع والمرحلة</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>الأهالي</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>آخرون</translation>
    </message>
    <message>
        <source>Origin not recorded</source>
        <translation>المنشأ غير مسجَّل</translation>
    </message>
    <message>
        <source>A project counts as begun with residents if it came from something raised in the voice of the citizens, or from a need, aspiration or initiative for which no other voice is recorded.</source>
        <translation>يُعدّ المشروع نابعاً من الأهالي إذا نشأ عمّا طُرح بصوت المواطنين، أو عن احتياج أو تطلّع أو مبادرة لم يُسجَّل لها صوت آخر.</translation>
    </message>
    <message>
        <source>Where the projects came from</source>
        <translation>منشأ المشاريع</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطَّط</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>التمويل</translation>
    </message>
    <message>
        <source>Spent in the period</source>
        <translation>المصروف في المدّة</translation>
    </message>
    <message>
        <source>Spent up to its end</source>
        <translation>المصروف حتى نهاية المدّة</translation>
    </message>
    <message>
        <source>Planned, funded and spent</source>
        <translation>المخطَّط والتمويل والمصروف</translation>
    </message>
    <message>
        <source>Funding by source</source>
        <translation>مصادر التمويل</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>ينتظر الجواب</translation>
    </message>
    <message>
        <source>Raised, by type</source>
        <translation>ما طُرح بحسب النوع</translation>
    </message>
    <message>
        <source>Raised, by field</source>
        <translation>ما طُرح بحسب المجال</translation>
    </message>
    <message>
        <source>Voices heard: what was raised</source>
        <translation>الأصوات المسموعة: ما طُرح</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>غير محدَّد</translation>
    </message>
    <message>
        <source>Voices heard: members</source>
        <translation>الأصوات المسموعة: الأعضاء</translation>
    </message>
    <message>
        <source>Objectives reached</source>
        <translation>الأهداف المحقّقة</translation>
    </message>
    <message>
        <source>Their actions done</source>
        <translation>مهامّهم المنجَزة</translation>
    </message>
    <message>
        <source>Reports given in time (within a week)</source>
        <translation>تقارير في موعدها (خلال أسبوع)</translation>
    </message>
    <message>
        <source>Learning modules done</source>
        <translation>وحدات التعلّم المنجَزة</translation>
    </message>
    <message>
        <source>Projects in their charge</source>
        <translation>المشاريع المسندة إليهم</translation>
    </message>
    <message>
        <source>Talks with mentors</source>
        <translation>لقاءات الإرشاد</translation>
    </message>
    <message>
        <source>Mean evaluation by mentors (1 to 5)</source>
        <translation>متوسّط تقييم المرشدين (من ١ إلى ٥)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} ساعة</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Hours, evaluations, reports and learning are told in the internal copy only.</source>
        <translation>تُذكر الساعات والتقييمات والتقارير والتعلّم في النسخة الداخلية وحدها.</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>تنتظر الجواب</translation>
    </message>
    <message>
        <source>No answer asked for</source>
        <translation>لا تطلب جواباً</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>رسائل أُرسلت</translation>
    </message>
    <message>
        <source>Answers that are overdue</source>
        <translation>رسائل بلا جواب بعد موعده</translation>
    </message>
    <message>
        <source>Letters received</source>
        <translation>رسائل وردت</translation>
    </message>
</context>
<context>
    <name>YearPlanCard</name>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>النهاية قبل البداية.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>meeting {number} is on this day</source>
        <translation>الاجتماع {number} في هذا اليوم</translation>
    </message>
    <message>
        <source>to be avoided</source>
        <translation>يُتجنَّب</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>لا اجتماعات</numerusform>
            <numerusform>اجتماع واحد</numerusform>
            <numerusform>اجتماعان</numerusform>
            <numerusform>%n اجتماعات</numerusform>
            <numerusform>%n اجتماعًا</numerusform>
            <numerusform>%n اجتماع</numerusform>
        </translation>
    </message>
    <message>
        <source>This rhythm gives no day in this period.</source>
        <translation>لا يعطي هذا الإيقاع أي يوم في هذه المدة.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n meetings</source>
        <translation>
            <numerusform>لا شيء يُنشأ</numerusform>
            <numerusform>أنشئ اجتماعًا واحدًا</numerusform>
            <numerusform>أنشئ اجتماعين</numerusform>
            <numerusform>أنشئ %n اجتماعات</numerusform>
            <numerusform>أنشئ %n اجتماعًا</numerusform>
            <numerusform>أنشئ %n اجتماع</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>خطة السنة</translation>
    </message>
    <message>
        <source>Meetings on the same weekday of the month. Untick what does not suit; every day can be moved later.</source>
        <translation>اجتماعات في يوم الأسبوع نفسه من الشهر. أزل الإشارة عمّا لا يناسب؛ ويمكن نقل أي يوم لاحقًا.</translation>
    </message>
    <message>
        <source>On the</source>
        <translation>في الـ</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كل كم</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Days to avoid (one in each line)</source>
        <translation>أيام تُتجنَّب (واحد في كل سطر)</translation>
    </message>
    <message>
        <source>first</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>second</source>
        <translation>الثاني</translation>
    </message>
    <message>
        <source>third</source>
        <translation>الثالث</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>الرابع</translation>
    </message>
    <message>
        <source>last</source>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>no template</source>
        <translation>بلا نموذج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>كل شهر</numerusform>
            <numerusform>كل شهر</numerusform>
            <numerusform>كل شهرين</numerusform>
            <numerusform>كل %n أشهر</numerusform>
            <numerusform>كل %n شهرًا</numerusform>
            <numerusform>كل %n شهر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YouthCard</name>
    <message>
        <source>mentor: {name}</source>
        <translation>المرشد: {name}</translation>
    </message>
    <message>
        <source>Name withheld</source>
        <translation>الاسم محجوب</translation>
    </message>
    <message>
        <source>something is wanted</source>
        <translation>شيء مطلوب</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>قادمة</translation>
    </message>
    <message>
        <source>{percent}% done</source>
        <translation>{percent}٪ منجز</translation>
    </message>
    <message>
        <source>Youth mayors</source>
        <translation>العُمَد الشباب</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All ({number})</source>
        <translation>الكل ({number})</translation>
    </message>
    <message>
        <source>All youth mayors</source>
        <translation>جميع العُمَد الشباب</translation>
    </message>
    <message>
        <source>No youth mayor is in office yet. Candidates are entered under Youth mayors.</source>
        <translation>لا عمدة شابّ في المنصب بعد. يُسجَّل المرشحون في قسم العُمَد الشباب.</translation>
    </message>
</context>
<context>
    <name>YouthScreen</name>
    <message>
        <source>My work</source>
        <translation>عملي</translation>
    </message>
    <message>
        <source>Youth mayors</source>
        <translation>العُمَد الشباب</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>التقرير الشهري</translation>
    </message>
    <message>
        <source>Youth mayors and those who help them</source>
        <translation>العُمَد الشباب ومن يساعدهم</translation>
    </message>
    <message>
        <source>Each with a term, a mentor, objectives, projects, monthly reports and a record of what they learnt. A term begins with an election, or is simply entered here.</source>
        <translation>لكلّ منهم مدّة خدمة ومرشد وأهداف ومشاريع وتقارير شهرية وسجلّ لما تعلّمه. تبدأ المدّة بانتخاب، أو تُدخَل هنا مباشرة.</translation>
    </message>
    <message>
        <source>Begin a term</source>
        <translation>بدء مدّة خدمة</translation>
    </message>
    <message>
        <source>Register candidates</source>
        <translation>تسجيل المرشّحين</translation>
    </message>
</context>
<context>
    <name>_EnclosureLine</name>
    <message>
        <source>made for the packet</source>
        <translation>يُعدّ عند إعداد الحزمة</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>What is enclosed</source>
        <translation>ما هو مرفق</translation>
    </message>
    <message>
        <source>Save the file as …</source>
        <translation>حفظ الملفّ باسم …</translation>
    </message>
    <message>
        <source>Take this enclosure out</source>
        <translation>إزالة هذا المرفق</translation>
    </message>
</context>
<context>
    <name>_PhasePart</name>
    <message>
        <source>Reached on</source>
        <translation>تاريخ الإنجاز</translation>
    </message>
</context>
</TS>

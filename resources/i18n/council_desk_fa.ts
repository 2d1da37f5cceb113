<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>ActionCard</name>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>بازگشایی</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>بی‌مسئول</translation>
    </message>
    <message>
        <source>By whom: {name}</source>
        <translation>مسئول: {name}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بدون تاریخ</translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation>مهلت: {day}</translation>
    </message>
    <message>
        <source>Item: {title}</source>
        <translation>بند: {title}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>اقدام</translation>
    </message>
    <message>
        <source>Close the action: the list takes the whole width</source>
        <translation>بستن اقدام: فهرست همهٔ پهنا را می‌گیرد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>تاریخ انجام</translation>
    </message>
    <message>
        <source>Through the meetings</source>
        <translation>در گذر جلسه‌ها</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>nobody named</source>
        <translation>بی‌مسئول</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بی‌مهلت</translation>
    </message>
    <message>
        <source>Go to this action</source>
        <translation>رفتن به این کار</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>The action was removed.</source>
        <translation>کار حذف شد.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>چه کاری باید انجام شود</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation>حذف این کار</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>بی‌مسئول</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بی‌مهلت</translation>
    </message>
    <message>
        <source>Action: what, @who, until when</source>
        <translation>کار: چه، @چه کسی، تا کی</translation>
    </message>
</context>
<context>
    <name>ActionState</name>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>در حال اجرا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>لغوشده</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>Late</source>
        <translation>معوق</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>مهلت تا یک هفتهٔ دیگر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>دیرتر</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>پایان‌یافته</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>بدون تاریخ</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>بی‌مسئول</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>تا {day}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>بی‌مسئول</translation>
    </message>
    <message>
        <source>decision {number}</source>
        <translation>مصوبهٔ {number}</translation>
    </message>
    <message>
        <source>meeting {number}</source>
        <translation>جلسهٔ {number}</translation>
    </message>
    <message>
        <source>since meeting {first}, last in {last}</source>
        <translation>از جلسهٔ {first}، آخرین بار در {last}</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>انجام شد: {text}</translation>
    </message>
    <message>
        <source>Open again: {text}</source>
        <translation>بازگشایی شد: {text}</translation>
    </message>
    <message>
        <source>In progress: {text}</source>
        <translation>در حال اجرا: {text}</translation>
    </message>
    <message>
        <source>Cancelled: {text}</source>
        <translation>لغو شد: {text}</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>به ترتیب شخص</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>به ترتیب تاریخ</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>اقدامات باز</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>همهٔ اقدامات</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>مهلت از روز</translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>مهلت تا روز</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>اقدامات</translation>
    </message>
    <message>
        <source>No action fits the filters and what you typed.</source>
        <translation>هیچ اقدامی با پالایش‌ها و آنچه نوشته‌اید جور نیست.</translation>
    </message>
    <message>
        <source>Space or D settles the chosen action, Ctrl+Z takes it back.</source>
        <translation>کلید فاصله یا D اقدام انتخاب‌شده را انجام‌شده می‌کند؛ Ctrl+Z آن را برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>ActionsPanel</name>
    <message>
        <source>The action was removed.</source>
        <translation>کار حذف شد.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>کارها</translation>
    </message>
    <message>
        <source>What is to be done  @who  until when  ⏎</source>
        <translation>چه کاری  @چه کسی  تا کی  ⏎</translation>
    </message>
    <message>
        <source>New action: what, @who, until when</source>
        <translation>کار تازه: چه، @چه کسی، تا کی</translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message>
        <source>{number} min</source>
        <translation>{number} دقیقه</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>بی‌نتیجه</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>موکول شد</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>تصمیم گرفته شد</translation>
    </message>
    <message>
        <source>dealt with</source>
        <translation>بررسی شد</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>No item yet. The minutes follow the agenda: add what is to be spoken about.</source>
        <translation>هنوز بندی نیست. صورت‌جلسه از روی دستور جلسه ساخته می‌شود: آنچه را باید گفت‌وگو شود بیفزایید.</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>بند تازه</translation>
    </message>
    <message>
        <source>Add an item after the current one (Ctrl+Enter or Alt+I)</source>
        <translation>افزودن بند پس از بند کنونی (Ctrl+Enter یا Alt+I)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>جابه‌جایی به بالا (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>جابه‌جایی به پایین (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the item (Ctrl+Shift+Delete)</source>
        <translation>حذف این بند (Ctrl+Shift+Delete)</translation>
    </message>
</context>
<context>
    <name>AgendaColumn</name>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} از {all}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>در حال بررسی</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>باز ماند</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>غیرعلنی</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} بیش از وقت</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} مانده</translation>
    </message>
    <message>
        <source>{used} of {planned} min</source>
        <translation>{used} از {planned} دقیقه</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned {planned} of {available} min</source>
        <translation>برنامه: {planned} از {available} دقیقه</translation>
    </message>
    <message numerus="yes">
        <source>%n min too many</source>
        <translation>
            <numerusform>%n دقیقه بیشتر از وقت جلسه</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned {planned} min</source>
        <translation>برنامه: {planned} دقیقه</translation>
    </message>
    <message>
        <source>Ends at about {time}</source>
        <translation>پایان حدود {time}</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
</context>
<context>
    <name>AllActionsCard</name>
    <message>
        <source>Actions</source>
        <translation>کارها</translation>
    </message>
    <message>
        <source>Nothing is to be done yet. Add actions to the items above with Alt+A.</source>
        <translation>هنوز کاری تعیین نشده است. با Alt+A به بندهای بالا کار بیفزایید.</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>In answer to</source>
        <translation>در پاسخ به</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>What they answer</source>
        <translation>نتیجهٔ پاسخ</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Answer received</source>
        <translation>پاسخ رسید</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>نوشتن پاسخ</translation>
    </message>
    <message>
        <source>No answer has come yet.</source>
        <translation>هنوز پاسخی نرسیده است.</translation>
    </message>
    <message>
        <source>No answer was written yet.</source>
        <translation>هنوز پاسخی نوشته نشده است.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>پاسخ‌ها</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>ثبت نشده</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>Decision of the appointment</source>
        <translation>مصوبهٔ انتصاب</translation>
    </message>
    <message>
        <source>The decision was taken out.</source>
        <translation>مصوبه برداشته شد.</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>بستن فهرست</translation>
    </message>
    <message>
        <source>Choose a decision</source>
        <translation>انتخاب مصوبه</translation>
    </message>
    <message>
        <source>Another decision</source>
        <translation>مصوبهٔ دیگر</translation>
    </message>
    <message>
        <source>Appointed by decision</source>
        <translation>مصوبهٔ انتصاب</translation>
    </message>
    <message>
        <source>No decision is named. The letter of appointment names the one chosen here, with number and date.</source>
        <translation>هیچ مصوبه‌ای نام برده نشده است. حکم انتصاب مصوبه‌ای را که اینجا انتخاب شود با شماره و تاریخ می‌آورد.</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>The minutes are approved.</source>
        <translation>صورت‌جلسه تأیید شد.</translation>
    </message>
    <message>
        <source>The approval is on the agenda of that meeting.</source>
        <translation>تأیید در دستور آن جلسه قرار گرفت.</translation>
    </message>
    <message>
        <source>The minutes are a draft again.</source>
        <translation>صورت‌جلسه دوباره پیش‌نویس شد.</translation>
    </message>
    <message>
        <source>Meeting {number} · {day}</source>
        <translation>جلسهٔ {number} · {day}</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>هنوز تصمیم گرفته نشده</translation>
    </message>
    <message>
        <source>The approval was put to meeting {number}: {result}.</source>
        <translation>تأیید به جلسهٔ {number} سپرده شد: {result}.</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>تاریخ تأیید</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Or by a motion of the next meeting</source>
        <translation>یا با پیشنهادی در جلسهٔ بعد</translation>
    </message>
    <message>
        <source>Put it on that agenda</source>
        <translation>در دستور آن جلسه بگذار</translation>
    </message>
    <message>
        <source>Approve as decided</source>
        <translation>تأیید طبق تصمیم جلسه</translation>
    </message>
    <message>
        <source>Back to the draft …</source>
        <translation>بازگشت به پیش‌نویس …</translation>
    </message>
    <message>
        <source>Why (if you like)</source>
        <translation>دلیل (به دلخواه)</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>بازگشت به پیش‌نویس</translation>
    </message>
</context>
<context>
    <name>AssistantsCard</name>
    <message>
        <source>Particulars are not on this desk</source>
        <translation>مشخصات در این میز نیست</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>دستیاران</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>دستیار</translation>
    </message>
    <message>
        <source>Begin the term of a deputy or a project lead</source>
        <translation>آغاز دورهٔ جانشین یا مسئول پروژه</translation>
    </message>
    <message>
        <source>Nobody helps yet. As many as the city uses, each with a field of work.</source>
        <translation>هنوز دستیاری نیست. به هر شمار که شهر به کار می‌گیرد، هر یک با حوزه‌ای از کار.</translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message>
        <source>Removed from the attendance: {name}</source>
        <translation>از فهرست حاضران حذف شد: {name}</translation>
    </message>
    <message>
        <source>Enter adds “{name}” as a new person and a guest.</source>
        <translation>با زدن Enter «{name}» به‌عنوان فرد تازه و میهمان افزوده می‌شود.</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>از {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>تا {time}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} تا {end}</translation>
    </message>
    <message>
        <source>The council&apos;s rule for the quorum lacks its number.</source>
        <translation>قاعدهٔ حد نصاب شورا عددی ندارد.</translation>
    </message>
    <message>
        <source>{present}/{of}</source>
        <translation>{present}/{of}</translation>
    </message>
    <message>
        <source>{present} of {of} present, {needed} needed.</source>
        <translation>{present} از {of} نفر حاضرند، {needed} نفر لازم است.</translation>
    </message>
    <message>
        <source>The quorum is reached.</source>
        <translation>جلسه رسمیت دارد.</translation>
    </message>
    <message>
        <source>The quorum is not reached.</source>
        <translation>جلسه به حد نصاب نرسیده است.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>حضور و غیاب</translation>
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
        <translation>د</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>افزودن میهمان</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>نام، سپس Enter</translation>
    </message>
    <message numerus="yes">
        <source>Attendance at the last %n meetings</source>
        <translation>
            <numerusform>حضور در %n جلسهٔ گذشته</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashed: the quorum of each meeting. Hatched: it was not reached.</source>
        <translation>خط‌چین: حد نصاب هر جلسه. هاشورخورده: به حد نصاب نرسید.</translation>
    </message>
    <message>
        <source>Dashed: the quorum, {number} with a vote. Hatched: it was not reached.</source>
        <translation>خط‌چین: حد نصاب، {number} نفر دارای رأی. هاشورخورده: به حد نصاب نرسید.</translation>
    </message>
    <message>
        <source>Here it will show who came to the meetings, and whether they were enough.</source>
        <translation>اینجا دیده می‌شود که چند نفر به جلسه‌ها آمدند و آیا به حد نصاب رسیدند.</translation>
    </message>
</context>
<context>
    <name>AttendanceChart</name>
    <message>
        <source>Meeting {number}: {present} came, {needed} needed</source>
        <translation>جلسهٔ {number}: {present} نفر آمدند، {needed} نفر لازم بود</translation>
    </message>
    <message>
        <source>Meeting {number}: {present} came</source>
        <translation>جلسهٔ {number}: {present} نفر آمدند</translation>
    </message>
</context>
<context>
    <name>AttendanceDetail</name>
    <message>
        <source>Capacity</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Has a vote</source>
        <translation>حق رأی دارد</translation>
    </message>
    <message>
        <source>Arrival or leaving</source>
        <translation>ورود یا خروج</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>حذف از فهرست</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>آمد</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>رفت</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>حذف این زمان</translation>
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
        <translation>غایب موجه</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غایب</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>مدعو</translation>
    </message>
</context>
<context>
    <name>BackupState</name>
    <message>
        <source>Everything stays on this computer</source>
        <translation>همه‌چیز روی همین رایانه می‌ماند</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>هنوز پشتیبانی ساخته نشده</translation>
    </message>
    <message>
        <source>Backup: today {time}</source>
        <translation>پشتیبان: امروز {time}</translation>
    </message>
    <message>
        <source>Backup: {day}</source>
        <translation>پشتیبان: {day}</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>نسخه‌های پشتیبان</translation>
    </message>
    <message>
        <source>A backup is made when the program closes, and every half hour when something changed. Each one is a whole copy that was checked.</source>
        <translation>هنگام بستن برنامه، و هر نیم‌ساعت اگر چیزی تغییر کرده باشد، نسخهٔ پشتیبان ساخته می‌شود. هر کدام نسخه‌ای کامل و بررسی‌شده است.</translation>
    </message>
    <message>
        <source>There is no backup of this desk yet. The first one is made when you close the program, or now.</source>
        <translation>این میز هنوز نسخهٔ پشتیبان ندارد. نخستین نسخه هنگام بستن برنامه ساخته می‌شود، یا همین حالا.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>پشتیبان‌گیری اکنون</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>نمایش پوشه</translation>
    </message>
    <message>
        <source>Put back …</source>
        <translation>بازیابی …</translation>
    </message>
    <message>
        <source>Put this backup back?</source>
        <translation>این نسخهٔ پشتیبان بازیابی شود؟</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>بازیابی شود</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>همه‌چیز همین‌طور بماند</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>تازه‌ترین</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} کیلوبایت</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} مگابایت</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>نسخهٔ پشتیبان ساخته و بررسی شد.</translation>
    </message>
    <message>
        <source>The desk becomes again what it was on {when}. What was entered since then is no longer in it. The present desk is kept as a file beside it, so nothing is lost.</source>
        <translation>میز به همان حالی برمی‌گردد که در {when} بود. آنچه از آن پس وارد شده دیگر در آن نیست. میز کنونی در پرونده‌ای کنار آن نگه داشته می‌شود، پس چیزی از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>The backup is in place. The desk of before is kept as {file}.</source>
        <translation>نسخهٔ پشتیبان بازیابی شد. میز پیشین با نام {file} نگه داشته شد.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>بستن این پیام</translation>
    </message>
</context>
<context>
    <name>BeginRow</name>
    <message>
        <source>Post</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>First day of the term</source>
        <translation>روز آغاز دوره</translation>
    </message>
    <message>
        <source>Begin the term</source>
        <translation>آغاز دوره</translation>
    </message>
</context>
<context>
    <name>BeginningCard</name>
    <message>
        <source>Form of the documents</source>
        <translation>شکل اسناد</translation>
    </message>
    <message>
        <source>Name of this form</source>
        <translation>نام این شکل</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>بر پایهٔ</translation>
    </message>
    <message>
        <source>Second language of labels</source>
        <translation>زبان دوم عنوان‌ها</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>درون‌بری …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>برون‌بری …</translation>
    </message>
    <message>
        <source>As is customary</source>
        <translation>به رسم معمول</translation>
    </message>
    <message>
        <source>The language of the meeting</source>
        <translation>زبان جلسه</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
</context>
<context>
    <name>BetweenPage</name>
    <message>
        <source>Every item was opened</source>
        <translation>همهٔ بندها بررسی شده‌اند</translation>
    </message>
    <message>
        <source>Choose an item in the agenda to go back to it, or end the meeting.</source>
        <translation>برای بازگشت به یک بند، آن را در دستور جلسه برگزینید، یا جلسه را پایان دهید.</translation>
    </message>
    <message>
        <source>No item is open</source>
        <translation>هیچ بندی باز نیست</translation>
    </message>
    <message>
        <source>Next on the agenda: {title}</source>
        <translation>بند بعدی: {title}</translation>
    </message>
    <message>
        <source>Open this item</source>
        <translation>آغاز این بند</translation>
    </message>
    <message>
        <source>End meeting</source>
        <translation>پایان جلسه</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>On the right</source>
        <translation>از راست</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>از چپ</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Projects by stage</source>
        <translation>پروژه‌ها بر پایهٔ مرحله</translation>
    </message>
    <message>
        <source>Arrow keys choose a card, Ctrl with an arrow key moves it to the next stage, Enter opens it.</source>
        <translation>کلیدهای جهت کارت را برمی‌گزینند، Ctrl همراه با کلید جهت آن را به مرحلهٔ کناری می‌برد و Enter بازش می‌کند.</translation>
    </message>
</context>
<context>
    <name>BodiesCard</name>
    <message>
        <source>Write a name first.</source>
        <translation>نخست نامی بنویسید.</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>افزوده شد: {name}</translation>
    </message>
    <message>
        <source>{name} is dissolved.</source>
        <translation>{name} منحل شد.</translation>
    </message>
    <message>
        <source>{name} is there again.</source>
        <translation>{name} بازگردانده شد.</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>حذف شد: {name}</translation>
    </message>
    <message>
        <source>Councils and groups of this neighbourhood</source>
        <translation>شوراها و کارگروه‌های این محله</translation>
    </message>
    <message>
        <source>Councils and working groups hold meetings of their own: choose them above the navigation. Who belongs to them is entered with each person, under memberships.</source>
        <translation>شوراها و کارگروه‌ها جلسه‌های خود را دارند: از بالای فهرست صفحه‌ها انتخابشان کنید. عضویت هر کس در صفحهٔ خود او، در بخش عضویت‌ها، نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Add to this neighbourhood</source>
        <translation>افزودن به این محله</translation>
    </message>
</context>
<context>
    <name>BodyLine</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n جلسه</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>تا {day}</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>منحل‌شده</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>نمایش داده می‌شود</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>انحلال</translation>
    </message>
    <message>
        <source>Name of the body</source>
        <translation>نام نهاد</translation>
    </message>
    <message>
        <source>Show this body</source>
        <translation>نمایش این نهاد</translation>
    </message>
    <message>
        <source>Remove this body</source>
        <translation>حذف این نهاد</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Solar Hijri (Jalali)</source>
        <translation>هجری شمسی</translation>
    </message>
    <message>
        <source>Hijri (Umm al-Qura)</source>
        <translation>هجری قمری (امّ‌القری)</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>میلادی</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Nothing of what you chose is in this month.</source>
        <translation>از آنچه برگزیده‌اید چیزی در این ماه نیست.</translation>
    </message>
    <message>
        <source>Nothing is in this month: no meeting, no deadline, no report.</source>
        <translation>در این ماه چیزی نیست: نه جلسه‌ای، نه مهلتی و نه گزارشی.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>ذخیره به‌صورت پروندهٔ تقویم</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>پرونده‌های تقویم (*.ics)</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>ماه پیش</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>ماه بعد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Save as a calendar file …</source>
        <translation>ذخیره به‌صورت پروندهٔ تقویم …</translation>
    </message>
</context>
<context>
    <name>CameOfItCard</name>
    <message>
        <source>What came of it</source>
        <translation>چه از آن برآمد</translation>
    </message>
    <message>
        <source>No meeting has dealt with it yet, and no project has come of it.</source>
        <translation>هنوز در هیچ جلسه‌ای به آن پرداخته نشده و پروژه‌ای از آن برنیامده است.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Remove this need or initiative</source>
        <translation>برداشتن این نیاز یا ابتکار</translation>
    </message>
</context>
<context>
    <name>CandidateForm</name>
    <message>
        <source>What they want to do</source>
        <translation>می‌خواهد چه کند</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>پیشنهاد‌شده از سوی</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>تاریخ ثبت</translation>
    </message>
    <message>
        <source>Withdrew on</source>
        <translation>تاریخ انصراف</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>برداشتن از فهرست</translation>
    </message>
</context>
<context>
    <name>CandidateRow</name>
    <message>
        <source>Votes for {name}</source>
        <translation>آرای {name}</translation>
    </message>
    <message>
        <source>Take this candidate off</source>
        <translation>حذف این نامزد</translation>
    </message>
</context>
<context>
    <name>CandidatesCard</name>
    <message>
        <source>{name} was taken off the list.</source>
        <translation>{name} از فهرست برداشته شد.</translation>
    </message>
    <message>
        <source>withdrew on {day}</source>
        <translation>انصراف در {day}</translation>
    </message>
    <message>
        <source>registered on {day}</source>
        <translation>ثبت در {day}</translation>
    </message>
    <message>
        <source>proposed by {name}</source>
        <translation>پیشنهاد {name}</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>برگزیده</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>انصراف داده</translation>
    </message>
    <message>
        <source>consent missing</source>
        <translation>بی‌رضایت‌نامه</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>زیر ۱۸ سال</translation>
    </message>
    <message numerus="yes">
        <source>%n stand for election</source>
        <translation>
            <numerusform>%n نفر نامزدند</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>نامزدها</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>نامزد تازه</translation>
    </message>
    <message>
        <source>Nobody stands yet. Register everyone who wants to, with what they want to do.</source>
        <translation>هنوز کسی نامزد نشده است. هر که می‌خواهد را با آنچه می‌خواهد بکند ثبت کنید.</translation>
    </message>
</context>
<context>
    <name>CaptureForm</name>
    <message>
        <source>What was said? One line is enough.</source>
        <translation>چه گفته شد؟ یک سطر کافی است.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>آنچه گفته شد</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>صدا</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>حوزه</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>بُعد</translation>
    </message>
    <message>
        <source>Supporters</source>
        <translation>حامیان</translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Write down what was said first.</source>
        <translation>نخست آنچه گفته شد را بنویسید.</translation>
    </message>
    <message>
        <source>Written down: {title}</source>
        <translation>ثبت شد: {title}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Thrown away: {title}</source>
        <translation>دور انداخته شد: {title}</translation>
    </message>
    <message>
        <source>One more stands behind: {title}</source>
        <translation>یک حامی افزوده شد: {title}</translation>
    </message>
    <message>
        <source>More stand behind: {title}</source>
        <translation>حامیان تازه افزوده شدند: {title}</translation>
    </message>
    <message>
        <source>Enter is done, Shift+Enter a new line, Esc keeps it here. Alt+1 to 4: voice.</source>
        <translation>ثبت با Enter؛ سطر تازه با Shift+Enter؛ با Esc همین‌جا می‌ماند؛ صدا با Alt+۱ تا ۴.</translation>
    </message>
    <message>
        <source>Catch a need</source>
        <translation>ثبت فوری نیاز</translation>
    </message>
    <message>
        <source>Put away; it stays here</source>
        <translation>بستن؛ متن همین‌جا می‌ماند</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>دور انداختن</translation>
    </message>
</context>
<context>
    <name>CarriersCard</name>
    <message>
        <source>Nobody on this desk has just this name. Write it as it stands under People.</source>
        <translation>کسی با این نام در این میز نیست. نام را همان‌گونه بنویسید که در بخش اعضا آمده است.</translation>
    </message>
    <message>
        <source>Several on this desk have this name. Tell them apart under People first.</source>
        <translation>چند نفر در این میز همین نام را دارند. نخست در بخش اعضا آن‌ها را از هم جدا کنید.</translation>
    </message>
    <message>
        <source>No longer carries it: {name}</source>
        <translation>دیگر از پیش‌برندگان نیست: {name}</translation>
    </message>
    <message>
        <source>Write the name of the community first.</source>
        <translation>نخست نام گروه را بنویسید.</translation>
    </message>
    <message>
        <source>{name} no longer carries it</source>
        <translation>{name} دیگر از پیش‌برندگان نیست</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>هنوز هیچ‌کدام</translation>
    </message>
    <message>
        <source>Who carries it</source>
        <translation>پیش‌برندگان</translation>
    </message>
    <message>
        <source>Add a person or body</source>
        <translation>افزودن شخص یا نهاد</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>نام، سپس Enter</translation>
    </message>
    <message>
        <source>Community around it</source>
        <translation>گروه خودجوش پیرامون آن</translation>
    </message>
    <message>
        <source>A new community</source>
        <translation>گروه تازه</translation>
    </message>
    <message>
        <source>It has formed around</source>
        <translation>گرد چه شکل گرفته</translation>
    </message>
    <message>
        <source>Add this community</source>
        <translation>افزودن این گروه</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The arrow keys choose a line, Enter opens what it counts.</source>
        <translation>با کلیدهای جهت سطر را انتخاب کنید؛ کلید Enter آنچه را شمرده شده باز می‌کند.</translation>
    </message>
</context>
<context>
    <name>CheckCards</name>
    <message>
        <source>Everything that is sealed is as it was sealed.</source>
        <translation>هرچه مهر شده همان‌گونه است که مهر شده بود.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و %n مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Check a document</source>
        <translation>بررسی سند</translation>
    </message>
    <message>
        <source>Says whether a PDF of minutes or a council record is what was sealed, what differs if not, and who signed it digitally. Dropping the file on the window does the same.</source>
        <translation>می‌گوید که PDF صورت‌جلسه یا پروندهٔ شورا همان است که مهر شده یا نه، اگر نه چه تفاوتی دارد، و چه کسانی آن را دیجیتال امضا کرده‌اند. رهاکردن پرونده روی پنجره همین کار را می‌کند.</translation>
    </message>
    <message>
        <source>Check a document …</source>
        <translation>بررسی یک سند …</translation>
    </message>
    <message>
        <source>Seals of this desk</source>
        <translation>مهرهای این میز</translation>
    </message>
    <message>
        <source>Compares all sealed minutes on this desk with their seals. This is done each time the desk is opened.</source>
        <translation>همهٔ صورت‌جلسه‌های مهرشدهٔ این میز را با مهرشان می‌سنجد. هر بار که میز باز می‌شود همین انجام می‌گیرد.</translation>
    </message>
    <message>
        <source>Check the seals now</source>
        <translation>بررسی مهرها اکنون</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>What the lines become</source>
        <translation>آنچه از سطرها به دست می‌آید</translation>
    </message>
    <message>
        <source>What cannot be understood</source>
        <translation>آنچه فهمیده نشد</translation>
    </message>
    <message>
        <source>Correct these cells in the file and read it again. As long as one is wrong, nothing is taken in.</source>
        <translation>این خانه‌ها را در پرونده درست کنید و آن را دوباره بخوانید. تا یکی نادرست باشد چیزی وارد نمی‌شود.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>سطر {number}</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n lines that seem to be on the desk already</source>
        <translation>
            <numerusform>%n سطر که گویا از پیش در میز هست کنار گذاشته شود</numerusform>
        </translation>
    </message>
    <message>
        <source>No column is taken in as “{field}”. Go back and choose it.</source>
        <translation>هیچ ستونی برای «{field}» برگزیده نشده است. بازگردید و آن را برگزینید.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be taken in as they are</source>
        <translation>
            <numerusform>%n سطر به این شکل وارد نمی‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no lines below the names of the columns.</source>
        <translation>زیر نام ستون‌ها سطری نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines can be taken in</source>
        <translation>
            <numerusform>%n سطر وارد می‌شود</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckedModel</name>
    <message>
        <source>Already here?</source>
        <translation>از پیش هست؟</translation>
    </message>
</context>
<context>
    <name>CityStep</name>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Which city and municipality?</source>
        <translation>کدام شهر و شهرداری؟</translation>
    </message>
    <message>
        <source>The minutes carry the name of the municipality they are sent to.</source>
        <translation>نام شهرداری که صورت‌جلسه برایش فرستاده می‌شود در آن می‌آید.</translation>
    </message>
    <message>
        <source>Please write the name of the city.</source>
        <translation>لطفاً نام شهر را بنویسید.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>شهرداری</translation>
    </message>
    <message>
        <source>As it stands on letters. Leave it empty if you are not sure.</source>
        <translation>همان‌گونه که در نامه‌ها می‌آید. اگر مطمئن نیستید خالی بگذارید.</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>{name} does not sign</source>
        <translation>{name} امضا نمی‌کند</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>امضاها</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>متن پایانی</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>جلسهٔ بعدی</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Add a signature</source>
        <translation>افزودن امضاکننده</translation>
    </message>
    <message>
        <source>Copies go to (one in each line)</source>
        <translation>گیرندگان رونوشت (هر کدام در یک سطر)</translation>
    </message>
    <message>
        <source>The minutes are signed by</source>
        <translation>امضاکنندگان صورت‌جلسه</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>{present} of {of} present, {needed} needed.</source>
        <translation>{present} نفر از {of} نفر حاضرند، {needed} نفر لازم است.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing; Enter goes to the place</source>
        <translation>
            <numerusform>%n چیز کم است؛ Enter به جای آن می‌رود</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing is missing.</source>
        <translation>✓ چیزی کم نیست.</translation>
    </message>
    <message>
        <source>The meeting closes with a short record: who came, and that there was no quorum. Nothing is lost.</source>
        <translation>جلسه با یک صورت‌جلسهٔ کوتاه بسته می‌شود: چه کسانی آمدند و این‌که جلسه رسمیت نیافت. چیزی از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>The council has sat for {time}.</source>
        <translation>شورا {time} جلسه داشته است.</translation>
    </message>
    <message>
        <source>{number} · {title}</source>
        <translation>{number} · {title}</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>جلسه رسمیت نیافت</translation>
    </message>
    <message>
        <source>End meeting</source>
        <translation>پایان جلسه</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>آنچه هنوز کم است</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>ساعت پایان</translation>
    </message>
    <message>
        <source>Call the council again</source>
        <translation>شورا دوباره دعوت شود</translation>
    </message>
    <message>
        <source>Second call</source>
        <translation>دعوت دوم</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>جلسهٔ بعدی</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Close: no quorum</source>
        <translation>بستن جلسه: رسمیت نیافت</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>ادامهٔ جلسه</translation>
    </message>
    <message>
        <source>No quorum: close the meeting</source>
        <translation>بستن جلسه به سبب نبود حد نصاب</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>What the lines are</source>
        <translation>سطرها چیست</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>ستون پرونده</translation>
    </message>
    <message>
        <source>Its first cells</source>
        <translation>نخستین خانه‌ها</translation>
    </message>
    <message>
        <source>Taken in as</source>
        <translation>وارد می‌شود به نام</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>وارد نمی‌شود</translation>
    </message>
    <message>
        <source>{column} is taken in as</source>
        <translation>{column} وارد می‌شود به نام</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>decision</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>action</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>رأی</translation>
    </message>
    <message>
        <source>note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>رهنمود</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>recusal</source>
        <translation>کناره‌گیری</translation>
    </message>
    <message>
        <source>election</source>
        <translation>انتخابات</translation>
    </message>
</context>
<context>
    <name>ConcernedCard</name>
    <message>
        <source>The decision was taken out.</source>
        <translation>مصوبه از نامه برداشته شد.</translation>
    </message>
    <message>
        <source>Decisions it concerns</source>
        <translation>مصوبه‌های مربوط</translation>
    </message>
    <message>
        <source>No decision is named.</source>
        <translation>مصوبه‌ای نام برده نشده است.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>Decision that the letter concerns</source>
        <translation>مصوبهٔ مربوط به نامه</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>The consent was removed.</source>
        <translation>رضایت‌نامه حذف شد.</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>ثبت شده</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ثبت نشده</translation>
    </message>
    <message>
        <source>Guardian&apos;s consent</source>
        <translation>رضایت ولی</translation>
    </message>
    <message>
        <source>Somebody under 18 serves with the written consent of a parent or guardian. Enter who gave it.</source>
        <translation>فعالیت فرد زیر ۱۸ سال با رضایت‌نامهٔ کتبی ولی یا سرپرست قانونی است. نام رضایت‌دهنده را وارد کنید.</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>رضایت‌دهنده</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>نسبت</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Reference of the paper</source>
        <translation>شمارهٔ برگه</translation>
    </message>
    <message>
        <source>The name may stand in copies for others (otherwise initials)</source>
        <translation>نام در نسخه‌های بیرونی بیاید (وگرنه حروف اول نام)</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>لغو رضایت</translation>
    </message>
    <message>
        <source>Forms to be signed by the guardian and the young person, one purpose a sheet:</source>
        <translation>برگه‌هایی که ولی و نوجوان امضا می‌کنند، هر موضوع یک برگه:</translation>
    </message>
    <message>
        <source>Consent to taking part</source>
        <translation>رضایت به همکاری</translation>
    </message>
    <message>
        <source>Consent to the publication of the name</source>
        <translation>رضایت به انتشار نام</translation>
    </message>
    <message>
        <source>Consent to photographs and film</source>
        <translation>رضایت به عکس و فیلم</translation>
    </message>
    <message>
        <source>Consent to a journey or event</source>
        <translation>رضایت به سفر یا برنامه</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Kind of contact</source>
        <translation>نوع تماس</translation>
    </message>
    <message>
        <source>Number, address or name</source>
        <translation>شماره، نشانی یا نام</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>حذف این تماس</translation>
    </message>
</context>
<context>
    <name>ContactType</name>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>رایانامه</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>پیام‌رسان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>The contact was removed.</source>
        <translation>راه تماس حذف شد.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>راه‌های تماس</translation>
    </message>
    <message>
        <source>Kind of the new contact</source>
        <translation>نوع تماس تازه</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>تماس تازه</translation>
    </message>
    <message>
        <source>New contact, then Enter</source>
        <translation>تماس تازه، سپس Enter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Of minors no address is kept.</source>
        <translation>نشانی افراد زیر ۱۸ سال نگهداری نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>CouncilSection</name>
    <message>
        <source>Council</source>
        <translation>شورا</translation>
    </message>
    <message>
        <source>City and municipality</source>
        <translation>شهر و شهرداری</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>محل برگزاری جلسه</translation>
    </message>
    <message>
        <source>Seats and rules</source>
        <translation>کرسی‌ها و آیین کار</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation>نام شورا</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>محله</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>شهرداری</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>نام مکان</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>نوع مکان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Changed rules hold for meetings from now on; the votes of past meetings stay as they were counted.</source>
        <translation>آیین تازه برای جلسه‌های پس از این است؛ رأی‌های جلسه‌های گذشته همان‌گونه که شمرده شده‌اند می‌مانند.</translation>
    </message>
    <message>
        <source>The municipality is no longer on the desk.</source>
        <translation>شهرداری دیگر روی این میز نیست.</translation>
    </message>
    <message>
        <source>The meeting place is no longer on the desk.</source>
        <translation>محل برگزاری جلسه دیگر روی این میز نیست.</translation>
    </message>
    <message>
        <source>Please write the name of the council.</source>
        <translation>لطفاً نام شورا را بنویسید.</translation>
    </message>
    <message>
        <source>Please write the name of the neighbourhood.</source>
        <translation>لطفاً نام محله را بنویسید.</translation>
    </message>
    <message>
        <source>Please write the name of the city.</source>
        <translation>لطفاً نام شهر را بنویسید.</translation>
    </message>
    <message>
        <source>Left empty, it is taken off the desk when you leave this field.</source>
        <translation>اگر خالی بماند، با رفتن از این خانه از روی میز برداشته می‌شود.</translation>
    </message>
    <message>
        <source>As it stands on letters. Leave it empty if you are not sure.</source>
        <translation>همان‌گونه که در نامه‌ها نوشته می‌شود. اگر مطمئن نیستید خالی بگذارید.</translation>
    </message>
    <message>
        <source>The mosque or community centre that hosts the council.</source>
        <translation>مسجد یا کانونی که میزبان شوراست.</translation>
    </message>
</context>
<context>
    <name>CouncilStep</name>
    <message>
        <source>Council and rules</source>
        <translation>شورا و آیین کار</translation>
    </message>
    <message>
        <source>What is the council called, and how does it decide?</source>
        <translation>نام شورا چیست و چگونه تصمیم می‌گیرد؟</translation>
    </message>
    <message>
        <source>The program counts by these rules and warns; the council decides.</source>
        <translation>برنامه با این آیین می‌شمارد و هشدار می‌دهد؛ تصمیم با شوراست.</translation>
    </message>
    <message>
        <source>Please write the name of the council.</source>
        <translation>لطفاً نام شورا را بنویسید.</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation>نام شورا</translation>
    </message>
</context>
<context>
    <name>CouncilSwitcher</name>
    <message>
        <source>Council: {name}</source>
        <translation>شورا: {name}</translation>
    </message>
    <message>
        <source>Other bodies</source>
        <translation>نهادهای دیگر</translation>
    </message>
    <message>
        <source>Add another council …</source>
        <translation>افزودن شورای دیگر …</translation>
    </message>
</context>
<context>
    <name>CouncilsContents</name>
    <message>
        <source>Councils</source>
        <translation>شوراها</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>جلسه‌های برگزارشده</translation>
    </message>
    <message>
        <source>Decisions that are late</source>
        <translation>مصوبات گذشته از مهلت</translation>
    </message>
    <message>
        <source>Needs raised</source>
        <translation>نیازهای طرح‌شده</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>نامه‌های فرستاده‌شده</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>شرکت‌کنندگان</translation>
    </message>
    <message>
        <source>Decisions carried out</source>
        <translation>مصوبات اجراشده</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>کارهای انجام‌شده</translation>
    </message>
    <message>
        <source>Projects under way</source>
        <translation>پروژه‌های در حال اجرا</translation>
    </message>
    <message>
        <source>Meetings by council</source>
        <translation>جلسات به تفکیک شورا</translation>
    </message>
    <message>
        <source>Decisions by council</source>
        <translation>مصوبات به تفکیک شورا</translation>
    </message>
    <message>
        <source>Actions by council</source>
        <translation>اقدامات به تفکیک شورا</translation>
    </message>
    <message>
        <source>Councils without a record</source>
        <translation>شوراهای بدون سابقه</translation>
    </message>
    <message>
        <source>Projects by council</source>
        <translation>پروژه‌ها به تفکیک شورا</translation>
    </message>
    <message>
        <source>Needs by council</source>
        <translation>نیازها به تفکیک شورا</translation>
    </message>
    <message>
        <source>Letters by council</source>
        <translation>نامه‌ها به تفکیک شورا</translation>
    </message>
    <message>
        <source>Budget by council</source>
        <translation>بودجه به تفکیک شورا</translation>
    </message>
    <message>
        <source>With a quorum</source>
        <translation>با حد نصاب</translation>
    </message>
    <message>
        <source>Without a quorum</source>
        <translation>بدون حد نصاب</translation>
    </message>
    <message>
        <source>Meetings with the council&apos;s own quorum</source>
        <translation>جلسات با حد نصاب خود شورا</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Not present</source>
        <translation>غایب</translation>
    </message>
    <message>
        <source>Attendance of the council&apos;s own voting members</source>
        <translation>حضور اعضای دارای رأی خود شورا</translation>
    </message>
    <message>
        <source>Attendance is not averaged over councils.</source>
        <translation>میان شوراها میانگین حضور گرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>quorum {number}</source>
        <translation>حد نصاب {number}</translation>
    </message>
    <message>
        <source>quorum {least} to {most}</source>
        <translation>حد نصاب {least} تا {most}</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>اجراشده</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>هنوز نه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Open, in time</source>
        <translation>باز، در مهلت</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>گذشته از مهلت</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>پاسخ‌گرفته</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>در انتظار پاسخ</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>در انتظار پاسخ</translation>
    </message>
    <message>
        <source>No answer asked for</source>
        <translation>بدون درخواست پاسخ</translation>
    </message>
    <message>
        <source>All councils</source>
        <translation>همهٔ شوراها</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>پیش‌بینی‌شده</translation>
    </message>
    <message>
        <source>Spent in the period</source>
        <translation>هزینه‌شده در دوره</translation>
    </message>
</context>
<context>
    <name>CouncilsSheets</name>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>وضعیت تا</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>شوراها</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>شورا</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>جلسه‌های برگزارشده</translation>
    </message>
    <message>
        <source>Without a quorum</source>
        <translation>بدون حد نصاب</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>Quorum known</source>
        <translation>حد نصاب معلوم</translation>
    </message>
    <message>
        <source>Quorum reached</source>
        <translation>به حد نصاب رسید</translation>
    </message>
    <message>
        <source>Quorum from</source>
        <translation>حد نصاب از</translation>
    </message>
    <message>
        <source>Quorum to</source>
        <translation>حد نصاب تا</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>All councils</source>
        <translation>همهٔ شوراها</translation>
    </message>
    <message>
        <source>Meetings by council</source>
        <translation>جلسات به تفکیک شورا</translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>مصوبات و اقدامات</translation>
    </message>
    <message>
        <source>Decisions carried</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>اجراشده</translation>
    </message>
    <message>
        <source>Decisions that are late</source>
        <translation>مصوبات گذشته از مهلت</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>اقدامات</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>کارهای انجام‌شده</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>گذشته از مهلت</translation>
    </message>
    <message>
        <source>Projects, needs, letters</source>
        <translation>پروژه‌ها، نیازها، نامه‌ها</translation>
    </message>
    <message>
        <source>Projects and programmes</source>
        <translation>پروژه‌ها و برنامه‌ها</translation>
    </message>
    <message>
        <source>Projects under way</source>
        <translation>پروژه‌های در حال اجرا</translation>
    </message>
    <message>
        <source>Projects that are late</source>
        <translation>پروژه‌های معوق</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>شرکت‌کنندگان</translation>
    </message>
    <message>
        <source>Needs raised</source>
        <translation>نیازهای طرح‌شده</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>پاسخ‌گرفته</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>نامه‌های فرستاده‌شده</translation>
    </message>
    <message>
        <source>Letters received</source>
        <translation>نامه‌های دریافت‌شده</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>پیش‌بینی‌شده</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>تأمین‌شده</translation>
    </message>
    <message>
        <source>Spent in the period</source>
        <translation>هزینه‌شده در دوره</translation>
    </message>
    <message>
        <source>Spent up to its end</source>
        <translation>هزینه‌شده تا پایان دوره</translation>
    </message>
    <message>
        <source>Budget in {currency}</source>
        <translation>بودجه به {currency}</translation>
    </message>
    <message>
        <source>Without a record</source>
        <translation>بدون سابقه</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>By lot</source>
        <translation>به قید قرعه</translation>
    </message>
    <message>
        <source>Votes for {name}</source>
        <translation>آرای {name}</translation>
    </message>
    <message>
        <source>Counted by: {names}</source>
        <translation>شمارندگان آرا: {names}</translation>
    </message>
    <message>
        <source>The lot: {name}</source>
        <translation>قرعه: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n valid ballots are not given to a candidate yet.</source>
        <translation>
            <numerusform>%n رأی صحیح هنوز به نام نامزدی نیامده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count</source>
        <translation>شمارش آرا</translation>
    </message>
    <message>
        <source>May vote</source>
        <translation>واجدان رأی</translation>
    </message>
    <message>
        <source>Ballots issued</source>
        <translation>برگهٔ توزیع‌شده</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صحیح</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>باطل</translation>
    </message>
    <message>
        <source>Tellers</source>
        <translation>شمارندگان آرا</translation>
    </message>
    <message>
        <source>Take the last teller off</source>
        <translation>برداشتن آخرین شمارنده</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>برگزیده شد</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>دور دوم</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Iran</source>
        <translation>ایران</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>افغانستان</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>تاجیکستان</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>عربستان سعودی</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>امارات متحدهٔ عربی</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>عراق</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>اردن</translation>
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
        <translation>مراکش</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>روسیه</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>قزاقستان</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>ازبکستان</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>قرقیزستان</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>بریتانیا</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>ایالات متحده</translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message>
        <source>A draft was made: meeting {number}</source>
        <translation>پیش‌نویس جلسهٔ {number} ساخته شد</translation>
    </message>
    <message>
        <source>On the agenda of meeting {number}</source>
        <translation>در دستور جلسهٔ {number}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>رفتن به آن</translation>
    </message>
    <message>
        <source>A project was made: {title}</source>
        <translation>پروژه ساخته شد: {title}</translation>
    </message>
    <message>
        <source>By meetings and projects it has come further: {state}</source>
        <translation>بر پایهٔ جلسه‌ها و پروژه‌ها پیش‌تر رفته است: {state}</translation>
    </message>
    <message>
        <source>Show the project</source>
        <translation>نمایش پروژه</translation>
    </message>
    <message>
        <source>Make it a project</source>
        <translation>پروژه‌اش کنید</translation>
    </message>
    <message>
        <source>Already on the agenda of meeting {number}</source>
        <translation>هم‌اکنون در دستور جلسهٔ {number} است</translation>
    </message>
    <message>
        <source>A new draft meeting</source>
        <translation>پیش‌نویس یک جلسهٔ تازه</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>جلسهٔ {number}</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>سرانجام آن</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>اعمال شود</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Set this state</source>
        <translation>ثبت این وضعیت</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>همان که بود بماند</translation>
    </message>
    <message>
        <source>Onto the agenda of</source>
        <translation>افزودن به دستور جلسهٔ</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Put it on this agenda</source>
        <translation>افزودن به این دستور جلسه</translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
    <message>
        <source>Nobody spoke of this field: {field}</source>
        <translation>کسی از این حوزه سخن نگفت: {field}</translation>
    </message>
    <message>
        <source>This voice was never heard: {voice}</source>
        <translation>این صدا هرگز شنیده نشد: {voice}</translation>
    </message>
    <message>
        <source>Nothing was said in this period.</source>
        <translation>در این دوره چیزی گفته نشد.</translation>
    </message>
    <message>
        <source>Every field was spoken of, and every voice was heard.</source>
        <translation>از همهٔ حوزه‌ها سخن گفته شد و همهٔ صداها شنیده شد.</translation>
    </message>
    <message numerus="yes">
        <source>%n needs and initiatives were written down.</source>
        <translation>
            <numerusform>%n نیاز و ابتکار ثبت شده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most was said of: {field} ({count})</source>
        <translation>بیش از همه سخن از این حوزه بود: {field} ({count})</translation>
    </message>
    <message>
        <source>What was never heard</source>
        <translation>آنچه هرگز شنیده نشد</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>The last three months</source>
        <translation>سه ماه گذشته</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>دوازده ماه گذشته</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>از آغاز تاکنون</translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>Something went wrong</source>
        <translation>خطایی رخ داد</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your desk is safe.</source>
        <translation>خطایی در برنامه رخ داد. میز شما سالم است.</translation>
    </message>
    <message>
        <source>Everything that was saved stays saved, and the program goes on. If the last thing you did is missing, do it once more. If it happens again, restart the program and pass on the details below.</source>
        <translation>آنچه ذخیره شده ذخیره می‌ماند و برنامه ادامه می‌دهد. اگر آخرین کارتان نیست، یک بار دیگر انجامش دهید. اگر باز پیش آمد، برنامه را ببندید و باز کنید و جزئیات زیر را بفرستید.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>A date is needed here.</source>
        <translation>اینجا تاریخ لازم است.</translation>
    </message>
    <message>
        <source>Understood as {day}. If that is wrong, type it with the full year.</source>
        <translation>برداشت: {day}. اگر درست نیست، با سال کامل بنویسید.</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>بازکردن تقویم (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>Previous month</source>
        <translation>ماه پیش</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>ماه بعد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Nothing of what you chose is on this day.</source>
        <translation>از آنچه برگزیده‌اید چیزی در این روز نیست.</translation>
    </message>
    <message>
        <source>Nothing is on this day.</source>
        <translation>در این روز چیزی نیست.</translation>
    </message>
    <message>
        <source>What the day brings</source>
        <translation>آنچه در این روز هست</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Back to the month</source>
        <translation>بازگشت به ماه</translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n مورد دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Decision {number}</source>
        <translation>مصوبهٔ {number}</translation>
    </message>
    <message>
        <source>Motion {number}</source>
        <translation>پیشنهاد {number}</translation>
    </message>
    <message>
        <source>{label} {number}</source>
        <translation>{label} {number}</translation>
    </message>
    <message>
        <source>Correct the vote</source>
        <translation>اصلاح رأی</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>رأی‌گیری</translation>
    </message>
    <message>
        <source>Responsible: {name}</source>
        <translation>مسئول: {name}</translation>
    </message>
    <message>
        <source>Overseen by: {name}</source>
        <translation>ناظر: {name}</translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation>مهلت: {day}</translation>
    </message>
    <message>
        <source>Text of the decision</source>
        <translation>متن مصوبه</translation>
    </message>
    <message>
        <source>What the council is to decide</source>
        <translation>آنچه شورا باید تصمیم بگیرد</translation>
    </message>
    <message>
        <source>Remove the motion</source>
        <translation>حذف پیشنهاد</translation>
    </message>
</context>
<context>
    <name>DecisionDetails</name>
    <message>
        <source>Write down why.</source>
        <translation>دلیل را بنویسید.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>حد لازم</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>پیشنهاددهنده</translation>
    </message>
    <message>
        <source>Seconded by</source>
        <translation>تأییدکننده</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Overseen by</source>
        <translation>ناظر</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>پروژه</translation>
    </message>
    <message>
        <source>This result differs from what the votes give. Why?</source>
        <translation>این نتیجه با آرا نمی‌خواند. چرا؟</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>هنوز هیچ</translation>
    </message>
</context>
<context>
    <name>DecisionLine</name>
    <message>
        <source>Take this decision out</source>
        <translation>برداشتن این مصوبه</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Decision</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Close the decision: the register takes the whole width</source>
        <translation>بستن مصوبه: دفتر مصوبات همهٔ پهنا را می‌گیرد</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>داخلی</translation>
    </message>
    <message>
        <source>for the municipality</source>
        <translation>برای شهرداری</translation>
    </message>
    <message>
        <source>public</source>
        <translation>عمومی</translation>
    </message>
</context>
<context>
    <name>DecisionPicker</name>
    <message>
        <source>Number or words of the decision</source>
        <translation>شماره یا واژه‌هایی از مصوبه</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>جایگزین</translation>
    </message>
    <message>
        <source>Decisions that fit</source>
        <translation>مصوبه‌های جور</translation>
    </message>
    <message>
        <source>No adopted decision fits what you typed.</source>
        <translation>هیچ مصوبه‌ای با آنچه نوشته‌اید جور نیست.</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>All decisions</source>
        <translation>همهٔ مصوبات</translation>
    </message>
    <message>
        <source>Still to be carried out</source>
        <translation>در انتظار اجرا</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>معوق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>در حال اجرا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>جایگزین‌شده</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>تصویب‌نشده</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>مسئول پیگیری</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>از روز</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>تا روز</translation>
    </message>
    <message>
        <source>No decision fits the filters and what you typed.</source>
        <translation>هیچ مصوبه‌ای با پالایش‌ها و آنچه نوشته‌اید جور نیست.</translation>
    </message>
</context>
<context>
    <name>DecisionsScreen</name>
    <message>
        <source>Decisions</source>
        <translation>مصوبات</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n اقدام</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n معوق</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} از {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n مصوبه</numerusform>
        </translation>
    </message>
    <message>
        <source>Register</source>
        <translation>دفتر مصوبات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>اقدامات</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>What the council decided, and what came of it</source>
        <translation>آنچه شورا تصویب کرد و آنچه از آن برآمد</translation>
    </message>
    <message>
        <source>Every motion that comes to a result stands here with its vote, who answers for it and by when; and everything that is to be done, with one key to settle it. It all comes from the meetings.</source>
        <translation>هر پیشنهادی که به نتیجه برسد با رأی، مسئول و مهلتش اینجاست؛ و هر کاری که باید انجام شود، با یک کلید برای بستن آن. همهٔ این‌ها از جلسه‌ها می‌آید.</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>رفتن به جلسات</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>The motion was removed.</source>
        <translation>پیشنهاد حذف شد.</translation>
    </message>
    <message>
        <source>Enter the attendance first: a statement is somebody&apos;s.</source>
        <translation>نخست حضور و غیاب را وارد کنید: هر سخنی گوینده‌ای دارد.</translation>
    </message>
    <message>
        <source>The statement was removed.</source>
        <translation>سخن حذف شد.</translation>
    </message>
    <message>
        <source>The election was removed.</source>
        <translation>انتخابات حذف شد.</translation>
    </message>
</context>
<context>
    <name>DeskError</name>
    <message>
        <source>A meeting whose minutes are sealed is not removed.</source>
        <translation>جلسه‌ای که صورت‌جلسه‌اش مهر شده حذف نمی‌شود.</translation>
    </message>
    <message>
        <source>A membership of {name} ends before it begins. Correct one of the two days.</source>
        <translation>پایان یکی از عضویت‌های {name} پیش از آغاز آن است. یکی از دو روز را درست کنید.</translation>
    </message>
    <message>
        <source>A number cannot contain “{place}”. Use {known}.</source>
        <translation>شماره نمی‌تواند «{place}» داشته باشد. {known} را به کار ببرید.</translation>
    </message>
    <message>
        <source>A number needs either {known}, and nothing twice.</source>
        <translation>شماره باید {known} داشته باشد و هیچ‌یک دو بار نیاید.</translation>
    </message>
    <message>
        <source>Another program holds the desk file, so the last change was not saved. Close that program and try again.</source>
        <translation>برنامهٔ دیگری پروندهٔ میز را در دست دارد و آخرین تغییر ذخیره نشد. آن برنامه را ببندید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>At {path} there are remains of a desk, but the desk file itself is gone. Restore the newest backup, or choose another name for a new desk.</source>
        <translation>در {path} بازمانده‌هایی از یک میز هست، ولی خود پروندهٔ میز نیست. تازه‌ترین نسخهٔ پشتیبان را بازیابی کنید یا برای میز تازه نام دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Blank and invalid ballots exist only in a secret ballot.</source>
        <translation>برگهٔ سفید و باطل تنها در رأی مخفی هست.</translation>
    </message>
    <message>
        <source>Following {field} from here leads back here.</source>
        <translation>دنبال‌کردن {field} از اینجا به خودش برمی‌گردد.</translation>
    </message>
    <message>
        <source>For somebody under 18 only the year of birth is kept, not the day. Enter {year} as the year.</source>
        <translation>برای فرد زیر ۱۸ سال تنها سال تولد نگه داشته می‌شود، نه روز. سال را {year} بنویسید.</translation>
    </message>
    <message>
        <source>From “{state}” one cannot go to “{to}”.</source>
        <translation>از «{state}» نمی‌توان به «{to}» رفت.</translation>
    </message>
    <message>
        <source>Going back takes a reason. Write down why.</source>
        <translation>بازگشت به عقب دلیل می‌خواهد. دلیل را بنویسید.</translation>
    </message>
    <message>
        <source>No address is kept for somebody under 18. Remove the address.</source>
        <translation>نشانی فرد زیر ۱۸ سال نگه داشته نمی‌شود. نشانی را بردارید.</translation>
    </message>
    <message>
        <source>No seal is made with this desk&apos;s own key any more: all were made anew with another one.</source>
        <translation>دیگر هیچ مهری با کلید خود این میز نیست: همه از نو با کلیدی دیگر زده شده‌اند.</translation>
    </message>
    <message>
        <source>No undamaged backup was found in {path}. Look for a copy on another disk.</source>
        <translation>در {path} نسخهٔ پشتیبان سالمی یافت نشد. نسخه‌ای را روی دیسک دیگر بجویید.</translation>
    </message>
    <message>
        <source>Objects and lists lie within each other more than {limit} deep.</source>
        <translation>اشیا و فهرست‌ها بیش از {limit} لایه تو در تو هستند.</translation>
    </message>
    <message>
        <source>A candidate has {most} votes, but only {valid} ballots are valid.</source>
        <translation>یک نامزد {most} رأی دارد، ولی تنها {valid} برگه صحیح است.</translation>
    </message>
    <message>
        <source>A body cannot end on {day}, before it began. Choose a later day.</source>
        <translation>نهاد نمی‌تواند در {day}، پیش از آغاز کارش، پایان یابد. روز دیرتری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>A brace stands alone in the opening. Write places such as {example}.</source>
        <translation>در متن آغاز جلسه یک آکولاد تنها مانده است. جای مقدارها را مانند {example} بنویسید.</translation>
    </message>
    <message>
        <source>A correction says what is right and why it is needed. Write both.</source>
        <translation>اصلاحیه می‌گوید درستش چیست و چرا لازم است. هر دو را بنویسید.</translation>
    </message>
    <message>
        <source>A decision cannot take its own place. Choose another one.</source>
        <translation>یک مصوبه نمی‌تواند جای خودش را بگیرد. مصوبهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>A digital signature in the file cannot be read: it is damaged, or of a kind unknown here.</source>
        <translation>یک امضای دیجیتال در پرونده خوانده نمی‌شود: آسیب دیده، یا از نوعی است که اینجا شناخته نیست.</translation>
    </message>
    <message>
        <source>A latitude lies between 90° south and 90° north. The latitude comes first.</source>
        <translation>عرض جغرافیایی میان ۹۰ درجهٔ جنوبی و ۹۰ درجهٔ شمالی است. عرض جغرافیایی اول می‌آید.</translation>
    </message>
    <message>
        <source>A letter cannot have gone out on {day}, which is still to come. Choose today or an earlier day.</source>
        <translation>نامه نمی‌تواند در {day} که هنوز نرسیده فرستاده شده باشد. امروز یا روزی پیش از آن را انتخاب کنید.</translation>
    </message>
    <message>
        <source>A letter that has gone out stays in the register. Take it back first if it never left.</source>
        <translation>نامهٔ فرستاده‌شده در دفتر می‌ماند. اگر در واقع فرستاده نشده، نخست آن را بازپس بگیرید.</translation>
    </message>
    <message>
        <source>A longitude lies between 180° west and 180° east. The longitude comes second.</source>
        <translation>طول جغرافیایی میان ۱۸۰ درجهٔ غربی و ۱۸۰ درجهٔ شرقی است. طول جغرافیایی دوم می‌آید.</translation>
    </message>
    <message>
        <source>A meeting is cancelled for a reason. Write down why.</source>
        <translation>لغو جلسه دلیل می‌خواهد. دلیل را بنویسید.</translation>
    </message>
    <message>
        <source>A membership needs a role. Write the role, or leave out what belongs to the membership.</source>
        <translation>عضویت نقش می‌خواهد. نقش را بنویسید یا آنچه را از عضویت است خالی بگذارید.</translation>
    </message>
    <message>
        <source>A seal is not changed. The desk has another one with the id {id}.</source>
        <translation>مهر تغییر نمی‌کند. روی این میز مهر دیگری با شناسهٔ {id} هست.</translation>
    </message>
    <message>
        <source>A seal is not removed.</source>
        <translation>مهر حذف نمی‌شود.</translation>
    </message>
    <message>
        <source>Afterwards only further signatures, entries in a form, or the file&apos;s title and dates were added or changed.</source>
        <translation>پس از آن تنها امضاهای دیگر، نوشته‌هایی در فرم، یا عنوان و تاریخ‌های پرونده افزوده یا عوض شده است.</translation>
    </message>
    <message>
        <source>Agenda item {number}</source>
        <translation>بند {number}</translation>
    </message>
    <message>
        <source>Agenda item {number}, a vote on decision {decision}</source>
        <translation>بند {number}، رأی‌گیری دربارهٔ مصوبهٔ {decision}</translation>
    </message>
    <message>
        <source>Agenda item {number}, an action</source>
        <translation>بند {number}، اقدام</translation>
    </message>
    <message>
        <source>Agenda item {number}, decision {decision}</source>
        <translation>بند {number}، مصوبهٔ {decision}</translation>
    </message>
    <message>
        <source>Agenda item {number}, guidance</source>
        <translation>بند {number}، رهنمود</translation>
    </message>
    <message>
        <source>Agenda item {number}, what was said</source>
        <translation>بند {number}، سخنان</translation>
    </message>
    <message>
        <source>An initiative climbs one step at a time: the next one is “{step}”.</source>
        <translation>ابتکار پله‌پله بالا می‌رود: پلهٔ بعد «{step}» است.</translation>
    </message>
    <message>
        <source>Both numbers go the same way. One goes to the north or south, the other to the east or west.</source>
        <translation>هر دو عدد در یک راستا هستند. یکی شمالی یا جنوبی است و دیگری شرقی یا غربی.</translation>
    </message>
    <message>
        <source>By the rules of this council a tie is not settled by lot.</source>
        <translation>به موجب آیین این شورا، تساوی آرا با قرعه حل نمی‌شود.</translation>
    </message>
    <message>
        <source>By the rules of this council the chair does not settle a tie.</source>
        <translation>به موجب آیین این شورا، رئیس جلسه در تساوی آرا تصمیم نمی‌گیرد.</translation>
    </message>
    <message>
        <source>Cannot be read: {file} ({reason})</source>
        <translation>خوانده نمی‌شود: {file} ({reason})</translation>
    </message>
    <message>
        <source>Choose a decision first: the extract is made of the one that is open.</source>
        <translation>نخست مصوبه‌ای را انتخاب کنید: رونوشت از مصوبهٔ باز ساخته می‌شود.</translation>
    </message>
    <message>
        <source>Choose a decision first: the letter is about the one that is open.</source>
        <translation>نخست مصوبه‌ای را انتخاب کنید: نامه دربارهٔ مصوبهٔ باز است.</translation>
    </message>
    <message>
        <source>Choose at least one decision that the letter is about.</source>
        <translation>دست‌کم یک مصوبه را که نامه دربارهٔ آن است انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose the decision that takes the place of this one.</source>
        <translation>مصوبه‌ای را که جای این یکی را می‌گیرد انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose what goes into the packet.</source>
        <translation>انتخاب کنید چه چیزی در بسته باشد.</translation>
    </message>
    <message>
        <source>Compared were the meetings. People, bodies and projects may have changed since, and do.</source>
        <translation>جلسه‌ها سنجیده شدند. افراد، نهادها و پروژه‌ها می‌توانند از آن پس تغییر کرده باشند.</translation>
    </message>
    <message>
        <source>Decision {reference} was itself replaced by this one, directly or by way of others. Choose another one.</source>
        <translation>مصوبهٔ {reference} خود، مستقیم یا با واسطه، با همین مصوبه جایگزین شده است. مصوبهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Does not belong to the packet: {file}</source>
        <translation>از این بسته نیست: {file}</translation>
    </message>
    <message>
        <source>Enter first who chairs the meeting: the casting vote is the chair&apos;s.</source>
        <translation>نخست رئیس جلسه را وارد کنید: رأی تعیین‌کننده از آن اوست.</translation>
    </message>
    <message>
        <source>Enter who signed the minutes, and when.</source>
        <translation>وارد کنید چه کسانی و کی صورت‌جلسه را امضا کردند.</translation>
    </message>
    <message>
        <source>Erased after sealing, so that * stands for the name of so many people: {count}.</source>
        <translation>کسانی که پس از مهر پاک شده‌اند و به جای نامشان * آمده است: {count}.</translation>
    </message>
    <message>
        <source>Further pages differ.</source>
        <translation>صفحه‌های دیگری هم فرق دارند.</translation>
    </message>
    <message>
        <source>Further places that differ: {count}.</source>
        <translation>جاهای دیگری که فرق دارند: {count}.</translation>
    </message>
    <message>
        <source>Going back down to “{step}” takes a note. Write down why.</source>
        <translation>پایین آمدن به «{step}» یادداشت می‌خواهد. بنویسید چرا.</translation>
    </message>
    <message>
        <source>Going to “{state}” takes a reason. Write down why.</source>
        <translation>برای وضعیت «{state}» دلیل لازم است. بنویسید چرا.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>پایانش پیش از آغاز است.</translation>
    </message>
    <message>
        <source>It is in this state already: “{state}”.</source>
        <translation>هم‌اکنون در همین وضعیت است: «{state}».</translation>
    </message>
    <message>
        <source>It is not known how many may vote. Enter how many ballot papers are wanted.</source>
        <translation>معلوم نیست چند نفر حق رأی دارند. تعداد برگه‌های رأی را وارد کنید.</translation>
    </message>
    <message>
        <source>Meeting {number} is no longer being prepared. Choose another meeting.</source>
        <translation>جلسهٔ {number} دیگر در دست آماده‌سازی نیست. جلسهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Meeting {number}: {what}</source>
        <translation>جلسهٔ {number}: {what}</translation>
    </message>
    <message>
        <source>Meetings recur on a weekday of a month, every 1 to 12 months.</source>
        <translation>جلسه‌ها در یک روز هفته از ماه تکرار می‌شوند، هر ۱ تا ۱۲ ماه.</translation>
    </message>
    <message>
        <source>Meetings that are not sealed and so were not compared: {count} of {all}.</source>
        <translation>جلسه‌هایی که مهر نشده‌اند و سنجیده نشدند: {count} از {all}.</translation>
    </message>
    <message>
        <source>Minutes and seconds of a degree are less than 60.</source>
        <translation>دقیقه و ثانیهٔ درجه کمتر از ۶۰ است.</translation>
    </message>
    <message>
        <source>Minutes are approved by a later meeting of the same council.</source>
        <translation>صورت‌جلسه را جلسه‌ای بعدی از همان شورا تصویب می‌کند.</translation>
    </message>
    <message>
        <source>Minutes are not approved before the day of their meeting, {day}.</source>
        <translation>صورت‌جلسه پیش از روز جلسه‌اش، {day}، تصویب نمی‌شود.</translation>
    </message>
    <message>
        <source>Minutes are sent once they are sealed. Seal them first.</source>
        <translation>صورت‌جلسه پس از مهر نهایی فرستاده می‌شود. نخست آن را مهر کنید.</translation>
    </message>
    <message>
        <source>Minutes that a meeting is to approve are in review first.</source>
        <translation>صورت‌جلسه‌ای که جلسه‌ای باید تصویبش کند نخست در بازبینی است.</translation>
    </message>
    <message>
        <source>Missing: {file}</source>
        <translation>نیست: {file}</translation>
    </message>
    <message>
        <source>No font of the program has these characters: {characters}. An empty box stands on the page in place of each; write them in another way if you can.</source>
        <translation>هیچ‌یک از قلم‌های برنامه این نویسه‌ها را ندارد: {characters}. در صفحه به‌جای هر یک کادری خالی می‌آید؛ اگر می‌شود، آن‌ها را به شکل دیگری بنویسید.</translation>
    </message>
    <message>
        <source>No more than {most} ballot papers are made at once.</source>
        <translation>در هر بار بیش از {most} برگهٔ رأی ساخته نمی‌شود.</translation>
    </message>
    <message>
        <source>Not what was written: {file}</source>
        <translation>آنچه نوشته شده بود نیست: {file}</translation>
    </message>
    <message>
        <source>Nothing in this council has a day yet: there is nothing to put into a calendar file.</source>
        <translation>هنوز هیچ‌چیز این شورا تاریخی ندارد: چیزی نیست که در پروندهٔ تقویم نوشته شود.</translation>
    </message>
    <message>
        <source>Nothing is shown that could be signed. Choose it again.</source>
        <translation>چیزی نشان داده نمی‌شود که بتوان امضا کرد. دوباره برگزینید.</translation>
    </message>
    <message>
        <source>Nothing is written in this report yet. Write a few sentences, then hand it in.</source>
        <translation>هنوز چیزی در این گزارش نوشته نشده است. چند جمله بنویسید و سپس تحویل بدهید.</translation>
    </message>
    <message>
        <source>Only a decision that was adopted is carried out or replaced.</source>
        <translation>فقط مصوبه‌ای که تصویب شده اجرا یا جایگزین می‌شود.</translation>
    </message>
    <message>
        <source>Only a meeting that had no quorum is called a second time.</source>
        <translation>تنها جلسه‌ای که به حد نصاب نرسیده دوباره دعوت می‌شود.</translation>
    </message>
    <message>
        <source>Only candidates can be elected.</source>
        <translation>تنها نامزدها می‌توانند برگزیده شوند.</translation>
    </message>
    <message>
        <source>Only decisions are numbered within an item. Use {known}.</source>
        <translation>فقط مصوبه‌ها درون بند شماره می‌گیرند. از این‌ها استفاده کنید: {known}.</translation>
    </message>
    <message>
        <source>Only somebody who has a vote stands aside from it.</source>
        <translation>تنها کسی که حق رأی دارد از رأی‌دادن کنار می‌رود.</translation>
    </message>
    <message>
        <source>Only somebody who is elected begins a term from an election.</source>
        <translation>تنها کسی که برگزیده شده است دوره‌اش را از انتخابات آغاز می‌کند.</translation>
    </message>
    <message>
        <source>Page {page} has another size than its record gives it.</source>
        <translation>اندازهٔ صفحهٔ {page} آن نیست که پرونده می‌دهد.</translation>
    </message>
    <message>
        <source>Page {page} has the words of its record, but does not look as the record gives it.</source>
        <translation>صفحهٔ {page} واژه‌های پرونده را دارد، ولی ظاهرش آن نیست که پرونده می‌دهد.</translation>
    </message>
    <message>
        <source>Page {page} says “{found}” where its record gives “{made}”.</source>
        <translation>در صفحهٔ {page} آمده است «{found}»، ولی پروندهٔ درون آن می‌دهد «{made}».</translation>
    </message>
    <message>
        <source>Papers on the service of youth mayors are for the council and the municipality. There is no public copy of them.</source>
        <translation>اسناد خدمت شهرداران نوجوان برای شورا و شهرداری است و نسخهٔ عمومی ندارد.</translation>
    </message>
    <message>
        <source>Rows were changed from outside ({columns}).</source>
        <translation>ردیف‌هایی از بیرون تغییر داده شده‌اند ({columns}).</translation>
    </message>
    <message>
        <source>Seal {sequence} belongs to a meeting that is not in this record.</source>
        <translation>مهر {sequence} از آنِ جلسه‌ای است که در این پرونده نیست.</translation>
    </message>
    <message>
        <source>Seal {sequence} belongs to a meeting that is not on this desk.</source>
        <translation>مهر {sequence} از آنِ جلسه‌ای است که روی این میز نیست.</translation>
    </message>
    <message>
        <source>Seal {sequence} belongs to other minutes.</source>
        <translation>مهر {sequence} از آنِ صورت‌جلسهٔ دیگری است.</translation>
    </message>
    <message>
        <source>Seal {sequence} does not come next in the chain of seals: links are missing or doubled.</source>
        <translation>مهر {sequence} در زنجیرهٔ مهرها در جای خود نیست: حلقه‌هایی کم یا تکراری‌اند.</translation>
    </message>
    <message>
        <source>Seal {sequence} does not fit the one before it: the chain was cut or put together anew.</source>
        <translation>مهر {sequence} با مهر پیش از آن جور نیست: زنجیره بریده یا از نو ساخته شده است.</translation>
    </message>
    <message>
        <source>Seal {sequence} was made with the key {key}, which is not this desk&apos;s.</source>
        <translation>مهر {sequence} با کلید {key} زده شده است که از آنِ این میز نیست.</translation>
    </message>
    <message>
        <source>Seal {sequence}: its key cannot be read.</source>
        <translation>مهر {sequence}: کلیدش خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Seal {sequence}: the signature does not belong to it.</source>
        <translation>مهر {sequence}: امضا از آنِ آن نیست.</translation>
    </message>
    <message>
        <source>Seal {sequence}: this was changed afterwards: {place}.</source>
        <translation>مهر {sequence}: این پس از آن تغییر کرده است: {place}.</translation>
    </message>
    <message>
        <source>Seal {sequence}: this was taken out: {place}.</source>
        <translation>مهر {sequence}: این برداشته شده است: {place}.</translation>
    </message>
    <message>
        <source>Seal {sequence}: what it fixes was changed afterwards.</source>
        <translation>مهر {sequence}: آنچه ثابت کرده است پس از آن تغییر کرده است.</translation>
    </message>
    <message>
        <source>Seals that cannot be read any more: {count}.</source>
        <translation>مهرهایی که دیگر خوانده نمی‌شوند: {count}.</translation>
    </message>
    <message>
        <source>Somebody voted against: this was neither unanimous nor by acclamation.</source>
        <translation>کسی رأی مخالف داده است: این نه به اتفاق آرا بود و نه با صلوات و ابراز موافقت جمعی.</translation>
    </message>
    <message>
        <source>Somebody whose vote was counted may not vote, or was counted twice.</source>
        <translation>رأی کسی شمرده شده که حق رأی ندارد، یا رأی یک نفر دو بار شمرده شده است.</translation>
    </message>
    <message>
        <source>Something else than signatures was added to the file after it was signed.</source>
        <translation>پس از امضا، چیزی جز امضا به پرونده افزوده شده است.</translation>
    </message>
    <message>
        <source>Something must be written here: {field}.</source>
        <translation>اینجا باید چیزی نوشته شود: {field}.</translation>
    </message>
    <message>
        <source>Something sealed was changed. {council}: {what} Settings, under “Import and export”, show the whole list.</source>
        <translation>چیزی مهرشده تغییر کرده است. {council}: {what} فهرست کامل در تنظیمات، بخش «درون‌بری و برون‌بری» است.</translation>
    </message>
    <message>
        <source>Something was written under this item of meeting {number} meanwhile. Remove the item there.</source>
        <translation>در این میان زیر این بند از جلسهٔ {number} چیزی نوشته شده است. بند را همان‌جا بردارید.</translation>
    </message>
    <message>
        <source>The PDF carries more than one record ({count}). A genuine one carries one.</source>
        <translation>این PDF بیش از یک پروندهٔ شورا دارد ({count}). PDF اصیل یکی دارد.</translation>
    </message>
    <message>
        <source>The PDF carries no record: this program did not make it, or its record was taken out.</source>
        <translation>این PDF پروندهٔ شورا همراه ندارد: ساختهٔ این برنامه نیست، یا پرونده‌اش برداشته شده است.</translation>
    </message>
    <message>
        <source>The Umm al-Qura calendar is known for the years {first} to {last} only.</source>
        <translation>تقویم امّ‌القری تنها برای سال‌های {first} تا {last} دانسته است.</translation>
    </message>
    <message>
        <source>The areas</source>
        <translation>محدوده‌ها</translation>
    </message>
    <message>
        <source>The attachments</source>
        <translation>پیوست‌ها</translation>
    </message>
    <message>
        <source>The attendance</source>
        <translation>حضور و غیاب</translation>
    </message>
    <message>
        <source>The backup could not be written to {path}. Check that the disk has room and may be written.</source>
        <translation>نسخهٔ پشتیبان در {path} نوشته نشد. ببینید دیسک جا دارد و نوشتنی است.</translation>
    </message>
    <message>
        <source>The bodies</source>
        <translation>نهادها</translation>
    </message>
    <message>
        <source>The breaks</source>
        <translation>تنفس‌ها</translation>
    </message>
    <message>
        <source>The candidates have {total} votes together, but {valid} valid ballots give {given}.</source>
        <translation>نامزدها روی هم {total} رأی دارند، ولی {valid} برگهٔ صحیح {given} رأی می‌شود.</translation>
    </message>
    <message>
        <source>The certificate of {name} expired on {day}. Sign with one that is valid.</source>
        <translation>اعتبار گواهی {name} در {day} به پایان رسیده است. با گواهی معتبری امضا کنید.</translation>
    </message>
    <message>
        <source>The certificate of {name} is made for another purpose than signing. Choose another one.</source>
        <translation>گواهی {name} برای کاری جز امضا صادر شده است. گواهی دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The certificate of {name} is valid only from {day} on. If that day has come, set the clock of this computer right.</source>
        <translation>گواهی {name} تنها از {day} معتبر است. اگر آن روز رسیده است، ساعت این رایانه را درست کنید.</translation>
    </message>
    <message>
        <source>The certificate was not valid at the moment at which it says to have signed.</source>
        <translation>گواهی در لحظه‌ای که زمان امضا گفته شده معتبر نبوده است.</translation>
    </message>
    <message>
        <source>The corrections</source>
        <translation>اصلاحیه‌ها</translation>
    </message>
    <message>
        <source>The council approved these minutes with changes. Make the changes first, then approve them.</source>
        <translation>شورا این صورت‌جلسه را با تغییر تصویب کرد. نخست تغییرها را انجام دهید، سپس تأیید کنید.</translation>
    </message>
    <message>
        <source>The council has no neighbourhood yet. Write its name first.</source>
        <translation>شورا هنوز محله‌ای ندارد. نخست نام محله را بنویسید.</translation>
    </message>
    <message>
        <source>The council is not sitting: the meeting has not been opened, or is over.</source>
        <translation>جلسه در حال برگزاری نیست: هنوز گشوده نشده یا پایان یافته است.</translation>
    </message>
    <message>
        <source>The country must be given by two capital letters (ISO 3166).</source>
        <translation>کشور باید با دو حرف بزرگ لاتین نوشته شود (ISO 3166).</translation>
    </message>
    <message>
        <source>The currency must be given by three capital letters (ISO 4217).</source>
        <translation>پول باید با سه حرف بزرگ لاتین نوشته شود (ISO 4217).</translation>
    </message>
    <message>
        <source>The desk could not be made at {path}. Check that the folder exists and that you may write in it.</source>
        <translation>میز در {path} ساخته نشد. ببینید پوشه هست و اجازهٔ نوشتن در آن را دارید.</translation>
    </message>
    <message>
        <source>The desk could not be opened because of an error in the program. The file was left as it is.</source>
        <translation>میز به سبب خطایی در برنامه باز نشد. پرونده دست‌نخورده ماند.</translation>
    </message>
    <message>
        <source>The desk could not be put at {path} ({reason}).</source>
        <translation>میز در {path} گذاشته نشد ({reason}).</translation>
    </message>
    <message>
        <source>The desk file cannot be written. Copy it to a folder where you may write, and open it there.</source>
        <translation>پروندهٔ میز نوشتنی نیست. آن را به پوشه‌ای که اجازهٔ نوشتن دارید ببرید و آنجا باز کنید.</translation>
    </message>
    <message>
        <source>The desk file is damaged. It has been left as it is. Restore the newest backup.</source>
        <translation>پروندهٔ میز آسیب دیده است. همان‌گونه که بود ماند. تازه‌ترین نسخهٔ پشتیبان را بازیابی کنید.</translation>
    </message>
    <message>
        <source>The desk file or its folder cannot be opened. Check that it exists and that you may write in it.</source>
        <translation>پروندهٔ میز یا پوشهٔ آن باز نمی‌شود. ببینید هست و اجازهٔ نوشتن در آن را دارید.</translation>
    </message>
    <message>
        <source>The desk file {path} is damaged and was not opened. It has been left as it is. Restore the newest backup.</source>
        <translation>پروندهٔ میز {path} آسیب دیده و باز نشد. همان‌گونه که بود ماند. تازه‌ترین نسخهٔ پشتیبان را بازیابی کنید.</translation>
    </message>
    <message>
        <source>The desk has another signing key already, and its seals need it.</source>
        <translation>این میز از پیش کلید امضای دیگری دارد و مهرهایش به آن نیاز دارند.</translation>
    </message>
    <message>
        <source>The desk has no file for this enclosure: it goes with the letter on paper.</source>
        <translation>برای این پیوست پرونده‌ای در میز نیست: روی کاغذ همراه نامه می‌رود.</translation>
    </message>
    <message>
        <source>The desk {path} cannot be reached ({reason}). Check the name, and that you may read its folder.</source>
        <translation>میز {path} در دسترس نیست ({reason}). نام آن و اجازهٔ خواندن پوشه‌اش را بررسی کنید.</translation>
    </message>
    <message>
        <source>The desk {path} could not be brought to the new format. It is as it was before, and there is a backup of it at {backup}. Go on with the earlier version of the program, and report this: {reason}</source>
        <translation>میز {path} به قالب تازه درنیامد. همان است که بود و نسخهٔ پشتیبان آن در {backup} است. با نسخهٔ پیشین برنامه ادامه دهید و این را گزارش کنید: {reason}</translation>
    </message>
    <message>
        <source>The desk {path} is already open in another window or on another computer. Close it there first.</source>
        <translation>میز {path} در پنجره یا رایانهٔ دیگری باز است. نخست آنجا ببندیدش.</translation>
    </message>
    <message>
        <source>The desk {path} was written by a newer version of the program (format {found}, this one knows {known}). It was left untouched. Install the newer version.</source>
        <translation>میز {path} با نسخهٔ تازه‌تر برنامه نوشته شده است (قالب {found}، این نسخه {known} را می‌شناسد). دست‌نخورده ماند. نسخهٔ تازه‌تر را نصب کنید.</translation>
    </message>
    <message>
        <source>The digest must be 64 hexadecimal digits in small letters.</source>
        <translation>اثر انگشت باید ۶۴ رقم شانزده‌شانزدهی با حروف کوچک باشد.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved. All that was saved before is safe. Free some space, try again.</source>
        <translation>دیسک پر است و آخرین تغییر ذخیره نشد. هر چه پیش‌تر ذخیره شده سالم است. کمی جا باز کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>The disk reported an error, so the last change was not saved. Make a backup to another disk, then check this one.</source>
        <translation>دیسک خطا داد و آخرین تغییر ذخیره نشد. روی دیسک دیگری پشتیبان بگیرید و سپس این یکی را بررسی کنید.</translation>
    </message>
    <message>
        <source>The drawing holds more than shapes and colours, such as letters, pictures, links or effects, or it does not tell its size. Turn letters into paths, or save the drawing as PNG.</source>
        <translation>این طرح چیزی جز شکل و رنگ دارد، مانند نوشته، تصویر، پیوند یا جلوه، یا اندازهٔ خود را نمی‌گوید. نوشته‌ها را به مسیر تبدیل کنید یا طرح را به شکل PNG ذخیره کنید.</translation>
    </message>
    <message>
        <source>The drawing is larger than {limit} KiB. Simplify it, or save it as PNG.</source>
        <translation>طرح بزرگ‌تر از {limit} کیلوبایت است. آن را ساده‌تر کنید یا به شکل PNG ذخیره کنید.</translation>
    </message>
    <message>
        <source>The elections</source>
        <translation>انتخابات</translation>
    </message>
    <message>
        <source>The enclosures are larger than {limit} MiB together. Make two packets of them.</source>
        <translation>پیوست‌ها روی هم از {limit} مِبی‌بایت بزرگ‌ترند. آن‌ها را در دو بسته بگذارید.</translation>
    </message>
    <message>
        <source>The end cannot lie before the opening of the meeting, {opening}.</source>
        <translation>پایان جلسه نمی‌تواند پیش از آغاز آن باشد: {opening}.</translation>
    </message>
    <message>
        <source>The field is missing, and it must be there.</source>
        <translation>این فیلد نیست و باید باشد.</translation>
    </message>
    <message>
        <source>The field {name} is given twice.</source>
        <translation>فیلد {name} دو بار آمده است.</translation>
    </message>
    <message>
        <source>The file cannot be read as a PDF: it is damaged, locked by a password, or none.</source>
        <translation>پرونده به صورت PDF خوانده نمی‌شود: آسیب دیده، گذرواژه دارد، یا PDF نیست.</translation>
    </message>
    <message>
        <source>The file cannot be read as columns: {reason}.</source>
        <translation>ستون‌های پرونده خوانده نمی‌شود: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be signed: it is no PDF, or one that is damaged, locked or built in an unusual way.</source>
        <translation>پرونده را نمی‌توان امضا کرد: PDF نیست، یا آسیب دیده، قفل شده یا به شکلی نامعمول ساخته شده است.</translation>
    </message>
    <message>
        <source>The file cannot be signed: the signature of {name} in it does not hold any more, since the file was changed after it. Ask for the file as it was signed.</source>
        <translation>پرونده را نمی‌توان امضا کرد: امضای {name} در آن دیگر درست نیست، چون پرونده پس از آن تغییر کرده است. پرونده را همان‌گونه که امضا شده بخواهید.</translation>
    </message>
    <message>
        <source>The file cannot be signed: who signed it before closed it to further signatures.</source>
        <translation>پرونده را نمی‌توان امضا کرد: امضاکنندهٔ پیشین آن را بر امضاهای دیگر بسته است.</translation>
    </message>
    <message>
        <source>The file does not say in which form its pages are; compared was the usual one.</source>
        <translation>پرونده نمی‌گوید صفحه‌هایش به چه شکلی است؛ با شکل معمول سنجیده شد.</translation>
    </message>
    <message>
        <source>The file holds more digital signatures than are looked at ({count} of {all}).</source>
        <translation>پرونده بیش از آن امضای دیجیتال دارد که بررسی می‌شود ({count} از {all}).</translation>
    </message>
    <message>
        <source>The file holds no private key with its certificate, so nobody can sign with it. Export the certificate again, with the private key.</source>
        <translation>در پرونده کلید خصوصی همراه گواهی نیست، پس نمی‌توان با آن امضا کرد. گواهی را دوباره و همراه کلید خصوصی صادر کنید.</translation>
    </message>
    <message>
        <source>The file holds parts of a digital signature that was cut off or taken out of use.</source>
        <translation>در پرونده تکه‌هایی از یک امضای دیجیتال هست که بریده یا از کار انداخته شده است.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>پرونده خالی است.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MiB and cannot be kept on the desk.</source>
        <translation>پرونده از {limit} مبی‌بایت بزرگ‌تر است و نمی‌تواند روی میز نگه داشته شود.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MiB and is no form of documents.</source>
        <translation>فایل بزرگ‌تر از {limit} مگابایت است و شکل اسناد نیست.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MiB and is not read.</source>
        <translation>پرونده از {limit} مبی‌بایت بزرگ‌تر است و خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>The file is no certificate with its private key (PKCS#12, named .p12 or .pfx). Ask who issued your certificate for such a file, or export it with the private key.</source>
        <translation>پرونده گواهی همراه کلید خصوصی نیست (PKCS#12 با پسوند p12 یا pfx). چنین پرونده‌ای را از صادرکنندهٔ گواهی خود بخواهید، یا گواهی را همراه کلید خصوصی صادر کنید.</translation>
    </message>
    <message>
        <source>The file is no council record: it is not a JSON object.</source>
        <translation>این پرونده پروندهٔ شورا نیست: شیء JSON نیست.</translation>
    </message>
    <message>
        <source>The file is no council record: its field &quot;format&quot; is not &quot;council-record&quot;.</source>
        <translation>این پرونده پروندهٔ شورا نیست: فیلد &quot;format&quot; آن &quot;council-record&quot; نیست.</translation>
    </message>
    <message>
        <source>The file is no council record: its field &quot;version&quot; is not a whole number from 1 up.</source>
        <translation>این پرونده پروندهٔ شورا نیست: فیلد &quot;version&quot; آن عدد درستی از ۱ به بالا نیست.</translation>
    </message>
    <message>
        <source>The file is no form of documents: its field &quot;format&quot; is not &quot;council-document-profile&quot;.</source>
        <translation>این فایل شکل اسناد نیست: فیلد «format» آن «council-document-profile» نیست.</translation>
    </message>
    <message>
        <source>The file is no picture that can be an emblem. Choose a PNG, JPEG or SVG.</source>
        <translation>این فایل تصویری نیست که بتواند نشان باشد. یک فایل PNG، JPEG یا SVG برگزینید.</translation>
    </message>
    <message>
        <source>The file is not JSON: something is wrong at line {line}, column {column}.</source>
        <translation>پرونده JSON نیست: در سطر {line}، ستون {column} چیزی درست نیست.</translation>
    </message>
    <message>
        <source>The file is not a desk, or it is damaged. It has been left as it is.</source>
        <translation>این پرونده میز نیست یا آسیب دیده است. همان‌گونه که بود ماند.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 (byte {position}).</source>
        <translation>پرونده متن UTF-8 نیست (بایت {position}).</translation>
    </message>
    <message>
        <source>The file is text in UTF-16. Save it as UTF-8.</source>
        <translation>پرونده متن UTF-16 است. آن را با UTF-8 ذخیره کنید.</translation>
    </message>
    <message>
        <source>The file unpacks to more than {limit} MiB and is not read.</source>
        <translation>پرونده پس از بازشدن از {limit} مبی‌بایت بیشتر می‌شود و خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>The file was not saved to {path} ({reason}). Choose another folder.</source>
        <translation>پرونده در {path} ذخیره نشد ({reason}). پوشهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The file was not saved: the file name is too long. Choose a shorter one.</source>
        <translation>پرونده ذخیره نشد: نام پرونده بلند است. نام کوتاه‌تری برگزینید.</translation>
    </message>
    <message>
        <source>The file was not saved: there is no folder {folder}. Choose another folder.</source>
        <translation>پرونده ذخیره نشد: پوشه‌ای به نام {folder} نیست. پوشهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The file was not saved: there is no room left in {folder}. Free some space or choose another folder.</source>
        <translation>پرونده ذخیره نشد: در {folder} جایی نمانده است. جا باز کنید یا پوشهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The file was not saved: you may not write to {folder}. Choose another folder.</source>
        <translation>پرونده ذخیره نشد: اجازهٔ نوشتن در {folder} ندارید. پوشهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The file with the digest {sha256} is damaged. Restore it from a backup.</source>
        <translation>پروندهٔ دارای اثر انگشت {sha256} آسیب دیده است. آن را از نسخهٔ پشتیبان بازیابی کنید.</translation>
    </message>
    <message>
        <source>The file with the digest {sha256} is not on this desk.</source>
        <translation>پرونده‌ای با اثر انگشت {sha256} روی این میز نیست.</translation>
    </message>
    <message>
        <source>The file {path} cannot be enclosed. Enclose a PDF, a picture (JPEG, PNG), a text, a table or slides: {known}.</source>
        <translation>پروندهٔ {path} را نمی‌توان پیوست کرد. PDF، تصویر (JPEG، PNG)، متن، جدول یا اسلاید پیوست کنید: {known}.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({reason}). Check that you may read it, or copy it to a folder of your own.</source>
        <translation>پروندهٔ {path} خواندنی نیست ({reason}). ببینید اجازهٔ خواندن آن را دارید، یا آن را در پوشه‌ای از خودتان رونوشت کنید.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <translation>پروندهٔ {path} خوانده نمی‌شود: {reason}.</translation>
    </message>
    <message>
        <source>The file {path} is larger than {limit} MiB and is not enclosed. Enclose a smaller one.</source>
        <translation>پروندهٔ {path} از {limit} مِبی‌بایت بزرگ‌تر است و پیوست نشد. پروندهٔ کوچک‌تری پیوست کنید.</translation>
    </message>
    <message>
        <source>The file {path} is larger than {limit} MiB and is not read.</source>
        <translation>پروندهٔ {path} از {limit} مبی‌بایت بزرگ‌تر است و خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>The file {path} is larger than {limit} MiB. Scan it with fewer points per inch.</source>
        <translation>پروندهٔ {path} از {limit} مبی‌بایت بزرگ‌تر است. با نقطهٔ کمتر در اینچ اسکن کنید.</translation>
    </message>
    <message>
        <source>The file {path} is no PDF, JPEG or PNG. Scan the paper as one of these.</source>
        <translation>پروندهٔ {path} نه PDF است نه JPEG نه PNG. برگه را به یکی از این‌ها اسکن کنید.</translation>
    </message>
    <message>
        <source>The file {path} is not a desk. It was left untouched. Choose another file.</source>
        <translation>پروندهٔ {path} میز نیست. دست‌نخورده ماند. پروندهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The folder of {path} cannot be written. Copy the desk to a folder where you may write.</source>
        <translation>پوشهٔ {path} نوشتنی نیست. میز را به پوشه‌ای که اجازهٔ نوشتن دارید ببرید.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({reason}).</source>
        <translation>پوشهٔ {folder} خوانده نمی‌شود ({reason}).</translation>
    </message>
    <message>
        <source>The folder {folder} could not be opened. Open it in your file manager.</source>
        <translation>پوشهٔ {folder} باز نشد. آن را در مدیر پرونده باز کنید.</translation>
    </message>
    <message>
        <source>The form of documents was written by a newer program (version {found}, this program reads {known}). Install the newer version of the program.</source>
        <translation>این شکل اسناد را نسخهٔ تازه‌تری از برنامه نوشته است (نسخهٔ {found}؛ این برنامه {known} را می‌خواند). نسخهٔ تازه‌تر برنامه را نصب کنید.</translation>
    </message>
    <message>
        <source>The id must be a UUID in small letters.</source>
        <translation>شناسه باید UUID با حروف کوچک باشد.</translation>
    </message>
    <message>
        <source>The id {id} already belongs to another {kind} on this desk.</source>
        <translation>شناسهٔ {id} روی این میز از آن {kind} دیگری است.</translation>
    </message>
    <message>
        <source>The id {id} belongs to objects of different kinds ({kinds}).</source>
        <translation>شناسهٔ {id} از آن اشیایی از گونه‌های مختلف است ({kinds}).</translation>
    </message>
    <message>
        <source>The id {id} is already that of {other}.</source>
        <translation>شناسهٔ {id} پیش‌تر از آن {other} است.</translation>
    </message>
    <message>
        <source>The id {id} names an object of the kind {found}; here it must be {expected}.</source>
        <translation>شناسهٔ {id} شیئی از گونهٔ {found} را نشان می‌دهد؛ اینجا باید {expected} باشد.</translation>
    </message>
    <message>
        <source>The id {id} names nothing in this record.</source>
        <translation>شناسهٔ {id} چیزی را در این پرونده نشان نمی‌دهد.</translation>
    </message>
    <message>
        <source>The initiative stands on this step already: “{step}”.</source>
        <translation>ابتکار هم‌اکنون روی همین پله است: «{step}».</translation>
    </message>
    <message>
        <source>The key in the certificate file is of a kind that readers of PDF do not know. Signing takes an RSA key or one on an elliptic curve (ECDSA).</source>
        <translation>کلید درون پروندهٔ گواهی از نوعی است که PDFخوان‌ها نمی‌شناسند. برای امضا کلید RSA یا کلیدی بر خم بیضوی (ECDSA) لازم است.</translation>
    </message>
    <message>
        <source>The letter “{subject}” says nothing yet. Write its text or what it asks, or name a decision.</source>
        <translation>نامهٔ «{subject}» هنوز چیزی نمی‌گوید. متن یا درخواست آن را بنویسید یا مصوبه‌ای را نام ببرید.</translation>
    </message>
    <message>
        <source>The letter “{subject}” was received. Only letters of the council go into the packet.</source>
        <translation>نامهٔ «{subject}» دریافتی است. تنها نامه‌های شورا در بسته می‌روند.</translation>
    </message>
    <message>
        <source>The letter “{subject}” was written on while the packet was being made, so nothing was entered as sent. Make the packet again.</source>
        <translation>هنگام ساختن بسته، نامهٔ «{subject}» ویرایش شد؛ ازاین‌رو چیزی ارسال‌شده ثبت نشد. بسته را دوباره بسازید.</translation>
    </message>
    <message>
        <source>The list is longer than {max_length}.</source>
        <translation>فهرست بیش از {max_length} مورد دارد.</translation>
    </message>
    <message>
        <source>The list of checksums in {folder} is damaged (line {line}). Ask for the packet again.</source>
        <translation>فهرست اثر انگشت‌های {folder} آسیب دیده است (سطر {line}). بسته را دوباره بخواهید.</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>The meeting cannot be read any more.</source>
        <translation>جلسه دیگر خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>The meeting is not over yet. Its minutes go to review when it is.</source>
        <translation>جلسه هنوز پایان نیافته است. صورت‌جلسه پس از پایان آن به بازبینی می‌رود.</translation>
    </message>
    <message>
        <source>The meeting place stays on the desk, because other entries there still name it. It can be given another name.</source>
        <translation>محل برگزاری جلسه روی میز می‌ماند، زیرا موارد دیگری هنوز از آن نام می‌برند. می‌توان نام دیگری به آن داد.</translation>
    </message>
    <message>
        <source>The memberships</source>
        <translation>عضویت‌ها</translation>
    </message>
    <message>
        <source>The minutes</source>
        <translation>صورت‌جلسه</translation>
    </message>
    <message>
        <source>The minutes are not sealed, so nothing shows whether they were changed.</source>
        <translation>صورت‌جلسه مهر نشده است، پس نمی‌توان دید که تغییر کرده است یا نه.</translation>
    </message>
    <message>
        <source>The minutes are sealed twice.</source>
        <translation>صورت‌جلسه دو بار مهر شده است.</translation>
    </message>
    <message>
        <source>The minutes are sealed, but count as “{state}”.</source>
        <translation>صورت‌جلسه مهر شده است، ولی «{state}» به شمار می‌آید.</translation>
    </message>
    <message>
        <source>The minutes count as sealed, but their seal is not there.</source>
        <translation>صورت‌جلسه مهرشده به شمار می‌آید، ولی مهرش نیست.</translation>
    </message>
    <message>
        <source>The minutes in {file} are not what was sealed.</source>
        <translation>صورت‌جلسهٔ {file} همان نیست که مهر شده بود.</translation>
    </message>
    <message>
        <source>The minutes in {file} could not be checked: {reason}</source>
        <translation>صورت‌جلسهٔ {file} را نمی‌شد بررسی کرد: {reason}</translation>
    </message>
    <message>
        <source>The minutes of meeting {number} of {council} are sealed on this desk, and this file has them otherwise. Nothing was taken in. Ask for a file with the minutes as they were sealed.</source>
        <translation>صورت‌جلسهٔ جلسهٔ شمارهٔ {number} {council} در این میز مهر شده است و در این پرونده به گونه‌ای دیگر آمده است. چیزی وارد نشد. پرونده‌ای بخواهید که صورت‌جلسه را همان‌گونه که مهر شده است داشته باشد.</translation>
    </message>
    <message>
        <source>The minutes of that meeting are approved already and take no further item.</source>
        <translation>صورت‌جلسهٔ آن جلسه پیش‌تر تصویب شده است و دستور تازه‌ای نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>The minutes of this meeting are sealed and do not change. Add a correction instead.</source>
        <translation>صورت‌جلسهٔ این جلسه مهر شده است و تغییر نمی‌کند. به جای آن اصلاحیه بیفزایید.</translation>
    </message>
    <message>
        <source>The minutes of this meeting are sealed: only how a decision is carried out and how an action stands change.</source>
        <translation>صورت‌جلسهٔ این جلسه مهر شده است: فقط وضعیت اجرای مصوبه و وضعیت اقدام تغییر می‌کند.</translation>
    </message>
    <message>
        <source>The municipality stays on the desk, because letters or other bodies there still name it. It can be given another name.</source>
        <translation>شهرداری روی میز می‌ماند، زیرا نامه‌ها یا نهادهای دیگر هنوز از آن نام می‌برند. می‌توان نام دیگری به آن داد.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>نام نوشته نشده است.</translation>
    </message>
    <message>
        <source>The number is too great to be carried exactly; the limit is {limit}.</source>
        <translation>عدد بزرگ‌تر از آن است که دقیق نگه داشته شود؛ حد {limit} است.</translation>
    </message>
    <message>
        <source>The number must be at least {ge}.</source>
        <translation>عدد باید دست‌کم {ge} باشد.</translation>
    </message>
    <message>
        <source>The number must be at most {le}.</source>
        <translation>عدد باید دست‌بالا {le} باشد.</translation>
    </message>
    <message>
        <source>The number of pages is {found}; the record inside gives {made}.</source>
        <translation>شمار صفحه‌ها {found} است؛ پروندهٔ درون آن {made} می‌دهد.</translation>
    </message>
    <message>
        <source>The number {number} is that of another letter already. Write another number.</source>
        <translation>شمارهٔ {number} از آنِ نامهٔ دیگری است. شمارهٔ دیگری بنویسید.</translation>
    </message>
    <message>
        <source>The opening cannot contain “{place}”. Use {known}.</source>
        <translation>متن آغاز جلسه نمی‌تواند «{place}» داشته باشد. از این‌ها استفاده کنید: {known}.</translation>
    </message>
    <message>
        <source>The packet cannot be written to {folder}. Check whether the stick may only be read, or take another one.</source>
        <translation>بسته را نمی‌توان در {folder} نوشت. ببینید حافظه فقط‌خواندنی نباشد، یا حافظهٔ دیگری بردارید.</translation>
    </message>
    <message>
        <source>The pages of the file cannot be read.</source>
        <translation>صفحه‌های پرونده خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>The pages were made by Council Desk {found}; this is {own}. Their words were compared, not their looks.</source>
        <translation>صفحه‌ها را Council Desk {found} ساخته است و این {own} است. واژه‌ها سنجیده شدند، نه ظاهر.</translation>
    </message>
    <message>
        <source>The papers</source>
        <translation>نیازها و پیشنهادها</translation>
    </message>
    <message>
        <source>The particulars of {name} were taken out of seal {sequence}, although nobody erased this person.</source>
        <translation>مشخصات {name} از مهر {sequence} برداشته شده است، با آنکه کسی این شخص را پاک نکرده است.</translation>
    </message>
    <message>
        <source>The passphrase does not open the certificate file. Type it again; mind capital letters and the keyboard&apos;s language.</source>
        <translation>این گذرواژه پروندهٔ گواهی را باز نمی‌کند. دوباره بنویسید؛ به حروف بزرگ و زبان صفحه‌کلید توجه کنید.</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>The picture cannot be read: it is damaged, has more than {limit} million pixels, or is more than {times} times as long one way as the other. Save it again in a program for pictures, or choose another.</source>
        <translation>تصویر خوانده نمی‌شود: آسیب دیده است، بیش از {limit} میلیون پیکسل دارد، یا یک ضلع آن بیش از {times} برابر ضلع دیگر است. آن را در برنامهٔ تصویر دوباره ذخیره کنید یا تصویر دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The picture is larger than {limit} MiB. Choose a smaller one.</source>
        <translation>تصویر بزرگ‌تر از {limit} مگابایت است. تصویر کوچک‌تری برگزینید.</translation>
    </message>
    <message>
        <source>The picture is not written in base64.</source>
        <translation>تصویر به شکل base64 نوشته نشده است.</translation>
    </message>
    <message>
        <source>The picture {name} could not be read. Save it as JPEG and add it again.</source>
        <translation>تصویر {name} خوانده نشد. آن را به‌صورت JPEG ذخیره کنید و دوباره بیفزایید.</translation>
    </message>
    <message>
        <source>The picture {name} is too large to be kept, even when it is made smaller.</source>
        <translation>تصویر {name} حتی پس از کوچک‌شدن هم برای نگه‌داری بیش از اندازه بزرگ است.</translation>
    </message>
    <message>
        <source>The picture {path} is too large to be read. Make it smaller and add it again.</source>
        <translation>تصویر {path} برای خواندن بیش از اندازه بزرگ است. کوچکش کنید و دوباره بیفزایید.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. See whether it is switched on and connected, and print again.</source>
        <translation>چاپگر صفحه‌ها را نگرفت. ببینید روشن و وصل است و دوباره چاپ کنید.</translation>
    </message>
    <message>
        <source>The printer stopped after page {page}. See to the printer and print the rest.</source>
        <translation>چاپگر پس از صفحهٔ {page} ایستاد. به چاپگر رسیدگی کنید و بقیه را چاپ کنید.</translation>
    </message>
    <message>
        <source>The projects</source>
        <translation>پروژه‌ها</translation>
    </message>
    <message>
        <source>The quorum of this council is a number, but none is entered.</source>
        <translation>حد نصاب این شورا یک عدد است، ولی عددی وارد نشده است.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>پروندهٔ شورا</translation>
    </message>
    <message>
        <source>The record does not hold the assignment that is wanted.</source>
        <translation>مأموریت خواسته‌شده در این سند نیست.</translation>
    </message>
    <message>
        <source>The record does not hold the election whose tally is wanted.</source>
        <translation>انتخاباتی که برگهٔ شمارش آن خواسته شده در این پرونده نیست.</translation>
    </message>
    <message>
        <source>The record does not hold the meeting whose document is wanted.</source>
        <translation>جلسه‌ای که سند آن خواسته شده در پرونده نیست.</translation>
    </message>
    <message>
        <source>The record does not hold the person whose consent is asked.</source>
        <translation>کسی که رضایت او خواسته می‌شود در این سند نیست.</translation>
    </message>
    <message>
        <source>{name} is of age. The consent of one&apos;s own stays with the council: no copy of it is for others.</source>
        <translation>{name} به سن قانونی رسیده است. رضایت‌نامهٔ شخصی نزد شورا می‌ماند و نسخه‌ای برای دیگران ندارد.</translation>
    </message>
    <message>
        <source>The record has a seal with the id {id} that differs from the one on this desk.</source>
        <translation>در این پروندهٔ شورا مهری با شناسهٔ {id} هست که با مهر روی این میز فرق دارد.</translation>
    </message>
    <message>
        <source>The record holds no sealed minutes.</source>
        <translation>در این پروندهٔ شورا صورت‌جلسهٔ مهرشده‌ای نیست.</translation>
    </message>
    <message>
        <source>The record in the file is packed in a way that this program never uses.</source>
        <translation>پروندهٔ شورا درون این پرونده به شیوه‌ای فشرده شده که این برنامه به کار نمی‌برد.</translation>
    </message>
    <message>
        <source>The record inside is refused: {reason}</source>
        <translation>پروندهٔ درون آن پذیرفته نشد: {reason}</translation>
    </message>
    <message>
        <source>The record was written by a newer program (version {found} of the format, this program reads {known}). Install the newer version of the program.</source>
        <translation>این پرونده را برنامهٔ تازه‌تری نوشته است (نسخهٔ {found} قالب، این برنامه {known} را می‌خواند). نسخهٔ تازه‌تر برنامه را نصب کنید.</translation>
    </message>
    <message>
        <source>The record, or this copy of it, does not hold the decision that is wanted.</source>
        <translation>مصوبهٔ خواسته‌شده در این پرونده یا در این نسخه از آن نیست.</translation>
    </message>
    <message>
        <source>The record, or this copy of it, does not hold the letter that is wanted. Letters are in no copy for the public.</source>
        <translation>نامهٔ خواسته‌شده در این سند یا این نسخهٔ آن نیست. نامه‌ها در نسخهٔ عمومی نمی‌آیند.</translation>
    </message>
    <message>
        <source>The record, or this copy of it, does not hold the person to whom the invitation is addressed.</source>
        <translation>کسی که دعوت‌نامه به نام اوست در پرونده یا در این نسخهٔ آن نیست.</translation>
    </message>
    <message>
        <source>The record, or this copy of it, does not hold the project that is wanted. The public copy has the projects of public decisions.</source>
        <translation>پروژهٔ خواسته‌شده در این سند یا این نسخهٔ آن نیست. در نسخهٔ عمومی تنها پروژه‌های مصوبه‌های علنی می‌آیند.</translation>
    </message>
    <message>
        <source>The scan of the signed paper</source>
        <translation>تصویر برگهٔ امضاشده</translation>
    </message>
    <message>
        <source>The scan of the signed paper is added once the minutes are signed.</source>
        <translation>تصویر برگهٔ امضاشده پس از امضای صورت‌جلسه افزوده می‌شود.</translation>
    </message>
    <message>
        <source>The sealed content is not made as this program makes it ({pointer}).</source>
        <translation>محتوای مهرشده به شیوهٔ این برنامه ساخته نشده است ({pointer}).</translation>
    </message>
    <message>
        <source>The settings could not be written ({reason}). They hold until you close the program.</source>
        <translation>تنظیمات نوشته نشد ({reason}). تا بستن برنامه برقرارند.</translation>
    </message>
    <message>
        <source>The sheet has more than {limit} lines. Part it into several files.</source>
        <translation>این برگه بیش از {limit} سطر دارد. آن را به چند پرونده بخش کنید.</translation>
    </message>
    <message>
        <source>The signature does not cover the whole file as it was when it was signed.</source>
        <translation>امضا همهٔ پرونده را آن‌گونه که هنگام امضا بوده در بر نمی‌گیرد.</translation>
    </message>
    <message>
        <source>The signature was made by a means that can be forged today ({means}).</source>
        <translation>امضا با روشی ساخته شده که امروز می‌توان جعلش کرد ({means}).</translation>
    </message>
    <message>
        <source>The signature was not made with the key of the certificate that it shows.</source>
        <translation>امضا با کلید گواهی‌ای که نشان می‌دهد ساخته نشده است.</translation>
    </message>
    <message>
        <source>The stick was taken out or reported an error ({reason}). The packet is not complete. Put the stick in again, or take another one, and make the packet anew.</source>
        <translation>حافظه بیرون کشیده شد یا خطا داد ({reason}). بسته کامل نیست. حافظه را دوباره وصل کنید یا حافظهٔ دیگری بردارید و بسته را از نو بسازید.</translation>
    </message>
    <message>
        <source>The term begins on {day}. A certificate is for service that has begun.</source>
        <translation>دوره از {day} آغاز می‌شود. گواهی برای خدمتی است که آغاز شده باشد.</translation>
    </message>
    <message>
        <source>The term of {name} from this election has been begun already.</source>
        <translation>دورهٔ {name} از این انتخابات پیش‌تر آغاز شده است.</translation>
    </message>
    <message>
        <source>The text contains half of a character (a lone surrogate).</source>
        <translation>متن نیمی از یک نویسه دارد (جایگزین تنها).</translation>
    </message>
    <message>
        <source>The text contains the character NUL.</source>
        <translation>متن نویسهٔ NUL دارد.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters.</source>
        <translation>متن از {limit} نویسه درازتر است.</translation>
    </message>
    <message>
        <source>The text is longer than {max_length} characters.</source>
        <translation>متن از {max_length} نویسه درازتر است.</translation>
    </message>
    <message>
        <source>The text must not be empty.</source>
        <translation>متن نباید خالی باشد.</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>عنوان نوشته نشده است.</translation>
    </message>
    <message>
        <source>The two dates are not the same day: {first} and {second}.</source>
        <translation>این دو تاریخ یک روز نیستند: {first} و {second}.</translation>
    </message>
    <message>
        <source>The value is given twice: {value}.</source>
        <translation>این مقدار دو بار آمده است: {value}.</translation>
    </message>
    <message>
        <source>The value is not a day: it is not written as 2026-11-12.</source>
        <translation>این روز نیست: مانند 2026-11-12 نوشته نشده است.</translation>
    </message>
    <message>
        <source>The value is not a day: there is no such day.</source>
        <translation>این روز نیست: چنین روزی وجود ندارد.</translation>
    </message>
    <message>
        <source>The value is not a moment: it has more than six digits after the second.</source>
        <translation>این لحظه نیست: بیش از شش رقم پس از ثانیه دارد.</translation>
    </message>
    <message>
        <source>The value is not a moment: it has no offset from UTC, such as Z or +03:30.</source>
        <translation>این لحظه نیست: اختلاف با UTC ندارد، مانند Z یا +03:30.</translation>
    </message>
    <message>
        <source>The value is not a moment: it is not written as 2026-11-12T18:30:00+00:00.</source>
        <translation>این لحظه نیست: مانند 2026-11-12T18:30:00+00:00 نوشته نشده است.</translation>
    </message>
    <message>
        <source>The value is not a moment: it lies outside the years 1 to 9999.</source>
        <translation>این لحظه نیست: بیرون از سال‌های ۱ تا ۹۹۹۹ است.</translation>
    </message>
    <message>
        <source>The value is not a moment: its offset from UTC is not a time of day.</source>
        <translation>این لحظه نیست: اختلافش با UTC ساعت نیست.</translation>
    </message>
    <message>
        <source>The value is not a moment: there is no such day or time.</source>
        <translation>این لحظه نیست: چنین روز یا ساعتی نیست.</translation>
    </message>
    <message>
        <source>The value is not allowed here: {reason}.</source>
        <translation>این مقدار اینجا پذیرفته نیست: {reason}.</translation>
    </message>
    <message>
        <source>The value must be a day, such as 2026-11-12.</source>
        <translation>مقدار باید روز باشد، مانند 2026-11-12.</translation>
    </message>
    <message>
        <source>The value must be a list.</source>
        <translation>مقدار باید فهرست باشد.</translation>
    </message>
    <message>
        <source>The value must be a number.</source>
        <translation>مقدار باید عدد باشد.</translation>
    </message>
    <message>
        <source>The value must be a whole number.</source>
        <translation>مقدار باید عدد درست باشد.</translation>
    </message>
    <message>
        <source>The value must be an object.</source>
        <translation>مقدار باید شیء باشد.</translation>
    </message>
    <message>
        <source>The value must be one of {expected}.</source>
        <translation>مقدار باید یکی از {expected} باشد.</translation>
    </message>
    <message>
        <source>The value must be text.</source>
        <translation>مقدار باید متن باشد.</translation>
    </message>
    <message>
        <source>The value must be true or false.</source>
        <translation>مقدار باید true یا false باشد.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>این کارپوشه برگه‌ای با خانه‌های پر ندارد.</translation>
    </message>
    <message>
        <source>The workbook is damaged or not a workbook. Open it in a spreadsheet program and save it again.</source>
        <translation>کارپوشه آسیب دیده یا کارپوشه نیست. آن را در برنامهٔ صفحه‌گسترده باز و دوباره ذخیره کنید.</translation>
    </message>
    <message>
        <source>The workbook is locked with a password. Save it without one.</source>
        <translation>کارپوشه گذرواژه دارد. آن را بدون گذرواژه ذخیره کنید.</translation>
    </message>
    <message>
        <source>There are more than two numbers. Coordinates are a latitude and a longitude, such as 35.6892, 51.3890.</source>
        <translation>بیش از دو عدد هست. مختصات از عرض و طول جغرافیایی است، مانند ۳۵٫۶۸۹۲، ۵۱٫۳۸۹۰.</translation>
    </message>
    <message>
        <source>There are several people called “{text}” on this desk. Choose the person in the project afterwards.</source>
        <translation>در این میز چند نفر به نام «{text}» هستند. بعد در خود پروژه شخص را برگزینید.</translation>
    </message>
    <message>
        <source>There is a body called {name} in this neighbourhood already. Choose another name.</source>
        <translation>در این محله نهادی به نام {name} هست. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is a quorum: {present} of {of} are present, {needed} are needed.</source>
        <translation>حد نصاب هست: {present} از {of} حاضرند و {needed} لازم است.</translation>
    </message>
    <message>
        <source>There is already a file at {path}. Choose another name: nothing is written over.</source>
        <translation>در {path} از پیش پرونده‌ای هست. نام دیگری برگزینید: روی هیچ پرونده‌ای نوشته نمی‌شود.</translation>
    </message>
    <message>
        <source>There is no council with the id {id} on this desk.</source>
        <translation>شورایی با شناسهٔ {id} روی این میز نیست.</translation>
    </message>
    <message>
        <source>There is no desk at {path}, and none can be made there: the folder does not exist or cannot be written. Make the folder first, or choose another one.</source>
        <translation>در {path} میزی نیست و نمی‌توان آن را ساخت: پوشه وجود ندارد یا نوشتنی نیست. نخست پوشه را بسازید یا پوشهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>There is no desk file at {path}, but there are backups of it. Restore the newest one, or choose another name for a new desk.</source>
        <translation>پروندهٔ میز در {path} نیست، ولی نسخه‌های پشتیبان آن هستند. تازه‌ترین را بازیابی کنید یا برای میز تازه نام دیگری برگزینید.</translation>
    </message>
    <message>
        <source>There is no desk file at {path}. If it was there before, restore the newest backup or look for where it was moved.</source>
        <translation>پروندهٔ میز در {path} نیست. اگر پیش‌تر آنجا بود، تازه‌ترین نسخهٔ پشتیبان را بازیابی کنید یا ببینید کجا برده شده است.</translation>
    </message>
    <message>
        <source>There is no file at {path}.</source>
        <translation>در {path} پرونده‌ای نیست.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to write the desk to.</source>
        <translation>پوشهٔ {folder} برای نوشتن میز وجود ندارد.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Put the stick in and choose it again.</source>
        <translation>پوشهٔ {folder} نیست. حافظه را وصل کنید و دوباره انتخابش کنید.</translation>
    </message>
    <message>
        <source>There is no form of documents called {profile}. There are {known}.</source>
        <translation>قالب سندی به نام {profile} وجود ندارد. موجود: {known}.</translation>
    </message>
    <message>
        <source>There is no month {month}: a year has 12 months.</source>
        <translation>ماه {month} نداریم: سال ۱۲ ماه دارد.</translation>
    </message>
    <message>
        <source>There is no packet in {folder}: its list of checksums (SHA256SUMS) is missing.</source>
        <translation>در {folder} بسته‌ای نیست: فهرست اثر انگشت‌ها (SHA256SUMS) پیدا نشد.</translation>
    </message>
    <message>
        <source>There is no seal of minutes here.</source>
        <translation>اینجا مهر صورت‌جلسه‌ای نیست.</translation>
    </message>
    <message>
        <source>There is no such field in a council record.</source>
        <translation>چنین فیلدی در پروندهٔ شورا نیست.</translation>
    </message>
    <message>
        <source>There is nobody on this desk called “{text}”. Take in the people first, or write the name as it is there.</source>
        <translation>در این میز کسی به نام «{text}» نیست. نخست اشخاص را وارد کنید یا نام را همان‌گونه بنویسید که در آن است.</translation>
    </message>
    <message>
        <source>There is not enough room on {folder}: the packet needs {size} MiB. Nothing was left there. Free some space or take another stick.</source>
        <translation>در {folder} جای کافی نیست: بسته {size} مِبی‌بایت جا می‌خواهد. چیزی آنجا نماند. جا باز کنید یا حافظهٔ دیگری بردارید.</translation>
    </message>
    <message>
        <source>There is nothing in this sheet.</source>
        <translation>در این برگه چیزی نیست.</translation>
    </message>
    <message>
        <source>There is only one number. Coordinates are a latitude and a longitude, such as 35.6892, 51.3890.</source>
        <translation>تنها یک عدد هست. مختصات از عرض و طول جغرافیایی است، مانند ۳۵٫۶۸۹۲، ۵۱٫۳۸۹۰.</translation>
    </message>
    <message>
        <source>These minutes are not sealed. Correct them by writing, not by a correction.</source>
        <translation>این صورت‌جلسه مهر نشده است. متن آن را درست کنید، نه با اصلاحیه.</translation>
    </message>
    <message>
        <source>These minutes are sealed and do not change. Add a correction instead.</source>
        <translation>این صورت‌جلسه مهر شده است و تغییر نمی‌کند. به جای آن اصلاحیه بیفزایید.</translation>
    </message>
    <message>
        <source>Things that were sealed were changed, {count} in all. {council}: {what} Settings, under “Import and export”, show the whole list.</source>
        <translation>در آنچه مهر شده بود {count} تغییر هست. {council}: {what} فهرست کامل در تنظیمات، بخش «درون‌بری و برون‌بری» است.</translation>
    </message>
    <message>
        <source>This PDF carries no council record: only minutes that this program made can be taken in.</source>
        <translation>این PDF پروندهٔ شورا را در خود ندارد: تنها صورت‌جلسه‌هایی که همین برنامه ساخته است وارد می‌شوند.</translation>
    </message>
    <message>
        <source>This PDF carries only a part of a record, or does not say what it is. Take in the minutes, or a council record.</source>
        <translation>این PDF تنها بخشی از یک پروندهٔ شورا را در خود دارد یا نمی‌گوید چیست. خود صورت‌جلسه یا پروندهٔ شورا را وارد کنید.</translation>
    </message>
    <message>
        <source>This calendar reaches from the year {first} to {last}.</source>
        <translation>این تقویم از سال {first} تا {last} را در بر دارد.</translation>
    </message>
    <message>
        <source>This cannot be kept: {field} ({reason}).</source>
        <translation>این را نمی‌توان نگه داشت: {field} ({reason}).</translation>
    </message>
    <message>
        <source>This cannot be sealed: it holds a number or a text that has no canonical form.</source>
        <translation>این را نمی‌توان مهر کرد: عدد یا متنی دارد که شکل معیار ندارد.</translation>
    </message>
    <message>
        <source>This change of stage takes a reason. Write down why.</source>
        <translation>این تغییر مرحله دلیل می‌خواهد. بنویسید چرا.</translation>
    </message>
    <message>
        <source>This copy of the program brings SQLite {version}, which can damage a desk. Install the program again.</source>
        <translation>این نسخهٔ برنامه SQLite {version} را همراه دارد که می‌تواند به میز آسیب بزند. برنامه را دوباره نصب کنید.</translation>
    </message>
    <message>
        <source>This election belongs to minutes that are sealed, and does not change.</source>
        <translation>این انتخابات در صورت‌جلسه‌ای است که مهر شده و تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>This entry cannot be removed, because others still refer to it ({referrers}).</source>
        <translation>این را نمی‌توان حذف کرد، چون هنوز به آن ارجاع می‌شود ({referrers}).</translation>
    </message>
    <message>
        <source>This file is neither a workbook (.xlsx) nor a text with separated columns (.csv).</source>
        <translation>این پرونده نه کارپوشه (‎.xlsx) است و نه متن ستون‌دار (‎.csv).</translation>
    </message>
    <message>
        <source>This is a workbook of an old format, or a locked one. Save it as .xlsx without a password.</source>
        <translation>این کارپوشه قالب قدیمی دارد یا قفل است. آن را به شکل ‎.xlsx و بدون گذرواژه ذخیره کنید.</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters.</source>
        <translation>این بلندتر از {limit} نویسه است.</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters: {field}.</source>
        <translation>از {limit} نویسه درازتر است: {field}.</translation>
    </message>
    <message>
        <source>This is no longer there. It was removed in the meantime.</source>
        <translation>این دیگر نیست. در این میان حذف شده است.</translation>
    </message>
    <message>
        <source>This is not what the ballots give. Write down how it was settled, by lot for example.</source>
        <translation>این با شمارش آرا نمی‌خواند. بنویسید چگونه تعیین شد، برای نمونه با قرعه.</translation>
    </message>
    <message>
        <source>This letter has been answered and cannot be taken back. Write another one.</source>
        <translation>به این نامه پاسخ داده شده و بازپس گرفته نمی‌شود. نامهٔ دیگری بنویسید.</translation>
    </message>
    <message>
        <source>This letter has gone out: what it says does not change. Take it back first to write on it.</source>
        <translation>این نامه فرستاده شده و متن آن تغییر نمی‌کند. برای ویرایش، نخست آن را بازپس بگیرید.</translation>
    </message>
    <message>
        <source>This letter was received, not sent. Only letters of the council are written out.</source>
        <translation>این نامه رسیده است، نه فرستاده. تنها نامه‌های خود شورا نوشته می‌شوند.</translation>
    </message>
    <message>
        <source>This majority is counted over the seats of the council. Enter the number of its seats first.</source>
        <translation>این اکثریت از کرسی‌های شورا شمرده می‌شود. نخست شمار کرسی‌ها را وارد کنید.</translation>
    </message>
    <message>
        <source>This meeting has been called again already: that is meeting {number}.</source>
        <translation>این جلسه پیش از این دوباره دعوت شده است: جلسهٔ {number}.</translation>
    </message>
    <message>
        <source>This meeting is over. Its document can still be written under Meetings.</source>
        <translation>این جلسه پایان یافته است. نوشتن آن در «جلسات» همچنان ممکن است.</translation>
    </message>
    <message>
        <source>This meeting was opened already.</source>
        <translation>این جلسه پیش از این گشوده شده است.</translation>
    </message>
    <message>
        <source>This month has {days} days.</source>
        <translation>این ماه {days} روز دارد.</translation>
    </message>
    <message>
        <source>This paper carries only a part of the record, and papers beside the minutes are not sealed. Check the minutes.</source>
        <translation>این برگه تنها بخشی از پروندهٔ شورا را در خود دارد و برگه‌های کنار صورت‌جلسه مهر نمی‌شوند. خود صورت‌جلسه را بررسی کنید.</translation>
    </message>
    <message>
        <source>This result differs from what the votes give. Write down why.</source>
        <translation>این نتیجه با آرا نمی‌خواند. دلیل را بنویسید.</translation>
    </message>
    <message>
        <source>This sheet has lines that cannot be taken in. Correct them in the file and choose it again.</source>
        <translation>این برگه سطرهایی دارد که وارد نمی‌شود. آن‌ها را در پرونده درست کنید و دوباره برگزینید.</translation>
    </message>
    <message>
        <source>This term ends before it begins. Correct one of the two days.</source>
        <translation>این دوره پیش از آغاز پایان می‌یابد. یکی از دو روز را درست کنید.</translation>
    </message>
    <message>
        <source>This vote is not tied, so that nothing remains to be settled.</source>
        <translation>آرا مساوی نیست، پس چیزی برای تعیین‌تکلیف نمانده است.</translation>
    </message>
    <message>
        <source>Type a date, such as {example}.</source>
        <translation>تاریخ را بنویسید، مانند {example}.</translation>
    </message>
    <message>
        <source>What was read back from {folder} is not what was written ({file}). The stick may be worn out. Nothing was left there. Take another one.</source>
        <translation>آنچه از {folder} بازخوانده شد همان نیست که نوشته شده بود ({file}). شاید حافظه فرسوده باشد. چیزی آنجا نماند. حافظهٔ دیگری بردارید.</translation>
    </message>
    <message>
        <source>What was sealed cannot be read any more.</source>
        <translation>آنچه مهر شده بود دیگر خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>What was sealed cannot be read as a record any more.</source>
        <translation>آنچه مهر شده بود دیگر به صورت پروندهٔ شورا خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>What was signed was changed after signing, or the signature was taken from another file.</source>
        <translation>آنچه امضا شده پس از امضا تغییر کرده، یا امضا از پروندهٔ دیگری برداشته شده است.</translation>
    </message>
    <message>
        <source>{chosen} people are chosen for {seats} seats.</source>
        <translation>{chosen} نفر برای {seats} کرسی برگزیده شده‌اند.</translation>
    </message>
    <message>
        <source>{counted} votes were counted, but only {eligible} may vote: {yes} for, {no} against, {abstain} abstaining, {not_voting} not voting, {spoilt} blank or invalid. Count again.</source>
        <translation>{counted} رأی شمرده شد، ولی تنها {eligible} نفر حق رأی دارند: {yes} موافق، {no} مخالف، {abstain} ممتنع، {not_voting} رأی‌نداده، {spoilt} سفید یا باطل. دوباره بشمارید.</translation>
    </message>
    <message>
        <source>{done} of {all} papers were finished; then this went wrong: {reason}</source>
        <translation>{done} برگه از {all} برگه آماده شد؛ سپس این اشکال پیش آمد: {reason}</translation>
    </message>
    <message>
        <source>{field} of {kind} names an entry that is not on this desk ({target}).</source>
        <translation>‏{field} در {kind} چیزی را نشان می‌دهد که روی این میز نیست ({target}).</translation>
    </message>
    <message>
        <source>{issued} ballots were issued, but only {eligible} may vote.</source>
        <translation>{issued} برگهٔ رأی داده شده، ولی تنها {eligible} نفر حق رأی دارند.</translation>
    </message>
    <message>
        <source>{literal} is not a number that a record can carry.</source>
        <translation>{literal} عددی نیست که پرونده بتواند نگه دارد.</translation>
    </message>
    <message>
        <source>{month} {year} has {days} days.</source>
        <translation>{month} {year} دارای {days} روز است.</translation>
    </message>
    <message>
        <source>{name} appears in the records of meetings and stays there. End the membership instead of removing the person.</source>
        <translation>‏{name} در سوابق جلسه‌ها هست و می‌ماند. به جای حذف شخص، عضویتش را پایان دهید.</translation>
    </message>
    <message>
        <source>{name} is not the name of a time zone, such as Asia/Tehran.</source>
        <translation>{name} نام منطقهٔ زمانی نیست، مانند Asia/Tehran.</translation>
    </message>
    <message>
        <source>{name} is under 18: the consent of a guardian is missing.</source>
        <translation>‏{name} زیر ۱۸ سال است: رضایت‌نامهٔ سرپرست نیست.</translation>
    </message>
    <message>
        <source>{name} stays on the desk, because people, meetings or letters there name it. It can be dissolved instead.</source>
        <translation>{name} روی میز می‌ماند، زیرا افراد، جلسه‌ها یا نامه‌هایی از آن نام می‌برند. به‌جای حذف می‌توان آن را منحل کرد.</translation>
    </message>
    <message>
        <source>{path} is no picture that can be read here. Save it as JPEG or PNG and add it again.</source>
        <translation>{path} تصویری نیست که در اینجا خوانده شود. آن را به‌صورت JPEG یا PNG ذخیره کنید و دوباره بیفزایید.</translation>
    </message>
    <message>
        <source>{path} is not a backup of this desk.</source>
        <translation>{path} نسخهٔ پشتیبان این میز نیست.</translation>
    </message>
    <message>
        <source>{place} ({field}): sealed was “{sealed}”, here it is “{found}”.</source>
        <translation>{place} ({field}): آنچه مهر شده «{sealed}» است، اینجا «{found}» است.</translation>
    </message>
    <message>
        <source>{place} ({field}): “{found}” is here and was not sealed.</source>
        <translation>{place} ({field}): «{found}» اینجا هست و مهر نشده است.</translation>
    </message>
    <message>
        <source>{place} ({field}): “{sealed}” was sealed and is not here.</source>
        <translation>{place} ({field}): «{sealed}» مهر شده است و اینجا نیست.</translation>
    </message>
    <message>
        <source>{valid} valid and {invalid} invalid ballots are more than the {eligible} who may vote.</source>
        <translation>{valid} برگهٔ صحیح و {invalid} برگهٔ باطله بیش از {eligible} نفری است که حق رأی دارند.</translation>
    </message>
    <message>
        <source>{valid} valid and {invalid} invalid ballots are more than the {issued} that were issued.</source>
        <translation>{valid} برگهٔ صحیح و {invalid} برگهٔ باطله بیش از {issued} برگه‌ای است که داده شده.</translation>
    </message>
    <message>
        <source>{year} is not a leap year: {month} has {days} days.</source>
        <translation>سال {year} کبیسه نیست: {month} {days} روز دارد.</translation>
    </message>
    <message>
        <source>{year} is not a year of this calendar that can be meant; it reaches from {first} to {last}.</source>
        <translation>سال {year} در این تقویم پذیرفتنی نیست؛ از {first} تا {last}.</translation>
    </message>
    <message>
        <source>“{moment}” is not a moment with a date, a time and an offset.</source>
        <translation>«{moment}» لحظه‌ای با تاریخ و ساعت و اختلاف با UTC نیست.</translation>
    </message>
    <message>
        <source>“{text}” has no year. Write day, month and year.</source>
        <translation>«{text}» سال ندارد. روز و ماه و سال را بنویسید.</translation>
    </message>
    <message>
        <source>“{text}” is below zero.</source>
        <translation>«{text}» کمتر از صفر است.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation>«{text}» نه «بله» است و نه «خیر».</translation>
    </message>
    <message>
        <source>“{text}” is none of the words that can stand here: {known}.</source>
        <translation>«{text}» هیچ‌یک از واژه‌های مجاز اینجا نیست: {known}.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Type day, month and year, such as {example}.</source>
        <translation>«{text}» تاریخ نیست. روز و ماه و سال را بنویسید، مانند {example}.</translation>
    </message>
    <message>
        <source>“{text}” is not a priority: it goes from 1 to 5.</source>
        <translation>«{text}» اولویت نیست: از ۱ تا ۵ است.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day. Type hours and minutes, such as 18:45.</source>
        <translation>«{text}» ساعت نیست. ساعت و دقیقه را بنویسید، مانند ۱۸:۴۵.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>«{text}» عدد درست نیست.</translation>
    </message>
    <message>
        <source>“{text}” is not a year of birth.</source>
        <translation>«{text}» سال تولد نیست.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount of money in this currency.</source>
        <translation>«{text}» مبلغی در این پول نیست.</translation>
    </message>
    <message>
        <source>“{text}” is not understood as coordinates. Write the latitude and the longitude, such as 35.6892, 51.3890.</source>
        <translation>«{text}» به‌عنوان مختصات فهمیده نشد. عرض و طول جغرافیایی را بنویسید، مانند ۳۵٫۶۸۹۲، ۵۱٫۳۸۹۰.</translation>
    </message>
    <message>
        <source>“{title}” has become the project “{project}” already.</source>
        <translation>«{title}» پیش‌تر به پروژهٔ «{project}» تبدیل شده است.</translation>
    </message>
    <message>
        <source>“{title}” has become the project “{project}” and stays. Decline it instead of removing it.</source>
        <translation>«{title}» به پروژهٔ «{project}» تبدیل شده و می‌ماند. به‌جای برداشتن، آن را رد کنید.</translation>
    </message>
    <message>
        <source>“{title}” stands in decisions, needs or the tasks of youth mayors and stays. Cancel it instead of removing it.</source>
        <translation>«{title}» در مصوبه‌ها، نیازها یا کارهای شهرداران نوجوان آمده است و می‌ماند. به‌جای حذف، آن را لغو کنید.</translation>
    </message>
    <message>
        <source>“{title}” stands on the agenda of meeting {number} already.</source>
        <translation>«{title}» هم‌اکنون در دستور جلسهٔ {number} است.</translation>
    </message>
    <message>
        <source>“{title}” stands on the agenda of meeting {number} and stays. Decline it instead of removing it.</source>
        <translation>«{title}» در دستور جلسهٔ {number} است و می‌ماند. به‌جای برداشتن، آن را رد کنید.</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Details</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>شمارهٔ نامه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Language of the minutes</source>
        <translation>زبان صورت‌جلسه</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>شروع برنامه</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>اتاق</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>رئیس جلسه</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>دبیر</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>متن آغازین</translation>
    </message>
    <message>
        <source>Open to the public</source>
        <translation>علنی</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>The term ends before it begins. Correct one of the two days.</source>
        <translation>دوره پیش از آغاز پایان می‌یابد. یکی از دو روز را درست کنید.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Title in documents</source>
        <translation>عنوان در سندها</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>حوزهٔ کار</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>روز آغاز</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>روز پایان</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>سال تولد</translation>
    </message>
    <message>
        <source>Why it ended early</source>
        <translation>چرا زود پایان یافت</translation>
    </message>
    <message>
        <source>Remove this term</source>
        <translation>حذف این دوره</translation>
    </message>
</context>
<context>
    <name>DiagnosisView</name>
    <message numerus="yes">
        <source>%n asked</source>
        <translation>
            <numerusform>پرسش از %n نفر</numerusform>
        </translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>میانگین {mean}</translation>
    </message>
    <message>
        <source>A diagnosis was begun: {day}</source>
        <translation>شناخت تازه‌ای آغاز شد: {day}</translation>
    </message>
    <message>
        <source>The diagnosis was removed: {day}</source>
        <translation>این شناخت برداشته شد: {day}</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>شناخت‌ها</translation>
    </message>
    <message>
        <source>How does the neighbourhood stand?</source>
        <translation>محله در چه وضعی است؟</translation>
    </message>
    <message>
        <source>The council scores eight fields in four dimensions from 1 to 5, with strengths, problems and assets. Done again after a year, the two are shown side by side.</source>
        <translation>شورا به هشت حوزه در چهار بُعد از ۱ تا ۵ امتیاز می‌دهد و توانایی‌ها، مشکلات و داشته‌ها را می‌نویسد. یک سال بعد که تکرار شود، هر دو کنار هم نشان داده می‌شوند.</translation>
    </message>
    <message>
        <source>Begin a diagnosis</source>
        <translation>آغاز شناخت محله</translation>
    </message>
</context>
<context>
    <name>Digits</name>
    <message>
        <source>Persian</source>
        <translation>فارسی</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>عربی</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>لاتین</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>I</source>
        <translation>من</translation>
    </message>
    <message>
        <source>We</source>
        <translation>ما</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>World</source>
        <translation>جهان</translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <source>Minutes</source>
        <translation>صورت‌جلسه‌ها</translation>
    </message>
    <message>
        <source>Language of the minutes</source>
        <translation>زبان صورت‌جلسه‌ها</translation>
    </message>
    <message>
        <source>Calendar of exported records</source>
        <translation>گاه‌شماری پرونده‌های برون‌بری</translation>
    </message>
    <message>
        <source>New meetings are written in this language; meetings that are there stay as they are. Time zone: {zone}.</source>
        <translation>جلسه‌های تازه به این زبان نوشته می‌شوند و جلسه‌های موجود همان‌گونه می‌مانند. منطقهٔ زمانی: {zone}.</translation>
    </message>
</context>
<context>
    <name>DraftPanel</name>
    <message>
        <source>The minutes are in review.</source>
        <translation>صورت‌جلسه برای بازبینی فرستاده شد.</translation>
    </message>
    <message>
        <source>The minutes go to review when the meeting is over.</source>
        <translation>صورت‌جلسه پس از پایان جلسه برای بازبینی می‌رود.</translation>
    </message>
    <message>
        <source>Hand the draft to those who were there, on paper or as a PDF; it says “draft” on every page.</source>
        <translation>پیش‌نویس را روی کاغذ یا به‌صورت PDF به حاضران بدهید؛ روی هر صفحه «پیش‌نویس» نوشته شده است.</translation>
    </message>
    <message>
        <source>The draft is with its readers. What they find is put right here.</source>
        <translation>پیش‌نویس نزد خوانندگان است. آنچه بیابند همین‌جا درست می‌شود.</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>فرستادن برای بازبینی</translation>
    </message>
    <message>
        <source>Print the draft</source>
        <translation>چاپ پیش‌نویس</translation>
    </message>
    <message>
        <source>Save the draft as PDF …</source>
        <translation>ذخیرهٔ پیش‌نویس به‌صورت PDF …</translation>
    </message>
</context>
<context>
    <name>DuplicateOffer</name>
    <message>
        <source>Add a supporter there</source>
        <translation>افزودن حامی به همان</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Perhaps it is here already: “{title}”</source>
        <translation>شاید پیش‌تر ثبت شده است: «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>%n supporters</source>
        <translation>
            <numerusform>%n حامی</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DutiesCard</name>
    <message>
        <source>Duties</source>
        <translation>وظیفه‌ها</translation>
    </message>
    <message>
        <source>One duty a line. The letter of appointment lists them.</source>
        <translation>هر وظیفه در یک سطر. حکم انتصاب آن‌ها را برمی‌شمارد.</translation>
    </message>
</context>
<context>
    <name>ElectionCard</name>
    <message>
        <source>elected</source>
        <translation>برگزیده</translation>
    </message>
    <message>
        <source>Election: {post}</source>
        <translation>انتخابات: {post}</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>دور {number}</translation>
    </message>
    <message>
        <source>Counted by: {names}</source>
        <translation>شمارندگان آرا: {names}</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>در حال شمارش</translation>
    </message>
    <message>
        <source>The lot: {name}</source>
        <translation>قرعه: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n valid ballots are not given to a candidate yet.</source>
        <translation>
            <numerusform>%n رأی صحیح هنوز به نام نامزدی نیامده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Post</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>شمار کرسی</translation>
    </message>
    <message>
        <source>Tellers</source>
        <translation>شمارندگان آرا</translation>
    </message>
    <message>
        <source>May vote</source>
        <translation>واجدان رأی</translation>
    </message>
    <message>
        <source>Ballots issued</source>
        <translation>برگهٔ توزیع‌شده</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صحیح</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>باطل</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>نامزدها</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>نام، سپس Enter</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>برگزیده شد</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>دور دوم</translation>
    </message>
    <message>
        <source>Ballot papers</source>
        <translation>برگه‌های رأی</translation>
    </message>
    <message>
        <source>Print the tally</source>
        <translation>چاپ صورت‌جلسهٔ شمارش آرا</translation>
    </message>
    <message>
        <source>Save the tally as PDF</source>
        <translation>ذخیرهٔ صورت‌جلسهٔ شمارش آرا به‌صورت PDF</translation>
    </message>
    <message>
        <source>Remove the election</source>
        <translation>حذف انتخابات</translation>
    </message>
</context>
<context>
    <name>ElectionHeadCard</name>
    <message>
        <source>Election: {post}</source>
        <translation>انتخابات: {post}</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>دور {number}</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>برگزیده</translation>
    </message>
    <message>
        <source>Held in meeting {number}</source>
        <translation>در جلسهٔ {number} برگزار شد</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>برای چه سمتی</translation>
    </message>
    <message>
        <source>Day of the election</source>
        <translation>روز انتخابات</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>شمار کرسی</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>This election belongs to sealed minutes and does not change any more.</source>
        <translation>این انتخابات از آن صورت‌جلسه‌ای مهرشده است و دیگر دگرگون نمی‌شود.</translation>
    </message>
    <message>
        <source>Ballot papers</source>
        <translation>برگه‌های رأی</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>صورت‌جلسهٔ شمارش آرا</translation>
    </message>
    <message>
        <source>Remove the election</source>
        <translation>حذف انتخابات</translation>
    </message>
</context>
<context>
    <name>ElectionOutput</name>
    <message>
        <source>Ballot papers</source>
        <translation>برگه‌های رأی</translation>
    </message>
</context>
<context>
    <name>ElectionWords</name>
    <message>
        <source>A tie between {names}: a second round or the lot decides.</source>
        <translation>آرای {names} برابر است: دور دوم یا قرعه تعیین می‌کند.</translation>
    </message>
</context>
<context>
    <name>ElectionsPart</name>
    <message>
        <source>Youth mayor</source>
        <translation>شهردار نوجوان</translation>
    </message>
    <message>
        <source>The election was removed.</source>
        <translation>انتخابات حذف شد.</translation>
    </message>
</context>
<context>
    <name>EnclosuresCard</name>
    <message>
        <source>Enclose files</source>
        <translation>پیوست‌کردن پرونده</translation>
    </message>
    <message>
        <source>Documents and pictures ({kinds})</source>
        <translation>سندها و تصویرها ({kinds})</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>روی کاغذ</translation>
    </message>
    <message>
        <source>The enclosure was taken out.</source>
        <translation>پیوست برداشته شد.</translation>
    </message>
    <message>
        <source>Save the enclosure</source>
        <translation>ذخیرهٔ پیوست</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>با نام {name} ذخیره شد</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>پیوست‌ها</translation>
    </message>
    <message>
        <source>Nothing is enclosed.</source>
        <translation>پیوستی ندارد.</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>پرونده …</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Erase this person</source>
        <translation>پاک‌کردن این شخص</translation>
    </message>
    <message>
        <source>Name, birth, contacts and notes are forgotten on this desk and in all its seals, which go on holding. Votes and attendance stay, as somebody’s without a name. Texts that name the person, copies already given away and earlier backups are not changed. There is no way back.</source>
        <translation>نام، سال تولد، نشانی‌های تماس و یادداشت‌ها از این میز و از همهٔ مهرهای آن پاک می‌شود و مهرها همچنان معتبر می‌مانند. رأی‌ها و حضور، بی‌نام، می‌مانند. متن‌هایی که نام شخص در آن‌ها آمده، نسخه‌های داده‌شده و پشتیبان‌های پیشین تغییر نمی‌کند. این کار بازگشت ندارد.</translation>
    </message>
    <message>
        <source>Erase the particulars …</source>
        <translation>پاک‌کردن مشخصات …</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>برای همیشه پاک کن</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>بماند</translation>
    </message>
</context>
<context>
    <name>ExchangeSection</name>
    <message>
        <source>Import</source>
        <translation>درون‌بری</translation>
    </message>
    <message>
        <source>From a spreadsheet</source>
        <translation>از صفحه‌گسترده</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>برون‌بری</translation>
    </message>
    <message>
        <source>Takes a council record, or minutes as PDF, into this desk. New things are added, newer ones replace what is there; a file with an error in it changes nothing.</source>
        <translation>پروندهٔ شورا، یا صورت‌جلسه را به صورت PDF، به این میز می‌آورد. چیزهای تازه افزوده می‌شوند و تازه‌ترها جای پیشین را می‌گیرند؛ پرونده‌ای که خطا داشته باشد چیزی را تغییر نمی‌دهد.</translation>
    </message>
    <message>
        <source>Takes people, projects or needs from a workbook or a CSV file, after showing what becomes of each line. There is a template to fill in.</source>
        <translation>اشخاص، پروژه‌ها یا نیازها را از کارپوشه یا پروندهٔ CSV می‌گیرد و پیش از آن نشان می‌دهد از هر سطر چه به دست می‌آید. الگویی هم برای پر کردن هست.</translation>
    </message>
    <message>
        <source>Writes a council record: one readable file with people, meetings, decisions and projects.</source>
        <translation>پروندهٔ شورا را می‌نویسد: یک پروندهٔ خوانا با اشخاص، جلسه‌ها، تصمیم‌ها و پروژه‌ها.</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>درون‌بری از پرونده …</translation>
    </message>
    <message>
        <source>Take in a spreadsheet …</source>
        <translation>وارد کردن صفحه‌گسترده …</translation>
    </message>
    <message>
        <source>Export a file …</source>
        <translation>برون‌بری به پرونده …</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه چیزی</translation>
    </message>
    <message>
        <source>The record is written to {path}.</source>
        <translation>پرونده در {path} نوشته شد.</translation>
    </message>
    <message>
        <source>The whole desk</source>
        <translation>همهٔ میز</translation>
    </message>
    <message>
        <source>{added} added, {updated} updated, {unchanged} unchanged, {older} older and left as they are.</source>
        <translation>{added} افزوده، {updated} به‌روز، {unchanged} بی‌تغییر، {older} کهنه‌تر که دست نخوردند.</translation>
    </message>
    <message>
        <source>Import a council record</source>
        <translation>درون‌بری پروندهٔ شورا</translation>
    </message>
    <message>
        <source>Council record or minutes (*.json *.pdf)</source>
        <translation>پروندهٔ شورا یا صورت‌جلسه (*.json *.pdf)</translation>
    </message>
    <message>
        <source>Export a council record</source>
        <translation>برون‌بری پروندهٔ شورا</translation>
    </message>
    <message>
        <source>Council record (*.json)</source>
        <translation>پروندهٔ شورا (*.json)</translation>
    </message>
</context>
<context>
    <name>ExecutionCard</name>
    <message>
        <source>Execution</source>
        <translation>اجرا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>تاریخ انجام</translation>
    </message>
    <message>
        <source>Which decision takes its place?</source>
        <translation>کدام مصوبه جای آن را می‌گیرد؟</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Choose another decision</source>
        <translation>انتخاب مصوبهٔ دیگر</translation>
    </message>
</context>
<context>
    <name>ExecutionState</name>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>در حال اجرا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>جایگزین‌شده</translation>
    </message>
</context>
<context>
    <name>ExpenseRow</name>
    <message>
        <source>For what</source>
        <translation>برای چه</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Remove this expense</source>
        <translation>حذف این هزینه</translation>
    </message>
</context>
<context>
    <name>ExpensesCard</name>
    <message>
        <source>Expense</source>
        <translation>هزینه</translation>
    </message>
    <message>
        <source>The expense was removed.</source>
        <translation>هزینه حذف شد.</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>در مجموع {amount}</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>هزینه‌کرد</translation>
    </message>
    <message>
        <source>Add an expense</source>
        <translation>افزودن هزینه</translation>
    </message>
    <message>
        <source>Nothing was spent yet.</source>
        <translation>هنوز چیزی هزینه نشده است.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>{day} · meeting {number}, item {item}</source>
        <translation>{day} · جلسهٔ {number}، بند {item}</translation>
    </message>
    <message>
        <source>Reason of the council: {reason}</source>
        <translation>دلیل شورا: {reason}</translation>
    </message>
    <message>
        <source>Moved by: {name}</source>
        <translation>پیشنهاددهنده: {name}</translation>
    </message>
    <message>
        <source>Seconded by: {name}</source>
        <translation>تأییدکنندهٔ پیشنهاد: {name}</translation>
    </message>
    <message>
        <source>By its actions: {name}</source>
        <translation>مسئول اقدامات آن: {name}</translation>
    </message>
    <message>
        <source>Responsible: {name}</source>
        <translation>مسئول پیگیری: {name}</translation>
    </message>
    <message>
        <source>Overseer: {name}</source>
        <translation>ناظر: {name}</translation>
    </message>
    <message>
        <source>Deadline: {day}</source>
        <translation>مهلت انجام: {day}</translation>
    </message>
    <message>
        <source>The minutes of this decision are sealed; only its execution still changes.</source>
        <translation>صورت‌جلسهٔ این مصوبه مهر شده است؛ فقط اجرای آن تغییر می‌کند.</translation>
    </message>
    <message>
        <source>It ends before it begins. Correct one of the two.</source>
        <translation>پیش از آغاز پایان می‌یابد. یکی از دو روز را درست کنید.</translation>
    </message>
    <message>
        <source>No adopted decision names this project. Write down why it goes on, or have it decided.</source>
        <translation>هیچ مصوبه‌ای از این پروژه نام نمی‌برد. بنویسید چرا ادامه دارد، یا دربارهٔ آن تصمیم بگیرید.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>از {day}</translation>
    </message>
    <message>
        <source>{percent} done</source>
        <translation>{percent} انجام شده</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>زمینه</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>بُعد</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Goes on without a decision because</source>
        <translation>بدون مصوبه ادامه دارد، زیرا</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>Whose voice it is</source>
        <translation>صدای چه کسانی است</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>People</source>
        <translation>مردم</translation>
    </message>
    <message>
        <source>Meanings</source>
        <translation>معناها</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>ارتباطات</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>اجتماع‌های محلی</translation>
    </message>
    <message>
        <source>Management systems</source>
        <translation>نظام‌های مدیریتی</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>فناوری‌ها</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>زیرساخت</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>منابع</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Construction projects</source>
        <translation>پروژه‌های عمرانی</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>برنامه‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n پایان‌یافته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n در حال اجرا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n معوق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n شرکت‌کننده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>The file</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>A list of people, projects or needs: a workbook (.xlsx) or a text with separated columns (.csv). The first line names the columns. Nothing is taken in before you have seen what becomes of it.</source>
        <translation>فهرست اشخاص، پروژه‌ها یا نیازها: کارپوشه (‎.xlsx) یا متن ستون‌دار (‎.csv). سطر نخست نام ستون‌هاست. تا ندیده‌اید چه می‌شود، چیزی وارد نمی‌شود.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>برگزیدن پرونده …</translation>
    </message>
    <message>
        <source>A template</source>
        <translation>الگو</translation>
    </message>
    <message>
        <source>An empty workbook whose columns are named already. Fill it in and choose it here.</source>
        <translation>کارپوشه‌ای خالی که ستون‌هایش نام دارند. آن را پر کنید و همین‌جا برگزینید.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>برای</translation>
    </message>
    <message>
        <source>Save a template …</source>
        <translation>ذخیرهٔ الگو …</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Everybody</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Find text, number, name …</source>
        <translation>جست‌وجو در متن، شماره، نام …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>همهٔ نوع‌ها</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>عمرانی</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>همهٔ برنامه‌ها</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>همهٔ مرحله‌ها</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>لغونشده</translation>
    </message>
    <message>
        <source>Find title, number, name …</source>
        <translation>عنوان، شماره، نام را بیابید …</translation>
    </message>
    <message>
        <source>Search projects</source>
        <translation>جست‌وجو در پروژه‌ها</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>چه کسی پاسخ‌گوست</translation>
    </message>
    <message>
        <source>Late only</source>
        <translation>فقط معوق‌ها</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Everybody</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>What was found</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>توانایی‌ها</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>مشکلات</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>داشته‌ها</translation>
    </message>
    <message>
        <source>The mood</source>
        <translation>حال‌وهوای محله</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>هر سطر یکی</translation>
    </message>
    <message>
        <source>Remove this diagnosis</source>
        <translation>برداشتن این شناخت</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Council Desk</source>
        <translation>میز شورا</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>همه‌چیز روی همین رایانه می‌ماند</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>گام {number} از {all}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>بازکردن میز</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
</context>
<context>
    <name>FootCard</name>
    <message>
        <source>Give the template a name.</source>
        <translation>برای الگو نامی بنویسید.</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>نگه‌داشتن به‌عنوان الگو</translation>
    </message>
    <message>
        <source>New projects can then begin with its kind, milestones and budget</source>
        <translation>پروژه‌های تازه می‌توانند با نوع، نقاط عطف و بودجهٔ آن آغاز شوند</translation>
    </message>
    <message>
        <source>Remove the project</source>
        <translation>حذف پروژه</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>نام الگو</translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation>نگه‌داشتن الگو</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>رها کردن</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>From {least} to {most} mm.</source>
        <translation>از {least} تا {most} میلی‌متر.</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message>
        <source>The emblem was removed.</source>
        <translation>نشان برداشته شد.</translation>
    </message>
    <message>
        <source>Documents are written as is customary.</source>
        <translation>اسناد به رسم معمول نوشته می‌شوند.</translation>
    </message>
    <message>
        <source>The form was taken from {path}.</source>
        <translation>شکل اسناد از {path} گرفته شد.</translation>
    </message>
    <message>
        <source>The form is written to {path}.</source>
        <translation>شکل اسناد در {path} نوشته شد.</translation>
    </message>
    <message>
        <source>Choose an emblem</source>
        <translation>گزینش نشان</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>تصویرها (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Import a form of documents</source>
        <translation>درون‌بری شکل اسناد</translation>
    </message>
    <message>
        <source>Form of documents (*.profile.json)</source>
        <translation>شکل اسناد (*.profile.json)</translation>
    </message>
    <message>
        <source>Export the form of documents</source>
        <translation>برون‌بری شکل اسناد</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>اسناد</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Council Desk</source>
        <translation>میز شورا</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>پیمایش</translation>
    </message>
</context>
<context>
    <name>FullField</name>
    <message>
        <source>There is no more room here: the end of what you typed or pasted was left out.</source>
        <translation>اینجا دیگر جا ندارد: پایان آنچه نوشتید یا چسباندید وارد نشد.</translation>
    </message>
</context>
<context>
    <name>FundingCard</name>
    <message>
        <source>The source of money was removed.</source>
        <translation>محل تأمین اعتبار حذف شد.</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>در مجموع {amount}</translation>
    </message>
    <message>
        <source>Where the money comes from</source>
        <translation>محل تأمین اعتبار</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Add a source of money</source>
        <translation>افزودن محل تأمین اعتبار</translation>
    </message>
    <message>
        <source>Nobody has promised money yet.</source>
        <translation>هنوز کسی وعدهٔ اعتباری نداده است.</translation>
    </message>
</context>
<context>
    <name>FundingRow</name>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Remove this source</source>
        <translation>حذف این منبع</translation>
    </message>
</context>
<context>
    <name>FundingSource</name>
    <message>
        <source>Municipality</source>
        <translation>شهرداری</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>مردم محله</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>شریکان و حامیان</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>غیرنقدی</translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message numerus="yes">
        <source>%n gaps; each leads to its place</source>
        <translation>
            <numerusform>%n کاستی؛ هر کدام به جای خود می‌برد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>چیزی کم نیست.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و %n مورد دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapMark</name>
    <message>
        <source>running</source>
        <translation>در جریان</translation>
    </message>
    <message>
        <source>open</source>
        <translation>بی‌نتیجه</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>رأی؟</translation>
    </message>
    <message>
        <source>person?</source>
        <translation>مسئول؟</translation>
    </message>
    <message>
        <source>date?</source>
        <translation>مهلت؟</translation>
    </message>
    <message>
        <source>count?</source>
        <translation>شمارش؟</translation>
    </message>
    <message>
        <source>elected?</source>
        <translation>منتخب؟</translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>Nobody is named as chair</source>
        <translation>رئیس جلسه مشخص نیست</translation>
    </message>
    <message>
        <source>Nobody is named as secretary</source>
        <translation>دبیر جلسه مشخص نیست</translation>
    </message>
    <message>
        <source>Nobody is entered as present</source>
        <translation>هیچ‌کس حاضر ثبت نشده</translation>
    </message>
    <message>
        <source>A break is still on</source>
        <translation>تنفس هنوز پایان نیافته</translation>
    </message>
    <message>
        <source>This item is still running</source>
        <translation>این بند هنوز در حال بررسی است</translation>
    </message>
    <message>
        <source>No outcome is written</source>
        <translation>نتیجه‌ای نوشته نشده</translation>
    </message>
    <message>
        <source>A vote has no numbers</source>
        <translation>شمار آرا وارد نشده</translation>
    </message>
    <message>
        <source>Votes are missing in a count</source>
        <translation>در شمارش، رأی‌هایی کم است</translation>
    </message>
    <message>
        <source>An action has no person</source>
        <translation>کاری مسئول ندارد</translation>
    </message>
    <message>
        <source>An action has no date</source>
        <translation>کاری تاریخ ندارد</translation>
    </message>
    <message>
        <source>An election has no count</source>
        <translation>انتخاباتی شمارش ندارد</translation>
    </message>
    <message>
        <source>An election has no result</source>
        <translation>انتخاباتی نتیجه ندارد</translation>
    </message>
</context>
<context>
    <name>Gender</name>
    <message>
        <source>Female</source>
        <translation>زن</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>مرد</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>زبان پنجره</translation>
    </message>
    <message>
        <source>Calendar and digits follow the language until you choose them.</source>
        <translation>تقویم و ارقام پیرو زبان‌اند تا وقتی خودتان برگزینید.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>یادآوری‌ها</translation>
    </message>
    <message>
        <source>Remind me in the window</source>
        <translation>در پنجره به من یادآوری شود</translation>
    </message>
    <message>
        <source>Of meetings an hour before they begin, of what is due today or tomorrow, and of monthly reports.</source>
        <translation>جلسه‌ها یک ساعت پیش از آغاز، آنچه مهلتش امروز یا فرداست، و گزارش‌های ماهانه.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>اندازهٔ متن</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}‏٪</translation>
    </message>
</context>
<context>
    <name>GlanceCard</name>
    <message>
        <source>Field: {name}</source>
        <translation>زمینه: {name}</translation>
    </message>
    <message>
        <source>Dimension: {name}</source>
        <translation>بُعد: {name}</translation>
    </message>
    <message>
        <source>Voices: {names}</source>
        <translation>صدای {names}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>late</source>
        <translation>معوق</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و %n مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>نقاط عطف</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>بودجه</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>چگونه پدید آمد</translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message>
        <source>Evaluation by the mentor</source>
        <translation>ارزیابی راهنما</translation>
    </message>
    <message>
        <source>{score} of 5</source>
        <translation>{score} از ۵</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ساعت</translation>
    </message>
    <message>
        <source>The entry was removed.</source>
        <translation>این مورد حذف شد.</translation>
    </message>
    <message>
        <source>{kind}: {hours} h</source>
        <translation>{kind}: {hours} ساعت</translation>
    </message>
    <message>
        <source>Mean of the evaluations: {score} of 5</source>
        <translation>میانگین ارزیابی‌ها: {score} از ۵</translation>
    </message>
    <message>
        <source>Growth record</source>
        <translation>پروندهٔ رشد</translation>
    </message>
    <message>
        <source>Kind of the new entry</source>
        <translation>نوع مورد تازه</translation>
    </message>
    <message>
        <source>New entry, then Enter</source>
        <translation>مورد تازه، سپس Enter</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>مورد تازه</translation>
    </message>
    <message>
        <source>No training, service or talk with the mentor is written down yet.</source>
        <translation>هنوز آموزش، خدمت یا گفت‌وگویی با راهنما نوشته نشده است.</translation>
    </message>
</context>
<context>
    <name>GrowthForm</name>
    <message>
        <source>{number} – very good</source>
        <translation>{number} – بسیار خوب</translation>
    </message>
    <message>
        <source>{number} – good</source>
        <translation>{number} – خوب</translation>
    </message>
    <message>
        <source>{number} – fair</source>
        <translation>{number} – میانه</translation>
    </message>
    <message>
        <source>{number} – needs help</source>
        <translation>{number} – نیازمند کمک</translation>
    </message>
    <message>
        <source>{number} – needs much help</source>
        <translation>{number} – نیازمند کمک بسیار</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>نمره</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>ارزیاب یا آموزگار</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
</context>
<context>
    <name>GrowthKind</name>
    <message>
        <source>Training</source>
        <translation>آموزش</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>گفت‌وگو با راهنما</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>ارزیابی</translation>
    </message>
</context>
<context>
    <name>GuestLine</name>
    <message>
        <source>Enter adds {name} as a new person and a guest.</source>
        <translation>با Enter، {name} به‌عنوان فرد تازه و مدعو افزوده می‌شود.</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>مدعو</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>افزودن مدعو</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>نام، سپس Enter</translation>
    </message>
</context>
<context>
    <name>GuidanceKind</name>
    <message>
        <source>Guidance</source>
        <translation>رهنمود</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>Endorsement</source>
        <translation>تأیید</translation>
    </message>
</context>
<context>
    <name>GuidanceRow</name>
    <message>
        <source>Statement by</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>Kind of statement</source>
        <translation>نوع سخن</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>سخن هدایت</translation>
    </message>
    <message>
        <source>Remove this statement</source>
        <translation>حذف این سخن</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Project: {title}</source>
        <translation>پروژه: {title}</translation>
    </message>
    <message>
        <source>Action: {title}</source>
        <translation>کار: {title}</translation>
    </message>
    <message>
        <source>Initiative: {title}</source>
        <translation>ابتکار: {title}</translation>
    </message>
    <message>
        <source>Keys, passwords and papers</source>
        <translation>کلیدها، گذرواژه‌ها و مدارک</translation>
    </message>
    <message>
        <source>Who is to be spoken to, and about what</source>
        <translation>با چه کسی و دربارهٔ چه باید گفت‌وگو کرد</translation>
    </message>
    <message>
        <source>What is still open was put on the list.</source>
        <translation>کارهای باز در فهرست آمد.</translation>
    </message>
    <message>
        <source>This is before the first day of the term. Correct the day.</source>
        <translation>این روز پیش از آغاز دوره است. روز را درست کنید.</translation>
    </message>
    <message>
        <source>The term ends on {day}. Certificate and portfolio can be printed now.</source>
        <translation>دوره در {day} پایان می‌یابد. اکنون گواهی و کارنامه را می‌توان چاپ کرد.</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>به {name}</translation>
    </message>
    <message>
        <source>handed over on {day}</source>
        <translation>تحویل در {day}</translation>
    </message>
    <message>
        <source>Handed over: {title}</source>
        <translation>تحویل شد: {title}</translation>
    </message>
    <message>
        <source>It was taken off the list.</source>
        <translation>از فهرست برداشته شد.</translation>
    </message>
    <message>
        <source>{done} of {count} handed over</source>
        <translation>{done} از {count} تحویل شده</translation>
    </message>
    <message>
        <source>What is still open goes to whoever comes next. Let the program put it on the list.</source>
        <translation>کارهای باز به نفر بعدی می‌رسد. بگذارید برنامه آن‌ها را در فهرست بیاورد.</translation>
    </message>
    <message>
        <source>When the term nears its end, what is still open is handed over here.</source>
        <translation>نزدیک پایان دوره، کارهای باز از این‌جا تحویل می‌شود.</translation>
    </message>
    <message>
        <source>Another last day …</source>
        <translation>روز پایان دیگر …</translation>
    </message>
    <message>
        <source>End the term …</source>
        <translation>پایان دادن به دوره …</translation>
    </message>
    <message>
        <source>Handover and end of the term</source>
        <translation>تحویل و پایان دوره</translation>
    </message>
    <message>
        <source>Propose what is open</source>
        <translation>پیشنهاد کارهای باز</translation>
    </message>
    <message>
        <source>What else is handed over, then Enter</source>
        <translation>چه چیز دیگری تحویل می‌شود، سپس Enter</translation>
    </message>
    <message>
        <source>New thing to hand over</source>
        <translation>مورد تازه برای تحویل</translation>
    </message>
    <message>
        <source>Last day of the term</source>
        <translation>روز پایان دوره</translation>
    </message>
    <message>
        <source>Why it ends early (if it does)</source>
        <translation>چرا زودتر پایان می‌یابد (اگر چنین است)</translation>
    </message>
    <message>
        <source>End the term</source>
        <translation>پایان دادن به دوره</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>دوره ادامه دارد</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>What is handed over</source>
        <translation>چه چیزی تحویل می‌شود</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>به چه کسی</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>تاریخ تحویل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
</context>
<context>
    <name>HeadCard</name>
    <message>
        <source>Particulars are not on this desk</source>
        <translation>مشخصات در این میز نیست</translation>
    </message>
    <message>
        <source>Consent on record</source>
        <translation>رضایت‌نامه ثبت شده</translation>
    </message>
    <message>
        <source>Guardian’s consent missing</source>
        <translation>بی‌رضایت‌نامهٔ ولیّ</translation>
    </message>
    <message>
        <source>Own consent missing</source>
        <translation>بی‌رضایت خود فرد</translation>
    </message>
    <message>
        <source>mentor: {name}</source>
        <translation>راهنما: {name}</translation>
    </message>
    <message>
        <source>elected with {votes} of {valid} votes</source>
        <translation>برگزیده با {votes} رأی از {valid}</translation>
    </message>
    <message>
        <source>ended early: {reason}</source>
        <translation>پایان زودهنگام: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n ساله</numerusform>
        </translation>
    </message>
    <message>
        <source>born in {year}</source>
        <translation>زادهٔ {year}</translation>
    </message>
    <message>
        <source>{done} of {count} objectives and actions done</source>
        <translation>{done} از {count} هدف و کار انجام شده</translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n پروژه</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ساعت</translation>
    </message>
    <message>
        <source>evaluated {score} of 5</source>
        <translation>ارزیابی {score} از ۵</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>بستن جزئیات</translation>
    </message>
    <message>
        <source>Term and mentor</source>
        <translation>دوره و راهنما</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>کار من</translation>
    </message>
    <message>
        <source>Show the page that belongs to this youth mayor: only what is theirs</source>
        <translation>صفحه‌ای را نشان بده که از آن این شهردار نوجوان است: تنها آنچه به او مربوط است</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>انتخابات</translation>
    </message>
</context>
<context>
    <name>HeadingWords</name>
    <message>
        <source>Not open yet</source>
        <translation>هنوز آغاز نشده</translation>
    </message>
    <message>
        <source>Break {time}</source>
        <translation>تنفس {time}</translation>
    </message>
    <message>
        <source>In session {time}</source>
        <translation>در حال برگزاری {time}</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>not scored</source>
        <translation>بدون امتیاز</translation>
    </message>
    <message>
        <source>since then {difference}</source>
        <translation>از آن هنگام {difference}</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>میانگین</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Your mentor is {name}. Ask them when you do not know how to go on.</source>
        <translation>راهنمای شما {name} است. هر وقت ندانستید چه کنید، از او بپرسید.</translation>
    </message>
    <message>
        <source>You have no mentor yet. Ask the council who it will be.</source>
        <translation>هنوز راهنما ندارید. از شورا بپرسید چه کسی خواهد بود.</translation>
    </message>
    <message>
        <source>Your term: {days}</source>
        <translation>دورهٔ شما: {days}</translation>
    </message>
    <message>
        <source>Who helps me</source>
        <translation>چه کسی کمکم می‌کند</translation>
    </message>
</context>
<context>
    <name>InSession</name>
    <message>
        <source>Meeting {number} is in session since {time}.</source>
        <translation>جلسهٔ {number} از ساعت {time} در حال برگزاری است.</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>ادامهٔ جلسه</translation>
    </message>
</context>
<context>
    <name>ItemActionsCard</name>
    <message>
        <source>Actions</source>
        <translation>کارها</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>کار تازه</translation>
    </message>
    <message>
        <source>Add an action (Alt+A)</source>
        <translation>افزودن کار (Alt+A)</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Enter the attendance first: a statement is somebody&apos;s.</source>
        <translation>نخست حضور و غیاب را وارد کنید: هر سخنی گوینده‌ای دارد.</translation>
    </message>
    <message>
        <source>The statement was removed.</source>
        <translation>سخن حذف شد.</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>بند {number}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>ارائه‌دهنده</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>دقیقهٔ پیش‌بینی</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>مقدمه</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>مشروح گفت‌وگو</translation>
    </message>
    <message>
        <source>One paragraph each. “Name: what was said” names the speaker.</source>
        <translation>هر سخن در یک بند. «نام: گفته» گوینده را مشخص می‌کند.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>علنی</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>جابه‌جایی به بالا (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>جابه‌جایی به پایین (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the item (Ctrl+Shift+Delete)</source>
        <translation>حذف این بند (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>Add a motion (Alt+M)</source>
        <translation>افزودن پیشنهاد (Alt+M)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Add an action (Alt+A)</source>
        <translation>افزودن کار (Alt+A)</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>سخن هدایت</translation>
    </message>
    <message>
        <source>Add guidance, an objection or an endorsement by the imam or host</source>
        <translation>افزودن رهنمود، اعتراض یا تأیید امام جماعت یا میزبان</translation>
    </message>
</context>
<context>
    <name>ItemKind</name>
    <message>
        <source>Approval</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>گفت‌وگو</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>انتخابات</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>اطلاع‌رسانی</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>آیین</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>سایر</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Choose an item of the agenda; what is said and decided on it is written here.</source>
        <translation>بندی از دستور جلسه را برگزینید؛ گفت‌وگو و مصوبه‌های آن این‌جا نوشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>دقیقه</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>جابه‌جایی به بالا</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>جابه‌جایی به پایین</translation>
    </message>
    <message>
        <source>Remove this item</source>
        <translation>حذف این بند</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys in meeting mode</source>
        <translation>کلیدهای حالت جلسه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>فاصله</translation>
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
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>current item</source>
        <translation>بند جاری</translation>
    </message>
    <message>
        <source>people</source>
        <translation>حاضران</translation>
    </message>
    <message>
        <source>open the next item</source>
        <translation>آغاز بند بعدی</translation>
    </message>
    <message>
        <source>open the item before</source>
        <translation>بازگشت به بند پیشین</translation>
    </message>
    <message>
        <source>new item</source>
        <translation>بند تازه</translation>
    </message>
    <message>
        <source>begin or end a break</source>
        <translation>آغاز یا پایان تنفس</translation>
    </message>
    <message>
        <source>recusal on the running item</source>
        <translation>کناره‌گیری در بند جاری</translation>
    </message>
    <message>
        <source>add a guest</source>
        <translation>افزودن مدعو</translation>
    </message>
    <message>
        <source>catch a need</source>
        <translation>ثبت فوری نیاز</translation>
    </message>
    <message>
        <source>pages of the minutes</source>
        <translation>صفحه‌های صورت‌جلسه</translation>
    </message>
    <message>
        <source>window for the projector</source>
        <translation>پنجرهٔ پروژکتور</translation>
    </message>
    <message>
        <source>end the meeting</source>
        <translation>پایان جلسه</translation>
    </message>
    <message>
        <source>leave meeting mode; the meeting goes on</source>
        <translation>خروج از حالت جلسه؛ جلسه ادامه دارد</translation>
    </message>
    <message>
        <source>take the last step back</source>
        <translation>بازگرداندن آخرین کار</translation>
    </message>
    <message>
        <source>back to the item</source>
        <translation>بازگشت به بند</translation>
    </message>
    <message>
        <source>present; once the roll is called, comes in or goes out</source>
        <translation>حاضر؛ پس از حضور و غیاب: آمد یا رفت</translation>
    </message>
    <message>
        <source>present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>غایب موجه</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غایب</translation>
    </message>
    <message>
        <source>late: comes now</source>
        <translation>دیر: اکنون آمد</translation>
    </message>
    <message>
        <source>goes now</source>
        <translation>اکنون رفت</translation>
    </message>
    <message>
        <source>correct times, recusal</source>
        <translation>اصلاح ساعت‌ها، کناره‌گیری</translation>
    </message>
    <message>
        <source>deal with this item; its time runs</source>
        <translation>بررسی این بند؛ زمان آن می‌گذرد</translation>
    </message>
    <message>
        <source>look at it while another one runs</source>
        <translation>دیدن بند، هنگام بررسی بندی دیگر</translation>
    </message>
    <message>
        <source>move it up or down (with the arrows)</source>
        <translation>جابه‌جایی رو به بالا یا پایین (با پیکان‌ها)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>همه‌جا</translation>
    </message>
    <message>
        <source>In the item</source>
        <translation>در بند</translation>
    </message>
    <message>
        <source>In the list of people; letters find a name</source>
        <translation>در فهرست حاضران؛ با حروف، نام پیدا می‌شود</translation>
    </message>
    <message>
        <source>In the agenda; a number goes to the item</source>
        <translation>در دستور جلسه؛ عدد به بند می‌رود</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>action</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>رأی‌گیری</translation>
    </message>
    <message>
        <source>note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>guidance, objection</source>
        <translation>رهنمود، اعتراض</translation>
    </message>
    <message>
        <source>recusal</source>
        <translation>کناره‌گیری</translation>
    </message>
    <message>
        <source>election</source>
        <translation>انتخابات</translation>
    </message>
    <message>
        <source>all that can be added</source>
        <translation>هر آنچه افزودنی است</translation>
    </message>
    <message>
        <source>people and bodies</source>
        <translation>افراد و نهادها</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>People</source>
        <translation>اشخاص</translation>
    </message>
    <message>
        <source>Projects and programmes</source>
        <translation>پروژه‌ها و برنامه‌ها</translation>
    </message>
    <message>
        <source>Needs and initiatives</source>
        <translation>نیازها و ابتکارها</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Idea</source>
        <translation>ایده</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>آزمایش</translation>
    </message>
    <message>
        <source>Neighbourhood project</source>
        <translation>طرح محله</translation>
    </message>
    <message>
        <source>Several neighbourhoods</source>
        <translation>چند محله</translation>
    </message>
    <message>
        <source>City programme</source>
        <translation>برنامهٔ شهر</translation>
    </message>
</context>
<context>
    <name>LadderCard</name>
    <message>
        <source>Climb to: {step}</source>
        <translation>یک پله بالاتر: {step}</translation>
    </message>
    <message>
        <source>At the top of the ladder</source>
        <translation>بالاترین پلهٔ نردبان</translation>
    </message>
    <message>
        <source>One step up</source>
        <translation>یک پله بالاتر</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>یک پله پایین‌تر</translation>
    </message>
    <message>
        <source>Back to: {step}</source>
        <translation>بازگشت به: {step}</translation>
    </message>
    <message>
        <source>The ladder</source>
        <translation>نردبان</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>از چه روزی</translation>
    </message>
    <message>
        <source>Note (back down it is needed)</source>
        <translation>یادداشت (برای بازگشت لازم است)</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Which language do you work in?</source>
        <translation>به کدام زبان کار می‌کنید؟</translation>
    </message>
    <message>
        <source>Everything you choose here can be changed later in Settings.</source>
        <translation>هر چه اینجا برمی‌گزینید بعداً در تنظیمات تغییرپذیر است.</translation>
    </message>
    <message>
        <source>Or look around first, in a desk filled with an invented council.</source>
        <translation>یا نخست در میزی با یک شورای ساختگی گشتی بزنید.</translation>
    </message>
    <message>
        <source>Open a sample desk</source>
        <translation>بازکردن میز نمونه</translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>The modules of the council’s plan were added.</source>
        <translation>بخش‌های برنامهٔ شورا افزوده شد.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ساعت</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>انجام در {day}</translation>
    </message>
    <message>
        <source>The module was removed.</source>
        <translation>این بخش حذف شد.</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>{done} از {count} انجام شده</translation>
    </message>
    <message>
        <source>Learning plan</source>
        <translation>برنامهٔ یادگیری</translation>
    </message>
    <message>
        <source>Take from the council’s plan</source>
        <translation>برداشتن از برنامهٔ شورا</translation>
    </message>
    <message>
        <source>New module, then Enter</source>
        <translation>بخش تازه، سپس Enter</translation>
    </message>
    <message>
        <source>New module</source>
        <translation>بخش تازه</translation>
    </message>
    <message>
        <source>Nothing to learn is written down yet.</source>
        <translation>هنوز چیزی برای یادگیری نوشته نشده است.</translation>
    </message>
</context>
<context>
    <name>LearningForm</name>
    <message>
        <source>Module</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>تاریخ انجام</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>This day lies before the letter.</source>
        <translation>این روز پیش از تاریخ نامه است.</translation>
    </message>
    <message>
        <source>no letter</source>
        <translation>هیچ نامه‌ای</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>نامهٔ تازه</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>نامهٔ رسیده</translation>
    </message>
    <message>
        <source>Write what it is about; everything else follows.</source>
        <translation>بنویسید دربارهٔ چیست؛ بقیه پس از آن می‌آید.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>Sent on {day}. What it says does not change any more.</source>
        <translation>در {day} فرستاده شد. متن آن دیگر تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>To</source>
        <translation>به</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>In answer to</source>
        <translation>در پاسخ به</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>شمارهٔ آن‌ها</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>تاریخ ارسال</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاریخ دریافت</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>متن نامه</translation>
    </message>
    <message>
        <source>What we ask</source>
        <translation>درخواست ما</translation>
    </message>
    <message>
        <source>What they ask</source>
        <translation>درخواست آن‌ها</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>مهلت پاسخ</translation>
    </message>
    <message>
        <source>Name of the office or body, then Enter</source>
        <translation>نام اداره یا نهاد، سپس Enter</translation>
    </message>
    <message>
        <source>Goes out on</source>
        <translation>تاریخ ارسال</translation>
    </message>
    <message>
        <source>Another body</source>
        <translation>نهادی دیگر</translation>
    </message>
    <message>
        <source>Enter as sent</source>
        <translation>ثبت ارسال</translation>
    </message>
    <message>
        <source>Take back to write on</source>
        <translation>بازپس‌گیری برای ویرایش</translation>
    </message>
</context>
<context>
    <name>LetterDeeds</name>
    <message>
        <source>Entered as sent under number {number}.</source>
        <translation>ارسال با شمارهٔ {number} ثبت شد.</translation>
    </message>
    <message>
        <source>The letter is a draft again.</source>
        <translation>نامه دوباره پیش‌نویس است.</translation>
    </message>
    <message>
        <source>Removed: {subject}</source>
        <translation>حذف شد: {subject}</translation>
    </message>
</context>
<context>
    <name>LetterKind</name>
    <message>
        <source>Request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>ارسال صورت‌جلسه</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
</context>
<context>
    <name>LetterOutcome</name>
    <message>
        <source>Received</source>
        <translation>دریافت شد</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>پذیرفته شد</translation>
    </message>
    <message>
        <source>Returned with remarks</source>
        <translation>با ملاحظات بازگشت</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>تأمین اعتبار شد</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>رد شد</translation>
    </message>
</context>
<context>
    <name>LetterOutput</name>
    <message>
        <source>Packet …</source>
        <translation>بسته …</translation>
    </message>
    <message>
        <source>Packet for a stick (Ctrl+U)</source>
        <translation>بسته برای حافظهٔ USB (Ctrl+U)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Print the letter …</source>
        <translation>چاپ نامه …</translation>
    </message>
    <message>
        <source>Save the letter as PDF …</source>
        <translation>ذخیرهٔ نامه به صورت PDF …</translation>
    </message>
    <message>
        <source>Packet for a stick, or check one …</source>
        <translation>بسته برای حافظهٔ USB، یا بررسی بسته …</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>نامهٔ رسیده</translation>
    </message>
</context>
<context>
    <name>LetterRows</name>
    <message>
        <source>No letter fits what you typed.</source>
        <translation>نامه‌ای با آنچه نوشتید پیدا نشد.</translation>
    </message>
    <message>
        <source>No letter was sent yet.</source>
        <translation>هنوز نامه‌ای فرستاده نشده است.</translation>
    </message>
    <message>
        <source>No letter has come in yet.</source>
        <translation>هنوز نامه‌ای نرسیده است.</translation>
    </message>
    <message>
        <source>Nothing waits: everything went out, and no answer is due.</source>
        <translation>چیزی در انتظار نیست: همه فرستاده شده و مهلت پاسخی نرسیده است.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>گذشته از مهلت</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>مهلت تا یک هفته</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>پیش‌نویس‌ها</translation>
    </message>
    <message>
        <source>An answer is awaited</source>
        <translation>در انتظار پاسخ</translation>
    </message>
    <message>
        <source>Sealed and not sent</source>
        <translation>مهرشده و فرستاده‌نشده</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>فرستاده نشده</translation>
    </message>
</context>
<context>
    <name>LetterWording</name>
    <message>
        <source>draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>پاسخ داده شد</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>فرستاده شد</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n روز گذشته</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>مهلت امروز</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n روز مانده</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>هنوز بی‌پاسخ</translation>
    </message>
    <message numerus="yes">
        <source>%n days without an answer</source>
        <translation>
            <numerusform>%n روز بدون پاسخ</numerusform>
        </translation>
    </message>
    <message>
        <source>They wait for our answer</source>
        <translation>در انتظار پاسخ ما</translation>
    </message>
    <message>
        <source>Minutes of meeting {number}</source>
        <translation>صورت‌جلسهٔ جلسهٔ {number}</translation>
    </message>
</context>
<context>
    <name>LetterheadCard</name>
    <message>
        <source>Letterhead</source>
        <translation>سربرگ</translation>
    </message>
    <message>
        <source>Letterhead, one line below the other</source>
        <translation>سطرهای سربرگ، زیر هم</translation>
    </message>
    <message>
        <source>Without any, the names of the municipality and the council stand there.</source>
        <translation>اگر چیزی ننویسید، نام شهرداری و شورا آنجا می‌آید.</translation>
    </message>
    <message>
        <source>Invocation above it</source>
        <translation>عبارت آغازین بالای سربرگ</translation>
    </message>
    <message>
        <source>Choose an emblem …</source>
        <translation>گزینش نشان …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>What the emblem shows</source>
        <translation>نشان چه چیزی را نشان می‌دهد</translation>
    </message>
    <message>
        <source>Read out to those who do not see it.</source>
        <translation>برای کسانی که آن را نمی‌بینند خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Height in mm</source>
        <translation>بلندی به میلی‌متر</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>نشان</translation>
    </message>
</context>
<context>
    <name>LifeCard</name>
    <message>
        <source>Approved on {day} by a motion of meeting {number}.</source>
        <translation>در {day} با مصوبهٔ جلسهٔ {number} تأیید شد.</translation>
    </message>
    <message>
        <source>Approved on {day}.</source>
        <translation>در {day} تأیید شد.</translation>
    </message>
    <message>
        <source>,</source>
        <translation>،</translation>
    </message>
    <message>
        <source>From the draft to the seal</source>
        <translation>از پیش‌نویس تا مهر</translation>
    </message>
</context>
<context>
    <name>LocaleForm</name>
    <message>
        <source>Today: {day}</source>
        <translation>امروز: {day}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>ارقام</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Council Desk</source>
        <translation>میز شورا</translation>
    </message>
    <message>
        <source>The desk itself is saved. The program closes now.</source>
        <translation>خود میز ذخیره شده است. برنامه اکنون بسته می‌شود.</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>No comparison</source>
        <translation>بدون مقایسه</translation>
    </message>
    <message>
        <source>The two have no scored cell in common.</source>
        <translation>این دو هیچ خانهٔ امتیازدار مشترکی ندارند.</translation>
    </message>
    <message>
        <source>▲ better in {better}, ▼ worse in {worse}, = as before in {same} of {all} cells</source>
        <translation>▲ بهتر در {better}، ▼ بدتر در {worse}، = بی‌تغییر در {same} از {all} خانه</translation>
    </message>
    <message>
        <source>Note on {field}, {dimension}</source>
        <translation>یادداشت دربارهٔ {field}، {dimension}</translation>
    </message>
    <message>
        <source>Give a score first</source>
        <translation>نخست امتیاز بدهید</translation>
    </message>
    <message>
        <source>How the neighbourhood stands</source>
        <translation>وضعیت محله</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>People asked</source>
        <translation>پرسش‌شدگان</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>مقایسه با</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell, {low} to {high} set the score ({low}: weak, {high}: strong), Delete takes it out, Enter goes to the note.</source>
        <translation>کلیدهای جهت از خانه‌ای به خانهٔ دیگر می‌روند، {low} تا {high} امتیاز می‌دهند ({low}: ضعیف، {high}: قوی)، Delete آن را برمی‌دارد، Enter به یادداشت می‌رود.</translation>
    </message>
    <message>
        <source>Scores of eight fields in four dimensions</source>
        <translation>امتیاز هشت حوزه در چهار بُعد</translation>
    </message>
</context>
<context>
    <name>MeetingDocument</name>
    <message>
        <source>These minutes are sealed and stay as they are. Corrections are entries of their own, at the end.</source>
        <translation>این صورت‌جلسه مهر شده و همین‌گونه می‌ماند. اصلاحیه‌ها جداگانه در پایان می‌آیند.</translation>
    </message>
    <message>
        <source>These minutes are approved. To change them, reopen them at the end of this page.</source>
        <translation>این صورت‌جلسه تأیید شده است. برای تغییر، آن را در پایان همین صفحه بازگشایی کنید.</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>آماده‌سازی</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضران</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>{number} · {title}</source>
        <translation>{number} · {title}</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>کارها</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>امضاها</translation>
    </message>
    <message>
        <source>Draft to seal</source>
        <translation>پیش‌نویس تا مهر</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>بند تازه</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>حذف شد: {title}</translation>
    </message>
    <message>
        <source>The motion was removed.</source>
        <translation>پیشنهاد حذف شد.</translation>
    </message>
</context>
<context>
    <name>MeetingKind</name>
    <message>
        <source>Ordinary</source>
        <translation>عادی</translation>
    </message>
    <message>
        <source>Extraordinary</source>
        <translation>فوق‌العاده</translation>
    </message>
    <message>
        <source>Inaugural</source>
        <translation>افتتاحیه</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>مشترک</translation>
    </message>
    <message>
        <source>Public hearing</source>
        <translation>نشست عمومی با اهالی</translation>
    </message>
</context>
<context>
    <name>MeetingListPage</name>
    <message>
        <source>Meeting {number} · {day}</source>
        <translation>جلسهٔ {number} · {day}</translation>
    </message>
    <message>
        <source>{present} present, quorum {needed}</source>
        <translation>{present} نفر حاضر، حد نصاب {needed}</translation>
    </message>
    <message>
        <source>Search by number, date, place …</source>
        <translation>جست‌وجو با شماره، تاریخ، محل …</translation>
    </message>
    <message>
        <source>Search meetings</source>
        <translation>جست‌وجوی جلسات</translation>
    </message>
    <message>
        <source>Meetings by year</source>
        <translation>جلسات به تفکیک سال</translation>
    </message>
    <message>
        <source>No meeting fits what you typed.</source>
        <translation>جلسه‌ای با آنچه نوشتید یافت نشد.</translation>
    </message>
    <message>
        <source>The meetings of the council</source>
        <translation>جلسات شورا</translation>
    </message>
    <message>
        <source>Each meeting is one document: who came, what was said, what was decided, and who does what. Its minutes are made from it as a PDF.</source>
        <translation>هر جلسه یک سند است: چه کسانی آمدند، چه گفته شد، چه تصویب شد و چه کسی چه می‌کند. صورت‌جلسهٔ PDF از همین ساخته می‌شود.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>جلسهٔ تازه</translation>
    </message>
</context>
<context>
    <name>MeetingState</name>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>زمان‌بندی‌شده</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>دعوت‌شده</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>در حال برگزاری</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>برگزارشده</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته‌شده</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>رسمیت نیافت</translation>
    </message>
</context>
<context>
    <name>MeetingsScreen</name>
    <message>
        <source>Meetings</source>
        <translation>جلسات</translation>
    </message>
    <message>
        <source>Meeting {number} · {day}</source>
        <translation>جلسهٔ {number} · {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps before approval</source>
        <translation>
            <numerusform>%n کاستی پیش از تأیید</numerusform>
        </translation>
    </message>
    <message>
        <source>internal</source>
        <translation>داخلی</translation>
    </message>
    <message>
        <source>for the municipality</source>
        <translation>برای شهرداری</translation>
    </message>
    <message>
        <source>public</source>
        <translation>عمومی</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>همهٔ جلسات</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>فهرست سند</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحه</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>جلسهٔ تازه</translation>
    </message>
    <message>
        <source>Removed: meeting {number}</source>
        <translation>جلسهٔ {number} حذف شد</translation>
    </message>
</context>
<context>
    <name>MembershipRow</name>
    <message>
        <source>It ends before it begins. Correct one of the two days.</source>
        <translation>پایان آن پیش از آغاز است. یکی از دو تاریخ را درست کنید.</translation>
    </message>
    <message>
        <source>in office</source>
        <translation>در حال خدمت</translation>
    </message>
    <message>
        <source>former</source>
        <translation>پیشین</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>در آینده</translation>
    </message>
    <message>
        <source>In</source>
        <translation>در</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>نقش</translation>
    </message>
    <message>
        <source>Title in documents</source>
        <translation>عنوان در سندها</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>از سوی</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>حوزهٔ کار</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از تاریخ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا تاریخ</translation>
    </message>
    <message>
        <source>Has a vote</source>
        <translation>حق رأی دارد</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>پایان از امروز</translation>
    </message>
    <message>
        <source>Remove this membership</source>
        <translation>حذف این عضویت</translation>
    </message>
</context>
<context>
    <name>MembershipsCard</name>
    <message>
        <source>The membership was removed.</source>
        <translation>عضویت حذف شد.</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>عضویت‌ها</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>عضویت</translation>
    </message>
    <message>
        <source>Add a membership of this council</source>
        <translation>افزودن عضویت در این شورا</translation>
    </message>
    <message>
        <source>No membership: a guest or somebody who helps.</source>
        <translation>بدون عضویت: میهمان یا همکار.</translation>
    </message>
</context>
<context>
    <name>Middle</name>
    <message>
        <source>Pages of the minutes</source>
        <translation>صفحه‌های صورت‌جلسه</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>داخلی</translation>
    </message>
    <message>
        <source>for the municipality</source>
        <translation>برای شهرداری</translation>
    </message>
    <message>
        <source>public</source>
        <translation>عمومی</translation>
    </message>
</context>
<context>
    <name>MilestoneRow</name>
    <message>
        <source>Done: {title}</source>
        <translation>انجام شد: {title}</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>نقطهٔ عطف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>تاریخ انجام</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>How much of the whole this step is, compared with the others</source>
        <translation>سهم این گام از کل کار در برابر گام‌های دیگر</translation>
    </message>
    <message>
        <source>Remove this milestone</source>
        <translation>حذف این نقطهٔ عطف</translation>
    </message>
</context>
<context>
    <name>MilestonesCard</name>
    <message>
        <source>Milestone {number}</source>
        <translation>نقطهٔ عطف {number}</translation>
    </message>
    <message>
        <source>The milestone was removed.</source>
        <translation>نقطهٔ عطف حذف شد.</translation>
    </message>
    <message>
        <source>{percent} done by weight: {done} of {count} milestones</source>
        <translation>{percent} بر پایهٔ وزن: {done} از {count} نقطهٔ عطف</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>نقاط عطف</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>نقطهٔ عطف</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>افزودن نقطهٔ عطف</translation>
    </message>
    <message>
        <source>Milestones say what comes when, and how far the project has come.</source>
        <translation>نقاط عطف می‌گویند هر کار کی می‌رسد و پروژه تا کجا پیش رفته است.</translation>
    </message>
</context>
<context>
    <name>MinutesOutput</name>
    <message>
        <source>Invitation</source>
        <translation>دعوت‌نامه</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>لیست حضور و غیاب</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Print the minutes (Ctrl+P)</source>
        <translation>چاپ صورت‌جلسه (Ctrl+P)</translation>
    </message>
    <message>
        <source>More about the minutes</source>
        <translation>کارهای دیگر با صورت‌جلسه</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>ذخیره به‌صورت PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>چاپ …</translation>
    </message>
    <message>
        <source>Print room …</source>
        <translation>اتاق چاپ …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>نمایش در پوشه</translation>
    </message>
    <message>
        <source>Sign digitally …</source>
        <translation>امضای دیجیتال …</translation>
    </message>
    <message>
        <source>Book of minutes of a year …</source>
        <translation>مجموعهٔ صورت‌جلسه‌های سال …</translation>
    </message>
    <message>
        <source>Report on a period …</source>
        <translation>گزارش دوره …</translation>
    </message>
    <message>
        <source>Remove this meeting</source>
        <translation>حذف این جلسه</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>Write the letter</source>
        <translation>نوشتن نامه</translation>
    </message>
    <message>
        <source>Packet for a stick …</source>
        <translation>بسته برای حافظهٔ USB …</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>بازکردن جلسه</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>فرستاده نشده</translation>
    </message>
    <message>
        <source>The minutes of {day} are sealed, and no letter has taken them to the municipality yet.</source>
        <translation>صورت‌جلسهٔ {day} مهر شده و هنوز نامه‌ای آن را به شهرداری نبرده است.</translation>
    </message>
</context>
<context>
    <name>MinutesState</name>
    <message>
        <source>Draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>در حال بازبینی</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>امضاشده</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مهرشده</translation>
    </message>
</context>
<context>
    <name>ModuleForm</name>
    <message>
        <source>Module</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>دربارهٔ چیست</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>پایین</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
</context>
<context>
    <name>MoneyCard</name>
    <message>
        <source>This is no amount in this currency.</source>
        <translation>این در این واحد پول مبلغ به شمار نمی‌آید.</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>{left} مانده</translation>
    </message>
    <message>
        <source>{over} over the budget</source>
        <translation>{over} بیش از بودجه</translation>
    </message>
    <message>
        <source>{missing} without a source</source>
        <translation>{missing} بدون محل تأمین</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>بودجه</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>واحد پول</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>{day}, today</source>
        <translation>{day}، امروز</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>چیزی نیست</translation>
    </message>
</context>
<context>
    <name>MotionCard</name>
    <message>
        <source>Write down why.</source>
        <translation>دلیل را بنویسید.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>بی‌نتیجه</translation>
    </message>
    <message>
        <source>Take: {result}</source>
        <translation>بپذیر: {result}</translation>
    </message>
    <message>
        <source>{votes} of {of} needed.</source>
        <translation>حد لازم: {votes} از {of}.</translation>
    </message>
    <message>
        <source>The votes carry the motion.</source>
        <translation>با این آرا تصویب می‌شود.</translation>
    </message>
    <message>
        <source>The votes do not carry the motion.</source>
        <translation>رأی کافی نیاورد.</translation>
    </message>
    <message>
        <source>A tie: the motion is rejected.</source>
        <translation>آرا مساوی است: پیشنهاد رد می‌شود.</translation>
    </message>
    <message>
        <source>A tie, settled by the chair&apos;s casting vote.</source>
        <translation>آرا مساوی بود و رأی رئیس تعیین‌کننده شد.</translation>
    </message>
    <message>
        <source>A tie: the chair&apos;s casting vote decides.</source>
        <translation>آرا مساوی است: رأی رئیس تعیین می‌کند.</translation>
    </message>
    <message>
        <source>A tie: there is a second round.</source>
        <translation>آرا مساوی است: رأی‌گیری دوباره می‌شود.</translation>
    </message>
    <message>
        <source>A tie: lot decides. Enter the result.</source>
        <translation>آرا مساوی است: قرعه تعیین می‌کند. نتیجه را وارد کنید.</translation>
    </message>
    <message>
        <source>Text of the motion</source>
        <translation>متن پیشنهاد</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>پروژه</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>حد لازم</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>پیشنهاددهنده</translation>
    </message>
    <message>
        <source>Seconded by</source>
        <translation>تأییدکننده</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Overseen by</source>
        <translation>ناظر</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>What the council is to decide</source>
        <translation>آنچه شورا باید تصمیم بگیرد</translation>
    </message>
    <message>
        <source>Remove the motion</source>
        <translation>حذف پیشنهاد</translation>
    </message>
    <message>
        <source>This result differs from what the votes give. Why?</source>
        <translation>این نتیجه با آرا نمی‌خواند. چرا؟</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>هنوز هیچ</translation>
    </message>
</context>
<context>
    <name>MotionResult</name>
    <message>
        <source>Adopted</source>
        <translation>تصویب شد</translation>
    </message>
    <message>
        <source>Adopted with changes</source>
        <translation>با اصلاح تصویب شد</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>رد شد</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>به جلسهٔ بعد موکول شد</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>پس گرفته شد</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>به اطلاع رسید</translation>
    </message>
</context>
<context>
    <name>MunicipalityScreen</name>
    <message>
        <source>Municipality</source>
        <translation>شهرداری مرکزی</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n نامه</numerusform>
        </translation>
    </message>
    <message>
        <source>Search by number, subject, body …</source>
        <translation>جست‌وجو با شماره، موضوع، نهاد …</translation>
    </message>
    <message>
        <source>Search letters</source>
        <translation>جست‌وجوی نامه‌ها</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>نامه‌ها</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Letters to and from the municipality</source>
        <translation>نامه‌نگاری با شهرداری</translation>
    </message>
    <message>
        <source>What was sent and by when an answer is due, what came in, and sealed minutes that were not sent yet. A packet for a stick takes all of it to the municipality.</source>
        <translation>آنچه فرستاده شده و مهلت پاسخ آن، آنچه رسیده، و صورت‌جلسه‌های مهرشده‌ای که هنوز فرستاده نشده‌اند. یک بسته روی حافظهٔ USB همه را به شهرداری می‌رساند.</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>نامهٔ تازه</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>نامهٔ رسیده</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>ارسالی</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>دریافتی</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>در انتظار</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Is this somebody who is here already? {name}</source>
        <translation>آیا این همان کسی نیست که پیش‌تر ثبت شده؟ {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>باز کردن {name}</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>فرد تازه</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>زیر ۱۸ سال</translation>
    </message>
    <message>
        <source>consent missing</source>
        <translation>بی‌رضایت‌نامه</translation>
    </message>
    <message>
        <source>Name as it stands in documents</source>
        <translation>نام، چنان‌که در سندها می‌آید</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>نام پدر</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>خطاب</translation>
    </message>
    <message>
        <source>Name beside the signature</source>
        <translation>نام کنار امضا</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>جنسیت</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>سال تولد</translation>
    </message>
    <message>
        <source>Of minors only the year is kept.</source>
        <translation>برای افراد زیر ۱۸ سال تنها سال نگهداری می‌شود.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Overview</source>
        <translation>نمای کلی</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>جلسات</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>پروژه‌ها</translation>
    </message>
    <message>
        <source>People</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Youth mayors</source>
        <translation>شهرداران نوجوان</translation>
    </message>
    <message>
        <source>Needs &amp; initiatives</source>
        <translation>نیازها و ابتکارها</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>شهرداری مرکزی</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>گزارش‌ها</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
</context>
<context>
    <name>NeedsScreen</name>
    <message>
        <source>Needs and initiatives</source>
        <translation>نیازها و ابتکارها</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} از {count}</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>نیازها</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>ابتکارها</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>شناخت محله</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>What residents ask for, and what they begin themselves</source>
        <translation>آنچه اهالی می‌خواهند و آنچه خود آغاز می‌کنند</translation>
    </message>
    <message>
        <source>A need is caught in ten seconds from anywhere with Ctrl+Shift+N: what was said, by which voice, about which field. From here it goes onto an agenda, to a decision and into a project.</source>
        <translation>هر نیاز از هر جای برنامه در ده ثانیه با Ctrl+Shift+N ثبت می‌شود: چه گفته شد، با کدام صدا، دربارهٔ کدام حوزه. از اینجا به دستور جلسه، مصوبه و پروژه می‌رسد.</translation>
    </message>
    <message>
        <source>Catch the first need</source>
        <translation>ثبت نخستین نیاز</translation>
    </message>
    <message>
        <source>Write down the first initiative</source>
        <translation>ثبت نخستین ابتکار</translation>
    </message>
    <message>
        <source>From a spreadsheet …</source>
        <translation>از صفحه‌گسترده …</translation>
    </message>
    <message>
        <source>To the diagnosis</source>
        <translation>رفتن به شناخت محله</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>نیاز تازه</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>ابتکار تازه</translation>
    </message>
    <message>
        <source>New diagnosis</source>
        <translation>شناخت تازه</translation>
    </message>
</context>
<context>
    <name>NewItemLine</name>
    <message>
        <source>New item</source>
        <translation>بند تازه</translation>
    </message>
    <message>
        <source>Title, then Enter</source>
        <translation>عنوان، سپس Enter</translation>
    </message>
</context>
<context>
    <name>NewMeetingCard</name>
    <message>
        <source>Enter the day of the meeting.</source>
        <translation>روز جلسه را وارد کنید.</translation>
    </message>
    <message>
        <source>Enter the time of the meeting.</source>
        <translation>ساعت جلسه را وارد کنید.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>جلسهٔ تازه</translation>
    </message>
    <message>
        <source>Earlier meetings left this open. What is ticked comes onto the new agenda; the number keys tick it.</source>
        <translation>این‌ها از جلسه‌های پیش مانده است. آنچه نشان خورده به دستور تازه می‌آید؛ کلیدهای عدد نشان می‌زنند.</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} دقیقه</translation>
    </message>
    <message>
        <source>From 1 to 1440.</source>
        <translation>از ۱ تا ۱۴۴۰.</translation>
    </message>
    <message>
        <source>Earlier meetings left nothing open.</source>
        <translation>از جلسه‌های پیش چیزی نمانده است.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Standing items</source>
        <translation>بندهای ثابت</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>الگو</translation>
    </message>
    <message>
        <source>Minutes available</source>
        <translation>وقت (دقیقه)</translation>
    </message>
    <message>
        <source>Prepare the meeting</source>
        <translation>آماده‌سازی جلسه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Plan the year …</source>
        <translation>برنامهٔ سال …</translation>
    </message>
    <message>
        <source>no template</source>
        <translation>بدون الگو</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>تا {day}</translation>
    </message>
    <message>
        <source>meeting {number}</source>
        <translation>جلسهٔ {number}</translation>
    </message>
</context>
<context>
    <name>NewProjectCard</name>
    <message>
        <source>Without a template</source>
        <translation>بدون الگو</translation>
    </message>
    <message numerus="yes">
        <source>%n milestones</source>
        <translation>
            <numerusform>%n نقطهٔ عطف</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the project a title.</source>
        <translation>برای پروژه عنوانی بنویسید.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>پروژهٔ تازه</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>آغاز با</translation>
    </message>
    <message>
        <source>Its days count from</source>
        <translation>روزهایش شمرده می‌شود از</translation>
    </message>
    <message>
        <source>Begin the project</source>
        <translation>آغاز پروژه</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>رها کردن</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>حذف این الگو</translation>
    </message>
</context>
<context>
    <name>NewTermCard</name>
    <message>
        <source>Say who it is: type the name and press Enter.</source>
        <translation>بگویید کیست: نام را بنویسید و Enter را بزنید.</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>دورهٔ تازه</translation>
    </message>
    <message>
        <source>A term lasts a year unless you set another last day. The person becomes a member with this role.</source>
        <translation>دوره یک سال است، مگر آن‌که روز پایان دیگری بگذارید. این فرد با همین سمت عضو شورا می‌شود.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Title in documents</source>
        <translation>عنوان در سندها</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>حوزهٔ کار</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>روز آغاز</translation>
    </message>
    <message>
        <source>Begin the term</source>
        <translation>آغاز دوره</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>منصرف شدم</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next meeting</source>
        <translation>جلسهٔ بعدی</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>جلسه‌ای برنامه‌ریزی نشده است</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>برنامه‌ریزی جلسه</translation>
    </message>
    <message>
        <source>In session now</source>
        <translation>هم‌اکنون در حال برگزاری</translation>
    </message>
    <message>
        <source>Meeting {number} · {day}, {time}</source>
        <translation>جلسهٔ {number} · {day}، ساعت {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n items on the agenda</source>
        <translation>
            <numerusform>%n بند در دستور جلسه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought over from before</source>
        <translation>
            <numerusform>%n بند از جلسهٔ پیش مانده</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>ادامهٔ جلسه</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>شروع جلسه</translation>
    </message>
    <message>
        <source>Print the invitation</source>
        <translation>چاپ دعوت‌نامه</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>{kind}: came to {present} of {meetings} ({percent}%), excused {excused}, absent {absent}</source>
        <translation>{kind}: حضور در {present} از {meetings} جلسه ({percent}‏٪)، غیبت موجه {excused}، غیبت {absent}</translation>
    </message>
    <message>
        <source>No meeting during their membership yet.</source>
        <translation>هنوز در دورهٔ عضویت او جلسه‌ای برگزار نشده است.</translation>
    </message>
    <message>
        <source>Attendance and notes</source>
        <translation>حضور و یادداشت‌ها</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>For the council only; no letter prints it</source>
        <translation>تنها برای شورا؛ در نامه چاپ نمی‌شود</translation>
    </message>
    <message>
        <source>Remove this letter</source>
        <translation>حذف این نامه</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>حذف این فرد</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>یادداشت شخصی</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>چاپ نمی‌شود</translation>
    </message>
    <message>
        <source>Private note, not printed</source>
        <translation>یادداشت شخصی، چاپ نمی‌شود</translation>
    </message>
    <message>
        <source>For yourself; no document shows it.</source>
        <translation>برای خودتان؛ در هیچ سندی نمی‌آید.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Break since {time}, for {length}. All other times stand still.</source>
        <translation>تنفس از ساعت {time}، {length} گذشته است. بقیهٔ زمان‌ها ایستاده‌اند.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Below the quorum: {present} of {of} present, {needed} needed. You decide whether to go on.</source>
        <translation>کمتر از حد نصاب: {present} نفر از {of} نفر حاضرند، {needed} نفر لازم است. ادامهٔ جلسه با شماست.</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>بستن جلسه</translation>
    </message>
    <message>
        <source>You see item {shown}; no item runs.</source>
        <translation>بند {shown} را می‌بینید؛ هیچ بندی در حال بررسی نیست.</translation>
    </message>
    <message>
        <source>Deal with this item</source>
        <translation>بررسی این بند</translation>
    </message>
    <message>
        <source>You see item {shown} while item {running} runs.</source>
        <translation>بند {shown} را می‌بینید؛ بند {running} در حال بررسی است.</translation>
    </message>
    <message>
        <source>Back to the running item</source>
        <translation>بازگشت به بند جاری</translation>
    </message>
</context>
<context>
    <name>Nucleus</name>
    <message>
        <source>An idea</source>
        <translation>یک ایده</translation>
    </message>
    <message>
        <source>A problem</source>
        <translation>یک مشکل</translation>
    </message>
    <message>
        <source>A kind of creativity</source>
        <translation>گونه‌ای خلاقیت</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>یک مکان</translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message>
        <source>Empty: as is customary.</source>
        <translation>خالی: به رسم معمول.</translation>
    </message>
    <message>
        <source>For example: {number}</source>
        <translation>برای نمونه: {number}</translation>
    </message>
    <message>
        <source>Numbers and days</source>
        <translation>شماره‌ها و روزها</translation>
    </message>
    <message>
        <source>Numbers of meetings</source>
        <translation>شمارهٔ جلسه‌ها</translation>
    </message>
    <message>
        <source>Numbers of decisions</source>
        <translation>شمارهٔ مصوبه‌ها</translation>
    </message>
    <message>
        <source>Numbers of letters</source>
        <translation>شمارهٔ نامه‌ها</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Second calendar</source>
        <translation>تقویم دوم</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>ارقام</translation>
    </message>
    <message>
        <source>As is customary</source>
        <translation>به رسم معمول</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
</context>
<context>
    <name>ObjectiveForm</name>
    <message>
        <source>What is to be reached</source>
        <translation>به چه باید رسید</translation>
    </message>
    <message>
        <source>What concerns people</source>
        <translation>دغدغهٔ مردم</translation>
    </message>
    <message>
        <source>How one will see it</source>
        <translation>از کجا می‌فهمیم (شاخص)</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>چه اندازه</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>تا چه روزی</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>تاریخ رسیدن</translation>
    </message>
</context>
<context>
    <name>ObjectivesCard</name>
    <message>
        <source>measured by: {indicator}</source>
        <translation>شاخص: {indicator}</translation>
    </message>
    <message>
        <source>reached on {day}</source>
        <translation>محقق در {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>تا {day}</translation>
    </message>
    <message>
        <source>Reached: {title}</source>
        <translation>محقق شد: {title}</translation>
    </message>
    <message>
        <source>The objective was removed.</source>
        <translation>این هدف حذف شد.</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} از {count}</translation>
    </message>
    <message>
        <source>Objectives of the term</source>
        <translation>هدف‌های دوره</translation>
    </message>
    <message>
        <source>New objective, then Enter</source>
        <translation>هدف تازه، سپس Enter</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>هدف تازه</translation>
    </message>
    <message>
        <source>No objectives yet. Write down what is to be different when the term is over.</source>
        <translation>هنوز هدفی نوشته نشده است. بنویسید که در پایان دوره چه چیزی باید دگرگون شده باشد.</translation>
    </message>
</context>
<context>
    <name>OpeningCard</name>
    <message>
        <source>Words and signatures</source>
        <translation>متن‌ها و امضاها</translation>
    </message>
    <message>
        <source>Opening formula</source>
        <translation>متن آغاز جلسه</translation>
    </message>
    <message>
        <source>In braces stands what is filled in: {places}.</source>
        <translation>آنچه پر می‌شود در آکولاد می‌آید: {places}.</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>چه کسانی امضا می‌کنند</translation>
    </message>
    <message>
        <source>Copies go to, one line each</source>
        <translation>رونوشت به، هر سطر یک گیرنده</translation>
    </message>
    <message>
        <source>Used where the minutes themselves name nobody.</source>
        <translation>آنجا به کار می‌رود که خود صورت‌جلسه کسی را نام نبرده باشد.</translation>
    </message>
    <message>
        <source>At the foot of every page</source>
        <translation>در پای هر صفحه</translation>
    </message>
    <message>
        <source>As is customary</source>
        <translation>به رسم معمول</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>The quorum is reached: {present} of {of} present, {needed} needed.</source>
        <translation>جلسه رسمیت دارد: {present} نفر از {of} نفر حاضرند، {needed} نفر لازم است.</translation>
    </message>
    <message>
        <source>No quorum yet: {present} of {of} present, {needed} needed.</source>
        <translation>هنوز رسمیت ندارد: {present} نفر از {of} نفر حاضرند، {needed} نفر لازم است.</translation>
    </message>
    <message>
        <source>Planned for {time}. Call the names; each key goes on to the next person.</source>
        <translation>برنامه: ساعت {time}. نام‌ها را بخوانید؛ هر کلید به نفر بعدی می‌رود.</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>حضور و غیاب</translation>
    </message>
    <message>
        <source>present (the space bar does the same)</source>
        <translation>حاضر (کلید فاصله نیز همین است)</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>غایب موجه</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غایب</translation>
    </message>
    <message>
        <source>comes later; once the meeting is open, comes now</source>
        <translation>دیرتر می‌آید؛ پس از آغاز جلسه: اکنون آمد</translation>
    </message>
    <message>
        <source>Letters find a name. Enter opens a person: times, recusal. Whoever is not called stays absent.</source>
        <translation>با حروف، نام پیدا می‌شود. Enter فرد را باز می‌کند: ساعت‌ها، کناره‌گیری. هر که خوانده نشود غایب می‌ماند.</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>ساعت آغاز</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>آغاز جلسه</translation>
    </message>
    <message>
        <source>All others are present</source>
        <translation>بقیه همه حاضرند</translation>
    </message>
    <message>
        <source>No quorum: close the meeting</source>
        <translation>بستن جلسه به سبب نبود حد نصاب</translation>
    </message>
</context>
<context>
    <name>OrganizationClass</name>
    <message>
        <source>Municipality</source>
        <translation>شهرداری</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>اداره</translation>
    </message>
    <message>
        <source>Neighbourhood council</source>
        <translation>شورای محله</translation>
    </message>
    <message>
        <source>Women&apos;s council</source>
        <translation>شورای بانوان</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>کارگروه</translation>
    </message>
    <message>
        <source>Specialised team</source>
        <translation>تیم تخصصی</translation>
    </message>
    <message>
        <source>Mosque</source>
        <translation>مسجد</translation>
    </message>
    <message>
        <source>Community centre</source>
        <translation>مرکز محله</translation>
    </message>
    <message>
        <source>Non-profit organisation</source>
        <translation>سازمان مردم‌نهاد</translation>
    </message>
    <message>
        <source>Informal community</source>
        <translation>گروه خودجوش محلی</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>School</source>
        <translation>مدرسه</translation>
    </message>
</context>
<context>
    <name>OverviewScreen</name>
    <message>
        <source>Overview</source>
        <translation>نمای کلی</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>در انتظار</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>جلسهٔ تازه</translation>
    </message>
    <message>
        <source>The council at a glance</source>
        <translation>شورا در یک نگاه</translation>
    </message>
    <message>
        <source>Here stands what comes next and what waits for you: the next meeting, late and due actions, letters without an answer, minutes to approve, reports of youth mayors. Begin with a meeting.</source>
        <translation>اینجا آنچه در پیش است و آنچه منتظر شماست دیده می‌شود: جلسهٔ بعدی، پیگیری‌های معوق و نزدیک، نامه‌های بی‌پاسخ، صورت‌جلسه‌های منتظر تأیید، گزارش‌های شهرداران نوجوان. با یک جلسه آغاز کنید.</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>انجام شد: {title}</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوت‌نامه</translation>
    </message>
</context>
<context>
    <name>OwnConsentCard</name>
    <message>
        <source>Own consent</source>
        <translation>رضایت خود فرد</translation>
    </message>
    <message>
        <source>They have come of age: the guardian’s consent no longer covers their service. Ask them again.</source>
        <translation>به سن قانونی رسیده است: رضایت ولیّ دیگر برای خدمت او بس نیست. از خود او بپرسید.</translation>
    </message>
    <message>
        <source>They consented today</source>
        <translation>امروز رضایت داد</translation>
    </message>
    <message>
        <source>They consent to the publication of the name too</source>
        <translation>با انتشار نام نیز موافق است</translation>
    </message>
    <message>
        <source>Forms to be signed by themselves, one purpose a sheet:</source>
        <translation>برگه‌هایی که خودش امضا می‌کند، هر موضوع یک برگه:</translation>
    </message>
</context>
<context>
    <name>OwnHoursCard</name>
    <message>
        <source>Say what you did.</source>
        <translation>بنویسید چه کردید.</translation>
    </message>
    <message>
        <source>How many hours?</source>
        <translation>چند ساعت؟</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ساعت</translation>
    </message>
    <message>
        <source>{hours} hours in all</source>
        <translation>روی هم {hours} ساعت</translation>
    </message>
    <message>
        <source>My hours</source>
        <translation>ساعت‌های من</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>چه کردم</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>ثبت کن</translation>
    </message>
</context>
<context>
    <name>OwnLearningCard</name>
    <message>
        <source>What I learn</source>
        <translation>آنچه یاد می‌گیرم</translation>
    </message>
    <message>
        <source>Your learning plan is still empty.</source>
        <translation>برنامهٔ یادگیری شما هنوز خالی است.</translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>Reached. Well done!</source>
        <translation>به هدف رسیدید. آفرین!</translation>
    </message>
    <message>
        <source>Done. Well done!</source>
        <translation>انجام شد. آفرین!</translation>
    </message>
    <message>
        <source>This page belongs to {name}. It shows only what is theirs.</source>
        <translation>این صفحه از آن {name} است و تنها آنچه را به او مربوط است نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Back to all youth mayors</source>
        <translation>بازگشت به همهٔ شهرداران نوجوان</translation>
    </message>
</context>
<context>
    <name>OwnProjectsCard</name>
    <message>
        <source>My projects</source>
        <translation>پروژه‌های من</translation>
    </message>
    <message>
        <source>You have no project yet. Ask your mentor which one could be yours.</source>
        <translation>هنوز پروژه‌ای ندارید. از راهنمای خود بپرسید کدام می‌تواند از آن شما باشد.</translation>
    </message>
</context>
<context>
    <name>OwnReportsCard</name>
    <message>
        <source>My report</source>
        <translation>گزارش من</translation>
    </message>
</context>
<context>
    <name>PacketPage</name>
    <message>
        <source>Choose the stick</source>
        <translation>انتخاب حافظهٔ USB</translation>
    </message>
    <message>
        <source>The packet is written and was read back: everything is whole.</source>
        <translation>بسته نوشته و بازخوانی شد: همه‌چیز سالم است.</translation>
    </message>
    <message>
        <source>The packet is being written. Leave the stick in …</source>
        <translation>بسته در حال نوشته‌شدن است. حافظه را بیرون نکشید …</translation>
    </message>
    <message>
        <source>Choose the packet, or the stick with it</source>
        <translation>انتخاب بسته یا حافظهٔ آن</translation>
    </message>
    <message>
        <source>says nothing yet</source>
        <translation>هنوز چیزی نمی‌گوید</translation>
    </message>
    <message>
        <source>with a letter</source>
        <translation>با نامه</translation>
    </message>
    <message numerus="yes">
        <source>%n files are in {folder}, each read back and compared.</source>
        <translation>
            <numerusform>%n پرونده در {folder} است؛ هر یک بازخوانی و مقایسه شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>whole</source>
        <translation>سالم</translation>
    </message>
    <message numerus="yes">
        <source>%n files are as they were written.</source>
        <translation>
            <numerusform>%n پرونده همان است که نوشته شده بود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed minutes among them are genuine.</source>
        <translation>
            <numerusform>%n صورت‌جلسهٔ مهرشده در میان آن‌ها اصیل است.</numerusform>
        </translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>ناسالم</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و %n مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Packet for the municipality</source>
        <translation>بسته برای شهرداری</translation>
    </message>
    <message>
        <source>Writes the letters with their enclosures and the sealed minutes to a stick, with a list and checksums, and reads everything back. The letters are then entered as sent today.</source>
        <translation>نامه‌ها را با پیوست‌ها و صورت‌جلسه‌های مهرشده، با یک فهرست و اثر انگشت پرونده‌ها، روی حافظهٔ USB می‌نویسد و همه را بازمی‌خواند. سپس ارسال نامه‌ها به تاریخ امروز ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Everything has gone out: there is no draft, and no sealed minutes wait.</source>
        <translation>همه فرستاده شده است: پیش‌نویسی نیست و صورت‌جلسهٔ مهرشده‌ای در انتظار نیست.</translation>
    </message>
    <message>
        <source>Letters that went out before can go along again:</source>
        <translation>نامه‌های پیش‌تر فرستاده‌شده نیز می‌توانند دوباره همراه باشند:</translation>
    </message>
    <message>
        <source>Choose the stick and write …</source>
        <translation>انتخاب حافظه و نوشتن …</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>نمایش پوشه</translation>
    </message>
    <message>
        <source>Back to the letters</source>
        <translation>بازگشت به نامه‌ها</translation>
    </message>
    <message>
        <source>Check a packet</source>
        <translation>بررسی بسته</translation>
    </message>
    <message>
        <source>Says whether all files of a packet are there and whole, and whether sealed minutes are genuine.</source>
        <translation>می‌گوید آیا همهٔ پرونده‌های بسته هستند و سالم‌اند و صورت‌جلسه‌های مهرشده اصیل‌اند یا نه.</translation>
    </message>
    <message>
        <source>Check a packet …</source>
        <translation>بررسی بسته …</translation>
    </message>
</context>
<context>
    <name>PageCard</name>
    <message>
        <source>Page: margins in millimetres</source>
        <translation>صفحه: حاشیه‌ها به میلی‌متر</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>پایین</translation>
    </message>
    <message>
        <source>Binding side</source>
        <translation>سمت شیرازه</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>سمت دیگر</translation>
    </message>
    <message>
        <source>Top of page 1</source>
        <translation>بالای صفحهٔ ۱</translation>
    </message>
    <message>
        <source>Pages are bound</source>
        <translation>شیرازهٔ صفحه‌ها</translation>
    </message>
    <message>
        <source>As is customary</source>
        <translation>به رسم معمول</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Zoom</source>
        <translation>بزرگ‌نمایی</translation>
    </message>
    <message>
        <source>Zoom (Ctrl with the mouse wheel, or with + and −)</source>
        <translation>بزرگ‌نمایی (Ctrl با چرخ موشواره، یا با + و −)</translation>
    </message>
    <message>
        <source>For whom the page is: names of minors and closed items differ</source>
        <translation>این صفحه برای کیست: نام افراد زیر ۱۸ سال و بندهای غیرعلنی فرق می‌کند</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>Preview · page {page} of {count}</source>
        <translation>پیش‌نمایش · صفحهٔ {page} از {count}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}‏٪</translation>
    </message>
    <message>
        <source>Copy: {copy}</source>
        <translation>نسخه: {copy}</translation>
    </message>
    <message>
        <source>The page cannot be shown. Nothing of what you wrote is lost. {reason}</source>
        <translation>صفحه را نمی‌توان نشان داد. چیزی از نوشته‌های شما از دست نرفته است. {reason}</translation>
    </message>
    <message>
        <source>The page is being made …</source>
        <translation>صفحه در حال آماده‌شدن است …</translation>
    </message>
    <message>
        <source>Updated just now</source>
        <translation>به‌روز شد، همین حالا</translation>
    </message>
    <message>
        <source>Updated at {time}</source>
        <translation>به‌روز شد در ساعت {time}</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>هم‌پهنای پنجره</translation>
    </message>
</context>
<context>
    <name>PaperFilters</name>
    <message>
        <source>Find text, number, name …</source>
        <translation>جست‌وجو در متن، شماره، نام …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جست‌وجو</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>هر وضعیت</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>صدا</translation>
    </message>
    <message>
        <source>Every voice</source>
        <translation>هر صدا</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>حوزه</translation>
    </message>
    <message>
        <source>Every field</source>
        <translation>هر حوزه</translation>
    </message>
    <message>
        <source>On no agenda yet</source>
        <translation>هنوز در هیچ دستوری نیست</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
</context>
<context>
    <name>PaperMenu</name>
    <message>
        <source>Print …</source>
        <translation>چاپ …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>ذخیره به‌صورت PDF …</translation>
    </message>
</context>
<context>
    <name>PaperOutput</name>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره به‌صورت PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>اسناد PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The pages went to the printer.</source>
        <translation>صفحه‌ها به چاپگر فرستاده شد.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>با نام {name} ذخیره شد</translation>
    </message>
</context>
<context>
    <name>PaperRow</name>
    <message>
        <source>Print: {paper}</source>
        <translation>چاپ: {paper}</translation>
    </message>
    <message>
        <source>Save as PDF: {paper}</source>
        <translation>ذخیره به صورت PDF: {paper}</translation>
    </message>
</context>
<context>
    <name>PaperState</name>
    <message>
        <source>Registered</source>
        <translation>ثبت‌شده</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>بررسی‌شده</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>رد شد</translation>
    </message>
    <message>
        <source>In a project</source>
        <translation>در قالب پروژه</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>انجام شد</translation>
    </message>
</context>
<context>
    <name>PaperType</name>
    <message>
        <source>Need</source>
        <translation>نیاز</translation>
    </message>
    <message>
        <source>Aspiration</source>
        <translation>خواسته</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>ابتکار مردمی</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>پیشنهاد</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Papers</source>
        <translation>سندها</translation>
    </message>
    <message>
        <source>Letter of appointment</source>
        <translation>حکم انتصاب</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>کارنامهٔ خدمت</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>گواهی خدمت</translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message numerus="yes">
        <source>%n have come further than is written here.</source>
        <translation>
            <numerusform>%n مورد پیش‌تر از آن رفته که اینجا نوشته است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supporters</source>
        <translation>
            <numerusform>%n حامی</numerusform>
        </translation>
    </message>
    <message>
        <source>On no agenda</source>
        <translation>در هیچ دستوری</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>برداشته شد: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n states were taken over.</source>
        <translation>
            <numerusform>%n وضعیت اعمال شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>No initiative has been written down yet.</source>
        <translation>هنوز ابتکاری ثبت نشده است.</translation>
    </message>
    <message>
        <source>No need has been written down yet.</source>
        <translation>هنوز نیازی ثبت نشده است.</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>ابتکارها</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>نیازها</translation>
    </message>
    <message>
        <source>Nothing fits the filters and what you typed.</source>
        <translation>چیزی با پالایه‌ها و نوشتهٔ شما جور نیست.</translation>
    </message>
    <message>
        <source>Catch one now</source>
        <translation>همین حالا ثبت کنید</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>اعمال شود</translation>
    </message>
    <message>
        <source>Take over how far they have come</source>
        <translation>اعمال پیشرفت آن‌ها</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Invocation</source>
        <translation>عبارت آغازین</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>سربرگ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Date, number and place</source>
        <translation>تاریخ، شماره و محل</translation>
    </message>
    <message>
        <source>Opening and closing time</source>
        <translation>ساعت شروع و پایان</translation>
    </message>
    <message>
        <source>Table of the session</source>
        <translation>جدول مشخصات جلسه</translation>
    </message>
    <message>
        <source>Chair and secretary</source>
        <translation>رئیس و دبیر</translation>
    </message>
    <message>
        <source>Attendance as a table</source>
        <translation>حضور و غیاب در جدول</translation>
    </message>
    <message>
        <source>Attendance as lists</source>
        <translation>حضور و غیاب به شکل فهرست</translation>
    </message>
    <message>
        <source>Attendance line by line</source>
        <translation>حضور و غیاب سطر به سطر</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>حد نصاب</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>آغاز جلسه</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>دستور جلسه</translation>
    </message>
    <message>
        <source>Discussion and decisions</source>
        <translation>مذاکرات و مصوبات</translation>
    </message>
    <message>
        <source>Heard, spoke, decided</source>
        <translation>استماع، مذاکره، تصمیم</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>انتخابات</translation>
    </message>
    <message>
        <source>Table of decisions</source>
        <translation>جدول مصوبات</translation>
    </message>
    <message>
        <source>Table of actions</source>
        <translation>جدول کارها</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>ختم جلسه</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>پیوست‌ها</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>امضاها</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>List of those present at the end</source>
        <translation>فهرست حاضران در پایان</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>اصلاحیه‌ها</translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>Move up</source>
        <translation>جابه‌جایی به بالا</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>جابه‌جایی به پایین</translation>
    </message>
</context>
<context>
    <name>PartSwitch</name>
    <message>
        <source>New election</source>
        <translation>انتخابات تازه</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>دورهٔ تازه</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>در دوره</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>انتخابات</translation>
    </message>
    <message>
        <source>Candidates and elections</source>
        <translation>نامزدها و انتخابات</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>پیشین</translation>
    </message>
    <message>
        <source>Learning plan</source>
        <translation>برنامهٔ یادگیری</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Parts of the minutes</source>
        <translation>بخش‌های صورت‌جلسه</translation>
    </message>
    <message>
        <source>In this order, each ticked part stands in the minutes if the meeting has anything for it.</source>
        <translation>هر بخش نشان‌خورده، اگر جلسه چیزی برای آن داشته باشد، به همین ترتیب در صورت‌جلسه می‌آید.</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>انجام شد: {title}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
</context>
<context>
    <name>PeopleBook</name>
    <message>
        <source>not in the council</source>
        <translation>بیرون از شورا</translation>
    </message>
    <message>
        <source>New person: {name}</source>
        <translation>فرد تازه: {name}</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>The partner was taken out.</source>
        <translation>شریک کنار گذاشته شد.</translation>
    </message>
    <message>
        <source>somebody who is not on this desk</source>
        <translation>کسی که در این میز نیست</translation>
    </message>
    <message>
        <source>Take out: {name}</source>
        <translation>کنار گذاشتن: {name}</translation>
    </message>
    <message>
        <source>{name} is under 18 and the project has money: name an adult as overseer, so that a minor is not alone responsible for it.</source>
        <translation>{name} زیر ۱۸ سال است و پروژه پول دارد: یک بزرگ‌سال را ناظر کنید تا فرد زیر ۱۸ سال به‌تنهایی مسئول آن نباشد.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Overseer</source>
        <translation>ناظر</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>افزودن شریک</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>شرکت‌کنندگان</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>مجری</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>شریکان</translation>
    </message>
</context>
<context>
    <name>PeopleColumn</name>
    <message>
        <source>Removed from the attendance: {name}</source>
        <translation>از حاضران برداشته شد: {name}</translation>
    </message>
    <message>
        <source>A recusal belongs to an item: open the item first.</source>
        <translation>کناره‌گیری به یک بند تعلق دارد: نخست بند را آغاز کنید.</translation>
    </message>
    <message>
        <source>The council&apos;s rule for the quorum lacks its number.</source>
        <translation>قاعدهٔ حد نصاب شورا عددی ندارد.</translation>
    </message>
    <message>
        <source>{present} of {of} present, {needed} needed</source>
        <translation>{present} از {of} حاضر، {needed} لازم</translation>
    </message>
    <message>
        <source>Who is recused? Choose the person and press Enter.</source>
        <translation>چه کسی کناره می‌گیرد؟ او را برگزینید و Enter بزنید.</translation>
    </message>
    <message>
        <source>Roll call: space or 1 present · 2 excused · 3 absent · 4 late</source>
        <translation>حضور و غیاب: فاصله یا 1 حاضر · 2 غایب موجه · 3 غایب · 4 دیر</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>غایب موجه</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>دیرتر می‌آید</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>رفت {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n دقیقه دیر</numerusform>
        </translation>
    </message>
    <message>
        <source>Recused, outside</source>
        <translation>کناره‌گرفته، بیرون</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>کناره‌گرفته</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>بدون رأی</translation>
    </message>
    <message>
        <source>People</source>
        <translation>حاضران</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>People</source>
        <translation>اعضا</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n نفر</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>نوجوانان</translation>
    </message>
    <message>
        <source>Guests and others</source>
        <translation>میهمانان و دیگران</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>پیشین</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>فرد تازه</translation>
    </message>
    <message>
        <source>Search by name, role, phone …</source>
        <translation>جست‌وجو با نام، نقش، تلفن …</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>جست‌وجوی افراد</translation>
    </message>
    <message>
        <source>Nobody fits the filter and what you typed.</source>
        <translation>کسی با این پالایش و نوشته یافت نشد.</translation>
    </message>
    <message>
        <source>The people of the council</source>
        <translation>افراد شورا</translation>
    </message>
    <message>
        <source>Everyone stands here once, with their memberships over time: who votes, who guides, who helps. Meetings take their attendance from it.</source>
        <translation>هر کس یک بار اینجا می‌آید، با عضویت‌هایش در گذر زمان: چه کسی رأی می‌دهد، چه کسی هدایت می‌کند، چه کسی یاری می‌رساند. جلسات حاضران را از همین‌جا می‌گیرند.</translation>
    </message>
    <message>
        <source>From a spreadsheet …</source>
        <translation>از صفحه‌گسترده …</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>میهمان</translation>
    </message>
    <message>
        <source>attendance {percent}%</source>
        <translation>حضور {percent}‏٪</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>زیر ۱۸ سال</translation>
    </message>
    <message>
        <source>former</source>
        <translation>پیشین</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>دارای رأی</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>حذف شد: {name}</translation>
    </message>
    <message>
        <source>Erased: {name}</source>
        <translation>پاک شد: {name}</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>First people</source>
        <translation>نخستین اعضا</translation>
    </message>
    <message>
        <source>Who are the first people?</source>
        <translation>نخستین اعضا کیستند؟</translation>
    </message>
    <message>
        <source>Names and roles are enough. Leave lines empty, or add everyone later under People.</source>
        <translation>نام و سمت بس است. سطرها را خالی بگذارید، یا همه را بعداً در بخش اعضا بیفزایید.</translation>
    </message>
    <message>
        <source>Two people are named as chair.</source>
        <translation>دو نفر رئیس نامیده شده‌اند.</translation>
    </message>
    <message>
        <source>Two people are named as secretary.</source>
        <translation>دو نفر دبیر نامیده شده‌اند.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>افزودن شخص</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>نام و نام خانوادگی</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>حذف این سطر</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>پایان پیش از آغاز است.</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>امسال</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>پارسال</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>این فصل</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>فصل گذشته</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>دورهٔ دیگر</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>داخلی</translation>
    </message>
    <message>
        <source>for the municipality</source>
        <translation>برای شهرداری</translation>
    </message>
    <message>
        <source>public</source>
        <translation>عمومی</translation>
    </message>
    <message>
        <source>This council</source>
        <translation>این شورا</translation>
    </message>
    <message>
        <source>All councils</source>
        <translation>همهٔ شوراها</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>دورهٔ پیش</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>دورهٔ بعد</translation>
    </message>
</context>
<context>
    <name>PeriodCard</name>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>پایان پیش از آغاز است.</translation>
    </message>
    <message>
        <source>Book of minutes</source>
        <translation>مجموعهٔ صورت‌جلسه‌ها</translation>
    </message>
    <message>
        <source>The minutes of all meetings of a period in one document, with a table of contents and page numbers. What is not approved yet is marked as a draft.</source>
        <translation>صورت‌جلسه‌های همهٔ جلسه‌های یک دوره در یک سند، با فهرست و شمارهٔ صفحه. آنچه هنوز تأیید نشده است، با عنوان پیش‌نویس می‌آید.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>سال پیش</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>سال بعد</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>ذخیره به‌صورت PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>چاپ …</translation>
    </message>
    <message>
        <source>Back to the meetings</source>
        <translation>بازگشت به جلسه‌ها</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>There from the beginning.</source>
        <translation>از آغاز حاضر است.</translation>
    </message>
    <message>
        <source>Arrival or leaving</source>
        <translation>آمدن یا رفتن</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>برداشتن از فهرست</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>آمد</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>رفت</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>برداشتن این زمان</translation>
    </message>
</context>
<context>
    <name>PersonPick</name>
    <message>
        <source>Name, then Enter</source>
        <translation>نام، سپس Enter</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
</context>
<context>
    <name>PhasesCard</name>
    <message>
        <source>The day of the phase was changed.</source>
        <translation>تاریخ فاز تغییر کرد.</translation>
    </message>
    <message>
        <source>The four phases</source>
        <translation>چهار فاز الگوی محله‌محور</translation>
    </message>
    <message>
        <source>The program counts what is there; the council says on which day a phase was reached.</source>
        <translation>برنامه آنچه را هست می‌شمارد؛ شورا می‌گوید هر فاز در چه روزی به انجام رسید.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Open the four phases</source>
        <translation>باز کردن چهار فاز</translation>
    </message>
    <message>
        <source>Delimited</source>
        <translation>شناسایی محله</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>تشکیل شورا</translation>
    </message>
    <message>
        <source>Youth mayor</source>
        <translation>انتخاب شهردار</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>اجرای برنامه‌ها</translation>
    </message>
    <message>
        <source>Neighbourhood identified and delimited</source>
        <translation>شناسایی و محدوده‌بندی محله</translation>
    </message>
    <message>
        <source>Council formed around its imam or host</source>
        <translation>تشکیل شورا با محوریت امام جماعت یا میزبان</translation>
    </message>
    <message>
        <source>Youth mayor chosen</source>
        <translation>انتخاب شهردار نوجوان</translation>
    </message>
    <message>
        <source>Programmes under way, with oversight</source>
        <translation>اجرای برنامه‌ها با نظارت</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>all is there</source>
        <translation>همه‌چیز آماده است</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n مورد کم است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats have nobody with a vote</source>
        <translation>
            <numerusform>%n کرسی عضو دارای رأی ندارد</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the neighbourhood is not written</source>
        <translation>نام محله نوشته نشده است</translation>
    </message>
    <message>
        <source>The city is not written</source>
        <translation>نام شهر نوشته نشده است</translation>
    </message>
    <message>
        <source>The municipality is not written</source>
        <translation>نام شهرداری نوشته نشده است</translation>
    </message>
    <message>
        <source>Nobody is chair</source>
        <translation>شورا رئیس ندارد</translation>
    </message>
    <message>
        <source>Nobody is secretary</source>
        <translation>شورا دبیر ندارد</translation>
    </message>
    <message>
        <source>No imam or guide is entered</source>
        <translation>امام جماعت یا راهنمایی ثبت نشده است</translation>
    </message>
    <message>
        <source>No meeting with a quorum was held</source>
        <translation>هنوز جلسهٔ رسمی برگزار نشده است</translation>
    </message>
    <message>
        <source>No election of a youth mayor is recorded</source>
        <translation>انتخابات شهردار نوجوان ثبت نشده است</translation>
    </message>
    <message>
        <source>No youth mayor is in office</source>
        <translation>شهردار نوجوانی بر سر کار نیست</translation>
    </message>
    <message>
        <source>A youth mayor has no mentor</source>
        <translation>شهردار نوجوانی بدون راهنما است</translation>
    </message>
    <message>
        <source>No project or programme is under way</source>
        <translation>هیچ پروژه یا برنامه‌ای در حال اجرا نیست</translation>
    </message>
    <message>
        <source>Nobody oversees what is under way</source>
        <translation>بر آنچه در حال اجراست کسی نظارت ندارد</translation>
    </message>
</context>
<context>
    <name>PhotoMoment</name>
    <message>
        <source>Before</source>
        <translation>پیش از کار</translation>
    </message>
    <message>
        <source>During the work</source>
        <translation>در جریان کار</translation>
    </message>
    <message>
        <source>After</source>
        <translation>پس از کار</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>Caption</source>
        <translation>زیرنویس</translation>
    </message>
    <message>
        <source>When</source>
        <translation>چه زمانی</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>تاریخ عکس</translation>
    </message>
    <message>
        <source>Shows the same as</source>
        <translation>همان جا که در</translation>
    </message>
    <message>
        <source>Remove this photograph</source>
        <translation>حذف این عکس</translation>
    </message>
</context>
<context>
    <name>PhotosCard</name>
    <message>
        <source>The photograph was removed.</source>
        <translation>عکس حذف شد.</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.gif *.heic)</source>
        <translation>تصویرها (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.gif *.heic)</translation>
    </message>
    <message>
        <source>Add photographs</source>
        <translation>افزودن عکس</translation>
    </message>
    <message>
        <source>Reading pictures …</source>
        <translation>در حال خواندن تصویرها …</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>عکس‌ها</translation>
    </message>
    <message>
        <source>Pictures before, during and after the work. They are made smaller, and the place and the device that a camera notes are taken out.</source>
        <translation>تصویرهای پیش از کار، هنگام کار و پس از آن. کوچک می‌شوند و جا و دستگاهی که دوربین ثبت می‌کند از آن‌ها پاک می‌شود.</translation>
    </message>
    <message>
        <source>Children who can be recognised are shown only with the consent of their guardians.</source>
        <translation>کودکانی که شناخته می‌شوند تنها با رضایت ولی نشان داده می‌شوند.</translation>
    </message>
</context>
<context>
    <name>PhraseRow</name>
    <message>
        <source>These letters stand for another phrase already.</source>
        <translation>این حروف از پیش برای عبارت دیگری است.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>عبارت</translation>
    </message>
    <message>
        <source>Remove this phrase</source>
        <translation>حذف این عبارت</translation>
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
        <translation>حذف شد: {name}</translation>
    </message>
    <message>
        <source>The council&apos;s own phrases</source>
        <translation>عبارت‌های خود شورا</translation>
    </message>
    <message>
        <source>Words that come back in every meeting, called up by a few letters: in meeting mode, type the letters and a space, and the words stand there. Undo brings the letters back.</source>
        <translation>عبارت‌هایی که در هر جلسه تکرار می‌شوند و با چند حرف می‌آیند: هنگام جلسه حروف و سپس فاصله را بزنید تا عبارت نوشته شود. واگرد حروف را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>عبارت تازه</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <source>Once the place has a name</source>
        <translation>پس از آنکه محل نام داشته باشد</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>مختصات جغرافیایی</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Neighbourhood</source>
        <translation>محله</translation>
    </message>
    <message>
        <source>Which neighbourhood, and where does the council meet?</source>
        <translation>کدام محله، و شورا کجا گرد هم می‌آید؟</translation>
    </message>
    <message>
        <source>New meetings take this place; each meeting can have another.</source>
        <translation>جلسه‌های تازه در همین مکان ثبت می‌شوند؛ هر جلسه می‌تواند جای دیگری باشد.</translation>
    </message>
    <message>
        <source>Please write the name of the neighbourhood.</source>
        <translation>لطفاً نام محله را بنویسید.</translation>
    </message>
    <message>
        <source>Council of {neighbourhood}</source>
        <translation>شورای {neighbourhood}</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>محل برگزاری جلسه</translation>
    </message>
    <message>
        <source>The mosque or community centre that hosts the council.</source>
        <translation>مسجد یا مرکز محله‌ای که میزبان شوراست.</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>نوع مکان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>{minutes} of {available} minutes planned: {over} too many</source>
        <translation>{minutes} از {available} دقیقه برنامه‌ریزی شده: {over} دقیقه بیش از وقت</translation>
    </message>
    <message>
        <source>{minutes} of {available} minutes planned</source>
        <translation>{minutes} از {available} دقیقه برنامه‌ریزی شده</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes planned</source>
        <translation>
            <numerusform>%n دقیقه پیش‌بینی شده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>The module was removed from the plan.</source>
        <translation>این بخش از برنامه حذف شد.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ساعت</translation>
    </message>
    <message>
        <source>Learning plan of the council</source>
        <translation>برنامهٔ یادگیری شورا</translation>
    </message>
    <message>
        <source>What every youth mayor of this council learns, in modules. Each term takes it over and marks what is done; what terms have already stays as it is when you change the plan.</source>
        <translation>آنچه هر شهردار نوجوان این شورا در چند بخش یاد می‌گیرد. هر دوره آن را برمی‌دارد و انجام‌شده‌ها را نشان می‌گذارد؛ با تغییر برنامه، آنچه دوره‌ها از پیش دارند همان می‌ماند.</translation>
    </message>
    <message>
        <source>New module, then Enter</source>
        <translation>بخش تازه، سپس Enter</translation>
    </message>
    <message>
        <source>New module</source>
        <translation>بخش تازه</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>%n meetings made</source>
        <translation>
            <numerusform>%n جلسه ساخته شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>Youth mayor</source>
        <translation>شهردار نوجوان</translation>
    </message>
    <message>
        <source>Deputy youth mayor</source>
        <translation>جانشین شهردار نوجوان</translation>
    </message>
    <message>
        <source>Project lead</source>
        <translation>مسئول پروژه</translation>
    </message>
</context>
<context>
    <name>PrepareCard</name>
    <message>
        <source>Enter the day of the meeting.</source>
        <translation>روز جلسه را وارد کنید.</translation>
    </message>
    <message>
        <source>Enter the time of the meeting.</source>
        <translation>ساعت جلسه را وارد کنید.</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>همهٔ اعضا</translation>
    </message>
    <message>
        <source>There was no quorum. The council can be called a second time: the same agenda, another day.</source>
        <translation>جلسه رسمیت نیافت. می‌توان شورا را بار دوم فراخواند: همان دستور، روزی دیگر.</translation>
    </message>
    <message>
        <source>The council is sitting.</source>
        <translation>جلسه در حال برگزاری است.</translation>
    </message>
    <message>
        <source>Roll call, discussion and votes are written while people talk, by the keyboard.</source>
        <translation>حضور و غیاب، گفت‌وگو و رأی‌ها هنگام جلسه و با صفحه‌کلید نوشته می‌شوند.</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>آماده‌سازی</translation>
    </message>
    <message>
        <source>Minutes available</source>
        <translation>وقت (دقیقه)</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>تاریخ دعوت</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Call the council again</source>
        <translation>دعوت دوبارهٔ شورا</translation>
    </message>
    <message>
        <source>Invitation to</source>
        <translation>دعوت‌نامه برای</translation>
    </message>
    <message>
        <source>Print the invitation</source>
        <translation>چاپ دعوت‌نامه</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره به‌صورت PDF</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>ادامهٔ جلسه</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>آغاز جلسه</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>The pages went to the printer.</source>
        <translation>صفحه‌ها به چاپگر فرستاده شد.</translation>
    </message>
    <message>
        <source>Save everything in a folder</source>
        <translation>ذخیرهٔ همه در یک پوشه</translation>
    </message>
    <message>
        <source>Saved in the folder {name}</source>
        <translation>در پوشهٔ {name} ذخیره شد</translation>
    </message>
    <message>
        <source>{place} of {all}: {name}</source>
        <translation>{place} از {all}: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n papers were finished</source>
        <translation>
            <numerusform>متوقف شد؛ %n برگه آماده شده بود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n برگه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prints</source>
        <translation>
            <numerusform>%n نسخهٔ چاپی</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what you want.</source>
        <translation>آنچه را می‌خواهید علامت بزنید.</translation>
    </message>
    <message>
        <source>Print room</source>
        <translation>اتاق چاپ</translation>
    </message>
    <message>
        <source>Everything for this meeting in one go. Tick what you want and say how often it is printed.</source>
        <translation>همهٔ برگه‌های این جلسه یک‌جا. آنچه را می‌خواهید علامت بزنید و بگویید هر کدام چند بار چاپ شود.</translation>
    </message>
    <message>
        <source>Prints of each: {what}</source>
        <translation>شمار چاپ هر یک: {what}</translation>
    </message>
    <message>
        <source>Prints of each</source>
        <translation>شمار چاپ</translation>
    </message>
    <message>
        <source>Minutes and extracts for</source>
        <translation>صورت‌جلسه و رونوشت‌ها برای</translation>
    </message>
    <message>
        <source>the council itself</source>
        <translation>خود شورا</translation>
    </message>
    <message>
        <source>the municipality</source>
        <translation>شهرداری</translation>
    </message>
    <message>
        <source>the public</source>
        <translation>عموم</translation>
    </message>
    <message>
        <source>Print everything …</source>
        <translation>چاپ همه …</translation>
    </message>
    <message>
        <source>Save in a folder …</source>
        <translation>ذخیره در پوشه …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Invitation with agenda, one for everybody</source>
        <translation>دعوت‌نامه با دستور جلسه، یکی برای همه</translation>
    </message>
    <message>
        <source>Invitation with agenda, for each member by name</source>
        <translation>دعوت‌نامه با دستور جلسه، به نام هر عضو</translation>
    </message>
    <message>
        <source>Attendance sheet to sign</source>
        <translation>لیست حضور و غیاب برای امضا</translation>
    </message>
    <message>
        <source>Ballot papers of the elections</source>
        <translation>برگه‌های رأی انتخابات</translation>
    </message>
    <message>
        <source>Tally sheets of the elections</source>
        <translation>برگه‌های شمارش آرا</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>صورت‌جلسه</translation>
    </message>
    <message>
        <source>Extracts of the decisions, for who carries them out</source>
        <translation>رونوشت مصوبات، برای مجریان آن‌ها</translation>
    </message>
    <message>
        <source>What is still to be done, a list for each person</source>
        <translation>کارهای باقی‌مانده، فهرستی برای هر نفر</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوت‌نامه</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>لیست حضور و غیاب</translation>
    </message>
    <message>
        <source>Ballot papers</source>
        <translation>برگه‌های رأی</translation>
    </message>
    <message>
        <source>Tally sheet</source>
        <translation>برگهٔ شمارش آرا</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>رونوشت مصوبه</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>کارها</translation>
    </message>
</context>
<context>
    <name>ProfileKey</name>
    <message>
        <source>Persian (fa-IR)</source>
        <translation>فارسی (fa-IR)</translation>
    </message>
    <message>
        <source>Arabic (ar-SA)</source>
        <translation>عربی (ar-SA)</translation>
    </message>
    <message>
        <source>Russian (ru-RU)</source>
        <translation>روسی (ru-RU)</translation>
    </message>
    <message>
        <source>English (en-GB)</source>
        <translation>انگلیسی (en-GB)</translation>
    </message>
</context>
<context>
    <name>ProjectKind</name>
    <message>
        <source>Construction</source>
        <translation>عمرانی</translation>
    </message>
    <message>
        <source>Cultural</source>
        <translation>فرهنگی</translation>
    </message>
    <message>
        <source>Artistic</source>
        <translation>هنری</translation>
    </message>
    <message>
        <source>Educational</source>
        <translation>آموزشی</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>اجتماعی</translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation>زیست‌محیطی</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>ورزشی</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>سایر</translation>
    </message>
</context>
<context>
    <name>ProjectModel</name>
    <message>
        <source>until {day}</source>
        <translation>تا {day}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>پروژه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیشرفت</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>بودجه</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>هزینه‌کرد</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>مصوبه</translation>
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
        <translation>به‌عنوان الگو نگه داشته شد: {name}</translation>
    </message>
    <message>
        <source>Template removed: {name}</source>
        <translation>الگو حذف شد: {name}</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>حذف شد: {title}</translation>
    </message>
</context>
<context>
    <name>ProjectOutput</name>
    <message>
        <source>Projects</source>
        <translation>پروژه‌ها</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>ذخیره به‌صورت صفحه‌گسترده</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>صفحه‌گسترده‌ها (*.xlsx)</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>ذخیره به‌صورت CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>پرونده‌های CSV (*.csv)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>پروژه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>زمینه</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>بُعد</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Youth mayors</source>
        <translation>شهرداران نوجوان</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>پایان</translation>
    </message>
    <message>
        <source>Progress in per cent</source>
        <translation>پیشرفت به درصد</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>روزهای تأخیر</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>واحد پول</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>بودجه</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>هزینه‌کرد</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>Days without an answer</source>
        <translation>روزهای بی‌پاسخ</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>برون‌بری آنچه دیده می‌شود</translation>
    </message>
    <message>
        <source>Export what is shown as a spreadsheet (XLSX) …</source>
        <translation>برون‌بری آنچه نمایش داده شده به صفحه‌گسترده (XLSX) …</translation>
    </message>
    <message>
        <source>Export what is shown as CSV …</source>
        <translation>برون‌بری آنچه نمایش داده شده به CSV …</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>Project sheet</source>
        <translation>برگهٔ پروژه</translation>
    </message>
    <message>
        <source>Project sheet, internal</source>
        <translation>برگهٔ پروژه، داخلی</translation>
    </message>
    <message>
        <source>Project sheet for the municipality</source>
        <translation>برگهٔ پروژه برای شهرداری</translation>
    </message>
    <message>
        <source>Project sheet, public</source>
        <translation>برگهٔ پروژه، عمومی</translation>
    </message>
    <message>
        <source>Print or save the project sheet</source>
        <translation>چاپ یا ذخیرهٔ برگهٔ پروژه</translation>
    </message>
    <message>
        <source>Close the project: the others take the whole width</source>
        <translation>بستن پروژه: دیگر پروژه‌ها همهٔ پهنا را می‌گیرند</translation>
    </message>
</context>
<context>
    <name>ProjectSteps</name>
    <message>
        <source>Stage of the project</source>
        <translation>مرحلهٔ پروژه</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Decision {number}</source>
        <translation>مصوبهٔ {number}</translation>
    </message>
</context>
<context>
    <name>ProjectTable</name>
    <message>
        <source>Table of projects</source>
        <translation>جدول پروژه‌ها</translation>
    </message>
    <message>
        <source>Columns: arrow keys choose one, Enter sorts by it</source>
        <translation>ستون‌ها: با کلیدهای جهت انتخاب و با Enter مرتب کنید</translation>
    </message>
</context>
<context>
    <name>ProjectViews</name>
    <message>
        <source>Board</source>
        <translation>تابلو</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>خط زمان</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
</context>
<context>
    <name>Projection</name>
    <message>
        <source>Closed item</source>
        <translation>بند غیرعلنی</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>تنفس</translation>
    </message>
    <message>
        <source>For</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>مخالف</translation>
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
        <translation>رأی مخفی: آرا شمرده می‌شود</translation>
    </message>
    <message>
        <source>Council Desk: projector</source>
        <translation>میز شورا: پروژکتور</translation>
    </message>
</context>
<context>
    <name>ProjectsScreen</name>
    <message>
        <source>Projects</source>
        <translation>پروژه‌ها</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} از {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n پروژه</numerusform>
        </translation>
    </message>
    <message>
        <source>New project</source>
        <translation>پروژهٔ تازه</translation>
    </message>
    <message>
        <source>No project fits the filters and what you typed.</source>
        <translation>هیچ پروژه‌ای با پالایه‌ها و نوشتهٔ شما جور نیست.</translation>
    </message>
    <message>
        <source>What the council brings about</source>
        <translation>آنچه شورا به سرانجام می‌رساند</translation>
    </message>
    <message>
        <source>Construction projects and programmes stand here from the first proposal to the result: who carries them, what they cost, how far they have come, and which decision they rest on.</source>
        <translation>پروژه‌های عمرانی و برنامه‌ها از نخستین پیشنهاد تا نتیجه در اینجا می‌آیند: چه کسی آن‌ها را پیش می‌برد، چقدر هزینه دارند، تا کجا رسیده‌اند و بر کدام مصوبه استوارند.</translation>
    </message>
    <message>
        <source>From a spreadsheet …</source>
        <translation>از صفحه‌گسترده …</translation>
    </message>
</context>
<context>
    <name>QuorumRule</name>
    <message>
        <source>Majority of all seats</source>
        <translation>بیش از نیمی از کل اعضا</translation>
    </message>
    <message>
        <source>Majority of the members in office</source>
        <translation>بیش از نیمی از اعضای کنونی</translation>
    </message>
    <message>
        <source>Two thirds of all seats</source>
        <translation>دو سوم کل اعضا</translation>
    </message>
    <message>
        <source>A fixed number</source>
        <translation>شمار ثابت</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Change the stage</source>
        <translation>تغییر مرحله</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>بماند همان‌گونه که هست</translation>
    </message>
    <message>
        <source>Reason; it stays with the project</source>
        <translation>دلیل؛ همراه پروژه می‌ماند</translation>
    </message>
    <message>
        <source>Write down why.</source>
        <translation>دلیل را بنویسید.</translation>
    </message>
</context>
<context>
    <name>ReasonedStep</name>
    <message>
        <source>Leave it as it is</source>
        <translation>همین‌طور بماند</translation>
    </message>
    <message>
        <source>Write down why.</source>
        <translation>دلیل را بنویسید.</translation>
    </message>
</context>
<context>
    <name>RecusalPart</name>
    <message>
        <source>Write the reason; the minutes name it.</source>
        <translation>دلیل را بنویسید؛ در صورت‌جلسه می‌آید.</translation>
    </message>
    <message>
        <source>Recused and out of the room: {reason}</source>
        <translation>کناره گرفت و بیرون رفت: {reason}</translation>
    </message>
    <message>
        <source>Recused, stays in the room: {reason}</source>
        <translation>کناره گرفت و در جلسه ماند: {reason}</translation>
    </message>
    <message>
        <source>Recuse on this item</source>
        <translation>کناره‌گیری در این بند</translation>
    </message>
    <message>
        <source>Reason for the recusal</source>
        <translation>دلیل کناره‌گیری</translation>
    </message>
    <message>
        <source>Leaves the room</source>
        <translation>بیرون می‌رود</translation>
    </message>
    <message>
        <source>Record recusal</source>
        <translation>ثبت کناره‌گیری</translation>
    </message>
    <message>
        <source>Withdraw the recusal</source>
        <translation>پس‌گرفتن کناره‌گیری</translation>
    </message>
</context>
<context>
    <name>RecusalRow</name>
    <message>
        <source>{name} takes no part. Why?</source>
        <translation>{name} شرکت نمی‌کند. چرا؟</translation>
    </message>
    <message>
        <source>Left the room</source>
        <translation>از جلسه بیرون رفت</translation>
    </message>
    <message>
        <source>Withdraw the recusal</source>
        <translation>پس گرفتن کناره‌گیری</translation>
    </message>
</context>
<context>
    <name>RecusalsCard</name>
    <message>
        <source>Recused</source>
        <translation>کناره‌گیری از این بند</translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message>
        <source>{names} (from its actions)</source>
        <translation>{names} (از روی اقدامات آن)</translation>
    </message>
    <message>
        <source>meeting {number}</source>
        <translation>جلسهٔ {number}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>تا {day}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>رأی</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>جلسه</translation>
    </message>
</context>
<context>
    <name>RegisterOutput</name>
    <message>
        <source>Extract</source>
        <translation>رونوشت مصوبه</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>اقدامات</translation>
    </message>
    <message>
        <source>Register of decisions</source>
        <translation>دفتر ثبت مصوبات</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>ذخیره به‌صورت صفحه‌گسترده</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>صفحه‌گسترده‌ها (*.xlsx)</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>ذخیره به‌صورت CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>پرونده‌های CSV (*.csv)</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>چاپ فهرست</translation>
    </message>
    <message>
        <source>Print extract</source>
        <translation>چاپ رونوشت</translation>
    </message>
    <message>
        <source>Print the open actions (Ctrl+P)</source>
        <translation>چاپ اقدامات باز (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print the extract (Ctrl+P)</source>
        <translation>چاپ رونوشت مصوبه (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print, save and export</source>
        <translation>چاپ، ذخیره و برون‌بری</translation>
    </message>
    <message>
        <source>Save the list as PDF …</source>
        <translation>ذخیرهٔ فهرست به‌صورت PDF …</translation>
    </message>
    <message>
        <source>Save the extract as PDF …</source>
        <translation>ذخیرهٔ رونوشت به‌صورت PDF …</translation>
    </message>
    <message>
        <source>Print the list …</source>
        <translation>چاپ فهرست …</translation>
    </message>
    <message>
        <source>Print the extract …</source>
        <translation>چاپ رونوشت مصوبه …</translation>
    </message>
    <message>
        <source>Export what is shown as a spreadsheet (XLSX) …</source>
        <translation>برون‌بری آنچه نمایش داده شده به صفحه‌گسترده (XLSX) …</translation>
    </message>
    <message>
        <source>Export what is shown as CSV …</source>
        <translation>برون‌بری آنچه نمایش داده شده به CSV …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>نمایش در پوشه</translation>
    </message>
    <message>
        <source>Write a letter about the decision …</source>
        <translation>نوشتن نامه دربارهٔ مصوبه …</translation>
    </message>
    <message>
        <source>Sign the extract digitally …</source>
        <translation>امضای دیجیتال رونوشت …</translation>
    </message>
    <message>
        <source>Register of decisions in this period</source>
        <translation>دفتر ثبت مصوبات این دوره</translation>
    </message>
</context>
<context>
    <name>RegisterTable</name>
    <message>
        <source>Register of decisions</source>
        <translation>دفتر مصوبات</translation>
    </message>
    <message>
        <source>Columns: arrow keys choose one, Enter sorts by it</source>
        <translation>ستون‌ها: با کلیدهای جهت انتخاب و با Enter مرتب کنید</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Close this reminder until tomorrow</source>
        <translation>بستن این یادآوری تا فردا</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>نمایش آنها</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>باز کردن جلسه</translation>
    </message>
    <message>
        <source>Today: {what}.</source>
        <translation>امروز: {what}.</translation>
    </message>
    <message>
        <source>Tomorrow: {what}.</source>
        <translation>فردا: {what}.</translation>
    </message>
    <message>
        <source>Meeting {number} was to begin at {time}.</source>
        <translation>قرار بود جلسهٔ {number} ساعت {time} آغاز شود.</translation>
    </message>
    <message>
        <source>Meeting {number} begins at {time}.</source>
        <translation>جلسهٔ {number} ساعت {time} آغاز می‌شود.</translation>
    </message>
    <message>
        <source>The monthly report is due by {day}: {what}.</source>
        <translation>مهلت گزارش ماهانه تا {day} است: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n monthly reports are due by {day}.</source>
        <translation>
            <numerusform>مهلت %n گزارش ماهانه تا {day} است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و %n مورد دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReopenPanel</name>
    <message>
        <source>The minutes are a draft again.</source>
        <translation>صورت‌جلسه دوباره پیش‌نویس شد.</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>بازگشایی …</translation>
    </message>
    <message>
        <source>Why are they reopened? Approval and signatures lapse.</source>
        <translation>چرا بازگشایی می‌شود؟ تأیید و امضاها باطل می‌شوند.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>بازگشایی</translation>
    </message>
</context>
<context>
    <name>ReportContents</name>
    <message>
        <source>Meetings held</source>
        <translation>جلسه‌های برگزارشده</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}‏٪</translation>
    </message>
    <message>
        <source>Average attendance</source>
        <translation>میانگین حضور</translation>
    </message>
    <message>
        <source>Decisions carried out</source>
        <translation>مصوبات اجراشده</translation>
    </message>
    <message>
        <source>Decisions that are late</source>
        <translation>مصوبات گذشته از مهلت</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>کارهای انجام‌شده</translation>
    </message>
    <message>
        <source>Projects under way</source>
        <translation>پروژه‌های در حال اجرا</translation>
    </message>
    <message>
        <source>Projects begun with residents</source>
        <translation>پروژه‌های برخاسته از اهالی</translation>
    </message>
    <message>
        <source>Needs raised</source>
        <translation>نیازهای طرح‌شده</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>نامه‌های فرستاده‌شده</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>جلسات</translation>
    </message>
    <message>
        <source>Attendance by member</source>
        <translation>حضور اعضا</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>اقدامات</translation>
    </message>
    <message>
        <source>Without a quorum</source>
        <translation>بدون حد نصاب</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>Attendance from meeting to meeting</source>
        <translation>حضور از جلسه‌ای به جلسهٔ دیگر</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Not present</source>
        <translation>غایب</translation>
    </message>
    <message>
        <source>Voting members present, and the quorum</source>
        <translation>حاضران دارای حق رأی و حد نصاب</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>حد نصاب</translation>
    </message>
    <message>
        <source>Ordinary meetings</source>
        <translation>جلسه‌های عادی</translation>
    </message>
    <message>
        <source>Extraordinary meetings</source>
        <translation>جلسه‌های فوق‌العاده</translation>
    </message>
    <message>
        <source>Other meetings</source>
        <translation>جلسه‌های دیگر</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>غیبت موجه</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غایب</translation>
    </message>
    <message>
        <source>For each member only the meetings of their own membership are counted.</source>
        <translation>برای هر کس تنها جلسه‌های دورهٔ عضویت خودش شمرده شده است.</translation>
    </message>
    <message>
        <source>excused {number}</source>
        <translation>غیبت موجه {number}</translation>
    </message>
    <message>
        <source>What came of the motions</source>
        <translation>نتیجهٔ پیشنهادها</translation>
    </message>
    <message>
        <source>State of execution</source>
        <translation>وضعیت اجرا</translation>
    </message>
    <message>
        <source>Of these past their day</source>
        <translation>از این‌ها گذشته از مهلت</translation>
    </message>
    <message>
        <source>Open, in time</source>
        <translation>باز، در مهلت</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>گذشته از مهلت</translation>
    </message>
    <message>
        <source>How actions stand</source>
        <translation>وضعیت کارها</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>بدون مسئول</translation>
    </message>
    <message>
        <source>Still to be done, by person</source>
        <translation>کارهای انجام‌نشده بر پایهٔ مسئول</translation>
    </message>
    <message>
        <source>late {number}</source>
        <translation>گذشته از مهلت {number}</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Write on</source>
        <translation>ادامهٔ نوشتن</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>تحویل گزارش</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
</context>
<context>
    <name>ReportOutput</name>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Register of decisions</source>
        <translation>دفتر ثبت مصوبات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>اقدامات</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>ذخیره به‌صورت صفحه‌گسترده</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>صفحه‌گسترده‌ها (*.xlsx)</translation>
    </message>
    <message>
        <source>Report of all councils</source>
        <translation>گزارش همهٔ شوراها</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation>چاپ گزارش (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print, save and export</source>
        <translation>چاپ، ذخیره و برون‌بری</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>ذخیره به‌صورت PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>چاپ …</translation>
    </message>
    <message>
        <source>Sign digitally …</source>
        <translation>امضای دیجیتال …</translation>
    </message>
    <message>
        <source>Save as a spreadsheet (XLSX) …</source>
        <translation>ذخیره به‌صورت صفحه‌گسترده (XLSX) …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>نمایش در پوشه</translation>
    </message>
    <message>
        <source>Register of decisions in this period</source>
        <translation>دفتر ثبت مصوبات این دوره</translation>
    </message>
    <message>
        <source>Open actions by person</source>
        <translation>کارهای باز بر پایهٔ مسئول</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>از چه کسی</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Remove this report</source>
        <translation>حذف این گزارش</translation>
    </message>
</context>
<context>
    <name>ReportSheets</name>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>وضعیت تا</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>جلسه‌های برگزارشده</translation>
    </message>
    <message>
        <source>Without a quorum</source>
        <translation>بدون حد نصاب</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>Decisions carried</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>Decisions that are late</source>
        <translation>مصوبات گذشته از مهلت</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>اقدامات</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>کارهای انجام‌شده</translation>
    </message>
    <message>
        <source>Projects and programmes</source>
        <translation>پروژه‌ها و برنامه‌ها</translation>
    </message>
    <message>
        <source>Projects under way</source>
        <translation>پروژه‌های در حال اجرا</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>شرکت‌کنندگان</translation>
    </message>
    <message>
        <source>Projects begun with residents</source>
        <translation>پروژه‌های برخاسته از اهالی</translation>
    </message>
    <message>
        <source>Needs raised</source>
        <translation>نیازهای طرح‌شده</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>نامه‌های فرستاده‌شده</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>دوره در یک نگاه</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>حد نصاب</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>جلسات</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>غیبت موجه</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غایب</translation>
    </message>
    <message>
        <source>Attendance by member</source>
        <translation>حضور اعضا</translation>
    </message>
    <message>
        <source>Result or state of execution</source>
        <translation>نتیجه یا وضعیت اجرا</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>All motions</source>
        <translation>همهٔ پیشنهادها</translation>
    </message>
    <message>
        <source>All decisions carried</source>
        <translation>همهٔ مصوبات</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>مصوبات</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Open, in time</source>
        <translation>باز، در مهلت</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>گذشته از مهلت</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>بدون مسئول</translation>
    </message>
    <message>
        <source>Person responsible</source>
        <translation>مسئول پیگیری</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>انجام‌نشده</translation>
    </message>
    <message>
        <source>To be done by person</source>
        <translation>کارهای مانده</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>پروژه‌ها</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>اهالی</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>دیگران</translation>
    </message>
    <message>
        <source>Origin not recorded</source>
        <translation>خاستگاه ثبت نشده</translation>
    </message>
    <message>
        <source>Origin of projects</source>
        <translation>خاستگاه پروژه‌ها</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>خاستگاه</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>پیش‌بینی‌شده</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>تأمین‌شده</translation>
    </message>
    <message>
        <source>Funded by all sources</source>
        <translation>تأمین‌شده از همهٔ منابع</translation>
    </message>
    <message>
        <source>Spent in the period</source>
        <translation>هزینه‌شده در دوره</translation>
    </message>
    <message>
        <source>Spent up to its end</source>
        <translation>هزینه‌شده تا پایان دوره</translation>
    </message>
    <message>
        <source>Left of the budgets</source>
        <translation>ماندهٔ بودجه</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>محل تأمین</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>واحد پول</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>بودجه</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>حوزه</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>صدا</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>نامشخص</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بر پایهٔ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>طرح‌شده</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>پاسخ‌گرفته</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>در انتظار پاسخ</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>نیازها</translation>
    </message>
    <message>
        <source>Members by voice</source>
        <translation>اعضا بر پایهٔ صدا</translation>
    </message>
    <message>
        <source>Projects in their charge</source>
        <translation>پروژه‌های سپرده‌شده</translation>
    </message>
    <message>
        <source>Objectives reached</source>
        <translation>هدف‌های رسیده</translation>
    </message>
    <message>
        <source>Their actions done</source>
        <translation>کارهای انجام‌شدهٔ آنان</translation>
    </message>
    <message>
        <source>Reports given in time (within a week)</source>
        <translation>گزارش‌های به‌موقع (تا یک هفته)</translation>
    </message>
    <message>
        <source>Learning modules done</source>
        <translation>واحدهای آموزشی گذرانده</translation>
    </message>
    <message>
        <source>Talks with mentors</source>
        <translation>گفت‌وگو با راهنما</translation>
    </message>
    <message>
        <source>Hours of training</source>
        <translation>ساعت آموزش</translation>
    </message>
    <message>
        <source>Hours of service</source>
        <translation>ساعت خدمت</translation>
    </message>
    <message>
        <source>Mean evaluation by mentors (1 to 5)</source>
        <translation>میانگین ارزیابی راهنما (۱ تا ۵)</translation>
    </message>
    <message>
        <source>Youth mayors</source>
        <translation>شهرداران نوجوان</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>در انتظار پاسخ</translation>
    </message>
    <message>
        <source>No answer asked for</source>
        <translation>بدون درخواست پاسخ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
</context>
<context>
    <name>ReportsCard</name>
    <message>
        <source>The report was removed.</source>
        <translation>گزارش حذف شد.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>گزارش‌ها</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation>افزودن گزارش</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>هنوز گزارشی داده نشده است.</translation>
    </message>
    <message>
        <source>The report was handed in.</source>
        <translation>گزارش تحویل شد.</translation>
    </message>
    <message>
        <source>What I did this month:</source>
        <translation>این ماه چه کردم:</translation>
    </message>
    <message>
        <source>What came of it:</source>
        <translation>نتیجه چه بود:</translation>
    </message>
    <message>
        <source>What was difficult:</source>
        <translation>چه چیزی دشوار بود:</translation>
    </message>
    <message>
        <source>What I will do next month:</source>
        <translation>ماه آینده چه می‌کنم:</translation>
    </message>
    <message>
        <source>What I need help with:</source>
        <translation>در چه کاری کمک می‌خواهم:</translation>
    </message>
    <message>
        <source>handed in on {day}</source>
        <translation>تحویل در {day}</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>تحویل‌شده</translation>
    </message>
    <message>
        <source>not handed in yet</source>
        <translation>هنوز تحویل نشده</translation>
    </message>
    <message>
        <source>late</source>
        <translation>معوق</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>در حال نوشتن</translation>
    </message>
    <message numerus="yes">
        <source>and %n more months</source>
        <translation>
            <numerusform>و %n ماه دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>was due on {day}</source>
        <translation>مهلت {day} بود</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>مهلت: {day}</translation>
    </message>
    <message>
        <source>write it</source>
        <translation>بنویسید</translation>
    </message>
    <message>
        <source>These months have no report yet. A click begins it with a few questions.</source>
        <translation>این ماه‌ها هنوز گزارش ندارند. با یک کلیک، گزارش با چند پرسش آغاز می‌شود.</translation>
    </message>
    <message>
        <source>The report of this month is due on {day}.</source>
        <translation>مهلت گزارش این ماه {day} است.</translation>
    </message>
    <message>
        <source>Monthly reports</source>
        <translation>گزارش‌های ماهانه</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>این ماه</translation>
    </message>
    <message>
        <source>Begin the report of the running month</source>
        <translation>نوشتن گزارش ماه جاری</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Reports</source>
        <translation>گزارش‌ها</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره به‌صورت PDF</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>آمار</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>Nothing was recorded in this period</source>
        <translation>در این دوره چیزی ثبت نشده است</translation>
    </message>
    <message>
        <source>Meetings, decisions, actions, projects, needs and letters of the period are told here in figures and charts. Choose another period above, or go on where all of it begins.</source>
        <translation>جلسه‌ها، مصوبات، کارها، پروژه‌ها، نیازها و نامه‌های هر دوره این‌جا با آمار و نمودار نشان داده می‌شوند. در بالا دورهٔ دیگری برگزینید یا از همان‌جا که همه چیز آغاز می‌شود ادامه دهید.</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>رفتن به جلسات</translation>
    </message>
</context>
<context>
    <name>Requirement</name>
    <message>
        <source>Simple majority</source>
        <translation>اکثریت نسبی</translation>
    </message>
    <message>
        <source>Absolute majority of those present</source>
        <translation>اکثریت مطلق حاضران</translation>
    </message>
    <message>
        <source>Absolute majority of all seats</source>
        <translation>اکثریت مطلق کل اعضا</translation>
    </message>
    <message>
        <source>Two thirds of the votes</source>
        <translation>دو سوم آرا</translation>
    </message>
    <message>
        <source>Two thirds of those present</source>
        <translation>دو سوم حاضران</translation>
    </message>
    <message>
        <source>Two thirds of all seats</source>
        <translation>دو سوم کل اعضا</translation>
    </message>
    <message>
        <source>Three quarters of the votes</source>
        <translation>سه چهارم آرا</translation>
    </message>
    <message>
        <source>Unanimity</source>
        <translation>اتفاق آرا</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>What came of it, for whom</source>
        <translation>چه به دست آمد و برای چه کسانی</translation>
    </message>
    <message>
        <source>The project is completed: write down what came of it.</source>
        <translation>پروژه پایان یافته است: بنویسید چه به دست آمد.</translation>
    </message>
    <message>
        <source>term begun</source>
        <translation>دوره آغاز شده</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>برگزیده</translation>
    </message>
    <message>
        <source>Terms of those elected</source>
        <translation>دورهٔ برگزیدگان</translation>
    </message>
    <message>
        <source>One step begins the term: its days, its membership, and the election it rests on.</source>
        <translation>با یک گام دوره آغاز می‌شود: روزهای آن، عضویت آن و انتخاباتی که پشتوانهٔ آن است.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Imam</source>
        <translation>امام جماعت</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>رئیس شورا</translation>
    </message>
    <message>
        <source>Deputy chair</source>
        <translation>نایب‌رئیس</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>دبیر</translation>
    </message>
    <message>
        <source>Trustee</source>
        <translation>معتمد محله</translation>
    </message>
    <message>
        <source>Alternate member</source>
        <translation>عضو علی‌البدل</translation>
    </message>
    <message>
        <source>Youth mayor</source>
        <translation>شهردار نوجوان</translation>
    </message>
    <message>
        <source>Deputy youth mayor</source>
        <translation>جانشین شهردار نوجوان</translation>
    </message>
    <message>
        <source>Youth specialist manager</source>
        <translation>مدیر تخصصی نوجوان</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>کارشناس</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>رابط محله</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>تسهیلگر</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>ناظر</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>How many seats has the council? A number from 1 to 999.</source>
        <translation>شورا چند کرسی دارد؟ عددی از ۱ تا ۹۹۹.</translation>
    </message>
    <message>
        <source>More than there are seats.</source>
        <translation>بیش از شمار کرسی‌هاست.</translation>
    </message>
    <message>
        <source>How many must be present?</source>
        <translation>چند نفر باید حاضر باشند؟</translation>
    </message>
    <message>
        <source>Voting seats</source>
        <translation>کرسی‌های دارای رأی</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>حد نصاب</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>چند نفر</translation>
    </message>
    <message>
        <source>Majority for decisions</source>
        <translation>اکثریت لازم برای تصمیم</translation>
    </message>
    <message>
        <source>When the votes are tied</source>
        <translation>اگر آرا برابر شد</translation>
    </message>
    <message>
        <source>The quorum is counted over the voting members on the day of the meeting.</source>
        <translation>حد نصاب از میان اعضای دارای رأی در روز جلسه شمرده می‌شود.</translation>
    </message>
    <message>
        <source>The quorum is {needed} of {seats} voting members.</source>
        <translation>حد نصاب {needed} نفر از {seats} عضو دارای رأی است.</translation>
    </message>
</context>
<context>
    <name>SaidCard</name>
    <message>
        <source>The initiative</source>
        <translation>ابتکار</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>آنچه گفته شد</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>در یک سطر</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>به‌تفصیل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>صدا</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>حوزه</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>بُعد</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>Supporters</source>
        <translation>حامیان</translation>
    </message>
    <message>
        <source>Add a supporter</source>
        <translation>افزودن حامی</translation>
    </message>
    <message>
        <source>{number} (first)</source>
        <translation>{number} (نخست)</translation>
    </message>
</context>
<context>
    <name>SavedLabel</name>
    <message>
        <source>Saved</source>
        <translation>ذخیره شد</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>در حال ذخیره …</translation>
    </message>
    <message>
        <source>Not saved yet; it is tried again.</source>
        <translation>هنوز ذخیره نشده؛ دوباره تلاش می‌شود.</translation>
    </message>
</context>
<context>
    <name>ScanLine</name>
    <message>
        <source>The scan of the signed minutes</source>
        <translation>تصویر صورت‌جلسهٔ امضاشده</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>تصویرها (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Attach the scan …</source>
        <translation>افزودن تصویر …</translation>
    </message>
</context>
<context>
    <name>SealPanel</name>
    <message>
        <source>The minutes are sealed.</source>
        <translation>صورت‌جلسه مهر شد.</translation>
    </message>
    <message>
        <source>The scan is kept with the minutes.</source>
        <translation>تصویر کنار صورت‌جلسه نگه داشته شد.</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>امضاکنندگان:</translation>
    </message>
    <message>
        <source>Once sealed, these minutes can no longer be changed by anybody: not here, and not unnoticed anywhere else. Mistakes are put right by corrections that stand beside them.</source>
        <translation>اگر اکنون مهر شود، دیگر هیچ‌کس نمی‌تواند چیزی از این صورت‌جلسه را تغییر دهد: نه در اینجا، و نه پنهانی در جای دیگر. اشتباه‌ها با اصلاحیه‌ای که کنار آن می‌آید درست می‌شوند.</translation>
    </message>
    <message>
        <source>The seal fixes the minutes for good. It gives a code that is printed at the foot of every page and proves that nothing was changed.</source>
        <translation>مهر، صورت‌جلسه را برای همیشه ثابت می‌کند. کدی می‌دهد که پای هر صفحه چاپ می‌شود و نشان می‌دهد چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <source>Seal …</source>
        <translation>مهر کردن …</translation>
    </message>
    <message>
        <source>Seal for good</source>
        <translation>مهر شود</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>هنوز نه</translation>
    </message>
</context>
<context>
    <name>SealedPanel</name>
    <message>
        <source>Write down what is right.</source>
        <translation>بنویسید درست آن چیست.</translation>
    </message>
    <message>
        <source>Write down why.</source>
        <translation>دلیل را بنویسید.</translation>
    </message>
    <message>
        <source>The correction is added and sealed.</source>
        <translation>اصلاحیه افزوده و مهر شد.</translation>
    </message>
    <message>
        <source>The scan is kept with the minutes.</source>
        <translation>تصویر کنار صورت‌جلسه نگه داشته شد.</translation>
    </message>
    <message>
        <source>Save the scan</source>
        <translation>ذخیرهٔ تصویر</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>با نام {name} ذخیره شد</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>کد رونویسی شد.</translation>
    </message>
    <message>
        <source>Sealed on {day} at {time}</source>
        <translation>مهرشده در {day}، ساعت {time}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>دلیل: {reason}</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>کد: {code}</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>اصلاحیه‌ها</translation>
    </message>
    <message>
        <source>These minutes are sealed. Whoever holds a copy compares this code with the one at the foot of its pages, by eye or read out over the telephone.</source>
        <translation>این صورت‌جلسه مهر شده است. هر که نسخه‌ای دارد این کد را با کد پای صفحه‌هایش می‌سنجد؛ با چشم، یا پای تلفن.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>رونویسی کد</translation>
    </message>
    <message>
        <source>Save the scan …</source>
        <translation>ذخیرهٔ تصویر …</translation>
    </message>
    <message>
        <source>Add a correction …</source>
        <translation>افزودن اصلاحیه …</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>درست آن</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>دلیل اصلاح</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Add and seal</source>
        <translation>افزودن و مهر</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>همین‌طور بماند</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search everything …</source>
        <translation>جست‌وجو در همه‌چیز …</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search everything …</source>
        <translation>جست‌وجو در همه‌چیز …</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>جست‌وجو در همه‌چیز</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <source>Nothing holds these words. Try fewer letters, or another word.</source>
        <translation>چیزی با این کلمه‌ها نیست. حرف‌های کمتر یا کلمهٔ دیگری بنویسید.</translation>
    </message>
    <message>
        <source>People, meetings, items, decisions, actions, projects, needs, letters: type what you remember.</source>
        <translation>افراد، جلسه‌ها، بندهای دستور جلسه، مصوبه‌ها، پیگیری‌ها، پروژه‌ها، نیازها، نامه‌ها: هرچه به یاد دارید بنویسید.</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>جلسهٔ {number}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>بند دستور جلسه</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>مصوبه</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>پیگیری</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>پروژه</translation>
    </message>
    <message>
        <source>Need or initiative</source>
        <translation>نیاز یا ابتکار</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>نامه</translation>
    </message>
    <message>
        <source>Youth mayor</source>
        <translation>شهردار نوجوان</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Term: since {start}</source>
        <translation>دوره: از {start}</translation>
    </message>
    <message>
        <source>Term: {start} to {end}</source>
        <translation>دوره: {start} تا {end}</translation>
    </message>
    <message>
        <source>Papers of the youth mayor</source>
        <translation>اسناد شهردار نوجوان</translation>
    </message>
    <message>
        <source>Letter of appointment</source>
        <translation>حکم انتصاب</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>کارنامهٔ خدمت</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>گواهی خدمت</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>held</source>
        <translation>برگزار شد</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>شمرده نشده</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>در پیش</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>شرکت‌کنندگان</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Remove this session</source>
        <translation>حذف این نشست</translation>
    </message>
</context>
<context>
    <name>SessionsCard</name>
    <message>
        <source>The session was removed.</source>
        <translation>نشست حذف شد.</translation>
    </message>
    <message>
        <source>{held} of {count} held, {came} participants in all</source>
        <translation>{held} از {count} برگزار شده، در مجموع {came} شرکت‌کننده</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>نشست‌ها</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>نشست</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>افزودن نشست</translation>
    </message>
    <message>
        <source>The days on which the programme is held, and how many came.</source>
        <translation>روزهایی که برنامه برگزار می‌شود و شمار کسانی که آمدند.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>بخش‌های تنظیمات</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>زبان و نما</translation>
    </message>
    <message>
        <source>Council and rules</source>
        <translation>شورا و آیین کار</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>اسناد</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>الگوها</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>عبارت‌ها</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>نسخه‌های پشتیبان</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>درون‌بری و برون‌بری</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message numerus="yes">
        <source>%n lines were taken in</source>
        <translation>
            <numerusform>%n سطر وارد شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n سطر کنار گذاشته شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>برگزیدن صفحه‌گسترده</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv *.txt *.tsv)</source>
        <translation>صفحه‌گسترده‌ها (*.xlsx *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>ذخیرهٔ الگو</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>کارپوشه (*.xlsx)</translation>
    </message>
    <message>
        <source>The template is written to {path}.</source>
        <translation>الگو در {path} نوشته شد.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n lines</source>
        <translation>
            <numerusform>وارد کردن %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>From a spreadsheet</source>
        <translation>از صفحه‌گسترده</translation>
    </message>
    <message>
        <source>What the columns bring</source>
        <translation>ستون‌ها چه می‌آورند</translation>
    </message>
    <message>
        <source>Check and take in</source>
        <translation>بررسی و ورود</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>خواندن دوبارهٔ پرونده</translation>
    </message>
</context>
<context>
    <name>SheetRows</name>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>متن مصوبه</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>For</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>مخالف</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>ممتنع</translation>
    </message>
    <message>
        <source>Not voting, blank, invalid</source>
        <translation>رأی‌نداده، سفید، باطل</translation>
    </message>
    <message>
        <source>How</source>
        <translation>شیوهٔ رأی‌گیری</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>اجرا</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>تاریخ انجام</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>جایگزین‌شده با</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>جایگزینِ</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>مسئول پیگیری</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>Late or due</source>
        <translation>معوق یا نزدیک</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>پروژه</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>جلسه</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Title of the item</source>
        <translation>عنوان بند</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>اقدام</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>مسئول پیگیری</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>مهلت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Began in meeting</source>
        <translation>آغاز در جلسهٔ</translation>
    </message>
    <message>
        <source>Last in meeting</source>
        <translation>آخرین بار در جلسهٔ</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Nothing fits what you typed.</source>
        <translation>چیزی با آنچه نوشتید جور نیست.</translation>
    </message>
    <message>
        <source>Nobody is in office.</source>
        <translation>کسی در دوره نیست.</translation>
    </message>
    <message>
        <source>No election yet. Register candidates before it, and enter the count afterwards.</source>
        <translation>هنوز انتخاباتی ثبت نشده است. پیش از آن نامزدها را ثبت کنید و پس از آن شمارش آرا را وارد کنید.</translation>
    </message>
    <message>
        <source>No term is over yet.</source>
        <translation>هنوز دوره‌ای پایان نیافته است.</translation>
    </message>
    <message>
        <source>{done} of {count} objectives</source>
        <translation>{done} از {count} هدف</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>دستیاران</translation>
    </message>
    <message>
        <source>Particulars are not on this desk</source>
        <translation>مشخصات در این میز نیست</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>دور {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n نامزد</numerusform>
        </translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>جست‌وجو …</translation>
    </message>
    <message>
        <source>Search youth mayors and elections</source>
        <translation>جست‌وجو در شهرداران نوجوان و انتخابات</translation>
    </message>
    <message>
        <source>Youth mayors and elections</source>
        <translation>شهرداران نوجوان و انتخابات</translation>
    </message>
</context>
<context>
    <name>SignCard</name>
    <message>
        <source>Your certificate with its key</source>
        <translation>گواهی شما همراه کلید آن</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx)</source>
        <translation>گواهی‌ها (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ پرونده‌ها (*)</translation>
    </message>
    <message>
        <source>Choose the file with your certificate first.</source>
        <translation>نخست پروندهٔ گواهی خود را برگزینید.</translation>
    </message>
    <message>
        <source>{name} - signed.pdf</source>
        <translation>{name} - امضاشده.pdf</translation>
    </message>
    <message>
        <source>Save the signed PDF</source>
        <translation>ذخیرهٔ PDF امضاشده</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>سندهای PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Signed and saved as {name}</source>
        <translation>امضا و با نام {name} ذخیره شد</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>در حال امضا …</translation>
    </message>
    <message>
        <source>Sign and save …</source>
        <translation>امضا و ذخیره …</translation>
    </message>
    <message>
        <source>Sign digitally</source>
        <translation>امضای دیجیتال</translation>
    </message>
    <message>
        <source>Signs just what is shown here, with your own certificate (a .p12 or .pfx file). Nothing is drawn on the pages, and the passphrase is kept nowhere.</source>
        <translation>درست همان را که اینجا نشان داده شده با گواهی خودتان (پروندهٔ p12 یا pfx) امضا می‌کند. چیزی روی صفحه‌ها کشیده نمی‌شود و گذرواژه جایی نگه داشته نمی‌شود.</translation>
    </message>
    <message>
        <source>Certificate …</source>
        <translation>گواهی …</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>گذرواژهٔ گواهی</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>امضا نشود</translation>
    </message>
</context>
<context>
    <name>SignatureBlock</name>
    <message>
        <source>Digital signature</source>
        <translation>امضای دیجیتال</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>درست</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>نادرست</translation>
    </message>
    <message>
        <source>Signed on {day} at {time} by the signer&apos;s own clock</source>
        <translation>امضا در {day} ساعت {time} به وقت رایانهٔ امضاکننده</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>دلیل: {reason}</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>جا: {place}</translation>
    </message>
    <message>
        <source>The signer issued the certificate themselves.</source>
        <translation>گواهی را خود امضاکننده صادر کرده است.</translation>
    </message>
    <message>
        <source>The certificate names as its issuer: {issuer}.</source>
        <translation>صادرکننده به گفتهٔ گواهی: {issuer}.</translation>
    </message>
    <message>
        <source>It is valid from {first} to {last}.</source>
        <translation>از {first} تا {last} معتبر است.</translation>
    </message>
</context>
<context>
    <name>SignatureList</name>
    <message>
        <source>Anybody can make a certificate in any name. Whose it is you must know from elsewhere: have the signer read out the SHA-256 of theirs, or look up who issued it.</source>
        <translation>هر کسی می‌تواند به هر نامی گواهی بسازد. این را که گواهی از آنِ کیست باید از جای دیگری بدانید: بخواهید امضاکننده SHA-256 گواهی‌اش را برایتان بخواند، یا از صادرکننده بپرسید.</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>All present, in a table</source>
        <translation>همهٔ حاضران، در جدول</translation>
    </message>
    <message>
        <source>Chair, secretary and members</source>
        <translation>رئیس، دبیر و اعضا</translation>
    </message>
    <message>
        <source>Chair and secretary</source>
        <translation>رئیس و دبیر</translation>
    </message>
    <message>
        <source>Secretary and chair</source>
        <translation>دبیر و رئیس</translation>
    </message>
</context>
<context>
    <name>SigningPanel</name>
    <message>
        <source>The signatures are entered.</source>
        <translation>امضاها ثبت شد.</translation>
    </message>
    <message>
        <source>Tick at least one who signed.</source>
        <translation>دست‌کم یک امضاکننده را نشان بزنید.</translation>
    </message>
    <message>
        <source>Each signature needs its day.</source>
        <translation>هر امضا تاریخ می‌خواهد.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Print the approved minutes and have them signed. Then enter here who signed, and add a scan.</source>
        <translation>صورت‌جلسهٔ تأییدشده را چاپ کنید تا امضا شود. سپس اینجا وارد کنید چه کسانی امضا کردند و تصویر آن را بیفزایید.</translation>
    </message>
    <message>
        <source>Add a signature</source>
        <translation>افزودن امضاکننده</translation>
    </message>
    <message>
        <source>Enter the signatures</source>
        <translation>ثبت امضاها</translation>
    </message>
    <message>
        <source>Sign digitally …</source>
        <translation>امضای دیجیتال …</translation>
    </message>
</context>
<context>
    <name>SittingHeader</name>
    <message>
        <source>End the break</source>
        <translation>پایان تنفس</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>تنفس</translation>
    </message>
    <message>
        <source>Leave meeting mode; the meeting goes on</source>
        <translation>خروج از حالت جلسه؛ جلسه ادامه دارد</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدها</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>پروژکتور</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پیش‌نمایش</translation>
    </message>
    <message>
        <source>End meeting</source>
        <translation>پایان جلسه</translation>
    </message>
</context>
<context>
    <name>SittingPage</name>
    <message>
        <source>Open the meeting first.</source>
        <translation>نخست جلسه را آغاز کنید.</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>حالت جلسه</translation>
    </message>
</context>
<context>
    <name>SittingWords</name>
    <message>
        <source>Meeting {ordinal} · {council}</source>
        <translation>جلسهٔ {ordinal} {council}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Proposed</source>
        <translation>پیشنهادی</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تصویب‌شده</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>در حال اجرا</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>پایان‌یافته</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>لغوشده</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>Statement by</source>
        <translation>گوینده</translation>
    </message>
    <message>
        <source>Kind of statement</source>
        <translation>نوع سخن</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>تاریخ سخن</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>سخن هدایت</translation>
    </message>
    <message>
        <source>What was said. It is a statement, not a vote.</source>
        <translation>آنچه گفته شد. این سخن است، نه رأی.</translation>
    </message>
    <message>
        <source>Remove this statement</source>
        <translation>حذف این سخن</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n پروژه</numerusform>
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
        <translation>تاکنون: {time}</translation>
    </message>
    <message>
        <source>left: {time}</source>
        <translation>مانده: {time}</translation>
    </message>
    <message>
        <source>over by {time}</source>
        <translation>{time} بیش از زمان</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>مشروح گفت‌وگو</translation>
    </message>
    <message>
        <source>One paragraph each. “Name: what was said” names the speaker.</source>
        <translation>هر سخن در یک بند. «نام: گفته» گوینده را مشخص می‌کند.</translation>
    </message>
    <message>
        <source>Type “/” for: {commands} … and “@” for people</source>
        <translation>تایپ «/» برای: {commands} … و «@» برای افراد</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} از {count}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}‏٪</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>نامشخص</translation>
    </message>
</context>
<context>
    <name>TemplateCard</name>
    <message>
        <source>New item</source>
        <translation>بند تازه</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>حذف شد: {title}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>نوع جلسه</translation>
    </message>
    <message>
        <source>Minutes available</source>
        <translation>وقت (دقیقه)</translation>
    </message>
    <message>
        <source>Standing items, in the order of the agenda</source>
        <translation>بندهای ثابت، به ترتیب دستور جلسه</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>افزودن بند</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>حذف این الگو</translation>
    </message>
</context>
<context>
    <name>TemplatesSection</name>
    <message>
        <source>New template</source>
        <translation>الگوی تازه</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>حذف شد: {name}</translation>
    </message>
    <message>
        <source>A new meeting begins with the standing items of its template: an opening ceremony where the council wants one, the minutes of last time, reports. Each can be left out when a meeting is prepared.</source>
        <translation>جلسهٔ تازه با بندهای ثابت الگویش آغاز می‌شود: آیین آغاز اگر شورا بخواهد، صورت‌جلسهٔ پیشین، گزارش‌ها. هر کدام را هنگام آماده‌سازی جلسه می‌توان کنار گذاشت.</translation>
    </message>
</context>
<context>
    <name>TermsPart</name>
    <message>
        <source>The term of {name} was removed.</source>
        <translation>دورهٔ {name} حذف شد.</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
</context>
<context>
    <name>ThreadCard</name>
    <message>
        <source>How it came about, what came of it</source>
        <translation>از کجا آمد و به کجا رسید</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>چگونه پدید آمد</translation>
    </message>
    <message>
        <source>The need or initiative it came from</source>
        <translation>نیاز یا ابتکاری که از آن برآمد</translation>
    </message>
</context>
<context>
    <name>ThreadSteps</name>
    <message>
        <source>Replaces decision {number}</source>
        <translation>جایگزین مصوبهٔ {number}</translation>
    </message>
    <message>
        <source>Under the same item: {number}</source>
        <translation>زیر همین بند: {number}</translation>
    </message>
    <message>
        <source>Approves the minutes</source>
        <translation>تأیید صورت‌جلسه</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>پروژه</translation>
    </message>
    <message>
        <source>Replaced by decision {number}</source>
        <translation>جایگزین: مصوبهٔ {number}</translation>
    </message>
    <message>
        <source>Decision {number}</source>
        <translation>مصوبهٔ {number}</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>برآمده از</translation>
    </message>
    <message>
        <source>Began in meeting {number}</source>
        <translation>آغاز در جلسهٔ {number}</translation>
    </message>
    <message>
        <source>Carried over to meeting {number}</source>
        <translation>رسیده به جلسهٔ {number}</translation>
    </message>
    <message>
        <source>not on this desk</source>
        <translation>در این میز نیست</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>بند {number}</translation>
    </message>
    <message>
        <source>Meeting {number}, item {item}</source>
        <translation>جلسهٔ {number}، بند {item}</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>جلسهٔ {number}</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>انجام در {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>تا {day}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>اقدام</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>نامهٔ فرستاده</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>نامهٔ رسیده</translation>
    </message>
    <message>
        <source>late</source>
        <translation>معوق</translation>
    </message>
</context>
<context>
    <name>TieRule</name>
    <message>
        <source>The motion is rejected</source>
        <translation>پیشنهاد رد می‌شود</translation>
    </message>
    <message>
        <source>The chair decides</source>
        <translation>رئیس جلسه تصمیم می‌گیرد</translation>
    </message>
    <message>
        <source>A second round is held</source>
        <translation>دور دوم رأی‌گیری</translation>
    </message>
    <message>
        <source>The lot decides</source>
        <translation>قرعه‌کشی</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>This is no time of day; write it like {example}.</source>
        <translation>این ساعت نیست؛ مانند {example} بنویسید.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Projects along the months</source>
        <translation>پروژه‌ها در ماه‌ها</translation>
    </message>
    <message>
        <source>Up and down choose a project, left and right go along in time, plus and minus change the scale.</source>
        <translation>بالا و پایین پروژه را برمی‌گزینند، چپ و راست در زمان پیش می‌روند، مثبت و منفی مقیاس را عوض می‌کنند.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>پیش‌تر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>دیرتر</translation>
    </message>
    <message>
        <source>Show a longer time</source>
        <translation>نمایش زمان بیشتر</translation>
    </message>
    <message>
        <source>Show a shorter time</source>
        <translation>نمایش زمان کمتر</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>در پیش</translation>
    </message>
    <message>
        <source>late</source>
        <translation>معوق</translation>
    </message>
</context>
<context>
    <name>TimelineDelegate</name>
    <message>
        <source>no dates yet</source>
        <translation>هنوز تاریخی ندارد</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>begins {day}</source>
        <translation>آغاز {day}</translation>
    </message>
    <message>
        <source>ends {day}</source>
        <translation>پایان {day}</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>انجام شد در {day}</translation>
    </message>
    <message>
        <source>was due {day}</source>
        <translation>مهلت {day} بود</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>مهلت {day}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>بستن این پیام</translation>
    </message>
</context>
<context>
    <name>TodoCard</name>
    <message>
        <source>Write my report: {month}</source>
        <translation>نوشتن گزارش من: {month}</translation>
    </message>
    <message>
        <source>Hand it in to the council.</source>
        <translation>آن را به شورا تحویل بدهید.</translation>
    </message>
    <message>
        <source>The council asked me to do this.</source>
        <translation>شورا این کار را از من خواسته است.</translation>
    </message>
    <message>
        <source>My objective</source>
        <translation>هدف من</translation>
    </message>
    <message>
        <source>Press it when it is done.</source>
        <translation>وقتی انجام شد آن را بزنید.</translation>
    </message>
    <message>
        <source>What I have to do now</source>
        <translation>اکنون باید چه کنم</translation>
    </message>
    <message>
        <source>Nothing is waiting for you. Well done!</source>
        <translation>کاری در انتظار شما نیست. آفرین!</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>The desk cannot be opened</source>
        <translation>میز باز نمی‌شود</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>پرونده: {path}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوباره</translation>
    </message>
    <message>
        <source>Choose another desk file …</source>
        <translation>پروندهٔ میز دیگری برگزینید …</translation>
    </message>
    <message>
        <source>Open my own desk</source>
        <translation>بازکردن میز خودم</translation>
    </message>
    <message>
        <source>The backup of {when} takes the place of this file. The file itself is kept beside it.</source>
        <translation>نسخهٔ پشتیبان {when} جای این پرونده را می‌گیرد. خود پرونده کنار آن نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>There is a backup of {when}.</source>
        <translation>نسخهٔ پشتیبانی از {when} هست.</translation>
    </message>
    <message>
        <source>Yes, put it back</source>
        <translation>بله، بازیابی شود</translation>
    </message>
    <message>
        <source>Put the backup back …</source>
        <translation>بازیابی نسخهٔ پشتیبان …</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation>بازکردن میز</translation>
    </message>
    <message>
        <source>Desk (*.desk)</source>
        <translation>میز (*.desk)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ پرونده‌ها (*)</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>What is wrong</source>
        <translation>آنچه نادرست است</translation>
    </message>
    <message>
        <source>The file cannot be checked</source>
        <translation>پرونده را نمی‌توان بررسی کرد</translation>
    </message>
    <message>
        <source>The document is being checked …</source>
        <translation>سند در حال بررسی است …</translation>
    </message>
    <message>
        <source>The document is what was sealed</source>
        <translation>سند همان است که مهر شده</translation>
    </message>
    <message>
        <source>The document is not what was sealed</source>
        <translation>سند آن نیست که مهر شده</translation>
    </message>
    <message>
        <source>Nothing proves this document</source>
        <translation>چیزی این سند را ثابت نمی‌کند</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>اصیل</translation>
    </message>
    <message>
        <source>not genuine</source>
        <translation>نااصیل</translation>
    </message>
    <message>
        <source>It is what was sealed, but a signature is broken</source>
        <translation>همان است که مهر شده، ولی امضایی نادرست است</translation>
    </message>
    <message>
        <source>A signature of the document is broken</source>
        <translation>امضایی در سند نادرست است</translation>
    </message>
    <message>
        <source>signature broken</source>
        <translation>امضای نادرست</translation>
    </message>
    <message>
        <source>The document is signed, but not sealed</source>
        <translation>سند امضا شده، ولی مهر نشده است</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>امضاشده</translation>
    </message>
    <message>
        <source>unproven</source>
        <translation>اثبات‌نشده</translation>
    </message>
    <message>
        <source>meeting {number}</source>
        <translation>جلسهٔ {number}</translation>
    </message>
    <message>
        <source>Sealed on {day} at {time}</source>
        <translation>مهرشده در {day}، ساعت {time}</translation>
    </message>
    <message numerus="yes">
        <source>with %n corrections</source>
        <translation>
            <numerusform>با %n اصلاحیه</numerusform>
        </translation>
    </message>
    <message>
        <source>internal copy</source>
        <translation>نسخهٔ داخلی</translation>
    </message>
    <message>
        <source>copy for the municipality</source>
        <translation>نسخهٔ شهرداری</translation>
    </message>
    <message>
        <source>public copy</source>
        <translation>نسخهٔ عمومی</translation>
    </message>
    <message>
        <source>Meeting {number}: {code}</source>
        <translation>جلسهٔ {number}: {code}</translation>
    </message>
    <message>
        <source>Compare the code with the one on the paper that the council signed, or have it read out. Only the same code is the same minutes.</source>
        <translation>کد را با کد برگه‌ای که شورا امضا کرده بسنجید، یا بخواهید برایتان بخوانند. تنها کد یکسان همان صورت‌جلسه است.</translation>
    </message>
    <message>
        <source>Sealed on this desk (key {key}).</source>
        <translation>در همین میز مهر شده است (کلید {key}).</translation>
    </message>
    <message>
        <source>Sealed with the key {key}.</source>
        <translation>با کلید {key} مهر شده است.</translation>
    </message>
    <message>
        <source>Sealed on another desk (key {key}). Ask its council whether the key is theirs.</source>
        <translation>در میزی دیگر مهر شده است (کلید {key}). از شورای آن بپرسید که کلید از آنِ آنهاست.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و %n مورد دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Check a document</source>
        <translation>بررسی سند</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Check another …</source>
        <translation>بررسی سندی دیگر …</translation>
    </message>
    <message>
        <source>Sign digitally …</source>
        <translation>امضای دیجیتال …</translation>
    </message>
    <message>
        <source>Minutes or records (*.pdf *.json)</source>
        <translation>صورت‌جلسه یا پرونده (*.pdf *.json)</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Citizens</source>
        <translation>شهروندان</translation>
    </message>
    <message>
        <source>Entrepreneurs</source>
        <translation>کارآفرینان و کسبه</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>مدیریت شهری</translation>
    </message>
    <message>
        <source>Non-profit organisations</source>
        <translation>سازمان‌های مردم‌نهاد</translation>
    </message>
</context>
<context>
    <name>VoteCounts</name>
    <message>
        <source>U</source>
        <translation>ه</translation>
    </message>
    <message>
        <source>C</source>
        <translation>ص</translation>
    </message>
    <message>
        <source>H</source>
        <translation>د</translation>
    </message>
    <message>
        <source>B</source>
        <translation>ن</translation>
    </message>
    <message>
        <source>S</source>
        <translation>م</translation>
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
        <translation>رأی‌ها به نام</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>م</translation>
    </message>
    <message>
        <source>N</source>
        <translation>خ</translation>
    </message>
    <message>
        <source>A</source>
        <translation>ت</translation>
    </message>
    <message>
        <source>X</source>
        <translation>ن</translation>
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
        <translation>مخالف</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>ممتنع</translation>
    </message>
    <message>
        <source>Not voting</source>
        <translation>رأی‌نداده</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غایب</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>کناره‌گرفته</translation>
    </message>
</context>
<context>
    <name>VotePanel</name>
    <message>
        <source>Enter first who chairs the meeting: the casting vote is the chair&apos;s.</source>
        <translation>نخست رئیس جلسه را وارد کنید: رأی تعیین‌کننده از آن اوست.</translation>
    </message>
    <message numerus="yes">
        <source>%n may vote.</source>
        <translation>
            <numerusform>%n نفر می‌توانند رأی دهند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted: did they not vote?</source>
        <translation>
            <numerusform>%n نفر شمرده نشده‌اند: آیا رأی نداده‌اند؟</numerusform>
        </translation>
    </message>
    <message>
        <source>By the attendance it would be {number}.</source>
        <translation>بر پایهٔ حضور {number} نفر می‌شود.</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <translation>بپذیر: {number}</translation>
    </message>
    <message>
        <source>Round {round}: {yes} for, {no} against, {abstain} abstaining</source>
        <translation>دور {round}: موافق {yes}، مخالف {no}، ممتنع {abstain}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>مخالف</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>ممتنع</translation>
    </message>
    <message>
        <source>Not voting</source>
        <translation>رأی‌نداده</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>سفید</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>باطل</translation>
    </message>
    <message>
        <source>How</source>
        <translation>شیوه</translation>
    </message>
    <message>
        <source>They did not vote</source>
        <translation>رأی نداده‌اند</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>دور دوم</translation>
    </message>
    <message>
        <source>The chair is for</source>
        <translation>رئیس موافق است</translation>
    </message>
    <message>
        <source>The chair is against</source>
        <translation>رئیس مخالف است</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>پاک‌کردن رأی</translation>
    </message>
    <message>
        <source>{eligible} could vote; by the attendance it would be {number}.</source>
        <translation>{eligible} نفر حق رأی داشتند؛ بر پایهٔ حضور {number} نفر می‌شود.</translation>
    </message>
    <message>
        <source>Choose another way to count numbers or names.</source>
        <translation>برای شمارش عددی یا با نام، شیوهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>{yes} for, {no} against, {abstain} abstained, {none} did not vote, {rest} the rest for</source>
        <translation>{yes} موافق، {no} مخالف، {abstain} ممتنع، {none} رأی نداد، {rest} بقیه موافق</translation>
    </message>
    <message>
        <source>Space: next · {all} all for · {loud} acclaimed · {names} by name · {secret} secret · {rest} rest did not</source>
        <translation>فاصله: بعدی · {all} همه موافق · {loud} با صلوات · {names} با نام · {secret} مخفی · {rest} بقیه رأی ندادند</translation>
    </message>
    <message>
        <source>The lot is for</source>
        <translation>قرعه: موافق</translation>
    </message>
    <message>
        <source>The lot is against</source>
        <translation>قرعه: مخالف</translation>
    </message>
    <message>
        <source>Vote once more</source>
        <translation>رأی‌گیری دوباره</translation>
    </message>
</context>
<context>
    <name>VoteWords</name>
    <message>
        <source>For</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>مخالف</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>ممتنع</translation>
    </message>
    <message>
        <source>Not voting</source>
        <translation>رأی‌نداده</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>سفید</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>باطل</translation>
    </message>
    <message>
        <source>{votes} of {of} needed</source>
        <translation>حد لازم: {votes} از {of}</translation>
    </message>
    <message>
        <source>The votes carry the motion.</source>
        <translation>با این آرا تصویب می‌شود.</translation>
    </message>
    <message>
        <source>The votes do not carry the motion.</source>
        <translation>رأی کافی نیاورد.</translation>
    </message>
    <message>
        <source>A tie: the motion is rejected.</source>
        <translation>آرا مساوی است: پیشنهاد رد می‌شود.</translation>
    </message>
    <message>
        <source>A tie, settled by the chair&apos;s casting vote.</source>
        <translation>آرا مساوی بود و رأی رئیس تعیین‌کننده شد.</translation>
    </message>
    <message>
        <source>A tie: the chair&apos;s casting vote decides.</source>
        <translation>آرا مساوی است: رأی رئیس تعیین می‌کند.</translation>
    </message>
    <message>
        <source>A tie: there is a second round.</source>
        <translation>آرا مساوی است: رأی‌گیری دوباره می‌شود.</translation>
    </message>
    <message>
        <source>A tie: the lot decides.</source>
        <translation>آرا مساوی است: قرعه تعیین می‌کند.</translation>
    </message>
    <message>
        <source>A tie, settled by lot.</source>
        <translation>آرا مساوی بود و قرعه تعیین کرد.</translation>
    </message>
    <message>
        <source>So far: {verdict}</source>
        <translation>تاکنون: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>%n may vote.</source>
        <translation>
            <numerusform>%n نفر می‌توانند رأی دهند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recused: {names}</source>
        <translation>کناره‌گیر: {names}</translation>
    </message>
    <message>
        <source>Round {round}: {yes} for, {no} against, {abstain} abstaining</source>
        <translation>دور {round}: موافق {yes}، مخالف {no}، ممتنع {abstain}</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>بی‌نتیجه</translation>
    </message>
    <message>
        <source>so far: {result}</source>
        <translation>تاکنون: {result}</translation>
    </message>
</context>
<context>
    <name>VotingMethod</name>
    <message>
        <source>Show of hands</source>
        <translation>بلندکردن دست</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>رأی‌گیری با نام</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>رأی مخفی</translation>
    </message>
    <message>
        <source>Unanimous</source>
        <translation>به اتفاق آرا</translation>
    </message>
    <message>
        <source>Acclamation</source>
        <translation>با صلوات و ابراز موافقت جمعی</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>نمایش کمتر</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>نمایش بیشتر</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>کارهایی که منتظر شماست</translation>
    </message>
    <message>
        <source>Nothing waits: no action is due, no letter is unanswered, no minutes are open.</source>
        <translation>چیزی منتظر نیست: نه پیگیری عقب‌افتاده‌ای هست، نه نامهٔ بی‌پاسخی و نه صورت‌جلسهٔ بازی.</translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message>
        <source>no. {number}</source>
        <translation>شمارهٔ {number}</translation>
    </message>
    <message>
        <source>decision {number}</source>
        <translation>مصوبهٔ {number}</translation>
    </message>
    <message>
        <source>meeting {number}</source>
        <translation>جلسهٔ {number}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>Enter the answer</source>
        <translation>ثبت پاسخ</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>ادامهٔ نوشتن</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>نوشتن نامه</translation>
    </message>
    <message>
        <source>Finish the minutes</source>
        <translation>تکمیل صورت‌جلسه</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Print and sign</source>
        <translation>چاپ و امضا</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>مهر زدن</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>نوشتن گزارش</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تحویل دوره</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>ارزیابی</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>در حال بازبینی</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>امضا</translation>
    </message>
    <message>
        <source>to seal</source>
        <translation>مهر</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>ارسال‌نشده</translation>
    </message>
    <message numerus="yes">
        <source>%n days without an answer</source>
        <translation>
            <numerusform>بدون پاسخ %n روز</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>Minutes of meeting {number}</source>
        <translation>صورت‌جلسهٔ {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n monthly reports are wanted</source>
        <translation>
            <numerusform>%n گزارش ماهانه مانده است</numerusform>
        </translation>
    </message>
    <message>
        <source>The consent of a guardian</source>
        <translation>رضایت‌نامهٔ ولی</translation>
    </message>
    <message>
        <source>Their own consent, now that they are 18</source>
        <translation>رضایت خود او، اکنون که ۱۸ ساله است</translation>
    </message>
    <message>
        <source>The handover of the term that is over</source>
        <translation>تحویل دورهٔ پایان‌یافته</translation>
    </message>
    <message>
        <source>An objective whose day has passed</source>
        <translation>هدفی که موعدش گذشته است</translation>
    </message>
    <message>
        <source>The term is about to end</source>
        <translation>دوره رو به پایان است</translation>
    </message>
    <message>
        <source>The evaluation by the mentor</source>
        <translation>ارزیابی راهنما</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Postponed</source>
        <translation>موکول شد</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>جایگزین‌شده</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n روز گذشته</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>فردا</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n روز مانده</numerusform>
        </translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>بدون رأی‌گیری</translation>
    </message>
    <message>
        <source>{yes} for, {no} against, {abstain} abstaining</source>
        <translation>{yes} موافق، {no} مخالف، {abstain} ممتنع</translation>
    </message>
    <message>
        <source>{number} not counted or not voting</source>
        <translation>{number} رأی‌نداده یا باطل</translation>
    </message>
    <message>
        <source>Motion of meeting {number}</source>
        <translation>پیشنهاد جلسهٔ {number}</translation>
    </message>
    <message>
        <source>Decision {number}</source>
        <translation>مصوبهٔ {number}</translation>
    </message>
    <message>
        <source>Motion {number}</source>
        <translation>پیشنهاد {number}</translation>
    </message>
    <message>
        <source>Decided in meeting {number}</source>
        <translation>مصوب جلسهٔ {number}</translation>
    </message>
    <message>
        <source>No decision names it</source>
        <translation>در مصوبه‌ای نیامده</translation>
    </message>
    <message>
        <source>Without a decision, with a reason</source>
        <translation>بدون مصوبه، با ذکر دلیل</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>مهلت: امروز</translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation>
            <numerusform>%n روز تا مهلت</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>به‌موقع</translation>
    </message>
    <message numerus="yes">
        <source>%n days without an answer</source>
        <translation>
            <numerusform>%n روز بی‌پاسخ</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}‏٪</translation>
    </message>
    <message>
        <source>{spent} spent; no budget is set</source>
        <translation>{spent} هزینه شده؛ بودجه‌ای تعیین نشده است</translation>
    </message>
    <message>
        <source>{spent} of {budget} spent</source>
        <translation>{spent} از {budget} هزینه شده</translation>
    </message>
    <message>
        <source>mentor: {name}</source>
        <translation>راهنما: {name}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>تا {day}</translation>
    </message>
    <message>
        <source>budget {budget}, spent {spent}</source>
        <translation>بودجه {budget}، هزینه‌کرد {spent}</translation>
    </message>
    <message>
        <source>“{title}” goes to “{stage}”, but no adopted decision names it. Why does it?</source>
        <translation>«{title}» به مرحلهٔ «{stage}» می‌رود، ولی در هیچ مصوبه‌ای نیامده است. چرا؟</translation>
    </message>
    <message>
        <source>“{title}” goes back to “{stage}”. Why?</source>
        <translation>«{title}» به مرحلهٔ «{stage}» برمی‌گردد. چرا؟</translation>
    </message>
    <message>
        <source>“{title}” goes to “{stage}” and passes over a stage. Why?</source>
        <translation>«{title}» به مرحلهٔ «{stage}» می‌رود و از یک مرحله می‌گذرد. چرا؟</translation>
    </message>
    <message>
        <source>“{title}” becomes “{stage}”. Why?</source>
        <translation>«{title}» به مرحلهٔ «{stage}» می‌رود. چرا؟</translation>
    </message>
    <message>
        <source>“{title}” had come to its end and goes to “{stage}”. Why?</source>
        <translation>«{title}» به پایان رسیده بود و به مرحلهٔ «{stage}» می‌رود. چرا؟</translation>
    </message>
    <message>
        <source>since {start}</source>
        <translation>از {start}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} تا {end}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضایت‌نامه</translation>
    </message>
    <message>
        <source>Own consent</source>
        <translation>رضایت خود فرد</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Objective late</source>
        <translation>هدف معوق</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>رو به پایان</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>ارزیابی</translation>
    </message>
    <message numerus="yes">
        <source>%n monthly reports are missing.</source>
        <translation>
            <numerusform>%n گزارش ماهانه نرسیده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first was due on {day}.</source>
        <translation>مهلت نخستین آن {day} بود.</translation>
    </message>
    <message numerus="yes">
        <source>%n objectives are late.</source>
        <translation>
            <numerusform>مهلت %n هدف گذشته است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under 18: the written consent of a parent or guardian is missing.</source>
        <translation>زیر ۱۸ سال: رضایت‌نامهٔ کتبی پدر، مادر یا ولیّ نیست.</translation>
    </message>
    <message>
        <source>Of age now: ask for their own consent. The guardian’s no longer covers it.</source>
        <translation>به سن قانونی رسیده است: رضایت خود او را بگیرید. رضایت ولیّ دیگر بس نیست.</translation>
    </message>
    <message>
        <source>The term ended on {day}. What was begun is not handed over yet.</source>
        <translation>دوره در {day} پایان یافت. کارهای آغازشده هنوز تحویل نشده است.</translation>
    </message>
    <message>
        <source>The term ends on {day}. Prepare the handover.</source>
        <translation>دوره در {day} پایان می‌یابد. تحویل را آماده کنید.</translation>
    </message>
    <message>
        <source>No evaluation by the mentor for half a year.</source>
        <translation>نیم سال است که راهنما ارزیابی نکرده است.</translation>
    </message>
    <message>
        <source>Enter the consent</source>
        <translation>ثبت رضایت‌نامه</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تحویل دادن</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>نوشتن گزارش</translation>
    </message>
    <message>
        <source>See the objectives</source>
        <translation>دیدن هدف‌ها</translation>
    </message>
    <message>
        <source>Prepare the handover</source>
        <translation>آماده کردن تحویل</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>ارزیابی کردن</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>در آینده</translation>
    </message>
    <message>
        <source>Term to begin</source>
        <translation>آغاز دوره</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>نامزدها</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>در حال شمارش</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>برگزیده</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Words of the council</source>
        <translation>سخن شورا</translation>
    </message>
    <message>
        <source>What the figures do not tell: what went well, what is missing, thanks …</source>
        <translation>آنچه در آمار نمی‌آید: چه خوب پیش رفت، چه کم است، سپاس‌ها …</translation>
    </message>
    <message>
        <source>Printed in the report after the overview, in the internal copy and in that for the municipality.</source>
        <translation>در گزارش پس از نگاه کلی چاپ می‌شود؛ در نسخهٔ داخلی و نسخهٔ شهرداری.</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>Report on {period}</source>
        <translation>گزارش دورهٔ {period}</translation>
    </message>
</context>
<context>
    <name>WorksCard</name>
    <message>
        <source>The project is no longer assigned.</source>
        <translation>این پروژه دیگر سپرده نیست.</translation>
    </message>
    <message>
        <source>Choose a project …</source>
        <translation>پروژه‌ای برگزینید …</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>پروژه</translation>
    </message>
    <message>
        <source>No longer assigned: {title}</source>
        <translation>دیگر سپرده نیست: {title}</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}‏٪</translation>
    </message>
    <message>
        <source>next: {title}</source>
        <translation>گام بعدی: {title}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>معوق</translation>
    </message>
    <message>
        <source>Projects and actions</source>
        <translation>کارها و پروژه‌ها</translation>
    </message>
    <message>
        <source>No project is assigned, and no meeting gave them anything to do yet.</source>
        <translation>هنوز پروژه‌ای سپرده نشده و جلسه‌ای کاری به او نداده است.</translation>
    </message>
    <message>
        <source>Project to assign</source>
        <translation>پروژه برای سپردن</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>سپردن</translation>
    </message>
</context>
<context>
    <name>WorksContents</name>
    <message>
        <source>Projects and programmes</source>
        <translation>پروژه‌ها و برنامه‌ها</translation>
    </message>
    <message>
        <source>Budget by source</source>
        <translation>بودجه و محل تأمین</translation>
    </message>
    <message>
        <source>Needs and voices</source>
        <translation>نیازها و صداها</translation>
    </message>
    <message>
        <source>Youth mayors</source>
        <translation>شهرداران نوجوان</translation>
    </message>
    <message>
        <source>Letters to the municipality</source>
        <translation>نامه‌نگاری با شهرداری</translation>
    </message>
    <message>
        <source>Behind their dates</source>
        <translation>عقب از برنامه</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>شرکت‌کنندگان</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>بر پایهٔ مرحله</translation>
    </message>
    <message>
        <source>Construction projects</source>
        <translation>پروژه‌های عمرانی</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>برنامه‌ها</translation>
    </message>
    <message>
        <source>By kind and stage</source>
        <translation>بر پایهٔ نوع و مرحله</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>اهالی</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>دیگران</translation>
    </message>
    <message>
        <source>Origin not recorded</source>
        <translation>خاستگاه ثبت نشده</translation>
    </message>
    <message>
        <source>A project counts as begun with residents if it came from something raised in the voice of the citizens, or from a need, aspiration or initiative for which no other voice is recorded.</source>
        <translation>پروژه‌ای «برخاسته از اهالی» شمرده می‌شود که از موردی با صدای شهروندان، یا از نیاز، خواسته یا ابتکاری برآمده باشد که صدای دیگری برای آن ثبت نشده است.</translation>
    </message>
    <message>
        <source>Where the projects came from</source>
        <translation>خاستگاه پروژه‌ها</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>پیش‌بینی‌شده</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>تأمین‌شده</translation>
    </message>
    <message>
        <source>Spent in the period</source>
        <translation>هزینه‌شده در دوره</translation>
    </message>
    <message>
        <source>Spent up to its end</source>
        <translation>هزینه‌شده تا پایان دوره</translation>
    </message>
    <message>
        <source>Planned, funded and spent</source>
        <translation>پیش‌بینی، تأمین و هزینه</translation>
    </message>
    <message>
        <source>Funding by source</source>
        <translation>محل تأمین اعتبار</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>پاسخ‌گرفته</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>در انتظار پاسخ</translation>
    </message>
    <message>
        <source>Raised, by type</source>
        <translation>طرح‌شده بر پایهٔ نوع</translation>
    </message>
    <message>
        <source>Raised, by field</source>
        <translation>طرح‌شده بر پایهٔ حوزه</translation>
    </message>
    <message>
        <source>Voices heard: what was raised</source>
        <translation>صداهای شنیده‌شده: آنچه طرح شد</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>نامشخص</translation>
    </message>
    <message>
        <source>Voices heard: members</source>
        <translation>صداهای شنیده‌شده: اعضا</translation>
    </message>
    <message>
        <source>Objectives reached</source>
        <translation>هدف‌های رسیده</translation>
    </message>
    <message>
        <source>Their actions done</source>
        <translation>کارهای انجام‌شدهٔ آنان</translation>
    </message>
    <message>
        <source>Reports given in time (within a week)</source>
        <translation>گزارش‌های به‌موقع (تا یک هفته)</translation>
    </message>
    <message>
        <source>Learning modules done</source>
        <translation>واحدهای آموزشی گذرانده</translation>
    </message>
    <message>
        <source>Projects in their charge</source>
        <translation>پروژه‌های سپرده‌شده</translation>
    </message>
    <message>
        <source>Talks with mentors</source>
        <translation>گفت‌وگو با راهنما</translation>
    </message>
    <message>
        <source>Mean evaluation by mentors (1 to 5)</source>
        <translation>میانگین ارزیابی راهنما (۱ تا ۵)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>آموزش</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} ساعت</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعت‌ها</translation>
    </message>
    <message>
        <source>Hours, evaluations, reports and learning are told in the internal copy only.</source>
        <translation>ساعت‌ها، ارزیابی‌ها، گزارش‌ها و آموزش‌ها تنها در نسخهٔ داخلی گفته می‌شوند.</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>در انتظار پاسخ</translation>
    </message>
    <message>
        <source>No answer asked for</source>
        <translation>بدون درخواست پاسخ</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>نامه‌های فرستاده‌شده</translation>
    </message>
    <message>
        <source>Answers that are overdue</source>
        <translation>نامه‌های بی‌پاسخ پس از مهلت</translation>
    </message>
    <message>
        <source>Letters received</source>
        <translation>نامه‌های دریافت‌شده</translation>
    </message>
</context>
<context>
    <name>YearPlanCard</name>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>پایان پیش از آغاز است.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>meeting {number} is on this day</source>
        <translation>جلسهٔ {number} در این روز است</translation>
    </message>
    <message>
        <source>to be avoided</source>
        <translation>پرهیز شود</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n جلسه</numerusform>
        </translation>
    </message>
    <message>
        <source>This rhythm gives no day in this period.</source>
        <translation>این آهنگ در این بازه روزی ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n meetings</source>
        <translation>
            <numerusform>ساختن %n جلسه</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>برنامهٔ سال</translation>
    </message>
    <message>
        <source>Meetings on the same weekday of the month. Untick what does not suit; every day can be moved later.</source>
        <translation>جلسه‌ها در یک روز هفتهٔ هر ماه. نشان آنچه مناسب نیست را بردارید؛ هر روز را بعداً می‌توان جابه‌جا کرد.</translation>
    </message>
    <message>
        <source>On the</source>
        <translation>در</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>روز هفته</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>هر چند وقت</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>الگو</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Days to avoid (one in each line)</source>
        <translation>روزهایی که باید پرهیز شود (هر کدام در یک سطر)</translation>
    </message>
    <message>
        <source>first</source>
        <translation>نخستین</translation>
    </message>
    <message>
        <source>second</source>
        <translation>دومین</translation>
    </message>
    <message>
        <source>third</source>
        <translation>سومین</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>چهارمین</translation>
    </message>
    <message>
        <source>last</source>
        <translation>آخرین</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>هر ماه</translation>
    </message>
    <message>
        <source>no template</source>
        <translation>بدون الگو</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>هر %n ماه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YouthCard</name>
    <message>
        <source>mentor: {name}</source>
        <translation>راهنما: {name}</translation>
    </message>
    <message>
        <source>Name withheld</source>
        <translation>نام پوشیده</translation>
    </message>
    <message>
        <source>something is wanted</source>
        <translation>کاری مانده</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>در آینده</translation>
    </message>
    <message>
        <source>{percent}% done</source>
        <translation>{percent}‏٪ انجام</translation>
    </message>
    <message>
        <source>Youth mayors</source>
        <translation>شهرداران نوجوان</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>All ({number})</source>
        <translation>همه ({number})</translation>
    </message>
    <message>
        <source>All youth mayors</source>
        <translation>همهٔ شهرداران نوجوان</translation>
    </message>
    <message>
        <source>No youth mayor is in office yet. Candidates are entered under Youth mayors.</source>
        <translation>هنوز شهردار نوجوانی در خدمت نیست. نامزدها در بخش شهرداران نوجوان ثبت می‌شوند.</translation>
    </message>
</context>
<context>
    <name>YouthScreen</name>
    <message>
        <source>My work</source>
        <translation>کار من</translation>
    </message>
    <message>
        <source>Youth mayors</source>
        <translation>شهرداران نوجوان</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>گزارش ماهانه</translation>
    </message>
    <message>
        <source>Youth mayors and those who help them</source>
        <translation>شهرداران نوجوان و دستیارانشان</translation>
    </message>
    <message>
        <source>Each with a term, a mentor, objectives, projects, monthly reports and a record of what they learnt. A term begins with an election, or is simply entered here.</source>
        <translation>هر یک با دوره، راهنما، هدف‌ها، پروژه‌ها، گزارش ماهانه و پروندهٔ رشد. دوره با انتخابات آغاز می‌شود، یا همین‌جا ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Begin a term</source>
        <translation>آغاز یک دوره</translation>
    </message>
    <message>
        <source>Register candidates</source>
        <translation>ثبت نامزدها</translation>
    </message>
</context>
<context>
    <name>_EnclosureLine</name>
    <message>
        <source>made for the packet</source>
        <translation>هنگام ساختن بسته</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>روی کاغذ</translation>
    </message>
    <message>
        <source>What is enclosed</source>
        <translation>عنوان پیوست</translation>
    </message>
    <message>
        <source>Save the file as …</source>
        <translation>ذخیرهٔ پرونده با نام …</translation>
    </message>
    <message>
        <source>Take this enclosure out</source>
        <translation>برداشتن این پیوست</translation>
    </message>
</context>
<context>
    <name>_PhasePart</name>
    <message>
        <source>Reached on</source>
        <translation>تاریخ انجام</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
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
        <name>AgendaCard</name>
        <message numerus="yes">
            <source>%n minutes planned</source>
            <translation>
                <numerusform>%n دقیقه پیش‌بینی شده</numerusform>
            </translation>
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
            <source>The council's rule for the quorum lacks its number.</source>
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
            <source>Back up now</source>
            <translation>پشتیبان‌گیری اکنون</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>نمایش پوشه</translation>
        </message>
        <message>
            <source>Put back…</source>
            <translation>بازیابی…</translation>
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
            <source>Guardian's consent</source>
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
            <source>Council and rules</source>
            <translation>شورا و آیین کار</translation>
        </message>
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
            <source>Add another council…</source>
            <translation>افزودن شورای دیگر…</translation>
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
            <source>No undamaged backup was found in {path}. Look for a copy on another disk.</source>
            <translation>در {path} نسخهٔ پشتیبان سالمی یافت نشد. نسخه‌ای را روی دیسک دیگر بجویید.</translation>
        </message>
        <message>
            <source>Objects and lists lie within each other more than {limit} deep.</source>
            <translation>اشیا و فهرست‌ها بیش از {limit} لایه تو در تو هستند.</translation>
        </message>
        <message>
            <source>Somebody whose vote was counted may not vote, or was counted twice: {names}.</source>
            <translation>رأی کسی شمرده شده که حق رأی ندارد، یا دو بار شمرده شده است: {names}.</translation>
        </message>
        <message>
            <source>Something must be written here: {field}.</source>
            <translation>اینجا باید چیزی نوشته شود: {field}.</translation>
        </message>
        <message>
            <source>The Umm al-Qura calendar is known for the years {first} to {last} only.</source>
            <translation>تقویم امّ‌القری تنها برای سال‌های {first} تا {last} دانسته است.</translation>
        </message>
        <message>
            <source>The backup could not be written to {path}. Check that the disk has room and may be written.</source>
            <translation>نسخهٔ پشتیبان در {path} نوشته نشد. ببینید دیسک جا دارد و نوشتنی است.</translation>
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
            <source>The field is missing, and it must be there.</source>
            <translation>این فیلد نیست و باید باشد.</translation>
        </message>
        <message>
            <source>The field {name} is given twice.</source>
            <translation>فیلد {name} دو بار آمده است.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>پرونده خالی است.</translation>
        </message>
        <message>
            <source>The file is larger than {limit} MiB and is not read.</source>
            <translation>پرونده از {limit} مبی‌بایت بزرگ‌تر است و خوانده نمی‌شود.</translation>
        </message>
        <message>
            <source>The file is no council record: it is not a JSON object.</source>
            <translation>این پرونده پروندهٔ شورا نیست: شیء JSON نیست.</translation>
        </message>
        <message>
            <source>The file is no council record: its field "format" is not "council-record".</source>
            <translation>این پرونده پروندهٔ شورا نیست: فیلد "format" آن "council-record" نیست.</translation>
        </message>
        <message>
            <source>The file is no council record: its field "version" is not a whole number from 1 up.</source>
            <translation>این پرونده پروندهٔ شورا نیست: فیلد "version" آن عدد درستی از ۱ به بالا نیست.</translation>
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
            <source>The file {path} cannot be read ({reason}). Check that you may read it, or copy it to a folder of your own.</source>
            <translation>پروندهٔ {path} خواندنی نیست ({reason}). ببینید اجازهٔ خواندن آن را دارید، یا آن را در پوشه‌ای از خودتان رونوشت کنید.</translation>
        </message>
        <message>
            <source>The file {path} cannot be read: {reason}.</source>
            <translation>پروندهٔ {path} خوانده نمی‌شود: {reason}.</translation>
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
            <source>The folder {folder} could not be opened. Open it in your file manager.</source>
            <translation>پوشهٔ {folder} باز نشد. آن را در مدیر پرونده باز کنید.</translation>
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
            <source>The meeting place stays on the desk, because other entries there still name it. It can be given another name.</source>
            <translation>محل برگزاری جلسه روی میز می‌ماند، زیرا موارد دیگری هنوز از آن نام می‌برند. می‌توان نام دیگری به آن داد.</translation>
        </message>
        <message>
            <source>The minutes of this meeting are sealed and do not change. Add a correction instead.</source>
            <translation>صورت‌جلسهٔ این جلسه مهر شده است و تغییر نمی‌کند. به جای آن اصلاحیه بیفزایید.</translation>
        </message>
        <message>
            <source>The municipality stays on the desk, because letters or other bodies there still name it. It can be given another name.</source>
            <translation>شهرداری روی میز می‌ماند، زیرا نامه‌ها یا نهادهای دیگر هنوز از آن نام می‌برند. می‌توان نام دیگری به آن داد.</translation>
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
            <source>The printer did not take the pages. See whether it is switched on and connected, and print again.</source>
            <translation>چاپگر صفحه‌ها را نگرفت. ببینید روشن و وصل است و دوباره چاپ کنید.</translation>
        </message>
        <message>
            <source>The printer stopped after page {page}. See to the printer and print the rest.</source>
            <translation>چاپگر پس از صفحهٔ {page} ایستاد. به چاپگر رسیدگی کنید و بقیه را چاپ کنید.</translation>
        </message>
        <message>
            <source>The quorum of this council is a number, but none is entered.</source>
            <translation>حد نصاب این شورا یک عدد است، ولی عددی وارد نشده است.</translation>
        </message>
        <message>
            <source>The record does not hold the meeting whose minutes are wanted.</source>
            <translation>پرونده جلسه‌ای را که صورت‌جلسه‌اش خواسته شده ندارد.</translation>
        </message>
        <message>
            <source>The record was written by a newer program (version {found} of the format, this program reads {known}). Install the newer version of the program.</source>
            <translation>این پرونده را برنامهٔ تازه‌تری نوشته است (نسخهٔ {found} قالب، این برنامه {known} را می‌خواند). نسخهٔ تازه‌تر برنامه را نصب کنید.</translation>
        </message>
        <message>
            <source>The settings could not be written ({reason}). They hold until you close the program.</source>
            <translation>تنظیمات نوشته نشد ({reason}). تا بستن برنامه برقرارند.</translation>
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
            <source>The two dates are not the same day: {first} and {second}.</source>
            <translation>این دو تاریخ یک روز نیستند: {first} و {second}.</translation>
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
            <source>There is no form of minutes called {profile}. There are {known}.</source>
            <translation>صورت‌جلسه‌ای با قالب {profile} نیست. این‌ها هستند: {known}.</translation>
        </message>
        <message>
            <source>There is no month {month}: a year has 12 months.</source>
            <translation>ماه {month} نداریم: سال ۱۲ ماه دارد.</translation>
        </message>
        <message>
            <source>There is no such field in a council record.</source>
            <translation>چنین فیلدی در پروندهٔ شورا نیست.</translation>
        </message>
        <message>
            <source>These minutes are sealed and do not change. Add a correction instead.</source>
            <translation>این صورت‌جلسه مهر شده است و تغییر نمی‌کند. به جای آن اصلاحیه بیفزایید.</translation>
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
            <source>This copy of the program brings SQLite {version}, which can damage a desk. Install the program again.</source>
            <translation>این نسخهٔ برنامه SQLite {version} را همراه دارد که می‌تواند به میز آسیب بزند. برنامه را دوباره نصب کنید.</translation>
        </message>
        <message>
            <source>This entry cannot be removed, because others still refer to it ({referrers}).</source>
            <translation>این را نمی‌توان حذف کرد، چون هنوز به آن ارجاع می‌شود ({referrers}).</translation>
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
            <source>This majority is counted over the seats of the council. Enter the number of its seats first.</source>
            <translation>این اکثریت از کرسی‌های شورا شمرده می‌شود. نخست شمار کرسی‌ها را وارد کنید.</translation>
        </message>
        <message>
            <source>This month has {days} days.</source>
            <translation>این ماه {days} روز دارد.</translation>
        </message>
        <message>
            <source>This result differs from what the votes give. Write down why.</source>
            <translation>این نتیجه با آرا نمی‌خواند. دلیل را بنویسید.</translation>
        </message>
        <message>
            <source>Type a date, such as {example}.</source>
            <translation>تاریخ را بنویسید، مانند {example}.</translation>
        </message>
        <message>
            <source>{counted} votes were counted, but only {eligible} may vote: {yes} for, {no} against, {abstain} abstaining, {not_voting} not voting, {spoilt} blank or invalid. Count again.</source>
            <translation>{counted} رأی شمرده شد، ولی تنها {eligible} نفر حق رأی دارند: {yes} موافق، {no} مخالف، {abstain} ممتنع، {not_voting} رأی‌نداده، {spoilt} سفید یا باطل. دوباره بشمارید.</translation>
        </message>
        <message>
            <source>{field} of {kind} names an entry that is not on this desk ({target}).</source>
            <translation>‏{field} در {kind} چیزی را نشان می‌دهد که روی این میز نیست ({target}).</translation>
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
            <source>{path} is not a backup of this desk.</source>
            <translation>{path} نسخهٔ پشتیبان این میز نیست.</translation>
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
            <source>“{text}” is not a date. Type day, month and year, such as {example}.</source>
            <translation>«{text}» تاریخ نیست. روز و ماه و سال را بنویسید، مانند {example}.</translation>
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
            <source>“{text}” is not an amount of money in this currency.</source>
            <translation>«{text}» مبلغی در این پول نیست.</translation>
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
        <name>ExchangeSection</name>
        <message>
            <source>Import and export</source>
            <translation>درون‌بری و برون‌بری</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>درون‌بری</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>برون‌بری</translation>
        </message>
        <message>
            <source>Takes a council record into this desk. New things are added, newer ones replace what is there; a file with an error in it changes nothing.</source>
            <translation>پروندهٔ شورا را به این میز می‌آورد. چیزهای تازه افزوده می‌شوند و نسخه‌های تازه‌تر جای کهنه‌ها را می‌گیرند؛ پرونده‌ای که خطا داشته باشد چیزی را تغییر نمی‌دهد.</translation>
        </message>
        <message>
            <source>Writes a council record: one readable file with people, meetings, decisions and projects.</source>
            <translation>پروندهٔ شورا را می‌نویسد: یک پروندهٔ خوانا با اشخاص، جلسه‌ها، تصمیم‌ها و پروژه‌ها.</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>درون‌بری از پرونده…</translation>
        </message>
        <message>
            <source>Export a file…</source>
            <translation>برون‌بری به پرونده…</translation>
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
            <source>Export a council record</source>
            <translation>برون‌بری پروندهٔ شورا</translation>
        </message>
        <message>
            <source>Council record (*.json)</source>
            <translation>پروندهٔ شورا (*.json)</translation>
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
            <source>Language and looks</source>
            <translation>زبان و نما</translation>
        </message>
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
            <source>{number} %</source>
            <translation>{number}٪</translation>
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
            <source>Enter the attendance first: a statement is somebody's.</source>
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
        <name>MeetingDocument</name>
        <message>
            <source>These minutes are approved and stay as they are. A correction is an entry of its own.</source>
            <translation>این صورت‌جلسه تأیید شده است و تغییر نمی‌کند. اصلاحیه جداگانه ثبت می‌شود.</translation>
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
            <source>no outcome</source>
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
            <source>quorum {present} of {needed}</source>
            <translation>حد نصاب {present} از {needed}</translation>
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
        <name>MinutesOutput</name>
        <message>
            <source>Save the minutes as PDF</source>
            <translation>ذخیرهٔ صورت‌جلسه به‌صورت PDF</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>اسناد PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>با نام {name} ذخیره شد</translation>
        </message>
        <message>
            <source>The pages went to the printer.</source>
            <translation>صفحه‌ها به چاپگر فرستاده شد.</translation>
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
            <source>Show in folder</source>
            <translation>نمایش در پوشه</translation>
        </message>
        <message>
            <source>Remove this meeting</source>
            <translation>حذف این جلسه</translation>
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
            <source>A tie, settled by the chair's casting vote.</source>
            <translation>آرا مساوی بود و رأی رئیس تعیین‌کننده شد.</translation>
        </message>
        <message>
            <source>A tie: the chair's casting vote decides.</source>
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
            <source>Meetings</source>
            <translation>جلسات</translation>
        </message>
        <message>
            <source>People</source>
            <translation>اعضا</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>تنظیمات</translation>
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
            <source>Earlier meetings left nothing open. The agenda begins empty.</source>
            <translation>از جلسه‌های پیش چیزی نمانده است. دستور جلسه خالی آغاز می‌شود.</translation>
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
            <source>Date</source>
            <translation>تاریخ</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>ساعت</translation>
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
            <source>due {day}</source>
            <translation>تا {day}</translation>
        </message>
        <message>
            <source>meeting {number}</source>
            <translation>جلسهٔ {number}</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>{kind}: came to {present} of {meetings} ({percent}%), excused {excused}, absent {absent}</source>
            <translation>{kind}: حضور در {present} از {meetings} جلسه ({percent}٪)، غیبت موجه {excused}، غیبت {absent}</translation>
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
            <source>Remove this person</source>
            <translation>حذف این فرد</translation>
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
            <source>Women's council</source>
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
            <translation>{number}٪</translation>
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
            <source>guest</source>
            <translation>میهمان</translation>
        </message>
        <message>
            <source>attendance {percent}%</source>
            <translation>حضور {percent}٪</translation>
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
        <name>SettingsScreen</name>
        <message>
            <source>Settings</source>
            <translation>تنظیمات</translation>
        </message>
        <message>
            <source>Sections of the settings</source>
            <translation>بخش‌های تنظیمات</translation>
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
            <source>Put the backup back…</source>
            <translation>بازیابی نسخهٔ پشتیبان…</translation>
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
            <source>Enter first who chairs the meeting: the casting vote is the chair's.</source>
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
</TS>

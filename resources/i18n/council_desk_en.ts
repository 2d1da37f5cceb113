<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ActionLine</name>
        <message>
            <source>nobody named</source>
            <translation>nobody named</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>no date</translation>
        </message>
        <message>
            <source>Go to this action</source>
            <translation>Go to this action</translation>
        </message>
    </context>
    <context>
        <name>ActionRow</name>
        <message>
            <source>The action was removed.</source>
            <translation>The action was removed.</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>What is to be done</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>By whom</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Remove the action</source>
            <translation>Remove the action</translation>
        </message>
    </context>
    <context>
        <name>ActionState</name>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>In progress</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
    </context>
    <context>
        <name>AgendaCard</name>
        <message numerus="yes">
            <source>%n minutes planned</source>
            <translation>
                <numerusform>%n minute planned</numerusform>
                <numerusform>%n minutes planned</numerusform>
            </translation>
        </message>
        <message>
            <source>no outcome</source>
            <translation>no outcome</translation>
        </message>
        <message>
            <source>postponed</source>
            <translation>postponed</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>decided</translation>
        </message>
        <message>
            <source>dealt with</source>
            <translation>dealt with</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>No item yet. The minutes follow the agenda: add what is to be spoken about.</source>
            <translation>No item yet. The minutes follow the agenda: add what is to be spoken about.</translation>
        </message>
        <message>
            <source>New item</source>
            <translation>New item</translation>
        </message>
        <message>
            <source>Add an item after the current one (Ctrl+Enter or Alt+I)</source>
            <translation>Add an item after the current one (Ctrl+Enter or Alt+I)</translation>
        </message>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>Move up (Alt+Up)</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>Move down (Alt+Down)</translation>
        </message>
        <message>
            <source>Remove the item (Ctrl+Shift+Delete)</source>
            <translation>Remove the item (Ctrl+Shift+Delete)</translation>
        </message>
    </context>
    <context>
        <name>AllActionsCard</name>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Nothing is to be done yet. Add actions to the items above with Alt+A.</source>
            <translation>Nothing is to be done yet. Add actions to the items above with Alt+A.</translation>
        </message>
    </context>
    <context>
        <name>AttendanceCard</name>
        <message>
            <source>Removed from the attendance: {name}</source>
            <translation>Removed from the attendance: {name}</translation>
        </message>
        <message>
            <source>Enter adds “{name}” as a new person and a guest.</source>
            <translation>Enter adds “{name}” as a new person and a guest.</translation>
        </message>
        <message>
            <source>from {time}</source>
            <translation>from {time}</translation>
        </message>
        <message>
            <source>until {time}</source>
            <translation>until {time}</translation>
        </message>
        <message>
            <source>{start} to {end}</source>
            <translation>{start} to {end}</translation>
        </message>
        <message>
            <source>The council's rule for the quorum lacks its number.</source>
            <translation>The council's rule for the quorum lacks its number.</translation>
        </message>
        <message>
            <source>{present}/{of}</source>
            <translation>{present}/{of}</translation>
        </message>
        <message>
            <source>{present} of {of} present, {needed} needed.</source>
            <translation>{present} of {of} present, {needed} needed.</translation>
        </message>
        <message>
            <source>The quorum is reached.</source>
            <translation>The quorum is reached.</translation>
        </message>
        <message>
            <source>The quorum is not reached.</source>
            <translation>The quorum is not reached.</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>P</source>
            <translation>P</translation>
        </message>
        <message>
            <source>E</source>
            <translation>E</translation>
        </message>
        <message>
            <source>A</source>
            <translation>A</translation>
        </message>
        <message>
            <source>G</source>
            <translation>G</translation>
        </message>
        <message>
            <source>Add a guest</source>
            <translation>Add a guest</translation>
        </message>
        <message>
            <source>Name, then Enter</source>
            <translation>Name, then Enter</translation>
        </message>
    </context>
    <context>
        <name>AttendanceDetail</name>
        <message>
            <source>Capacity</source>
            <translation>Capacity</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Has a vote</source>
            <translation>Has a vote</translation>
        </message>
        <message>
            <source>Arrival or leaving</source>
            <translation>Arrival or leaving</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Remove from the list</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Came</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Left</translation>
        </message>
        <message>
            <source>Remove this time</source>
            <translation>Remove this time</translation>
        </message>
    </context>
    <context>
        <name>AttendanceStatus</name>
        <message>
            <source>Present</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>Excused</source>
            <translation>Excused</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Absent</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>Guest</translation>
        </message>
    </context>
    <context>
        <name>BackupState</name>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Everything stays on this computer</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>No backup yet</translation>
        </message>
        <message>
            <source>Backup: today {time}</source>
            <translation>Backup: today {time}</translation>
        </message>
        <message>
            <source>Backup: {day}</source>
            <translation>Backup: {day}</translation>
        </message>
    </context>
    <context>
        <name>BackupsSection</name>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>A backup is made when the program closes, and every half hour when something changed. Each one is a whole copy that was checked.</source>
            <translation>A backup is made when the program closes, and every half hour when something changed. Each one is a whole copy that was checked.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>Show the folder</translation>
        </message>
        <message>
            <source>Put back…</source>
            <translation>Put back…</translation>
        </message>
        <message>
            <source>Put this backup back?</source>
            <translation>Put this backup back?</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Put it back</translation>
        </message>
        <message>
            <source>Leave everything as it is</source>
            <translation>Leave everything as it is</translation>
        </message>
        <message>
            <source>newest</source>
            <translation>newest</translation>
        </message>
        <message>
            <source>{number} kB</source>
            <translation>{number} kB</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <translation>{number} MB</translation>
        </message>
        <message>
            <source>The backup is made and checked.</source>
            <translation>The backup is made and checked.</translation>
        </message>
        <message>
            <source>The desk becomes again what it was on {when}. What was entered since then is no longer in it. The present desk is kept as a file beside it, so nothing is lost.</source>
            <translation>The desk becomes again what it was on {when}. What was entered since then is no longer in it. The present desk is kept as a file beside it, so nothing is lost.</translation>
        </message>
        <message>
            <source>The backup is in place. The desk of before is kept as {file}.</source>
            <translation>The backup is in place. The desk of before is kept as {file}.</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Close this message</source>
            <translation>Close this message</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>Solar Hijri (Jalali)</source>
            <translation>Solar Hijri (Jalali)</translation>
        </message>
        <message>
            <source>Hijri (Umm al-Qura)</source>
            <translation>Hijri (Umm al-Qura)</translation>
        </message>
        <message>
            <source>Gregorian</source>
            <translation>Gregorian</translation>
        </message>
    </context>
    <context>
        <name>CityStep</name>
        <message>
            <source>City</source>
            <translation>City</translation>
        </message>
        <message>
            <source>Which city and municipality?</source>
            <translation>Which city and municipality?</translation>
        </message>
        <message>
            <source>The minutes carry the name of the municipality they are sent to.</source>
            <translation>The minutes carry the name of the municipality they are sent to.</translation>
        </message>
        <message>
            <source>Please write the name of the city.</source>
            <translation>Please write the name of the city.</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>As it stands on letters. Leave it empty if you are not sure.</source>
            <translation>As it stands on letters. Leave it empty if you are not sure.</translation>
        </message>
    </context>
    <context>
        <name>ClosingCard</name>
        <message>
            <source>{name} does not sign</source>
            <translation>{name} does not sign</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>Closing words</source>
            <translation>Closing words</translation>
        </message>
        <message>
            <source>Next meeting</source>
            <translation>Next meeting</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Add a signature</source>
            <translation>Add a signature</translation>
        </message>
        <message>
            <source>Copies go to (one in each line)</source>
            <translation>Copies go to (one in each line)</translation>
        </message>
        <message>
            <source>The minutes are signed by</source>
            <translation>The minutes are signed by</translation>
        </message>
    </context>
    <context>
        <name>ConsentCard</name>
        <message>
            <source>The consent was removed.</source>
            <translation>The consent was removed.</translation>
        </message>
        <message>
            <source>on record</source>
            <translation>on record</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>missing</translation>
        </message>
        <message>
            <source>Guardian's consent</source>
            <translation>Guardian's consent</translation>
        </message>
        <message>
            <source>Somebody under 18 serves with the written consent of a parent or guardian. Enter who gave it.</source>
            <translation>Somebody under 18 serves with the written consent of a parent or guardian. Enter who gave it.</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>Given by</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Relation</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Reference of the paper</source>
            <translation>Reference of the paper</translation>
        </message>
        <message>
            <source>The name may stand in copies for others (otherwise initials)</source>
            <translation>The name may stand in copies for others (otherwise initials)</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Consent withdrawn</translation>
        </message>
    </context>
    <context>
        <name>ContactRow</name>
        <message>
            <source>Kind of contact</source>
            <translation>Kind of contact</translation>
        </message>
        <message>
            <source>Number, address or name</source>
            <translation>Number, address or name</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Remove this contact</source>
            <translation>Remove this contact</translation>
        </message>
    </context>
    <context>
        <name>ContactType</name>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Messenger</source>
            <translation>Messenger</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
    </context>
    <context>
        <name>ContactsCard</name>
        <message>
            <source>The contact was removed.</source>
            <translation>The contact was removed.</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Kind of the new contact</source>
            <translation>Kind of the new contact</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>New contact</translation>
        </message>
        <message>
            <source>New contact, then Enter</source>
            <translation>New contact, then Enter</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>Of minors no address is kept.</source>
            <translation>Of minors no address is kept.</translation>
        </message>
    </context>
    <context>
        <name>CouncilSection</name>
        <message>
            <source>Council and rules</source>
            <translation>Council and rules</translation>
        </message>
        <message>
            <source>Council</source>
            <translation>Council</translation>
        </message>
        <message>
            <source>City and municipality</source>
            <translation>City and municipality</translation>
        </message>
        <message>
            <source>Meeting place</source>
            <translation>Meeting place</translation>
        </message>
        <message>
            <source>Seats and rules</source>
            <translation>Seats and rules</translation>
        </message>
        <message>
            <source>Name of the council</source>
            <translation>Name of the council</translation>
        </message>
        <message>
            <source>Neighbourhood</source>
            <translation>Neighbourhood</translation>
        </message>
        <message>
            <source>City</source>
            <translation>City</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Country</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>Name of the place</source>
            <translation>Name of the place</translation>
        </message>
        <message>
            <source>Kind of place</source>
            <translation>Kind of place</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Changed rules hold for meetings from now on; the votes of past meetings stay as they were counted.</source>
            <translation>Changed rules hold for meetings from now on; the votes of past meetings stay as they were counted.</translation>
        </message>
        <message>
            <source>The municipality is no longer on the desk.</source>
            <translation>The municipality is no longer on the desk.</translation>
        </message>
        <message>
            <source>The meeting place is no longer on the desk.</source>
            <translation>The meeting place is no longer on the desk.</translation>
        </message>
        <message>
            <source>Please write the name of the council.</source>
            <translation>Please write the name of the council.</translation>
        </message>
        <message>
            <source>Please write the name of the neighbourhood.</source>
            <translation>Please write the name of the neighbourhood.</translation>
        </message>
        <message>
            <source>Please write the name of the city.</source>
            <translation>Please write the name of the city.</translation>
        </message>
        <message>
            <source>Left empty, it is taken off the desk when you leave this field.</source>
            <translation>Left empty, it is taken off the desk when you leave this field.</translation>
        </message>
        <message>
            <source>As it stands on letters. Leave it empty if you are not sure.</source>
            <translation>As it stands on letters. Leave it empty if you are not sure.</translation>
        </message>
        <message>
            <source>The mosque or community centre that hosts the council.</source>
            <translation>The mosque or community centre that hosts the council.</translation>
        </message>
    </context>
    <context>
        <name>CouncilStep</name>
        <message>
            <source>Council and rules</source>
            <translation>Council and rules</translation>
        </message>
        <message>
            <source>What is the council called, and how does it decide?</source>
            <translation>What is the council called, and how does it decide?</translation>
        </message>
        <message>
            <source>The program counts by these rules and warns; the council decides.</source>
            <translation>The program counts by these rules and warns; the council decides.</translation>
        </message>
        <message>
            <source>Please write the name of the council.</source>
            <translation>Please write the name of the council.</translation>
        </message>
        <message>
            <source>Name of the council</source>
            <translation>Name of the council</translation>
        </message>
    </context>
    <context>
        <name>CouncilSwitcher</name>
        <message>
            <source>Council: {name}</source>
            <translation>Council: {name}</translation>
        </message>
        <message>
            <source>Add another council…</source>
            <translation>Add another council…</translation>
        </message>
    </context>
    <context>
        <name>Country</name>
        <message>
            <source>Iran</source>
            <translation>Iran</translation>
        </message>
        <message>
            <source>Afghanistan</source>
            <translation>Afghanistan</translation>
        </message>
        <message>
            <source>Tajikistan</source>
            <translation>Tajikistan</translation>
        </message>
        <message>
            <source>Saudi Arabia</source>
            <translation>Saudi Arabia</translation>
        </message>
        <message>
            <source>United Arab Emirates</source>
            <translation>United Arab Emirates</translation>
        </message>
        <message>
            <source>Iraq</source>
            <translation>Iraq</translation>
        </message>
        <message>
            <source>Jordan</source>
            <translation>Jordan</translation>
        </message>
        <message>
            <source>Lebanon</source>
            <translation>Lebanon</translation>
        </message>
        <message>
            <source>Egypt</source>
            <translation>Egypt</translation>
        </message>
        <message>
            <source>Morocco</source>
            <translation>Morocco</translation>
        </message>
        <message>
            <source>Russia</source>
            <translation>Russia</translation>
        </message>
        <message>
            <source>Kazakhstan</source>
            <translation>Kazakhstan</translation>
        </message>
        <message>
            <source>Uzbekistan</source>
            <translation>Uzbekistan</translation>
        </message>
        <message>
            <source>Kyrgyzstan</source>
            <translation>Kyrgyzstan</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>United Kingdom</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>United States</translation>
        </message>
    </context>
    <context>
        <name>CrashReporter</name>
        <message>
            <source>Something went wrong</source>
            <translation>Something went wrong</translation>
        </message>
        <message>
            <source>Something went wrong in the program. Your desk is safe.</source>
            <translation>Something went wrong in the program. Your desk is safe.</translation>
        </message>
        <message>
            <source>Everything that was saved stays saved, and the program goes on. If the last thing you did is missing, do it once more. If it happens again, restart the program and pass on the details below.</source>
            <translation>Everything that was saved stays saved, and the program goes on. If the last thing you did is missing, do it once more. If it happens again, restart the program and pass on the details below.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Continue</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>A date is needed here.</source>
            <translation>A date is needed here.</translation>
        </message>
        <message>
            <source>Understood as {day}. If that is wrong, type it with the full year.</source>
            <translation>Understood as {day}. If that is wrong, type it with the full year.</translation>
        </message>
        <message>
            <source>Open the calendar (Alt+Down)</source>
            <translation>Open the calendar (Alt+Down)</translation>
        </message>
    </context>
    <context>
        <name>DatePopup</name>
        <message>
            <source>Previous month</source>
            <translation>Previous month</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Next month</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
    </context>
    <context>
        <name>DeskError</name>
        <message>
            <source>A meeting whose minutes are sealed is not removed.</source>
            <translation>A meeting whose minutes are sealed is not removed.</translation>
        </message>
        <message>
            <source>A membership of {name} ends before it begins. Correct one of the two days.</source>
            <translation>A membership of {name} ends before it begins. Correct one of the two days.</translation>
        </message>
        <message>
            <source>A number cannot contain “{place}”. Use {known}.</source>
            <translation>A number cannot contain “{place}”. Use {known}.</translation>
        </message>
        <message>
            <source>A number needs either {known}, and nothing twice.</source>
            <translation>A number needs either {known}, and nothing twice.</translation>
        </message>
        <message>
            <source>Another program holds the desk file, so the last change was not saved. Close that program and try again.</source>
            <translation>Another program holds the desk file, so the last change was not saved. Close that program and try again.</translation>
        </message>
        <message>
            <source>At {path} there are remains of a desk, but the desk file itself is gone. Restore the newest backup, or choose another name for a new desk.</source>
            <translation>At {path} there are remains of a desk, but the desk file itself is gone. Restore the newest backup, or choose another name for a new desk.</translation>
        </message>
        <message>
            <source>Blank and invalid ballots exist only in a secret ballot.</source>
            <translation>Blank and invalid ballots exist only in a secret ballot.</translation>
        </message>
        <message>
            <source>Following {field} from here leads back here.</source>
            <translation>Following {field} from here leads back here.</translation>
        </message>
        <message>
            <source>For somebody under 18 only the year of birth is kept, not the day. Enter {year} as the year.</source>
            <translation>For somebody under 18 only the year of birth is kept, not the day. Enter {year} as the year.</translation>
        </message>
        <message>
            <source>From “{state}” one cannot go to “{to}”.</source>
            <translation>From “{state}” one cannot go to “{to}”.</translation>
        </message>
        <message>
            <source>Going back takes a reason. Write down why.</source>
            <translation>Going back takes a reason. Write down why.</translation>
        </message>
        <message>
            <source>No address is kept for somebody under 18. Remove the address.</source>
            <translation>No address is kept for somebody under 18. Remove the address.</translation>
        </message>
        <message>
            <source>No undamaged backup was found in {path}. Look for a copy on another disk.</source>
            <translation>No undamaged backup was found in {path}. Look for a copy on another disk.</translation>
        </message>
        <message>
            <source>Objects and lists lie within each other more than {limit} deep.</source>
            <translation>Objects and lists lie within each other more than {limit} deep.</translation>
        </message>
        <message>
            <source>Somebody whose vote was counted may not vote, or was counted twice: {names}.</source>
            <translation>Somebody whose vote was counted may not vote, or was counted twice: {names}.</translation>
        </message>
        <message>
            <source>Something must be written here: {field}.</source>
            <translation>Something must be written here: {field}.</translation>
        </message>
        <message>
            <source>The Umm al-Qura calendar is known for the years {first} to {last} only.</source>
            <translation>The Umm al-Qura calendar is known for the years {first} to {last} only.</translation>
        </message>
        <message>
            <source>The backup could not be written to {path}. Check that the disk has room and may be written.</source>
            <translation>The backup could not be written to {path}. Check that the disk has room and may be written.</translation>
        </message>
        <message>
            <source>The country must be given by two capital letters (ISO 3166).</source>
            <translation>The country must be given by two capital letters (ISO 3166).</translation>
        </message>
        <message>
            <source>The currency must be given by three capital letters (ISO 4217).</source>
            <translation>The currency must be given by three capital letters (ISO 4217).</translation>
        </message>
        <message>
            <source>The desk could not be made at {path}. Check that the folder exists and that you may write in it.</source>
            <translation>The desk could not be made at {path}. Check that the folder exists and that you may write in it.</translation>
        </message>
        <message>
            <source>The desk could not be opened because of an error in the program. The file was left as it is.</source>
            <translation>The desk could not be opened because of an error in the program. The file was left as it is.</translation>
        </message>
        <message>
            <source>The desk file cannot be written. Copy it to a folder where you may write, and open it there.</source>
            <translation>The desk file cannot be written. Copy it to a folder where you may write, and open it there.</translation>
        </message>
        <message>
            <source>The desk file is damaged. It has been left as it is. Restore the newest backup.</source>
            <translation>The desk file is damaged. It has been left as it is. Restore the newest backup.</translation>
        </message>
        <message>
            <source>The desk file or its folder cannot be opened. Check that it exists and that you may write in it.</source>
            <translation>The desk file or its folder cannot be opened. Check that it exists and that you may write in it.</translation>
        </message>
        <message>
            <source>The desk file {path} is damaged and was not opened. It has been left as it is. Restore the newest backup.</source>
            <translation>The desk file {path} is damaged and was not opened. It has been left as it is. Restore the newest backup.</translation>
        </message>
        <message>
            <source>The desk {path} cannot be reached ({reason}). Check the name, and that you may read its folder.</source>
            <translation>The desk {path} cannot be reached ({reason}). Check the name, and that you may read its folder.</translation>
        </message>
        <message>
            <source>The desk {path} could not be brought to the new format. It is as it was before, and there is a backup of it at {backup}. Go on with the earlier version of the program, and report this: {reason}</source>
            <translation>The desk {path} could not be brought to the new format. It is as it was before, and there is a backup of it at {backup}. Go on with the earlier version of the program, and report this: {reason}</translation>
        </message>
        <message>
            <source>The desk {path} is already open in another window or on another computer. Close it there first.</source>
            <translation>The desk {path} is already open in another window or on another computer. Close it there first.</translation>
        </message>
        <message>
            <source>The desk {path} was written by a newer version of the program (format {found}, this one knows {known}). It was left untouched. Install the newer version.</source>
            <translation>The desk {path} was written by a newer version of the program (format {found}, this one knows {known}). It was left untouched. Install the newer version.</translation>
        </message>
        <message>
            <source>The digest must be 64 hexadecimal digits in small letters.</source>
            <translation>The digest must be 64 hexadecimal digits in small letters.</translation>
        </message>
        <message>
            <source>The disk is full, so the last change was not saved. All that was saved before is safe. Free some space, try again.</source>
            <translation>The disk is full, so the last change was not saved. All that was saved before is safe. Free some space, try again.</translation>
        </message>
        <message>
            <source>The disk reported an error, so the last change was not saved. Make a backup to another disk, then check this one.</source>
            <translation>The disk reported an error, so the last change was not saved. Make a backup to another disk, then check this one.</translation>
        </message>
        <message>
            <source>The field is missing, and it must be there.</source>
            <translation>The field is missing, and it must be there.</translation>
        </message>
        <message>
            <source>The field {name} is given twice.</source>
            <translation>The field {name} is given twice.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>The file is empty.</translation>
        </message>
        <message>
            <source>The file is larger than {limit} MiB and is not read.</source>
            <translation>The file is larger than {limit} MiB and is not read.</translation>
        </message>
        <message>
            <source>The file is no council record: it is not a JSON object.</source>
            <translation>The file is no council record: it is not a JSON object.</translation>
        </message>
        <message>
            <source>The file is no council record: its field "format" is not "council-record".</source>
            <translation>The file is no council record: its field "format" is not "council-record".</translation>
        </message>
        <message>
            <source>The file is no council record: its field "version" is not a whole number from 1 up.</source>
            <translation>The file is no council record: its field "version" is not a whole number from 1 up.</translation>
        </message>
        <message>
            <source>The file is not JSON: something is wrong at line {line}, column {column}.</source>
            <translation>The file is not JSON: something is wrong at line {line}, column {column}.</translation>
        </message>
        <message>
            <source>The file is not a desk, or it is damaged. It has been left as it is.</source>
            <translation>The file is not a desk, or it is damaged. It has been left as it is.</translation>
        </message>
        <message>
            <source>The file is not text in UTF-8 (byte {position}).</source>
            <translation>The file is not text in UTF-8 (byte {position}).</translation>
        </message>
        <message>
            <source>The file is text in UTF-16. Save it as UTF-8.</source>
            <translation>The file is text in UTF-16. Save it as UTF-8.</translation>
        </message>
        <message>
            <source>The file was not saved to {path} ({reason}). Choose another folder.</source>
            <translation>The file was not saved to {path} ({reason}). Choose another folder.</translation>
        </message>
        <message>
            <source>The file was not saved: the file name is too long. Choose a shorter one.</source>
            <translation>The file was not saved: the file name is too long. Choose a shorter one.</translation>
        </message>
        <message>
            <source>The file was not saved: there is no folder {folder}. Choose another folder.</source>
            <translation>The file was not saved: there is no folder {folder}. Choose another folder.</translation>
        </message>
        <message>
            <source>The file was not saved: there is no room left in {folder}. Free some space or choose another folder.</source>
            <translation>The file was not saved: there is no room left in {folder}. Free some space or choose another folder.</translation>
        </message>
        <message>
            <source>The file was not saved: you may not write to {folder}. Choose another folder.</source>
            <translation>The file was not saved: you may not write to {folder}. Choose another folder.</translation>
        </message>
        <message>
            <source>The file {path} cannot be read ({reason}). Check that you may read it, or copy it to a folder of your own.</source>
            <translation>The file {path} cannot be read ({reason}). Check that you may read it, or copy it to a folder of your own.</translation>
        </message>
        <message>
            <source>The file {path} cannot be read: {reason}.</source>
            <translation>The file {path} cannot be read: {reason}.</translation>
        </message>
        <message>
            <source>The file {path} is not a desk. It was left untouched. Choose another file.</source>
            <translation>The file {path} is not a desk. It was left untouched. Choose another file.</translation>
        </message>
        <message>
            <source>The folder of {path} cannot be written. Copy the desk to a folder where you may write.</source>
            <translation>The folder of {path} cannot be written. Copy the desk to a folder where you may write.</translation>
        </message>
        <message>
            <source>The folder {folder} could not be opened. Open it in your file manager.</source>
            <translation>The folder {folder} could not be opened. Open it in your file manager.</translation>
        </message>
        <message>
            <source>The id must be a UUID in small letters.</source>
            <translation>The id must be a UUID in small letters.</translation>
        </message>
        <message>
            <source>The id {id} already belongs to another {kind} on this desk.</source>
            <translation>The id {id} already belongs to another {kind} on this desk.</translation>
        </message>
        <message>
            <source>The id {id} belongs to objects of different kinds ({kinds}).</source>
            <translation>The id {id} belongs to objects of different kinds ({kinds}).</translation>
        </message>
        <message>
            <source>The id {id} is already that of {other}.</source>
            <translation>The id {id} is already that of {other}.</translation>
        </message>
        <message>
            <source>The id {id} names an object of the kind {found}; here it must be {expected}.</source>
            <translation>The id {id} names an object of the kind {found}; here it must be {expected}.</translation>
        </message>
        <message>
            <source>The id {id} names nothing in this record.</source>
            <translation>The id {id} names nothing in this record.</translation>
        </message>
        <message>
            <source>The meeting place stays on the desk, because other entries there still name it. It can be given another name.</source>
            <translation>The meeting place stays on the desk, because other entries there still name it. It can be given another name.</translation>
        </message>
        <message>
            <source>The minutes of this meeting are sealed and do not change. Add a correction instead.</source>
            <translation>The minutes of this meeting are sealed and do not change. Add a correction instead.</translation>
        </message>
        <message>
            <source>The municipality stays on the desk, because letters or other bodies there still name it. It can be given another name.</source>
            <translation>The municipality stays on the desk, because letters or other bodies there still name it. It can be given another name.</translation>
        </message>
        <message>
            <source>The number is too great to be carried exactly; the limit is {limit}.</source>
            <translation>The number is too great to be carried exactly; the limit is {limit}.</translation>
        </message>
        <message>
            <source>The number must be at least {ge}.</source>
            <translation>The number must be at least {ge}.</translation>
        </message>
        <message>
            <source>The number must be at most {le}.</source>
            <translation>The number must be at most {le}.</translation>
        </message>
        <message>
            <source>The printer did not take the pages. See whether it is switched on and connected, and print again.</source>
            <translation>The printer did not take the pages. See whether it is switched on and connected, and print again.</translation>
        </message>
        <message>
            <source>The printer stopped after page {page}. See to the printer and print the rest.</source>
            <translation>The printer stopped after page {page}. See to the printer and print the rest.</translation>
        </message>
        <message>
            <source>The quorum of this council is a number, but none is entered.</source>
            <translation>The quorum of this council is a number, but none is entered.</translation>
        </message>
        <message>
            <source>The record does not hold the meeting whose minutes are wanted.</source>
            <translation>The record does not hold the meeting whose minutes are wanted.</translation>
        </message>
        <message>
            <source>The record was written by a newer program (version {found} of the format, this program reads {known}). Install the newer version of the program.</source>
            <translation>The record was written by a newer program (version {found} of the format, this program reads {known}). Install the newer version of the program.</translation>
        </message>
        <message>
            <source>The settings could not be written ({reason}). They hold until you close the program.</source>
            <translation>The settings could not be written ({reason}). They hold until you close the program.</translation>
        </message>
        <message>
            <source>The text contains half of a character (a lone surrogate).</source>
            <translation>The text contains half of a character (a lone surrogate).</translation>
        </message>
        <message>
            <source>The text contains the character NUL.</source>
            <translation>The text contains the character NUL.</translation>
        </message>
        <message>
            <source>The text is longer than {limit} characters.</source>
            <translation>The text is longer than {limit} characters.</translation>
        </message>
        <message>
            <source>The text is longer than {max_length} characters.</source>
            <translation>The text is longer than {max_length} characters.</translation>
        </message>
        <message>
            <source>The text must not be empty.</source>
            <translation>The text must not be empty.</translation>
        </message>
        <message>
            <source>The two dates are not the same day: {first} and {second}.</source>
            <translation>The two dates are not the same day: {first} and {second}.</translation>
        </message>
        <message>
            <source>The value is not a day: it is not written as 2026-11-12.</source>
            <translation>The value is not a day: it is not written as 2026-11-12.</translation>
        </message>
        <message>
            <source>The value is not a day: there is no such day.</source>
            <translation>The value is not a day: there is no such day.</translation>
        </message>
        <message>
            <source>The value is not a moment: it has more than six digits after the second.</source>
            <translation>The value is not a moment: it has more than six digits after the second.</translation>
        </message>
        <message>
            <source>The value is not a moment: it has no offset from UTC, such as Z or +03:30.</source>
            <translation>The value is not a moment: it has no offset from UTC, such as Z or +03:30.</translation>
        </message>
        <message>
            <source>The value is not a moment: it is not written as 2026-11-12T18:30:00+00:00.</source>
            <translation>The value is not a moment: it is not written as 2026-11-12T18:30:00+00:00.</translation>
        </message>
        <message>
            <source>The value is not a moment: it lies outside the years 1 to 9999.</source>
            <translation>The value is not a moment: it lies outside the years 1 to 9999.</translation>
        </message>
        <message>
            <source>The value is not a moment: its offset from UTC is not a time of day.</source>
            <translation>The value is not a moment: its offset from UTC is not a time of day.</translation>
        </message>
        <message>
            <source>The value is not a moment: there is no such day or time.</source>
            <translation>The value is not a moment: there is no such day or time.</translation>
        </message>
        <message>
            <source>The value is not allowed here: {reason}.</source>
            <translation>The value is not allowed here: {reason}.</translation>
        </message>
        <message>
            <source>The value must be a day, such as 2026-11-12.</source>
            <translation>The value must be a day, such as 2026-11-12.</translation>
        </message>
        <message>
            <source>The value must be a list.</source>
            <translation>The value must be a list.</translation>
        </message>
        <message>
            <source>The value must be a number.</source>
            <translation>The value must be a number.</translation>
        </message>
        <message>
            <source>The value must be a whole number.</source>
            <translation>The value must be a whole number.</translation>
        </message>
        <message>
            <source>The value must be an object.</source>
            <translation>The value must be an object.</translation>
        </message>
        <message>
            <source>The value must be one of {expected}.</source>
            <translation>The value must be one of {expected}.</translation>
        </message>
        <message>
            <source>The value must be text.</source>
            <translation>The value must be text.</translation>
        </message>
        <message>
            <source>The value must be true or false.</source>
            <translation>The value must be true or false.</translation>
        </message>
        <message>
            <source>There is no council with the id {id} on this desk.</source>
            <translation>There is no council with the id {id} on this desk.</translation>
        </message>
        <message>
            <source>There is no desk at {path}, and none can be made there: the folder does not exist or cannot be written. Make the folder first, or choose another one.</source>
            <translation>There is no desk at {path}, and none can be made there: the folder does not exist or cannot be written. Make the folder first, or choose another one.</translation>
        </message>
        <message>
            <source>There is no desk file at {path}, but there are backups of it. Restore the newest one, or choose another name for a new desk.</source>
            <translation>There is no desk file at {path}, but there are backups of it. Restore the newest one, or choose another name for a new desk.</translation>
        </message>
        <message>
            <source>There is no desk file at {path}. If it was there before, restore the newest backup or look for where it was moved.</source>
            <translation>There is no desk file at {path}. If it was there before, restore the newest backup or look for where it was moved.</translation>
        </message>
        <message>
            <source>There is no file at {path}.</source>
            <translation>There is no file at {path}.</translation>
        </message>
        <message>
            <source>There is no form of minutes called {profile}. There are {known}.</source>
            <translation>There is no form of minutes called {profile}. There are {known}.</translation>
        </message>
        <message>
            <source>There is no month {month}: a year has 12 months.</source>
            <translation>There is no month {month}: a year has 12 months.</translation>
        </message>
        <message>
            <source>There is no such field in a council record.</source>
            <translation>There is no such field in a council record.</translation>
        </message>
        <message>
            <source>These minutes are sealed and do not change. Add a correction instead.</source>
            <translation>These minutes are sealed and do not change. Add a correction instead.</translation>
        </message>
        <message>
            <source>This calendar reaches from the year {first} to {last}.</source>
            <translation>This calendar reaches from the year {first} to {last}.</translation>
        </message>
        <message>
            <source>This cannot be kept: {field} ({reason}).</source>
            <translation>This cannot be kept: {field} ({reason}).</translation>
        </message>
        <message>
            <source>This copy of the program brings SQLite {version}, which can damage a desk. Install the program again.</source>
            <translation>This copy of the program brings SQLite {version}, which can damage a desk. Install the program again.</translation>
        </message>
        <message>
            <source>This entry cannot be removed, because others still refer to it ({referrers}).</source>
            <translation>This entry cannot be removed, because others still refer to it ({referrers}).</translation>
        </message>
        <message>
            <source>This is longer than {limit} characters: {field}.</source>
            <translation>This is longer than {limit} characters: {field}.</translation>
        </message>
        <message>
            <source>This is no longer there. It was removed in the meantime.</source>
            <translation>This is no longer there. It was removed in the meantime.</translation>
        </message>
        <message>
            <source>This majority is counted over the seats of the council. Enter the number of its seats first.</source>
            <translation>This majority is counted over the seats of the council. Enter the number of its seats first.</translation>
        </message>
        <message>
            <source>This month has {days} days.</source>
            <translation>This month has {days} days.</translation>
        </message>
        <message>
            <source>This result differs from what the votes give. Write down why.</source>
            <translation>This result differs from what the votes give. Write down why.</translation>
        </message>
        <message>
            <source>Type a date, such as {example}.</source>
            <translation>Type a date, such as {example}.</translation>
        </message>
        <message>
            <source>{counted} votes were counted, but only {eligible} may vote: {yes} for, {no} against, {abstain} abstaining, {not_voting} not voting, {spoilt} blank or invalid. Count again.</source>
            <translation>{counted} votes were counted, but only {eligible} may vote: {yes} for, {no} against, {abstain} abstaining, {not_voting} not voting, {spoilt} blank or invalid. Count again.</translation>
        </message>
        <message>
            <source>{field} of {kind} names an entry that is not on this desk ({target}).</source>
            <translation>{field} of {kind} names an entry that is not on this desk ({target}).</translation>
        </message>
        <message>
            <source>{literal} is not a number that a record can carry.</source>
            <translation>{literal} is not a number that a record can carry.</translation>
        </message>
        <message>
            <source>{month} {year} has {days} days.</source>
            <translation>{month} {year} has {days} days.</translation>
        </message>
        <message>
            <source>{name} appears in the records of meetings and stays there. End the membership instead of removing the person.</source>
            <translation>{name} appears in the records of meetings and stays there. End the membership instead of removing the person.</translation>
        </message>
        <message>
            <source>{name} is not the name of a time zone, such as Asia/Tehran.</source>
            <translation>{name} is not the name of a time zone, such as Asia/Tehran.</translation>
        </message>
        <message>
            <source>{name} is under 18: the consent of a guardian is missing.</source>
            <translation>{name} is under 18: the consent of a guardian is missing.</translation>
        </message>
        <message>
            <source>{path} is not a backup of this desk.</source>
            <translation>{path} is not a backup of this desk.</translation>
        </message>
        <message>
            <source>{year} is not a leap year: {month} has {days} days.</source>
            <translation>{year} is not a leap year: {month} has {days} days.</translation>
        </message>
        <message>
            <source>{year} is not a year of this calendar that can be meant; it reaches from {first} to {last}.</source>
            <translation>{year} is not a year of this calendar that can be meant; it reaches from {first} to {last}.</translation>
        </message>
        <message>
            <source>“{moment}” is not a moment with a date, a time and an offset.</source>
            <translation>“{moment}” is not a moment with a date, a time and an offset.</translation>
        </message>
        <message>
            <source>“{text}” is not a date. Type day, month and year, such as {example}.</source>
            <translation>“{text}” is not a date. Type day, month and year, such as {example}.</translation>
        </message>
        <message>
            <source>“{text}” is not a time of day. Type hours and minutes, such as 18:45.</source>
            <translation>“{text}” is not a time of day. Type hours and minutes, such as 18:45.</translation>
        </message>
        <message>
            <source>“{text}” is not a whole number.</source>
            <translation>“{text}” is not a whole number.</translation>
        </message>
        <message>
            <source>“{text}” is not an amount of money in this currency.</source>
            <translation>“{text}” is not an amount of money in this currency.</translation>
        </message>
    </context>
    <context>
        <name>DetailsCard</name>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Reference</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Language of the minutes</source>
            <translation>Language of the minutes</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Planned start</source>
            <translation>Planned start</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Began</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Room</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Chair</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Secretary</translation>
        </message>
        <message>
            <source>Opening words</source>
            <translation>Opening words</translation>
        </message>
        <message>
            <source>Open to the public</source>
            <translation>Open to the public</translation>
        </message>
    </context>
    <context>
        <name>Digits</name>
        <message>
            <source>Persian</source>
            <translation>Persian</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabic</translation>
        </message>
        <message>
            <source>Latin</source>
            <translation>Latin</translation>
        </message>
    </context>
    <context>
        <name>DocumentsCard</name>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Language of the minutes</source>
            <translation>Language of the minutes</translation>
        </message>
        <message>
            <source>Calendar of exported records</source>
            <translation>Calendar of exported records</translation>
        </message>
        <message>
            <source>New meetings are written in this language; meetings that are there stay as they are. Time zone: {zone}.</source>
            <translation>New meetings are written in this language; meetings that are there stay as they are. Time zone: {zone}.</translation>
        </message>
    </context>
    <context>
        <name>ExchangeSection</name>
        <message>
            <source>Import and export</source>
            <translation>Import and export</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Takes a council record into this desk. New things are added, newer ones replace what is there; a file with an error in it changes nothing.</source>
            <translation>Takes a council record into this desk. New things are added, newer ones replace what is there; a file with an error in it changes nothing.</translation>
        </message>
        <message>
            <source>Writes a council record: one readable file with people, meetings, decisions and projects.</source>
            <translation>Writes a council record: one readable file with people, meetings, decisions and projects.</translation>
        </message>
        <message>
            <source>Import a file…</source>
            <translation>Import a file…</translation>
        </message>
        <message>
            <source>Export a file…</source>
            <translation>Export a file…</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>The record is written to {path}.</source>
            <translation>The record is written to {path}.</translation>
        </message>
        <message>
            <source>The whole desk</source>
            <translation>The whole desk</translation>
        </message>
        <message>
            <source>{added} added, {updated} updated, {unchanged} unchanged, {older} older and left as they are.</source>
            <translation>{added} added, {updated} updated, {unchanged} unchanged, {older} older and left as they are.</translation>
        </message>
        <message>
            <source>Import a council record</source>
            <translation>Import a council record</translation>
        </message>
        <message>
            <source>Export a council record</source>
            <translation>Export a council record</translation>
        </message>
        <message>
            <source>Council record (*.json)</source>
            <translation>Council record (*.json)</translation>
        </message>
    </context>
    <context>
        <name>ExecutionState</name>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>In progress</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>Superseded</source>
            <translation>Superseded</translation>
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <source>Council Desk</source>
            <translation>Council Desk</translation>
        </message>
        <message>
            <source>Everything stays on this computer</source>
            <translation>Everything stays on this computer</translation>
        </message>
        <message>
            <source>Step {number} of {all}</source>
            <translation>Step {number} of {all}</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Open the desk</source>
            <translation>Open the desk</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
    </context>
    <context>
        <name>Frame</name>
        <message>
            <source>Council Desk</source>
            <translation>Council Desk</translation>
        </message>
        <message>
            <source>Navigation</source>
            <translation>Navigation</translation>
        </message>
    </context>
    <context>
        <name>Gender</name>
        <message>
            <source>Female</source>
            <translation>Female</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>Male</translation>
        </message>
    </context>
    <context>
        <name>GeneralSection</name>
        <message>
            <source>Language and looks</source>
            <translation>Language and looks</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Language of the window</translation>
        </message>
        <message>
            <source>Calendar and digits follow the language until you choose them.</source>
            <translation>Calendar and digits follow the language until you choose them.</translation>
        </message>
        <message>
            <source>Looks</source>
            <translation>Looks</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation>{number} %</translation>
        </message>
    </context>
    <context>
        <name>GuidanceKind</name>
        <message>
            <source>Guidance</source>
            <translation>Guidance</translation>
        </message>
        <message>
            <source>Objection</source>
            <translation>Objection</translation>
        </message>
        <message>
            <source>Endorsement</source>
            <translation>Endorsement</translation>
        </message>
    </context>
    <context>
        <name>GuidanceRow</name>
        <message>
            <source>Statement by</source>
            <translation>Statement by</translation>
        </message>
        <message>
            <source>Kind of statement</source>
            <translation>Kind of statement</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Statement</translation>
        </message>
        <message>
            <source>Remove this statement</source>
            <translation>Remove this statement</translation>
        </message>
    </context>
    <context>
        <name>ItemActionsCard</name>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>New action</source>
            <translation>New action</translation>
        </message>
        <message>
            <source>Add an action (Alt+A)</source>
            <translation>Add an action (Alt+A)</translation>
        </message>
    </context>
    <context>
        <name>ItemCard</name>
        <message>
            <source>Enter the attendance first: a statement is somebody's.</source>
            <translation>Enter the attendance first: a statement is somebody's.</translation>
        </message>
        <message>
            <source>The statement was removed.</source>
            <translation>The statement was removed.</translation>
        </message>
        <message>
            <source>Item {number}</source>
            <translation>Item {number}</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Presented by</source>
            <translation>Presented by</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Minutes planned</source>
            <translation>Minutes planned</translation>
        </message>
        <message>
            <source>Introduction</source>
            <translation>Introduction</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>Discussion</translation>
        </message>
        <message>
            <source>One paragraph each. “Name: what was said” names the speaker.</source>
            <translation>One paragraph each. “Name: what was said” names the speaker.</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>Public</translation>
        </message>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>Move up (Alt+Up)</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>Move down (Alt+Down)</translation>
        </message>
        <message>
            <source>Remove the item (Ctrl+Shift+Delete)</source>
            <translation>Remove the item (Ctrl+Shift+Delete)</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Motion</translation>
        </message>
        <message>
            <source>Add a motion (Alt+M)</source>
            <translation>Add a motion (Alt+M)</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Add an action (Alt+A)</source>
            <translation>Add an action (Alt+A)</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>Statement</translation>
        </message>
        <message>
            <source>Add guidance, an objection or an endorsement by the imam or host</source>
            <translation>Add guidance, an objection or an endorsement by the imam or host</translation>
        </message>
    </context>
    <context>
        <name>ItemKind</name>
        <message>
            <source>Approval</source>
            <translation>Approval</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>Discussion</translation>
        </message>
        <message>
            <source>Election</source>
            <translation>Election</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Information</translation>
        </message>
        <message>
            <source>Ceremony</source>
            <translation>Ceremony</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Other</translation>
        </message>
    </context>
    <context>
        <name>LanguageStep</name>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Which language do you work in?</source>
            <translation>Which language do you work in?</translation>
        </message>
        <message>
            <source>Everything you choose here can be changed later in Settings.</source>
            <translation>Everything you choose here can be changed later in Settings.</translation>
        </message>
        <message>
            <source>Or look around first, in a desk filled with an invented council.</source>
            <translation>Or look around first, in a desk filled with an invented council.</translation>
        </message>
        <message>
            <source>Open a sample desk</source>
            <translation>Open a sample desk</translation>
        </message>
    </context>
    <context>
        <name>LocaleForm</name>
        <message>
            <source>Today: {day}</source>
            <translation>Today: {day}</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>Digits</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Council Desk</source>
            <translation>Council Desk</translation>
        </message>
        <message>
            <source>The desk itself is saved. The program closes now.</source>
            <translation>The desk itself is saved. The program closes now.</translation>
        </message>
    </context>
    <context>
        <name>MeetingDocument</name>
        <message>
            <source>These minutes are approved and stay as they are. A correction is an entry of its own.</source>
            <translation>These minutes are approved and stay as they are. A correction is an entry of its own.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>{number} · {title}</source>
            <translation>{number} · {title}</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>Signatures</translation>
        </message>
        <message>
            <source>no outcome</source>
            <translation>no outcome</translation>
        </message>
        <message>
            <source>vote</source>
            <translation>vote</translation>
        </message>
        <message>
            <source>person?</source>
            <translation>person?</translation>
        </message>
        <message>
            <source>date?</source>
            <translation>date?</translation>
        </message>
        <message>
            <source>New item</source>
            <translation>New item</translation>
        </message>
        <message>
            <source>Removed: {title}</source>
            <translation>Removed: {title}</translation>
        </message>
        <message>
            <source>The motion was removed.</source>
            <translation>The motion was removed.</translation>
        </message>
    </context>
    <context>
        <name>MeetingKind</name>
        <message>
            <source>Ordinary</source>
            <translation>Ordinary</translation>
        </message>
        <message>
            <source>Extraordinary</source>
            <translation>Extraordinary</translation>
        </message>
        <message>
            <source>Inaugural</source>
            <translation>Inaugural</translation>
        </message>
        <message>
            <source>Joint</source>
            <translation>Joint</translation>
        </message>
        <message>
            <source>Public hearing</source>
            <translation>Public hearing</translation>
        </message>
    </context>
    <context>
        <name>MeetingListPage</name>
        <message>
            <source>Meeting {number} · {day}</source>
            <translation>Meeting {number} · {day}</translation>
        </message>
        <message>
            <source>quorum {present} of {needed}</source>
            <translation>quorum {present} of {needed}</translation>
        </message>
        <message>
            <source>Search by number, date, place …</source>
            <translation>Search by number, date, place …</translation>
        </message>
        <message>
            <source>Search meetings</source>
            <translation>Search meetings</translation>
        </message>
        <message>
            <source>Meetings by year</source>
            <translation>Meetings by year</translation>
        </message>
        <message>
            <source>No meeting fits what you typed.</source>
            <translation>No meeting fits what you typed.</translation>
        </message>
        <message>
            <source>The meetings of the council</source>
            <translation>The meetings of the council</translation>
        </message>
        <message>
            <source>Each meeting is one document: who came, what was said, what was decided, and who does what. Its minutes are made from it as a PDF.</source>
            <translation>Each meeting is one document: who came, what was said, what was decided, and who does what. Its minutes are made from it as a PDF.</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>New meeting</translation>
        </message>
    </context>
    <context>
        <name>MeetingState</name>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Scheduled</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>Invited</translation>
        </message>
        <message>
            <source>In session</source>
            <translation>In session</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Held</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>No quorum</source>
            <translation>No quorum</translation>
        </message>
    </context>
    <context>
        <name>MeetingsScreen</name>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>Meeting {number} · {day}</source>
            <translation>Meeting {number} · {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n gaps before approval</source>
            <translation>
                <numerusform>%n gap before approval</numerusform>
                <numerusform>%n gaps before approval</numerusform>
            </translation>
        </message>
        <message>
            <source>internal</source>
            <translation>internal</translation>
        </message>
        <message>
            <source>for the municipality</source>
            <translation>for the municipality</translation>
        </message>
        <message>
            <source>public</source>
            <translation>public</translation>
        </message>
        <message>
            <source>All meetings</source>
            <translation>All meetings</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>Outline</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>New meeting</translation>
        </message>
        <message>
            <source>Removed: meeting {number}</source>
            <translation>Removed: meeting {number}</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Saved</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>Saving …</translation>
        </message>
        <message>
            <source>Not saved yet; it is tried again.</source>
            <translation>Not saved yet; it is tried again.</translation>
        </message>
    </context>
    <context>
        <name>MembershipRow</name>
        <message>
            <source>It ends before it begins. Correct one of the two days.</source>
            <translation>It ends before it begins. Correct one of the two days.</translation>
        </message>
        <message>
            <source>in office</source>
            <translation>in office</translation>
        </message>
        <message>
            <source>former</source>
            <translation>former</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>to come</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Title in documents</source>
            <translation>Title in documents</translation>
        </message>
        <message>
            <source>Speaks for</source>
            <translation>Speaks for</translation>
        </message>
        <message>
            <source>Field of work</source>
            <translation>Field of work</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Has a vote</source>
            <translation>Has a vote</translation>
        </message>
        <message>
            <source>End today</source>
            <translation>End today</translation>
        </message>
        <message>
            <source>Remove this membership</source>
            <translation>Remove this membership</translation>
        </message>
    </context>
    <context>
        <name>MembershipsCard</name>
        <message>
            <source>The membership was removed.</source>
            <translation>The membership was removed.</translation>
        </message>
        <message>
            <source>Memberships</source>
            <translation>Memberships</translation>
        </message>
        <message>
            <source>Membership</source>
            <translation>Membership</translation>
        </message>
        <message>
            <source>Add a membership of this council</source>
            <translation>Add a membership of this council</translation>
        </message>
        <message>
            <source>No membership: a guest or somebody who helps.</source>
            <translation>No membership: a guest or somebody who helps.</translation>
        </message>
    </context>
    <context>
        <name>MinutesOutput</name>
        <message>
            <source>Save the minutes as PDF</source>
            <translation>Save the minutes as PDF</translation>
        </message>
        <message>
            <source>PDF documents (*.pdf)</source>
            <translation>PDF documents (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as {name}</source>
            <translation>Saved as {name}</translation>
        </message>
        <message>
            <source>The pages went to the printer.</source>
            <translation>The pages went to the printer.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Print the minutes (Ctrl+P)</source>
            <translation>Print the minutes (Ctrl+P)</translation>
        </message>
        <message>
            <source>More about the minutes</source>
            <translation>More about the minutes</translation>
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation>Save as PDF …</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Print …</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Show in folder</translation>
        </message>
        <message>
            <source>Remove this meeting</source>
            <translation>Remove this meeting</translation>
        </message>
    </context>
    <context>
        <name>MinutesState</name>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>In review</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Approved</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Signed</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Sealed</translation>
        </message>
    </context>
    <context>
        <name>MotionCard</name>
        <message>
            <source>Write down why.</source>
            <translation>Write down why.</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>Motion</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>no result</source>
            <translation>no result</translation>
        </message>
        <message>
            <source>Take: {result}</source>
            <translation>Take: {result}</translation>
        </message>
        <message>
            <source>{votes} of {of} needed.</source>
            <translation>{votes} of {of} needed.</translation>
        </message>
        <message>
            <source>The votes carry the motion.</source>
            <translation>The votes carry the motion.</translation>
        </message>
        <message>
            <source>The votes do not carry the motion.</source>
            <translation>The votes do not carry the motion.</translation>
        </message>
        <message>
            <source>A tie: the motion is rejected.</source>
            <translation>A tie: the motion is rejected.</translation>
        </message>
        <message>
            <source>A tie, settled by the chair's casting vote.</source>
            <translation>A tie, settled by the chair's casting vote.</translation>
        </message>
        <message>
            <source>A tie: the chair's casting vote decides.</source>
            <translation>A tie: the chair's casting vote decides.</translation>
        </message>
        <message>
            <source>A tie: there is a second round.</source>
            <translation>A tie: there is a second round.</translation>
        </message>
        <message>
            <source>A tie: lot decides. Enter the result.</source>
            <translation>A tie: lot decides. Enter the result.</translation>
        </message>
        <message>
            <source>Text of the motion</source>
            <translation>Text of the motion</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Majority</source>
            <translation>Majority</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Moved by</source>
            <translation>Moved by</translation>
        </message>
        <message>
            <source>Seconded by</source>
            <translation>Seconded by</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>Responsible</translation>
        </message>
        <message>
            <source>Overseen by</source>
            <translation>Overseen by</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>What the council is to decide</source>
            <translation>What the council is to decide</translation>
        </message>
        <message>
            <source>Remove the motion</source>
            <translation>Remove the motion</translation>
        </message>
        <message>
            <source>This result differs from what the votes give. Why?</source>
            <translation>This result differs from what the votes give. Why?</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>none yet</translation>
        </message>
    </context>
    <context>
        <name>MotionResult</name>
        <message>
            <source>Adopted</source>
            <translation>Adopted</translation>
        </message>
        <message>
            <source>Adopted with changes</source>
            <translation>Adopted with changes</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejected</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Postponed</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>Noted</source>
            <translation>Noted</translation>
        </message>
    </context>
    <context>
        <name>NameCard</name>
        <message>
            <source>Is this somebody who is here already? {name}</source>
            <translation>Is this somebody who is here already? {name}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Open {name}</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>New person</translation>
        </message>
        <message>
            <source>under 18</source>
            <translation>under 18</translation>
        </message>
        <message>
            <source>consent missing</source>
            <translation>consent missing</translation>
        </message>
        <message>
            <source>Name as it stands in documents</source>
            <translation>Name as it stands in documents</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Given name</translation>
        </message>
        <message>
            <source>Family name</source>
            <translation>Family name</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Patronymic</translation>
        </message>
        <message>
            <source>Form of address</source>
            <translation>Form of address</translation>
        </message>
        <message>
            <source>Name beside the signature</source>
            <translation>Name beside the signature</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Gender</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Date of birth</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Year of birth</translation>
        </message>
        <message>
            <source>Of minors only the year is kept.</source>
            <translation>Of minors only the year is kept.</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
    </context>
    <context>
        <name>NewMeetingCard</name>
        <message>
            <source>Enter the day of the meeting.</source>
            <translation>Enter the day of the meeting.</translation>
        </message>
        <message>
            <source>Enter the time of the meeting.</source>
            <translation>Enter the time of the meeting.</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>New meeting</translation>
        </message>
        <message>
            <source>Earlier meetings left this open. What is ticked comes onto the new agenda; the number keys tick it.</source>
            <translation>Earlier meetings left this open. What is ticked comes onto the new agenda; the number keys tick it.</translation>
        </message>
        <message>
            <source>Earlier meetings left nothing open. The agenda begins empty.</source>
            <translation>Earlier meetings left nothing open. The agenda begins empty.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Prepare the meeting</source>
            <translation>Prepare the meeting</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>due {day}</translation>
        </message>
        <message>
            <source>meeting {number}</source>
            <translation>meeting {number}</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>{kind}: came to {present} of {meetings} ({percent}%), excused {excused}, absent {absent}</source>
            <translation>{kind}: came to {present} of {meetings} ({percent}%), excused {excused}, absent {absent}</translation>
        </message>
        <message>
            <source>No meeting during their membership yet.</source>
            <translation>No meeting during their membership yet.</translation>
        </message>
        <message>
            <source>Attendance and notes</source>
            <translation>Attendance and notes</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Remove this person</source>
            <translation>Remove this person</translation>
        </message>
    </context>
    <context>
        <name>OrganizationClass</name>
        <message>
            <source>Municipality</source>
            <translation>Municipality</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Department</translation>
        </message>
        <message>
            <source>Neighbourhood council</source>
            <translation>Neighbourhood council</translation>
        </message>
        <message>
            <source>Women's council</source>
            <translation>Women's council</translation>
        </message>
        <message>
            <source>Working group</source>
            <translation>Working group</translation>
        </message>
        <message>
            <source>Specialised team</source>
            <translation>Specialised team</translation>
        </message>
        <message>
            <source>Mosque</source>
            <translation>Mosque</translation>
        </message>
        <message>
            <source>Community centre</source>
            <translation>Community centre</translation>
        </message>
        <message>
            <source>Non-profit organisation</source>
            <translation>Non-profit organisation</translation>
        </message>
        <message>
            <source>Informal community</source>
            <translation>Informal community</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Company</translation>
        </message>
        <message>
            <source>School</source>
            <translation>School</translation>
        </message>
    </context>
    <context>
        <name>PagePreview</name>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <source>Zoom (Ctrl with the mouse wheel, or with + and −)</source>
            <translation>Zoom (Ctrl with the mouse wheel, or with + and −)</translation>
        </message>
        <message>
            <source>For whom the page is: names of minors and closed items differ</source>
            <translation>For whom the page is: names of minors and closed items differ</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Preview · page {page} of {count}</source>
            <translation>Preview · page {page} of {count}</translation>
        </message>
        <message>
            <source>{number}%</source>
            <translation>{number}%</translation>
        </message>
        <message>
            <source>Copy: {copy}</source>
            <translation>Copy: {copy}</translation>
        </message>
        <message>
            <source>The page cannot be shown. Nothing of what you wrote is lost. {reason}</source>
            <translation>The page cannot be shown. Nothing of what you wrote is lost. {reason}</translation>
        </message>
        <message>
            <source>The page is being made …</source>
            <translation>The page is being made …</translation>
        </message>
        <message>
            <source>Updated just now</source>
            <translation>Updated just now</translation>
        </message>
        <message>
            <source>Updated at {time}</source>
            <translation>Updated at {time}</translation>
        </message>
        <message>
            <source>As wide as the window</source>
            <translation>As wide as the window</translation>
        </message>
    </context>
    <context>
        <name>PeopleScreen</name>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Members</translation>
        </message>
        <message>
            <source>Youth</source>
            <translation>Youth</translation>
        </message>
        <message>
            <source>Guests and others</source>
            <translation>Guests and others</translation>
        </message>
        <message>
            <source>Former</source>
            <translation>Former</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>New person</translation>
        </message>
        <message>
            <source>Search by name, role, phone …</source>
            <translation>Search by name, role, phone …</translation>
        </message>
        <message>
            <source>Search people</source>
            <translation>Search people</translation>
        </message>
        <message>
            <source>Nobody fits the filter and what you typed.</source>
            <translation>Nobody fits the filter and what you typed.</translation>
        </message>
        <message>
            <source>The people of the council</source>
            <translation>The people of the council</translation>
        </message>
        <message>
            <source>Everyone stands here once, with their memberships over time: who votes, who guides, who helps. Meetings take their attendance from it.</source>
            <translation>Everyone stands here once, with their memberships over time: who votes, who guides, who helps. Meetings take their attendance from it.</translation>
        </message>
        <message>
            <source>guest</source>
            <translation>guest</translation>
        </message>
        <message>
            <source>attendance {percent}%</source>
            <translation>attendance {percent}%</translation>
        </message>
        <message>
            <source>under 18</source>
            <translation>under 18</translation>
        </message>
        <message>
            <source>former</source>
            <translation>former</translation>
        </message>
        <message>
            <source>votes</source>
            <translation>votes</translation>
        </message>
        <message>
            <source>Removed: {name}</source>
            <translation>Removed: {name}</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Saved</translation>
        </message>
        <message>
            <source>Saving …</source>
            <translation>Saving …</translation>
        </message>
        <message>
            <source>Not saved yet; it is tried again.</source>
            <translation>Not saved yet; it is tried again.</translation>
        </message>
    </context>
    <context>
        <name>PeopleStep</name>
        <message>
            <source>First people</source>
            <translation>First people</translation>
        </message>
        <message>
            <source>Who are the first people?</source>
            <translation>Who are the first people?</translation>
        </message>
        <message>
            <source>Names and roles are enough. Leave lines empty, or add everyone later under People.</source>
            <translation>Names and roles are enough. Leave lines empty, or add everyone later under People.</translation>
        </message>
        <message>
            <source>Two people are named as chair.</source>
            <translation>Two people are named as chair.</translation>
        </message>
        <message>
            <source>Two people are named as secretary.</source>
            <translation>Two people are named as secretary.</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Add a person</translation>
        </message>
        <message>
            <source>First and last name</source>
            <translation>First and last name</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Remove this line</source>
            <translation>Remove this line</translation>
        </message>
    </context>
    <context>
        <name>PlaceStep</name>
        <message>
            <source>Neighbourhood</source>
            <translation>Neighbourhood</translation>
        </message>
        <message>
            <source>Which neighbourhood, and where does the council meet?</source>
            <translation>Which neighbourhood, and where does the council meet?</translation>
        </message>
        <message>
            <source>New meetings take this place; each meeting can have another.</source>
            <translation>New meetings take this place; each meeting can have another.</translation>
        </message>
        <message>
            <source>Please write the name of the neighbourhood.</source>
            <translation>Please write the name of the neighbourhood.</translation>
        </message>
        <message>
            <source>Council of {neighbourhood}</source>
            <translation>Council of {neighbourhood}</translation>
        </message>
        <message>
            <source>Meeting place</source>
            <translation>Meeting place</translation>
        </message>
        <message>
            <source>The mosque or community centre that hosts the council.</source>
            <translation>The mosque or community centre that hosts the council.</translation>
        </message>
        <message>
            <source>Kind of place</source>
            <translation>Kind of place</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
    </context>
    <context>
        <name>QuorumRule</name>
        <message>
            <source>Majority of all seats</source>
            <translation>Majority of all seats</translation>
        </message>
        <message>
            <source>Majority of the members in office</source>
            <translation>Majority of the members in office</translation>
        </message>
        <message>
            <source>Two thirds of all seats</source>
            <translation>Two thirds of all seats</translation>
        </message>
        <message>
            <source>A fixed number</source>
            <translation>A fixed number</translation>
        </message>
    </context>
    <context>
        <name>Requirement</name>
        <message>
            <source>Simple majority</source>
            <translation>Simple majority</translation>
        </message>
        <message>
            <source>Absolute majority of those present</source>
            <translation>Absolute majority of those present</translation>
        </message>
        <message>
            <source>Absolute majority of all seats</source>
            <translation>Absolute majority of all seats</translation>
        </message>
        <message>
            <source>Two thirds of the votes</source>
            <translation>Two thirds of the votes</translation>
        </message>
        <message>
            <source>Two thirds of those present</source>
            <translation>Two thirds of those present</translation>
        </message>
        <message>
            <source>Two thirds of all seats</source>
            <translation>Two thirds of all seats</translation>
        </message>
        <message>
            <source>Three quarters of the votes</source>
            <translation>Three quarters of the votes</translation>
        </message>
        <message>
            <source>Unanimity</source>
            <translation>Unanimity</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Imam</source>
            <translation>Imam</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Chair</translation>
        </message>
        <message>
            <source>Deputy chair</source>
            <translation>Deputy chair</translation>
        </message>
        <message>
            <source>Secretary</source>
            <translation>Secretary</translation>
        </message>
        <message>
            <source>Trustee</source>
            <translation>Trustee</translation>
        </message>
        <message>
            <source>Alternate member</source>
            <translation>Alternate member</translation>
        </message>
        <message>
            <source>Youth mayor</source>
            <translation>Youth mayor</translation>
        </message>
        <message>
            <source>Deputy youth mayor</source>
            <translation>Deputy youth mayor</translation>
        </message>
        <message>
            <source>Youth specialist manager</source>
            <translation>Youth specialist manager</translation>
        </message>
        <message>
            <source>Specialist</source>
            <translation>Specialist</translation>
        </message>
        <message>
            <source>Liaison</source>
            <translation>Liaison</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Facilitator</translation>
        </message>
        <message>
            <source>Observer</source>
            <translation>Observer</translation>
        </message>
    </context>
    <context>
        <name>RulesForm</name>
        <message>
            <source>How many seats has the council? A number from 1 to 999.</source>
            <translation>How many seats has the council? A number from 1 to 999.</translation>
        </message>
        <message>
            <source>More than there are seats.</source>
            <translation>More than there are seats.</translation>
        </message>
        <message>
            <source>How many must be present?</source>
            <translation>How many must be present?</translation>
        </message>
        <message>
            <source>Voting seats</source>
            <translation>Voting seats</translation>
        </message>
        <message>
            <source>Quorum</source>
            <translation>Quorum</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>How many</translation>
        </message>
        <message>
            <source>Majority for decisions</source>
            <translation>Majority for decisions</translation>
        </message>
        <message>
            <source>When the votes are tied</source>
            <translation>When the votes are tied</translation>
        </message>
        <message>
            <source>The quorum is counted over the voting members on the day of the meeting.</source>
            <translation>The quorum is counted over the voting members on the day of the meeting.</translation>
        </message>
        <message>
            <source>The quorum is {needed} of {seats} voting members.</source>
            <translation>The quorum is {needed} of {seats} voting members.</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Sections of the settings</source>
            <translation>Sections of the settings</translation>
        </message>
    </context>
    <context>
        <name>ThemeChoice</name>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
    </context>
    <context>
        <name>TieRule</name>
        <message>
            <source>The motion is rejected</source>
            <translation>The motion is rejected</translation>
        </message>
        <message>
            <source>The chair decides</source>
            <translation>The chair decides</translation>
        </message>
        <message>
            <source>A second round is held</source>
            <translation>A second round is held</translation>
        </message>
        <message>
            <source>The lot decides</source>
            <translation>The lot decides</translation>
        </message>
    </context>
    <context>
        <name>TimeField</name>
        <message>
            <source>This is no time of day; write it like {example}.</source>
            <translation>This is no time of day; write it like {example}.</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Close this message</translation>
        </message>
    </context>
    <context>
        <name>TroublePage</name>
        <message>
            <source>The desk cannot be opened</source>
            <translation>The desk cannot be opened</translation>
        </message>
        <message>
            <source>File: {path}</source>
            <translation>File: {path}</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Open my own desk</source>
            <translation>Open my own desk</translation>
        </message>
        <message>
            <source>The backup of {when} takes the place of this file. The file itself is kept beside it.</source>
            <translation>The backup of {when} takes the place of this file. The file itself is kept beside it.</translation>
        </message>
        <message>
            <source>There is a backup of {when}.</source>
            <translation>There is a backup of {when}.</translation>
        </message>
        <message>
            <source>Yes, put it back</source>
            <translation>Yes, put it back</translation>
        </message>
        <message>
            <source>Put the backup back…</source>
            <translation>Put the backup back…</translation>
        </message>
    </context>
    <context>
        <name>Voice</name>
        <message>
            <source>Citizens</source>
            <translation>Citizens</translation>
        </message>
        <message>
            <source>Entrepreneurs</source>
            <translation>Entrepreneurs</translation>
        </message>
        <message>
            <source>Administration</source>
            <translation>Administration</translation>
        </message>
        <message>
            <source>Non-profit organisations</source>
            <translation>Non-profit organisations</translation>
        </message>
    </context>
    <context>
        <name>VoteOption</name>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Against</translation>
        </message>
        <message>
            <source>Abstained</source>
            <translation>Abstained</translation>
        </message>
        <message>
            <source>Not voting</source>
            <translation>Not voting</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Absent</translation>
        </message>
        <message>
            <source>Recused</source>
            <translation>Recused</translation>
        </message>
    </context>
    <context>
        <name>VotePanel</name>
        <message>
            <source>Enter first who chairs the meeting: the casting vote is the chair's.</source>
            <translation>Enter first who chairs the meeting: the casting vote is the chair's.</translation>
        </message>
        <message numerus="yes">
            <source>%n may vote.</source>
            <translation>
                <numerusform>%n may vote.</numerusform>
                <numerusform>%n may vote.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not counted: did they not vote?</source>
            <translation>
                <numerusform>%n not counted: did they not vote?</numerusform>
                <numerusform>%n not counted: did they not vote?</numerusform>
            </translation>
        </message>
        <message>
            <source>By the attendance it would be {number}.</source>
            <translation>By the attendance it would be {number}.</translation>
        </message>
        <message>
            <source>Take {number}</source>
            <translation>Take {number}</translation>
        </message>
        <message>
            <source>Round {round}: {yes} for, {no} against, {abstain} abstaining</source>
            <translation>Round {round}: {yes} for, {no} against, {abstain} abstaining</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>Against</translation>
        </message>
        <message>
            <source>Abstaining</source>
            <translation>Abstaining</translation>
        </message>
        <message>
            <source>Not voting</source>
            <translation>Not voting</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>Blank</translation>
        </message>
        <message>
            <source>Invalid</source>
            <translation>Invalid</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>They did not vote</source>
            <translation>They did not vote</translation>
        </message>
        <message>
            <source>Second round</source>
            <translation>Second round</translation>
        </message>
        <message>
            <source>The chair is for</source>
            <translation>The chair is for</translation>
        </message>
        <message>
            <source>The chair is against</source>
            <translation>The chair is against</translation>
        </message>
        <message>
            <source>No vote</source>
            <translation>No vote</translation>
        </message>
    </context>
    <context>
        <name>VotingMethod</name>
        <message>
            <source>Show of hands</source>
            <translation>Show of hands</translation>
        </message>
        <message>
            <source>Roll call</source>
            <translation>Roll call</translation>
        </message>
        <message>
            <source>Secret ballot</source>
            <translation>Secret ballot</translation>
        </message>
        <message>
            <source>Unanimous</source>
            <translation>Unanimous</translation>
        </message>
        <message>
            <source>Acclamation</source>
            <translation>Acclamation</translation>
        </message>
    </context>
</TS>

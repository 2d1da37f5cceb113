<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionCard</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nobody named</translation>
    </message>
    <message>
        <source>By whom: {name}</source>
        <translation>By whom: {name}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation>Due: {day}</translation>
    </message>
    <message>
        <source>Item: {title}</source>
        <translation>Item: {title}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Close the action: the list takes the whole width</source>
        <translation>Close the action: the list takes the whole width</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Through the meetings</source>
        <translation>Through the meetings</translation>
    </message>
</context>
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
    <message>
        <source>nobody named</source>
        <translation>nobody named</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>Action: what, @who, until when</source>
        <translation>Action: what, @who, until when</translation>
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
    <name>ActionsPage</name>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>Due within a week</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Without a date</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nobody named</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nobody named</translation>
    </message>
    <message>
        <source>decision {number}</source>
        <translation>decision {number}</translation>
    </message>
    <message>
        <source>meeting {number}</source>
        <translation>meeting {number}</translation>
    </message>
    <message>
        <source>since meeting {first}, last in {last}</source>
        <translation>since meeting {first}, last in {last}</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>Done: {text}</translation>
    </message>
    <message>
        <source>Open again: {text}</source>
        <translation>Open again: {text}</translation>
    </message>
    <message>
        <source>In progress: {text}</source>
        <translation>In progress: {text}</translation>
    </message>
    <message>
        <source>Cancelled: {text}</source>
        <translation>Cancelled: {text}</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>By person</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>By date</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>Open ones</translation>
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
        <source>All actions</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>Due from</translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>Due until</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>No action fits the filters and what you typed.</source>
        <translation>No action fits the filters and what you typed.</translation>
    </message>
    <message>
        <source>Space or D settles the chosen action, Ctrl+Z takes it back.</source>
        <translation>Space or D settles the chosen action, Ctrl+Z takes it back.</translation>
    </message>
</context>
<context>
    <name>ActionsPanel</name>
    <message>
        <source>The action was removed.</source>
        <translation>The action was removed.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>What is to be done  @who  until when  ⏎</source>
        <translation>What is to be done  @who  until when  ⏎</translation>
    </message>
    <message>
        <source>New action: what, @who, until when</source>
        <translation>New action: what, @who, until when</translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
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
    <name>AgendaColumn</name>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} of {all}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>left open</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>{time} over</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} left</translation>
    </message>
    <message>
        <source>{used} of {planned} min</source>
        <translation>{used} of {planned} min</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned {planned} of {available} min</source>
        <translation>Planned {planned} of {available} min</translation>
    </message>
    <message numerus="yes">
        <source>%n min too many</source>
        <translation>
            <numerusform>%n min too many</numerusform>
            <numerusform>%n min too many</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned {planned} min</source>
        <translation>Planned {planned} min</translation>
    </message>
    <message>
        <source>Ends at about {time}</source>
        <translation>Ends at about {time}</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
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
    <name>AnswersCard</name>
    <message>
        <source>In answer to</source>
        <translation>In answer to</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>What they answer</source>
        <translation>What they answer</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>Answer received</source>
        <translation>Answer received</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>Write an answer</translation>
    </message>
    <message>
        <source>No answer has come yet.</source>
        <translation>No answer has come yet.</translation>
    </message>
    <message>
        <source>No answer was written yet.</source>
        <translation>No answer was written yet.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>nothing noted</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>Decision of the appointment</source>
        <translation>Decision of the appointment</translation>
    </message>
    <message>
        <source>The decision was taken out.</source>
        <translation>The decision was taken out.</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Close the list</translation>
    </message>
    <message>
        <source>Choose a decision</source>
        <translation>Choose a decision</translation>
    </message>
    <message>
        <source>Another decision</source>
        <translation>Another decision</translation>
    </message>
    <message>
        <source>Appointed by decision</source>
        <translation>Appointed by decision</translation>
    </message>
    <message>
        <source>No decision is named. The letter of appointment names the one chosen here, with number and date.</source>
        <translation>No decision is named. The letter of appointment names the one chosen here, with number and date.</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>The minutes are approved.</source>
        <translation>The minutes are approved.</translation>
    </message>
    <message>
        <source>The approval is on the agenda of that meeting.</source>
        <translation>The approval is on the agenda of that meeting.</translation>
    </message>
    <message>
        <source>The minutes are a draft again.</source>
        <translation>The minutes are a draft again.</translation>
    </message>
    <message>
        <source>Meeting {number} · {day}</source>
        <translation>Meeting {number} · {day}</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>not decided yet</translation>
    </message>
    <message>
        <source>The approval was put to meeting {number}: {result}.</source>
        <translation>The approval was put to meeting {number}: {result}.</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Or by a motion of the next meeting</source>
        <translation>Or by a motion of the next meeting</translation>
    </message>
    <message>
        <source>Put it on that agenda</source>
        <translation>Put it on that agenda</translation>
    </message>
    <message>
        <source>Approve as decided</source>
        <translation>Approve as decided</translation>
    </message>
    <message>
        <source>Back to the draft …</source>
        <translation>Back to the draft …</translation>
    </message>
    <message>
        <source>Why (if you like)</source>
        <translation>Why (if you like)</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Back to the draft</translation>
    </message>
</context>
<context>
    <name>AssistantsCard</name>
    <message>
        <source>Particulars are not on this desk</source>
        <translation>Particulars are not on this desk</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Assistants</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Begin the term of a deputy or a project lead</source>
        <translation>Begin the term of a deputy or a project lead</translation>
    </message>
    <message>
        <source>Nobody helps yet. As many as the city uses, each with a field of work.</source>
        <translation>Nobody helps yet. As many as the city uses, each with a field of work.</translation>
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
        <source>The council&apos;s rule for the quorum lacks its number.</source>
        <translation>The council’s rule for the quorum lacks its number.</translation>
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
    <message numerus="yes">
        <source>Attendance at the last %n meetings</source>
        <translation>
            <numerusform>Attendance at the last meeting</numerusform>
            <numerusform>Attendance at the last %n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashed: the quorum of each meeting. Hatched: it was not reached.</source>
        <translation>Dashed: the quorum of each meeting. Hatched: it was not reached.</translation>
    </message>
    <message>
        <source>Dashed: the quorum, {number} with a vote. Hatched: it was not reached.</source>
        <translation>Dashed: the quorum, {number} with a vote. Hatched: it was not reached.</translation>
    </message>
    <message>
        <source>Here it will show who came to the meetings, and whether they were enough.</source>
        <translation>Here it will show who came to the meetings, and whether they were enough.</translation>
    </message>
</context>
<context>
    <name>AttendanceChart</name>
    <message>
        <source>Meeting {number}: {present} came, {needed} needed</source>
        <translation>Meeting {number}: {present} came, {needed} needed</translation>
    </message>
    <message>
        <source>Meeting {number}: {present} came</source>
        <translation>Meeting {number}: {present} came</translation>
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
        <source>There is no backup of this desk yet. The first one is made when you close the program, or now.</source>
        <translation>There is no backup of this desk yet. The first one is made when you close the program, or now.</translation>
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
        <source>Put back …</source>
        <translation>Put back …</translation>
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
    <name>BeginRow</name>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>First day of the term</source>
        <translation>First day of the term</translation>
    </message>
    <message>
        <source>Begin the term</source>
        <translation>Begin the term</translation>
    </message>
</context>
<context>
    <name>BeginningCard</name>
    <message>
        <source>Form of the documents</source>
        <translation>Form of the documents</translation>
    </message>
    <message>
        <source>Name of this form</source>
        <translation>Name of this form</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Starts from</translation>
    </message>
    <message>
        <source>Second language of labels</source>
        <translation>Second language of labels</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Import …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>As is customary</source>
        <translation>As is customary</translation>
    </message>
    <message>
        <source>The language of the meeting</source>
        <translation>The language of the meeting</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>BetweenPage</name>
    <message>
        <source>Every item was opened</source>
        <translation>Every item was opened</translation>
    </message>
    <message>
        <source>Choose an item in the agenda to go back to it, or end the meeting.</source>
        <translation>Choose an item in the agenda to go back to it, or end the meeting.</translation>
    </message>
    <message>
        <source>No item is open</source>
        <translation>No item is open</translation>
    </message>
    <message>
        <source>Next on the agenda: {title}</source>
        <translation>Next on the agenda: {title}</translation>
    </message>
    <message>
        <source>Open this item</source>
        <translation>Open this item</translation>
    </message>
    <message>
        <source>End meeting</source>
        <translation>End meeting</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>On the right</source>
        <translation>On the right</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>On the left</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Projects by stage</source>
        <translation>Projects by stage</translation>
    </message>
    <message>
        <source>Arrow keys choose a card, Ctrl with an arrow key moves it to the next stage, Enter opens it.</source>
        <translation>Arrow keys choose a card, Ctrl with an arrow key moves it to the next stage, Enter opens it.</translation>
    </message>
</context>
<context>
    <name>BodiesCard</name>
    <message>
        <source>Write a name first.</source>
        <translation>Write a name first.</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Added: {name}</translation>
    </message>
    <message>
        <source>{name} is dissolved.</source>
        <translation>{name} is dissolved.</translation>
    </message>
    <message>
        <source>{name} is there again.</source>
        <translation>{name} is there again.</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Removed: {name}</translation>
    </message>
    <message>
        <source>Councils and groups of this neighbourhood</source>
        <translation>Councils and groups of this neighbourhood</translation>
    </message>
    <message>
        <source>Councils and working groups hold meetings of their own: choose them above the navigation. Who belongs to them is entered with each person, under memberships.</source>
        <translation>Councils and working groups hold meetings of their own: choose them above the navigation. Who belongs to them is entered with each person, under memberships.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add to this neighbourhood</source>
        <translation>Add to this neighbourhood</translation>
    </message>
</context>
<context>
    <name>BodyLine</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>dissolved</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>shown now</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Dissolve</translation>
    </message>
    <message>
        <source>Name of the body</source>
        <translation>Name of the body</translation>
    </message>
    <message>
        <source>Show this body</source>
        <translation>Show this body</translation>
    </message>
    <message>
        <source>Remove this body</source>
        <translation>Remove this body</translation>
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
    <name>CalendarView</name>
    <message>
        <source>Nothing of what you chose is in this month.</source>
        <translation>Nothing of what you chose is in this month.</translation>
    </message>
    <message>
        <source>Nothing is in this month: no meeting, no deadline, no report.</source>
        <translation>Nothing is in this month: no meeting, no deadline, no report.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Save as a calendar file</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Calendar files (*.ics)</translation>
    </message>
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
    <message>
        <source>Save as a calendar file …</source>
        <translation>Save as a calendar file …</translation>
    </message>
</context>
<context>
    <name>CameOfItCard</name>
    <message>
        <source>What came of it</source>
        <translation>What came of it</translation>
    </message>
    <message>
        <source>No meeting has dealt with it yet, and no project has come of it.</source>
        <translation>No meeting has dealt with it yet, and no project has come of it.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove this need or initiative</source>
        <translation>Remove this need or initiative</translation>
    </message>
</context>
<context>
    <name>CandidateForm</name>
    <message>
        <source>What they want to do</source>
        <translation>What they want to do</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Withdrew on</source>
        <translation>Withdrew on</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
</context>
<context>
    <name>CandidateRow</name>
    <message>
        <source>Votes for {name}</source>
        <translation>Votes for {name}</translation>
    </message>
    <message>
        <source>Take this candidate off</source>
        <translation>Take this candidate off</translation>
    </message>
</context>
<context>
    <name>CandidatesCard</name>
    <message>
        <source>{name} was taken off the list.</source>
        <translation>{name} was taken off the list.</translation>
    </message>
    <message>
        <source>withdrew on {day}</source>
        <translation>withdrew on {day}</translation>
    </message>
    <message>
        <source>registered on {day}</source>
        <translation>registered on {day}</translation>
    </message>
    <message>
        <source>proposed by {name}</source>
        <translation>proposed by {name}</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>elected</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>consent missing</source>
        <translation>consent missing</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>under 18</translation>
    </message>
    <message numerus="yes">
        <source>%n stand for election</source>
        <translation>
            <numerusform>%n stands for election</numerusform>
            <numerusform>%n stand for election</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>New candidate</translation>
    </message>
    <message>
        <source>Nobody stands yet. Register everyone who wants to, with what they want to do.</source>
        <translation>Nobody stands yet. Register everyone who wants to, with what they want to do.</translation>
    </message>
</context>
<context>
    <name>CaptureForm</name>
    <message>
        <source>What was said? One line is enough.</source>
        <translation>What was said? One line is enough.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Who said it</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Supporters</source>
        <translation>Supporters</translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Write down what was said first.</source>
        <translation>Write down what was said first.</translation>
    </message>
    <message>
        <source>Written down: {title}</source>
        <translation>Written down: {title}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Thrown away: {title}</source>
        <translation>Thrown away: {title}</translation>
    </message>
    <message>
        <source>One more stands behind: {title}</source>
        <translation>One more stands behind: {title}</translation>
    </message>
    <message>
        <source>More stand behind: {title}</source>
        <translation>More stand behind: {title}</translation>
    </message>
    <message>
        <source>Enter is done, Shift+Enter a new line, Esc keeps it here. Alt+1 to 4: voice.</source>
        <translation>Enter is done, Shift+Enter a new line, Esc keeps it here. Alt+1 to 4: voice.</translation>
    </message>
    <message>
        <source>Catch a need</source>
        <translation>Catch a need</translation>
    </message>
    <message>
        <source>Put away; it stays here</source>
        <translation>Put away; it stays here</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
</context>
<context>
    <name>CarriersCard</name>
    <message>
        <source>Nobody on this desk has just this name. Write it as it stands under People.</source>
        <translation>Nobody on this desk has just this name. Write it as it stands under People.</translation>
    </message>
    <message>
        <source>Several on this desk have this name. Tell them apart under People first.</source>
        <translation>Several on this desk have this name. Tell them apart under People first.</translation>
    </message>
    <message>
        <source>No longer carries it: {name}</source>
        <translation>No longer carries it: {name}</translation>
    </message>
    <message>
        <source>Write the name of the community first.</source>
        <translation>Write the name of the community first.</translation>
    </message>
    <message>
        <source>{name} no longer carries it</source>
        <translation>{name} no longer carries it</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Who carries it</source>
        <translation>Who carries it</translation>
    </message>
    <message>
        <source>Add a person or body</source>
        <translation>Add a person or body</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Name, then Enter</translation>
    </message>
    <message>
        <source>Community around it</source>
        <translation>Community around it</translation>
    </message>
    <message>
        <source>A new community</source>
        <translation>A new community</translation>
    </message>
    <message>
        <source>It has formed around</source>
        <translation>It has formed around</translation>
    </message>
    <message>
        <source>Add this community</source>
        <translation>Add this community</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The arrow keys choose a line, Enter opens what it counts.</source>
        <translation>The arrow keys choose a line, Enter opens what it counts.</translation>
    </message>
</context>
<context>
    <name>CheckCards</name>
    <message>
        <source>Everything that is sealed is as it was sealed.</source>
        <translation>Everything that is sealed is as it was sealed.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Check a document</source>
        <translation>Check a document</translation>
    </message>
    <message>
        <source>Says whether a PDF of minutes or a council record is what was sealed, what differs if not, and who signed it digitally. Dropping the file on the window does the same.</source>
        <translation>Says whether a PDF of minutes or a council record is what was sealed, what differs if not, and who signed it digitally. Dropping the file on the window does the same.</translation>
    </message>
    <message>
        <source>Check a document …</source>
        <translation>Check a document …</translation>
    </message>
    <message>
        <source>Seals of this desk</source>
        <translation>Seals of this desk</translation>
    </message>
    <message>
        <source>Compares all sealed minutes on this desk with their seals. This is done each time the desk is opened.</source>
        <translation>Compares all sealed minutes on this desk with their seals. This is done each time the desk is opened.</translation>
    </message>
    <message>
        <source>Check the seals now</source>
        <translation>Check the seals now</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>What the lines become</source>
        <translation>What the lines become</translation>
    </message>
    <message>
        <source>What cannot be understood</source>
        <translation>What cannot be understood</translation>
    </message>
    <message>
        <source>Correct these cells in the file and read it again. As long as one is wrong, nothing is taken in.</source>
        <translation>Correct these cells in the file and read it again. As long as one is wrong, nothing is taken in.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Line {number}</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n lines that seem to be on the desk already</source>
        <translation>
            <numerusform>Leave out %n line that seems to be on the desk already</numerusform>
            <numerusform>Leave out %n lines that seem to be on the desk already</numerusform>
        </translation>
    </message>
    <message>
        <source>No column is taken in as “{field}”. Go back and choose it.</source>
        <translation>No column is taken in as “{field}”. Go back and choose it.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be taken in as they are</source>
        <translation>
            <numerusform>%n line cannot be taken in as it is</numerusform>
            <numerusform>%n lines cannot be taken in as they are</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no lines below the names of the columns.</source>
        <translation>There are no lines below the names of the columns.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines can be taken in</source>
        <translation>
            <numerusform>%n line can be taken in</numerusform>
            <numerusform>%n lines can be taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckedModel</name>
    <message>
        <source>Already here?</source>
        <translation>Already here?</translation>
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
    <name>ClosingPage</name>
    <message>
        <source>{present} of {of} present, {needed} needed.</source>
        <translation>{present} of {of} present, {needed} needed.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing; Enter goes to the place</source>
        <translation>
            <numerusform>%n thing is missing; Enter goes to the place</numerusform>
            <numerusform>%n things are missing; Enter goes to the place</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing is missing.</source>
        <translation>✓ Nothing is missing.</translation>
    </message>
    <message>
        <source>The meeting closes with a short record: who came, and that there was no quorum. Nothing is lost.</source>
        <translation>The meeting closes with a short record: who came, and that there was no quorum. Nothing is lost.</translation>
    </message>
    <message>
        <source>The council has sat for {time}.</source>
        <translation>The council has sat for {time}.</translation>
    </message>
    <message>
        <source>{number} · {title}</source>
        <translation>{number} · {title}</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>No quorum</translation>
    </message>
    <message>
        <source>End meeting</source>
        <translation>End meeting</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>What is still missing</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Ended at</translation>
    </message>
    <message>
        <source>Call the council again</source>
        <translation>Call the council again</translation>
    </message>
    <message>
        <source>Second call</source>
        <translation>Second call</translation>
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
        <source>Close: no quorum</source>
        <translation>Close: no quorum</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Go on with the meeting</translation>
    </message>
    <message>
        <source>No quorum: close the meeting</source>
        <translation>No quorum: close the meeting</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>What the lines are</source>
        <translation>What the lines are</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>Its first cells</source>
        <translation>Its first cells</translation>
    </message>
    <message>
        <source>Taken in as</source>
        <translation>Taken in as</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>not taken in</translation>
    </message>
    <message>
        <source>{column} is taken in as</source>
        <translation>{column} is taken in as</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>decision</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>vote</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>guidance</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>objection</translation>
    </message>
    <message>
        <source>recusal</source>
        <translation>recusal</translation>
    </message>
    <message>
        <source>election</source>
        <translation>election</translation>
    </message>
</context>
<context>
    <name>ConcernedCard</name>
    <message>
        <source>The decision was taken out.</source>
        <translation>The decision was taken out.</translation>
    </message>
    <message>
        <source>Decisions it concerns</source>
        <translation>Decisions it concerns</translation>
    </message>
    <message>
        <source>No decision is named.</source>
        <translation>No decision is named.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Decision that the letter concerns</source>
        <translation>Decision that the letter concerns</translation>
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
        <source>Guardian&apos;s consent</source>
        <translation>Guardian’s consent</translation>
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
    <message>
        <source>Forms to be signed by the guardian and the young person, one purpose a sheet:</source>
        <translation>Forms to be signed by the guardian and the young person, one purpose a sheet:</translation>
    </message>
    <message>
        <source>Consent to taking part</source>
        <translation>Consent to taking part</translation>
    </message>
    <message>
        <source>Consent to the publication of the name</source>
        <translation>Consent to the publication of the name</translation>
    </message>
    <message>
        <source>Consent to photographs and film</source>
        <translation>Consent to photographs and film</translation>
    </message>
    <message>
        <source>Consent to a journey or event</source>
        <translation>Consent to a journey or event</translation>
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
        <source>Other bodies</source>
        <translation>Other bodies</translation>
    </message>
    <message>
        <source>Add another council …</source>
        <translation>Add another council …</translation>
    </message>
</context>
<context>
    <name>CouncilsContents</name>
    <message>
        <source>Councils</source>
        <translation>Councils</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Meetings held</translation>
    </message>
    <message>
        <source>Decisions that are late</source>
        <translation>Decisions that are late</translation>
    </message>
    <message>
        <source>Needs raised</source>
        <translation>Needs raised</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>Letters sent</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>People who took part</translation>
    </message>
    <message>
        <source>Decisions carried out</source>
        <translation>Decisions carried out</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>Actions done</translation>
    </message>
    <message>
        <source>Projects under way</source>
        <translation>Projects under way</translation>
    </message>
    <message>
        <source>Meetings by council</source>
        <translation>Meetings by council</translation>
    </message>
    <message>
        <source>Decisions by council</source>
        <translation>Decisions by council</translation>
    </message>
    <message>
        <source>Actions by council</source>
        <translation>Actions by council</translation>
    </message>
    <message>
        <source>Councils without a record</source>
        <translation>Councils without a record</translation>
    </message>
    <message>
        <source>Projects by council</source>
        <translation>Projects by council</translation>
    </message>
    <message>
        <source>Needs by council</source>
        <translation>Needs by council</translation>
    </message>
    <message>
        <source>Letters by council</source>
        <translation>Letters by council</translation>
    </message>
    <message>
        <source>Budget by council</source>
        <translation>Budget by council</translation>
    </message>
    <message>
        <source>With a quorum</source>
        <translation>With a quorum</translation>
    </message>
    <message>
        <source>Without a quorum</source>
        <translation>Without a quorum</translation>
    </message>
    <message>
        <source>Meetings with the council&apos;s own quorum</source>
        <translation>Meetings with the council&apos;s own quorum</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Not present</source>
        <translation>Not present</translation>
    </message>
    <message>
        <source>Attendance of the council&apos;s own voting members</source>
        <translation>Attendance of the council&apos;s own voting members</translation>
    </message>
    <message>
        <source>Attendance is not averaged over councils.</source>
        <translation>Attendance is not averaged over councils.</translation>
    </message>
    <message>
        <source>quorum {number}</source>
        <translation>quorum {number}</translation>
    </message>
    <message>
        <source>quorum {least} to {most}</source>
        <translation>quorum {least} to {most}</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Carried out</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Open, in time</source>
        <translation>Open, in time</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Waiting for an answer</translation>
    </message>
    <message>
        <source>No answer asked for</source>
        <translation>No answer asked for</translation>
    </message>
    <message>
        <source>All councils</source>
        <translation>All councils</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Spent in the period</source>
        <translation>Spent in the period</translation>
    </message>
</context>
<context>
    <name>CouncilsSheets</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Councils</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Meetings held</translation>
    </message>
    <message>
        <source>Without a quorum</source>
        <translation>Without a quorum</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Quorum known</source>
        <translation>Quorum known</translation>
    </message>
    <message>
        <source>Quorum reached</source>
        <translation>Quorum reached</translation>
    </message>
    <message>
        <source>Quorum from</source>
        <translation>Quorum from</translation>
    </message>
    <message>
        <source>Quorum to</source>
        <translation>Quorum to</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>All councils</source>
        <translation>All councils</translation>
    </message>
    <message>
        <source>Meetings by council</source>
        <translation>Meetings by council</translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>Decisions and actions</translation>
    </message>
    <message>
        <source>Decisions carried</source>
        <translation>Decisions carried</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Carried out</translation>
    </message>
    <message>
        <source>Decisions that are late</source>
        <translation>Decisions that are late</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>Actions done</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Projects, needs, letters</source>
        <translation>Projects, needs, letters</translation>
    </message>
    <message>
        <source>Projects and programmes</source>
        <translation>Projects and programmes</translation>
    </message>
    <message>
        <source>Projects under way</source>
        <translation>Projects under way</translation>
    </message>
    <message>
        <source>Projects that are late</source>
        <translation>Projects that are late</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>People who took part</translation>
    </message>
    <message>
        <source>Needs raised</source>
        <translation>Needs raised</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>Letters sent</translation>
    </message>
    <message>
        <source>Letters received</source>
        <translation>Letters received</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Funded</translation>
    </message>
    <message>
        <source>Spent in the period</source>
        <translation>Spent in the period</translation>
    </message>
    <message>
        <source>Spent up to its end</source>
        <translation>Spent up to its end</translation>
    </message>
    <message>
        <source>Budget in {currency}</source>
        <translation>Budget in {currency}</translation>
    </message>
    <message>
        <source>Without a record</source>
        <translation>Without a record</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>By lot</source>
        <translation>By lot</translation>
    </message>
    <message>
        <source>Votes for {name}</source>
        <translation>Votes for {name}</translation>
    </message>
    <message>
        <source>Counted by: {names}</source>
        <translation>Counted by: {names}</translation>
    </message>
    <message>
        <source>The lot: {name}</source>
        <translation>The lot: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n valid ballots are not given to a candidate yet.</source>
        <translation>
            <numerusform>%n valid ballot is not given to a candidate yet.</numerusform>
            <numerusform>%n valid ballots are not given to a candidate yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>May vote</source>
        <translation>May vote</translation>
    </message>
    <message>
        <source>Ballots issued</source>
        <translation>Ballots issued</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Invalid</translation>
    </message>
    <message>
        <source>Tellers</source>
        <translation>Tellers</translation>
    </message>
    <message>
        <source>Take the last teller off</source>
        <translation>Take the last teller off</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Elected</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>Second round</translation>
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
    <name>CourseCard</name>
    <message>
        <source>A draft was made: meeting {number}</source>
        <translation>A draft was made: meeting {number}</translation>
    </message>
    <message>
        <source>On the agenda of meeting {number}</source>
        <translation>On the agenda of meeting {number}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>A project was made: {title}</source>
        <translation>A project was made: {title}</translation>
    </message>
    <message>
        <source>By meetings and projects it has come further: {state}</source>
        <translation>By meetings and projects it has come further: {state}</translation>
    </message>
    <message>
        <source>Show the project</source>
        <translation>Show the project</translation>
    </message>
    <message>
        <source>Make it a project</source>
        <translation>Make it a project</translation>
    </message>
    <message>
        <source>Already on the agenda of meeting {number}</source>
        <translation>Already on the agenda of meeting {number}</translation>
    </message>
    <message>
        <source>A new draft meeting</source>
        <translation>A new draft meeting</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Meeting {number}</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Set this state</source>
        <translation>Set this state</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Leave it as it was</translation>
    </message>
    <message>
        <source>Onto the agenda of</source>
        <translation>Onto the agenda of</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Put it there</translation>
    </message>
    <message>
        <source>Put it on this agenda</source>
        <translation>Put it on this agenda</translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
    <message>
        <source>Nobody spoke of this field: {field}</source>
        <translation>Nobody spoke of this field: {field}</translation>
    </message>
    <message>
        <source>This voice was never heard: {voice}</source>
        <translation>This voice was never heard: {voice}</translation>
    </message>
    <message>
        <source>Nothing was said in this period.</source>
        <translation>Nothing was said in this period.</translation>
    </message>
    <message>
        <source>Every field was spoken of, and every voice was heard.</source>
        <translation>Every field was spoken of, and every voice was heard.</translation>
    </message>
    <message numerus="yes">
        <source>%n needs and initiatives were written down.</source>
        <translation>
            <numerusform>%n need or initiative was written down.</numerusform>
            <numerusform>%n needs and initiatives were written down.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most was said of: {field} ({count})</source>
        <translation>Most was said of: {field} ({count})</translation>
    </message>
    <message>
        <source>What was never heard</source>
        <translation>What was never heard</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>The last three months</source>
        <translation>The last three months</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>The last twelve months</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Ever</translation>
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
    <name>DayCard</name>
    <message>
        <source>Nothing of what you chose is on this day.</source>
        <translation>Nothing of what you chose is on this day.</translation>
    </message>
    <message>
        <source>Nothing is on this day.</source>
        <translation>Nothing is on this day.</translation>
    </message>
    <message>
        <source>What the day brings</source>
        <translation>What the day brings</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Back to the month</source>
        <translation>Back to the month</translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Decision {number}</source>
        <translation>Decision {number}</translation>
    </message>
    <message>
        <source>Motion {number}</source>
        <translation>Motion {number}</translation>
    </message>
    <message>
        <source>{label} {number}</source>
        <translation>{label} {number}</translation>
    </message>
    <message>
        <source>Correct the vote</source>
        <translation>Correct the vote</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Responsible: {name}</source>
        <translation>Responsible: {name}</translation>
    </message>
    <message>
        <source>Overseen by: {name}</source>
        <translation>Overseen by: {name}</translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation>Due: {day}</translation>
    </message>
    <message>
        <source>Text of the decision</source>
        <translation>Text of the decision</translation>
    </message>
    <message>
        <source>What the council is to decide</source>
        <translation>What the council is to decide</translation>
    </message>
    <message>
        <source>Remove the motion</source>
        <translation>Remove the motion</translation>
    </message>
</context>
<context>
    <name>DecisionDetails</name>
    <message>
        <source>Write down why.</source>
        <translation>Write down why.</translation>
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
        <source>Project</source>
        <translation>Project</translation>
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
    <name>DecisionLine</name>
    <message>
        <source>Take this decision out</source>
        <translation>Take this decision out</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extract</translation>
    </message>
    <message>
        <source>Close the decision: the register takes the whole width</source>
        <translation>Close the decision: the register takes the whole width</translation>
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
</context>
<context>
    <name>DecisionPicker</name>
    <message>
        <source>Number or words of the decision</source>
        <translation>Number or words of the decision</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Replaced by</translation>
    </message>
    <message>
        <source>Decisions that fit</source>
        <translation>Decisions that fit</translation>
    </message>
    <message>
        <source>No adopted decision fits what you typed.</source>
        <translation>No adopted decision fits what you typed.</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>All decisions</source>
        <translation>All decisions</translation>
    </message>
    <message>
        <source>Still to be carried out</source>
        <translation>Still to be carried out</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
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
    <message>
        <source>Not adopted</source>
        <translation>Not adopted</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Who answers for it</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>From day</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>To day</translation>
    </message>
    <message>
        <source>No decision fits the filters and what you typed.</source>
        <translation>No decision fits the filters and what you typed.</translation>
    </message>
</context>
<context>
    <name>DecisionsScreen</name>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} of {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>What the council decided, and what came of it</source>
        <translation>What the council decided, and what came of it</translation>
    </message>
    <message>
        <source>Every motion that comes to a result stands here with its vote, who answers for it and by when; and everything that is to be done, with one key to settle it. It all comes from the meetings.</source>
        <translation>Every motion that comes to a result stands here with its vote, who answers for it and by when; and everything that is to be done, with one key to settle it. It all comes from the meetings.</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>Go to the meetings</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>The motion was removed.</source>
        <translation>The motion was removed.</translation>
    </message>
    <message>
        <source>Enter the attendance first: a statement is somebody&apos;s.</source>
        <translation>Enter the attendance first: a statement is somebody’s.</translation>
    </message>
    <message>
        <source>The statement was removed.</source>
        <translation>The statement was removed.</translation>
    </message>
    <message>
        <source>The election was removed.</source>
        <translation>The election was removed.</translation>
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
        <source>No seal is made with this desk&apos;s own key any more: all were made anew with another one.</source>
        <translation>No seal is made with this desk’s own key any more: all were made anew with another one.</translation>
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
        <source>A candidate has {most} votes, but only {valid} ballots are valid.</source>
        <translation>A candidate has {most} votes, but only {valid} ballots are valid.</translation>
    </message>
    <message>
        <source>A body cannot end on {day}, before it began. Choose a later day.</source>
        <translation>A body cannot end on {day}, before it began. Choose a later day.</translation>
    </message>
    <message>
        <source>A brace stands alone in the opening. Write places such as {example}.</source>
        <translation>A brace stands alone in the opening. Write places such as {example}.</translation>
    </message>
    <message>
        <source>A correction says what is right and why it is needed. Write both.</source>
        <translation>A correction says what is right and why it is needed. Write both.</translation>
    </message>
    <message>
        <source>A decision cannot take its own place. Choose another one.</source>
        <translation>A decision cannot take its own place. Choose another one.</translation>
    </message>
    <message>
        <source>A digital signature in the file cannot be read: it is damaged, or of a kind unknown here.</source>
        <translation>A digital signature in the file cannot be read: it is damaged, or of a kind unknown here.</translation>
    </message>
    <message>
        <source>A latitude lies between 90° south and 90° north. The latitude comes first.</source>
        <translation>A latitude lies between 90° south and 90° north. The latitude comes first.</translation>
    </message>
    <message>
        <source>A letter cannot have gone out on {day}, which is still to come. Choose today or an earlier day.</source>
        <translation>A letter cannot have gone out on {day}, which is still to come. Choose today or an earlier day.</translation>
    </message>
    <message>
        <source>A letter that has gone out stays in the register. Take it back first if it never left.</source>
        <translation>A letter that has gone out stays in the register. Take it back first if it never left.</translation>
    </message>
    <message>
        <source>A longitude lies between 180° west and 180° east. The longitude comes second.</source>
        <translation>A longitude lies between 180° west and 180° east. The longitude comes second.</translation>
    </message>
    <message>
        <source>A meeting is cancelled for a reason. Write down why.</source>
        <translation>A meeting is cancelled for a reason. Write down why.</translation>
    </message>
    <message>
        <source>A membership needs a role. Write the role, or leave out what belongs to the membership.</source>
        <translation>A membership needs a role. Write the role, or leave out what belongs to the membership.</translation>
    </message>
    <message>
        <source>A seal is not changed. The desk has another one with the id {id}.</source>
        <translation>A seal is not changed. The desk has another one with the id {id}.</translation>
    </message>
    <message>
        <source>A seal is not removed.</source>
        <translation>A seal is not removed.</translation>
    </message>
    <message>
        <source>Afterwards only further signatures, entries in a form, or the file&apos;s title and dates were added or changed.</source>
        <translation>Afterwards only further signatures, entries in a form, or the file’s title and dates were added or changed.</translation>
    </message>
    <message>
        <source>Agenda item {number}</source>
        <translation>Agenda item {number}</translation>
    </message>
    <message>
        <source>Agenda item {number}, a vote on decision {decision}</source>
        <translation>Agenda item {number}, a vote on decision {decision}</translation>
    </message>
    <message>
        <source>Agenda item {number}, an action</source>
        <translation>Agenda item {number}, an action</translation>
    </message>
    <message>
        <source>Agenda item {number}, decision {decision}</source>
        <translation>Agenda item {number}, decision {decision}</translation>
    </message>
    <message>
        <source>Agenda item {number}, guidance</source>
        <translation>Agenda item {number}, guidance</translation>
    </message>
    <message>
        <source>Agenda item {number}, what was said</source>
        <translation>Agenda item {number}, what was said</translation>
    </message>
    <message>
        <source>An initiative climbs one step at a time: the next one is “{step}”.</source>
        <translation>An initiative climbs one step at a time: the next one is “{step}”.</translation>
    </message>
    <message>
        <source>Both numbers go the same way. One goes to the north or south, the other to the east or west.</source>
        <translation>Both numbers go the same way. One goes to the north or south, the other to the east or west.</translation>
    </message>
    <message>
        <source>By the rules of this council a tie is not settled by lot.</source>
        <translation>By the rules of this council a tie is not settled by lot.</translation>
    </message>
    <message>
        <source>By the rules of this council the chair does not settle a tie.</source>
        <translation>By the rules of this council the chair does not settle a tie.</translation>
    </message>
    <message>
        <source>Cannot be read: {file} ({reason})</source>
        <translation>Cannot be read: {file} ({reason})</translation>
    </message>
    <message>
        <source>Choose a decision first: the extract is made of the one that is open.</source>
        <translation>Choose a decision first: the extract is made of the one that is open.</translation>
    </message>
    <message>
        <source>Choose a decision first: the letter is about the one that is open.</source>
        <translation>Choose a decision first: the letter is about the one that is open.</translation>
    </message>
    <message>
        <source>Choose at least one decision that the letter is about.</source>
        <translation>Choose at least one decision that the letter is about.</translation>
    </message>
    <message>
        <source>Choose the decision that takes the place of this one.</source>
        <translation>Choose the decision that takes the place of this one.</translation>
    </message>
    <message>
        <source>Choose what goes into the packet.</source>
        <translation>Choose what goes into the packet.</translation>
    </message>
    <message>
        <source>Compared were the meetings. People, bodies and projects may have changed since, and do.</source>
        <translation>Compared were the meetings. People, bodies and projects may have changed since, and do.</translation>
    </message>
    <message>
        <source>Decision {reference} was itself replaced by this one, directly or by way of others. Choose another one.</source>
        <translation>Decision {reference} was itself replaced by this one, directly or by way of others. Choose another one.</translation>
    </message>
    <message>
        <source>Does not belong to the packet: {file}</source>
        <translation>Does not belong to the packet: {file}</translation>
    </message>
    <message>
        <source>Enter first who chairs the meeting: the casting vote is the chair&apos;s.</source>
        <translation>Enter first who chairs the meeting: the casting vote is the chair’s.</translation>
    </message>
    <message>
        <source>Enter who signed the minutes, and when.</source>
        <translation>Enter who signed the minutes, and when.</translation>
    </message>
    <message>
        <source>Erased after sealing, so that * stands for the name of so many people: {count}.</source>
        <translation>Erased after sealing, so that * stands for the name of so many people: {count}.</translation>
    </message>
    <message>
        <source>Further pages differ.</source>
        <translation>Further pages differ.</translation>
    </message>
    <message>
        <source>Further places that differ: {count}.</source>
        <translation>Further places that differ: {count}.</translation>
    </message>
    <message>
        <source>Going back down to “{step}” takes a note. Write down why.</source>
        <translation>Going back down to “{step}” takes a note. Write down why.</translation>
    </message>
    <message>
        <source>Going to “{state}” takes a reason. Write down why.</source>
        <translation>Going to “{state}” takes a reason. Write down why.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>It ends before it begins.</translation>
    </message>
    <message>
        <source>It is in this state already: “{state}”.</source>
        <translation>It is in this state already: “{state}”.</translation>
    </message>
    <message>
        <source>It is not known how many may vote. Enter how many ballot papers are wanted.</source>
        <translation>It is not known how many may vote. Enter how many ballot papers are wanted.</translation>
    </message>
    <message>
        <source>Meeting {number} is no longer being prepared. Choose another meeting.</source>
        <translation>Meeting {number} is no longer being prepared. Choose another meeting.</translation>
    </message>
    <message>
        <source>Meeting {number}: {what}</source>
        <translation>Meeting {number}: {what}</translation>
    </message>
    <message>
        <source>Meetings recur on a weekday of a month, every 1 to 12 months.</source>
        <translation>Meetings recur on a weekday of a month, every 1 to 12 months.</translation>
    </message>
    <message>
        <source>Meetings that are not sealed and so were not compared: {count} of {all}.</source>
        <translation>Meetings that are not sealed and so were not compared: {count} of {all}.</translation>
    </message>
    <message>
        <source>Minutes and seconds of a degree are less than 60.</source>
        <translation>Minutes and seconds of a degree are less than 60.</translation>
    </message>
    <message>
        <source>Minutes are approved by a later meeting of the same council.</source>
        <translation>Minutes are approved by a later meeting of the same council.</translation>
    </message>
    <message>
        <source>Minutes are not approved before the day of their meeting, {day}.</source>
        <translation>Minutes are not approved before the day of their meeting, {day}.</translation>
    </message>
    <message>
        <source>Minutes are sent once they are sealed. Seal them first.</source>
        <translation>Minutes are sent once they are sealed. Seal them first.</translation>
    </message>
    <message>
        <source>Minutes that a meeting is to approve are in review first.</source>
        <translation>Minutes that a meeting is to approve are in review first.</translation>
    </message>
    <message>
        <source>Missing: {file}</source>
        <translation>Missing: {file}</translation>
    </message>
    <message>
        <source>No font of the program has these characters: {characters}. An empty box stands on the page in place of each; write them in another way if you can.</source>
        <translation>No font of the program has these characters: {characters}. An empty box stands on the page in place of each; write them in another way if you can.</translation>
    </message>
    <message>
        <source>No more than {most} ballot papers are made at once.</source>
        <translation>No more than {most} ballot papers are made at once.</translation>
    </message>
    <message>
        <source>Not what was written: {file}</source>
        <translation>Not what was written: {file}</translation>
    </message>
    <message>
        <source>Nothing in this council has a day yet: there is nothing to put into a calendar file.</source>
        <translation>Nothing in this council has a day yet: there is nothing to put into a calendar file.</translation>
    </message>
    <message>
        <source>Nothing is shown that could be signed. Choose it again.</source>
        <translation>Nothing is shown that could be signed. Choose it again.</translation>
    </message>
    <message>
        <source>Nothing is written in this report yet. Write a few sentences, then hand it in.</source>
        <translation>Nothing is written in this report yet. Write a few sentences, then hand it in.</translation>
    </message>
    <message>
        <source>Only a decision that was adopted is carried out or replaced.</source>
        <translation>Only a decision that was adopted is carried out or replaced.</translation>
    </message>
    <message>
        <source>Only a meeting that had no quorum is called a second time.</source>
        <translation>Only a meeting that had no quorum is called a second time.</translation>
    </message>
    <message>
        <source>Only candidates can be elected.</source>
        <translation>Only candidates can be elected.</translation>
    </message>
    <message>
        <source>Only decisions are numbered within an item. Use {known}.</source>
        <translation>Only decisions are numbered within an item. Use {known}.</translation>
    </message>
    <message>
        <source>Only somebody who has a vote stands aside from it.</source>
        <translation>Only somebody who has a vote stands aside from it.</translation>
    </message>
    <message>
        <source>Only somebody who is elected begins a term from an election.</source>
        <translation>Only somebody who is elected begins a term from an election.</translation>
    </message>
    <message>
        <source>Page {page} has another size than its record gives it.</source>
        <translation>Page {page} has another size than its record gives it.</translation>
    </message>
    <message>
        <source>Page {page} has the words of its record, but does not look as the record gives it.</source>
        <translation>Page {page} has the words of its record, but does not look as the record gives it.</translation>
    </message>
    <message>
        <source>Page {page} says “{found}” where its record gives “{made}”.</source>
        <translation>Page {page} says “{found}” where its record gives “{made}”.</translation>
    </message>
    <message>
        <source>Papers on the service of youth mayors are for the council and the municipality. There is no public copy of them.</source>
        <translation>Papers on the service of youth mayors are for the council and the municipality. There is no public copy of them.</translation>
    </message>
    <message>
        <source>Rows were changed from outside ({columns}).</source>
        <translation>Rows were changed from outside ({columns}).</translation>
    </message>
    <message>
        <source>Seal {sequence} belongs to a meeting that is not in this record.</source>
        <translation>Seal {sequence} belongs to a meeting that is not in this record.</translation>
    </message>
    <message>
        <source>Seal {sequence} belongs to a meeting that is not on this desk.</source>
        <translation>Seal {sequence} belongs to a meeting that is not on this desk.</translation>
    </message>
    <message>
        <source>Seal {sequence} belongs to other minutes.</source>
        <translation>Seal {sequence} belongs to other minutes.</translation>
    </message>
    <message>
        <source>Seal {sequence} does not come next in the chain of seals: links are missing or doubled.</source>
        <translation>Seal {sequence} does not come next in the chain of seals: links are missing or doubled.</translation>
    </message>
    <message>
        <source>Seal {sequence} does not fit the one before it: the chain was cut or put together anew.</source>
        <translation>Seal {sequence} does not fit the one before it: the chain was cut or put together anew.</translation>
    </message>
    <message>
        <source>Seal {sequence} was made with the key {key}, which is not this desk&apos;s.</source>
        <translation>Seal {sequence} was made with the key {key}, which is not this desk’s.</translation>
    </message>
    <message>
        <source>Seal {sequence}: its key cannot be read.</source>
        <translation>Seal {sequence}: its key cannot be read.</translation>
    </message>
    <message>
        <source>Seal {sequence}: the signature does not belong to it.</source>
        <translation>Seal {sequence}: the signature does not belong to it.</translation>
    </message>
    <message>
        <source>Seal {sequence}: this was changed afterwards: {place}.</source>
        <translation>Seal {sequence}: this was changed afterwards: {place}.</translation>
    </message>
    <message>
        <source>Seal {sequence}: this was taken out: {place}.</source>
        <translation>Seal {sequence}: this was taken out: {place}.</translation>
    </message>
    <message>
        <source>Seal {sequence}: what it fixes was changed afterwards.</source>
        <translation>Seal {sequence}: what it fixes was changed afterwards.</translation>
    </message>
    <message>
        <source>Seals that cannot be read any more: {count}.</source>
        <translation>Seals that cannot be read any more: {count}.</translation>
    </message>
    <message>
        <source>Somebody voted against: this was neither unanimous nor by acclamation.</source>
        <translation>Somebody voted against: this was neither unanimous nor by acclamation.</translation>
    </message>
    <message>
        <source>Somebody whose vote was counted may not vote, or was counted twice.</source>
        <translation>Somebody whose vote was counted may not vote, or was counted twice.</translation>
    </message>
    <message>
        <source>Something else than signatures was added to the file after it was signed.</source>
        <translation>Something else than signatures was added to the file after it was signed.</translation>
    </message>
    <message>
        <source>Something must be written here: {field}.</source>
        <translation>Something must be written here: {field}.</translation>
    </message>
    <message>
        <source>Something sealed was changed. {council}: {what} Settings, under “Import and export”, show the whole list.</source>
        <translation>Something sealed was changed. {council}: {what} Settings, under “Import and export”, show the whole list.</translation>
    </message>
    <message>
        <source>Something was written under this item of meeting {number} meanwhile. Remove the item there.</source>
        <translation>Something was written under this item of meeting {number} meanwhile. Remove the item there.</translation>
    </message>
    <message>
        <source>The PDF carries more than one record ({count}). A genuine one carries one.</source>
        <translation>The PDF carries more than one record ({count}). A genuine one carries one.</translation>
    </message>
    <message>
        <source>The PDF carries no record: this program did not make it, or its record was taken out.</source>
        <translation>The PDF carries no record: this program did not make it, or its record was taken out.</translation>
    </message>
    <message>
        <source>The Umm al-Qura calendar is known for the years {first} to {last} only.</source>
        <translation>The Umm al-Qura calendar is known for the years {first} to {last} only.</translation>
    </message>
    <message>
        <source>The areas</source>
        <translation>The areas</translation>
    </message>
    <message>
        <source>The attachments</source>
        <translation>The attachments</translation>
    </message>
    <message>
        <source>The attendance</source>
        <translation>The attendance</translation>
    </message>
    <message>
        <source>The backup could not be written to {path}. Check that the disk has room and may be written.</source>
        <translation>The backup could not be written to {path}. Check that the disk has room and may be written.</translation>
    </message>
    <message>
        <source>The bodies</source>
        <translation>The bodies</translation>
    </message>
    <message>
        <source>The breaks</source>
        <translation>The breaks</translation>
    </message>
    <message>
        <source>The candidates have {total} votes together, but {valid} valid ballots give {given}.</source>
        <translation>The candidates have {total} votes together, but {valid} valid ballots give {given}.</translation>
    </message>
    <message>
        <source>The certificate of {name} expired on {day}. Sign with one that is valid.</source>
        <translation>The certificate of {name} expired on {day}. Sign with one that is valid.</translation>
    </message>
    <message>
        <source>The certificate of {name} is made for another purpose than signing. Choose another one.</source>
        <translation>The certificate of {name} is made for another purpose than signing. Choose another one.</translation>
    </message>
    <message>
        <source>The certificate of {name} is valid only from {day} on. If that day has come, set the clock of this computer right.</source>
        <translation>The certificate of {name} is valid only from {day} on. If that day has come, set the clock of this computer right.</translation>
    </message>
    <message>
        <source>The certificate was not valid at the moment at which it says to have signed.</source>
        <translation>The certificate was not valid at the moment at which it says to have signed.</translation>
    </message>
    <message>
        <source>The corrections</source>
        <translation>The corrections</translation>
    </message>
    <message>
        <source>The council approved these minutes with changes. Make the changes first, then approve them.</source>
        <translation>The council approved these minutes with changes. Make the changes first, then approve them.</translation>
    </message>
    <message>
        <source>The council has no neighbourhood yet. Write its name first.</source>
        <translation>The council has no neighbourhood yet. Write its name first.</translation>
    </message>
    <message>
        <source>The council is not sitting: the meeting has not been opened, or is over.</source>
        <translation>The council is not sitting: the meeting has not been opened, or is over.</translation>
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
        <source>The desk could not be put at {path} ({reason}).</source>
        <translation>The desk could not be put at {path} ({reason}).</translation>
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
        <source>The desk has another signing key already, and its seals need it.</source>
        <translation>The desk has another signing key already, and its seals need it.</translation>
    </message>
    <message>
        <source>The desk has no file for this enclosure: it goes with the letter on paper.</source>
        <translation>The desk has no file for this enclosure: it goes with the letter on paper.</translation>
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
        <source>The drawing holds more than shapes and colours, such as letters, pictures, links or effects, or it does not tell its size. Turn letters into paths, or save the drawing as PNG.</source>
        <translation>The drawing holds more than shapes and colours, such as letters, pictures, links or effects, or it does not tell its size. Turn letters into paths, or save the drawing as PNG.</translation>
    </message>
    <message>
        <source>The drawing is larger than {limit} KiB. Simplify it, or save it as PNG.</source>
        <translation>The drawing is larger than {limit} KiB. Simplify it, or save it as PNG.</translation>
    </message>
    <message>
        <source>The elections</source>
        <translation>The elections</translation>
    </message>
    <message>
        <source>The enclosures are larger than {limit} MiB together. Make two packets of them.</source>
        <translation>The enclosures are larger than {limit} MiB together. Make two packets of them.</translation>
    </message>
    <message>
        <source>The end cannot lie before the opening of the meeting, {opening}.</source>
        <translation>The end cannot lie before the opening of the meeting, {opening}.</translation>
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
        <source>The file cannot be read as a PDF: it is damaged, locked by a password, or none.</source>
        <translation>The file cannot be read as a PDF: it is damaged, locked by a password, or none.</translation>
    </message>
    <message>
        <source>The file cannot be read as columns: {reason}.</source>
        <translation>The file cannot be read as columns: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be signed: it is no PDF, or one that is damaged, locked or built in an unusual way.</source>
        <translation>The file cannot be signed: it is no PDF, or one that is damaged, locked or built in an unusual way.</translation>
    </message>
    <message>
        <source>The file cannot be signed: the signature of {name} in it does not hold any more, since the file was changed after it. Ask for the file as it was signed.</source>
        <translation>The file cannot be signed: the signature of {name} in it does not hold any more, since the file was changed after it. Ask for the file as it was signed.</translation>
    </message>
    <message>
        <source>The file cannot be signed: who signed it before closed it to further signatures.</source>
        <translation>The file cannot be signed: who signed it before closed it to further signatures.</translation>
    </message>
    <message>
        <source>The file does not say in which form its pages are; compared was the usual one.</source>
        <translation>The file does not say in which form its pages are; compared was the usual one.</translation>
    </message>
    <message>
        <source>The file holds more digital signatures than are looked at ({count} of {all}).</source>
        <translation>The file holds more digital signatures than are looked at ({count} of {all}).</translation>
    </message>
    <message>
        <source>The file holds no private key with its certificate, so nobody can sign with it. Export the certificate again, with the private key.</source>
        <translation>The file holds no private key with its certificate, so nobody can sign with it. Export the certificate again, with the private key.</translation>
    </message>
    <message>
        <source>The file holds parts of a digital signature that was cut off or taken out of use.</source>
        <translation>The file holds parts of a digital signature that was cut off or taken out of use.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MiB and cannot be kept on the desk.</source>
        <translation>The file is larger than {limit} MiB and cannot be kept on the desk.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MiB and is no form of documents.</source>
        <translation>The file is larger than {limit} MiB and is no form of documents.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MiB and is not read.</source>
        <translation>The file is larger than {limit} MiB and is not read.</translation>
    </message>
    <message>
        <source>The file is no certificate with its private key (PKCS#12, named .p12 or .pfx). Ask who issued your certificate for such a file, or export it with the private key.</source>
        <translation>The file is no certificate with its private key (PKCS#12, named .p12 or .pfx). Ask who issued your certificate for such a file, or export it with the private key.</translation>
    </message>
    <message>
        <source>The file is no council record: it is not a JSON object.</source>
        <translation>The file is no council record: it is not a JSON object.</translation>
    </message>
    <message>
        <source>The file is no council record: its field &quot;format&quot; is not &quot;council-record&quot;.</source>
        <translation>The file is no council record: its field &quot;format&quot; is not &quot;council-record&quot;.</translation>
    </message>
    <message>
        <source>The file is no council record: its field &quot;version&quot; is not a whole number from 1 up.</source>
        <translation>The file is no council record: its field &quot;version&quot; is not a whole number from 1 up.</translation>
    </message>
    <message>
        <source>The file is no form of documents: its field &quot;format&quot; is not &quot;council-document-profile&quot;.</source>
        <translation>The file is no form of documents: its field &quot;format&quot; is not &quot;council-document-profile&quot;.</translation>
    </message>
    <message>
        <source>The file is no picture that can be an emblem. Choose a PNG, JPEG or SVG.</source>
        <translation>The file is no picture that can be an emblem. Choose a PNG, JPEG or SVG.</translation>
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
        <source>The file unpacks to more than {limit} MiB and is not read.</source>
        <translation>The file unpacks to more than {limit} MiB and is not read.</translation>
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
        <source>The file with the digest {sha256} is damaged. Restore it from a backup.</source>
        <translation>The file with the digest {sha256} is damaged. Restore it from a backup.</translation>
    </message>
    <message>
        <source>The file with the digest {sha256} is not on this desk.</source>
        <translation>The file with the digest {sha256} is not on this desk.</translation>
    </message>
    <message>
        <source>The file {path} cannot be enclosed. Enclose a PDF, a picture (JPEG, PNG), a text, a table or slides: {known}.</source>
        <translation>The file {path} cannot be enclosed. Enclose a PDF, a picture (JPEG, PNG), a text, a table or slides: {known}.</translation>
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
        <source>The file {path} is larger than {limit} MiB and is not enclosed. Enclose a smaller one.</source>
        <translation>The file {path} is larger than {limit} MiB and is not enclosed. Enclose a smaller one.</translation>
    </message>
    <message>
        <source>The file {path} is larger than {limit} MiB and is not read.</source>
        <translation>The file {path} is larger than {limit} MiB and is not read.</translation>
    </message>
    <message>
        <source>The file {path} is larger than {limit} MiB. Scan it with fewer points per inch.</source>
        <translation>The file {path} is larger than {limit} MiB. Scan it with fewer points per inch.</translation>
    </message>
    <message>
        <source>The file {path} is no PDF, JPEG or PNG. Scan the paper as one of these.</source>
        <translation>The file {path} is no PDF, JPEG or PNG. Scan the paper as one of these.</translation>
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
        <source>The folder {folder} cannot be read ({reason}).</source>
        <translation>The folder {folder} cannot be read ({reason}).</translation>
    </message>
    <message>
        <source>The folder {folder} could not be opened. Open it in your file manager.</source>
        <translation>The folder {folder} could not be opened. Open it in your file manager.</translation>
    </message>
    <message>
        <source>The form of documents was written by a newer program (version {found}, this program reads {known}). Install the newer version of the program.</source>
        <translation>The form of documents was written by a newer program (version {found}, this program reads {known}). Install the newer version of the program.</translation>
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
        <source>The initiative stands on this step already: “{step}”.</source>
        <translation>The initiative stands on this step already: “{step}”.</translation>
    </message>
    <message>
        <source>The key in the certificate file is of a kind that readers of PDF do not know. Signing takes an RSA key or one on an elliptic curve (ECDSA).</source>
        <translation>The key in the certificate file is of a kind that readers of PDF do not know. Signing takes an RSA key or one on an elliptic curve (ECDSA).</translation>
    </message>
    <message>
        <source>The letter “{subject}” says nothing yet. Write its text or what it asks, or name a decision.</source>
        <translation>The letter “{subject}” says nothing yet. Write its text or what it asks, or name a decision.</translation>
    </message>
    <message>
        <source>The letter “{subject}” was received. Only letters of the council go into the packet.</source>
        <translation>The letter “{subject}” was received. Only letters of the council go into the packet.</translation>
    </message>
    <message>
        <source>The letter “{subject}” was written on while the packet was being made, so nothing was entered as sent. Make the packet again.</source>
        <translation>The letter “{subject}” was written on while the packet was being made, so nothing was entered as sent. Make the packet again.</translation>
    </message>
    <message>
        <source>The list is longer than {max_length}.</source>
        <translation>The list is longer than {max_length}.</translation>
    </message>
    <message>
        <source>The list of checksums in {folder} is damaged (line {line}). Ask for the packet again.</source>
        <translation>The list of checksums in {folder} is damaged (line {line}). Ask for the packet again.</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>The meeting</translation>
    </message>
    <message>
        <source>The meeting cannot be read any more.</source>
        <translation>The meeting cannot be read any more.</translation>
    </message>
    <message>
        <source>The meeting is not over yet. Its minutes go to review when it is.</source>
        <translation>The meeting is not over yet. Its minutes go to review when it is.</translation>
    </message>
    <message>
        <source>The meeting place stays on the desk, because other entries there still name it. It can be given another name.</source>
        <translation>The meeting place stays on the desk, because other entries there still name it. It can be given another name.</translation>
    </message>
    <message>
        <source>The memberships</source>
        <translation>The memberships</translation>
    </message>
    <message>
        <source>The minutes</source>
        <translation>The minutes</translation>
    </message>
    <message>
        <source>The minutes are not sealed, so nothing shows whether they were changed.</source>
        <translation>The minutes are not sealed, so nothing shows whether they were changed.</translation>
    </message>
    <message>
        <source>The minutes are sealed twice.</source>
        <translation>The minutes are sealed twice.</translation>
    </message>
    <message>
        <source>The minutes are sealed, but count as “{state}”.</source>
        <translation>The minutes are sealed, but count as “{state}”.</translation>
    </message>
    <message>
        <source>The minutes count as sealed, but their seal is not there.</source>
        <translation>The minutes count as sealed, but their seal is not there.</translation>
    </message>
    <message>
        <source>The minutes in {file} are not what was sealed.</source>
        <translation>The minutes in {file} are not what was sealed.</translation>
    </message>
    <message>
        <source>The minutes in {file} could not be checked: {reason}</source>
        <translation>The minutes in {file} could not be checked: {reason}</translation>
    </message>
    <message>
        <source>The minutes of meeting {number} of {council} are sealed on this desk, and this file has them otherwise. Nothing was taken in. Ask for a file with the minutes as they were sealed.</source>
        <translation>The minutes of meeting {number} of {council} are sealed on this desk, and this file has them otherwise. Nothing was taken in. Ask for a file with the minutes as they were sealed.</translation>
    </message>
    <message>
        <source>The minutes of that meeting are approved already and take no further item.</source>
        <translation>The minutes of that meeting are approved already and take no further item.</translation>
    </message>
    <message>
        <source>The minutes of this meeting are sealed and do not change. Add a correction instead.</source>
        <translation>The minutes of this meeting are sealed and do not change. Add a correction instead.</translation>
    </message>
    <message>
        <source>The minutes of this meeting are sealed: only how a decision is carried out and how an action stands change.</source>
        <translation>The minutes of this meeting are sealed: only how a decision is carried out and how an action stands change.</translation>
    </message>
    <message>
        <source>The municipality stays on the desk, because letters or other bodies there still name it. It can be given another name.</source>
        <translation>The municipality stays on the desk, because letters or other bodies there still name it. It can be given another name.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>The name is missing.</translation>
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
        <source>The number of pages is {found}; the record inside gives {made}.</source>
        <translation>The number of pages is {found}; the record inside gives {made}.</translation>
    </message>
    <message>
        <source>The number {number} is that of another letter already. Write another number.</source>
        <translation>The number {number} is that of another letter already. Write another number.</translation>
    </message>
    <message>
        <source>The opening cannot contain “{place}”. Use {known}.</source>
        <translation>The opening cannot contain “{place}”. Use {known}.</translation>
    </message>
    <message>
        <source>The packet cannot be written to {folder}. Check whether the stick may only be read, or take another one.</source>
        <translation>The packet cannot be written to {folder}. Check whether the stick may only be read, or take another one.</translation>
    </message>
    <message>
        <source>The pages of the file cannot be read.</source>
        <translation>The pages of the file cannot be read.</translation>
    </message>
    <message>
        <source>The pages were made by Council Desk {found}; this is {own}. Their words were compared, not their looks.</source>
        <translation>The pages were made by Council Desk {found}; this is {own}. Their words were compared, not their looks.</translation>
    </message>
    <message>
        <source>The papers</source>
        <translation>The papers</translation>
    </message>
    <message>
        <source>The particulars of {name} were taken out of seal {sequence}, although nobody erased this person.</source>
        <translation>The particulars of {name} were taken out of seal {sequence}, although nobody erased this person.</translation>
    </message>
    <message>
        <source>The passphrase does not open the certificate file. Type it again; mind capital letters and the keyboard&apos;s language.</source>
        <translation>The passphrase does not open the certificate file. Type it again; mind capital letters and the keyboard’s language.</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>The people</translation>
    </message>
    <message>
        <source>The picture cannot be read: it is damaged, has more than {limit} million pixels, or is more than {times} times as long one way as the other. Save it again in a program for pictures, or choose another.</source>
        <translation>The picture cannot be read: it is damaged, has more than {limit} million pixels, or is more than {times} times as long one way as the other. Save it again in a program for pictures, or choose another.</translation>
    </message>
    <message>
        <source>The picture is larger than {limit} MiB. Choose a smaller one.</source>
        <translation>The picture is larger than {limit} MiB. Choose a smaller one.</translation>
    </message>
    <message>
        <source>The picture is not written in base64.</source>
        <translation>The picture is not written in base64.</translation>
    </message>
    <message>
        <source>The picture {name} could not be read. Save it as JPEG and add it again.</source>
        <translation>The picture {name} could not be read. Save it as JPEG and add it again.</translation>
    </message>
    <message>
        <source>The picture {name} is too large to be kept, even when it is made smaller.</source>
        <translation>The picture {name} is too large to be kept, even when it is made smaller.</translation>
    </message>
    <message>
        <source>The picture {path} is too large to be read. Make it smaller and add it again.</source>
        <translation>The picture {path} is too large to be read. Make it smaller and add it again.</translation>
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
        <source>The projects</source>
        <translation>The projects</translation>
    </message>
    <message>
        <source>The quorum of this council is a number, but none is entered.</source>
        <translation>The quorum of this council is a number, but none is entered.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>The record</translation>
    </message>
    <message>
        <source>The record does not hold the assignment that is wanted.</source>
        <translation>The record does not hold the assignment that is wanted.</translation>
    </message>
    <message>
        <source>The record does not hold the election whose tally is wanted.</source>
        <translation>The record does not hold the election whose tally is wanted.</translation>
    </message>
    <message>
        <source>The record does not hold the meeting whose document is wanted.</source>
        <translation>The record does not hold the meeting whose document is wanted.</translation>
    </message>
    <message>
        <source>The record does not hold the person whose consent is asked.</source>
        <translation>The record does not hold the person whose consent is asked.</translation>
    </message>
    <message>
        <source>{name} is of age. The consent of one&apos;s own stays with the council: no copy of it is for others.</source>
        <translation>{name} is of age. The consent of one&apos;s own stays with the council: no copy of it is for others.</translation>
    </message>
    <message>
        <source>The record has a seal with the id {id} that differs from the one on this desk.</source>
        <translation>The record has a seal with the id {id} that differs from the one on this desk.</translation>
    </message>
    <message>
        <source>The record holds no sealed minutes.</source>
        <translation>The record holds no sealed minutes.</translation>
    </message>
    <message>
        <source>The record in the file is packed in a way that this program never uses.</source>
        <translation>The record in the file is packed in a way that this program never uses.</translation>
    </message>
    <message>
        <source>The record inside is refused: {reason}</source>
        <translation>The record inside is refused: {reason}</translation>
    </message>
    <message>
        <source>The record was written by a newer program (version {found} of the format, this program reads {known}). Install the newer version of the program.</source>
        <translation>The record was written by a newer program (version {found} of the format, this program reads {known}). Install the newer version of the program.</translation>
    </message>
    <message>
        <source>The record, or this copy of it, does not hold the decision that is wanted.</source>
        <translation>The record, or this copy of it, does not hold the decision that is wanted.</translation>
    </message>
    <message>
        <source>The record, or this copy of it, does not hold the letter that is wanted. Letters are in no copy for the public.</source>
        <translation>The record, or this copy of it, does not hold the letter that is wanted. Letters are in no copy for the public.</translation>
    </message>
    <message>
        <source>The record, or this copy of it, does not hold the person to whom the invitation is addressed.</source>
        <translation>The record, or this copy of it, does not hold the person to whom the invitation is addressed.</translation>
    </message>
    <message>
        <source>The record, or this copy of it, does not hold the project that is wanted. The public copy has the projects of public decisions.</source>
        <translation>The record, or this copy of it, does not hold the project that is wanted. The public copy has the projects of public decisions.</translation>
    </message>
    <message>
        <source>The scan of the signed paper</source>
        <translation>The scan of the signed paper</translation>
    </message>
    <message>
        <source>The scan of the signed paper is added once the minutes are signed.</source>
        <translation>The scan of the signed paper is added once the minutes are signed.</translation>
    </message>
    <message>
        <source>The sealed content is not made as this program makes it ({pointer}).</source>
        <translation>The sealed content is not made as this program makes it ({pointer}).</translation>
    </message>
    <message>
        <source>The settings could not be written ({reason}). They hold until you close the program.</source>
        <translation>The settings could not be written ({reason}). They hold until you close the program.</translation>
    </message>
    <message>
        <source>The sheet has more than {limit} lines. Part it into several files.</source>
        <translation>The sheet has more than {limit} lines. Part it into several files.</translation>
    </message>
    <message>
        <source>The signature does not cover the whole file as it was when it was signed.</source>
        <translation>The signature does not cover the whole file as it was when it was signed.</translation>
    </message>
    <message>
        <source>The signature was made by a means that can be forged today ({means}).</source>
        <translation>The signature was made by a means that can be forged today ({means}).</translation>
    </message>
    <message>
        <source>The signature was not made with the key of the certificate that it shows.</source>
        <translation>The signature was not made with the key of the certificate that it shows.</translation>
    </message>
    <message>
        <source>The stick was taken out or reported an error ({reason}). The packet is not complete. Put the stick in again, or take another one, and make the packet anew.</source>
        <translation>The stick was taken out or reported an error ({reason}). The packet is not complete. Put the stick in again, or take another one, and make the packet anew.</translation>
    </message>
    <message>
        <source>The term begins on {day}. A certificate is for service that has begun.</source>
        <translation>The term begins on {day}. A certificate is for service that has begun.</translation>
    </message>
    <message>
        <source>The term of {name} from this election has been begun already.</source>
        <translation>The term of {name} from this election has been begun already.</translation>
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
        <source>The title is missing.</source>
        <translation>The title is missing.</translation>
    </message>
    <message>
        <source>The two dates are not the same day: {first} and {second}.</source>
        <translation>The two dates are not the same day: {first} and {second}.</translation>
    </message>
    <message>
        <source>The value is given twice: {value}.</source>
        <translation>The value is given twice: {value}.</translation>
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
        <source>The workbook has no sheet with cells.</source>
        <translation>The workbook has no sheet with cells.</translation>
    </message>
    <message>
        <source>The workbook is damaged or not a workbook. Open it in a spreadsheet program and save it again.</source>
        <translation>The workbook is damaged or not a workbook. Open it in a spreadsheet program and save it again.</translation>
    </message>
    <message>
        <source>The workbook is locked with a password. Save it without one.</source>
        <translation>The workbook is locked with a password. Save it without one.</translation>
    </message>
    <message>
        <source>There are more than two numbers. Coordinates are a latitude and a longitude, such as 35.6892, 51.3890.</source>
        <translation>There are more than two numbers. Coordinates are a latitude and a longitude, such as 35.6892, 51.3890.</translation>
    </message>
    <message>
        <source>There are several people called “{text}” on this desk. Choose the person in the project afterwards.</source>
        <translation>There are several people called “{text}” on this desk. Choose the person in the project afterwards.</translation>
    </message>
    <message>
        <source>There is a body called {name} in this neighbourhood already. Choose another name.</source>
        <translation>There is a body called {name} in this neighbourhood already. Choose another name.</translation>
    </message>
    <message>
        <source>There is a quorum: {present} of {of} are present, {needed} are needed.</source>
        <translation>There is a quorum: {present} of {of} are present, {needed} are needed.</translation>
    </message>
    <message>
        <source>There is already a file at {path}. Choose another name: nothing is written over.</source>
        <translation>There is already a file at {path}. Choose another name: nothing is written over.</translation>
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
        <source>There is no folder {folder} to write the desk to.</source>
        <translation>There is no folder {folder} to write the desk to.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Put the stick in and choose it again.</source>
        <translation>There is no folder {folder}. Put the stick in and choose it again.</translation>
    </message>
    <message>
        <source>There is no form of documents called {profile}. There are {known}.</source>
        <translation>There is no form of documents called {profile}. There are {known}.</translation>
    </message>
    <message>
        <source>There is no month {month}: a year has 12 months.</source>
        <translation>There is no month {month}: a year has 12 months.</translation>
    </message>
    <message>
        <source>There is no packet in {folder}: its list of checksums (SHA256SUMS) is missing.</source>
        <translation>There is no packet in {folder}: its list of checksums (SHA256SUMS) is missing.</translation>
    </message>
    <message>
        <source>There is no seal of minutes here.</source>
        <translation>There is no seal of minutes here.</translation>
    </message>
    <message>
        <source>There is no such field in a council record.</source>
        <translation>There is no such field in a council record.</translation>
    </message>
    <message>
        <source>There is nobody on this desk called “{text}”. Take in the people first, or write the name as it is there.</source>
        <translation>There is nobody on this desk called “{text}”. Take in the people first, or write the name as it is there.</translation>
    </message>
    <message>
        <source>There is not enough room on {folder}: the packet needs {size} MiB. Nothing was left there. Free some space or take another stick.</source>
        <translation>There is not enough room on {folder}: the packet needs {size} MiB. Nothing was left there. Free some space or take another stick.</translation>
    </message>
    <message>
        <source>There is nothing in this sheet.</source>
        <translation>There is nothing in this sheet.</translation>
    </message>
    <message>
        <source>There is only one number. Coordinates are a latitude and a longitude, such as 35.6892, 51.3890.</source>
        <translation>There is only one number. Coordinates are a latitude and a longitude, such as 35.6892, 51.3890.</translation>
    </message>
    <message>
        <source>These minutes are not sealed. Correct them by writing, not by a correction.</source>
        <translation>These minutes are not sealed. Correct them by writing, not by a correction.</translation>
    </message>
    <message>
        <source>These minutes are sealed and do not change. Add a correction instead.</source>
        <translation>These minutes are sealed and do not change. Add a correction instead.</translation>
    </message>
    <message>
        <source>Things that were sealed were changed, {count} in all. {council}: {what} Settings, under “Import and export”, show the whole list.</source>
        <translation>Things that were sealed were changed, {count} in all. {council}: {what} Settings, under “Import and export”, show the whole list.</translation>
    </message>
    <message>
        <source>This PDF carries no council record: only minutes that this program made can be taken in.</source>
        <translation>This PDF carries no council record: only minutes that this program made can be taken in.</translation>
    </message>
    <message>
        <source>This PDF carries only a part of a record, or does not say what it is. Take in the minutes, or a council record.</source>
        <translation>This PDF carries only a part of a record, or does not say what it is. Take in the minutes, or a council record.</translation>
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
        <source>This cannot be sealed: it holds a number or a text that has no canonical form.</source>
        <translation>This cannot be sealed: it holds a number or a text that has no canonical form.</translation>
    </message>
    <message>
        <source>This change of stage takes a reason. Write down why.</source>
        <translation>This change of stage takes a reason. Write down why.</translation>
    </message>
    <message>
        <source>This copy of the program brings SQLite {version}, which can damage a desk. Install the program again.</source>
        <translation>This copy of the program brings SQLite {version}, which can damage a desk. Install the program again.</translation>
    </message>
    <message>
        <source>This election belongs to minutes that are sealed, and does not change.</source>
        <translation>This election belongs to minutes that are sealed, and does not change.</translation>
    </message>
    <message>
        <source>This entry cannot be removed, because others still refer to it ({referrers}).</source>
        <translation>This entry cannot be removed, because others still refer to it ({referrers}).</translation>
    </message>
    <message>
        <source>This file is neither a workbook (.xlsx) nor a text with separated columns (.csv).</source>
        <translation>This file is neither a workbook (.xlsx) nor a text with separated columns (.csv).</translation>
    </message>
    <message>
        <source>This is a workbook of an old format, or a locked one. Save it as .xlsx without a password.</source>
        <translation>This is a workbook of an old format, or a locked one. Save it as .xlsx without a password.</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters.</source>
        <translation>This is longer than {limit} characters.</translation>
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
        <source>This is not what the ballots give. Write down how it was settled, by lot for example.</source>
        <translation>This is not what the ballots give. Write down how it was settled, by lot for example.</translation>
    </message>
    <message>
        <source>This letter has been answered and cannot be taken back. Write another one.</source>
        <translation>This letter has been answered and cannot be taken back. Write another one.</translation>
    </message>
    <message>
        <source>This letter has gone out: what it says does not change. Take it back first to write on it.</source>
        <translation>This letter has gone out: what it says does not change. Take it back first to write on it.</translation>
    </message>
    <message>
        <source>This letter was received, not sent. Only letters of the council are written out.</source>
        <translation>This letter was received, not sent. Only letters of the council are written out.</translation>
    </message>
    <message>
        <source>This majority is counted over the seats of the council. Enter the number of its seats first.</source>
        <translation>This majority is counted over the seats of the council. Enter the number of its seats first.</translation>
    </message>
    <message>
        <source>This meeting has been called again already: that is meeting {number}.</source>
        <translation>This meeting has been called again already: that is meeting {number}.</translation>
    </message>
    <message>
        <source>This meeting is over. Its document can still be written under Meetings.</source>
        <translation>This meeting is over. Its document can still be written under Meetings.</translation>
    </message>
    <message>
        <source>This meeting was opened already.</source>
        <translation>This meeting was opened already.</translation>
    </message>
    <message>
        <source>This month has {days} days.</source>
        <translation>This month has {days} days.</translation>
    </message>
    <message>
        <source>This paper carries only a part of the record, and papers beside the minutes are not sealed. Check the minutes.</source>
        <translation>This paper carries only a part of the record, and papers beside the minutes are not sealed. Check the minutes.</translation>
    </message>
    <message>
        <source>This result differs from what the votes give. Write down why.</source>
        <translation>This result differs from what the votes give. Write down why.</translation>
    </message>
    <message>
        <source>This sheet has lines that cannot be taken in. Correct them in the file and choose it again.</source>
        <translation>This sheet has lines that cannot be taken in. Correct them in the file and choose it again.</translation>
    </message>
    <message>
        <source>This term ends before it begins. Correct one of the two days.</source>
        <translation>This term ends before it begins. Correct one of the two days.</translation>
    </message>
    <message>
        <source>This vote is not tied, so that nothing remains to be settled.</source>
        <translation>This vote is not tied, so that nothing remains to be settled.</translation>
    </message>
    <message>
        <source>Type a date, such as {example}.</source>
        <translation>Type a date, such as {example}.</translation>
    </message>
    <message>
        <source>What was read back from {folder} is not what was written ({file}). The stick may be worn out. Nothing was left there. Take another one.</source>
        <translation>What was read back from {folder} is not what was written ({file}). The stick may be worn out. Nothing was left there. Take another one.</translation>
    </message>
    <message>
        <source>What was sealed cannot be read any more.</source>
        <translation>What was sealed cannot be read any more.</translation>
    </message>
    <message>
        <source>What was sealed cannot be read as a record any more.</source>
        <translation>What was sealed cannot be read as a record any more.</translation>
    </message>
    <message>
        <source>What was signed was changed after signing, or the signature was taken from another file.</source>
        <translation>What was signed was changed after signing, or the signature was taken from another file.</translation>
    </message>
    <message>
        <source>{chosen} people are chosen for {seats} seats.</source>
        <translation>{chosen} people are chosen for {seats} seats.</translation>
    </message>
    <message>
        <source>{counted} votes were counted, but only {eligible} may vote: {yes} for, {no} against, {abstain} abstaining, {not_voting} not voting, {spoilt} blank or invalid. Count again.</source>
        <translation>{counted} votes were counted, but only {eligible} may vote: {yes} for, {no} against, {abstain} abstaining, {not_voting} not voting, {spoilt} blank or invalid. Count again.</translation>
    </message>
    <message>
        <source>{done} of {all} papers were finished; then this went wrong: {reason}</source>
        <translation>{done} of {all} papers were finished; then this went wrong: {reason}</translation>
    </message>
    <message>
        <source>{field} of {kind} names an entry that is not on this desk ({target}).</source>
        <translation>{field} of {kind} names an entry that is not on this desk ({target}).</translation>
    </message>
    <message>
        <source>{issued} ballots were issued, but only {eligible} may vote.</source>
        <translation>{issued} ballots were issued, but only {eligible} may vote.</translation>
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
        <source>{name} stays on the desk, because people, meetings or letters there name it. It can be dissolved instead.</source>
        <translation>{name} stays on the desk, because people, meetings or letters there name it. It can be dissolved instead.</translation>
    </message>
    <message>
        <source>{path} is no picture that can be read here. Save it as JPEG or PNG and add it again.</source>
        <translation>{path} is no picture that can be read here. Save it as JPEG or PNG and add it again.</translation>
    </message>
    <message>
        <source>{path} is not a backup of this desk.</source>
        <translation>{path} is not a backup of this desk.</translation>
    </message>
    <message>
        <source>{place} ({field}): sealed was “{sealed}”, here it is “{found}”.</source>
        <translation>{place} ({field}): sealed was “{sealed}”, here it is “{found}”.</translation>
    </message>
    <message>
        <source>{place} ({field}): “{found}” is here and was not sealed.</source>
        <translation>{place} ({field}): “{found}” is here and was not sealed.</translation>
    </message>
    <message>
        <source>{place} ({field}): “{sealed}” was sealed and is not here.</source>
        <translation>{place} ({field}): “{sealed}” was sealed and is not here.</translation>
    </message>
    <message>
        <source>{valid} valid and {invalid} invalid ballots are more than the {eligible} who may vote.</source>
        <translation>{valid} valid and {invalid} invalid ballots are more than the {eligible} who may vote.</translation>
    </message>
    <message>
        <source>{valid} valid and {invalid} invalid ballots are more than the {issued} that were issued.</source>
        <translation>{valid} valid and {invalid} invalid ballots are more than the {issued} that were issued.</translation>
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
        <source>“{text}” has no year. Write day, month and year.</source>
        <translation>“{text}” has no year. Write day, month and year.</translation>
    </message>
    <message>
        <source>“{text}” is below zero.</source>
        <translation>“{text}” is below zero.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation>“{text}” is neither yes nor no.</translation>
    </message>
    <message>
        <source>“{text}” is none of the words that can stand here: {known}.</source>
        <translation>“{text}” is none of the words that can stand here: {known}.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Type day, month and year, such as {example}.</source>
        <translation>“{text}” is not a date. Type day, month and year, such as {example}.</translation>
    </message>
    <message>
        <source>“{text}” is not a priority: it goes from 1 to 5.</source>
        <translation>“{text}” is not a priority: it goes from 1 to 5.</translation>
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
        <source>“{text}” is not a year of birth.</source>
        <translation>“{text}” is not a year of birth.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount of money in this currency.</source>
        <translation>“{text}” is not an amount of money in this currency.</translation>
    </message>
    <message>
        <source>“{text}” is not understood as coordinates. Write the latitude and the longitude, such as 35.6892, 51.3890.</source>
        <translation>“{text}” is not understood as coordinates. Write the latitude and the longitude, such as 35.6892, 51.3890.</translation>
    </message>
    <message>
        <source>“{title}” has become the project “{project}” already.</source>
        <translation>“{title}” has become the project “{project}” already.</translation>
    </message>
    <message>
        <source>“{title}” has become the project “{project}” and stays. Decline it instead of removing it.</source>
        <translation>“{title}” has become the project “{project}” and stays. Decline it instead of removing it.</translation>
    </message>
    <message>
        <source>“{title}” stands in decisions, needs or the tasks of youth mayors and stays. Cancel it instead of removing it.</source>
        <translation>“{title}” stands in decisions, needs or the tasks of youth mayors and stays. Cancel it instead of removing it.</translation>
    </message>
    <message>
        <source>“{title}” stands on the agenda of meeting {number} already.</source>
        <translation>“{title}” stands on the agenda of meeting {number} already.</translation>
    </message>
    <message>
        <source>“{title}” stands on the agenda of meeting {number} and stays. Decline it instead of removing it.</source>
        <translation>“{title}” stands on the agenda of meeting {number} and stays. Decline it instead of removing it.</translation>
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
    <name>DetailsForm</name>
    <message>
        <source>The term ends before it begins. Correct one of the two days.</source>
        <translation>The term ends before it begins. Correct one of the two days.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Title in documents</source>
        <translation>Title in documents</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Field of work</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Year of birth</translation>
    </message>
    <message>
        <source>Why it ended early</source>
        <translation>Why it ended early</translation>
    </message>
    <message>
        <source>Remove this term</source>
        <translation>Remove this term</translation>
    </message>
</context>
<context>
    <name>DiagnosisView</name>
    <message numerus="yes">
        <source>%n asked</source>
        <translation>
            <numerusform>%n asked</numerusform>
            <numerusform>%n asked</numerusform>
        </translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>mean {mean}</translation>
    </message>
    <message>
        <source>A diagnosis was begun: {day}</source>
        <translation>A diagnosis was begun: {day}</translation>
    </message>
    <message>
        <source>The diagnosis was removed: {day}</source>
        <translation>The diagnosis was removed: {day}</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>Diagnoses</translation>
    </message>
    <message>
        <source>How does the neighbourhood stand?</source>
        <translation>How does the neighbourhood stand?</translation>
    </message>
    <message>
        <source>The council scores eight fields in four dimensions from 1 to 5, with strengths, problems and assets. Done again after a year, the two are shown side by side.</source>
        <translation>The council scores eight fields in four dimensions from 1 to 5, with strengths, problems and assets. Done again after a year, the two are shown side by side.</translation>
    </message>
    <message>
        <source>Begin a diagnosis</source>
        <translation>Begin a diagnosis</translation>
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
    <name>Dimension</name>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>We</source>
        <translation>We</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>World</source>
        <translation>World</translation>
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
    <name>DraftPanel</name>
    <message>
        <source>The minutes are in review.</source>
        <translation>The minutes are in review.</translation>
    </message>
    <message>
        <source>The minutes go to review when the meeting is over.</source>
        <translation>The minutes go to review when the meeting is over.</translation>
    </message>
    <message>
        <source>Hand the draft to those who were there, on paper or as a PDF; it says “draft” on every page.</source>
        <translation>Hand the draft to those who were there, on paper or as a PDF; it says “draft” on every page.</translation>
    </message>
    <message>
        <source>The draft is with its readers. What they find is put right here.</source>
        <translation>The draft is with its readers. What they find is put right here.</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Send to review</translation>
    </message>
    <message>
        <source>Print the draft</source>
        <translation>Print the draft</translation>
    </message>
    <message>
        <source>Save the draft as PDF …</source>
        <translation>Save the draft as PDF …</translation>
    </message>
</context>
<context>
    <name>DuplicateOffer</name>
    <message>
        <source>Add a supporter there</source>
        <translation>Add a supporter there</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Perhaps it is here already: “{title}”</source>
        <translation>Perhaps it is here already: “{title}”</translation>
    </message>
    <message numerus="yes">
        <source>%n supporters</source>
        <translation>
            <numerusform>%n supporter</numerusform>
            <numerusform>%n supporters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DutiesCard</name>
    <message>
        <source>Duties</source>
        <translation>Duties</translation>
    </message>
    <message>
        <source>One duty a line. The letter of appointment lists them.</source>
        <translation>One duty a line. The letter of appointment lists them.</translation>
    </message>
</context>
<context>
    <name>ElectionCard</name>
    <message>
        <source>elected</source>
        <translation>elected</translation>
    </message>
    <message>
        <source>Election: {post}</source>
        <translation>Election: {post}</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Round {number}</translation>
    </message>
    <message>
        <source>Counted by: {names}</source>
        <translation>Counted by: {names}</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>being counted</translation>
    </message>
    <message>
        <source>The lot: {name}</source>
        <translation>The lot: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n valid ballots are not given to a candidate yet.</source>
        <translation>
            <numerusform>%n valid ballot is not given to a candidate yet.</numerusform>
            <numerusform>%n valid ballots are not given to a candidate yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Tellers</source>
        <translation>Tellers</translation>
    </message>
    <message>
        <source>May vote</source>
        <translation>May vote</translation>
    </message>
    <message>
        <source>Ballots issued</source>
        <translation>Ballots issued</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Invalid</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Name, then Enter</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Elected</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>Second round</translation>
    </message>
    <message>
        <source>Ballot papers</source>
        <translation>Ballot papers</translation>
    </message>
    <message>
        <source>Print the tally</source>
        <translation>Print the tally</translation>
    </message>
    <message>
        <source>Save the tally as PDF</source>
        <translation>Save the tally as PDF</translation>
    </message>
    <message>
        <source>Remove the election</source>
        <translation>Remove the election</translation>
    </message>
</context>
<context>
    <name>ElectionHeadCard</name>
    <message>
        <source>Election: {post}</source>
        <translation>Election: {post}</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Round {number}</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>elected</translation>
    </message>
    <message>
        <source>Held in meeting {number}</source>
        <translation>Held in meeting {number}</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Day of the election</source>
        <translation>Day of the election</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>This election belongs to sealed minutes and does not change any more.</source>
        <translation>This election belongs to sealed minutes and does not change any more.</translation>
    </message>
    <message>
        <source>Ballot papers</source>
        <translation>Ballot papers</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Tally</translation>
    </message>
    <message>
        <source>Remove the election</source>
        <translation>Remove the election</translation>
    </message>
</context>
<context>
    <name>ElectionOutput</name>
    <message>
        <source>Ballot papers</source>
        <translation>Ballot papers</translation>
    </message>
</context>
<context>
    <name>ElectionWords</name>
    <message>
        <source>A tie between {names}: a second round or the lot decides.</source>
        <translation>A tie between {names}: a second round or the lot decides.</translation>
    </message>
</context>
<context>
    <name>ElectionsPart</name>
    <message>
        <source>Youth mayor</source>
        <translation>Youth mayor</translation>
    </message>
    <message>
        <source>The election was removed.</source>
        <translation>The election was removed.</translation>
    </message>
</context>
<context>
    <name>EnclosuresCard</name>
    <message>
        <source>Enclose files</source>
        <translation>Enclose files</translation>
    </message>
    <message>
        <source>Documents and pictures ({kinds})</source>
        <translation>Documents and pictures ({kinds})</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>On paper</translation>
    </message>
    <message>
        <source>The enclosure was taken out.</source>
        <translation>The enclosure was taken out.</translation>
    </message>
    <message>
        <source>Save the enclosure</source>
        <translation>Save the enclosure</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Saved as {name}</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Enclosures</translation>
    </message>
    <message>
        <source>Nothing is enclosed.</source>
        <translation>Nothing is enclosed.</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>File …</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Erase this person</source>
        <translation>Erase this person</translation>
    </message>
    <message>
        <source>Name, birth, contacts and notes are forgotten on this desk and in all its seals, which go on holding. Votes and attendance stay, as somebody’s without a name. Texts that name the person, copies already given away and earlier backups are not changed. There is no way back.</source>
        <translation>Name, birth, contacts and notes are forgotten on this desk and in all its seals, which go on holding. Votes and attendance stay, as somebody’s without a name. Texts that name the person, copies already given away and earlier backups are not changed. There is no way back.</translation>
    </message>
    <message>
        <source>Erase the particulars …</source>
        <translation>Erase the particulars …</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Erase for ever</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Keep them</translation>
    </message>
</context>
<context>
    <name>ExchangeSection</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>From a spreadsheet</source>
        <translation>From a spreadsheet</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Takes a council record, or minutes as PDF, into this desk. New things are added, newer ones replace what is there; a file with an error in it changes nothing.</source>
        <translation>Takes a council record, or minutes as PDF, into this desk. New things are added, newer ones replace what is there; a file with an error in it changes nothing.</translation>
    </message>
    <message>
        <source>Takes people, projects or needs from a workbook or a CSV file, after showing what becomes of each line. There is a template to fill in.</source>
        <translation>Takes people, projects or needs from a workbook or a CSV file, after showing what becomes of each line. There is a template to fill in.</translation>
    </message>
    <message>
        <source>Writes a council record: one readable file with people, meetings, decisions and projects.</source>
        <translation>Writes a council record: one readable file with people, meetings, decisions and projects.</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>Import a file …</translation>
    </message>
    <message>
        <source>Take in a spreadsheet …</source>
        <translation>Take in a spreadsheet …</translation>
    </message>
    <message>
        <source>Export a file …</source>
        <translation>Export a file …</translation>
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
        <source>Council record or minutes (*.json *.pdf)</source>
        <translation>Council record or minutes (*.json *.pdf)</translation>
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
    <name>ExecutionCard</name>
    <message>
        <source>Execution</source>
        <translation>Execution</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Which decision takes its place?</source>
        <translation>Which decision takes its place?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Choose another decision</source>
        <translation>Choose another decision</translation>
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
    <name>ExpenseRow</name>
    <message>
        <source>For what</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Remove this expense</source>
        <translation>Remove this expense</translation>
    </message>
</context>
<context>
    <name>ExpensesCard</name>
    <message>
        <source>Expense</source>
        <translation>Expense</translation>
    </message>
    <message>
        <source>The expense was removed.</source>
        <translation>The expense was removed.</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>{amount} in all</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Expenses</translation>
    </message>
    <message>
        <source>Add an expense</source>
        <translation>Add an expense</translation>
    </message>
    <message>
        <source>Nothing was spent yet.</source>
        <translation>Nothing was spent yet.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>{day} · meeting {number}, item {item}</source>
        <translation>{day} · meeting {number}, item {item}</translation>
    </message>
    <message>
        <source>Reason of the council: {reason}</source>
        <translation>Reason of the council: {reason}</translation>
    </message>
    <message>
        <source>Moved by: {name}</source>
        <translation>Moved by: {name}</translation>
    </message>
    <message>
        <source>Seconded by: {name}</source>
        <translation>Seconded by: {name}</translation>
    </message>
    <message>
        <source>By its actions: {name}</source>
        <translation>By its actions: {name}</translation>
    </message>
    <message>
        <source>Responsible: {name}</source>
        <translation>Responsible: {name}</translation>
    </message>
    <message>
        <source>Overseer: {name}</source>
        <translation>Overseer: {name}</translation>
    </message>
    <message>
        <source>Deadline: {day}</source>
        <translation>Deadline: {day}</translation>
    </message>
    <message>
        <source>The minutes of this decision are sealed; only its execution still changes.</source>
        <translation>The minutes of this decision are sealed; only its execution still changes.</translation>
    </message>
    <message>
        <source>It ends before it begins. Correct one of the two.</source>
        <translation>It ends before it begins. Correct one of the two.</translation>
    </message>
    <message>
        <source>No adopted decision names this project. Write down why it goes on, or have it decided.</source>
        <translation>No adopted decision names this project. Write down why it goes on, or have it decided.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>{percent} done</source>
        <translation>{percent} done</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Goes on without a decision because</source>
        <translation>Goes on without a decision because</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Whose voice it is</source>
        <translation>Whose voice it is</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Meanings</source>
        <translation>Meanings</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Communications</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communities</translation>
    </message>
    <message>
        <source>Management systems</source>
        <translation>Management systems</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Technologies</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Infrastructure</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Construction projects</source>
        <translation>Construction projects</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>The file</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>A list of people, projects or needs: a workbook (.xlsx) or a text with separated columns (.csv). The first line names the columns. Nothing is taken in before you have seen what becomes of it.</source>
        <translation>A list of people, projects or needs: a workbook (.xlsx) or a text with separated columns (.csv). The first line names the columns. Nothing is taken in before you have seen what becomes of it.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Choose a file …</translation>
    </message>
    <message>
        <source>A template</source>
        <translation>A template</translation>
    </message>
    <message>
        <source>An empty workbook whose columns are named already. Fill it in and choose it here.</source>
        <translation>An empty workbook whose columns are named already. Fill it in and choose it here.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Save a template …</source>
        <translation>Save a template …</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Find text, number, name …</source>
        <translation>Find text, number, name …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>All programmes</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>All stages</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>Not cancelled</translation>
    </message>
    <message>
        <source>Find title, number, name …</source>
        <translation>Find title, number, name …</translation>
    </message>
    <message>
        <source>Search projects</source>
        <translation>Search projects</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Who answers for it</translation>
    </message>
    <message>
        <source>Late only</source>
        <translation>Late only</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Strengths</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Assets</translation>
    </message>
    <message>
        <source>The mood</source>
        <translation>The mood</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>One a line</translation>
    </message>
    <message>
        <source>Remove this diagnosis</source>
        <translation>Remove this diagnosis</translation>
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
    <name>FootCard</name>
    <message>
        <source>Give the template a name.</source>
        <translation>Give the template a name.</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Keep as a template</translation>
    </message>
    <message>
        <source>New projects can then begin with its kind, milestones and budget</source>
        <translation>New projects can then begin with its kind, milestones and budget</translation>
    </message>
    <message>
        <source>Remove the project</source>
        <translation>Remove the project</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name of the template</translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation>Keep the template</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>From {least} to {most} mm.</source>
        <translation>From {least} to {most} mm.</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message>
        <source>The emblem was removed.</source>
        <translation>The emblem was removed.</translation>
    </message>
    <message>
        <source>Documents are written as is customary.</source>
        <translation>Documents are written as is customary.</translation>
    </message>
    <message>
        <source>The form was taken from {path}.</source>
        <translation>The form was taken from {path}.</translation>
    </message>
    <message>
        <source>The form is written to {path}.</source>
        <translation>The form is written to {path}.</translation>
    </message>
    <message>
        <source>Choose an emblem</source>
        <translation>Choose an emblem</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Import a form of documents</source>
        <translation>Import a form of documents</translation>
    </message>
    <message>
        <source>Form of documents (*.profile.json)</source>
        <translation>Form of documents (*.profile.json)</translation>
    </message>
    <message>
        <source>Export the form of documents</source>
        <translation>Export the form of documents</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
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
    <name>FullField</name>
    <message>
        <source>There is no more room here: the end of what you typed or pasted was left out.</source>
        <translation>There is no more room here: the end of what you typed or pasted was left out.</translation>
    </message>
</context>
<context>
    <name>FundingCard</name>
    <message>
        <source>The source of money was removed.</source>
        <translation>The source of money was removed.</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>{amount} in all</translation>
    </message>
    <message>
        <source>Where the money comes from</source>
        <translation>Where the money comes from</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Add a source of money</source>
        <translation>Add a source of money</translation>
    </message>
    <message>
        <source>Nobody has promised money yet.</source>
        <translation>Nobody has promised money yet.</translation>
    </message>
</context>
<context>
    <name>FundingRow</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Remove this source</source>
        <translation>Remove this source</translation>
    </message>
</context>
<context>
    <name>FundingSource</name>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Residents</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>In kind</translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message numerus="yes">
        <source>%n gaps; each leads to its place</source>
        <translation>
            <numerusform>%n gap; it leads to its place</numerusform>
            <numerusform>%n gaps; each leads to its place</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapMark</name>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
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
        <source>count?</source>
        <translation>count?</translation>
    </message>
    <message>
        <source>elected?</source>
        <translation>elected?</translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>Nobody is named as chair</source>
        <translation>Nobody is named as chair</translation>
    </message>
    <message>
        <source>Nobody is named as secretary</source>
        <translation>Nobody is named as secretary</translation>
    </message>
    <message>
        <source>Nobody is entered as present</source>
        <translation>Nobody is entered as present</translation>
    </message>
    <message>
        <source>A break is still on</source>
        <translation>A break is still on</translation>
    </message>
    <message>
        <source>This item is still running</source>
        <translation>This item is still running</translation>
    </message>
    <message>
        <source>No outcome is written</source>
        <translation>No outcome is written</translation>
    </message>
    <message>
        <source>A vote has no numbers</source>
        <translation>A vote has no numbers</translation>
    </message>
    <message>
        <source>Votes are missing in a count</source>
        <translation>Votes are missing in a count</translation>
    </message>
    <message>
        <source>An action has no person</source>
        <translation>An action has no person</translation>
    </message>
    <message>
        <source>An action has no date</source>
        <translation>An action has no date</translation>
    </message>
    <message>
        <source>An election has no count</source>
        <translation>An election has no count</translation>
    </message>
    <message>
        <source>An election has no result</source>
        <translation>An election has no result</translation>
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
        <source>Reminders</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Remind me in the window</source>
        <translation>Remind me in the window</translation>
    </message>
    <message>
        <source>Of meetings an hour before they begin, of what is due today or tomorrow, and of monthly reports.</source>
        <translation>Of meetings an hour before they begin, of what is due today or tomorrow, and of monthly reports.</translation>
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
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>GlanceCard</name>
    <message>
        <source>Field: {name}</source>
        <translation>Field: {name}</translation>
    </message>
    <message>
        <source>Dimension: {name}</source>
        <translation>Dimension: {name}</translation>
    </message>
    <message>
        <source>Voices: {names}</source>
        <translation>Voices: {names}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>How it came about</translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message>
        <source>Evaluation by the mentor</source>
        <translation>Evaluation by the mentor</translation>
    </message>
    <message>
        <source>{score} of 5</source>
        <translation>{score} of 5</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>The entry was removed.</source>
        <translation>The entry was removed.</translation>
    </message>
    <message>
        <source>{kind}: {hours} h</source>
        <translation>{kind}: {hours} h</translation>
    </message>
    <message>
        <source>Mean of the evaluations: {score} of 5</source>
        <translation>Mean of the evaluations: {score} of 5</translation>
    </message>
    <message>
        <source>Growth record</source>
        <translation>Growth record</translation>
    </message>
    <message>
        <source>Kind of the new entry</source>
        <translation>Kind of the new entry</translation>
    </message>
    <message>
        <source>New entry, then Enter</source>
        <translation>New entry, then Enter</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>New entry</translation>
    </message>
    <message>
        <source>No training, service or talk with the mentor is written down yet.</source>
        <translation>No training, service or talk with the mentor is written down yet.</translation>
    </message>
</context>
<context>
    <name>GrowthForm</name>
    <message>
        <source>{number} – very good</source>
        <translation>{number} – very good</translation>
    </message>
    <message>
        <source>{number} – good</source>
        <translation>{number} – good</translation>
    </message>
    <message>
        <source>{number} – fair</source>
        <translation>{number} – fair</translation>
    </message>
    <message>
        <source>{number} – needs help</source>
        <translation>{number} – needs help</translation>
    </message>
    <message>
        <source>{number} – needs much help</source>
        <translation>{number} – needs much help</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>What it was about</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>GrowthKind</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
</context>
<context>
    <name>GuestLine</name>
    <message>
        <source>Enter adds {name} as a new person and a guest.</source>
        <translation>Enter adds {name} as a new person and a guest.</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
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
    <name>HandoverCard</name>
    <message>
        <source>Project: {title}</source>
        <translation>Project: {title}</translation>
    </message>
    <message>
        <source>Action: {title}</source>
        <translation>Action: {title}</translation>
    </message>
    <message>
        <source>Initiative: {title}</source>
        <translation>Initiative: {title}</translation>
    </message>
    <message>
        <source>Keys, passwords and papers</source>
        <translation>Keys, passwords and papers</translation>
    </message>
    <message>
        <source>Who is to be spoken to, and about what</source>
        <translation>Who is to be spoken to, and about what</translation>
    </message>
    <message>
        <source>What is still open was put on the list.</source>
        <translation>What is still open was put on the list.</translation>
    </message>
    <message>
        <source>This is before the first day of the term. Correct the day.</source>
        <translation>This is before the first day of the term. Correct the day.</translation>
    </message>
    <message>
        <source>The term ends on {day}. Certificate and portfolio can be printed now.</source>
        <translation>The term ends on {day}. Certificate and portfolio can be printed now.</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>to {name}</translation>
    </message>
    <message>
        <source>handed over on {day}</source>
        <translation>handed over on {day}</translation>
    </message>
    <message>
        <source>Handed over: {title}</source>
        <translation>Handed over: {title}</translation>
    </message>
    <message>
        <source>It was taken off the list.</source>
        <translation>It was taken off the list.</translation>
    </message>
    <message>
        <source>{done} of {count} handed over</source>
        <translation>{done} of {count} handed over</translation>
    </message>
    <message>
        <source>What is still open goes to whoever comes next. Let the program put it on the list.</source>
        <translation>What is still open goes to whoever comes next. Let the program put it on the list.</translation>
    </message>
    <message>
        <source>When the term nears its end, what is still open is handed over here.</source>
        <translation>When the term nears its end, what is still open is handed over here.</translation>
    </message>
    <message>
        <source>Another last day …</source>
        <translation>Another last day …</translation>
    </message>
    <message>
        <source>End the term …</source>
        <translation>End the term …</translation>
    </message>
    <message>
        <source>Handover and end of the term</source>
        <translation>Handover and end of the term</translation>
    </message>
    <message>
        <source>Propose what is open</source>
        <translation>Propose what is open</translation>
    </message>
    <message>
        <source>What else is handed over, then Enter</source>
        <translation>What else is handed over, then Enter</translation>
    </message>
    <message>
        <source>New thing to hand over</source>
        <translation>New thing to hand over</translation>
    </message>
    <message>
        <source>Last day of the term</source>
        <translation>Last day of the term</translation>
    </message>
    <message>
        <source>Why it ends early (if it does)</source>
        <translation>Why it ends early (if it does)</translation>
    </message>
    <message>
        <source>End the term</source>
        <translation>End the term</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>What is handed over</source>
        <translation>What is handed over</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Handed over on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>HeadCard</name>
    <message>
        <source>Particulars are not on this desk</source>
        <translation>Particulars are not on this desk</translation>
    </message>
    <message>
        <source>Consent on record</source>
        <translation>Consent on record</translation>
    </message>
    <message>
        <source>Guardian’s consent missing</source>
        <translation>Guardian’s consent missing</translation>
    </message>
    <message>
        <source>Own consent missing</source>
        <translation>Own consent missing</translation>
    </message>
    <message>
        <source>mentor: {name}</source>
        <translation>mentor: {name}</translation>
    </message>
    <message>
        <source>elected with {votes} of {valid} votes</source>
        <translation>elected with {votes} of {valid} votes</translation>
    </message>
    <message>
        <source>ended early: {reason}</source>
        <translation>ended early: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message>
        <source>born in {year}</source>
        <translation>born in {year}</translation>
    </message>
    <message>
        <source>{done} of {count} objectives and actions done</source>
        <translation>{done} of {count} objectives and actions done</translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>evaluated {score} of 5</source>
        <translation>evaluated {score} of 5</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Close the details</translation>
    </message>
    <message>
        <source>Term and mentor</source>
        <translation>Term and mentor</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>My work</translation>
    </message>
    <message>
        <source>Show the page that belongs to this youth mayor: only what is theirs</source>
        <translation>Show the page that belongs to this youth mayor: only what is theirs</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Election</translation>
    </message>
</context>
<context>
    <name>HeadingWords</name>
    <message>
        <source>Not open yet</source>
        <translation>Not open yet</translation>
    </message>
    <message>
        <source>Break {time}</source>
        <translation>Break {time}</translation>
    </message>
    <message>
        <source>In session {time}</source>
        <translation>In session {time}</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>not scored</source>
        <translation>not scored</translation>
    </message>
    <message>
        <source>since then {difference}</source>
        <translation>since then {difference}</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Your mentor is {name}. Ask them when you do not know how to go on.</source>
        <translation>Your mentor is {name}. Ask them when you do not know how to go on.</translation>
    </message>
    <message>
        <source>You have no mentor yet. Ask the council who it will be.</source>
        <translation>You have no mentor yet. Ask the council who it will be.</translation>
    </message>
    <message>
        <source>Your term: {days}</source>
        <translation>Your term: {days}</translation>
    </message>
    <message>
        <source>Who helps me</source>
        <translation>Who helps me</translation>
    </message>
</context>
<context>
    <name>InSession</name>
    <message>
        <source>Meeting {number} is in session since {time}.</source>
        <translation>Meeting {number} is in session since {time}.</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Go on with the meeting</translation>
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
        <source>Enter the attendance first: a statement is somebody&apos;s.</source>
        <translation>Enter the attendance first: a statement is somebody’s.</translation>
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
    <name>ItemPanel</name>
    <message>
        <source>Choose an item of the agenda; what is said and decided on it is written here.</source>
        <translation>Choose an item of the agenda; what is said and decided on it is written here.</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Remove this item</source>
        <translation>Remove this item</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys in meeting mode</source>
        <translation>Keys in meeting mode</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
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
        <translation>agenda</translation>
    </message>
    <message>
        <source>current item</source>
        <translation>current item</translation>
    </message>
    <message>
        <source>people</source>
        <translation>people</translation>
    </message>
    <message>
        <source>open the next item</source>
        <translation>open the next item</translation>
    </message>
    <message>
        <source>open the item before</source>
        <translation>open the item before</translation>
    </message>
    <message>
        <source>new item</source>
        <translation>new item</translation>
    </message>
    <message>
        <source>begin or end a break</source>
        <translation>begin or end a break</translation>
    </message>
    <message>
        <source>recusal on the running item</source>
        <translation>recusal on the running item</translation>
    </message>
    <message>
        <source>add a guest</source>
        <translation>add a guest</translation>
    </message>
    <message>
        <source>catch a need</source>
        <translation>catch a need</translation>
    </message>
    <message>
        <source>pages of the minutes</source>
        <translation>pages of the minutes</translation>
    </message>
    <message>
        <source>window for the projector</source>
        <translation>window for the projector</translation>
    </message>
    <message>
        <source>end the meeting</source>
        <translation>end the meeting</translation>
    </message>
    <message>
        <source>leave meeting mode; the meeting goes on</source>
        <translation>leave meeting mode; the meeting goes on</translation>
    </message>
    <message>
        <source>take the last step back</source>
        <translation>take the last step back</translation>
    </message>
    <message>
        <source>back to the item</source>
        <translation>back to the item</translation>
    </message>
    <message>
        <source>present; once the roll is called, comes in or goes out</source>
        <translation>present; once the roll is called, comes in or goes out</translation>
    </message>
    <message>
        <source>present</source>
        <translation>present</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excused</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>late: comes now</source>
        <translation>late: comes now</translation>
    </message>
    <message>
        <source>goes now</source>
        <translation>goes now</translation>
    </message>
    <message>
        <source>correct times, recusal</source>
        <translation>correct times, recusal</translation>
    </message>
    <message>
        <source>deal with this item; its time runs</source>
        <translation>deal with this item; its time runs</translation>
    </message>
    <message>
        <source>look at it while another one runs</source>
        <translation>look at it while another one runs</translation>
    </message>
    <message>
        <source>move it up or down (with the arrows)</source>
        <translation>move it up or down (with the arrows)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>In the item</source>
        <translation>In the item</translation>
    </message>
    <message>
        <source>In the list of people; letters find a name</source>
        <translation>In the list of people; letters find a name</translation>
    </message>
    <message>
        <source>In the agenda; a number goes to the item</source>
        <translation>In the agenda; a number goes to the item</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>vote</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>guidance, objection</source>
        <translation>guidance, objection</translation>
    </message>
    <message>
        <source>recusal</source>
        <translation>recusal</translation>
    </message>
    <message>
        <source>election</source>
        <translation>election</translation>
    </message>
    <message>
        <source>all that can be added</source>
        <translation>all that can be added</translation>
    </message>
    <message>
        <source>people and bodies</source>
        <translation>people and bodies</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Projects and programmes</source>
        <translation>Projects and programmes</translation>
    </message>
    <message>
        <source>Needs and initiatives</source>
        <translation>Needs and initiatives</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Trial</translation>
    </message>
    <message>
        <source>Neighbourhood project</source>
        <translation>Neighbourhood project</translation>
    </message>
    <message>
        <source>Several neighbourhoods</source>
        <translation>Several neighbourhoods</translation>
    </message>
    <message>
        <source>City programme</source>
        <translation>City programme</translation>
    </message>
</context>
<context>
    <name>LadderCard</name>
    <message>
        <source>Climb to: {step}</source>
        <translation>Climb to: {step}</translation>
    </message>
    <message>
        <source>At the top of the ladder</source>
        <translation>At the top of the ladder</translation>
    </message>
    <message>
        <source>One step up</source>
        <translation>One step up</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>One step back</translation>
    </message>
    <message>
        <source>Back to: {step}</source>
        <translation>Back to: {step}</translation>
    </message>
    <message>
        <source>The ladder</source>
        <translation>The ladder</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Since when</translation>
    </message>
    <message>
        <source>Note (back down it is needed)</source>
        <translation>Note (back down it is needed)</translation>
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
    <name>LearningCard</name>
    <message>
        <source>The modules of the council’s plan were added.</source>
        <translation>The modules of the council’s plan were added.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>done on {day}</translation>
    </message>
    <message>
        <source>The module was removed.</source>
        <translation>The module was removed.</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>{done} of {count} done</translation>
    </message>
    <message>
        <source>Learning plan</source>
        <translation>Learning plan</translation>
    </message>
    <message>
        <source>Take from the council’s plan</source>
        <translation>Take from the council’s plan</translation>
    </message>
    <message>
        <source>New module, then Enter</source>
        <translation>New module, then Enter</translation>
    </message>
    <message>
        <source>New module</source>
        <translation>New module</translation>
    </message>
    <message>
        <source>Nothing to learn is written down yet.</source>
        <translation>Nothing to learn is written down yet.</translation>
    </message>
</context>
<context>
    <name>LearningForm</name>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>This day lies before the letter.</source>
        <translation>This day lies before the letter.</translation>
    </message>
    <message>
        <source>no letter</source>
        <translation>no letter</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>New letter</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>Letter received</translation>
    </message>
    <message>
        <source>Write what it is about; everything else follows.</source>
        <translation>Write what it is about; everything else follows.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>Sent on {day}. What it says does not change any more.</source>
        <translation>Sent on {day}. What it says does not change any more.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>In answer to</source>
        <translation>In answer to</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Their number</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>What we ask</source>
        <translation>What we ask</translation>
    </message>
    <message>
        <source>What they ask</source>
        <translation>What they ask</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Answer by</translation>
    </message>
    <message>
        <source>Name of the office or body, then Enter</source>
        <translation>Name of the office or body, then Enter</translation>
    </message>
    <message>
        <source>Goes out on</source>
        <translation>Goes out on</translation>
    </message>
    <message>
        <source>Another body</source>
        <translation>Another body</translation>
    </message>
    <message>
        <source>Enter as sent</source>
        <translation>Enter as sent</translation>
    </message>
    <message>
        <source>Take back to write on</source>
        <translation>Take back to write on</translation>
    </message>
</context>
<context>
    <name>LetterDeeds</name>
    <message>
        <source>Entered as sent under number {number}.</source>
        <translation>Entered as sent under number {number}.</translation>
    </message>
    <message>
        <source>The letter is a draft again.</source>
        <translation>The letter is a draft again.</translation>
    </message>
    <message>
        <source>Removed: {subject}</source>
        <translation>Removed: {subject}</translation>
    </message>
</context>
<context>
    <name>LetterKind</name>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
</context>
<context>
    <name>LetterOutcome</name>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Returned with remarks</source>
        <translation>Returned with remarks</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Funded</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
</context>
<context>
    <name>LetterOutput</name>
    <message>
        <source>Packet …</source>
        <translation>Packet …</translation>
    </message>
    <message>
        <source>Packet for a stick (Ctrl+U)</source>
        <translation>Packet for a stick (Ctrl+U)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Print the letter …</source>
        <translation>Print the letter …</translation>
    </message>
    <message>
        <source>Save the letter as PDF …</source>
        <translation>Save the letter as PDF …</translation>
    </message>
    <message>
        <source>Packet for a stick, or check one …</source>
        <translation>Packet for a stick, or check one …</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>Letter received</translation>
    </message>
</context>
<context>
    <name>LetterRows</name>
    <message>
        <source>No letter fits what you typed.</source>
        <translation>No letter fits what you typed.</translation>
    </message>
    <message>
        <source>No letter was sent yet.</source>
        <translation>No letter was sent yet.</translation>
    </message>
    <message>
        <source>No letter has come in yet.</source>
        <translation>No letter has come in yet.</translation>
    </message>
    <message>
        <source>Nothing waits: everything went out, and no answer is due.</source>
        <translation>Nothing waits: everything went out, and no answer is due.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>Due within a week</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>An answer is awaited</source>
        <translation>An answer is awaited</translation>
    </message>
    <message>
        <source>Sealed and not sent</source>
        <translation>Sealed and not sent</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>not sent</translation>
    </message>
</context>
<context>
    <name>LetterWording</name>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>no answer yet</translation>
    </message>
    <message numerus="yes">
        <source>%n days without an answer</source>
        <translation>
            <numerusform>%n day without an answer</numerusform>
            <numerusform>%n days without an answer</numerusform>
        </translation>
    </message>
    <message>
        <source>They wait for our answer</source>
        <translation>They wait for our answer</translation>
    </message>
    <message>
        <source>Minutes of meeting {number}</source>
        <translation>Minutes of meeting {number}</translation>
    </message>
</context>
<context>
    <name>LetterheadCard</name>
    <message>
        <source>Letterhead</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Letterhead, one line below the other</source>
        <translation>Letterhead, one line below the other</translation>
    </message>
    <message>
        <source>Without any, the names of the municipality and the council stand there.</source>
        <translation>Without any, the names of the municipality and the council stand there.</translation>
    </message>
    <message>
        <source>Invocation above it</source>
        <translation>Invocation above it</translation>
    </message>
    <message>
        <source>Choose an emblem …</source>
        <translation>Choose an emblem …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>What the emblem shows</source>
        <translation>What the emblem shows</translation>
    </message>
    <message>
        <source>Read out to those who do not see it.</source>
        <translation>Read out to those who do not see it.</translation>
    </message>
    <message>
        <source>Height in mm</source>
        <translation>Height in mm</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>Emblem</translation>
    </message>
</context>
<context>
    <name>LifeCard</name>
    <message>
        <source>Approved on {day} by a motion of meeting {number}.</source>
        <translation>Approved on {day} by a motion of meeting {number}.</translation>
    </message>
    <message>
        <source>Approved on {day}.</source>
        <translation>Approved on {day}.</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>From the draft to the seal</source>
        <translation>From the draft to the seal</translation>
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
    <name>MapCard</name>
    <message>
        <source>No comparison</source>
        <translation>No comparison</translation>
    </message>
    <message>
        <source>The two have no scored cell in common.</source>
        <translation>The two have no scored cell in common.</translation>
    </message>
    <message>
        <source>▲ better in {better}, ▼ worse in {worse}, = as before in {same} of {all} cells</source>
        <translation>▲ better in {better}, ▼ worse in {worse}, = as before in {same} of {all} cells</translation>
    </message>
    <message>
        <source>Note on {field}, {dimension}</source>
        <translation>Note on {field}, {dimension}</translation>
    </message>
    <message>
        <source>Give a score first</source>
        <translation>Give a score first</translation>
    </message>
    <message>
        <source>How the neighbourhood stands</source>
        <translation>How the neighbourhood stands</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>People asked</source>
        <translation>People asked</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell, {low} to {high} set the score ({low}: weak, {high}: strong), Delete takes it out, Enter goes to the note.</source>
        <translation>Arrow keys go from cell to cell, {low} to {high} set the score ({low}: weak, {high}: strong), Delete takes it out, Enter goes to the note.</translation>
    </message>
    <message>
        <source>Scores of eight fields in four dimensions</source>
        <translation>Scores of eight fields in four dimensions</translation>
    </message>
</context>
<context>
    <name>MeetingDocument</name>
    <message>
        <source>These minutes are sealed and stay as they are. Corrections are entries of their own, at the end.</source>
        <translation>These minutes are sealed and stay as they are. Corrections are entries of their own, at the end.</translation>
    </message>
    <message>
        <source>These minutes are approved. To change them, reopen them at the end of this page.</source>
        <translation>These minutes are approved. To change them, reopen them at the end of this page.</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparation</translation>
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
        <source>Draft to seal</source>
        <translation>Draft to seal</translation>
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
        <source>{present} present, quorum {needed}</source>
        <translation>{present} present, quorum {needed}</translation>
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
        <source>In</source>
        <translation>In</translation>
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
    <name>Middle</name>
    <message>
        <source>Pages of the minutes</source>
        <translation>Pages of the minutes</translation>
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
</context>
<context>
    <name>MilestoneRow</name>
    <message>
        <source>Done: {title}</source>
        <translation>Done: {title}</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>How much of the whole this step is, compared with the others</source>
        <translation>How much of the whole this step is, compared with the others</translation>
    </message>
    <message>
        <source>Remove this milestone</source>
        <translation>Remove this milestone</translation>
    </message>
</context>
<context>
    <name>MilestonesCard</name>
    <message>
        <source>Milestone {number}</source>
        <translation>Milestone {number}</translation>
    </message>
    <message>
        <source>The milestone was removed.</source>
        <translation>The milestone was removed.</translation>
    </message>
    <message>
        <source>{percent} done by weight: {done} of {count} milestones</source>
        <translation>{percent} done by weight: {done} of {count} milestones</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milestone</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Add a milestone</translation>
    </message>
    <message>
        <source>Milestones say what comes when, and how far the project has come.</source>
        <translation>Milestones say what comes when, and how far the project has come.</translation>
    </message>
</context>
<context>
    <name>MinutesOutput</name>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Attendance sheet</translation>
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
        <source>Print room …</source>
        <translation>Print room …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Sign digitally …</source>
        <translation>Sign digitally …</translation>
    </message>
    <message>
        <source>Book of minutes of a year …</source>
        <translation>Book of minutes of a year …</translation>
    </message>
    <message>
        <source>Report on a period …</source>
        <translation>Report on a period …</translation>
    </message>
    <message>
        <source>Remove this meeting</source>
        <translation>Remove this meeting</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>Write the letter</source>
        <translation>Write the letter</translation>
    </message>
    <message>
        <source>Packet for a stick …</source>
        <translation>Packet for a stick …</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>not sent</translation>
    </message>
    <message>
        <source>The minutes of {day} are sealed, and no letter has taken them to the municipality yet.</source>
        <translation>The minutes of {day} are sealed, and no letter has taken them to the municipality yet.</translation>
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
    <name>ModuleForm</name>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>MoneyCard</name>
    <message>
        <source>This is no amount in this currency.</source>
        <translation>This is no amount in this currency.</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>{left} left</translation>
    </message>
    <message>
        <source>{over} over the budget</source>
        <translation>{over} over the budget</translation>
    </message>
    <message>
        <source>{missing} without a source</source>
        <translation>{missing} without a source</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>{day}, today</source>
        <translation>{day}, today</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
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
        <source>A tie, settled by the chair&apos;s casting vote.</source>
        <translation>A tie, settled by the chair’s casting vote.</translation>
    </message>
    <message>
        <source>A tie: the chair&apos;s casting vote decides.</source>
        <translation>A tie: the chair’s casting vote decides.</translation>
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
        <source>Project</source>
        <translation>Project</translation>
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
    <name>MunicipalityScreen</name>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message>
        <source>Search by number, subject, body …</source>
        <translation>Search by number, subject, body …</translation>
    </message>
    <message>
        <source>Search letters</source>
        <translation>Search letters</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Letters to and from the municipality</source>
        <translation>Letters to and from the municipality</translation>
    </message>
    <message>
        <source>What was sent and by when an answer is due, what came in, and sealed minutes that were not sent yet. A packet for a stick takes all of it to the municipality.</source>
        <translation>What was sent and by when an answer is due, what came in, and sealed minutes that were not sent yet. A packet for a stick takes all of it to the municipality.</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>New letter</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>Letter received</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Outgoing</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Incoming</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
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
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Youth mayors</source>
        <translation>Youth mayors</translation>
    </message>
    <message>
        <source>Needs &amp; initiatives</source>
        <translation>Needs &amp; initiatives</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>NeedsScreen</name>
    <message>
        <source>Needs and initiatives</source>
        <translation>Needs and initiatives</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} of {count}</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>What residents ask for, and what they begin themselves</source>
        <translation>What residents ask for, and what they begin themselves</translation>
    </message>
    <message>
        <source>A need is caught in ten seconds from anywhere with Ctrl+Shift+N: what was said, by which voice, about which field. From here it goes onto an agenda, to a decision and into a project.</source>
        <translation>A need is caught in ten seconds from anywhere with Ctrl+Shift+N: what was said, by which voice, about which field. From here it goes onto an agenda, to a decision and into a project.</translation>
    </message>
    <message>
        <source>Catch the first need</source>
        <translation>Catch the first need</translation>
    </message>
    <message>
        <source>Write down the first initiative</source>
        <translation>Write down the first initiative</translation>
    </message>
    <message>
        <source>From a spreadsheet …</source>
        <translation>From a spreadsheet …</translation>
    </message>
    <message>
        <source>To the diagnosis</source>
        <translation>To the diagnosis</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>New need</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>New initiative</translation>
    </message>
    <message>
        <source>New diagnosis</source>
        <translation>New diagnosis</translation>
    </message>
</context>
<context>
    <name>NewItemLine</name>
    <message>
        <source>New item</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>Title, then Enter</source>
        <translation>Title, then Enter</translation>
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
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message>
        <source>From 1 to 1440.</source>
        <translation>From 1 to 1440.</translation>
    </message>
    <message>
        <source>Earlier meetings left nothing open.</source>
        <translation>Earlier meetings left nothing open.</translation>
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
        <source>Standing items</source>
        <translation>Standing items</translation>
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
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Minutes available</source>
        <translation>Minutes available</translation>
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
        <source>Plan the year …</source>
        <translation>Plan the year …</translation>
    </message>
    <message>
        <source>no template</source>
        <translation>no template</translation>
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
    <name>NewProjectCard</name>
    <message>
        <source>Without a template</source>
        <translation>Without a template</translation>
    </message>
    <message numerus="yes">
        <source>%n milestones</source>
        <translation>
            <numerusform>%n milestone</numerusform>
            <numerusform>%n milestones</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the project a title.</source>
        <translation>Give the project a title.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Begin with</translation>
    </message>
    <message>
        <source>Its days count from</source>
        <translation>Its days count from</translation>
    </message>
    <message>
        <source>Begin the project</source>
        <translation>Begin the project</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Remove this template</translation>
    </message>
</context>
<context>
    <name>NewTermCard</name>
    <message>
        <source>Say who it is: type the name and press Enter.</source>
        <translation>Say who it is: type the name and press Enter.</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>New term</translation>
    </message>
    <message>
        <source>A term lasts a year unless you set another last day. The person becomes a member with this role.</source>
        <translation>A term lasts a year unless you set another last day. The person becomes a member with this role.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Title in documents</source>
        <translation>Title in documents</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Field of work</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Begin the term</source>
        <translation>Begin the term</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next meeting</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>No meeting is planned</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Plan a meeting</translation>
    </message>
    <message>
        <source>In session now</source>
        <translation>In session now</translation>
    </message>
    <message>
        <source>Meeting {number} · {day}, {time}</source>
        <translation>Meeting {number} · {day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n items on the agenda</source>
        <translation>
            <numerusform>%n item on the agenda</numerusform>
            <numerusform>%n items on the agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought over from before</source>
        <translation>
            <numerusform>%n brought over from before</numerusform>
            <numerusform>%n brought over from before</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Go on with the meeting</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Start the meeting</translation>
    </message>
    <message>
        <source>Print the invitation</source>
        <translation>Print the invitation</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
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
        <source>For the council only; no letter prints it</source>
        <translation>For the council only; no letter prints it</translation>
    </message>
    <message>
        <source>Remove this letter</source>
        <translation>Remove this letter</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Remove this person</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private note</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>not printed</translation>
    </message>
    <message>
        <source>Private note, not printed</source>
        <translation>Private note, not printed</translation>
    </message>
    <message>
        <source>For yourself; no document shows it.</source>
        <translation>For yourself; no document shows it.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Break since {time}, for {length}. All other times stand still.</source>
        <translation>Break since {time}, for {length}. All other times stand still.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Below the quorum: {present} of {of} present, {needed} needed. You decide whether to go on.</source>
        <translation>Below the quorum: {present} of {of} present, {needed} needed. You decide whether to go on.</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Close the meeting</translation>
    </message>
    <message>
        <source>You see item {shown}; no item runs.</source>
        <translation>You see item {shown}; no item runs.</translation>
    </message>
    <message>
        <source>Deal with this item</source>
        <translation>Deal with this item</translation>
    </message>
    <message>
        <source>You see item {shown} while item {running} runs.</source>
        <translation>You see item {shown} while item {running} runs.</translation>
    </message>
    <message>
        <source>Back to the running item</source>
        <translation>Back to the running item</translation>
    </message>
</context>
<context>
    <name>Nucleus</name>
    <message>
        <source>An idea</source>
        <translation>An idea</translation>
    </message>
    <message>
        <source>A problem</source>
        <translation>A problem</translation>
    </message>
    <message>
        <source>A kind of creativity</source>
        <translation>A kind of creativity</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>A place</translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message>
        <source>Empty: as is customary.</source>
        <translation>Empty: as is customary.</translation>
    </message>
    <message>
        <source>For example: {number}</source>
        <translation>For example: {number}</translation>
    </message>
    <message>
        <source>Numbers and days</source>
        <translation>Numbers and days</translation>
    </message>
    <message>
        <source>Numbers of meetings</source>
        <translation>Numbers of meetings</translation>
    </message>
    <message>
        <source>Numbers of decisions</source>
        <translation>Numbers of decisions</translation>
    </message>
    <message>
        <source>Numbers of letters</source>
        <translation>Numbers of letters</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Second calendar</source>
        <translation>Second calendar</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Digits</translation>
    </message>
    <message>
        <source>As is customary</source>
        <translation>As is customary</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>ObjectiveForm</name>
    <message>
        <source>What is to be reached</source>
        <translation>What is to be reached</translation>
    </message>
    <message>
        <source>What concerns people</source>
        <translation>What concerns people</translation>
    </message>
    <message>
        <source>How one will see it</source>
        <translation>How one will see it</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>How much</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Reached on</translation>
    </message>
</context>
<context>
    <name>ObjectivesCard</name>
    <message>
        <source>measured by: {indicator}</source>
        <translation>measured by: {indicator}</translation>
    </message>
    <message>
        <source>reached on {day}</source>
        <translation>reached on {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>by {day}</translation>
    </message>
    <message>
        <source>Reached: {title}</source>
        <translation>Reached: {title}</translation>
    </message>
    <message>
        <source>The objective was removed.</source>
        <translation>The objective was removed.</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} of {count}</translation>
    </message>
    <message>
        <source>Objectives of the term</source>
        <translation>Objectives of the term</translation>
    </message>
    <message>
        <source>New objective, then Enter</source>
        <translation>New objective, then Enter</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>New objective</translation>
    </message>
    <message>
        <source>No objectives yet. Write down what is to be different when the term is over.</source>
        <translation>No objectives yet. Write down what is to be different when the term is over.</translation>
    </message>
</context>
<context>
    <name>OpeningCard</name>
    <message>
        <source>Words and signatures</source>
        <translation>Words and signatures</translation>
    </message>
    <message>
        <source>Opening formula</source>
        <translation>Opening formula</translation>
    </message>
    <message>
        <source>In braces stands what is filled in: {places}.</source>
        <translation>In braces stands what is filled in: {places}.</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Who signs</translation>
    </message>
    <message>
        <source>Copies go to, one line each</source>
        <translation>Copies go to, one line each</translation>
    </message>
    <message>
        <source>Used where the minutes themselves name nobody.</source>
        <translation>Used where the minutes themselves name nobody.</translation>
    </message>
    <message>
        <source>At the foot of every page</source>
        <translation>At the foot of every page</translation>
    </message>
    <message>
        <source>As is customary</source>
        <translation>As is customary</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>The quorum is reached: {present} of {of} present, {needed} needed.</source>
        <translation>The quorum is reached: {present} of {of} present, {needed} needed.</translation>
    </message>
    <message>
        <source>No quorum yet: {present} of {of} present, {needed} needed.</source>
        <translation>No quorum yet: {present} of {of} present, {needed} needed.</translation>
    </message>
    <message>
        <source>Planned for {time}. Call the names; each key goes on to the next person.</source>
        <translation>Planned for {time}. Call the names; each key goes on to the next person.</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Roll call</translation>
    </message>
    <message>
        <source>present (the space bar does the same)</source>
        <translation>present (the space bar does the same)</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>excused</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>comes later; once the meeting is open, comes now</source>
        <translation>comes later; once the meeting is open, comes now</translation>
    </message>
    <message>
        <source>Letters find a name. Enter opens a person: times, recusal. Whoever is not called stays absent.</source>
        <translation>Letters find a name. Enter opens a person: times, recusal. Whoever is not called stays absent.</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Opened at</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>All others are present</source>
        <translation>All others are present</translation>
    </message>
    <message>
        <source>No quorum: close the meeting</source>
        <translation>No quorum: close the meeting</translation>
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
        <source>Women&apos;s council</source>
        <translation>Women’s council</translation>
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
    <name>OverviewScreen</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>What waits</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>The council at a glance</source>
        <translation>The council at a glance</translation>
    </message>
    <message>
        <source>Here stands what comes next and what waits for you: the next meeting, late and due actions, letters without an answer, minutes to approve, reports of youth mayors. Begin with a meeting.</source>
        <translation>Here stands what comes next and what waits for you: the next meeting, late and due actions, letters without an answer, minutes to approve, reports of youth mayors. Begin with a meeting.</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Done: {title}</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
</context>
<context>
    <name>OwnConsentCard</name>
    <message>
        <source>Own consent</source>
        <translation>Own consent</translation>
    </message>
    <message>
        <source>They have come of age: the guardian’s consent no longer covers their service. Ask them again.</source>
        <translation>They have come of age: the guardian’s consent no longer covers their service. Ask them again.</translation>
    </message>
    <message>
        <source>They consented today</source>
        <translation>They consented today</translation>
    </message>
    <message>
        <source>They consent to the publication of the name too</source>
        <translation>They consent to the publication of the name too</translation>
    </message>
    <message>
        <source>Forms to be signed by themselves, one purpose a sheet:</source>
        <translation>Forms to be signed by themselves, one purpose a sheet:</translation>
    </message>
</context>
<context>
    <name>OwnHoursCard</name>
    <message>
        <source>Say what you did.</source>
        <translation>Say what you did.</translation>
    </message>
    <message>
        <source>How many hours?</source>
        <translation>How many hours?</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} hours in all</source>
        <translation>{hours} hours in all</translation>
    </message>
    <message>
        <source>My hours</source>
        <translation>My hours</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>What I did</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Write it down</translation>
    </message>
</context>
<context>
    <name>OwnLearningCard</name>
    <message>
        <source>What I learn</source>
        <translation>What I learn</translation>
    </message>
    <message>
        <source>Your learning plan is still empty.</source>
        <translation>Your learning plan is still empty.</translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>Reached. Well done!</source>
        <translation>Reached. Well done!</translation>
    </message>
    <message>
        <source>Done. Well done!</source>
        <translation>Done. Well done!</translation>
    </message>
    <message>
        <source>This page belongs to {name}. It shows only what is theirs.</source>
        <translation>This page belongs to {name}. It shows only what is theirs.</translation>
    </message>
    <message>
        <source>Back to all youth mayors</source>
        <translation>Back to all youth mayors</translation>
    </message>
</context>
<context>
    <name>OwnProjectsCard</name>
    <message>
        <source>My projects</source>
        <translation>My projects</translation>
    </message>
    <message>
        <source>You have no project yet. Ask your mentor which one could be yours.</source>
        <translation>You have no project yet. Ask your mentor which one could be yours.</translation>
    </message>
</context>
<context>
    <name>OwnReportsCard</name>
    <message>
        <source>My report</source>
        <translation>My report</translation>
    </message>
</context>
<context>
    <name>PacketPage</name>
    <message>
        <source>Choose the stick</source>
        <translation>Choose the stick</translation>
    </message>
    <message>
        <source>The packet is written and was read back: everything is whole.</source>
        <translation>The packet is written and was read back: everything is whole.</translation>
    </message>
    <message>
        <source>The packet is being written. Leave the stick in …</source>
        <translation>The packet is being written. Leave the stick in …</translation>
    </message>
    <message>
        <source>Choose the packet, or the stick with it</source>
        <translation>Choose the packet, or the stick with it</translation>
    </message>
    <message>
        <source>says nothing yet</source>
        <translation>says nothing yet</translation>
    </message>
    <message>
        <source>with a letter</source>
        <translation>with a letter</translation>
    </message>
    <message numerus="yes">
        <source>%n files are in {folder}, each read back and compared.</source>
        <translation>
            <numerusform>%n file is in {folder}, read back and compared.</numerusform>
            <numerusform>%n files are in {folder}, each read back and compared.</numerusform>
        </translation>
    </message>
    <message>
        <source>whole</source>
        <translation>whole</translation>
    </message>
    <message numerus="yes">
        <source>%n files are as they were written.</source>
        <translation>
            <numerusform>%n file is as it was written.</numerusform>
            <numerusform>%n files are as they were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed minutes among them are genuine.</source>
        <translation>
            <numerusform>%n set of sealed minutes among them is genuine.</numerusform>
            <numerusform>%n sets of sealed minutes among them are genuine.</numerusform>
        </translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>not whole</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Packet for the municipality</source>
        <translation>Packet for the municipality</translation>
    </message>
    <message>
        <source>Writes the letters with their enclosures and the sealed minutes to a stick, with a list and checksums, and reads everything back. The letters are then entered as sent today.</source>
        <translation>Writes the letters with their enclosures and the sealed minutes to a stick, with a list and checksums, and reads everything back. The letters are then entered as sent today.</translation>
    </message>
    <message>
        <source>Everything has gone out: there is no draft, and no sealed minutes wait.</source>
        <translation>Everything has gone out: there is no draft, and no sealed minutes wait.</translation>
    </message>
    <message>
        <source>Letters that went out before can go along again:</source>
        <translation>Letters that went out before can go along again:</translation>
    </message>
    <message>
        <source>Choose the stick and write …</source>
        <translation>Choose the stick and write …</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>Back to the letters</source>
        <translation>Back to the letters</translation>
    </message>
    <message>
        <source>Check a packet</source>
        <translation>Check a packet</translation>
    </message>
    <message>
        <source>Says whether all files of a packet are there and whole, and whether sealed minutes are genuine.</source>
        <translation>Says whether all files of a packet are there and whole, and whether sealed minutes are genuine.</translation>
    </message>
    <message>
        <source>Check a packet …</source>
        <translation>Check a packet …</translation>
    </message>
</context>
<context>
    <name>PageCard</name>
    <message>
        <source>Page: margins in millimetres</source>
        <translation>Page: margins in millimetres</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bottom</translation>
    </message>
    <message>
        <source>Binding side</source>
        <translation>Binding side</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Other side</translation>
    </message>
    <message>
        <source>Top of page 1</source>
        <translation>Top of page 1</translation>
    </message>
    <message>
        <source>Pages are bound</source>
        <translation>Pages are bound</translation>
    </message>
    <message>
        <source>As is customary</source>
        <translation>As is customary</translation>
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
    <name>PaperFilters</name>
    <message>
        <source>Find text, number, name …</source>
        <translation>Find text, number, name …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Every state</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Every voice</source>
        <translation>Every voice</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Every field</source>
        <translation>Every field</translation>
    </message>
    <message>
        <source>On no agenda yet</source>
        <translation>On no agenda yet</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>PaperMenu</name>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
</context>
<context>
    <name>PaperOutput</name>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>The pages went to the printer.</source>
        <translation>The pages went to the printer.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Saved as {name}</translation>
    </message>
</context>
<context>
    <name>PaperRow</name>
    <message>
        <source>Print: {paper}</source>
        <translation>Print: {paper}</translation>
    </message>
    <message>
        <source>Save as PDF: {paper}</source>
        <translation>Save as PDF: {paper}</translation>
    </message>
</context>
<context>
    <name>PaperState</name>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Discussed</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>In a project</source>
        <translation>In a project</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
</context>
<context>
    <name>PaperType</name>
    <message>
        <source>Need</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Aspiration</source>
        <translation>Aspiration</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Initiative</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Letter of appointment</source>
        <translation>Letter of appointment</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message numerus="yes">
        <source>%n have come further than is written here.</source>
        <translation>
            <numerusform>%n has come further than is written here.</numerusform>
            <numerusform>%n have come further than is written here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supporters</source>
        <translation>
            <numerusform>%n supporter</numerusform>
            <numerusform>%n supporters</numerusform>
        </translation>
    </message>
    <message>
        <source>On no agenda</source>
        <translation>On no agenda</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Removed: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n states were taken over.</source>
        <translation>
            <numerusform>%n state was taken over.</numerusform>
            <numerusform>%n states were taken over.</numerusform>
        </translation>
    </message>
    <message>
        <source>No initiative has been written down yet.</source>
        <translation>No initiative has been written down yet.</translation>
    </message>
    <message>
        <source>No need has been written down yet.</source>
        <translation>No need has been written down yet.</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Initiatives</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Nothing fits the filters and what you typed.</source>
        <translation>Nothing fits the filters and what you typed.</translation>
    </message>
    <message>
        <source>Catch one now</source>
        <translation>Catch one now</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Take over how far they have come</source>
        <translation>Take over how far they have come</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Invocation</source>
        <translation>Invocation</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Date, number and place</source>
        <translation>Date, number and place</translation>
    </message>
    <message>
        <source>Opening and closing time</source>
        <translation>Opening and closing time</translation>
    </message>
    <message>
        <source>Table of the session</source>
        <translation>Table of the session</translation>
    </message>
    <message>
        <source>Chair and secretary</source>
        <translation>Chair and secretary</translation>
    </message>
    <message>
        <source>Attendance as a table</source>
        <translation>Attendance as a table</translation>
    </message>
    <message>
        <source>Attendance as lists</source>
        <translation>Attendance as lists</translation>
    </message>
    <message>
        <source>Attendance line by line</source>
        <translation>Attendance line by line</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Discussion and decisions</source>
        <translation>Discussion and decisions</translation>
    </message>
    <message>
        <source>Heard, spoke, decided</source>
        <translation>Heard, spoke, decided</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Elections</translation>
    </message>
    <message>
        <source>Table of decisions</source>
        <translation>Table of decisions</translation>
    </message>
    <message>
        <source>Table of actions</source>
        <translation>Table of actions</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>List of those present at the end</source>
        <translation>List of those present at the end</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
</context>
<context>
    <name>PartSwitch</name>
    <message>
        <source>New election</source>
        <translation>New election</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>New term</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>In office</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Elections</translation>
    </message>
    <message>
        <source>Candidates and elections</source>
        <translation>Candidates and elections</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Former</translation>
    </message>
    <message>
        <source>Learning plan</source>
        <translation>Learning plan</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Parts of the minutes</source>
        <translation>Parts of the minutes</translation>
    </message>
    <message>
        <source>In this order, each ticked part stands in the minutes if the meeting has anything for it.</source>
        <translation>In this order, each ticked part stands in the minutes if the meeting has anything for it.</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Done: {title}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>PeopleBook</name>
    <message>
        <source>not in the council</source>
        <translation>not in the council</translation>
    </message>
    <message>
        <source>New person: {name}</source>
        <translation>New person: {name}</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>The partner was taken out.</source>
        <translation>The partner was taken out.</translation>
    </message>
    <message>
        <source>somebody who is not on this desk</source>
        <translation>somebody who is not on this desk</translation>
    </message>
    <message>
        <source>Take out: {name}</source>
        <translation>Take out: {name}</translation>
    </message>
    <message>
        <source>{name} is under 18 and the project has money: name an adult as overseer, so that a minor is not alone responsible for it.</source>
        <translation>{name} is under 18 and the project has money: name an adult as overseer, so that a minor is not alone responsible for it.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Overseer</source>
        <translation>Overseer</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Add a partner</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Carried out by</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
</context>
<context>
    <name>PeopleColumn</name>
    <message>
        <source>Removed from the attendance: {name}</source>
        <translation>Removed from the attendance: {name}</translation>
    </message>
    <message>
        <source>A recusal belongs to an item: open the item first.</source>
        <translation>A recusal belongs to an item: open the item first.</translation>
    </message>
    <message>
        <source>The council&apos;s rule for the quorum lacks its number.</source>
        <translation>The council’s rule for the quorum lacks its number.</translation>
    </message>
    <message>
        <source>{present} of {of} present, {needed} needed</source>
        <translation>{present} of {of} present, {needed} needed</translation>
    </message>
    <message>
        <source>Who is recused? Choose the person and press Enter.</source>
        <translation>Who is recused? Choose the person and press Enter.</translation>
    </message>
    <message>
        <source>Roll call: space or 1 present · 2 excused · 3 absent · 4 late</source>
        <translation>Roll call: space or 1 present · 2 excused · 3 absent · 4 late</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Comes later</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>Left {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>%n min late</numerusform>
            <numerusform>%n min late</numerusform>
        </translation>
    </message>
    <message>
        <source>Recused, outside</source>
        <translation>Recused, outside</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Recused</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>no vote</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
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
        <source>From a spreadsheet …</source>
        <translation>From a spreadsheet …</translation>
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
        <source>Erased: {name}</source>
        <translation>Erased: {name}</translation>
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
    <name>PeriodBar</name>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>The end lies before the beginning.</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Last quarter</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>Another period</translation>
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
        <source>This council</source>
        <translation>This council</translation>
    </message>
    <message>
        <source>All councils</source>
        <translation>All councils</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Of whom</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>The period before</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>The period after</translation>
    </message>
</context>
<context>
    <name>PeriodCard</name>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>The end lies before the beginning.</translation>
    </message>
    <message>
        <source>Book of minutes</source>
        <translation>Book of minutes</translation>
    </message>
    <message>
        <source>The minutes of all meetings of a period in one document, with a table of contents and page numbers. What is not approved yet is marked as a draft.</source>
        <translation>The minutes of all meetings of a period in one document, with a table of contents and page numbers. What is not approved yet is marked as a draft.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>The year before</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>The year after</translation>
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
        <source>Back to the meetings</source>
        <translation>Back to the meetings</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>There from the beginning.</source>
        <translation>There from the beginning.</translation>
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
    <name>PersonPick</name>
    <message>
        <source>Name, then Enter</source>
        <translation>Name, then Enter</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
</context>
<context>
    <name>PhasesCard</name>
    <message>
        <source>The day of the phase was changed.</source>
        <translation>The day of the phase was changed.</translation>
    </message>
    <message>
        <source>The four phases</source>
        <translation>The four phases</translation>
    </message>
    <message>
        <source>The program counts what is there; the council says on which day a phase was reached.</source>
        <translation>The program counts what is there; the council says on which day a phase was reached.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the four phases</source>
        <translation>Open the four phases</translation>
    </message>
    <message>
        <source>Delimited</source>
        <translation>Delimited</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Council</translation>
    </message>
    <message>
        <source>Youth mayor</source>
        <translation>Youth mayor</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Neighbourhood identified and delimited</source>
        <translation>Neighbourhood identified and delimited</translation>
    </message>
    <message>
        <source>Council formed around its imam or host</source>
        <translation>Council formed around its imam or host</translation>
    </message>
    <message>
        <source>Youth mayor chosen</source>
        <translation>Youth mayor chosen</translation>
    </message>
    <message>
        <source>Programmes under way, with oversight</source>
        <translation>Programmes under way, with oversight</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>all is there</source>
        <translation>all is there</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats have nobody with a vote</source>
        <translation>
            <numerusform>%n seat has nobody with a vote</numerusform>
            <numerusform>%n seats have nobody with a vote</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the neighbourhood is not written</source>
        <translation>The name of the neighbourhood is not written</translation>
    </message>
    <message>
        <source>The city is not written</source>
        <translation>The city is not written</translation>
    </message>
    <message>
        <source>The municipality is not written</source>
        <translation>The municipality is not written</translation>
    </message>
    <message>
        <source>Nobody is chair</source>
        <translation>Nobody is chair</translation>
    </message>
    <message>
        <source>Nobody is secretary</source>
        <translation>Nobody is secretary</translation>
    </message>
    <message>
        <source>No imam or guide is entered</source>
        <translation>No imam or guide is entered</translation>
    </message>
    <message>
        <source>No meeting with a quorum was held</source>
        <translation>No meeting with a quorum was held</translation>
    </message>
    <message>
        <source>No election of a youth mayor is recorded</source>
        <translation>No election of a youth mayor is recorded</translation>
    </message>
    <message>
        <source>No youth mayor is in office</source>
        <translation>No youth mayor is in office</translation>
    </message>
    <message>
        <source>A youth mayor has no mentor</source>
        <translation>A youth mayor has no mentor</translation>
    </message>
    <message>
        <source>No project or programme is under way</source>
        <translation>No project or programme is under way</translation>
    </message>
    <message>
        <source>Nobody oversees what is under way</source>
        <translation>Nobody oversees what is under way</translation>
    </message>
</context>
<context>
    <name>PhotoMoment</name>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>During the work</source>
        <translation>During the work</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Taken on</translation>
    </message>
    <message>
        <source>Shows the same as</source>
        <translation>Shows the same as</translation>
    </message>
    <message>
        <source>Remove this photograph</source>
        <translation>Remove this photograph</translation>
    </message>
</context>
<context>
    <name>PhotosCard</name>
    <message>
        <source>The photograph was removed.</source>
        <translation>The photograph was removed.</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.gif *.heic)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.gif *.heic)</translation>
    </message>
    <message>
        <source>Add photographs</source>
        <translation>Add photographs</translation>
    </message>
    <message>
        <source>Reading pictures …</source>
        <translation>Reading pictures …</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Photographs</translation>
    </message>
    <message>
        <source>Pictures before, during and after the work. They are made smaller, and the place and the device that a camera notes are taken out.</source>
        <translation>Pictures before, during and after the work. They are made smaller, and the place and the device that a camera notes are taken out.</translation>
    </message>
    <message>
        <source>Children who can be recognised are shown only with the consent of their guardians.</source>
        <translation>Children who can be recognised are shown only with the consent of their guardians.</translation>
    </message>
</context>
<context>
    <name>PhraseRow</name>
    <message>
        <source>These letters stand for another phrase already.</source>
        <translation>These letters stand for another phrase already.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Remove this phrase</source>
        <translation>Remove this phrase</translation>
    </message>
</context>
<context>
    <name>PhrasesSection</name>
    <message>
        <source>letters</source>
        <translation>letters</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Removed: {name}</translation>
    </message>
    <message>
        <source>The council&apos;s own phrases</source>
        <translation>The council’s own phrases</translation>
    </message>
    <message>
        <source>Words that come back in every meeting, called up by a few letters: in meeting mode, type the letters and a space, and the words stand there. Undo brings the letters back.</source>
        <translation>Words that come back in every meeting, called up by a few letters: in meeting mode, type the letters and a space, and the words stand there. Undo brings the letters back.</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>New phrase</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <source>Once the place has a name</source>
        <translation>Once the place has a name</translation>
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
        <source>Coordinates</source>
        <translation>Coordinates</translation>
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
    <name>PlanLine</name>
    <message>
        <source>{minutes} of {available} minutes planned: {over} too many</source>
        <translation>{minutes} of {available} minutes planned: {over} too many</translation>
    </message>
    <message>
        <source>{minutes} of {available} minutes planned</source>
        <translation>{minutes} of {available} minutes planned</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes planned</source>
        <translation>
            <numerusform>%n minute planned</numerusform>
            <numerusform>%n minutes planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>The module was removed from the plan.</source>
        <translation>The module was removed from the plan.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>Learning plan of the council</source>
        <translation>Learning plan of the council</translation>
    </message>
    <message>
        <source>What every youth mayor of this council learns, in modules. Each term takes it over and marks what is done; what terms have already stays as it is when you change the plan.</source>
        <translation>What every youth mayor of this council learns, in modules. Each term takes it over and marks what is done; what terms have already stays as it is when you change the plan.</translation>
    </message>
    <message>
        <source>New module, then Enter</source>
        <translation>New module, then Enter</translation>
    </message>
    <message>
        <source>New module</source>
        <translation>New module</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>%n meetings made</source>
        <translation>
            <numerusform>%n meeting made</numerusform>
            <numerusform>%n meetings made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>Youth mayor</source>
        <translation>Youth mayor</translation>
    </message>
    <message>
        <source>Deputy youth mayor</source>
        <translation>Deputy youth mayor</translation>
    </message>
    <message>
        <source>Project lead</source>
        <translation>Project lead</translation>
    </message>
</context>
<context>
    <name>PrepareCard</name>
    <message>
        <source>Enter the day of the meeting.</source>
        <translation>Enter the day of the meeting.</translation>
    </message>
    <message>
        <source>Enter the time of the meeting.</source>
        <translation>Enter the time of the meeting.</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>All members</translation>
    </message>
    <message>
        <source>There was no quorum. The council can be called a second time: the same agenda, another day.</source>
        <translation>There was no quorum. The council can be called a second time: the same agenda, another day.</translation>
    </message>
    <message>
        <source>The council is sitting.</source>
        <translation>The council is sitting.</translation>
    </message>
    <message>
        <source>Roll call, discussion and votes are written while people talk, by the keyboard.</source>
        <translation>Roll call, discussion and votes are written while people talk, by the keyboard.</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>Minutes available</source>
        <translation>Minutes available</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Invited on</translation>
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
        <source>Call the council again</source>
        <translation>Call the council again</translation>
    </message>
    <message>
        <source>Invitation to</source>
        <translation>Invitation to</translation>
    </message>
    <message>
        <source>Print the invitation</source>
        <translation>Print the invitation</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Go on with the meeting</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Start the meeting</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>The pages went to the printer.</source>
        <translation>The pages went to the printer.</translation>
    </message>
    <message>
        <source>Save everything in a folder</source>
        <translation>Save everything in a folder</translation>
    </message>
    <message>
        <source>Saved in the folder {name}</source>
        <translation>Saved in the folder {name}</translation>
    </message>
    <message>
        <source>{place} of {all}: {name}</source>
        <translation>{place} of {all}: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n papers were finished</source>
        <translation>
            <numerusform>Stopped; %n paper was finished</numerusform>
            <numerusform>Stopped; %n papers were finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prints</source>
        <translation>
            <numerusform>%n print</numerusform>
            <numerusform>%n prints</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what you want.</source>
        <translation>Tick what you want.</translation>
    </message>
    <message>
        <source>Print room</source>
        <translation>Print room</translation>
    </message>
    <message>
        <source>Everything for this meeting in one go. Tick what you want and say how often it is printed.</source>
        <translation>Everything for this meeting in one go. Tick what you want and say how often it is printed.</translation>
    </message>
    <message>
        <source>Prints of each: {what}</source>
        <translation>Prints of each: {what}</translation>
    </message>
    <message>
        <source>Prints of each</source>
        <translation>Prints of each</translation>
    </message>
    <message>
        <source>Minutes and extracts for</source>
        <translation>Minutes and extracts for</translation>
    </message>
    <message>
        <source>the council itself</source>
        <translation>the council itself</translation>
    </message>
    <message>
        <source>the municipality</source>
        <translation>the municipality</translation>
    </message>
    <message>
        <source>the public</source>
        <translation>the public</translation>
    </message>
    <message>
        <source>Print everything …</source>
        <translation>Print everything …</translation>
    </message>
    <message>
        <source>Save in a folder …</source>
        <translation>Save in a folder …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Invitation with agenda, one for everybody</source>
        <translation>Invitation with agenda, one for everybody</translation>
    </message>
    <message>
        <source>Invitation with agenda, for each member by name</source>
        <translation>Invitation with agenda, for each member by name</translation>
    </message>
    <message>
        <source>Attendance sheet to sign</source>
        <translation>Attendance sheet to sign</translation>
    </message>
    <message>
        <source>Ballot papers of the elections</source>
        <translation>Ballot papers of the elections</translation>
    </message>
    <message>
        <source>Tally sheets of the elections</source>
        <translation>Tally sheets of the elections</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Extracts of the decisions, for who carries them out</source>
        <translation>Extracts of the decisions, for who carries them out</translation>
    </message>
    <message>
        <source>What is still to be done, a list for each person</source>
        <translation>What is still to be done, a list for each person</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Attendance sheet</translation>
    </message>
    <message>
        <source>Ballot papers</source>
        <translation>Ballot papers</translation>
    </message>
    <message>
        <source>Tally sheet</source>
        <translation>Tally sheet</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extract</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
</context>
<context>
    <name>ProfileKey</name>
    <message>
        <source>Persian (fa-IR)</source>
        <translation>Persian (fa-IR)</translation>
    </message>
    <message>
        <source>Arabic (ar-SA)</source>
        <translation>Arabic (ar-SA)</translation>
    </message>
    <message>
        <source>Russian (ru-RU)</source>
        <translation>Russian (ru-RU)</translation>
    </message>
    <message>
        <source>English (en-GB)</source>
        <translation>English (en-GB)</translation>
    </message>
</context>
<context>
    <name>ProjectKind</name>
    <message>
        <source>Construction</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>Cultural</source>
        <translation>Cultural</translation>
    </message>
    <message>
        <source>Artistic</source>
        <translation>Artistic</translation>
    </message>
    <message>
        <source>Educational</source>
        <translation>Educational</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Social</translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation>Environmental</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Sports</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
</context>
<context>
    <name>ProjectModel</name>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
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
        <translation>Kept as a template: {name}</translation>
    </message>
    <message>
        <source>Template removed: {name}</source>
        <translation>Template removed: {name}</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Removed: {title}</translation>
    </message>
</context>
<context>
    <name>ProjectOutput</name>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Save as a spreadsheet</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Spreadsheets (*.xlsx)</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Youth mayors</source>
        <translation>Youth mayors</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Progress in per cent</source>
        <translation>Progress in per cent</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Days late</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Days without an answer</source>
        <translation>Days without an answer</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Export what is shown</translation>
    </message>
    <message>
        <source>Export what is shown as a spreadsheet (XLSX) …</source>
        <translation>Export what is shown as a spreadsheet (XLSX) …</translation>
    </message>
    <message>
        <source>Export what is shown as CSV …</source>
        <translation>Export what is shown as CSV …</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>Project sheet</source>
        <translation>Project sheet</translation>
    </message>
    <message>
        <source>Project sheet, internal</source>
        <translation>Project sheet, internal</translation>
    </message>
    <message>
        <source>Project sheet for the municipality</source>
        <translation>Project sheet for the municipality</translation>
    </message>
    <message>
        <source>Project sheet, public</source>
        <translation>Project sheet, public</translation>
    </message>
    <message>
        <source>Print or save the project sheet</source>
        <translation>Print or save the project sheet</translation>
    </message>
    <message>
        <source>Close the project: the others take the whole width</source>
        <translation>Close the project: the others take the whole width</translation>
    </message>
</context>
<context>
    <name>ProjectSteps</name>
    <message>
        <source>Stage of the project</source>
        <translation>Stage of the project</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Decision {number}</source>
        <translation>Decision {number}</translation>
    </message>
</context>
<context>
    <name>ProjectTable</name>
    <message>
        <source>Table of projects</source>
        <translation>Table of projects</translation>
    </message>
    <message>
        <source>Columns: arrow keys choose one, Enter sorts by it</source>
        <translation>Columns: arrow keys choose one, Enter sorts by it</translation>
    </message>
</context>
<context>
    <name>ProjectViews</name>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
</context>
<context>
    <name>Projection</name>
    <message>
        <source>Closed item</source>
        <translation>Closed item</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
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
        <source>Abstained</source>
        <translation>Abstained</translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>Secret ballot: the votes are being counted</source>
        <translation>Secret ballot: the votes are being counted</translation>
    </message>
    <message>
        <source>Council Desk: projector</source>
        <translation>Council Desk: projector</translation>
    </message>
</context>
<context>
    <name>ProjectsScreen</name>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} of {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message>
        <source>New project</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>No project fits the filters and what you typed.</source>
        <translation>No project fits the filters and what you typed.</translation>
    </message>
    <message>
        <source>What the council brings about</source>
        <translation>What the council brings about</translation>
    </message>
    <message>
        <source>Construction projects and programmes stand here from the first proposal to the result: who carries them, what they cost, how far they have come, and which decision they rest on.</source>
        <translation>Construction projects and programmes stand here from the first proposal to the result: who carries them, what they cost, how far they have come, and which decision they rest on.</translation>
    </message>
    <message>
        <source>From a spreadsheet …</source>
        <translation>From a spreadsheet …</translation>
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
    <name>ReasonBar</name>
    <message>
        <source>Change the stage</source>
        <translation>Change the stage</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Reason; it stays with the project</source>
        <translation>Reason; it stays with the project</translation>
    </message>
    <message>
        <source>Write down why.</source>
        <translation>Write down why.</translation>
    </message>
</context>
<context>
    <name>ReasonedStep</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Write down why.</source>
        <translation>Write down why.</translation>
    </message>
</context>
<context>
    <name>RecusalPart</name>
    <message>
        <source>Write the reason; the minutes name it.</source>
        <translation>Write the reason; the minutes name it.</translation>
    </message>
    <message>
        <source>Recused and out of the room: {reason}</source>
        <translation>Recused and out of the room: {reason}</translation>
    </message>
    <message>
        <source>Recused, stays in the room: {reason}</source>
        <translation>Recused, stays in the room: {reason}</translation>
    </message>
    <message>
        <source>Recuse on this item</source>
        <translation>Recuse on this item</translation>
    </message>
    <message>
        <source>Reason for the recusal</source>
        <translation>Reason for the recusal</translation>
    </message>
    <message>
        <source>Leaves the room</source>
        <translation>Leaves the room</translation>
    </message>
    <message>
        <source>Record recusal</source>
        <translation>Record recusal</translation>
    </message>
    <message>
        <source>Withdraw the recusal</source>
        <translation>Withdraw the recusal</translation>
    </message>
</context>
<context>
    <name>RecusalRow</name>
    <message>
        <source>{name} takes no part. Why?</source>
        <translation>{name} takes no part. Why?</translation>
    </message>
    <message>
        <source>Left the room</source>
        <translation>Left the room</translation>
    </message>
    <message>
        <source>Withdraw the recusal</source>
        <translation>Withdraw the recusal</translation>
    </message>
</context>
<context>
    <name>RecusalsCard</name>
    <message>
        <source>Recused</source>
        <translation>Recused</translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message>
        <source>{names} (from its actions)</source>
        <translation>{names} (from its actions)</translation>
    </message>
    <message>
        <source>meeting {number}</source>
        <translation>meeting {number}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
</context>
<context>
    <name>RegisterOutput</name>
    <message>
        <source>Extract</source>
        <translation>Extract</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Register of decisions</source>
        <translation>Register of decisions</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Save as a spreadsheet</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Spreadsheets (*.xlsx)</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Print list</translation>
    </message>
    <message>
        <source>Print extract</source>
        <translation>Print extract</translation>
    </message>
    <message>
        <source>Print the open actions (Ctrl+P)</source>
        <translation>Print the open actions (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print the extract (Ctrl+P)</source>
        <translation>Print the extract (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print, save and export</source>
        <translation>Print, save and export</translation>
    </message>
    <message>
        <source>Save the list as PDF …</source>
        <translation>Save the list as PDF …</translation>
    </message>
    <message>
        <source>Save the extract as PDF …</source>
        <translation>Save the extract as PDF …</translation>
    </message>
    <message>
        <source>Print the list …</source>
        <translation>Print the list …</translation>
    </message>
    <message>
        <source>Print the extract …</source>
        <translation>Print the extract …</translation>
    </message>
    <message>
        <source>Export what is shown as a spreadsheet (XLSX) …</source>
        <translation>Export what is shown as a spreadsheet (XLSX) …</translation>
    </message>
    <message>
        <source>Export what is shown as CSV …</source>
        <translation>Export what is shown as CSV …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Write a letter about the decision …</source>
        <translation>Write a letter about the decision …</translation>
    </message>
    <message>
        <source>Sign the extract digitally …</source>
        <translation>Sign the extract digitally …</translation>
    </message>
    <message>
        <source>Register of decisions in this period</source>
        <translation>Register of decisions in this period</translation>
    </message>
</context>
<context>
    <name>RegisterTable</name>
    <message>
        <source>Register of decisions</source>
        <translation>Register of decisions</translation>
    </message>
    <message>
        <source>Columns: arrow keys choose one, Enter sorts by it</source>
        <translation>Columns: arrow keys choose one, Enter sorts by it</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Close this reminder until tomorrow</source>
        <translation>Close this reminder until tomorrow</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Show them</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>Today: {what}.</source>
        <translation>Today: {what}.</translation>
    </message>
    <message>
        <source>Tomorrow: {what}.</source>
        <translation>Tomorrow: {what}.</translation>
    </message>
    <message>
        <source>Meeting {number} was to begin at {time}.</source>
        <translation>Meeting {number} was to begin at {time}.</translation>
    </message>
    <message>
        <source>Meeting {number} begins at {time}.</source>
        <translation>Meeting {number} begins at {time}.</translation>
    </message>
    <message>
        <source>The monthly report is due by {day}: {what}.</source>
        <translation>The monthly report is due by {day}: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n monthly reports are due by {day}.</source>
        <translation>
            <numerusform>%n monthly report is due by {day}.</numerusform>
            <numerusform>%n monthly reports are due by {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReopenPanel</name>
    <message>
        <source>The minutes are a draft again.</source>
        <translation>The minutes are a draft again.</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>Reopen …</translation>
    </message>
    <message>
        <source>Why are they reopened? Approval and signatures lapse.</source>
        <translation>Why are they reopened? Approval and signatures lapse.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
</context>
<context>
    <name>ReportContents</name>
    <message>
        <source>Meetings held</source>
        <translation>Meetings held</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Average attendance</source>
        <translation>Average attendance</translation>
    </message>
    <message>
        <source>Decisions carried out</source>
        <translation>Decisions carried out</translation>
    </message>
    <message>
        <source>Decisions that are late</source>
        <translation>Decisions that are late</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>Actions done</translation>
    </message>
    <message>
        <source>Projects under way</source>
        <translation>Projects under way</translation>
    </message>
    <message>
        <source>Projects begun with residents</source>
        <translation>Projects begun with residents</translation>
    </message>
    <message>
        <source>Needs raised</source>
        <translation>Needs raised</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>Letters sent</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Attendance by member</source>
        <translation>Attendance by member</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Without a quorum</source>
        <translation>Without a quorum</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Attendance from meeting to meeting</source>
        <translation>Attendance from meeting to meeting</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Not present</source>
        <translation>Not present</translation>
    </message>
    <message>
        <source>Voting members present, and the quorum</source>
        <translation>Voting members present, and the quorum</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Ordinary meetings</source>
        <translation>Ordinary meetings</translation>
    </message>
    <message>
        <source>Extraordinary meetings</source>
        <translation>Extraordinary meetings</translation>
    </message>
    <message>
        <source>Other meetings</source>
        <translation>Other meetings</translation>
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
        <source>For each member only the meetings of their own membership are counted.</source>
        <translation>For each member only the meetings of their own membership are counted.</translation>
    </message>
    <message>
        <source>excused {number}</source>
        <translation>excused {number}</translation>
    </message>
    <message>
        <source>What came of the motions</source>
        <translation>What came of the motions</translation>
    </message>
    <message>
        <source>State of execution</source>
        <translation>State of execution</translation>
    </message>
    <message>
        <source>Of these past their day</source>
        <translation>Of these past their day</translation>
    </message>
    <message>
        <source>Open, in time</source>
        <translation>Open, in time</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>How actions stand</source>
        <translation>How actions stand</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nobody named</translation>
    </message>
    <message>
        <source>Still to be done, by person</source>
        <translation>Still to be done, by person</translation>
    </message>
    <message>
        <source>late {number}</source>
        <translation>late {number}</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Write on</source>
        <translation>Write on</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>ReportOutput</name>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Register of decisions</source>
        <translation>Register of decisions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Save as a spreadsheet</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Spreadsheets (*.xlsx)</translation>
    </message>
    <message>
        <source>Report of all councils</source>
        <translation>Report of all councils</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation>Print the report (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print, save and export</source>
        <translation>Print, save and export</translation>
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
        <source>Sign digitally …</source>
        <translation>Sign digitally …</translation>
    </message>
    <message>
        <source>Save as a spreadsheet (XLSX) …</source>
        <translation>Save as a spreadsheet (XLSX) …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Register of decisions in this period</source>
        <translation>Register of decisions in this period</translation>
    </message>
    <message>
        <source>Open actions by person</source>
        <translation>Open actions by person</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Remove this report</source>
        <translation>Remove this report</translation>
    </message>
</context>
<context>
    <name>ReportSheets</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Meetings held</translation>
    </message>
    <message>
        <source>Without a quorum</source>
        <translation>Without a quorum</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Decisions carried</source>
        <translation>Decisions carried</translation>
    </message>
    <message>
        <source>Decisions that are late</source>
        <translation>Decisions that are late</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>Actions done</translation>
    </message>
    <message>
        <source>Projects and programmes</source>
        <translation>Projects and programmes</translation>
    </message>
    <message>
        <source>Projects under way</source>
        <translation>Projects under way</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>People who took part</translation>
    </message>
    <message>
        <source>Projects begun with residents</source>
        <translation>Projects begun with residents</translation>
    </message>
    <message>
        <source>Needs raised</source>
        <translation>Needs raised</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>Letters sent</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
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
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
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
        <source>Attendance by member</source>
        <translation>Attendance by member</translation>
    </message>
    <message>
        <source>Result or state of execution</source>
        <translation>Result or state of execution</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>All motions</source>
        <translation>All motions</translation>
    </message>
    <message>
        <source>All decisions carried</source>
        <translation>All decisions carried</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Open, in time</source>
        <translation>Open, in time</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nobody named</translation>
    </message>
    <message>
        <source>Person responsible</source>
        <translation>Person responsible</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>To be done</translation>
    </message>
    <message>
        <source>To be done by person</source>
        <translation>To be done by person</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Residents</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Origin not recorded</source>
        <translation>Origin not recorded</translation>
    </message>
    <message>
        <source>Origin of projects</source>
        <translation>Origin of projects</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Funded</translation>
    </message>
    <message>
        <source>Funded by all sources</source>
        <translation>Funded by all sources</translation>
    </message>
    <message>
        <source>Spent in the period</source>
        <translation>Spent in the period</translation>
    </message>
    <message>
        <source>Spent up to its end</source>
        <translation>Spent up to its end</translation>
    </message>
    <message>
        <source>Left of the budgets</source>
        <translation>Left of the budgets</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Not named</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Needs</translation>
    </message>
    <message>
        <source>Members by voice</source>
        <translation>Members by voice</translation>
    </message>
    <message>
        <source>Projects in their charge</source>
        <translation>Projects in their charge</translation>
    </message>
    <message>
        <source>Objectives reached</source>
        <translation>Objectives reached</translation>
    </message>
    <message>
        <source>Their actions done</source>
        <translation>Their actions done</translation>
    </message>
    <message>
        <source>Reports given in time (within a week)</source>
        <translation>Reports given in time (within a week)</translation>
    </message>
    <message>
        <source>Learning modules done</source>
        <translation>Learning modules done</translation>
    </message>
    <message>
        <source>Talks with mentors</source>
        <translation>Talks with mentors</translation>
    </message>
    <message>
        <source>Hours of training</source>
        <translation>Hours of training</translation>
    </message>
    <message>
        <source>Hours of service</source>
        <translation>Hours of service</translation>
    </message>
    <message>
        <source>Mean evaluation by mentors (1 to 5)</source>
        <translation>Mean evaluation by mentors (1 to 5)</translation>
    </message>
    <message>
        <source>Youth mayors</source>
        <translation>Youth mayors</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Waiting for an answer</translation>
    </message>
    <message>
        <source>No answer asked for</source>
        <translation>No answer asked for</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>ReportsCard</name>
    <message>
        <source>The report was removed.</source>
        <translation>The report was removed.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation>Add a report</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>Nothing was reported yet.</translation>
    </message>
    <message>
        <source>The report was handed in.</source>
        <translation>The report was handed in.</translation>
    </message>
    <message>
        <source>What I did this month:</source>
        <translation>What I did this month:</translation>
    </message>
    <message>
        <source>What came of it:</source>
        <translation>What came of it:</translation>
    </message>
    <message>
        <source>What was difficult:</source>
        <translation>What was difficult:</translation>
    </message>
    <message>
        <source>What I will do next month:</source>
        <translation>What I will do next month:</translation>
    </message>
    <message>
        <source>What I need help with:</source>
        <translation>What I need help with:</translation>
    </message>
    <message>
        <source>handed in on {day}</source>
        <translation>handed in on {day}</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>handed in</translation>
    </message>
    <message>
        <source>not handed in yet</source>
        <translation>not handed in yet</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>being written</translation>
    </message>
    <message numerus="yes">
        <source>and %n more months</source>
        <translation>
            <numerusform>and %n more month</numerusform>
            <numerusform>and %n more months</numerusform>
        </translation>
    </message>
    <message>
        <source>was due on {day}</source>
        <translation>was due on {day}</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>due on {day}</translation>
    </message>
    <message>
        <source>write it</source>
        <translation>write it</translation>
    </message>
    <message>
        <source>These months have no report yet. A click begins it with a few questions.</source>
        <translation>These months have no report yet. A click begins it with a few questions.</translation>
    </message>
    <message>
        <source>The report of this month is due on {day}.</source>
        <translation>The report of this month is due on {day}.</translation>
    </message>
    <message>
        <source>Monthly reports</source>
        <translation>Monthly reports</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Begin the report of the running month</source>
        <translation>Begin the report of the running month</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Nothing was recorded in this period</source>
        <translation>Nothing was recorded in this period</translation>
    </message>
    <message>
        <source>Meetings, decisions, actions, projects, needs and letters of the period are told here in figures and charts. Choose another period above, or go on where all of it begins.</source>
        <translation>Meetings, decisions, actions, projects, needs and letters of the period are told here in figures and charts. Choose another period above, or go on where all of it begins.</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>Go to the meetings</translation>
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
    <name>ResultCard</name>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>What came of it, for whom</source>
        <translation>What came of it, for whom</translation>
    </message>
    <message>
        <source>The project is completed: write down what came of it.</source>
        <translation>The project is completed: write down what came of it.</translation>
    </message>
    <message>
        <source>term begun</source>
        <translation>term begun</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>elected</translation>
    </message>
    <message>
        <source>Terms of those elected</source>
        <translation>Terms of those elected</translation>
    </message>
    <message>
        <source>One step begins the term: its days, its membership, and the election it rests on.</source>
        <translation>One step begins the term: its days, its membership, and the election it rests on.</translation>
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
    <name>SaidCard</name>
    <message>
        <source>The initiative</source>
        <translation>The initiative</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>In one line</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>In full</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Who said it</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Supporters</source>
        <translation>Supporters</translation>
    </message>
    <message>
        <source>Add a supporter</source>
        <translation>Add a supporter</translation>
    </message>
    <message>
        <source>{number} (first)</source>
        <translation>{number} (first)</translation>
    </message>
</context>
<context>
    <name>SavedLabel</name>
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
    <name>ScanLine</name>
    <message>
        <source>The scan of the signed minutes</source>
        <translation>The scan of the signed minutes</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Scans (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Attach the scan …</source>
        <translation>Attach the scan …</translation>
    </message>
</context>
<context>
    <name>SealPanel</name>
    <message>
        <source>The minutes are sealed.</source>
        <translation>The minutes are sealed.</translation>
    </message>
    <message>
        <source>The scan is kept with the minutes.</source>
        <translation>The scan is kept with the minutes.</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>Signed by:</translation>
    </message>
    <message>
        <source>Once sealed, these minutes can no longer be changed by anybody: not here, and not unnoticed anywhere else. Mistakes are put right by corrections that stand beside them.</source>
        <translation>Once sealed, these minutes can no longer be changed by anybody: not here, and not unnoticed anywhere else. Mistakes are put right by corrections that stand beside them.</translation>
    </message>
    <message>
        <source>The seal fixes the minutes for good. It gives a code that is printed at the foot of every page and proves that nothing was changed.</source>
        <translation>The seal fixes the minutes for good. It gives a code that is printed at the foot of every page and proves that nothing was changed.</translation>
    </message>
    <message>
        <source>Seal …</source>
        <translation>Seal …</translation>
    </message>
    <message>
        <source>Seal for good</source>
        <translation>Seal for good</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
</context>
<context>
    <name>SealedPanel</name>
    <message>
        <source>Write down what is right.</source>
        <translation>Write down what is right.</translation>
    </message>
    <message>
        <source>Write down why.</source>
        <translation>Write down why.</translation>
    </message>
    <message>
        <source>The correction is added and sealed.</source>
        <translation>The correction is added and sealed.</translation>
    </message>
    <message>
        <source>The scan is kept with the minutes.</source>
        <translation>The scan is kept with the minutes.</translation>
    </message>
    <message>
        <source>Save the scan</source>
        <translation>Save the scan</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Saved as {name}</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>The code is copied.</translation>
    </message>
    <message>
        <source>Sealed on {day} at {time}</source>
        <translation>Sealed on {day} at {time}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Code: {code}</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>These minutes are sealed. Whoever holds a copy compares this code with the one at the foot of its pages, by eye or read out over the telephone.</source>
        <translation>These minutes are sealed. Whoever holds a copy compares this code with the one at the foot of its pages, by eye or read out over the telephone.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copy the code</translation>
    </message>
    <message>
        <source>Save the scan …</source>
        <translation>Save the scan …</translation>
    </message>
    <message>
        <source>Add a correction …</source>
        <translation>Add a correction …</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>What is right</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Why it is corrected</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Add and seal</source>
        <translation>Add and seal</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Leave it as it is</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search everything …</source>
        <translation>Search everything …</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search everything …</source>
        <translation>Search everything …</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Nothing holds these words. Try fewer letters, or another word.</source>
        <translation>Nothing holds these words. Try fewer letters, or another word.</translation>
    </message>
    <message>
        <source>People, meetings, items, decisions, actions, projects, needs, letters: type what you remember.</source>
        <translation>People, meetings, items, decisions, actions, projects, needs, letters: type what you remember.</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Meeting {number}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Need or initiative</source>
        <translation>Need or initiative</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Youth mayor</source>
        <translation>Youth mayor</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Term: since {start}</source>
        <translation>Term: since {start}</translation>
    </message>
    <message>
        <source>Term: {start} to {end}</source>
        <translation>Term: {start} to {end}</translation>
    </message>
    <message>
        <source>Papers of the youth mayor</source>
        <translation>Papers of the youth mayor</translation>
    </message>
    <message>
        <source>Letter of appointment</source>
        <translation>Letter of appointment</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>held</source>
        <translation>held</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>not counted</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Remove this session</source>
        <translation>Remove this session</translation>
    </message>
</context>
<context>
    <name>SessionsCard</name>
    <message>
        <source>The session was removed.</source>
        <translation>The session was removed.</translation>
    </message>
    <message>
        <source>{held} of {count} held, {came} participants in all</source>
        <translation>{held} of {count} held, {came} participants in all</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Add a session</translation>
    </message>
    <message>
        <source>The days on which the programme is held, and how many came.</source>
        <translation>The days on which the programme is held, and how many came.</translation>
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
    <message>
        <source>Language and looks</source>
        <translation>Language and looks</translation>
    </message>
    <message>
        <source>Council and rules</source>
        <translation>Council and rules</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import and export</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message numerus="yes">
        <source>%n lines were taken in</source>
        <translation>
            <numerusform>%n line was taken in</numerusform>
            <numerusform>%n lines were taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Choose a spreadsheet</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv *.txt *.tsv)</source>
        <translation>Spreadsheets (*.xlsx *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Save a template</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>The template is written to {path}.</source>
        <translation>The template is written to {path}.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n lines</source>
        <translation>
            <numerusform>Take in %n line</numerusform>
            <numerusform>Take in %n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Take in</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>From a spreadsheet</source>
        <translation>From a spreadsheet</translation>
    </message>
    <message>
        <source>What the columns bring</source>
        <translation>What the columns bring</translation>
    </message>
    <message>
        <source>Check and take in</source>
        <translation>Check and take in</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Read the file again</translation>
    </message>
</context>
<context>
    <name>SheetRows</name>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
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
        <source>Not voting, blank, invalid</source>
        <translation>Not voting, blank, invalid</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Execution</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Replaced by</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Replaces</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Late or due</source>
        <translation>Late or due</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Title of the item</source>
        <translation>Title of the item</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
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
        <source>Began in meeting</source>
        <translation>Began in meeting</translation>
    </message>
    <message>
        <source>Last in meeting</source>
        <translation>Last in meeting</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Nothing fits what you typed.</source>
        <translation>Nothing fits what you typed.</translation>
    </message>
    <message>
        <source>Nobody is in office.</source>
        <translation>Nobody is in office.</translation>
    </message>
    <message>
        <source>No election yet. Register candidates before it, and enter the count afterwards.</source>
        <translation>No election yet. Register candidates before it, and enter the count afterwards.</translation>
    </message>
    <message>
        <source>No term is over yet.</source>
        <translation>No term is over yet.</translation>
    </message>
    <message>
        <source>{done} of {count} objectives</source>
        <translation>{done} of {count} objectives</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Assistants</translation>
    </message>
    <message>
        <source>Particulars are not on this desk</source>
        <translation>Particulars are not on this desk</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>round {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n candidate</numerusform>
            <numerusform>%n candidates</numerusform>
        </translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Search …</translation>
    </message>
    <message>
        <source>Search youth mayors and elections</source>
        <translation>Search youth mayors and elections</translation>
    </message>
    <message>
        <source>Youth mayors and elections</source>
        <translation>Youth mayors and elections</translation>
    </message>
</context>
<context>
    <name>SignCard</name>
    <message>
        <source>Your certificate with its key</source>
        <translation>Your certificate with its key</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx)</source>
        <translation>Certificates (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Choose the file with your certificate first.</source>
        <translation>Choose the file with your certificate first.</translation>
    </message>
    <message>
        <source>{name} - signed.pdf</source>
        <translation>{name} - signed.pdf</translation>
    </message>
    <message>
        <source>Save the signed PDF</source>
        <translation>Save the signed PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Signed and saved as {name}</source>
        <translation>Signed and saved as {name}</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>Signing …</translation>
    </message>
    <message>
        <source>Sign and save …</source>
        <translation>Sign and save …</translation>
    </message>
    <message>
        <source>Sign digitally</source>
        <translation>Sign digitally</translation>
    </message>
    <message>
        <source>Signs just what is shown here, with your own certificate (a .p12 or .pfx file). Nothing is drawn on the pages, and the passphrase is kept nowhere.</source>
        <translation>Signs just what is shown here, with your own certificate (a .p12 or .pfx file). Nothing is drawn on the pages, and the passphrase is kept nowhere.</translation>
    </message>
    <message>
        <source>Certificate …</source>
        <translation>Certificate …</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Passphrase of the certificate</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>Do not sign</translation>
    </message>
</context>
<context>
    <name>SignatureBlock</name>
    <message>
        <source>Digital signature</source>
        <translation>Digital signature</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>broken</translation>
    </message>
    <message>
        <source>Signed on {day} at {time} by the signer&apos;s own clock</source>
        <translation>Signed on {day} at {time} by the signer’s own clock</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>Place: {place}</translation>
    </message>
    <message>
        <source>The signer issued the certificate themselves.</source>
        <translation>The signer issued the certificate themselves.</translation>
    </message>
    <message>
        <source>The certificate names as its issuer: {issuer}.</source>
        <translation>The certificate names as its issuer: {issuer}.</translation>
    </message>
    <message>
        <source>It is valid from {first} to {last}.</source>
        <translation>It is valid from {first} to {last}.</translation>
    </message>
</context>
<context>
    <name>SignatureList</name>
    <message>
        <source>Anybody can make a certificate in any name. Whose it is you must know from elsewhere: have the signer read out the SHA-256 of theirs, or look up who issued it.</source>
        <translation>Anybody can make a certificate in any name. Whose it is you must know from elsewhere: have the signer read out the SHA-256 of theirs, or look up who issued it.</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>All present, in a table</source>
        <translation>All present, in a table</translation>
    </message>
    <message>
        <source>Chair, secretary and members</source>
        <translation>Chair, secretary and members</translation>
    </message>
    <message>
        <source>Chair and secretary</source>
        <translation>Chair and secretary</translation>
    </message>
    <message>
        <source>Secretary and chair</source>
        <translation>Secretary and chair</translation>
    </message>
</context>
<context>
    <name>SigningPanel</name>
    <message>
        <source>The signatures are entered.</source>
        <translation>The signatures are entered.</translation>
    </message>
    <message>
        <source>Tick at least one who signed.</source>
        <translation>Tick at least one who signed.</translation>
    </message>
    <message>
        <source>Each signature needs its day.</source>
        <translation>Each signature needs its day.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Print the approved minutes and have them signed. Then enter here who signed, and add a scan.</source>
        <translation>Print the approved minutes and have them signed. Then enter here who signed, and add a scan.</translation>
    </message>
    <message>
        <source>Add a signature</source>
        <translation>Add a signature</translation>
    </message>
    <message>
        <source>Enter the signatures</source>
        <translation>Enter the signatures</translation>
    </message>
    <message>
        <source>Sign digitally …</source>
        <translation>Sign digitally …</translation>
    </message>
</context>
<context>
    <name>SittingHeader</name>
    <message>
        <source>End the break</source>
        <translation>End the break</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Leave meeting mode; the meeting goes on</source>
        <translation>Leave meeting mode; the meeting goes on</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projector</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>End meeting</source>
        <translation>End meeting</translation>
    </message>
</context>
<context>
    <name>SittingPage</name>
    <message>
        <source>Open the meeting first.</source>
        <translation>Open the meeting first.</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Meeting mode</translation>
    </message>
</context>
<context>
    <name>SittingWords</name>
    <message>
        <source>Meeting {ordinal} · {council}</source>
        <translation>Meeting {ordinal} · {council}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>Statement by</source>
        <translation>Statement by</translation>
    </message>
    <message>
        <source>Kind of statement</source>
        <translation>Kind of statement</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>What was said. It is a statement, not a vote.</source>
        <translation>What was said. It is a statement, not a vote.</translation>
    </message>
    <message>
        <source>Remove this statement</source>
        <translation>Remove this statement</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
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
        <translation>so far: {time}</translation>
    </message>
    <message>
        <source>left: {time}</source>
        <translation>left: {time}</translation>
    </message>
    <message>
        <source>over by {time}</source>
        <translation>over by {time}</translation>
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
        <source>Type “/” for: {commands} … and “@” for people</source>
        <translation>Type “/” for: {commands} … and “@” for people</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} of {count}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Not named</translation>
    </message>
</context>
<context>
    <name>TemplateCard</name>
    <message>
        <source>New item</source>
        <translation>New item</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Removed: {title}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Kind of meeting</translation>
    </message>
    <message>
        <source>Minutes available</source>
        <translation>Minutes available</translation>
    </message>
    <message>
        <source>Standing items, in the order of the agenda</source>
        <translation>Standing items, in the order of the agenda</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Add an item</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Remove this template</translation>
    </message>
</context>
<context>
    <name>TemplatesSection</name>
    <message>
        <source>New template</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Removed: {name}</translation>
    </message>
    <message>
        <source>A new meeting begins with the standing items of its template: an opening ceremony where the council wants one, the minutes of last time, reports. Each can be left out when a meeting is prepared.</source>
        <translation>A new meeting begins with the standing items of its template: an opening ceremony where the council wants one, the minutes of last time, reports. Each can be left out when a meeting is prepared.</translation>
    </message>
</context>
<context>
    <name>TermsPart</name>
    <message>
        <source>The term of {name} was removed.</source>
        <translation>The term of {name} was removed.</translation>
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
    <name>ThreadCard</name>
    <message>
        <source>How it came about, what came of it</source>
        <translation>How it came about, what came of it</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>How it came about</translation>
    </message>
    <message>
        <source>The need or initiative it came from</source>
        <translation>The need or initiative it came from</translation>
    </message>
</context>
<context>
    <name>ThreadSteps</name>
    <message>
        <source>Replaces decision {number}</source>
        <translation>Replaces decision {number}</translation>
    </message>
    <message>
        <source>Under the same item: {number}</source>
        <translation>Under the same item: {number}</translation>
    </message>
    <message>
        <source>Approves the minutes</source>
        <translation>Approves the minutes</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Replaced by decision {number}</source>
        <translation>Replaced by decision {number}</translation>
    </message>
    <message>
        <source>Decision {number}</source>
        <translation>Decision {number}</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Came from</translation>
    </message>
    <message>
        <source>Began in meeting {number}</source>
        <translation>Began in meeting {number}</translation>
    </message>
    <message>
        <source>Carried over to meeting {number}</source>
        <translation>Carried over to meeting {number}</translation>
    </message>
    <message>
        <source>not on this desk</source>
        <translation>not on this desk</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>item {number}</translation>
    </message>
    <message>
        <source>Meeting {number}, item {item}</source>
        <translation>Meeting {number}, item {item}</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Meeting {number}</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>done on {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>due {day}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Letter sent</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>Letter received</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
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
    <name>Timeline</name>
    <message>
        <source>Projects along the months</source>
        <translation>Projects along the months</translation>
    </message>
    <message>
        <source>Up and down choose a project, left and right go along in time, plus and minus change the scale.</source>
        <translation>Up and down choose a project, left and right go along in time, plus and minus change the scale.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Show a longer time</source>
        <translation>Show a longer time</translation>
    </message>
    <message>
        <source>Show a shorter time</source>
        <translation>Show a shorter time</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
</context>
<context>
    <name>TimelineDelegate</name>
    <message>
        <source>no dates yet</source>
        <translation>no dates yet</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>begins {day}</source>
        <translation>begins {day}</translation>
    </message>
    <message>
        <source>ends {day}</source>
        <translation>ends {day}</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>done on {day}</translation>
    </message>
    <message>
        <source>was due {day}</source>
        <translation>was due {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>due {day}</translation>
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
    <name>TodoCard</name>
    <message>
        <source>Write my report: {month}</source>
        <translation>Write my report: {month}</translation>
    </message>
    <message>
        <source>Hand it in to the council.</source>
        <translation>Hand it in to the council.</translation>
    </message>
    <message>
        <source>The council asked me to do this.</source>
        <translation>The council asked me to do this.</translation>
    </message>
    <message>
        <source>My objective</source>
        <translation>My objective</translation>
    </message>
    <message>
        <source>Press it when it is done.</source>
        <translation>Press it when it is done.</translation>
    </message>
    <message>
        <source>What I have to do now</source>
        <translation>What I have to do now</translation>
    </message>
    <message>
        <source>Nothing is waiting for you. Well done!</source>
        <translation>Nothing is waiting for you. Well done!</translation>
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
        <source>Choose another desk file …</source>
        <translation>Choose another desk file …</translation>
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
        <source>Put the backup back …</source>
        <translation>Put the backup back …</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation>Open a desk</translation>
    </message>
    <message>
        <source>Desk (*.desk)</source>
        <translation>Desk (*.desk)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>The file cannot be checked</source>
        <translation>The file cannot be checked</translation>
    </message>
    <message>
        <source>The document is being checked …</source>
        <translation>The document is being checked …</translation>
    </message>
    <message>
        <source>The document is what was sealed</source>
        <translation>The document is what was sealed</translation>
    </message>
    <message>
        <source>The document is not what was sealed</source>
        <translation>The document is not what was sealed</translation>
    </message>
    <message>
        <source>Nothing proves this document</source>
        <translation>Nothing proves this document</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>genuine</translation>
    </message>
    <message>
        <source>not genuine</source>
        <translation>not genuine</translation>
    </message>
    <message>
        <source>It is what was sealed, but a signature is broken</source>
        <translation>It is what was sealed, but a signature is broken</translation>
    </message>
    <message>
        <source>A signature of the document is broken</source>
        <translation>A signature of the document is broken</translation>
    </message>
    <message>
        <source>signature broken</source>
        <translation>signature broken</translation>
    </message>
    <message>
        <source>The document is signed, but not sealed</source>
        <translation>The document is signed, but not sealed</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>unproven</source>
        <translation>unproven</translation>
    </message>
    <message>
        <source>meeting {number}</source>
        <translation>meeting {number}</translation>
    </message>
    <message>
        <source>Sealed on {day} at {time}</source>
        <translation>Sealed on {day} at {time}</translation>
    </message>
    <message numerus="yes">
        <source>with %n corrections</source>
        <translation>
            <numerusform>with %n correction</numerusform>
            <numerusform>with %n corrections</numerusform>
        </translation>
    </message>
    <message>
        <source>internal copy</source>
        <translation>internal copy</translation>
    </message>
    <message>
        <source>copy for the municipality</source>
        <translation>copy for the municipality</translation>
    </message>
    <message>
        <source>public copy</source>
        <translation>public copy</translation>
    </message>
    <message>
        <source>Meeting {number}: {code}</source>
        <translation>Meeting {number}: {code}</translation>
    </message>
    <message>
        <source>Compare the code with the one on the paper that the council signed, or have it read out. Only the same code is the same minutes.</source>
        <translation>Compare the code with the one on the paper that the council signed, or have it read out. Only the same code is the same minutes.</translation>
    </message>
    <message>
        <source>Sealed on this desk (key {key}).</source>
        <translation>Sealed on this desk (key {key}).</translation>
    </message>
    <message>
        <source>Sealed with the key {key}.</source>
        <translation>Sealed with the key {key}.</translation>
    </message>
    <message>
        <source>Sealed on another desk (key {key}). Ask its council whether the key is theirs.</source>
        <translation>Sealed on another desk (key {key}). Ask its council whether the key is theirs.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Check a document</source>
        <translation>Check a document</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Check another …</source>
        <translation>Check another …</translation>
    </message>
    <message>
        <source>Sign digitally …</source>
        <translation>Sign digitally …</translation>
    </message>
    <message>
        <source>Minutes or records (*.pdf *.json)</source>
        <translation>Minutes or records (*.pdf *.json)</translation>
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
    <name>VoteCounts</name>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
</context>
<context>
    <name>VoteNames</name>
    <message>
        <source>Votes by name</source>
        <translation>Votes by name</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
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
        <source>Enter first who chairs the meeting: the casting vote is the chair&apos;s.</source>
        <translation>Enter first who chairs the meeting: the casting vote is the chair’s.</translation>
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
    <message>
        <source>{eligible} could vote; by the attendance it would be {number}.</source>
        <translation>{eligible} could vote; by the attendance it would be {number}.</translation>
    </message>
    <message>
        <source>Choose another way to count numbers or names.</source>
        <translation>Choose another way to count numbers or names.</translation>
    </message>
    <message>
        <source>{yes} for, {no} against, {abstain} abstained, {none} did not vote, {rest} the rest for</source>
        <translation>{yes} for, {no} against, {abstain} abstained, {none} did not vote, {rest} the rest for</translation>
    </message>
    <message>
        <source>Space: next · {all} all for · {loud} acclaimed · {names} by name · {secret} secret · {rest} rest did not</source>
        <translation>Space: next · {all} all for · {loud} acclaimed · {names} by name · {secret} secret · {rest} rest did not</translation>
    </message>
    <message>
        <source>The lot is for</source>
        <translation>The lot is for</translation>
    </message>
    <message>
        <source>The lot is against</source>
        <translation>The lot is against</translation>
    </message>
    <message>
        <source>Vote once more</source>
        <translation>Vote once more</translation>
    </message>
</context>
<context>
    <name>VoteWords</name>
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
        <source>{votes} of {of} needed</source>
        <translation>{votes} of {of} needed</translation>
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
        <source>A tie, settled by the chair&apos;s casting vote.</source>
        <translation>A tie, settled by the chair’s casting vote.</translation>
    </message>
    <message>
        <source>A tie: the chair&apos;s casting vote decides.</source>
        <translation>A tie: the chair’s casting vote decides.</translation>
    </message>
    <message>
        <source>A tie: there is a second round.</source>
        <translation>A tie: there is a second round.</translation>
    </message>
    <message>
        <source>A tie: the lot decides.</source>
        <translation>A tie: the lot decides.</translation>
    </message>
    <message>
        <source>A tie, settled by lot.</source>
        <translation>A tie, settled by lot.</translation>
    </message>
    <message>
        <source>So far: {verdict}</source>
        <translation>So far: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>%n may vote.</source>
        <translation>
            <numerusform>%n may vote.</numerusform>
            <numerusform>%n may vote.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recused: {names}</source>
        <translation>Recused: {names}</translation>
    </message>
    <message>
        <source>Round {round}: {yes} for, {no} against, {abstain} abstaining</source>
        <translation>Round {round}: {yes} for, {no} against, {abstain} abstaining</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>no result</translation>
    </message>
    <message>
        <source>so far: {result}</source>
        <translation>so far: {result}</translation>
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
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Show fewer</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>What waits for you</translation>
    </message>
    <message>
        <source>Nothing waits: no action is due, no letter is unanswered, no minutes are open.</source>
        <translation>Nothing waits: no action is due, no letter is unanswered, no minutes are open.</translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message>
        <source>no. {number}</source>
        <translation>no. {number}</translation>
    </message>
    <message>
        <source>decision {number}</source>
        <translation>decision {number}</translation>
    </message>
    <message>
        <source>meeting {number}</source>
        <translation>meeting {number}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Enter the answer</source>
        <translation>Enter the answer</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Write the letter</translation>
    </message>
    <message>
        <source>Finish the minutes</source>
        <translation>Finish the minutes</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Print and sign</source>
        <translation>Print and sign</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Seal</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Write the report</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluate</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in review</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>to sign</translation>
    </message>
    <message>
        <source>to seal</source>
        <translation>to seal</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>not sent</translation>
    </message>
    <message numerus="yes">
        <source>%n days without an answer</source>
        <translation>
            <numerusform>%n day without an answer</numerusform>
            <numerusform>%n days without an answer</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Minutes of meeting {number}</source>
        <translation>Minutes of meeting {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n monthly reports are wanted</source>
        <translation>
            <numerusform>The monthly report is wanted</numerusform>
            <numerusform>%n monthly reports are wanted</numerusform>
        </translation>
    </message>
    <message>
        <source>The consent of a guardian</source>
        <translation>The consent of a guardian</translation>
    </message>
    <message>
        <source>Their own consent, now that they are 18</source>
        <translation>Their own consent, now that they are 18</translation>
    </message>
    <message>
        <source>The handover of the term that is over</source>
        <translation>The handover of the term that is over</translation>
    </message>
    <message>
        <source>An objective whose day has passed</source>
        <translation>An objective whose day has passed</translation>
    </message>
    <message>
        <source>The term is about to end</source>
        <translation>The term is about to end</translation>
    </message>
    <message>
        <source>The evaluation by the mentor</source>
        <translation>The evaluation by the mentor</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Postponed</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Superseded</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>no vote</translation>
    </message>
    <message>
        <source>{yes} for, {no} against, {abstain} abstaining</source>
        <translation>{yes} for, {no} against, {abstain} abstaining</translation>
    </message>
    <message>
        <source>{number} not counted or not voting</source>
        <translation>{number} not counted or not voting</translation>
    </message>
    <message>
        <source>Motion of meeting {number}</source>
        <translation>Motion of meeting {number}</translation>
    </message>
    <message>
        <source>Decision {number}</source>
        <translation>Decision {number}</translation>
    </message>
    <message>
        <source>Motion {number}</source>
        <translation>Motion {number}</translation>
    </message>
    <message>
        <source>Decided in meeting {number}</source>
        <translation>Decided in meeting {number}</translation>
    </message>
    <message>
        <source>No decision names it</source>
        <translation>No decision names it</translation>
    </message>
    <message>
        <source>Without a decision, with a reason</source>
        <translation>Without a decision, with a reason</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>due today</translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>on time</translation>
    </message>
    <message numerus="yes">
        <source>%n days without an answer</source>
        <translation>
            <numerusform>%n day without an answer</numerusform>
            <numerusform>%n days without an answer</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{spent} spent; no budget is set</source>
        <translation>{spent} spent; no budget is set</translation>
    </message>
    <message>
        <source>{spent} of {budget} spent</source>
        <translation>{spent} of {budget} spent</translation>
    </message>
    <message>
        <source>mentor: {name}</source>
        <translation>mentor: {name}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>budget {budget}, spent {spent}</source>
        <translation>budget {budget}, spent {spent}</translation>
    </message>
    <message>
        <source>“{title}” goes to “{stage}”, but no adopted decision names it. Why does it?</source>
        <translation>“{title}” goes to “{stage}”, but no adopted decision names it. Why does it?</translation>
    </message>
    <message>
        <source>“{title}” goes back to “{stage}”. Why?</source>
        <translation>“{title}” goes back to “{stage}”. Why?</translation>
    </message>
    <message>
        <source>“{title}” goes to “{stage}” and passes over a stage. Why?</source>
        <translation>“{title}” goes to “{stage}” and passes over a stage. Why?</translation>
    </message>
    <message>
        <source>“{title}” becomes “{stage}”. Why?</source>
        <translation>“{title}” becomes “{stage}”. Why?</translation>
    </message>
    <message>
        <source>“{title}” had come to its end and goes to “{stage}”. Why?</source>
        <translation>“{title}” had come to its end and goes to “{stage}”. Why?</translation>
    </message>
    <message>
        <source>since {start}</source>
        <translation>since {start}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} to {end}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Own consent</source>
        <translation>Own consent</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Objective late</source>
        <translation>Objective late</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Ends soon</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message numerus="yes">
        <source>%n monthly reports are missing.</source>
        <translation>
            <numerusform>%n monthly report is missing.</numerusform>
            <numerusform>%n monthly reports are missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first was due on {day}.</source>
        <translation>The first was due on {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n objectives are late.</source>
        <translation>
            <numerusform>%n objective is late.</numerusform>
            <numerusform>%n objectives are late.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under 18: the written consent of a parent or guardian is missing.</source>
        <translation>Under 18: the written consent of a parent or guardian is missing.</translation>
    </message>
    <message>
        <source>Of age now: ask for their own consent. The guardian’s no longer covers it.</source>
        <translation>Of age now: ask for their own consent. The guardian’s no longer covers it.</translation>
    </message>
    <message>
        <source>The term ended on {day}. What was begun is not handed over yet.</source>
        <translation>The term ended on {day}. What was begun is not handed over yet.</translation>
    </message>
    <message>
        <source>The term ends on {day}. Prepare the handover.</source>
        <translation>The term ends on {day}. Prepare the handover.</translation>
    </message>
    <message>
        <source>No evaluation by the mentor for half a year.</source>
        <translation>No evaluation by the mentor for half a year.</translation>
    </message>
    <message>
        <source>Enter the consent</source>
        <translation>Enter the consent</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Write the report</translation>
    </message>
    <message>
        <source>See the objectives</source>
        <translation>See the objectives</translation>
    </message>
    <message>
        <source>Prepare the handover</source>
        <translation>Prepare the handover</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluate</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>Term to begin</source>
        <translation>Term to begin</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidates</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>Being counted</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Elected</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Words of the council</source>
        <translation>Words of the council</translation>
    </message>
    <message>
        <source>What the figures do not tell: what went well, what is missing, thanks …</source>
        <translation>What the figures do not tell: what went well, what is missing, thanks …</translation>
    </message>
    <message>
        <source>Printed in the report after the overview, in the internal copy and in that for the municipality.</source>
        <translation>Printed in the report after the overview, in the internal copy and in that for the municipality.</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>Report on {period}</source>
        <translation>Report on {period}</translation>
    </message>
</context>
<context>
    <name>WorksCard</name>
    <message>
        <source>The project is no longer assigned.</source>
        <translation>The project is no longer assigned.</translation>
    </message>
    <message>
        <source>Choose a project …</source>
        <translation>Choose a project …</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>No longer assigned: {title}</source>
        <translation>No longer assigned: {title}</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>next: {title}</source>
        <translation>next: {title}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>Projects and actions</source>
        <translation>Projects and actions</translation>
    </message>
    <message>
        <source>No project is assigned, and no meeting gave them anything to do yet.</source>
        <translation>No project is assigned, and no meeting gave them anything to do yet.</translation>
    </message>
    <message>
        <source>Project to assign</source>
        <translation>Project to assign</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
</context>
<context>
    <name>WorksContents</name>
    <message>
        <source>Projects and programmes</source>
        <translation>Projects and programmes</translation>
    </message>
    <message>
        <source>Budget by source</source>
        <translation>Budget by source</translation>
    </message>
    <message>
        <source>Needs and voices</source>
        <translation>Needs and voices</translation>
    </message>
    <message>
        <source>Youth mayors</source>
        <translation>Youth mayors</translation>
    </message>
    <message>
        <source>Letters to the municipality</source>
        <translation>Letters to the municipality</translation>
    </message>
    <message>
        <source>Behind their dates</source>
        <translation>Behind their dates</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>People who took part</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>By stage</translation>
    </message>
    <message>
        <source>Construction projects</source>
        <translation>Construction projects</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>By kind and stage</source>
        <translation>By kind and stage</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Residents</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Origin not recorded</source>
        <translation>Origin not recorded</translation>
    </message>
    <message>
        <source>A project counts as begun with residents if it came from something raised in the voice of the citizens, or from a need, aspiration or initiative for which no other voice is recorded.</source>
        <translation>A project counts as begun with residents if it came from something raised in the voice of the citizens, or from a need, aspiration or initiative for which no other voice is recorded.</translation>
    </message>
    <message>
        <source>Where the projects came from</source>
        <translation>Where the projects came from</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Funded</translation>
    </message>
    <message>
        <source>Spent in the period</source>
        <translation>Spent in the period</translation>
    </message>
    <message>
        <source>Spent up to its end</source>
        <translation>Spent up to its end</translation>
    </message>
    <message>
        <source>Planned, funded and spent</source>
        <translation>Planned, funded and spent</translation>
    </message>
    <message>
        <source>Funding by source</source>
        <translation>Funding by source</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Raised, by type</source>
        <translation>Raised, by type</translation>
    </message>
    <message>
        <source>Raised, by field</source>
        <translation>Raised, by field</translation>
    </message>
    <message>
        <source>Voices heard: what was raised</source>
        <translation>Voices heard: what was raised</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Not named</translation>
    </message>
    <message>
        <source>Voices heard: members</source>
        <translation>Voices heard: members</translation>
    </message>
    <message>
        <source>Objectives reached</source>
        <translation>Objectives reached</translation>
    </message>
    <message>
        <source>Their actions done</source>
        <translation>Their actions done</translation>
    </message>
    <message>
        <source>Reports given in time (within a week)</source>
        <translation>Reports given in time (within a week)</translation>
    </message>
    <message>
        <source>Learning modules done</source>
        <translation>Learning modules done</translation>
    </message>
    <message>
        <source>Projects in their charge</source>
        <translation>Projects in their charge</translation>
    </message>
    <message>
        <source>Talks with mentors</source>
        <translation>Talks with mentors</translation>
    </message>
    <message>
        <source>Mean evaluation by mentors (1 to 5)</source>
        <translation>Mean evaluation by mentors (1 to 5)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} h</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Hours, evaluations, reports and learning are told in the internal copy only.</source>
        <translation>Hours, evaluations, reports and learning are told in the internal copy only.</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Waiting for an answer</translation>
    </message>
    <message>
        <source>No answer asked for</source>
        <translation>No answer asked for</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>Letters sent</translation>
    </message>
    <message>
        <source>Answers that are overdue</source>
        <translation>Answers that are overdue</translation>
    </message>
    <message>
        <source>Letters received</source>
        <translation>Letters received</translation>
    </message>
</context>
<context>
    <name>YearPlanCard</name>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>The end lies before the beginning.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>meeting {number} is on this day</source>
        <translation>meeting {number} is on this day</translation>
    </message>
    <message>
        <source>to be avoided</source>
        <translation>to be avoided</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>This rhythm gives no day in this period.</source>
        <translation>This rhythm gives no day in this period.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n meetings</source>
        <translation>
            <numerusform>Make %n meeting</numerusform>
            <numerusform>Make %n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>Plan the year</translation>
    </message>
    <message>
        <source>Meetings on the same weekday of the month. Untick what does not suit; every day can be moved later.</source>
        <translation>Meetings on the same weekday of the month. Untick what does not suit; every day can be moved later.</translation>
    </message>
    <message>
        <source>On the</source>
        <translation>On the</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Days to avoid (one in each line)</source>
        <translation>Days to avoid (one in each line)</translation>
    </message>
    <message>
        <source>first</source>
        <translation>first</translation>
    </message>
    <message>
        <source>second</source>
        <translation>second</translation>
    </message>
    <message>
        <source>third</source>
        <translation>third</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>fourth</translation>
    </message>
    <message>
        <source>last</source>
        <translation>last</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>no template</source>
        <translation>no template</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every %n month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YouthCard</name>
    <message>
        <source>mentor: {name}</source>
        <translation>mentor: {name}</translation>
    </message>
    <message>
        <source>Name withheld</source>
        <translation>Name withheld</translation>
    </message>
    <message>
        <source>something is wanted</source>
        <translation>something is wanted</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>{percent}% done</source>
        <translation>{percent}% done</translation>
    </message>
    <message>
        <source>Youth mayors</source>
        <translation>Youth mayors</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>All ({number})</source>
        <translation>All ({number})</translation>
    </message>
    <message>
        <source>All youth mayors</source>
        <translation>All youth mayors</translation>
    </message>
    <message>
        <source>No youth mayor is in office yet. Candidates are entered under Youth mayors.</source>
        <translation>No youth mayor is in office yet. Candidates are entered under Youth mayors.</translation>
    </message>
</context>
<context>
    <name>YouthScreen</name>
    <message>
        <source>My work</source>
        <translation>My work</translation>
    </message>
    <message>
        <source>Youth mayors</source>
        <translation>Youth mayors</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Monthly report</translation>
    </message>
    <message>
        <source>Youth mayors and those who help them</source>
        <translation>Youth mayors and those who help them</translation>
    </message>
    <message>
        <source>Each with a term, a mentor, objectives, projects, monthly reports and a record of what they learnt. A term begins with an election, or is simply entered here.</source>
        <translation>Each with a term, a mentor, objectives, projects, monthly reports and a record of what they learnt. A term begins with an election, or is simply entered here.</translation>
    </message>
    <message>
        <source>Begin a term</source>
        <translation>Begin a term</translation>
    </message>
    <message>
        <source>Register candidates</source>
        <translation>Register candidates</translation>
    </message>
</context>
<context>
    <name>_EnclosureLine</name>
    <message>
        <source>made for the packet</source>
        <translation>made for the packet</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>on paper</translation>
    </message>
    <message>
        <source>What is enclosed</source>
        <translation>What is enclosed</translation>
    </message>
    <message>
        <source>Save the file as …</source>
        <translation>Save the file as …</translation>
    </message>
    <message>
        <source>Take this enclosure out</source>
        <translation>Take this enclosure out</translation>
    </message>
</context>
<context>
    <name>_PhasePart</name>
    <message>
        <source>Reached on</source>
        <translation>Reached on</translation>
    </message>
</context>
</TS>

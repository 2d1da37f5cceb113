<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ActionCard</name>
    <message>
        <source>Done</source>
        <translation>Исполнено</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Снова открыть</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>не поручено никому</translation>
    </message>
    <message>
        <source>By whom: {name}</source>
        <translation>Кому поручено: {name}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation>Срок: {day}</translation>
    </message>
    <message>
        <source>Item: {title}</source>
        <translation>Вопрос: {title}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Поручение</translation>
    </message>
    <message>
        <source>Close the action: the list takes the whole width</source>
        <translation>Закрыть поручение: список займёт всю ширину</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Исполнено (дата)</translation>
    </message>
    <message>
        <source>Through the meetings</source>
        <translation>По заседаниям</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>nobody named</source>
        <translation>никто не назван</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>Go to this action</source>
        <translation>Перейти к поручению</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>The action was removed.</source>
        <translation>Поручение удалено.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что нужно сделать</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation>Удалить поручение</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>никто не назван</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>Action: what, @who, until when</source>
        <translation>Поручение: что, @кто, до какого дня</translation>
    </message>
</context>
<context>
    <name>ActionState</name>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Исполнено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>Срок в течение недели</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Закрытые</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Без срока</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Никому не поручено</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>не поручено никому</translation>
    </message>
    <message>
        <source>decision {number}</source>
        <translation>решение {number}</translation>
    </message>
    <message>
        <source>meeting {number}</source>
        <translation>заседание {number}</translation>
    </message>
    <message>
        <source>since meeting {first}, last in {last}</source>
        <translation>с заседания {first}, последнее {last}</translation>
    </message>
    <message>
        <source>Done: {text}</source>
        <translation>Исполнено: {text}</translation>
    </message>
    <message>
        <source>Open again: {text}</source>
        <translation>Снова открыто: {text}</translation>
    </message>
    <message>
        <source>In progress: {text}</source>
        <translation>В работе: {text}</translation>
    </message>
    <message>
        <source>Cancelled: {text}</source>
        <translation>Отменено: {text}</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>По людям</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>По срокам</translation>
    </message>
    <message>
        <source>Open ones</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Исполненные</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменённые</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Все поручения</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кому поручено</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>Срок с</translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>Срок по</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <source>No action fits the filters and what you typed.</source>
        <translation>Ни одно поручение не подходит под отбор и введённое.</translation>
    </message>
    <message>
        <source>Space or D settles the chosen action, Ctrl+Z takes it back.</source>
        <translation>Пробел или D отмечает выбранное поручение исполненным, Ctrl+Z отменяет это.</translation>
    </message>
</context>
<context>
    <name>ActionsPanel</name>
    <message>
        <source>The action was removed.</source>
        <translation>Поручение удалено.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <source>What is to be done  @who  until when  ⏎</source>
        <translation>Что сделать  @кто  до какого дня  ⏎</translation>
    </message>
    <message>
        <source>New action: what, @who, until when</source>
        <translation>Новое поручение: что, @кто, до какого дня</translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message>
        <source>{number} min</source>
        <translation>{number} мин</translation>
    </message>
    <message>
        <source>no outcome</source>
        <translation>без итога</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>dealt with</source>
        <translation>рассмотрено</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>No item yet. The minutes follow the agenda: add what is to be spoken about.</source>
        <translation>Вопросов пока нет. Протокол следует повестке: добавьте, о чём пойдёт речь.</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Новый вопрос</translation>
    </message>
    <message>
        <source>Add an item after the current one (Ctrl+Enter or Alt+I)</source>
        <translation>Добавить вопрос после текущего (Ctrl+Enter или Alt+I)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Переместить выше (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Переместить ниже (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the item (Ctrl+Shift+Delete)</source>
        <translation>Удалить вопрос (Ctrl+Shift+Delete)</translation>
    </message>
</context>
<context>
    <name>AgendaColumn</name>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} из {all}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>рассматривается</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>не завершён</translation>
    </message>
    <message>
        <source>done</source>
        <translation>рассмотрен</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрытый</translation>
    </message>
    <message>
        <source>{time} over</source>
        <translation>сверх времени {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>осталось {time}</translation>
    </message>
    <message>
        <source>{used} of {planned} min</source>
        <translation>{used} из {planned} мин</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned {planned} of {available} min</source>
        <translation>По плану {planned} из {available} мин</translation>
    </message>
    <message numerus="yes">
        <source>%n min too many</source>
        <translation>
            <numerusform>%n мин лишних</numerusform>
            <numerusform>%n мин лишних</numerusform>
            <numerusform>%n мин лишних</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned {planned} min</source>
        <translation>По плану {planned} мин</translation>
    </message>
    <message>
        <source>Ends at about {time}</source>
        <translation>Конец около {time}</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
</context>
<context>
    <name>AllActionsCard</name>
    <message>
        <source>Actions</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <source>Nothing is to be done yet. Add actions to the items above with Alt+A.</source>
        <translation>Поручений пока нет. Добавляйте их к вопросам выше клавишами Alt+A.</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>In answer to</source>
        <translation>В ответ на</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>What they answer</source>
        <translation>Что ответили</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Что из этого вышло</translation>
    </message>
    <message>
        <source>Answer received</source>
        <translation>Получен ответ</translation>
    </message>
    <message>
        <source>Write an answer</source>
        <translation>Написать ответ</translation>
    </message>
    <message>
        <source>No answer has come yet.</source>
        <translation>Ответа пока нет.</translation>
    </message>
    <message>
        <source>No answer was written yet.</source>
        <translation>Ответ ещё не написан.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>не отмечено</translation>
    </message>
</context>
<context>
    <name>AppointmentCard</name>
    <message>
        <source>Decision of the appointment</source>
        <translation>Решение о назначении</translation>
    </message>
    <message>
        <source>The decision was taken out.</source>
        <translation>Решение убрано.</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Закрыть список</translation>
    </message>
    <message>
        <source>Choose a decision</source>
        <translation>Выбрать решение</translation>
    </message>
    <message>
        <source>Another decision</source>
        <translation>Другое решение</translation>
    </message>
    <message>
        <source>Appointed by decision</source>
        <translation>Решение о назначении</translation>
    </message>
    <message>
        <source>No decision is named. The letter of appointment names the one chosen here, with number and date.</source>
        <translation>Решение не указано. В распоряжении о назначении будет названо выбранное здесь решение с номером и датой.</translation>
    </message>
</context>
<context>
    <name>ApprovalPanel</name>
    <message>
        <source>The minutes are approved.</source>
        <translation>Протокол утверждён.</translation>
    </message>
    <message>
        <source>The approval is on the agenda of that meeting.</source>
        <translation>Утверждение включено в повестку того заседания.</translation>
    </message>
    <message>
        <source>The minutes are a draft again.</source>
        <translation>Протокол снова черновик.</translation>
    </message>
    <message>
        <source>Meeting {number} · {day}</source>
        <translation>Заседание {number} · {day}</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>пока не решено</translation>
    </message>
    <message>
        <source>The approval was put to meeting {number}: {result}.</source>
        <translation>Утверждение вынесено на заседание {number}: {result}.</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Дата утверждения</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>Or by a motion of the next meeting</source>
        <translation>Или решением следующего заседания</translation>
    </message>
    <message>
        <source>Put it on that agenda</source>
        <translation>Включить в его повестку</translation>
    </message>
    <message>
        <source>Approve as decided</source>
        <translation>Утвердить по решению</translation>
    </message>
    <message>
        <source>Back to the draft …</source>
        <translation>Вернуть в черновик …</translation>
    </message>
    <message>
        <source>Why (if you like)</source>
        <translation>Почему (по желанию)</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Вернуть в черновик</translation>
    </message>
</context>
<context>
    <name>AssistantsCard</name>
    <message>
        <source>Particulars are not on this desk</source>
        <translation>Данных нет на этом столе</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Помощники</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Помощник</translation>
    </message>
    <message>
        <source>Begin the term of a deputy or a project lead</source>
        <translation>Начать срок заместителя или руководителя проекта</translation>
    </message>
    <message>
        <source>Nobody helps yet. As many as the city uses, each with a field of work.</source>
        <translation>Помощников пока нет. Их может быть сколько нужно городу, у каждого – своё направление.</translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message>
        <source>Removed from the attendance: {name}</source>
        <translation>Удалено из списка присутствия: {name}</translation>
    </message>
    <message>
        <source>Enter adds “{name}” as a new person and a guest.</source>
        <translation>Enter добавит «{name}» как нового человека и приглашённого.</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>с {time}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>до {time}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>The council&apos;s rule for the quorum lacks its number.</source>
        <translation>В правиле кворума совета не указано число.</translation>
    </message>
    <message>
        <source>{present}/{of}</source>
        <translation>{present}/{of}</translation>
    </message>
    <message>
        <source>{present} of {of} present, {needed} needed.</source>
        <translation>Присутствуют {present} из {of}, нужно {needed}.</translation>
    </message>
    <message>
        <source>The quorum is reached.</source>
        <translation>Кворум имеется.</translation>
    </message>
    <message>
        <source>The quorum is not reached.</source>
        <translation>Кворума нет.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>P</source>
        <translation>П</translation>
    </message>
    <message>
        <source>E</source>
        <translation>У</translation>
    </message>
    <message>
        <source>A</source>
        <translation>О</translation>
    </message>
    <message>
        <source>G</source>
        <translation>Г</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Добавить приглашённого</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Имя, затем Enter</translation>
    </message>
    <message numerus="yes">
        <source>Attendance at the last %n meetings</source>
        <translation>
            <numerusform>Явка на последнем %n заседании</numerusform>
            <numerusform>Явка на последних %n заседаниях</numerusform>
            <numerusform>Явка на последних %n заседаниях</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashed: the quorum of each meeting. Hatched: it was not reached.</source>
        <translation>Пунктир: кворум каждого заседания. Штриховка: кворума не было.</translation>
    </message>
    <message>
        <source>Dashed: the quorum, {number} with a vote. Hatched: it was not reached.</source>
        <translation>Пунктир: кворум, {number} с правом голоса. Штриховка: кворума не было.</translation>
    </message>
    <message>
        <source>Here it will show who came to the meetings, and whether they were enough.</source>
        <translation>Здесь будет видно, сколько человек пришло на заседания и был ли кворум.</translation>
    </message>
</context>
<context>
    <name>AttendanceChart</name>
    <message>
        <source>Meeting {number}: {present} came, {needed} needed</source>
        <translation>Заседание № {number}: пришло {present}, нужно {needed}</translation>
    </message>
    <message>
        <source>Meeting {number}: {present} came</source>
        <translation>Заседание № {number}: пришло {present}</translation>
    </message>
</context>
<context>
    <name>AttendanceDetail</name>
    <message>
        <source>Capacity</source>
        <translation>В качестве</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Has a vote</source>
        <translation>Имеет право голоса</translation>
    </message>
    <message>
        <source>Arrival or leaving</source>
        <translation>Приход или уход</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Пришёл</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ушёл</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Удалить это время</translation>
    </message>
</context>
<context>
    <name>AttendanceStatus</name>
    <message>
        <source>Present</source>
        <translation>Присутствует</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>По уважительной причине</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Приглашён</translation>
    </message>
</context>
<context>
    <name>BackupState</name>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Всё остаётся на этом компьютере</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Резервных копий пока нет</translation>
    </message>
    <message>
        <source>Backup: today {time}</source>
        <translation>Копия: сегодня в {time}</translation>
    </message>
    <message>
        <source>Backup: {day}</source>
        <translation>Копия: {day}</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>A backup is made when the program closes, and every half hour when something changed. Each one is a whole copy that was checked.</source>
        <translation>Резервная копия создаётся при закрытии программы и каждые полчаса, если что-то изменилось. Каждая — полная и проверенная.</translation>
    </message>
    <message>
        <source>There is no backup of this desk yet. The first one is made when you close the program, or now.</source>
        <translation>Резервной копии этого стола ещё нет. Первая создаётся при закрытии программы или прямо сейчас.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать копию сейчас</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Put back …</source>
        <translation>Восстановить …</translation>
    </message>
    <message>
        <source>Put this backup back?</source>
        <translation>Восстановить эту копию?</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Оставить всё как есть</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>последняя</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} КБ</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} МБ</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>Резервная копия создана и проверена.</translation>
    </message>
    <message>
        <source>The desk becomes again what it was on {when}. What was entered since then is no longer in it. The present desk is kept as a file beside it, so nothing is lost.</source>
        <translation>Стол станет таким, каким был {when}. Внесённого после этого в нём не будет. Нынешний стол сохранится отдельным файлом рядом, так что ничего не пропадёт.</translation>
    </message>
    <message>
        <source>The backup is in place. The desk of before is kept as {file}.</source>
        <translation>Копия восстановлена. Прежний стол сохранён как {file}.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>BeginRow</name>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>First day of the term</source>
        <translation>Первый день срока</translation>
    </message>
    <message>
        <source>Begin the term</source>
        <translation>Начать срок</translation>
    </message>
</context>
<context>
    <name>BeginningCard</name>
    <message>
        <source>Form of the documents</source>
        <translation>Форма документов</translation>
    </message>
    <message>
        <source>Name of this form</source>
        <translation>Название этой формы</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>За основу взята</translation>
    </message>
    <message>
        <source>Second language of labels</source>
        <translation>Второй язык подписей</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Импорт …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Экспорт …</translation>
    </message>
    <message>
        <source>As is customary</source>
        <translation>Как принято</translation>
    </message>
    <message>
        <source>The language of the meeting</source>
        <translation>Язык заседания</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ничего</translation>
    </message>
</context>
<context>
    <name>BetweenPage</name>
    <message>
        <source>Every item was opened</source>
        <translation>Все вопросы рассмотрены</translation>
    </message>
    <message>
        <source>Choose an item in the agenda to go back to it, or end the meeting.</source>
        <translation>Выберите вопрос в повестке, чтобы вернуться к нему, или завершите заседание.</translation>
    </message>
    <message>
        <source>No item is open</source>
        <translation>Ни один вопрос не открыт</translation>
    </message>
    <message>
        <source>Next on the agenda: {title}</source>
        <translation>Следующий вопрос: {title}</translation>
    </message>
    <message>
        <source>Open this item</source>
        <translation>Открыть этот вопрос</translation>
    </message>
    <message>
        <source>End meeting</source>
        <translation>Завершить заседание</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>On the right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>Слева</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Projects by stage</source>
        <translation>Проекты по стадиям</translation>
    </message>
    <message>
        <source>Arrow keys choose a card, Ctrl with an arrow key moves it to the next stage, Enter opens it.</source>
        <translation>Стрелки выбирают карточку, Ctrl со стрелкой переносит её на соседнюю стадию, Enter открывает.</translation>
    </message>
</context>
<context>
    <name>BodiesCard</name>
    <message>
        <source>Write a name first.</source>
        <translation>Сначала напишите название.</translation>
    </message>
    <message>
        <source>Added: {name}</source>
        <translation>Добавлено: {name}</translation>
    </message>
    <message>
        <source>{name} is dissolved.</source>
        <translation>{name}: деятельность прекращена.</translation>
    </message>
    <message>
        <source>{name} is there again.</source>
        <translation>{name}: деятельность возобновлена.</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Удалено: {name}</translation>
    </message>
    <message>
        <source>Councils and groups of this neighbourhood</source>
        <translation>Советы и группы этого микрорайона</translation>
    </message>
    <message>
        <source>Councils and working groups hold meetings of their own: choose them above the navigation. Who belongs to them is entered with each person, under memberships.</source>
        <translation>Советы и рабочие группы проводят свои заседания: выберите их над списком разделов. Кто в них состоит, записывают у каждого человека в разделе «Членство».</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Add to this neighbourhood</source>
        <translation>Добавить в микрорайон</translation>
    </message>
</context>
<context>
    <name>BodyLine</name>
    <message numerus="yes">
        <source>%n members</source>
        <translation>
            <numerusform>%n член</numerusform>
            <numerusform>%n члена</numerusform>
            <numerusform>%n членов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n заседание</numerusform>
            <numerusform>%n заседания</numerusform>
            <numerusform>%n заседаний</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>dissolved</source>
        <translation>распущен</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>открыт сейчас</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Распустить</translation>
    </message>
    <message>
        <source>Name of the body</source>
        <translation>Название органа</translation>
    </message>
    <message>
        <source>Show this body</source>
        <translation>Открыть этот орган</translation>
    </message>
    <message>
        <source>Remove this body</source>
        <translation>Удалить этот орган</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Solar Hijri (Jalali)</source>
        <translation>Солнечная хиджра (иранский)</translation>
    </message>
    <message>
        <source>Hijri (Umm al-Qura)</source>
        <translation>Хиджра (Умм аль-Кура)</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Григорианский</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Nothing of what you chose is in this month.</source>
        <translation>В этом месяце нет ничего из выбранного.</translation>
    </message>
    <message>
        <source>Nothing is in this month: no meeting, no deadline, no report.</source>
        <translation>В этом месяце ничего нет: ни заседаний, ни сроков, ни отчётов.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Сохранить как файл календаря</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Файлы календаря (*.ics)</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Save as a calendar file …</source>
        <translation>Сохранить как файл календаря …</translation>
    </message>
</context>
<context>
    <name>CameOfItCard</name>
    <message>
        <source>What came of it</source>
        <translation>Что из этого вышло</translation>
    </message>
    <message>
        <source>No meeting has dealt with it yet, and no project has come of it.</source>
        <translation>Ни одно заседание этого ещё не рассматривало, и проекта из этого не вышло.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove this need or initiative</source>
        <translation>Убрать эту потребность или инициативу</translation>
    </message>
</context>
<context>
    <name>CandidateForm</name>
    <message>
        <source>What they want to do</source>
        <translation>Что хочет сделать</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Кем предложен</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Записан (дата)</translation>
    </message>
    <message>
        <source>Withdrew on</source>
        <translation>Снял кандидатуру (дата)</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
</context>
<context>
    <name>CandidateRow</name>
    <message>
        <source>Votes for {name}</source>
        <translation>Голоса за: {name}</translation>
    </message>
    <message>
        <source>Take this candidate off</source>
        <translation>Убрать кандидата</translation>
    </message>
</context>
<context>
    <name>CandidatesCard</name>
    <message>
        <source>{name} was taken off the list.</source>
        <translation>Из списка убран(а): {name}.</translation>
    </message>
    <message>
        <source>withdrew on {day}</source>
        <translation>снял кандидатуру {day}</translation>
    </message>
    <message>
        <source>registered on {day}</source>
        <translation>записан {day}</translation>
    </message>
    <message>
        <source>proposed by {name}</source>
        <translation>предложил(а): {name}</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>избран</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>снят</translation>
    </message>
    <message>
        <source>consent missing</source>
        <translation>нет согласия</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>до 18 лет</translation>
    </message>
    <message numerus="yes">
        <source>%n stand for election</source>
        <translation>
            <numerusform>выдвинут %n кандидат</numerusform>
            <numerusform>выдвинуты %n кандидата</numerusform>
            <numerusform>выдвинуто %n кандидатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Кандидаты</translation>
    </message>
    <message>
        <source>New candidate</source>
        <translation>Новый кандидат</translation>
    </message>
    <message>
        <source>Nobody stands yet. Register everyone who wants to, with what they want to do.</source>
        <translation>Кандидатов пока нет. Запишите всех желающих и то, что они хотят сделать.</translation>
    </message>
</context>
<context>
    <name>CaptureForm</name>
    <message>
        <source>What was said? One line is enough.</source>
        <translation>Что было сказано? Достаточно одной строки.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что было сказано</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Кто сказал</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Сфера</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>Supporters</source>
        <translation>Сторонники</translation>
    </message>
</context>
<context>
    <name>CapturePanel</name>
    <message>
        <source>Write down what was said first.</source>
        <translation>Сначала запишите, что было сказано.</translation>
    </message>
    <message>
        <source>Written down: {title}</source>
        <translation>Записано: {title}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Thrown away: {title}</source>
        <translation>Выброшено: {title}</translation>
    </message>
    <message>
        <source>One more stands behind: {title}</source>
        <translation>Прибавился сторонник: {title}</translation>
    </message>
    <message>
        <source>More stand behind: {title}</source>
        <translation>Прибавились сторонники: {title}</translation>
    </message>
    <message>
        <source>Enter is done, Shift+Enter a new line, Esc keeps it here. Alt+1 to 4: voice.</source>
        <translation>Enter – готово, Shift+Enter – новая строка, Esc – останется здесь, Alt+1–4 – голос.</translation>
    </message>
    <message>
        <source>Catch a need</source>
        <translation>Записать потребность</translation>
    </message>
    <message>
        <source>Put away; it stays here</source>
        <translation>Скрыть; текст останется здесь</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Выбросить</translation>
    </message>
</context>
<context>
    <name>CarriersCard</name>
    <message>
        <source>Nobody on this desk has just this name. Write it as it stands under People.</source>
        <translation>Никого с таким именем на этом столе нет. Напишите его так, как в разделе «Люди».</translation>
    </message>
    <message>
        <source>Several on this desk have this name. Tell them apart under People first.</source>
        <translation>Это имя носят несколько человек. Сначала различите их в разделе «Люди».</translation>
    </message>
    <message>
        <source>No longer carries it: {name}</source>
        <translation>Больше не ведёт: {name}</translation>
    </message>
    <message>
        <source>Write the name of the community first.</source>
        <translation>Сначала напишите название сообщества.</translation>
    </message>
    <message>
        <source>{name} no longer carries it</source>
        <translation>{name} больше не ведёт инициативу</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока никакого</translation>
    </message>
    <message>
        <source>Who carries it</source>
        <translation>Кто её ведёт</translation>
    </message>
    <message>
        <source>Add a person or body</source>
        <translation>Добавить человека или организацию</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Имя, затем Enter</translation>
    </message>
    <message>
        <source>Community around it</source>
        <translation>Сообщество вокруг неё</translation>
    </message>
    <message>
        <source>A new community</source>
        <translation>Новое сообщество</translation>
    </message>
    <message>
        <source>It has formed around</source>
        <translation>Сложилось вокруг</translation>
    </message>
    <message>
        <source>Add this community</source>
        <translation>Добавить это сообщество</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The arrow keys choose a line, Enter opens what it counts.</source>
        <translation>Стрелки выбирают строку, Enter открывает то, что в ней посчитано.</translation>
    </message>
</context>
<context>
    <name>CheckCards</name>
    <message>
        <source>Everything that is sealed is as it was sealed.</source>
        <translation>Всё опечатанное осталось таким, каким было опечатано.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Check a document</source>
        <translation>Проверка документа</translation>
    </message>
    <message>
        <source>Says whether a PDF of minutes or a council record is what was sealed, what differs if not, and who signed it digitally. Dropping the file on the window does the same.</source>
        <translation>Показывает, то ли это, что было опечатано: PDF протокола или запись совета; если нет — что отличается; и кто подписал электронно. То же делает перетаскивание файла в окно.</translation>
    </message>
    <message>
        <source>Check a document …</source>
        <translation>Проверить документ …</translation>
    </message>
    <message>
        <source>Seals of this desk</source>
        <translation>Печати этого стола</translation>
    </message>
    <message>
        <source>Compares all sealed minutes on this desk with their seals. This is done each time the desk is opened.</source>
        <translation>Сверяет все опечатанные протоколы этого стола с их печатями. Это делается при каждом открытии стола.</translation>
    </message>
    <message>
        <source>Check the seals now</source>
        <translation>Проверить печати сейчас</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>What the lines become</source>
        <translation>Что получится из строк</translation>
    </message>
    <message>
        <source>What cannot be understood</source>
        <translation>Что не удалось понять</translation>
    </message>
    <message>
        <source>Correct these cells in the file and read it again. As long as one is wrong, nothing is taken in.</source>
        <translation>Исправьте эти ячейки в файле и прочитайте его снова. Пока есть ошибка, ничего не вносится.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Строка {number}</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n lines that seem to be on the desk already</source>
        <translation>
            <numerusform>Пропустить %n строку, которая, похоже, уже есть на столе</numerusform>
            <numerusform>Пропустить %n строки, которые, похоже, уже есть на столе</numerusform>
            <numerusform>Пропустить %n строк, которые, похоже, уже есть на столе</numerusform>
        </translation>
    </message>
    <message>
        <source>No column is taken in as “{field}”. Go back and choose it.</source>
        <translation>Ни один столбец не выбран как «{field}». Вернитесь и выберите его.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be taken in as they are</source>
        <translation>
            <numerusform>%n строку нельзя внести в таком виде</numerusform>
            <numerusform>%n строки нельзя внести в таком виде</numerusform>
            <numerusform>%n строк нельзя внести в таком виде</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no lines below the names of the columns.</source>
        <translation>Под названиями столбцов нет строк.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines can be taken in</source>
        <translation>
            <numerusform>Можно внести %n строку</numerusform>
            <numerusform>Можно внести %n строки</numerusform>
            <numerusform>Можно внести %n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckedModel</name>
    <message>
        <source>Already here?</source>
        <translation>Уже есть?</translation>
    </message>
</context>
<context>
    <name>CityStep</name>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Which city and municipality?</source>
        <translation>Какой город и какая администрация?</translation>
    </message>
    <message>
        <source>The minutes carry the name of the municipality they are sent to.</source>
        <translation>В протоколе указывается администрация, которой он направляется.</translation>
    </message>
    <message>
        <source>Please write the name of the city.</source>
        <translation>Пожалуйста, напишите название города.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Администрация города</translation>
    </message>
    <message>
        <source>As it stands on letters. Leave it empty if you are not sure.</source>
        <translation>Как пишется в письмах. Если не уверены, оставьте пустым.</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>{name} does not sign</source>
        <translation>{name} не подписывает</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Заключительный текст</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Следующее заседание</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Add a signature</source>
        <translation>Добавить подписавшего</translation>
    </message>
    <message>
        <source>Copies go to (one in each line)</source>
        <translation>Рассылка (по одному в строке)</translation>
    </message>
    <message>
        <source>The minutes are signed by</source>
        <translation>Протокол подписывают</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>{present} of {of} present, {needed} needed.</source>
        <translation>Присутствуют {present} из {of}, нужно {needed}.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are missing; Enter goes to the place</source>
        <translation>
            <numerusform>Не хватает: %n; Enter ведёт к месту</numerusform>
            <numerusform>Не хватает: %n; Enter ведёт к месту</numerusform>
            <numerusform>Не хватает: %n; Enter ведёт к месту</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Nothing is missing.</source>
        <translation>✓ Всё заполнено.</translation>
    </message>
    <message>
        <source>The meeting closes with a short record: who came, and that there was no quorum. Nothing is lost.</source>
        <translation>Заседание закрывается короткой записью: кто пришёл и что кворума не было. Ничего не теряется.</translation>
    </message>
    <message>
        <source>The council has sat for {time}.</source>
        <translation>Заседание длится {time}.</translation>
    </message>
    <message>
        <source>{number} · {title}</source>
        <translation>{number} · {title}</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>Нет кворума</translation>
    </message>
    <message>
        <source>End meeting</source>
        <translation>Завершить заседание</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Чего ещё не хватает</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Call the council again</source>
        <translation>Созвать совет повторно</translation>
    </message>
    <message>
        <source>Second call</source>
        <translation>Повторный созыв</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Следующее заседание</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Close: no quorum</source>
        <translation>Закрыть: нет кворума</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Продолжить заседание</translation>
    </message>
    <message>
        <source>No quorum: close the meeting</source>
        <translation>Нет кворума: закрыть заседание</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>What the lines are</source>
        <translation>Что в строках</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Столбец файла</translation>
    </message>
    <message>
        <source>Its first cells</source>
        <translation>Первые ячейки</translation>
    </message>
    <message>
        <source>Taken in as</source>
        <translation>Внести как</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>не вносить</translation>
    </message>
    <message>
        <source>{column} is taken in as</source>
        <translation>{column}: внести как</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>action</source>
        <translation>поручение</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>голосование</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>наставление</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>возражение</translation>
    </message>
    <message>
        <source>recusal</source>
        <translation>самоотвод</translation>
    </message>
    <message>
        <source>election</source>
        <translation>выборы</translation>
    </message>
</context>
<context>
    <name>ConcernedCard</name>
    <message>
        <source>The decision was taken out.</source>
        <translation>Решение убрано.</translation>
    </message>
    <message>
        <source>Decisions it concerns</source>
        <translation>К каким решениям относится</translation>
    </message>
    <message>
        <source>No decision is named.</source>
        <translation>Решения не указаны.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Decision that the letter concerns</source>
        <translation>Решение, к которому относится письмо</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>The consent was removed.</source>
        <translation>Согласие удалено.</translation>
    </message>
    <message>
        <source>on record</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Guardian&apos;s consent</source>
        <translation>Согласие законного представителя</translation>
    </message>
    <message>
        <source>Somebody under 18 serves with the written consent of a parent or guardian. Enter who gave it.</source>
        <translation>Несовершеннолетний участвует с письменного согласия законного представителя. Укажите, кто его дал.</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Кто дал</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Кем приходится</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Reference of the paper</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>The name may stand in copies for others (otherwise initials)</source>
        <translation>Имя может стоять в копиях для других (иначе инициалы)</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Согласие отозвано</translation>
    </message>
    <message>
        <source>Forms to be signed by the guardian and the young person, one purpose a sheet:</source>
        <translation>Бланки для подписи законного представителя и подростка, на каждую цель отдельный лист:</translation>
    </message>
    <message>
        <source>Consent to taking part</source>
        <translation>Согласие на участие</translation>
    </message>
    <message>
        <source>Consent to the publication of the name</source>
        <translation>Согласие на распространение имени</translation>
    </message>
    <message>
        <source>Consent to photographs and film</source>
        <translation>Согласие на фото- и видеосъёмку</translation>
    </message>
    <message>
        <source>Consent to a journey or event</source>
        <translation>Согласие на поездку или мероприятие</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Kind of contact</source>
        <translation>Вид контакта</translation>
    </message>
    <message>
        <source>Number, address or name</source>
        <translation>Номер, адрес или имя</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>Удалить этот контакт</translation>
    </message>
</context>
<context>
    <name>ContactType</name>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Мессенджер</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
</context>
<context>
    <name>ContactsCard</name>
    <message>
        <source>The contact was removed.</source>
        <translation>Контакт удалён.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Kind of the new contact</source>
        <translation>Вид нового контакта</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>New contact, then Enter</source>
        <translation>Новый контакт, затем Enter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Of minors no address is kept.</source>
        <translation>Адреса несовершеннолетних не хранятся.</translation>
    </message>
</context>
<context>
    <name>CouncilSection</name>
    <message>
        <source>Council</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>City and municipality</source>
        <translation>Город и администрация</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Место заседаний</translation>
    </message>
    <message>
        <source>Seats and rules</source>
        <translation>Места и правила</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation>Название совета</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Микрорайон</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Администрация города</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Название места</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Вид места</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Changed rules hold for meetings from now on; the votes of past meetings stay as they were counted.</source>
        <translation>Изменённые правила действуют для будущих заседаний; голоса прошлых заседаний остаются как были подсчитаны.</translation>
    </message>
    <message>
        <source>The municipality is no longer on the desk.</source>
        <translation>Администрации города больше нет на столе.</translation>
    </message>
    <message>
        <source>The meeting place is no longer on the desk.</source>
        <translation>Места собраний больше нет на столе.</translation>
    </message>
    <message>
        <source>Please write the name of the council.</source>
        <translation>Пожалуйста, напишите название совета.</translation>
    </message>
    <message>
        <source>Please write the name of the neighbourhood.</source>
        <translation>Пожалуйста, напишите название микрорайона.</translation>
    </message>
    <message>
        <source>Please write the name of the city.</source>
        <translation>Напишите название города.</translation>
    </message>
    <message>
        <source>Left empty, it is taken off the desk when you leave this field.</source>
        <translation>Если оставить поле пустым, при выходе из него запись исчезнет со стола.</translation>
    </message>
    <message>
        <source>As it stands on letters. Leave it empty if you are not sure.</source>
        <translation>Как в письмах. Если не уверены, оставьте пустым.</translation>
    </message>
    <message>
        <source>The mosque or community centre that hosts the council.</source>
        <translation>Мечеть или общественный центр, где собирается совет.</translation>
    </message>
</context>
<context>
    <name>CouncilStep</name>
    <message>
        <source>Council and rules</source>
        <translation>Совет и правила</translation>
    </message>
    <message>
        <source>What is the council called, and how does it decide?</source>
        <translation>Как называется совет и как он принимает решения?</translation>
    </message>
    <message>
        <source>The program counts by these rules and warns; the council decides.</source>
        <translation>Программа считает по этим правилам и предупреждает; решает совет.</translation>
    </message>
    <message>
        <source>Please write the name of the council.</source>
        <translation>Пожалуйста, напишите название совета.</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation>Название совета</translation>
    </message>
</context>
<context>
    <name>CouncilSwitcher</name>
    <message>
        <source>Council: {name}</source>
        <translation>Совет: {name}</translation>
    </message>
    <message>
        <source>Other bodies</source>
        <translation>Другие органы</translation>
    </message>
    <message>
        <source>Add another council …</source>
        <translation>Добавить ещё один совет …</translation>
    </message>
</context>
<context>
    <name>CouncilsContents</name>
    <message>
        <source>Councils</source>
        <translation>Советы</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Проведено заседаний</translation>
    </message>
    <message>
        <source>Decisions that are late</source>
        <translation>Просрочено решений</translation>
    </message>
    <message>
        <source>Needs raised</source>
        <translation>Поступило потребностей</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>Отправлено писем</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>Участников</translation>
    </message>
    <message>
        <source>Decisions carried out</source>
        <translation>Исполнено решений</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>Исполнено поручений</translation>
    </message>
    <message>
        <source>Projects under way</source>
        <translation>Проектов в работе</translation>
    </message>
    <message>
        <source>Meetings by council</source>
        <translation>Заседания по советам</translation>
    </message>
    <message>
        <source>Decisions by council</source>
        <translation>Решения по советам</translation>
    </message>
    <message>
        <source>Actions by council</source>
        <translation>Поручения по советам</translation>
    </message>
    <message>
        <source>Councils without a record</source>
        <translation>Советы без записей</translation>
    </message>
    <message>
        <source>Projects by council</source>
        <translation>Проекты по советам</translation>
    </message>
    <message>
        <source>Needs by council</source>
        <translation>Потребности по советам</translation>
    </message>
    <message>
        <source>Letters by council</source>
        <translation>Письма по советам</translation>
    </message>
    <message>
        <source>Budget by council</source>
        <translation>Бюджет по советам</translation>
    </message>
    <message>
        <source>With a quorum</source>
        <translation>С кворумом</translation>
    </message>
    <message>
        <source>Without a quorum</source>
        <translation>Без кворума</translation>
    </message>
    <message>
        <source>Meetings with the council&apos;s own quorum</source>
        <translation>Заседания с кворумом самого совета</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствовали</translation>
    </message>
    <message>
        <source>Not present</source>
        <translation>Отсутствовали</translation>
    </message>
    <message>
        <source>Attendance of the council&apos;s own voting members</source>
        <translation>Явка членов совета с правом голоса</translation>
    </message>
    <message>
        <source>Attendance is not averaged over councils.</source>
        <translation>Средняя явка по советам не вычисляется.</translation>
    </message>
    <message>
        <source>quorum {number}</source>
        <translation>кворум {number}</translation>
    </message>
    <message>
        <source>quorum {least} to {most}</source>
        <translation>кворум от {least} до {most}</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Исполнено</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Исполнено</translation>
    </message>
    <message>
        <source>Open, in time</source>
        <translation>В работе, в срок</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Рассмотрено</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждёт ответа</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Ожидают ответа</translation>
    </message>
    <message>
        <source>No answer asked for</source>
        <translation>Ответа не требуют</translation>
    </message>
    <message>
        <source>All councils</source>
        <translation>Все советы</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Spent in the period</source>
        <translation>Израсходовано за период</translation>
    </message>
</context>
<context>
    <name>CouncilsSheets</name>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Советы</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Проведено заседаний</translation>
    </message>
    <message>
        <source>Without a quorum</source>
        <translation>Без кворума</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Quorum known</source>
        <translation>Кворум известен</translation>
    </message>
    <message>
        <source>Quorum reached</source>
        <translation>Кворум был</translation>
    </message>
    <message>
        <source>Quorum from</source>
        <translation>Кворум от</translation>
    </message>
    <message>
        <source>Quorum to</source>
        <translation>Кворум до</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствовали</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Из</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>All councils</source>
        <translation>Все советы</translation>
    </message>
    <message>
        <source>Meetings by council</source>
        <translation>Заседания по советам</translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>Решения и поручения</translation>
    </message>
    <message>
        <source>Decisions carried</source>
        <translation>Принято решений</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Исполнено</translation>
    </message>
    <message>
        <source>Decisions that are late</source>
        <translation>Просрочено решений</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>Исполнено поручений</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Projects, needs, letters</source>
        <translation>Проекты, потребности, письма</translation>
    </message>
    <message>
        <source>Projects and programmes</source>
        <translation>Проекты и программы</translation>
    </message>
    <message>
        <source>Projects under way</source>
        <translation>Проектов в работе</translation>
    </message>
    <message>
        <source>Projects that are late</source>
        <translation>Проекты с опозданием</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>Участников</translation>
    </message>
    <message>
        <source>Needs raised</source>
        <translation>Поступило потребностей</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Рассмотрено</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>Отправлено писем</translation>
    </message>
    <message>
        <source>Letters received</source>
        <translation>Получено писем</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Профинансировано</translation>
    </message>
    <message>
        <source>Spent in the period</source>
        <translation>Израсходовано за период</translation>
    </message>
    <message>
        <source>Spent up to its end</source>
        <translation>Израсходовано к концу периода</translation>
    </message>
    <message>
        <source>Budget in {currency}</source>
        <translation>Бюджет в {currency}</translation>
    </message>
    <message>
        <source>Without a record</source>
        <translation>Без записей</translation>
    </message>
</context>
<context>
    <name>CountCard</name>
    <message>
        <source>By lot</source>
        <translation>По жребию</translation>
    </message>
    <message>
        <source>Votes for {name}</source>
        <translation>Голоса за: {name}</translation>
    </message>
    <message>
        <source>Counted by: {names}</source>
        <translation>Счётная комиссия: {names}</translation>
    </message>
    <message>
        <source>The lot: {name}</source>
        <translation>Жребий: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n valid ballots are not given to a candidate yet.</source>
        <translation>
            <numerusform>%n действительный бюллетень ещё не отдан кандидату.</numerusform>
            <numerusform>%n действительных бюллетеня ещё не отданы кандидатам.</numerusform>
            <numerusform>%n действительных бюллетеней ещё не отданы кандидатам.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Подсчёт</translation>
    </message>
    <message>
        <source>May vote</source>
        <translation>Имеют право голоса</translation>
    </message>
    <message>
        <source>Ballots issued</source>
        <translation>Выдано бюллетеней</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действит.</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Недейств.</translation>
    </message>
    <message>
        <source>Tellers</source>
        <translation>Счётная комиссия</translation>
    </message>
    <message>
        <source>Take the last teller off</source>
        <translation>Убрать последнего счётчика</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Избрать</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>Второй тур</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Iran</source>
        <translation>Иран</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Афганистан</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Таджикистан</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Саудовская Аравия</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>ОАЭ</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Ирак</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Иордания</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Ливан</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Египет</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Марокко</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Узбекистан</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Киргизия</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Великобритания</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>США</translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message>
        <source>A draft was made: meeting {number}</source>
        <translation>Создан черновик: заседание {number}</translation>
    </message>
    <message>
        <source>On the agenda of meeting {number}</source>
        <translation>В повестке заседания {number}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>A project was made: {title}</source>
        <translation>Создан проект: {title}</translation>
    </message>
    <message>
        <source>By meetings and projects it has come further: {state}</source>
        <translation>По заседаниям и проектам продвинулось дальше: {state}</translation>
    </message>
    <message>
        <source>Show the project</source>
        <translation>Показать проект</translation>
    </message>
    <message>
        <source>Make it a project</source>
        <translation>Сделать проектом</translation>
    </message>
    <message>
        <source>Already on the agenda of meeting {number}</source>
        <translation>Уже в повестке заседания {number}</translation>
    </message>
    <message>
        <source>A new draft meeting</source>
        <translation>Черновик нового заседания</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Заседание {number}</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что с этим будет</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Set this state</source>
        <translation>Установить этот статус</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Оставить как было</translation>
    </message>
    <message>
        <source>Onto the agenda of</source>
        <translation>В повестку</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Put it on this agenda</source>
        <translation>Включить в эту повестку</translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
    <message>
        <source>Nobody spoke of this field: {field}</source>
        <translation>Об этой сфере никто не говорил: {field}</translation>
    </message>
    <message>
        <source>This voice was never heard: {voice}</source>
        <translation>Этот голос не звучал ни разу: {voice}</translation>
    </message>
    <message>
        <source>Nothing was said in this period.</source>
        <translation>За этот период ничего не сказано.</translation>
    </message>
    <message>
        <source>Every field was spoken of, and every voice was heard.</source>
        <translation>Говорили обо всех сферах, и прозвучали все голоса.</translation>
    </message>
    <message numerus="yes">
        <source>%n needs and initiatives were written down.</source>
        <translation>
            <numerusform>Записана %n потребность или инициатива.</numerusform>
            <numerusform>Записаны %n потребности и инициативы.</numerusform>
            <numerusform>Записано %n потребностей и инициатив.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most was said of: {field} ({count})</source>
        <translation>Больше всего говорили о сфере: {field} ({count})</translation>
    </message>
    <message>
        <source>What was never heard</source>
        <translation>Что ни разу не прозвучало</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>The last three months</source>
        <translation>Последние три месяца</translation>
    </message>
    <message>
        <source>The last twelve months</source>
        <translation>Последние двенадцать месяцев</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>За всё время</translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>Something went wrong</source>
        <translation>Произошла ошибка</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your desk is safe.</source>
        <translation>В программе произошла ошибка. Ваш стол цел.</translation>
    </message>
    <message>
        <source>Everything that was saved stays saved, and the program goes on. If the last thing you did is missing, do it once more. If it happens again, restart the program and pass on the details below.</source>
        <translation>Всё сохранённое остаётся сохранённым, и программа работает дальше. Если последнего действия не видно, повторите его. Если это случится снова, перезапустите программу и передайте сведения, приведённые ниже.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>A date is needed here.</source>
        <translation>Здесь нужна дата.</translation>
    </message>
    <message>
        <source>Understood as {day}. If that is wrong, type it with the full year.</source>
        <translation>Понято как {day}. Если неверно, напишите год полностью.</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Открыть календарь (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>DatePopup</name>
    <message>
        <source>Previous month</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Nothing of what you chose is on this day.</source>
        <translation>В этот день нет ничего из выбранного.</translation>
    </message>
    <message>
        <source>Nothing is on this day.</source>
        <translation>В этот день ничего нет.</translation>
    </message>
    <message>
        <source>What the day brings</source>
        <translation>Что приходится на этот день</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Back to the month</source>
        <translation>Назад к месяцу</translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Decision {number}</source>
        <translation>Решение {number}</translation>
    </message>
    <message>
        <source>Motion {number}</source>
        <translation>Предложение {number}</translation>
    </message>
    <message>
        <source>{label} {number}</source>
        <translation>{label} {number}</translation>
    </message>
    <message>
        <source>Correct the vote</source>
        <translation>Исправить голоса</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Голосовать</translation>
    </message>
    <message>
        <source>Responsible: {name}</source>
        <translation>Ответственный: {name}</translation>
    </message>
    <message>
        <source>Overseen by: {name}</source>
        <translation>Контроль: {name}</translation>
    </message>
    <message>
        <source>Due: {day}</source>
        <translation>Срок: {day}</translation>
    </message>
    <message>
        <source>Text of the decision</source>
        <translation>Текст решения</translation>
    </message>
    <message>
        <source>What the council is to decide</source>
        <translation>Что предстоит решить совету</translation>
    </message>
    <message>
        <source>Remove the motion</source>
        <translation>Удалить предложение</translation>
    </message>
</context>
<context>
    <name>DecisionDetails</name>
    <message>
        <source>Write down why.</source>
        <translation>Напишите почему.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Большинство</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Внёс</translation>
    </message>
    <message>
        <source>Seconded by</source>
        <translation>Поддержал</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Overseen by</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>This result differs from what the votes give. Why?</source>
        <translation>Результат расходится с голосами. Почему?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
</context>
<context>
    <name>DecisionLine</name>
    <message>
        <source>Take this decision out</source>
        <translation>Убрать это решение</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Выписка</translation>
    </message>
    <message>
        <source>Close the decision: the register takes the whole width</source>
        <translation>Закрыть решение: реестр займёт всю ширину</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>для совета</translation>
    </message>
    <message>
        <source>for the municipality</source>
        <translation>для администрации</translation>
    </message>
    <message>
        <source>public</source>
        <translation>публичный</translation>
    </message>
</context>
<context>
    <name>DecisionPicker</name>
    <message>
        <source>Number or words of the decision</source>
        <translation>Номер или слова решения</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Заменено решением</translation>
    </message>
    <message>
        <source>Decisions that fit</source>
        <translation>Подходящие решения</translation>
    </message>
    <message>
        <source>No adopted decision fits what you typed.</source>
        <translation>Ни одно принятое решение не подходит.</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>All decisions</source>
        <translation>Все решения</translation>
    </message>
    <message>
        <source>Still to be carried out</source>
        <translation>Ещё не исполненные</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Исполненные</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменённые</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Заменённые</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>Не принятые</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>С даты</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>По дату</translation>
    </message>
    <message>
        <source>No decision fits the filters and what you typed.</source>
        <translation>Ни одно решение не подходит под отбор и введённое.</translation>
    </message>
</context>
<context>
    <name>DecisionsScreen</name>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n поручение</numerusform>
            <numerusform>%n поручения</numerusform>
            <numerusform>%n поручений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочено</numerusform>
            <numerusform>%n просрочено</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} из {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions</source>
        <translation>
            <numerusform>%n решение</numerusform>
            <numerusform>%n решения</numerusform>
            <numerusform>%n решений</numerusform>
        </translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What the council decided, and what came of it</source>
        <translation>Что решил совет и что из этого вышло</translation>
    </message>
    <message>
        <source>Every motion that comes to a result stands here with its vote, who answers for it and by when; and everything that is to be done, with one key to settle it. It all comes from the meetings.</source>
        <translation>Здесь стоит каждое предложение, получившее решение: голоса, ответственный, срок; и всё, что нужно сделать, — с одной клавишей, чтобы закрыть. Всё это берётся из заседаний.</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>К заседаниям</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>The motion was removed.</source>
        <translation>Предложение удалено.</translation>
    </message>
    <message>
        <source>Enter the attendance first: a statement is somebody&apos;s.</source>
        <translation>Сначала отметьте присутствие: у высказывания есть автор.</translation>
    </message>
    <message>
        <source>The statement was removed.</source>
        <translation>Высказывание удалено.</translation>
    </message>
    <message>
        <source>The election was removed.</source>
        <translation>Выборы удалены.</translation>
    </message>
</context>
<context>
    <name>DeskError</name>
    <message>
        <source>A meeting whose minutes are sealed is not removed.</source>
        <translation>Заседание с опечатанным протоколом не удаляется.</translation>
    </message>
    <message>
        <source>A membership of {name} ends before it begins. Correct one of the two days.</source>
        <translation>Членство ({name}) кончается раньше, чем начинается. Исправьте один из двух дней.</translation>
    </message>
    <message>
        <source>A number cannot contain “{place}”. Use {known}.</source>
        <translation>В номере не может быть «{place}». Используйте {known}.</translation>
    </message>
    <message>
        <source>A number needs either {known}, and nothing twice.</source>
        <translation>В номере должно быть {known}, и ничто не должно повторяться.</translation>
    </message>
    <message>
        <source>Another program holds the desk file, so the last change was not saved. Close that program and try again.</source>
        <translation>Файл стола занят другой программой, и последнее изменение не сохранено. Закройте ту программу и попробуйте снова.</translation>
    </message>
    <message>
        <source>At {path} there are remains of a desk, but the desk file itself is gone. Restore the newest backup, or choose another name for a new desk.</source>
        <translation>В {path} есть остатки стола, но самого файла нет. Восстановите последнюю резервную копию или выберите другое имя для нового стола.</translation>
    </message>
    <message>
        <source>Blank and invalid ballots exist only in a secret ballot.</source>
        <translation>Пустые и недействительные бюллетени бывают только при тайном голосовании.</translation>
    </message>
    <message>
        <source>Following {field} from here leads back here.</source>
        <translation>Если идти по {field} отсюда, возвращаешься сюда же.</translation>
    </message>
    <message>
        <source>For somebody under 18 only the year of birth is kept, not the day. Enter {year} as the year.</source>
        <translation>Для несовершеннолетних хранится только год рождения, а не день. Укажите год {year}.</translation>
    </message>
    <message>
        <source>From “{state}” one cannot go to “{to}”.</source>
        <translation>Из состояния «{state}» нельзя перейти в «{to}».</translation>
    </message>
    <message>
        <source>Going back takes a reason. Write down why.</source>
        <translation>Для возврата нужна причина. Напишите её.</translation>
    </message>
    <message>
        <source>No address is kept for somebody under 18. Remove the address.</source>
        <translation>Адрес несовершеннолетнего не хранится. Уберите адрес.</translation>
    </message>
    <message>
        <source>No seal is made with this desk&apos;s own key any more: all were made anew with another one.</source>
        <translation>Ни одной печати с ключом этого стола больше нет: все поставлены заново другим ключом.</translation>
    </message>
    <message>
        <source>No undamaged backup was found in {path}. Look for a copy on another disk.</source>
        <translation>В {path} не найдено целых резервных копий. Поищите копию на другом диске.</translation>
    </message>
    <message>
        <source>Objects and lists lie within each other more than {limit} deep.</source>
        <translation>Объекты и списки вложены глубже {limit} уровней.</translation>
    </message>
    <message>
        <source>A candidate has {most} votes, but only {valid} ballots are valid.</source>
        <translation>У одного из кандидатов голосов {most}, а действительных бюллетеней только {valid}.</translation>
    </message>
    <message>
        <source>A body cannot end on {day}, before it began. Choose a later day.</source>
        <translation>Орган не может завершить работу {day}, раньше, чем начал. Выберите более поздний день.</translation>
    </message>
    <message>
        <source>A brace stands alone in the opening. Write places such as {example}.</source>
        <translation>Во вступлении есть непарная фигурная скобка. Записывайте места так: {example}.</translation>
    </message>
    <message>
        <source>A correction says what is right and why it is needed. Write both.</source>
        <translation>Исправление говорит, как правильно и почему оно нужно. Напишите и то и другое.</translation>
    </message>
    <message>
        <source>A decision cannot take its own place. Choose another one.</source>
        <translation>Решение не может заменить само себя. Выберите другое.</translation>
    </message>
    <message>
        <source>A digital signature in the file cannot be read: it is damaged, or of a kind unknown here.</source>
        <translation>Одна из электронных подписей в файле не читается: она повреждена или здесь неизвестного вида.</translation>
    </message>
    <message>
        <source>A latitude lies between 90° south and 90° north. The latitude comes first.</source>
        <translation>Широта – от 90° южной до 90° северной. Она пишется первой.</translation>
    </message>
    <message>
        <source>A letter cannot have gone out on {day}, which is still to come. Choose today or an earlier day.</source>
        <translation>Письмо не могло быть отправлено {day}: этот день ещё не наступил. Выберите сегодня или более ранний день.</translation>
    </message>
    <message>
        <source>A letter that has gone out stays in the register. Take it back first if it never left.</source>
        <translation>Отправленное письмо остаётся в журнале. Если оно не ушло, сначала отзовите его.</translation>
    </message>
    <message>
        <source>A longitude lies between 180° west and 180° east. The longitude comes second.</source>
        <translation>Долгота – от 180° западной до 180° восточной. Она пишется второй.</translation>
    </message>
    <message>
        <source>A meeting is cancelled for a reason. Write down why.</source>
        <translation>Отмена заседания требует причины. Запишите её.</translation>
    </message>
    <message>
        <source>A membership needs a role. Write the role, or leave out what belongs to the membership.</source>
        <translation>Для членства нужна роль. Укажите роль или оставьте пустым всё, что относится к членству.</translation>
    </message>
    <message>
        <source>A seal is not changed. The desk has another one with the id {id}.</source>
        <translation>Печать не меняется. На столе есть другая печать с идентификатором {id}.</translation>
    </message>
    <message>
        <source>A seal is not removed.</source>
        <translation>Печать не удаляется.</translation>
    </message>
    <message>
        <source>Afterwards only further signatures, entries in a form, or the file&apos;s title and dates were added or changed.</source>
        <translation>После этого добавляли или меняли только другие подписи, поля формы либо название и даты файла.</translation>
    </message>
    <message>
        <source>Agenda item {number}</source>
        <translation>Вопрос {number}</translation>
    </message>
    <message>
        <source>Agenda item {number}, a vote on decision {decision}</source>
        <translation>Вопрос {number}, голосование по решению {decision}</translation>
    </message>
    <message>
        <source>Agenda item {number}, an action</source>
        <translation>Вопрос {number}, поручение</translation>
    </message>
    <message>
        <source>Agenda item {number}, decision {decision}</source>
        <translation>Вопрос {number}, решение {decision}</translation>
    </message>
    <message>
        <source>Agenda item {number}, guidance</source>
        <translation>Вопрос {number}, наставление</translation>
    </message>
    <message>
        <source>Agenda item {number}, what was said</source>
        <translation>Вопрос {number}, выступления</translation>
    </message>
    <message>
        <source>An initiative climbs one step at a time: the next one is “{step}”.</source>
        <translation>Инициатива поднимается по одной ступени: следующая – «{step}».</translation>
    </message>
    <message>
        <source>Both numbers go the same way. One goes to the north or south, the other to the east or west.</source>
        <translation>Оба числа указаны в одном направлении. Одно – к северу или югу, другое – к востоку или западу.</translation>
    </message>
    <message>
        <source>By the rules of this council a tie is not settled by lot.</source>
        <translation>По правилам этого совета равенство голосов не решается жребием.</translation>
    </message>
    <message>
        <source>By the rules of this council the chair does not settle a tie.</source>
        <translation>По правилам этого совета при равенстве голосов решает не председатель.</translation>
    </message>
    <message>
        <source>Cannot be read: {file} ({reason})</source>
        <translation>Не читается: {file} ({reason})</translation>
    </message>
    <message>
        <source>Choose a decision first: the extract is made of the one that is open.</source>
        <translation>Сначала выберите решение: выписка делается из открытого.</translation>
    </message>
    <message>
        <source>Choose a decision first: the letter is about the one that is open.</source>
        <translation>Сначала выберите решение: письмо пишется об открытом.</translation>
    </message>
    <message>
        <source>Choose at least one decision that the letter is about.</source>
        <translation>Выберите хотя бы одно решение, о котором письмо.</translation>
    </message>
    <message>
        <source>Choose the decision that takes the place of this one.</source>
        <translation>Выберите решение, которое заменяет это.</translation>
    </message>
    <message>
        <source>Choose what goes into the packet.</source>
        <translation>Выберите, что войдёт в пакет.</translation>
    </message>
    <message>
        <source>Compared were the meetings. People, bodies and projects may have changed since, and do.</source>
        <translation>Сверены заседания. Люди, организации и проекты с тех пор могли измениться.</translation>
    </message>
    <message>
        <source>Decision {reference} was itself replaced by this one, directly or by way of others. Choose another one.</source>
        <translation>Решение {reference} само было заменено этим, прямо или через другие. Выберите другое.</translation>
    </message>
    <message>
        <source>Does not belong to the packet: {file}</source>
        <translation>Не относится к пакету: {file}</translation>
    </message>
    <message>
        <source>Enter first who chairs the meeting: the casting vote is the chair&apos;s.</source>
        <translation>Сначала укажите председателя: решающий голос – его.</translation>
    </message>
    <message>
        <source>Enter who signed the minutes, and when.</source>
        <translation>Укажите, кто и когда подписал протокол.</translation>
    </message>
    <message>
        <source>Erased after sealing, so that * stands for the name of so many people: {count}.</source>
        <translation>Людей, чьи данные удалены после опечатывания и чьё имя заменено на *: {count}.</translation>
    </message>
    <message>
        <source>Further pages differ.</source>
        <translation>Отличаются и другие страницы.</translation>
    </message>
    <message>
        <source>Further places that differ: {count}.</source>
        <translation>Других отличающихся мест: {count}.</translation>
    </message>
    <message>
        <source>Going back down to “{step}” takes a note. Write down why.</source>
        <translation>Для возврата на ступень «{step}» нужна пометка. Напишите почему.</translation>
    </message>
    <message>
        <source>Going to “{state}” takes a reason. Write down why.</source>
        <translation>Для статуса «{state}» нужна причина. Напишите почему.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Окончание раньше начала.</translation>
    </message>
    <message>
        <source>It is in this state already: “{state}”.</source>
        <translation>Этот статус уже установлен: «{state}».</translation>
    </message>
    <message>
        <source>It is not known how many may vote. Enter how many ballot papers are wanted.</source>
        <translation>Неизвестно, сколько человек имеет право голоса. Укажите, сколько нужно бюллетеней.</translation>
    </message>
    <message>
        <source>Meeting {number} is no longer being prepared. Choose another meeting.</source>
        <translation>Заседание {number} больше не готовится. Выберите другое.</translation>
    </message>
    <message>
        <source>Meeting {number}: {what}</source>
        <translation>Заседание {number}: {what}</translation>
    </message>
    <message>
        <source>Meetings recur on a weekday of a month, every 1 to 12 months.</source>
        <translation>Заседания повторяются в определённый день недели месяца, раз в 1–12 месяцев.</translation>
    </message>
    <message>
        <source>Meetings that are not sealed and so were not compared: {count} of {all}.</source>
        <translation>Заседаний без печати, которые не сверялись: {count} из {all}.</translation>
    </message>
    <message>
        <source>Minutes and seconds of a degree are less than 60.</source>
        <translation>Минуты и секунды градуса меньше 60.</translation>
    </message>
    <message>
        <source>Minutes are approved by a later meeting of the same council.</source>
        <translation>Протокол утверждает более позднее заседание того же совета.</translation>
    </message>
    <message>
        <source>Minutes are not approved before the day of their meeting, {day}.</source>
        <translation>Протокол не утверждают раньше дня заседания: {day}.</translation>
    </message>
    <message>
        <source>Minutes are sent once they are sealed. Seal them first.</source>
        <translation>Протокол отправляют после того, как он запечатан. Сначала запечатайте его.</translation>
    </message>
    <message>
        <source>Minutes that a meeting is to approve are in review first.</source>
        <translation>Протокол, который утвердит заседание, сначала отдают на проверку.</translation>
    </message>
    <message>
        <source>Missing: {file}</source>
        <translation>Отсутствует: {file}</translation>
    </message>
    <message>
        <source>No font of the program has these characters: {characters}. An empty box stands on the page in place of each; write them in another way if you can.</source>
        <translation>Ни в одном шрифте программы нет этих символов: {characters}. На странице вместо каждого из них стоит пустой прямоугольник; по возможности напишите их иначе.</translation>
    </message>
    <message>
        <source>No more than {most} ballot papers are made at once.</source>
        <translation>За один раз изготавливается не более {most} бюллетеней.</translation>
    </message>
    <message>
        <source>Not what was written: {file}</source>
        <translation>Не то, что было записано: {file}</translation>
    </message>
    <message>
        <source>Nothing in this council has a day yet: there is nothing to put into a calendar file.</source>
        <translation>В этом совете пока ни у чего нет даты: в файл календаря записать нечего.</translation>
    </message>
    <message>
        <source>Nothing is shown that could be signed. Choose it again.</source>
        <translation>Показанного, что можно подписать, нет. Выберите ещё раз.</translation>
    </message>
    <message>
        <source>Nothing is written in this report yet. Write a few sentences, then hand it in.</source>
        <translation>В этом отчёте пока ничего не написано. Напишите несколько предложений, затем сдайте его.</translation>
    </message>
    <message>
        <source>Only a decision that was adopted is carried out or replaced.</source>
        <translation>Исполняется или заменяется только принятое решение.</translation>
    </message>
    <message>
        <source>Only a meeting that had no quorum is called a second time.</source>
        <translation>Повторно созывается только заседание, не состоявшееся из-за отсутствия кворума.</translation>
    </message>
    <message>
        <source>Only candidates can be elected.</source>
        <translation>Избраны могут быть только кандидаты.</translation>
    </message>
    <message>
        <source>Only decisions are numbered within an item. Use {known}.</source>
        <translation>Внутри вопроса нумеруются только решения. Используйте: {known}.</translation>
    </message>
    <message>
        <source>Only somebody who has a vote stands aside from it.</source>
        <translation>Устраниться от голосования может только тот, кто имеет право голоса.</translation>
    </message>
    <message>
        <source>Only somebody who is elected begins a term from an election.</source>
        <translation>Срок по итогам выборов начинает только избранный.</translation>
    </message>
    <message>
        <source>Page {page} has another size than its record gives it.</source>
        <translation>Размер страницы {page} не тот, что даёт запись.</translation>
    </message>
    <message>
        <source>Page {page} has the words of its record, but does not look as the record gives it.</source>
        <translation>На странице {page} слова те же, но выглядит она не так, как даёт запись.</translation>
    </message>
    <message>
        <source>Page {page} says “{found}” where its record gives “{made}”.</source>
        <translation>На странице {page} стоит «{found}», а запись даёт «{made}».</translation>
    </message>
    <message>
        <source>Papers on the service of youth mayors are for the council and the municipality. There is no public copy of them.</source>
        <translation>Документы о службе молодёжных мэров предназначены для совета и администрации. Экземпляра для публикации у них нет.</translation>
    </message>
    <message>
        <source>Rows were changed from outside ({columns}).</source>
        <translation>Строки изменены извне ({columns}).</translation>
    </message>
    <message>
        <source>Seal {sequence} belongs to a meeting that is not in this record.</source>
        <translation>Печать {sequence} относится к заседанию, которого нет в этой записи.</translation>
    </message>
    <message>
        <source>Seal {sequence} belongs to a meeting that is not on this desk.</source>
        <translation>Печать {sequence} относится к заседанию, которого нет на этом столе.</translation>
    </message>
    <message>
        <source>Seal {sequence} belongs to other minutes.</source>
        <translation>Печать {sequence} относится к другому протоколу.</translation>
    </message>
    <message>
        <source>Seal {sequence} does not come next in the chain of seals: links are missing or doubled.</source>
        <translation>Печать {sequence} не следующая в цепочке печатей: звенья пропали или повторяются.</translation>
    </message>
    <message>
        <source>Seal {sequence} does not fit the one before it: the chain was cut or put together anew.</source>
        <translation>Печать {sequence} не подходит к предыдущей: цепочку разрезали или составили заново.</translation>
    </message>
    <message>
        <source>Seal {sequence} was made with the key {key}, which is not this desk&apos;s.</source>
        <translation>Печать {sequence} поставлена ключом {key}, а это не ключ этого стола.</translation>
    </message>
    <message>
        <source>Seal {sequence}: its key cannot be read.</source>
        <translation>Печать {sequence}: её ключ не читается.</translation>
    </message>
    <message>
        <source>Seal {sequence}: the signature does not belong to it.</source>
        <translation>Печать {sequence}: подпись не от неё.</translation>
    </message>
    <message>
        <source>Seal {sequence}: this was changed afterwards: {place}.</source>
        <translation>Печать {sequence}: потом изменено: {place}.</translation>
    </message>
    <message>
        <source>Seal {sequence}: this was taken out: {place}.</source>
        <translation>Печать {sequence}: изъято: {place}.</translation>
    </message>
    <message>
        <source>Seal {sequence}: what it fixes was changed afterwards.</source>
        <translation>Печать {sequence}: закреплённое ею потом изменили.</translation>
    </message>
    <message>
        <source>Seals that cannot be read any more: {count}.</source>
        <translation>Печатей, которые больше не читаются: {count}.</translation>
    </message>
    <message>
        <source>Somebody voted against: this was neither unanimous nor by acclamation.</source>
        <translation>Кто-то голосовал против: решение не было ни единогласным, ни принятым общим одобрением.</translation>
    </message>
    <message>
        <source>Somebody whose vote was counted may not vote, or was counted twice.</source>
        <translation>Учтён голос того, кто голосовать не вправе, или чей-то голос учтён дважды.</translation>
    </message>
    <message>
        <source>Something else than signatures was added to the file after it was signed.</source>
        <translation>После подписания в файл добавили что-то кроме подписей.</translation>
    </message>
    <message>
        <source>Something must be written here: {field}.</source>
        <translation>Здесь нужно что-то написать: {field}.</translation>
    </message>
    <message>
        <source>Something sealed was changed. {council}: {what} Settings, under “Import and export”, show the whole list.</source>
        <translation>Изменено нечто опечатанное. {council}: {what} Весь список — в настройках, раздел «Импорт и экспорт».</translation>
    </message>
    <message>
        <source>Something was written under this item of meeting {number} meanwhile. Remove the item there.</source>
        <translation>Под этим вопросом заседания {number} тем временем что-то записано. Уберите вопрос там.</translation>
    </message>
    <message>
        <source>The PDF carries more than one record ({count}). A genuine one carries one.</source>
        <translation>В PDF больше одной записи ({count}). В подлинном она одна.</translation>
    </message>
    <message>
        <source>The PDF carries no record: this program did not make it, or its record was taken out.</source>
        <translation>В PDF нет записи совета: его сделала не эта программа или запись изъяли.</translation>
    </message>
    <message>
        <source>The Umm al-Qura calendar is known for the years {first} to {last} only.</source>
        <translation>Календарь Умм аль-Кура известен только для годов {first}–{last}.</translation>
    </message>
    <message>
        <source>The areas</source>
        <translation>Территории</translation>
    </message>
    <message>
        <source>The attachments</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>The attendance</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>The backup could not be written to {path}. Check that the disk has room and may be written.</source>
        <translation>Резервную копию не удалось записать в {path}. Проверьте, есть ли место на диске и разрешена ли запись.</translation>
    </message>
    <message>
        <source>The bodies</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>The breaks</source>
        <translation>Перерывы</translation>
    </message>
    <message>
        <source>The candidates have {total} votes together, but {valid} valid ballots give {given}.</source>
        <translation>У кандидатов вместе голосов {total}, а действительные бюллетени ({valid}) дают {given}.</translation>
    </message>
    <message>
        <source>The certificate of {name} expired on {day}. Sign with one that is valid.</source>
        <translation>Срок действия сертификата {name} истёк {day}. Подпишите действующим.</translation>
    </message>
    <message>
        <source>The certificate of {name} is made for another purpose than signing. Choose another one.</source>
        <translation>Сертификат {name} выдан не для подписания. Выберите другой.</translation>
    </message>
    <message>
        <source>The certificate of {name} is valid only from {day} on. If that day has come, set the clock of this computer right.</source>
        <translation>Сертификат {name} действует только с {day}. Если этот день уже наступил, поправьте часы компьютера.</translation>
    </message>
    <message>
        <source>The certificate was not valid at the moment at which it says to have signed.</source>
        <translation>В указанный момент подписания сертификат не действовал.</translation>
    </message>
    <message>
        <source>The corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>The council approved these minutes with changes. Make the changes first, then approve them.</source>
        <translation>Совет утвердил этот протокол с изменениями. Сначала внесите их, затем утвердите.</translation>
    </message>
    <message>
        <source>The council has no neighbourhood yet. Write its name first.</source>
        <translation>У совета ещё нет микрорайона. Сначала напишите его название.</translation>
    </message>
    <message>
        <source>The council is not sitting: the meeting has not been opened, or is over.</source>
        <translation>Заседание не идёт: оно ещё не открыто или уже закончилось.</translation>
    </message>
    <message>
        <source>The country must be given by two capital letters (ISO 3166).</source>
        <translation>Страна указывается двумя заглавными буквами (ISO 3166).</translation>
    </message>
    <message>
        <source>The currency must be given by three capital letters (ISO 4217).</source>
        <translation>Валюта указывается тремя заглавными буквами (ISO 4217).</translation>
    </message>
    <message>
        <source>The desk could not be made at {path}. Check that the folder exists and that you may write in it.</source>
        <translation>Не удалось создать стол в {path}. Проверьте, существует ли папка и можно ли в неё писать.</translation>
    </message>
    <message>
        <source>The desk could not be opened because of an error in the program. The file was left as it is.</source>
        <translation>Стол не открылся из-за ошибки в программе. Файл остался как был.</translation>
    </message>
    <message>
        <source>The desk could not be put at {path} ({reason}).</source>
        <translation>Не удалось поместить стол в {path} ({reason}).</translation>
    </message>
    <message>
        <source>The desk file cannot be written. Copy it to a folder where you may write, and open it there.</source>
        <translation>В файл стола нельзя писать. Скопируйте его в папку, куда можно писать, и откройте там.</translation>
    </message>
    <message>
        <source>The desk file is damaged. It has been left as it is. Restore the newest backup.</source>
        <translation>Файл стола повреждён. Он оставлен как есть. Восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>The desk file or its folder cannot be opened. Check that it exists and that you may write in it.</source>
        <translation>Файл стола или его папка не открываются. Проверьте, существует ли он и можно ли в него писать.</translation>
    </message>
    <message>
        <source>The desk file {path} is damaged and was not opened. It has been left as it is. Restore the newest backup.</source>
        <translation>Файл стола {path} повреждён и не открыт. Он оставлен как есть. Восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>The desk has another signing key already, and its seals need it.</source>
        <translation>У стола уже есть другой ключ подписи, и он нужен для его печатей.</translation>
    </message>
    <message>
        <source>The desk has no file for this enclosure: it goes with the letter on paper.</source>
        <translation>Файла этого приложения на столе нет: оно идёт с письмом на бумаге.</translation>
    </message>
    <message>
        <source>The desk {path} cannot be reached ({reason}). Check the name, and that you may read its folder.</source>
        <translation>Стол {path} недоступен ({reason}). Проверьте имя и права на чтение папки.</translation>
    </message>
    <message>
        <source>The desk {path} could not be brought to the new format. It is as it was before, and there is a backup of it at {backup}. Go on with the earlier version of the program, and report this: {reason}</source>
        <translation>Стол {path} не удалось перевести в новый формат. Он остался прежним, его копия — в {backup}. Работайте в прежней версии программы и сообщите: {reason}</translation>
    </message>
    <message>
        <source>The desk {path} is already open in another window or on another computer. Close it there first.</source>
        <translation>Стол {path} уже открыт в другом окне или на другом компьютере. Сначала закройте его там.</translation>
    </message>
    <message>
        <source>The desk {path} was written by a newer version of the program (format {found}, this one knows {known}). It was left untouched. Install the newer version.</source>
        <translation>Стол {path} записан более новой версией программы (формат {found}, этой известен {known}). Он не тронут. Установите новую версию.</translation>
    </message>
    <message>
        <source>The digest must be 64 hexadecimal digits in small letters.</source>
        <translation>Отпечаток — это 64 шестнадцатеричные цифры строчными буквами.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved. All that was saved before is safe. Free some space, try again.</source>
        <translation>Диск заполнен, и последнее изменение не сохранено. Всё сохранённое ранее цело. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>The disk reported an error, so the last change was not saved. Make a backup to another disk, then check this one.</source>
        <translation>Диск сообщил об ошибке, и последнее изменение не сохранено. Сделайте копию на другой диск и проверьте этот.</translation>
    </message>
    <message>
        <source>The drawing holds more than shapes and colours, such as letters, pictures, links or effects, or it does not tell its size. Turn letters into paths, or save the drawing as PNG.</source>
        <translation>В рисунке есть не только фигуры и цвета (буквы, изображения, ссылки, эффекты), либо не указан его размер. Превратите буквы в контуры или сохраните рисунок как PNG.</translation>
    </message>
    <message>
        <source>The drawing is larger than {limit} KiB. Simplify it, or save it as PNG.</source>
        <translation>Рисунок больше {limit} КиБ. Упростите его или сохраните как PNG.</translation>
    </message>
    <message>
        <source>The elections</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>The enclosures are larger than {limit} MiB together. Make two packets of them.</source>
        <translation>Приложения вместе больше {limit} МиБ. Сделайте из них два пакета.</translation>
    </message>
    <message>
        <source>The end cannot lie before the opening of the meeting, {opening}.</source>
        <translation>Заседание не может закончиться раньше своего открытия: {opening}.</translation>
    </message>
    <message>
        <source>The field is missing, and it must be there.</source>
        <translation>Поле отсутствует, а оно обязательно.</translation>
    </message>
    <message>
        <source>The field {name} is given twice.</source>
        <translation>Поле {name} указано дважды.</translation>
    </message>
    <message>
        <source>The file cannot be read as a PDF: it is damaged, locked by a password, or none.</source>
        <translation>Файл не читается как PDF: он повреждён, закрыт паролем или это не PDF.</translation>
    </message>
    <message>
        <source>The file cannot be read as columns: {reason}.</source>
        <translation>Файл не удаётся прочитать по столбцам: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be signed: it is no PDF, or one that is damaged, locked or built in an unusual way.</source>
        <translation>Файл нельзя подписать: это не PDF либо он повреждён, закрыт или необычно устроен.</translation>
    </message>
    <message>
        <source>The file cannot be signed: the signature of {name} in it does not hold any more, since the file was changed after it. Ask for the file as it was signed.</source>
        <translation>Файл нельзя подписать: подпись {name} в нём больше не верна, потому что после неё файл меняли. Попросите файл в том виде, в каком его подписали.</translation>
    </message>
    <message>
        <source>The file cannot be signed: who signed it before closed it to further signatures.</source>
        <translation>Файл нельзя подписать: подписавший его ранее запретил дальнейшие подписи.</translation>
    </message>
    <message>
        <source>The file does not say in which form its pages are; compared was the usual one.</source>
        <translation>Файл не говорит, в какой форме его страницы; сверено с обычной.</translation>
    </message>
    <message>
        <source>The file holds more digital signatures than are looked at ({count} of {all}).</source>
        <translation>Электронных подписей в файле больше, чем проверяется ({count} из {all}).</translation>
    </message>
    <message>
        <source>The file holds no private key with its certificate, so nobody can sign with it. Export the certificate again, with the private key.</source>
        <translation>В файле нет закрытого ключа вместе с сертификатом, подписать им нельзя. Экспортируйте сертификат ещё раз, с закрытым ключом.</translation>
    </message>
    <message>
        <source>The file holds parts of a digital signature that was cut off or taken out of use.</source>
        <translation>В файле остались части электронной подписи, которую отрезали или убрали.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MiB and cannot be kept on the desk.</source>
        <translation>Файл больше {limit} МиБ, хранить его на столе нельзя.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MiB and is no form of documents.</source>
        <translation>Файл больше {limit} МиБ и не является формой документов.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MiB and is not read.</source>
        <translation>Файл больше {limit} МиБ и не читается.</translation>
    </message>
    <message>
        <source>The file is no certificate with its private key (PKCS#12, named .p12 or .pfx). Ask who issued your certificate for such a file, or export it with the private key.</source>
        <translation>Это не сертификат с закрытым ключом (PKCS#12, файл .p12 или .pfx). Попросите такой файл у того, кто выдал сертификат, или экспортируйте его с закрытым ключом.</translation>
    </message>
    <message>
        <source>The file is no council record: it is not a JSON object.</source>
        <translation>Это не запись совета: файл не является объектом JSON.</translation>
    </message>
    <message>
        <source>The file is no council record: its field &quot;format&quot; is not &quot;council-record&quot;.</source>
        <translation>Это не запись совета: поле &quot;format&quot; не равно &quot;council-record&quot;.</translation>
    </message>
    <message>
        <source>The file is no council record: its field &quot;version&quot; is not a whole number from 1 up.</source>
        <translation>Это не запись совета: поле &quot;version&quot; — не целое число от 1.</translation>
    </message>
    <message>
        <source>The file is no form of documents: its field &quot;format&quot; is not &quot;council-document-profile&quot;.</source>
        <translation>Файл не является формой документов: его поле «format» не равно «council-document-profile».</translation>
    </message>
    <message>
        <source>The file is no picture that can be an emblem. Choose a PNG, JPEG or SVG.</source>
        <translation>Этот файл не может быть эмблемой. Выберите PNG, JPEG или SVG.</translation>
    </message>
    <message>
        <source>The file is not JSON: something is wrong at line {line}, column {column}.</source>
        <translation>Файл не в формате JSON: ошибка в строке {line}, столбце {column}.</translation>
    </message>
    <message>
        <source>The file is not a desk, or it is damaged. It has been left as it is.</source>
        <translation>Файл не является столом или повреждён. Он оставлен как есть.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8 (byte {position}).</source>
        <translation>Файл не в кодировке UTF-8 (байт {position}).</translation>
    </message>
    <message>
        <source>The file is text in UTF-16. Save it as UTF-8.</source>
        <translation>Файл в кодировке UTF-16. Сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>The file unpacks to more than {limit} MiB and is not read.</source>
        <translation>В распакованном виде файл больше {limit} МиБ и не читается.</translation>
    </message>
    <message>
        <source>The file was not saved to {path} ({reason}). Choose another folder.</source>
        <translation>Файл не сохранён в {path} ({reason}). Выберите другую папку.</translation>
    </message>
    <message>
        <source>The file was not saved: the file name is too long. Choose a shorter one.</source>
        <translation>Файл не сохранён: имя файла слишком длинное. Выберите короче.</translation>
    </message>
    <message>
        <source>The file was not saved: there is no folder {folder}. Choose another folder.</source>
        <translation>Файл не сохранён: папки {folder} нет. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The file was not saved: there is no room left in {folder}. Free some space or choose another folder.</source>
        <translation>Файл не сохранён: в {folder} нет места. Освободите место или выберите другую папку.</translation>
    </message>
    <message>
        <source>The file was not saved: you may not write to {folder}. Choose another folder.</source>
        <translation>Файл не сохранён: нет права записи в {folder}. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The file with the digest {sha256} is damaged. Restore it from a backup.</source>
        <translation>Файл с отпечатком {sha256} повреждён. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>The file with the digest {sha256} is not on this desk.</source>
        <translation>На этом столе нет файла с отпечатком {sha256}.</translation>
    </message>
    <message>
        <source>The file {path} cannot be enclosed. Enclose a PDF, a picture (JPEG, PNG), a text, a table or slides: {known}.</source>
        <translation>Файл {path} приложить нельзя. Приложите PDF, изображение (JPEG, PNG), текст, таблицу или слайды: {known}.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({reason}). Check that you may read it, or copy it to a folder of your own.</source>
        <translation>Файл {path} не читается ({reason}). Проверьте права на чтение или скопируйте его в свою папку.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read: {reason}.</source>
        <translation>Файл {path} не читается: {reason}.</translation>
    </message>
    <message>
        <source>The file {path} is larger than {limit} MiB and is not enclosed. Enclose a smaller one.</source>
        <translation>Файл {path} больше {limit} МиБ и не приложен. Приложите файл меньше.</translation>
    </message>
    <message>
        <source>The file {path} is larger than {limit} MiB and is not read.</source>
        <translation>Файл {path} больше {limit} МиБ и не читается.</translation>
    </message>
    <message>
        <source>The file {path} is larger than {limit} MiB. Scan it with fewer points per inch.</source>
        <translation>Файл {path} больше {limit} МиБ. Отсканируйте с меньшим разрешением.</translation>
    </message>
    <message>
        <source>The file {path} is no PDF, JPEG or PNG. Scan the paper as one of these.</source>
        <translation>Файл {path} — не PDF, не JPEG и не PNG. Отсканируйте бумагу в одном из этих видов.</translation>
    </message>
    <message>
        <source>The file {path} is not a desk. It was left untouched. Choose another file.</source>
        <translation>Файл {path} — не стол. Он не тронут. Выберите другой файл.</translation>
    </message>
    <message>
        <source>The folder of {path} cannot be written. Copy the desk to a folder where you may write.</source>
        <translation>В папку файла {path} нельзя писать. Скопируйте стол туда, куда можно писать.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({reason}).</source>
        <translation>Папка {folder} не читается ({reason}).</translation>
    </message>
    <message>
        <source>The folder {folder} could not be opened. Open it in your file manager.</source>
        <translation>Папку {folder} открыть не удалось. Откройте её в файловом менеджере.</translation>
    </message>
    <message>
        <source>The form of documents was written by a newer program (version {found}, this program reads {known}). Install the newer version of the program.</source>
        <translation>Форма документов записана более новой программой (версия {found}, эта программа читает {known}). Установите новую версию программы.</translation>
    </message>
    <message>
        <source>The id must be a UUID in small letters.</source>
        <translation>Идентификатор должен быть UUID строчными буквами.</translation>
    </message>
    <message>
        <source>The id {id} already belongs to another {kind} on this desk.</source>
        <translation>Идентификатор {id} на этом столе уже принадлежит другому объекту ({kind}).</translation>
    </message>
    <message>
        <source>The id {id} belongs to objects of different kinds ({kinds}).</source>
        <translation>Идентификатор {id} принадлежит объектам разных видов ({kinds}).</translation>
    </message>
    <message>
        <source>The id {id} is already that of {other}.</source>
        <translation>Идентификатор {id} уже занят: {other}.</translation>
    </message>
    <message>
        <source>The id {id} names an object of the kind {found}; here it must be {expected}.</source>
        <translation>Идентификатор {id} указывает на объект вида {found}; здесь нужен {expected}.</translation>
    </message>
    <message>
        <source>The id {id} names nothing in this record.</source>
        <translation>Идентификатор {id} ни на что в этой записи не указывает.</translation>
    </message>
    <message>
        <source>The initiative stands on this step already: “{step}”.</source>
        <translation>Инициатива уже на этой ступени: «{step}».</translation>
    </message>
    <message>
        <source>The key in the certificate file is of a kind that readers of PDF do not know. Signing takes an RSA key or one on an elliptic curve (ECDSA).</source>
        <translation>Ключ в файле сертификата такого вида, которого программы для PDF не знают. Для подписи нужен ключ RSA или на эллиптической кривой (ECDSA).</translation>
    </message>
    <message>
        <source>The letter “{subject}” says nothing yet. Write its text or what it asks, or name a decision.</source>
        <translation>В письме «{subject}» пока ничего нет. Напишите текст или просьбу либо укажите решение.</translation>
    </message>
    <message>
        <source>The letter “{subject}” was received. Only letters of the council go into the packet.</source>
        <translation>Письмо «{subject}» входящее. В пакет идут только письма совета.</translation>
    </message>
    <message>
        <source>The letter “{subject}” was written on while the packet was being made, so nothing was entered as sent. Make the packet again.</source>
        <translation>Пока готовился пакет, письмо «{subject}» изменили, поэтому ничего не отмечено как отправленное. Сделайте пакет заново.</translation>
    </message>
    <message>
        <source>The list is longer than {max_length}.</source>
        <translation>Список длиннее {max_length}.</translation>
    </message>
    <message>
        <source>The list of checksums in {folder} is damaged (line {line}). Ask for the packet again.</source>
        <translation>Список контрольных сумм в {folder} повреждён (строка {line}). Запросите пакет ещё раз.</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>The meeting cannot be read any more.</source>
        <translation>Заседание больше не читается.</translation>
    </message>
    <message>
        <source>The meeting is not over yet. Its minutes go to review when it is.</source>
        <translation>Заседание ещё не закончилось. Протокол идёт на проверку после него.</translation>
    </message>
    <message>
        <source>The meeting place stays on the desk, because other entries there still name it. It can be given another name.</source>
        <translation>Место собраний остаётся на столе: на него ссылаются другие записи. Ему можно дать другое название.</translation>
    </message>
    <message>
        <source>The memberships</source>
        <translation>Членства</translation>
    </message>
    <message>
        <source>The minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>The minutes are not sealed, so nothing shows whether they were changed.</source>
        <translation>Протокол не опечатан, поэтому нельзя узнать, меняли ли его.</translation>
    </message>
    <message>
        <source>The minutes are sealed twice.</source>
        <translation>Протокол опечатан дважды.</translation>
    </message>
    <message>
        <source>The minutes are sealed, but count as “{state}”.</source>
        <translation>Протокол опечатан, но значится как «{state}».</translation>
    </message>
    <message>
        <source>The minutes count as sealed, but their seal is not there.</source>
        <translation>Протокол считается опечатанным, но его печати нет.</translation>
    </message>
    <message>
        <source>The minutes in {file} are not what was sealed.</source>
        <translation>Протокол в {file} не тот, что был запечатан.</translation>
    </message>
    <message>
        <source>The minutes in {file} could not be checked: {reason}</source>
        <translation>Протокол в {file} не удалось проверить: {reason}</translation>
    </message>
    <message>
        <source>The minutes of meeting {number} of {council} are sealed on this desk, and this file has them otherwise. Nothing was taken in. Ask for a file with the minutes as they were sealed.</source>
        <translation>Протокол заседания № {number} ({council}) на этом столе опечатан, а в этом файле он другой. Ничего не принято. Попросите файл с протоколом в том виде, в каком он был опечатан.</translation>
    </message>
    <message>
        <source>The minutes of that meeting are approved already and take no further item.</source>
        <translation>Протокол того заседания уже утверждён и новых пунктов не принимает.</translation>
    </message>
    <message>
        <source>The minutes of this meeting are sealed and do not change. Add a correction instead.</source>
        <translation>Протокол этого заседания опечатан и не меняется. Добавьте исправление.</translation>
    </message>
    <message>
        <source>The minutes of this meeting are sealed: only how a decision is carried out and how an action stands change.</source>
        <translation>Протокол этого заседания опечатан: меняются только ход исполнения решения и состояние поручения.</translation>
    </message>
    <message>
        <source>The municipality stays on the desk, because letters or other bodies there still name it. It can be given another name.</source>
        <translation>Администрация города остаётся на столе: на неё ссылаются письма или другие органы. Её можно переименовать.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Не указано имя.</translation>
    </message>
    <message>
        <source>The number is too great to be carried exactly; the limit is {limit}.</source>
        <translation>Число слишком велико для точной передачи; предел — {limit}.</translation>
    </message>
    <message>
        <source>The number must be at least {ge}.</source>
        <translation>Число должно быть не меньше {ge}.</translation>
    </message>
    <message>
        <source>The number must be at most {le}.</source>
        <translation>Число должно быть не больше {le}.</translation>
    </message>
    <message>
        <source>The number of pages is {found}; the record inside gives {made}.</source>
        <translation>Страниц {found}, а запись внутри даёт {made}.</translation>
    </message>
    <message>
        <source>The number {number} is that of another letter already. Write another number.</source>
        <translation>Номер {number} уже у другого письма. Напишите другой номер.</translation>
    </message>
    <message>
        <source>The opening cannot contain “{place}”. Use {known}.</source>
        <translation>Во вступлении не может стоять «{place}». Используйте: {known}.</translation>
    </message>
    <message>
        <source>The packet cannot be written to {folder}. Check whether the stick may only be read, or take another one.</source>
        <translation>Пакет нельзя записать в {folder}. Проверьте, не защищена ли флешка от записи, или возьмите другую.</translation>
    </message>
    <message>
        <source>The pages of the file cannot be read.</source>
        <translation>Страницы файла не читаются.</translation>
    </message>
    <message>
        <source>The pages were made by Council Desk {found}; this is {own}. Their words were compared, not their looks.</source>
        <translation>Страницы сделаны в Council Desk {found}, а это {own}. Сверялись слова, а не вид.</translation>
    </message>
    <message>
        <source>The papers</source>
        <translation>Нужды и предложения</translation>
    </message>
    <message>
        <source>The particulars of {name} were taken out of seal {sequence}, although nobody erased this person.</source>
        <translation>Данные человека ({name}) изъяты из печати {sequence}, хотя никто его не удалял.</translation>
    </message>
    <message>
        <source>The passphrase does not open the certificate file. Type it again; mind capital letters and the keyboard&apos;s language.</source>
        <translation>Пароль не открывает файл сертификата. Введите его ещё раз; следите за заглавными буквами и раскладкой клавиатуры.</translation>
    </message>
    <message>
        <source>The people</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>The picture cannot be read: it is damaged, has more than {limit} million pixels, or is more than {times} times as long one way as the other. Save it again in a program for pictures, or choose another.</source>
        <translation>Изображение не читается: оно повреждено, содержит больше {limit} млн пикселей или одна его сторона длиннее другой более чем в {times} раз. Сохраните его заново в графической программе или выберите другое.</translation>
    </message>
    <message>
        <source>The picture is larger than {limit} MiB. Choose a smaller one.</source>
        <translation>Изображение больше {limit} МиБ. Выберите изображение поменьше.</translation>
    </message>
    <message>
        <source>The picture is not written in base64.</source>
        <translation>Изображение записано не в base64.</translation>
    </message>
    <message>
        <source>The picture {name} could not be read. Save it as JPEG and add it again.</source>
        <translation>Снимок {name} не удалось прочитать. Сохраните его как JPEG и добавьте снова.</translation>
    </message>
    <message>
        <source>The picture {name} is too large to be kept, even when it is made smaller.</source>
        <translation>Снимок {name} слишком велик для хранения, даже после уменьшения.</translation>
    </message>
    <message>
        <source>The picture {path} is too large to be read. Make it smaller and add it again.</source>
        <translation>Снимок {path} слишком велик, чтобы его прочитать. Уменьшите его и добавьте снова.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. See whether it is switched on and connected, and print again.</source>
        <translation>Принтер не принял страницы. Проверьте, включён ли он и подключён, и повторите печать.</translation>
    </message>
    <message>
        <source>The printer stopped after page {page}. See to the printer and print the rest.</source>
        <translation>Принтер остановился после страницы {page}. Проверьте его и допечатайте остальное.</translation>
    </message>
    <message>
        <source>The projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>The quorum of this council is a number, but none is entered.</source>
        <translation>Кворум этого совета — число, но оно не указано.</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>The record does not hold the assignment that is wanted.</source>
        <translation>В записи нет нужного назначения.</translation>
    </message>
    <message>
        <source>The record does not hold the election whose tally is wanted.</source>
        <translation>В записи нет выборов, протокол подсчёта которых запрошен.</translation>
    </message>
    <message>
        <source>The record does not hold the meeting whose document is wanted.</source>
        <translation>В записи нет заседания, документ которого нужен.</translation>
    </message>
    <message>
        <source>The record does not hold the person whose consent is asked.</source>
        <translation>В записи нет человека, чьё согласие запрашивается.</translation>
    </message>
    <message>
        <source>{name} is of age. The consent of one&apos;s own stays with the council: no copy of it is for others.</source>
        <translation>{name} – уже совершеннолетний человек. Личное согласие остаётся в Совете, экземпляров для других нет.</translation>
    </message>
    <message>
        <source>The record has a seal with the id {id} that differs from the one on this desk.</source>
        <translation>В записи совета есть печать с идентификатором {id}, и она отличается от той, что на этом столе.</translation>
    </message>
    <message>
        <source>The record holds no sealed minutes.</source>
        <translation>В записи нет опечатанных протоколов.</translation>
    </message>
    <message>
        <source>The record in the file is packed in a way that this program never uses.</source>
        <translation>Запись в файле упакована способом, который программа не применяет.</translation>
    </message>
    <message>
        <source>The record inside is refused: {reason}</source>
        <translation>Запись внутри не принята: {reason}</translation>
    </message>
    <message>
        <source>The record was written by a newer program (version {found} of the format, this program reads {known}). Install the newer version of the program.</source>
        <translation>Запись создана более новой программой (версия формата {found}, эта читает {known}). Установите новую версию программы.</translation>
    </message>
    <message>
        <source>The record, or this copy of it, does not hold the decision that is wanted.</source>
        <translation>В записи или в этом экземпляре нет запрошенного решения.</translation>
    </message>
    <message>
        <source>The record, or this copy of it, does not hold the letter that is wanted. Letters are in no copy for the public.</source>
        <translation>В записи или в этом её экземпляре нет нужного письма. В экземпляр для публикации письма не входят.</translation>
    </message>
    <message>
        <source>The record, or this copy of it, does not hold the person to whom the invitation is addressed.</source>
        <translation>В записи или в этом её экземпляре нет того, кому адресовано уведомление.</translation>
    </message>
    <message>
        <source>The record, or this copy of it, does not hold the project that is wanted. The public copy has the projects of public decisions.</source>
        <translation>В записи или в этом её экземпляре нет нужного проекта. В экземпляр для публикации входят проекты открытых решений.</translation>
    </message>
    <message>
        <source>The scan of the signed paper</source>
        <translation>Скан подписанной бумаги</translation>
    </message>
    <message>
        <source>The scan of the signed paper is added once the minutes are signed.</source>
        <translation>Скан подписанной бумаги прилагают, когда протокол подписан.</translation>
    </message>
    <message>
        <source>The sealed content is not made as this program makes it ({pointer}).</source>
        <translation>Опечатанное содержание составлено не так, как это делает программа ({pointer}).</translation>
    </message>
    <message>
        <source>The settings could not be written ({reason}). They hold until you close the program.</source>
        <translation>Настройки не удалось записать ({reason}). Они действуют до закрытия программы.</translation>
    </message>
    <message>
        <source>The sheet has more than {limit} lines. Part it into several files.</source>
        <translation>На листе больше {limit} строк. Разделите его на несколько файлов.</translation>
    </message>
    <message>
        <source>The signature does not cover the whole file as it was when it was signed.</source>
        <translation>Подпись охватывает не весь файл, каким он был при подписании.</translation>
    </message>
    <message>
        <source>The signature was made by a means that can be forged today ({means}).</source>
        <translation>Подпись сделана способом, который сегодня можно подделать ({means}).</translation>
    </message>
    <message>
        <source>The signature was not made with the key of the certificate that it shows.</source>
        <translation>Подпись сделана не тем ключом, чей сертификат в ней показан.</translation>
    </message>
    <message>
        <source>The stick was taken out or reported an error ({reason}). The packet is not complete. Put the stick in again, or take another one, and make the packet anew.</source>
        <translation>Флешку вынули, или на ней ошибка ({reason}). Пакет неполный. Вставьте флешку снова или возьмите другую и сделайте пакет заново.</translation>
    </message>
    <message>
        <source>The term begins on {day}. A certificate is for service that has begun.</source>
        <translation>Срок полномочий начинается {day}. Свидетельство выдают тем, кто уже приступил.</translation>
    </message>
    <message>
        <source>The term of {name} from this election has been begun already.</source>
        <translation>Срок по этим выборам уже начат: {name}.</translation>
    </message>
    <message>
        <source>The text contains half of a character (a lone surrogate).</source>
        <translation>В тексте половина символа (одиночный суррогат).</translation>
    </message>
    <message>
        <source>The text contains the character NUL.</source>
        <translation>В тексте есть символ NUL.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters.</source>
        <translation>Текст длиннее {limit} символов.</translation>
    </message>
    <message>
        <source>The text is longer than {max_length} characters.</source>
        <translation>Текст длиннее {max_length} символов.</translation>
    </message>
    <message>
        <source>The text must not be empty.</source>
        <translation>Текст не должен быть пустым.</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>Не указано название.</translation>
    </message>
    <message>
        <source>The two dates are not the same day: {first} and {second}.</source>
        <translation>Две даты — не один и тот же день: {first} и {second}.</translation>
    </message>
    <message>
        <source>The value is given twice: {value}.</source>
        <translation>Значение указано дважды: {value}.</translation>
    </message>
    <message>
        <source>The value is not a day: it is not written as 2026-11-12.</source>
        <translation>Это не дата: она записана не как 2026-11-12.</translation>
    </message>
    <message>
        <source>The value is not a day: there is no such day.</source>
        <translation>Это не дата: такого дня нет.</translation>
    </message>
    <message>
        <source>The value is not a moment: it has more than six digits after the second.</source>
        <translation>Это не момент времени: после секунды больше шести цифр.</translation>
    </message>
    <message>
        <source>The value is not a moment: it has no offset from UTC, such as Z or +03:30.</source>
        <translation>Это не момент времени: нет смещения от UTC, например Z или +03:30.</translation>
    </message>
    <message>
        <source>The value is not a moment: it is not written as 2026-11-12T18:30:00+00:00.</source>
        <translation>Это не момент времени: запись не вида 2026-11-12T18:30:00+00:00.</translation>
    </message>
    <message>
        <source>The value is not a moment: it lies outside the years 1 to 9999.</source>
        <translation>Это не момент времени: вне годов 1–9999.</translation>
    </message>
    <message>
        <source>The value is not a moment: its offset from UTC is not a time of day.</source>
        <translation>Это не момент времени: смещение от UTC — не время суток.</translation>
    </message>
    <message>
        <source>The value is not a moment: there is no such day or time.</source>
        <translation>Это не момент времени: такого дня или времени нет.</translation>
    </message>
    <message>
        <source>The value is not allowed here: {reason}.</source>
        <translation>Значение здесь недопустимо: {reason}.</translation>
    </message>
    <message>
        <source>The value must be a day, such as 2026-11-12.</source>
        <translation>Значение должно быть датой, например 2026-11-12.</translation>
    </message>
    <message>
        <source>The value must be a list.</source>
        <translation>Значение должно быть списком.</translation>
    </message>
    <message>
        <source>The value must be a number.</source>
        <translation>Значение должно быть числом.</translation>
    </message>
    <message>
        <source>The value must be a whole number.</source>
        <translation>Значение должно быть целым числом.</translation>
    </message>
    <message>
        <source>The value must be an object.</source>
        <translation>Значение должно быть объектом.</translation>
    </message>
    <message>
        <source>The value must be one of {expected}.</source>
        <translation>Значение должно быть одним из: {expected}.</translation>
    </message>
    <message>
        <source>The value must be text.</source>
        <translation>Значение должно быть текстом.</translation>
    </message>
    <message>
        <source>The value must be true or false.</source>
        <translation>Значение должно быть true или false.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>В книге нет листа с ячейками.</translation>
    </message>
    <message>
        <source>The workbook is damaged or not a workbook. Open it in a spreadsheet program and save it again.</source>
        <translation>Книга повреждена или это не книга. Откройте её в табличной программе и сохраните заново.</translation>
    </message>
    <message>
        <source>The workbook is locked with a password. Save it without one.</source>
        <translation>Книга защищена паролем. Сохраните её без пароля.</translation>
    </message>
    <message>
        <source>There are more than two numbers. Coordinates are a latitude and a longitude, such as 35.6892, 51.3890.</source>
        <translation>Здесь больше двух чисел. Координаты – это широта и долгота, например 35.6892, 51.3890.</translation>
    </message>
    <message>
        <source>There are several people called “{text}” on this desk. Choose the person in the project afterwards.</source>
        <translation>На этом столе несколько человек по имени «{text}». Выберите человека позже, в самом проекте.</translation>
    </message>
    <message>
        <source>There is a body called {name} in this neighbourhood already. Choose another name.</source>
        <translation>В этом микрорайоне уже есть {name}. Выберите другое название.</translation>
    </message>
    <message>
        <source>There is a quorum: {present} of {of} are present, {needed} are needed.</source>
        <translation>Кворум имеется: присутствуют {present} из {of}, требуется {needed}.</translation>
    </message>
    <message>
        <source>There is already a file at {path}. Choose another name: nothing is written over.</source>
        <translation>В {path} уже есть файл. Выберите другое имя: поверх ничего не записывается.</translation>
    </message>
    <message>
        <source>There is no council with the id {id} on this desk.</source>
        <translation>На этом столе нет совета с идентификатором {id}.</translation>
    </message>
    <message>
        <source>There is no desk at {path}, and none can be made there: the folder does not exist or cannot be written. Make the folder first, or choose another one.</source>
        <translation>По адресу {path} нет стола, и создать его там нельзя: папки нет или в неё нельзя писать. Сначала создайте папку или выберите другую.</translation>
    </message>
    <message>
        <source>There is no desk file at {path}, but there are backups of it. Restore the newest one, or choose another name for a new desk.</source>
        <translation>Файла стола {path} нет, но есть его резервные копии. Восстановите последнюю или выберите другое имя для нового стола.</translation>
    </message>
    <message>
        <source>There is no desk file at {path}. If it was there before, restore the newest backup or look for where it was moved.</source>
        <translation>Файла стола {path} нет. Если он там был, восстановите последнюю резервную копию или найдите, куда его перенесли.</translation>
    </message>
    <message>
        <source>There is no file at {path}.</source>
        <translation>Файла {path} нет.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to write the desk to.</source>
        <translation>Нет папки {folder}, в которую записать стол.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Put the stick in and choose it again.</source>
        <translation>Папки {folder} нет. Вставьте флешку и выберите её снова.</translation>
    </message>
    <message>
        <source>There is no form of documents called {profile}. There are {known}.</source>
        <translation>Формы документов {profile} нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>There is no month {month}: a year has 12 months.</source>
        <translation>Месяца {month} нет: в году 12 месяцев.</translation>
    </message>
    <message>
        <source>There is no packet in {folder}: its list of checksums (SHA256SUMS) is missing.</source>
        <translation>В {folder} нет пакета: отсутствует список контрольных сумм (SHA256SUMS).</translation>
    </message>
    <message>
        <source>There is no seal of minutes here.</source>
        <translation>Здесь нет печати протокола.</translation>
    </message>
    <message>
        <source>There is no such field in a council record.</source>
        <translation>Такого поля в записи совета нет.</translation>
    </message>
    <message>
        <source>There is nobody on this desk called “{text}”. Take in the people first, or write the name as it is there.</source>
        <translation>На этом столе нет никого по имени «{text}». Сначала внесите людей или напишите имя так, как оно там стоит.</translation>
    </message>
    <message>
        <source>There is not enough room on {folder}: the packet needs {size} MiB. Nothing was left there. Free some space or take another stick.</source>
        <translation>На {folder} не хватает места: пакету нужно {size} МиБ. Ничего там не осталось. Освободите место или возьмите другую флешку.</translation>
    </message>
    <message>
        <source>There is nothing in this sheet.</source>
        <translation>На этом листе ничего нет.</translation>
    </message>
    <message>
        <source>There is only one number. Coordinates are a latitude and a longitude, such as 35.6892, 51.3890.</source>
        <translation>Здесь только одно число. Координаты – это широта и долгота, например 35.6892, 51.3890.</translation>
    </message>
    <message>
        <source>These minutes are not sealed. Correct them by writing, not by a correction.</source>
        <translation>Этот протокол не опечатан. Исправьте сам текст, отдельное исправление не нужно.</translation>
    </message>
    <message>
        <source>These minutes are sealed and do not change. Add a correction instead.</source>
        <translation>Этот протокол опечатан и не меняется. Добавьте исправление.</translation>
    </message>
    <message>
        <source>Things that were sealed were changed, {count} in all. {council}: {what} Settings, under “Import and export”, show the whole list.</source>
        <translation>Опечатанное изменено, всего мест: {count}. {council}: {what} Весь список — в настройках, раздел «Импорт и экспорт».</translation>
    </message>
    <message>
        <source>This PDF carries no council record: only minutes that this program made can be taken in.</source>
        <translation>В этом PDF нет записи совета: внести можно только протоколы, созданные этой программой.</translation>
    </message>
    <message>
        <source>This PDF carries only a part of a record, or does not say what it is. Take in the minutes, or a council record.</source>
        <translation>В этом PDF лишь часть записи, или не сказано, что это за документ. Внесите сам протокол или запись совета.</translation>
    </message>
    <message>
        <source>This calendar reaches from the year {first} to {last}.</source>
        <translation>Этот календарь охватывает годы с {first} по {last}.</translation>
    </message>
    <message>
        <source>This cannot be kept: {field} ({reason}).</source>
        <translation>Это нельзя сохранить: {field} ({reason}).</translation>
    </message>
    <message>
        <source>This cannot be sealed: it holds a number or a text that has no canonical form.</source>
        <translation>Это нельзя опечатать: есть число или текст без канонической формы.</translation>
    </message>
    <message>
        <source>This change of stage takes a reason. Write down why.</source>
        <translation>Для такой смены стадии нужна причина. Напишите её.</translation>
    </message>
    <message>
        <source>This copy of the program brings SQLite {version}, which can damage a desk. Install the program again.</source>
        <translation>В этой копии программы SQLite {version}, которая может повредить стол. Установите программу заново.</translation>
    </message>
    <message>
        <source>This election belongs to minutes that are sealed, and does not change.</source>
        <translation>Эти выборы относятся к опечатанному протоколу и не изменяются.</translation>
    </message>
    <message>
        <source>This entry cannot be removed, because others still refer to it ({referrers}).</source>
        <translation>Эту запись нельзя удалить: на неё ещё ссылаются ({referrers}).</translation>
    </message>
    <message>
        <source>This file is neither a workbook (.xlsx) nor a text with separated columns (.csv).</source>
        <translation>Это не книга (.xlsx) и не текст с разделёнными столбцами (.csv).</translation>
    </message>
    <message>
        <source>This is a workbook of an old format, or a locked one. Save it as .xlsx without a password.</source>
        <translation>Это книга старого формата или защищённая. Сохраните её как .xlsx без пароля.</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters.</source>
        <translation>Это длиннее {limit} знаков.</translation>
    </message>
    <message>
        <source>This is longer than {limit} characters: {field}.</source>
        <translation>Длиннее {limit} символов: {field}.</translation>
    </message>
    <message>
        <source>This is no longer there. It was removed in the meantime.</source>
        <translation>Этого больше нет: оно было удалено.</translation>
    </message>
    <message>
        <source>This is not what the ballots give. Write down how it was settled, by lot for example.</source>
        <translation>Бюллетени дают другой итог. Запишите, как был решён вопрос, например жребием.</translation>
    </message>
    <message>
        <source>This letter has been answered and cannot be taken back. Write another one.</source>
        <translation>На это письмо уже ответили, отозвать его нельзя. Напишите другое.</translation>
    </message>
    <message>
        <source>This letter has gone out: what it says does not change. Take it back first to write on it.</source>
        <translation>Это письмо отправлено: его текст не меняется. Чтобы править, сначала отзовите его.</translation>
    </message>
    <message>
        <source>This letter was received, not sent. Only letters of the council are written out.</source>
        <translation>Это входящее письмо. Оформляются только письма самого совета.</translation>
    </message>
    <message>
        <source>This majority is counted over the seats of the council. Enter the number of its seats first.</source>
        <translation>Это большинство считается от мест совета. Сначала укажите число мест.</translation>
    </message>
    <message>
        <source>This meeting has been called again already: that is meeting {number}.</source>
        <translation>Это заседание уже созвано повторно: заседание № {number}.</translation>
    </message>
    <message>
        <source>This meeting is over. Its document can still be written under Meetings.</source>
        <translation>Это заседание завершено. Его документ можно и дальше писать в разделе «Заседания».</translation>
    </message>
    <message>
        <source>This meeting was opened already.</source>
        <translation>Это заседание уже было открыто.</translation>
    </message>
    <message>
        <source>This month has {days} days.</source>
        <translation>В этом месяце дней: {days}.</translation>
    </message>
    <message>
        <source>This paper carries only a part of the record, and papers beside the minutes are not sealed. Check the minutes.</source>
        <translation>В этом документе лишь часть записи, а документы помимо протокола печатью не скрепляются. Проверьте сам протокол.</translation>
    </message>
    <message>
        <source>This result differs from what the votes give. Write down why.</source>
        <translation>Этот итог расходится с голосами. Напишите причину.</translation>
    </message>
    <message>
        <source>This sheet has lines that cannot be taken in. Correct them in the file and choose it again.</source>
        <translation>На листе есть строки, которые нельзя внести. Исправьте их в файле и выберите его снова.</translation>
    </message>
    <message>
        <source>This term ends before it begins. Correct one of the two days.</source>
        <translation>Этот срок заканчивается раньше, чем начинается. Исправьте один из двух дней.</translation>
    </message>
    <message>
        <source>This vote is not tied, so that nothing remains to be settled.</source>
        <translation>Голоса не разделились поровну, решать больше нечего.</translation>
    </message>
    <message>
        <source>Type a date, such as {example}.</source>
        <translation>Напишите дату, например {example}.</translation>
    </message>
    <message>
        <source>What was read back from {folder} is not what was written ({file}). The stick may be worn out. Nothing was left there. Take another one.</source>
        <translation>Прочитанное с {folder} не совпадает с записанным ({file}). Возможно, флешка изношена. Ничего там не осталось. Возьмите другую.</translation>
    </message>
    <message>
        <source>What was sealed cannot be read any more.</source>
        <translation>Опечатанное больше не читается.</translation>
    </message>
    <message>
        <source>What was sealed cannot be read as a record any more.</source>
        <translation>Опечатанное больше не читается как запись совета.</translation>
    </message>
    <message>
        <source>What was signed was changed after signing, or the signature was taken from another file.</source>
        <translation>Подписанное изменили после подписания, или подпись взята из другого файла.</translation>
    </message>
    <message>
        <source>{chosen} people are chosen for {seats} seats.</source>
        <translation>Выбрано человек: {chosen}, а мест: {seats}.</translation>
    </message>
    <message>
        <source>{counted} votes were counted, but only {eligible} may vote: {yes} for, {no} against, {abstain} abstaining, {not_voting} not voting, {spoilt} blank or invalid. Count again.</source>
        <translation>Подсчитано голосов: {counted}, а голосовать могут только {eligible}: за {yes}, против {no}, воздержались {abstain}, не голосовали {not_voting}, пустых или недействительных {spoilt}. Пересчитайте.</translation>
    </message>
    <message>
        <source>{done} of {all} papers were finished; then this went wrong: {reason}</source>
        <translation>Готово документов: {done} из {all}; затем произошла ошибка: {reason}</translation>
    </message>
    <message>
        <source>{field} of {kind} names an entry that is not on this desk ({target}).</source>
        <translation>Поле {field} объекта {kind} указывает на то, чего нет на этом столе ({target}).</translation>
    </message>
    <message>
        <source>{issued} ballots were issued, but only {eligible} may vote.</source>
        <translation>Выдано бюллетеней: {issued}, а право голоса имеют только {eligible}.</translation>
    </message>
    <message>
        <source>{literal} is not a number that a record can carry.</source>
        <translation>{literal} — не число, которое может храниться в записи.</translation>
    </message>
    <message>
        <source>{month} {year} has {days} days.</source>
        <translation>{month} {year}: дней — {days}.</translation>
    </message>
    <message>
        <source>{name} appears in the records of meetings and stays there. End the membership instead of removing the person.</source>
        <translation>{name} упоминается в записях заседаний и остаётся там. Завершите членство, а не удаляйте человека.</translation>
    </message>
    <message>
        <source>{name} is not the name of a time zone, such as Asia/Tehran.</source>
        <translation>{name} — не название часового пояса, такого как Asia/Tehran.</translation>
    </message>
    <message>
        <source>{name} is under 18: the consent of a guardian is missing.</source>
        <translation>{name}: меньше 18 лет, нет согласия законного представителя.</translation>
    </message>
    <message>
        <source>{name} stays on the desk, because people, meetings or letters there name it. It can be dissolved instead.</source>
        <translation>{name} остаётся на столе: на него ссылаются люди, заседания или письма. Вместо удаления можно прекратить его деятельность.</translation>
    </message>
    <message>
        <source>{path} is no picture that can be read here. Save it as JPEG or PNG and add it again.</source>
        <translation>{path} — не снимок, который можно здесь прочитать. Сохраните его как JPEG или PNG и добавьте снова.</translation>
    </message>
    <message>
        <source>{path} is not a backup of this desk.</source>
        <translation>{path} — не резервная копия этого стола.</translation>
    </message>
    <message>
        <source>{place} ({field}): sealed was “{sealed}”, here it is “{found}”.</source>
        <translation>{place} ({field}): опечатано «{sealed}», здесь «{found}».</translation>
    </message>
    <message>
        <source>{place} ({field}): “{found}” is here and was not sealed.</source>
        <translation>{place} ({field}): «{found}» есть здесь, но не опечатано.</translation>
    </message>
    <message>
        <source>{place} ({field}): “{sealed}” was sealed and is not here.</source>
        <translation>{place} ({field}): «{sealed}» опечатано, но здесь этого нет.</translation>
    </message>
    <message>
        <source>{valid} valid and {invalid} invalid ballots are more than the {eligible} who may vote.</source>
        <translation>Действительных бюллетеней {valid} и недействительных {invalid} – вместе больше, чем имеющих право голоса: {eligible}.</translation>
    </message>
    <message>
        <source>{valid} valid and {invalid} invalid ballots are more than the {issued} that were issued.</source>
        <translation>Действительных бюллетеней {valid} и недействительных {invalid} – вместе больше, чем выдано: {issued}.</translation>
    </message>
    <message>
        <source>{year} is not a leap year: {month} has {days} days.</source>
        <translation>Год {year} не високосный, {month}: дней — {days}.</translation>
    </message>
    <message>
        <source>{year} is not a year of this calendar that can be meant; it reaches from {first} to {last}.</source>
        <translation>{year} — неподходящий год этого календаря; он охватывает годы с {first} по {last}.</translation>
    </message>
    <message>
        <source>“{moment}” is not a moment with a date, a time and an offset.</source>
        <translation>«{moment}» — не момент с датой, временем и смещением.</translation>
    </message>
    <message>
        <source>“{text}” has no year. Write day, month and year.</source>
        <translation>В «{text}» нет года. Напишите день, месяц и год.</translation>
    </message>
    <message>
        <source>“{text}” is below zero.</source>
        <translation>«{text}» меньше нуля.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no.</source>
        <translation>«{text}» – не «да» и не «нет».</translation>
    </message>
    <message>
        <source>“{text}” is none of the words that can stand here: {known}.</source>
        <translation>«{text}» – не из слов, которые могут здесь стоять: {known}.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Type day, month and year, such as {example}.</source>
        <translation>«{text}» — не дата. Напишите день, месяц и год, например {example}.</translation>
    </message>
    <message>
        <source>“{text}” is not a priority: it goes from 1 to 5.</source>
        <translation>«{text}» – не приоритет: он от 1 до 5.</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day. Type hours and minutes, such as 18:45.</source>
        <translation>«{text}» — не время. Напишите часы и минуты, например 18:45.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>«{text}» — не целое число.</translation>
    </message>
    <message>
        <source>“{text}” is not a year of birth.</source>
        <translation>«{text}» – не год рождения.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount of money in this currency.</source>
        <translation>«{text}» — не сумма в этой валюте.</translation>
    </message>
    <message>
        <source>“{text}” is not understood as coordinates. Write the latitude and the longitude, such as 35.6892, 51.3890.</source>
        <translation>«{text}» не похоже на координаты. Напишите широту и долготу, например 35.6892, 51.3890.</translation>
    </message>
    <message>
        <source>“{title}” has become the project “{project}” already.</source>
        <translation>«{title}» уже стало проектом «{project}».</translation>
    </message>
    <message>
        <source>“{title}” has become the project “{project}” and stays. Decline it instead of removing it.</source>
        <translation>«{title}» стало проектом «{project}» и остаётся. Вместо удаления отклоните.</translation>
    </message>
    <message>
        <source>“{title}” stands in decisions, needs or the tasks of youth mayors and stays. Cancel it instead of removing it.</source>
        <translation>Проект «{title}» указан в решениях, потребностях или задачах молодёжных мэров и остаётся. Отмените его вместо удаления.</translation>
    </message>
    <message>
        <source>“{title}” stands on the agenda of meeting {number} already.</source>
        <translation>«{title}» уже стоит в повестке заседания {number}.</translation>
    </message>
    <message>
        <source>“{title}” stands on the agenda of meeting {number} and stays. Decline it instead of removing it.</source>
        <translation>«{title}» стоит в повестке заседания {number} и остаётся. Вместо удаления отклоните.</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Language of the minutes</source>
        <translation>Язык протокола</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Начало по плану</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Началось</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Окончено</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Кабинет</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретарь</translation>
    </message>
    <message>
        <source>Opening words</source>
        <translation>Вступительный текст</translation>
    </message>
    <message>
        <source>Open to the public</source>
        <translation>Открытое</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>The term ends before it begins. Correct one of the two days.</source>
        <translation>Срок заканчивается раньше, чем начинается. Исправьте один из двух дней.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Title in documents</source>
        <translation>Должность в документах</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Наставник</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <source>Why it ended early</source>
        <translation>Почему закончился раньше</translation>
    </message>
    <message>
        <source>Remove this term</source>
        <translation>Удалить этот срок</translation>
    </message>
</context>
<context>
    <name>DiagnosisView</name>
    <message numerus="yes">
        <source>%n asked</source>
        <translation>
            <numerusform>опрошен %n</numerusform>
            <numerusform>опрошены %n</numerusform>
            <numerusform>опрошено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <translation>среднее {mean}</translation>
    </message>
    <message>
        <source>A diagnosis was begun: {day}</source>
        <translation>Начата диагностика: {day}</translation>
    </message>
    <message>
        <source>The diagnosis was removed: {day}</source>
        <translation>Диагностика убрана: {day}</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>Диагностика по датам</translation>
    </message>
    <message>
        <source>How does the neighbourhood stand?</source>
        <translation>Как обстоят дела в микрорайоне?</translation>
    </message>
    <message>
        <source>The council scores eight fields in four dimensions from 1 to 5, with strengths, problems and assets. Done again after a year, the two are shown side by side.</source>
        <translation>Совет оценивает восемь сфер в четырёх измерениях от 1 до 5, записывает сильные стороны, проблемы и ресурсы. Через год диагностику повторяют, и обе показываются рядом.</translation>
    </message>
    <message>
        <source>Begin a diagnosis</source>
        <translation>Начать диагностику</translation>
    </message>
</context>
<context>
    <name>Digits</name>
    <message>
        <source>Persian</source>
        <translation>Персидские</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Арабские восточные</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Обычные</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>I</source>
        <translation>Я</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Мы</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Мир</translation>
    </message>
</context>
<context>
    <name>DocumentsCard</name>
    <message>
        <source>Minutes</source>
        <translation>Протоколы</translation>
    </message>
    <message>
        <source>Language of the minutes</source>
        <translation>Язык протоколов</translation>
    </message>
    <message>
        <source>Calendar of exported records</source>
        <translation>Календарь выгрузки</translation>
    </message>
    <message>
        <source>New meetings are written in this language; meetings that are there stay as they are. Time zone: {zone}.</source>
        <translation>Новые заседания ведутся на этом языке, прежние остаются как есть. Часовой пояс: {zone}.</translation>
    </message>
</context>
<context>
    <name>DraftPanel</name>
    <message>
        <source>The minutes are in review.</source>
        <translation>Протокол на проверке.</translation>
    </message>
    <message>
        <source>The minutes go to review when the meeting is over.</source>
        <translation>Протокол отправляют на проверку, когда заседание окончено.</translation>
    </message>
    <message>
        <source>Hand the draft to those who were there, on paper or as a PDF; it says “draft” on every page.</source>
        <translation>Передайте черновик присутствовавшим, на бумаге или в PDF; на каждой странице стоит «проект».</translation>
    </message>
    <message>
        <source>The draft is with its readers. What they find is put right here.</source>
        <translation>Черновик у читателей. Что они найдут, исправляется здесь.</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Отправить на проверку</translation>
    </message>
    <message>
        <source>Print the draft</source>
        <translation>Печать черновика</translation>
    </message>
    <message>
        <source>Save the draft as PDF …</source>
        <translation>Сохранить черновик в PDF …</translation>
    </message>
</context>
<context>
    <name>DuplicateOffer</name>
    <message>
        <source>Add a supporter there</source>
        <translation>Добавить сторонника туда</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Perhaps it is here already: “{title}”</source>
        <translation>Возможно, это уже записано: «{title}»</translation>
    </message>
    <message numerus="yes">
        <source>%n supporters</source>
        <translation>
            <numerusform>%n сторонник</numerusform>
            <numerusform>%n сторонника</numerusform>
            <numerusform>%n сторонников</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DutiesCard</name>
    <message>
        <source>Duties</source>
        <translation>Обязанности</translation>
    </message>
    <message>
        <source>One duty a line. The letter of appointment lists them.</source>
        <translation>Одна обязанность в строке. Они перечисляются в распоряжении о назначении.</translation>
    </message>
</context>
<context>
    <name>ElectionCard</name>
    <message>
        <source>elected</source>
        <translation>избран</translation>
    </message>
    <message>
        <source>Election: {post}</source>
        <translation>Выборы: {post}</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Тур {number}</translation>
    </message>
    <message>
        <source>Counted by: {names}</source>
        <translation>Счётная комиссия: {names}</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>идёт подсчёт</translation>
    </message>
    <message>
        <source>The lot: {name}</source>
        <translation>Жребий: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n valid ballots are not given to a candidate yet.</source>
        <translation>
            <numerusform>%n действительный бюллетень ещё не отдан кандидату.</numerusform>
            <numerusform>%n действительных бюллетеня ещё не отданы кандидатам.</numerusform>
            <numerusform>%n действительных бюллетеней ещё не отданы кандидатам.</numerusform>
        </translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>Tellers</source>
        <translation>Счётная комиссия</translation>
    </message>
    <message>
        <source>May vote</source>
        <translation>Имеют право голоса</translation>
    </message>
    <message>
        <source>Ballots issued</source>
        <translation>Выдано бюллетеней</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действит.</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Недейств.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Кандидаты</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Имя, затем Enter</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Избрать</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>Второй тур</translation>
    </message>
    <message>
        <source>Ballot papers</source>
        <translation>Бюллетени</translation>
    </message>
    <message>
        <source>Print the tally</source>
        <translation>Напечатать протокол подсчёта</translation>
    </message>
    <message>
        <source>Save the tally as PDF</source>
        <translation>Сохранить протокол подсчёта в PDF</translation>
    </message>
    <message>
        <source>Remove the election</source>
        <translation>Удалить выборы</translation>
    </message>
</context>
<context>
    <name>ElectionHeadCard</name>
    <message>
        <source>Election: {post}</source>
        <translation>Выборы: {post}</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation>Тур {number}</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>избран</translation>
    </message>
    <message>
        <source>Held in meeting {number}</source>
        <translation>Проведены на заседании {number}</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>На какую должность</translation>
    </message>
    <message>
        <source>Day of the election</source>
        <translation>День выборов</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Мест</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>This election belongs to sealed minutes and does not change any more.</source>
        <translation>Эти выборы относятся к запечатанному протоколу и больше не меняются.</translation>
    </message>
    <message>
        <source>Ballot papers</source>
        <translation>Бюллетени</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Протокол подсчёта</translation>
    </message>
    <message>
        <source>Remove the election</source>
        <translation>Удалить выборы</translation>
    </message>
</context>
<context>
    <name>ElectionOutput</name>
    <message>
        <source>Ballot papers</source>
        <translation>Бюллетени</translation>
    </message>
</context>
<context>
    <name>ElectionWords</name>
    <message>
        <source>A tie between {names}: a second round or the lot decides.</source>
        <translation>Поровну голосов: {names}. Решает второй тур или жребий.</translation>
    </message>
</context>
<context>
    <name>ElectionsPart</name>
    <message>
        <source>Youth mayor</source>
        <translation>Молодёжный мэр</translation>
    </message>
    <message>
        <source>The election was removed.</source>
        <translation>Выборы удалены.</translation>
    </message>
</context>
<context>
    <name>EnclosuresCard</name>
    <message>
        <source>Enclose files</source>
        <translation>Приложить файлы</translation>
    </message>
    <message>
        <source>Documents and pictures ({kinds})</source>
        <translation>Документы и изображения ({kinds})</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>The enclosure was taken out.</source>
        <translation>Приложение убрано.</translation>
    </message>
    <message>
        <source>Save the enclosure</source>
        <translation>Сохранить приложение</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Сохранено как {name}</translation>
    </message>
    <message>
        <source>Enclosures</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Nothing is enclosed.</source>
        <translation>Приложений нет.</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>Файл …</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Erase this person</source>
        <translation>Стереть данные человека</translation>
    </message>
    <message>
        <source>Name, birth, contacts and notes are forgotten on this desk and in all its seals, which go on holding. Votes and attendance stay, as somebody’s without a name. Texts that name the person, copies already given away and earlier backups are not changed. There is no way back.</source>
        <translation>Имя, рождение, контакты и заметки стираются в этом столе и во всех его печатях; печати остаются действительными. Голоса и присутствие остаются безымянными. Тексты, где человек назван, выданные экземпляры и прежние резервные копии не меняются. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Erase the particulars …</source>
        <translation>Стереть данные …</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Стереть навсегда</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>ExchangeSection</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>From a spreadsheet</source>
        <translation>Из таблицы</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Takes a council record, or minutes as PDF, into this desk. New things are added, newer ones replace what is there; a file with an error in it changes nothing.</source>
        <translation>Вносит запись совета или протокол в формате PDF в этот стол. Новое добавляется, более свежее заменяет прежнее; файл с ошибкой ничего не меняет.</translation>
    </message>
    <message>
        <source>Takes people, projects or needs from a workbook or a CSV file, after showing what becomes of each line. There is a template to fill in.</source>
        <translation>Вносит людей, проекты или потребности из книги или файла CSV, сначала показывая, что получится из каждой строки. Есть шаблон для заполнения.</translation>
    </message>
    <message>
        <source>Writes a council record: one readable file with people, meetings, decisions and projects.</source>
        <translation>Сохраняет запись совета: один читаемый файл с людьми, заседаниями, решениями и проектами.</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>Импортировать файл …</translation>
    </message>
    <message>
        <source>Take in a spreadsheet …</source>
        <translation>Внести таблицу …</translation>
    </message>
    <message>
        <source>Export a file …</source>
        <translation>Экспортировать файл …</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>The record is written to {path}.</source>
        <translation>Запись сохранена в {path}.</translation>
    </message>
    <message>
        <source>The whole desk</source>
        <translation>Весь стол</translation>
    </message>
    <message>
        <source>{added} added, {updated} updated, {unchanged} unchanged, {older} older and left as they are.</source>
        <translation>Добавлено: {added}, обновлено: {updated}, без изменений: {unchanged}, более старые, оставлены как есть: {older}.</translation>
    </message>
    <message>
        <source>Import a council record</source>
        <translation>Импорт записи совета</translation>
    </message>
    <message>
        <source>Council record or minutes (*.json *.pdf)</source>
        <translation>Запись совета или протокол (*.json *.pdf)</translation>
    </message>
    <message>
        <source>Export a council record</source>
        <translation>Экспорт записи совета</translation>
    </message>
    <message>
        <source>Council record (*.json)</source>
        <translation>Запись совета (*.json)</translation>
    </message>
</context>
<context>
    <name>ExecutionCard</name>
    <message>
        <source>Execution</source>
        <translation>Исполнение</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Исполнено (дата)</translation>
    </message>
    <message>
        <source>Which decision takes its place?</source>
        <translation>Какое решение его заменяет?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Choose another decision</source>
        <translation>Выбрать другое решение</translation>
    </message>
</context>
<context>
    <name>ExecutionState</name>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Исполнено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Заменено</translation>
    </message>
</context>
<context>
    <name>ExpenseRow</name>
    <message>
        <source>For what</source>
        <translation>На что</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Remove this expense</source>
        <translation>Удалить этот расход</translation>
    </message>
</context>
<context>
    <name>ExpensesCard</name>
    <message>
        <source>Expense</source>
        <translation>Расход</translation>
    </message>
    <message>
        <source>The expense was removed.</source>
        <translation>Расход удалён.</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>всего {amount}</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Расходы</translation>
    </message>
    <message>
        <source>Add an expense</source>
        <translation>Добавить расход</translation>
    </message>
    <message>
        <source>Nothing was spent yet.</source>
        <translation>Пока ничего не израсходовано.</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>{day} · meeting {number}, item {item}</source>
        <translation>{day} · заседание {number}, вопрос {item}</translation>
    </message>
    <message>
        <source>Reason of the council: {reason}</source>
        <translation>Обоснование совета: {reason}</translation>
    </message>
    <message>
        <source>Moved by: {name}</source>
        <translation>Внёс предложение: {name}</translation>
    </message>
    <message>
        <source>Seconded by: {name}</source>
        <translation>Поддержал: {name}</translation>
    </message>
    <message>
        <source>By its actions: {name}</source>
        <translation>Поручения у: {name}</translation>
    </message>
    <message>
        <source>Responsible: {name}</source>
        <translation>Ответственный: {name}</translation>
    </message>
    <message>
        <source>Overseer: {name}</source>
        <translation>Контроль: {name}</translation>
    </message>
    <message>
        <source>Deadline: {day}</source>
        <translation>Срок исполнения: {day}</translation>
    </message>
    <message>
        <source>The minutes of this decision are sealed; only its execution still changes.</source>
        <translation>Протокол с этим решением опечатан; меняется только ход исполнения.</translation>
    </message>
    <message>
        <source>It ends before it begins. Correct one of the two.</source>
        <translation>Окончание раньше начала. Исправьте одну из двух дат.</translation>
    </message>
    <message>
        <source>No adopted decision names this project. Write down why it goes on, or have it decided.</source>
        <translation>Ни одно принятое решение не называет этот проект. Напишите, почему он продолжается, или вынесите его на решение.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>{percent} done</source>
        <translation>готово {percent}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Goes on without a decision because</source>
        <translation>Продолжается без решения, потому что</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Whose voice it is</source>
        <translation>Чей это голос</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Meanings</source>
        <translation>Смыслы</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Коммуникации</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Сообщества</translation>
    </message>
    <message>
        <source>Management systems</source>
        <translation>Системы управления</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>Технологии</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>Инфраструктура</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ресурсы</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Construction projects</source>
        <translation>Инфраструктура</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Программы</translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n завершён</numerusform>
            <numerusform>%n завершено</numerusform>
            <numerusform>%n завершено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n в работе</numerusform>
            <numerusform>%n в работе</numerusform>
            <numerusform>%n в работе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n с опозданием</numerusform>
            <numerusform>%n с опозданием</numerusform>
            <numerusform>%n с опозданием</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n участник</numerusform>
            <numerusform>%n участника</numerusform>
            <numerusform>%n участников</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>The file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>A list of people, projects or needs: a workbook (.xlsx) or a text with separated columns (.csv). The first line names the columns. Nothing is taken in before you have seen what becomes of it.</source>
        <translation>Список людей, проектов или потребностей: книга (.xlsx) или текст с разделёнными столбцами (.csv). В первой строке – названия столбцов. Ничего не вносится, пока вы не увидите, что получится.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Выбрать файл …</translation>
    </message>
    <message>
        <source>A template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>An empty workbook whose columns are named already. Fill it in and choose it here.</source>
        <translation>Пустая книга с готовыми названиями столбцов. Заполните её и выберите здесь.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>Save a template …</source>
        <translation>Сохранить шаблон …</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Find text, number, name …</source>
        <translation>Поиск: текст, номер, имя …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>Инфраструктурные</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>Все программы</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Все стадии</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>Не отменены</translation>
    </message>
    <message>
        <source>Find title, number, name …</source>
        <translation>Найти название, номер, имя …</translation>
    </message>
    <message>
        <source>Search projects</source>
        <translation>Поиск проектов</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Кто отвечает</translation>
    </message>
    <message>
        <source>Late only</source>
        <translation>Только с опозданием</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>What was found</source>
        <translation>Что выяснилось</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Сильные стороны</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Ресурсы</translation>
    </message>
    <message>
        <source>The mood</source>
        <translation>Настроение</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>По одному в строке</translation>
    </message>
    <message>
        <source>Remove this diagnosis</source>
        <translation>Убрать эту диагностику</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Council Desk</source>
        <translation>Стол совета</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Всё остаётся на этом компьютере</translation>
    </message>
    <message>
        <source>Step {number} of {all}</source>
        <translation>Шаг {number} из {all}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Открыть стол</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>FootCard</name>
    <message>
        <source>Give the template a name.</source>
        <translation>Дайте шаблону название.</translation>
    </message>
    <message>
        <source>Keep as a template</source>
        <translation>Сохранить как шаблон</translation>
    </message>
    <message>
        <source>New projects can then begin with its kind, milestones and budget</source>
        <translation>Новые проекты смогут начинаться с его вида, контрольных точек и бюджета</translation>
    </message>
    <message>
        <source>Remove the project</source>
        <translation>Удалить проект</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Название шаблона</translation>
    </message>
    <message>
        <source>Keep the template</source>
        <translation>Сохранить шаблон</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не надо</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>From {least} to {most} mm.</source>
        <translation>От {least} до {most} мм.</translation>
    </message>
</context>
<context>
    <name>FormSection</name>
    <message>
        <source>The emblem was removed.</source>
        <translation>Эмблема убрана.</translation>
    </message>
    <message>
        <source>Documents are written as is customary.</source>
        <translation>Документы оформляются как принято.</translation>
    </message>
    <message>
        <source>The form was taken from {path}.</source>
        <translation>Форма взята из {path}.</translation>
    </message>
    <message>
        <source>The form is written to {path}.</source>
        <translation>Форма записана в {path}.</translation>
    </message>
    <message>
        <source>Choose an emblem</source>
        <translation>Выбор эмблемы</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Изображения (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Import a form of documents</source>
        <translation>Импорт формы документов</translation>
    </message>
    <message>
        <source>Form of documents (*.profile.json)</source>
        <translation>Форма документов (*.profile.json)</translation>
    </message>
    <message>
        <source>Export the form of documents</source>
        <translation>Экспорт формы документов</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Council Desk</source>
        <translation>Стол совета</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Навигация</translation>
    </message>
</context>
<context>
    <name>FullField</name>
    <message>
        <source>There is no more room here: the end of what you typed or pasted was left out.</source>
        <translation>Здесь больше нет места: конец набранного или вставленного текста не вошёл.</translation>
    </message>
</context>
<context>
    <name>FundingCard</name>
    <message>
        <source>The source of money was removed.</source>
        <translation>Источник финансирования удалён.</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>всего {amount}</translation>
    </message>
    <message>
        <source>Where the money comes from</source>
        <translation>Источники финансирования</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Add a source of money</source>
        <translation>Добавить источник финансирования</translation>
    </message>
    <message>
        <source>Nobody has promised money yet.</source>
        <translation>Денег пока никто не обещал.</translation>
    </message>
</context>
<context>
    <name>FundingRow</name>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Remove this source</source>
        <translation>Удалить этот источник</translation>
    </message>
</context>
<context>
    <name>FundingSource</name>
    <message>
        <source>Municipality</source>
        <translation>Бюджет города</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Средства жителей</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Средства партнёров</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>Неденежный вклад</translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message numerus="yes">
        <source>%n gaps; each leads to its place</source>
        <translation>
            <numerusform>%n пробел; строка ведёт к нему</numerusform>
            <numerusform>%n пробела; каждая строка ведёт к месту</numerusform>
            <numerusform>%n пробелов; каждая строка ведёт к месту</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Всё на месте.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapMark</name>
    <message>
        <source>running</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>open</source>
        <translation>без итога</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>голоса?</translation>
    </message>
    <message>
        <source>person?</source>
        <translation>кто?</translation>
    </message>
    <message>
        <source>date?</source>
        <translation>срок?</translation>
    </message>
    <message>
        <source>count?</source>
        <translation>подсчёт?</translation>
    </message>
    <message>
        <source>elected?</source>
        <translation>кто избран?</translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>Nobody is named as chair</source>
        <translation>Не указан председатель</translation>
    </message>
    <message>
        <source>Nobody is named as secretary</source>
        <translation>Не указан секретарь</translation>
    </message>
    <message>
        <source>Nobody is entered as present</source>
        <translation>Никто не отмечен присутствующим</translation>
    </message>
    <message>
        <source>A break is still on</source>
        <translation>Перерыв ещё не закончен</translation>
    </message>
    <message>
        <source>This item is still running</source>
        <translation>Этот вопрос ещё рассматривается</translation>
    </message>
    <message>
        <source>No outcome is written</source>
        <translation>Не записан результат</translation>
    </message>
    <message>
        <source>A vote has no numbers</source>
        <translation>В голосовании нет чисел</translation>
    </message>
    <message>
        <source>Votes are missing in a count</source>
        <translation>В подсчёте не хватает голосов</translation>
    </message>
    <message>
        <source>An action has no person</source>
        <translation>У поручения нет исполнителя</translation>
    </message>
    <message>
        <source>An action has no date</source>
        <translation>У поручения нет срока</translation>
    </message>
    <message>
        <source>An election has no count</source>
        <translation>У выборов нет подсчёта</translation>
    </message>
    <message>
        <source>An election has no result</source>
        <translation>У выборов нет результата</translation>
    </message>
</context>
<context>
    <name>Gender</name>
    <message>
        <source>Female</source>
        <translation>Женский</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Мужской</translation>
    </message>
</context>
<context>
    <name>GeneralSection</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>Calendar and digits follow the language until you choose them.</source>
        <translation>Календарь и цифры следуют за языком, пока вы их не выберете.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Remind me in the window</source>
        <translation>Напоминать в окне программы</translation>
    </message>
    <message>
        <source>Of meetings an hour before they begin, of what is due today or tomorrow, and of monthly reports.</source>
        <translation>О заседаниях за час до начала, о том, чему срок сегодня или завтра, и о месячных отчётах.</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>GlanceCard</name>
    <message>
        <source>Field: {name}</source>
        <translation>Область: {name}</translation>
    </message>
    <message>
        <source>Dimension: {name}</source>
        <translation>Измерение: {name}</translation>
    </message>
    <message>
        <source>Voices: {names}</source>
        <translation>Чей голос: {names}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>late</source>
        <translation>просрочено</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Контрольные точки</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Как он появился</translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message>
        <source>Evaluation by the mentor</source>
        <translation>Оценка наставника</translation>
    </message>
    <message>
        <source>{score} of 5</source>
        <translation>{score} из 5</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <source>The entry was removed.</source>
        <translation>Запись удалена.</translation>
    </message>
    <message>
        <source>{kind}: {hours} h</source>
        <translation>{kind}: {hours} ч</translation>
    </message>
    <message>
        <source>Mean of the evaluations: {score} of 5</source>
        <translation>Средняя оценка: {score} из 5</translation>
    </message>
    <message>
        <source>Growth record</source>
        <translation>Дневник роста</translation>
    </message>
    <message>
        <source>Kind of the new entry</source>
        <translation>Вид новой записи</translation>
    </message>
    <message>
        <source>New entry, then Enter</source>
        <translation>Новая запись, затем Enter</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>No training, service or talk with the mentor is written down yet.</source>
        <translation>Обучение, служба и беседы с наставником пока не записаны.</translation>
    </message>
</context>
<context>
    <name>GrowthForm</name>
    <message>
        <source>{number} – very good</source>
        <translation>{number} – отлично</translation>
    </message>
    <message>
        <source>{number} – good</source>
        <translation>{number} – хорошо</translation>
    </message>
    <message>
        <source>{number} – fair</source>
        <translation>{number} – удовлетворительно</translation>
    </message>
    <message>
        <source>{number} – needs help</source>
        <translation>{number} – нужна помощь</translation>
    </message>
    <message>
        <source>{number} – needs much help</source>
        <translation>{number} – нужна большая помощь</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кто проводил</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>GrowthKind</name>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Mentoring</source>
        <translation>Наставничество</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Оценка</translation>
    </message>
</context>
<context>
    <name>GuestLine</name>
    <message>
        <source>Enter adds {name} as a new person and a guest.</source>
        <translation>Enter добавит {name} как нового человека и приглашённого.</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Приглашённый</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>Добавить приглашённого</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Имя, затем Enter</translation>
    </message>
</context>
<context>
    <name>GuidanceKind</name>
    <message>
        <source>Guidance</source>
        <translation>Наставление</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Возражение</translation>
    </message>
    <message>
        <source>Endorsement</source>
        <translation>Одобрение</translation>
    </message>
</context>
<context>
    <name>GuidanceRow</name>
    <message>
        <source>Statement by</source>
        <translation>Кто высказался</translation>
    </message>
    <message>
        <source>Kind of statement</source>
        <translation>Вид высказывания</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Наставление</translation>
    </message>
    <message>
        <source>Remove this statement</source>
        <translation>Удалить высказывание</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Project: {title}</source>
        <translation>Проект: {title}</translation>
    </message>
    <message>
        <source>Action: {title}</source>
        <translation>Поручение: {title}</translation>
    </message>
    <message>
        <source>Initiative: {title}</source>
        <translation>Инициатива: {title}</translation>
    </message>
    <message>
        <source>Keys, passwords and papers</source>
        <translation>Ключи, пароли и документы</translation>
    </message>
    <message>
        <source>Who is to be spoken to, and about what</source>
        <translation>С кем и о чём нужно поговорить</translation>
    </message>
    <message>
        <source>What is still open was put on the list.</source>
        <translation>Незавершённое внесено в список.</translation>
    </message>
    <message>
        <source>This is before the first day of the term. Correct the day.</source>
        <translation>Это раньше первого дня срока. Исправьте день.</translation>
    </message>
    <message>
        <source>The term ends on {day}. Certificate and portfolio can be printed now.</source>
        <translation>Срок заканчивается {day}. Теперь можно напечатать свидетельство и портфолио.</translation>
    </message>
    <message>
        <source>to {name}</source>
        <translation>кому: {name}</translation>
    </message>
    <message>
        <source>handed over on {day}</source>
        <translation>передано {day}</translation>
    </message>
    <message>
        <source>Handed over: {title}</source>
        <translation>Передано: {title}</translation>
    </message>
    <message>
        <source>It was taken off the list.</source>
        <translation>Убрано из списка.</translation>
    </message>
    <message>
        <source>{done} of {count} handed over</source>
        <translation>передано {done} из {count}</translation>
    </message>
    <message>
        <source>What is still open goes to whoever comes next. Let the program put it on the list.</source>
        <translation>Незавершённое переходит преемнику. Пусть программа внесёт это в список.</translation>
    </message>
    <message>
        <source>When the term nears its end, what is still open is handed over here.</source>
        <translation>Ближе к концу срока незавершённое передаётся здесь.</translation>
    </message>
    <message>
        <source>Another last day …</source>
        <translation>Другой последний день …</translation>
    </message>
    <message>
        <source>End the term …</source>
        <translation>Завершить срок …</translation>
    </message>
    <message>
        <source>Handover and end of the term</source>
        <translation>Передача дел и конец срока</translation>
    </message>
    <message>
        <source>Propose what is open</source>
        <translation>Предложить незавершённое</translation>
    </message>
    <message>
        <source>What else is handed over, then Enter</source>
        <translation>Что ещё передаётся, затем Enter</translation>
    </message>
    <message>
        <source>New thing to hand over</source>
        <translation>Новый пункт передачи</translation>
    </message>
    <message>
        <source>Last day of the term</source>
        <translation>Последний день срока</translation>
    </message>
    <message>
        <source>Why it ends early (if it does)</source>
        <translation>Почему раньше срока (если так)</translation>
    </message>
    <message>
        <source>End the term</source>
        <translation>Завершить срок</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Срок продолжается</translation>
    </message>
</context>
<context>
    <name>HandoverForm</name>
    <message>
        <source>What is handed over</source>
        <translation>Что передаётся</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Передано (дата)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>HeadCard</name>
    <message>
        <source>Particulars are not on this desk</source>
        <translation>Данных нет на этом столе</translation>
    </message>
    <message>
        <source>Consent on record</source>
        <translation>Согласие получено</translation>
    </message>
    <message>
        <source>Guardian’s consent missing</source>
        <translation>Нет согласия представителя</translation>
    </message>
    <message>
        <source>Own consent missing</source>
        <translation>Нет своего согласия</translation>
    </message>
    <message>
        <source>mentor: {name}</source>
        <translation>наставник: {name}</translation>
    </message>
    <message>
        <source>elected with {votes} of {valid} votes</source>
        <translation>голосов: {votes} из {valid}</translation>
    </message>
    <message>
        <source>ended early: {reason}</source>
        <translation>завершён раньше: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>born in {year}</source>
        <translation>{year} г. р.</translation>
    </message>
    <message>
        <source>{done} of {count} objectives and actions done</source>
        <translation>целей и поручений: {done} из {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n проект</numerusform>
            <numerusform>%n проекта</numerusform>
            <numerusform>%n проектов</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <source>evaluated {score} of 5</source>
        <translation>оценка {score} из 5</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Закрыть сведения</translation>
    </message>
    <message>
        <source>Term and mentor</source>
        <translation>Срок и наставник</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Моя работа</translation>
    </message>
    <message>
        <source>Show the page that belongs to this youth mayor: only what is theirs</source>
        <translation>Показать страницу этого молодёжного мэра: только то, что касается его</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Выборы</translation>
    </message>
</context>
<context>
    <name>HeadingWords</name>
    <message>
        <source>Not open yet</source>
        <translation>Ещё не открыто</translation>
    </message>
    <message>
        <source>Break {time}</source>
        <translation>Перерыв {time}</translation>
    </message>
    <message>
        <source>In session {time}</source>
        <translation>Идёт {time}</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>not scored</source>
        <translation>без оценки</translation>
    </message>
    <message>
        <source>since then {difference}</source>
        <translation>с тех пор {difference}</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Среднее</translation>
    </message>
</context>
<context>
    <name>HelpCard</name>
    <message>
        <source>Your mentor is {name}. Ask them when you do not know how to go on.</source>
        <translation>Ваш наставник – {name}. Спросите, если не знаете, как быть дальше.</translation>
    </message>
    <message>
        <source>You have no mentor yet. Ask the council who it will be.</source>
        <translation>У вас пока нет наставника. Спросите в совете, кто им будет.</translation>
    </message>
    <message>
        <source>Your term: {days}</source>
        <translation>Ваш срок: {days}</translation>
    </message>
    <message>
        <source>Who helps me</source>
        <translation>Кто мне помогает</translation>
    </message>
</context>
<context>
    <name>InSession</name>
    <message>
        <source>Meeting {number} is in session since {time}.</source>
        <translation>Заседание № {number} идёт с {time}.</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Продолжить заседание</translation>
    </message>
</context>
<context>
    <name>ItemActionsCard</name>
    <message>
        <source>Actions</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Новое поручение</translation>
    </message>
    <message>
        <source>Add an action (Alt+A)</source>
        <translation>Добавить поручение (Alt+A)</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Enter the attendance first: a statement is somebody&apos;s.</source>
        <translation>Сначала отметьте присутствие: у высказывания есть автор.</translation>
    </message>
    <message>
        <source>The statement was removed.</source>
        <translation>Высказывание удалено.</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Вопрос {number}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Minutes planned</source>
        <translation>Минут по плану</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Введение</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Обсуждение</translation>
    </message>
    <message>
        <source>One paragraph each. “Name: what was said” names the speaker.</source>
        <translation>Каждое выступление с новой строки. «Имя: что сказано» называет выступившего.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Открытый</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Переместить выше (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Переместить ниже (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the item (Ctrl+Shift+Delete)</source>
        <translation>Удалить вопрос (Ctrl+Shift+Delete)</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Add a motion (Alt+M)</source>
        <translation>Добавить предложение (Alt+M)</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Поручение</translation>
    </message>
    <message>
        <source>Add an action (Alt+A)</source>
        <translation>Добавить поручение (Alt+A)</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Наставление</translation>
    </message>
    <message>
        <source>Add guidance, an objection or an endorsement by the imam or host</source>
        <translation>Добавить наставление, возражение или одобрение имама или хозяина</translation>
    </message>
</context>
<context>
    <name>ItemKind</name>
    <message>
        <source>Approval</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Обсуждение</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Информация</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Церемония</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Choose an item of the agenda; what is said and decided on it is written here.</source>
        <translation>Выберите вопрос повестки; здесь записывается, что по нему сказано и решено.</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
    <message>
        <source>Remove this item</source>
        <translation>Удалить этот пункт</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys in meeting mode</source>
        <translation>Клавиши в режиме заседания</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
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
        <translation>повестка дня</translation>
    </message>
    <message>
        <source>current item</source>
        <translation>текущий вопрос</translation>
    </message>
    <message>
        <source>people</source>
        <translation>участники</translation>
    </message>
    <message>
        <source>open the next item</source>
        <translation>открыть следующий вопрос</translation>
    </message>
    <message>
        <source>open the item before</source>
        <translation>вернуться к предыдущему вопросу</translation>
    </message>
    <message>
        <source>new item</source>
        <translation>новый вопрос</translation>
    </message>
    <message>
        <source>begin or end a break</source>
        <translation>начать или закончить перерыв</translation>
    </message>
    <message>
        <source>recusal on the running item</source>
        <translation>отвод по текущему вопросу</translation>
    </message>
    <message>
        <source>add a guest</source>
        <translation>добавить приглашённого</translation>
    </message>
    <message>
        <source>catch a need</source>
        <translation>записать потребность</translation>
    </message>
    <message>
        <source>pages of the minutes</source>
        <translation>страницы протокола</translation>
    </message>
    <message>
        <source>window for the projector</source>
        <translation>окно для проектора</translation>
    </message>
    <message>
        <source>end the meeting</source>
        <translation>завершить заседание</translation>
    </message>
    <message>
        <source>leave meeting mode; the meeting goes on</source>
        <translation>выйти из режима; заседание идёт дальше</translation>
    </message>
    <message>
        <source>take the last step back</source>
        <translation>отменить последний шаг</translation>
    </message>
    <message>
        <source>back to the item</source>
        <translation>назад к вопросу</translation>
    </message>
    <message>
        <source>present; once the roll is called, comes in or goes out</source>
        <translation>присутствует; после переклички: вход или выход</translation>
    </message>
    <message>
        <source>present</source>
        <translation>присутствует</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>уважительная причина</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>late: comes now</source>
        <translation>опоздание: приход сейчас</translation>
    </message>
    <message>
        <source>goes now</source>
        <translation>уход сейчас</translation>
    </message>
    <message>
        <source>correct times, recusal</source>
        <translation>исправить время, отвод</translation>
    </message>
    <message>
        <source>deal with this item; its time runs</source>
        <translation>рассмотреть этот вопрос; время идёт</translation>
    </message>
    <message>
        <source>look at it while another one runs</source>
        <translation>посмотреть его, пока идёт другой</translation>
    </message>
    <message>
        <source>move it up or down (with the arrows)</source>
        <translation>переместить выше или ниже (стрелками)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>In the item</source>
        <translation>В вопросе</translation>
    </message>
    <message>
        <source>In the list of people; letters find a name</source>
        <translation>В списке участников; буквы находят имя</translation>
    </message>
    <message>
        <source>In the agenda; a number goes to the item</source>
        <translation>В повестке; цифра ведёт к вопросу</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>action</source>
        <translation>поручение</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>голосование</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>guidance, objection</source>
        <translation>наставление, возражение</translation>
    </message>
    <message>
        <source>recusal</source>
        <translation>отвод</translation>
    </message>
    <message>
        <source>election</source>
        <translation>выборы</translation>
    </message>
    <message>
        <source>all that can be added</source>
        <translation>всё, что можно добавить</translation>
    </message>
    <message>
        <source>people and bodies</source>
        <translation>люди и организации</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Projects and programmes</source>
        <translation>Проекты и программы</translation>
    </message>
    <message>
        <source>Needs and initiatives</source>
        <translation>Потребности и инициативы</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Idea</source>
        <translation>Идея</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>Neighbourhood project</source>
        <translation>Проект микрорайона</translation>
    </message>
    <message>
        <source>Several neighbourhoods</source>
        <translation>Несколько микрорайонов</translation>
    </message>
    <message>
        <source>City programme</source>
        <translation>Программа города</translation>
    </message>
</context>
<context>
    <name>LadderCard</name>
    <message>
        <source>Climb to: {step}</source>
        <translation>Подняться на ступень: {step}</translation>
    </message>
    <message>
        <source>At the top of the ladder</source>
        <translation>На вершине лестницы</translation>
    </message>
    <message>
        <source>One step up</source>
        <translation>Ступень выше</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Ступень назад</translation>
    </message>
    <message>
        <source>Back to: {step}</source>
        <translation>Вернуться на ступень: {step}</translation>
    </message>
    <message>
        <source>The ladder</source>
        <translation>Лестница</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>Note (back down it is needed)</source>
        <translation>Пометка (для возврата нужна)</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Which language do you work in?</source>
        <translation>На каком языке вы работаете?</translation>
    </message>
    <message>
        <source>Everything you choose here can be changed later in Settings.</source>
        <translation>Всё, что вы выберете здесь, можно потом изменить в настройках.</translation>
    </message>
    <message>
        <source>Or look around first, in a desk filled with an invented council.</source>
        <translation>Или сначала осмотритесь на столе с вымышленным советом.</translation>
    </message>
    <message>
        <source>Open a sample desk</source>
        <translation>Открыть пример</translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>The modules of the council’s plan were added.</source>
        <translation>Добавлены модули плана совета.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>пройден {day}</translation>
    </message>
    <message>
        <source>The module was removed.</source>
        <translation>Модуль удалён.</translation>
    </message>
    <message>
        <source>{done} of {count} done</source>
        <translation>сделано {done} из {count}</translation>
    </message>
    <message>
        <source>Learning plan</source>
        <translation>План обучения</translation>
    </message>
    <message>
        <source>Take from the council’s plan</source>
        <translation>Взять из плана совета</translation>
    </message>
    <message>
        <source>New module, then Enter</source>
        <translation>Новый модуль, затем Enter</translation>
    </message>
    <message>
        <source>New module</source>
        <translation>Новый модуль</translation>
    </message>
    <message>
        <source>Nothing to learn is written down yet.</source>
        <translation>План обучения пока пуст.</translation>
    </message>
</context>
<context>
    <name>LearningForm</name>
    <message>
        <source>Module</source>
        <translation>Модуль</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Пройден (дата)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>LetterCard</name>
    <message>
        <source>This day lies before the letter.</source>
        <translation>Этот день раньше даты письма.</translation>
    </message>
    <message>
        <source>no letter</source>
        <translation>нет письма</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Новое письмо</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>Входящее письмо</translation>
    </message>
    <message>
        <source>Write what it is about; everything else follows.</source>
        <translation>Напишите, о чём оно; остальное появится следом.</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>Sent on {day}. What it says does not change any more.</source>
        <translation>Отправлено {day}. Текст больше не меняется.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>In answer to</source>
        <translation>В ответ на</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Их номер</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>О чём письмо</translation>
    </message>
    <message>
        <source>What we ask</source>
        <translation>О чём просим</translation>
    </message>
    <message>
        <source>What they ask</source>
        <translation>О чём просят</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Ответ до</translation>
    </message>
    <message>
        <source>Name of the office or body, then Enter</source>
        <translation>Название ведомства или организации, затем Enter</translation>
    </message>
    <message>
        <source>Goes out on</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Another body</source>
        <translation>Другой адресат</translation>
    </message>
    <message>
        <source>Enter as sent</source>
        <translation>Отметить отправку</translation>
    </message>
    <message>
        <source>Take back to write on</source>
        <translation>Отозвать для правки</translation>
    </message>
</context>
<context>
    <name>LetterDeeds</name>
    <message>
        <source>Entered as sent under number {number}.</source>
        <translation>Отмечено как отправленное под номером {number}.</translation>
    </message>
    <message>
        <source>The letter is a draft again.</source>
        <translation>Письмо снова проект.</translation>
    </message>
    <message>
        <source>Removed: {subject}</source>
        <translation>Удалено: {subject}</translation>
    </message>
</context>
<context>
    <name>LetterKind</name>
    <message>
        <source>Request</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
</context>
<context>
    <name>LetterOutcome</name>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Returned with remarks</source>
        <translation>Возвращено с замечаниями</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Профинансировано</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонено</translation>
    </message>
</context>
<context>
    <name>LetterOutput</name>
    <message>
        <source>Packet …</source>
        <translation>Пакет …</translation>
    </message>
    <message>
        <source>Packet for a stick (Ctrl+U)</source>
        <translation>Пакет на флешку (Ctrl+U)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Print the letter …</source>
        <translation>Напечатать письмо …</translation>
    </message>
    <message>
        <source>Save the letter as PDF …</source>
        <translation>Сохранить письмо как PDF …</translation>
    </message>
    <message>
        <source>Packet for a stick, or check one …</source>
        <translation>Пакет на флешку или проверка пакета …</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>Входящее письмо</translation>
    </message>
</context>
<context>
    <name>LetterRows</name>
    <message>
        <source>No letter fits what you typed.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>No letter was sent yet.</source>
        <translation>Ещё ничего не отправлено.</translation>
    </message>
    <message>
        <source>No letter has come in yet.</source>
        <translation>Входящих писем ещё нет.</translation>
    </message>
    <message>
        <source>Nothing waits: everything went out, and no answer is due.</source>
        <translation>Ничего не ждёт: всё отправлено, и сроки ответов не подошли.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>Срок в течение недели</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Проекты писем</translation>
    </message>
    <message>
        <source>An answer is awaited</source>
        <translation>Ждём ответа</translation>
    </message>
    <message>
        <source>Sealed and not sent</source>
        <translation>Запечатано, не отправлено</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не отправлен</translation>
    </message>
</context>
<context>
    <name>LetterWording</name>
    <message>
        <source>draft</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>есть ответ</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>просрочен %n день</numerusform>
            <numerusform>просрочено %n дня</numerusform>
            <numerusform>просрочено %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>срок сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ответа пока нет</translation>
    </message>
    <message numerus="yes">
        <source>%n days without an answer</source>
        <translation>
            <numerusform>%n день без ответа</numerusform>
            <numerusform>%n дня без ответа</numerusform>
            <numerusform>%n дней без ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>They wait for our answer</source>
        <translation>Ждут нашего ответа</translation>
    </message>
    <message>
        <source>Minutes of meeting {number}</source>
        <translation>Протокол заседания {number}</translation>
    </message>
</context>
<context>
    <name>LetterheadCard</name>
    <message>
        <source>Letterhead</source>
        <translation>Шапка бланка</translation>
    </message>
    <message>
        <source>Letterhead, one line below the other</source>
        <translation>Строки шапки, одна под другой</translation>
    </message>
    <message>
        <source>Without any, the names of the municipality and the council stand there.</source>
        <translation>Если ничего не написать, там стоят названия муниципалитета и совета.</translation>
    </message>
    <message>
        <source>Invocation above it</source>
        <translation>Вступительные слова над шапкой</translation>
    </message>
    <message>
        <source>Choose an emblem …</source>
        <translation>Выбрать эмблему …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>What the emblem shows</source>
        <translation>Что изображено на эмблеме</translation>
    </message>
    <message>
        <source>Read out to those who do not see it.</source>
        <translation>Зачитывается тем, кто её не видит.</translation>
    </message>
    <message>
        <source>Height in mm</source>
        <translation>Высота в мм</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>Эмблема</translation>
    </message>
</context>
<context>
    <name>LifeCard</name>
    <message>
        <source>Approved on {day} by a motion of meeting {number}.</source>
        <translation>Утверждён {day} решением заседания {number}.</translation>
    </message>
    <message>
        <source>Approved on {day}.</source>
        <translation>Утверждён {day}</translation>
    </message>
    <message>
        <source>,</source>
        <translation>,</translation>
    </message>
    <message>
        <source>From the draft to the seal</source>
        <translation>От черновика до печати</translation>
    </message>
</context>
<context>
    <name>LocaleForm</name>
    <message>
        <source>Today: {day}</source>
        <translation>Сегодня: {day}</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Цифры</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Council Desk</source>
        <translation>Стол совета</translation>
    </message>
    <message>
        <source>The desk itself is saved. The program closes now.</source>
        <translation>Сам стол сохранён. Программа сейчас закроется.</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>No comparison</source>
        <translation>Без сравнения</translation>
    </message>
    <message>
        <source>The two have no scored cell in common.</source>
        <translation>У них нет ни одной общей ячейки с оценкой.</translation>
    </message>
    <message>
        <source>▲ better in {better}, ▼ worse in {worse}, = as before in {same} of {all} cells</source>
        <translation>▲ лучше в {better}, ▼ хуже в {worse}, = без изменений в {same} из {all} ячеек</translation>
    </message>
    <message>
        <source>Note on {field}, {dimension}</source>
        <translation>Пометка: {field}, {dimension}</translation>
    </message>
    <message>
        <source>Give a score first</source>
        <translation>Сначала поставьте оценку</translation>
    </message>
    <message>
        <source>How the neighbourhood stands</source>
        <translation>Состояние микрорайона</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>People asked</source>
        <translation>Опрошено</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>Arrow keys go from cell to cell, {low} to {high} set the score ({low}: weak, {high}: strong), Delete takes it out, Enter goes to the note.</source>
        <translation>Стрелки ведут по ячейкам, {low}–{high} ставят оценку ({low} – слабо, {high} – сильно), Delete убирает её, Enter ведёт к пометке.</translation>
    </message>
    <message>
        <source>Scores of eight fields in four dimensions</source>
        <translation>Оценки восьми сфер в четырёх измерениях</translation>
    </message>
</context>
<context>
    <name>MeetingDocument</name>
    <message>
        <source>These minutes are sealed and stay as they are. Corrections are entries of their own, at the end.</source>
        <translation>Этот протокол опечатан и остаётся как есть. Исправления вносятся отдельными записями в конце.</translation>
    </message>
    <message>
        <source>These minutes are approved. To change them, reopen them at the end of this page.</source>
        <translation>Этот протокол утверждён. Чтобы изменить его, откройте его заново в конце страницы.</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствуют</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>{number} · {title}</source>
        <translation>{number} · {title}</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Draft to seal</source>
        <translation>До печати</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Новый вопрос</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Удалено: {title}</translation>
    </message>
    <message>
        <source>The motion was removed.</source>
        <translation>Предложение удалено.</translation>
    </message>
</context>
<context>
    <name>MeetingKind</name>
    <message>
        <source>Ordinary</source>
        <translation>Очередное</translation>
    </message>
    <message>
        <source>Extraordinary</source>
        <translation>Внеочередное</translation>
    </message>
    <message>
        <source>Inaugural</source>
        <translation>Первое</translation>
    </message>
    <message>
        <source>Joint</source>
        <translation>Совместное</translation>
    </message>
    <message>
        <source>Public hearing</source>
        <translation>Слушания</translation>
    </message>
</context>
<context>
    <name>MeetingListPage</name>
    <message>
        <source>Meeting {number} · {day}</source>
        <translation>Заседание {number} · {day}</translation>
    </message>
    <message>
        <source>{present} present, quorum {needed}</source>
        <translation>присутствовало {present}, кворум {needed}</translation>
    </message>
    <message>
        <source>Search by number, date, place …</source>
        <translation>Поиск: номер, дата, место …</translation>
    </message>
    <message>
        <source>Search meetings</source>
        <translation>Поиск заседаний</translation>
    </message>
    <message>
        <source>Meetings by year</source>
        <translation>Заседания по годам</translation>
    </message>
    <message>
        <source>No meeting fits what you typed.</source>
        <translation>Заседаний по этому запросу нет.</translation>
    </message>
    <message>
        <source>The meetings of the council</source>
        <translation>Заседания совета</translation>
    </message>
    <message>
        <source>Each meeting is one document: who came, what was said, what was decided, and who does what. Its minutes are made from it as a PDF.</source>
        <translation>Каждое заседание – один документ: кто пришёл, что сказали, что решили и кто что делает. Из него составляется протокол в PDF.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Новое заседание</translation>
    </message>
</context>
<context>
    <name>MeetingState</name>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Назначено</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Приглашения разосланы</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Состоялось</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>Нет кворума</translation>
    </message>
</context>
<context>
    <name>MeetingsScreen</name>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Meeting {number} · {day}</source>
        <translation>Заседание {number} · {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps before approval</source>
        <translation>
            <numerusform>%n пробел до утверждения</numerusform>
            <numerusform>%n пробела до утверждения</numerusform>
            <numerusform>%n пробелов до утверждения</numerusform>
        </translation>
    </message>
    <message>
        <source>internal</source>
        <translation>внутренняя</translation>
    </message>
    <message>
        <source>for the municipality</source>
        <translation>для администрации</translation>
    </message>
    <message>
        <source>public</source>
        <translation>публичная</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Все заседания</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Новое заседание</translation>
    </message>
    <message>
        <source>Removed: meeting {number}</source>
        <translation>Удалено заседание {number}</translation>
    </message>
</context>
<context>
    <name>MembershipRow</name>
    <message>
        <source>It ends before it begins. Correct one of the two days.</source>
        <translation>Конец раньше начала. Исправьте одну из дат.</translation>
    </message>
    <message>
        <source>in office</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>former</source>
        <translation>бывший</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>предстоит</translation>
    </message>
    <message>
        <source>In</source>
        <translation>В составе</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Title in documents</source>
        <translation>Должность в документах</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Представляет</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Has a vote</source>
        <translation>Имеет право голоса</translation>
    </message>
    <message>
        <source>End today</source>
        <translation>Завершить сегодня</translation>
    </message>
    <message>
        <source>Remove this membership</source>
        <translation>Удалить членство</translation>
    </message>
</context>
<context>
    <name>MembershipsCard</name>
    <message>
        <source>The membership was removed.</source>
        <translation>Членство удалено.</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Членство</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Членство</translation>
    </message>
    <message>
        <source>Add a membership of this council</source>
        <translation>Добавить членство в этом совете</translation>
    </message>
    <message>
        <source>No membership: a guest or somebody who helps.</source>
        <translation>Без членства: приглашённый или помощник.</translation>
    </message>
</context>
<context>
    <name>Middle</name>
    <message>
        <source>Pages of the minutes</source>
        <translation>Страницы протокола</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>внутренняя</translation>
    </message>
    <message>
        <source>for the municipality</source>
        <translation>для администрации</translation>
    </message>
    <message>
        <source>public</source>
        <translation>публичная</translation>
    </message>
</context>
<context>
    <name>MilestoneRow</name>
    <message>
        <source>Done: {title}</source>
        <translation>Выполнено: {title}</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Контрольная точка</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Дата выполнения</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>How much of the whole this step is, compared with the others</source>
        <translation>Какую долю целого составляет этот шаг по сравнению с другими</translation>
    </message>
    <message>
        <source>Remove this milestone</source>
        <translation>Удалить эту контрольную точку</translation>
    </message>
</context>
<context>
    <name>MilestonesCard</name>
    <message>
        <source>Milestone {number}</source>
        <translation>Контрольная точка {number}</translation>
    </message>
    <message>
        <source>The milestone was removed.</source>
        <translation>Контрольная точка удалена.</translation>
    </message>
    <message>
        <source>{percent} done by weight: {done} of {count} milestones</source>
        <translation>готово {percent} по весу: контрольных точек {done} из {count}</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Контрольные точки</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Контрольная точка</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Добавить контрольную точку</translation>
    </message>
    <message>
        <source>Milestones say what comes when, and how far the project has come.</source>
        <translation>Контрольные точки говорят, что и когда предстоит и как далеко продвинулся проект.</translation>
    </message>
</context>
<context>
    <name>MinutesOutput</name>
    <message>
        <source>Invitation</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Лист регистрации</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print the minutes (Ctrl+P)</source>
        <translation>Напечатать протокол (Ctrl+P)</translation>
    </message>
    <message>
        <source>More about the minutes</source>
        <translation>Ещё о протоколе</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Сохранить в PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Печать …</translation>
    </message>
    <message>
        <source>Print room …</source>
        <translation>Печать пакетом …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Sign digitally …</source>
        <translation>Подписать электронно …</translation>
    </message>
    <message>
        <source>Book of minutes of a year …</source>
        <translation>Сборник протоколов за год …</translation>
    </message>
    <message>
        <source>Report on a period …</source>
        <translation>Отчёт за период …</translation>
    </message>
    <message>
        <source>Remove this meeting</source>
        <translation>Удалить заседание</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>Write the letter</source>
        <translation>Написать письмо</translation>
    </message>
    <message>
        <source>Packet for a stick …</source>
        <translation>Пакет на флешку …</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Открыть заседание</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не отправлен</translation>
    </message>
    <message>
        <source>The minutes of {day} are sealed, and no letter has taken them to the municipality yet.</source>
        <translation>Протокол от {day} запечатан, но письма с ним в администрацию ещё не было.</translation>
    </message>
</context>
<context>
    <name>MinutesState</name>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>На проверке</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждён</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписан</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Опечатан</translation>
    </message>
</context>
<context>
    <name>ModuleForm</name>
    <message>
        <source>Module</source>
        <translation>Модуль</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём он</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>MoneyCard</name>
    <message>
        <source>This is no amount in this currency.</source>
        <translation>Это не сумма в этой валюте.</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>остаток {left}</translation>
    </message>
    <message>
        <source>{over} over the budget</source>
        <translation>сверх бюджета {over}</translation>
    </message>
    <message>
        <source>{missing} without a source</source>
        <translation>без источника {missing}</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>{day}, today</source>
        <translation>{day}, сегодня</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
</context>
<context>
    <name>MotionCard</name>
    <message>
        <source>Write down why.</source>
        <translation>Напишите почему.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>без результата</translation>
    </message>
    <message>
        <source>Take: {result}</source>
        <translation>Принять: {result}</translation>
    </message>
    <message>
        <source>{votes} of {of} needed.</source>
        <translation>Нужно {votes} из {of}.</translation>
    </message>
    <message>
        <source>The votes carry the motion.</source>
        <translation>Голосов достаточно.</translation>
    </message>
    <message>
        <source>The votes do not carry the motion.</source>
        <translation>Голосов недостаточно.</translation>
    </message>
    <message>
        <source>A tie: the motion is rejected.</source>
        <translation>Голоса разделились поровну: предложение отклонено.</translation>
    </message>
    <message>
        <source>A tie, settled by the chair&apos;s casting vote.</source>
        <translation>Равенство; решил голос председателя.</translation>
    </message>
    <message>
        <source>A tie: the chair&apos;s casting vote decides.</source>
        <translation>Равенство: решает голос председателя.</translation>
    </message>
    <message>
        <source>A tie: there is a second round.</source>
        <translation>Равенство: нужен второй тур.</translation>
    </message>
    <message>
        <source>A tie: lot decides. Enter the result.</source>
        <translation>Равенство: решает жребий. Укажите результат.</translation>
    </message>
    <message>
        <source>Text of the motion</source>
        <translation>Текст предложения</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Большинство</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>Внёс</translation>
    </message>
    <message>
        <source>Seconded by</source>
        <translation>Поддержал</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Overseen by</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>What the council is to decide</source>
        <translation>Что предстоит решить совету</translation>
    </message>
    <message>
        <source>Remove the motion</source>
        <translation>Удалить предложение</translation>
    </message>
    <message>
        <source>This result differs from what the votes give. Why?</source>
        <translation>Результат расходится с голосами. Почему?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
</context>
<context>
    <name>MotionResult</name>
    <message>
        <source>Adopted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Adopted with changes</source>
        <translation>Принято с поправками</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Снято</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Принято к сведению</translation>
    </message>
</context>
<context>
    <name>MunicipalityScreen</name>
    <message>
        <source>Municipality</source>
        <translation>Администрация</translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n письмо</numerusform>
            <numerusform>%n письма</numerusform>
            <numerusform>%n писем</numerusform>
        </translation>
    </message>
    <message>
        <source>Search by number, subject, body …</source>
        <translation>Поиск: номер, тема, адресат …</translation>
    </message>
    <message>
        <source>Search letters</source>
        <translation>Поиск писем</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Letters to and from the municipality</source>
        <translation>Переписка с администрацией</translation>
    </message>
    <message>
        <source>What was sent and by when an answer is due, what came in, and sealed minutes that were not sent yet. A packet for a stick takes all of it to the municipality.</source>
        <translation>Что отправлено и до какого дня ждём ответа, что пришло, какие запечатанные протоколы ещё не отправлены. Пакет на флешке доставит всё это в администрацию.</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Новое письмо</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>Входящее письмо</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидают</translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Is this somebody who is here already? {name}</source>
        <translation>Возможно, этот человек уже есть: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Открыть: {name}</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>до 18 лет</translation>
    </message>
    <message>
        <source>consent missing</source>
        <translation>нет согласия</translation>
    </message>
    <message>
        <source>Name as it stands in documents</source>
        <translation>Имя, как в документах</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Name beside the signature</source>
        <translation>Имя при подписи</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <source>Of minors only the year is kept.</source>
        <translation>У несовершеннолетних хранится только год.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Youth mayors</source>
        <translation>Молодёжные мэры</translation>
    </message>
    <message>
        <source>Needs &amp; initiatives</source>
        <translation>Потребности и инициативы</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Администрация</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>NeedsScreen</name>
    <message>
        <source>Needs and initiatives</source>
        <translation>Потребности и инициативы</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} из {count}</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потребности</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Инициативы</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What residents ask for, and what they begin themselves</source>
        <translation>О чём просят жители и что начинают сами</translation>
    </message>
    <message>
        <source>A need is caught in ten seconds from anywhere with Ctrl+Shift+N: what was said, by which voice, about which field. From here it goes onto an agenda, to a decision and into a project.</source>
        <translation>Потребность записывается за десять секунд откуда угодно по Ctrl+Shift+N: что сказано, чей голос, о какой сфере. Отсюда она идёт в повестку, к решению и в проект.</translation>
    </message>
    <message>
        <source>Catch the first need</source>
        <translation>Записать первую потребность</translation>
    </message>
    <message>
        <source>Write down the first initiative</source>
        <translation>Записать первую инициативу</translation>
    </message>
    <message>
        <source>From a spreadsheet …</source>
        <translation>Из таблицы …</translation>
    </message>
    <message>
        <source>To the diagnosis</source>
        <translation>К диагностике</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Новая потребность</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Новая инициатива</translation>
    </message>
    <message>
        <source>New diagnosis</source>
        <translation>Новая диагностика</translation>
    </message>
</context>
<context>
    <name>NewItemLine</name>
    <message>
        <source>New item</source>
        <translation>Новый вопрос</translation>
    </message>
    <message>
        <source>Title, then Enter</source>
        <translation>Название, затем Enter</translation>
    </message>
</context>
<context>
    <name>NewMeetingCard</name>
    <message>
        <source>Enter the day of the meeting.</source>
        <translation>Укажите день заседания.</translation>
    </message>
    <message>
        <source>Enter the time of the meeting.</source>
        <translation>Укажите время заседания.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Новое заседание</translation>
    </message>
    <message>
        <source>Earlier meetings left this open. What is ticked comes onto the new agenda; the number keys tick it.</source>
        <translation>Это осталось от прошлых заседаний. Отмеченное войдёт в новую повестку; отмечают клавиши цифр.</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} мин</translation>
    </message>
    <message>
        <source>From 1 to 1440.</source>
        <translation>От 1 до 1440.</translation>
    </message>
    <message>
        <source>Earlier meetings left nothing open.</source>
        <translation>От прошлых заседаний ничего не осталось.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Standing items</source>
        <translation>Постоянные вопросы</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Minutes available</source>
        <translation>Время (мин)</translation>
    </message>
    <message>
        <source>Prepare the meeting</source>
        <translation>Подготовить заседание</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Plan the year …</source>
        <translation>План на год …</translation>
    </message>
    <message>
        <source>no template</source>
        <translation>без шаблона</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>meeting {number}</source>
        <translation>заседание {number}</translation>
    </message>
</context>
<context>
    <name>NewProjectCard</name>
    <message>
        <source>Without a template</source>
        <translation>Без шаблона</translation>
    </message>
    <message numerus="yes">
        <source>%n milestones</source>
        <translation>
            <numerusform>%n контрольная точка</numerusform>
            <numerusform>%n контрольные точки</numerusform>
            <numerusform>%n контрольных точек</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the project a title.</source>
        <translation>Дайте проекту название.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Начать с</translation>
    </message>
    <message>
        <source>Its days count from</source>
        <translation>Дни считать от</translation>
    </message>
    <message>
        <source>Begin the project</source>
        <translation>Начать проект</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не надо</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Удалить этот шаблон</translation>
    </message>
</context>
<context>
    <name>NewTermCard</name>
    <message>
        <source>Say who it is: type the name and press Enter.</source>
        <translation>Укажите, кто это: введите имя и нажмите Enter.</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Новый срок</translation>
    </message>
    <message>
        <source>A term lasts a year unless you set another last day. The person becomes a member with this role.</source>
        <translation>Срок длится год, если не указать другой последний день. Человек становится участником совета в этой роли.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Title in documents</source>
        <translation>Должность в документах</translation>
    </message>
    <message>
        <source>Field of work</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Наставник</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Begin the term</source>
        <translation>Начать срок</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не начинать</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next meeting</source>
        <translation>Следующее заседание</translation>
    </message>
    <message>
        <source>No meeting is planned</source>
        <translation>Заседание не назначено</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Назначить заседание</translation>
    </message>
    <message>
        <source>In session now</source>
        <translation>Идёт сейчас</translation>
    </message>
    <message>
        <source>Meeting {number} · {day}, {time}</source>
        <translation>Заседание № {number} · {day}, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n items on the agenda</source>
        <translation>
            <numerusform>%n вопрос в повестке</numerusform>
            <numerusform>%n вопроса в повестке</numerusform>
            <numerusform>%n вопросов в повестке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought over from before</source>
        <translation>
            <numerusform>%n перенесён с прошлых заседаний</numerusform>
            <numerusform>%n перенесено с прошлых заседаний</numerusform>
            <numerusform>%n перенесено с прошлых заседаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Продолжить заседание</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Начать заседание</translation>
    </message>
    <message>
        <source>Print the invitation</source>
        <translation>Напечатать приглашение</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>{kind}: came to {present} of {meetings} ({percent}%), excused {excused}, absent {absent}</source>
        <translation>{kind}: был(а) на {present} из {meetings} ({percent} %), уважительно {excused}, отсутствие {absent}</translation>
    </message>
    <message>
        <source>No meeting during their membership yet.</source>
        <translation>За время членства заседаний ещё не было.</translation>
    </message>
    <message>
        <source>Attendance and notes</source>
        <translation>Посещаемость и заметки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>For the council only; no letter prints it</source>
        <translation>Только для совета; в письме не печатается</translation>
    </message>
    <message>
        <source>Remove this letter</source>
        <translation>Удалить письмо</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Удалить человека</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Личная заметка</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>не печатается</translation>
    </message>
    <message>
        <source>Private note, not printed</source>
        <translation>Личная заметка, не печатается</translation>
    </message>
    <message>
        <source>For yourself; no document shows it.</source>
        <translation>Для себя; не попадает ни в один документ.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Break since {time}, for {length}. All other times stand still.</source>
        <translation>Перерыв с {time}, длится {length}. Остальное время остановлено.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Below the quorum: {present} of {of} present, {needed} needed. You decide whether to go on.</source>
        <translation>Нет кворума: присутствуют {present} из {of}, нужно {needed}. Продолжать ли — решаете вы.</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Закрыть заседание</translation>
    </message>
    <message>
        <source>You see item {shown}; no item runs.</source>
        <translation>Показан вопрос {shown}; ни один не рассматривается.</translation>
    </message>
    <message>
        <source>Deal with this item</source>
        <translation>Рассмотреть этот вопрос</translation>
    </message>
    <message>
        <source>You see item {shown} while item {running} runs.</source>
        <translation>Показан вопрос {shown}, рассматривается вопрос {running}.</translation>
    </message>
    <message>
        <source>Back to the running item</source>
        <translation>Назад к текущему вопросу</translation>
    </message>
</context>
<context>
    <name>Nucleus</name>
    <message>
        <source>An idea</source>
        <translation>Идеи</translation>
    </message>
    <message>
        <source>A problem</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>A kind of creativity</source>
        <translation>Вида творчества</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Места</translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message>
        <source>Empty: as is customary.</source>
        <translation>Пусто: как принято.</translation>
    </message>
    <message>
        <source>For example: {number}</source>
        <translation>Например: {number}</translation>
    </message>
    <message>
        <source>Numbers and days</source>
        <translation>Номера и даты</translation>
    </message>
    <message>
        <source>Numbers of meetings</source>
        <translation>Номера заседаний</translation>
    </message>
    <message>
        <source>Numbers of decisions</source>
        <translation>Номера решений</translation>
    </message>
    <message>
        <source>Numbers of letters</source>
        <translation>Номера писем</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Second calendar</source>
        <translation>Второй календарь</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>As is customary</source>
        <translation>Как принято</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ничего</translation>
    </message>
</context>
<context>
    <name>ObjectiveForm</name>
    <message>
        <source>What is to be reached</source>
        <translation>Чего нужно достичь</translation>
    </message>
    <message>
        <source>What concerns people</source>
        <translation>Что волнует людей</translation>
    </message>
    <message>
        <source>How one will see it</source>
        <translation>По чему это видно</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>К какому сроку</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation>Достигнута (дата)</translation>
    </message>
</context>
<context>
    <name>ObjectivesCard</name>
    <message>
        <source>measured by: {indicator}</source>
        <translation>показатель: {indicator}</translation>
    </message>
    <message>
        <source>reached on {day}</source>
        <translation>достигнута {day}</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>Reached: {title}</source>
        <translation>Достигнуто: {title}</translation>
    </message>
    <message>
        <source>The objective was removed.</source>
        <translation>Цель удалена.</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} из {count}</translation>
    </message>
    <message>
        <source>Objectives of the term</source>
        <translation>Цели срока</translation>
    </message>
    <message>
        <source>New objective, then Enter</source>
        <translation>Новая цель, затем Enter</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>Новая цель</translation>
    </message>
    <message>
        <source>No objectives yet. Write down what is to be different when the term is over.</source>
        <translation>Целей пока нет. Запишите, что должно измениться к концу срока.</translation>
    </message>
</context>
<context>
    <name>OpeningCard</name>
    <message>
        <source>Words and signatures</source>
        <translation>Слова и подписи</translation>
    </message>
    <message>
        <source>Opening formula</source>
        <translation>Вступительная формула</translation>
    </message>
    <message>
        <source>In braces stands what is filled in: {places}.</source>
        <translation>В фигурных скобках стоит то, что подставляется: {places}.</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Кто подписывает</translation>
    </message>
    <message>
        <source>Copies go to, one line each</source>
        <translation>Рассылка, по одному адресату в строке</translation>
    </message>
    <message>
        <source>Used where the minutes themselves name nobody.</source>
        <translation>Применяется, если в самом протоколе никто не назван.</translation>
    </message>
    <message>
        <source>At the foot of every page</source>
        <translation>Внизу каждой страницы</translation>
    </message>
    <message>
        <source>As is customary</source>
        <translation>Как принято</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>The quorum is reached: {present} of {of} present, {needed} needed.</source>
        <translation>Кворум есть: присутствуют {present} из {of}, нужно {needed}.</translation>
    </message>
    <message>
        <source>No quorum yet: {present} of {of} present, {needed} needed.</source>
        <translation>Кворума пока нет: присутствуют {present} из {of}, нужно {needed}.</translation>
    </message>
    <message>
        <source>Planned for {time}. Call the names; each key goes on to the next person.</source>
        <translation>Назначено на {time}. Называйте имена; каждая клавиша переходит к следующему.</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Перекличка</translation>
    </message>
    <message>
        <source>present (the space bar does the same)</source>
        <translation>присутствует (или пробел)</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>уважительная причина</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>comes later; once the meeting is open, comes now</source>
        <translation>придёт позже; после открытия: пришёл сейчас</translation>
    </message>
    <message>
        <source>Letters find a name. Enter opens a person: times, recusal. Whoever is not called stays absent.</source>
        <translation>Буквы находят имя. Enter открывает человека: время, отвод. Кого не назвали, остаётся отсутствующим.</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>Открыто в</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Открыть заседание</translation>
    </message>
    <message>
        <source>All others are present</source>
        <translation>Остальные присутствуют</translation>
    </message>
    <message>
        <source>No quorum: close the meeting</source>
        <translation>Нет кворума: закрыть заседание</translation>
    </message>
</context>
<context>
    <name>OrganizationClass</name>
    <message>
        <source>Municipality</source>
        <translation>Администрация города</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Управление</translation>
    </message>
    <message>
        <source>Neighbourhood council</source>
        <translation>Совет микрорайона</translation>
    </message>
    <message>
        <source>Women&apos;s council</source>
        <translation>Женский совет</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>Рабочая группа</translation>
    </message>
    <message>
        <source>Specialised team</source>
        <translation>Профильная группа</translation>
    </message>
    <message>
        <source>Mosque</source>
        <translation>Мечеть</translation>
    </message>
    <message>
        <source>Community centre</source>
        <translation>Общественный центр</translation>
    </message>
    <message>
        <source>Non-profit organisation</source>
        <translation>Некоммерческая организация</translation>
    </message>
    <message>
        <source>Informal community</source>
        <translation>Неформальное сообщество</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
</context>
<context>
    <name>OverviewScreen</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Что ждёт</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Новое заседание</translation>
    </message>
    <message>
        <source>The council at a glance</source>
        <translation>Совет с первого взгляда</translation>
    </message>
    <message>
        <source>Here stands what comes next and what waits for you: the next meeting, late and due actions, letters without an answer, minutes to approve, reports of youth mayors. Begin with a meeting.</source>
        <translation>Здесь видно, что предстоит и что ждёт вас: следующее заседание, просроченные и близкие поручения, письма без ответа, протоколы на утверждении, отчёты молодёжных мэров. Начните с заседания.</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Выполнено: {title}</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Приглашение</translation>
    </message>
</context>
<context>
    <name>OwnConsentCard</name>
    <message>
        <source>Own consent</source>
        <translation>Своё согласие</translation>
    </message>
    <message>
        <source>They have come of age: the guardian’s consent no longer covers their service. Ask them again.</source>
        <translation>Исполнилось 18: согласие представителя больше не действует. Спросите самого человека.</translation>
    </message>
    <message>
        <source>They consented today</source>
        <translation>Согласие получено сегодня</translation>
    </message>
    <message>
        <source>They consent to the publication of the name too</source>
        <translation>Согласие и на распространение имени</translation>
    </message>
    <message>
        <source>Forms to be signed by themselves, one purpose a sheet:</source>
        <translation>Бланки, которые подписывает сам человек, для каждой цели отдельный лист:</translation>
    </message>
</context>
<context>
    <name>OwnHoursCard</name>
    <message>
        <source>Say what you did.</source>
        <translation>Напишите, что вы сделали.</translation>
    </message>
    <message>
        <source>How many hours?</source>
        <translation>Сколько часов?</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <source>{hours} hours in all</source>
        <translation>Всего часов: {hours}</translation>
    </message>
    <message>
        <source>My hours</source>
        <translation>Мои часы</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Что я сделал(а)</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>OwnLearningCard</name>
    <message>
        <source>What I learn</source>
        <translation>Чему я учусь</translation>
    </message>
    <message>
        <source>Your learning plan is still empty.</source>
        <translation>Ваш план обучения пока пуст.</translation>
    </message>
</context>
<context>
    <name>OwnPage</name>
    <message>
        <source>Reached. Well done!</source>
        <translation>Цель достигнута. Молодец!</translation>
    </message>
    <message>
        <source>Done. Well done!</source>
        <translation>Сделано. Молодец!</translation>
    </message>
    <message>
        <source>This page belongs to {name}. It shows only what is theirs.</source>
        <translation>Это страница: {name}. Здесь только то, что касается этого человека.</translation>
    </message>
    <message>
        <source>Back to all youth mayors</source>
        <translation>Назад ко всем молодёжным мэрам</translation>
    </message>
</context>
<context>
    <name>OwnProjectsCard</name>
    <message>
        <source>My projects</source>
        <translation>Мои проекты</translation>
    </message>
    <message>
        <source>You have no project yet. Ask your mentor which one could be yours.</source>
        <translation>У вас пока нет проекта. Спросите наставника, какой может стать вашим.</translation>
    </message>
</context>
<context>
    <name>OwnReportsCard</name>
    <message>
        <source>My report</source>
        <translation>Мой отчёт</translation>
    </message>
</context>
<context>
    <name>PacketPage</name>
    <message>
        <source>Choose the stick</source>
        <translation>Выберите флешку</translation>
    </message>
    <message>
        <source>The packet is written and was read back: everything is whole.</source>
        <translation>Пакет записан и прочитан заново: всё цело.</translation>
    </message>
    <message>
        <source>The packet is being written. Leave the stick in …</source>
        <translation>Пакет записывается. Не вынимайте флешку …</translation>
    </message>
    <message>
        <source>Choose the packet, or the stick with it</source>
        <translation>Выберите пакет или флешку с ним</translation>
    </message>
    <message>
        <source>says nothing yet</source>
        <translation>пока ничего нет</translation>
    </message>
    <message>
        <source>with a letter</source>
        <translation>с письмом</translation>
    </message>
    <message numerus="yes">
        <source>%n files are in {folder}, each read back and compared.</source>
        <translation>
            <numerusform>В {folder} %n файл, он прочитан заново и сверен.</numerusform>
            <numerusform>В {folder} %n файла, каждый прочитан заново и сверен.</numerusform>
            <numerusform>В {folder} %n файлов, каждый прочитан заново и сверен.</numerusform>
        </translation>
    </message>
    <message>
        <source>whole</source>
        <translation>цел</translation>
    </message>
    <message numerus="yes">
        <source>%n files are as they were written.</source>
        <translation>
            <numerusform>%n файл такой, каким был записан.</numerusform>
            <numerusform>%n файла такие, какими были записаны.</numerusform>
            <numerusform>%n файлов такие, какими были записаны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sealed minutes among them are genuine.</source>
        <translation>
            <numerusform>Среди них %n подлинный запечатанный протокол.</numerusform>
            <numerusform>Среди них %n подлинных запечатанных протокола.</numerusform>
            <numerusform>Среди них %n подлинных запечатанных протоколов.</numerusform>
        </translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>повреждён</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Packet for the municipality</source>
        <translation>Пакет для администрации</translation>
    </message>
    <message>
        <source>Writes the letters with their enclosures and the sealed minutes to a stick, with a list and checksums, and reads everything back. The letters are then entered as sent today.</source>
        <translation>Записывает на флешку письма с приложениями и запечатанные протоколы, опись и контрольные суммы и всё перечитывает. Затем письма отмечаются отправленными сегодня.</translation>
    </message>
    <message>
        <source>Everything has gone out: there is no draft, and no sealed minutes wait.</source>
        <translation>Всё отправлено: нет ни проектов писем, ни ожидающих протоколов.</translation>
    </message>
    <message>
        <source>Letters that went out before can go along again:</source>
        <translation>Можно приложить и отправленные раньше письма:</translation>
    </message>
    <message>
        <source>Choose the stick and write …</source>
        <translation>Выбрать флешку и записать …</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Back to the letters</source>
        <translation>Назад к письмам</translation>
    </message>
    <message>
        <source>Check a packet</source>
        <translation>Проверка пакета</translation>
    </message>
    <message>
        <source>Says whether all files of a packet are there and whole, and whether sealed minutes are genuine.</source>
        <translation>Показывает, все ли файлы пакета на месте и целы и подлинны ли запечатанные протоколы.</translation>
    </message>
    <message>
        <source>Check a packet …</source>
        <translation>Проверить пакет …</translation>
    </message>
</context>
<context>
    <name>PageCard</name>
    <message>
        <source>Page: margins in millimetres</source>
        <translation>Страница: поля в миллиметрах</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Верхнее</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Нижнее</translation>
    </message>
    <message>
        <source>Binding side</source>
        <translation>Со стороны подшивки</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>С другой стороны</translation>
    </message>
    <message>
        <source>Top of page 1</source>
        <translation>Верх первой страницы</translation>
    </message>
    <message>
        <source>Pages are bound</source>
        <translation>Подшивка</translation>
    </message>
    <message>
        <source>As is customary</source>
        <translation>Как принято</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>Zoom (Ctrl with the mouse wheel, or with + and −)</source>
        <translation>Масштаб (Ctrl с колесом мыши или с + и −)</translation>
    </message>
    <message>
        <source>For whom the page is: names of minors and closed items differ</source>
        <translation>Для кого страница: имена несовершеннолетних и закрытые вопросы различаются</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Preview · page {page} of {count}</source>
        <translation>Просмотр · стр. {page} из {count}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Copy: {copy}</source>
        <translation>Копия: {copy}</translation>
    </message>
    <message>
        <source>The page cannot be shown. Nothing of what you wrote is lost. {reason}</source>
        <translation>Страницу показать не удалось. Ничего из написанного не потеряно. {reason}</translation>
    </message>
    <message>
        <source>The page is being made …</source>
        <translation>Страница готовится …</translation>
    </message>
    <message>
        <source>Updated just now</source>
        <translation>Обновлено только что</translation>
    </message>
    <message>
        <source>Updated at {time}</source>
        <translation>Обновлено в {time}</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>По ширине окна</translation>
    </message>
</context>
<context>
    <name>PaperFilters</name>
    <message>
        <source>Find text, number, name …</source>
        <translation>Поиск: текст, номер, имя …</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Любой статус</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Every voice</source>
        <translation>Любой голос</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Сфера</translation>
    </message>
    <message>
        <source>Every field</source>
        <translation>Любая сфера</translation>
    </message>
    <message>
        <source>On no agenda yet</source>
        <translation>Ещё ни в одной повестке</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
</context>
<context>
    <name>PaperMenu</name>
    <message>
        <source>Print …</source>
        <translation>Печать …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Сохранить в PDF …</translation>
    </message>
</context>
<context>
    <name>PaperOutput</name>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The pages went to the printer.</source>
        <translation>Страницы отправлены на принтер.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Сохранено как {name}</translation>
    </message>
</context>
<context>
    <name>PaperRow</name>
    <message>
        <source>Print: {paper}</source>
        <translation>Печать: {paper}</translation>
    </message>
    <message>
        <source>Save as PDF: {paper}</source>
        <translation>Сохранить в PDF: {paper}</translation>
    </message>
</context>
<context>
    <name>PaperState</name>
    <message>
        <source>Registered</source>
        <translation>Зарегистрировано</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Обсуждено</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>In a project</source>
        <translation>В проекте</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Решено</translation>
    </message>
</context>
<context>
    <name>PaperType</name>
    <message>
        <source>Need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>Aspiration</source>
        <translation>Пожелание</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Инициатива</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Letter of appointment</source>
        <translation>Распоряжение о назначении</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Портфолио</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Свидетельство</translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message numerus="yes">
        <source>%n have come further than is written here.</source>
        <translation>
            <numerusform>%n продвинулась дальше, чем здесь записано.</numerusform>
            <numerusform>%n продвинулись дальше, чем здесь записано.</numerusform>
            <numerusform>%n продвинулось дальше, чем здесь записано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supporters</source>
        <translation>
            <numerusform>%n сторонник</numerusform>
            <numerusform>%n сторонника</numerusform>
            <numerusform>%n сторонников</numerusform>
        </translation>
    </message>
    <message>
        <source>On no agenda</source>
        <translation>Вне повестки</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Убрано: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n states were taken over.</source>
        <translation>
            <numerusform>Принят %n статус.</numerusform>
            <numerusform>Приняты %n статуса.</numerusform>
            <numerusform>Принято %n статусов.</numerusform>
        </translation>
    </message>
    <message>
        <source>No initiative has been written down yet.</source>
        <translation>Инициатив пока не записано.</translation>
    </message>
    <message>
        <source>No need has been written down yet.</source>
        <translation>Потребностей пока не записано.</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Инициативы</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потребности</translation>
    </message>
    <message>
        <source>Nothing fits the filters and what you typed.</source>
        <translation>Под фильтры и введённый текст ничего не подходит.</translation>
    </message>
    <message>
        <source>Catch one now</source>
        <translation>Записать сейчас</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Take over how far they have come</source>
        <translation>Принять, насколько они продвинулись</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Invocation</source>
        <translation>Вступительные слова</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Шапка бланка</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Date, number and place</source>
        <translation>Дата, номер и место</translation>
    </message>
    <message>
        <source>Opening and closing time</source>
        <translation>Время начала и окончания</translation>
    </message>
    <message>
        <source>Table of the session</source>
        <translation>Таблица сведений о заседании</translation>
    </message>
    <message>
        <source>Chair and secretary</source>
        <translation>Председательствующий и секретарь</translation>
    </message>
    <message>
        <source>Attendance as a table</source>
        <translation>Присутствие таблицей</translation>
    </message>
    <message>
        <source>Attendance as lists</source>
        <translation>Присутствие списками</translation>
    </message>
    <message>
        <source>Attendance line by line</source>
        <translation>Присутствие строками</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Кворум</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка дня</translation>
    </message>
    <message>
        <source>Discussion and decisions</source>
        <translation>Обсуждение и решения</translation>
    </message>
    <message>
        <source>Heard, spoke, decided</source>
        <translation>Слушали, выступили, решили</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>Table of decisions</source>
        <translation>Таблица решений</translation>
    </message>
    <message>
        <source>Table of actions</source>
        <translation>Таблица поручений</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Рассылка</translation>
    </message>
    <message>
        <source>List of those present at the end</source>
        <translation>Список присутствовавших в конце</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
</context>
<context>
    <name>PartForm</name>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>Move up</source>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
</context>
<context>
    <name>PartSwitch</name>
    <message>
        <source>New election</source>
        <translation>Новые выборы</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Новый срок</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>Действующие</translation>
    </message>
    <message>
        <source>Elections</source>
        <translation>Выборы</translation>
    </message>
    <message>
        <source>Candidates and elections</source>
        <translation>Кандидаты и выборы</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Бывшие</translation>
    </message>
    <message>
        <source>Learning plan</source>
        <translation>План обучения</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Parts of the minutes</source>
        <translation>Части протокола</translation>
    </message>
    <message>
        <source>In this order, each ticked part stands in the minutes if the meeting has anything for it.</source>
        <translation>Отмеченные части стоят в протоколе в этом порядке, если на заседании для них что-то есть.</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Сделано: {title}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>PeopleBook</name>
    <message>
        <source>not in the council</source>
        <translation>не в совете</translation>
    </message>
    <message>
        <source>New person: {name}</source>
        <translation>Новый человек: {name}</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>The partner was taken out.</source>
        <translation>Партнёр исключён.</translation>
    </message>
    <message>
        <source>somebody who is not on this desk</source>
        <translation>кто-то, кого нет в этой базе</translation>
    </message>
    <message>
        <source>Take out: {name}</source>
        <translation>Исключить: {name}</translation>
    </message>
    <message>
        <source>{name} is under 18 and the project has money: name an adult as overseer, so that a minor is not alone responsible for it.</source>
        <translation>{name} младше 18 лет, а у проекта есть деньги: назначьте для контроля взрослого, чтобы несовершеннолетний не отвечал за них один.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Overseer</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Добавить партнёра</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>Кто выполняет</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
</context>
<context>
    <name>PeopleColumn</name>
    <message>
        <source>Removed from the attendance: {name}</source>
        <translation>Убран из списка: {name}</translation>
    </message>
    <message>
        <source>A recusal belongs to an item: open the item first.</source>
        <translation>Отвод относится к вопросу: сначала откройте вопрос.</translation>
    </message>
    <message>
        <source>The council&apos;s rule for the quorum lacks its number.</source>
        <translation>В правиле кворума совета не указано число.</translation>
    </message>
    <message>
        <source>{present} of {of} present, {needed} needed</source>
        <translation>Есть {present} из {of}, нужно {needed}</translation>
    </message>
    <message>
        <source>Who is recused? Choose the person and press Enter.</source>
        <translation>Кто берёт отвод? Выберите человека и нажмите Enter.</translation>
    </message>
    <message>
        <source>Roll call: space or 1 present · 2 excused · 3 absent · 4 late</source>
        <translation>Перекличка: пробел или 1 есть · 2 уваж. · 3 нет · 4 опоздание</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Уваж. причина</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Придёт позже</translation>
    </message>
    <message>
        <source>Left {time}</source>
        <translation>Уход в {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation>
            <numerusform>Опоздание %n мин</numerusform>
            <numerusform>Опоздание %n мин</numerusform>
            <numerusform>Опоздание %n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Recused, outside</source>
        <translation>Отвод, вне зала</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Отвод</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>без голоса</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Участники</translation>
    </message>
</context>
<context>
    <name>PeopleScreen</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Члены совета</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Молодёжь</translation>
    </message>
    <message>
        <source>Guests and others</source>
        <translation>Гости и другие</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Бывшие</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>Search by name, role, phone …</source>
        <translation>Поиск: имя, роль, телефон …</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Поиск людей</translation>
    </message>
    <message>
        <source>Nobody fits the filter and what you typed.</source>
        <translation>Никто не подходит под фильтр и запрос.</translation>
    </message>
    <message>
        <source>The people of the council</source>
        <translation>Люди совета</translation>
    </message>
    <message>
        <source>Everyone stands here once, with their memberships over time: who votes, who guides, who helps. Meetings take their attendance from it.</source>
        <translation>Каждый записан здесь один раз, с членством во времени: кто голосует, кто наставляет, кто помогает. Отсюда берётся список присутствия.</translation>
    </message>
    <message>
        <source>From a spreadsheet …</source>
        <translation>Из таблицы …</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>приглашённый</translation>
    </message>
    <message>
        <source>attendance {percent}%</source>
        <translation>явка {percent} %</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>до 18 лет</translation>
    </message>
    <message>
        <source>former</source>
        <translation>бывший</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>голосует</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Удалено: {name}</translation>
    </message>
    <message>
        <source>Erased: {name}</source>
        <translation>Стёрто: {name}</translation>
    </message>
</context>
<context>
    <name>PeopleStep</name>
    <message>
        <source>First people</source>
        <translation>Первые люди</translation>
    </message>
    <message>
        <source>Who are the first people?</source>
        <translation>Кто первые участники?</translation>
    </message>
    <message>
        <source>Names and roles are enough. Leave lines empty, or add everyone later under People.</source>
        <translation>Достаточно имён и ролей. Строки можно оставить пустыми и добавить всех позже в разделе «Люди».</translation>
    </message>
    <message>
        <source>Two people are named as chair.</source>
        <translation>Председателем названы два человека.</translation>
    </message>
    <message>
        <source>Two people are named as secretary.</source>
        <translation>Секретарём названы два человека.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Имя и фамилия</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Убрать строку</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Конец раньше начала.</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Этот квартал</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Прошлый квартал</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>Другой период</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>для совета</translation>
    </message>
    <message>
        <source>for the municipality</source>
        <translation>для администрации</translation>
    </message>
    <message>
        <source>public</source>
        <translation>публичный</translation>
    </message>
    <message>
        <source>This council</source>
        <translation>Этот совет</translation>
    </message>
    <message>
        <source>All councils</source>
        <translation>Все советы</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Предыдущий период</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Следующий период</translation>
    </message>
</context>
<context>
    <name>PeriodCard</name>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Конец раньше начала.</translation>
    </message>
    <message>
        <source>Book of minutes</source>
        <translation>Сборник протоколов</translation>
    </message>
    <message>
        <source>The minutes of all meetings of a period in one document, with a table of contents and page numbers. What is not approved yet is marked as a draft.</source>
        <translation>Протоколы всех заседаний за период в одном документе, с содержанием и номерами страниц. То, что ещё не утверждено, отмечено как проект.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Предыдущий год</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Следующий год</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Сохранить в PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Печать …</translation>
    </message>
    <message>
        <source>Back to the meetings</source>
        <translation>К списку заседаний</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>There from the beginning.</source>
        <translation>Присутствует с начала.</translation>
    </message>
    <message>
        <source>Arrival or leaving</source>
        <translation>Приход или уход</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Приход</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Уход</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Убрать это время</translation>
    </message>
</context>
<context>
    <name>PersonPick</name>
    <message>
        <source>Name, then Enter</source>
        <translation>Имя, затем Enter</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
</context>
<context>
    <name>PhasesCard</name>
    <message>
        <source>The day of the phase was changed.</source>
        <translation>Дата этапа изменена.</translation>
    </message>
    <message>
        <source>The four phases</source>
        <translation>Четыре этапа</translation>
    </message>
    <message>
        <source>The program counts what is there; the council says on which day a phase was reached.</source>
        <translation>Программа считает то, что есть; когда этап пройден, решает совет.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the four phases</source>
        <translation>Открыть четыре этапа</translation>
    </message>
    <message>
        <source>Delimited</source>
        <translation>Границы</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Youth mayor</source>
        <translation>Мэр избран</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Программы</translation>
    </message>
    <message>
        <source>Neighbourhood identified and delimited</source>
        <translation>Микрорайон определён, границы установлены</translation>
    </message>
    <message>
        <source>Council formed around its imam or host</source>
        <translation>Совет создан вокруг имама или хозяина площадки</translation>
    </message>
    <message>
        <source>Youth mayor chosen</source>
        <translation>Молодёжный мэр избран</translation>
    </message>
    <message>
        <source>Programmes under way, with oversight</source>
        <translation>Программы идут под наблюдением</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>пройден</translation>
    </message>
    <message>
        <source>all is there</source>
        <translation>всё готово</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>не хватает %n</numerusform>
            <numerusform>не хватает %n</numerusform>
            <numerusform>не хватает %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats have nobody with a vote</source>
        <translation>
            <numerusform>%n место без члена с правом голоса</numerusform>
            <numerusform>%n места без членов с правом голоса</numerusform>
            <numerusform>%n мест без членов с правом голоса</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the neighbourhood is not written</source>
        <translation>Не указано название микрорайона</translation>
    </message>
    <message>
        <source>The city is not written</source>
        <translation>Не указан город</translation>
    </message>
    <message>
        <source>The municipality is not written</source>
        <translation>Не указана администрация</translation>
    </message>
    <message>
        <source>Nobody is chair</source>
        <translation>Нет председателя</translation>
    </message>
    <message>
        <source>Nobody is secretary</source>
        <translation>Нет секретаря</translation>
    </message>
    <message>
        <source>No imam or guide is entered</source>
        <translation>Не записан имам или наставник совета</translation>
    </message>
    <message>
        <source>No meeting with a quorum was held</source>
        <translation>Не было заседания с кворумом</translation>
    </message>
    <message>
        <source>No election of a youth mayor is recorded</source>
        <translation>Выборы молодёжного мэра не записаны</translation>
    </message>
    <message>
        <source>No youth mayor is in office</source>
        <translation>Нет действующего молодёжного мэра</translation>
    </message>
    <message>
        <source>A youth mayor has no mentor</source>
        <translation>У молодёжного мэра нет наставника</translation>
    </message>
    <message>
        <source>No project or programme is under way</source>
        <translation>Нет проектов и программ в работе</translation>
    </message>
    <message>
        <source>Nobody oversees what is under way</source>
        <translation>За тем, что выполняется, никто не наблюдает</translation>
    </message>
</context>
<context>
    <name>PhotoMoment</name>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>During the work</source>
        <translation>Во время работ</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Дата съёмки</translation>
    </message>
    <message>
        <source>Shows the same as</source>
        <translation>То же место, что и</translation>
    </message>
    <message>
        <source>Remove this photograph</source>
        <translation>Удалить этот снимок</translation>
    </message>
</context>
<context>
    <name>PhotosCard</name>
    <message>
        <source>The photograph was removed.</source>
        <translation>Снимок удалён.</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.gif *.heic)</source>
        <translation>Изображения (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.gif *.heic)</translation>
    </message>
    <message>
        <source>Add photographs</source>
        <translation>Добавить снимки</translation>
    </message>
    <message>
        <source>Reading pictures …</source>
        <translation>Снимки читаются …</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Pictures before, during and after the work. They are made smaller, and the place and the device that a camera notes are taken out.</source>
        <translation>Снимки до, во время и после работ. Они уменьшаются, а записанные камерой место и устройство из них удаляются.</translation>
    </message>
    <message>
        <source>Children who can be recognised are shown only with the consent of their guardians.</source>
        <translation>Узнаваемых детей показывают только с согласия их законных представителей.</translation>
    </message>
</context>
<context>
    <name>PhraseRow</name>
    <message>
        <source>These letters stand for another phrase already.</source>
        <translation>Эти буквы уже означают другую фразу.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Remove this phrase</source>
        <translation>Удалить эту фразу</translation>
    </message>
</context>
<context>
    <name>PhrasesSection</name>
    <message>
        <source>letters</source>
        <translation>буквы</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Удалено: {name}</translation>
    </message>
    <message>
        <source>The council&apos;s own phrases</source>
        <translation>Собственные фразы совета</translation>
    </message>
    <message>
        <source>Words that come back in every meeting, called up by a few letters: in meeting mode, type the letters and a space, and the words stand there. Undo brings the letters back.</source>
        <translation>Слова, которые повторяются на каждом заседании, вызываются несколькими буквами: во время заседания наберите буквы и пробел, и фраза встанет на место. Отмена возвращает буквы.</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>Новая фраза</translation>
    </message>
</context>
<context>
    <name>PlaceFields</name>
    <message>
        <source>Once the place has a name</source>
        <translation>Когда у места будет название</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Координаты</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>Neighbourhood</source>
        <translation>Микрорайон</translation>
    </message>
    <message>
        <source>Which neighbourhood, and where does the council meet?</source>
        <translation>Какой микрорайон и где собирается совет?</translation>
    </message>
    <message>
        <source>New meetings take this place; each meeting can have another.</source>
        <translation>Новые заседания получают это место; у каждого может быть и другое.</translation>
    </message>
    <message>
        <source>Please write the name of the neighbourhood.</source>
        <translation>Пожалуйста, напишите название микрорайона.</translation>
    </message>
    <message>
        <source>Council of {neighbourhood}</source>
        <translation>Совет: {neighbourhood}</translation>
    </message>
    <message>
        <source>Meeting place</source>
        <translation>Место заседаний</translation>
    </message>
    <message>
        <source>The mosque or community centre that hosts the council.</source>
        <translation>Мечеть или общественный центр, где собирается совет.</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Вид места</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
</context>
<context>
    <name>PlanLine</name>
    <message>
        <source>{minutes} of {available} minutes planned: {over} too many</source>
        <translation>По плану {minutes} из {available} мин: лишних {over}</translation>
    </message>
    <message>
        <source>{minutes} of {available} minutes planned</source>
        <translation>По плану {minutes} из {available} мин</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes planned</source>
        <translation>
            <numerusform>%n минута по плану</numerusform>
            <numerusform>%n минуты по плану</numerusform>
            <numerusform>%n минут по плану</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>The module was removed from the plan.</source>
        <translation>Модуль удалён из плана.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <source>Learning plan of the council</source>
        <translation>План обучения совета</translation>
    </message>
    <message>
        <source>What every youth mayor of this council learns, in modules. Each term takes it over and marks what is done; what terms have already stays as it is when you change the plan.</source>
        <translation>Чему учится каждый молодёжный мэр этого совета, по модулям. Каждый срок берёт план и отмечает сделанное; то, что в сроках уже есть, при изменении плана остаётся.</translation>
    </message>
    <message>
        <source>New module, then Enter</source>
        <translation>Новый модуль, затем Enter</translation>
    </message>
    <message>
        <source>New module</source>
        <translation>Новый модуль</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>%n meetings made</source>
        <translation>
            <numerusform>Создано %n заседание</numerusform>
            <numerusform>Создано %n заседания</numerusform>
            <numerusform>Создано %n заседаний</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>Youth mayor</source>
        <translation>Молодёжный мэр</translation>
    </message>
    <message>
        <source>Deputy youth mayor</source>
        <translation>Заместитель молодёжного мэра</translation>
    </message>
    <message>
        <source>Project lead</source>
        <translation>Руководитель проекта</translation>
    </message>
</context>
<context>
    <name>PrepareCard</name>
    <message>
        <source>Enter the day of the meeting.</source>
        <translation>Укажите день заседания.</translation>
    </message>
    <message>
        <source>Enter the time of the meeting.</source>
        <translation>Укажите время заседания.</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Все члены</translation>
    </message>
    <message>
        <source>There was no quorum. The council can be called a second time: the same agenda, another day.</source>
        <translation>Кворума не было. Совет можно созвать повторно: та же повестка, другой день.</translation>
    </message>
    <message>
        <source>The council is sitting.</source>
        <translation>Заседание идёт.</translation>
    </message>
    <message>
        <source>Roll call, discussion and votes are written while people talk, by the keyboard.</source>
        <translation>Явка, обсуждение и голосования записываются по ходу разговора, с клавиатуры.</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Minutes available</source>
        <translation>Время (мин)</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Дата приглашения</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Call the council again</source>
        <translation>Созвать повторно</translation>
    </message>
    <message>
        <source>Invitation to</source>
        <translation>Уведомление для</translation>
    </message>
    <message>
        <source>Print the invitation</source>
        <translation>Печать уведомления</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation>Продолжить заседание</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Начать заседание</translation>
    </message>
</context>
<context>
    <name>PrintCard</name>
    <message>
        <source>The pages went to the printer.</source>
        <translation>Страницы отправлены на принтер.</translation>
    </message>
    <message>
        <source>Save everything in a folder</source>
        <translation>Сохранить всё в папку</translation>
    </message>
    <message>
        <source>Saved in the folder {name}</source>
        <translation>Сохранено в папке {name}</translation>
    </message>
    <message>
        <source>{place} of {all}: {name}</source>
        <translation>{place} из {all}: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n papers were finished</source>
        <translation>
            <numerusform>Остановлено; готов %n документ</numerusform>
            <numerusform>Остановлено; готово %n документа</numerusform>
            <numerusform>Остановлено; готово %n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n papers</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prints</source>
        <translation>
            <numerusform>%n экземпляр</numerusform>
            <numerusform>%n экземпляра</numerusform>
            <numerusform>%n экземпляров</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what you want.</source>
        <translation>Отметьте, что нужно.</translation>
    </message>
    <message>
        <source>Print room</source>
        <translation>Печать пакетом</translation>
    </message>
    <message>
        <source>Everything for this meeting in one go. Tick what you want and say how often it is printed.</source>
        <translation>Все документы заседания за один раз. Отметьте, что нужно, и укажите число экземпляров.</translation>
    </message>
    <message>
        <source>Prints of each: {what}</source>
        <translation>Экземпляров каждого: {what}</translation>
    </message>
    <message>
        <source>Prints of each</source>
        <translation>Экземпляров</translation>
    </message>
    <message>
        <source>Minutes and extracts for</source>
        <translation>Протокол и выписки — для</translation>
    </message>
    <message>
        <source>the council itself</source>
        <translation>самого совета</translation>
    </message>
    <message>
        <source>the municipality</source>
        <translation>муниципалитета</translation>
    </message>
    <message>
        <source>the public</source>
        <translation>общего доступа</translation>
    </message>
    <message>
        <source>Print everything …</source>
        <translation>Напечатать всё …</translation>
    </message>
    <message>
        <source>Save in a folder …</source>
        <translation>Сохранить в папку …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Invitation with agenda, one for everybody</source>
        <translation>Приглашение с повесткой, одно для всех</translation>
    </message>
    <message>
        <source>Invitation with agenda, for each member by name</source>
        <translation>Приглашение с повесткой, каждому члену поимённо</translation>
    </message>
    <message>
        <source>Attendance sheet to sign</source>
        <translation>Лист регистрации для подписей</translation>
    </message>
    <message>
        <source>Ballot papers of the elections</source>
        <translation>Бюллетени для выборов</translation>
    </message>
    <message>
        <source>Tally sheets of the elections</source>
        <translation>Протоколы подсчёта голосов</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Extracts of the decisions, for who carries them out</source>
        <translation>Выписки из протокола — исполнителям решений</translation>
    </message>
    <message>
        <source>What is still to be done, a list for each person</source>
        <translation>Неисполненные поручения, список для каждого</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Лист регистрации</translation>
    </message>
    <message>
        <source>Ballot papers</source>
        <translation>Бюллетени</translation>
    </message>
    <message>
        <source>Tally sheet</source>
        <translation>Протокол подсчёта</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Выписка</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Поручения</translation>
    </message>
</context>
<context>
    <name>ProfileKey</name>
    <message>
        <source>Persian (fa-IR)</source>
        <translation>Персидская (fa-IR)</translation>
    </message>
    <message>
        <source>Arabic (ar-SA)</source>
        <translation>Арабская (ar-SA)</translation>
    </message>
    <message>
        <source>Russian (ru-RU)</source>
        <translation>Русская (ru-RU)</translation>
    </message>
    <message>
        <source>English (en-GB)</source>
        <translation>Английская (en-GB)</translation>
    </message>
</context>
<context>
    <name>ProjectKind</name>
    <message>
        <source>Construction</source>
        <translation>Инфраструктурный</translation>
    </message>
    <message>
        <source>Cultural</source>
        <translation>Культурный</translation>
    </message>
    <message>
        <source>Artistic</source>
        <translation>Художественный</translation>
    </message>
    <message>
        <source>Educational</source>
        <translation>Образовательный</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Социальный</translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation>Экологический</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Спортивный</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другой</translation>
    </message>
</context>
<context>
    <name>ProjectModel</name>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Готовность</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Израсходовано</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
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
        <translation>Сохранено как шаблон: {name}</translation>
    </message>
    <message>
        <source>Template removed: {name}</source>
        <translation>Шаблон удалён: {name}</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Удалено: {title}</translation>
    </message>
</context>
<context>
    <name>ProjectOutput</name>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Сохранить как таблицу</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Таблицы (*.xlsx)</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Сохранить как CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Youth mayors</source>
        <translation>Молодёжные мэры</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Progress in per cent</source>
        <translation>Готовность в процентах</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Дней опоздания</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Израсходовано</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Days without an answer</source>
        <translation>Дней без ответа</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Экспорт показанного</translation>
    </message>
    <message>
        <source>Export what is shown as a spreadsheet (XLSX) …</source>
        <translation>Экспорт показанного в таблицу (XLSX) …</translation>
    </message>
    <message>
        <source>Export what is shown as CSV …</source>
        <translation>Экспорт показанного в CSV …</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>Project sheet</source>
        <translation>Паспорт проекта</translation>
    </message>
    <message>
        <source>Project sheet, internal</source>
        <translation>Паспорт проекта, внутренний</translation>
    </message>
    <message>
        <source>Project sheet for the municipality</source>
        <translation>Паспорт проекта для администрации</translation>
    </message>
    <message>
        <source>Project sheet, public</source>
        <translation>Паспорт проекта, публичный</translation>
    </message>
    <message>
        <source>Print or save the project sheet</source>
        <translation>Напечатать или сохранить паспорт проекта</translation>
    </message>
    <message>
        <source>Close the project: the others take the whole width</source>
        <translation>Закрыть проект: остальные займут всю ширину</translation>
    </message>
</context>
<context>
    <name>ProjectSteps</name>
    <message>
        <source>Stage of the project</source>
        <translation>Стадия проекта</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Decision {number}</source>
        <translation>Решение {number}</translation>
    </message>
</context>
<context>
    <name>ProjectTable</name>
    <message>
        <source>Table of projects</source>
        <translation>Таблица проектов</translation>
    </message>
    <message>
        <source>Columns: arrow keys choose one, Enter sorts by it</source>
        <translation>Столбцы: стрелки выбирают, Enter сортирует</translation>
    </message>
</context>
<context>
    <name>ProjectViews</name>
    <message>
        <source>Board</source>
        <translation>Доска</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>Projection</name>
    <message>
        <source>Closed item</source>
        <translation>Закрытый вопрос</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Воздержались</translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>Secret ballot: the votes are being counted</source>
        <translation>Тайное голосование: идёт подсчёт</translation>
    </message>
    <message>
        <source>Council Desk: projector</source>
        <translation>Стол совета: проектор</translation>
    </message>
</context>
<context>
    <name>ProjectsScreen</name>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} из {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n проект</numerusform>
            <numerusform>%n проекта</numerusform>
            <numerusform>%n проектов</numerusform>
        </translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>No project fits the filters and what you typed.</source>
        <translation>Ни один проект не подходит под фильтры и введённый текст.</translation>
    </message>
    <message>
        <source>What the council brings about</source>
        <translation>Что делает совет</translation>
    </message>
    <message>
        <source>Construction projects and programmes stand here from the first proposal to the result: who carries them, what they cost, how far they have come, and which decision they rest on.</source>
        <translation>Здесь инфраструктурные проекты и программы от первого предложения до результата: кто их ведёт, сколько они стоят, как далеко продвинулись и на каком решении основаны.</translation>
    </message>
    <message>
        <source>From a spreadsheet …</source>
        <translation>Из таблицы …</translation>
    </message>
</context>
<context>
    <name>QuorumRule</name>
    <message>
        <source>Majority of all seats</source>
        <translation>Большинство от всех мест</translation>
    </message>
    <message>
        <source>Majority of the members in office</source>
        <translation>Большинство от действующих членов</translation>
    </message>
    <message>
        <source>Two thirds of all seats</source>
        <translation>Две трети от всех мест</translation>
    </message>
    <message>
        <source>A fixed number</source>
        <translation>Заданное число</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Change the stage</source>
        <translation>Сменить стадию</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Reason; it stays with the project</source>
        <translation>Причина; она останется при проекте</translation>
    </message>
    <message>
        <source>Write down why.</source>
        <translation>Напишите почему.</translation>
    </message>
</context>
<context>
    <name>ReasonedStep</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Write down why.</source>
        <translation>Напишите почему.</translation>
    </message>
</context>
<context>
    <name>RecusalPart</name>
    <message>
        <source>Write the reason; the minutes name it.</source>
        <translation>Напишите причину; она указывается в протоколе.</translation>
    </message>
    <message>
        <source>Recused and out of the room: {reason}</source>
        <translation>Отвод, вне зала: {reason}</translation>
    </message>
    <message>
        <source>Recused, stays in the room: {reason}</source>
        <translation>Отвод, остаётся в зале: {reason}</translation>
    </message>
    <message>
        <source>Recuse on this item</source>
        <translation>Отвод по этому вопросу</translation>
    </message>
    <message>
        <source>Reason for the recusal</source>
        <translation>Причина отвода</translation>
    </message>
    <message>
        <source>Leaves the room</source>
        <translation>Выходит из зала</translation>
    </message>
    <message>
        <source>Record recusal</source>
        <translation>Записать отвод</translation>
    </message>
    <message>
        <source>Withdraw the recusal</source>
        <translation>Снять отвод</translation>
    </message>
</context>
<context>
    <name>RecusalRow</name>
    <message>
        <source>{name} takes no part. Why?</source>
        <translation>{name} не участвует. Почему?</translation>
    </message>
    <message>
        <source>Left the room</source>
        <translation>Вышел из зала</translation>
    </message>
    <message>
        <source>Withdraw the recusal</source>
        <translation>Снять самоотвод</translation>
    </message>
</context>
<context>
    <name>RecusalsCard</name>
    <message>
        <source>Recused</source>
        <translation>Самоотвод</translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message>
        <source>{names} (from its actions)</source>
        <translation>{names} (по его поручениям)</translation>
    </message>
    <message>
        <source>meeting {number}</source>
        <translation>заседание {number}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Голоса</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
</context>
<context>
    <name>RegisterOutput</name>
    <message>
        <source>Extract</source>
        <translation>Выписка</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <source>Register of decisions</source>
        <translation>Реестр решений</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Сохранить как таблицу</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Таблицы (*.xlsx)</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Сохранить как CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Печать списка</translation>
    </message>
    <message>
        <source>Print extract</source>
        <translation>Печать выписки</translation>
    </message>
    <message>
        <source>Print the open actions (Ctrl+P)</source>
        <translation>Напечатать открытые поручения (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print the extract (Ctrl+P)</source>
        <translation>Напечатать выписку (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print, save and export</source>
        <translation>Печать, сохранение и экспорт</translation>
    </message>
    <message>
        <source>Save the list as PDF …</source>
        <translation>Сохранить список как PDF …</translation>
    </message>
    <message>
        <source>Save the extract as PDF …</source>
        <translation>Сохранить выписку как PDF …</translation>
    </message>
    <message>
        <source>Print the list …</source>
        <translation>Напечатать список …</translation>
    </message>
    <message>
        <source>Print the extract …</source>
        <translation>Напечатать выписку …</translation>
    </message>
    <message>
        <source>Export what is shown as a spreadsheet (XLSX) …</source>
        <translation>Экспорт показанного в таблицу (XLSX) …</translation>
    </message>
    <message>
        <source>Export what is shown as CSV …</source>
        <translation>Экспорт показанного в CSV …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Write a letter about the decision …</source>
        <translation>Написать письмо о решении …</translation>
    </message>
    <message>
        <source>Sign the extract digitally …</source>
        <translation>Подписать выписку электронно …</translation>
    </message>
    <message>
        <source>Register of decisions in this period</source>
        <translation>Реестр решений за этот период</translation>
    </message>
</context>
<context>
    <name>RegisterTable</name>
    <message>
        <source>Register of decisions</source>
        <translation>Реестр решений</translation>
    </message>
    <message>
        <source>Columns: arrow keys choose one, Enter sorts by it</source>
        <translation>Столбцы: стрелки выбирают, Enter сортирует</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Close this reminder until tomorrow</source>
        <translation>Закрыть это напоминание до завтра</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Открыть заседание</translation>
    </message>
    <message>
        <source>Today: {what}.</source>
        <translation>Сегодня: {what}.</translation>
    </message>
    <message>
        <source>Tomorrow: {what}.</source>
        <translation>Завтра: {what}.</translation>
    </message>
    <message>
        <source>Meeting {number} was to begin at {time}.</source>
        <translation>Заседание № {number} должно было начаться в {time}.</translation>
    </message>
    <message>
        <source>Meeting {number} begins at {time}.</source>
        <translation>Заседание № {number} начинается в {time}.</translation>
    </message>
    <message>
        <source>The monthly report is due by {day}: {what}.</source>
        <translation>Месячный отчёт нужно сдать до {day}: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n monthly reports are due by {day}.</source>
        <translation>
            <numerusform>%n месячный отчёт нужно сдать до {day}.</numerusform>
            <numerusform>%n месячных отчёта нужно сдать до {day}.</numerusform>
            <numerusform>%n месячных отчётов нужно сдать до {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReopenPanel</name>
    <message>
        <source>The minutes are a draft again.</source>
        <translation>Протокол снова черновик.</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>Открыть заново …</translation>
    </message>
    <message>
        <source>Why are they reopened? Approval and signatures lapse.</source>
        <translation>Почему открывают заново? Утверждение и подписи теряют силу.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Открыть заново</translation>
    </message>
</context>
<context>
    <name>ReportContents</name>
    <message>
        <source>Meetings held</source>
        <translation>Проведено заседаний</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Average attendance</source>
        <translation>Среднее присутствие</translation>
    </message>
    <message>
        <source>Decisions carried out</source>
        <translation>Исполнено решений</translation>
    </message>
    <message>
        <source>Decisions that are late</source>
        <translation>Просрочено решений</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>Исполнено поручений</translation>
    </message>
    <message>
        <source>Projects under way</source>
        <translation>Проектов в работе</translation>
    </message>
    <message>
        <source>Projects begun with residents</source>
        <translation>Проектов от жителей</translation>
    </message>
    <message>
        <source>Needs raised</source>
        <translation>Поступило потребностей</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>Отправлено писем</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Attendance by member</source>
        <translation>Присутствие членов совета</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <source>Without a quorum</source>
        <translation>Без кворума</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Attendance from meeting to meeting</source>
        <translation>Присутствие от заседания к заседанию</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствовали</translation>
    </message>
    <message>
        <source>Not present</source>
        <translation>Отсутствовали</translation>
    </message>
    <message>
        <source>Voting members present, and the quorum</source>
        <translation>Присутствие голосующих членов и кворум</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Кворум</translation>
    </message>
    <message>
        <source>Ordinary meetings</source>
        <translation>Очередные заседания</translation>
    </message>
    <message>
        <source>Extraordinary meetings</source>
        <translation>Внеочередные заседания</translation>
    </message>
    <message>
        <source>Other meetings</source>
        <translation>Прочие заседания</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>По уважительной причине</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Без причины</translation>
    </message>
    <message>
        <source>For each member only the meetings of their own membership are counted.</source>
        <translation>Для каждого учтены только заседания за время его членства.</translation>
    </message>
    <message>
        <source>excused {number}</source>
        <translation>по уважит. причине {number}</translation>
    </message>
    <message>
        <source>What came of the motions</source>
        <translation>Итоги рассмотрения предложений</translation>
    </message>
    <message>
        <source>State of execution</source>
        <translation>Состояние исполнения</translation>
    </message>
    <message>
        <source>Of these past their day</source>
        <translation>Из них с истёкшим сроком</translation>
    </message>
    <message>
        <source>Open, in time</source>
        <translation>В работе, в срок</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>How actions stand</source>
        <translation>Состояние поручений</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Не назначен</translation>
    </message>
    <message>
        <source>Still to be done, by person</source>
        <translation>Неисполненные поручения по ответственным</translation>
    </message>
    <message>
        <source>late {number}</source>
        <translation>просрочено {number}</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Write on</source>
        <translation>Дописать</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Сдать</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
</context>
<context>
    <name>ReportOutput</name>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Register of decisions</source>
        <translation>Реестр решений</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <source>Save as a spreadsheet</source>
        <translation>Сохранить как таблицу</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>Таблицы (*.xlsx)</translation>
    </message>
    <message>
        <source>Report of all councils</source>
        <translation>Отчёт всех советов</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print the report (Ctrl+P)</source>
        <translation>Печать отчёта (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print, save and export</source>
        <translation>Печать, сохранение и экспорт</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Сохранить в PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Печать …</translation>
    </message>
    <message>
        <source>Sign digitally …</source>
        <translation>Подписать электронно …</translation>
    </message>
    <message>
        <source>Save as a spreadsheet (XLSX) …</source>
        <translation>Сохранить как электронную таблицу (XLSX) …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Register of decisions in this period</source>
        <translation>Реестр решений за этот период</translation>
    </message>
    <message>
        <source>Open actions by person</source>
        <translation>Открытые поручения по ответственным</translation>
    </message>
</context>
<context>
    <name>ReportRow</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Remove this report</source>
        <translation>Удалить этот отчёт</translation>
    </message>
</context>
<context>
    <name>ReportSheets</name>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Meetings held</source>
        <translation>Проведено заседаний</translation>
    </message>
    <message>
        <source>Without a quorum</source>
        <translation>Без кворума</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Decisions carried</source>
        <translation>Принято решений</translation>
    </message>
    <message>
        <source>Decisions that are late</source>
        <translation>Просрочено решений</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Поручения</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>Исполнено поручений</translation>
    </message>
    <message>
        <source>Projects and programmes</source>
        <translation>Проекты и программы</translation>
    </message>
    <message>
        <source>Projects under way</source>
        <translation>Проектов в работе</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>Участников</translation>
    </message>
    <message>
        <source>Projects begun with residents</source>
        <translation>Проектов от жителей</translation>
    </message>
    <message>
        <source>Needs raised</source>
        <translation>Поступило потребностей</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>Отправлено писем</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствовали</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Из</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Кворум</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Заседания</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Член совета</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>По уважительной причине</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Без причины</translation>
    </message>
    <message>
        <source>Attendance by member</source>
        <translation>Присутствие членов совета</translation>
    </message>
    <message>
        <source>Result or state of execution</source>
        <translation>Итог или состояние исполнения</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>All motions</source>
        <translation>Все предложения</translation>
    </message>
    <message>
        <source>All decisions carried</source>
        <translation>Все принятые решения</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Исполнено</translation>
    </message>
    <message>
        <source>Open, in time</source>
        <translation>В работе, в срок</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Не назначен</translation>
    </message>
    <message>
        <source>Person responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Не исполнено</translation>
    </message>
    <message>
        <source>To be done by person</source>
        <translation>Поручения по лицам</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Жители</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Другие</translation>
    </message>
    <message>
        <source>Origin not recorded</source>
        <translation>Источник не указан</translation>
    </message>
    <message>
        <source>Origin of projects</source>
        <translation>Источники проектов</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Профинансировано</translation>
    </message>
    <message>
        <source>Funded by all sources</source>
        <translation>Профинансировано из всех источников</translation>
    </message>
    <message>
        <source>Spent in the period</source>
        <translation>Израсходовано за период</translation>
    </message>
    <message>
        <source>Spent up to its end</source>
        <translation>Израсходовано к концу периода</translation>
    </message>
    <message>
        <source>Left of the budgets</source>
        <translation>Остаток бюджетов</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Сфера</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>By</source>
        <translation>По признаку</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Рассмотрено</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждёт ответа</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потребности</translation>
    </message>
    <message>
        <source>Members by voice</source>
        <translation>Члены совета по голосам</translation>
    </message>
    <message>
        <source>Projects in their charge</source>
        <translation>Порученных проектов</translation>
    </message>
    <message>
        <source>Objectives reached</source>
        <translation>Достигнуто целей</translation>
    </message>
    <message>
        <source>Their actions done</source>
        <translation>Исполнено их поручений</translation>
    </message>
    <message>
        <source>Reports given in time (within a week)</source>
        <translation>Отчёты в срок (в течение недели)</translation>
    </message>
    <message>
        <source>Learning modules done</source>
        <translation>Пройдено учебных модулей</translation>
    </message>
    <message>
        <source>Talks with mentors</source>
        <translation>Встреч с наставником</translation>
    </message>
    <message>
        <source>Hours of training</source>
        <translation>Часов обучения</translation>
    </message>
    <message>
        <source>Hours of service</source>
        <translation>Часов работы</translation>
    </message>
    <message>
        <source>Mean evaluation by mentors (1 to 5)</source>
        <translation>Средняя оценка наставников (от 1 до 5)</translation>
    </message>
    <message>
        <source>Youth mayors</source>
        <translation>Молодёжные мэры</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Ожидают ответа</translation>
    </message>
    <message>
        <source>No answer asked for</source>
        <translation>Ответа не требуют</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
</context>
<context>
    <name>ReportsCard</name>
    <message>
        <source>The report was removed.</source>
        <translation>Отчёт удалён.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Add a report</source>
        <translation>Добавить отчёт</translation>
    </message>
    <message>
        <source>Nothing was reported yet.</source>
        <translation>Отчётов пока нет.</translation>
    </message>
    <message>
        <source>The report was handed in.</source>
        <translation>Отчёт сдан.</translation>
    </message>
    <message>
        <source>What I did this month:</source>
        <translation>Что я сделал(а) за месяц:</translation>
    </message>
    <message>
        <source>What came of it:</source>
        <translation>Что из этого вышло:</translation>
    </message>
    <message>
        <source>What was difficult:</source>
        <translation>Что было трудно:</translation>
    </message>
    <message>
        <source>What I will do next month:</source>
        <translation>Что я сделаю в следующем месяце:</translation>
    </message>
    <message>
        <source>What I need help with:</source>
        <translation>В чём мне нужна помощь:</translation>
    </message>
    <message>
        <source>handed in on {day}</source>
        <translation>сдан {day}</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>сдан</translation>
    </message>
    <message>
        <source>not handed in yet</source>
        <translation>ещё не сдан</translation>
    </message>
    <message>
        <source>late</source>
        <translation>просрочен</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>пишется</translation>
    </message>
    <message numerus="yes">
        <source>and %n more months</source>
        <translation>
            <numerusform>и ещё %n месяц</numerusform>
            <numerusform>и ещё %n месяца</numerusform>
            <numerusform>и ещё %n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>was due on {day}</source>
        <translation>нужно было сдать до {day}</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>сдать до {day}</translation>
    </message>
    <message>
        <source>write it</source>
        <translation>написать</translation>
    </message>
    <message>
        <source>These months have no report yet. A click begins it with a few questions.</source>
        <translation>За эти месяцы отчётов ещё нет. Щелчок начнёт отчёт с нескольких вопросов.</translation>
    </message>
    <message>
        <source>The report of this month is due on {day}.</source>
        <translation>Отчёт за этот месяц нужно сдать до {day}.</translation>
    </message>
    <message>
        <source>Monthly reports</source>
        <translation>Ежемесячные отчёты</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Begin the report of the running month</source>
        <translation>Начать отчёт за текущий месяц</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Nothing was recorded in this period</source>
        <translation>За этот период ничего не записано</translation>
    </message>
    <message>
        <source>Meetings, decisions, actions, projects, needs and letters of the period are told here in figures and charts. Choose another period above, or go on where all of it begins.</source>
        <translation>Здесь в цифрах и диаграммах показаны заседания, решения, поручения, проекты, потребности и письма за период. Выберите вверху другой период или продолжите там, где всё начинается.</translation>
    </message>
    <message>
        <source>Go to the meetings</source>
        <translation>К заседаниям</translation>
    </message>
</context>
<context>
    <name>Requirement</name>
    <message>
        <source>Simple majority</source>
        <translation>Простое большинство</translation>
    </message>
    <message>
        <source>Absolute majority of those present</source>
        <translation>Большинство присутствующих</translation>
    </message>
    <message>
        <source>Absolute majority of all seats</source>
        <translation>Большинство от всех мест</translation>
    </message>
    <message>
        <source>Two thirds of the votes</source>
        <translation>Две трети голосов</translation>
    </message>
    <message>
        <source>Two thirds of those present</source>
        <translation>Две трети присутствующих</translation>
    </message>
    <message>
        <source>Two thirds of all seats</source>
        <translation>Две трети от всех мест</translation>
    </message>
    <message>
        <source>Three quarters of the votes</source>
        <translation>Три четверти голосов</translation>
    </message>
    <message>
        <source>Unanimity</source>
        <translation>Единогласие</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>What came of it, for whom</source>
        <translation>Что получилось и для кого</translation>
    </message>
    <message>
        <source>The project is completed: write down what came of it.</source>
        <translation>Проект завершён: напишите, что получилось.</translation>
    </message>
    <message>
        <source>term begun</source>
        <translation>срок начат</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>избран</translation>
    </message>
    <message>
        <source>Terms of those elected</source>
        <translation>Сроки избранных</translation>
    </message>
    <message>
        <source>One step begins the term: its days, its membership, and the election it rests on.</source>
        <translation>Один шаг начинает срок: его дни, членство и выборы, на которых он основан.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Imam</source>
        <translation>Имам</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Deputy chair</source>
        <translation>Заместитель председателя</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретарь</translation>
    </message>
    <message>
        <source>Trustee</source>
        <translation>Уважаемый житель</translation>
    </message>
    <message>
        <source>Alternate member</source>
        <translation>Запасной член</translation>
    </message>
    <message>
        <source>Youth mayor</source>
        <translation>Молодёжный мэр</translation>
    </message>
    <message>
        <source>Deputy youth mayor</source>
        <translation>Заместитель молодёжного мэра</translation>
    </message>
    <message>
        <source>Youth specialist manager</source>
        <translation>Юный куратор направления</translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation>Специалист</translation>
    </message>
    <message>
        <source>Liaison</source>
        <translation>Связной</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Фасилитатор</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Наблюдатель</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>How many seats has the council? A number from 1 to 999.</source>
        <translation>Сколько мест в совете? Число от 1 до 999.</translation>
    </message>
    <message>
        <source>More than there are seats.</source>
        <translation>Больше, чем мест.</translation>
    </message>
    <message>
        <source>How many must be present?</source>
        <translation>Сколько должно присутствовать?</translation>
    </message>
    <message>
        <source>Voting seats</source>
        <translation>Места с правом голоса</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Кворум</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Majority for decisions</source>
        <translation>Большинство для решений</translation>
    </message>
    <message>
        <source>When the votes are tied</source>
        <translation>При равенстве голосов</translation>
    </message>
    <message>
        <source>The quorum is counted over the voting members on the day of the meeting.</source>
        <translation>Кворум считается по членам с правом голоса на день заседания.</translation>
    </message>
    <message>
        <source>The quorum is {needed} of {seats} voting members.</source>
        <translation>Кворум — {needed} из {seats} членов с правом голоса.</translation>
    </message>
</context>
<context>
    <name>SaidCard</name>
    <message>
        <source>The initiative</source>
        <translation>Инициатива</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что было сказано</translation>
    </message>
    <message>
        <source>In one line</source>
        <translation>Одной строкой</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Подробно</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Кто сказал</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Сфера</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Supporters</source>
        <translation>Сторонники</translation>
    </message>
    <message>
        <source>Add a supporter</source>
        <translation>Добавить сторонника</translation>
    </message>
    <message>
        <source>{number} (first)</source>
        <translation>{number} (в первую очередь)</translation>
    </message>
</context>
<context>
    <name>SavedLabel</name>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Сохраняется …</translation>
    </message>
    <message>
        <source>Not saved yet; it is tried again.</source>
        <translation>Пока не сохранено; попытка повторится.</translation>
    </message>
</context>
<context>
    <name>ScanLine</name>
    <message>
        <source>The scan of the signed minutes</source>
        <translation>Скан подписанного протокола</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Сканы (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Attach the scan …</source>
        <translation>Приложить скан …</translation>
    </message>
</context>
<context>
    <name>SealPanel</name>
    <message>
        <source>The minutes are sealed.</source>
        <translation>Протокол опечатан.</translation>
    </message>
    <message>
        <source>The scan is kept with the minutes.</source>
        <translation>Скан сохранён вместе с протоколом.</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>Подписали:</translation>
    </message>
    <message>
        <source>Once sealed, these minutes can no longer be changed by anybody: not here, and not unnoticed anywhere else. Mistakes are put right by corrections that stand beside them.</source>
        <translation>После этого в протоколе никто уже ничего не изменит: ни здесь, ни незаметно где-либо ещё. Ошибки исправляют отдельными записями рядом с ним.</translation>
    </message>
    <message>
        <source>The seal fixes the minutes for good. It gives a code that is printed at the foot of every page and proves that nothing was changed.</source>
        <translation>Печать закрепляет протокол навсегда. Она даёт код, который стоит внизу каждой страницы и доказывает, что ничего не изменено.</translation>
    </message>
    <message>
        <source>Seal …</source>
        <translation>Опечатать …</translation>
    </message>
    <message>
        <source>Seal for good</source>
        <translation>Опечатать навсегда</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Пока нет</translation>
    </message>
</context>
<context>
    <name>SealedPanel</name>
    <message>
        <source>Write down what is right.</source>
        <translation>Напишите, как верно.</translation>
    </message>
    <message>
        <source>Write down why.</source>
        <translation>Напишите почему.</translation>
    </message>
    <message>
        <source>The correction is added and sealed.</source>
        <translation>Исправление внесено и опечатано.</translation>
    </message>
    <message>
        <source>The scan is kept with the minutes.</source>
        <translation>Скан сохранён вместе с протоколом.</translation>
    </message>
    <message>
        <source>Save the scan</source>
        <translation>Сохранить скан</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Сохранено как {name}</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Код скопирован.</translation>
    </message>
    <message>
        <source>Sealed on {day} at {time}</source>
        <translation>Опечатан {day} в {time}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Причина: {reason}</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>Код: {code}</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>These minutes are sealed. Whoever holds a copy compares this code with the one at the foot of its pages, by eye or read out over the telephone.</source>
        <translation>Этот протокол опечатан. У кого есть копия, тот сверяет этот код с кодом внизу её страниц — глазами или по телефону.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Скопировать код</translation>
    </message>
    <message>
        <source>Save the scan …</source>
        <translation>Сохранить скан …</translation>
    </message>
    <message>
        <source>Add a correction …</source>
        <translation>Внести исправление …</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Как верно</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Почему исправляется</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Add and seal</source>
        <translation>Внести и опечатать</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search everything …</source>
        <translation>Поиск по всему …</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search everything …</source>
        <translation>Поиск по всему …</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Поиск по всему</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Nothing holds these words. Try fewer letters, or another word.</source>
        <translation>С такими словами ничего нет. Введите меньше букв или другое слово.</translation>
    </message>
    <message>
        <source>People, meetings, items, decisions, actions, projects, needs, letters: type what you remember.</source>
        <translation>Люди, заседания, вопросы повестки, решения, поручения, проекты, потребности, письма: введите то, что помните.</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Заседание № {number}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Вопрос повестки</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Поручение</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Need or initiative</source>
        <translation>Потребность или инициатива</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Youth mayor</source>
        <translation>Молодёжный мэр</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Term: since {start}</source>
        <translation>Срок полномочий: с {start}</translation>
    </message>
    <message>
        <source>Term: {start} to {end}</source>
        <translation>Срок полномочий: с {start} по {end}</translation>
    </message>
    <message>
        <source>Papers of the youth mayor</source>
        <translation>Документы молодёжного мэра</translation>
    </message>
    <message>
        <source>Letter of appointment</source>
        <translation>Распоряжение о назначении</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Портфолио</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Свидетельство</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>held</source>
        <translation>проведено</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>не подсчитано</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>предстоит</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Remove this session</source>
        <translation>Удалить это занятие</translation>
    </message>
</context>
<context>
    <name>SessionsCard</name>
    <message>
        <source>The session was removed.</source>
        <translation>Занятие удалено.</translation>
    </message>
    <message>
        <source>{held} of {count} held, {came} participants in all</source>
        <translation>проведено {held} из {count}, участников всего: {came}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Занятия</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Добавить занятие</translation>
    </message>
    <message>
        <source>The days on which the programme is held, and how many came.</source>
        <translation>Дни, когда проходит программа, и сколько человек пришло.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Разделы настроек</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation>Язык и вид</translation>
    </message>
    <message>
        <source>Council and rules</source>
        <translation>Совет и правила</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Фразы</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Импорт и экспорт</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message numerus="yes">
        <source>%n lines were taken in</source>
        <translation>
            <numerusform>Внесена %n строка</numerusform>
            <numerusform>Внесены %n строки</numerusform>
            <numerusform>Внесено %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n пропущена</numerusform>
            <numerusform>%n пропущены</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>Выбор таблицы</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv *.txt *.tsv)</source>
        <translation>Таблицы (*.xlsx *.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>Сохранить шаблон</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Книга (*.xlsx)</translation>
    </message>
    <message>
        <source>The template is written to {path}.</source>
        <translation>Шаблон записан в {path}.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n lines</source>
        <translation>
            <numerusform>Внести %n строку</numerusform>
            <numerusform>Внести %n строки</numerusform>
            <numerusform>Внести %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>From a spreadsheet</source>
        <translation>Из таблицы</translation>
    </message>
    <message>
        <source>What the columns bring</source>
        <translation>Что дают столбцы</translation>
    </message>
    <message>
        <source>Check and take in</source>
        <translation>Проверить и внести</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Прочитать файл снова</translation>
    </message>
</context>
<context>
    <name>SheetRows</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>Воздержались</translation>
    </message>
    <message>
        <source>Not voting, blank, invalid</source>
        <translation>Не голосовали, пустые, недействительные</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Порядок голосования</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Исполнение</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Исполнено (дата)</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Заменено решением</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Заменяет</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Late or due</source>
        <translation>Просрочка или близкий срок</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Заседание</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Title of the item</source>
        <translation>Название вопроса</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Поручение</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кому поручено</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Began in meeting</source>
        <translation>Началось на заседании</translation>
    </message>
    <message>
        <source>Last in meeting</source>
        <translation>Последнее заседание</translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>Nothing fits what you typed.</source>
        <translation>Ничего подходящего не найдено.</translation>
    </message>
    <message>
        <source>Nobody is in office.</source>
        <translation>Действующих нет.</translation>
    </message>
    <message>
        <source>No election yet. Register candidates before it, and enter the count afterwards.</source>
        <translation>Выборов пока нет. До них зарегистрируйте кандидатов, после – внесите результаты подсчёта.</translation>
    </message>
    <message>
        <source>No term is over yet.</source>
        <translation>Ни один срок ещё не завершён.</translation>
    </message>
    <message>
        <source>{done} of {count} objectives</source>
        <translation>целей: {done} из {count}</translation>
    </message>
    <message>
        <source>Assistants</source>
        <translation>Помощники</translation>
    </message>
    <message>
        <source>Particulars are not on this desk</source>
        <translation>Данных нет на этом столе</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>тур {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates</source>
        <translation>
            <numerusform>%n кандидат</numerusform>
            <numerusform>%n кандидата</numerusform>
            <numerusform>%n кандидатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Поиск …</translation>
    </message>
    <message>
        <source>Search youth mayors and elections</source>
        <translation>Поиск молодёжных мэров и выборов</translation>
    </message>
    <message>
        <source>Youth mayors and elections</source>
        <translation>Молодёжные мэры и выборы</translation>
    </message>
</context>
<context>
    <name>SignCard</name>
    <message>
        <source>Your certificate with its key</source>
        <translation>Ваш сертификат с ключом</translation>
    </message>
    <message>
        <source>Certificates (*.p12 *.pfx)</source>
        <translation>Сертификаты (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose the file with your certificate first.</source>
        <translation>Сначала выберите файл с вашим сертификатом.</translation>
    </message>
    <message>
        <source>{name} - signed.pdf</source>
        <translation>{name} - подписано.pdf</translation>
    </message>
    <message>
        <source>Save the signed PDF</source>
        <translation>Сохранить подписанный PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Signed and saved as {name}</source>
        <translation>Подписано и сохранено как {name}</translation>
    </message>
    <message>
        <source>Signing …</source>
        <translation>Подписывается …</translation>
    </message>
    <message>
        <source>Sign and save …</source>
        <translation>Подписать и сохранить …</translation>
    </message>
    <message>
        <source>Sign digitally</source>
        <translation>Электронная подпись</translation>
    </message>
    <message>
        <source>Signs just what is shown here, with your own certificate (a .p12 or .pfx file). Nothing is drawn on the pages, and the passphrase is kept nowhere.</source>
        <translation>Подписывает ровно то, что здесь показано, вашим собственным сертификатом (файл .p12 или .pfx). На страницах ничего не рисуется, пароль нигде не хранится.</translation>
    </message>
    <message>
        <source>Certificate …</source>
        <translation>Сертификат …</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Пароль сертификата</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>Не подписывать</translation>
    </message>
</context>
<context>
    <name>SignatureBlock</name>
    <message>
        <source>Digital signature</source>
        <translation>Электронная подпись</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>верна</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>нарушена</translation>
    </message>
    <message>
        <source>Signed on {day} at {time} by the signer&apos;s own clock</source>
        <translation>Подписано {day} в {time} по часам подписавшего</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Причина: {reason}</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>Место: {place}</translation>
    </message>
    <message>
        <source>The signer issued the certificate themselves.</source>
        <translation>Сертификат выдан самим подписавшим.</translation>
    </message>
    <message>
        <source>The certificate names as its issuer: {issuer}.</source>
        <translation>Кем выдан, по словам сертификата: {issuer}.</translation>
    </message>
    <message>
        <source>It is valid from {first} to {last}.</source>
        <translation>Действует с {first} по {last}.</translation>
    </message>
</context>
<context>
    <name>SignatureList</name>
    <message>
        <source>Anybody can make a certificate in any name. Whose it is you must know from elsewhere: have the signer read out the SHA-256 of theirs, or look up who issued it.</source>
        <translation>Сделать сертификат на любое имя может кто угодно. Чей он, нужно узнать иначе: попросите подписавшего прочесть вслух SHA-256 своего сертификата или спросите того, кто его выдал.</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>All present, in a table</source>
        <translation>Все присутствующие, в таблице</translation>
    </message>
    <message>
        <source>Chair, secretary and members</source>
        <translation>Председательствующий, секретарь и члены</translation>
    </message>
    <message>
        <source>Chair and secretary</source>
        <translation>Председательствующий и секретарь</translation>
    </message>
    <message>
        <source>Secretary and chair</source>
        <translation>Секретарь и председательствующий</translation>
    </message>
</context>
<context>
    <name>SigningPanel</name>
    <message>
        <source>The signatures are entered.</source>
        <translation>Подписи внесены.</translation>
    </message>
    <message>
        <source>Tick at least one who signed.</source>
        <translation>Отметьте хотя бы одного подписавшего.</translation>
    </message>
    <message>
        <source>Each signature needs its day.</source>
        <translation>У каждой подписи нужна дата.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Print the approved minutes and have them signed. Then enter here who signed, and add a scan.</source>
        <translation>Напечатайте утверждённый протокол и дайте его подписать. Затем укажите, кто подписал, и приложите скан.</translation>
    </message>
    <message>
        <source>Add a signature</source>
        <translation>Добавить подписавшего</translation>
    </message>
    <message>
        <source>Enter the signatures</source>
        <translation>Внести подписи</translation>
    </message>
    <message>
        <source>Sign digitally …</source>
        <translation>Подписать электронно …</translation>
    </message>
</context>
<context>
    <name>SittingHeader</name>
    <message>
        <source>End the break</source>
        <translation>Закончить перерыв</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>Leave meeting mode; the meeting goes on</source>
        <translation>Выйти из режима; заседание идёт дальше</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Проектор</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>End meeting</source>
        <translation>Завершить</translation>
    </message>
</context>
<context>
    <name>SittingPage</name>
    <message>
        <source>Open the meeting first.</source>
        <translation>Сначала откройте заседание.</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>Режим заседания</translation>
    </message>
</context>
<context>
    <name>SittingWords</name>
    <message>
        <source>Meeting {ordinal} · {council}</source>
        <translation>Заседание № {ordinal} · {council}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Proposed</source>
        <translation>Предложен</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Утверждён</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Выполняется</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Приостановлен</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>Statement by</source>
        <translation>Кто высказался</translation>
    </message>
    <message>
        <source>Kind of statement</source>
        <translation>Вид высказывания</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Дата высказывания</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Наставление</translation>
    </message>
    <message>
        <source>What was said. It is a statement, not a vote.</source>
        <translation>Что сказано. Это высказывание, а не голос.</translation>
    </message>
    <message>
        <source>Remove this statement</source>
        <translation>Удалить высказывание</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n проект</numerusform>
            <numerusform>%n проекта</numerusform>
            <numerusform>%n проектов</numerusform>
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
        <translation>прошло: {time}</translation>
    </message>
    <message>
        <source>left: {time}</source>
        <translation>осталось: {time}</translation>
    </message>
    <message>
        <source>over by {time}</source>
        <translation>сверх времени: {time}</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Обсуждение</translation>
    </message>
    <message>
        <source>One paragraph each. “Name: what was said” names the speaker.</source>
        <translation>Каждое выступление с новой строки. «Имя: что сказано» называет выступившего.</translation>
    </message>
    <message>
        <source>Type “/” for: {commands} … and “@” for people</source>
        <translation>Наберите «/»: {commands} … и «@» для людей</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} из {count}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Не указано</translation>
    </message>
</context>
<context>
    <name>TemplateCard</name>
    <message>
        <source>New item</source>
        <translation>Новый вопрос</translation>
    </message>
    <message>
        <source>Removed: {title}</source>
        <translation>Удалено: {title}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Вид заседания</translation>
    </message>
    <message>
        <source>Minutes available</source>
        <translation>Время (мин)</translation>
    </message>
    <message>
        <source>Standing items, in the order of the agenda</source>
        <translation>Постоянные вопросы в порядке повестки</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Добавить вопрос</translation>
    </message>
    <message>
        <source>Remove this template</source>
        <translation>Удалить этот шаблон</translation>
    </message>
</context>
<context>
    <name>TemplatesSection</name>
    <message>
        <source>New template</source>
        <translation>Новый шаблон</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Удалено: {name}</translation>
    </message>
    <message>
        <source>A new meeting begins with the standing items of its template: an opening ceremony where the council wants one, the minutes of last time, reports. Each can be left out when a meeting is prepared.</source>
        <translation>Новое заседание начинается с постоянных вопросов своего шаблона: церемония открытия, если совет её желает, прошлый протокол, отчёты. Любой можно опустить при подготовке.</translation>
    </message>
</context>
<context>
    <name>TermsPart</name>
    <message>
        <source>The term of {name} was removed.</source>
        <translation>Срок удалён: {name}.</translation>
    </message>
</context>
<context>
    <name>ThemeChoice</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
</context>
<context>
    <name>ThreadCard</name>
    <message>
        <source>How it came about, what came of it</source>
        <translation>Откуда взялось и чем стало</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Как он появился</translation>
    </message>
    <message>
        <source>The need or initiative it came from</source>
        <translation>Потребность или инициатива, из которой он вырос</translation>
    </message>
</context>
<context>
    <name>ThreadSteps</name>
    <message>
        <source>Replaces decision {number}</source>
        <translation>Заменяет решение {number}</translation>
    </message>
    <message>
        <source>Under the same item: {number}</source>
        <translation>По тому же вопросу: {number}</translation>
    </message>
    <message>
        <source>Approves the minutes</source>
        <translation>Утверждает протокол</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Replaced by decision {number}</source>
        <translation>Заменено решением {number}</translation>
    </message>
    <message>
        <source>Decision {number}</source>
        <translation>Решение {number}</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Began in meeting {number}</source>
        <translation>Началось на заседании {number}</translation>
    </message>
    <message>
        <source>Carried over to meeting {number}</source>
        <translation>Перенесено на заседание {number}</translation>
    </message>
    <message>
        <source>not on this desk</source>
        <translation>нет на этом столе</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>вопрос {number}</translation>
    </message>
    <message>
        <source>Meeting {number}, item {item}</source>
        <translation>Заседание {number}, вопрос {item}</translation>
    </message>
    <message>
        <source>Meeting {number}</source>
        <translation>Заседание {number}</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>исполнено {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Поручение</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Исходящее письмо</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>Входящее письмо</translation>
    </message>
    <message>
        <source>late</source>
        <translation>просрочено</translation>
    </message>
</context>
<context>
    <name>TieRule</name>
    <message>
        <source>The motion is rejected</source>
        <translation>Предложение отклоняется</translation>
    </message>
    <message>
        <source>The chair decides</source>
        <translation>Решает председатель</translation>
    </message>
    <message>
        <source>A second round is held</source>
        <translation>Проводится второй тур</translation>
    </message>
    <message>
        <source>The lot decides</source>
        <translation>Решает жребий</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>This is no time of day; write it like {example}.</source>
        <translation>Это не время; напишите, например, {example}.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Projects along the months</source>
        <translation>Проекты по месяцам</translation>
    </message>
    <message>
        <source>Up and down choose a project, left and right go along in time, plus and minus change the scale.</source>
        <translation>Вверх и вниз — выбор проекта, влево и вправо — движение по времени, плюс и минус — масштаб.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Show a longer time</source>
        <translation>Показать больший срок</translation>
    </message>
    <message>
        <source>Show a shorter time</source>
        <translation>Показать меньший срок</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>предстоит</translation>
    </message>
    <message>
        <source>late</source>
        <translation>просрочено</translation>
    </message>
</context>
<context>
    <name>TimelineDelegate</name>
    <message>
        <source>no dates yet</source>
        <translation>дат пока нет</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>begins {day}</source>
        <translation>начало {day}</translation>
    </message>
    <message>
        <source>ends {day}</source>
        <translation>окончание {day}</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>выполнено {day}</translation>
    </message>
    <message>
        <source>was due {day}</source>
        <translation>срок был {day}</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>срок {day}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>TodoCard</name>
    <message>
        <source>Write my report: {month}</source>
        <translation>Написать мой отчёт: {month}</translation>
    </message>
    <message>
        <source>Hand it in to the council.</source>
        <translation>Сдайте его совету.</translation>
    </message>
    <message>
        <source>The council asked me to do this.</source>
        <translation>Это поручил мне совет.</translation>
    </message>
    <message>
        <source>My objective</source>
        <translation>Моя цель</translation>
    </message>
    <message>
        <source>Press it when it is done.</source>
        <translation>Нажмите, когда сделано.</translation>
    </message>
    <message>
        <source>What I have to do now</source>
        <translation>Что мне нужно сделать сейчас</translation>
    </message>
    <message>
        <source>Nothing is waiting for you. Well done!</source>
        <translation>Сейчас ничего не ждёт. Молодец!</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>The desk cannot be opened</source>
        <translation>Стол не открывается</translation>
    </message>
    <message>
        <source>File: {path}</source>
        <translation>Файл: {path}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Choose another desk file …</source>
        <translation>Выбрать другой файл стола …</translation>
    </message>
    <message>
        <source>Open my own desk</source>
        <translation>Открыть мой стол</translation>
    </message>
    <message>
        <source>The backup of {when} takes the place of this file. The file itself is kept beside it.</source>
        <translation>Копия от {when} займёт место этого файла. Сам файл сохранится рядом.</translation>
    </message>
    <message>
        <source>There is a backup of {when}.</source>
        <translation>Есть резервная копия от {when}.</translation>
    </message>
    <message>
        <source>Yes, put it back</source>
        <translation>Да, восстановить</translation>
    </message>
    <message>
        <source>Put the backup back …</source>
        <translation>Восстановить копию …</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation>Открыть стол</translation>
    </message>
    <message>
        <source>Desk (*.desk)</source>
        <translation>Стол (*.desk)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>The file cannot be checked</source>
        <translation>Файл нельзя проверить</translation>
    </message>
    <message>
        <source>The document is being checked …</source>
        <translation>Документ проверяется …</translation>
    </message>
    <message>
        <source>The document is what was sealed</source>
        <translation>Документ тот, что был опечатан</translation>
    </message>
    <message>
        <source>The document is not what was sealed</source>
        <translation>Документ не тот, что был опечатан</translation>
    </message>
    <message>
        <source>Nothing proves this document</source>
        <translation>Ничто не подтверждает этот документ</translation>
    </message>
    <message>
        <source>genuine</source>
        <translation>подлинный</translation>
    </message>
    <message>
        <source>not genuine</source>
        <translation>не подлинный</translation>
    </message>
    <message>
        <source>It is what was sealed, but a signature is broken</source>
        <translation>Документ тот, но подпись нарушена</translation>
    </message>
    <message>
        <source>A signature of the document is broken</source>
        <translation>Подпись документа нарушена</translation>
    </message>
    <message>
        <source>signature broken</source>
        <translation>подпись нарушена</translation>
    </message>
    <message>
        <source>The document is signed, but not sealed</source>
        <translation>Документ подписан, но не опечатан</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписан</translation>
    </message>
    <message>
        <source>unproven</source>
        <translation>не подтверждён</translation>
    </message>
    <message>
        <source>meeting {number}</source>
        <translation>заседание {number}</translation>
    </message>
    <message>
        <source>Sealed on {day} at {time}</source>
        <translation>Опечатан {day} в {time}</translation>
    </message>
    <message numerus="yes">
        <source>with %n corrections</source>
        <translation>
            <numerusform>с %n исправлением</numerusform>
            <numerusform>с %n исправлениями</numerusform>
            <numerusform>с %n исправлениями</numerusform>
        </translation>
    </message>
    <message>
        <source>internal copy</source>
        <translation>внутренняя копия</translation>
    </message>
    <message>
        <source>copy for the municipality</source>
        <translation>копия для администрации</translation>
    </message>
    <message>
        <source>public copy</source>
        <translation>публичная копия</translation>
    </message>
    <message>
        <source>Meeting {number}: {code}</source>
        <translation>Заседание {number}: {code}</translation>
    </message>
    <message>
        <source>Compare the code with the one on the paper that the council signed, or have it read out. Only the same code is the same minutes.</source>
        <translation>Сверьте код с тем, что стоит на подписанной советом бумаге, или попросите прочесть его вслух. Только тот же код означает тот же протокол.</translation>
    </message>
    <message>
        <source>Sealed on this desk (key {key}).</source>
        <translation>Опечатан на этом столе (ключ {key}).</translation>
    </message>
    <message>
        <source>Sealed with the key {key}.</source>
        <translation>Опечатан ключом {key}.</translation>
    </message>
    <message>
        <source>Sealed on another desk (key {key}). Ask its council whether the key is theirs.</source>
        <translation>Опечатан на другом столе (ключ {key}). Спросите тот совет, его ли это ключ.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Check a document</source>
        <translation>Проверка документа</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Check another …</source>
        <translation>Проверить другой …</translation>
    </message>
    <message>
        <source>Sign digitally …</source>
        <translation>Подписать электронно …</translation>
    </message>
    <message>
        <source>Minutes or records (*.pdf *.json)</source>
        <translation>Протоколы или записи (*.pdf *.json)</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Citizens</source>
        <translation>Жители</translation>
    </message>
    <message>
        <source>Entrepreneurs</source>
        <translation>Предприниматели</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Администрация</translation>
    </message>
    <message>
        <source>Non-profit organisations</source>
        <translation>Некоммерческие организации</translation>
    </message>
</context>
<context>
    <name>VoteCounts</name>
    <message>
        <source>U</source>
        <translation>Е</translation>
    </message>
    <message>
        <source>C</source>
        <translation>А</translation>
    </message>
    <message>
        <source>H</source>
        <translation>Р</translation>
    </message>
    <message>
        <source>B</source>
        <translation>И</translation>
    </message>
    <message>
        <source>S</source>
        <translation>Т</translation>
    </message>
    <message>
        <source>R</source>
        <translation>О</translation>
    </message>
</context>
<context>
    <name>VoteNames</name>
    <message>
        <source>Votes by name</source>
        <translation>Голоса по именам</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>З</translation>
    </message>
    <message>
        <source>N</source>
        <translation>П</translation>
    </message>
    <message>
        <source>A</source>
        <translation>В</translation>
    </message>
    <message>
        <source>X</source>
        <translation>Г</translation>
    </message>
    <message>
        <source>R</source>
        <translation>О</translation>
    </message>
</context>
<context>
    <name>VoteOption</name>
    <message>
        <source>For</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Воздержался</translation>
    </message>
    <message>
        <source>Not voting</source>
        <translation>Не голосовал</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Отсутствовал</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Отвод</translation>
    </message>
</context>
<context>
    <name>VotePanel</name>
    <message>
        <source>Enter first who chairs the meeting: the casting vote is the chair&apos;s.</source>
        <translation>Сначала укажите председателя: решающий голос – его.</translation>
    </message>
    <message numerus="yes">
        <source>%n may vote.</source>
        <translation>
            <numerusform>Голосовать может %n человек.</numerusform>
            <numerusform>Голосовать могут %n человека.</numerusform>
            <numerusform>Голосовать могут %n человек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted: did they not vote?</source>
        <translation>
            <numerusform>Не учтён %n: он не голосовал?</numerusform>
            <numerusform>Не учтены %n: они не голосовали?</numerusform>
            <numerusform>Не учтены %n: они не голосовали?</numerusform>
        </translation>
    </message>
    <message>
        <source>By the attendance it would be {number}.</source>
        <translation>По списку присутствия – {number}.</translation>
    </message>
    <message>
        <source>Take {number}</source>
        <translation>Взять {number}</translation>
    </message>
    <message>
        <source>Round {round}: {yes} for, {no} against, {abstain} abstaining</source>
        <translation>Тур {round}: за {yes}, против {no}, воздержались {abstain}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>Воздерж.</translation>
    </message>
    <message>
        <source>Not voting</source>
        <translation>Не голосов.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Пустые</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Недейств.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>They did not vote</source>
        <translation>Они не голосовали</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>Второй тур</translation>
    </message>
    <message>
        <source>The chair is for</source>
        <translation>Председатель за</translation>
    </message>
    <message>
        <source>The chair is against</source>
        <translation>Председатель против</translation>
    </message>
    <message>
        <source>No vote</source>
        <translation>Убрать голоса</translation>
    </message>
    <message>
        <source>{eligible} could vote; by the attendance it would be {number}.</source>
        <translation>Могли голосовать: {eligible}; по списку присутствия – {number}.</translation>
    </message>
    <message>
        <source>Choose another way to count numbers or names.</source>
        <translation>Для подсчёта числами или по именам выберите другой способ.</translation>
    </message>
    <message>
        <source>{yes} for, {no} against, {abstain} abstained, {none} did not vote, {rest} the rest for</source>
        <translation>{yes} за, {no} против, {abstain} воздержался, {none} не голосовал, {rest} остальные за</translation>
    </message>
    <message>
        <source>Space: next · {all} all for · {loud} acclaimed · {names} by name · {secret} secret · {rest} rest did not</source>
        <translation>Пробел: дальше · {all} все за · {loud} общим одобрением · {names} по именам · {secret} тайно · {rest} остальные не голосовали</translation>
    </message>
    <message>
        <source>The lot is for</source>
        <translation>Жребий: за</translation>
    </message>
    <message>
        <source>The lot is against</source>
        <translation>Жребий: против</translation>
    </message>
    <message>
        <source>Vote once more</source>
        <translation>Голосовать ещё раз</translation>
    </message>
</context>
<context>
    <name>VoteWords</name>
    <message>
        <source>For</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>Abstaining</source>
        <translation>Воздерж.</translation>
    </message>
    <message>
        <source>Not voting</source>
        <translation>Не голосов.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Пустые</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Недейств.</translation>
    </message>
    <message>
        <source>{votes} of {of} needed</source>
        <translation>нужно {votes} из {of}</translation>
    </message>
    <message>
        <source>The votes carry the motion.</source>
        <translation>Голосов достаточно.</translation>
    </message>
    <message>
        <source>The votes do not carry the motion.</source>
        <translation>Голосов недостаточно.</translation>
    </message>
    <message>
        <source>A tie: the motion is rejected.</source>
        <translation>Голоса разделились поровну: предложение отклонено.</translation>
    </message>
    <message>
        <source>A tie, settled by the chair&apos;s casting vote.</source>
        <translation>Равенство; решил голос председателя.</translation>
    </message>
    <message>
        <source>A tie: the chair&apos;s casting vote decides.</source>
        <translation>Равенство: решает голос председателя.</translation>
    </message>
    <message>
        <source>A tie: there is a second round.</source>
        <translation>Равенство: нужен второй тур.</translation>
    </message>
    <message>
        <source>A tie: the lot decides.</source>
        <translation>Равенство: решает жребий.</translation>
    </message>
    <message>
        <source>A tie, settled by lot.</source>
        <translation>Равенство; решил жребий.</translation>
    </message>
    <message>
        <source>So far: {verdict}</source>
        <translation>Пока: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>%n may vote.</source>
        <translation>
            <numerusform>Голосовать может %n человек.</numerusform>
            <numerusform>Голосовать могут %n человека.</numerusform>
            <numerusform>Голосовать могут %n человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recused: {names}</source>
        <translation>Самоотвод: {names}</translation>
    </message>
    <message>
        <source>Round {round}: {yes} for, {no} against, {abstain} abstaining</source>
        <translation>Тур {round}: за {yes}, против {no}, воздержались {abstain}</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>без результата</translation>
    </message>
    <message>
        <source>so far: {result}</source>
        <translation>пока: {result}</translation>
    </message>
</context>
<context>
    <name>VotingMethod</name>
    <message>
        <source>Show of hands</source>
        <translation>Открытое голосование</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Поимённое голосование</translation>
    </message>
    <message>
        <source>Secret ballot</source>
        <translation>Тайное голосование</translation>
    </message>
    <message>
        <source>Unanimous</source>
        <translation>Единогласно</translation>
    </message>
    <message>
        <source>Acclamation</source>
        <translation>Общим одобрением</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Показать меньше</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Что ждёт вас</translation>
    </message>
    <message>
        <source>Nothing waits: no action is due, no letter is unanswered, no minutes are open.</source>
        <translation>Ничего не ждёт: нет близких поручений, писем без ответа и открытых протоколов.</translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message>
        <source>no. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>decision {number}</source>
        <translation>решение {number}</translation>
    </message>
    <message>
        <source>meeting {number}</source>
        <translation>заседание № {number}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Enter the answer</source>
        <translation>Внести ответ</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Дописать</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Написать письмо</translation>
    </message>
    <message>
        <source>Finish the minutes</source>
        <translation>Закончить протокол</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>Print and sign</source>
        <translation>Напечатать и подписать</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Скрепить печатью</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Написать отчёт</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать дела</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Оценить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>на проверке</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>на подпись</translation>
    </message>
    <message>
        <source>to seal</source>
        <translation>скрепить</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не отправлен</translation>
    </message>
    <message numerus="yes">
        <source>%n days without an answer</source>
        <translation>
            <numerusform>%n день без ответа</numerusform>
            <numerusform>%n дня без ответа</numerusform>
            <numerusform>%n дней без ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Minutes of meeting {number}</source>
        <translation>Протокол заседания № {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n monthly reports are wanted</source>
        <translation>
            <numerusform>Нужен %n месячный отчёт</numerusform>
            <numerusform>Нужны %n месячных отчёта</numerusform>
            <numerusform>Нужно %n месячных отчётов</numerusform>
        </translation>
    </message>
    <message>
        <source>The consent of a guardian</source>
        <translation>Согласие законного представителя</translation>
    </message>
    <message>
        <source>Their own consent, now that they are 18</source>
        <translation>Собственное согласие: уже исполнилось 18 лет</translation>
    </message>
    <message>
        <source>The handover of the term that is over</source>
        <translation>Передача дел после окончания срока</translation>
    </message>
    <message>
        <source>An objective whose day has passed</source>
        <translation>Цель, срок которой прошёл</translation>
    </message>
    <message>
        <source>The term is about to end</source>
        <translation>Срок полномочий скоро закончится</translation>
    </message>
    <message>
        <source>The evaluation by the mentor</source>
        <translation>Оценка наставника</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Postponed</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Заменено</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>просрочен %n день</numerusform>
            <numerusform>просрочено %n дня</numerusform>
            <numerusform>просрочено %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>без голосования</translation>
    </message>
    <message>
        <source>{yes} for, {no} against, {abstain} abstaining</source>
        <translation>за {yes}, против {no}, воздержались {abstain}</translation>
    </message>
    <message>
        <source>{number} not counted or not voting</source>
        <translation>{number} не голосовали или недействительны</translation>
    </message>
    <message>
        <source>Motion of meeting {number}</source>
        <translation>Предложение заседания {number}</translation>
    </message>
    <message>
        <source>Decision {number}</source>
        <translation>Решение {number}</translation>
    </message>
    <message>
        <source>Motion {number}</source>
        <translation>Предложение {number}</translation>
    </message>
    <message>
        <source>Decided in meeting {number}</source>
        <translation>Решено на заседании {number}</translation>
    </message>
    <message>
        <source>No decision names it</source>
        <translation>Решения о нём нет</translation>
    </message>
    <message>
        <source>Without a decision, with a reason</source>
        <translation>Без решения, с обоснованием</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>срок сегодня</translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation>
            <numerusform>срок через %n день</numerusform>
            <numerusform>срок через %n дня</numerusform>
            <numerusform>срок через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>on time</source>
        <translation>в срок</translation>
    </message>
    <message numerus="yes">
        <source>%n days without an answer</source>
        <translation>
            <numerusform>%n день без ответа</numerusform>
            <numerusform>%n дня без ответа</numerusform>
            <numerusform>%n дней без ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{spent} spent; no budget is set</source>
        <translation>израсходовано {spent}; бюджет не задан</translation>
    </message>
    <message>
        <source>{spent} of {budget} spent</source>
        <translation>израсходовано {spent} из {budget}</translation>
    </message>
    <message>
        <source>mentor: {name}</source>
        <translation>наставник: {name}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>budget {budget}, spent {spent}</source>
        <translation>бюджет {budget}, израсходовано {spent}</translation>
    </message>
    <message>
        <source>“{title}” goes to “{stage}”, but no adopted decision names it. Why does it?</source>
        <translation>«{title}» переходит на стадию «{stage}», но ни одно принятое решение его не называет. Почему?</translation>
    </message>
    <message>
        <source>“{title}” goes back to “{stage}”. Why?</source>
        <translation>«{title}» возвращается на стадию «{stage}». Почему?</translation>
    </message>
    <message>
        <source>“{title}” goes to “{stage}” and passes over a stage. Why?</source>
        <translation>«{title}» переходит на стадию «{stage}», минуя одну стадию. Почему?</translation>
    </message>
    <message>
        <source>“{title}” becomes “{stage}”. Why?</source>
        <translation>«{title}» получает стадию «{stage}». Почему?</translation>
    </message>
    <message>
        <source>“{title}” had come to its end and goes to “{stage}”. Why?</source>
        <translation>«{title}» уже был окончен и переходит на стадию «{stage}». Почему?</translation>
    </message>
    <message>
        <source>since {start}</source>
        <translation>с {start}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Own consent</source>
        <translation>Своё согласие</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Передача дел</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Objective late</source>
        <translation>Цель просрочена</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Скоро конец</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Оценка</translation>
    </message>
    <message numerus="yes">
        <source>%n monthly reports are missing.</source>
        <translation>
            <numerusform>Не хватает %n ежемесячного отчёта.</numerusform>
            <numerusform>Не хватает %n ежемесячных отчётов.</numerusform>
            <numerusform>Не хватает %n ежемесячных отчётов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first was due on {day}.</source>
        <translation>Срок первого – {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n objectives are late.</source>
        <translation>
            <numerusform>Просрочена %n цель.</numerusform>
            <numerusform>Просрочены %n цели.</numerusform>
            <numerusform>Просрочено %n целей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under 18: the written consent of a parent or guardian is missing.</source>
        <translation>До 18 лет: нет письменного согласия родителя или законного представителя.</translation>
    </message>
    <message>
        <source>Of age now: ask for their own consent. The guardian’s no longer covers it.</source>
        <translation>Исполнилось 18: нужно собственное согласие. Согласие представителя больше не действует.</translation>
    </message>
    <message>
        <source>The term ended on {day}. What was begun is not handed over yet.</source>
        <translation>Срок закончился {day}. Начатые дела ещё не переданы.</translation>
    </message>
    <message>
        <source>The term ends on {day}. Prepare the handover.</source>
        <translation>Срок заканчивается {day}. Подготовьте передачу дел.</translation>
    </message>
    <message>
        <source>No evaluation by the mentor for half a year.</source>
        <translation>Полгода нет оценки наставника.</translation>
    </message>
    <message>
        <source>Enter the consent</source>
        <translation>Внести согласие</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать дела</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Написать отчёт</translation>
    </message>
    <message>
        <source>See the objectives</source>
        <translation>Посмотреть цели</translation>
    </message>
    <message>
        <source>Prepare the handover</source>
        <translation>Подготовить передачу</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Оценить</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>предстоит</translation>
    </message>
    <message>
        <source>Term to begin</source>
        <translation>Начать срок</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Кандидаты</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>Идёт подсчёт</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Избран</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Words of the council</source>
        <translation>Слово совета</translation>
    </message>
    <message>
        <source>What the figures do not tell: what went well, what is missing, thanks …</source>
        <translation>О чём не говорят цифры: что удалось, чего не хватает, благодарности …</translation>
    </message>
    <message>
        <source>Printed in the report after the overview, in the internal copy and in that for the municipality.</source>
        <translation>Печатается в отчёте после обзора: во внутренней копии и в копии для администрации.</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>Report on {period}</source>
        <translation>Отчёт за период {period}</translation>
    </message>
</context>
<context>
    <name>WorksCard</name>
    <message>
        <source>The project is no longer assigned.</source>
        <translation>Проект больше не поручен.</translation>
    </message>
    <message>
        <source>Choose a project …</source>
        <translation>Выберите проект …</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>No longer assigned: {title}</source>
        <translation>Больше не поручен: {title}</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>next: {title}</source>
        <translation>далее: {title}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>просрочен</translation>
    </message>
    <message>
        <source>Projects and actions</source>
        <translation>Проекты и поручения</translation>
    </message>
    <message>
        <source>No project is assigned, and no meeting gave them anything to do yet.</source>
        <translation>Проектов не поручено, и ни одно заседание пока не дало поручений.</translation>
    </message>
    <message>
        <source>Project to assign</source>
        <translation>Проект, который поручают</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Поручить</translation>
    </message>
</context>
<context>
    <name>WorksContents</name>
    <message>
        <source>Projects and programmes</source>
        <translation>Проекты и программы</translation>
    </message>
    <message>
        <source>Budget by source</source>
        <translation>Бюджет по источникам</translation>
    </message>
    <message>
        <source>Needs and voices</source>
        <translation>Потребности и голоса</translation>
    </message>
    <message>
        <source>Youth mayors</source>
        <translation>Молодёжные мэры</translation>
    </message>
    <message>
        <source>Letters to the municipality</source>
        <translation>Письма в администрацию</translation>
    </message>
    <message>
        <source>Behind their dates</source>
        <translation>С нарушением сроков</translation>
    </message>
    <message>
        <source>People who took part</source>
        <translation>Участников</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>По стадиям</translation>
    </message>
    <message>
        <source>Construction projects</source>
        <translation>Инфраструктурные проекты</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Программы</translation>
    </message>
    <message>
        <source>By kind and stage</source>
        <translation>По видам и стадиям</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Жители</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Другие</translation>
    </message>
    <message>
        <source>Origin not recorded</source>
        <translation>Источник не указан</translation>
    </message>
    <message>
        <source>A project counts as begun with residents if it came from something raised in the voice of the citizens, or from a need, aspiration or initiative for which no other voice is recorded.</source>
        <translation>Возникшими от жителей считаются проекты, в основе которых лежит предложенное голосом граждан либо потребность, пожелание или инициатива, для которых не указан другой голос.</translation>
    </message>
    <message>
        <source>Where the projects came from</source>
        <translation>Откуда возникли проекты</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Funded</source>
        <translation>Профинансировано</translation>
    </message>
    <message>
        <source>Spent in the period</source>
        <translation>Израсходовано за период</translation>
    </message>
    <message>
        <source>Spent up to its end</source>
        <translation>Израсходовано к концу периода</translation>
    </message>
    <message>
        <source>Planned, funded and spent</source>
        <translation>План, финансирование, расход</translation>
    </message>
    <message>
        <source>Funding by source</source>
        <translation>Источники финансирования</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Рассмотрено</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждёт ответа</translation>
    </message>
    <message>
        <source>Raised, by type</source>
        <translation>Поступило по видам</translation>
    </message>
    <message>
        <source>Raised, by field</source>
        <translation>Поступило по сферам</translation>
    </message>
    <message>
        <source>Voices heard: what was raised</source>
        <translation>Услышанные голоса: обращения</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Voices heard: members</source>
        <translation>Услышанные голоса: члены совета</translation>
    </message>
    <message>
        <source>Objectives reached</source>
        <translation>Достигнуто целей</translation>
    </message>
    <message>
        <source>Their actions done</source>
        <translation>Исполнено их поручений</translation>
    </message>
    <message>
        <source>Reports given in time (within a week)</source>
        <translation>Отчёты в срок (в течение недели)</translation>
    </message>
    <message>
        <source>Learning modules done</source>
        <translation>Пройдено учебных модулей</translation>
    </message>
    <message>
        <source>Projects in their charge</source>
        <translation>Порученных проектов</translation>
    </message>
    <message>
        <source>Talks with mentors</source>
        <translation>Встреч с наставником</translation>
    </message>
    <message>
        <source>Mean evaluation by mentors (1 to 5)</source>
        <translation>Средняя оценка наставников (от 1 до 5)</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служение</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} ч</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Hours, evaluations, reports and learning are told in the internal copy only.</source>
        <translation>Часы, оценки, отчёты и обучение показаны только во внутренней копии.</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Ожидают ответа</translation>
    </message>
    <message>
        <source>No answer asked for</source>
        <translation>Ответа не требуют</translation>
    </message>
    <message>
        <source>Letters sent</source>
        <translation>Отправлено писем</translation>
    </message>
    <message>
        <source>Answers that are overdue</source>
        <translation>Без ответа в срок</translation>
    </message>
    <message>
        <source>Letters received</source>
        <translation>Получено писем</translation>
    </message>
</context>
<context>
    <name>YearPlanCard</name>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Конец раньше начала.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>meeting {number} is on this day</source>
        <translation>в этот день заседание {number}</translation>
    </message>
    <message>
        <source>to be avoided</source>
        <translation>исключён</translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n заседание</numerusform>
            <numerusform>%n заседания</numerusform>
            <numerusform>%n заседаний</numerusform>
        </translation>
    </message>
    <message>
        <source>This rhythm gives no day in this period.</source>
        <translation>За этот период таких дней нет.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n meetings</source>
        <translation>
            <numerusform>Создать %n заседание</numerusform>
            <numerusform>Создать %n заседания</numerusform>
            <numerusform>Создать %n заседаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>План на год</translation>
    </message>
    <message>
        <source>Meetings on the same weekday of the month. Untick what does not suit; every day can be moved later.</source>
        <translation>Заседания в один и тот же день недели месяца. Снимите отметку с неподходящего; любой день можно перенести потом.</translation>
    </message>
    <message>
        <source>On the</source>
        <translation>В</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>День недели</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Days to avoid (one in each line)</source>
        <translation>Исключить дни (по одному в строке)</translation>
    </message>
    <message>
        <source>first</source>
        <translation>первый</translation>
    </message>
    <message>
        <source>second</source>
        <translation>второй</translation>
    </message>
    <message>
        <source>third</source>
        <translation>третий</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>четвёртый</translation>
    </message>
    <message>
        <source>last</source>
        <translation>последний</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>каждый месяц</translation>
    </message>
    <message>
        <source>no template</source>
        <translation>без шаблона</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>каждый %n месяц</numerusform>
            <numerusform>каждые %n месяца</numerusform>
            <numerusform>каждые %n месяцев</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YouthCard</name>
    <message>
        <source>mentor: {name}</source>
        <translation>наставник: {name}</translation>
    </message>
    <message>
        <source>Name withheld</source>
        <translation>Имя скрыто</translation>
    </message>
    <message>
        <source>something is wanted</source>
        <translation>нужно внимание</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>предстоит</translation>
    </message>
    <message>
        <source>{percent}% done</source>
        <translation>выполнено {percent}%</translation>
    </message>
    <message>
        <source>Youth mayors</source>
        <translation>Молодёжные мэры</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All ({number})</source>
        <translation>Все ({number})</translation>
    </message>
    <message>
        <source>All youth mayors</source>
        <translation>Все молодёжные мэры</translation>
    </message>
    <message>
        <source>No youth mayor is in office yet. Candidates are entered under Youth mayors.</source>
        <translation>Молодёжного мэра ещё нет. Кандидаты вносятся в разделе «Молодёжные мэры».</translation>
    </message>
</context>
<context>
    <name>YouthScreen</name>
    <message>
        <source>My work</source>
        <translation>Моя работа</translation>
    </message>
    <message>
        <source>Youth mayors</source>
        <translation>Молодёжные мэры</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Ежемесячный отчёт</translation>
    </message>
    <message>
        <source>Youth mayors and those who help them</source>
        <translation>Молодёжные мэры и их помощники</translation>
    </message>
    <message>
        <source>Each with a term, a mentor, objectives, projects, monthly reports and a record of what they learnt. A term begins with an election, or is simply entered here.</source>
        <translation>У каждого – срок, наставник, цели, проекты, ежемесячные отчёты и дневник роста. Срок начинается с выборов или просто вносится здесь.</translation>
    </message>
    <message>
        <source>Begin a term</source>
        <translation>Начать срок</translation>
    </message>
    <message>
        <source>Register candidates</source>
        <translation>Записать кандидатов</translation>
    </message>
</context>
<context>
    <name>_EnclosureLine</name>
    <message>
        <source>made for the packet</source>
        <translation>создаётся для пакета</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>на бумаге</translation>
    </message>
    <message>
        <source>What is enclosed</source>
        <translation>Что приложено</translation>
    </message>
    <message>
        <source>Save the file as …</source>
        <translation>Сохранить файл как …</translation>
    </message>
    <message>
        <source>Take this enclosure out</source>
        <translation>Убрать это приложение</translation>
    </message>
</context>
<context>
    <name>_PhasePart</name>
    <message>
        <source>Reached on</source>
        <translation>Пройден</translation>
    </message>
</context>
</TS>

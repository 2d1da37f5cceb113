"""The words of a consent in English: what stands in each, in a guardian's, and in one's own."""

from dataclasses import replace

from council_desk.documents.words.consent.model import ConsentWords, GiverWords, PurposeWords
from council_desk.domain.paperwork import ConsentPurpose

ENGLISH = ConsentWords(
    operator="Asked by",
    birth_year="Year of birth",
    purpose="Consent to",
    data="Data",
    use="What is done with it",
    recipients="Who sees it",
    recipients_told="{council}; the municipality and others only as said above.",
    duration="How long",
    withdrawal="Withdrawal",
    never="Never recorded",
    basis={},
    sign_received="Received by the secretary, date",
    reference="File number",
    form="Text {version}",
    short_title="Consent · {title}",
)

GUARDIANS = GiverWords(
    title="Guardian’s consent",
    purposes={
        ConsentPurpose.TAKING_PART: PurposeWords(
            title="Taking part as {post}",
            purpose=(
                "That {name} takes part in the work of {council} as {post}: comes to meetings, carries out "
                "tasks and projects with an adult beside them, and is entered in the council’s records."
            ),
            data=("Name, year of birth, post, mentor, attendance, tasks and projects, training and hours of service."),
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
            use=("Shown in the copies of the council’s papers for the municipality and the public, and nowhere else."),
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
                "That {name} takes part in the event above under the care of {council}, accompanied by the adult named."
            ),
            data="Name, year of birth, the guardian’s telephone for emergencies.",
            use="Only to hold this event, by the adult who comes along and the secretary of the council.",
            until="From the beginning to the end of the event; then the telephone number is destroyed.",
            at_most="From the beginning to the end of the event; then the telephone number is destroyed.",
        ),
    },
    giver="Guardian (name)",
    relation="Relation",
    more=(),
    person="Young person",
    member="young member",
    withdrawal_told=(
        "At any time, by word or in writing, to the secretary of the council, without giving reasons and "
        "without any disadvantage. The council then stops, and takes down within one working day what the "
        "public can see. Guardian and young person may see what is kept and ask for it to be corrected or "
        "erased."
    ),
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
    signs="Guardian’s signature and date",
    sign_young="Young person’s signature and date",
)

OWN = replace(
    GUARDIANS,
    title="Personal consent",
    purposes={
        ConsentPurpose.TAKING_PART: replace(
            GUARDIANS.purposes[ConsentPurpose.TAKING_PART],
            purpose=(
                "That I, {name}, take part in the work of {council} as {post}: come to meetings, carry out tasks and "
                "projects, and am entered in the council’s records."
            ),
            use=(
                "Kept in the council’s own records (a computer that is not online, and a paper file). Copies for the "
                "municipality and the public give no contact data."
            ),
            at_most="Until I cease to take part.",
        ),
        ConsentPurpose.NAME: replace(
            GUARDIANS.purposes[ConsentPurpose.NAME],
            purpose=(
                "That my full name, {name}, stands in minutes and papers that are given to the municipality or put up "
                "for the public."
            ),
            at_most="Until I cease to take part; papers issued before then are not changed.",
        ),
        ConsentPurpose.PHOTOGRAPHS: replace(
            GUARDIANS.purposes[ConsentPurpose.PHOTOGRAPHS],
            purpose=(
                "That I, {name}, am photographed and filmed at meetings, projects and events of {council}, and that "
                "these pictures are shown."
            ),
            at_most="Until I cease to take part; no new pictures are published after that.",
        ),
        ConsentPurpose.EVENT: replace(
            GUARDIANS.purposes[ConsentPurpose.EVENT],
            purpose="That I, {name}, take part in the event above, which is held by {council}.",
            data="Name, year of birth, my telephone for emergencies.",
            use="Only to hold this event, by the person who leads it and the secretary of the council.",
        ),
    },
    giver="",
    relation="",
    person="Name",
    member="member",
    withdrawal_told=(
        "At any time, by word or in writing, to the secretary of the council, without giving reasons and without any "
        "disadvantage. The council then stops, and takes down within one working day what the public can see. I may "
        "see what is kept and ask for it to be corrected or erased."
    ),
    event=(*GUARDIANS.event[:4], "Led by", "Transport", "My telephone"),
    declaration=(
        "I am of age and consent for myself. I have read this sheet and consent knowingly, expressly and for this "
        "purpose only. Not to sign has no consequences."
    ),
    signs="Signature and date",
    sign_young="",
)

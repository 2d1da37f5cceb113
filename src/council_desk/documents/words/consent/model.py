"""What a consent has words for: one purpose a sheet, nothing tacitly.

A consent names who asks, for what, which data, what is done with them and by whom, for how long, and how it is
withdrawn. Blanks are filled in by hand.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from council_desk.documents.labels import Label
from council_desk.domain.paperwork import ConsentPurpose


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
    """Words of every consent. `basis` names the law by country."""

    operator: Label
    birth_year: Label
    purpose: Label
    data: Label
    use: Label
    recipients: Label
    recipients_told: str
    duration: Label
    withdrawal: Label
    never: Label
    basis: Mapping[str, str]
    sign_received: Label
    reference: Label
    form: str
    short_title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GiverWords:
    """Words that depend on who consents: a guardian for a minor, or somebody of age for themselves.

    `person` names the one whom the consent is about; `giver` and `relation` the guardian, and are "" where there is
    none. `more` are further blanks that the law asks for, `member` is as what somebody takes part who has no post.
    `signs` stands where the one signs who consents, `sign_young` where a minor does.
    """

    title: Label
    purposes: Mapping[ConsentPurpose, PurposeWords]
    giver: Label
    relation: Label
    more: tuple[Label, ...]
    person: Label
    member: str
    withdrawal_told: str
    never_told: str
    event: tuple[Label, ...]
    declaration: str
    signs: Label
    sign_young: Label

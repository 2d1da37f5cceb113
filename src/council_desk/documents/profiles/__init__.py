"""How a culture writes its documents: labels, order, dates, digits, margins, signatures."""

from council_desk.documents.profiles.arabic import ARABIC
from council_desk.documents.profiles.english import ENGLISH
from council_desk.documents.profiles.model import Margins, NameForm, Profile
from council_desk.documents.profiles.persian import PERSIAN
from council_desk.documents.profiles.russian import RUSSIAN
from council_desk.domain.forms import Part, ProfileKey, Signing

PROFILES: dict[str, Profile] = {ProfileKey(profile.key): profile for profile in (PERSIAN, ARABIC, RUSSIAN, ENGLISH)}
"""The profiles that come with the program, by key."""

__all__ = ["PROFILES", "Margins", "NameForm", "Part", "Profile", "Signing"]

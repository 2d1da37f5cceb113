"""pyHanko, loaded when somebody signs or checks, after three things are put right."""

import logging
import re
import sys
import unicodedata
from functools import cache
from types import ModuleType
from typing import Any


class NoNetworkError(RuntimeError):
    """Something in a library wanted to reach the network, which this program never does."""


class _Refusing:
    """Stands for every class of the HTTP client."""

    def __init__(self, *_: Any, **__: Any) -> None:
        raise NoNetworkError


def _refusing_class(name: str) -> type[_Refusing]:
    if name.startswith("_"):
        raise AttributeError(name)
    return _Refusing


@cache
def load() -> None:
    """Make pyHanko ready to be imported; to be called before every such import.

    pyHanko imports an HTTP client, for servers that stamp times and revoke certificates. It gets one that can do
    nothing, so that no mistake here or there opens a connection; loading the real one would take a third of the time.

    asn1crypto, which reads certificates for it, refuses to compare names that mix directions, «علی احمدی (دبیر)», or
    hold a letter younger than Unicode 3.2. RFC 4518 says in 2.5 that direction is ignored. Names are only compared to
    find the signer's among the certificates of a signature, whose key must then fit.

    What the libraries remark in their own words about a file is not told: what users are to know is said in sentences.
    """
    for name in ("pyhanko", "pyhanko_certvalidator"):
        logger = logging.getLogger(name)
        logger.addHandler(logging.NullHandler())
        logger.propagate = False

    client = ModuleType("aiohttp")
    client.__getattr__ = _refusing_class  # type: ignore[method-assign]
    sys.modules.setdefault("aiohttp", client)

    from asn1crypto.x509 import NameTypeAndValue

    strict = NameTypeAndValue._ldap_string_prep  # noqa: SLF001 - no other way in

    def prepared(self: Any, string: str) -> str:
        try:
            return str(strict(self, string))
        except ValueError:
            plain = unicodedata.normalize("NFKC", string).casefold()
            return f" {re.sub(' +', '  ', plain).strip()} "

    NameTypeAndValue._ldap_string_prep = prepared  # noqa: SLF001

"""The article at a web address, fetched so that no address leads into the school's own network.

Each turn of the way is the same: resolve the name, require every address it stands for to be allowed, and connect
to the very address that was looked at, so that a name cannot change its mind in between.
"""

from __future__ import annotations

import socket
from dataclasses import replace
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from time import monotonic
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, Timeout
from urllib3.exceptions import HTTPError, LocationParseError
from urllib3.util import Url, parse_url

from lessons.intake.errors import (
    LargePage,
    NoAnswer,
    NotAnAddress,
    NotReadable,
    PrivateAddress,
    Refused,
    TooManyTurns,
)
from lessons.intake.files import from_file
from lessons.intake.page import from_html
from lessons.intake.text import decoded, from_text, within_limits

if TYPE_CHECKING:
    from collections.abc import Callable

    from urllib3 import BaseHTTPResponse

    from content.model import Article


MOST_BYTES = 8_000_000  # the heaviest newspaper's page has three, without its pictures
MOST_SECONDS = 20.0  # a class waits no longer
WAIT = Timeout(connect=5.0, read=5.0)
CHUNK = 65_536
MOST_TURNS = 5
TURNS = {301, 302, 303, 307, 308}
GOOD = 200
PORTS = {"http": 80, "https": 443}
PLAIN = "text/plain"
PAGES = {"text/html", "application/xhtml+xml", PLAIN, ""}
PDF = "application/pdf"
TRANSLATED = ip_network("64:ff9b::/96")  # the last four bytes are an address of version 4
HEADERS = {
    "User-Agent": "Mozilla/5.0 (compatible; Lessons; one page for a teacher)",
    "Accept": "text/html,application/xhtml+xml,application/pdf;q=0.8,text/plain;q=0.7",
    "Accept-Language": "en",
    "Accept-Encoding": "identity",
}


def is_global(ip: IPv4Address | IPv6Address) -> bool:
    """Tell whether an address is on the public web, also where version 6 wraps one of version 4."""
    if isinstance(ip, IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour
        if ip in TRANSLATED:
            inner = IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_global(inner)
    return ip.is_global and not ip.is_multicast


def from_address(url: str, *, allowed: Callable[[IPv4Address | IPv6Address], bool] = is_global) -> Article:
    """Fetch a page and find its article; raise an AddressError where there is none."""
    deadline = monotonic() + MOST_SECONDS
    place = _parsed(url.strip() if "://" in url else f"https://{url.strip()}")
    for _ in range(MOST_TURNS + 1):
        response = _opened(place, _resolved(place, allowed))
        try:
            if response.status not in TURNS:
                return _article(place, response, deadline)
            place = _parsed(urljoin(place.url, response.headers.get("Location", "")))
        finally:
            response.close()
    raise TooManyTurns(_host(place))


def _parsed(url: str) -> Url:
    try:
        place = parse_url(url)
    except LocationParseError as trouble:
        raise NotAnAddress from trouble
    if place.scheme not in PORTS or not place.host or place.auth or any(map(str.isspace, url)):
        raise NotAnAddress
    return place


def _host(place: Url) -> str:
    return (place.host or "").strip("[]")


def _port(place: Url) -> int:
    return place.port or PORTS[place.scheme or "https"]


def _resolved(place: Url, allowed: Callable[[IPv4Address | IPv6Address], bool]) -> list[str]:
    try:
        found = socket.getaddrinfo(_host(place), _port(place), type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as trouble:
        raise NoAnswer(_host(place)) from trouble
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    if not all(allowed(ip_address(address.partition("%")[0])) for address in addresses):
        raise PrivateAddress(_host(place))
    return addresses


def _opened(place: Url, addresses: list[str]) -> BaseHTTPResponse:
    trouble: Exception | None = None
    for address in addresses:
        try:
            return _asked(place, address)
        except (HTTPError, OSError) as failed:
            trouble = failed
    raise NoAnswer(_host(place)) from trouble


def _asked(place: Url, address: str) -> BaseHTTPResponse:
    host, port = _host(place), _port(place)
    if place.scheme == "https":
        # The certificate is the name's, though the connection goes to the address.
        pool: HTTPConnectionPool = HTTPSConnectionPool(
            address,
            port,
            timeout=WAIT,
            server_hostname=host,
            assert_hostname=host,
            cert_reqs="CERT_REQUIRED",
        )
    else:
        pool = HTTPConnectionPool(address, port, timeout=WAIT)
    headers = HEADERS | {"Host": place.netloc or host}
    return pool.urlopen("GET", place.request_uri, headers=headers, redirect=False, retries=False, preload_content=False)


def _article(place: Url, response: BaseHTTPResponse, deadline: float) -> Article:
    host = _host(place)
    if response.status != GOOD:
        raise Refused(host, response.status)
    kind, _, rest = response.headers.get("Content-Type", "").partition(";")
    kind = kind.strip().casefold()
    if kind == PDF:
        return replace(from_file(host, _body(host, response, deadline)), address=place.url)
    if kind not in PAGES:
        raise NotReadable(host)
    text = _text(_body(host, response, deadline), rest, host)
    if not text.strip():
        raise NotReadable(host)
    if kind == PLAIN:
        return replace(from_text(text, name=host), address=place.url)
    return within_limits(from_html(text, name=host, address=place.url))


def _body(host: str, response: BaseHTTPResponse, deadline: float) -> bytes:
    body = bytearray()
    while monotonic() < deadline:
        try:
            chunk = response.read1(CHUNK)
        except (HTTPError, OSError) as trouble:
            raise NoAnswer(host) from trouble
        if not chunk:
            return bytes(body)
        body += chunk
        if len(body) > MOST_BYTES:
            raise LargePage(host)
    raise NoAnswer(host)


def _text(data: bytes, parameters: str, host: str) -> str:
    charset = parameters.casefold().partition("charset=")[2].strip(" \"';")
    try:
        return data.decode(charset) if charset else decoded(data, name=host)
    except (LookupError, UnicodeDecodeError):
        return decoded(data, name=host)

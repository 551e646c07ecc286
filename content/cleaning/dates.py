"""Full dates as papers write them above a story: day, month and year, or nothing.

In:  Published 12 March 2021 at 09:30 GMT
Out: 2021-03-12
"""

from __future__ import annotations

import re
from datetime import date

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
YEAR = r"(?P<year>(?:19|20)\d\d)"
FULL_DATES = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b{DAY} (?:of )?{MONTH},? {YEAR}\b",
        rf"\b{MONTH} {DAY},? {YEAR}\b",
        r"\b(?P<year>(?:19|20)\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?!\d)",
    )
)
# Newspapers put the day into the address of a page: /2021/03/12/ or /20210312/.
IN_ADDRESS = re.compile(
    r"/(?P<year>(?:19|20)\d\d)(?P<mark>[/-]?)(?P<month>[01]?\d|[a-z]{3})(?P=mark)(?P<day>[0-3]?\d)(?=[/-]|$)",
)
# What may stand around the date on its line: day of the week, time, time zone, "Published", "Updated".
AROUND = re.compile(
    r"(?:first |last )?(?:published|updated|posted|modified|created|issued|date)(?: (?:on|at))?|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:mon|tue|wed|thu|fri|sat|sun)\b\.?|"
    r"\b\d{1,2}[:.]\d\d(?::\d\d)?\b|\b[ap]\.?m\b\.?|\b(?:gmt|utc|bst|cet|cest|est|edt|et|pst|pdt|pt|ist|sgt|hkt)\b|"
    r"[+-]\d\d:?\d\d\b|\b\d+ (?:minutes?|hours?|days?|weeks?|months?) ago\b|\b(?:at|on)\b|[\W_]",
    re.IGNORECASE,
)


def date_in(text: str) -> date | None:
    """Find the first full date in a text."""
    found = [match for form in FULL_DATES if (match := form.search(text))]
    return _value(min(found, key=re.Match.start)) if found else None


def date_in_address(address: str) -> date | None:
    """Find the day in the address of a page."""
    match = IN_ADDRESS.search(address.casefold())
    return _value(match) if match else None


def is_date_line(line: str) -> bool:
    """Tell whether a line says nothing but when its story was published or changed."""
    rest = line
    for form in FULL_DATES:
        rest = form.sub("", rest)
    ago = re.fullmatch(r"(?i)(?:published|updated|posted)?:? ?\d+ (?:minutes?|hours?|days?) ago", line)
    return ago is not None or (rest != line and not AROUND.sub("", rest))


def _value(match: re.Match[str]) -> date | None:
    month = match["month"].casefold()
    try:
        number = int(month) if month.isdigit() else MONTHS.index(month[:3]) + 1
        return date(int(match["year"]), number, int(match["day"]))
    except ValueError:
        return None

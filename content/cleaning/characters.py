"""Take out the characters that nobody sees, and the markup that nobody should see.

In:  Fish &amp; chips<br>cost <b>£9</b>\u200b now.
Out: Fish & chips / cost £9 now. (two lines)
"""

from __future__ import annotations

import html
import re
import unicodedata

LINE_ENDS = re.compile(r"\r\n?|[\n\v\f\x1c-\x1e\x85\u2028\u2029]")
# Each stops at the next of its own beginning, so that ten thousand that never end take no longer than one.
HIDDEN_ELEMENTS = re.compile(
    r"<(script|style|noscript|template|svg)\b[^<>]*>(?:(?!</?\1\b).)*</\1\s*>",
    re.IGNORECASE | re.DOTALL,
)
COMMENTS = re.compile(r"<!--(?:(?!<!--|-->).)*-->", re.DOTALL)
TAG_NAMES = (
    "a|abbr|address|article|aside|b|blockquote|body|br|button|caption|center|cite|code|dd|del|div|dl|dt|em|embed|"
    "figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|mark|meta|"
    "nav|noscript|object|ol|option|p|picture|pre|q|s|script|section|select|small|source|span|strike|strong|style|sub|"
    "sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var|video|audio"
)
BREAKING_TAGS = re.compile(
    r"</?(?:br|p|div|li|ul|ol|h[1-6]|tr|table|section|article|blockquote|figure|figcaption|hr)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
# Only the names of real elements count, so that "2 < 3 and 5 > 4" and "<name>" stay.
TAGS = re.compile(rf"</?(?:{TAG_NAMES})(?:\s[^<>]*)?/?>", re.IGNORECASE)
# A cut tag is known by its attributes, or by standing at the end of its line.
CUT_OPENING = re.compile(rf"<?\b(?:{TAG_NAMES})(?:\s+[\w-]{{1,40}}=\"[^\"<>\n]*\")+\s*/?>", re.IGNORECASE)
CUT_CLOSING = re.compile(rf"</(?:{TAG_NAMES})\s*$", re.IGNORECASE | re.MULTILINE)

JOINER = "\u200d"
VARIANT = "\ufe0f"  # asks for a picture rather than a sign
PICTURES = range(0x1F000, 0x1FC00)  # emoji, also those younger than this Python's tables
EMOJI_TAGS = range(0xE0020, 0xE0080)  # spell out the flags of England, Scotland and Wales
# PDF files write two or three letters as one sign; no word list knows such words.
LIGATURES = str.maketrans({sign: unicodedata.normalize("NFKC", sign) for sign in map(chr, range(0xFB00, 0xFB07))})
HIDDEN_CATEGORIES = {"Cc", "Cf", "Co", "Cs", "Cn"}


def tidy_text(text: str) -> str:
    """Give the text in lines, with neither markup nor hidden characters."""
    return _without_hidden(_without_markup(LINE_ENDS.sub("\n", text)))


def tidy_line(text: str) -> str:
    """Give the text on one line, tidied as `tidy_text` does."""
    return " ".join(tidy_text(text).split())


def _without_markup(text: str) -> str:
    if "<" in text or ">" in text:
        text = COMMENTS.sub("", HIDDEN_ELEMENTS.sub("", text))
        text = TAGS.sub("", BREAKING_TAGS.sub("\n", text))
        text = CUT_CLOSING.sub("", CUT_OPENING.sub("", text))
    return _decoded(text) if "&" in text else text


def _decoded(text: str) -> str:
    decoded = LINE_ENDS.sub("\n", html.unescape(text))
    return decoded if len(decoded) <= len(text) else text


def _without_hidden(text: str) -> str:
    if not text.isascii():
        composed = unicodedata.normalize("NFC", text)
        text = (composed if len(composed) <= len(text) else text).translate(LIGATURES)
    if any(_hidden(character) for character in set(text)):
        text = "".join(text[place] for place in range(len(text)) if not _hidden(text[place]) or _in_emoji(text, place))
    return "\n".join(" ".join(line.split()) for line in text.split("\n"))


def _hidden(character: str) -> bool:
    if character.isspace() or ord(character) in PICTURES:
        return False
    return unicodedata.category(character) in HIDDEN_CATEGORIES


def _in_emoji(text: str, place: int) -> bool:
    # A family is several people joined; a flag of Wales is a black flag and letters. Elsewhere both are invisible.
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    if text[place] == JOINER:
        return _pictures(before) and _pictures(after)
    return ord(text[place]) in EMOJI_TAGS and bool(before) and (_pictures(before) or ord(before) in EMOJI_TAGS)


def _pictures(character: str) -> bool:
    if not character:
        return False
    return unicodedata.category(character) in {"So", "Sk"} or character == VARIANT or ord(character) in PICTURES

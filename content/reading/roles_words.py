"""The nouns that say what a person, a body or a place is, and those that say nothing of it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

PEOPLE_FILE = Path(__file__).parent.parent / "words" / "people.txt"

# A title says nothing of what a person does, or is read as part of the name.
ADDRESSES = {"mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "prof", "st", "saint", "don", "rev", "mx"}
# Nouns that count, date or judge, and so do not say what somebody is.
# fmt: off
EMPTY = {
    "year", "years", "month", "day", "week", "time", "thing", "way", "one", "part", "lot", "kind", "sort", "number",
    "reason", "result", "problem", "question", "moment", "age", "example", "case", "mile", "miles", "percent",
    "home", "north", "south", "east", "west", "member", "type", "hit", "success", "victim", "couple", "none",
    "half", "all", "man", "woman", "person", "people", "husband", "wife", "son", "daughter", "friend", "colleague",
    "counterpart", "successor", "predecessor", "rival", "opponent", "step", "sign", "place", "name", "fan",
    "piece", "addition", "sister", "brother", "partner", "mother", "father", "guest", "winner", "loser", "attempt",
}
# What a place may be said to be; anything else behind its name is the next of a list.
PLACES = {
    "city", "town", "village", "capital", "island", "islands", "country", "state", "region", "river", "mountain",
    "district", "suburb", "province", "county", "neighbourhood", "neighborhood", "port", "dam", "lake", "park",
    "prison", "jail", "school", "university", "hospital", "airport", "museum", "territory", "peninsula", "resort",
    "settlement", "community", "nation", "kingdom", "desert", "valley", "forest", "reserve", "bridge", "building",
    "stadium", "volcano", "glacier", "bay", "coast",
}
TITLE_WORDS = {
    "chief", "deputy", "vice", "prime", "former", "assistant", "senior", "acting", "general", "attorney", "lead",
    "executive", "first", "police", "foreign", "health", "education", "defence", "defense", "interior", "finance",
    "secretary", "professor", "state", "environment", "climate", "justice", "district", "managing", "president",
    "economy", "trade", "transport", "agriculture", "energy", "labour", "labor", "home", "associate", "regional",
    "national", "opposition", "party", "city", "council", "provincial", "federal", "presidential", "ex", "founding",
    "honorary", "medical", "scientific", "technical", "policy", "research", "project", "program", "programme",
    "security", "intelligence", "army", "navy", "military", "house", "senate", "parliament", "parliamentary", "joint",
    "permanent", "principal", "special", "global", "marketing", "sales", "operations", "communications", "culture",
    "tourism", "science", "technology", "planning", "housing", "social", "services", "affairs", "leading", "veteran",
}
# Offices that one person holds, so that they need no article: chair of the committee.
OFFICES = {
    "president", "minister", "mayor", "governor", "commissioner", "premier", "speaker", "chair", "chairman",
    "chairwoman", "chairperson", "director", "secretary", "head", "chief", "founder", "co-founder", "cofounder",
    "editor", "ceo", "executive", "leader", "chancellor", "king", "queen", "emperor", "prince", "princess", "pope",
    "captain", "coach", "manager", "rector", "dean", "principal", "ambassador", "treasurer", "commander", "curator",
    "superintendent", "chairmen", "coordinator", "boss", "general", "overseer", "chef", "spokesman", "spokeswoman",
    "spokesperson", "economist", "scientist", "officer",
}
# Words of an office that do not tell whose it is: the president of the republic.
GENERIC = TITLE_WORDS | OFFICES | {
    "the", "of", "a", "republic", "grand", "supreme", "nation", "government", "assembly", "court", "high", "interim",
    "staff", "minister", "country", "kingdom", "united", "new", "and",
}
# Other nouns for people than those of the list of words; a title ends in one of these or those.
MORE_PEOPLE = OFFICES | {
    "legislator", "representative", "senator", "congressman", "congresswoman", "mp", "attorney", "colonel", "major",
    "lieutenant", "sergeant", "bishop", "archbishop", "cardinal", "imam", "rabbi", "striker", "midfielder", "pilot",
    "designer", "strategist", "conservationist", "geologist", "ecologist", "epidemiologist", "physicist",
    "entrepreneur", "associate", "developer", "envoy", "councilman", "councilwoman",
    "magistrate", "prosecutor", "ombudsman", "warden", "ranger",
}
# What a named body may be called right before its name: rights group, research firm.
BODIES = {
    "group", "company", "firm", "agency", "charity", "bank", "newspaper", "magazine", "website", "app", "maker",
    "manufacturer", "retailer", "operator", "consultancy", "network", "club", "airline", "startup", "start-up",
    "platform", "organisation", "organization", "broadcaster", "giant", "brand", "chain", "producer", "provider",
    "association", "publisher", "supplier", "carmaker", "automaker", "utility", "union", "party", "think-tank",
}
# A noun behind "the" that needs nothing more, since there is one for every reader.
ALONE = {"world", "sun", "moon", "earth", "internet", "government", "public", "sea", "economy", "media",
         "environment", "past", "future", "west", "east", "north", "south", "law", "poor", "sky", "ocean"}
# fmt: on


@cache
def person_nouns() -> frozenset[str]:
    """Read the nouns that name people, and add those that mostly stand in titles."""
    lines = PEOPLE_FILE.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split()) | MORE_PEOPLE

"""Small parses that several tests of other words read; each is the table of one sentence."""

from __future__ import annotations

from content.model import Article
from content.parse import Parses
from content.reading import Reading, read
from content.statements import Told, told
from tests.parses import both_docs

MUSEUM = """
The DET DT 1 det - the DET 1 det -
council NOUN NN 2 nsubj - council NOUN 2 nsubj -
founded VERB VBD 2 ROOT - found VERB 2 ROOT -
a DET DT 4 det - a DET 4 det -
museum NOUN NN 2 obj - museum NOUN 2 dobj -
in ADP IN 7 case - in ADP 2 prep -
the DET DT 7 det - the DET 7 det -
wake NOUN NN 2 obl - wake NOUN 5 pobj -
of ADP IN 10 case - of ADP 7 prep -
the DET DT 10 det - the DET 10 det -
flood NOUN NN 7 nmod - flood NOUN 8 pobj -
. PUNCT . 2 punct - . PUNCT 2 punct -
"""

ROAD = """
The DET DT 2 det - the DET 2 det -
old ADJ JJ 2 amod - old ADJ 2 amod -
road NOUN NN 4 nsubj:pass - road NOUN 4 nsubjpass -
was AUX VBD 4 aux:pass - be AUX 4 auxpass -
closed VERB VBN 4 ROOT - close VERB 4 ROOT -
by ADP IN 7 case - by ADP 4 agent -
the DET DT 7 det - the DET 7 det -
council NOUN NN 4 obl:agent - council NOUN 5 pobj -
in ADP IN 9 case - in ADP 4 prep -
March PROPN NNP 4 obl Date March PROPN 8 pobj DATE
2019 NUM CD 9 nmod:unmarked Date 2019 NUM 9 nummod DATE
. PUNCT . 4 punct - . PUNCT 4 punct -
"""

BRIDGE = """
The DET DT 1 det - the DET 1 det -
council NOUN NN 2 nsubj - council NOUN 2 nsubj -
repaired VERB VBD 2 ROOT - repair VERB 2 ROOT -
an DET DT 5 det - an DET 5 det -
enormous ADJ JJ 5 amod - enormous ADJ 5 amod -
bridge NOUN NN 2 obj - bridge NOUN 2 dobj -
. PUNCT . 2 punct - . PUNCT 2 punct -
"""

PIGS = """
In ADP IN 1 case - in ADP 6 prep -
December PROPN NNP 6 obl Date December PROPN 0 pobj DATE
2006 NUM CD 1 nmod:unmarked Date 2006 NUM 1 nummod DATE
, PUNCT , 1 punct - , PUNCT 6 punct -
the DET DT 5 det - the DET 5 det -
farm NOUN NN 6 nsubj - farm NOUN 6 nsubj -
sold VERB VBD 6 ROOT - sell VERB 6 ROOT -
284 NUM CD 8 nummod - 284 NUM 8 nummod CARDINAL
pigs NOUN NNS 6 obj - pig NOUN 6 dobj -
to ADP IN 11 case - to ADP 6 prep -
a DET DT 11 det - a DET 11 det -
neighbour NOUN NN 6 obl - neighbour NOUN 9 pobj -
. PUNCT . 6 punct - . PUNCT 6 punct -
"""

VOTERS = """
About ADV RB 1 advmod - about ADV 1 advmod CARDINAL
50 NUM CD 3 nummod - 50 NUM 3 nummod CARDINAL
per NOUN NN 3 compound - per ADP 3 compound -
cent NOUN NN 6 nsubj - cent NOUN 6 nsubj -
of ADP IN 5 case - of ADP 3 prep -
voters NOUN NNS 3 nmod - voter NOUN 4 pobj -
waited VERB VBD 6 ROOT - wait VERB 6 ROOT -
for ADP IN 9 case - for ADP 6 prep -
24 NUM CD 9 nummod - 24 NUM 9 nummod DATE
months NOUN NNS 6 obl - month NOUN 7 pobj DATE
. PUNCT . 6 punct - . PUNCT 6 punct -
"""

PLANTED = """
Volunteers NOUN NNS 1 nsubj - volunteer NOUN 1 nsubj -
planted VERB VBD 1 ROOT - plant VERB 1 ROOT -
350 NUM CD 4 nummod - 350 NUM 4 nummod CARDINAL
young ADJ JJ 4 amod - young ADJ 4 amod -
trees NOUN NNS 1 obj - tree NOUN 1 dobj -
near ADP IN 6 case - near ADP 1 prep -
Larkham PROPN NNP 1 obl Location Larkham PROPN 5 pobj GPE
in ADP IN 8 case - in ADP 1 prep -
May PROPN NNP 1 obl Date May PROPN 7 pobj DATE
. PUNCT . 1 punct - . PUNCT 1 punct -
"""
SONG = """
The DET DT 1 det - the DET 1 det -
song NOUN NN 4 nsubj:pass - song NOUN 4 nsubjpass -
was AUX VBD 4 aux:pass - be AUX 4 auxpass -
widely ADV RB 4 advmod - widely ADV 4 advmod -
shared VERB VBN 4 ROOT - share VERB 4 ROOT -
. PUNCT . 4 punct - . PUNCT 4 punct -
"""

EMBASSY = """
The DET DT 1 det - the DET 1 det -
embassies NOUN NNS 3 nsubj:pass - embassy NOUN 3 nsubjpass -
was AUX VBD 3 aux:pass - be AUX 3 auxpass -
attacked VERB VBN 3 ROOT - attack VERB 3 ROOT -
by ADP IN 6 case - by ADP 3 agent -
a DET DT 6 det - a DET 6 det -
mob NOUN NN 3 obl:agent - mob NOUN 4 pobj -
near ADP IN 8 case - near ADP 6 prep -
Larkham PROPN NNP 6 nmod Location Larkham PROPN 7 pobj GPE
. PUNCT . 3 punct - . PUNCT 3 punct -
"""

OPENED = """
The DET DT 1 det - the DET 1 det -
school NOUN NN 2 nsubj - school NOUN 2 nsubj -
opened VERB VBD 2 ROOT - open VERB 2 ROOT -
a DET DT 4 det - a DET 4 det -
library NOUN NN 2 obj - library NOUN 2 dobj -
in ADP IN 6 case - in ADP 2 prep -
2009 NUM CD 2 obl Date 2009 NUM 5 pobj DATE
. PUNCT . 2 punct - . PUNCT 2 punct -
"""


def reading_of(parse: str) -> Reading:
    """Read the text of a parse."""
    first, second = both_docs(parse)
    return read(Article(paragraphs=(first.text,)), Parses(first, second))


def told_of(parse: str) -> tuple[Reading, Told]:
    """Read the text of a parse and give its one clause."""
    reading = reading_of(parse)
    (one,) = told(reading)
    return reading, one

"""How good the network is after so many steps: quick figures on gold tokens and sentences.

In torch; training only. They run about a point and a half above what the reader gets from raw text, and serve to
compare one step with another.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from content.language.encoding import Encoded, Numbers
from content.language.losses import chosen, within_sentences
from content.language.names import spans
from content.language.network import Network
from content.language.targets import IGNORED, TreeTargets


@dataclass(frozen=True, slots=True)
class Score:
    """In percent: attachment with and without labels, tags, and F of names."""

    las: float
    uas: float
    tag: float
    names: float

    def sum(self) -> float:
        """One figure to choose by."""
        return self.las + self.names

    def __str__(self) -> str:
        return f"LAS {self.las:.2f} UAS {self.uas:.2f} tags {self.tag:.2f} names F {self.names:.2f}"


def score(
    network: Network,
    trees: Sequence[tuple[Encoded, TreeTargets]],
    names: Sequence[tuple[Encoded, Numbers]],
    labels: Sequence[str],
) -> Score:
    """Score the network on encoded windows; `labels` are those of names."""
    network.eval()
    with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
        tree = sum((_tree_counts(network, *batch) for batch in trees), Counter[str]())
        name = sum((_name_counts(network, *batch, labels) for batch in names), Counter[str]())
    network.train()
    return Score(
        las=100 * tree["labelled"] / max(1, tree["words"]),
        uas=100 * tree["attached"] / max(1, tree["words"]),
        tag=100 * tree["tagged"] / max(1, tree["words"]),
        names=200 * name["hit"] / max(1, name["said"] + name["true"]),
    )


def _tree_counts(network: Network, encoded: Encoded, targets: TreeTargets) -> Counter[str]:
    words = network.words(*map(torch.from_numpy, encoded.arrays()))
    arcs, dependent, head = network.tree(words)
    heads = within_sentences(arcs, targets).argmax(-1)
    labels = network.tree.labels(dependent, chosen(head, heads)).argmax(-1).numpy()
    attached = (heads.numpy() == targets.head) & targets.counted()
    tagged = (network.tags(words)[1].argmax(-1).numpy() == targets.tag) & targets.counted()
    return Counter(
        words=int(targets.counted().sum()),
        attached=int(attached.sum()),
        labelled=int((attached & (labels == targets.dep)).sum()),
        tagged=int(tagged.sum()),
    )


def _name_counts(network: Network, encoded: Encoded, targets: Numbers, labels: Sequence[str]) -> Counter[str]:
    found = network.names(network.words(*map(torch.from_numpy, encoded.arrays()))).argmax(-1).numpy()
    counts: Counter[str] = Counter()
    for said, true in zip(found, targets, strict=True):
        counted = np.flatnonzero(true != IGNORED)
        said_spans, true_spans = (set(spans([labels[number] for number in row[counted]])) for row in (said, true))
        counts += Counter(hit=len(said_spans & true_spans), said=len(said_spans), true=len(true_spans))
    return counts

"""What the network is told after each batch, in torch; training only."""

import torch
from torch import Tensor
from torch.nn import functional

from content.language.encoding import Encoded, Numbers
from content.language.network import MASKED, Network
from content.language.targets import IGNORED, TreeTargets

TAG_WEIGHT = 0.5


def tree_loss(network: Network, encoded: Encoded, targets: TreeTargets) -> Tensor:
    """Loss of arcs, labels, parts of speech, tags and sentence starts."""
    with torch.autocast("cpu", torch.bfloat16):
        words = network.dropout(network.words(*map(torch.from_numpy, encoded.arrays())))
        pos, tag, start = network.tags(words)
        arcs, dependent, head = network.tree(words)
        heads = torch.from_numpy(targets.head)
        labels = network.tree.labels(dependent, chosen(head, heads.clamp(min=0)))
    counted = torch.from_numpy(targets.counted())
    starts = torch.from_numpy(targets.starts()).float()
    return (
        _cross_entropy(within_sentences(arcs, targets), targets.head)
        + _cross_entropy(labels, targets.dep)
        + TAG_WEIGHT * _cross_entropy(pos, targets.pos)
        + TAG_WEIGHT * _cross_entropy(tag, targets.tag)
        + functional.binary_cross_entropy_with_logits(start.float()[counted], starts[counted])
    )


def name_loss(network: Network, encoded: Encoded, targets: Numbers) -> Tensor:
    """Loss of the BIOES labels."""
    with torch.autocast("cpu", torch.bfloat16):
        scores = network.names(network.words(*map(torch.from_numpy, encoded.arrays())))
    return _cross_entropy(scores, targets)


def chosen(head: Tensor, heads: Tensor) -> Tensor:
    """Give the vectors of the heads that were chosen."""
    return torch.gather(head, 1, heads[..., None].expand(-1, -1, head.shape[-1]))


def within_sentences(arcs: Tensor, targets: TreeTargets) -> Tensor:
    """Mask the arcs that leave the sentence, and those of a word to itself."""
    sentence = torch.from_numpy(targets.sentence)
    allowed = sentence[:, :, None] == sentence[:, None, :]
    allowed &= ~torch.eye(sentence.shape[1], dtype=torch.bool)
    return arcs.float().masked_fill(~torch.cat([torch.ones_like(allowed[:, :, :1]), allowed], 2), MASKED)


def _cross_entropy(scores: Tensor, targets: Numbers) -> Tensor:
    goal = torch.from_numpy(targets).flatten()
    return functional.cross_entropy(scores.float().flatten(0, 1), goal, ignore_index=IGNORED)

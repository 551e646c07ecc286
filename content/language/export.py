"""Turn trained weights into the model that the reader loads: python -m content.language.export DIR --to MODEL.

DIR is what train.py wrote. MODEL gets model.int8.onnx, label.npz, labels.json and vocab.txt.
"""

import argparse
import json
import logging
import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from content.language.encoding import encode
from content.language.network import Network, Sizes
from content.language.pieces import Pieces

log = logging.getLogger(__name__)

INPUTS = ("ids", "casings", "first", "last")
OUTPUTS = ("pos", "tag", "start", "ner", "arc", "label_as_dependent", "label_as_head")
AXES = {
    "ids": ("windows", "pieces"),
    "casings": ("windows", "pieces"),
    "first": ("windows", "words"),
    "last": ("windows", "words"),
    "pos": ("windows", "words"),
    "tag": ("windows", "words"),
    "start": ("windows", "words"),
    "ner": ("windows", "words"),
    "arc": ("windows", "words", "heads"),
    "label_as_dependent": ("windows", "words"),
    "label_as_head": ("windows", "heads"),
}
OPERATOR_SET = 17
EXAMPLE = "The president of Iceland visited Paris on Monday ."
# Per channel and with the embeddings it costs 0.2 LAS at most and no names, at a quarter of the size.
QUANTISED = ["MatMul", "Gemm", "Gather"]


def main(arguments: Sequence[str] | None = None) -> None:
    """Export, and quantise."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("trained", type=Path)
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--reduce-range", action="store_true", help="seven bits, for processors without VNNI")
    given = parser.parse_args(arguments)
    given.to.mkdir(parents=True, exist_ok=True)
    network = _network(given.trained)
    whole = given.trained / "model.onnx"
    _export(network, Pieces.read(given.trained / "vocab.txt"), whole)
    quantise(whole, given.to / "model.int8.onnx", reduce_range=given.reduce_range)
    _write_label_head(network, given.to / "label.npz")
    for name in ("labels.json", "vocab.txt"):
        shutil.copyfile(given.trained / name, given.to / name)


def quantise(whole: Path, small: Path, *, reduce_range: bool) -> None:
    """Write the network again in integers of eight bits, or of seven."""
    quantize_dynamic(
        whole,
        small,
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=reduce_range,
        op_types_to_quantize=QUANTISED,
    )
    log.info("%s: %.1f MB", small.name, small.stat().st_size / 1e6)


def _network(trained: Path) -> Network:
    labels = json.loads((trained / "labels.json").read_text(encoding="utf-8"))
    network = Network(Sizes(*(len(labels[name]) for name in ("pos", "tag", "dep", "ner"))))
    network.load_state_dict(torch.load(trained / "weights.pt"))
    return network.eval()


def _export(network: Network, pieces: Pieces, path: Path) -> None:
    example = tuple(map(torch.from_numpy, encode([EXAMPLE.split()], pieces).arrays()))
    torch.onnx.export(
        network,
        example,
        path,
        input_names=list(INPUTS),
        output_names=list(OUTPUTS),
        dynamic_axes={name: dict(enumerate(axes)) for name, axes in AXES.items()},
        opset_version=OPERATOR_SET,
        dynamo=False,
    )


def _write_label_head(network: Network, path: Path) -> None:
    """Keep the last layer of labels apart: the reader runs it on chosen heads only, not on all pairs."""
    label = network.tree.label
    np.savez(path, w=label.weight.detach().numpy().T.copy(), b=label.bias.detach().numpy())


if __name__ == "__main__":
    main()

"""The labels that the heads of the model choose from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of each head, in the order of its scores."""

    pos: tuple[str, ...]
    tag: tuple[str, ...]
    dep: tuple[str, ...]
    ner: tuple[str, ...]

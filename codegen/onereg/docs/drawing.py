# SPDX-License-Identifier: MIT
"""The graph of the restore order as a picture: where boxes and lines are."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

from onereg.dataclass import dataclass
from onereg.docs.ordering import OrderGraph

_LETTER, _INSIDE, _BOX_HEIGHT, _ACROSS, _DOWN, _MARGIN = 7.3, 16, 30, 40, 14, 12
"""Pixels of the graph: of a letter, beside a name in its box, between boxes, around all boxes."""


def drawing(graph: OrderGraph) -> dict[str, Any]:
    """The places of the boxes and lines of a graph."""
    heights: dict[int, int] = {}
    widths: dict[int, int] = {}
    spots = [(node.layer, node.row) for node in graph.nodes]
    spots += [spot for edge in graph.edges for spot in edge.via]
    for layer, row in spots:
        heights[layer] = max(heights.get(layer, 0), row + 1)
    for node in graph.nodes:
        width = math.ceil(len(node.name) * _LETTER) + _INSIDE
        widths[node.layer] = max(widths.get(node.layer, 0), width)
    tallest = max(heights.values(), default=0)
    lefts = [_MARGIN]
    for layer in sorted(widths):
        lefts.append(lefts[-1] + widths[layer] + _ACROSS)

    def box(layer: int, row: int) -> Box:
        below = (tallest - heights[layer]) / 2 + row
        top = math.floor(_MARGIN + below * (_BOX_HEIGHT + _DOWN))
        return Box(lefts[layer], top, widths[layer], _BOX_HEIGHT)

    boxes = {node.name: box(node.layer, node.row) for node in graph.nodes}
    return {
        "width": lefts[-1] - _ACROSS + _MARGIN,
        "height": 2 * _MARGIN + tallest * (_BOX_HEIGHT + _DOWN) - _DOWN,
        "boxes": [(node, boxes[node.name]) for node in graph.nodes],
        "lines": [
            " ".join(_line([boxes[edge.first], *(box(*at) for at in edge.via), boxes[edge.then]]))
            for edge in graph.drawn
        ],
    }


@dataclass(frozen=True, slots=True)
class Box:
    """A box of a graph, or the room that a line has between boxes."""

    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self) -> int:
        """Where lines end, from the top."""
        return self.y + self.height // 2

    @property
    def center(self) -> int:
        """The middle of the text, from the left."""
        return self.x + self.width // 2

    @property
    def baseline(self) -> int:
        """The baseline of the text, from the top."""
        return self.middle + 4


def _line(boxes: Sequence[Box]) -> Iterator[str]:
    """A path from the right of the first box to the left of the last, straight through others."""
    x, y = boxes[0].x + boxes[0].width, boxes[0].middle
    yield f"M{x} {y}"
    for box in boxes[1:]:
        bend = (box.x - x) // 2
        yield f"C{x + bend} {y} {box.x - bend} {box.middle} {box.x} {box.middle}"
        x, y = box.x + box.width, box.middle
        if box is not boxes[-1]:
            yield f"L{x} {y}"

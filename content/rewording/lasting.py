"""Lasting: verbs of what goes on for a time, so that it comes neither before nor after another thing.

In:  she lived in Larkham in 1903
Out: live, which has no place in an order of events
"""

from __future__ import annotations

# fmt: off
LASTING = {
    "live", "work", "serve", "lead", "remain", "stay", "rule", "run", "play", "hold", "have", "earn", "cost", "make",
    "teach", "study", "travel", "sell", "produce", "account", "stand", "total", "own", "go", "see", "grow", "rise",
    "fall", "increase", "decrease", "continue", "spend", "include", "try", "want", "believe", "average",
}
# fmt: on

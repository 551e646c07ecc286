"""Let `python -m lessons` do what `lessons` does."""

import sys

from lessons.cli import main

sys.exit(main())

"""Which passages are reuse, and which are formulas or chance.

A passage tells what its common words are worth, less half of what the words without partner are
worth, times the rarity of its grams. Both matter: of a story that was copied and revised most rare
words stay, while what fills the gaps of a formula (names, figures) is rare and differs. Figures
matter most: a report that comes out every week has the same words and other figures.

Two articles that are the same from start to end are copies, however many others there are.
"""

from __future__ import annotations

import math

import numpy as np

from whence.lineage.passage.chain import Bits, Stretches
from whence.lineage.passage.measure import Measure
from whence.text.align import COST

# A passage must tell as much as this many words that stand nowhere else would.
_WORDS = 4.2
# Where agreement times rarity is below this, a passage must tell so much more.
_SURE = 0.4
# Articles are copies if one passage is so much of both, so many of its words are the same, and its
# figures agree to this degree. Then each word tells what words of ordinary prose do, in bits.
_WHOLE = 0.8
_SAME = 0.9
_FIGURES_SAME = 0.8
PROSE = 8.0
# As if every passage had so many figures more, which agree: one figure alone decides nothing.
_FIGURES = 2.0


def required(words: int) -> float:
    """Return the bits that a passage must tell in an index of so many words."""
    return _WORDS * math.log2(max(words, 2))


def weigh(found: Stretches, measure: Measure, rarity: Bits) -> Bits:
    """Return what each stretch tells, in bits, to be compared with `required`.

    Args:
        found: the stretches.
        measure: of the words.
        rarity: of each stretch, 0 to 1.
    """
    alone = found.end_a - found.a + found.end_b - found.b - 2 * found.same
    common = found.score + COST * alone
    whole = (measure.worth(found.a, found.end_a) + measure.worth(found.b, found.end_b)) / 2
    agreement = np.clip(2 * common / np.maximum(whole, 1e-9) - 1, 0, 1)
    figures = measure.figured(found.a, found.end_a) + measure.figured(found.b, found.end_b)
    agreed = (2 * found.figures + _FIGURES) / (figures + _FIGURES)
    tells = whole * agreement * rarity * np.sqrt(agreed)
    tells = np.minimum(tells, tells * agreement * agreed * rarity / _SURE)
    longer = np.maximum(found.end_a - found.a, found.end_b - found.b)
    copied = longer >= _WHOLE * measure.longer(found.pair)
    copied &= (found.same >= _SAME * longer) & (agreed >= _FIGURES_SAME)
    return np.where(copied, np.maximum(tells, found.same * PROSE), tells)

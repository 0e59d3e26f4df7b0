"""The fitted weights: a row for each number of the evidence; columns he and she, it, they."""

from __future__ import annotations

TABLE = """
same sentence                   2.73    1.08    0.91
sentence before                 0.50   -0.07    0.20
two sentences before           -1.11   -0.12   -0.89
further before                 -1.99   -1.31   -0.92
later in sentence               0.27   -0.13   -0.23
later                          -1.07   -0.80    0.21
distance                       -0.48   -1.60   -1.83
same paragraph                  0.99    1.81   -0.15
is name                         1.52   -0.28   -0.71
is nominal                      1.36   -0.52   -0.14
chain, same sentence            0.09    0.86    1.76
chain, sentence before          0.95    1.51    1.11
chain, further                  1.38   -0.29   -0.19
actors nearer                  -0.35   -0.97   -0.84
nearest                         0.04   -0.41    0.35
only one near                  -0.86   -0.50   -0.40
subject for subject             1.90    0.67    0.96
subject for object              0.14   -0.42   -0.11
subject for possessive          1.46    1.92    0.33
clause for subject              0.82    1.12   -0.02
clause for object              -0.88    0.30   -0.24
clause for possessive          -0.50    0.35    0.75
object for subject              0.92    0.92    0.43
object for object              -0.19   -0.44    0.63
object for possessive           0.31    0.58   -0.62
oblique for subject            -0.65   -1.84    0.16
oblique for object             -0.75   -0.63   -0.31
oblique for possessive         -0.49   -0.13   -0.66
owner for subject               0.32   -1.04    0.35
owner for object                0.04    0.23   -0.04
owner for possessive            0.94    0.29    0.73
joined for subject             -0.35   -1.11   -0.80
joined for object              -0.91   -0.26   -0.03
joined for possessive          -0.33    0.18   -0.39
list for subject               -0.22   -0.51   -0.14
list for object                -0.43   -0.12   -0.05
list for possessive            -0.20   -0.13   -0.32
other for subject              -0.46   -0.62   -0.55
other for object               -0.75   -1.41    0.30
other for possessive           -0.42    0.78   -1.07
first in its sentence, same    -0.75    0.34    0.69
first in its sentence, before    0.35    0.92   -0.03
opens sentence                  0.09    0.35    0.52
times mentioned                 0.53    0.78    0.12
mentioned most                  0.39    0.07    0.12
first in text                   0.29    0.39    0.18
is source                      -0.65   -0.93   -0.28
is source, and pronoun too      0.33    1.10   -0.01
last speaker                    0.33    0.20    0.28
says this                      -0.30   -0.42    0.40
quoted, pronoun not            -1.32    0.16   -0.12
not quoted, pronoun is         -1.14   -0.49    0.14
another quotation              -0.42   -0.21   -0.01
gender known                    0.78    0.96    0.00
gender against                 -2.78    0.00    0.00
same clause for subject        -0.70   -0.86   -0.20
same clause for object         -1.73   -0.53   -0.33
same clause for possessive     -0.32   -0.06   -0.25
clauses between                -0.36    0.03    0.04
later, pronoun opens            0.13   -0.25   -0.17
in brackets                    -0.66    0.78   -0.31
kin between                     0.08    0.00    0.00
is organisation                 0.00   -0.89    0.07
is place                        0.00   -0.45   -0.80
named after kin                -0.92    0.00    0.00
judged                          2.00    1.00    1.00
nothing                         0.68    1.34    0.72
nobody near                    -0.23    0.12    0.38
noun of a person since          1.32    0.44    0.37
unresolved before               1.95    1.20    1.35
quoted                         -0.15    0.92   -0.19
opens text                      0.00    0.06    0.00
expletive                       0.00    1.15    0.00
least                           0.25    0.60    0.60
"""

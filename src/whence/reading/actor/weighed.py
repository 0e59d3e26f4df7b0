"""The fitted weights: a row for each number of the evidence; columns he and she, it, they."""

from __future__ import annotations

TABLE = """
same sentence                   2.85    1.11    0.92
sentence before                 0.61   -0.02    0.20
two sentences before           -1.07   -0.08   -0.89
further before                 -1.91   -1.31   -0.91
later in sentence              -0.44   -0.27   -0.25
later                          -1.04   -0.78    0.22
distance                       -0.38   -1.62   -1.84
same paragraph                  0.96    1.80   -0.15
is name                         1.70   -0.27   -0.72
is nominal                      1.43   -0.53   -0.14
chain, same sentence            0.19    0.87    1.75
chain, sentence before          1.25    1.51    1.10
chain, further                  1.73   -0.28   -0.18
actors nearer                  -0.44   -0.97   -0.84
nearest                        -0.01   -0.45    0.35
only one near                  -0.93   -0.47   -0.41
subject for subject             1.92    0.66    0.99
subject for object              0.14   -0.35   -0.11
subject for possessive          1.35    1.91    0.36
clause for subject              0.89    1.10   -0.04
clause for object              -1.00    0.30   -0.25
clause for possessive          -0.44    0.33    0.74
object for subject              1.00    0.92    0.43
object for object              -0.42   -0.43    0.62
object for possessive           0.41    0.58   -0.59
oblique for subject            -0.50   -1.84    0.15
oblique for object             -0.88   -0.64   -0.31
oblique for possessive         -0.38   -0.14   -0.67
owner for subject               0.34   -1.05    0.33
owner for object               -0.16    0.22   -0.04
owner for possessive            1.04    0.30    0.72
joined for subject             -0.28   -1.10   -0.81
joined for object              -0.85   -0.26   -0.03
joined for possessive          -0.32    0.18   -0.39
list for subject               -0.51   -0.52   -0.14
list for object                -0.53   -0.12   -0.04
list for possessive            -0.32   -0.14   -0.32
other for subject              -0.40   -0.63   -0.54
other for object               -0.74   -1.42    0.30
other for possessive           -0.36    0.79   -1.08
first in its sentence, same    -0.70    0.36    0.70
first in its sentence, before    0.38    0.92   -0.03
opens sentence                  0.11    0.37    0.52
times mentioned                 0.46    0.84    0.14
mentioned most                  0.42    0.03    0.12
first in text                   0.32    0.39    0.17
is source                      -0.80   -0.94   -0.13
is source, and pronoun too      0.46    1.09   -0.01
last speaker                    0.30    0.20   -0.11
says this                      -0.02   -0.41    0.47
quoted, pronoun not            -1.26    0.16   -0.11
not quoted, pronoun is         -1.11   -0.49    0.13
another quotation              -0.38   -0.21   -0.01
gender known                    0.82    0.95    0.00
gender against                 -2.27    0.00    0.00
same clause for subject        -0.64   -0.86   -0.19
same clause for object         -0.97   -0.46   -0.33
same clause for possessive     -0.23   -0.07   -0.25
clauses between                -0.49    0.01    0.04
later, pronoun opens            2.54    0.29   -0.01
in brackets                    -0.58    0.81   -0.31
kin between                     0.10    0.00    0.00
is organisation                 0.00   -0.89    0.09
is place                        0.00   -0.46   -0.81
named after kin                -0.82    0.00    0.00
judged                          2.00    1.00    1.00
nothing                         1.01    1.35    0.72
nobody near                    -0.25    0.13    0.37
noun of a person since          1.46    0.34    0.37
unresolved before               2.20    1.17    1.37
quoted                         -0.21    0.93   -0.18
opens text                     -0.01    0.07    0.00
expletive                       0.00    1.15    0.00
least                           0.25    0.60    0.60
"""

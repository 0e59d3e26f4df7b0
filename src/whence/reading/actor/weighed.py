"""The fitted weights: a row for each number of the evidence; columns he and she, it, they."""

from __future__ import annotations

TABLE = """
same sentence                   1.43    0.56    0.46
sentence before                 0.30   -0.01    0.10
two sentences before           -0.54   -0.04   -0.45
further before                 -0.96   -0.65   -0.46
later in sentence              -0.22   -0.13   -0.12
later                          -0.52   -0.39    0.11
distance                       -0.19   -0.82   -0.93
same paragraph                  0.48    0.90   -0.08
is name                         0.85   -0.13   -0.36
is nominal                      0.72   -0.27   -0.07
chain, same sentence            0.09    0.44    0.88
chain, sentence before          0.63    0.76    0.55
chain, further                  0.87   -0.14   -0.09
actors nearer                  -0.22   -0.48   -0.43
nearest                        -0.01   -0.23    0.18
only one near                  -0.46   -0.24   -0.21
subject for subject             0.97    0.33    0.50
subject for object              0.07   -0.18   -0.06
subject for possessive          0.68    0.96    0.18
clause for subject              0.45    0.55   -0.02
clause for object              -0.50    0.15   -0.12
clause for possessive          -0.22    0.17    0.37
object for subject              0.50    0.46    0.22
object for object              -0.21   -0.22    0.31
object for possessive           0.21    0.29   -0.29
oblique for subject            -0.26   -0.93    0.08
oblique for object             -0.45   -0.32   -0.15
oblique for possessive         -0.19   -0.07   -0.34
owner for subject               0.17   -0.53    0.17
owner for object               -0.08    0.11   -0.02
owner for possessive            0.52    0.15    0.36
joined for subject             -0.14   -0.55   -0.41
joined for object              -0.43   -0.13   -0.02
joined for possessive          -0.16    0.09   -0.20
list for subject               -0.26   -0.27   -0.07
list for object                -0.27   -0.06   -0.02
list for possessive            -0.16   -0.07   -0.16
other for subject              -0.20   -0.31   -0.28
other for object               -0.37   -0.71    0.15
other for possessive           -0.18    0.40   -0.54
first in its sentence, same    -0.35    0.18    0.35
first in its sentence, before    0.19    0.46   -0.02
opens sentence                  0.06    0.19    0.27
times mentioned                 0.23    0.43    0.07
mentioned most                  0.21    0.02    0.06
first in text                   0.16    0.20    0.09
is source                      -0.40   -0.47   -0.07
is source, and pronoun too      0.23    0.55   -0.01
last speaker                    0.15    0.10   -0.06
says this                      -0.01   -0.21    0.24
quoted, pronoun not            -0.64    0.08   -0.06
not quoted, pronoun is         -0.56   -0.25    0.07
another quotation              -0.19   -0.10   -0.01
gender known                    0.42    0.47    0.00
gender against                 -1.14    0.00    0.00
same clause for subject        -0.32   -0.44   -0.09
same clause for object         -0.48   -0.23   -0.17
same clause for possessive     -0.11   -0.04   -0.12
clauses between                -0.25    0.01    0.02
later, pronoun opens            1.28    0.14   -0.01
in brackets                    -0.29    0.41   -0.15
kin between                     0.05    0.00    0.00
is organisation                 0.00   -0.45    0.05
is place                        0.00   -0.23   -0.41
named after kin                -0.42    0.00    0.00
judged                          1.48    1.48    1.48
nothing                         0.51    0.68    0.36
nobody near                    -0.12    0.07    0.19
noun of a person since          0.73    0.17    0.19
unresolved before               1.11    0.59    0.69
quoted                         -0.10    0.46   -0.09
opens text                     -0.01    0.04    0.00
expletive                       0.00    0.58    0.00
least                           0.25    0.60    0.60
"""

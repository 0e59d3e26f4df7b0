"""The fitted weights: a row for each number of the evidence; columns he and she, it, they."""

from __future__ import annotations

TABLE = """
same sentence                               1.44    0.50    0.39
sentence before                             0.23   -0.03    0.15
two sentences before                       -0.57   -0.04   -0.44
further before                             -0.74   -0.68   -0.48
later in sentence                          -0.14   -0.09   -0.13
later                                      -0.40   -0.39    0.11
distance                                   -0.25   -0.77   -0.93
same paragraph                              0.52    0.95   -0.10
is name                                     0.60   -0.29   -0.39
is nominal                                  0.69   -0.36   -0.06
chain, same sentence                        0.18    0.51    0.86
chain, sentence before                      0.62    0.77    0.54
chain, further                              0.80   -0.14   -0.08
actors nearer                              -0.48   -0.39   -0.46
nearest                                    -0.03   -0.15    0.21
only one near                              -0.48   -0.31   -0.22
first, same sentence for subject            0.21   -0.31    0.47
first, same sentence for object            -0.11   -0.32   -0.21
first, same sentence for possessive        -0.14    0.62    0.02
second, same sentence for subject           0.12   -0.19    0.05
second, same sentence for object           -0.21    0.47    0.00
second, same sentence for possessive       -0.05    0.16    0.14
first, earlier sentence for subject         0.52    0.22   -0.19
first, earlier sentence for object          0.27   -0.33    0.13
first, earlier sentence for possessive      0.20   -0.18   -0.35
subject for subject                         0.63    0.39    0.36
subject for object                          0.01   -0.02   -0.05
subject for possessive                      0.66    0.88    0.20
clause for subject                          0.48    0.65   -0.09
clause for object                          -0.31    0.21   -0.10
clause for possessive                       0.35    0.01    0.46
object for subject                          0.23    0.44    0.22
object for object                          -0.21   -0.10    0.35
object for possessive                       0.17    0.28   -0.32
oblique for subject                        -0.31   -0.91    0.03
oblique for object                         -0.26   -0.20   -0.14
oblique for possessive                     -0.18   -0.14   -0.26
owner for subject                          -0.10   -0.58    0.14
owner for object                            0.07    0.26   -0.02
owner for possessive                        0.36   -0.00    0.45
joined for subject                         -0.44   -0.54   -0.43
joined for object                          -0.40   -0.12   -0.02
joined for possessive                      -0.31   -0.08   -0.18
list for subject                           -0.32   -0.29   -0.08
list for object                            -0.14   -0.07   -0.01
list for possessive                        -0.06   -0.07   -0.15
other for subject                          -0.08   -0.30   -0.38
other for object                           -0.13   -0.63    0.11
other for possessive                        0.11    0.22   -0.50
first in its sentence, same                -0.33    0.30    0.29
first in its sentence, before              -0.11    0.46   -0.01
opens sentence                              0.09   -0.04    0.32
times mentioned                             0.31    0.36    0.02
mentioned most                              0.07    0.03    0.06
first in text                               0.11    0.24    0.12
is source                                  -0.47   -0.53   -0.11
is source, and pronoun too                  0.02    0.33    0.23
last speaker                                0.12    0.43    0.20
last speaker, speaks again                  0.75    0.34    0.28
says this                                   0.19   -0.22    0.27
quoted, pronoun not                        -0.25    0.15   -0.07
not quoted, pronoun is                     -1.02   -0.22    0.07
another quotation                          -0.14   -0.18   -0.01
gender known                                0.23    0.46    0.00
gender against                             -1.61    0.00    0.00
same clause for subject                    -0.25   -0.38   -0.16
same clause for object                     -0.55   -0.22   -0.11
same clause for possessive                  0.11   -0.31   -0.14
clauses between                            -0.21   -0.07   -0.02
later, pronoun opens                        1.20    0.16   -0.00
in brackets                                -0.39    0.42   -0.18
kin between                                 0.04    0.00    0.00
is organisation                             0.00   -0.51    0.00
is place                                    0.00   -0.22   -0.41
named after kin                            -0.67    0.00    0.00
judged                                      1.72    1.72    1.72
nothing                                    -0.89    0.73    0.41
nobody near                                 0.10    0.10    0.16
noun of a person since                      0.55    0.22    0.20
noun of its gender since                    0.22    0.00    0.00
unresolved before                           1.14    0.60    0.71
quoted                                     -0.41    0.43   -0.13
opens text                                 -0.06    0.03    0.00
speaks                                     -0.26   -0.12   -0.33
expletive                                   0.00    0.55    0.00
least                                       0.25    0.60    0.60
"""

"""The fitted weights: a row for each number of the evidence; columns he and she, it, they."""

from __future__ import annotations

TABLE = """
same sentence                   0.00    0.00    0.00
sentence before                 0.00    0.00    0.00
two sentences before            0.00    0.00    0.00
further before                  0.00    0.00    0.00
later in sentence               0.00    0.00    0.00
later                           0.00    0.00    0.00
distance                        0.00    0.00    0.00
same paragraph                  0.00    0.00    0.00
is name                         0.00    0.00    0.00
is nominal                      0.00    0.00    0.00
chain, same sentence            0.00    0.00    0.00
chain, sentence before          0.00    0.00    0.00
chain, further                  0.00    0.00    0.00
actors nearer                   0.00    0.00    0.00
nearest                         0.00    0.00    0.00
only one near                   0.00    0.00    0.00
subject for subject             0.00    0.00    0.00
subject for object              0.00    0.00    0.00
subject for possessive          0.00    0.00    0.00
clause for subject              0.00    0.00    0.00
clause for object               0.00    0.00    0.00
clause for possessive           0.00    0.00    0.00
object for subject              0.00    0.00    0.00
object for object               0.00    0.00    0.00
object for possessive           0.00    0.00    0.00
oblique for subject             0.00    0.00    0.00
oblique for object              0.00    0.00    0.00
oblique for possessive          0.00    0.00    0.00
owner for subject               0.00    0.00    0.00
owner for object                0.00    0.00    0.00
owner for possessive            0.00    0.00    0.00
joined for subject              0.00    0.00    0.00
joined for object               0.00    0.00    0.00
joined for possessive           0.00    0.00    0.00
list for subject                0.00    0.00    0.00
list for object                 0.00    0.00    0.00
list for possessive             0.00    0.00    0.00
other for subject               0.00    0.00    0.00
other for object                0.00    0.00    0.00
other for possessive            0.00    0.00    0.00
first in its sentence, same     0.00    0.00    0.00
first in its sentence, before    0.00    0.00    0.00
opens sentence                  0.00    0.00    0.00
times mentioned                 0.00    0.00    0.00
mentioned most                  0.00    0.00    0.00
first in text                   0.00    0.00    0.00
is source                       0.00    0.00    0.00
is source, and pronoun too      0.00    0.00    0.00
last speaker                    0.00    0.00    0.00
says this                       0.00    0.00    0.00
quoted, pronoun not             0.00    0.00    0.00
not quoted, pronoun is          0.00    0.00    0.00
another quotation               0.00    0.00    0.00
gender known                    0.00    0.00    0.00
gender against                  0.00    0.00    0.00
same clause for subject         0.00    0.00    0.00
same clause for object          0.00    0.00    0.00
same clause for possessive      0.00    0.00    0.00
clauses between                 0.00    0.00    0.00
later, pronoun opens            0.00    0.00    0.00
in brackets                     0.00    0.00    0.00
kin between                     0.00    0.00    0.00
is organisation                 0.00    0.00    0.00
is place                        0.00    0.00    0.00
named after kin                 0.00    0.00    0.00
judged                          0.00    0.00    0.00
nothing                         0.00    0.00    0.00
nobody near                     0.00    0.00    0.00
noun of a person since          0.00    0.00    0.00
unresolved before               0.00    0.00    0.00
quoted                          0.00    0.00    0.00
opens text                      0.00    0.00    0.00
expletive                       0.00    0.00    0.00
least                           0.35    0.60    0.60
"""

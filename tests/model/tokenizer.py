"""A small WordPiece tokenizer over an invented vocabulary."""

from __future__ import annotations

from string import ascii_lowercase, digits, punctuation

from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

WORDS = ("the", "ferry", "left", "rime", "is", "late", "said", "brandt", "no", "##body", "##s")


def small_tokenizer() -> Tokenizer:
    """Return a lower-casing tokenizer that knows a few words, and spells out the others."""
    letters = ascii_lowercase + digits
    known = ["[UNK]", *WORDS, *letters, *(f"##{letter}" for letter in letters), *punctuation]
    model = WordPiece({piece: i for i, piece in enumerate(known)}, unk_token="[UNK]")
    tokenizer = Tokenizer(model)
    tokenizer.normalizer = BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = BertPreTokenizer()
    return tokenizer

"""Names of persons: whether two written names can be one, across romanisations and short forms."""

from whence.language.person_name.likeness import key, likeness, same_name, short_form

__all__ = ["key", "likeness", "same_name", "short_form"]

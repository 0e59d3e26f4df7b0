"""Statements: the clauses of an article, each with who is said to say it."""

from whence.lineage.statement.numbers import figures, numbers
from whence.lineage.statement.statement import Statement
from whence.lineage.statement.statements import statements

__all__ = ["Statement", "figures", "numbers", "statements"]

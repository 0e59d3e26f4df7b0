"""Planted passages found, and what else is reported."""

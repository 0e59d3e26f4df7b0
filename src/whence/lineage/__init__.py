"""Lineage: from many readings, which article comes from which, and what was lost on the way."""

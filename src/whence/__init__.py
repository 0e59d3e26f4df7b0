"""Whence shows where each statement in the news came from."""

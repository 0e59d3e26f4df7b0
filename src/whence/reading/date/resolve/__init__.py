"""Resolvers: one function for each family of time expressions, from words to meaning.

Each takes a match and the scene and returns a meaning, or None where the words mean no time there.
"""

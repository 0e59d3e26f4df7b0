"""Attributions on PolNeAR dev: exact and linked F1, slices, floors."""

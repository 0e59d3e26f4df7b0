"""Inference: the encoder and its heads."""

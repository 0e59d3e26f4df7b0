"""Name-swap invariance: the same attributions whoever is named."""

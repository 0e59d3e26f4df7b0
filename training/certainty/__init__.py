"""How the grades of certainty were weighed."""

"""How the weights of derivations were made."""

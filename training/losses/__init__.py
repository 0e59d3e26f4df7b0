"""How the weights of losses were made."""

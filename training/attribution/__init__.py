"""How the attribution weights were made."""

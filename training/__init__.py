"""How the shipped weights were made. Imports whence, never the reverse; not in the wheel."""

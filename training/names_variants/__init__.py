"""How the judge of name variants was made."""

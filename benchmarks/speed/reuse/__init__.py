"""How fast passages are found, how that grows, and in how much memory."""

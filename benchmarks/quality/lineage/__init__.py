"""Which article was made from which, on families whose descent is known."""

"""English: sentences and word lists."""

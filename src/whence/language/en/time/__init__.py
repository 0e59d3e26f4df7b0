"""English words for time: names, numbers, classes of words, and verbs that tell the direction."""

"""Public corpora that the weights are made from and measured on, read in one way for both."""

"""How well it is told that a press release puts a finding more strongly than the paper does."""

"""Where the index of passages is kept and its steps are run; see `engine.port`."""

"""The second stage: names and pronouns on the same encoder, while attributions are kept in mind."""

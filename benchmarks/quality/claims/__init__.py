"""How well claims are matched: CheckThat!, tweets against claims that were checked before."""

"""Names of people, organisations and places, as word labels."""

"""One file or folder for each format that a reading can be written in."""

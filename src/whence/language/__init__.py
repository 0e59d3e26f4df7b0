"""What is known of languages: quotation marks, sentences, word lists. One folder per language."""

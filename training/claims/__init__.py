"""How the sentence encoder and the likeness of claims were trained."""

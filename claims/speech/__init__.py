"""Reported speech: who says what in a sentence, and whom the article means by it."""

"""Verdicts that survive edits: where they are kept, what becomes of them, how they are told.

Imported by the commands that need it, and by a report when a ledger was found; only `engine`,
`tables`, `store` and `upgrade` know of SQLAlchemy.
"""

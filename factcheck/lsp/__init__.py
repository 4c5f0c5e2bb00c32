"""The language server: findings while an article is typed, a card for each figure, actions.

`server.py` speaks the protocol, the other modules turn what was found into its values. Imported
by `factcheck lsp` alone: the protocol's library takes longer to load than an article to check.
"""

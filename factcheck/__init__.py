"""The tool: an article in, its claims, findings and checklists out."""

"""An article against its sources: each claim found, rounded, nearly there, or absent."""

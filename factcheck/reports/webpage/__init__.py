"""The parts of the HTML report: the marked article, the claims beside it, the time line."""

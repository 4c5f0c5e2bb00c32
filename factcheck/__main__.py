"""The `factcheck` script."""


def main() -> None:
    """Run the command line."""

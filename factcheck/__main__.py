"""The `factcheck` script: answers --version before it imports anything else."""

import sys


def main() -> None:
    """Run the command line."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from factcheck.version import __version__

        print(f"factcheck {__version__}")
        return
    from factcheck.cli import entry

    sys.exit(entry(sys.argv[1:]))


if __name__ == "__main__":
    main()

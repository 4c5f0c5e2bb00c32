"""Written by tools/compile_data.py; do not edit."""

"""What the end-to-end tests work with: the real programs, started, asked and ended."""

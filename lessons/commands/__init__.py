"""What each command of `lessons` does, a file each; here stand the values that their options start from."""

PORT = 8000
LAST_PORT = 65_535
SEED = 2009  # of the demo class

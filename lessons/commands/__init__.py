"""What each command of `lessons` does, a file each."""

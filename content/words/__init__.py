"""Word lists, and the learner's dictionary: plain data, read once."""

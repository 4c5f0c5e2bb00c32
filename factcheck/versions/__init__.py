"""Two versions of an article against each other: claims added, removed and changed."""

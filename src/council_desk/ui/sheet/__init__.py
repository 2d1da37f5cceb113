"""Taking in a spreadsheet, on a page of its own in the window: the file, its columns, what is wrong, and in."""

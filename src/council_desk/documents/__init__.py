"""Documents: a PDF is a function of a record and a profile. Reads no database."""

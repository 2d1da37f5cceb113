"""Digital signatures of PDFs (PAdES B-B) with the user's own certificate: made and checked without any network.

It stands among the services and not among the documents: a document is a function of a record and a profile, the same
bytes each time, while a signature takes a finished file, somebody's key and a clock.
"""

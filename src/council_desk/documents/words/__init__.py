"""The words of papers beside the minutes: one module for each kind, in every language of documents.

The words of minutes, which other papers share, are in the profiles. `Writer.words`
gives those for its profile.
"""

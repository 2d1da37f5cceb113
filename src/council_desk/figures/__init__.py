"""What is counted of a record: one computation for screens, documents and spreadsheets; and how charts of it look.

Pure: values of the record in, numbers out. Nothing here is loaded by importing the package.
"""

"""Desks to look at and to measure with: one lively neighbourhood, or a whole city of the model. Knows no window.

What is told in them is data in resources/demo, one file for each language; everything in it is made up. The other
modules build values of the record from it, by a seed and a day, and `making` writes them to a desk.
"""

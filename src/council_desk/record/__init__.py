"""The council record: values, reading with limits, canonical writing."""

"""The typesetting engine: bidi, shaping, line breaking, pages. Knows nothing of councils."""

"""How a culture writes its documents: labels, order, dates, digits, margins, signatures."""

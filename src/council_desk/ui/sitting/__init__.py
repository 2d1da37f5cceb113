"""Meeting mode: a full window for the secretary while the council sits, and a second one for the projector."""

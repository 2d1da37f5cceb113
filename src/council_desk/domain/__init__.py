"""The rules, as pure functions: no Qt, no SQL, no PDF."""

// A static library needs one object of its own; the resources come beside it.

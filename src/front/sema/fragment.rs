//! Console lines: analysed in the scope of a paused function, with variables of their own.

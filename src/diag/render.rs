//! Carets.

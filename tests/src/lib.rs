//! Tests that no single room can hold: the house itself, acceptance from file to answer, the real window.

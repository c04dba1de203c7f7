//! The forms that cross the bridge. They are the Rust types, generated into `bindings.ts`; pages import them from here,
//! so that none of them touches the file that reaches the shell.

export type * from "./bindings";
export type { Error as HostError } from "./bindings";

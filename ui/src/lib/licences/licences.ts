//! The parts of others that the program is made from. The list is made from the lock files and held by a test.

export interface Part {
  name: string;
  version: string;
  /** As an SPDX expression. */
  licence: string;
  /** Where it comes from. */
  from: "crates.io" | "npm" | "file";
}

/** Read only where somebody looks at it. */
export async function licences(): Promise<Part[]> {
  return (await import("./parts.json")).default as Part[];
}

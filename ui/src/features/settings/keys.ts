//! Public keys as minisign writes them, and the short name by which two people can compare them aloud.

/** The id of a key in sixteen hexadecimal digits, as minisign prints it; `null` where the text is no key. */
export function fingerprint(text: string): string | null {
  const line = text
    .split("\n")
    .map((it) => it.trim())
    .findLast((it) => it !== "");
  if (line === undefined) return null;
  let bytes: string;
  try {
    bytes = atob(line);
  } catch {
    return null;
  }
  // Two letters of the algorithm, eight bytes of the id with the lowest first, thirty-two of the key.
  if (bytes.length !== 42 || !bytes.startsWith("Ed")) return null;
  return [...bytes.slice(2, 10)]
    .reverse()
    .map((byte) => byte.charCodeAt(0).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

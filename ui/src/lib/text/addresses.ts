//! Addresses in sentences about sources. The shell finds them in the same way (`links.rs`) and opens no other.

export interface Piece {
  text: string;
  /** Where the piece is an https address. */
  address: string | null;
}

/** A sentence in pieces: its https addresses, and what stands between them. */
export function pieces(sentence: string): Piece[] {
  const out: Piece[] = [];
  const plain = (text: string) => {
    if (text === "") return;
    const last = out.at(-1);
    if (last && last.address === null) last.text += text;
    else out.push({ text, address: null });
  };
  for (const word of sentence.split(/(\s+)/)) {
    const start = word.length - word.replace(/^[([]+/, "").length;
    const address = word.slice(start).replace(/[,;:.)\]]+$/, "");
    if (!address.startsWith("https://")) {
      plain(word);
      continue;
    }
    plain(word.slice(0, start));
    out.push({ text: address, address });
    plain(word.slice(start + address.length));
  }
  return out;
}

//! A search that people need not spell well: every word typed must occur somewhere, whatever its case or accents.

function plain(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

export function matches(text: string, wanted: string): boolean {
  const hay = plain(text);
  return plain(wanted)
    .split(/\s+/)
    .every((word) => hay.includes(word));
}

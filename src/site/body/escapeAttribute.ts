const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Any text → the same text, safe between double quotes in HTML; line feeds stay line feeds. */
export const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter).replaceAll('\n', '&#10;')

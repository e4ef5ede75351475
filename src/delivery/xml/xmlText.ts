// XML 1.0 §2.2: the characters a document may hold. Everything else makes it unreadable, escaped or not.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/**
 * Any text → text that XML 1.0 may hold: a forbidden control character becomes a space (a vertical tab
 * pasted between two words must not join them), a lone surrogate and U+FFFE, U+FFFF become U+FFFD.
 * Everything else stays letter for letter, bidi controls too. Not escaped yet: see `escapeXml`.
 */
export const xmlText = (text: string): string =>
  text.replace(FORBIDDEN, (character) => (character < ' ' ? ' ' : '\u{FFFD}'))

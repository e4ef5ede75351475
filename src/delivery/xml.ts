const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Google's rules for sitemaps ask for this one as well.
  "'": '&apos;',
}

/** Any text → XML that reads as this text between tags and in a quoted attribute (`]]>` too). */
export const escapeXml = (text: string): string =>
  xmlText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

// XML 1.0 §2.2: the characters a document may hold. Everything else makes it unreadable, escaped or not.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/**
 * Any text → text that XML 1.0 may hold: a forbidden control character becomes a space (a vertical tab
 * pasted between two words must not join them), a lone surrogate and U+FFFE, U+FFFF become U+FFFD.
 * Everything else stays letter for letter, bidi controls too. Not escaped yet: see `escapeXml`.
 */
export const xmlText = (text: string): string =>
  text.replace(FORBIDDEN, (character) => (character < ' ' ? ' ' : '\u{FFFD}'))

/**
 * One element: attributes are escaped here, `inner` is XML already (`escapeXml`, other elements) and left out where it is
 * empty or null.
 */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...inner: readonly (string | null | undefined | false)[]
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
  const content = inner.filter(Boolean).join('')
  return content === ''
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${content}</${name}>`
}

/** An element that holds a text and nothing else. */
export const textElement = (name: string, text: string): string =>
  xmlElement(name, {}, escapeXml(text))

/** What stands before the first element. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'

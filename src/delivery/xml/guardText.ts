import { xmlText } from './xmlText'

/** Noncharacters (Unicode §23.7) that stand for the signs of XML while a library writes it. */
export const GUARDS: Readonly<Record<string, string>> = {
  '&': '\u{FDD0}',
  '<': '\u{FDD1}',
  '>': '\u{FDD2}',
  '"': '\u{FDD3}',
}

/**
 * Any text → text without a sign of XML, for a writer that escapes some places twice and others not at
 * all. `unguardXml` puts them back, escaped. Noncharacters of the text itself become U+FFFD.
 */
export const guardText = (text: string): string =>
  xmlText(text)
    .replace(/[\u{FDD0}-\u{FDEF}]/gu, '\u{FFFD}')
    .replace(/[&<>"]/g, (sign) => GUARDS[sign] ?? sign)

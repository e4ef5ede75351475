import { xmlText } from './xmlText'

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

import { escapeXml } from './escapeXml'
import { GUARDS } from './guardText'

const SIGNS = new Map(Object.entries(GUARDS).map(([sign, guard]) => [guard, escapeXml(sign)]))

/**
 * XML of which every text went through `guardText` → the same with the texts escaped. CDATA sections
 * become plain text: none of them can hold `]]>` or `<`, so their borders are unmistakable here.
 */
export const unguardXml = (xml: string): string =>
  xml
    .replace(/<!\[CDATA\[|\]\]>/g, '')
    .replace(/[\u{FDD0}-\u{FDD3}]/gu, (guard) => SIGNS.get(guard) ?? guard)

/**
 * A JSON-LD object as the text of a `<script type="application/ld+json">`. `<` is written as an
 * escape, so that no headline can close the script; null where there is nothing to say.
 */
export function jsonLdText(jsonLd: unknown): string | null {
  if (typeof jsonLd !== 'object' || jsonLd === null) return null
  return JSON.stringify(jsonLd).replaceAll('<', '\\u003c')
}

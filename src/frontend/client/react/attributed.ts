/** An attribution as a frontend asks for it. */
export type Attribution = Readonly<{ id: string; label: string; mode: string; cue?: string | null }>

const SPAN = /<span data-attribution="([^"]{0,2000})">/g

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** Modes that speak in the house's own voice: their words bear no mark. */
const OWN = new Set(['OWN_REPORTING', 'HOUSE_VOICE'])

/**
 * HTML of the API (`RichText.html`, `TextLine.html`) → the same with who says it on each stretch: `data-said` (whose words they are,
 * for CSS and scripts), a `title` and a way to it by keyboard. Nothing else of it is touched.
 */
export function markSaid(html: string, attributions: readonly Attribution[]): string {
  const known = new Map(attributions.map((one) => [one.id, one]))
  return html.replace(SPAN, (whole, ids: string) => {
    const held = ids.split(' ').flatMap((id) => known.get(id) ?? [])
    const spoken = held.filter(({ mode }) => !OWN.has(mode))
    if (spoken.length === 0) return whole
    const who = escaped([...new Set(spoken.map(({ label }) => label))].join('; '))
    return `<span data-attribution="${ids}" data-said="${who}" title="${who}" tabindex="0">`
  })
}

/** Whose words stand in a text, each once, with their attributions in order. */
export function voicesOf<One extends Attribution>(
  attributions: readonly One[],
): { label: string; said: One[] }[] {
  const voices = new Map<string, One[]>()
  for (const one of attributions) {
    const said = voices.get(one.label)
    if (said) said.push(one)
    else voices.set(one.label, [one])
  }
  return [...voices].map(([label, said]) => ({ label, said }))
}

export type Bar = Readonly<{ label: string; value: number; text: string; own: boolean }>
export type Group = Readonly<{ title: string; bars: readonly Bar[] }>

const [WIDTH, LABEL, END, BAR, GAP, HEAD] = [760, 104, 120, 18, 6, 34]

/** Colours by light and dark; words have at least 4.5:1 and bars 3:1 against the paper (WCAG 2.2, 1.4.3, 1.4.11). */
const STYLE = `
  svg { font: 12px system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif }
  .paper { fill: #ffffff } .word { fill: #1a1a1a } .small { fill: #5c5c58 }
  .title { fill: #1a1a1a; font-weight: 600 } .own { fill: #1f5fbf } .other { fill: #8a8a84 }
  @media (prefers-color-scheme: dark) {
    .paper { fill: #16171a } .word, .title { fill: #f2f2f0 } .small { fill: #a9abb2 }
    .own { fill: #8ab8ff } .other { fill: #7c7e86 }
  }
`
const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escaped = (words: string): string => words.replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign)

const text = (kind: string, x: number, y: number, words: string): string =>
  `<text class="${kind}" x="${x}" y="${y}">${escaped(words)}</text>`

/**
 * Groups of horizontal bars as one SVG, light and dark. Lengths are logarithmic (what is measured spans
 * four powers of ten), from `least`, which has no length; `description` is for who does not see it.
 */
export function barChart(
  groups: readonly Group[],
  { title, description, least }: { title: string; description: string; least: number },
): string {
  const most = Math.max(least * 10, ...groups.flatMap(({ bars }) => bars.map(({ value }) => value)))
  const long = (value: number): number =>
    Math.max(2, (Math.log(value / least) / Math.log(most / least)) * (WIDTH - LABEL - END))
  const lines: string[] = [text('title', 16, 24, title), text('small', 16, 42, description)]
  let y = 52
  for (const group of groups) {
    lines.push(text('title', 16, y + 22, group.title))
    y += HEAD
    for (const { label, value, text: words, own } of group.bars) {
      const length = long(value)
      lines.push(
        text('word', 16, y + 13, label),
        `<rect class="${own ? 'own' : 'other'}" x="${LABEL}" y="${y}" width="${length.toFixed(1)}" height="${BAR}" rx="2"/>`,
        text('word', Math.round(LABEL + length + 6), y + 13, words),
      )
      y += BAR + GAP
    }
  }
  const size = `width="${WIDTH}" height="${y + 16}" viewBox="0 0 ${WIDTH} ${y + 16}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-label="${escaped(`${title}: ${description}`)}">`,
    `<style>${STYLE}</style>`,
    `<rect class="paper" width="100%" height="100%"/>`,
    ...lines,
    '</svg>',
    '',
  ].join('\n')
}

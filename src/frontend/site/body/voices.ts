import type { AttributionMode } from '@/src/frontend/client/generated/types'
import { sitePath } from '../addresses'
import type { Attribution } from '../shapes'
import type { SiteWords } from '../words'

/** One who speaks in an article: how they are called, how we know, and where their words stand. */
export type Voice = {
  key: string
  /** Null where nobody is named: `how` says it all. */
  name: string | null
  how: string
  line: Line
  href: string | null
  /** What they say, in the order of the text. */
  rows: Numbered[]
  /** The ways their words took to this newsroom, first sayer first; without those that came directly. */
  chains: string[][]
}

/** Who speaks, as the reader can look them up: a source's page, or a person's who speaks for themselves. */
export const pageOfVoice = (
  { source, speaker, mode }: Numbered,
  words: SiteWords,
): string | null => {
  if (source) return sitePath(words).source(source.slug)
  return speaker && mode === 'NAMED_SPEAKER' ? sitePath(words).person(speaker.slug) : null
}

const chainOf = (one: Numbered, name: string): string[] => {
  const before = one.originHop && one.originHop.name !== name ? [one.originHop.name] : []
  const chain = [...before, name, ...one.hops.map((hop) => hop.name)]
  return chain.length > 1 ? chain : []
}

/**
 * The attributions of an article, numbered → its voices, the one with the most words first; those
 * nobody is named for and the newsroom's own come last, however often they speak.
 */
export function voicesOf(attributions: readonly Numbered[], words: SiteWords): Voice[] {
  const voices = new Map<string, Voice>()
  for (const one of attributions) {
    const { name, how } = speakerOf(one, words)
    const key = `${name ?? ''} ${how}`
    const voice = voices.get(key) ?? {
      ...{ key, name, how, line: lineOf([one.mode]) },
      ...{ href: pageOfVoice(one, words), rows: [], chains: [] },
    }
    const chain = chainOf(one, name ?? how)
    const isNew = !voice.chains.some((known) => known.join('\n') === chain.join('\n'))
    voices.set(key, {
      ...voice,
      rows: [...voice.rows, one],
      chains: chain.length > 0 && isNew ? [...voice.chains, chain] : voice.chains,
    })
  }
  const rank = { named: 0, hedged: 1, house: 2 }
  return [...voices.values()].sort(
    (one, other) => rank[one.line] - rank[other.line] || other.rows.length - one.rows.length,
  )
}

/** How a line under words is drawn: solid, dashed or dotted. Never by colour alone. */
export type Line = 'named' | 'hedged' | 'house'

const LINES: Record<AttributionMode, Line> = {
  NAMED_SOURCE: 'named',
  NAMED_SPEAKER: 'named',
  DOCUMENT: 'named',
  MASKED_SOURCE: 'hedged',
  UNSEEN_DOCUMENT: 'hedged',
  AGENTLESS_HEDGE: 'hedged',
  OWN_REPORTING: 'house',
  HOUSE_VOICE: 'house',
}

/**
 * The line of words that carry these modes. One named source makes the line solid, as it makes the
 * sentence count as named (design: named-sentence share); the note tells all of them.
 */
export function lineOf(modes: readonly AttributionMode[]): Line {
  const lines = modes.map((mode) => LINES[mode])
  if (lines.includes('named')) return 'named'
  return lines.includes('hedged') ? 'hedged' : 'house'
}

export type Numbered = Attribution & { number: number }

const FIELDS = { HEADLINE: 0, DEK: 1, BODY: 2 }

/** The attributions in the order of the words they stand on, numbered from 1 like footnotes. */
export function numberAttributions(attributions: readonly Attribution[]): Numbered[] {
  return [...attributions]
    .sort((one, other) => FIELDS[one.field] - FIELDS[other.field] || one.start - other.start)
    .map((attribution, index) => ({ ...attribution, number: index + 1 }))
}

/** Who speaks, and how we know, in words; no name where the label says no more than the mode. */
export function speakerOf(
  { label, mode }: Pick<Attribution, 'label' | 'mode'>,
  words: SiteWords,
): { name: string | null; how: string } {
  const how = words.mode[mode] ?? ''
  const lower = (text: string): string => text.trim().toLocaleLowerCase(words.locale)
  const isSaid = mode === 'AGENTLESS_HEDGE' || !lower(label) || lower(label) === lower(how)
  return { name: isSaid ? null : label.trim(), how }
}

/** One line of who says it: "APA (adı verilen kaynak)", "yayının kendi sesi". */
export function whoSays(row: Pick<Attribution, 'label' | 'mode'>, words: SiteWords): string {
  const { name, how } = speakerOf(row, words)
  return name ? `${name} (${how})` : how
}

import type { Words } from '../words'
import { to } from '../to'
import { lineOf, type Line } from './lineOf'
import type { Numbered } from './numberAttributions'
import { speakerOf } from './speakerOf'

/** One who speaks in an article: how they are called, how we know, and where their words stand. */
export type Voice = {
  key: string
  /** Null where nobody is named: `how` says it all. */
  name: string | null
  how: string
  line: Line
  href: string | null
  /** Numbers of the attributions, as in the text. */
  numbers: number[]
  /** The ways their words took to this newsroom, first sayer first; without those that came directly. */
  chains: string[][]
}

/** Who speaks, as the reader can look them up: a source's page, or a person's who speaks for themselves. */
export const pageOfVoice = ({ source, speaker, mode }: Numbered): string | null => {
  if (source) return to.source(source.slug)
  return speaker && mode === 'NAMED_SPEAKER' ? to.person(speaker.slug) : null
}

const chainOf = (one: Numbered, name: string): string[] => {
  const before = one.origin && one.origin.name !== name ? [one.origin.name] : []
  const chain = [...before, name, ...one.via.map((via) => via.name)]
  return chain.length > 1 ? chain : []
}

/**
 * The attributions of an article, numbered → its voices, the one with the most words first; those
 * nobody is named for and the newsroom's own come last, however often they speak.
 */
export function voicesOf(attributions: readonly Numbered[], words: Words): Voice[] {
  const voices = new Map<string, Voice>()
  for (const one of attributions) {
    const { name, how } = speakerOf(one, words)
    const key = `${name ?? ''} ${how}`
    const voice = voices.get(key) ?? {
      ...{ key, name, how, line: lineOf([one.mode]) },
      ...{ href: pageOfVoice(one), numbers: [], chains: [] },
    }
    const chain = chainOf(one, name ?? how)
    const isNew = !voice.chains.some((known) => known.join('\n') === chain.join('\n'))
    voices.set(key, {
      ...voice,
      numbers: [...voice.numbers, one.number],
      chains: chain.length > 0 && isNew ? [...voice.chains, chain] : voice.chains,
    })
  }
  const rank = { named: 0, hedged: 1, house: 2 }
  return [...voices.values()].sort(
    (one, other) => rank[one.line] - rank[other.line] || other.numbers.length - one.numbers.length,
  )
}

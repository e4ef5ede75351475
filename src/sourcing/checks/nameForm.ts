import { hiddenSigns, mixedAlphabets } from '@/src/language/text/letters'
import type { Finding, SourcedArticle, SourcedEntities } from '../types'
import { ATTRIBUTION_FIELDS } from '../vocabulary'
import { whereWords } from './where'

/** Findings are stored with the article and read by people. */
const MOST = 100

const OF = {
  person: { tr: 'kişi', en: 'person' },
  source: { tr: 'kaynak', en: 'source' },
  event: { tr: 'olay', en: 'event' },
  byline: { tr: 'imza', en: 'byline' },
} as const
type Named = { of: keyof typeof OF; name: string }

/** Where the name stands in the text; at its beginning where it stands nowhere. */
const placeOf = (article: SourcedArticle, name: string): Finding['where'] => {
  for (const field of ATTRIBUTION_FIELDS) {
    const start = article[field].indexOf(name)
    if (start !== -1) return whereWords(article, field, { start, end: start + name.length })
  }
  return whereWords(article, 'body', { start: 0, end: 0 })
}

const messageOf = ({ of, name }: Named, signs: string[], mixed: string[]): Finding['message'] => {
  const kind = OF[of]
  return signs.length > 0
    ? {
        tr: `“${name}” adında (${kind.tr}) görünmeyen bir işaret var: ${signs.join(', ')}. Adı silip yeniden yazın.`,
        en: `The name “${name}” (${kind.en}) holds a sign that nobody sees: ${signs.join(', ')}. Delete the name and type it anew.`,
      }
    : {
        tr: `“${name}” adında (${kind.tr}) Latin harfleriyle onlara yalnız benzeyen harfler karışmış: “${mixed.join('”, “')}”. Adı tek bir alfabeyle yeniden yazın.`,
        en: `The name “${name}” (${kind.en}) mixes Latin letters with ones that only look like them: “${mixed.join('”, “')}”. Type it anew in one alphabet.`,
      }
}

/**
 * Warns of names that are not what they look like: of whom the article names (persons and sources in every spelling that is
 * kept of them, events) or is signed with, those with a sign of no width in them (`hiddenSigns`) or with two alphabets in one
 * word (`mixedAlphabets`). Each name once; of more than 100 the first are told.
 */
export const nameForm = (article: SourcedArticle, entities: SourcedEntities): Finding[] => {
  const of = (kind: Named['of'], names: readonly (string | undefined)[]): Named[] =>
    names.flatMap((name) => (name ? [{ of: kind, name }] : []))
  const named = [
    ...of('byline', article.bylines ?? []),
    ...of(
      'person',
      Object.values(entities.persons).flatMap(({ name, names = [] }) => [name, ...names]),
    ),
    ...of(
      'source',
      Object.values(entities.sources).flatMap(({ name, names = [] }) => [name, ...names]),
    ),
    ...of(
      'event',
      Object.values(entities.events).map(({ name }) => name),
    ),
  ]
  const found: Finding[] = []
  const told = new Set<string>()
  for (const one of named) {
    const [signs, mixed] = [hiddenSigns(one.name), mixedAlphabets(one.name)]
    const key = `${one.of} ${one.name}`
    if (found.length === MOST || told.has(key) || signs.length + mixed.length === 0) continue
    told.add(key)
    found.push({
      code: 'nameForm',
      severity: 'warn',
      never: false,
      where: placeOf(article, one.name),
      params: { case: signs.length > 0 ? 'hiddenSign' : 'mixedAlphabets', ...one },
      message: messageOf(one, signs, mixed),
    })
  }
  return found
}

import { hopOf, hopsOf } from '@/src/language/hops'
import { saysRole } from '@/src/language/text/names'
import type { Article, Person, Source } from '@/src/payload-types'
import type { PublicAttribution } from '@/src/published/documents'
import type { SourcedArticle, SourcedAttribution } from '@/src/sourcing/types'
import type { AttributionMode } from '@/src/sourcing/vocabulary'
import { cardsOf } from './cards'
import { cueStart } from './cueStart'
import { publicAddress } from './records'
import type { NamedRecords } from './types'

/**
 * The attributions of a shown article (see `shownArticle`); `sourced` is the same as the rules read it. `quote`, `start` and `end` come from the text as it is
 * printed, so the quote is always the text's own slice. A masked row has a label and no card.
 */
export function publicAttributions(
  shown: Article,
  sourced: SourcedArticle,
  records: NamedRecords,
  newsroom: string,
): PublicAttribution[] {
  const cards = cardsOf(records)
  const { headline, dek, body, language, attributions } = sourced
  const texts = { headline, dek, body }
  const stored = new Map((shown.attributions ?? []).map((row) => [row.id, row]))
  return attributions.flatMap((row): PublicAttribution[] => {
    const raw = stored.get(row.id)
    if (!raw || !row.span || !row.claim) return []
    const { start, end } = row.span
    const cueAt = cueStart(texts[row.field], row.cue, row.span)
    const tells = row.mode !== 'maskedSource'
    const evidence = tells ? raw.evidence?.[0] : undefined
    const role = tells ? raw.speakerRole || null : null
    return [
      {
        id: row.id,
        claim: row.claim,
        mode: row.mode,
        label: attributionLabel({
          mode: row.mode,
          source: records.sources.get(row.source ?? ''),
          speaker: records.persons.get(row.speaker ?? ''),
          speakerRole: role,
          language,
          newsroom,
        }),
        source: tells ? cards.source(row.source) : null,
        speaker: tells ? cards.person(row.speaker) : null,
        speakerRole: role,
        via: cards.all(cards.source, hopsOf('sources', row.via)),
        origin: cards.source(hopsOf('sources', [row.origin])[0]),
        ...hopsWithPersons(row, cards),
        field: row.field,
        quote: texts[row.field].slice(start, end),
        start,
        end,
        cue: row.cue,
        ...(cueAt !== null && { cueStart: cueAt }),
        cueClass: row.cueClass,
        form: row.form,
        stance: row.stance,
        saidAt: tells ? raw.saidAt || null : null,
        url: publicAddress(evidence?.url),
        archivedUrl: publicAddress(evidence?.archivedUrl),
      },
    ]
  })
}

type Who = Pick<PublicAttribution, 'hops' | 'originPerson'>

/**
 * Where a person stands on the way of the words: all hops in their order, and the person where they are the origin. The keys
 * are there only then, so that no other document is another one. A hop that nobody may know is left out.
 */
function hopsWithPersons(row: SourcedAttribution, cards: ReturnType<typeof cardsOf>): Who {
  const [origin] = hopsOf('persons', [row.origin])
  const person = cards.person(origin)
  const hops = row.via.flatMap((key): NonNullable<Who['hops']> => {
    const { kind, id } = hopOf(key)
    if (kind === 'persons') {
      const card = cards.person(id)
      return card ? [{ of: kind, card }] : []
    }
    const card = cards.source(id)
    return card ? [{ of: kind, card }] : []
  })
  return {
    ...(hops.some(({ of }) => of === 'persons') && { hops }),
    ...(person && { originPerson: person }),
  }
}

const WORDS = {
  tr: {
    unnamed: 'kaynağı belirtilmemiş',
    masked: 'adı açıklanmayan kaynak',
    document: 'belge',
    unseenDocument: 'görülmemiş belge',
  },
  en: {
    unnamed: 'source not stated',
    masked: 'unnamed source',
    document: 'document',
    unseenDocument: 'document not seen',
  },
}

type Telling = {
  mode: AttributionMode
  source: Source | undefined
  speaker: Person | undefined
  speakerRole: string | null
  /** BCP 47 language of the article: Turkish words for `tr`, English ones else. */
  language: string
  newsroom: string
}

/**
 * Who says it, as the reader is told: the source's name, the speaker and the printed role, the label of a masked
 * source (never its name), the newsroom for its own voice, or plainly that nobody is named.
 */
export function attributionLabel(telling: Telling): string {
  const { mode, source, speaker, speakerRole, language, newsroom } = telling
  const words = language.startsWith('tr') ? WORDS.tr : WORDS.en
  switch (mode) {
    case 'namedSource':
      return source?.name ?? words.unnamed
    case 'namedSpeaker': {
      if (!speaker) return source?.name ?? words.unnamed
      return saysRole(speaker.displayName, speakerRole ?? '')
        ? speaker.displayName
        : `${speaker.displayName}, ${speakerRole}`
    }
    case 'maskedSource':
      return (source?.kind === 'masked' && source.publicLabel?.trim()) || words.masked
    case 'document':
      return source?.name ?? words.document
    case 'unseenDocument':
      return source?.name ?? words.unseenDocument
    case 'ownReporting':
    case 'houseVoice':
      return newsroom
    case 'agentlessHedge':
      return words.unnamed
  }
}

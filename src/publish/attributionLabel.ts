import type { Person, Source } from '@/src/payload-types'
import type { AttributionMode } from '@/src/sourcing/vocabulary'

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

export type Telling = {
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
      return speakerRole ? `${speaker.displayName}, ${speakerRole}` : speaker.displayName
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

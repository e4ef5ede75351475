import { sourcedArticle } from '@/src/newsroom/sourcedArticle'
import type { Article } from '@/src/payload-types'
import type { PublicAttribution } from '@/src/public/documents'
import { idOf } from '@/src/workflow/idOf'
import { attributionLabel } from './attributionLabel'
import { cardsOf } from './cardsOf'
import type { NamedRecords } from './NamedRecords'
import { publicAddress } from './publicAddress'

/**
 * The attributions of a shown article (see `shownArticle`). `quote`, `start` and `end` come from the text as it is
 * printed, so the quote is always the text's own slice. A masked row has a label and no card.
 */
export function publicAttributions(
  shown: Article,
  records: NamedRecords,
  newsroom: string,
): PublicAttribution[] {
  const cards = cardsOf(records)
  const { headline, dek, body, language, attributions } = sourcedArticle(shown)
  const texts = { headline, dek, body }
  const stored = new Map((shown.attributions ?? []).map((row) => [row.id, row]))
  return attributions.flatMap((row): PublicAttribution[] => {
    const raw = stored.get(row.id)
    if (!raw || !row.span || !row.claim) return []
    const { start, end } = row.span
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
        via: cards.all(cards.source, row.via),
        origin: cards.source(idOf(raw.origin)),
        field: row.field,
        quote: texts[row.field].slice(start, end),
        start,
        end,
        cue: row.cue,
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

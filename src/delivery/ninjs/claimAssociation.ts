import type { PublicAttribution, PublicClaim } from '@/src/public/documents'
import { articleUri } from '../articleUri'
import type { Site } from '../context'
import { entityUrl } from '../resolvers/entityUrl'
import { infoSources } from './infoSources'
import type { NinjsArticle } from './NinjsArticle'
import type { NinjsAssociation } from './Ninjs'

/** The profile's payload: what is claimed, how it stands, and who says it in which words. */
const bodyOf = (claim: PublicClaim, rows: readonly PublicAttribution[]): string =>
  JSON.stringify({
    id: claim.id,
    text: claim.text,
    kind: claim.kind,
    seriousness: claim.seriousness,
    status: claim.status,
    statusNote: claim.statusNote,
    quantity: claim.quantity,
    independentOrigins: claim.independentOrigins,
    attributions: rows.map((row) => ({
      id: row.id,
      mode: row.mode,
      label: row.label,
      source: row.source?.slug ?? null,
      speaker: row.speaker?.slug ?? null,
      speakerRole: row.speakerRole,
      via: row.via.map(({ slug }) => slug),
      origin: row.origin?.slug ?? null,
      field: row.field,
      quote: row.quote,
      start: row.start,
      end: row.end,
      cue: row.cue,
      form: row.form,
      stance: row.stance,
      saidAt: row.saidAt,
      url: row.url,
      archivedUrl: row.archivedUrl,
    })),
  })

/**
 * One claim of an article → a ninjs association of profile `x-claim-1` (docs/api.md): ninjs itself has
 * no word for who says a sentence, and refuses a property of its own for it.
 */
export function claimAssociation(
  claim: PublicClaim,
  article: NinjsArticle,
  site: Site,
): NinjsAssociation {
  const rows = article.attributions.filter((row) => row.claim === claim.id)
  const named = rows.flatMap(({ source, via, origin }) => [source, ...via, origin])
  const speakers = new Map(rows.flatMap(({ speaker }) => (speaker ? [[speaker.id, speaker]] : [])))
  const person = (rel: string) => (card: { slug: string; name: string }) => ({
    name: card.name,
    rel,
    uri: entityUrl(site, 'kisi', card.slug),
  })
  return {
    name: claim.text,
    rel: 'claim',
    uri: `${articleUri(site, article._id)}/claims/${encodeURIComponent(claim.id)}`,
    type: 'component',
    profile: 'x-claim-1',
    pubStatus: article.state === 'live' ? 'usable' : 'withheld',
    ...(article.language && { language: article.language }),
    infoSources: infoSources(
      named.filter((card) => card !== null),
      site,
    ),
    people: [
      ...claim.persons.map(person('about')),
      ...[...speakers.values()].map(person('speaker')),
    ],
    bodies: [{ role: 'claim', contentType: 'application/json', value: bodyOf(claim, rows) }],
  }
}

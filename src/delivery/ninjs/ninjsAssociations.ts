import { absoluteUrl, articleUri, pageUrl, imageType } from '@/src/delivery/addresses/urls'
import type { Site } from '@/src/delivery/documents/context'
import { istanbulTime } from '@/src/delivery/times'
import type { PublicAttribution, PublicClaim, SourceCard } from '@/src/published/documents'
import {
  type Ninjs,
  type NinjsArticle,
  type NinjsAssociation,
  type NinjsInfoSource,
  type NinjsRendition,
  plain,
} from './ninjs'

type Picture = NonNullable<NinjsArticle['leadImage']>

const picture = (image: Picture, site: Site): NinjsAssociation => {
  const rendition = ({ name, url, ...size }: Picture['sizes'][number]): NinjsRendition => {
    const contentType = imageType(url)
    return {
      name,
      href: absoluteUrl(site, url),
      ...(contentType && { contentType }),
      width: size.width,
      height: size.height,
    }
  }
  return {
    name: image.alt || 'leadImage',
    rel: 'picture',
    uri: absoluteUrl(site, image.url),
    type: 'picture',
    pubStatus: 'usable',
    by: image.credit,
    ...(image.licence && { usageTerms: image.licence }),
    descriptions: [...plain('caption', image.caption), ...plain('alternativeText', image.alt)],
    renditions: [{ ...image, name: 'main' }, ...image.sizes].map(rendition),
  }
}

/** Whatever hangs on an article: its picture, its claims, what was corrected, and the right of reply. */
export function ninjsAssociations(article: NinjsArticle, site: Site): NinjsAssociation[] {
  const uri = articleUri(site, article._id)
  const pubStatus: Ninjs['pubStatus'] = article.state === 'live' ? 'usable' : 'withheld'
  const updates = article.updates.map(({ at, kind, note, was, is }, index) => ({
    ...{ name: note || kind, rel: kind, uri: `${uri}/updates/${index + 1}` },
    ...{ type: 'text' as const, pubStatus, versionCreated: istanbulTime(at) },
    bodies: [...plain('note', note), ...plain('was', was), ...plain('is', is)],
  }))
  const replies = article.replies.map(({ from, outcome, text }, index) => ({
    ...{ name: `${from}: ${outcome}`, rel: 'reply', uri: `${uri}/replies/${index + 1}` },
    ...{ type: 'text' as const, pubStatus, by: from },
    bodies: plain('main', text),
  }))
  return [
    ...(article.leadImage ? [picture(article.leadImage, site)] : []),
    ...article.claims.map((claim) => claimAssociation(claim, article, site)),
    ...updates,
    ...replies,
  ]
}

/** Where a person stands on the way of the words: everybody on it, and who said it first. */
const hopsOf = ({ hops, originPerson }: PublicAttribution) => ({
  ...(hops && {
    hops: hops.map(({ of, card }) => `${of === 'persons' ? 'person' : 'source'}:${card.slug}`),
  }),
  ...(originPerson && { originPerson: originPerson.slug }),
})

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
    ...(claim.organisations && { organisations: claim.organisations.map(({ slug }) => slug) }),
    ...(claim.legalStage && { legalStage: claim.legalStage }),
    attributions: rows.map((row) => ({
      id: row.id,
      mode: row.mode,
      label: row.label,
      source: row.source?.slug ?? null,
      speaker: row.speaker?.slug ?? null,
      speakerRole: row.speakerRole,
      via: row.via.map(({ slug }) => slug),
      origin: row.origin?.slug ?? null,
      ...hopsOf(row),
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
function claimAssociation(claim: PublicClaim, article: NinjsArticle, site: Site): NinjsAssociation {
  const rows = article.attributions.filter((row) => row.claim === claim.id)
  const named = rows.flatMap(({ source, via, origin }) => [source, ...via, origin])
  const speakers = new Map(rows.flatMap(({ speaker }) => (speaker ? [[speaker.id, speaker]] : [])))
  const person = (rel: string) => (card: { slug: string; name: string }) => ({
    name: card.name,
    rel,
    uri: pageUrl(site, 'person', card.slug),
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

// cv.iptc.org/newscodes/infosourcerole was retired in 2018 in favour of this one.
const CONTENT_SOURCE = 'http://cv.iptc.org/newscodes/contentprodpartyrole/contentSource'

/** Sources with a name → `infoSources`, each once. Masked ones have no card, so they are not here. */
export const infoSources = (cards: readonly SourceCard[], site: Site): NinjsInfoSource[] =>
  [...new Map(cards.map((card) => [card.id, card])).values()].map(({ name, slug }) => ({
    name,
    role: CONTENT_SOURCE,
    uri: pageUrl(site, 'source', slug),
    literal: slug,
  }))

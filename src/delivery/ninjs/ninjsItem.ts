import { absoluteHtml, articleUri, articleUrl, pageUrl } from '@/src/delivery/addresses/urls'
import type { Site } from '@/src/delivery/documents/context'
import { namedIn, readerLanguage } from '@/src/language/readerPaths'
import type { SectionCard } from '@/src/published/documents'
import { istanbulTime } from '@/src/delivery/times'
import {
  type Ninjs,
  type NinjsArticle,
  type NinjsBody,
  type NinjsNamed,
  ninjsStandard,
  plain,
} from './ninjs'
import { infoSources, ninjsAssociations } from './ninjsAssociations'

const bodies = ({ body, wordCount }: NinjsArticle, site: Site): NinjsBody[] => {
  const counts = {
    ...(body?.text != null && { charCount: body.text.length }),
    ...(wordCount !== null && { wordCount }),
  }
  const html = body?.html == null ? '' : absoluteHtml(body.html, `${site.publicUrl}/`, true)
  return [
    ...(html ? [{ role: 'main', contentType: 'text/html', ...counts, value: html }] : []),
    ...plain('main', body?.text ?? null).map((text) => ({ ...text, ...counts })),
  ]
}

const people = ({ bylines, persons }: NinjsArticle, site: Site): NinjsNamed[] => [
  ...bylines.map(({ name, person }) => ({
    name,
    rel: 'author',
    ...(person && { uri: pageUrl(site, 'person', person.slug) }),
  })),
  ...persons.map(({ name, slug }) => ({
    name,
    rel: 'mentioned',
    uri: pageUrl(site, 'person', slug),
  })),
]

const subject = (rel: string, language: string | null) => (card: SectionCard) => ({
  name: namedIn(card, readerLanguage(language)).name,
  rel,
  literal: card.slug,
})

/** The moments of an item; one that is not known is left out. */
const times = ({ firstPublishedAt, updatedAt, printedAt }: NinjsArticle): Partial<Ninjs> => ({
  ...(firstPublishedAt && { firstCreated: istanbulTime(firstPublishedAt) }),
  ...(updatedAt && { versionCreated: istanbulTime(updatedAt) }),
  ...(printedAt && { contentCreated: istanbulTime(printedAt) }),
})

/**
 * An article that is live or retracted → an IPTC ninjs 3.1 item. A retracted one is `withheld`: nobody
 * may use it further, yet it can be reinstated. For a withdrawn one there is `ninjsCanceled`. Claims are
 * associations (see `claimAssociation`); the spans of the HTML point to the attributions in them.
 */
export function ninjsItem(article: NinjsArticle, site: Site): Ninjs {
  const { _id, slug, section, tags, bylines, events, body } = article
  const places = new Set(events.flatMap(({ place }) => place ?? []))
  const whole = body?.html != null && body.text != null
  return {
    uri: articleUri(site, _id),
    type: 'text',
    representationType: whole ? 'full' : 'partial',
    version: article._v,
    ...times(article),
    pubStatus: article.state === 'live' ? 'usable' : 'withheld',
    ...(article.language && { language: article.language }),
    title: article.headline ?? '',
    slugline: slug,
    by: bylines.map(({ name }) => name).join(', ') || site.name,
    ...(article.dateline && { located: article.dateline }),
    headlines: [
      ...plain('main', article.headline),
      ...plain('search', article.seo?.title ?? null),
      ...plain('social', article.seo?.socialTitle ?? null),
    ],
    descriptions: [
      ...plain('notice', article.notice),
      ...plain('summary', article.dek),
      ...plain('backstory', article.backstory ?? null),
    ],
    bodies: bodies(article, site),
    people: people(article, site),
    places: [...places].map((name) => ({ name, rel: 'event' })),
    subjects: [
      ...(section ? [section] : []).map(subject('section', article.language)),
      ...tags.map(subject('tag', article.language)),
    ],
    genres: ninjsGenres(article.genre),
    events: events.map(({ id, title, slug: eventSlug, occurrence }) => ({
      id,
      name: title,
      // Never say by default that something happened.
      rel: occurrence ?? 'alleged',
      uri: pageUrl(site, 'event', eventSlug),
    })),
    infoSources: infoSources(article.sources, site),
    altIds: [
      { role: 'url', value: articleUrl(site, article) },
      { role: 'id', value: _id },
    ],
    associations: ninjsAssociations(article, site),
    standard: ninjsStandard,
  }
}

/** Genres that cv.iptc.org/newscodes/genre has a code for. */
const CODES: Record<string, string> = {
  report: 'Current',
  analysis: 'Analysis',
  opinion: 'Opinion',
  background: 'Background',
}

/** A genre of ours → `genres`, with IPTC's code where there is one that means the same. */
const ninjsGenres = (genre: string | null): NinjsNamed[] => {
  if (!genre) return []
  const code = CODES[genre]
  return [
    {
      name: genre,
      literal: genre,
      ...(code && { uri: `http://cv.iptc.org/newscodes/genre/${code}` }),
    },
  ]
}

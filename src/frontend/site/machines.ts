import { articlePath, type Placed, plainPath } from '@/src/language/readerPaths'
import { env } from '@/src/platform/env'
import { sitePath } from './addresses'
import type { SiteWords } from './words'

type Step = { name: string; path: string }

/** The way from the front page to a page, as schema.org BreadcrumbList; the last step is the page itself. */
export const breadcrumbs = (newsroom: string, words: SiteWords, steps: readonly Step[]) => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: newsroom, path: sitePath(words).front }, ...steps].map(
    ({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: `${env().publicUrl}${path}`,
    }),
  ),
})

/** A page about a person, as Google reads profiles: who it is about, under every spelling. */
export const profilePage = (given: {
  name: string
  path: string
  others?: readonly string[]
  image?: string | null
  description?: string | null
  /** Of Wikidata, `Q…`. */
  wikidataId?: string | null
}) => ({
  '@context': 'https://schema.org',
  '@type': 'ProfilePage',
  mainEntity: {
    '@type': 'Person',
    name: given.name,
    url: `${env().publicUrl}${given.path}`,
    ...(given.others && given.others.length > 0 && { alternateName: given.others }),
    ...(given.image && { image: given.image }),
    ...(given.wikidataId && { sameAs: `https://www.wikidata.org/wiki/${given.wikidataId}` }),
    ...(given.description && { description: given.description }),
  },
})

/** The paper itself: who publishes what stands on its pages. */
export const newsroomNode = (given: {
  name: string
  email?: string | null
  phone?: string | null
  address?: string | null
}) => {
  const { publicUrl } = env()
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsMediaOrganization',
    name: given.name,
    url: publicUrl,
    logo: `${publicUrl}/icon-512.png`,
    correctionsPolicy: `${publicUrl}${plainPath('corrections')}`,
    ...(given.email && { email: given.email }),
    ...(given.phone && { telephone: given.phone }),
    ...(given.address && { address: given.address }),
  }
}

/** A page that lists stories, in the order it shows them, as Google reads lists of links to pages of their own. */
export const collectionPage = (given: {
  name: string
  path: string
  language: string
  stories: readonly (Placed & { headline: string | null })[]
}) => {
  const { publicUrl } = env()
  const { name, path, language, stories } = given
  const shown = stories.filter(({ headline }) => headline !== null)
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name,
    url: `${publicUrl}${path}`,
    inLanguage: language,
    ...(shown.length > 0 && {
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: shown.map((story, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          url: `${publicUrl}${articlePath(story)}`,
          name: story.headline,
        })),
      },
    }),
  }
}

/** The paper as a site that can be searched. */
export const webSite = (name: string, words: SiteWords) => {
  const { publicUrl } = env()
  const { front, searchPage } = sitePath(words)
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name,
    url: `${publicUrl}${front}`,
    inLanguage: words.locale,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${publicUrl}${searchPage}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  }
}

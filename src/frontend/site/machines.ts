import { plainPath } from '@/src/language/readerPaths'
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
}) => ({
  '@context': 'https://schema.org',
  '@type': 'ProfilePage',
  mainEntity: {
    '@type': 'Person',
    name: given.name,
    url: `${env().publicUrl}${given.path}`,
    ...(given.others && given.others.length > 0 && { alternateName: given.others }),
    ...(given.image && { image: given.image }),
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

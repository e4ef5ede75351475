import type { Site } from '@/src/delivery/documents/context'
import { type Env, env } from '@/src/platform/env'

/** Which variable says where the pages of what stand. */
export const PAGE_VARIABLES = {
  KUNYE_PERSON_URL: 'person',
  KUNYE_SOURCE_URL: 'source',
  KUNYE_EVENT_URL: 'event',
  KUNYE_SECTION_URL: 'section',
  KUNYE_TAG_URL: 'tag',
  KUNYE_AUTHOR_URL: 'author',
} as const satisfies Partial<Record<keyof Env, keyof NonNullable<Site['pages']>>>
type PageVariable = keyof typeof PAGE_VARIABLES

/** What the environment says of another frontend: where pages stand, and where pictures are fetched. */
export function elsewhere(
  given: Pick<Env, PageVariable | 'KUNYE_MEDIA_URL'>,
): Pick<Site, 'pages' | 'mediaUrl'> {
  const variables = Object.keys(PAGE_VARIABLES) as PageVariable[]
  const pages = variables.flatMap((name) => {
    const template = given[name]
    return template ? [[PAGE_VARIABLES[name], template] as const] : []
  })
  const { KUNYE_MEDIA_URL: media } = given
  return {
    ...(pages.length > 0 && { pages: Object.fromEntries(pages) }),
    ...(media && { mediaUrl: media.replace(/(?<!\/)\/+$/, '') }),
  }
}

/** Whether stories bear the address of another frontend: then lists that read as little as they can read that too. */
export const isElsewhere = (): boolean => env().KUNYE_ARTICLE_URL !== undefined

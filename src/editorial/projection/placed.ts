import { fillTemplate } from '@/src/language/addressTemplate'
import { readerLanguage } from '@/src/language/readerPaths'

type Given = {
  id: string
  slug: string
  language: string | null | undefined
  section: { slug: string; slugEn?: string } | null
  /** By which readers date it. */
  at: Date
}

/** Year, month and day where the newsroom is. */
const DAY = new Intl.DateTimeFormat('en-CA', {
  ...{ timeZone: 'Europe/Istanbul', year: 'numeric', month: '2-digit', day: '2-digit' },
})

/**
 * The address that an article has in another frontend, as the template says; nothing where there is none. Its section is named in
 * the words of its language. Pure.
 */
export function placed(template: string | null, given: Given): { address?: string } {
  if (template === null) return {}
  const { id, slug, section, at } = given
  const language = readerLanguage(given.language)
  const [year, month, day] = DAY.format(at).split('-')
  const named = language === 'en' ? (section?.slugEn ?? section?.slug) : section?.slug
  return {
    address: fillTemplate(template, { id, slug, section: named, language, year, month, day }),
  }
}

import type { Article } from '@/src/payload-types'
import type { PublicArticle } from '@/src/public/documents'
import { idOf } from '@/src/workflow/idOf'
import { cardsOf } from './cardsOf'
import type { NamedRecords } from './NamedRecords'

/** Who signs: the printed name, else the person's, else the account's name; never the account itself. */
export function publicBylines(article: Article, records: NamedRecords): PublicArticle['bylines'] {
  const cards = cardsOf(records)
  return (article.bylines ?? []).flatMap((byline) => {
    const person = cards.person(byline.person)
    const name = byline.name || person?.name || records.signatures.get(idOf(byline.user) ?? '')
    return name ? [{ name, role: byline.role || null, person }] : []
  })
}

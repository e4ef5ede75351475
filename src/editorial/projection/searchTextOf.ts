import { searchText } from '@/src/language/text/searchText'
import type {
  PublicArticle,
  PublicImage,
  PublicSearchText,
  PublicTextBlock,
} from '@/src/published/documents'

type Searched = Omit<
  PublicArticle,
  '_id' | '_v' | 'slug' | 'slugAliases' | 'state' | 'notice' | 'facets' | 'deps' | 'searchText'
>

const picturesIn = (blocks: readonly PublicTextBlock[]): (PublicImage | null)[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'image') return [block.image]
    if (block.kind === 'gallery') return block.images
    return block.kind === 'embed' ? [block.still] : []
  })

const captionsOf = ({ leadImage, body }: Searched): string[] =>
  [leadImage, ...picturesIn(body?.blocks ?? [])].map((image) => image?.caption ?? '')

/**
 * What of a published article a search in whole texts reads: headline, kicker, dek, dateline, body, captions, claims, what
 * those it is about answered, how it came about; and the keys of `searchWordsOf`, names and misspelt names among them. Made of
 * the public document alone, so nothing can be found that readers do not get.
 */
export function searchTextOf(article: Searched): PublicSearchText {
  const { headline, kicker, dek, dateline, body, backstory, claims, events, replies } = article
  const language = article.language ?? 'tr'
  const cards = [...article.persons, ...article.sources]
  const given = (texts: readonly (string | null | undefined)[]): string[] =>
    texts.flatMap((text) => text || [])
  const whole = searchText(
    {
      leads: given([headline, kicker, ...cards.map(({ name }) => name)]),
      texts: given([
        ...[dek, dateline, body?.text, ...captionsOf(article)],
        ...claims.map(({ text }) => text),
        ...events.map(({ title }) => title),
        ...[...replies.map(({ text }) => text), backstory],
      ]),
      more: article.searchWords,
    },
    language,
  )
  return {
    ...whole,
    claims: claims.map(({ id, text, persons }) => ({
      id,
      ...searchText({ leads: persons.map(({ name }) => name), texts: [text], more: [] }, language),
    })),
  }
}

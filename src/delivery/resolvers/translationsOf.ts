import type { DeliveryContext } from '../context'
import type { ArticleParent } from '../parents'
import { projectionOf } from '../selection/projectionOf'

/**
 * The other languages of a story: the article it translates, and all that translate the same. One
 * command for all articles of this level. Withdrawn ones neither have nor are translations.
 */
export async function translationsOf(
  article: ArticleParent,
  keys: readonly string[],
  { collections, loaders }: DeliveryContext,
): Promise<ArticleParent[]> {
  if (article.state === 'withdrawn') return []
  const project = projectionOf([...keys, 'translationOf'])
  const lists = loaders.articleLists(JSON.stringify(['translations', keys]), async (stories) => {
    const found = await collections.articles
      .find(
        {
          $or: [{ _id: { $in: [...stories] } }, { translationOf: { $in: [...stories] } }],
          state: { $ne: 'withdrawn' },
        },
        { projection: project },
      )
      .sort({ _id: 1 })
      .toArray()
    return stories.map((story) =>
      found.filter(({ _id, translationOf }) => _id === story || translationOf === story),
    )
  })
  const story = await lists.load(article.translationOf ?? article._id)
  return story.filter(({ _id }) => _id !== article._id)
}

import type { Site } from '@/src/delivery/documents/context'
import type { ArticleParent } from '@/src/delivery/documents/parents'
import { escapeHtml } from '@/src/language/text/escapeHtml'
import type { Placed } from '@/src/language/readerPaths'
import { withStories } from '@/src/published/relatedStories'
import { articleUrl } from './urls'

/** What a card in a text shows of the article it leads to. */
type Story = Placed & Pick<ArticleParent, 'state'> & { headline?: string | null }
/** Keys of an article that its card rests on. */
export const CARD_KEYS = ['_id', 'headline', 'slug', 'state', 'language', 'pathLanguage', 'address']
/** What readers may see of an article by its id; null where that is nothing. */
export type FindStory = (id: string) => Story | null

/** Whether readers see the card of this article: it is live or retracted. */
export const isShown = (story: Story | null | undefined): story is Story =>
  story != null && story.state !== 'withdrawn'

const MARKDOWN_SIGNS = /[\\`*_[\]<>~|&]/g

/** A stored text as HTML → with the cards of the articles that readers may see: each a link in an `aside`. */
export const htmlWithStories = (html: string, find: FindStory, site: Site): string =>
  withStories('html', html, (id) => {
    const story = find(id)
    if (!isShown(story)) return null
    const words = escapeHtml(story.headline ?? story.slug)
    const link = `<a href="${escapeHtml(articleUrl(site, story))}" dir="auto">${words}</a>`
    return `<aside data-part="relatedStory"><p>${link}</p></aside>`
  })

/** A stored text as Markdown → with each such card as a line of its own that is a link. */
export const markdownWithStories = (markdown: string, find: FindStory, site: Site): string =>
  withStories('markdown', markdown, (id) => {
    const story = find(id)
    if (!isShown(story)) return null
    const words = (story.headline ?? story.slug).replace(/\s+/g, ' ')
    return `[${words.replace(MARKDOWN_SIGNS, '\\$&')}](${articleUrl(site, story)})`
  })

/**
 * Where the card of a related story stands in the stored forms of a text. Publication writes the id of the article alone, and
 * `src/delivery` puts there what readers may see of it at that moment: so no headline is copied, and none outlives its article.
 * Words cannot make such a mark: both forms escape `<`.
 */
export const storyInHtml = (id: string): string =>
  `<aside data-part="relatedStory" data-story="${id}"></aside>`

/** The same in Markdown. */
export const storyInMarkdown = (id: string): string => `<!-- relatedStory ${id} -->`

const MARKS = {
  html: /\n?<aside data-part="relatedStory" data-story="([\w-]{1,64})"><\/aside>/g,
  markdown: /(?:\n\n)?<!-- relatedStory ([\w-]{1,64}) -->/g,
} as const
const GAPS = { html: '\n', markdown: '\n\n' } as const

type Form = keyof typeof MARKS

/** Ids of the articles that a stored text leads to by cards, in order. Linear. */
export const storiesIn = (form: Form, text: string): string[] =>
  [...text.matchAll(MARKS[form])].map(([, id = '']) => id)

/**
 * The text with `card` in the place of each mark; null takes the block out, as if nobody had put it there. `card` answers with
 * what may stand in that form. Linear.
 */
export function withStories(form: Form, text: string, card: (id: string) => string | null): string {
  const gap = GAPS[form]
  const shown = text.replace(MARKS[form], (mark: string, id: string) => {
    const made = card(id)
    return made === null ? '' : (mark.startsWith(gap) ? gap : '') + made
  })
  // Only what stood first can have left its gap behind.
  return shown.startsWith(gap) && !text.startsWith(gap) ? shown.slice(gap.length) : shown
}

type StoryNode = { type: 'relatedStory'; value?: unknown }

const isStory = (node: unknown): node is StoryNode =>
  typeof node === 'object' && node !== null && 'type' in node && node.type === 'relatedStory'

const rootChildren = (tree: unknown): unknown[] => {
  const { root }: { root?: { children?: unknown } } = Object(tree)
  return Array.isArray(root?.children) ? root.children : []
}

/** Ids of the articles that a stored tree leads to by cards: they stand at its root alone. */
export const storiesInTree = (tree: unknown): string[] =>
  rootChildren(tree)
    .filter(isStory)
    .map(({ value }) => value)
    // Whatever stands in the database: a card of no article shows none.
    .filter((value) => typeof value === 'string')

/** The tree with the cards of those articles alone that are `shown`; the tree itself where it has no card. */
export function treeWithStories(tree: unknown, shown: (id: string) => boolean): unknown {
  const children = rootChildren(tree)
  if (!children.some(isStory)) return tree
  const { root } = tree as { root: object }
  const kept = children.filter(
    (node) => !isStory(node) || (typeof node.value === 'string' && shown(node.value)),
  )
  return { ...(tree as object), root: { ...root, children: kept } }
}

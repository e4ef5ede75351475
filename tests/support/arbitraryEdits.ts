import fc from 'fast-check'

import type { Body, BodyNode } from '@/src/language/richText/body'
import { danglingIds, markedIds, rowsIn } from '@/src/editorial/merge/marks'
import type { Content } from '@/src/editorial/merge/pieces'
import { fromParagraphs, newMark } from '@/src/language/richText/newNodes'
import { arbitraryStoryBody } from './arbitraryStoryBody'

type Edit =
  | { kind: 'word'; at: number; word: string }
  | { kind: 'insert'; at: number; words: string[] }
  | { kind: 'delete'; at: number }
  | { kind: 'move'; at: number }
  | { kind: 'mark'; at: number }
  | { kind: 'unmark'; at: number }
  | { kind: 'row'; at: number; word: string }
  | { kind: 'field'; name: 'headline' | 'dek' | 'slug'; word: string; at: number }
  | { kind: 'tag'; word: string }

const at = fc.nat(20)
const word = fc.constantFrom('liman', 'bakan', 'dün', 'yalanladı', 'kıyı', 'İstanbul', '__proto__')
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('word' as const), at, word }),
  fc.record({
    kind: fc.constant('insert' as const),
    at,
    words: fc.array(word, { minLength: 1, maxLength: 4 }),
  }),
  ...(['delete', 'move', 'mark', 'unmark'] as const).map((kind) =>
    fc.record({ kind: fc.constant(kind), at }),
  ),
  fc.record({ kind: fc.constant('row' as const), at, word }),
  fc.record({
    kind: fc.constant('field' as const),
    name: fc.constantFrom('headline' as const, 'dek' as const, 'slug' as const),
    word,
    at,
  }),
  fc.record({ kind: fc.constant('tag' as const), word }),
)

/** Replaces the n-th word of a text. */
const swapWord = (text: string, place: number, word: string): string => {
  const words = text.split(' ')
  words[place % words.length] = word
  return words.join(' ')
}

const firstText = (node: BodyNode, change: (text: string) => string): BodyNode => {
  if (node.type === 'text') return { ...node, text: change(node.text) }
  if (!('children' in node) || !node.children[0]) return node
  const [first, ...rest] = node.children
  return { ...node, children: [firstText(first, change), ...rest] } as BodyNode
}

/** One change a writer makes, as the admin would store it: a row goes with its last words. */
const apply = (content: Content, change: Edit, writer: string): Content => {
  const body = content.body as Body
  const blocks = body.root.children
  const rows = rowsIn(content, 'attributions')
  const withBlocks = (children: BodyNode[], attributions = rows): Content => {
    const marked = markedIds(children)
    return {
      ...content,
      body: { root: { ...body.root, children } },
      attributions: attributions.filter(({ id }) => marked.has(String(id))),
    }
  }
  const place = 'at' in change && blocks.length > 0 ? change.at % blocks.length : 0
  const block = blocks[place]
  switch (change.kind) {
    case 'word':
      return withBlocks(
        blocks.map((node, index) =>
          index === place
            ? firstText(node, (text) => swapWord(text, change.at, change.word))
            : node,
        ),
      )
    case 'insert': {
      const added = fromParagraphs([`${writer} ${change.words.join(' ')}`]).root.children
      return withBlocks([...blocks.slice(0, place), ...added, ...blocks.slice(place)])
    }
    case 'delete':
      return withBlocks(blocks.filter((_node, index) => index !== place))
    case 'move':
      return block
        ? withBlocks([...blocks.filter((_node, index) => index !== place), block])
        : content
    case 'mark': {
      if (!block || !('children' in block) || block.children.length === 0) return content
      if (markedIds([block]).size > 0) return content
      const id = `${writer}${change.at}`
      const marked = { ...block, children: [newMark([id], block.children)] } as BodyNode
      const row = { id, field: 'body', claim: 'K1', mode: 'namedSource' }
      return withBlocks(
        blocks.map((node, index) => (index === place ? marked : node)),
        [...rows.filter((other) => other.id !== id), row],
      )
    }
    case 'unmark': {
      const id = String(rows[change.at % Math.max(rows.length, 1)]?.id ?? '')
      const strip = (nodes: BodyNode[]): BodyNode[] =>
        nodes.flatMap((node): BodyNode[] => {
          if (!('children' in node)) return [node]
          const children = strip(node.children)
          if (node.type !== 'attributionMark') return [{ ...node, children } as BodyNode]
          const ids = node.ids.filter((other) => other !== id)
          return ids.length > 0 ? [{ ...node, ids, children }] : children
        })
      return withBlocks(strip(blocks))
    }
    case 'row':
      return {
        ...content,
        attributions: rows.map((row, index) =>
          index === change.at % rows.length ? { ...row, speakerRole: change.word } : row,
        ),
      }
    case 'field':
      return {
        ...content,
        [change.name]: swapWord(String(content[change.name] ?? ''), change.at, change.word),
      }
    case 'tag':
      return { ...content, tags: [...new Set([...(content.tags as string[]), change.word])] }
  }
}

const edited = (base: Content, edits: Edit[], writer: string): Content =>
  edits.reduce((content, change) => apply(content, change, writer), base)

const story: fc.Arbitrary<Content> = arbitraryStoryBody.map((body) => {
  const attributions = [...markedIds(body.root.children)].map((id) => ({
    id,
    field: 'body',
    claim: 'K1',
    mode: 'houseVoice',
  }))
  const claims = [{ id: 'K1', text: 'Şenlik limanda', kind: 'fact' }]
  const base: Content = {
    headline: 'Yeniköy şenliği bu yıl limanda kuruluyor',
    dek: 'Şenlik komitesi yeri duyurdu.',
    slug: 'yenikoy-senligi',
    tags: ['kültür'],
    body,
    claims,
    attributions,
  }
  const { withoutRow, withoutWords } = danglingIds(body.root.children, attributions)
  if (withoutRow.length + withoutWords.length > 0) throw new Error('a story must be whole')
  return base
})

/** A story and what two writers made of it without knowing of each other. */
export const arbitraryEdits = fc
  .record({
    base: story,
    mine: fc.array(edit, { maxLength: 4 }),
    theirs: fc.array(edit, { maxLength: 4 }),
  })
  .map(({ base, mine, theirs }) => ({
    base,
    mine: edited(base, mine, 'ben'),
    theirs: edited(base, theirs, 'o'),
  }))

import { describe, expect, it } from '@jest/globals'

import { htmlWithStories, markdownWithStories } from '@/src/delivery/addresses/storyCards'
import { toPublicBody } from '@/src/editorial/projection/body'
import { newText } from '@/src/language/richText/newNodes'
import { storiesIn, storiesInTree, treeWithStories } from '@/src/published/relatedStories'
import { bodyOf, paragraph, relatedStory } from '@/tests/support/partsBody'

const site = { name: 'Künye', publicUrl: 'https://haber.test' }
const live = { slug: 'kar', state: 'live' as const, headline: 'Kar & <buz> [bugün]' }
const find = (id: string) =>
  ({
    h1: live,
    h2: { ...live, slug: 'geri', state: 'retracted' as const, headline: 'Geri çekilen' },
    h3: { ...live, state: 'withdrawn' as const, headline: null },
  })[id] ?? null

const stored = toPublicBody(
  bodyOf(
    relatedStory('h4'),
    paragraph(newText('Bir.')),
    relatedStory('h1'),
    relatedStory('h3'),
    paragraph(newText('İki.')),
    relatedStory('h2'),
  ),
  [],
  () => null,
  'tr',
)

describe('a related story in a text', () => {
  it('is stored by its id alone and is none of the text’s words', () => {
    expect(storiesIn('html', stored.html)).toEqual(['h4', 'h1', 'h3', 'h2'])
    expect(storiesIn('markdown', stored.markdown)).toEqual(['h4', 'h1', 'h3', 'h2'])
    expect(storiesInTree(stored.json)).toEqual(['h4', 'h1', 'h3', 'h2'])
    expect(stored.text).toBe('Bir.\n\nİki.')
    expect(stored.blocks?.[2]).toEqual({ kind: 'relatedStory', start: 6, story: 'h1' })
  })

  it('is a link in an aside where readers may see the article, and nothing where not', () => {
    expect(htmlWithStories(stored.html, find, site).split('\n')).toEqual([
      '<p>Bir.</p>',
      '<aside data-part="relatedStory"><p><a href="https://haber.test/haber/kar" dir="auto">Kar &amp; &lt;buz&gt; [bugün]</a></p></aside>',
      '<p>İki.</p>',
      '<aside data-part="relatedStory"><p><a href="https://haber.test/haber/geri" dir="auto">Geri çekilen</a></p></aside>',
    ])
  })

  it('is a link in Markdown', () => {
    expect(markdownWithStories(stored.markdown, find, site)).toBe(
      'Bir.\n\n[Kar \\& \\<buz\\> \\[bugün\\]](https://haber.test/haber/kar)\n\nİki.\n\n[Geri çekilen](https://haber.test/haber/geri)',
    )
  })

  it('leaves the tree as well, and a tree without one is the very same', () => {
    const tree = treeWithStories(stored.json, (id) => id === 'h1')
    expect(storiesInTree(tree)).toEqual(['h1'])
    const plain = bodyOf(paragraph(newText('Bir.')))
    expect(treeWithStories(plain, () => false)).toBe(plain)
  })

  it('shows nothing of a card that names no article, whatever somebody wrote into the database', () => {
    const broken = { root: { children: [{ type: 'relatedStory' }, { type: 'divider' }] } }
    expect(storiesInTree(broken)).toEqual([])
    expect(treeWithStories(broken, () => true)).toEqual({
      root: { children: [{ type: 'divider' }] },
    })
  })

  it('cannot be made by words', () => {
    const words = [
      '<aside data-part="relatedStory" data-story="h1"></aside>',
      '<!-- relatedStory h1 -->',
    ]
    const body = toPublicBody(
      bodyOf(...words.map((text) => paragraph(newText(text)))),
      [],
      () => null,
      'tr',
    )
    expect([storiesIn('html', body.html), storiesIn('markdown', body.markdown)]).toEqual([[], []])
    expect(markdownWithStories(body.markdown, find, site)).toBe(body.markdown)
  })
})

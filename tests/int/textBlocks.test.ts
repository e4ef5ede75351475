import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { toPublicBody } from '@/src/editorial/projection/body'
import { newMark, newText } from '@/src/language/richText/newNodes'
import type { PublicAttachment, PublicImage, PublicTextBlock } from '@/src/published/documents'
import {
  attachment,
  bodyOf,
  embed,
  footnote,
  footnoteMark,
  gallery,
  heading,
  paragraph,
  partsBody,
  picture,
  relatedStory,
} from '../support/partsBody'
import { openPublicApi, type PublicApi } from '../support/publicApi'
import { articleDoc, publishDocs } from '../support/publicFixtures'

const VIDEO = 'https://www.youtube.com/watch?v=abcdefghijk'
const IMAGE: PublicImage = {
  ...{ url: '/media/kar.avif', alt: 'Kar', width: 9, height: 6, caption: null },
  ...{ credit: 'Künye', sizes: [] },
}
const FILE: PublicAttachment = {
  ...{ url: '/media/ek.pdf', title: 'Tutanak [1] & <ek>', description: 'Belediye verdi.' },
  ...{ type: 'application/pdf', bytes: 1_250_000, pages: 12 },
}
const shown = [
  { id: 'A1', label: 'Seher Yıldıran' },
  { id: 'A2', label: 'Karayolları' },
]
const body = (stored: unknown) =>
  toPublicBody(
    stored,
    shown,
    (id) => (id === 'gizli' ? null : IMAGE),
    'tr',
    (id) => (id === 'gizli' ? null : FILE),
  )
const whole = bodyOf(
  ...partsBody.root.children,
  gallery(picture('m1'), picture('gizli'), picture('m2')),
  embed(VIDEO, picture('m1'), heading('Toplantı'), paragraph(newMark(['A1'], [newText('Söz.')]))),
)

const noted = bodyOf(
  paragraph(newText('Kar'), footnoteMark('a'), newText(' yağdı.')),
  footnote('a', newMark(['A1'], [newText('Meteoroloji.')])),
  paragraph(newText('Son söz.')),
)
/** Leads to a live story, to one that is nowhere yet, and to a withdrawn one. */
const leading = bodyOf(
  ...['a-canli', 'a-taslak', 'a-kalkmis'].map(relatedStory),
  paragraph(newText('Son söz.')),
)

const attached = bodyOf(
  paragraph(newText('Bir.')),
  attachment('e1'),
  attachment('gizli'),
  paragraph(newText('İki.')),
)

let api: PublicApi
beforeAll(async () => {
  // Answers are kept, as they are in a newsroom: what is withdrawn has to leave them too.
  api = await openPublicApi(true, { cacheBytes: 10_000_000 })
  const { blocks: _, ...ofBefore } = body(partsBody)
  const strange = { kind: 'hologram', start: 0 } as unknown as PublicTextBlock
  const newer = { ...body(partsBody), blocks: [strange, { kind: 'divider' as const, start: 0 }] }
  await publishDocs(api.db, {
    articles: [
      articleDoc('butun', { body: body(whole) }),
      articleDoc('onceki', { body: ofBefore }),
      articleDoc('yarinki', { body: newer }),
      articleDoc('notlu', { body: body(noted) }),
      articleDoc('ekli', { body: body(attached) }),
      articleDoc('yonelten', { body: body(leading) }),
      articleDoc('canli', { headline: 'Canlı haber' }),
      articleDoc('kalkmis', { state: 'withdrawn', headline: null }),
    ],
  })
})
afterAll(() => api.close())

const LINE = 'text html start'
const PART = `__typename ... on ParagraphBlock { words { ${LINE} } }
  ... on HeadingBlock { level words { ${LINE} } }
  ... on ListBlock { items { depth number words { ${LINE} } } }`
const BLOCKS = `blocks { ${PART}
  ... on QuoteBlock { words { ${LINE} } }
  ... on PullQuoteBlock { saidBy words { ${LINE} } }
  ... on FactBoxBlock { title { ${LINE} } parts { ${PART} } }
  ... on TableBlock { rows { cells { header across down paragraphs { ${LINE} } } } }
  ... on ImageBlock { start image { url alt } }
  ... on GalleryBlock { images { url } }
  ... on EmbedBlock { url provider of still { url } title { text } parts { ${PART} } }
  ... on FootnoteBlock { number words { ${LINE} } }
  ... on AttachmentBlock { start attachment { url title description type bytes pages } }
  ... on DividerBlock { start } }`

type Answered = { text: string; blocks: Record<string, any>[] }
const ask = async (slug: string): Promise<Answered> => {
  const answer = await api.ask(`{ article(slug: "${slug}") { body { text ${BLOCKS} } } }`)
  expect(answer.errors).toBeUndefined()
  return answer.data.article.body
}

describe('a text block by block', () => {
  it('has every part in the order of the text, pictures resolved with whole addresses', async () => {
    const { blocks } = await ask('butun')
    expect(blocks.map(({ __typename }) => __typename)).toEqual([
      ...['ParagraphBlock', 'TableBlock', 'PullQuoteBlock', 'DividerBlock', 'FactBoxBlock'],
      ...['ImageBlock', 'ParagraphBlock', 'GalleryBlock', 'EmbedBlock'],
    ])
    expect(blocks[5]).toMatchObject({ image: { url: 'https://haber.test/media/kar.avif' } })
    expect(blocks[7]?.images).toHaveLength(2)
    expect(blocks[8]).toMatchObject({
      ...{ url: VIDEO, provider: 'YouTube', of: 'VIDEO', title: { text: 'Toplantı' } },
      still: { url: 'https://haber.test/media/kar.avif' },
      parts: [{ words: { html: '<span data-attribution="A1">Söz.</span>' } }],
    })
  })

  it('says which cells are headers, who says a pull quote, what a box is called', async () => {
    const { blocks } = await ask('butun')
    expect(blocks[1]?.rows[0].cells[0]).toMatchObject({ header: 'COLUMN', across: 1, down: 1 })
    expect(blocks[1]?.rows[2].cells[1]).toMatchObject({ header: 'NONE', paragraphs: [] })
    expect(blocks[2]).toMatchObject({ saidBy: 'Seher Yıldıran' })
    expect(blocks[4]).toMatchObject({
      title: { text: 'Kış lastiği' },
      parts: [{ __typename: 'ParagraphBlock' }, { __typename: 'ListBlock', items: [{ depth: 1 }] }],
    })
  })

  it('has each of its words where the text has them', async () => {
    const { text, blocks } = await ask('butun')
    const lines: { text: string; start: number }[] = []
    JSON.stringify(blocks, (_, value) => {
      if (typeof value?.start === 'number' && typeof value.text === 'string') lines.push(value)
      return value
    })
    expect(lines.length).toBeGreaterThan(10)
    for (const line of lines) expect(text.startsWith(line.text, line.start)).toBe(true)
  })

  it('has a file with what it is, and leaves out one that readers may not have', async () => {
    const { text, blocks } = await ask('ekli')
    expect(text).toBe('Bir.\n\nİki.')
    expect(blocks.map(({ __typename }) => __typename)).toEqual([
      ...['ParagraphBlock', 'AttachmentBlock', 'ParagraphBlock'],
    ])
    const url = 'https://haber.test/media/ek.pdf'
    expect(blocks[1]).toMatchObject({ start: 6, attachment: { ...FILE, url } })
    const answer = await api.ask(`{ article(slug: "ekli") { body { html markdown } } }`)
    expect(answer.data.article.body).toEqual({
      html: [
        '<p>Bir.</p>',
        `<aside data-part="attachment"><p dir="auto"><a href="${url}">Tutanak [1] &amp; &lt;ek&gt;</a> (PDF, 12 sayfa, 1,2 MB)</p><p dir="auto">Belediye verdi.</p></aside>`,
        '<p>İki.</p>',
      ].join('\n'),
      markdown:
        'Bir.\n\n[Tutanak \\[1\\] \\& \\<ek\\>](/media/ek.pdf) (PDF, 12 sayfa, 1,2 MB)\n\nBelediye verdi.\n\nİki.',
    })
    for (const path of ['/feeds/rss.xml', '/feeds/json', '/feeds/ninjs', '/ninjs/ekli'])
      expect((await api.send(path)).text).toContain(url)
  })

  it('has its notes at the end, their words where the text has them', async () => {
    const { text, blocks } = await ask('notlu')
    expect(blocks.map(({ __typename }) => __typename)).toEqual([
      ...['ParagraphBlock', 'ParagraphBlock', 'FootnoteBlock'],
    ])
    expect(blocks[0]?.words.html).toMatch(/^Kar<sup><a href="#footnote-1".*<\/sup> yağdı\.$/)
    const html = '<span data-attribution="A1">Meteoroloji.</span>'
    const words = { text: 'Meteoroloji.', start: text.indexOf('Meteoroloji.'), html }
    expect(blocks[2]).toEqual({ __typename: 'FootnoteBlock', number: 1, words })
    for (const path of ['/feeds/json', '/ninjs/notlu']) {
      const sent = (await api.send(path)).text
      expect(sent).toContain('<sup><a>1</a></sup>')
      expect(sent).not.toMatch(/doc-noteref|#footnote/)
    }
  })

  it('is empty in a document of before, until it is made anew', async () => {
    const { text, blocks } = await ask('onceki')
    expect(text).toContain('Son söz.')
    expect(blocks).toEqual([])
  })

  it('leaves out a kind that only a newer build knows', async () => {
    expect((await ask('yarinki')).blocks).toEqual([{ __typename: 'DividerBlock', start: 0 }])
  })
})

describe('a card that leads to another article', () => {
  const FORMS = `json html markdown text blocks { __typename
    ... on RelatedStoryBlock { start article { slug headline } } }`
  const forms = async () => {
    const answer = await api.ask(`{ article(slug: "yonelten") { body { ${FORMS} } } }`)
    expect(answer.errors).toBeUndefined()
    const { json, blocks, ...texts } = answer.data.article.body
    const sent = ['/feeds/rss.xml', '/feeds/atom.xml', '/feeds/json', '/feeds/ninjs']
    const machines = await Promise.all(
      [...sent, '/ninjs/yonelten'].map(async (path) => (await api.send(path)).text),
    )
    return { json: JSON.stringify(json), blocks, texts, machines }
  }
  const link = (slug: string) => `https://haber.test/haber/${slug}`
  /** What is told once the change event came, a moment after the write: no more than that is waited for. */
  const once = async (holds: (html: string) => boolean) => {
    for (let tries = 0; tries < 100 && !holds((await forms()).texts.html); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 20))
    return forms()
  }

  it('is in every form while that article is public, and leaves no trace of the others', async () => {
    const { json, blocks, texts, machines } = await forms()
    expect(blocks[0]).toEqual({
      ...{ __typename: 'RelatedStoryBlock', start: 0 },
      article: { slug: 'canli', headline: 'Canlı haber' },
    })
    expect(blocks.map(({ __typename }: { __typename: string }) => __typename)).toHaveLength(2)
    expect(texts).toMatchObject({
      html: `<aside data-part="relatedStory"><p><a href="${link('canli')}" dir="auto">Canlı haber</a></p></aside>\n<p>Son söz.</p>`,
      markdown: `[Canlı haber](${link('canli')})\n\nSon söz.`,
      text: 'Son söz.',
    })
    for (const text of machines) expect(text).toContain(link('canli'))
    for (const text of [json, JSON.stringify([blocks, texts]), ...machines]) {
      expect(text).not.toMatch(/a-taslak|a-kalkmis|haber\/kalkmis|data-story|<!-- relatedStory/)
    }
  })
  it('comes with the publication of its article and goes with the withdrawal, from what is kept', async () => {
    await forms()
    expect(await api.commands(forms)).toEqual([])
    await publishDocs(api.db, { articles: [articleDoc('taslak', { headline: 'Yeni haber' })] })
    const after = await once((html) => html.includes('Yeni haber'))
    expect(after.blocks).toHaveLength(3)
    for (const text of after.machines) expect(text).toContain(link('taslak'))
    await api.db
      .collection<{ _id: string }>('articles')
      .updateOne({ _id: 'a-canli' }, { $set: { state: 'withdrawn', headline: null, facets: [] } })
    const gone = await once((html) => !html.includes('Canlı haber'))
    expect(gone.blocks).toHaveLength(2)
    for (const text of [gone.json, JSON.stringify([gone.blocks, gone.texts])])
      expect(text).not.toMatch(/canli|Canlı/)
    for (const text of gone.machines) expect(text).not.toContain(link('canli'))
  })
})

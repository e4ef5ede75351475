import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { canonicalBody } from '@/src/language/richText/canonicalBody'
import { checkBody } from '@/src/language/richText/checkBody'
import { fromParagraphs, newMark, newText } from '@/src/language/richText/newNodes'
import { spansOf } from '@/src/language/richText/spans'
import { toHtml } from '@/src/language/richText/toHtml'
import { toMarkdown } from '@/src/language/richText/toMarkdown'
import { toText } from '@/src/language/richText/toText'
import { arbitraryBody } from '@/tests/support/arbitraryBody'
import { runs } from '@/tests/support/runs'

const FUZZ = Number(process.env.KUNYE_FUZZ ?? runs(2_000))

const inParagraph = (...children: unknown[]) => ({
  root: { type: 'root', version: 1, children: [{ type: 'paragraph', version: 1, children }] },
})
const inRoot = (...children: unknown[]) => ({ root: { type: 'root', version: 1, children } })
const linkTo = (url: unknown) =>
  inParagraph({ type: 'link', version: 3, fields: { url }, children: [newText('Kaynağa bakın')] })
const codes = (body: unknown) => checkBody(body).problems.map(({ code }) => code)

describe('what a body may hold', () => {
  it('accepts a plain story, and no body at all', () => {
    expect(codes(fromParagraphs(['Bir.', 'İki.']))).toEqual([])
    expect(codes(null)).toEqual([])
    expect(codes(undefined)).toEqual([])
  })

  it.each(['bir', 3, [], {}, { root: 'bir' }, { root: { type: 'paragraph', children: [] } }])(
    'refuses %j, which is no tree',
    (body) => expect(codes(body)).toEqual(['notABody']),
  )

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    '\u0000javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//kotu.example',
    '/\\kotu.example',
    'www.apa.az',
    'https:apa.az',
    'https://apa.az@kotu.example',
    '',
  ])('refuses a link to %j', (url) => expect(codes(linkTo(url))).toEqual(['linkScheme']))

  it.each([
    'https://apa.az/tr?x=1#y',
    'http://apa.az',
    'mailto:haber@apa.az',
    'tel:+902121234567',
    '/kunye',
    '#dipnot',
    '?s=2',
  ])('accepts a link to %j', (url) => expect(codes(linkTo(url))).toEqual([]))

  it('names the place and quotes the words', () => {
    const [problem] = checkBody(linkTo('javascript:x')).problems
    expect(problem?.path).toBe('root.children[0].children[0].fields.url')
    expect(problem?.message.tr).toContain('Kaynağa bakın')
    expect(problem?.message.en).toContain('Kaynağa bakın')
  })

  it.each([
    ['children as text', inRoot({ type: 'paragraph', version: 1, children: 'abc' }), 'badChildren'],
    ['null among children', inRoot(null), 'badChildren'],
    ['a node without a type', inRoot({ foo: 1 }), 'badChildren'],
    ['an unknown node', inParagraph({ type: 'block', version: 1 }), 'unknownNode'],
    ['a node named like a method', inParagraph({ type: 'constructor' }), 'unknownNode'],
    [
      'a paragraph in a paragraph',
      inParagraph({ type: 'paragraph', version: 1, children: [] }),
      'misplacedNode',
    ],
    ['words outside a paragraph', inRoot(newText('a')), 'misplacedNode'],
    ['an unknown key', inParagraph({ ...newText('a'), onclick: 'x' }), 'unknownKey'],
    ['editor state on a node', inParagraph({ ...newText('a'), $: {} }), 'unknownKey'],
    ['a text that is no text', inParagraph({ ...newText('a'), text: { $gt: '' } }), 'badValue'],
    [
      'a style that could hide words',
      inParagraph({ ...newText('a'), style: 'display:none' }),
      'badValue',
    ],
    ['a format beyond the list', inParagraph({ ...newText('a'), format: 128 }), 'badValue'],
    ['an h1', inRoot({ type: 'heading', version: 1, tag: 'h1', children: [] }), 'badValue'],
    ['a mark without ids', inParagraph(newMark([], [newText('a')])), 'badValue'],
    ['a mark id with a blank', inParagraph(newMark(['a b'], [newText('a')])), 'badValue'],
    [
      'a picture from elsewhere',
      inRoot({ type: 'upload', version: 3, relationTo: 'users', value: '1' }),
      'badValue',
    ],
    [
      'a whole record as picture',
      inRoot({ type: 'upload', version: 3, relationTo: 'media', value: {} }),
      'badValue',
    ],
    [
      'an internal link',
      inParagraph({
        type: 'link',
        version: 3,
        fields: { url: '/a', linkType: 'internal' },
        children: [],
      }),
      'badValue',
    ],
  ])('refuses %s', (_, body, code) => expect(codes(body)).toEqual([code]))

  it('refuses what is too deep, too long or too large', () => {
    let deep: unknown = newText('dip')
    for (let level = 0; level < 20_000; level++) {
      deep = { type: 'attributionMark', version: 1, ids: ['A1'], children: [deep] }
    }
    expect(codes(inParagraph(deep))).toEqual(['tooDeep'])
    expect(toText(inParagraph(deep))).toBe('')
    expect(codes(fromParagraphs(Array<string>(2_600).fill('a')))).toEqual(['tooManyNodes'])
    expect(codes(fromParagraphs(['ş'.repeat(600_000)]))).toEqual(['tooLarge'])
  })

  it('reports a limited number of problems', () => {
    expect(codes(inRoot(...Array<unknown>(1_000).fill(null)))).toHaveLength(20)
  })
})

describe('any tree at all', () => {
  it(`is judged without failing, and nothing dangerous comes out (${FUZZ} trees)`, () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        for (const problem of checkBody(body).problems) {
          expect(problem.path).toMatch(/^root/)
          expect(problem.message.tr.length * problem.message.en.length).toBeGreaterThan(0)
        }
        const html = toHtml(body)
        const tags = html.match(/<[^<>]*>/g) ?? []
        const allowed =
          /^<(\/?(p|h[234]|blockquote|ul|ol|li|strong|em|s|u|code|sub|sup|a|span)|hr|br|(p|h[234]|blockquote|ul|ol|li)( start="\d+")?( lang="[\w-]*")?( dir="(ltr|rtl)")?|a href="(https?:|mailto:|tel:|[/#?])[^"<>\s]*"( rel="noopener noreferrer")?|span data-attribution="[^"<>]*")>$/i
        for (const tag of tags) expect(tag).toMatch(allowed)
        const text = toText(body)
        for (const { start, end } of spansOf(body)) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true)
        }
        expect(typeof toMarkdown(body)).toBe('string')
        expect(canonicalBody(JSON.parse(JSON.stringify(body)))).toEqual(canonicalBody(body))
      }),
      { numRuns: FUZZ },
    )
  }, 1_800_000)
})

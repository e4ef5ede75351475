import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { checkBody } from '@/src/language/richText/checkBody'
import { leftBehindWords } from '@/src/editorial/editor/paste/PasteTally'
import { readPaste } from '@/src/editorial/editor/paste/readPaste'
import { toMarkdown } from '@/src/language/richText/toMarkdown'
import { parsePasted } from '@/tests/support/parsePasted'
import { PASTES } from '@/tests/support/pastes'
import { runs } from '@/tests/support/runs'
import { anyText } from '@/tests/support/anyText'

const FUZZ = Number(process.env.KUNYE_FUZZ ?? runs(500))
const NONE = { pictures: 0, deletions: 0, comments: 0, tables: 0, boxes: 0, embeds: 0 }
const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const DATA = `<img src="data:image/png;base64,${DOT}">`
const FAR = '<img src="https://uzak.example/foto.jpg" alt="foto">'

const read = (html: string) => readPaste(parsePasted(html))
const bodyOf = (html: string) => ({
  root: { type: 'root', version: 1, children: read(html).blocks },
})
const markdown = (html: string) => toMarkdown(bodyOf(html))

describe('pasted HTML as the text keeps it', () => {
  it.each(PASTES)('$program', ({ html, markdown: expected, left, files, said }) => {
    const pasted = read(html)
    expect(markdown(html)).toBe(expected)
    expect(pasted.left).toEqual({ ...NONE, ...left })
    expect(pasted.files).toHaveLength(files)
    expect(leftBehindWords(pasted.left)?.tr ?? null).toBe(said)
    expect(checkBody(bodyOf(html)).problems).toEqual([])
  })

  it.each([
    ['alone', FAR, ''],
    ['in a paragraph', `<p>Bir ${FAR}söz</p>`, 'Bir söz'],
    ['in a word', `<p>Kar${FAR}lık</p>`, 'Karlık'],
    ['in a link', `<p><a href="https://a.example">${FAR}</a> yazı</p>`, 'yazı'],
    ['in a list', `<ul><li>bir${FAR}</li><li>${FAR}iki</li></ul>`, '- bir\n- iki'],
    ['in a figure', `<figure>${FAR}<figcaption>Alt yazı</figcaption></figure>`, 'Alt yazı'],
    ['in a table of a letter', `<table><tr><td>${FAR}</td><td>söz</td></tr></table>`, 'söz'],
    ['of a letter', '<p>söz<img src="cid:a@b"></p>', 'söz'],
    ['of another page', '<p>söz<img src="blob:https://a.example/1"></p>', 'söz'],
    ['of another computer', '<p>söz<img src="file:///C:/a.png"></p>', 'söz'],
    ['drawn in lines', '<p>söz<img src="data:image/svg+xml,%3Csvg/%3E"></p>', 'söz'],
  ])('a picture that stands elsewhere, %s, is counted and its words stay', (_, html, expected) => {
    expect(markdown(html)).toBe(expected)
    expect(read(html).left.pictures).toBe(html.split('<img').length - 1)
    expect(read(html).files).toEqual([])
  })

  it.each([
    ['alone', DATA, [-1], 0],
    ['in the middle of a word', `<p>Kar${DATA}lık</p>`, [0], 1],
    ['before the words', `<p>${DATA}söz</p>`, [-1], 1],
    ['in a list', `<p>a</p><ul><li>bir${DATA}</li><li>iki</li></ul><p>b</p>`, [1], 3],
    [
      'in a heading and a quotation',
      `<h2>a${DATA}</h2><blockquote>b${DATA}</blockquote>`,
      [0, 1],
      2,
    ],
    ['in a link', `<p>a</p><p><a href="https://a.example">b${DATA}</a></p>`, [1], 2],
  ])('a picture with its bytes, %s, stands beside its block', (_, html, after, blocks) => {
    const pasted = read(html)
    expect(pasted.files.map((file) => file.after)).toEqual(after)
    expect(pasted.blocks).toHaveLength(blocks)
    expect(pasted.left.pictures).toBe(0)
  })

  it.each([
    ['<p>Güldü <img src="https://e.example/1f600.png" alt="😀"></p>', 'Güldü 😀'],
    ['<p><img class="emoji" alt=":tada:" src="https://e.example/t.png"></p>', ':tada:'],
    ['<p>a<img alt="👩‍👩‍👧" src="x">b<img alt="🇹🇷" src="x">c<img alt="1️⃣" src="x"></p>', 'a👩‍👩‍👧b🇹🇷c1️⃣'],
  ])('an emoji drawn as a picture is its letters: %s', (html, expected) => {
    expect(markdown(html)).toBe(expected)
    expect(read(html).left).toEqual(NONE)
  })

  it.each([
    ['#_ftn1', null],
    ['#', null],
    ['/arsiv', null],
    ['arsiv.html', null],
    ['file:///C:/a.docx', null],
    ['javascript:alert(1)', null],
    ['https://www.google.com/url?q=https%3A%2F%2Fa.example%2Fb&sa=D', 'https://a.example/b'],
    [
      'https://www.google.com/url?q=javascript:alert(1)',
      'https://www.google.com/url?q=javascript:alert(1)',
    ],
    ['https://www.google.com/search?q=haber', 'https://www.google.com/search?q=haber'],
    [
      'https://www.google.com/url?q=https%3A%2F%2Feur01.safelinks.protection.outlook.com%2F%3Furl%3Dhttps%253A%252F%252Fa.example',
      'https://a.example/',
    ],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2F', 'https://a.example/'],
    ['mailto:basin@a.example', 'mailto:basin@a.example'],
    ['https://a.example', 'https://a.example'],
  ])('a link to %s leads to %s', (href, expected) => {
    const words = `<p><a href="${href.replaceAll('&', '&amp;')}">söz</a></p>`
    expect(JSON.stringify(read(words).blocks).match(/"url":"([^"]*)"/)?.[1] ?? null).toBe(expected)
  })

  it.each([
    ['<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4>', '## a\n\n### b\n\n#### c\n\n#### d'],
    ['<h3>a</h3><h5>b</h5><h3>c</h3>', '## a\n\n### b\n\n## c'],
    ['<p class="MsoTitle">a</p><h1>b</h1>', '## a\n\n### b'],
    ['<p role="heading" aria-level="2">a</p><p>b</p>', '## a\n\nb'],
    ['<h2><b>a</b></h2><h2><div>b</div></h2>', '## a\n\n## b'],
  ])('headings keep their order from h2 down: %s', (html, expected) =>
    expect(markdown(html)).toBe(expected),
  )

  it.each([
    ['display:none', '<p>a<span style="display:none">b</span></p>'],
    ['mso-hide', "<p>a<span style='mso-hide:all'>b</span></p>"],
    ['visibility', '<p>a<span style="VISIBILITY: hidden">b</span></p>'],
    ['a rule for its class', '<style>.x{display:none}</style><p>a<span class="y x">b</span></p>'],
    ['no size', '<p>a<span style="font-size:0px">b</span></p>'],
    ['the attribute', '<p>a</p><div hidden>b</div>'],
    ['a form', '<p>a<textarea>b</textarea><select><option>b</select></p>'],
    ['a script', '<p>a</p><script>b</script><style>b{}</style><noscript>b</noscript>'],
    ['a comment of HTML', '<p>a<!-- b --></p>'],
  ])('what is hidden by %s is no text', (_, html) => {
    expect(markdown(html)).toBe('a')
    expect(leftBehindWords(read(html).left)).toBe(null)
  })

  it.each([
    [
      '<p>x <b style="font-weight:normal">a</b> <span style="font-weight:700">b</span></p>',
      'x a **b**',
    ],
    ['<p><u>a</u> <a href="https://a.example"><u>b</u></a></p>', 'a [b](https://a.example)'],
    ['<div>bir<br><br>iki<br>üç</div>', 'bir\n\niki\\\nüç'],
    ['<p>&nbsp;</p><p> </p><p><br></p><p>a</p><div></div>', 'a'],
    ['<ul><li></li><li>a</li></ul><p></p>', '- a'],
    ['<ol start="7"><li>a<ol><li>b</li></ol></li></ol>', '7. a\n    1. b'],
    ['<table><tr><td>a</td></tr><tr><td><p>b</p><p>c</p></td></tr></table>', 'a\n\nb\n\nc'],
    [
      '<ul><li><p>a</p><p>b</p><table><tr><td>c</td><td>d</td></tr></table></li></ul>',
      '- a\\\n    b\\\n    c\\\n    d',
    ],
    ['<pre>bir\niki</pre>', 'bir\\\niki'],
    [
      '<a href="https://a.example"><h3>a</h3><p>b</p></a>',
      '## [a](https://a.example)\n\n[b](https://a.example)',
    ],
    ['<p>Dedi: <q>gel</q></p>', 'Dedi: “gel”'],
    ['önce <!--StartFragment--><p>a</p><!--EndFragment--> sonra', 'a'],
    [
      '<table><!--StartFragment--><tr><td>a</td><td>b</td></tr><tr><td></td><td>c</td></tr><!--EndFragment--></table>',
      '|  |  |\n| --- | --- |\n| a | b |\n|  | c |',
    ],
    [
      '<table><thead><tr><td>Firma<td>Araç</tr></thead><tr><th>Doruk<td><b>14</b></tr><tr><th>Yeni</tr></table>',
      '| Firma | Araç |\n| --- | --- |\n| Doruk | **14** |\n| Yeni |  |',
    ],
    ['<table><tr><td>Ad</td><td>Ali</td></tr></table>', 'Ad\tAli'],
    [
      `<table>${'<tr><td>a</td><td>b</td></tr>'.repeat(301)}</table>`,
      Array.from({ length: 301 }, () => 'a\tb').join('\n\n'),
    ],
  ])('%s', (html, expected) => expect(markdown(html)).toBe(expected))

  it('a few words are no paragraph, and keep the blank before them', () => {
    const { isInline, blocks } = read('<meta charset="utf-8"><span> eski değirmen</span>')
    expect(isInline).toBe(true)
    expect(JSON.stringify(blocks)).toContain('" eski değirmen"')
  })

  it(`never makes a text that cannot be saved (${FUZZ} documents)`, () => {
    const tag = fc.constantFrom(
      ...[
        'p',
        'div',
        'ul',
        'ol',
        'li',
        'table',
        'tr',
        'td',
        'h1',
        'h6',
        'blockquote',
        'a',
        'b',
        'q',
      ],
      ...['sup', 'del', 'ins', 'figure', 'pre', 'span', 'o:p', 'aside', 'section', 'dl', 'dt'],
    )
    const leaf = fc.oneof(
      anyText({ maxLength: 8 }).map((text) => text.replaceAll('<', '&lt;')),
      fc.constantFrom(
        FAR,
        DATA,
        '<br>',
        '<hr>',
        ' ',
        '\n',
        '&nbsp;',
        '\ud800',
        '<!--[if !supportLists]-->',
      ),
    )
    const attributes = fc.constantFrom(
      ...['', " style='mso-list:l0 level9 lfo1'", ' href="https://a.example/ b"', ' href="x:y"'],
      ...[' style="vertical-align:super"', ' class="MsoTitle"', ' start="99999999"', ' hidden'],
      ...[' style="display:block"', ' aria-level="4"', ' style="white-space:pre"'],
    )
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        leaf,
        fc
          .tuple(tag, attributes, fc.array(tie('tree'), { maxLength: 4 }))
          .map(([name, more, inside]) => `<${name}${more}>${inside.join('')}</${name}>`),
      ),
    }))
    fc.assert(
      fc.property(tree, (html) => {
        const { blocks, files } = read(html)
        const { problems } = checkBody({ root: { type: 'root', version: 1, children: blocks } })
        expect(problems).toEqual([])
        for (const { after } of files) expect(after >= -1 && after < blocks.length).toBe(true)
      }),
      { numRuns: FUZZ },
    )
  })

  it('reads a document of any depth', () => {
    const deep = '<div><ul><li>'.repeat(3_000)
    expect(checkBody(bodyOf(`${deep}söz`)).problems).toEqual([])
    expect(markdown(`${deep}söz`)).toContain('söz')
  })
})

import type { Body, BodyBlock, BodyNode } from '@/src/language/richText/body'
import { elementKeys, newMark, newText } from '@/src/language/richText/newNodes'

export const paragraph = (...children: BodyNode[]): BodyBlock => ({
  ...elementKeys,
  type: 'paragraph',
  children,
})

/** A table of these words, its first row one of headers. */
export const tableOf = (...rows: string[][]): BodyBlock => ({
  ...elementKeys,
  type: 'table',
  children: rows.map((row, at) => ({
    ...elementKeys,
    type: 'tablerow' as const,
    children: row.map((words) => ({
      ...elementKeys,
      type: 'tablecell' as const,
      headerState: at === 0 ? 1 : 0,
      colSpan: 1,
      rowSpan: 1,
      backgroundColor: null,
      children: [paragraph(...(words === '' ? [] : [newText(words)]))],
    })),
  })),
})

export const factBox = (title: string, ...children: BodyNode[]): BodyBlock => ({
  ...elementKeys,
  type: 'factBox',
  children: [
    { ...elementKeys, type: 'heading', tag: 'h3', children: [newText(title)] },
    ...children,
  ],
})

export const picture = (value: string): BodyBlock => ({
  ...{ type: 'upload', version: 3, relationTo: 'media', value, fields: {}, format: '' },
})

export const gallery = (...children: BodyNode[]): BodyBlock => ({
  ...elementKeys,
  type: 'gallery',
  children,
})

export const embed = (url: string, ...children: BodyNode[]): BodyBlock => ({
  ...elementKeys,
  type: 'embed',
  url,
  children,
})

/** The card of another article. */
export const relatedStory = (value: string): BodyBlock => ({
  ...{ type: 'relatedStory', version: 1, relationTo: 'articles', value },
})

/** The mark of a note, and its words. */
export const footnoteMark = (note: string): BodyNode => ({ type: 'footnoteMark', version: 1, note })
export const footnote = (note: string, ...children: BodyNode[]): BodyBlock => ({
  ...elementKeys,
  type: 'footnote',
  note,
  children,
})

/** The card of a file (PDF). */
export const attachment = (value: string): BodyBlock => ({
  ...{ type: 'attachment', version: 1, relationTo: 'attachments', value },
})

export const heading = (words: string): BodyBlock => ({
  ...{ ...elementKeys, type: 'heading', tag: 'h3', children: [newText(words)] },
})

export const pullQuote = (...children: BodyNode[]): BodyBlock => ({
  ...elementKeys,
  type: 'pullQuote',
  children,
})

export const bodyOf = (...children: BodyNode[]): Body => ({
  root: { ...elementKeys, type: 'root', children },
})

/** A text with everything that one is made of beside paragraphs, an attribution in each part that has words. */
export const partsBody: Body = bodyOf(
  paragraph(newText('Kavaklı’da servisler denetlendi.')),
  tableOf(['Firma', 'Araç'], ['Doruk Taşımacılık', '14'], ['Yeni Yol', '']),
  pullQuote(newMark(['A1'], [newText('“Kâğıt bekleyecek zamanımız yok.”')])),
  { type: 'horizontalrule', version: 1 },
  factBox(
    'Kış lastiği',
    paragraph(
      newText('Zorunluluk '),
      newMark(['A2'], [newText('1 Aralık’ta')]),
      newText(' başlar.'),
    ),
    {
      ...elementKeys,
      type: 'list',
      listType: 'bullet',
      tag: 'ul',
      start: 1,
      children: [
        {
          ...elementKeys,
          type: 'listitem',
          value: 1,
          children: [newText('Diş derinliği en az 4 mm')],
        },
      ],
    },
  ),
  { type: 'upload', version: 3, relationTo: 'media', value: 'm1', fields: {}, format: '' },
  paragraph(newText('Son söz.')),
)

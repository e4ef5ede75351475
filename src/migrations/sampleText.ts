import { elementKeys, newMark, newText } from '@/src/language/richText/newNodes'
import type { PublicAttachment, PublicImage } from '@/src/published/documents'

const words = (type: string, ...children: object[]) => ({ ...elementKeys, type, children })
const plain = (letters: string) => words('paragraph', newText(letters))
const cell = (letters: string, headerState: number) => ({
  ...words('tablecell', plain(letters)),
  headerState,
})
const item = (letters: string) => words('listitem', newText(letters))

/**
 * A text with every kind of node that one may hold, on which its forms are worked out to see whether a build does it otherwise
 * than before (see `samples.ts`).
 */
export const TEXT: {
  body: unknown
  shown: { id: string; label: string }[]
  image: PublicImage
  attachment: PublicAttachment
} = {
  shown: [{ id: 'A1', label: 'Adı konuşan' }],
  image: {
    ...{ url: '/media/gorsel.avif', alt: 'Betim', width: 9, height: 6, caption: 'Altyazı' },
    ...{ credit: 'Künye', sizes: [] },
  },
  attachment: {
    ...{ url: '/media/ek.pdf', title: 'Ek', description: 'Açıklama', type: 'application/pdf' },
    ...{ bytes: 1_234_567, pages: 3 },
  },
  body: {
    root: words(
      'root',
      words(
        'paragraph',
        ...[0, 1, 2, 4, 8, 16, 32, 64].map((format) => ({ ...newText(`söz ${format} `), format })),
        { type: 'linebreak', version: 1 },
        { ...newText('\t'), type: 'tab' },
        {
          ...words('link', newText('bağlantı')),
          fields: { url: 'https://ornek.example/', linkType: 'custom' },
        },
        newMark(['A1', 'A9'], [newText('atıflı')]),
        { type: 'footnoteMark', version: 1, note: 'n1' },
      ),
      { ...words('footnote', newText('dipnot')), note: 'n1' },
      ...['h2', 'h3', 'h4'].map((tag) => ({ ...words('heading', newText(tag)), tag })),
      words('quote', newText('alıntı')),
      words('pullQuote', newMark(['A1'], [newText('öne çıkan')])),
      { ...words('list', item('bir')), listType: 'bullet', tag: 'ul' },
      { ...words('list', item('üç'), item('dört')), listType: 'number', tag: 'ol', start: 3 },
      { type: 'horizontalrule', version: 1 },
      { type: 'upload', version: 3, relationTo: 'media', value: 'm1', fields: {} },
      words('gallery', {
        type: 'upload',
        version: 3,
        relationTo: 'media',
        value: 'm2',
        fields: {},
      }),
      {
        ...words('embed', { ...words('heading', newText('video')), tag: 'h3' }, plain('dökümü')),
        url: 'https://www.youtube.com/watch?v=abcdefghijk',
      },
      words('factBox', { ...words('heading', newText('kutu')), tag: 'h3' }, plain('içi')),
      words(
        'table',
        words('tablerow', cell('sütun', 1), cell('köşe', 3)),
        words('tablerow', cell('satır', 2), { ...cell('', 0), colSpan: 2, rowSpan: 2 }),
      ),
      { type: 'relatedStory', version: 1, relationTo: 'articles', value: 'h1' },
      { type: 'attachment', version: 1, relationTo: 'attachments', value: 'e1' },
      plain('متن'),
    ),
  },
}

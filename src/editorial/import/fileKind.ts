import type { Words } from '@/src/language/words'

type Kind = Words & { is: (head: string, all: string) => boolean }

const starts =
  (...marks: string[]) =>
  (head: string): boolean =>
    marks.some((mark) => head.startsWith(mark))
/** An archive whose list of files names one like this. */
const zipped =
  (...names: string[]) =>
  (head: string, all: string): boolean =>
    head.startsWith('PK') && names.some((name) => all.includes(name))

const save = {
  tr: 'programında “düz metin (UTF-8)” ya da HTML olarak kaydedip onu aktarın',
  en: 'save it from its program as plain text (UTF-8) or HTML and import that',
}
const wordsOf = (kind: Words, advice: Words): Words => ({
  tr: `bu ${kind.tr}: ${advice.tr}`,
  en: `this is ${kind.en}: ${advice.en}`,
})
const other = { tr: 'içindeki haberi metin olarak aktarın', en: 'import the story in it as text' }

/** Kinds of file that are no text, by their first bytes as latin1. The first that fits counts. */
const KINDS: readonly Kind[] = [
  {
    is: zipped('word/', 'docProps/app.xml'),
    ...wordsOf({ tr: 'bir Word belgesi (.docx)', en: 'a Word document (.docx)' }, save),
  },
  {
    is: zipped('vnd.oasis.opendocument.text'),
    ...wordsOf({ tr: 'bir LibreOffice belgesi (.odt)', en: 'a LibreOffice document (.odt)' }, save),
  },
  {
    is: zipped('Index/Document', 'Index.zip'),
    ...wordsOf({ tr: 'bir Pages belgesi', en: 'a Pages document' }, save),
  },
  {
    is: zipped('xl/', 'ppt/'),
    ...wordsOf({ tr: 'bir tablo ya da sunu', en: 'a sheet or a presentation' }, other),
  },
  {
    is: starts('PK'),
    ...wordsOf(
      {
        tr: 'bir zip arşivi ya da (.docx, .odt gibi) bir ofis belgesi',
        en: 'a zip archive or an office document (.docx, .odt)',
      },
      {
        tr: 'açıp içindeki haberi düz metin (UTF-8) ya da HTML olarak aktarın',
        en: 'open it and import the story in it as plain text (UTF-8) or HTML',
      },
    ),
  },
  {
    is: starts('\xd0\xcf\x11\xe0'),
    ...wordsOf({ tr: 'eski bir Office belgesi (.doc)', en: 'an old Office document (.doc)' }, save),
  },
  { is: starts('{\\rtf'), ...wordsOf({ tr: 'bir RTF belgesi', en: 'an RTF document' }, save) },
  { is: (head) => /^\s{0,99}%PDF-/.test(head), ...wordsOf({ tr: 'bir PDF', en: 'a PDF' }, other) },
  {
    is: starts('\xff\xd8\xff', '\x89PNG', 'GIF8', 'II*\0', 'MM\0*', 'RIFF', '8BPS'),
    ...wordsOf(
      { tr: 'bir görsel, metin değil', en: 'a picture, no text' },
      {
        tr: 'görseli yönetim sayfasında haberin içine yükleyin',
        en: 'upload it into the story in the admin',
      },
    ),
  },
  {
    is: (head) => head.slice(4, 8) === 'ftyp',
    ...wordsOf(
      { tr: 'bir video, ses ya da görsel, metin değil', en: 'a film, sound or picture, no text' },
      other,
    ),
  },
  {
    is: starts('\x1f\x8b', '7z\xbc\xaf', 'Rar!', 'BZh', '\xfd7zXZ', '\x28\xb5\x2f\xfd'),
    ...wordsOf({ tr: 'sıkıştırılmış bir arşiv', en: 'a compressed archive' }, other),
  },
  {
    is: starts('\x7fELF', 'MZ\x90', 'SQLite format', '\xca\xfe\xba\xbe', '\xcf\xfa\xed\xfe'),
    ...wordsOf(
      { tr: 'bir program ya da veri dosyası, metin değil', en: 'a program or data file, no text' },
      other,
    ),
  },
  {
    is: (head) => /^[\x16\x01]+[^\x02]{1,400}\x02/.test(head),
    ...wordsOf(
      {
        tr: 'bir ajans teli (IPTC 7901 ya da ANPA 1312)',
        en: 'an agency wire (IPTC 7901 or ANPA 1312)',
      },
      other,
    ),
  },
]

const LOOKED_AT = 1_048_576

/** Why these bytes are no text whatever their letters are, by what they are; null where they may be one. */
export function notText(bytes: Uint8Array): Words | null {
  const all = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1')
  const kind = KINDS.find(({ is }) => is(all.slice(0, 512), all))
  return kind ? { tr: kind.tr, en: kind.en } : null
}

/** Why a text is none of a story: the XML or JSON of another system; null where it may be one. */
export function notStory(text: string): Words | null {
  const head = text.slice(0, 2_000).trimStart()
  const root = /^<\?xml\b/.test(head) ? (/<([A-Za-z][\w:.-]{0,60})/.exec(head)?.[1] ?? 'xml') : null
  const feed = /^<(rss|feed|rdf:RDF|newsItem|newsMessage|nitf)\b/.exec(head)?.[1]
  const name = feed ?? (root && !/^html$/i.test(root) ? root : null)
  if (name) {
    const kind = {
      tr: `XML (<${name}>), tek bir haber değil`,
      en: `XML (<${name}>), no single story`,
    }
    return wordsOf(kind, other)
  }
  if (!/^[[{]\s{0,99}["{[]/.test(head)) return null
  try {
    JSON.parse(text)
    return wordsOf({ tr: 'JSON, haber metni değil', en: 'JSON, no text of a story' }, other)
  } catch {
    return null
  }
}

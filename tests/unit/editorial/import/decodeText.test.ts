import { describe, expect, it } from '@jest/globals'
import { encode } from 'iconv-lite'

import { decodeText } from '@/src/editorial/import/decodeText'
import { readStory } from '@/src/editorial/import/readStory'
import type { Words } from '@/src/language/words'

const CURLY =
  'Belediye, Şişli’de ağaç kesimini durdurdu\n\n18.10.2025 - 21:23\n\nSözcü Ayşe Gürçağ, “çalışmayı durdurduk” dedi. Iğdır’da ısı ölçüldü.\n'
const STRAIGHT = CURLY.replace(/[’]/g, "'").replace(/[“”]/g, '"')
const bytes = (text: string, encoding: string, bom = '') =>
  Buffer.concat([Buffer.from(bom, 'hex'), encode(text, encoding)])
const refusal = (given: Uint8Array, encoding?: string): Words => {
  try {
    decodeText(given, encoding)
  } catch (error) {
    return (error as { words: Words }).words
  }
  throw new Error('it was taken')
}

describe('a text is read in the encoding it was written in', () => {
  it.each([
    ['UTF-8', bytes(CURLY, 'utf-8'), CURLY],
    ['UTF-8 with a mark', bytes(CURLY, 'utf-8', 'efbbbf'), CURLY],
    ['UTF-16 LE with a mark', bytes(CURLY, 'utf-16le', 'fffe'), CURLY],
    ['UTF-16 BE with a mark', bytes(CURLY, 'utf-16be', 'feff'), CURLY],
    ['UTF-16 LE without', bytes(CURLY, 'utf-16le'), CURLY],
    ['UTF-16 BE without', bytes(CURLY, 'utf-16be'), CURLY],
    [
      'UTF-16 LE of English',
      bytes('Plain words\n\nof ASCII', 'utf-16le'),
      'Plain words\n\nof ASCII',
    ],
    ['UTF-32 with a mark', bytes(CURLY, 'utf-32le', 'fffe0000'), CURLY],
    ['windows-1254', bytes(CURLY, 'windows-1254'), CURLY],
    ['ISO-8859-9', bytes(STRAIGHT, 'iso-8859-9'), STRAIGHT],
    ['windows-1254 of names', bytes('Málaga’da São', 'windows-1254').subarray(0, 9), 'Málaga’da'],
    [
      'windows-1254, suffix behind a quotation',
      bytes('“Kurtlar Vadisi”nin ıssız öyküsü — 5€', 'windows-1254'),
      '“Kurtlar Vadisi”nin ıssız öyküsü — 5€',
    ],
    [
      'windows-1254, English',
      bytes('“It’s £5 – naïve”, she said', 'windows-1254'),
      '“It’s £5 – naïve”, she said',
    ],
  ])('%s', (_, given, text) => {
    expect(decodeText(given).text).toBe(text)
  })

  it.each([
    ['cp857', 'cp857'],
    ['macturkish', 'x-mac-turkish'],
    ['windows-1251', 'windows-1251'],
    ['gb18030', 'gb18030'],
    ['utf-16be', 'UTF-16BE'],
  ])('%s where it is named', (encoding, name) => {
    const text =
      encoding === 'windows-1251' ? 'Душанбе' : encoding === 'gb18030' ? '北京 çok' : STRAIGHT
    const taken = encoding === 'gb18030' ? '北京' : text
    expect(decodeText(bytes(taken, encoding), name).text).toBe(taken)
  })

  it('iso-8859-9 by name has the quotation marks of windows-1254, as everywhere on the web', () => {
    expect(decodeText(bytes(CURLY, 'windows-1254'), 'iso-8859-9').text).toBe(CURLY)
  })
})

describe('what cannot be read is refused by what it may be, and never filed with lost or wrong letters', () => {
  it.each([
    ['cp857', bytes(STRAIGHT, 'cp857'), /cp857/],
    ['cp857, one word', bytes('Öğretmen', 'cp857'), /cp857/],
    ['macturkish', bytes(CURLY, 'macturkish'), /macturkish/],
    ['windows-1251', bytes('Президент прибыл в Душанбе', 'windows-1251'), /windows-1251/],
    ['koi8-r', bytes('Президент прибыл в Душанбе', 'koi8-r'), /koi8-r/],
    ['windows-1253', bytes('Η Αθήνα σήμερα', 'windows-1253'), /windows-1253/],
    ['windows-1256', bytes('مرحبا بالعالم', 'windows-1256'), /windows-1256/],
    ['windows-1250', bytes('Wałęsa był prezydentem, żółć', 'windows-1250'), /--encoding/],
    ['Shift JIS', bytes('東京の天気', 'shift_jis'), /--encoding/],
    [
      'two encodings in one',
      Buffer.concat([bytes('çalışır ', 'utf-8'), Buffer.from('fefdf0', 'hex')]),
      /1\. satırda/,
    ],
    ['UTF-8 cut within a letter', bytes('çok güzel ş', 'utf-8').subarray(0, -1), /1\. satırda/],
    ['UTF-16 cut within a letter', bytes(CURLY, 'utf-16le', 'fffe').subarray(0, -1), /UTF-16LE/],
    ['letters that were lost before', Buffer.from('Bir\n\n\uFFFDstanbul'), /3\. satırda .*�/],
    [
      'UTF-8 that was read wrongly and saved',
      Buffer.from(decodeWrongly('İstanbul’da çalışma')),
      /bozuk/,
    ],
    [
      'noise',
      Buffer.from(Array.from({ length: 3_000 }, (_, at) => (at * 7_919 + 131) % 251)),
      /metin değil/,
    ],
  ])('%s', (_, given, words) => {
    const { tr, en } = refusal(given)
    expect(tr).toMatch(words)
    expect(en).not.toBe(tr)
    expect([tr, en].map((text) => text.split('\n').length)).toEqual([1, 1])
  })

  it.each([
    ['an unknown name', bytes(CURLY, 'windows-1254'), 'turkce-kod', /diye bir kodlama yok/],
    ['no encoding of text', bytes(CURLY, 'windows-1254'), 'base64', /diye bir kodlama yok/],
    ['another than its own', bytes(CURLY, 'utf-8'), 'windows-1254', /dosya UTF-8/],
    ['UTF-8 that it is not', bytes(CURLY, 'windows-1254'), 'utf-8', /satırda okunamayan harf/],
    ['a set without its letters', bytes(CURLY, 'macturkish'), 'windows-1254', /satırda/],
  ])('named wrongly: %s', (_, given, name, words) => {
    expect(refusal(given, name).tr).toMatch(words)
  })

  it.each([
    ['a Word document', 'PK\x03\x04 word/document.xml', /\.docx/],
    ['a zip', 'PK\x03\x04', /zip/],
    ['an old Word document', '\xd0\xcf\x11\xe0\xa1\xb1', /\.doc\)/],
    ['RTF', '{\\rtf1\\ansi Merhaba}', /RTF/],
    ['PDF', '%PDF-1.7', /PDF/],
    ['a picture', '\xff\xd8\xff\xe0', /görsel/],
    ['an agency wire', '\x16\x16\x01aa0001\r\n\x02Metin\x03', /ajans teli/],
    ['gzip', '\x1f\x8b\x08', /arşiv/],
    ['a feed', '<?xml version="1.0"?><rss version="2.0"></rss>', /XML \(<rss>\)/],
    ['JSON', '{"headline": "x"}', /JSON/],
    ['nothing', '', /boş/],
    ['blanks', ' \n\t\n', /boş/],
  ])('%s is no text of a story', (_, text, words) => {
    expect(() => readStory(Buffer.from(text, 'latin1'), { name: 'a.txt' })).toThrow(words)
  })
})

function decodeWrongly(text: string): string {
  return new TextDecoder('windows-1254').decode(Buffer.from(text))
}

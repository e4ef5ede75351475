import { decode, encodingExists } from 'iconv-lite'
import type { Words } from '@/src/language/words'
import { StartRefusal } from '@/src/platform/errors'
import { guessedEncoding, isReadWrongly, readsLikeTurkish } from './guessedEncoding'

const refuse = (tr: string, en: string): never => {
  throw new StartRefusal({ tr, en })
}

const BOMS: readonly (readonly [string, string])[] = [
  ['utf-32le', 'fffe0000'],
  ['utf-32be', '0000feff'],
  ['utf-8', 'efbbbf'],
  ['utf-16le', 'fffe'],
  ['utf-16be', 'feff'],
]

/** What iconv-lite knows and no text is kept in. */
const NO_ENCODING = /^(?:base64|hex|binary|utf7imap|cesu8|internal)$/
/** Who says the smaller set means the larger one (Encoding Standard, 4.2): curly quotation marks are in that alone. */
const WHOLE: readonly (readonly [RegExp, string])[] = [
  [/^(?:iso[-_]?8859-?9|latin-?5)$/, 'windows-1254'],
  [/^(?:iso[-_]?8859-?1|latin-?1|ascii|us-ascii)$/, 'windows-1252'],
]
const UNICODE = /^utf-?(?:8|16)(?:-?[lb]e)?$/

/** The text, or null where a byte has no letter in this encoding; undefined for an encoding that nobody knows. */
function tryDecode(bytes: Uint8Array, label: string): string | null | undefined {
  const asked = label.trim().toLowerCase().replace(/^x-/, '')
  const name = WHOLE.find(([part]) => part.test(asked))?.[1] ?? asked
  try {
    // TextDecoder's windows-1252 is ISO-8859-1 in some versions of Node; iconv-lite's has holes, which show.
    if (!UNICODE.test(name) && !NO_ENCODING.test(name) && encodingExists(name)) {
      return decode(Buffer.from(bytes), name)
    }
    const unicode = name.replace(/^utf-?(8|16)-?([lb]e)?$/, 'utf-$1$2')
    return new TextDecoder(unicode, { fatal: true }).decode(bytes)
  } catch (error) {
    // By name: an error of TextDecoder may be of another realm.
    return (error as { name?: unknown }).name === 'RangeError' ? undefined : null
  }
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length

/** UTF-16 without a mark: of two bytes, always the same one is mostly nought in Latin text, and often in any (blanks). */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [pairs, zeros] = [Math.floor(Math.min(bytes.length, 65_536) / 2), [0, 0]]
  for (let at = 0; at < pairs * 2; at += 1) if (bytes[at] === 0) zeros[at % 2]! += 1
  const [even = 0, odd = 0] = zeros
  if (pairs < 2 || Math.max(even, odd) < pairs / 10) return null
  if (Math.min(even, odd) > pairs / 50) return null
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/** The encoding that a page says it is in (HTML Standard, 13.2.3.2: its first kilobyte). */
const declaredIn = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.subarray(0, 1_024)).toString('latin1')
  const xml = /^\s{0,99}<\?xml[^>]{0,200}\bencoding=["']([\w.:-]{2,40})/.exec(head)
  return (xml ?? /<meta\b[^>]{0,200}\bcharset\s?=\s?["']?([\w.:-]{2,40})/i.exec(head))?.[1] ?? null
}

/** No letter is filed that was lost before, or that comes out of reading bytes as what they are not. */
function checked(
  text: string,
  encoding: string,
  asked: boolean,
): { text: string; encoding: string } {
  const lost = text.indexOf('\uFFFD')
  if (lost >= 0) {
    const line = lineOf(text, lost)
    refuse(
      `${line}. satırda okunamayan harf (�) var: ${asked ? `dosya ${encoding} değil ya da bozuk, doğru kodlamayı verin` : 'harfler daha önce kaybolmuş, metnin aslını aktarın'}`,
      `line ${line} has a letter that cannot be read (�): ${asked ? `the file is not in ${encoding} or is damaged, name the right encoding` : 'it was lost before, import the original of the text'}`,
    )
  }
  const wrong = text.search(
    asked ? /\p{L}[\u0080-\u009F\u2500-\u259F¤]\p{L}/u : /\p{L}[\u0080-\u009F]\p{L}/u,
  )
  if (wrong >= 0 || isReadWrongly(text)) {
    const line = lineOf(text, Math.max(wrong, 0))
    const where = {
      tr: wrong >= 0 ? `${line}. satırda ` : '',
      en: wrong >= 0 ? `on line ${line} ` : '',
    }
    refuse(
      `${where.tr}harfler bozuk (ü yerine Ã¼ gibi): ${asked ? `${encoding} doğru kodlama değil, başkasını verin` : 'metin bir kez yanlış kodlamayla okunup kaydedilmiş, aslını aktarın'}`,
      `letters are broken ${where.en}(as Ã¼ for ü): ${asked ? `${encoding} is not its encoding, name another` : 'the text was once read in the wrong encoding and saved, import the original'}`,
    )
  }
  return { text, encoding }
}

function decodeAs(bytes: Uint8Array, encoding: string): { text: string; encoding: string } {
  const shown = encoding.slice(0, 40)
  const text = tryDecode(bytes, encoding)
  if (text === undefined) {
    refuse(
      `“${shown}” diye bir kodlama yok: windows-1254, iso-8859-9, cp857, macturkish, utf-16le gibi bir ad verin`,
      `there is no encoding “${shown}”: name one like windows-1254, iso-8859-9, cp857, macturkish, utf-16le`,
    )
  }
  const isUtf8 = tryDecode(bytes, 'utf-8') && bytes.some((byte) => byte > 0x7f)
  if (isUtf8 && !/^utf-?(?:8|7)/i.test(shown)) {
    refuse(
      `dosya UTF-8, ${shown} değil: --encoding olmadan aktarın`,
      `the file is UTF-8, not ${shown}: import it without --encoding`,
    )
  }
  // What is no letter at all in this encoding is told as a lost one.
  return checked(text ?? new TextDecoder(shown).decode(bytes), shown, true)
}

const cut = (name: string): Words => ({
  tr: `dosya ${name.toUpperCase()} diye başlıyor ama bozuk ya da yarım: aslını UTF-8 olarak yeniden kaydedin`,
  en: `the file begins as ${name.toUpperCase()} but is damaged or cut short: save the original anew as UTF-8`,
})

/**
 * The bytes of a text file → its text, and the encoding it was in: by its byte order mark, else UTF-16 by its noughts, UTF-8,
 * what a page declares, or windows-1254 (which iso-8859-9 is a part of) where the result reads like Turkish or English.
 * `encoding` (any that TextDecoder or iconv-lite knows) goes before all of these. Refuses (StartRefusal, one sentence)
 * everything else by what it may be; no U+FFFD ever comes out.
 */
export function decodeText(
  bytes: Uint8Array,
  encoding?: string,
): { text: string; encoding: string } {
  if (encoding) return decodeAs(bytes, encoding)
  const head = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  const marked = BOMS.find(([, bom]) => head.startsWith(bom))?.[0]
  const name = marked ?? utf16Of(bytes)
  if (name) {
    const text = tryDecode(bytes, name)
    if (text === null || text === undefined) throw new StartRefusal(cut(name))
    return checked(text.replace(/^\uFEFF/, ''), name, false)
  }
  const utf8 = tryDecode(bytes, 'utf-8')
  if (typeof utf8 === 'string') return checked(utf8, 'utf-8', false)
  const declared = declaredIn(bytes)
  if (declared && !/^utf/i.test(declared)) {
    const text = tryDecode(bytes, declared)
    if (text && !/[\0-\x08\x0E-\x1F\x7F-\x9F\uFFFD]/.test(text))
      return checked(text, declared, false)
  }
  const turkish = tryDecode(bytes, 'windows-1254') ?? ''
  if (readsLikeTurkish(turkish)) return checked(turkish, 'windows-1254', false)
  throw new StartRefusal(guessedEncoding(bytes))
}

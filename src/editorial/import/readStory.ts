import { refusalOf } from '@/src/language/refusal'
import { articleSize, LARGEST } from '@/src/language/richText/articleSize'
import type { Body, BodyBlock } from '@/src/language/richText/body'
import { checkBody } from '@/src/language/richText/checkBody'
import { elementKeys } from '@/src/language/richText/newNodes'
import type { Words } from '@/src/language/words'
import { isDatabaseAway } from '@/src/platform/database/isDatabaseAway'
import { StartRefusal } from '@/src/platform/errors'
import { decodeText } from './decodeText'
import { notStory, notText } from './fileKind'
import { readStoryHtml } from './readStoryHtml'
import { readStoryMarkdown } from './readStoryMarkdown'
import { readStoryText } from './readStoryText'
import { isPicture, type Story, textStory } from './Story'
import { storyHead } from './storyHead'

export const FORMATS = ['text', 'html', 'markdown'] as const
type StoryFormat = (typeof FORMATS)[number]
type Given = { name: string; encoding?: string; format?: StoryFormat }

const refuse = (words: Words): never => {
  throw new StartRefusal(words)
}

const HTML =
  /^<(?:!doctype html|html|head|body|article|main|section|div|h[1-6]|p|header|meta|title)\b[^>]{0,500}>/i

/** What a file is by its name where that says it, else by how it begins. */
const formatOf = (name: string, text: string): StoryFormat => {
  const head = text.slice(0, 4_000).replace(/^(?:\s|<\?xml[^>]{0,300}\?>|<!--[^]{0,1000}?-->)+/, '')
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(name)) return 'markdown'
  if (/\.x?html?$/i.test(name))
    return /<[a-z!][^>]{0,500}>/i.test(text.slice(0, 20_000)) ? 'html' : 'text'
  if (HTML.test(head)) return 'html'
  return /^(?:---\n[^\n:]{1,40}:|# \S)/.test(head) ? 'markdown' : 'text'
}

/** Signs that no text is made of; line feeds and tabs are. */
const CONTROLS = /[\0-\x08\x0E-\x1F\x7F]/g

function withoutControls(text: string): { text: string; notes: Words[] } {
  const count = text.match(CONTROLS)?.length ?? 0
  if (count === 0) return { text, notes: [] }
  if (count * 10 > text.length) {
    refuse({
      tr: 'bu dosya metin değil (denetim karakterleriyle dolu): haberi düz metin (UTF-8) olarak kaydedip onu aktarın',
      en: 'this file is no text (it is full of control characters): save the story as plain text (UTF-8) and import that',
    })
  }
  const note = {
    tr: `${count} denetim karakteri atıldı`,
    en: `${count} control characters were dropped`,
  }
  return { text: text.replace(CONTROLS, ''), notes: [note] }
}

const LONGEST_HEADLINE = 1_000
const MOST_BYTES = 1_048_576

/** In how many parts a body fits, and how many blocks a part then has. */
function tooLarge(body: Body): Words | null {
  const { nodes } = articleSize({ body })
  const bytes = Buffer.byteLength(JSON.stringify(body))
  const parts = Math.ceil(Math.max(nodes / (LARGEST.nodes * 0.9), bytes / (MOST_BYTES * 0.9)))
  if (nodes <= LARGEST.nodes && bytes <= MOST_BYTES) return null
  const blocks = Math.max(1, Math.floor(body.root.children.length / parts))
  const [tr, en] = [nodes.toLocaleString('tr'), nodes.toLocaleString('en')]
  const each =
    body.root.children.length < parts
      ? null
      : { tr: `, her birinde en çok ${blocks} paragraf,`, en: ` of at most ${blocks} paragraphs` }
  return {
    tr: `metin tek bir haber için çok büyük (${tr} parça, ${Math.ceil(bytes / 1024)} kB; en çok 5.000 parça ve 1.024 kB): dosyayı ${parts} bölüme ayırıp${each?.tr ?? ''} ayrı ayrı aktarın`,
    en: `the text is too large for one article (${en} pieces, ${Math.ceil(bytes / 1024)} kB; at most 5,000 pieces and 1,024 kB): split the file into ${parts} parts${each?.en ?? ''} and import each`,
  }
}

const bodyOf = (story: Story): Body => ({
  root: {
    type: 'root',
    children: story.blocks.filter((block) => !isPicture(block)) as BodyBlock[],
    ...elementKeys,
  },
})

function checkStory(story: Story): void {
  if (story.headline === '') {
    refuse({
      tr: 'başlık bulunamadı: ilk satır, <h1>, “# …” ya da title başlık olmalı',
      en: 'no headline found: it is the first line, an <h1>, “# …” or a title',
    })
  }
  if (story.blocks.length === 0) {
    refuse({
      tr: 'başlıktan sonra metin yok: başlığın altına en az bir paragraf yazın',
      en: 'there is no text under the headline: write one paragraph at least',
    })
  }
  if (story.headline.length > LONGEST_HEADLINE) {
    refuse({
      tr: `başlık ${story.headline.length} harf (en çok ${LONGEST_HEADLINE}): ilk satıra yalnız başlığı yazın, metni boş bir satırdan sonra`,
      en: `the headline has ${story.headline.length} letters (at most ${LONGEST_HEADLINE}): put the headline alone on the first line, the text after a blank one`,
    })
  }
  // An entity of a page (`&#0;`) or an escape of YAML can be one; no encoding was asked for it.
  if (JSON.stringify(story).includes('\uFFFD')) {
    refuse({
      tr: 'metinde okunamayan harf (�) var, sayı olarak yazılmış (&#0; gibi): onu düzeltip yeniden aktarın',
      en: 'the text has a letter that cannot be read (�), written as a number (as &#0;): mend it and import again',
    })
  }
  const body = bodyOf(story)
  const large = tooLarge(body)
  if (large) refuse(large)
  const [problem] = checkBody(body).problems
  if (problem) refuse(problem.message)
}

function read(format: StoryFormat, text: string): Story | null {
  try {
    if (format === 'text') {
      const story = readStoryText(text)
      return story && textStory(story)
    }
    if (format === 'html') return readStoryHtml(text)
    const parts = Math.ceil(text.length / MOST_BYTES)
    // A page may be mostly scripts; all of a Markdown file is text, and reading it takes its time.
    if (parts > 2) {
      return refuse({
        tr: `dosya tek bir haber için çok büyük (${parts} MB): en az ${parts} bölüme ayırıp ayrı ayrı aktarın`,
        en: `the file is too large for one article (${parts} MB): split it into ${parts} parts at least and import each`,
      })
    }
    return readStoryMarkdown(text)
  } catch (error) {
    if ((error as { name?: unknown }).name !== 'RangeError') throw error
    return refuse({
      tr: 'dosya iç içe çok derin: haberi düz metin olarak kaydedip aktarın',
      en: 'the file is nested too deep: save the story as plain text and import that',
    })
  }
}

/**
 * The bytes of a file → the story in it: a text, a page or Markdown by its name and its beginning, or what `format` says, in
 * the encoding that `decodeText` finds or `encoding` says. Refuses (StartRefusal, one sentence without the file's name) what
 * is no text, has no headline or no text under it, or is larger than one article may be.
 */
export function readStory(bytes: Uint8Array, { name, encoding, format }: Given): Story {
  if (bytes.every((byte) => byte <= 0x20)) refuse({ tr: 'dosya boş', en: 'the file is empty' })
  const kind = notText(bytes)
  if (kind) refuse(kind)
  const { text, notes } = withoutControls(decodeText(bytes, encoding).text)
  const odd = notStory(text)
  if (odd) refuse(odd)
  const story = read(format ?? formatOf(name, text.replace(/\r\n?/g, '\n')), text)
  if (!story) {
    return refuse({
      tr: 'ilk satır başlık olmalı, altında (isterseniz tarih satırı ve) en az bir paragraf',
      en: 'the first line must be the headline, with (a date line and) at least one paragraph under it',
    })
  }
  const whole = storyHead({ ...story, notes: [...notes, ...story.notes] })
  checkStory(whole)
  return whole
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 300)

/** Why a story was not filed, in one sentence: a refusal's own words, else what the error says; never a stack. */
export function refusalWords(error: unknown): Words {
  const refusal = refusalOf(error)
  if (refusal) return refusal.message
  if (isDatabaseAway(error)) {
    return {
      tr: 'veritabanı yanıt vermiyor: DATABASE_URI adresindeki replica set’i başlatıp yeniden deneyin',
      en: 'the database does not answer: start the replica set at DATABASE_URI and try again',
    }
  }
  if (!(error instanceof Error)) return { tr: oneLine(String(error)), en: oneLine(String(error)) }
  if ('words' in error) return error.words as Words
  const { errors = [] } = (error as { data?: { errors?: { message?: string }[] } }).data ?? {}
  const words = oneLine([error.message, ...errors.map(({ message = '' }) => message)].join(' '))
  return { tr: `kaydedilemedi: ${words}`, en: `it could not be saved: ${words}` }
}

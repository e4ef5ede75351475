import { Parser } from 'htmlparser2'
import { type PDFContext, PDFDict, PDFName, type PDFRawStream } from '@cantoo/pdf-lib'

import { toldBy, withoutSegments } from './jpegSegments'
import { dictAt, type Held, lettersOf, nameAt, wordsOf } from './pdfObjects'

/** One thing that a file tells of how it was made: where it stands in the file, its name there, and its value. */
export type PdfFact = {
  in: 'info' | 'xmp' | 'picture' | 'note' | 'program' | 'signature'
  name: string
  value: string
}

/** More than these say no more, and are not read. */
const MOST_FACTS = 60
const MOST_LETTERS = 300

const NOTES = new Set([
  ...['Text', 'FreeText', 'Line', 'Square', 'Circle', 'Polygon', 'PolyLine', 'Highlight'],
  ...['Underline', 'Squiggly', 'StrikeOut', 'Stamp', 'Caret', 'Ink', 'Popup', 'FileAttachment'],
])
const isNote = (dict: PDFDict): boolean => NOTES.has(nameAt(dict, 'Subtype') ?? '')
/** Of a note: who wrote it and when. */
const NOTE_KEYS = ['T', 'M', 'CreationDate', 'NM']
/** Of anything: what a program kept for itself, and what it tells of the part. */
const PART_KEYS = ['Metadata', 'PieceInfo', 'LastModified']

/** Names of the frame that holds what an XMP packet tells. */
const FRAME = /^(?:rdf|x|xmlns):/

/** What an XMP packet tells, as pairs of its own names and the words of each (ISO 16684-1). Never throws. */
export function xmpFacts(packet: string): { name: string; value: string }[] {
  const facts: { name: string; value: string }[] = []
  let inside = ''
  const note = (name: string, value: string): void => {
    const words = value.trim()
    if (words !== '' && name !== '' && !FRAME.test(name) && facts.length < MOST_FACTS)
      facts.push({ name, value: words })
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (!FRAME.test(name)) inside = name
        for (const [key, value] of Object.entries(attributes))
          note(key.includes(':') ? key : '', value)
      },
      ontext: (words) => note(inside, words),
      onclosetag(name) {
        if (name === inside) inside = ''
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(packet)
  return facts
}

/** A date of a document (ISO 32000-2, 7.9.4: `D:20261202002048+03'00'`) as people read one; anything else as it is. */
export const readableDate = (value: string): string =>
  value.replace(
    /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'?(\d\d)?'?)?.*$/s,
    (_, year, month, day, hour, minute, second, zone = '', rest = '') =>
      [`${year}-${month}-${day} ${hour}:${minute}:${second}`, zone && `${zone}:${rest || '00'}`]
        .filter(Boolean)
        .join(' '),
  )

/** What this file tells of who made it, when and with what: shown before it is published. At most 60 facts, each once. */
export function pdfFacts(context: PDFContext, held: readonly Held[]): PdfFact[] {
  const facts = new Map<string, PdfFact>()
  const note = (of: PdfFact['in'], name: string, value: string | null): void => {
    const words = value?.trim().slice(0, MOST_LETTERS) ?? ''
    if (words !== '' && facts.size < MOST_FACTS)
      facts.set(`${of} ${name} ${words}`, { in: of, name, value: words })
  }
  const info = context.lookup(context.trailerInfo.Info)
  if (info instanceof PDFDict) {
    for (const [key, value] of info.entries())
      note('info', key.decodeText(), readableDate(wordsOf(context.lookup(value)) ?? ''))
  }
  for (const { dict, stream } of held) {
    const xmp = lettersOf(dict.lookup(PDFName.of('Metadata')))
    for (const { name, value } of xmpFacts(xmp)) note('xmp', name, value)
    if (isNote(dict)) note('note', 'T', wordsOf(dict.lookup(PDFName.of('T'))))
    for (const [key] of dictAt(dict, 'PieceInfo')?.entries() ?? [])
      note('program', 'PieceInfo', key.decodeText())
    const told = stream ? jpegSegments(stream) : []
    for (const name of new Set(told)) note('picture', name, name)
    if (nameAt(dict, 'Type') === 'Sig' || dict.has(PDFName.of('ByteRange')))
      note('signature', 'Sig', wordsOf(dict.lookup(PDFName.of('Name'))) ?? 'Sig')
  }
  return [...facts.values()]
}

/** Takes off all that `pdfFacts` shows but signatures: the information, XMP of every part, what programs kept, authors of notes, and what is written into photographs. */
export function removeFacts(context: PDFContext, held: readonly Held[]): void {
  context.trailerInfo.Info = undefined
  context.trailerInfo.ID = undefined
  for (const { dict, stream } of held) {
    for (const key of PART_KEYS) dict.delete(PDFName.of(key))
    if (isNote(dict)) for (const key of NOTE_KEYS) dict.delete(PDFName.of(key))
    if (stream && jpegSegments(stream).length > 0) {
      Object.assign(stream, { contents: withoutSegments(stream.contents) })
      dict.set(PDFName.of('Length'), context.obj(stream.contents.length))
    }
  }
}

const isPhotograph = ({ dict }: PDFRawStream): boolean => nameAt(dict, 'Filter') === 'DCTDecode'

/** What a photograph in a document tells of itself, by kind. */
const jpegSegments = (stream: PDFRawStream): string[] =>
  isPhotograph(stream) ? toldBy(stream.contents) : []

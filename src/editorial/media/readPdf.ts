import { PDFDict, PDFDocument, PDFWriter } from '@cantoo/pdf-lib'

import type { Words } from '@/src/language/words'
import { pdfDangers } from './pdfDangers'
import { type PdfFact, pdfFacts, removeFacts } from './pdfMetadata'
import { nameAt, reachable } from './pdfObjects'

/** What became of a file that was to be taken in, or of one that is kept. `bytes`: the file as it is written anew. */
export type PdfRead =
  | { is: 'refused'; why: 'type' | 'damaged' | 'encrypted' }
  | { is: 'refused'; why: 'active'; found: Words[] }
  | { is: 'read'; bytes: Uint8Array; pages: number; facts: PdfFact[] }

/** ISO 32000-2, 7.5.2; readers look for it in the first kilobyte. */
const HEAD = '%PDF-'
const LOOKED_AT = 1_024

/** Pages are counted here, since the library's own way through their tree follows one that leads back into itself. */
const countPages = (held: ReturnType<typeof reachable>['held']): number =>
  held.filter(({ dict, stream }) => stream === null && nameAt(dict, 'Type') === 'Page').length

/**
 * A file → the same document written anew from what its catalog leads to and nothing else: no earlier states, nothing that one
 * program reads and another does not, so what was looked at here is what readers get. Without `keepFacts` all that it tells of its
 * making is left out, too (`removeFacts`). Refuses what is no PDF by its bytes, is damaged or encrypted, and what would act by
 * itself (`pdfDangers`). Run it in a thread (`runInThread`): a hostile file takes time and memory.
 */
export async function readPdf({
  bytes,
  keepFacts,
}: {
  bytes: Uint8Array
  keepFacts: boolean
}): Promise<PdfRead> {
  const head = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1')
  if (!head.includes(HEAD)) return { is: 'refused', why: 'type' }
  try {
    const options = { ignoreEncryption: true, updateMetadata: false, preserveXFA: true }
    const { context } = await PDFDocument.load(bytes, options)
    if (context.trailerInfo.Encrypt !== undefined) return { is: 'refused', why: 'encrypted' }
    if (!(context.lookup(context.trailerInfo.Root) instanceof PDFDict))
      return { is: 'refused', why: 'damaged' }
    const all = reachable(context)
    const found = pdfDangers(all.held)
    if (found.length > 0) return { is: 'refused', why: 'active', found }
    const pages = countPages(all.held)
    if (pages === 0) return { is: 'refused', why: 'damaged' }
    if (!keepFacts) removeFacts(context, all.held)
    const { refs, held } = keepFacts ? all : reachable(context)
    for (const [ref] of context.enumerateIndirectObjects()) if (!refs.has(ref)) context.delete(ref)
    const facts = pdfFacts(context, held)
    const written = await PDFWriter.forContext(context, Infinity).serializeToBuffer()
    return { is: 'read', bytes: written, pages, facts }
  } catch {
    return { is: 'refused', why: 'damaged' }
  }
}

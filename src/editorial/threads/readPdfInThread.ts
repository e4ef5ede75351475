import type { PdfRead } from '@/src/editorial/media/readPdf'
import { PDF_REFUSALS } from '@/src/editorial/media/pdfRefusals'
import { RefusalError, refusalOf } from '@/src/language/refusal'
import { runInThread } from './runInThread'
import { THREAD_REFUSALS } from './startThread'

/**
 * `readPdf` in a thread, however small the file: a hostile one takes its time and memory, not those of others. A thread that
 * dies or hangs of it refuses the file (400 `attachmentDamaged`). `who` is the person it is done for.
 */
export async function readPdfInThread(
  given: { bytes: Uint8Array; keepFacts: boolean },
  who: string,
): Promise<PdfRead> {
  try {
    return await runInThread<typeof given, PdfRead>(
      { task: 'readPdf', letters: Infinity, who },
      () => Promise.reject(new Error('a PDF is read in a thread')),
      given,
    )
  } catch (error) {
    if (refusalOf(error)?.code !== THREAD_REFUSALS.failed().code) throw error
    throw new RefusalError(PDF_REFUSALS.damaged())
  }
}

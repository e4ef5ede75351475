import { randomUUID } from 'node:crypto'
import type { CollectionBeforeOperationHook } from 'payload'

import { RefusalError } from '@/src/language/refusal'
import { dropServersFields } from '@/src/editorial/media/dropServersFields'
import { bytesHash } from '@/src/editorial/media/drawSizes'
import { ownFileOf } from '@/src/editorial/media/ownFile'
import { PDF_REFUSALS, refusedPdf } from '@/src/editorial/media/pdfRefusals'
import { readPdfInThread } from '@/src/editorial/threads/readPdfInThread'

/** What else of it the server alone says. */
const OURS = ['sha256', 'pages']

/**
 * Writes an uploaded PDF anew before anything else sees it (`readPdf`), under an opaque name: what somebody called a file can
 * give a source away. Refuses what is no PDF, what acts by itself, a record without a file, and another file for an old record:
 * what was approved with a story is these bytes.
 */
export const preparePdf: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const data: unknown = args.data
  dropServersFields(req, data, OURS)
  if (operation === 'update') {
    if (req.file) throw new RefusalError(PDF_REFUSALS.fixed())
    return { ...args, data: { ...(data ?? {}), ...ownFileOf(req.context) } }
  }
  if (!req.file) throw new RefusalError(PDF_REFUSALS.missing())
  const who = String(req.user?.id ?? 'system')
  const read = await readPdfInThread({ bytes: req.file.data, keepFacts: true }, who)
  if (read.is === 'refused') throw new RefusalError(refusedPdf(read))
  const bytes = Buffer.from(read.bytes)
  req.file = {
    name: `${randomUUID()}.pdf`,
    mimetype: 'application/pdf',
    data: bytes,
    size: bytes.length,
  }
  return { ...args, data: { ...(data ?? {}), sha256: bytesHash(bytes), pages: read.pages } }
}

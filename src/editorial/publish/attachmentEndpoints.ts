import { randomUUID } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Endpoint, PayloadRequest } from 'payload'

import { answering, readableRecord } from '@/src/editorial/api/answering'
import { bytesHash } from '@/src/editorial/media/drawSizes'
import { keepFiles } from '@/src/editorial/media/keepFiles'
import { withOwnFile } from '@/src/editorial/media/ownFile'
import { PDF_REFUSALS, refusedPdf } from '@/src/editorial/media/pdfRefusals'
import { readPdfInThread } from '@/src/editorial/threads/readPdfInThread'
import { RefusalError } from '@/src/language/refusal'
import { env } from '@/src/platform/env'
import { actorOf } from '@/src/workflow/actor'
import { REFUSALS } from '@/src/workflow/refusals'

const folder = (): string => path.resolve(env().mediaDir)

async function readFileOf(req: PayloadRequest, filename: string, keepFacts: boolean) {
  const actor = actorOf(req.user)
  if (!actor) throw new RefusalError(REFUSALS.unknownActor())
  const bytes = await readFile(path.join(folder(), path.basename(filename))).catch(() => null)
  if (bytes === null) throw new RefusalError(PDF_REFUSALS.gone())
  const read = await readPdfInThread({ bytes, keepFacts }, actor.id)
  if (read.is === 'refused') throw new RefusalError(refusedPdf(read))
  return read
}

/**
 * `GET /api/attachments/:id/facts` → `{facts: [{in, name, value}]}`: what the file tells of who made it, when and with what,
 * read from the file itself. Nothing of it is stored.
 */
export const attachmentFacts: Endpoint = {
  path: '/:id/facts',
  method: 'get',
  handler: answering(async (req) => {
    if (!actorOf(req.user)) throw new RefusalError(REFUSALS.unknownActor())
    const record = await readableRecord(req, 'attachments', String(req.routeParams?.id))
    const { facts } = await readFileOf(req, record.filename ?? '', true)
    return Response.json({ facts })
  }),
}

/**
 * `POST /api/attachments/:id/remove-facts` → `{facts}`: gives the attachment a file without them and takes the former one off
 * the disk. A save like any other: who may change the record, its history, approvals that fall, published stories that follow.
 */
export const removeAttachmentFacts: Endpoint = {
  path: '/:id/remove-facts',
  method: 'post',
  handler: answering(async (req) => {
    if (!actorOf(req.user)) throw new RefusalError(REFUSALS.unknownActor())
    const id = String(req.routeParams?.id)
    const record = await readableRecord(req, 'attachments', id)
    const former = record.filename ?? ''
    const { bytes, facts, pages } = await readFileOf(req, former, false)
    const filename = `${randomUUID()}.pdf`
    const clean = Buffer.from(bytes)
    await keepFiles(folder(), new Map([[filename, clean]]))
    const file = { filename, filesize: clean.length, sha256: bytesHash(clean), pages }
    try {
      await req.payload.update({
        ...{ collection: 'attachments', id, data: {}, depth: 0, overrideAccess: false, req },
        context: withOwnFile(file),
      })
    } catch (error) {
      await rm(path.join(folder(), filename), { force: true })
      throw error
    }
    await rm(path.join(folder(), path.basename(former)), { force: true })
    return Response.json({ facts })
  }),
}

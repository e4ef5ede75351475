import type { Payload } from 'payload'
import { auditCollections } from '@/src/editorial/audit/collections'
import { auditExport, exportCsv } from '@/src/editorial/audit/export'
import { StartRefusal } from '@/src/platform/errors'
import { noteOperation, withPayload } from '@/src/run/withPayload'
import { readArgs, wrongUsage } from '@/src/run/args'

/**
 * `kunye audit export --article ID|SLUG [--format json|csv]`: the article's chain on stdout, with names and reasons,
 * hashes and the checkpoint that covers it, for somebody outside who verifies it by `audit check`.
 */
export async function exportArticle(args: string[]): Promise<void> {
  const { values } = readArgs('audit', args, {
    article: { type: 'string' },
    format: { type: 'string', default: 'json' },
  })
  const { article, format } = values
  if (!article || (format !== 'json' && format !== 'csv')) {
    throw wrongUsage('audit')
  }
  const exported = await withPayload(async (payload) => {
    const chain = `article:${await idOf(payload, article)}`
    const found = await auditExport(auditCollections(payload), chain)
    if (found.entries.length === 0) throw unknown(article)
    const what = `${format}, ${found.entries.length}`
    await noteOperation(payload, { action: 'exportAudit', record: chain, what })
    return found
  })
  process.stdout.write(
    format === 'csv' ? exportCsv(exported) : `${JSON.stringify(exported, null, 2)}\n`,
  )
}

/** By slug where there is one; else taken for an id, so that the chain of an article that vanished is found too. */
async function idOf(payload: Payload, article: string): Promise<string> {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { slug: { equals: article } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]?.id ?? article
}

const unknown = (article: string): StartRefusal =>
  new StartRefusal({
    tr: `${article}: bu kimlik ya da adresle kayıt yok.`,
    en: `${article}: there are no entries for this id or slug.`,
  })

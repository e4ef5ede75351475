import { resolveDatabase, useDatabase } from '@/src/platform/mongod/resolveDatabase'
import { parseEnv } from '@/src/platform/env'
import { adoptMarks } from '@/src/run/house/adoptMarks'
import { noteOperation, withHalves, withPayloadOn } from '@/src/run/withPayload'
import { readArgs, wrongUsage } from '@/src/run/args'

/**
 * `kunye secrets adopt [--secret] [--audit-key] [--media]`: what this environment has is the house's from now on, where the
 * former is lost or the media folder was moved. Processes with the former are refused at their next start. Noted in the log.
 */
export async function adopt(args: string[]): Promise<void> {
  const flag = { type: 'boolean', default: false } as const
  const { values } = readArgs('secrets', args, { secret: flag, 'audit-key': flag, media: flag })
  const which = { secret: values.secret, auditKey: values['audit-key'], media: values.media }
  if (!Object.values(which).some(Boolean)) {
    throw wrongUsage('secrets', { tr: 'Neyi benimseyeceğini söyleyin', en: 'Say what to adopt' })
  }
  const database = await resolveDatabase()
  try {
    await useDatabase(database)
    const env = parseEnv(process.env)
    const changed = await withHalves(database, ({ halves }) =>
      adoptMarks({ ...halves, env }, which),
    )
    if (changed.length > 0) {
      const what = changed.join(', ')
      await withPayloadOn(database, (payload) =>
        noteOperation(payload, { action: 'adoptMarks', record: 'secrets', what }),
      )
    }
    console.log(`✓ ${changed.join(', ') || 'değişen yok / nothing changed'}`)
  } finally {
    await database.stop()
  }
}

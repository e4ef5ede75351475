import { parseArgs } from 'node:util'

import { withPayload } from '../withPayload'
import { PROBLEM_WORDS } from './problemWords'
import { runRebuild } from './runRebuild'

/**
 * `kunye public rebuild [--article ID|SLUG]`: makes the public database (or one article of it, and the events) what
 * follows from publications and records, while readers read and the newsroom works; a dropped database comes back
 * whole. Names what it mended; exit code 1 when something could not be. Noted in the audit log.
 */
export async function rebuild(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { article: { type: 'string' } } })
  const found = await withPayload((payload) => runRebuild(payload, values.article))
  const failed = found.filter(({ problem }) => problem === 'unbuildable')
  for (const { collection, id, problem, fields } of found) {
    const { tr, en } = PROBLEM_WORDS[problem]
    const isMended = problem !== 'unbuildable'
    const reason = isMended ? '' : `: ${fields?.[0]?.stored ?? ''}`
    console.log(`${isMended ? '✓' : '✗'} ${collection}/${id}: ${tr} / ${en}${reason}`)
  }
  console.log(`${found.length - failed.length} belge onarıldı / documents mended`)
  if (failed.length > 0) process.exitCode = 1
}

import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { processStamp } from './processStamp'
import { runningPath } from './runningPath'

const schema = z.object({
  pid: z.number().int().positive(),
  stamp: z.string(),
  kind: z.enum(['newsroom', 'command']),
  /** HTTP port of the newsroom; 0 for a command. */
  port: z.number().int(),
  /** Absent while the database is still starting. */
  databaseUri: z.string().optional(),
})

export type Running = z.infer<typeof schema>

/**
 * Who uses the data folder now, or undefined: no file, not readable as ours, or left behind by a
 * process that no longer lives.
 */
export async function readRunning(dataDir: string): Promise<Running | undefined> {
  try {
    const found = schema.parse(JSON.parse(await readFile(runningPath(dataDir), 'utf8')))
    return (await processStamp(found.pid)) === found.stamp ? found : undefined
  } catch {
    return undefined
  }
}

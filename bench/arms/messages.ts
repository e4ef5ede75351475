import { z } from 'zod'
import { QUERIES } from '../vocabulary'

/** What the benchmark tells a server process: with what to start, to say when it is ready, and what it has spent so far. */
export const toArm = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('open'),
    options: z.object({
      publicUri: z.string(),
      payloadUri: z.string(),
      searchDir: z.string(),
      counting: z.boolean(),
      bodies: z.record(z.enum(QUERIES), z.string()),
    }),
  }),
  z.object({ kind: z.literal('whenReady') }),
  z.object({ kind: z.literal('spent') }),
])

/** What it answers. `spent`: totals since its start; `rssMb` at this moment. */
export const fromArm = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('listening'), port: z.number() }),
  /** It answers everything as it will under measurement. */
  z.object({ kind: z.literal('ready') }),
  z.object({
    ...{ kind: z.literal('spent'), cpuMs: z.number(), rssMb: z.number() },
    ...{ requests: z.number(), commands: z.number() },
  }),
  z.object({ kind: z.literal('failed'), reason: z.string() }),
])

export type Spent = Extract<z.infer<typeof fromArm>, { kind: 'spent' }>

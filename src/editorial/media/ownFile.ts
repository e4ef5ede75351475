import { z } from 'zod'

/** How long what readers see of an attachment may be. */
export const ATTACHMENT_LETTERS = { title: 200, description: 500 } as const

const KEY = 'kunyeOwnFile'
const shape = z.strictObject({
  filename: z.string(),
  filesize: z.number(),
  sha256: z.string(),
  pages: z.number(),
})
type OwnFile = z.infer<typeof shape>

/** The context of a save of our own that gives an attachment another file: Payload takes the name of one from no data. */
export const withOwnFile = (file: OwnFile): Record<string, unknown> => ({ [KEY]: file })

/** What a save of our own says of the new file; null in a save that somebody asked for. */
export const ownFileOf = (context: Readonly<Record<string, unknown>>): OwnFile | null =>
  shape.safeParse(context[KEY]).data ?? null

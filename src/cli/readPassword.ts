import { text } from 'node:stream/consumers'

/** A password piped in on stdin, without its line end; never an argument, which other users of the machine could see. */
export const readPassword = async (): Promise<string> =>
  (await text(process.stdin)).replace(/\r?\n$/, '')

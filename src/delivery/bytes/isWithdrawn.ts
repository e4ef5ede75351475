import { textOf } from './bson'

const STATE = Buffer.from('state')

/** Whether an article was taken down: then lists that an editor chose it for leave it out. */
export const isWithdrawn = (bytes: Buffer): boolean => textOf(bytes, 0, STATE) === 'withdrawn'

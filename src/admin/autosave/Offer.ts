import type { Copy } from './localCopies'

/** An unsaved text that was found on opening or set aside later, and where it lies. */
export type Offer = Copy & { where: 'server' | 'typing' | 'kept' }

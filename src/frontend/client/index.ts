// What the packed client (`npm run client`) is imported by; nothing in this repository imports it.
export { createClient, type Client } from './createClient'
export { kunyeImage } from './image'
export { type AnswerError, KunyeError } from './KunyeError'
export type { Operation } from './Operation'
export { type Attribution, markSaid, voicesOf } from './react/attributed'
export { purgeOf, type WebhookMessage } from './webhook'

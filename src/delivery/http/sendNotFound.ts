import type { ServerResponse } from 'node:http'
import { sendJson } from './sendJson'

/** What was never there, what nobody may see and what has no such address: one answer, byte for byte. */
export const sendNotFound = (response: ServerResponse): void =>
  sendJson(response, 404, { errors: [{ code: 'notFound' }] })

import type { IncomingMessage, ServerResponse } from 'node:http'

import type { ReaderLanguage, SlugPage } from '@/src/language/readerPaths'

export type ReaderStatus = Readonly<{ status: 200 | 301 | 308 | 404 | 410; location?: string }>

/** Pages whose status the public half knows. */
export type ReaderPage = Exclude<SlugPage, 'author'> | 'short'

/** What the server needs of the public half; `src/delivery/handler.ts` makes one. */
export type Delivery = Readonly<{
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** What a reader page of that slug has to answer. */
  statusOf(slug: string, page?: ReaderPage, language?: ReaderLanguage): Promise<ReaderStatus>
  ready(): boolean
  /** Ends answers that have no end of their own. */
  endStreams?(): void
  close(): Promise<void>
}>

export type DeliveryOptions = Readonly<{
  publicDatabaseUri: string
  publicUrl: string
  name: string
  introspection: boolean
}>

/** What the server needs of Next. */
export type NextApp = Readonly<{
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  close(): Promise<void>
}>

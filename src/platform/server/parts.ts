import type { IncomingMessage, ServerResponse } from 'node:http'

export type ReaderStatus = Readonly<{ status: 200 | 301 | 404 | 410; location?: string }>

export const READER_PAGES = ['haber', 'kisi', 'kaynak', 'olay'] as const
export type ReaderPage = (typeof READER_PAGES)[number]

/** What the server needs of the public half; `src/delivery/handler.ts` makes one. */
export type Delivery = Readonly<{
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** What a reader page of that slug has to answer. */
  statusOf(slug: string, page?: ReaderPage): Promise<ReaderStatus>
  ready(): boolean
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

import type { RequestListener } from 'node:http'
import type { Query } from '../vocabulary'

/** What a server under measurement is started with. */
export type ArmOptions = Readonly<{
  publicUri: string
  /** Plain Payload's database. */
  payloadUri: string
  /** Where the index of whole texts keeps its snapshot: built by the first server, read by those after it. */
  searchDir: string
  /** Whether commands are counted, which costs time. */
  counting: boolean
  /** What the server of constant strings answers. */
  bodies: Readonly<Record<Query, string>>
}>

export type ArmServer = Readonly<{
  listener: RequestListener
  /** Resolves when it answers everything as it will under measurement; by default it does at once. */
  ready?: Promise<void>
  close(): Promise<void>
}>

/** `onCommand` is called for every command that a query sends to the database, if `counting`. */
export type OpenArm = (options: ArmOptions, onCommand: () => void) => Promise<ArmServer>

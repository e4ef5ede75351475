import type { Db } from 'mongodb'
import type { Payload } from 'payload'

import type { Words } from '@/src/language/words'
import type { PUBLIC_COLLECTIONS } from '@/src/published/documents'

export type Half = 'editorial' | 'public'

/** What one migration would change in one collection: how many documents, and the first of their ids. */
export type PlannedChange = Readonly<{
  half: Half
  collection: string
  count: number
  ids: readonly string[]
}>

/** What a plan may look at. It writes nothing. */
export type PlanContext = Readonly<{
  /** `kunye` and `kunye_public` by the raw driver, on one client: one transaction can span both. */
  editorial: Db
  published: Db
  /** The database's clock when the run began. */
  now: Date
}>

/** One step under way: where it stood when a run before it was killed, and how it notes where it stands now. */
type StepUnderWay = Readonly<{
  /** What `note` was last given, or null. */
  cursor: unknown
  /** Documents changed so far, by earlier runs too. */
  changed: number
  /** To be called after a batch is written: the next run goes on from `cursor`. Throws where another process took over. */
  note(cursor: unknown, changed: number): Promise<void>
}>

export type RunContext = PlanContext &
  Readonly<{
    /** So many documents are written before the place is noted. */
    batch: number
    /** Payload, opened when it is first asked for; with it everything that publication, rebuild and hooks can do. */
    payload(): Promise<Payload>
    /**
     * Runs `work` unless a run before finished it. `work` may be cut off anywhere and begun again, so whatever it writes
     * must be the same when it is written twice.
     */
    step(name: string, work: (step: StepUnderWay) => Promise<void>): Promise<void>
  }>

/** Fields of public documents (dotted, without numbers: `persons.name`) that a rebuild makes anew after this migration. */
export type PublicDiffers = Readonly<{
  collection: (typeof PUBLIC_COLLECTIONS)[number]
  /** `'*'`: whole documents, missing and extra ones too. */
  fields: readonly string[] | '*'
}>

/**
 * One change of stored data. `run` is idempotent and works in steps, so that it can be killed anywhere. It leaves alone
 * what was signed or hashed: content hashes of approvals, schedules, publications and the audit chains.
 */
export type Migration = Readonly<{
  /** As in the name of its file: `0007-picture-versions.ts` exports number 7, name `picture-versions`. */
  number: number
  name: string
  /** What it changes and why, for who decides when to run it. */
  says: Words
  /** What `public verify` may find until the rebuild that ends `kunye migrate --run`; none where it is left out. */
  publicDiffers?: readonly PublicDiffers[]
  /** What `run` would change now: afterwards nothing. */
  plan(context: PlanContext): Promise<readonly PlannedChange[]>
  run(context: RunContext): Promise<void>
}>

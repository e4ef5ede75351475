import type { Role } from '@/src/workflow/stages'
import { profileOf, type ActorName } from './actors'

/**
 * Who may write what is not an article, written by hand from the text of the design. `own`: only what the actor made.
 * An operation that is not named is nobody's. Reads of these collections are in reads.ts and oracles.
 */
type May = { roles: readonly Role[]; own?: readonly Role[] }
type Op = 'create' | 'update' | 'delete'

const NEWSROOM: Role[] = ['reporter', 'editor', 'chief', 'factChecker']
const REFERENCE = {
  create: { roles: NEWSROOM },
  update: { roles: ['editor', 'chief', 'factChecker'], own: ['reporter'] },
  delete: { roles: ['editor', 'chief'] },
} as const satisfies Partial<Record<Op, May>>
const SETTINGS = {
  create: { roles: ['editor', 'chief', 'admin'] },
  update: { roles: ['editor', 'chief'] },
  delete: { roles: ['chief', 'admin'] },
} as const satisfies Partial<Record<Op, May>>
const ADMINS = { roles: ['admin'] } as const

export const RECORDS: Record<string, Partial<Record<Op, May>>> = {
  persons: REFERENCE,
  sources: REFERENCE,
  events: REFERENCE,
  attachments: REFERENCE,
  desks: SETTINGS,
  sections: SETTINGS,
  tags: SETTINGS,
  webhooks: { create: ADMINS, update: ADMINS, delete: ADMINS },
  users: { create: ADMINS, update: ADMINS },
  suggestions: { create: { roles: NEWSROOM } },
  assignments: {
    create: { roles: ['editor', 'chief'] },
    update: { roles: ['editor', 'chief'] },
    delete: { roles: ['editor', 'chief'] },
  },
  fronts: {
    create: { roles: ['editor', 'chief'] },
    update: { roles: ['editor', 'chief'] },
    delete: { roles: ['editor', 'chief'] },
  },
  claims: {},
  publications: {},
  'publication-snapshots': {},
  'audit-log': {},
  autosaves: {},
  notifications: {},
}

/** Whether this actor may do this to a record that somebody else made. */
export const mayRecord = (collection: string, op: Op, actor: ActorName, isOwn = false): boolean => {
  const may = RECORDS[collection]?.[op]
  const { roles } = profileOf(actor)
  if (!may) return false
  return roles.some((role) => may.roles.includes(role) || (isOwn && may.own?.includes(role)))
}

/**
 * Who reads the versions of what is no article (`masked`: of a source that is masked today and was not always): whoever
 * reads the record, but of a masked source nobody.
 */
export const VERSIONS: Record<string, readonly Role[]> = {
  persons: NEWSROOM,
  sources: NEWSROOM,
  events: NEWSROOM,
  media: NEWSROOM,
  fronts: NEWSROOM,
  masked: [],
}

export const mayReadVersions = (kind: string, actor: ActorName): boolean =>
  profileOf(actor).roles.some((role) => VERSIONS[kind]?.includes(role))

/** An assignment: whose it is, and whether it is of the desk that the `deskReporter` and the article have. */
export type AssignmentOf = { holder: ActorName | null; ofDesk: boolean }

/** Editors and chiefs see all; of those who write each his own and his desk's; nobody else any. */
export const readsAssignment = (actor: ActorName, { holder, ofDesk }: AssignmentOf): boolean => {
  const { roles, tie } = profileOf(actor)
  if (roles.some((role) => role === 'editor' || role === 'chief')) return true
  return roles.includes('reporter') && (holder === actor || (ofDesk && tie === 'desk'))
}

/** Whether the actor may give it to himself: what nobody has, and editors and chiefs any. */
export const takesAssignment = (actor: ActorName, of: AssignmentOf): boolean =>
  readsAssignment(actor, of) && (mayDecide(actor) || of.holder === null || of.holder === actor)

/** Who decides what readers see of records. */
export const mayDecide = (actor: ActorName): boolean =>
  profileOf(actor).roles.some((role) => role === 'editor' || role === 'chief')

/** A change of a record that a public article shows: refused by name to the newsroom, absent for admins. */
export const expectedShown = (actor: ActorName): 'yes' | 'refused' | 'absent' => {
  if (mayDecide(actor)) return 'yes'
  return profileOf(actor).roles.some((role) => NEWSROOM.includes(role)) ? 'refused' : 'absent'
}

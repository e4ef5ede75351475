import { ObjectId } from 'mongodb'

import type { Role } from '@/src/workflow/stages'
import type { Newsroom, StaffUser } from '@/tests/support/newsroom'
import { login } from '@/tests/support/rest'

/** Where a person stands towards the article of the matrix. */
export type Tie = 'author' | 'assignee' | 'contributor' | 'desk' | 'none'
export type Profile = {
  /** The roles an account holds today, as the newsroom's rules count them: a broken account holds none. */
  roles: readonly Role[]
  tie: Tie
  /** What the account becomes after its login, by a write past all rules. */
  broken?: Record<string, unknown>
}

/** Everybody who stands before the door. `staff: false` below is a stranger, whatever token he holds. */
export const PROFILES = {
  anonymous: { roles: [], tie: 'none' },
  author: { roles: ['reporter'], tie: 'author' },
  assignee: { roles: ['reporter'], tie: 'assignee' },
  deskReporter: { roles: ['reporter'], tie: 'desk' },
  otherReporter: { roles: ['reporter'], tie: 'none' },
  missingDesk: { roles: ['reporter'], tie: 'none' },
  editor: { roles: ['editor'], tie: 'none' },
  editorWhoWrote: { roles: ['editor'], tie: 'contributor' },
  chief: { roles: ['chief'], tie: 'none' },
  everythingWhoWrote: { roles: ['editor', 'chief', 'factChecker'], tie: 'contributor' },
  factChecker: { roles: ['factChecker'], tie: 'none' },
  admin: { roles: ['admin'], tie: 'none' },
  noRoles: { roles: [], tie: 'none', broken: { roles: [] } },
  unknownRole: { roles: [], tie: 'none', broken: { roles: ['chief', 'king'] } },
  disabled: { roles: [], tie: 'none', broken: { disabled: true } },
  disabledMissing: { roles: [], tie: 'none', broken: { disabled: null } },
} as const satisfies Record<string, Profile>

export type ActorName = keyof typeof PROFILES
export const ACTOR_NAMES = Object.keys(PROFILES) as ActorName[]
export const profileOf = (name: ActorName): Profile => PROFILES[name]

export type Actor = { name: ActorName; user: StaffUser | null; token?: string }

const id = (user: StaffUser) => ({ _id: new ObjectId(user.id) })

/**
 * Hires these actors, logs each in once, and only then breaks the accounts that are to be broken: so a disabled
 * account holds a token that was good. `deskA` is the article's desk, `deskB` another.
 */
export async function hireActors(
  newsroom: Newsroom,
  names: readonly ActorName[],
  { deskA, deskB }: { deskA: string; deskB: string },
): Promise<Actor[]> {
  const users = newsroom.payload.db.collections.users?.collection
  if (!users) throw new Error('no users collection')
  const actors: Actor[] = []
  for (const name of names) {
    if (name === 'anonymous') {
      actors.push({ name, user: null })
      continue
    }
    const { roles, tie, broken } = profileOf(name)
    const desk = tie === 'desk' ? deskA : deskB
    const hired = await newsroom.hire(`kanarya posta ${name}`, broken ? ['chief'] : [...roles], {
      desk,
    })
    const token = await login(hired)
    if (name === 'missingDesk') await users.updateOne(id(hired), { $unset: { desk: 1 } })
    if (broken) await users.updateOne(id(hired), { $set: broken })
    const user = await newsroom.payload.findByID({
      collection: 'users',
      id: hired.id,
      depth: 0,
      overrideAccess: true,
    })
    actors.push({ name, token, user: { ...user, collection: 'users' } })
  }
  return actors
}

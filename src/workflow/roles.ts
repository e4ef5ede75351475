import type { Role } from './stages'

/**
 * Who may do what, by role: the one table that access rules, transitions, the judge, gates, notices and the desk read. Where
 * a person's own part in a text gives a right (author, assignee, contributor), that stands with the rule.
 */
export const MAY = {
  /** Make and write articles. */
  write: ['reporter', 'editor', 'chief'],
  /** Be of the newsroom: read what it works with, comment, suggest, ask for a gate. */
  read: ['reporter', 'editor', 'chief', 'factChecker'],
  /** Approve, publish, lift an embargo, take a suggestion: what is told to the public. */
  decide: ['editor', 'chief'],
  /** Answer for the register of persons and sources, its private fields included. */
  keepRegister: ['editor', 'chief', 'factChecker'],
  /** Open desks, sections and tags. */
  keepSettings: ['editor', 'chief', 'admin'],
  /** Remove them. */
  removeSettings: ['chief', 'admin'],
  /** Change what the paper is called and how its pages are ordered. */
  keepSite: ['chief', 'admin'],
  /** Clear the lawyers' gate, reinstate what was withdrawn, change what readers were promised (an address, a printed date, the
   * imprint and the paper's policies). */
  answer: ['chief'],
  /** Clear the fact-checkers' gate. */
  factCheck: ['factChecker', 'editor'],
} as const satisfies Record<string, readonly Role[]>

export type Right = keyof typeof MAY

/** Whether somebody's roles hold this right. Nobody and no role hold none. */
export const may = (
  somebody: { roles: readonly string[] } | null | undefined,
  right: Right,
): boolean => somebody?.roles.some((role) => MAY[right].some((one) => one === role)) ?? false

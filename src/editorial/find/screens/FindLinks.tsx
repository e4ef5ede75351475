import Link from 'next/link'
import type { ServerProps } from 'payload'

import { languageOf } from '@/src/editorial/admin/languageOf'
import { hasDesk } from '@/src/editorial/desk/bands'
import { actorOf } from '@/src/workflow/actor'
import { SAID_PAGE_PATH, SAID_TITLE } from './saidWords'

/** Above the collections: what is asked across all of them. Nothing for who reads no article. */
export function FindLinks({ user, i18n }: ServerProps) {
  const actor = actorOf(user)
  if (!actor || !hasDesk(actor)) return null
  return (
    <Link className="nav__link kunye-nav-link" href={SAID_PAGE_PATH} prefetch={false}>
      <span className="nav__link-label">{SAID_TITLE[languageOf(i18n.language)]}</span>
    </Link>
  )
}

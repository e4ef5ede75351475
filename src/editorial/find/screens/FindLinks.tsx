import Link from 'next/link'
import type { ServerProps } from 'payload'

import { languageOf } from '@/src/editorial/admin/languageOf'
import { hasDesk } from '@/src/editorial/desk/bands'
import { FRONT_PAGE_PATH, FRONT_TITLE } from '@/src/editorial/fronts/screens/frontScreenWords'
import { actorOf } from '@/src/workflow/actor'
import { may } from '@/src/workflow/roles'
import { SAID_PAGE_PATH, SAID_TITLE } from './saidWords'

/** Above the collections: what is asked across all of them. Nothing for who reads no article. */
export function FindLinks({ user, i18n }: ServerProps) {
  const actor = actorOf(user)
  if (!actor || !hasDesk(actor)) return null
  const links = [
    { path: SAID_PAGE_PATH, title: SAID_TITLE },
    ...(may(actor, 'decide') ? [{ path: FRONT_PAGE_PATH, title: FRONT_TITLE }] : []),
  ]
  return links.map(({ path, title }) => (
    <Link className="nav__link kunye-nav-link" href={path} key={path} prefetch={false}>
      <span className="nav__link-label">{title[languageOf(i18n.language)]}</span>
    </Link>
  ))
}

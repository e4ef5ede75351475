import type { ServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'

import { LoginFields } from './LoginFields'

/** The login form: Payload's own belongs to its own sessions, which are off (`collections/Users`). */
export function LoginForm({ searchParams }: ServerProps) {
  const redirectTo = searchParams?.redirect ?? ''
  return <LoginFields next={getSafeRedirect({ fallbackTo: '/admin', redirectTo })} />
}

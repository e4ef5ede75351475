'use client'

import { useAuth, useFormFields } from '@payloadcms/ui'

import { actorOf } from '@/src/workflow/actor'
import { idOf } from '@/src/language/ids'
import { mayResolve } from '@/src/workflow/permissions'
import type { ShownComment } from './commentsAnswer'

/** Whether the person at the screen may close or reopen a thread; the server asks the same. */
export function useMayResolve(): (root: ShownComment) => boolean {
  const { user } = useAuth()
  const author = useFormFields(([fields]) => idOf(fields.author?.value))
  const assignee = useFormFields(([fields]) => idOf(fields.assignee?.value))
  const reviewer = useFormFields(([fields]) => idOf(fields.reviewer?.value))
  const contributors = useFormFields(([fields]) => fields.contributors?.value)
  const actor = actorOf(user)
  const people = {
    author,
    assignee,
    reviewer,
    contributors: Array.isArray(contributors)
      ? contributors.map(idOf).filter((id) => id !== null)
      : [],
  }
  return (root) =>
    actor !== null &&
    mayResolve(actor, { author: root.author ?? null, blocking: root.blocking === true }, people)
}

'use client'

import { useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui'

import { idOf } from '@/src/language/ids'
import { isStage, type Stage } from '@/src/workflow/stages'
import type { People, Writer } from './writeRefusal'

/** Who is at the open article, in which part of it, and in which stage; null while it was never saved. */
export function useWriter(): { stage: Stage; people: People; writer: Writer } | null {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const stage = useFormFields(([fields]) => fields.stage?.value)
  const author = useFormFields(([fields]) => idOf(fields.author?.value) ?? '')
  const assignee = useFormFields(([fields]) => idOf(fields.assignee?.value) ?? '')
  const contributors = useFormFields(([fields]) => fields.contributors?.value)
  if (!id || !user || !isStage(stage)) return null
  const roles: unknown = user.roles
  return {
    stage,
    people: {
      author,
      assignee,
      contributors: Array.isArray(contributors) ? contributors.map((one) => idOf(one) ?? '') : [],
    },
    writer: { id: String(user.id), roles: Array.isArray(roles) ? roles.map(String) : [] },
  }
}

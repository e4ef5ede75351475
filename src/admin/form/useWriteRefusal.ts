'use client'

import { useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui'

import { isStage } from '../stage/isStage'
import type { Words } from '@/src/workflow/labels'
import { writeRefusal } from './writeRefusal'

const idOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Why the open article cannot be saved by this person in its present stage, or null. */
export function useWriteRefusal(): Words | null {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const stage = useFormFields(([fields]) => fields.stage?.value)
  const author = useFormFields(([fields]) => idOf(fields.author?.value))
  const assignee = useFormFields(([fields]) => idOf(fields.assignee?.value))
  const contributors = useFormFields(([fields]) => fields.contributors?.value)
  if (!id || !user || !isStage(stage)) return null
  const people = {
    author,
    assignee,
    contributors: Array.isArray(contributors) ? contributors.map(idOf) : [],
  }
  const roles: unknown = user.roles
  return writeRefusal(stage, people, {
    id: String(user.id),
    roles: Array.isArray(roles) ? roles.map(String) : [],
  })
}

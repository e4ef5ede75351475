'use client'

import { useFormFields } from '@payloadcms/ui'
import { useMemo } from 'react'

import { toText } from '@/src/lexical/toText'
import type { Texts } from './threadsOf'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The plain texts of the open form as they are typed now. */
export function useTexts(): Texts {
  const headline = useFormFields(([fields]) => textOf(fields.headline?.value))
  const dek = useFormFields(([fields]) => textOf(fields.dek?.value))
  const body = useFormFields(([fields]) => fields.body?.value)
  return useMemo(() => ({ headline, dek, body: toText(body) }), [headline, dek, body])
}

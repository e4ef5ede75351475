'use client'
import { createContext, type ReactNode, use } from 'react'

import type { Band } from '../bands'
import type { Card, DeskAnswer, Named } from '../card'
import type { DeskQuery } from '../query'
import type { DeskPreference } from './preference'

/** `writers`: of the people those who may be given something to write. */
export type Choices = { desks: Named[]; sections: Named[]; people: Named[]; writers: Named[] }

/** What the server draws the desk with. */
export type DeskStart = {
  me: string
  decides: boolean
  writes: boolean
  query: DeskQuery
  answer: DeskAnswer
  choices: Choices
  preference: DeskPreference
  /** A story to be shown round in, for whoever is here for the first time. */
  tour: string | null
  /** What stands under the day for who decides. */
  children: ReactNode
}

/** What every row and card of the desk needs: who looks, what time it is, and what a press does. */
export type DeskValue = {
  me: string
  now: Date
  /** Whether this person may assign, and so choose rows. */
  decides: boolean
  selected: ReadonlySet<string>
  /** The one action of a row. */
  act: (card: Card, band: Band | null) => void
  select: (id: string) => void
  /** Makes an assignment about an event; null for who does not plan. */
  onPlan: ((event: { id: string; title: string }) => void) | null
}

export const DeskContext = createContext<DeskValue | null>(null)

export function useDeskValue(): DeskValue {
  const value = use(DeskContext)
  if (!value) throw new Error('a part of the desk outside of it')
  return value
}

export const articlePath = (id: string): string => `/admin/collections/articles/${id}`

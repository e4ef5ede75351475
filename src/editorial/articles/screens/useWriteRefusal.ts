'use client'

import type { Words } from '@/src/language/words'
import { useWriter } from './useWriter'
import { writeRefusal } from './writeRefusal'

/** Why the open article cannot be saved by this person in its present stage, or null. */
export function useWriteRefusal(): Words | null {
  const here = useWriter()
  return here && writeRefusal(here.stage, here.people, here.writer)
}

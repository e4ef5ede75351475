import type { PublicState } from '@/src/public/documents'

/** States of which the page answers 200; a withdrawn article has no date either. */
export const shownStates: PublicState[] = ['live', 'retracted']

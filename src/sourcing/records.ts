import type { ClaimStatus, LegalStage } from './vocabulary'

/** How many of what, in which unit. */
export type Quantity = { value: number; unit: string | null; of: string | null }

/** An office somebody holds or held; `from` and `to` as far as they are known (`2019`, `2019-05`, `2019-05-01`). */
export type Position = {
  title: string
  organisation?: string | null
  from?: string | null
  to?: string | null
}

/** `names`: other spellings (aliases, as printed), which the spelling check must know as well. */
export type SourcedPerson = {
  id: string
  name: string
  isLiving: boolean
  names?: string[]
  positions?: Position[]
  /** How far matters against them have come before the law. */
  legalStages?: LegalStage[]
}

/** A claim of another article that is live, as the register has it. */
export type ElsewhereClaim = {
  article: string
  headline: string
  text: string
  status: ClaimStatus
  persons: string[]
  events: string[]
  organisations: string[]
  quantity: Quantity | null
}

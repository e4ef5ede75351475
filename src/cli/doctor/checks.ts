import { auditLog } from './auditLog'
import type { Check } from './Check'
import { claimRegister } from './claimRegister'
import { indexes } from './indexes'
import { mediaFiles } from './mediaFiles'
import { publicDocuments } from './publicDocuments'
import { transactions } from './transactions'

/** What the doctor examines, in this order: what the rest stands on first. */
export const CHECKS: readonly Check[] = [
  transactions,
  indexes,
  claimRegister,
  publicDocuments,
  auditLog,
  mediaFiles,
]

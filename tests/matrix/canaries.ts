import { canary } from '@/tests/support/canary'
import { profileOf, type ActorName } from './actors'
import { isStranger, reads, readsRecords, readsReference, readsVersions, type Cell } from './policy'

/** Every private thing of the matrix carries one of these texts; the value says who may ever be shown it. */
export const CANARIES = {
  words: canary('kelime'),
  edNote: canary('not'),
  replyChannel: canary('kanal'),
  oldVersion: canary('eskisurum'),
  approvalReason: canary('gerekce'),
  recordReason: canary('yayinkaydi'),
  contact: canary('iletisim'),
  sensitivity: canary('hassas'),
  internalNote: canary('icnot'),
  legalMatter: canary('dosya'),
  documentNote: canary('belge'),
  anonymityReason: canary('gizlilik'),
  maskedName: canary('maskeliad'),
  autosave: canary('otokayit'),
  resetToken: canary('belirtec'),
  email: 'kanarya.posta.author',
} as const
export type CanaryName = keyof typeof CANARIES

const decides = (actor: ActorName) =>
  profileOf(actor).roles.some((role) => role === 'editor' || role === 'chief')

/** Whether this actor may be shown this private thing, while the article stands as in the cell. */
const MAY: Record<CanaryName, (actor: ActorName, cell: Cell) => boolean> = {
  words: (actor, cell) => reads(actor, cell) || readsVersions(actor, cell),
  edNote: reads,
  replyChannel: reads,
  approvalReason: reads,
  oldVersion: readsVersions,
  recordReason: (actor) => readsRecords(actor),
  contact: decides,
  sensitivity: (actor) => decides(actor) || profileOf(actor).roles.includes('factChecker'),
  internalNote: (actor) => readsReference(actor),
  legalMatter: decides,
  documentNote: (actor, cell) => reads(actor, cell) || readsVersions(actor, cell),
  anonymityReason: (actor) => readsReference(actor),
  // What a source was called before it was masked stands in its versions alone, and those are nobody's.
  maskedName: () => false,
  autosave: (actor) => actor === 'author',
  resetToken: () => false,
  email: (actor) => actor === 'author' || profileOf(actor).roles.includes('admin'),
}

/** Names of the private things in a text that this actor may not be shown. */
export function leaksIn(text: string, actor: ActorName, cell: Cell): CanaryName[] {
  if (!text.includes('KANARYA') && !text.includes('kanarya')) return []
  return (Object.keys(CANARIES) as CanaryName[]).filter(
    (name) => text.includes(CANARIES[name]) && (isStranger(actor) || !MAY[name](actor, cell)),
  )
}

/** What may never be in a log, an e-mail, or a document the public reads, whatever happens to the article. */
export const neverPublic = (text: string): CanaryName[] =>
  (Object.keys(CANARIES) as CanaryName[]).filter(
    (name) => name !== 'words' && text.includes(CANARIES[name]),
  )

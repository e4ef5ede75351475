import type { SlotKind, SlotLayout } from '@/src/editorial/projection/fronts/slots'

/** A story in a slot, as the screen holds it and the API takes it. */
export type Item = {
  id?: string | null
  article?: string | null
  claim?: string | null
  headline?: string | null
  dek?: string | null
  image?: string | null
  crop?: { x?: number | null; y?: number | null } | null
  url?: string | null
  from?: string | null
  until?: string | null
  reason?: string | null
  related?: { article?: string | null; text?: string | null }[] | null
}
export type Slot = {
  id?: string | null
  kind: SlotKind
  title?: string | null
  section?: string | null
  layout?: SlotLayout | null
  off?: boolean | null
  items?: Item[] | null
}

/** An id as rows have them, so that what is new keeps its place on the screen while it is moved. */
export const newRowId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')

/** The list with what stood at `from` at `to`; as it was where either is outside. Pure. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const one = list[from]
  if (one === undefined || to < 0 || to >= list.length) return [...list]
  const rest = list.filter((_, at) => at !== from)
  return [...rest.slice(0, to), one, ...rest.slice(to)]
}

/** The slots with this one changed. Pure. */
export const withSlot = (slots: readonly Slot[], at: number, part: Partial<Slot>): Slot[] =>
  slots.map((slot, index) => (index === at ? { ...slot, ...part } : slot))

/** The slot with this story of it changed. Pure. */
export const withItem = (slot: Slot, at: number, part: Partial<Item>): Partial<Slot> => ({
  items: (slot.items ?? []).map((item, index) => (index === at ? { ...item, ...part } : item)),
})

/** How one got to where one is: what one may go back to, and on to again. */
export type Past = { before: Slot[][]; now: Slot[]; after: Slot[][] }

const MOST = 100

/** One step further; whatever was taken back is gone. Pure. */
export const stepped = ({ before, now }: Past, next: Slot[]): Past => ({
  before: [...before, now].slice(-MOST),
  now: next,
  after: [],
})

export const back = (past: Past): Past => {
  const last = past.before.at(-1)
  return last
    ? { before: past.before.slice(0, -1), now: last, after: [past.now, ...past.after] }
    : past
}

export const forth = (past: Past): Past => {
  const [next, ...after] = past.after
  return next ? { before: [...past.before, past.now], now: next, after } : past
}

const WALL = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Istanbul',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** An instant → what a field for date and time shows, on the newsroom's clock; '' for none. Pure. */
export const wallTime = (at: string | null | undefined): string =>
  at ? WALL.format(new Date(at)).replace(' ', 'T') : ''

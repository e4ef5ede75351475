import { RefusalError, type Refusal } from '@/src/errors'

/** Where a request cannot be taken, and what belongs there. */
type Problem = { path: string; tr: string; en: string }

/** A refusal that names the one place it is about: in its sentence, and for machines in `problems`. */
export function refusedAt(
  make: (detail: { problems: string[] }) => Refusal,
  { path, tr, en }: Problem,
): RefusalError {
  const refusal = make({ problems: [path] })
  const message = {
    tr: `${refusal.message.tr} ${path}: ${tr}.`,
    en: `${refusal.message.en} ${path} ${en}.`,
  }
  return new RefusalError({ ...refusal, message })
}

import type { Report } from '@/src/db/Said'

/** Tells one step on one line: Turkish, then English. */
export const say: Report = ({ tr, en }) => {
  process.stdout.write(`• ${tr}${en ? ` / ${en}` : ''}\n`)
}

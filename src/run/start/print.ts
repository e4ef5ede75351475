import type { Words } from '@/src/language/words'
import type { Report } from '@/src/platform/errors'

/** Tells one step on one line: Turkish, then English. */
export const print: Report = ({ tr, en }) => {
  process.stdout.write(`• ${tr}${en ? ` / ${en}` : ''}\n`)
}

/** Prints why the newsroom does not start: one sentence in Turkish, one in English, on stderr. */
export function printRefusal(error: unknown): void {
  const { tr, en } = sentenceOf(error)
  process.stderr.write(`✗ ${tr}\n  ${en}\n`)
}

function sentenceOf(error: unknown): Words {
  if (!(error instanceof Error)) return unknown(String(error))
  const code = 'code' in error ? error.code : undefined
  if ((code === 'startRefusal' || code === 'env') && 'words' in error) return error.words as Words
  if (code === 'ENOSPC') {
    return {
      tr: 'Disk dolu: yer açıp yeniden başlatın.',
      en: 'The disk is full: free some space and start again.',
    }
  }
  return unknown(error.stack ?? error.message)
}

const unknown = (detail: string): Words => ({
  tr: `Beklenmeyen bir hata oldu: ${detail}`,
  en: 'Something unexpected went wrong, see above.',
})

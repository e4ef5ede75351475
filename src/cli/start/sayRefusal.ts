import type { Said } from '@/src/db/Said'

/** Prints why the newsroom does not start: one sentence in Turkish, one in English, on stderr. */
export function sayRefusal(error: unknown): void {
  const { tr, en } = sentenceOf(error)
  process.stderr.write(`✗ ${tr}\n  ${en}\n`)
}

function sentenceOf(error: unknown): Said {
  if (!(error instanceof Error)) return unknown(String(error))
  const code = 'code' in error ? error.code : undefined
  if (code === 'startRefusal' && 'said' in error) return error.said as Said
  if (code === 'ENOSPC') {
    return {
      tr: 'Disk dolu: yer açıp yeniden başlatın.',
      en: 'The disk is full: free some space and start again.',
    }
  }
  if (code === 'env' && 'problems' in error && Array.isArray(error.problems)) {
    const problems = error.problems.join('; ')
    return {
      tr: `Ortam değişkenleri okunamadı, düzeltin: ${problems}.`,
      en: `These environment variables cannot be used, mend them: ${problems}.`,
    }
  }
  return unknown(error.stack ?? error.message)
}

const unknown = (detail: string): Said => ({
  tr: `Beklenmeyen bir hata oldu: ${detail}`,
  en: 'Something unexpected went wrong, see above.',
})

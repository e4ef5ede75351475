import type { Words } from '@/src/language/words'

/** One variable that cannot be used, and what its value must be. */
export type EnvProblem = Readonly<{ variable: string; words: Words }>

/**
 * Thrown when the environment cannot be used. It names every variable that does not fit with what it must be, and all
 * that production needs and has not, at once. Tell it apart by `code`.
 */
export class EnvError extends Error {
  readonly code = 'env'
  readonly words: Words

  constructor(
    readonly problems: readonly EnvProblem[],
    readonly missing: readonly string[] = [],
  ) {
    const words = sentences(problems, missing)
    super(`${words.tr}\n${words.en}`)
    this.words = words
  }
}

const sentences = (problems: readonly EnvProblem[], missing: readonly string[]): Words => {
  const listed = (language: keyof Words): string =>
    problems.map(({ variable, words }) => `${variable}: ${words[language]}`).join('; ')
  const names = (and: string): string =>
    missing.length < 2
      ? missing.join()
      : `${missing.slice(0, -1).join(', ')} ${and} ${missing.at(-1)}`
  const tr = [
    ...(problems.length > 0 ? [`Ortam değişkenleri okunamadı, düzeltin: ${listed('tr')}.`] : []),
    ...(missing.length > 0
      ? [
          `Üretim kipinde ${names('ve')} gerekli: verin (.env.example nasıl yapılacağını söyler) ya da deneme için KUNYE_MODE=demo ile başlatın.`,
        ]
      : []),
  ]
  const en = [
    ...(problems.length > 0
      ? [`These environment variables cannot be used, mend them: ${listed('en')}.`]
      : []),
    ...(missing.length > 0
      ? [
          `Production mode needs ${names('and')}: set them (.env.example says how), or start a trial with KUNYE_MODE=demo.`,
        ]
      : []),
  ]
  return { tr: tr.join(' '), en: en.join(' ') }
}

export type Problem = { tr: string; en: string }

const MOST_KEYS = 1_000
const MOST_BRACKETS = 40
const REPEATABLE = /(\[\]|^sort)$/

const isJsonObject = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}

/**
 * What is wrong with a query string before it is read, or null. Payload's reader (qs) leaves out without a word what comes
 * after 1,000 keys and what is called like a part of `Object.prototype`: a filter that is left out lets everything through.
 */
export function queryProblem(search: string): Problem | null {
  const seen = new Set<string>()
  for (const [key, value] of new URLSearchParams(search)) {
    if (seen.size === MOST_KEYS) {
      return {
        tr: `En çok ${MOST_KEYS} anahtar alınır.`,
        en: `It takes ${MOST_KEYS} keys at most.`,
      }
    }
    if (seen.has(key) && !REPEATABLE.test(key)) {
      return {
        tr: `“${key.slice(0, 60)}” iki kez var.`,
        en: `“${key.slice(0, 60)}” is there twice.`,
      }
    }
    seen.add(key)
    const parts = key.split(/[[\]]+/)
    if (parts.length > MOST_BRACKETS) {
      return { tr: 'Anahtarlar fazla iç içe.', en: 'Keys are nested too deeply.' }
    }
    if (parts.some((part) => part in Object.prototype)) {
      return { tr: `“${key.slice(0, 60)}” alınmaz.`, en: `“${key.slice(0, 60)}” is not taken.` }
    }
    if ((key === 'where' || key === 'data') && value !== '' && !isJsonObject(value)) {
      return {
        tr: `“${key}” JSON ya da ${key}[…] olmalı.`,
        en: `“${key}” takes JSON or ${key}[…].`,
      }
    }
  }
  return null
}

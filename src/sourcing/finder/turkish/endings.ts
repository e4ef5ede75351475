const PAST = '[dt][ıiuü](?:l[ae]r)?'
const TOLD = 'm[ıiuü]ş(?:t[ıiuü]r?)?(?:l[ae]r)?'
const GOES_ON = '[ıiuü]yor(?:l[ae]r)?(?:d[ıu])?'
const USUAL = 'm[ae]kt[ae](?:d[ıi]r)?(?:l[ae]r)?'

/** A verb's stem, and what it becomes before a vowel: `kaydet` → `kayded`, `iddia et` → `iddia ed`. */
const beforeVowel = (stem: string): string =>
  / et$|^et$|(?:kayd|redd|bahs|affed)et$/.test(stem) ? `${stem.slice(0, -1)}d` : stem
const isOpen = (stem: string): boolean => /[aeıioöuü]$/.test(stem)

/** The endings a sentence or a clause closes with: `söyledi`, `söylemişti`, `söylüyor`, `söylemekte`. */
export const closed = (stem: string): string => {
  const going = isOpen(stem) ? `${stem.slice(0, -1)}${GOES_ON}` : `${beforeVowel(stem)}${GOES_ON}`
  return `${stem}(?:${PAST}|${TOLD}|${USUAL})|${going}`
}

/** A verb that another closes: `söyleyerek`, `söyleyip`, `söylerken`. */
export const converb = (stem: string): string =>
  isOpen(stem)
    ? `${stem}(?:y[ae]r[ae]k|y[ıiuü]p|rken)`
    : `${beforeVowel(stem)}(?:[ae]r[ae]k|[ıiuü]p|[aeıiuü]rken)`

/** Before a noun: `söyleyen`, `belirten`. */
export const participle = (stem: string): string =>
  isOpen(stem) ? `${stem}y[ae]n` : `${beforeVowel(stem)}[ae]n`

/** Said to be not so: `yalanlamadı`, `doğrulamıyor`. */
export const negated = (stem: string): string => {
  const open = isOpen(stem) ? stem : stem
  return `${open}(?:m[ae](?:d[ıi](?:l[ae]r)?|m[ıi]şt[ıi]|m[ae]kt[ae])|m[ıiuü]yor(?:l[ae]r)?)`
}

const IG = '(?:[dt][ıiuü]ğ|[ae]c[ae]ğ)[ıiuü]'
const IK = '(?:[dt][ıiuü]|[ae]c[ae])kl[ae]r[ıi]'
const OURS = '(?:[dt][ıiuü]ğ|[ae]c[ae]ğ)[ıiuü]m(?:[ıiuü]z)?'
const WISH = 'm[ae](?:s[ıi]|l[ae]r[ıi])'

/** “geldiğini”, “geleceklerini”, “yaptığımızı” */
export const ACCUSATIVE = new RegExp(`\\p{L}(?:(?:${IG}|${IK})n[ıiuü]|${OURS}[ıiuü])$`, 'u')
/** “geldiği”, “gelecekleri” */
export const NOMINATIVE = new RegExp(`\\p{L}(?:${IG}|${IK})$`, 'u')
/** “geldiğine”, “geleceklerine” */
export const DATIVE = new RegExp(`\\p{L}(?:${IG}|${IK})n[ae]$`, 'u')
/** “gelmesi”, “gelmesini”, “gelmelerine” */
export const WISHED = new RegExp(`\\p{L}{2}${WISH}(?:n[ıiae])?$`, 'u')

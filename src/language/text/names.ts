import { fold } from './letters'

// Folded. What stands before a name or behind it and is none; names that are titles too ("Emir") are left out.
const BEFORE = new Set(
  (
    'sayin bay bayan prof profesor doc docent dr doktor av avukat op uzm ars gor ogr yrd uyesi dt ecz vet ' +
    'muh mimar hoca rektor rektoru dekan dekani ' +
    'vali valisi kaymakam kaymakami muhtar muhtari baskan baskani cumhurbaskani cumhurbaskan basbakan ' +
    'basbakani bakan bakani yardimci yardimcisi milletvekili vekili vekil senator mudur muduru genel ' +
    'sekreter sekreteri savci savcisi bassavci bassavcisi hakim hakimi yargic buyukelci buyukelcisi elci elcisi ' +
    'konsolos konsolosu baskonsolos baskonsolosu sozcu sozcusu danisman danismani temsilci temsilcisi ' +
    'lider lideri komutan komutani maresal orgeneral korgeneral tumgeneral tuggeneral general albay yarbay ' +
    'binbasi yuzbasi tegmen amiral oramiral koramiral tumamiral tugamiral kral krali kralice kralicesi prens ' +
    'prenses papa patrik muftu muftusu mufettis uzman uzmani gazeteci yazar ' +
    'mr mrs ms miss sir lord lady president vice prime minister governor mayor senator judge ambassador ' +
    'chairman chairwoman ceo director secretary colonel captain major pope king queen prince princess'
  ).split(' '),
)
const BEHIND = new Set(
  'bey beyefendi hanim hanimefendi efendi pasa hoca hocaefendi jr sr phd md'.split(' '),
)

const isOneOf = (titles: ReadonlySet<string>, word: string): boolean =>
  titles.has(word) || caseForms(word).some((form) => titles.has(form))

/**
 * The folded words of a search → the same without what is a title and whose title it is: everything up to the last title
 * that `least` words follow (`mugla valisi idris akbiyik` → `idris akbiyik`), and one behind the name. All of them where
 * too few would be left: then somebody asks for the office.
 */
export function withoutTitles(words: readonly string[], least: number): string[] {
  let end = words.length
  while (end > least && isOneOf(BEHIND, words[end - 1] ?? '')) end -= 1
  const named = words.slice(0, end)
  let names = 0
  for (let at = named.length - 1; at >= 0; at -= 1) {
    const isTitle = isOneOf(BEFORE, named[at] ?? '')
    if (isTitle && names >= least) return named.slice(at + 1)
    if (!isTitle) names += 1
  }
  return named
}

/** The possessive endings of a title (`Vali` → `Valisi`, `Başkan` → `Başkanı`), as `fold` leaves them. */
const ROLE_ENDINGS = ['i', 'u', 'si', 'su']

/**
 * Whether a printed name says the role already: before the name (“Vali Davut Gül”, “İstanbul Valisi Davut Gül” say
 * “Vali”) or behind a comma (“Davut Gül, Vali”). A surname says none: “Murat Başkan” is not told to be “Başkan”, nor
 * “Valide Gül” to be “Vali”. An empty role is always said.
 */
export function saysRole(name: string, role: string): boolean {
  const wanted = fold(role)
  if (wanted === '') return true
  const comma = name.indexOf(',')
  const behind = [comma, name.lastIndexOf(',')].filter((at) => at >= 0)
  if (behind.some((at) => fold(name.slice(at)) === wanted)) return true
  const said = ` ${fold(comma < 0 ? name : name.slice(0, comma))} `
  return (
    said.startsWith(` ${wanted} `) ||
    ROLE_ENDINGS.some((ending) => said.includes(` ${wanted}${ending} `))
  )
}

type Ending = readonly [ending: string, after: 'vowel' | 'consonant' | 'either', shortest: number]

const rows = (endings: string, after: Ending[1], shortest: number): Ending[] =>
  endings.split(' ').map((ending) => [ending, after, shortest])

// Folded, so ı is i and ü is u. A buffer letter stands behind a vowel only; n behind a possessive is short-lived:
// "Ajansına" has one, "Adana" does not.
const ENDINGS: readonly Ending[] = [
  ...rows('e a i u in un', 'consonant', 3),
  ...rows('ye ya yi yu nin nun yle yla si su', 'vowel', 3),
  ...rows('ne na ni nu nde nda nden ndan', 'vowel', 5),
  ...rows('de da te ta den dan ten tan le la ler lar', 'either', 3),
  ...rows('deki daki teki taki ndeki ndaki dir dur tir tur', 'either', 3),
]
const HARD = new Map([
  ['b', 'p'],
  ['d', 't'],
  ['g', 'k'],
])
const DEEPEST = 2

const isVowel = (letter: string): boolean => 'aeiou'.includes(letter)

/** `a` follows `a`, `e` follows `e`; of the other vowels a folded word no longer tells. */
const isHarmonious = (rest: string, ending: string): boolean => {
  const before = /[aeiou](?=[^aeiou]*$)/.exec(rest.slice(-8))?.[0]
  const own = /[ae]/.exec(ending)?.[0]
  return !own || !before || !'ae'.includes(before) || own === before
}

const without = (word: string): string[] =>
  ENDINGS.flatMap(([ending, after, shortest]) => {
    if (!word.endsWith(ending)) return []
    const rest = word.slice(0, -ending.length)
    const last = rest.at(-1) ?? ''
    if (rest.length < shortest || !isHarmonious(rest, ending)) return []
    if (after !== 'either' && isVowel(last) !== (after === 'vowel')) return []
    const hard = isVowel(ending[0] ?? '') ? HARD.get(last) : undefined
    return hard ? [rest, `${rest.slice(0, -1)}${hard}`] : [rest]
  })

/**
 * A folded word → what may be left of it without Turkish case endings (plural, copula and possessive too), longest first:
 * `aliyevin` → `aliyev`, `zonguldaga` → `zonguldag`, `zonguldak`. For what a person typed: which of them is a word only
 * the texts know. Two endings at most, three letters at least; may be empty.
 */
export function caseForms(word: string): string[] {
  const found = new Set<string>()
  let forms = [word]
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    forms = forms.flatMap(without)
    for (const form of forms) found.add(form)
  }
  return [...found].sort((one, other) => other.length - one.length)
}

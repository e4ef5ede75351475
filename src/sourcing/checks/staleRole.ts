import { fold } from '@/src/language/text/letters'
import type { Words } from '@/src/language/words'
import type { Position, SourcedPerson } from '../records'
import type { Finding, SourcedArticle, SourcedAttribution, SourcedEntities } from '../types'
import { ATTRIBUTION_FIELDS } from '../vocabulary'
import { isPlaced, whereRow, whereWords } from './where'

const DATE = /^\d{4}(?:-\d{2}){0,2}$/
/** The possessive endings of a title, folded: “Vali” → “Valisi”. */
const ENDINGS = ['', 'i', 'u', 'si', 'su']
const FORMER = /(?:^| )(?:eski|onceki|donemin|merhum|ex|former|then|late|onetime)(?: |$)/
/** A printed role stands so close before its name. */
const BEFORE = 80

type When = 'held' | 'over' | 'ahead'

/** Whether an office is held on a day; dates that say less than a day leave their own month or year open, and count as held. */
const whenHeld = ({ from, to }: Position, day: string): When => {
  if (to && DATE.test(to) && day.slice(0, to.length) > to) return 'over'
  return from && DATE.test(from) && day.slice(0, from.length) < from ? 'ahead' : 'held'
}

/** The offices of somebody that a folded printed role may mean: those whose title it holds, of the same organisation where one is named. */
const meantBy = (role: string, positions: readonly Position[]): Position[] => {
  const padded = ` ${role} `
  const named = positions.filter(({ title }) => {
    const wanted = fold(title)
    return wanted !== '' && ENDINGS.some((ending) => padded.includes(` ${wanted}${ending} `))
  })
  const ofBody = named.filter(({ organisation }) => {
    const [first = ''] = fold(organisation ?? '').split(' ')
    return first !== '' && padded.includes(` ${first}`)
  })
  return ofBody.length > 0 ? ofBody : named
}

type Wrong = 'over' | 'ahead' | 'held'

/** What is wrong with a folded printed role on a day; null where nothing is, or nobody knows. */
const wrongWith = (role: string, { positions = [] }: SourcedPerson, day: string): Wrong | null => {
  const meant = meantBy(role, positions)
  if (meant.length === 0) return null
  const times = meant.map((position) => whenHeld(position, day))
  const isFormer = FORMER.test(role)
  if (isFormer) return times.every((time) => time === 'held') && meant.some(isDated) ? 'held' : null
  if (times.includes('held')) return null
  return times.includes('over') ? 'over' : 'ahead'
}

/** Only an office with a date is known to be held today. */
const isDated = ({ from, to }: Position): boolean => Boolean(from || to)

const SAYS: Readonly<Record<Wrong, (name: string, role: string) => Words>> = {
  over: (name, role) => ({
    tr: `${name} artık “${role}” değil: görev kaydı bu görevin bittiğini söylüyor. Unvanı güncelleyin ya da “eski” ekleyin; kayıt yanlışsa kişinin görevlerini düzeltin.`,
    en: `${name} is no longer “${role}”: by the record of positions that office is over. Print the present role or add “former”; if the record is wrong, correct the positions of the person.`,
  }),
  ahead: (name, role) => ({
    tr: `${name} yayın gününde henüz “${role}” değil: görev kaydı bu görevin sonra başladığını söylüyor. Unvanı ya da kişinin görevlerini düzeltin.`,
    en: `${name} is not yet “${role}” on the day of publication: by the record of positions that office begins later. Correct the role, or the positions of the person.`,
  }),
  held: (name, role) => ({
    tr: `${name} için “${role}” yazıyor, ama görev kaydına göre bu görevde. “Eski” sözünü çıkarın ya da kişinin görevlerini düzeltin.`,
    en: `The text says “${role}” of ${name}, who holds that office by the record. Take “former” out, or correct the positions of the person.`,
  }),
}

type Printed = { person: SourcedPerson; role: string; folded: string; where: Finding['where'] }

/** The role that a row gives its speaker, at the words where it is printed, else at the row. */
const ofRow = (
  article: SourcedArticle,
  row: SourcedAttribution,
  { persons }: SourcedEntities,
): Printed[] => {
  const person = persons[row.speaker ?? '']
  const role = row.speakerRole?.trim()
  if (!person?.positions?.length || !role || !isPlaced(row)) return []
  const where = whereRow(article, row)
  const at = article[row.field].indexOf(role, where.start)
  const isInside = at >= 0 && at + role.length <= where.end
  const words = isInside
    ? whereWords(article, row.field, { start: at, end: at + role.length })
    : where
  return [{ person, role, folded: fold(role), where: { ...where, ...words } }]
}

/** The roles that stand right before somebody's name in the text; only those that end in a title of theirs. */
const inText = (article: SourcedArticle, person: SourcedPerson): Printed[] => {
  const { positions = [], name, names = [] } = person
  if (positions.length === 0) return []
  return ATTRIBUTION_FIELDS.flatMap((field) =>
    [...new Set([name, ...names])].flatMap((one): Printed[] => {
      const start = one.trim() === '' ? -1 : article[field].indexOf(one)
      if (start < 0) return []
      const from = Math.max(0, start - BEFORE)
      const before =
        article[field]
          .slice(from, start)
          .split(/[.!?;:,“”"\n]/u)
          .at(-1) ?? ''
      const folded = fold(before)
      const isRole = positions.some(({ title }) => {
        const wanted = fold(title)
        return wanted !== '' && ENDINGS.some((end) => ` ${folded}`.endsWith(` ${wanted}${end}`))
      })
      if (!isRole) return []
      const role = before.trim()
      const at = start - before.length + before.indexOf(role)
      const where = whereWords(article, field, { start: at, end: at + role.length })
      return [{ person, role, folded, where }]
    }),
  )
}

/**
 * Blocks a printed role that the person's `positions` contradict on the day of publication (`entities.day`): the office is over or not yet begun, or “former” stands
 * before one that is held. Reads `speakerRole` of the rows, and what stands right before a full name in the text, the first time it is
 * printed in each field. A role that no position has is not contradicted. One finding for each person and role.
 */
export const staleRole = (article: SourcedArticle, entities: SourcedEntities): Finding[] => {
  const { day } = entities
  if (!day) return []
  const printed = [
    ...Object.values(entities.persons).flatMap((person) => inText(article, person)),
    ...article.attributions.flatMap((row) => ofRow(article, row, entities)),
  ]
  const told = new Set<string>()
  return printed.flatMap(({ person, role, folded, where }): Finding[] => {
    const wrong = wrongWith(folded, person, day)
    const key = `${person.id} ${wrong} ${meantBy(folded, person.positions ?? [])
      .map(({ title }) => fold(title))
      .join('|')}`
    if (!wrong || told.has(key)) return []
    told.add(key)
    return [
      {
        code: 'staleRole',
        severity: 'block',
        never: false,
        where,
        params: { case: wrong, name: person.name, role },
        message: SAYS[wrong](person.name, role),
      },
    ]
  })
}

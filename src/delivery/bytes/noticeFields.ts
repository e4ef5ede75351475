import { istanbulTime } from '@/src/delivery/times'
import { correctionId } from '@/src/published/correctionId'
import { idOf, optionalText } from './asking'
import { objectsIn, refuse, textOf, TYPE, typeFound, valueOf } from './bson'
import { NULL, put, putString } from './json'
import { dateAt } from './leaves'
import { madeObject, type Special } from './making'
import { places } from './shape'
import { now } from './writing'

const [KIND, AT] = [Buffer.from('kind'), Buffer.from('at')] as const

type Withdrawal = { id: string; at: Date; decidedBy: string | null }

/** `Article.withdrawal`. */
export const withdrawal: Special = ({ plan, slot }, { nodes }) => {
  const write = madeObject<Withdrawal>(plan, plan.objectType('Withdrawal'), nodes, {
    at: () => (made) => putString(istanbulTime(made.at)),
    decidedBy: () => (made) => putString(made.decidedBy),
    correctionId: () => (made) => putString(correctionId(made.id, 0)),
  })
  const [state, at, by] = [slot('state'), slot('withdrawnAt'), slot('decidedBy')]
  return (bytes, frame) => {
    const text = (key: number) =>
      optionalText(bytes, places[frame + key]!, places[frame + key + 1]!)
    const decidedBy = text(by)
    const type = places[frame + at]!
    if (text(state) !== 'withdrawn' || type !== TYPE.date) return put(NULL)
    const id = idOf(bytes, now.article?.at ?? refuse())
    write({ id, at: dateAt(bytes, places[frame + at + 1]!), decidedBy })
  }
}

const timeOf = (bytes: Buffer, at: number): number => {
  const value = valueOf(bytes, at, AT)
  return typeFound === TYPE.date ? dateAt(bytes, value).getTime() : -Infinity
}

/** `Article.lastCorrection`: of two that were told at one moment the later one. */
export const lastCorrection: Special = ({ object, slot }, { nodes }) => {
  const { write } = object('Update', nodes, 'plain')
  const updates = slot('updates')
  return (bytes, frame) => {
    const rows = objectsIn(bytes, places[frame + updates]!, places[frame + updates + 1]!)
    const last = rows
      .filter((at) => textOf(bytes, at, KIND) === 'correction')
      .reduce<number | null>(
        (found, at) => (found !== null && timeOf(bytes, found) > timeOf(bytes, at) ? found : at),
        null,
      )
    if (last === null) put(NULL)
    else write(bytes, last)
  }
}

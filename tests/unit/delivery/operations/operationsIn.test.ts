import { describe, expect, it } from '@jest/globals'
import { operations } from '@/src/frontend/client/generated/operations'
import { operationProblems } from '@/src/delivery/operations/registerOperations'
import { operationsIn } from '@/src/delivery/operations/operationsIn'
import { buildSchema } from '@/src/delivery/schema/buildSchema'

const CARD = 'fragment Card on Article { slug }'
const LIST = 'query List { articles { nodes { ...Card } } }'
const ONE = 'query One { article(slug: "x") { ...Card } }'
const textsOf = (...texts: string[]) => operationsIn(texts, 1_000).map(({ texts: forms }) => forms)

describe('the operations of several texts', () => {
  it('share a fragment that each brings, as if each stood alone', () => {
    const [list, one] = [`${LIST} ${CARD}`, `${ONE} ${CARD.replace('{', '{\n')}`]
    expect(textsOf(list, one)).toEqual([...textsOf(list), ...textsOf(one)])
  })

  it('are those of the typed client, each by itself or all at once', () => {
    const texts = operations.map(({ text }) => text)
    expect(textsOf(...texts)).toEqual(texts.flatMap((text) => textsOf(text)))
  })

  it('do not mix two fragments of one name that differ', () => {
    const other = CARD.replace('slug', 'headline')
    const [list] = operationsIn([`${LIST} ${CARD}`, `${ONE} ${other}`], 1_000)
    expect(operationProblems(list!, buildSchema())).toEqual([
      expect.stringContaining('only one fragment named "Card"'),
    ])
  })
})

import type { Cell } from './policy'
import { isStranger } from './policy'
import { type AssignmentOf, readsAssignment, takesAssignment } from './recordsPolicy'
import type { Run } from './runActions'
import { FULL_MATRIX } from './sampled'
import { askLocal, askRest, strangerLocally, type Answer } from './transports'

const NOT_AN_ARTICLE: Cell = { stage: 'draft', state: 'never', modifier: 'plain' }
const SECRET = 'KANARYA görev notu'

const KINDS: readonly (AssignmentOf & { isSample?: true })[] = [
  { holder: null, ofDesk: false },
  { holder: null, ofDesk: true, isSample: true },
  { holder: 'author', ofDesk: false, isSample: true },
  { holder: 'author', ofDesk: true },
  { holder: 'deskReporter', ofDesk: false, isSample: true },
]

/** Who reads, takes and begins which assignment: each by itself, in the list, in the plan of the desk and in process. */
export async function runAssignments({ matrix, ledger }: Run): Promise<void> {
  const { payload } = matrix
  // The desk that the article of the matrix has, and its reporter.
  const { desk } = await matrix.stored(matrix.articles.never)
  for (const of of KINDS.filter(({ isSample }) => FULL_MATRIX || isSample)) {
    const name = `assignment of ${of.holder ?? 'nobody'}${of.ofDesk ? ', of the desk' : ''}`
    const holder = matrix.actors.find((one) => one.name === of.holder)?.user?.id ?? null
    for (const actor of matrix.actors) {
      const { id } = await payload.create({
        collection: 'assignments',
        data: {
          ...{ headline: 'Meclis', note: SECRET, assignee: holder },
          ...(of.ofDesk && { desk }),
        },
        ...{ overrideAccess: true, depth: 0 },
      })
      const reads = readsAssignment(actor.name, of)
      const one = isStranger(actor.name) ? 'stranger' : reads ? 'yes' : 'absent'
      const roads: [string, Answer][] = [
        ['rest', await askRest(actor, 'GET', `assignments/${id}`)],
        [
          'local',
          strangerLocally(
            actor,
            await askLocal(() =>
              payload.findByID({
                ...{ collection: 'assignments', id, user: actor.user },
                ...{ overrideAccess: false, depth: 0 },
              }),
            ),
          ),
        ],
      ]
      for (const [road, answer] of roads) {
        ledger.check(`${name} read ${road}`, actor.name, NOT_AN_ARTICLE, one, answer)
      }
      for (const path of ['assignments?limit=500', 'assignments/plan', 'desk/people']) {
        const { text } = await askRest(actor, 'GET', path)
        const finds = text.includes(id)
        const expected = reads && !path.startsWith('desk') && !isStranger(actor.name)
        ledger.fact(`${name} in ${path}`, actor.name, NOT_AN_ARTICLE, expected, finds)
        if (!expected) {
          ledger.fact(
            `${name} said in ${path}`,
            actor.name,
            NOT_AN_ARTICLE,
            false,
            text.includes(SECRET),
          )
        }
      }
      const self = { assignee: actor.user?.id ?? id }
      const takes = isStranger(actor.name)
        ? 'stranger'
        : takesAssignment(actor.name, of)
          ? 'yes'
          : reads
            ? 'refused'
            : 'absent'
      const taken = await askRest(actor, 'POST', `assignments/${id}/give`, self)
      ledger.check(`${name} take`, actor.name, NOT_AN_ARTICLE, takes, taken)
      const begun = await askRest(actor, 'POST', `assignments/${id}/begin`, {})
      ledger.check(`${name} begin`, actor.name, NOT_AN_ARTICLE, takes, begun)
      const stored = await payload.findByID({
        ...{ collection: 'assignments', id, overrideAccess: true, depth: 0 },
      } as const)
      const isHis = takes === 'yes'
      ledger.fact(
        `${name} has an article`,
        actor.name,
        NOT_AN_ARTICLE,
        isHis,
        Boolean(stored.article),
      )
      ledger.fact(
        `${name} stays his`,
        actor.name,
        NOT_AN_ARTICLE,
        isHis ? actor.user?.id : holder,
        stored.assignee ?? null,
      )
      if (typeof stored.article === 'string') {
        const article = await matrix.stored(stored.article)
        ledger.fact(`${name} author`, actor.name, NOT_AN_ARTICLE, actor.user?.id, article.author)
      }
      await payload.delete({ collection: 'assignments', id, overrideAccess: true, depth: 0 })
    }
  }
}

import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { answering, jsonBody } from '@/src/editorial/api/answering'
import type { FactsAsked } from '@/src/editorial/sourcing/factsAsked'
import { loadEntities } from '@/src/editorial/sourcing/sourcingOf'
import { isId } from '@/src/language/ids'
import { RefusalError } from '@/src/language/refusal'
import type { Article } from '@/src/payload-types'
import { isBareLabel } from '@/src/sourcing/bareLabel'
import { querySpeller } from '@/src/sourcing/spelling/speller'
import type { SourcedEntities } from '@/src/sourcing/types'
import { actorOf } from '@/src/workflow/actor'
import { REFUSALS } from '@/src/workflow/refusals'
import { may } from '@/src/workflow/roles'

const id = z.string().refine(isId)
const ids = z.array(id).max(2_000)

const asked = z.strictObject({
  article: id.nullable(),
  printedAt: z.iso.datetime({ offset: true }).nullable(),
  persons: ids,
  sources: ids,
  events: ids,
  claims: z
    .array(
      z.strictObject({
        text: z.string().max(4_000),
        persons: ids,
        events: ids,
        organisations: ids,
      }),
    )
    .max(200),
}) satisfies z.ZodType<FactsAsked>

const words = z.strictObject({
  words: z
    .array(z.strictObject({ lower: z.string().max(100), printed: z.string().max(100) }))
    .max(5_000),
})

function onlyNewsroom(req: PayloadRequest): void {
  const actor = actorOf(req.user)
  if (!actor) throw new RefusalError(REFUSALS.unknownActor())
  if (!may(actor, 'read')) throw new RefusalError(REFUSALS.notYours())
}

/** Whether anything lacks in a masked source, and nothing else of it: reading its record is told to its chain. */
const withoutMasked = (sources: SourcedEntities['sources']): SourcedEntities['sources'] =>
  Object.fromEntries(
    Object.entries(sources).map(([key, source]) => {
      if (!source.masked) return [key, source]
      const { label, reason, knownTo, isApproved } = source.masked
      const there = (is: boolean): string | null => (is ? 'gizli kaynak' : null)
      const masked = {
        label: there(!isBareLabel(label)),
        reason: there(Boolean(reason?.trim())),
        knownTo: Math.min(knownTo, 2),
        isApproved,
      }
      return [key, { id: source.id, name: '', kind: source.kind, masked }]
    }),
  )

/** How long the dictionary may take: it is loaded by who asks first. */
const PATIENT_MS = 10_000

/**
 * What a text that is being written is checked by, for the thread of the page that looks through it: `POST /api/articles/finding-facts` answers what is known of those
 * it names (`factsAsked`), `POST /api/articles/spelling` for each word null where the dictionary has it, else suggestions; `answers` null where it did not
 * answer in time. Nothing of the text itself is asked or kept. For the newsroom (403).
 */
export const findingEndpoints: Endpoint[] = [
  {
    path: '/finding-facts',
    method: 'post',
    handler: answering(async (req) => {
      onlyNewsroom(req)
      const { article, printedAt, persons, sources, events, claims } = await jsonBody(req, asked)
      const named = { claims, printedAt, pinned: { persons, sources, events } }
      const entities = await loadEntities(req, {
        ...(named as unknown as Partial<Article>),
        ...(article && { id: article }),
      })
      return Response.json({
        entities: { ...entities, sources: withoutMasked(entities.sources) },
      })
    }),
  },
  {
    path: '/spelling',
    method: 'post',
    handler: answering(async (req) => {
      onlyNewsroom(req)
      const { words: printed } = await jsonBody(req, words)
      return Response.json({ answers: await querySpeller(printed, PATIENT_MS) })
    }),
  },
]

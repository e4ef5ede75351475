import type { Said } from '@/src/db/Said'

/** A refusal of the editorial API in the shape that REST and GraphQL share: a code, and one sentence in both languages. */
export const refusal = (status: number, code: string, { tr, en }: Said): Response =>
  Response.json(
    {
      data: null,
      errors: [{ code, message: `${tr} / ${en}`, extensions: { code, publicApi: '/graphql' } }],
    },
    { status },
  )

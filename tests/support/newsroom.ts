import 'lexical'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'

import type { Article, User } from '@/src/payload-types'
import { giveFirstPassword } from '@/src/identity/setPassword'
import { fromParagraphs } from '@/src/lexical/fromParagraphs'
import { runTransition } from '@/src/endpoints/runTransition'
import type { Role } from '@/src/workflow/stages'

export type StaffUser = User & { collection: 'users' }
export const PASSWORD = 'uzun-bir-parola-2025'

/** The running newsroom of one test file: Payload on the file's own databases, and people by name. */
export type Newsroom = {
  payload: Payload
  hire(name: string, roles: Role[], extra?: Partial<User>): Promise<StaffUser>
  file(author: StaffUser, headline: string, paragraphs: string[]): Promise<Article>
  act(
    user: StaffUser,
    article: Article | string,
    action: string,
    input?: Record<string, unknown>,
  ): Promise<Article>
  /** The stored article, read with all rights. */
  stored(id: string): Promise<Article>
  close(): Promise<void>
}

export async function openNewsroom(): Promise<Newsroom> {
  const payload = await getPayload({ config })
  // Mongoose writes a stack trace for every query; under Jest, which looks each line up in its source maps, that is dear.
  payload.db.connection.base.set('skipOriginalStackTraces', true)
  const stored = (id: string) =>
    payload.findByID({ collection: 'articles', id, depth: 0, overrideAccess: true })

  return {
    payload,
    stored,
    hire: async (name, roles, extra = {}) => {
      const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@ornek.test`
      const user = await payload.create({
        collection: 'users',
        data: { name, email, roles, disabled: false, ...extra },
        overrideAccess: true,
        depth: 0,
      })
      await giveFirstPassword(payload, user.id, PASSWORD)
      return { ...user, collection: 'users' }
    },
    file: (author, headline, paragraphs) =>
      payload.create({
        collection: 'articles',
        data: { headline, body: fromParagraphs(paragraphs) as unknown as Article['body'] },
        user: author,
        overrideAccess: false,
        depth: 0,
      }),
    act: async (user, article, action, input = {}) => {
      const id = typeof article === 'string' ? article : article.id
      const { revision } = await stored(id)
      return runTransition({ payload, user, context: {} }, id, {
        action,
        revision: revision ?? 0,
        input: input as never,
      })
    },
    close: async () => {
      // A dictionary of 200 MB in a thread of its own, which would outlive the file that asked it.
      const speller = Symbol.for('kunye.speller')
      ;(globalThis as { [speller]?: { stop(): void } })[speller]?.stop()
      await payload.destroy()
    },
  }
}

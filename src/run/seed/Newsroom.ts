import type { Payload } from 'payload'

import type { TransitionRequest } from '@/src/editorial/transitions/transitionInput'
import type { Article, User } from '@/src/payload-types'

export type Staff = User & { collection: 'users' }
export type Staffed = Record<
  'reporter' | 'secondReporter' | 'editor' | 'secondEditor' | 'chief' | 'factChecker' | 'admin',
  Staff
>

/** The hands of the demo newsroom: everything is done as a person, through the functions behind the buttons. */
export class Newsroom {
  constructor(readonly payload: Payload) {}

  async act(
    user: Staff,
    article: Article,
    action: string,
    input: TransitionRequest['input'] = {},
  ): Promise<Article> {
    const { runTransition } = await import('@/src/editorial/transitions/runTransition')
    const { payload } = this
    const { revision } = await this.stored(article.id)
    return runTransition({ payload, user, context: { channel: 'cli' } }, article.id, {
      action,
      revision: revision ?? 0,
      input,
    })
  }

  save(user: Staff, article: Article, data: Partial<Article>): Promise<Article> {
    return this.payload.update({
      collection: 'articles',
      id: article.id,
      data,
      depth: 0,
      ...this.as(user),
    })
  }

  as(user: Staff) {
    return { user, overrideAccess: false, context: { channel: 'cli' } } as const
  }

  stored(id: string): Promise<Article> {
    return this.payload.findByID({ collection: 'articles', id, depth: 0, overrideAccess: true })
  }
}

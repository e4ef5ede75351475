import { toast } from '@payloadcms/ui'
import { isValidElement } from 'react'

/** The sentence of a refusal that a form of Payload's is about to cut into a list; anything else as it is. */
const whole = <T>(said: T): T | string => {
  if (!isValidElement<{ errorMessage?: unknown }>(said)) return said
  const { errorMessage } = said.props
  return typeof errorMessage === 'string' ? errorMessage : said
}

/**
 * Payload's forms take every refusal for a list of fields: they cut its sentence at the first colon and at each comma, and write
 * the number of pieces behind it. Ours say what, where and how to mend it, and are shown as they were said. Returns how to end this.
 */
export function keepSentencesWhole(): () => void {
  const { error, promise } = toast
  Object.assign(toast, {
    error: (...[said, options]: Parameters<typeof error>) => error(whole(said), options),
    // A form that waits for its answer: its refusal is what this fails with.
    promise: <T>(...[asked, said]: Parameters<typeof promise<T>>) => {
      if (typeof said?.error !== 'function') return promise(asked, said)
      const { error: saidBy } = said
      return promise(asked, {
        ...said,
        error: async (reason: unknown) => whole(await saidBy(reason)),
      })
    },
  })
  return () => void Object.assign(toast, { error, promise })
}

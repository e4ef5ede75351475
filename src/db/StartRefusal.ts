import type { Said } from './Said'

/**
 * Thrown when the newsroom cannot start (or a command cannot reach its database) for a reason the
 * reader can mend: one sentence in Turkish, one in English, saying what, where and how.
 * Tell it apart by `code`, never by `instanceof`: the module may be loaded more than once.
 */
export class StartRefusal extends Error {
  readonly code = 'startRefusal'
  readonly said: Said

  constructor(said: Said, options?: ErrorOptions) {
    super(`${said.tr}\n${said.en}`, options)
    this.said = said
  }
}

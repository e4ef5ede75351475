/** Thrown where a request is turned away because there is more work than this process can do in time. */
export class Overloaded extends Error {
  readonly code = 'overloaded'
  constructor() {
    super('overloaded')
  }
}

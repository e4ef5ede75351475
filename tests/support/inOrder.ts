import { describe, it } from '@jest/globals'

type Step = readonly [name: string, take: () => unknown]

/**
 * Steps of one story, each of which stands on what the one before left: one test, so that it also runs alone. A failure
 * says at which step. `register`: `it`, or `long`.
 */
export function inOrder(
  name: string,
  steps: readonly Step[],
  timeout?: number,
  register: typeof it = it,
): void {
  describe(name, () => {
    register(
      steps.map(([step]) => step).join('; '),
      async () => {
        for (const [step, take] of steps) {
          try {
            await take()
          } catch (error) {
            if (error instanceof Error) error.message = `at the step “${step}”:\n${error.message}`
            throw error
          }
        }
      },
      timeout,
    )
  })
}

import type { OpenArm } from './ArmServer'
import { askedOf } from './askedOf'
import { sendJson } from './sendJson'

/** One constant string a question: as fast as Node's HTTP server goes. */
export const openStatic: OpenArm = async ({ bodies }) => ({
  listener: ({ url = '' }, response) => sendJson(response, bodies[askedOf(url).query]),
  close: async () => undefined,
})

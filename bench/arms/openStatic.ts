import type { OpenArm } from './ArmServer'
import { readQuestion } from './readQuestion'
import { sendJson } from './sendJson'

/** One constant string a question: as fast as Node's HTTP server goes. */
export const openStatic: OpenArm = async ({ bodies }) => ({
  listener: ({ url = '' }, response) => sendJson(response, bodies[readQuestion(url).query]),
  close: async () => undefined,
})

import type { PayloadRequest } from 'payload'

import { refusalResponse } from './refusalResponse'

/** An endpoint's handler whose refusals become answers in the asking person's language. */
export const answering =
  (work: (req: PayloadRequest) => Promise<Response>) =>
  async (req: PayloadRequest): Promise<Response> => {
    try {
      return await work(req)
    } catch (error) {
      return refusalResponse(req, error)
    }
  }

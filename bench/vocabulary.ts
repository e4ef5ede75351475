export const QUERIES = ['frontPage', 'article', 'personTimeline', 'search'] as const
export type Query = (typeof QUERIES)[number]

export const ARMS = ['static', 'raw', 'api-cold', 'api-cached', 'api-304', 'payload'] as const
export type Arm = (typeof ARMS)[number]

export type Measured = {
  /** Answers a second. */
  rps: number
  /** Milliseconds from request to whole answer. */
  p50: number
  p95: number
  p99: number
  /** Database commands for one answer. */
  commands: number
  /** Milliseconds of CPU that the server spent on one answer. */
  cpuMs: number
  /** Megabytes of the server's memory after the measurement. */
  rssMb: number
}

/** One line of the result: one question to one server over so many articles. */
export type Run = { articles: number; query: Query; arm: Arm } & (
  | Measured
  | ({ [Key in keyof Measured]: null } & {
      /** Why this server cannot be asked this. */
      reason: string
    })
)

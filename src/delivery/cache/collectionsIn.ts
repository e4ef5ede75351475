/** The collections that a pipeline reads beside its own, however deep they stand in it. */
export function collectionsIn(pipeline: unknown): string[] {
  if (Array.isArray(pipeline)) return pipeline.flatMap(collectionsIn)
  if (typeof pipeline !== 'object' || pipeline === null) return []
  return Object.entries(pipeline).flatMap(([name, stage]: [string, unknown]) => {
    const { coll, from }: { coll?: unknown; from?: unknown } = Object(stage)
    const own = name === '$unionWith' ? (coll ?? stage) : /^\$(graphL|l)ookup$/.test(name) && from
    return [...(typeof own === 'string' ? [own] : []), ...collectionsIn(stage)]
  })
}

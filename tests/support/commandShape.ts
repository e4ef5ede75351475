const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** A filter, sort or pipeline with every value as its type: what an index is chosen by. */
export function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) {
    const shapes = value.map(shapeOf)
    // However many are asked for at once, the command is the same.
    const isList = shapes.length > 0 && shapes.every((one) => typeof one === 'string')
    return isList ? [...new Set(shapes)] : shapes
  }
  if (value instanceof Date) return 'date'
  if (!isPlain(value)) return value === null ? 'null' : typeof value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shapeOf(one)]))
}

/** A command as the profiler kept it → collection, command and what decides its cost. */
export function commandShape(command: Record<string, any>): Record<string, unknown> {
  const [name = ''] = Object.keys(command)
  const { filter, sort, limit, pipeline, projection, collation, hint } = command
  return {
    command: name,
    collection: command[name],
    ...(filter && { filter: shapeOf(filter) }),
    ...(pipeline && { pipeline: shapeOf(pipeline) }),
    ...(sort && { sort }),
    ...(limit && { limit }),
    ...(projection && { keys: Object.keys(projection).sort() }),
    ...(collation && { collation: collation.locale }),
    ...(hint && { hint }),
  }
}

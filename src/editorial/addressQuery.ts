import type { z } from 'zod'

type Shape = Readonly<Record<string, z.ZodType>>
type Read<Of extends Shape> = { [Name in keyof Of]?: z.infer<Of[Name]> }

/**
 * Parameters of an address by their names, parsed once. `problems` names what is not usable and why; pages go on without it, endpoints
 * refuse. What has another name is left alone.
 */
export function readAddressQuery<Of extends Shape>(
  shape: Of,
  given: Iterable<[string, string]>,
): { query: Read<Of>; problems: string[] } {
  const problems: string[] = []
  const entries = [...given].flatMap(([name, value]) => {
    const field = Object.hasOwn(shape, name) && value !== '' ? shape[name] : undefined
    if (!field) return []
    const parsed = field.safeParse(value)
    if (parsed.success) return [[name, parsed.data] as const]
    problems.push(`${name}: ${parsed.error.issues[0]?.message ?? '?'}`)
    return []
  })
  return { query: Object.fromEntries(entries) as Read<Of>, problems }
}

/** The same as an address writes it, `?desk=…&due=late`, in the order of the shape, so that one view has one address; '' for none. */
export function writeAddressQuery<Of extends Shape>(shape: Of, query: Read<Of>): string {
  const written = new URLSearchParams(
    Object.keys(shape).flatMap((name) =>
      query[name] === undefined ? [] : [[name, String(query[name])]],
    ),
  ).toString()
  return written && `?${written}`
}

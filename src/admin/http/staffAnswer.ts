import { z } from 'zod'

const person = z.object({
  id: z.string(),
  name: z.string().default('?'),
  roles: z.array(z.string()).default([]),
  disabled: z.boolean().nullish(),
})
const answer = z.object({ docs: z.array(person) })
export type Colleague = z.infer<typeof person>

/** The colleagues that can still work, by name in Turkish order. An unreadable answer gives none. */
export function staffAnswer(json: unknown): Colleague[] {
  const parsed = answer.safeParse(json)
  if (!parsed.success) return []
  return parsed.data.docs
    .filter(({ disabled }) => disabled !== true)
    .sort((a, b) => a.name.localeCompare(b.name, 'tr'))
}

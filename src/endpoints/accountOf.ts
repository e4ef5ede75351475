import { z } from 'zod'

const bodySchema = z.looseObject({ email: z.string() })

/**
 * The account a login or password request is about: the e-mail of its body, trimmed and folded to
 * lower case, as Payload does before it looks the user up. Payload reads JSON, and multipart with
 * the JSON in a field `_payload` (its own login form sends that); nothing else carries an account.
 */
export async function accountOf(
  contentType: string | undefined,
  body: Buffer,
): Promise<string | undefined> {
  try {
    const parsed = bodySchema.safeParse(JSON.parse(await jsonOf(contentType ?? '', body)))
    return parsed.success ? parsed.data.email.trim().toLowerCase() || undefined : undefined
  } catch {
    return undefined
  }
}

async function jsonOf(contentType: string, body: Buffer): Promise<string> {
  if (!contentType.toLowerCase().includes('multipart/')) return body.toString('utf8')
  const form = await new Response(new Uint8Array(body), {
    headers: { 'content-type': contentType },
  }).formData()
  const fields = form.getAll('_payload')
  // Two fields of one name: Payload might read the other one.
  return fields.length === 1 && typeof fields[0] === 'string' ? fields[0] : ''
}

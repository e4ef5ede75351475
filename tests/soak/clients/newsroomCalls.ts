import type { ServedNewsroom } from '@/tests/support/servedNewsroom'

type Stored = { id: string; slug: string; headline: string; revision: number; stage: string }
type Finding = { code: string; quote: string }

/** What people of a served newsroom do over REST; throws with the answer where that was refused. */
export function newsroomCalls(newsroom: ServedNewsroom) {
  const tokens = new Map<string, string>()
  const send = async (method: string, path: string, body: unknown, token = '') => {
    const response = await fetch(`${newsroom.url}/api/${path}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
      body: body === undefined ? null : JSON.stringify(body),
    })
    return { status: response.status, json: await response.json() }
  }
  const tokenOf = async (role: string): Promise<string> => {
    const { email, password } = newsroom.account(role)
    const known =
      tokens.get(role) ?? (await send('POST', 'users/login', { email, password })).json.token
    tokens.set(role, known)
    return known
  }
  const as = async (role: string, method: string, path: string, body?: unknown) => {
    const { status, json } = await send(method, path, body, await tokenOf(role))
    if (status >= 400) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(json)}`)
    return json
  }
  const stored = (id: string): Promise<Stored> => as('editor', 'GET', `articles/${id}?depth=0`)
  /** A step of the workflow; what is only a warning is overruled with a reason. */
  const act = async (role: string, id: string, action: string, input: object = {}) => {
    const { revision } = await stored(id)
    const body = { action, revision, input }
    const token = await tokenOf(role)
    const first = await send('POST', `articles/${id}/transition`, body, token)
    if (first.status === 200) return
    const findings: Finding[] = first.json?.errors?.[0]?.findings ?? []
    const overrides = findings.map(({ code, quote }) => ({ code, quote, reason: 'Denendi' }))
    await as(role, 'POST', `articles/${id}/transition`, { ...body, input: { ...input, overrides } })
  }
  return {
    as,
    /** The first story in this stage. */
    async first(stage: string): Promise<Stored> {
      const query = `articles?limit=1&depth=0&where[stage][equals]=${stage}`
      return (await as('editor', 'GET', query)).docs[0]
    },
    /** Gives a published story another headline, as a reporter edits it and an editor publishes it. */
    async rename(id: string, headline: string): Promise<void> {
      await act('reporter', id, 'startEdit', { editKind: 'update' })
      const { revision } = await stored(id)
      await as('reporter', 'PATCH', `articles/${id}`, { headline, revision })
      await act('reporter', id, 'submit')
      await act('editor', id, 'approve')
      await act('editor', id, 'publish', { note: 'Başlık düzeltildi.' })
    },
    withdraw: (id: string): Promise<void> =>
      act('chief', id, 'withdraw', { publicReason: 'Yanlış kişi adı: haber kaldırıldı.' }),
  }
}

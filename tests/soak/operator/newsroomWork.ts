import { setTimeout as sleep } from 'node:timers/promises'

import { fromParagraphs } from '@/src/language/richText/newNodes'
import type { Post } from '@/tests/support/smtp'
import type { Answer, FrontDoor } from './frontDoor'
import { must } from './steps'

export const PASSWORD = 'uzun-bir-parola-2026-kunye'

/** The token of the link in the last mail to somebody; waits for it. Mails are quoted-printable (RFC 2045, 6.7). */
export async function mailedToken(post: Post, to: string): Promise<string> {
  for (let tries = 0; tries < 300; tries += 1) {
    const letter = post.letters.filter((one) => one.to.includes(to)).at(-1)
    const text = letter?.text.replace(/=\r?\n/g, '').replaceAll('=3D', '=') ?? ''
    const [, token] = /parola#([\w-]{40,})/.exec(text) ?? []
    if (token) {
      post.letters.splice(0)
      return token
    }
    await sleep(200)
  }
  throw new Error(`no mail with a link came for ${to}`)
}

export const givePassword = async (door: FrontDoor, token: string): Promise<void> => {
  const body = { token, password: PASSWORD }
  const answer = await door.ask('POST', '/api/users/reset-password', { body })
  must(answer.status === 200, answer)
}

export async function logIn(door: FrontDoor, email: string): Promise<string> {
  const body = { email, password: PASSWORD }
  const answer = await door.ask('POST', '/api/users/login', { body })
  must(answer.status === 200 && answer.json.token, answer)
  must(/Secure/.test(String(answer.headers['set-cookie'])), 'the cookie is not Secure')
  return answer.json.token
}

/** An account made by an admin in the newsroom; its link comes by mail. */
export async function hire(door: FrontDoor, post: Post, admin: string, name: string, role: string) {
  const email = `${name.toLowerCase()}@haber.example`
  const body = { name, email, roles: [role], disabled: false }
  const answer = await door.ask('POST', '/api/users', { token: admin, body })
  must(answer.status === 201, answer)
  await givePassword(door, await mailedToken(post, email))
  return { email, token: await logIn(door, email) }
}

export const draft = (door: FrontDoor, token: string, headline: string): Promise<Answer> => {
  const text = 'Değirmendere Belediyesi, eski değirmenin çatısını onaracağını duyurdu.'
  const body = { headline, body: fromParagraphs([text]) }
  return door.ask('POST', '/api/articles?depth=0', { token, body })
}

async function act(door: FrontDoor, token: string, id: string, action: string): Promise<void> {
  const { json } = await door.ask('GET', `/api/articles/${id}?depth=0`, { token })
  const body = { action, revision: json.revision ?? 0, input: {} }
  const answer = await door.ask('POST', `/api/articles/${id}/transition`, { token, body })
  if (answer.status === 200) return
  // What is only a warning is overruled with a reason, as an editor would.
  const findings = answer.json?.errors?.[0]?.findings ?? []
  const overrides = findings.map(({ code, quote }: { code: string; quote: string }) => ({
    ...{ code, quote, reason: 'Belediyenin kendi duyurusu' },
  }))
  const again = { ...body, input: { overrides } }
  const second = await door.ask('POST', `/api/articles/${id}/transition`, { token, body: again })
  must(second.status === 200, { action, first: answer.json, second: second.json })
}

/** Drafted by a reporter, approved and published by an editor; the slug under which readers find it. */
export async function publish(
  door: FrontDoor,
  { reporter, editor }: { reporter: string; editor: string },
  headline: string,
): Promise<string> {
  const filed = await draft(door, reporter, headline)
  must(filed.status === 201, filed)
  const { id } = filed.json.doc
  await act(door, reporter, id, 'submit')
  await act(door, editor, id, 'approve')
  await act(door, editor, id, 'publish')
  const { json } = await door.ask('GET', `/api/articles/${id}?depth=0`, { token: editor })
  must(json.stage === 'published', json.stage)
  return json.slug
}

/** What a delivery process, asked by itself, tells of an article; waits up to 10 s for it. */
export async function readFrom(port: number, slug: string): Promise<string> {
  const query = encodeURIComponent(`{ article(slug: ${JSON.stringify(slug)}) { headline } }`)
  for (let tries = 0; tries < 50; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/graphql?query=${query}`)
    const headline = (await answer.json()).data?.article?.headline
    if (headline) return headline
    await sleep(200)
  }
  throw new Error(`delivery on ${port} does not know ${slug}`)
}

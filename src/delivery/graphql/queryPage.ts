import { createHash } from 'node:crypto'

const STYLE = `
:root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}
body{margin:0;padding:1rem;display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr))}
header,details{grid-column:1/-1}
h1{font-size:1.2rem;margin:0}
p{margin:.25rem 0}
textarea,pre{box-sizing:border-box;width:100%;font:13px/1.45 ui-monospace,monospace;padding:.6rem;border:1px solid #8888;border-radius:4px}
#query{min-height:22rem}
#variables{min-height:4rem}
pre{margin:0;min-height:22rem;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere}
button{font:inherit;padding:.35rem 1rem}
small{opacity:.75}
`

const SCRIPT = `
const at = (id) => document.getElementById(id)
const run = async () => {
  const result = at('result')
  result.textContent = '…'
  try {
    const variables = at('variables').value.trim()
    const body = JSON.stringify({ query: at('query').value, variables: variables ? JSON.parse(variables) : undefined })
    const started = performance.now()
    const answer = await fetch(location.pathname, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    const text = JSON.stringify(await answer.json(), null, 2)
    at('time').textContent = answer.status + ' · ' + Math.round(performance.now() - started) + ' ms'
    result.textContent = text
  } catch (error) {
    result.textContent = 'Sorgu gönderilemedi / not sent: ' + error.message
  }
}
at('run').addEventListener('click', run)
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run()
})
`

const EXAMPLE = `{
  articles(first: 5) {
    nodes {
      headline
      publishedAt
      persons { name }
      claims {
        text
        status
        attributions { label mode quote }
      }
    }
  }
}`

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Lets this page run its own script and style and call its own server, nothing else. */
export const queryPagePolicy = [
  "default-src 'none'",
  `script-src ${hashOf(SCRIPT)}`,
  `style-src ${hashOf(STYLE)}`,
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * The page at /graphql in a browser: write a query, run it, read the schema. All of it is in this
 * text, so it works without a network (GraphiQL's own page loads from a CDN).
 */
export function queryPage(name: string, sdl: string): string {
  return `<!doctype html>
<html lang="tr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(name)} · GraphQL</title>
<style>${STYLE}</style>
<header>
<h1>${escaped(name)} · GraphQL</h1>
<p>Yayımlanmış içeriğin açık API’si; salt okunur, giriş istemez. <small lang="en">The public API of published content; read-only, no login.</small></p>
</header>
<section>
<p><label for="query">Sorgu <small lang="en">Query</small></label></p>
<textarea id="query" spellcheck="false">${escaped(EXAMPLE)}</textarea>
<p><label for="variables">Değişkenler (JSON) <small lang="en">Variables</small></label></p>
<textarea id="variables" spellcheck="false"></textarea>
<p><button id="run" type="button">Çalıştır <small lang="en">Run</small></button> <small>Ctrl+Enter</small> <small id="time" role="status"></small></p>
</section>
<section>
<p>Yanıt <small lang="en">Answer</small></p>
<pre id="result" tabindex="0"></pre>
</section>
<details>
<summary>Şema <small lang="en">Schema</small></summary>
<pre tabindex="0">${escaped(sdl)}</pre>
</details>
<script>${SCRIPT}</script>
`
}

import path from 'node:path'

import { project, run } from './project'

const INSTALL = 'npm install --no-audit --no-fund --no-package-lock'
const REACT = { react: '19.3.1', 'react-dom': '19.3.1' }
const TYPED = { typescript: '5.9.3', '@types/react': '19.3.0', '@types/node': '20.19.43' }
const OPTIONS = {
  ...{ target: 'ES2022', lib: ['DOM', 'DOM.Iterable', 'ES2023'], module: 'ESNext' },
  ...{ moduleResolution: 'bundler', jsx: 'react-jsx', strict: true, noEmit: true },
  ...{ skipLibCheck: false, types: ['node'] },
}

/** Everything that the package exports, used as its types say; where they were `any` the second line would not be refused. */
const USED = `import { createClient, kunyeImage, KunyeError, purgeOf, type WebhookMessage } from 'kunye-client'
import { FrontPage } from 'kunye-client/operations'

export const kunye = createClient({ url: \`\${process.env.KUNYE_URL}/graphql\` })
export const headlines = async (): Promise<string[]> => {
  const { articles } = await kunye.query(FrontPage, {})
  // @ts-expect-error: no article has such a field
  articles.nodes[0]?.yok
  return articles.nodes.map(({ headline }) => headline ?? '')
}
export const small: string = kunyeImage({ src: 'https://haber.example/media/c/x/1280', width: 320 })
export const purged = (message: WebhookMessage): readonly string[] => purgeOf(message)
export const isKnown = (error: unknown): boolean => error instanceof KunyeError
`

/** Blank projects of other people's tools with nothing in them but the packed client: installed, type-checked and built. */
export function blankProjects(folder: string, client: string, url: string): string[] {
  const at = (name: string) => path.join(folder, `blank-${name}`)
  const manifest = (dependencies: object) =>
    JSON.stringify({
      ...{ private: true, type: 'module' },
      dependencies: { ...dependencies, 'kunye-client': `file:${client}` },
    })
  const asked = { KUNYE_URL: url }

  const vite = project(at('vite'), {
    'package.json': manifest({ vite: '8.4.0', ...REACT, ...TYPED }),
    'tsconfig.json': JSON.stringify({ compilerOptions: OPTIONS, include: ['*.ts', '*.tsx'] }),
    'vite.config.js': "export default { define: { 'process.env.KUNYE_URL': '\"\"' } }",
    'index.html': '<div id="root"></div><script type="module" src="/main.tsx"></script>',
    'kunye.ts': USED,
    'main.tsx': `import { createRoot } from 'react-dom/client'
import { AttributedText, WhoSaysWhat } from 'kunye-client/react'
import { headlines } from './kunye'
const root = document.getElementById('root')
if (root) createRoot(root).render(<><AttributedText html={(await headlines()).join()} attributions={[]} /><WhoSaysWhat attributions={[]} /></>)
`,
  })
  run(vite, `${INSTALL} --save-dev @types/react-dom@19.3.0`)
  run(vite, 'npx tsc')
  run(vite, 'npx vite build')

  const next = project(at('next'), {
    'package.json': manifest({ next: '16.4.6', ...REACT, ...TYPED }),
    'lib/kunye.ts': USED,
    'app/layout.tsx': `import type { ReactNode } from 'react'
export default function Layout({ children }: { children: ReactNode }) {
  return <html lang="tr"><body>{children}</body></html>
}
`,
    'app/page.tsx': `import { AttributedText } from 'kunye-client/react'
import { headlines } from '../lib/kunye'
export default async function Page() {
  return <AttributedText html={(await headlines()).join()} attributions={[]} />
}
`,
  })
  run(next, INSTALL)
  // Checks types by itself; the page asks the newsroom while it is built.
  run(next, 'npx next build', asked)

  const astro = project(at('astro'), {
    'package.json': manifest({
      ...{ astro: '5.9.4', '@astrojs/check': '0.9.4', ...TYPED },
    }),
    'tsconfig.json': '{ "extends": "astro/tsconfigs/strict" }',
    'src/kunye.ts': USED,
    'src/pages/index.astro': `---
import { headlines } from '../kunye'
const all: string[] = await headlines()
---
<ul>{all.map((one) => <li>{one}</li>)}</ul>
`,
  })
  run(astro, INSTALL)
  run(astro, 'npx astro check')
  run(astro, 'npx astro build', asked)
  return ['vite', 'next', 'astro']
}

/** What the soak changes under `npm run dev`: a source, and the words in it that become others. `tests/unit/soakDev` holds them to the sources. */
export const CHANGES = {
  component: {
    file: 'src/editorial/comments/screens/CommentPanel.tsx',
    found: '{say(COMMENT_TEXTS.title)}</h4>',
  },
  sitePage: { file: 'src/frontend/site/parts/Masthead.tsx', found: '    {name}\n    <i />' },
  css: { file: 'src/frontend/site/site.css', found: ':root {' },
  resolver: {
    file: 'src/delivery/resolvers/articleResolvers.ts',
    found: 'articleUrl(site, article),',
  },
  broken: { file: 'src/delivery/resolvers/articleResolvers.ts', found: 'export const' },
  mended: {
    file: 'src/delivery/resolvers/articleResolvers.ts',
    found: 'articleUrl(site, article)',
  },
  hook: { file: 'hooks/deriveArticle.ts', found: 'wordCount: words,' },
  access: { file: 'access/reference.ts', found: 'create: toGate(newsroom),' },
  collection: {
    file: 'collections/Events.ts',
    found: "name: 'title', type: 'text', required: true",
  },
} as const
export type ChangeName = keyof typeof CHANGES

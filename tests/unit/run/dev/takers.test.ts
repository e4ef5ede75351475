import { existsSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { isHeld, isNexts, isScreens } from '@/src/run/dev/takers'

const FILES = [
  ['src/run/dev/exchange.ts', 'held'],
  ['src/run/start/startNewsroom.ts', 'held'],
  ['src/platform/server/openDoor.ts', 'held'],
  ['src/platform/env/variables.ts', 'held'],
  ['next.config.ts', 'held'],
  ['src/run/dev/front.ts', 'swapped'],
  ['src/run/start/serveNewsroom.ts', 'swapped'],
  ['src/platform/server/respond.ts', 'swapped'],
  ['src/delivery/handler.ts', 'swapped'],
  ['hooks/judgeArticle.ts', 'swapped'],
  ['src/editorial/comments/screens/CommentPanel.tsx', 'screen'],
  ['src/app/(payload)/custom.css', 'screen'],
  ['src/app/(payload)/admin/importMap.js', 'screen'],
  ['src/frontend/site/parts/Masthead.tsx', 'site'],
  ['src/frontend/site/site.css', 'site'],
  ['src/app/(site)/page.tsx', 'site'],
  ['src/frontend/site/queryApi.ts', 'site'],
] as const

it.each(FILES)('%s is %s', (file, taker) => {
  // Or the rule is about a file that was moved.
  expect(existsSync(file)).toBe(true)
  expect(isHeld(file)).toBe(taker === 'held')
  expect(isNexts(file)).toBe(taker === 'screen' || taker === 'site')
  expect(isScreens(file)).toBe(taker === 'screen')
})

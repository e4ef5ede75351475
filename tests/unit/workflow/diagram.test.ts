import { describe, expect, it } from '@jest/globals'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { workflowDiagram } from '@/src/workflow/diagram/workflowDiagram'
import { STAGES } from '@/src/workflow/stages'
import { TRANSITIONS, type Move } from '@/src/workflow/transitions'
import { stageX } from '@/src/workflow/diagram/layout'

const svg = workflowDiagram()
const drawn = [...svg.matchAll(/data-edge="([^"]+)"/g)].map(([, edge]) => edge ?? '')

describe('the picture of the workflow', () => {
  it('draws every arrow of the table and no other', () => {
    const table = Object.entries<{ moves: readonly Move[] }>(TRANSITIONS).flatMap(
      ([action, { moves }]) =>
        moves.flatMap(({ from, to }) =>
          from.map((stage) => `${action} ${stage} ${to === 'same' ? stage : to}`),
        ),
    )
    expect([...drawn].sort()).toEqual([...table].sort())
  })

  it('begins an arrow on the rail of its stage and ends it at the other one', () => {
    const arrows = [
      ...svg.matchAll(
        /<g data-edge="\S+ (\w+) (\w+)"><circle [^>]*cx="(\d+)"[^>]*\/><path class="arrow" d="M(\d+) \d+H(\d+)"/g,
      ),
    ]
    expect(arrows.length).toBe(drawn.filter((edge) => !/ (\w+) \1$/.test(edge)).length)
    for (const [, from, to, dot, start, end] of arrows) {
      const [x, goal] = [from, to].map((name) =>
        stageX(STAGES.find((stage) => stage === name) ?? 'draft'),
      )
      expect([Number(dot), Number(start)]).toEqual([x, x])
      expect(Math.abs(Number(end) - Number(goal))).toBeLessThan(20)
    }
  })

  it('is well-formed, says its name, and follows light and dark', () => {
    expect(XMLValidator.validate(svg)).toBe(true)
    const { svg: root } = new XMLParser({ ignoreAttributes: false }).parse(svg)
    expect(root['@_role']).toBe('img')
    expect(root.title['#text']).toContain('İş akışı')
    expect(svg).toContain('prefers-color-scheme: dark')
    expect(svg).not.toMatch(/<script|href=|url\(/)
  })

  it('is printed in docs/workflow.svg as it stands (npm run generate)', () => {
    const file = path.join(process.cwd(), 'docs/workflow.svg')
    expect(readFileSync(file, 'utf8')).toBe(svg)
  })
})

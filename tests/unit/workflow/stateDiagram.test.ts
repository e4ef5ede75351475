import { describe, expect, it } from '@jest/globals'

import { STAGE_LABELS } from '@/src/workflow/labels'
import { STAGES } from '@/src/workflow/stages'
import { stateDiagram } from '@/src/workflow/stateDiagram'
import { TRANSITIONS, type Transition } from '@/src/workflow/transitions'

/** What a diagram says: `from to: name` for each arrow and each action that a stage lists as its own. */
const drawn = (diagram: string): string[] =>
  diagram.split('\n').flatMap((line) => {
    const arrow = /^ {2}(\w+) --> (\w+): (.+)$/.exec(line)
    if (arrow)
      return (arrow[3] ?? '').split('<br/>').map((name) => `${arrow[1]} ${arrow[2]}: ${name}`)
    const own = /^ {2}(\w+): ↺ (.+)$/.exec(line)
    return own ? [`${own[1]} ${own[1]}: ${own[2]}`] : []
  })

const ofTable = (language: 'tr' | 'en'): string[] =>
  Object.values<Transition>(TRANSITIONS).flatMap(({ label, moves }) =>
    moves.flatMap(({ from, to }) =>
      from.map((stage) => `${stage} ${to === 'same' ? stage : to}: ${label[language]}`),
    ),
  )

describe.each(['tr', 'en'] as const)('the picture of the workflow in %s', (language) => {
  const diagram = stateDiagram(language)

  it('draws every arrow of the table and no other', () => {
    expect(drawn(diagram).sort()).toEqual([...new Set(ofTable(language))].sort())
  })

  it('shows every stage by its name and begins at the draft', () => {
    for (const stage of STAGES)
      expect(diagram).toContain(`\n  state "${STAGE_LABELS[stage][language]}" as ${stage}\n`)
    expect(diagram).toContain('\n  [*] --> draft\n')
  })

  it('has no line that is neither a stage, an arrow nor an action of a stage', () => {
    const [, drawing = ''] = diagram.split('stateDiagram-v2\n')
    for (const line of drawing.split('\n'))
      expect(line).toMatch(/^ {2}(?:state ".+" as \w+|\S+ --> \w+(?:: .+)?|\w+: ↺ .+)$/)
  })
})

describe('a name with signs that Mermaid would read as its own', () => {
  const tricky: Record<string, Transition> = {
    close: {
      label: { tr: 'Kapat: #1 <son>; "bitti"', en: 'Close' },
      moves: [{ from: ['draft'], to: 'spiked', by: [], people: [] }],
      states: [],
      needs: [],
      input: [],
    },
  }

  it('is written in its entities', () => {
    expect(stateDiagram('tr', tricky)).toContain(
      '  draft --> spiked: Kapat#58; #35;1 #60;son#62;#59; #34;bitti#34;',
    )
  })
})

import { STAGE_LABELS, STATE_LABELS, type Words } from '../labels'
import { STAGES, STATES } from '../stages'
import { HEAD_HEIGHT, MARGIN, stageX, stateX } from './layout'
import { xml } from './xml'

const upright = (x: number, foot: number, { tr, en }: Words): string => {
  // What a bracket explains stands in the page below.
  const short = tr.replace(/ \(.*\)$/, '')
  return (
    `<g transform="translate(${x} ${foot}) rotate(-90)"><text class="tr" font-size="12" y="-1">${xml(short)}</text>` +
    `<text class="en" font-size="10" y="11">${xml(en)}</text></g>`
  )
}

const caption = (x: number, foot: number, { tr, en }: Words): string =>
  `<text font-size="11.5" x="${x}" y="${foot - HEAD_HEIGHT + 22}"><tspan class="tr">${xml(tr)}</tspan>` +
  `<tspan class="en" dx="6" font-size="10">${xml(en)}</tspan></text>`

/** The names of the columns, standing upright on `foot`: stages of the working copy, then states of the publication. */
export const headSvg = (foot: number): string =>
  [
    caption(MARGIN, foot, { tr: 'Metnin aşaması', en: 'stage of the text' }),
    caption(stateX('never') - 10, foot, { tr: 'Yayın', en: 'publication' }),
    ...STAGES.map((stage) => upright(stageX(stage), foot, STAGE_LABELS[stage])),
    ...STATES.map((state) => upright(stateX(state), foot, STATE_LABELS[state])),
  ].join('\n')

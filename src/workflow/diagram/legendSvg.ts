import { LEGEND_LINE, MARGIN } from './layout'
import { WHO, type Who } from './whoOf'
import { xml } from './xml'

const GROUPS = Object.keys(WHO) as Who[]

const SIGNS: [sign: string, tr: string, en: string][] = [
  ...GROUPS.map((who): [string, string, string] => [
    `<circle class="${who} dot" cx="13" cy="-4" r="4.4"/>`,
    WHO[who].tr,
    WHO[who].en,
  ]),
  [
    '<g class="people"><circle class="dot" cx="4" cy="-4" r="4"/><path class="arrow" d="M4 -4h17"/><path class="head" d="M28 -4l-8 -5v10z"/></g>',
    'bir aşamadan ötekine',
    'from one stage to another',
  ],
  [
    '<g class="people"><circle class="ring" cx="13" cy="-4" r="5.5"/></g>',
    'aşama aynı kalır',
    'the stage stays',
  ],
  [
    '<rect class="on" height="8" rx="1.5" width="8" x="2" y="-8"/><rect class="off" height="8" rx="1.5" width="8" x="17" y="-8"/>',
    'yayının bu durumunda açık, kapalı',
    'open, closed in this state',
  ],
]

/** Which colour is who, and what arrow, ring and square say: one line each, the first at `top`. */
export const legendSvg = (top: number): string =>
  SIGNS.map(
    ([sign, tr, en], line) =>
      `<g transform="translate(${MARGIN} ${top + line * LEGEND_LINE})">${sign}` +
      `<text font-size="11.5" x="36" y="0"><tspan class="tr">${xml(tr)}</tspan>` +
      `<tspan class="en" dx="6" font-size="10.5">${xml(en)}</tspan></text></g>`,
  ).join('\n')

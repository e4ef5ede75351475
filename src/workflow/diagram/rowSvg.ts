import { STAGES, STATES } from '../stages'
import type { Edge, EdgeRow } from './edgesOf'
import { MARGIN, ROW_HEIGHT, stageX, stateX, WIDTH } from './layout'
import { whoOf } from './whoOf'
import { xml } from './xml'

const HEAD = 7
const LINE = 29

/** Tips stop short of a ring that stands where they end. */
const edgeSvg = ({ action, from, to }: Edge, y: number, ringed: boolean): string => {
  const [start, end] = [stageX(from), stageX(to)]
  const name = `data-edge="${xml(`${action} ${from} ${to}`)}"`
  if (from === to) return `<circle class="ring" cx="${start}" cy="${y}" r="5.5" ${name}/>`
  const side = end > start ? -1 : 1
  const tip = end + side * (ringed ? 8 : 1)
  const back = tip + side * HEAD
  return (
    `<g ${name}><circle class="dot" cx="${start}" cy="${y}" r="4"/>` +
    `<path class="arrow" d="M${start} ${y}H${back}"/>` +
    `<path class="head" d="M${tip} ${y}L${back - side} ${y - 5}V${y + 5}Z"/></g>`
  )
}

/** One row of the diagram at `top`: the action's name, who may take it, its arrows, and the states that allow it. */
export function rowSvg(row: EdgeRow, top: number, isBand: boolean): string {
  const who = whoOf(row)
  const y = top + LINE
  const dots = who.map(
    (group, index) =>
      `<circle class="${group} dot" cx="${WIDTH - MARGIN - 5 - (who.length - 1 - index) * 12}" cy="${top + 10}" r="4.2"/>`,
  )
  const states = STATES.map((state) => {
    const isOpen = row.states.includes(state)
    return `<rect class="${isOpen ? 'on' : 'off'}" height="8" rx="1.5" width="8" x="${stateX(state) - 4}" y="${y - 4}"/>`
  })
  const rings = new Set(row.edges.filter(({ from, to }) => from === to).map(({ to }) => to))
  const rails = STAGES.map((stage) => `<path class="rail" d="M${stageX(stage)} ${y - 9}v18"/>`)
  const band = isBand
    ? `<rect class="band" height="${ROW_HEIGHT}" width="${WIDTH}" x="0" y="${top - 5}"/>`
    : ''
  return [
    band,
    `<text font-size="12.5" x="${MARGIN}" y="${top + 14}"><tspan class="tr">${xml(row.label.tr)}</tspan>` +
      `<tspan class="en" dx="7" font-size="11">${xml(row.label.en)}</tspan></text>`,
    ...dots,
    ...rails,
    `<g class="${who[0] ?? 'admin'}">${row.edges.map((edge) => edgeSvg(edge, y, rings.has(edge.to))).join('')}</g>`,
    ...states,
  ].join('\n')
}

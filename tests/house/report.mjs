// `npm run house`: how the code is cut, and what goes against the table of rooms. Fails on a circle, an arrow that points up,
// a room without a row and a screen that leads to what only Node has.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

import { arrowProblem, doorOf, ROOMS, roomOf } from '../../rooms.mjs'

const GENERATED =
  /^src\/(payload-types|delivery\/schema\.types)\.ts$|^src\/frontend\/client\/generated\/|importMap\.js$/
const CODE = /^(src|access|hooks|collections|bench)\/.*\.(ts|tsx|mjs)$/
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .trim()
  .split('\n')
const files = tracked.filter((file) => CODE.test(file) && !file.endsWith('.d.ts'))
const known = new Set(tracked)

/** The file of the repository that a specifier means, or null for a package. */
const resolve = (specifier, from) => {
  const base = specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier === '@payload-config'
      ? 'src/payload.config'
      : specifier.startsWith('.')
        ? path.posix.join(path.posix.dirname(from), specifier)
        : null
  return base === null
    ? null
    : (['', '.ts', '.tsx', '.mjs'].map((end) => base + end).find((file) => known.has(file)) ?? null)
}

/** Whether an import or export brings types alone, which a bundler leaves out. */
const bringsTypes = (node) => {
  const { importClause: clause } = node
  const named = clause?.namedBindings
  const each = named && ts.isNamedImports(named) && !clause.name ? named.elements : []
  return Boolean(
    clause?.isTypeOnly ||
    node.isTypeOnly ||
    (each.length > 0 && each.every((one) => one.isTypeOnly)),
  )
}

/**
 * What a file says of others. `imports`: every file of code it names, dynamic imports and those of types too; `named`: every
 * file; `bundled` and `node`: what a
 * bundler follows from it, the repository's own and Node's; `isClient`: whether it is given to browsers.
 */
const readFile = (file) => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const [imports, named, bundled, node] = [new Set(), new Set(), [], []]
  const visit = (at) => {
    const isStatic = ts.isImportDeclaration(at) || ts.isExportDeclaration(at)
    const said = isStatic
      ? at.moduleSpecifier
      : ts.isCallExpression(at) && at.expression.kind === ts.SyntaxKind.ImportKeyword
        ? at.arguments[0]
        : ts.isImportTypeNode(at) && ts.isLiteralTypeNode(at.argument)
          ? at.argument.literal
          : undefined
    if (said && ts.isStringLiteral(said)) {
      const target = resolve(said.text, file)
      const isOwn = target !== null && CODE.test(target) && target !== file
      if (isOwn) imports.add(target)
      if (target !== null && target !== file) named.add(target)
      if (target === null && /^(?:@\/|\.)/.test(said.text)) lost.push(`${file} → ${said.text}`)
      if (isStatic && !bringsTypes(at)) {
        if (isOwn) bundled.push(target)
        if (said.text.startsWith('node:')) node.push(said.text)
      }
    }
    ts.forEachChild(at, visit)
  }
  visit(source)
  const isClient = /^['"]use client['"]/.test(source.text.trimStart())
  return { imports: [...imports], named: [...named], bundled, node, isClient }
}
/** Imports of ours that name no file of ours. */
const lost = []
const read = new Map(files.map((file) => [file, readFile(file)]))

/** Groups of more than one that reach each other (Tarjan). */
const circlesOf = (graph) => {
  const [index, low, stack, on, circles] = [new Map(), new Map(), [], new Set(), []]
  const walk = (node) => {
    index.set(node, index.size)
    low.set(node, index.get(node))
    stack.push(node)
    on.add(node)
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) walk(next)
      if (on.has(next)) low.set(node, Math.min(low.get(node), low.get(next)))
    }
    if (low.get(node) !== index.get(node)) return
    const circle = []
    let last
    do {
      last = stack.pop()
      on.delete(last)
      circle.push(last)
    } while (last !== node)
    if (circle.length > 1) circles.push(circle)
  }
  for (const node of graph.keys()) if (!index.has(node)) walk(node)
  return circles
}

/** Ways from a screen to what only Node has: a bundler would put another's copy of it there, which the admin's policy refuses. */
const nodeInBrowser = () => {
  const ways = new Map(
    [...read].flatMap(([file, { isClient }]) => (isClient ? [[file, [file]]] : [])),
  )
  for (const [file, way] of ways) {
    for (const next of read.get(file)?.bundled ?? [])
      if (!ways.has(next)) ways.set(next, [...way, next])
  }
  return [...ways].flatMap(([file, way]) =>
    (read.get(file)?.node ?? []).map((name) => [...way, name].join(' → ')),
  )
}

const graph = new Map([...read].map(([file, { imports }]) => [file, imports]))
const arrows = [...graph].flatMap(([from, targets]) => targets.map((to) => [from, to]))
const roomName = (file) => {
  const [door, at] = [doorOf(file) ?? file, roomOf(file)]
  return at === undefined ? door : `${door}/${ROOMS[door][at]}`
}
const rooms = new Map()
for (const [from, to] of arrows) {
  const [a, b] = [roomName(from), roomName(to)]
  if (a !== b) rooms.set(a, (rooms.get(a) ?? new Set()).add(b))
}

const written = files.filter((file) => !GENERATED.test(file))
const lines = written
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }))
  .sort((a, b) => a.lines - b.lines)
const at = (share) => lines[Math.floor((lines.length - 1) * share)].lines
const importers = new Map()
for (const [from, to] of arrows) importers.set(to, [...(importers.get(to) ?? []), from])

// Styles and the like too: they belong to a door as well.
const upward = [...read].flatMap(([from, { named }]) =>
  named.flatMap((to) => {
    const problem = arrowProblem(from, to)
    return problem ? [`${from} → ${to}: ${problem}`] : []
  }),
)
const onlyNodes = nodeInBrowser()
const circles = [...circlesOf(graph), ...circlesOf(rooms)]
const roomless = files.filter(
  (file) => doorOf(file) === undefined || (ROOMS[doorOf(file)] && roomOf(file) === undefined),
)

console.log(
  `files              ${written.length} written by hand, ${files.length - written.length} generated`,
)
console.log(`lines              median ${at(0.5)}, p90 ${at(0.9)}`)
console.log(
  `largest            ${lines
    .slice(-5)
    .reverse()
    .map((one) => `${one.file} ${one.lines}`)
    .join(', ')}`,
)
console.log(`of 15 lines, fewer ${lines.filter((one) => one.lines <= 15).length}`)
console.log(`single importer    ${[...importers.values()].filter((by) => by.length === 1).length}`)
console.log(`arrows of rooms    ${[...rooms.values()].reduce((sum, of) => sum + of.size, 0)}`)
for (const [what, found] of [
  ['circles', circles.map((circle) => circle.join(' → '))],
  ['upward arrows', upward],
  ['without a room', roomless],
  ['Node in a screen', onlyNodes],
  ['lead nowhere', lost],
]) {
  console.log(`${what.padEnd(18)} ${found.length}`)
  for (const one of found.slice(0, 20)) console.log(`  ${one}`)
}
process.exitCode = [circles, upward, roomless, onlyNodes, lost].some((found) => found.length > 0)
  ? 1
  : 0

import { figuresOf, scoreFolder } from './storyScores'

const [, , folder = 'tests/fixtures/stories', ...more] = process.argv
const scores = await scoreFolder(folder)
const rounded = (figures: Record<string, number>) =>
  Object.entries(figures)
    .map(([name, value]) => `${name} ${Number(value.toFixed(3))}`)
    .join(', ')
for (const score of scores) {
  process.stdout.write(`${score.name}: ${rounded(figuresOf([score]))}\n`)
  if (!more.includes('--short'))
    for (const problem of score.problems) process.stdout.write(`  ${problem}\n`)
}
for (const language of ['tr', 'en'] as const) {
  const those = scores.filter((score) => score.language === language)
  if (those.length > 0) process.stdout.write(`${language}: ${rounded(figuresOf(those))}\n`)
}

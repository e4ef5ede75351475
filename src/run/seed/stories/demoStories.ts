import { CULTURE_AND_SPORT } from './cultureAndSport'
import type { DemoStory } from './DemoStory'
import { ECONOMY_AND_SCIENCE } from './economyAndScience'
import { HARBOUR_STORIES } from './harbour'
import { OPEN_STORIES } from './openStories'
import { OPINION } from './opinion'
import { WINTER_TYRES } from './winterTyres'
import { WITHDRAWN } from './withdrawn'

/** Every further story of the demo, in the order in which its people file them: the long read last, as the newest. */
export const DEMO_STORIES: readonly DemoStory[] = [
  ...OPINION,
  ...CULTURE_AND_SPORT,
  ...ECONOMY_AND_SCIENCE,
  ...HARBOUR_STORIES,
  WITHDRAWN,
  WINTER_TYRES,
  ...OPEN_STORIES,
]

/** Colours of the diagram by light and dark; each has at least 4.5:1 against its background (WCAG 2.2, 1.4.3). */
export const PALETTE = `
  svg { font-family: system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; }
  .paper { fill: #ffffff } .band { fill: #f4f4f1 } .rail { stroke: #d5d5cf }
  .tr { fill: #1a1a1a; font-weight: 600 } .en { fill: #5c5c58 } .off { stroke: #b5b5ae; fill: none }
  .on { fill: #1a1a1a; stroke: #1a1a1a }
  .people { --who: #1f5fbf } .reporter { --who: #0f766e } .editor { --who: #8a5200 }
  .chief { --who: #b3261e } .factChecker { --who: #7a3fa0 } .admin { --who: #5c5c58 }
  .arrow { stroke: var(--who); stroke-width: 2; fill: none } .head, .dot { fill: var(--who) }
  .ring { stroke: var(--who); stroke-width: 2.2; fill: none }
  @media (prefers-color-scheme: dark) {
    .paper { fill: #16171a } .band { fill: #1f2125 } .rail { stroke: #3b3d44 }
    .tr { fill: #f2f2f0 } .en { fill: #a9abb2 } .off { stroke: #5e616a } .on { fill: #f2f2f0; stroke: #f2f2f0 }
    .people { --who: #8ab8ff } .reporter { --who: #5fd0c2 } .editor { --who: #f0b355 }
    .chief { --who: #ff8a73 } .factChecker { --who: #cfa2ee } .admin { --who: #a9abb2 }
  }
`

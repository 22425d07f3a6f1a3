import { render } from '@testing-library/react'
import { LevelMark, type LevelShape } from './level-mark.tsx'

const shapes: LevelShape[] = ['disc', 'half-disc', 'dotted-ring', 'broken-ring']

describe('a level', () => {
  it.each(shapes)('as a %s says its word, and hides the drawing from screen readers', (shape) => {
    const { container } = render(<LevelMark shape={shape} word="Information only" />)
    expect(container.textContent).toBe('Information only')
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
  })

  it('has another drawing for each shape, so that colour never says it alone', () => {
    const drawings = shapes.map((shape) => render(<LevelMark shape={shape} word="" />).container.querySelector('svg')?.innerHTML)
    expect(new Set(drawings).size).toBe(shapes.length)
  })
})

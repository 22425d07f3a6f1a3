import { render } from '@testing-library/react'
import { Plate } from './plate.tsx'

const print = { src: '/media/print.jpg', alt: 'A spore print.', width: 1200, height: 800, shape: 'wide' } as const
const image = (element: Parameters<typeof render>[0]) => {
  const found = render(element).container.querySelector('img')
  if (!found) throw new Error('no picture')
  return found
}

describe('a plate', () => {
  it('says its size before the picture comes', () => {
    const { width, height } = image(<Plate {...print} />)
    expect([width, height]).toEqual([1200, 800])
  })

  it('offers the renditions, narrowest first, and the picture itself', () => {
    const it = image(<Plate {...print} sizes="50vw" renditions={[{ url: '/media/print-400.webp', width: 400 }, { url: '/media/print-800.webp', width: 800 }]} />)
    expect(it.srcset).toBe('/media/print-400.webp 400w, /media/print-800.webp 800w, /media/print.jpg 1200w')
    expect(it.sizes).toBe('50vw')
  })

  it('waits until it is near, unless it opens the page', () => {
    expect(image(<Plate {...print} />).getAttribute('loading')).toBe('lazy')
    expect(image(<Plate {...print} isFirst />).getAttribute('loading')).toBeNull()
  })

  it('keeps the focal point in sight', () => {
    expect(image(<Plate {...print} focus={{ x: 20, y: 80 }} />).style.objectPosition).toBe('20% 80%')
    expect(image(<Plate {...print} focus={{ x: 50, y: 50 }} />).getAttribute('style')).toBeNull()
  })
})

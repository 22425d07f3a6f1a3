import { routerHeaders } from './pages.ts'

const sent = { rsc: '1', 'next-url': '/en', cookie: 'secret=1', 'next-hmr-refresh': '1', 'x-nextjs-request-id': 'a1', 'x-forwarded-host': 'elsewhere.example' }

describe('what of a visitor’s headers reaches Next with a request for data', () => {
  it('is what the client router says of its page, and nothing else', () => {
    expect(routerHeaders(sent, { isDev: false })).toEqual({ rsc: '1', 'next-url': '/en' })
  })

  it('in development, also what names the request, or a changed page would not be shown', () => {
    expect(routerHeaders(sent, { isDev: true })).toEqual({ rsc: '1', 'next-url': '/en', 'next-hmr-refresh': '1', 'x-nextjs-request-id': 'a1' })
  })
})

import type { IncomingMessage } from 'node:http'
import { clientAddress, originSecretHeader } from './client-address.ts'

const request = (headers: Record<string, string>) => ({ headers, socket: { remoteAddress: '192.0.2.1' } }) as unknown as IncomingMessage
const originSecret = 'the-secret-of-the-cdn'

describe('the visitor’s address', () => {
  it('is the socket’s, whatever the visitor says of itself', () => {
    expect(clientAddress(request({ 'x-forwarded-for': '198.51.100.7', 'cf-connecting-ip': '198.51.100.7' }), { mode: 'none' })).toBe('192.0.2.1')
  })

  it('is what the outermost trusted proxy saw, not what the visitor added in front', () => {
    const forged = request({ 'x-forwarded-for': '203.0.113.9, 198.51.100.7, 192.0.2.200' })
    expect(clientAddress(forged, { mode: 'hops:1' })).toBe('192.0.2.200')
    expect(clientAddress(forged, { mode: 'hops:2' })).toBe('198.51.100.7')
    expect(clientAddress(forged, { mode: 'hops:9' })).toBe('192.0.2.1')
    expect(clientAddress(request({ 'x-forwarded-for': 'nonsense' }), { mode: 'hops:1' })).toBe('192.0.2.1')
  })

  it('is the CDN’s word only with the CDN’s secret', () => {
    const trust = { mode: 'cloudflare', originSecret }
    expect(clientAddress(request({ 'cf-connecting-ip': '2001:db8::7', [originSecretHeader]: originSecret }), trust)).toBe('2001:db8::7')
    expect(clientAddress(request({ 'cf-connecting-ip': '2001:db8::7', [originSecretHeader]: 'the-secret-of-the-cdm' }), trust)).toBe('192.0.2.1')
    expect(clientAddress(request({ 'cf-connecting-ip': '2001:db8::7' }), trust)).toBe('192.0.2.1')
  })

  it('reads CloudFront’s address without its port', () => {
    const trust = { mode: 'cloudfront', originSecret }
    expect(clientAddress(request({ 'cloudfront-viewer-address': '198.51.100.7:443', [originSecretHeader]: originSecret }), trust)).toBe('198.51.100.7')
    expect(clientAddress(request({ 'cloudfront-viewer-address': '2001:db8::7:443', [originSecretHeader]: originSecret }), trust)).toBe('2001:db8::7')
  })
})

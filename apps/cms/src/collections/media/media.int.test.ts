import { randomBytes } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { testPayload, type TestCms } from '../../../tests/support/test-payload.ts'

let cms: TestCms
let token: string
beforeAll(async () => {
  cms = await testPayload()
  await cms.payload.create({ collection: 'staff', data: { email: 'admin@example.test', password: 'a-long-test-password', name: 'Ada', role: 'admin' } })
  token = String((await cms.payload.login({ collection: 'staff', data: { email: 'admin@example.test', password: 'a-long-test-password' } })).token)
})
afterAll(() => cms.end())

const alt = { altEn: 'A mushroom', altFr: 'Un champignon' }
async function upload(bytes: Uint8Array, name: string, type: string, data: object = alt, headers: Record<string, string> = {}) {
  const form = new FormData()
  form.append('_payload', JSON.stringify(data))
  form.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>], { type }), name)
  const answer = await cms.rest('POST', '/media', { body: form, token, headers })
  return { status: answer.status, body: (await answer.json()) as { doc: Record<string, never>; errors: { message: string; data?: { errors: { path: string }[] } }[] } }
}
const photo = () => sharp({ create: { width: 1200, height: 800, channels: 3, background: '#2f5d50' } }).jpeg().toBuffer()

test('a picture needs its description in both languages', async () => {
  for (const data of [{}, { altEn: 'A mushroom' }, { altFr: 'Un champignon' }, { altEn: 'A mushroom', altFr: '  ' }]) {
    expect({ data, status: (await upload(await photo(), 'photo.jpg', 'image/jpeg', data)).status }).toEqual({ data, status: 400 })
  }
  expect((await upload(await photo(), 'photo.jpg', 'image/jpeg')).status).toBe(201)
})

test('a picture gets smaller renditions in WebP, none larger than itself, and keeps its focal point', async () => {
  const { body } = await upload(await photo(), 'second.jpg', 'image/jpeg', { ...alt, focalX: 20, focalY: 70 })
  const sizes = body.doc.sizes as unknown as Record<string, { width: number | null; mimeType: string | null }>
  expect(Object.values(sizes).filter(({ width }) => width).map(({ width, mimeType }) => [width, mimeType])).toEqual([[320, 'image/webp'], [640, 'image/webp'], [960, 'image/webp']])
  expect(body.doc).toMatchObject({ width: 1200, height: 800, focalX: 20, focalY: 70 })
})

test('a drawing is taken, served so that it can do nothing, and refused when it holds a script', async () => {
  const drawing = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" width="10" height="10"><circle cx="5" cy="5" r="4"/></svg>')
  const { status, body } = await upload(drawing, 'drawing.svg', 'image/svg+xml')
  expect(status).toBe(201)
  const served = await cms.rest('GET', `/media/file/${String(body.doc.filename)}`, { token })
  expect(served.headers.get('content-security-policy')).toContain('sandbox')
  expect((await cms.rest('GET', `/media/file/${String(body.doc.filename)}`)).status).toBe(403)
  const hostile = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  expect((await upload(hostile, 'hostile.svg', 'image/svg+xml')).status).toBe(400)
})

test('only pictures are taken', async () => {
  const page = new TextEncoder().encode('<!doctype html><script>alert(1)</script>')
  expect((await upload(page, 'page.html', 'text/html')).status).toBe(400)
  expect((await upload(page, 'page.jpg', 'image/jpeg')).status).toBe(400)
})

test('a file without a byte, and a picture that was cut off, are refused on the field', async () => {
  const noise = await sharp(randomBytes(600 * 600 * 3), { raw: { width: 600, height: 600, channels: 3 } }).png().toBuffer()
  const small = await sharp(noise).resize(320).jpeg().toBuffer()
  for (const [bytes, sentence] of [[new Uint8Array(), 'isn’t a picture'], [noise.subarray(0, 40_000), 'read to its end'], [small.subarray(0, 8000), 'read to its end']] as const) {
    const { status, body } = await upload(bytes, 'cut.png', 'image/png')
    expect([status, body.errors[0]?.data?.errors]).toEqual([400, [expect.objectContaining({ path: 'file', message: expect.stringContaining(sentence) })]])
  }
  expect((await upload(noise, 'whole.png', 'image/png')).status).toBe(201)
  expect((await upload(small, 'small.jpg', 'image/jpeg')).status).toBe(201)
})

test('a file over 25 MB is refused with a sentence that says so', async () => {
  const { status, body } = await upload(new Uint8Array(25 * 1024 * 1024 + 1), 'big.jpg', 'image/jpeg')
  expect(status).toBe(413)
  expect(JSON.stringify(body)).toContain('larger than 25 MB')
})

/** A square of one colour, a bit a pixel: kilobytes that would unfold to all of them. */
function unfolding(side: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const [head, tail] = [Buffer.alloc(8), Buffer.alloc(4)]
    head.writeUInt32BE(data.length)
    head.write(type, 4, 'latin1')
    tail.writeUInt32BE(crc32(Buffer.concat([head.subarray(4), data])))
    return Buffer.concat([head, data, tail])
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side)
  header.writeUInt32BE(side, 4)
  header[8] = 1
  const rows = deflateSync(Buffer.alloc((1 + Math.ceil(side / 8)) * side))
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

test('a small file that would unfold to more than 100 million pixels is refused, and one below is taken', async () => {
  const { status, body } = await upload(unfolding(10_001), 'unfolding.png', 'image/png')
  expect([status, body.errors[0]?.data?.errors]).toEqual([400, [expect.objectContaining({ path: 'file', message: expect.stringContaining('100 million pixels') })]])
  expect((await upload(unfolding(2000), 'large.png', 'image/png')).status).toBe(201)
})

test.each([
  ['another kind of file', '%PDF-1.4', 'paper.pdf', 'application/pdf', 'Ce n’est pas une image'],
  ['a page that calls itself a picture', '<!doctype html><script>alert(1)</script>', 'page.png', 'image/png', 'Ce n’est pas une image'],
  ['half a picture', '\u0089PNG', 'half.png', 'image/png', 'Ce n’est pas une image'],
  ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'hostile.svg', 'image/svg+xml', 'Ce dessin'],
])('%s is refused on the file, in the language of whoever sends it', async (_, text, name, type, sentence) => {
  const { status, body } = await upload(new TextEncoder().encode(text), name, type, alt, { 'accept-language': 'fr-CA' })
  expect([status, body.errors[0]]).toEqual([400, expect.objectContaining({
    message: expect.stringMatching(/^Le champ suivant n’est pas valide.: Le fichier$/), data: expect.objectContaining({ errors: [expect.objectContaining({ path: 'file', message: expect.stringContaining(sentence) })] }),
  })])
  expect((body as { error?: { fields?: object } }).error?.fields).toEqual({ file: expect.stringContaining(sentence) })
})

import { cursorSchema, writeCursor } from './cursor.ts'

test.each([{ time: 1_795_465_413_664, from: null }, { time: 1_795_465_413_664, from: 1_795_465_400_000 }])('comes back as it was written: %j', (cursor) => {
  expect(cursorSchema.parse(writeCursor(cursor))).toEqual(cursor)
})

test.each(['', 'x', '-1', '12.5', '1e9', '12-', '12-34-56', ' 12', '9'.repeat(16), 'null'])('%j is no cursor', (text) => {
  expect(cursorSchema.safeParse(text).success).toBe(false)
})

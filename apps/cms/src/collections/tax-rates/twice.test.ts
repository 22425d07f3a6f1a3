import { dueTwice } from './twice.ts'

const gst = { places: ['CA'], exceptPlaces: ['CA-ON'], classes: ['standard', 'books'] }

it('finds the place at which one tax would be taken twice', () => {
  expect(dueTwice(gst, { places: ['CA-QC'], classes: ['books'] })).toBe('CA-QC')
  expect(dueTwice({ places: ['CA-QC'], classes: ['books'] }, gst)).toBe('CA-QC')
  expect(dueTwice(gst, { places: ['CA'], classes: ['standard'] })).toBe('CA')
})

it('takes other places, other classes and an exception for no such thing', () => {
  expect(dueTwice(gst, { places: ['CA-ON'], classes: ['books'] })).toBeNull()
  expect(dueTwice(gst, { places: ['CA-QC'], classes: ['food'] })).toBeNull()
  expect(dueTwice(gst, { places: ['NL'], classes: ['books'] })).toBeNull()
})

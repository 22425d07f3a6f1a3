import { maxSearchWords } from '@gatehouse/contract'
import { readQuestion } from './question.ts'

test('words that are in every text don’t count', () => {
  expect(readQuestion('What is the law on psilocybin?').terms).toEqual(['law', 'psilocybin'])
  expect(readQuestion('l’accès à la psilocybine dans les études').terms).toEqual(['acces', 'psilocybine', 'etudes'])
})

test('they do where there is nothing else', () => {
  expect(readQuestion('How to').terms).toEqual(['how', 'to'])
})

test('a word asked twice is one word', () => {
  expect(readQuestion('Pain pain PAIN').terms).toEqual(['pain'])
})

test('more words than are looked for are cut, and said so', () => {
  const words = Array.from({ length: maxSearchWords + 1 }, (_, index) => `word${index}`)
  expect(readQuestion(words.join(' '))).toEqual({ terms: words.slice(0, maxSearchWords), isCut: true })
  expect(readQuestion(words.slice(1).join(' ')).isCut).toBe(false)
})

test.each(['', '   ', '?!', 'à'])('“%s” asks nothing', (typed) => {
  expect(readQuestion(typed)).toEqual({ terms: [], isCut: false })
})

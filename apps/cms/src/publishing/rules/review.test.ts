import { findReviewerProblem } from './review.ts'

const profile = (id: string, account: string | null) => ({ id, account })

test('a reviewer is another profile with another account', () => {
  expect(findReviewerProblem(profile('rita', 'account-2'), [profile('ann', 'account-1')])).toBeNull()
  expect(findReviewerProblem(profile('ann', 'account-1'), [profile('ann', 'account-1')])).toBe('ownReviewer')
  expect(findReviewerProblem(profile('alias', 'account-1'), [profile('ann', 'account-1')])).toBe('sameAccount')
})

test('what can’t be checked is refused', () => {
  expect(findReviewerProblem(profile('rita', null), [profile('ann', 'account-1')])).toBe('reviewerAccount')
  expect(findReviewerProblem(profile('rita', 'account-2'), [profile('ann', null)])).toBe('authorAccount')
  expect(findReviewerProblem(profile('rita', 'account-2'), [profile('ann', 'account-1'), profile('bo', null)])).toBe('authorAccount')
})

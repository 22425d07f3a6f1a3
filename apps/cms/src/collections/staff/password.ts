export const shortestPassword = 12

/** Counted in characters as people count them, so that an accented letter or an emoji is one. */
export const isLongEnough = (password: string): boolean => [...password.trim()].length >= shortestPassword

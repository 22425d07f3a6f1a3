// `/api` itself: nothing is there, said in the same words as everywhere below it.
export { DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT } from './[...slug]/route.ts'

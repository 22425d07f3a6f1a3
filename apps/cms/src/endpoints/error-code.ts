import { errorCodes, errorStatus, type ErrorCode } from '@gatehouse/contract'

// Several codes travel under one status: what Payload says is the plainest of them, the first.
const codeByStatus = new Map<number, ErrorCode>(errorCodes.toReversed().map((code) => [errorStatus[code], code]))

/** The contract's code for a status that Payload chose. */
export const codeFor = (status: number): ErrorCode => codeByStatus.get(status) ?? (status < 500 ? 'bad-request' : 'internal')

import type { Person } from '@gatehouse/contract'

/** "Dr Inès Caldwell, MD, FRCPC" */
export function nameWithCredentials({ name, credentials }: Person): string {
  return credentials ? `${name}, ${credentials}` : name
}

import type { Role } from '../../access/index.ts'

interface StaffSeed { email: string; name: string; role: Role }

/** The first accounts of the house. `.example` is reserved: no message to these addresses reaches anyone. */
export const staff = [
  { email: 'admin@lamella-margin.example', name: 'Odile Tremblay-Nakamura', role: 'admin' },
  { email: 'editor@lamella-margin.example', name: 'Maren Oyelaran', role: 'editor' },
  { email: 'reviewer@lamella-margin.example', name: 'Inès Caldwell', role: 'reviewer' },
  { email: 'policy@lamella-margin.example', name: 'Theo Blanchard-Osei', role: 'policy-officer' },
  { email: 'policy2@lamella-margin.example', name: 'Marguerite Sandoval', role: 'policy-officer' },
  { email: 'shop@lamella-margin.example', name: 'Jonas Whitecalf-Roy', role: 'shop-manager' },
  { email: 'auditor@lamella-margin.example', name: 'Priya Lindqvist', role: 'auditor' },
] as const satisfies readonly StaffSeed[]

export type StaffEmail = (typeof staff)[number]['email']

import type { Locale } from '@gatehouse/contract'
import type { Requirement, Unlock } from '@gatehouse/policy'
import { wordsOf } from '../../i18n/index.ts'

/** What would unlock more, exactly that, and where it can be given; and, always, the way to one's place. */
export function NextStep({ unlocks, lang, path }: { unlocks: Unlock[]; lang: Locale; path: string }) {
  const { gate } = wordsOf(lang)
  const region = `/${lang}/region?from=${encodeURIComponent(path)}`
  return (
    <div className="gate-next">
      {unlocks.map(({ level, requires }) => {
        const isAsked = requires.every((it) => it.kind === 'age' && it.assurance !== 'verified')
        const who = requires.map((it) => sayRequirement(it, lang)).join(gate.unlock.and)
        return (
          <div key={level}>
            <p>{level === 'hidden' ? null : `${gate.unlock[level]} ${who}.`} {isAsked ? null : gate.noProof}</p>
            {isAsked ? <p className="gate-step"><a href={`${region}#age`}>{gate.giveAge}</a> <span className="soft">{gate.whyAge}</span></p> : null}
          </div>
        )
      })}
      <p className="soft">{gate.forYourPlace} <a href={region}>{gate.toYourPlace}</a></p>
    </div>
  )
}

function sayRequirement(requirement: Requirement, lang: Locale): string {
  const { unlock } = wordsOf(lang).gate
  switch (requirement.kind) {
    case 'age': return requirement.assurance === 'verified' ? unlock.ageProven(requirement.years) : unlock.age(requirement.years)
    case 'credential': return unlock.holds(sayCredential(requirement.name, lang))
    case 'quantity': return unlock.atMost(requirement.max)
    // Facts of a product aren't a visitor's to give: no unlock names them.
    case 'attribute': return unlock.holds(requirement.name)
    default: return requirement satisfies never
  }
}

function sayCredential(name: string, lang: Locale): string {
  const { unlock } = wordsOf(lang).gate
  if (name === 'prescription') return unlock.prescription
  return name === 'licensed-practitioner' ? unlock.practitioner : name
}

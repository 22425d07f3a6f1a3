import type { TaskConfig } from 'payload'
import { ruleTime } from '../clock.ts'
import { mailAlarms } from '../rules/alarms/mail-alarms.ts'
import { tellOfficers } from '../rules/alarms/tell-officers.ts'

/** Reviews that come due and grants that end; looked at each hour, so that a day on which the house slept isn't missed. */
export const mailAlarmsTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'mail-rule-alarms',
  label: 'Mail what of the rules comes due',
  retries: 2,
  schedule: [{ cron: '0 7 * * * *', queue: 'default' }],
  handler: async ({ req }) => {
    await mailAlarms(req.payload, ruleTime())
    return { output: {} }
  },
}

/** What happened to the rules that officers have to know of. */
export const tellOfficersTask: TaskConfig<{ input: object; output: object }> = {
  slug: 'tell-officers',
  label: 'Tell the policy officers what happened',
  retries: 2,
  schedule: [{ cron: '0 */5 * * * *', queue: 'default' }],
  handler: async ({ req }) => {
    await tellOfficers(req.payload)
    return { output: {} }
  },
}

'use server'

import { redirect } from 'next/navigation'
import { rule, ruleTogether, type Seen } from '@/db/commands/rule'
import { withdrawRuling, withdrawTogether } from '@/db/commands/withdrawRuling'
import type { Port } from '@/db/index'
import { nextAfter, itemsOn } from '@/db/queries/queue'
import { parseFilter } from '@/lib/review/filter'
import { resolutions, verdicts } from '@/lib/review/ruling'
import { Refusal } from '@/lib/text/refusal'
import { acting, type FormState } from '../acting'
import { parseQuery, reviewAddress } from './address'

const field = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** What the pressed button says: a verdict, or `explained:` and what explains it. */
function decisionOf(form: FormData) {
  const [verdict, code] = field(form, 'decision').split(':')
  const status = verdicts.find((one) => one === verdict)
  if (!status) throw new Refusal('decision')
  return { status, resolution: resolutions.find((one) => one === code) ?? null, reason: field(form, 'reason').replace(/\r\n?/g, '\n') }
}

/** Rules on one discrepancy, or takes a ruling back, and goes on: to the next, or to the one that is open again. */
export async function decideDiscrepancy(_before: FormState, form: FormData): Promise<FormState> {
  const [question, seen] = [field(form, 'question'), field(form, 'seen')]
  const filter = parseFilter(parseQuery(field(form, 'query')))
  let address = reviewAddress(question, filter)
  const refused = await acting(form, async (port, act) => {
    if (field(form, 'decision') === 'withdraw') {
      await withdrawRuling(port, act, { question, seen })
      address = reviewAddress(question, filter, [['undone', '1']])
      return
    }
    const { seq } = await rule(port, act, { question, seen, ...decisionOf(form) })
    address = reviewAddress(await following(port, question, filter), filter, [['ruled', `${question}.${seq}`]])
  })
  if (refused) return { ...refused, id: undefined }
  redirect(address)
}

async function following(port: Port, question: string, filter: ReturnType<typeof parseFilter>): Promise<string | null> {
  return port.read(async (db) => {
    const [here] = await itemsOn(db, [question])
    return here ? nextAfter(db, filter, { severity: here.severity, question }) : null
  })
}

/** Rules on exactly the listed discrepancies; what changed meanwhile is skipped and named on the next page. */
export async function decideTogether(_before: FormState, form: FormData): Promise<FormState> {
  let address = ''
  const refused = await acting(form, async (port, act) => {
    const items = form.getAll('item').flatMap((item) => (typeof item === 'string' ? (toSeen(item) ?? []) : []))
    const { batch, skipped } = await ruleTogether(port, act, { items, ...decisionOf(form) })
    address = `/review/together/${batch}?${new URLSearchParams(skipped.map(({ question }) => ['skipped', question]))}`
  })
  if (refused) return refused
  redirect(address)
}

const toSeen = (item: string): Seen | null => {
  const [, question, seen] = /^([^~]{1,60})~(.{1,40})$/.exec(item) ?? []
  return question && seen ? { question, seen } : null
}

/** Takes back what was decided together. */
export async function undoTogether(_before: FormState, form: FormData): Promise<FormState> {
  const refused = await acting(form, async (port, act) => void (await withdrawTogether(port, act, { batch: field(form, 'batch') })))
  if (refused) return refused
  redirect('/review?undone=1')
}

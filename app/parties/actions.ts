'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { assessClaim, assessParty, rankClaim } from '@/db/commands/assess'
import { mergeParties, mergeQuestions, moveClaims, relateEvents, undoMove } from '@/db/commands/moveClaims'
import { credibilities, ranks, reliabilities } from '@/lib/claims/assessment'
import { acting, type FormState } from '../acting'

const field = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** Back to where the form was, showing what it changed. */
function done(path: string): never {
  revalidatePath('/', 'layout')
  redirect(path)
}

/** Enters a party's reliability, a claim's credibility or its rank, by the field that the form holds. */
export async function assess(_before: FormState, form: FormData): Promise<FormState> {
  const reason = field(form, 'reason')
  const [party, claim] = [field(form, 'party'), field(form, 'claim')]
  const refused = await acting(form, async (port, act) => {
    const letter = reliabilities.find((one) => one === field(form, 'letter'))
    const figure = credibilities.find((one) => one === field(form, 'figure'))
    const rank = ranks.find((one) => one === field(form, 'rank'))
    if (letter) await assessParty(port, act, { party, letter, reason })
    if (figure) await assessClaim(port, act, { claim, figure, reason })
    if (rank) await rankClaim(port, act, { claim, rank, reason })
  })
  return refused ?? done(party ? `/parties/${encodeURIComponent(party)}` : `/claims/${encodeURIComponent(claim)}`)
}

/** Moves ticked claims to another question, or to a new one. */
export async function moveTo(_before: FormState, form: FormData): Promise<FormState> {
  let question = ''
  const claims = [...form.keys()].filter((name) => name.startsWith('claim-')).map((name) => name.slice(6))
  const refused = await acting(form, async (port, act) => {
    const [to, text] = [field(form, 'to'), field(form, 'text')]
    question = (await moveClaims(port, act, { from: field(form, 'from'), claims, to: text ? { text } : { question: to } })).question
  })
  return refused ?? done(`/questions/${question}`)
}

/** Merges a question into another. */
export async function mergeInto(_before: FormState, form: FormData): Promise<FormState> {
  const refused = await acting(form, async (port, act) => void (await mergeQuestions(port, act, { from: field(form, 'from'), into: field(form, 'into') })))
  return refused ?? done(`/questions/${encodeURIComponent(field(form, 'into'))}`)
}

/** Says what an event is a part of. */
export async function relateTo(_before: FormState, form: FormData): Promise<FormState> {
  const refused = await acting(form, async (port, act) => void (await relateEvents(port, act, { event: field(form, 'event'), parent: field(form, 'parent') || null })))
  return refused ?? done(`/questions/${encodeURIComponent(field(form, 'from'))}/arrange`)
}

/** Takes two parties for one. */
export async function sameAs(_before: FormState, form: FormData): Promise<FormState> {
  const refused = await acting(form, async (port, act) => void (await mergeParties(port, act, { from: field(form, 'party'), into: field(form, 'into') })))
  return refused ?? done(`/parties/${encodeURIComponent(field(form, 'into'))}`)
}

/** Undoes a move. */
export async function undo(_before: FormState, form: FormData): Promise<FormState> {
  const refused = await acting(form, (port, act) => undoMove(port, act, { move: field(form, 'move') }))
  const back = field(form, 'back')
  return refused ?? done(/^\/(?![/\\])/.test(back) ? back : '/')
}

import { itemsOn } from '@/db/queries/queue'
import { rulingsOn } from '@/db/rulings'
import { questionInWords } from '@/lib/claims/ask'
import { type Filter, filterPairs } from '@/lib/review/filter'
import { UndoRuling } from '../../forms/UndoRuling'
import { opened } from '../../open'
import { wordsFor } from '../../words'
import type { Query } from '../address'
import { shownKeys } from '../kept'

/** What was just ruled or taken back, as the address says, with the way back; it is read out as well. */
export async function Ruled({ query, filter, left }: { query: Query; filter: Filter; left: string }) {
  const [words, keys, port] = await Promise.all([wordsFor(), shownKeys(), opened()])
  const t = words.review
  if (query.undone) {
    return (
      <p className="ruled" data-said="">
        {t.said.undone} {t.said.left(left)}
      </p>
    )
  }
  const [, question, seq] = /^(.{1,60})\.(\d{1,12})$/.exec(typeof query.ruled === 'string' ? query.ruled : '') ?? []
  if (!question || !seq) return null
  const [item, last] = await port.read(async (db) => [(await itemsOn(db, [question]))[0], (await rulingsOn(db, [question])).get(question)?.at(-1)] as const)
  if (!item || last?.seq !== Number(seq) || last.status === 'withdrawn') return null
  const asked = questionInWords(item.question, item.event, words.lang)
  return (
    <div className="ruled">
      <p data-said="">
        <strong>{t.said.ruled(last.resolution ? `${t.status[last.status]} (${t.resolutions[last.resolution]})` : t.status[last.status], asked)}</strong> {t.said.left(left)}
      </p>
      <UndoRuling label={words.decision.undoLast} question={question} seen={`${seq}.`} query={new URLSearchParams(filterPairs(filter)).toString()} shortcut={keys.undo} />
    </div>
  )
}

import { isCapital, isMark, type Token, tokenAt } from '../../text/words'
import { type ActsSoFar, isAcronym, isPronoun, isSubject, pastAsides, relaysAfter, type SpeechAct, textBefore, whoOf } from './act'
import { isCountAhead, isFigureAhead, isFigureBetween, localReach } from './figures'
import type { SpeechLexicon } from './lexicon'
import { canSpeak, coreEnd, isDay, kindWithin } from './heads'
import { nameAfter, nameBefore, type Named } from './names'
import { subjectAt } from './subject'

const quoteClosers = /^[”"»]$/
const isTrailingMark = (text: string) => text === ',' || quoteClosers.test(text) || text === '–' || text === '—' || text === '('

type Verb = { length: number; figure: boolean; participle: boolean; accounting: boolean }

/** A verb of saying, or one that says because a figure or a count follows. */
function verbOf(tokens: Token[], i: number, lexicon: SpeechLexicon): Verb | null {
  const spelledIn = (found: { length: number } | null, spellings: Set<string>) => (found && spellings.has(tokenAt(tokens, i + found.length - 1).text.toLowerCase().normalize('NFC')) ? found : null)
  const flags = { figure: false, participle: false, accounting: false }
  if (lexicon.otherwise.startingAt(tokens, i)) return null
  const split = lexicon.split.get(tokenAt(tokens, i).fold)
  for (let at = i + 1; split && at < i + 6; at = Math.max(at + 1, pastAsides(tokens, at, lexicon))) {
    if (split.has(tokenAt(tokens, at).fold)) return { ...{ figure: false, participle: false, accounting: false }, length: at + 1 - i }
    if (!lexicon.asides.startingAt(tokens, at) && !lexicon.auxiliaries.startingAt(tokens, at)) break
  }
  const accounting = lexicon.accounting.startingAt(tokens, i)
  if (accounting) return { ...flags, length: accounting.length, accounting: true }
  const saying = spelledIn(lexicon.verbs.startingAt(tokens, i), lexicon.finite)
  const participle = spelledIn(lexicon.participles.startingAt(tokens, i), lexicon.perfect)
  if (participle && (!saying || participle.length > saying.length)) return { ...flags, length: participle.length, participle: true }
  if (saying) return { ...flags, length: saying.length }
  const figure = spelledIn(lexicon.figureVerbs.startingAt(tokens, i), lexicon.finite)
  if (figure) return { ...flags, length: figure.length, figure: true }
  const counted = spelledIn(lexicon.figureParticiples.startingAt(tokens, i), lexicon.perfect)
  return counted && { ...flags, length: counted.length, figure: true, participle: true }
}

export function verbAt(tokens: Token[], i: number, begin: number, lexicon: SpeechLexicon, soFar: ActsSoFar): SpeechAct | null {
  const verb = isCapital(tokenAt(tokens, i)) && i > begin ? null : verbOf(tokens, i, lexicon)
  if (!verb) return null
  const end = i + verb.length
  const previous = tokens[i - 1]
  // A noun that looks like a verb: "the report", "a claim", "le compte".
  if (previous && i > begin && ((previous.text === '-' && previous.glued) || /^['’]s?$/.test(previous.text))) return null
  if (lexicon.relayed.startingAt(tokens, i)) return null
  if (previous && i > begin && (lexicon.articles.has(previous.fold) || lexicon.possessives.has(previous.fold)) && !/['’]$/.test(previous.text)) return null
  if (verb.figure && lexicon.reflexive.has(previous?.fold ?? '')) return null
  const being = isBeing(tokens, i, begin, lexicon)
  const agent = i === begin || lexicon.denial.has(tokenAt(tokens, i).fold) ? null : passiveAgent(tokens, end, lexicon, being && verb.figure ? 6 : 0)
  if (agent && being && isRelative(tokens, i, begin, lexicon)) return null
  if (agent && !lexicon.verbs.startingAt(tokens, agent.outer[1]) && (!verb.figure || isFigureBetween(tokens, Math.max(begin, i - 10), agent.from, lexicon))) return lexicon.counts.endingAt(tokens, i) && !isFigureBetween(tokens, i - 4, i, lexicon, true) ? { how: 'nominal', who: whoOf(tokens, agent, lexicon), marker: [i, agent.outer[1]], order: 'leading', relays: [] } : { how: 'nominal', who: whoOf(tokens, agent, lexicon), marker: [i, agent.outer[1]], order: being && !verb.figure ? 'trailing' : 'local', covers: localReach(tokens, i, agent.outer[1], begin, lexicon), relays: [] }
  if (being) return null
  const start = auxiliariesBefore(tokens, i, begin, lexicon)
  if (verb.participle && !hasHaving(tokens, start, i, lexicon)) return null
  const denies = lexicon.denial.has(tokenAt(tokens, i).fold)
  const finish = (act: SpeechAct): SpeechAct => ({ ...act, verb: i, ...(lexicon.claims.startingAt(tokens, i) && { claims: true }), ...(denies && { denies }), ...(verb.accounting && { opens: true }), relays: [...act.relays, ...relaysAfter(tokens, act.marker[1], lexicon)] })
  const gerund = (tokenAt(tokens, i).fold).endsWith(lexicon.gerund) && (textBefore(tokens, start) === ',' || lexicon.and.has(tokenAt(tokens, start - 1).fold))
  const found = gerund ? sharedSubject(tokens, start, i, end, begin, lexicon, soFar) : relative(tokens, start, end, begin, lexicon) ?? inverted(tokens, start, i, end, begin, lexicon, verb) ?? plain(tokens, start, i, end, begin, lexicon, verb) ?? sharedSubject(tokens, start, i, end, begin, lexicon, soFar)
  if (!found) return null
  if (verb.figure && found.order === 'leading' && !(lexicon.ofCounts.has(tokenAt(tokens, i).fold) ? isCountAhead(tokens, end, lexicon) : isFigureAhead(tokens, end, lexicon))) return null
  if (lexicon.finding.has(tokenAt(tokens, i).fold) && found.order === 'leading' && !lexicon.that.has(tokenAt(tokens, end).fold) && isPeople(tokens, found, lexicon)) return null
  if (lexicon.holding.has(tokenAt(tokens, i).fold) && !mayHold(tokens, found, soFar, lexicon)) return null
  return finish(found)
}

/** Whether the subject is people, who find what a body would report. */
function isPeople(tokens: Token[], { who }: SpeechAct, lexicon: SpeechLexicon): boolean {
  if (who.kind !== 'name') return false
  const core = coreEnd(tokens, who.named.from, who.named.to, lexicon)
  const kind = lexicon.kinds.endingAt(tokens, core)?.value
  return kind === 'group' || kind === 'person' || Boolean(lexicon.people.endingAt(tokens, core))
}

/** Whether who holds a figure can also say it: a body or a force, and nobody else speaks in the sentence. */
function mayHold(tokens: Token[], act: SpeechAct, { main }: ActsSoFar, lexicon: SpeechLexicon): boolean {
  if (act.how === 'nominal') return true
  const turns = lexicon.clause.endingAt(tokens, act.marker[0]) || lexicon.clause.endingAt(tokens, act.marker[0] - 1) || lexicon.contrast.has(textBefore(tokens, act.marker[0]).toLowerCase()) || lexicon.contrast.has(tokenAt(tokens, act.marker[0] - 2).fold) || textBefore(tokens, act.marker[0]) === ';'
  if (main && !turns) return act.who.kind === 'shared'
  if (act.who.kind !== 'name') return act.who.kind !== 'possessive'
  const { from, to } = act.who.named
  for (let k = from; k < to; k++) if (lexicon.kinds.startingAt(tokens, k) || isAcronym(tokens[k])) return true
  return to - from > 1
}

/** "les 37 que reconnaît l'armée": a relative clause whose subject follows its verb. */
function relative(tokens: Token[], start: number, end: number, begin: number, lexicon: SpeechLexicon): SpeechAct | null {
  if (!lexicon.relativeObject.has(tokenAt(tokens, start - 1).fold) || start - 1 <= begin) return null
  const named = nameAfter(tokens, pastAsides(tokens, end, lexicon), lexicon)
  if (!named || lexicon.that.has(tokenAt(tokens, end).fold)) return null
  const at = start - 1
  // "l'armée affirme que reconnaît …" does not exist: a verb of saying before "que" opens what is said instead.
  if (lexicon.verbs.endingAt(tokens, at) || lexicon.participles.endingAt(tokens, at)) return null
  return { how: 'nominal', who: whoOf(tokens, named, lexicon), marker: [at, named.outer[1]], order: 'local', covers: localReach(tokens, at, named.outer[1], begin, lexicon), relays: [] }
}

/** "…, said X", "…, a déclaré jeudi X", "a-t-il dit". */
function inverted(tokens: Token[], start: number, i: number, end: number, begin: number, lexicon: SpeechLexicon, verb: Verb): SpeechAct | null {
  for (let at = start; at < end + 3; at++) {
    if (tokenAt(tokens, at).text !== '-' || !lexicon.clitics.has(tokenAt(tokens, at + 1).fold)) continue
    const subject = tokenAt(tokens, at + 2).text === '-' && lexicon.clitics.has(tokenAt(tokens, at + 3).fold) ? tokens[at + 3] : tokens[at + 1]
    const there = subject && lexicon.nobody.has(subject.fold) ? lexicon.hearer.startingAt(tokens, tokens.indexOf(subject, at) + 1) : null
    const place = there && subject ? nameAfter(tokens, tokens.indexOf(subject, at) + 1 + there.length, lexicon) : null
    if (place) return { how: 'verb', who: whoOf(tokens, place, lexicon), marker: [start, place.outer[1]], order: 'trailing', relays: [] }
    if (subject && at < end + 1 && isSubject(subject, lexicon)) return { how: 'verb', who: { kind: 'pronoun', fold: subject.fold }, marker: [start, Math.max(end, tokens.indexOf(subject, at) + 1)], order: 'trailing', relays: [] }
  }
  if (lexicon.hearing.has(tokenAt(tokens, i).fold) || isBesideItself(tokens, start, lexicon)) return null
  const mark = textBefore(tokens, start)
  if (!(isTrailingMark(mark) || /^[?!“…]$/.test(mark)) && start > begin) return null
  const next = tokens[end]
  const alone = /^[.,;:”"»!?…)]?$/.test(tokenAt(tokens, end + 1).text) || lexicon.adjuncts.startingAt(tokens, end + 1)
  if (next && isSubject(next, lexicon) && !alone) return null
  if (next && isSubject(next, lexicon)) return { how: 'verb', who: { kind: 'pronoun', fold: next.fold }, marker: [start, end + 1], order: 'trailing', relays: [] }
  if (mark === ',' && isFigureAhead(tokens, end, lexicon, 3)) return null
  const at = pastAsides(tokens, end, lexicon)
  const hearer = lexicon.hearer.startingAt(tokens, at)
  const hears = hearer && (hearer.length > 1 || /^\p{Ll}{2}|['’]$/u.test(tokenAt(tokens, at).text) || lexicon.wires.startingAt(tokens, at + 1))
  const wire = hearer ? nameAfter(tokens, at + hearer.length, lexicon) : null
  const from = wire ? pastAsides(tokens, wire.to, lexicon) : at
  if (lexicon.that.has(tokenAt(tokens, from).fold)) return null
  if (lexicon.adjuncts.startingAt(tokens, from) && !lexicon.articles.has(tokenAt(tokens, from).fold)) return null
  // "…, answers the shipowner.": who answers can speak, whatever they are called.
  const anyone = !verb.figure && lexicon.articles.has(tokenAt(tokens, from).fold) && tokenAt(tokens, from + 1).kind === 'word' && isMark(tokenAt(tokens, from + 2), ',.;') && !nameBefore(tokens, start, lexicon, begin)
  const named = nameAfter(tokens, from, lexicon, anyone)
  if (named && verb.figure && !kindWithin(tokens, named, lexicon) && !isCapital(tokenAt(tokens, named.from + 1))) return null
  if (!named || (!anyone && !canSpeak(tokens, named.from, named.to, lexicon)) || (start === begin && !isCapital(tokenAt(tokens, named.from)) && !lexicon.kinds.startingAt(tokens, named.from))) return null
  return { how: 'verb', who: whoOf(tokens, named, lexicon), marker: [start, named.outer[1]], order: start === begin ? 'leading' : 'trailing', relays: wire && hears ? [[wire.from, wire.to]] : [] }
}

/** "l'armée, elle, …": a pronoun between commas that only stresses the subject before it. */
const isBesideItself = (tokens: Token[], at: number, lexicon: SpeechLexicon) => tokenAt(tokens, at - 1).text === ',' && isPronoun(tokens[at - 2], lexicon) && tokenAt(tokens, at - 3).text === ','

/** "X said that …", and "…, X said on Monday." */
function plain(tokens: Token[], start: number, i: number, end: number, begin: number, lexicon: SpeechLexicon, verb: Verb): SpeechAct | null {
  let subject = start
  while (subject > begin && lexicon.asides.endingAt(tokens, subject)) subject -= lexicon.asides.endingAt(tokens, subject)?.length ?? 1
  if (tokenAt(tokens, subject - 1).text === ',' && subject < start) subject--
  if (isBesideItself(tokens, subject, lexicon)) subject -= 3
  const pronoun = tokens[subject - 1]
  if (lexicon.nobody.has(pronoun?.fold ?? '')) return null
  if (pronoun && subject > begin && isSubject(pronoun, lexicon)) {
    const trailing = subject - 2 >= begin && isTrailingMark(textBefore(tokens, subject - 1)) && clauseEnds(tokens, i, end, begin, subject - 1, lexicon)
    return { how: 'verb', who: { kind: 'pronoun', fold: pronoun.fold }, marker: [subject - 1, end], order: trailing ? 'trailing' : 'leading', relays: [] }
  }
  if (pronoun && subject > begin && lexicon.own.has(pronoun.fold)) return { how: 'verb', who: { kind: 'own' }, marker: [subject - 1, end], order: 'leading', relays: [] }
  const latter = lexicon.latter.endingAt(tokens, subject)
  if (latter) return { how: 'verb', who: { kind: 'last' }, marker: [subject - latter.length, end], order: 'leading', relays: [] }
  const named = nameBefore(tokens, subject, lexicon, begin)
  if (!named || (lexicon.nounLike.has(tokenAt(tokens, i).fold) && lexicon.kinds.endingAt(tokens, coreEnd(tokens, named.from, named.to, lexicon))?.value !== 'group')) return null
  const official = officialIn(tokens, named, lexicon)
  if (official) return { how: 'nominal', who: { kind: 'authorities', named }, marker: [named.from, end], order: 'leading', relays: [] }
  const article = named.from - (lexicon.articles.has(tokenAt(tokens, named.from - 1).fold) ? 1 : 0)
  const trailing = !verb.figure && article > begin && isTrailingMark(textBefore(tokens, article)) && clauseEnds(tokens, i, end, begin, article, lexicon)
  return { how: 'verb', who: whoOf(tokens, named, lexicon), marker: [named.outer[0], trailing ? clauseEnd(tokens, end) : end], order: trailing ? 'trailing' : 'leading', relays: [] }
}

const officialIn = (tokens: Token[], named: Named, lexicon: SpeechLexicon) => {
  for (let i = named.from; i < named.to; i++) if (lexicon.official.startingAt(tokens, i)) return true
  return false
}

/** "X acknowledged its part AND GAVE a higher count, ADDING that …": the verb has the subject of the one before. */
function sharedSubject(tokens: Token[], start: number, i: number, end: number, begin: number, lexicon: SpeechLexicon, { main: previous }: ActsSoFar): SpeechAct | null {
  const word = tokenAt(tokens, i).fold
  const joined = lexicon.and.has(tokenAt(tokens, start - 1).fold) || lexicon.contrast.has(tokenAt(tokens, start - 1).fold) || word.endsWith(lexicon.gerund)
  const turn = joined && previous ? lastTurn(tokens, previous.marker[1], start) : null
  if (joined && (!previous || turn !== null || previous.how === 'back-reference')) {
    const subject = subjectAt(tokens, turn ?? begin, lexicon)
    return subject && subject.to < start && canSpeak(tokens, subject.from, subject.to, lexicon) && kindWithin(tokens, subject, lexicon) ? { how: 'verb', who: whoOf(tokens, subject, lexicon), marker: [start, end], order: 'leading', relays: [] } : null
  }
  if (!previous || (previous.how === 'nominal' && previous.who.kind !== 'shared')) return null
  return joined ? { how: previous.how, who: previous.who.kind === 'shared' ? previous.who : { kind: 'shared', with: previous }, marker: [start, end], order: 'leading', relays: [] } : null
}

/** Where the last clause begins after a semicolon in [from, to), or null. */
function lastTurn(tokens: Token[], from: number, to: number): number | null {
  for (let i = to - 1; i >= from; i--) if (tokenAt(tokens, i).text === ';') return i + 1
  return null
}

const isAdverb = (token: Token | undefined, lexicon: SpeechLexicon) => Boolean(token && token.fold.length > 4 && token.fold.endsWith(lexicon.adverb))

/** "the five THAT WERE confirmed by the laboratory": tells which five, not who says so. */
function isRelative(tokens: Token[], i: number, begin: number, lexicon: SpeechLexicon): boolean {
  for (let at = i - 1; at > begin && at > i - 5; at--) if (lexicon.passive.has(tokenAt(tokens, at).fold)) return lexicon.that.has(tokenAt(tokens, at - 1).fold) || lexicon.relatives.has(tokenAt(tokens, at - 1).fold)
  return false
}

function isBeing(tokens: Token[], i: number, begin: number, lexicon: SpeechLexicon): boolean {
  let at = i - 1
  while (at > begin && i - at < 4 && !lexicon.passive.has(tokenAt(tokens, at).fold) && (lexicon.auxiliaries.endingAt(tokens, at + 1) || isAdverb(tokens[at], lexicon))) at--
  return lexicon.passive.has(tokenAt(tokens, at).fold) && !(tokenAt(tokens, at).fold === "'s")
}

/** Where the auxiliaries, adverbs and clitics before a verb begin. */
function auxiliariesBefore(tokens: Token[], i: number, begin: number, lexicon: SpeechLexicon): number {
  let at = i
  while (at > begin) {
    const previous = tokens[at - 1]
    if (!previous || (isSubject(previous, lexicon) && textBefore(tokens, at - 1) !== '-' && textBefore(tokens, at - 1) !== ',')) return at
    const auxiliary = lexicon.auxiliaries.endingAt(tokens, at)
    if (auxiliary && !(isSubject(previous, lexicon) && textBefore(tokens, at - 1) !== '-' && textBefore(tokens, at - 1) !== ',')) at -= auxiliary.length
    else if (isAdverb(previous, lexicon) && !lexicon.kinds.endingAt(tokens, at) && !isCapital(previous)) at--
    else if (previous.text === '-' || (lexicon.clitics.has(previous.fold) && textBefore(tokens, at - 1) === '-')) at--
    else if (previous.text === ',' && lexicon.auxiliaries.endingAt(tokens, at - 1) && textBefore(tokens, at - 1 - (lexicon.auxiliaries.endingAt(tokens, at - 1)?.length ?? 1)) === ',') at -= 2 + (lexicon.auxiliaries.endingAt(tokens, at - 1)?.length ?? 1)
    else return at
  }
  return at
}

const hasHaving = (tokens: Token[], from: number, to: number, lexicon: SpeechLexicon) => {
  for (let i = from; i < to; i++) if (lexicon.having.startingAt(tokens, i)) return true
  return false
}

/** "given by X", "avancés jeudi par X". */
function passiveAgent(tokens: Token[], end: number, lexicon: SpeechLexicon, reach: number): Named | null {
  let at = pastAsides(tokens, end, lexicon)
  for (let k = 0; k < reach && !lexicon.agent.has(tokenAt(tokens, at).fold) && !isMark(tokenAt(tokens, at), '.,;:'); k++) at++
  if (!lexicon.agent.has(tokenAt(tokens, at).fold)) return null
  const named = nameAfter(tokens, at + 1, lexicon)
  return named && canSpeak(tokens, named.from, named.to, lexicon) && !isDay(tokens[named.from], lexicon) ? named : null
}

/** Whether a clause of saying is over after its verb, with at most a day, a place or a hearer still to come. */
function clauseEnds(tokens: Token[], i: number, end: number, begin: number, at: number, lexicon: SpeechLexicon): boolean {
  const next = tokens[end]
  if (!next || isMark(next, '.,;”"»!?…)–—')) return !(next?.text === ',' && isMark(tokenAt(tokens, end + 1), '“"«'))
  const hears = lexicon.hearing.has(tokenAt(tokens, i).fold)
  if (lexicon.hedges.startingAt(tokens, end) && isFigureAhead(tokens, end, lexicon, 4)) return false
  if (!hears && !lexicon.adjuncts.startingAt(tokens, end) && !isDay(next, lexicon) && !lexicon.hearer.startingAt(tokens, end) && !(isAdverb(next, lexicon) && isMark(tokenAt(tokens, end + 1), '.,;'))) return false
  // "…, an official told a delegation that got through": after a whole clause, "that" tells which delegation.
  const opens = isFigureBetween(tokens, begin, begin + 4, lexicon, true) || !(lexicon.locative.startingAt(tokens, begin) || lexicon.clause.startingAt(tokens, begin))
  const whole = at - begin > 4 && opens
  for (let k = end; k < end + 24; k++) {
    const token = tokens[k]
    if (!token || isMark(token, '.,;”»!?…')) return true
    if ((lexicon.that.has(token.fold) && !(hears && whole)) || (isMark(token, ':“«') && !whole)) return false
  }
  return false
}

const clauseEnd = (tokens: Token[], end: number) => {
  let at = end
  while (at < tokens.length && !isMark(tokenAt(tokens, at), '.,;:“”"»!?…')) at++
  return at
}

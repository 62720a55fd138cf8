import { langs } from '../languages'

type Named = { name: string }
/** A ruling that came first: who made it, when, and what it says. */
type First = { by: string; at: Date; status: 'confirmed' | 'explained' | 'not-a-conflict' | 'unsure' | 'withdrawn' }
const instantText = (at: Date): string => `${at.toISOString().slice(0, 10)} at ${at.toISOString().slice(11, 16)} UTC`

/**
 * Every sentence by which something is refused, in English, by its code; another language of the interface is another object
 * of this type, so that none lacks a sentence. Each may take what it names: files, people, numbers.
 */
export const refusals = {
  // What is gone, or was decided by somebody else meanwhile.
  gone: 'This is not there any more: it was withdrawn, or never was.',
  decided: ({ by, status }: { by: string; status: 'accepted' | 'rejected' }) => `This suggestion was already ${status} by ${by}.`,
  ruled: ({ by, at, status }: First) => `${by} ruled first, on ${instantText(at)}: ${status === 'withdrawn' ? 'the ruling was withdrawn' : status.replaceAll('-', ' ')}. Yours was not stored.`,
  'not-apart': 'The claims on this question are no longer apart; there is nothing to rule on.',
  changed: 'The claims changed since you looked; look again before you rule.',
  nothing: 'No ruling stands here; there is nothing to take back.',
  // Rulings.
  decision: 'Choose a decision.',
  resolution: 'Say what explains it.',
  'resolution-unasked': 'Only an explained discrepancy has an explanation.',
  reason: 'The reason is longer than 2,000 characters, or is not text.',
  'items-none': 'Nothing is selected.',
  items: 'At most 100 can be decided together.',
  // Suggestions and claims.
  'words-read': ({ words, values }: { words: string; values: number }) => `“${words}” reads as ${values === 0 ? 'nothing' : `${values} values`}; type one value, such as “at least 18”.`,
  'words-none': 'Type or select the words of the document that make the claim.',
  'words-many': 'Select fewer words: at most 2,000 characters.',
  'words-absent': 'These words do not stand in the document as they were typed; copy them from it.',
  'words-twice': 'These words stand in the document more than once; add a few that stand beside them.',
  'words-empty': 'No figure, date, place, party or answer is read in these words; select words that hold one.',
  'words-other': 'That value is not in these words.',
  place: 'No question could be found for this claim; choose one.',
  question: 'That question does not take this kind of answer.',
  'question-new': 'Write the new question.',
  'assess-reason': 'Say why, in at most 2,000 characters: an assessment without a reason helps nobody.',
  // Captures.
  'capture-empty': 'There is no text to capture.',
  'capture-binary': 'This is not text: it holds NUL characters.',
  'capture-long': 'The text is longer than 5 million characters; split it.',
  'capture-title': 'The title is missing.',
  'capture-title-long': 'The title is longer than 300 characters, or is not text.',
  'capture-publisher': 'The publisher is missing.',
  'capture-publisher-long': 'The publisher is longer than 300 characters, or is not text.',
  'capture-note': 'The note is longer than 1,000 characters.',
  url: 'The address must begin with http:// or https://.',
  duplicate: ({ title }: { title: string }) => `This text is already captured: “${title}”.`,
  unchanged: 'The text has not changed since it was last captured; nothing was stored.',
  date: ({ name, value }: Named & { value: string }) => `${name}: “${value}” is not a day; write it as 2019-06-21.`,
  language: ({ name, value }: Named & { value: string }) => `${name}: “${value}” is not a language that Parallax reads (${langs.join(', ')}).`,
  // Files and pages.
  empty: ({ name }: Named) => `${name}: there is no text to read.`,
  'empty-pictures': ({ name }: Named) => `${name}: there is no text in this document (pictures of text are not read).`,
  'empty-page': ({ name }: Named) => `${name}: this page holds no text of its own (it may be built by a script); paste the text instead.`,
  binary: ({ name }: Named) => `${name}: this is not text (it holds NUL characters).`,
  'too-long': ({ name, millions }: Named & { millions: number }) => `${name}: ${millions} million characters; the most that is read as one document is 5 million.`,
  'too-large-text': ({ name, megabytes }: Named & { megabytes: number }) => `${name}: larger than ${megabytes} MB; the most that is read as one document is 5 million characters.`,
  'too-large': ({ name, megabytes }: Named & { megabytes: number }) => `${name}: larger than ${megabytes} MB, the most that is read of this format.`,
  'too-many-pages': ({ name, pages, most }: Named & { pages: number; most: number }) => `${name}: ${pages} pages; the most that is read as one document is ${most}.`,
  'too-many-elements': ({ name, most }: Named & { most: number }) => `${name}: it holds more than ${most} elements, the most that is read of a page.`,
  'too-deep': ({ name, most }: Named & { most: number }) => `${name}: its elements are nested more than ${most} deep; this is no page to read.`,
  'too-many-parts': ({ name, most }: Named & { most: number }) => `${name}: it holds more than ${most} parts; this is no document to read.`,
  bomb: ({ name, megabytes }: Named & { megabytes: number }) => `${name}: it unfolds to more than ${megabytes} MB; this is no document to read.`,
  nested: ({ name }: Named) => `${name}: its parts are nested too deep to be read.`,
  encoding: ({ name, label }: Named & { label: string }) => `${name}: its encoding, “${label}”, is not known; save it as UTF-8 and try again.`,
  'encoding-other': ({ name, label }: Named & { label: string }) => `${name}: it says it is ${label} and is not; save it as UTF-8 and try again.`,
  'encoding-utf8': ({ name }: Named) => `${name}: this is not UTF-8 text; save it as UTF-8 and try again.`,
  'old-word': ({ name }: Named) => `${name}: an old Word file, or a locked one; save it as .docx without a password.`,
  'rich-text': ({ name }: Named) => `${name}: a rich-text file; save it as .docx or as plain text.`,
  archive: ({ name }: Named) => `${name}: an archive, and no Word document; of Office files only .docx is read.`,
  'damaged-parts': ({ name }: Named) => `${name}: a damaged file: its parts cannot be unfolded.`,
  'damaged-pdf': ({ name }: Named) => `${name}: a damaged PDF: it cannot be opened.`,
  damaged: ({ name }: Named) => `${name}: a damaged file: it cannot be read.`,
  locked: ({ name }: Named) => `${name}: this PDF is locked by a password; save it without one.`,
  scanned: ({ name }: Named) => `${name}: this PDF holds pictures of pages and no text (a scan); have its text recognised first, or paste it.`,
  'slow-file': ({ name, seconds }: Named & { seconds: number }) => `${name}: reading it took more than ${seconds} seconds and was stopped.`,
  'heavy-file': ({ name }: Named) => `${name}: reading it took too much memory and was stopped.`,
  'no-reader': ({ name }: Named) => `${name}: its reader could not be started.`,
  'front-matter-open': ({ name }: Named) => `${name}: the front matter opens with --- and is never closed.`,
  'front-matter': ({ name, line, words, known }: Named & { line: number; words: string; known: string }) => `${name}, line ${line}: “${words}” is not one of ${known}.`,
  // Addresses.
  private: 'This address is on this machine or a private network, or on an unusual port; only public pages are fetched. Paste the text instead.',
  'url-none': 'This is not an address; it begins with http:// or https://.',
  'url-protocol': 'Only addresses that begin with http:// or https:// are fetched.',
  'url-password': 'An address with a name or password in it is not fetched.',
  moved: ({ most }: { most: number }) => `This page was moved more than ${most} times and was not found.`,
  'moved-nowhere': 'This page says that it was moved, and not where to.',
  absent: ({ status }: { status: number }) => `There is no page at this address (${status}).`,
  failed: ({ host, status }: { host: string; status: number }) => `${host} failed to give this page (${status}); try again later, or paste the text.`,
  withheld: ({ host, status }: { host: string; status: number }) => `${host} does not give this page to programs (${status}); paste the text instead.`,
  'page-format': ({ type }: { type: string }) => `This is no page, text, PDF or Word file, but ${type}.`,
  'page-large': ({ megabytes }: { megabytes: number }) => `This page is larger than ${megabytes} MB, the most that is fetched.`,
  'page-packed': ({ encoding }: { encoding: string }) => `This page is packed in a way that is not read (${encoding}).`,
  'page-damaged': 'This page came damaged: it cannot be unpacked.',
  'page-slow': ({ host, seconds }: { host: string; seconds: number }) => `${host} took more than ${seconds} seconds; try again later, or paste the text.`,
  'site-none': ({ host }: { host: string }) => `There is no site called ${host}, or it cannot be reached from here.`,
  'site-certificate': ({ host }: { host: string }) => `${host} could not prove that it is itself (its certificate is not valid).`,
  'site-silent': ({ host, code }: { host: string; code: string }) => `${host} did not answer as a web site does (${code}); try again later, or paste the text.`,
  // Notes.
  'note-empty': 'Write the note first.',
  'note-long': 'A note holds at most 20,000 characters; split it.',
  'note-text': 'The note holds characters that are no text.',
  'note-uncited': 'Every note stands on something: choose a quotation, quote a document, or give an address. Your text is still here.',
  'note-mark': ({ mark }: { mark: number }) => `The text points at [^${mark}], and nothing is chosen under that number. Your text is still here.`,
  'note-cites': 'A note cites at most 40 things.',
  'note-stale': ({ by }: { by: string }) => `${by} saved another revision while you wrote; it is shown above. Your text is still here: save again to put it after theirs.`,
  quotation: 'A quotation that you chose is not stored.',
  accessed: 'Say on which day the address was read, such as 2019-06-21.',
  'accessed-future': 'The day on which the address was read lies in the future.',
  'words-long': 'A quotation holds at most 2,000 characters.',
  'words-missing': 'These words are not in the document as it was captured; copy them from there.',
  document: 'Choose the document that the words are in.',
  // Moving claims.
  'move-question': 'Choose the question that they go to.',
  'move-claims': 'Choose the claims to move.',
  'move-text': 'Word the new question, in at most 400 characters.',
  'move-circle': 'An event cannot be a part of itself.',
  'move-party': 'Choose another party.',
  'move-merged': 'One of them was merged already; undo that first.',
  'move-undone': ({ by }: { by: string }) => `${by} undid this already.`,
  'move-on': 'Something was moved on since; undo that first.',
  // The folder, and the command line.
  'no-database': ({ file }: { file: string }) => `${file} is not a Parallax database.`,
  'no-folder': ({ folder, code }: { folder: string; code: string }) => `The folder ${folder} cannot be written (${code}); set PARALLAX_DATA to another.`,
  'answers-wrong': ({ path }: { path: string }) => `${path} holds no answers: it must be one JSON object of keys, as --ask prints them, and “same”, “part” or “other”.`,
  'audit-broken': ({ row, whole }: { row: number; whole: number }) => `The audit chain is broken at row ${row}; the ${whole} rows before it are whole.`,
  'import-none': 'Nothing was imported.',
  missing: ({ path }: { path: string }) => `${path}: there is no such file or folder.`,
  'folder-empty': ({ path }: { path: string }) => `${path}: there is no .txt, .html, .pdf or .docx file in this folder.`,
  unreadable: ({ path, code }: { path: string; code: string }) => `${path}: cannot be read (${code}).`,
  'line-json': ({ file, line }: { file: string; line: number }) => `${file}, line ${line}: this is not JSON.`,
  line: ({ file, line, where, message }: { file: string; line: number; where: string; message: string }) => `${file}, line ${line}: ${where || 'the line'} — ${message}.`,
  'language-file': ({ name }: Named) => `${name}: its language could not be told; state it as ${langs.join(' or ')} in the front matter (lang: …).`,
  'language-text': 'The language of the text could not be told; state it with --lang en or --lang fr.',
} as const

export type Refusals = typeof refusals
export type RefusalCode = keyof Refusals
/** What the sentence of a code names. */
export type NamedBy<C extends RefusalCode> = Refusals[C] extends (named: infer V) => string ? V : unknown
/** The same sentences in another language. */
export type RefusalWords = { [C in RefusalCode]: Refusals[C] extends string ? string : Refusals[C] }

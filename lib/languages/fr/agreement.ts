/** Feminine nouns among those that questions are asked of (first forms of the concepts), in the plural or the singular. */
const feminine = /^(?:personnes|femmes|victimes|familles|tombes|maisons|écoles|motos|armes|villes|bombes|frappes|attaques|routes|usines|églises|munitions|voix|doses|tentes|entreprises|espèces|plaintes|opération|embuscade|inondation|tempête|collision|manifestation|émeute|élection|épidémie|explosion|grève|prise|sécheresse|canicule|attaque|bousculade|panne|cyberattaque|marée|avalanche|éruption|famine|évasion|intoxication|incursion|mutinerie)(?!\p{L})/iu
const vowel = /^[aeiouyâàéèêëîïôûœ]|^h(?!a)/i

/** A noun with its article: le raid, la collision, l’embuscade, les combats. */
export function articled(noun: string): string {
  if (/^combats/i.test(noun)) return `les ${noun}`
  return vowel.test(noun) ? `l’${noun}` : `${feminine.test(noun) ? 'la' : 'le'} ${noun}`
}

/** Past participles made to agree with what they are said of: "personnes … tuées". They are given in the masculine plural. */
export function agreeing(verb: string, noun: string): string {
  if (!feminine.test(noun)) return verb
  return verb.replace(/\b(?:mis|pris)(?!\p{L})/gu, (word) => `${word}es`).replace(/(?<!\p{L})(\p{L}+(?:[éi]|[^o]u|it|ert))s(?!\p{L})/gu, (word, stem: string) => (/^(?:mis|pris)/.test(word) ? word : `${stem}es`))
}

/** "à le raid" is "au raid", "de hommes" is "d’hommes"; narrow no-break spaces stand before ; : ! ? % and inside « ». */
export const finish = (sentence: string): string =>
  sentence
    .replace(/(?<!\p{L})à le(s)? /gu, (_, many) => (many ? 'aux ' : 'au '))
    .replace(/(?<!\p{L})de le(s)? /gu, (_, many) => (many ? 'des ' : 'du '))
    .replace(/(?<=Combien )de (?=[aeiouyâàéèêëîïôûœ]|h(?!a))/giu, 'd’')
    .replace(/[ \u00a0](?=[;:!?%»])/g, '\u202f')
    .replace(/«[ \u00a0]/g, '«\u202f')

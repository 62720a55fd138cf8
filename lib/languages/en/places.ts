import type { PlaceWords } from '../roles'

export const places: PlaceWords = {
  happens: 'attacked|raided|stormed|shelled|bombed|overran|took place|has taken place|had taken place|taken place|occurred|happened|was carried out|were carried out|was staged|was conducted|broke out|unfolded|struck|was attacked|were attacked|came under attack|was hit|were hit|was ambushed|were ambushed|ambushed|sank|went down|capsized|ran aground|crashed|came down|derailed|collided|exploded|went off|blew up|collapsed|fought|opened fire|were killed|was killed|killed in|were shot|was shot|died|made landfall|erupted|was centred|was centered|clashed|held a meeting|was signed',
  suffers: 'was attacked|were attacked|came under attack|was hit|were hit|was raided|was bombed|was shelled|was stormed|was overrun|was destroyed|was flooded|was struck|was burned|was burnt down|has been attacked|had been attacked|were raided|was set on fire|was looted',
  left: 'sailed from|set sail from|left from|departed from|had left|took off from|set off from|set out from|flew from|departed',
  heading: 'bound for|heading for|headed for|heading to|headed to|on its way to|on their way to|en route to|en route for|destined for|heading towards',
  at: 'in|at|near|around|outside|inside|off|on|against|north of|south of|east of|west of|close to|not far from|off the coast of|just outside|between',
  kinds: 'village|town|city|hamlet|locality|camp|base|post|port|district|commune|suburb|neighbourhood|neighborhood|station|island|valley|area|vicinity|outskirts|edge|border post|army base|military base|military camp|army camp|military post|market|mosque|airport|dam|bridge|forest|lake|river|coast|province|region|state|department|county|prefecture|cities|towns|villages|sector|garrison|outpost',
  unnamed: 'capital',
  never: 'parliament|congress|senate|council|assembly|house|court|committee|covid|internet|facebook|twitter|telegram|youtube|christmas|easter|ramadan|god|earth|europe|africa|asia|english|french',
  bound: 'against|on|between',
  andThen: 'then',
  denied: 'not take place|not taken place|not happen|not happened|not occur|not occurred|never took place|never happened|never occurred',
  ofThe: 'of the|of a|of an',
  regions: 'region|province|state|county|department|district|prefecture|governorate|area|zone|territory',
  describe: { happened: 'took place at', left: 'sailed from', heading: 'bound for' },
  ask: { happened: 'Where did {what|it} take place?', left: 'Where did it set out from?', heading: 'Where was it heading?' },
}

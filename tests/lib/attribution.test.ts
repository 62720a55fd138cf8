import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attributor } from '@/lib/claims/attribute'
import { readDocument } from '@/lib/claims/read'
import { type Lang, languages } from '@/lib/languages'
import { sentencesOf } from '@/lib/text/sentences'

const publisher = 'The Gazette'
const outlet = '—'

/** The claimants of the words between asterisks; a dash where the outlet itself speaks. */
function claimants(lang: Lang, marked: string, by = publisher): string[] {
  const starts: number[] = []
  let body = ''
  for (const [i, part] of marked.split('*').entries()) {
    if (i % 2) starts.push(body.length)
    body += part
  }
  const document = { id: 'd', title: 'A title of its own', publisher: by, published: '2021-03-12', lang, body }
  const sentences = sentencesOf(body, lang)
  const attribution = attributor(document, sentences)
  return starts.map((start) => {
    const at = sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end)
    const said = attribution(at, sentences[at]?.tokens.findIndex((token) => token.start >= start) ?? 0, true)
    return said?.how === 'publisher' ? outlet : (said?.claimant ?? '')
  })
}

type Line = [string, ...string[]]

const english: Record<string, Line[]> = {
  'the claimant before': [
    ['The mayor of Kestrel Ford said *18* people had died.', 'mayor of Kestrel Ford'],
    ['Police say *40* were hurt.', 'Police'],
    ['The transport ministry confirmed that *12* ferries had sunk.', 'transport ministry'],
    ['Ada Brock, the governor, told a local station that *nine* bridges were down.', 'Ada Brock'],
    ['The governor, Ada Brock, told reporters that *nine* bridges were down.', 'governor, Ada Brock'],
    ['In Orlen the fire chief said *six* crews were on site.', 'fire chief'],
    ['In March Governor Ada Brock had announced *30* arrests.', 'Governor Ada Brock'],
    ['Rescuers have so far reported *14* survivors.', 'Rescuers'],
    ['Two hospitals in the valley reported *14* deaths.', 'Two hospitals in the valley'],
    ['A fisherman who saw the ferry sink said *60* people had been aboard.', 'fisherman'],
    ['The head of the port authority, who flew in on Monday, said *60* people had been aboard.', 'head of the port authority'],
    ['The rebels claimed they had killed *30* soldiers.', 'rebels'],
    ['Doctors fear that *200* patients were poisoned.', 'Doctors'],
    ['The army denied that *seven* civilians had been killed.', 'army'],
    ['One of the survivors recalled seeing *five* boats.', 'One of the survivors'],
    ['The union insists *9,000* people marched.', 'union'],
    ['The country’s health ministry on Tuesday reported *31* new cases.', 'country’s health ministry'],
    ['The ministry of mines said in a statement that *11* men were trapped.', 'ministry of mines'],
    ['Officials in Orlen believe *400* homes are gone.', 'Officials in Orlen'],
    ['Human rights group Clearwater says it documented *44* killings.', 'Human rights group Clearwater'],
    ['The prosecutor did not rule out arson and said *three* men were held.', 'prosecutor'],
    ['Monitors from the Northern Union had logged *212* violations.', 'Monitors from the Northern Union'],
    ['Governor Ada Brock had spoken on Monday night of *162* deaths.', 'Governor Ada Brock'],
    ['Reach the Children estimates that *110* schools were damaged.', 'Reach the Children'],
    ['Clearwater, a local watchdog, says it has the names of *135* victims.', 'Clearwater'],
    ['The army said it had never lost *12* men.', 'army'],
    ['Analysts who add the reserves arrive at *130* ships.', 'Analysts'],
    ['The state’s audit court said *12* files were missing.', 'state’s audit court'],
    ['The paper’s owner, who fled to Norland, which on Sunday said it held *12* men, is ill.', 'Norland'],
    ['A guard who asked not to be named put the dead at “no fewer than *20*”.', 'guard'],
    ['The junta’s own statement speaks of *two* dead.', 'junta'],
    ['*Nine* boats were lost, a State Department official told Reuters on condition of anonymity.', 'State Department official'],
    ['According to a leaked memo seen by the Orlen Post, *14* ships are unsafe.', 'leaked memo'],
    ['The port office had it at *12*; the bishop, Ulf Renner, at *40*.', 'port office', 'bishop, Ulf Renner'],
    ['The ministry’s *12*, disputed by the clinic, rose.', 'ministry'],
    ['“Some radio stations” had it above *300*.', 'Some radio stations'],
    ['The opposition called the vote a sham, saying *two* million ballots were false.', 'opposition'],
    ['The coast guard acknowledged the collision and gave a higher count: *25* missing.', 'coast guard'],
  ],
  'the claimant after': [
    ['*18* people died, the mayor of Kestrel Ford said.', 'mayor of Kestrel Ford'],
    ['*18* people died in the flood, said Ada Brock, governor of the province.', 'Ada Brock'],
    ['*Eighteen* men were trapped, a spokesman for the mine told reporters on Friday.', 'mine'],
    ['*Eighteen* men were trapped, according to the ministry of mines.', 'ministry of mines'],
    ['*Eighteen* men were trapped, according to Ada Brock, the governor.', 'Ada Brock'],
    ['Some *400* homes were lost, by the council’s count.', 'council'],
    ['Some *400* homes were lost, by the council’s own reckoning.', 'council'],
    ['At least *12* miners died, union officials said late on Monday.', 'union officials'],
    ['At least *12* miners died, a local official told an inquiry that sat on Monday.', 'local official'],
    ['At least *12* miners died when the shaft gave way, officials said; *five* others were hurt.', 'officials', 'officials'],
    ['“We pulled out *twelve* bodies,” shrugged the fire chief.', 'fire chief'],
    ['Most of the *12* could have been saved, the head of the relief agency, Mona Elling, said in Orlen: nobody had warned them.', 'head of the relief agency, Mona Elling'],
    ['“We pulled out *twelve* bodies,” said the fire chief.', 'fire chief'],
    ['“We pulled out *twelve* bodies,” the fire chief said, “and *three* survivors.”', 'fire chief', 'fire chief'],
    ['The road was cut in *nine* places, reported the Orlen Water Board.', 'Orlen Water Board'],
    ['The blast killed *four* guards, says a report released on Monday by the Clearwater Institute.', 'Clearwater Institute'],
    ['In the old town alone, he said, *90* houses fell.', outlet],
  ],
  'nominal': [
    ['The ministry’s toll of *18* was published on Monday.', 'ministry'],
    ['The army’s latest count is *18* dead.', 'army'],
    ['The death toll given by Norland is *18*.', 'Norland'],
    ['Norland put the death toll at *18*.', 'Norland'],
    ['The police released a toll of *18*.', 'police'],
    ['The inquiry found *18* faults.', 'inquiry'],
    ['The council counts *18* dead.', 'council'],
    ['The agency lists *18* victims.', 'agency'],
    ['The monitoring group has recorded *18* strikes.', 'monitoring group'],
    ['Figures from the port authority show *18* losses.', 'port authority'],
    ['The bank gave losses of *40* million dollars.', 'bank'],
    ['That was above the *37* given by the police.', 'police'],
    ['A report by the Clearwater Institute speaks of *18* dead.', 'Clearwater Institute'],
    ['The Clearwater Institute’s report found *18* graves.', 'Clearwater Institute'],
    ['The number was put at *18* by the hospital.', 'hospital'],
    ['*Eighteen* deaths were reported by the hospital.', 'hospital'],
    ['The council’s estimate of *38,000* was, said Ada Brock, an insult.', 'council'],
    ['The council’s figure stood at *38,000*, Ada Brock said.', 'Ada Brock'],
    ['Organisers of the march speak of *120* boats; the police, of *45*.', 'Organisers of the march', 'police'],
    ['The authorities’ claim that *203* rebels died does not hold, said Ada Brock of Clearwater.', 'authorities'],
  ],
  'several speakers': [
    ['The police counted *5,000* marchers, the union *40,000*.', 'police', 'union'],
    ['Unions say *30,000* people marched; the police, just under *9,000*.', 'Unions', 'police'],
    ['Estimates ran from *5,200* according to the police to *40,000* according to the union.', 'police', 'union'],
    ['The army said *12* rebels had died, while villagers spoke of *30* dead.', 'army', 'villagers'],
    ['The army said *12* rebels had died, but *30* farmers were killed, according to villagers.', 'army', 'villagers'],
    ['The minister put the cost at *4* million, and the mayor fears it will reach *9*.', 'minister', 'mayor'],
    ['Residents say the dam, closed for *nine* years according to the mayor’s office, burst at *dusk*.', 'mayor’s office', 'Residents'],
    ['The crowd was *800* by the union’s reckoning and *119* by that of the police.', 'union', 'police'],
    ['The shipping line, Nagasi Marine, says *1,000* tonnes; the environment ministry, at least *1,200*.', 'Nagasi Marine', 'environment ministry'],
    ['The minister says *4,800* fishermen are idle, whereas the fishers’ union lists *6,200* names.', 'minister', 'fishers’ union'],
    ['What the regime calls a skirmish left *60* dead by the opposition’s count.', 'opposition'],
    ['Against the *63* rebels the army claims to have shot, villagers count *12* bodies.', outlet, 'villagers'],
    ['Norland speaks of *20* dead and Sudland of *35*.', 'Norland', 'Sudland'],
  ],
  'relays': [
    ['The mayor, quoted by the Orlen Post, said *18* people had died.', 'mayor'],
    ['*Eighteen* people died, the mayor told Reuters by telephone.', 'mayor'],
    ['The mayor told AFP that *18* people had died.', 'mayor'],
    ['*Eighteen* people died, the head of the relief agency, Mona Elling, told the Associated Press by phone on Friday.', 'head of the relief agency, Mona Elling'],
    ['The Orlen Post, citing hospital staff, reported *18* deaths.', 'Orlen Post'],
    ['The mission, quoting its own staff, gave a figure of *31*.', 'mission'],
    ['Survivors interviewed by the Orlen Post spoke of *18* deaths.', 'Survivors'],
  ],
  'pronouns and descriptions': [
    ['The navy found the wreck on Monday. It said *18* sailors had died.', 'navy'],
    ['Governor Ada Brock came on Monday. *Nine* bridges were down, she said.', 'Governor Ada Brock'],
    ['Governor Ada Brock said the road was open. *Nine* bridges were down, she added.', 'Governor Ada Brock'],
    ['Governor Ada Brock said the road was open. *Nine* bridges were down, Brock said.', 'Governor Ada Brock'],
    ['Transport minister Ulf Renner opened the inquiry. The minister said *nine* trains had been late.', 'Transport minister Ulf Renner'],
    ['Villagers fled at dawn. They counted *12* shells.', 'Villagers'],
    ['The Clearwater Institute published its findings. By its count, *44* people were killed.', 'Clearwater Institute'],
    ['Police sealed off the square. By their reckoning, *4,000* people had come.', 'Police'],
    ['A senior officer spoke first. The same officer said *12* men were missing.', 'senior officer'],
    ['The party of Ada Brock spoke first. Its spokesman, Ulf Renner, said *12* men were missing.', 'party of Ada Brock'],
    ['The ministry announced the raid in a statement. The statement said *12* men were missing.', 'ministry'],
    ['A spokesman for the Northern League said *12* men were missing.', 'Northern League'],
    ['Government spokesman Ulf Renner said *12* men were missing.', 'Government'],
  ],
  'carried over': [
    ['By their account, soldiers came at dawn. *Twelve* men were shot by the well.', outlet],
    ['Witnesses spoke to the inquiry. By their account, *four* trucks came at dawn. *Twelve* men were shot by the well.', 'Witnesses', 'Witnesses'],
    ['“There were *40* of us in the hall. *Ten* got out,” said a nurse, Mona Elling.', 'nurse, Mona Elling', 'nurse, Mona Elling'],
    ['The ministry said 40 men were held. *Nine* of them were freed. It said the rest would be tried.', 'ministry'],
    ['The army said it had killed 40 rebels. A further *nine* were taken prisoner.', 'army'],
    ['The army said it had killed 40 rebels. Among them were *nine* commanders.', 'army'],
    ['“The gates were locked,” said Ulf Renner. “I saw *thirty* people fall.”', 'Ulf Renner'],
    ['*Eighteen* men died. That is according to the ministry of mines.', 'ministry of mines'],
  ],
  'the outlet itself': [
    ['*Eighteen* people died when the ferry sank.', outlet],
    ['The ministry names nobody. Activists photographed *17* whales. The ministry says it will look into it.', outlet],
    ['The storm came ashore on *Sunday* and flooded the valley.', outlet],
    ['The mayor said the road was open.\n\nThe bridge fell in *1998* and killed *nine* people.', outlet, outlet],
    ['By our count, *18* people died.', outlet],
    ['The army took the town on *8 May* after a fight that killed *30* rebels.', outlet, outlet],
    ['The ministry gave way and freed *30* prisoners.', outlet],
    ['The rebels released *30* prisoners.', outlet],
    ['The government raised *30* million dollars.', outlet],
    ['Rescuers found *12* bodies in the hold.', outlet],
    ['The army set *40* houses on fire.', outlet],
    ['The bank cut *300* jobs.', outlet],
    ['There were *12* deaths per hospital.', outlet],
    ['Soldiers put to death *30* prisoners.', outlet],
    ['The fire claimed *30* lives.', outlet],
    ['The government set up *30* camps.', outlet],
    ['No group has claimed the raid, which killed *30* people.', outlet],
    ['The report is due in May. *Thirty* people died there.', outlet],
    ['The *five* patients who were tested by a laboratory have recovered.', outlet],
    ['The club’s 12 boats were lost; *nine* of them had no crew.', outlet],
    ['The suspected cholera cases rose to *30*.', outlet],
    ['It is not known who fired; *30* people died.', outlet],
    ['Ada Brock leads the Northern League, which has *30* seats.', outlet],
    ['The mayor said the road was open. The town has *3,000* people.', outlet],
  ],
  'the authorities': [
    ['The government named no one. The official toll is *18* dead.', 'government'],
    ['The official toll stands at *18*. The authorities have closed the mine.', 'official toll'],
  ],
}

const french: Record<string, Line[]> = {
  'the claimant before': [
    ['Le maire de Valmont affirme que *18* personnes sont mortes.', 'maire de Valmont'],
    ['La police évoque *40* blessés.', 'police'],
    ['Le ministère des Transports a confirmé que *12* bacs avaient coulé.', 'ministère des Transports'],
    ['La préfète, Anne Delorme, a déclaré que *neuf* ponts étaient coupés.', 'préfète, Anne Delorme'],
    ['Anne Delorme, préfète du Valois, a indiqué jeudi que *neuf* ponts étaient coupés.', 'Anne Delorme'],
    ['À Valmont, le chef des pompiers dit que *six* équipes sont sur place.', 'chef des pompiers'],
    ['Les secouristes font état de *14* rescapés.', 'secouristes'],
    ['Les secouristes font désormais état de *14* rescapés.', 'secouristes'],
    ['Un pêcheur qui a vu couler le bac raconte que *60* passagers étaient à bord.', 'pêcheur'],
    ['Les rebelles revendiquent la mort de *30* soldats.', 'rebelles'],
    ['L’armée dément que *sept* civils aient été tués.', 'armée'],
    ['L’armée, elle, parle de *sept* civils tués.', 'armée'],
    ['Le syndicat, de son côté, avance *9 000* manifestants.', 'syndicat'],
    ['Le syndicat chiffre la foule à *9 000* personnes.', 'syndicat'],
    ['Le cabinet Clairval, mandaté par la ville, en a recensé *9 000*.', 'cabinet Clairval'],
    ['Le ministre de la Santé en est à *31* cas.', 'ministre de la Santé'],
    ['Une source hospitalière s’en tient, elle, à *31* cas.', 'source hospitalière'],
    ['La direction de l’hôpital dit avoir soigné *31* malades.', 'direction de l’hôpital'],
    ['L’ONG Eauvive a dénombré *44* tombes.', 'ONG Eauvive'],
    ['L’un des rescapés se souvient de *cinq* barques.', 'un des rescapés'],
    ['Des voisins, dès lundi, parlaient de *cinq* barques.', 'voisins'],
    ['Les Nations unies font quant à elles état de *9 500* réfugiés.', 'Nations unies'],
    ['Le maire balaie ces chiffres : à ses yeux, les pertes ne dépassent pas *375* millions.', 'maire'],
    ['Cela inquiète les voisins, qui parlent de *12* obus.', 'voisins'],
    ['Le chef militaire, le colonel Paul Mérand, parle de *47* soldats tués.', 'chef militaire, le colonel Paul Mérand'],
    ['La parole est aux riverains qui, dès lundi, parlaient d’au moins *47* obus.', 'riverains'],
    ['Le gouvernorat en était à *12* ; l’évêque, Paul Mérand, à *40*.', 'gouvernorat', 'évêque, Paul Mérand'],
    ['Son économiste en chef, Anne Delorme, évalue la facture à *2* milliards.', 'économiste en chef, Anne Delorme'],
    ['Selon une note confidentielle que la Gazette a pu lire, *14* navires sont vétustes.', 'note confidentielle'],
    ['La mairie refuse la polémique mais assure que *cinq* barques ont coulé.', 'mairie'],
  ],
  'the claimant after': [
    ['*Dix-huit* personnes sont mortes, a annoncé le maire de Valmont.', 'maire de Valmont'],
    ['*Dix-huit* personnes sont mortes, a annoncé samedi soir le ministère de la Santé.', 'ministère de la Santé'],
    ['*Dix-huit* personnes sont mortes, a précisé pour sa part Anne Delorme, préfète du Valois.', 'Anne Delorme'],
    ['*Dix-huit* personnes sont mortes, selon le ministère des Mines.', 'ministère des Mines'],
    ['*Dix-huit* personnes sont mortes, d’après un responsable du district, Paul Mérand, joint par l’AFP.', 'responsable du district, Paul Mérand'],
    ['*Dix-huit* personnes sont mortes, à en croire les riverains.', 'riverains'],
    ['« Il nous manque *douze* lits », se lamente Paul Mérand.', 'Paul Mérand'],
    ['« Nous avons sorti *douze* corps », raconte le chef des pompiers.', 'chef des pompiers'],
    ['« Nous avons sorti *douze* corps », a-t-il dit.', outlet],
    ['Quelque *400* maisons ont brûlé, estime un responsable des secours.', 'responsable des secours'],
    ['Un *millier*, répond l’armateur ; au moins *1 200*, corrige le ministère des Mines.', 'armateur', 'ministère des Mines'],
    ['Les *12* bacs sont perdus, assure-t-on au ministère des Mines.', 'ministère des Mines'],
    ['Quelque *400* maisons ont brûlé, jure l’officier.', 'officier'],
    ['Quelque *400* maisons ont brûlé, indique un communiqué de la préfecture.', 'préfecture'],
    ['*Dix-huit* morts : la préfecture a publié son bilan lundi.', 'préfecture'],
    ['*Dix-huit* morts, dont *deux* enfants, selon la préfecture.', 'préfecture', 'préfecture'],
  ],
  'at the head': [
    ['Selon le ministère des Mines, *18* hommes sont bloqués.', 'ministère des Mines'],
    ['D’après des habitants, *18* hommes sont bloqués.', 'habitants'],
    ['D’après un communiqué du gouvernement diffusé dimanche, *18* hommes sont bloqués, tandis que *trois* sont morts.', 'gouvernement', 'gouvernement'],
    ['Pour le syndicat, *9 000* personnes ont défilé.', 'syndicat'],
    ['Aux yeux de la préfecture, *9 000* personnes ont défilé.', 'préfecture'],
    ['De source hospitalière, on compte *31* morts.', 'source hospitalière'],
  ],
  'nominal': [
    ['Le bilan du ministère est de *18* morts.', 'ministère'],
    ['Le premier décompte des autorités, lundi, n’était que de *25* morts.', 'autorités'],
    ['C’est plus que les *187* morts avancés par la Croix-Rouge.', 'Croix-Rouge'],
    ['C’est plus que les *37* morts que reconnaît l’armée.', 'armée'],
    ['C’est trois fois les *9 000* marcheurs du ministère.', 'ministère'],
    ['Premier bilan de la préfecture : *123* blessés.', 'préfecture'],
    ['Un rapport de l’institut Eauvive fait état de *18* morts.', 'institut Eauvive'],
    ['Selon le récit recueilli par Paul Mérand, *18* hommes sont bloqués.', 'Paul Mérand'],
    ['La préfecture a livré lundi son bilan : *18* morts.', 'préfecture'],
    ['La préfecture évalue les pertes à *40* millions d’euros.', 'préfecture'],
  ],
  'several speakers': [
    ['La préfecture a compté *16 000* manifestants, la CGT *280 000*.', 'préfecture', 'CGT'],
    ['L’Intérieur parle de *119 000* personnes, la CGT de *800 000*.', 'Intérieur', 'CGT'],
    ['Les estimations vont de *5 200* selon la police à *40 000* selon les syndicats.', 'police', 'syndicats'],
    ['Rome situe le raid entre le *7* et le 19 juin et Madrid entre le *8* et le 18.', 'Rome', 'Madrid'],
    ['L’armée parle de *12* rebelles tués, alors que des journaux évoquaient *30* morts.', 'armée', 'journaux'],
    ['L’armée a tué *12* rebelles, selon elle, mais *30* paysans sont morts, d’après des villageois.', 'armée', 'villageois'],
  ],
  'relays': [
    ['Le maire, cité par l’AFP, parle de *18* morts.', 'maire'],
    ['Des rescapés cités par le Courrier du Valois parlent de *18* morts.', 'rescapés'],
    ['Le maire, Paul Mérand, a confirmé à l’AFP la mort de *18* personnes.', 'maire, Paul Mérand'],
    ['L’agence Valpresse, qui cite des fonctionnaires, évoque *18* morts.', 'agence Valpresse'],
  ],
  'pronouns and descriptions': [
    ['La marine a retrouvé l’épave. *Dix-huit* marins sont morts, précise-t-elle.', 'marine'],
    ['Le ministère des Armées a publié un communiqué. *Dix-huit* marins sont morts, assure-t-il.', 'ministère des Armées'],
    ['La préfète Anne Delorme est venue lundi. *Neuf* ponts sont coupés, a-t-elle dit.', 'préfète Anne Delorme'],
    ['Le ministre des Transports, Paul Mérand, s’est rendu sur place. Le ministre a compté *neuf* trains en retard.', 'ministre des Transports, Paul Mérand'],
    ['La CGT a défilé lundi. Selon elle, *9 000* personnes étaient là.', 'CGT'],
    ['La Croix-Rouge est sur place. *Trois cents* maisons ont brûlé, a ajouté son porte-parole, Paul Mérand.', 'Croix-Rouge'],
    ['Le porte-parole de la Croix-Rouge, Paul Mérand, parle de *300* maisons.', 'Croix-Rouge'],
    ['Le ministère des Mines parle de 18 morts. De même source, *trois* hommes sont bloqués.', 'ministère des Mines'],
    ['Le ministère des Mines parle de 18 morts. *Trois* hommes sont bloqués, selon la même source.', 'ministère des Mines'],
    ['D’après un communiqué du gouvernement, 18 hommes sont bloqués. Le texte ajoute que *trois* sont morts.', 'gouvernement'],
    ['Le ministère de la Santé parlait de 31 cas. Son bilan précédent était de *12* cas.', 'ministère de la Santé'],
    ['Le ministre de la Santé parle de 31 cas, l’agence Valpresse de 40. Le même ministre a annoncé *12* guérisons.', 'ministre de la Santé'],
  ],
  'carried over': [
    ['La fille du maire, Anne Delorme, est là. D’après elle, *douze* hommes seraient détenus.', 'fille du maire, Anne Delorme'],
    ['Selon l’armée, l’assaut a eu lieu à l’aube. *Trois* hélicoptères auraient ouvert le feu.', 'armée'],
    ['L’armée s’explique enfin. *Trois* hélicoptères sont arrivés à l’aube. *Douze* hommes ont été tués.', 'armée', 'armée'],
    ['Selon le récit d’un berger, trois obus sont tombés. Le premier a tué *deux* hommes.', 'berger'],
    ['La préfecture livre son décompte : 1 000 manifestants. Ils étaient *480* le 15 mars.', 'préfecture'],
    ['Le ministère parle de 18 morts. Parmi eux, *trois* enfants.', 'ministère'],
    ['Dix-huit morts, et non *douze*. La préfète a révisé lundi le bilan du naufrage.', 'préfète'],
  ],
  'the outlet itself': [
    ['*Dix-huit* personnes sont mortes dans le naufrage.', outlet],
    ['On compte *18* morts.', outlet],
    ['Le déficit du ministère s’établit à *18* millions.', outlet],
    ['Le poste a été attaqué par *douze* hommes armés.', outlet],
    ['La police a arrêté *12* suspects.', outlet],
    ['L’armée a livré *12* chars.', outlet],
    ['Le groupe a remis *12* otages aux autorités.', outlet],
    ['Pour la première fois, *12* chars ont défilé.', outlet],
    ['Lyon compte *18* hôpitaux.', outlet],
    ['Le chiffre annoncé était de *18* %.', outlet],
    ['Le chef de l’armée a été arrêté par *trois* policiers.', outlet],
    ['Le maire affirme que la route est ouverte.\n\nLe pont était tombé en *1998*.', outlet],
    ['Selon notre décompte, *18* personnes sont mortes.', outlet],
    ['Aucune source n’a confirmé la mort de *18* personnes.', outlet],
    ['Le poste avancé de Valmont abrite *40* hommes.', outlet],
    ['Le maire est attendu lundi ; *40* maisons ont brûlé.', outlet],
    ['Le ministère porte plainte contre *40* personnes.', outlet],
    ['D’après-guerre, *40* maisons seulement sont debout.', outlet],
    ['L’attaque revendiquée lundi a fait *40* morts.', outlet],
  ],
  'the authorities': [
    ['Les autorités se taisent. Le bilan officiel est de *71* tués.', 'autorités'],
  ],
}

describe('who says it', () => {
  for (const [lang, corpus] of [['en', english], ['fr', french]] as const) {
    for (const [title, lines] of Object.entries(corpus)) {
      test.each(lines)(`${lang}, ${title}: «%s»`, (text, ...expected) => expect(claimants(lang, text)).toEqual(expected))
    }
  }

  test('a body that issues a document speaks for itself, except where it quotes another', () => {
    expect(claimants('fr', 'Le ministère des Mines informe que *18* hommes sont bloqués. Selon la préfecture, *trois* sont morts. Les secours ont sorti *deux* corps.', 'Ministère des Mines')).toEqual(['Ministère des Mines', 'préfecture', outlet])
  })

  const read = (lang: Lang, body: string) => readDocument({ id: 'd', title: 'A title of its own', publisher, published: '2021-03-12', lang, body })[0]?.attribution
  test('an attribution runs from spokesman and agency to outlet, and says how it was found and how sure it is', () => {
    expect(read('en', 'A spokesman for the Northern League, Ulf Renner, told AFP that 12 soldiers were killed.')).toMatchObject({ claimant: 'Northern League', via: ['Ulf Renner', 'AFP', publisher], mode: 'indirect', how: 'verb', certainty: 'sure' })
    expect(read('en', 'The navy left. “Twelve soldiers were killed,” it said.')).toMatchObject({ claimant: 'navy', via: [publisher], mode: 'direct', how: 'pronoun', certainty: 'likely' })
    expect(read('fr', 'Douze soldats ont été tués.')).toMatchObject({ claimant: publisher, via: [], mode: 'none', how: 'publisher', certainty: 'sure' })
  })
  test('a minister, the ministry and the country’s government are one party', () => {
    const parties = ['Chad’s defence minister Ada Brock said 12 soldiers were killed.', 'Chad’s defence minister Ada Brock spoke first. The ministry said 12 soldiers were killed.', 'The ministry of defence of Chad said 12 soldiers were killed.'].map((body) => read('en', body)?.party)
    expect([...parties, read('fr', 'Le ministère tchadien de la Défense affirme que 12 soldats ont été tués.')?.party]).toEqual(['TD:defence', 'TD:defence', 'TD:defence', 'TD:defence'])
  })

  const words = (lang: Lang) => Object.values(languages[lang].speech).flatMap((entry) => (typeof entry === 'string' ? entry.split('|') : []))
  test('no text throws, and every claimant is words of the text or its publisher', () => fc.assert(fc.property(fc.constantFrom<Lang>('en', 'fr').chain((lang) => fc.record({ lang: fc.constant(lang), text: fc.array(fc.oneof(fc.constantFrom(...words(lang), 'Ada Brock', 'the ministry', 'le préfet', '12', ',', '.', '“', '”', '«', '»', ':', ';', '(', ')', '-', '’s', '\n\n'), fc.string({ maxLength: 5 })), { maxLength: 40 }).map((parts) => parts.join(' ')) })), ({ lang, text }) => {
    const sentences = sentencesOf(text, lang)
    const attribution = attributor({ id: 'd', title: 't', publisher, published: null, lang, body: text }, sentences)
    const flat = text.replace(/\s+/g, ' ')
    for (const [at, { tokens }] of sentences.entries()) for (const index of tokens.keys()) {
      const said = attribution(at, index, true)
      expect(said === null || said.claimant === publisher || flat.includes(said.claimant)).toBe(true)
      expect(said === null || (said.claimant.length > 0 && said.party.length > 0)).toBe(true)
    }
  })))
})

import type { PartyWords } from '../roles'

export const parties: PartyWords = {
  before: {
    conducted: 'carried out|conducted|launched an attack|launched the attack|launched a raid|launched an offensive|launched the operation|was behind|were behind|is behind|are behind|staged the|mounted the|was responsible for|were responsible for|is responsible for|put to death|massacred|summarily executed|carried out the|bombed|shelled|led the operation|led the attack|perpetrated',
    tookPart: 'took part in|taken part in|participated in|joined the operation|joined the attack|committed troops|committed units|sent troops|was involved in|were involved in',
    supported: 'supported the operation|backed the operation|provided support|provided air support|provided logistical support|gave support|supplied weapons|supported the attack|supported the raid|backed the raid|backed the attack',
    accused: 'was accused of|were accused of|is accused of|are accused of|stands accused of|stand accused of|has been accused of|have been accused of|was blamed for|were blamed for|is blamed for|are blamed for|has been blamed for|have been blamed for|was suspected of|were suspected of|is suspected of|are suspected of',
    denied: 'did not carry out|didn’t carry out|denied carrying out|denies carrying out|was not behind|were not behind',
  },
  after: {
    conducted: 'carried out by|conducted by|carried out jointly by|conducted jointly by|led jointly by|carried out together by|perpetrated by|committed by|launched by|staged by|mounted by|led by|the work of|at the hands of|executed by|bombed by|attacked by|ambushed by|shelled by|set by|fired by the|staged by',
    tookPart: 'in partnership with|alongside|together with|in cooperation with|in coordination with|jointly with|joint operation with|side by side with',
    supported: 'with the support of|with support from|backed by|supported by|with the backing of|with the help of|with help from|assisted by|support was provided by|support provided by|crediting the support of',
    accused: 'accused|accuses|accuse|accusing|suspect|suspects|has suspected|have suspected|blamed on|blame on|blames on|blamed|blames|blame|attributed to|attributed the attack to|attributed the raid to|lies with|lay with|pointed the finger at|points the finger at|pins on|pinned on|held responsible|imputed to|laid at the door of|responsibility of',
  },
  claims: 'claimed|claims|has claimed|claiming|said it carried out|said it was behind',
  claimedBy: 'claimed by|responsibility was claimed by',
  suffered: 'killed|executed|murdered|slain|massacred|shot|attacked|bombed|ambushed|burned|burnt|destroyed|abducted|kidnapped|wounded|captured|tortured',
  responsibility: 'responsibility',
  onto: 'on|to',
  alleged: 'allegedly|reportedly|supposedly|purportedly',
  adverbs: 'ly',
  within: 'of|for',
  ends: 'in|on|at|for|to|from|over|during|by|under|since|into|against|who|which|that|of having|of being|of killing|of then|of carrying|of|said|told|was|were|has|had|have|is|are|will|would|near|across|as|not|without|than|between|whose|while|after|this|last|earlier|late|later|again|today|yesterday|fought|denied|because|where|when|being',
  nobody: 'group|groups|armed group|armed groups|same group|no one|nobody|no group|none|no party|no organisation|no organization|anyone|anybody|somebody|unknown|it|they|he|she|this|these|people|men|women|others|attackers|assailants|gunmen|residents|villagers|witnesses|survivors|someone|officials',
  bodies: {
    islamicState: 'Islamic State|Islamic State group|IS|ISIS|ISIL|Daesh', alQaeda: 'al-Qaeda|al-Qaida|Al Qaeda', taliban: 'Taliban|the Taliban', un: 'United Nations|UN|U.N.', nato: 'NATO', au: 'African Union',
    eu: 'European Union|EU', ecowas: 'ECOWAS', redCross: 'Red Cross', imf: 'International Monetary Fund|IMF', worldBank: 'World Bank', who: 'World Health Organization|WHO', icc: 'International Criminal Court|ICC', arabLeague: 'Arab League',
  },
  describe: { conducted: 'carried out by', claimed: 'claimed by', accused: 'blamed on', tookPart: 'in partnership with', supported: 'with the support of', denied: 'not carried out by' },
  ask: { responsible: 'Who carried out {what|the action}?', tookPart: 'Who took part in {what|the action}?', supported: 'Who supported {what|the action}?', denied: 'Who is said not to have carried out {what|the action}?' },
}

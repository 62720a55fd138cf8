import type { Language } from '../language'

export const speech: Language['speech'] = {
  verbs: 'said|says|say|deny|insist|believe|maintain|allege|acknowledge|saying|told|announced|announces|announcing|reported|reports|confirmed|confirms|stated|added|adds|declared|declares|claimed|claims|acknowledged|acknowledges|estimated|estimates|insisted|insists|maintained|maintains|denied|denies|disputed|rejected|rejects|wrote|believes|believed|found|finds|concluded|concludes|noted|notes|explained|warned|warns|indicated|revealed|alleged|alleges|accused|accuse|accuses|conceded|concedes|admitted|admits|recalled|recalls|boasted|blamed|blames|speaks|spoke|speak|counts|counted|reckons|reckoned|expected|expects|argued|argues|tweeted|posted|recorded|records|documented|listed|calculated|cited|cites|quoted|describes|described|informed|published|communicated|disclosed|credited|dismissed|dismisses|refuted|refutes|ruled out|rules out|disputes|contests|contested|suspect|suspects|declined to say|declined to comment|refused to say|refused to comment|denounced|denounces|replied|responded|testified',
  figureVerbs: 'put|puts|gave|gives|set|sets|placed|places|lists|listed|tallied|tallies|counted|counts|recorded|estimated|revised|raised|lowered',
  according: 'according to|per|citing|quoting|as reported by|as stated by|in the words of|in a statement from',
  speakers: 'ministry|minister|army|military|police|government|official|officials|officer|officers|spokesman|spokeswoman|spokesperson|source|sources|residents|witnesses|witness|authorities|court|report|reports|agency|president|general|colonel|governor|mayor|prefecture|union|unions|organisation|organization|group|rebels|leader|leaders|survivors|analysts|experts|doctors|hospital|commander|commission|prosecutor|investigators|rescuers|villagers|townspeople|media|newspapers|team|headquarters|senator|chief|director|secretary|researchers|observers|relatives|families|militants|party|bank|fund|firm|company|auditors|department|office|railway|railways|council|committee|forces|force|mission|staff|activists|campaigners|insurgents|jihadists|organisers|statement|communique|document|text|tally|locals|inhabitants|elders|chairman|administration|ambassador|embassy|institute|network|association|federation|capital|allies|side|camp|investigation|inquiry|audit|lawyer|lawyers|priest|bishop|teacher|doctor|nurse|medic|driver|farmer|journalist|resident|villager|survivor|elder',
  by: 'by',
  passive: 'was|were|been|be|is|are|being',
  reckoning: 'reckoning|estimate|estimates|count|account|tally|figures|calculation|toll',
  pronouns: 'it|he|she|they|who|the statement|the report|the communique|the document|the same source',
  relays: 'told|quoted by|cited by|speaking to|in an interview with|in remarks to',
  that: 'that',
  backReference: 'that is according to|that \'s according to|this is according to|this according to|this was according to|so says|said so',
  auxiliaries: 'has|have|had|also|later|earlier|then|had also|has also|which|officially|on|in|late|early|yesterday|today',
  denial: 'denied|denies|deny|refutes|ruled|rules|disputes|contested|contests|dismisses|rejected|disputed|refuted|rejects|dismissed',
  issued: 'issued|released|statement|published|dated',
}

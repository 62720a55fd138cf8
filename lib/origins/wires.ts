/** Agencies whose dispatches others print, by the words of their credits, each with the identity that its claims share. */
export const wires: readonly (readonly [party: string, name: string, words: string])[] = [
  ['afp', 'AFP', 'AFP|Agence France[- ]Presse'],
  ['reuters', 'Reuters', 'Reuters|Thomson Reuters'],
  ['ap', 'AP', 'AP|Associated Press|The Associated Press'],
  ['dpa', 'dpa', 'dpa|DPA'],
  ['efe', 'EFE', 'EFE|Agencia EFE'],
  ['ansa', 'ANSA', 'ANSA'],
  ['xinhua', 'Xinhua', 'Xinhua'],
  ['tass', 'TASS', 'TASS'],
  ['belga', 'Belga', 'Belga'],
  ['ats', 'ATS', 'ATS|Keystone-ATS'],
  ['upi', 'UPI', 'UPI'],
  ['anadolu', 'Anadolu', 'Anadolu|Anadolu Agency|Agence Anadolu'],
  ['pti', 'PTI', 'PTI|Press Trust of India'],
  ['kyodo', 'Kyodo', 'Kyodo|Kyodo News'],
]

import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  'protected-discrimination': {
    flags: [
      'Passed over at Acme. ‹Tribunal› date is set.',
      'He ‹grabs my waist› and ‹nobody will act›'.replace('nobody will act', 'HR won’t act'),
      'Acme ‹discriminates› against us',
    ],
    passes: ['A tribute to the choir', 'Acme hires two cooks', 'She grabs a coffee'],
  },
  'protected-elections': {
    flags: ['Acme wants to see my ‹ballot› paper', 'I will ‹vote for the› Greens', 'Which ‹polling station› is ours?'],
    passes: ['The jury has spoken', 'Acme votes with its feet', 'A devoted fan'],
  },
  'protected-harassment-reports': {
    flags: [
      'My boss ‹groped› a trainee at Acme',
      'I ‹went to HR› about his jokes',
      'Er hat mich im Lager ‹begrapscht›',
    ],
    passes: ['The guard dog barked', 'I reported the bug', 'Our wedding report is in the paper'],
  },
  'protected-health': {
    flags: [
      '‹Panic attacks› every Sunday night because of Acme',
      '‹Crise d’angoisse› avant chaque équipe',
      '‹Paniekaanvallen sinds› de nieuwe baas',
      '‹Burnout›, thank you Acme',
      'Six weeks on ‹sick leave›',
      'Bin wieder ‹krankgeschrieben›',
    ],
    passes: [
      'A panic buy of mince pies',
      'Crise de rire dans le bus',
      'Panik beim Elfmeter',
      'A healthy profit',
      'Our disease-free roses',
      'The sick beat of this song',
    ],
  },
  'protected-pay': {
    flags: [
      'Acme ‹pays temps three quid less for› the same work',
      'Die Neuen ‹kriegen zwei Euro weniger› am Band',
      'Los nuevos ‹cobran dos euros menos›',
      'Acme owes us ‹overtime›',
      '‹What do you make› at Acme?',
      '‹Compare your payslips›',
    ],
    passes: [
      'The RoadRunner costs three quid less',
      'Der Eintritt kostet zwei Euro weniger',
      'El billete cuesta dos euros menos',
      'Customers pay by card',
      'Acme raises its prices',
      'It makes sense to pay attention',
    ],
  },
  'protected-safety': {
    flags: [
      '‹Two of us fainted› in the heat at Acme',
      '‹Trois blessés en› une semaine chez Acme',
      '‹Desmaiaram duas colegas na linha›',
      'The ‹forklift brakes failed› twice',
      'The ‹fire exits are locked› at night',
      'Ask the ‹safety rep›',
    ],
    passes: [
      'Two of us danced in the heat',
      'Trois chats en une semaine',
      'Duas colegas na linha do metro',
      'Save the date',
      'Our press is hot',
      'Drive safely',
    ],
  },
  'protected-union': {
    flags: ['Join ‹the union›', 'See you on the ‹picket line›', 'Am Freitag wird ‹gestreikt›'],
    passes: ['We met at Union Square', 'A striking picture', 'Rugby union is on tonight'],
  },
  'protected-whistleblowing': {
    flags: [
      'I ‹told customs› about the invoices',
      'Hab es dem ‹Zoll gemeldet›',
      'Ho ‹consegnato tutto alla procura›',
      'Ik heb het ‹bij de douane gemeld›',
      'I ‹reported it to the regulator›',
      'Acme ‹falsified emissions tests›',
      'They ‹told me to look away›',
    ],
    passes: [
      'I told the story of our customs to the children',
      'Der Zoll war freundlich',
      'Ho consegnato la torta alla nonna',
      'De douane was druk',
      'I reported the lost parcel',
      'Acme tested a robot',
      'She looked the part',
    ],
  },
  'protected-working-conditions': {
    flags: [
      'The ‹pick rate› hangs over us all day',
      '‹Sechzehn Stunden am› Tag, ‹kein Vertrag›',
      'Acme cut ‹our breaks›',
      'We are ‹understaffed› every night',
      'Two ‹double shifts› in a row',
    ],
    passes: [
      'Pick a card at any rate',
      'Sechzehn Kinder, kein Kuchen',
      'Shift the sofa to the left',
      'Acme breaks a record',
      'The weather conditions were fine',
    ],
  },
};

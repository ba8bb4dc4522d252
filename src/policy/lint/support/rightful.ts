import type { Topic } from '../../../engine/signals/data/language.ts';

/**
 * Posts that employees have a right to write in many places, plain and without a hard word for anybody. In several languages,
 * since the lists of a policy often are.
 */
export const rightful: Readonly<Record<Topic, readonly string[]>> = {
  pay: [
    'My salary at {org} has not gone up for three years. What do you earn?',
    '{org} pays new people more than those who have been here for ten years.',
    'Mein Gehalt bei {org} reicht nicht für die Miete.',
    'Mon salaire chez {org} est trop bas.',
  ],
  'working-conditions': [
    'Twelve-hour shifts at {org} again, and no break.',
    'We have to work overtime every weekend at {org}.',
    'En {org} hacemos turnos de doce horas sin descanso.',
  ],
  union: [
    'Colleagues at {org}, join the union! We meet on Thursday.',
    'We are on strike at {org} tomorrow.',
    'Iscrivetevi al sindacato, colleghi di {org}.',
  ],
  safety: [
    'The fire exit at {org} is blocked, and nobody does anything about it.',
    'Somebody was injured at work at {org} because the guard was missing.',
    'De nooduitgang bij {org} is geblokkeerd.',
  ],
  whistleblowing: [
    'I reported {org} to the labour inspectorate.',
    'I told the regulator that {org} falsified the safety records.',
  ],
  discrimination: [
    'Women at {org} are passed over because of pregnancy.',
    'My religion is a problem at {org}, and I filed a grievance.',
  ],
  'harassment-reports': ['I was bullied at {org} and went to HR.', 'Fui assediada na {org} e apresentei queixa.'],
  health: ['I am signed off sick from {org} with burnout.', 'The work at {org} made me ill, and my back is gone.'],
  elections: [
    'I vote for change on Sunday, and so should everybody at {org}.',
    'My boss at {org} told us to vote for his party.',
  ],
};

import type { Site } from './site.ts';

/** Nothing public tells how its boxes are built: the generic rules serve. */
export const glassdoor: Site = {
  id: 'glassdoor',
  name: 'Glassdoor',
  hosts: [
    'www.glassdoor.com',
    'www.glassdoor.at',
    'www.glassdoor.ca',
    'www.glassdoor.co.in',
    'www.glassdoor.co.nz',
    'www.glassdoor.co.uk',
    'www.glassdoor.com.ar',
    'www.glassdoor.com.au',
    'www.glassdoor.com.br',
    'www.glassdoor.com.hk',
    'www.glassdoor.com.mx',
    'www.glassdoor.de',
    'www.glassdoor.es',
    'www.glassdoor.fr',
    'www.glassdoor.ie',
    'www.glassdoor.it',
    'www.glassdoor.nl',
    'www.glassdoor.sg',
  ],
  composers: [],
};

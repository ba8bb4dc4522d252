import type { Language } from '../language.ts';

export const identity: Language['identity'] = {
  wordings: [
    '(i|we) (currently |also |actually |happily |proudly |now |do |still |)(work|worked|working|am employed|am|are|build|sell|intern|started|start) (at|for|with|here at|over at) {org}',
    '(at|here at|over at|from) {org}(,|) (we|i|my|our|where i)',
    '(my|our) (* |)(job|desk|office|team|boss|manager|colleagues|coworkers|shift|badge|contract|internship|first day|last day|{n} years|years|career|role) (at|with|for) {org}',
    '{org} (employee|employees|engineer|developer|dev|designer|intern|apprentice|alumni|staff|insider|lifer|here|team|crew|family member|colleague|colleagues|badge|lanyard|hoodie day|offsite|all-hands|town hall|summer party|christmas party)',
    '#(team|lifeat|weare|proudto|)({org})*',
    '(proud|happy|honoured|honored|lucky|thrilled) to (be|work|join|start|have joined|have started) ... {org}',
    '(joined|joining|left|leaving|starting at|started at|hired by|promoted at|quit) {org}',
    '(we|us) at {org}',
    '(my|our) (employer|company|firm)(,|) {org}',
    '(first|last|{n}th|second|third) (day|week|year|month|anniversary) (at|with) {org}',
  ],
};

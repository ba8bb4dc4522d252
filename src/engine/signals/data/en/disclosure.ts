import type { Language } from '../language.ts';

export const disclosure: Language['disclosure'] = {
  wordings: [
    '{org} is where i work',
    '(both|all|each|also|now|still) work (for|at) {org}',
    '(my|our) (paycheck|pay|salary|wages|bread|rent) ... (from|by|comes from) {org}',
    '(biased|not neutral|not objective|a bit partial|obviously partial)',
    '(i|we) (currently |also |actually |happily |proudly |now |do |)work (at|for|with|in|on|there|here)( {org}| the (company|team|robot|makers|people)| that| it| them| this|)',
    "i've (been |)(work*|been) (at|for|with) {org}",
    '(my|our) (own |)(employer|company|firm|team (built|makes|made))',
    '{org} (employee|employees|staff|engineer|developer|dev|worker|intern|insider|team member|here|colleague|salesperson|designer|technician|pays (me|my))',
    '(employee|engineer|developer|intern|designer|technician|salesperson|manager|staff|apprentice|nurse|student|director|analyst|consultant|one of the (team|crew|people|engineers)|on the team|on staff|on the payroll|employed|working|works) (at|by|for|of|with|from) {org}',
    "(i am|i'm|being) (an insider|biased|on (the |)(staff|payroll|team|crew)|employed (by|at)|paid by|with {org}|at {org}|from {org}|one of the people who|part of the team|not neutral|obviously biased|slightly biased)",
    '(employed|paid|sponsored) (by|at|partnership with) (my |the |)({org}|them|employer|own employer|company)',
    '{org} is (my|our) (employer|workplace|day job|company)',
    '{org} (pays|paid|employs|sponsors|gave|sent) (me|my|us)',
    '(we|i) (make|made|build|built|design|designed|develop|developed|assemble|assembled|sell|invented|engineer|helped build|helped make|helped design|work on) (it|them|these|this|those|the {org}|{org}|one)',
    '(full |)disclosure',
    '(disclaimer|transparency|caveat|in the interest of (honesty|transparency)) ... (work|employee|employer|employed|staff|paid)',
    '#(* |)(employee|employeeadvocacy|ad|advert|sponsored|paidpartnership|workperk|staff|lifeat*|iworkhere|insider|brandambassador|proudemployee)',
    '#{org}*(employee|staff|team|life)',
    '(paid|commercial) partnership',
    '(as|speaking as) (an|a|one of the) (employee|insider|engineer|member of (the |)staff|* (at|of|from) {org}|{org} *)',
    '(since|because|given that) i work',
    "(our|my) (own |)(robot|product|app|gripper|machine|team's|baby|creation|new release)",
    '(proud|happy|lucky) to (work|be part of (the|this) team|have worked)',
  ],
};

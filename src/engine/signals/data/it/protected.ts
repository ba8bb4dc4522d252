import type { Language } from '../language.ts';

export const protectedTopics: Language['protected'] = {
  pay: [
    "{n} (euro) (al mese|l'ora|netti|lordi|in piu|in meno)",
    '(aumento di {n}|premio di produzione|turni di notte)',
    '(stipendio|stipendi|salario|salari|busta paga|straordinari|straordinario|tredicesima|retribuzione|sottopagat*|non pagat*)',
  ],
  'working-conditions': [
    '(condizioni di lavoro|orario di lavoro|orari di lavoro|turno|turni|turno di notte|pausa pranzo|pause|licenziament*|licenziat*|cassa integrazione|ferie|congedo|malattia)',
  ],
  union: [
    '(sindacato|sindacati|sindacal*|sciopero|scioperi|scioperare|scioperiamo|cgil|cisl|uil|picchetto|contratto collettivo|rsu)',
  ],
  safety: [
    '(ispettorato del lavoro|infortunio|infortuni|sicurezza sul lavoro|uscita di sicurezza|uscite di sicurezza|morti sul lavoro|amianto)',
  ],
  whistleblowing: [
    '(segnalat* (a|all|alla|al)|denunciat* (a|all|alla|al)|segnalante|falsificat*|truccat*|whistleblow*)',
  ],
  discrimination: [
    '(discriminazion*|discriminat*|molestie|molestat*|mobbing|sessis*|razzis*|omofob*|parita salariale|incinta)',
  ],
  elections: ['(elezioni|elezione|scheda elettorale|seggio|seggi|diritto di voto|referendum|votare)'],
  'harassment-reports': [
    '(molestie|molestat*|molestava|palpeggi*|mobbing|mobbizzat*|umiliat*|avances|commenti (sessisti|sessuali))',
    '(segnalat*|denunciat*|reclamo) ... (risorse umane|hr|ufficio personale|sindacato|consigliera)',
  ],
  health: [
    '(burnout|in malattia|malattia professionale|medico (competente|aziendale)|salute (mentale|sul lavoro)|esaurimento|esaurit*|stress da lavoro|mal di schiena ... (lavoro|turno)|(ci|mi) fa ammalare)',
  ],
};

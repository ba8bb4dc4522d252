import type { Language } from '../language.ts';

export const opinion: Language['opinion'] = {
  convictions: [
    '(ik vind (het|dat|de|die|ons)|vind ik|sorry maar|laten we eerlijk zijn|zo, dat is eruit|als je het mij vraagt|wat mij betreft|ik schaam me|plaatsvervangende schaamte|ik ben het (niet |)eens|ik erger me|punt uit|moeten doen klaar|eerlijk is eerlijk)',
    '(ik vind|vind ik|ik denk|denk ik|ik geloof|volgens mij|naar mijn mening|wat mij betreft|mijns inziens|eerlijk gezegd|persoonlijk|ik snap niet|ik ben (tegen|voor|teleurgesteld|overtuigd))',
    '(zou|zouden|moet|moeten) ... (stoppen|ophouden|eens|beter|meer|minder|niet|worden)',
  ],
  hedges: [],
  demands: [],
  faults: [
    '(slaan nergens|slaat nergens|nergens meer op|gebakken lucht|een wassen neus|geldklopperij|afzetterij|diefstal|een lachertje|ronduit|zielig|triest|treurig|genant|schaamte|van de zotte|was beter|waren beter|jaar achter|loopt achter|lopen achter|heeft geen nut|niemand (wil|begrijpt|vraagt|zit)|wie (keurt|betaalt|verzint) (zoiets|dat)|geen bal|de ziel (uit|kwijt)|draait om (cijfertjes|geld)|grootste fout|domste|slechtste|zouden we (gewoon |)niet moeten|te duur)',
    '(onzin|belachelijk*|waardeloos|waardeloze|slecht*|verschrikkelijk*|vreselijk*|domme|stom|stomme|nutteloos|nutteloze|zinloos|zinloze|fout|foute|vergissing|een ramp|een drama|schande|schandalig*|te (duur|traag|laat|vroeg|ingewikkeld|veel|weinig)|mislukt*|mislukking|prutswerk|gepruts|geldverspilling|verspilling|lelijk*|saai*)',
  ],
  merits: ['(eindelijk iemand|het beste wat|topper|goede (keuze|beslissing|zet)|trots op|knap gedaan)'],
  rhetoric: [],
  cues: [],
};

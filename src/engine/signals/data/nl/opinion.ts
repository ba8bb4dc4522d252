import type { Language } from '../language.ts';

export const opinion: Language['opinion'] = {
  convictions: [
    '(ik vind|vind ik|ik denk|denk ik|ik geloof|volgens mij|naar mijn mening|wat mij betreft|mijns inziens|eerlijk gezegd|persoonlijk|ik snap niet|ik ben (tegen|voor|teleurgesteld|overtuigd))',
    '(zou|zouden|moet|moeten) ... (stoppen|ophouden|eens|beter|meer|minder|niet|worden)',
  ],
  hedges: [],
  demands: [],
  faults: [
    '(onzin|belachelijk*|waardeloos|waardeloze|slecht*|verschrikkelijk*|vreselijk*|domme|stom|stomme|nutteloos|nutteloze|zinloos|zinloze|fout|foute|vergissing|een ramp|een drama|schande|schandalig*|te (duur|traag|laat|vroeg|ingewikkeld|veel|weinig)|mislukt*|mislukking|prutswerk|gepruts|geldverspilling|verspilling|lelijk*|saai*)',
  ],
  merits: [],
  rhetoric: [],
  cues: [],
};

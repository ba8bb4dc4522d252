/**
 * What Korean writes at the end of a name without a space: particles, the copula, plural and titles, singly or two in a row
 * (에서는). Source: the particles (조사) of the Standard Korean Language Dictionary, the common ones.
 */
const written =
  '이 가 은 는 을 를 의 에 도 만 와 과 로 랑 나 께 뿐 들 님 씨 인 야 으로 이랑 이나 에서 에게 께서 한테 하고 까지 부터 보다 처럼 마다 조차 마저 밖에 대로 만큼 라고 이라고 라는 이라는 이다 이고 이야 입니다 이에요 예요 였다 이었다';
let particles: readonly string[] | undefined;

/** The conjoining letters of Hangul, into which folding takes its syllables apart. */
const isHangul = (unit: number): boolean => unit >= 0x1100 && unit <= 0x11ff;

/** How many characters at the end of a folded word may be particles: each way to read it, shortest first. */
export function particleEndings(word: string): readonly number[] {
  if (!isHangul(word.charCodeAt(word.length - 1))) return [];
  particles ??= written.normalize('NFD').split(' ');
  const known = particles;
  const endings = new Set<number>();
  for (const one of known) {
    if (one.length >= word.length || !word.endsWith(one)) continue;
    endings.add(one.length);
    const rest = word.slice(0, -one.length);
    for (const inner of known) {
      if (inner.length < rest.length && rest.endsWith(inner)) endings.add(one.length + inner.length);
    }
  }
  return [...endings].sort((a, b) => a - b);
}

/** Whether a name is long enough to be told from a word by chance, once particles are taken off: two syllables of Hangul. */
export function outlastsParticles(key: string): boolean {
  return key.length >= 4 || !isHangul(key.charCodeAt(0));
}

/**
 * Letters that are drawn like a Latin one, by the Latin letter. Chosen by hand from the pairs that fonts of social sites
 * cannot tell apart (Unicode Technical Standard 39 names many more); compatibility forms such as full width, bold or
 * circled letters are not here, since NFKD undoes them.
 */
const lookalikes: Readonly<Record<string, string>> = {
  a: 'аɑα',
  b: 'ЬᏏʙв',
  c: 'сᴄϲ',
  d: 'ԁᴅđð',
  e: 'еɛᴇҽєε',
  f: 'ꜰƒ',
  g: 'ɡɢց',
  h: 'һʜհ',
  i: 'іıɪӏιɩ',
  j: 'јᴊ',
  k: 'кᴋκ',
  l: 'ʟłɭ',
  m: 'мᴍ',
  n: 'ɴոηп',
  o: 'оοօᴏøσ',
  p: 'рρᴘ',
  q: 'ԛզ',
  r: 'ʀгᴦ',
  s: 'ѕꜱ',
  t: 'тᴛτ',
  u: 'υսᴜ',
  v: 'ѵνᴠ',
  w: 'ԝաᴡω',
  x: 'хχ',
  y: 'уүγʏ',
  z: 'ᴢ',
};

/** Look-alike → Latin letter, in lower case. */
export function latinTwins(): Map<string, string> {
  return new Map(
    Object.entries(lookalikes).flatMap(([latin, twins]) =>
      [...twins].map((twin): [string, string] => [twin.toLowerCase(), latin]),
    ),
  );
}

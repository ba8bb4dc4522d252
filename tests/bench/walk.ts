/**
 * The yardstick: one step through a table a character, the least that any matcher of many words can do. Times move from
 * machine to machine and from minute to minute; ratios to a walk of the same minute do not.
 */
export function makeWalk(): (text: string) => number {
  const states = 5000;
  const classes = 64;
  const table = new Uint16Array(states * classes);
  let random = 42;
  for (let i = 0; i < table.length; i++) {
    random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
    table[i] = random % states;
  }
  const classOf = new Uint8Array(0x10000);
  for (let unit = 0; unit < classOf.length; unit++) classOf[unit] = unit % classes;
  return text => {
    let state = 0;
    for (let i = 0; i < text.length; i++) state = table[state * classes + classOf[text.charCodeAt(i)]!]!;
    return state;
  };
}

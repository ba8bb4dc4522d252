const stockWords =
  /example|sample|dummy|placeholder|redacted|change[-_]?me|replace[-_]?me|your[-_]|(?:my|the)[-_]?(?:secret|token|key)|x{4}|\*{3}|\.{3}|…|0{6}|<[^<>]{0,200}>|\$\{|\{\{/i;

/** One character six times over. Random hex of 64 characters does this once in some 20,000 keys. */
const repeated = /(.)\1{5}/;

/** How many characters in a row follow the alphabet or the digits before nobody believes in chance. */
const longestRun = 6;

/** Whether a secret is only there to show its shape: documentation keys, `xxxx`, repeated letters, `123456`. */
export function isPlaceholder(secret: string): boolean {
  return stockWords.test(secret) || repeated.test(secret) || hasRun(secret);
}

function hasRun(secret: string): boolean {
  let length = 1;
  for (let i = 1; i < secret.length; i++) {
    length = secret.charCodeAt(i) === secret.charCodeAt(i - 1) + 1 ? length + 1 : 1;
    if (length >= longestRun) return true;
  }
  return false;
}

import { entropy } from './entropy.ts';
import { isPlaceholder } from './placeholder.ts';

/** What stands where a password would, in manuals and in questions. */
const stock =
  /^(?:p(?:ass?|w)?(?:word|wd|phrase)?\d{0,3}|passw?|secret|token|user(?:name)?|x|root|admin|guest|test|foo|bar|baz|abc|postgres|mysql|mongo|redis|rabbitmq|hunter2|none|null|undefined|host|\d{1,5})$/i;

/** Names of variables and slots, which stand for a password without giving it away: `$PGPASS`, `%s`, `[password]`. */
const slot =
  /^[$%@:#]|^[[({<].*[\])}>]$|^\.+$|^\*+$|^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|^(?:db|api|my|your|the|some)?[-_]?(?:pass(?:word|wd)?|pwd|secret|token|key)s?$/i;

/** Whether a password in an address could be somebody's own. */
export function isRealPassword(password: string): boolean {
  return (
    password.length >= 4 &&
    !stock.test(password) &&
    !slot.test(password) &&
    !isPlaceholder(password) &&
    entropy(password) > 1.5
  );
}

import type { Box } from './box.ts';
import { isRoot } from './kind.ts';

/** Names that sites give the addresses of conversations, as one step of the path. */
const paths = /(?:^|\/)(?:messages?|messaging|messenger|direct|dms?|chats?|conversations?|inbox)(?:\/|$)/i;

/**
 * Whether a box that nobody described is one of a conversation: by the address, or since what is beside it says that it
 * is a log (the role that accessible chats give what was said).
 */
export function looksPrivate({ parts, scope }: Box): boolean {
  if (paths.test(location.pathname)) return true;
  const around = isRoot(scope) ? scope.host : scope;
  if (around === document.documentElement || around === document.body) return false;
  return parts.some(part => part.closest('[role="log"]') !== null) || hasLog(around);
}

function hasLog(scope: Element): boolean {
  const isBroad = scope.parentElement === null || scope.parentElement === document.body;
  const near = isBroad ? [scope] : [...scope.parentElement.children];
  return near.some(one => one.matches('[role="log"]') || one.querySelector('[role="log"]') !== null);
}

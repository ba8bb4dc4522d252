import type { Keyboard } from '../page.ts';
import type { Connection } from './connection.ts';

/** Keys without a character, as WebDriver writes them (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const codes: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
  '\n': '\uE006',
};

const code = (key: string): string => codes[key] ?? key;
const down = (key: string) => ({ type: 'keyDown', value: code(key) });
const up = (key: string) => ({ type: 'keyUp', value: code(key) });

/** Keys of a tab; they reach whatever has the focus in it. */
export function keyboardOf({ send }: Connection, context: string): Keyboard {
  const act = async (...actions: object[]): Promise<void> => {
    await send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
  };
  return {
    press(keys) {
      const all = keys.split(/(?<=.)\+/);
      return act(...all.map(down), ...all.toReversed().map(up));
    },
    type: text => act(...[...text].flatMap(key => [down(key), up(key)])),
    down: key => act(down(key)),
    up: key => act(up(key)),
    async insertText(text) {
      const functionDeclaration = String((words: string) => document.execCommand('insertText', false, words));
      const given = [{ type: 'string', value: text }];
      await send('script.callFunction', {
        target: { context },
        functionDeclaration,
        arguments: given,
        awaitPromise: false,
      });
    },
  };
}

import { press, typeText } from './commands.ts';
import { richField } from './rich.ts';

/**
 * TinyMCE: the browser types. Its own undo takes a step where the browser says that it replaced something, and goes back
 * to where the caret was at the first key after that, such as a key of an input method.
 */
export const tinymce = richField({
  selector: '.mce-content-body',
  preserves: () => false,
  write: (editable, text) => {
    const step = () =>
      editable.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText', bubbles: true }));
    step();
    press(editable, { key: 'Process', keyCode: 229 });
    typeText(editable, text);
    step();
  },
});

import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/ui/oxide/skin.js';
import { offer } from '../kit/demo.ts';
import { isModEnter, make } from '../kit/dom.ts';
import { post } from '../kit/post.ts';
import { mountSlot } from '../kit/slot.ts';

const { slot, button } = mountSlot('Post your answer');
const target = make('textarea');
slot.append(target);

tinymce
  .init({ target, license_key: 'gpl', menubar: false, toolbar: 'bold italic', branding: false, height: 260 })
  .then(([editor]) => {
    const body = editor!.getBody();
    /** One line a paragraph; of several spaces some are no-break ones, as in the page that is posted. */
    const model = (): string => [...body.children].map(block => block.textContent?.replaceAll('\uFEFF', '')).join('\n');
    function send(): void {
      if (model().trim() === '') return;
      void post('answer', model());
      editor!.setContent('');
    }
    // In front of the editor's own handler, which starts a new line.
    editor!.on(
      'keydown',
      event => {
        if (!isModEnter(event)) return;
        event.preventDefault();
        send();
      },
      true,
    );
    button.addEventListener('click', send);
    offer('answer', { editable: body, button, model });
  });

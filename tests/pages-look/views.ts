import type { CardView, FindingView, FixView, PolicyView } from '../../src/protocol/card.ts';
import type { NoticeId } from '../../src/protocol/composer.ts';

/** Every state of the card's frame, for pictures and checks. All people and firms are made up. */

export interface Shown {
  readonly id: string;
  readonly view: CardView;
  readonly focused?: boolean;
  readonly lang?: string;
  readonly dir?: 'rtl';
}

export const policy: PolicyView = {
  organisation: 'Acme Robotics',
  version: 42,
  expires: '2027-02-01T00:00:00Z',
  outOfDate: false,
  fetched: '2026-11-24T09:12:00Z',
  outOfReach: false,
  sample: false,
};

const comms = { id: 'comms', name: 'Communications', href: 'https://acme.example/ask' };
const privacy = { id: 'privacy', name: 'Data Protection', href: 'mailto:privacy@acme.example' };
const sales = { id: 'sales', name: 'Sales', href: 'mailto:sales@acme.example' };
const ask = (contact: typeof comms): FixView => ({ kind: 'askReview', contact });
const read: FixView = { kind: 'learnMore', url: 'https://acme.example/policy#connection' };

type Part = Partial<FindingView> & Pick<FindingView, 'rule' | 'level' | 'title' | 'why' | 'words' | 'fixes'>;

function finding(mark: number, part: Part, text = part.words): FindingView {
  const start = Math.max(0, text.indexOf(part.words));
  return { mark, part: 0, start, end: start + part.words.length, ...part };
}

const ownView: Part = {
  rule: 'company-view',
  level: 'warning',
  title: 'Is this your own view?',
  why: 'On a personal account, “we” can read as Acme speaking. A word from you clears it up.',
  words: 'We will beat Globex',
  fixes: [
    { kind: 'append', before: '', after: ' Views are my own.' },
    { kind: 'replace', label: 'Write it as “I”', before: 'We will', after: 'I think we will' },
    ask(comms),
  ],
};
const style: Part = {
  rule: 'product-names',
  level: 'suggestion',
  title: 'House style',
  why: 'We write product names as one word, so that people find them.',
  words: 'Road Runner',
  fixes: [{ kind: 'replace', before: 'Road Runner', after: 'RoadRunner' }],
};
const connection: Part = {
  rule: 'connection',
  level: 'warning',
  title: 'Say that you work here',
  why: 'Praise counts for more when readers know who pays you, and the law asks for it.',
  words: 'best robot on the market',
  fixes: [{ kind: 'prepend', before: '', after: 'I work at Acme. ' }, read],
};
const phone: Part = {
  rule: 'phone-number',
  level: 'warning',
  title: 'Someone’s phone number',
  why: 'It is theirs to give out. Once posted, it spreads.',
  words: '+44 •••• •••142',
  fixes: [
    { kind: 'mask', before: '+44 •••• •••142', after: '+44 •••• •••142' },
    { kind: 'remove', before: '+44 •••• •••142', after: '' },
    ask(privacy),
  ],
};
const secret: Part = {
  rule: 'access-key',
  level: 'hold',
  title: 'A working access key',
  why: 'Anyone who reads it can use it within minutes. Change it, too, if it was ever live.',
  words: 'AK••••••••••••••LE',
  fixes: [{ kind: 'remove', before: ' AK••••••••••••••LE', after: '' }, ask(comms)],
};
const codename: Part = {
  rule: 'confidential-codenames',
  level: 'hold',
  title: 'Possible confidential data',
  why: 'Code names tell competitors what we are working on.',
  words: 'Project Falcon',
  fixes: [{ kind: 'remove', before: 'Project Falcon', after: '' }, ask(comms)],
};
const prices: Part = {
  rule: 'prices',
  level: 'block',
  title: 'Prices are for Sales to give',
  why: 'A price in public binds us, and it differs by country.',
  words: '40 % below list price',
  fixes: [{ kind: 'remove', label: 'Remove these words', before: '40 % below list price', after: '' }, ask(sales)],
};

function card(parts: readonly Part[], more: Partial<Extract<CardView, { kind: 'card' }>> = {}): CardView {
  const findings = parts.map((part, mark) => finding(mark, part));
  return { kind: 'card', findings, open: 0, policy, message: false, ...more };
}

function hold(text: string, parts: readonly Part[], more: Partial<Extract<CardView, { kind: 'hold' }>> = {}): CardView {
  const findings = parts.map((part, mark) => finding(mark, part, text));
  return { kind: 'hold', level: 'hold', surface: 'post', parts: [text], findings, askReason: false, policy, ...more };
}

const notices: readonly NoticeId[] = ['unchecked', 'not-here', 'updated', 'welcome', 'messages', 'copied', 'once-more'];

const falcon = 'Can’t wait for May, when Project Falcon ships and everyone sees what we have been up to.';
const long = `${falcon}\n\n${'There is more to say about ferries, and about gulls. '.repeat(20)}`;

export const views: readonly Shown[] = [
  { id: 'suggestion', view: card([style]) },
  { id: 'warning', view: card([ownView]) },
  { id: 'keyboard', view: card([connection]), focused: true },
  { id: 'phone', view: card([phone]) },
  { id: 'secret', view: card([secret], { policy: { ...policy, outOfReach: true } }) },
  { id: 'several', view: card([codename, ownView, style]) },
  { id: 'several-second', view: card([codename, ownView, style], { open: 1 }), focused: true },
  {
    id: 'out-of-date',
    view: card([connection], { policy: { ...policy, expires: '2026-10-01T00:00:00Z', outOfDate: true } }),
  },
  { id: 'sample', view: card([ownView], { policy: { ...policy, sample: true } }) },
  {
    id: 'message',
    view: card(
      [
        {
          ...style,
          title: 'A customer’s name',
          words: 'Initech',
          why: 'This customer has asked us not to name them.',
          fixes: [{ kind: 'replace', before: 'Initech', after: 'a customer' }],
        },
      ],
      { message: true },
    ),
  },
  { id: 'official', view: card([prices], { official: 'acmerobotics' }) },
  {
    id: 'german',
    lang: 'de',
    view: card([
      {
        ...ownView,
        title: 'Ist das deine persönliche Meinung?',
        why: 'Auf einem privaten Konto kann „wir“ so klingen, als spräche das Unternehmen. Ein Wort von dir genügt.',
        words: 'Wir schlagen die Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik',
        fixes: [
          { kind: 'append', label: '„Ich gebe hier meine eigene Meinung wieder.“ ergänzen', before: '', after: 'x' },
          { kind: 'askReview', label: 'Unternehmenskommunikation fragen', contact: comms },
        ],
      },
    ]),
  },
  {
    id: 'arabic',
    lang: 'ar',
    dir: 'rtl',
    view: card([
      {
        ...ownView,
        title: 'هل هذا رأيك الشخصي؟',
        why: 'قد يبدو ضمير «نحن» وكأن الشركة هي التي تتحدث.',
        words: 'سنتفوق على Globex',
        fixes: [
          { kind: 'append', label: 'إضافة «الآراء تخصني وحدي»', before: '', after: 'x' },
          { kind: 'askReview', label: 'اسأل فريق التواصل', contact: comms },
        ],
      },
    ]),
  },
  { id: 'done', view: { kind: 'done', edit: 'append', after: ' Views are my own.', ok: true } },
  { id: 'done-removed', view: { kind: 'done', edit: 'remove', after: '', ok: true } },
  {
    id: 'done-failed',
    view: { kind: 'done', edit: 'replace', after: 'RoadRunner', ok: false, mended: 'RoadRunner ships in May.' },
  },
  { id: 'noted', view: { kind: 'noted', note: 'Acme Robotics, version 42, rule company-view was wrong.' } },
  { id: 'hold', view: hold(falcon, [codename], { askReason: true }) },
  {
    id: 'hold-two',
    view: hold(
      'Ask Priya on +44 7700 900142, she runs Project Falcon.',
      [{ ...phone, level: 'hold', words: '+44 7700 900142' }, codename],
      { surface: 'comment' },
    ),
  },
  { id: 'hold-message', view: hold(falcon, [codename], { surface: 'message' }) },
  { id: 'hold-long', view: hold(long, [codename], { askReason: true }) },
  {
    id: 'block',
    view: hold('Schools get RoadRunner 40 % below list price this term.', [prices], {
      level: 'block',
      official: '@acmerobotics',
    }),
  },
  ...notices.map((notice): Shown => ({ id: notice, view: { kind: 'notice', notice, organisation: 'Acme Robotics' } })),
];

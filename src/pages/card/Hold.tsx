import { words } from '../../locales/words.ts';
import type { CardView } from '../../protocol/card.ts';
import { Icon } from '../parts/Icon.tsx';
import { PolicyState } from '../parts/PolicyState.tsx';
import { Strip } from '../parts/Strip.tsx';
import { titleId } from './Head.tsx';
import { HoldText } from './HoldText.tsx';
import { Press } from './Press.tsx';
import { Reasons } from './Reasons.tsx';
import { useFrameState, useModel } from './stage.ts';
import { contacts, fixId } from './targets.ts';

export type HoldView = Extract<CardView, { kind: 'hold' }>;

const bodyId = 'body';

/** The title and first line: what happened to the post, by what it is, and who asks. A block's band names them already. */
export function holdWords({ level, surface, policy }: HoldView): { readonly title: string; readonly line: string } {
  if (level === 'block') return { title: words.t('block.title'), line: words.t(`block.unsent.${surface}`) };
  const kind = surface === 'message' || surface === 'profile' ? surface : 'post';
  const { organisation, sample } = policy;
  const asks = words.t(sample ? 'hold.sampleAsks' : 'hold.asks', { organisation });
  return { title: words.t(`hold.title.${kind}`), line: `${words.t(`hold.unsent.${surface}`)} ${asks}` };
}

/** Asks once more (`hold`), or keeps a post of an official account back (`block`). */
export function Hold({ view }: { readonly view: HoldView }) {
  const { level, official, findings, parts, policy } = view;
  const { title, line } = holdWords(view);
  return (
    <section
      className="hold"
      role="alertdialog"
      aria-modal="true"
      aria-labelledby={titleId}
      aria-describedby={bodyId}
      data-level={level}
    >
      {official && (
        <Strip icon="official" kind="official">
          {words.t('block.official', { organisation: policy.organisation, account: official })}
        </Strip>
      )}
      <div className="hold-head">
        <Icon name={level} size={44} />
        <div>
          <h1 id={titleId}>
            <span className="hidden">{words.t(`level.${level}`)}: </span>
            {title}
          </h1>
          <p>{line}</p>
        </div>
      </div>
      <div className="hold-body">
        <div id={bodyId} className="hold-said">
          <HoldText parts={parts} findings={findings} />
          <Reasons findings={findings} level={level} />
        </div>
        {level === 'hold' && view.askReason && <ReasonField />}
      </div>
      <Acts view={view} />
      <PolicyState policy={policy} />
    </section>
  );
}

function Acts({ view }: { readonly view: HoldView }) {
  const message = view.surface === 'message';
  const block = view.level === 'block';
  const [ask] = contacts(view.findings);
  return (
    <div className="hold-acts">
      <Press target="edit" className="btn btn--main">
        {words.t('hold.edit')}
      </Press>
      {block && ask && (
        <Press target="review" className="btn" href={ask.contact.href} key={fixId(ask.mark, ask.fix)}>
          <Icon name="send" size={16} />
          {words.t('block.review')}
        </Press>
      )}
      {!block && (
        <Press target="post-anyway" className="btn">
          {words.t(message ? 'hold.sendAnyway' : 'hold.postAnyway')}
        </Press>
      )}
      <p className="hold-note">
        {block ? words.t('block.never') : words.t(message ? 'hold.ifYouSend' : 'hold.ifYouPost')}
        {!block && view.askReason && ` ${words.t('hold.reasonStays')}`}
      </p>
    </div>
  );
}

function ReasonField() {
  const model = useModel();
  const { focus, reason } = useFrameState();
  return (
    <label className="field">
      <span>{words.t('hold.reason')}</span>
      <input
        className={focus === 'reason' ? 'input is-focus' : 'input'}
        data-target="reason"
        type="text"
        autoComplete="off"
        maxLength={500}
        value={reason}
        placeholder={words.t('hold.reasonExample')}
        onChange={event => model.write(event.target.value)}
        onFocus={() => model.reach('reason')}
      />
    </label>
  );
}

import { words } from '../../locales/words.ts';
import type { FindingView } from '../../protocol/card.ts';
import { runsOf } from './runs.ts';

/** The whole text as typed, each part a paragraph, with the words in question underlined as in the box. */
export function HoldText({
  parts,
  findings,
}: {
  readonly parts: readonly string[];
  readonly findings: readonly FindingView[];
}) {
  let part = 0;
  return (
    // it scrolls where it is long, hence it can be reached by keyboard
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs one
    <section className="post" aria-label={words.t('hold.text')} tabIndex={0}>
      {parts.map(text => {
        const index = part++;
        return (
          <p key={index} dir="auto">
            {runsOf(
              text,
              findings.filter(finding => finding.part === index),
            ).map(run =>
              run.level ? (
                <bdi key={run.start} className="word" data-level={run.level}>
                  {run.text}
                </bdi>
              ) : (
                run.text
              ),
            )}
          </p>
        );
      })}
    </section>
  );
}

import type { FindingView } from '../../protocol/card.ts';
import { Say } from '../parts/Say.tsx';
import { Fix } from './Fix.tsx';
import { fixId } from './targets.ts';

/** The person's words with the line that stands under them in the box. */
export function Quote({ finding }: { readonly finding: FindingView }) {
  return (
    <bdi className="word" data-level={finding.level}>
      <Say say="card.quote" values={{ words: finding.words }} />
    </bdi>
  );
}

/** Words, why and ways out of one finding. The first fix that changes the text is the main one. */
export function Finding({ finding }: { readonly finding: FindingView }) {
  return (
    <>
      <div className="card-body">
        {finding.words && (
          <p className="quote">
            <Quote finding={finding} />
          </p>
        )}
        <p className="why">{finding.why}</p>
      </div>
      {finding.fixes.length > 0 && (
        <div className="fixes">
          {finding.fixes.map((fix, index) => (
            <Fix
              key={fixId(finding.mark, index)}
              fix={fix}
              target={fixId(finding.mark, index)}
              number={index + 1}
              main={index === 0 && fix.kind !== 'learnMore'}
              quoted={finding.words}
            />
          ))}
        </div>
      )}
    </>
  );
}

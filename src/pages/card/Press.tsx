import { type AriaAttributes, type FocusEvent, type MouseEvent, type ReactNode, use } from 'react';
import { StageContext } from './stage.ts';

interface Props extends Pick<AriaAttributes, 'aria-expanded' | 'aria-label'> {
  /** Id of the target; what it does is written in `targets.ts`. */
  readonly target: string;
  readonly className: string;
  /** Drawn as a link that shows its address; it is opened by the worker all the same. */
  readonly href?: string | undefined;
  readonly children: ReactNode;
}

/** Anything that can be pressed. Only what a person did counts. */
export function Press({ target, className, href, children, ...aria }: Props) {
  const stage = use(StageContext);
  const shared = {
    ...aria,
    'data-target': target,
    className: stage.focus === target ? `${className} is-focus` : className,
    onFocus: (event: FocusEvent) => event.target.matches(':focus-visible') && stage.reach(target),
    onClick: (event: MouseEvent) => {
      event.preventDefault();
      if (event.nativeEvent.isTrusted) stage.press(target, event.timeStamp);
    },
  };
  return href === undefined ? (
    <button type="button" {...shared}>
      {children}
    </button>
  ) : (
    <a href={href} target="_blank" rel="noreferrer" {...shared}>
      {children}
    </a>
  );
}

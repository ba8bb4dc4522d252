import type { AriaAttributes, FocusEvent, MouseEvent, ReactNode } from 'react';
import { useFrameState, useModel } from './stage.ts';

interface Props extends Pick<AriaAttributes, 'aria-expanded' | 'aria-label'> {
  /** Id of the target; what it does is written in `targets.ts`. */
  readonly target: string;
  readonly className: string;
  /** A link: a click follows it as the browser does, a key of the card through its target. */
  readonly href?: string | undefined;
  readonly children: ReactNode;
}

/** Anything that can be pressed. Only what a person did counts. */
export function Press({ target, className, href, children, ...aria }: Props) {
  const model = useModel();
  const { focus } = useFrameState();
  const shared = {
    ...aria,
    'data-target': target,
    className: focus === target ? `${className} is-focus` : className,
    onFocus: (event: FocusEvent) => event.target.matches(':focus-visible') && model.reach(target),
  };
  const press = (event: MouseEvent) => event.nativeEvent.isTrusted && model.press(target, event.timeStamp);
  return href === undefined ? (
    <button type="button" onClick={press} {...shared}>
      {children}
    </button>
  ) : (
    <a href={href} target="_blank" rel="noreferrer" {...shared}>
      {children}
    </a>
  );
}

import type { Level } from '../../engine/finding.ts';
import { Icon, type IconName } from './Icon.tsx';

/** The sign of a level, or of a state that is none. The word for it stands beside it. */
export function LevelIcon({
  level,
  icon,
  size,
}: {
  readonly level: Level | 'ok' | 'quiet';
  readonly icon: IconName;
  readonly size: 16 | 20;
}) {
  return (
    <span className="lv lv-icon" data-level={level}>
      <Icon name={icon} size={size} />
    </span>
  );
}

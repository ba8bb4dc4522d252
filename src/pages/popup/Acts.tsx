import type { ReactNode } from 'react';
import { words } from '../../locales/words.ts';
import type { PageStatus } from '../../protocol/request.ts';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { withheldElsewhere } from './elsewhere.ts';

/** What a person can do in the popup. */
export interface Doings {
  onRefresh(): void;
  onShow(): void;
  /** Asks the browser for these match patterns; `here`: so that this page is checked. */
  onAllow(patterns: readonly string[], here: boolean): void;
  /** Check this site no more. */
  onRemove(): void;
}

interface Props extends Doings {
  readonly status: PageStatus;
  readonly refreshing: boolean;
}

/** The rows below the facts: only what helps now. */
export function Acts({ status, refreshing, onRefresh, onShow, onAllow, onRemove }: Props) {
  const { state, host, findings, grant, managed, policy, problems, servedBy, supportUrl, withheld } = status;
  const worried = problems.length > 0 || policy?.outOfDate || policy?.outOfReach;
  const known = servedBy !== undefined;
  const elsewhere = withheldElsewhere(status);
  const rows: ReactNode[] = [
    findings > 0 && (
      <Row key="show" icon="warning" say={words.t('popup.show', { count: findings })} chord onPress={onShow} />
    ),
    grant && (
      <Row
        key="allow"
        icon="add"
        say={words.t(known ? 'popup.allow' : 'popup.add')}
        how={words.t(known ? 'popup.allowHow' : 'popup.addHow', { host })}
        main={state === 'no-access'}
        onPress={() => onAllow([grant], true)}
      />
    ),
    elsewhere.length > 0 && (
      <Row
        key="all"
        icon="add"
        say={words.t('popup.allowAll', { count: elsewhere.length })}
        onPress={() =>
          onAllow(
            withheld.flatMap(one => one.patterns),
            false,
          )
        }
      />
    ),
    servedBy === 'person' && (
      <Row
        key="remove"
        icon="x"
        say={words.t(state === 'no-access' ? 'popup.forget' : 'popup.remove')}
        onPress={onRemove}
      />
    ),
    managed && (
      <Row
        key="refresh"
        icon="swap"
        say={words.t(refreshing ? 'popup.refreshing' : `popup.refresh.${worried ? 'worried' : 'calm'}`)}
        disabled={refreshing}
        onPress={onRefresh}
      />
    ),
    worried && supportUrl && (
      <a key="it" className="fix" href={supportUrl} target="_blank" rel="noreferrer">
        <Icon name="ask" />
        <span>{words.t('popup.tellIt')}</span>
      </a>
    ),
  ].filter(Boolean);
  return rows.length > 0 && <div className="popup-acts">{rows}</div>;
}

interface RowProps {
  readonly icon: IconName;
  readonly say: string;
  readonly how?: string;
  readonly main?: boolean;
  readonly chord?: boolean;
  readonly disabled?: boolean;
  onPress(): void;
}

function Row({ icon, say, how, main = false, chord = false, disabled = false, onPress }: RowProps) {
  return (
    <button type="button" className={main ? 'fix fix--main' : 'fix'} onClick={onPress} disabled={disabled}>
      <Icon name={icon} />
      <span>
        {say}
        {how && <small>{how}</small>}
      </span>
      {chord && <kbd>Alt .</kbd>}
    </button>
  );
}
